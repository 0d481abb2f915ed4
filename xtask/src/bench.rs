//! `bench`: sizes of the release build, then whatever tests/e2e/bench.mjs measures in the browser.

use std::path::Path;

use crate::app;
use crate::browser::Browser;
use crate::fault::{Fault, Outcome};
use crate::journeys;
use crate::process::{answer, cargo, run as run_program};
use crate::project::{Project, files_below, name_below, read};

/// The first load (html, css, js, page wasm) may be this large with brotli, in bytes.
const FIRST_LOAD_AT_MOST: u64 = 300_000;
/// The functiecatalogus, fetched on first use, should not be larger with brotli, in bytes.
const CATALOGUE_AT_MOST: u64 = 120_000;
/// The page behind the gate, fetched when the gate is idle.
const WORK: &str = "werk-";
/// node has brotli built in, so no package is needed. Quality 11 is what static hosts use.
const BROTLI: &str = "const z=require('node:zlib'),f=require('node:fs');for(const p of process.argv.slice(1))console.log(z.brotliCompressSync(f.readFileSync(p),{params:{[z.constants.BROTLI_PARAM_QUALITY]:11}}).length)";

struct Size {
    name: String,
    raw: u64,
    brotli: u64,
}

pub fn run(project: &Project, args: &[String]) -> Outcome {
    app::build(project, "./")?;
    let sizes = sizes(&project.dist())?;
    println!(
        "\nGrootte in bytes (brotli: kwaliteit 11)\n{:>12} {:>12}  bestand",
        "rauw", "brotli"
    );
    for size in &sizes {
        println!("{:>12} {:>12}  {}", size.raw, size.brotli, size.name);
    }
    let first: u64 = sizes
        .iter()
        .filter(|size| is_first_load(&size.name))
        .map(|size| size.brotli)
        .sum();
    println!(
        "\nEerste keer laden (html, css, js, wasm van de pagina): {first} bytes brotli, ten hoogste {FIRST_LOAD_AT_MOST}"
    );

    let work: u64 = sizes
        .iter()
        .filter(|size| size.name.starts_with(WORK))
        .map(|size| size.brotli)
        .sum();
    println!(
        "Daarna, zodra de pagina rust heeft (het werk achter de poort, js en wasm): {work} bytes brotli"
    );
    let catalogue = sizes.iter().find(|size| is_catalogue(&size.name));
    if let Some(size) = catalogue {
        println!(
            "Functiecatalogus, bij eerste gebruik: {} bytes brotli, ten hoogste {CATALOGUE_AT_MOST}",
            size.brotli
        );
    }
    native(project)?;

    // Times: every measurement in the browser belongs in this script; it prints its own table.
    if project.root.join("tests/e2e/bench.mjs").is_file() {
        let browser = Browser::ensure()?;
        journeys::install(project)?;
        run_program(
            journeys::command(project, &browser, "node")?
                .arg("bench.mjs")
                .args(args),
            "Het meten in de browser",
        )?;
    }
    if first > FIRST_LOAD_AT_MOST {
        return Err(Fault::new("De eerste keer laden is te groot."));
    }
    Ok(())
}

/// What a browser fetches before the app shows; the manifest and icons come after that.
fn is_first_load(name: &str) -> bool {
    let ours = ["start-", "spoorboek-", "snippets/"]
        .iter()
        .any(|start| name.starts_with(start));
    name == "index.html"
        || (ours
            && [".css", ".js", ".wasm"]
                .iter()
                .any(|end| name.ends_with(end)))
}

/// Matching, searching and a key in a large case without a browser: medians in microseconds. Never
/// fails on a time.
fn native(project: &Project) -> Outcome {
    println!(
        "\nZonder browser, in microseconden (rangschikken ten hoogste 5000, een toetsaanslag ten hoogste 25000):"
    );
    run_program(
        cargo(project).args([
            "run",
            "--quiet",
            "--release",
            "--package",
            "tools",
            "--",
            "meet",
        ]),
        "Het meten zonder browser",
    )?;
    println!();
    Ok(())
}

fn is_catalogue(name: &str) -> bool {
    name.starts_with("catalogus-") && name.ends_with(".json")
}

fn sizes(dist: &Path) -> Outcome<Vec<Size>> {
    let files = files_below(dist)?;
    let paths: Vec<String> = files
        .iter()
        .map(|file| file.display().to_string())
        .collect();
    let mut args = vec!["-e", BROTLI];
    args.extend(paths.iter().map(String::as_str));
    let brotli =
        answer("node", &args).ok_or_else(|| Fault::new("node kon de bestanden niet inpakken."))?;
    let brotli: Vec<u64> = brotli
        .lines()
        .filter_map(|line| line.parse().ok())
        .collect();
    if brotli.len() != files.len() {
        return Err(Fault::new("node gaf niet van elk bestand een grootte."));
    }
    files
        .iter()
        .zip(brotli)
        .map(|(file, brotli)| {
            Ok(Size {
                name: name_below(dist, file),
                raw: read(file)?.len() as u64,
                brotli,
            })
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_catalogue_is_known_by_its_name() {
        assert!(is_catalogue("catalogus-1.json"));
        assert!(!is_catalogue("plaatsen-1.txt"));
    }

    #[test]
    fn the_first_load_leaves_out_workers_and_icons() {
        for name in [
            "index.html",
            "start-1.js",
            "spoorboek-1.js",
            "spoorboek-1.wasm",
            "spoorboek-1.css",
        ] {
            assert!(is_first_load(name), "{name}");
        }
        for name in [
            "keys_worker-1.wasm",
            "sw.js",
            "iconen/spoorboek-1.svg",
            "lettertypen/a-1.ttf",
            "oud-1.js",
        ] {
            assert!(!is_first_load(name), "{name}");
        }
    }
}
