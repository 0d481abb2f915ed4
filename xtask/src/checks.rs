//! `test`: every check, the cheap ones first.

use std::time::Instant;

use crate::app;
use crate::browser::Browser;
use crate::fault::Outcome;
use crate::journeys;
use crate::process::{cargo, run};
use crate::project::{Project, write};
use crate::tools::Tools;

const WASM: &str = "wasm32-unknown-unknown";
/// No sandbox, since tests may run as root; nothing that asks the network for something of its own.
const WEBDRIVER: &str = r#"{
  "goog:chromeOptions": {
    "binary": "CHROMIUM",
    "args": ["--headless", "--no-sandbox", "--disable-quic", "--disable-background-networking", "--disable-component-update", "--disable-sync", "--disable-dev-shm-usage"]
  }
}"#;

pub fn run_all(project: &Project) -> Outcome {
    let started = Instant::now();
    heading("Gereedschap");
    let tools = Tools::ensure(project)?;
    let browser = Browser::ensure()?;

    heading("Opmaak van de code");
    cargo_step(
        project,
        &["fmt", "--all", "--check"],
        "De controle op opmaak (herstellen: cargo fmt --all)",
    )?;

    heading("Clippy, voor deze machine");
    let deny = ["--", "-D", "warnings"];
    cargo_step(
        project,
        &[
            &["clippy", "--quiet", "--workspace", "--all-targets"],
            &deny[..],
        ]
        .concat(),
        "Clippy",
    )?;

    heading("Clippy, voor de browser");
    let for_browser = [
        "clippy",
        "--quiet",
        "--target",
        WASM,
        "--package",
        "spoorboek",
        "--lib",
        "--bins",
        "--test",
        "web*",
    ];
    cargo_step(
        project,
        &[&for_browser[..], &deny[..]].concat(),
        "Clippy voor de browser",
    )?;

    heading("Tests op deze machine");
    cargo_step(project, &["test", "--workspace"], "Een test")?;

    heading("Tests van losse onderdelen in Chromium");
    browser_units(project, &tools, &browser)?;

    heading("De app bouwen");
    app::build(project, "./")?;

    heading("Reizen door de app in Chromium");
    journeys::run_all(project, &browser)?;

    heading(&format!(
        "Alles is goed ({} minuten)",
        started.elapsed().as_secs().div_ceil(60)
    ));
    Ok(())
}

fn heading(text: &str) {
    println!("\n──── {text} ────");
}

fn cargo_step(project: &Project, args: &[&str], what: &str) -> Outcome {
    run(cargo(project).args(args), what)
}

/// tests/web*.rs in a headless Chromium.
fn browser_units(project: &Project, tools: &Tools, browser: &Browser) -> Outcome {
    // The runner reads webdriver.json from the folder it runs in, which is the package's.
    let settings = project.root.join("webdriver.json");
    let chromium = browser.chromium.to_string_lossy().replace('\\', "/");
    write(
        &settings,
        WEBDRIVER.replace("CHROMIUM", &chromium).as_bytes(),
    )?;
    let outcome = run(
        cargo(project)
            .env(
                "CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUNNER",
                tools.wasm_test_runner(),
            )
            .env("CHROMEDRIVER", &browser.driver)
            // Seconds for one file of tests; its own 20 are few for a debug build on a busy machine.
            .env("WASM_BINDGEN_TEST_TIMEOUT", "300")
            .env("PATH", tools.path()?)
            .args([
                "test",
                "--target",
                WASM,
                "--package",
                "spoorboek",
                "--test",
                "web*",
            ]),
        "Een test in Chromium",
    );
    let _ = std::fs::remove_file(settings);
    outcome
}
