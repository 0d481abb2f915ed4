//! What trunk compiled becomes dist/: optimised, named by hash, with integrity values, one style sheet,
//! the list of the service worker, and a page that knows its own files.

mod ballast;
mod html;
pub mod naming;
mod style;
mod wasm;

use std::fs;
use std::path::{Path, PathBuf};

use crate::fault::{Fault, Outcome, While};
use crate::project::{Project, files_below, name_below, read, read_text, write};
use crate::tools::Tools;
use naming::{Asset, When, integrity, short_hash};

/// The workers, by the name of their binary.
const WORKERS: [&str; 3] = ["keys_worker", "lees_worker", "pdf_worker"];
/// The page behind the gate, by the name of its binary.
pub const WORK: &str = "werk";
/// Files in public/ that are filled in or have a fixed name, and so are not simply copied.
const SPECIAL: [&str; 6] = [
    "start.js",
    "oud.js",
    "worker.js",
    "sw.js",
    "manifest.webmanifest",
    "_headers",
];
const ICON: &str = "iconen/spoorboek.svg";

/// Makes dist/ from trunk's output.
pub fn pack(project: &Project, tools: &Tools, stage: &Path, public_url: &str) -> Outcome {
    let dist = project.dist();
    let public = project.root.join("public");
    empty(&dist)?;

    let mut binaries = vec!["spoorboek", WORK];
    binaries.extend(WORKERS);
    wasm::optimise(project, tools, stage, &binaries)?;

    let mut assets = Vec::new();
    for file in files_below(&public)? {
        let name = name_below(&public, &file);
        // A README is for who reads the sources.
        if !SPECIAL.contains(&name.as_str()) && !name.ends_with(".md") {
            let when = if name == ICON {
                When::Shell
            } else {
                When::Idle
            };
            assets.push(Asset::hashed(&name, read(&file)?, when));
        }
    }
    // wasm-bindgen puts JavaScript of crates in here, under names that hold a hash already.
    for file in files_below(&stage.join("snippets"))? {
        assets.push(Asset::fixed(
            &name_below(stage, &file),
            read(&file)?,
            When::Shell,
        ));
    }
    let css = style::bundle(&style_sheets(project), &assets)?;
    assets.push(Asset::hashed(
        "spoorboek.css",
        css.into_bytes(),
        When::Shell,
    ));
    assets.push(Asset::hashed(
        "spoorboek.wasm",
        wasm::optimised(project, "spoorboek")?,
        When::Shell,
    ));
    assets.push(Asset::hashed(
        "spoorboek.js",
        read(&stage.join("spoorboek.js"))?,
        When::Shell,
    ));
    assets.push(Asset::hashed(
        "werk.wasm",
        wasm::optimised(project, WORK)?,
        When::Idle,
    ));
    assets.push(Asset::hashed(
        "werk.js",
        read(&stage.join("werk.js"))?,
        When::Idle,
    ));
    for worker in WORKERS {
        let module = Asset::hashed(
            &format!("{worker}.wasm"),
            wasm::optimised(project, worker)?,
            When::Idle,
        );
        let script = worker_script(
            &stage.join(format!("{worker}.js")),
            &public.join("worker.js"),
            &module,
        )?;
        assets.push(module);
        assets.push(Asset::hashed(
            &format!("{worker}.js"),
            script.into_bytes(),
            When::Idle,
        ));
    }
    assets.push(Asset::hashed(
        "start.js",
        read(&public.join("start.js"))?,
        When::Shell,
    ));
    assets.push(Asset::hashed(
        "oud.js",
        read(&public.join("oud.js"))?,
        When::Idle,
    ));
    let manifest = with_new_names(
        &read_text(&public.join("manifest.webmanifest"))?,
        "iconen/",
        &assets,
    )?;
    assets.push(Asset::fixed(
        "manifest.webmanifest",
        manifest.into_bytes(),
        When::Shell,
    ));

    let page = html::page(
        &read_text(&stage.join("index.html"))?,
        public_url,
        &assets,
        &WORKERS,
    )?;
    let worker = service_worker(&read_text(&public.join("sw.js"))?, &page, &assets)?;
    for asset in &assets {
        write(&dist.join(&asset.path), &asset.bytes)?;
    }
    write(&dist.join("_headers"), &read(&public.join("_headers"))?)?;
    write(&dist.join("sw.js"), worker.as_bytes())?;
    write(&dist.join("index.html"), page.as_bytes())
}

/// The shell's own rules first: they stand alone, and those of the app may go over them.
fn style_sheets(project: &Project) -> Vec<PathBuf> {
    ["style/schil.css", "style/main.css"]
        .iter()
        .map(|sheet| project.root.join(sheet))
        .collect()
}

/// Empties dist/ without removing the folder itself, which a server may be serving.
fn empty(dist: &Path) -> Outcome {
    let doing = format!("{} leeg te maken", dist.display());
    fs::create_dir_all(dist).while_doing(&doing)?;
    for entry in fs::read_dir(dist).while_doing(&doing)? {
        let path = entry.while_doing(&doing)?.path();
        if path.is_dir() {
            fs::remove_dir_all(&path)
        } else {
            fs::remove_file(&path)
        }
        .while_doing(&doing)?;
    }
    Ok(())
}

/// What wasm-bindgen made for a worker, and the loader behind it, as one classic script.
fn worker_script(bindings: &Path, loader: &Path, module: &Asset) -> Outcome<String> {
    let loader = read_text(loader)?;
    let loader = replace_once(&loader, "__WASM__", &format!("./{}", module.path))?;
    let loader = replace_once(&loader, "__INTEGRITEIT__", &integrity(&module.bytes))?;
    Ok(format!("{}\n{loader}", read_text(bindings)?))
}

/// Fills in the list and its version. './' stands for the page: hosts redirect the name index.html.
fn service_worker(template: &str, page: &str, assets: &[Asset]) -> Outcome<String> {
    let row = |name: &str, bytes: &[u8], shell: bool| {
        format!("[\"{name}\",\"{}\",{shell}]", integrity(bytes))
    };
    let mut rows = vec![row("./", page.as_bytes(), true)];
    rows.extend(
        assets
            .iter()
            .map(|asset| row(&asset.path, &asset.bytes, asset.when == When::Shell)),
    );
    let list = format!("[\n{}\n]", rows.join(",\n"));
    let worker = replace_once(template, "'__LIJST__'", &list)?;
    // The version covers this script too: another way of keeping files is another version.
    let version = short_hash(worker.as_bytes());
    replace_once(&worker, "__VERSIE__", &version)
}

/// Puts the names by hash in a text that names files of public/ that begin with `prefix`.
fn with_new_names(text: &str, prefix: &str, assets: &[Asset]) -> Outcome<String> {
    let mut result = text.to_owned();
    for asset in assets.iter().filter(|asset| asset.name.starts_with(prefix)) {
        result = result.replace(
            &format!("\"{}\"", asset.name),
            &format!("\"{}\"", asset.path),
        );
    }
    Ok(result)
}

/// Replaces what must be there exactly once, so that a changed template is noticed.
fn replace_once(text: &str, from: &str, to: &str) -> Outcome<String> {
    match text.matches(from).count() {
        1 => Ok(text.replacen(from, to, 1)),
        count => Err(Fault::new(format!(
            "De bouw verwacht hier precies eenmaal `{from}`, maar vond het {count} keer."
        ))),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn asset(name: &str, when: When) -> Asset {
        Asset::hashed(name, b"inhoud".to_vec(), when)
    }

    #[test]
    fn the_version_of_the_service_worker_follows_its_list() {
        let template = "const VERSION = '__VERSIE__'; const LIST = '__LIJST__';";
        let one = service_worker(template, "<p>een</p>", &[asset("a.js", When::Shell)]).unwrap();
        let again = service_worker(template, "<p>een</p>", &[asset("a.js", When::Shell)]).unwrap();
        let other = service_worker(template, "<p>twee</p>", &[asset("a.js", When::Shell)]).unwrap();
        assert_eq!(one, again);
        let version = |text: &str| text.split('\'').nth(1).unwrap().to_owned();
        assert_eq!(version(&one).len(), 16);
        assert_ne!(version(&one), version(&other));
        assert!(one.contains("[\"./\",\"sha384-"), "{one}");
    }

    #[test]
    fn a_template_without_its_mark_is_a_fault() {
        assert!(replace_once("abc", "x", "y").is_err());
        assert!(replace_once("xx", "x", "y").is_err());
        assert_eq!(replace_once("axb", "x", "y").unwrap(), "ayb");
    }

    #[test]
    fn the_manifest_gets_the_names_by_hash() {
        let icon = asset("iconen/a.png", When::Idle);
        let text = with_new_names(
            "{\"src\": \"iconen/a.png\"}",
            "iconen/",
            std::slice::from_ref(&icon),
        )
        .unwrap();
        assert_eq!(text, format!("{{\"src\": \"{}\"}}", icon.path));
    }
}
