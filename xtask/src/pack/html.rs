//! The page: names by hash, integrity values, and the list of files that the app asks for by name.

use super::naming::{Asset, integrity};
use super::replace_once;
use crate::fault::{Fault, Outcome};

/// Fonts for the report, each known to the app by its file name without extension.
const FONTS: &str = "lettertypen/";
/// Data that the app reads on first use, known to it by the name without the extension: the demo
/// case, the functiecatalogus, the places.
const DATA: [&str; 3] = ["voorbeeld.json", "catalogus.json", "plaatsen.txt"];
const COMMENT: &str = "  <!-- `cargo xtask build` replaces this line by one style sheet, and adds what the page must know of its own files. -->\n";

/// Fills in trunk's page. `public_url` is "./" or a path with slashes at both ends.
pub fn page(source: &str, public_url: &str, assets: &[Asset], workers: &[&str]) -> Outcome<String> {
    let find = |name: &str| {
        assets
            .iter()
            .find(|asset| asset.name == name)
            .ok_or_else(|| Fault::new(format!("{name} is niet gebouwd.")))
    };
    let address = |asset: &Asset| format!("{public_url}{}", asset.path);
    let (css, start, js, wasm) = (
        find("spoorboek.css")?,
        find("start.js")?,
        find("spoorboek.js")?,
        find("spoorboek.wasm")?,
    );

    let mut html = replace_once(source, COMMENT, "")?;
    html = replace_once(
        &html,
        "<link rel=\"stylesheet\" href=\"style/main.css\">",
        &format!(
            "<link rel=\"stylesheet\" href=\"{}\" integrity=\"{}\">",
            address(css),
            integrity(&css.bytes)
        ),
    )?;
    let by_trunk = format!(
        "<script type=\"module\" src=\"start.js\" data-js=\"{public_url}spoorboek.js\" data-wasm=\"{public_url}spoorboek_bg.wasm\"></script>"
    );
    let mut head = known_files(assets, workers, &address)?;
    // A module that is imported by name takes its integrity from here.
    head.push(format!(
        "<link rel=\"modulepreload\" href=\"{}\" integrity=\"{}\">",
        address(js),
        integrity(&js.bytes)
    ));
    head.push(format!(
        "<script type=\"module\" src=\"{}\" integrity=\"{}\" data-js=\"{}\" data-wasm=\"{}\" data-wasm-integriteit=\"{}\" data-sw=\"{public_url}sw.js\"></script>",
        address(start),
        integrity(&start.bytes),
        address(js),
        address(wasm),
        integrity(&wasm.bytes),
    ));
    html = replace_once(&html, &by_trunk, &head.join("\n  "))?;
    for (attribute, name) in [
        ("src", "oud.js"),
        ("href", "manifest.webmanifest"),
        ("href", "iconen/spoorboek.svg"),
        ("href", "iconen/apple-touch-icon.png"),
    ] {
        let from = format!("{attribute}=\"{name}\"");
        html = replace_once(
            &html,
            &from,
            &format!("{attribute}=\"{}\"", address(find(name)?)),
        )?;
    }
    Ok(html)
}

/// One meta element per file that the app asks for by name: workers, fonts, data.
fn known_files(
    assets: &[Asset],
    workers: &[&str],
    address: &dyn Fn(&Asset) -> String,
) -> Outcome<Vec<String>> {
    let mut elements: Vec<(String, String)> = Vec::new();
    for asset in assets {
        // Workers, and the page behind the gate: a script with a wasm binary of its own.
        let is_code = asset
            .name
            .strip_suffix(".js")
            .is_some_and(|name| workers.contains(&name) || name == super::WORK);
        if !(is_code || asset.name.starts_with(FONTS) || DATA.contains(&asset.name.as_str())) {
            continue;
        }
        let wasm = if is_code {
            let name = format!("{}.wasm", asset.stem());
            let module = assets.iter().find(|other| other.name == name);
            module
                .map(|module| {
                    format!(
                        " data-wasm=\"{}\" data-wasm-integriteit=\"{}\"",
                        address(module),
                        integrity(&module.bytes)
                    )
                })
                .unwrap_or_default()
        } else {
            String::new()
        };
        let element = format!(
            "<meta name=\"spoorboek-bestand\" data-naam=\"{}\" content=\"{}\" data-integriteit=\"{}\"{wasm}>",
            asset.stem(),
            address(asset),
            integrity(&asset.bytes)
        );
        elements.push((asset.stem().to_owned(), element));
    }
    for (index, (name, _)) in elements.iter().enumerate() {
        if elements
            .iter()
            .skip(index + 1)
            .any(|(other, _)| other == name)
        {
            return Err(Fault::new(format!(
                "Twee bestanden heten \"{name}\"; de app kan ze niet uit elkaar houden."
            )));
        }
    }
    Ok(elements.into_iter().map(|(_, element)| element).collect())
}

#[cfg(test)]
mod tests {
    use super::super::naming::When;
    use super::*;

    fn font(name: &str) -> Asset {
        Asset::hashed(name, b"letters".to_vec(), When::Idle)
    }

    fn names(assets: &[Asset]) -> Outcome<Vec<String>> {
        known_files(assets, &["keys_worker"], &|asset| {
            format!("./{}", asset.path)
        })
    }

    #[test]
    fn the_page_knows_workers_fonts_and_data() {
        let assets = [
            font("lettertypen/Tekst-Regular.ttf"),
            font("keys_worker.js"),
            font("keys_worker.wasm"),
            font("voorbeeld.json"),
            font("plaatsen.txt"),
            font("iconen/a.png"),
        ];
        let known = names(&assets).unwrap();
        assert_eq!(known.len(), 4, "{known:?}");
        assert!(
            known[0].contains("data-naam=\"Tekst-Regular\" content=\"./lettertypen/Tekst-Regular-")
        );
        assert!(known[1].contains("data-wasm=\"./keys_worker-"));
    }

    #[test]
    fn two_files_of_one_name_are_a_fault() {
        assert!(names(&[font("lettertypen/a.ttf"), font("lettertypen/a.txt")]).is_err());
    }

    #[test]
    fn the_page_of_this_repository_has_no_inline_script_or_style() {
        let html = include_str!("../../../index.html");
        assert!(
            !html.contains("<style") && !html.contains(" style=") && !html.contains(" onclick")
        );
        for script in html.split("<script").skip(1) {
            assert!(
                script.split('>').next().unwrap().contains("src="),
                "{script}"
            );
        }
    }
}
