//! Chromium and the outside readers that the tests use.

use std::path::PathBuf;
use std::process::Command;

use crate::fault::{Fault, Outcome};
use crate::process::{answer, on_path, run, say};

/// Debian's packages and the program that shows each is there.
const PACKAGES: [(&str, &str); 6] = [
    ("chromium", "chromium"),
    ("chromium-driver", "chromedriver"),
    ("qpdf", "qpdf"),
    ("poppler-utils", "pdftotext"),
    ("age", "age"),
    ("brotli", "brotli"),
];

/// A browser, and the driver of the same version.
pub struct Browser {
    pub chromium: PathBuf,
    pub driver: PathBuf,
}

impl Browser {
    /// Finds Chromium (`CHROMIUM=path` goes first) and the outside readers, or installs Debian's.
    pub fn ensure() -> Outcome<Self> {
        install_missing()?;
        let chromium = chromium().ok_or_else(|| Fault::new(advice("Chromium")))?;
        let driver = std::env::var_os("CHROMEDRIVER")
            .map(PathBuf::from)
            .or_else(|| on_path("chromedriver"))
            .ok_or_else(|| Fault::new(advice("chromedriver")))?;
        Ok(Self { chromium, driver })
    }
}

fn chromium() -> Option<PathBuf> {
    match std::env::var_os("CHROMIUM") {
        Some(path) => Some(PathBuf::from(path)).filter(|path| path.is_file()),
        None => ["chromium", "chromium-browser", "google-chrome"]
            .into_iter()
            .find_map(on_path),
    }
}

fn advice(program: &str) -> String {
    let packages: Vec<&str> = PACKAGES.iter().map(|(package, _)| *package).collect();
    format!(
        "{program} ontbreekt. Op Debian of Ubuntu: sudo apt install {}\nStaat Chromium ergens anders? Noem het: CHROMIUM=/pad/naar/chromium CHROMEDRIVER=/pad/naar/chromedriver cargo xtask test",
        packages.join(" ")
    )
}

fn install_missing() -> Outcome {
    let missing: Vec<(&str, &str)> = PACKAGES
        .into_iter()
        .filter(|(package, program)| match *package {
            "chromium" => chromium().is_none(),
            "chromium-driver" => {
                std::env::var_os("CHROMEDRIVER").is_none() && on_path(program).is_none()
            }
            _ => on_path(program).is_none(),
        })
        .collect();
    let Some((_, first)) = missing.first() else {
        return Ok(());
    };
    let is_root = answer("id", &["-u"]).is_some_and(|user| user == "0");
    if std::env::var_os("CHROMIUM").is_some() && chromium().is_none() {
        return Err(Fault::new(
            "CHROMIUM noemt een bestand dat er niet is. Verbeter het pad of haal CHROMIUM weg.",
        ));
    }
    if !is_root || on_path("apt-get").is_none() {
        return Err(Fault::new(advice(first)));
    }
    let packages: Vec<&str> = missing.iter().map(|(package, _)| *package).collect();
    say(&format!(
        "Voor de tests wordt met apt geïnstalleerd: {}.",
        packages.join(", ")
    ));
    run(
        Command::new("apt-get").args(["update", "-qq"]),
        "apt-get update",
    )?;
    run(
        Command::new("apt-get")
            .env("DEBIAN_FRONTEND", "noninteractive")
            .args(["install", "-y", "-qq", "--no-install-recommends"])
            .args(packages),
        "apt-get install",
    )
}
