//! The Playwright folder: its packages, and running it against servers of our own.

use std::fs;
use std::path::PathBuf;
use std::process::Command;

use crate::browser::Browser;
use crate::fault::Outcome;
use crate::process::{run, say};
use crate::project::{Project, read, write};
use crate::server::Server;

/// The path under which the app is served a second time, to show that it works there too.
const BELOW: &str = "/onder/een/pad/";

fn folder(project: &Project) -> PathBuf {
    project.root.join("tests/e2e")
}

/// Installs the packages, unless they are those of the lock file already.
pub fn install(project: &Project) -> Outcome {
    let folder = folder(project);
    let lock = read(&folder.join("package-lock.json"))?;
    let installed = folder.join("node_modules/.spoorboek-lock");
    if fs::read(&installed).is_ok_and(|done| done == lock) {
        return Ok(());
    }
    say("De pakketten van de browsertests worden opgehaald (npm ci).");
    run(
        Command::new("npm")
            .current_dir(&folder)
            .env("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")
            .args(["ci", "--no-fund", "--no-audit", "--loglevel=error"]),
        "npm ci in tests/e2e",
    )?;
    write(&installed, &lock)
}

/// A command in the Playwright folder, with the app served on free ports and told where.
pub fn command(project: &Project, browser: &Browser, program: &str) -> Outcome<Command> {
    let base = Server::bind(0)?.serve(&project.dist(), "/")?;
    let below = Server::bind(0)?.serve(&project.dist(), BELOW)?;
    let mut command = Command::new(program);
    command
        .current_dir(folder(project))
        .env("SPOORBOEK_ADRES", base)
        .env("SPOORBOEK_ADRES_ONDER_PAD", below)
        .env("SPOORBOEK_DIST", project.dist())
        .env("CHROMIUM", &browser.chromium);
    Ok(command)
}

/// All journeys. Each failure leaves its trace in tests/e2e/test-results.
pub fn run_all(project: &Project, browser: &Browser) -> Outcome {
    install(project)?;
    run(
        command(project, browser, "npx")?.args(["--no-install", "playwright", "test"]),
        "De browsertest",
    )
}
