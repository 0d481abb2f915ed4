//! The tools of the build, each in `<cache>/<tool>-<version>/`.
//!
//! An install happens in a folder of its own and is renamed when it is complete, so that one that was
//! cut off never looks finished.

use std::ffi::OsString;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use crate::fault::{Fault, Outcome, While};
use crate::process::{answer, cargo, path_with, run, say};
use crate::project::Project;

const TRUNK: &str = "0.21.14";
/// Must be the version of the crate in Cargo.toml.
const WASM_BINDGEN: &str = "0.2.130";
/// The npm package; Debian's wasm-opt is too old.
const BINARYEN: &str = "132";
const NODE_AT_LEAST: u32 = 20;

/// Where the tools are.
pub struct Tools {
    trunk: PathBuf,
    wasm_bindgen: PathBuf,
    binaryen: PathBuf,
}

impl Tools {
    /// Installs what is missing, and says so.
    pub fn ensure(project: &Project) -> Outcome<Self> {
        check_node()?;
        ensure_wasm_target(project)?;
        Ok(Self {
            wasm_bindgen: ensure_crate(
                project,
                "wasm-bindgen",
                WASM_BINDGEN,
                // Its own lock file names a version that is not served any more, hence no --locked.
                &["--debug", "wasm-bindgen-cli"],
                "ongeveer 2 minuten",
            )?,
            trunk: ensure_crate(
                project,
                "trunk",
                TRUNK,
                &["--debug", "--locked", "--no-default-features", "trunk"],
                "ongeveer 4 minuten",
            )?,
            binaryen: ensure_binaryen(project)?,
        })
    }

    /// PATH with these tools first.
    pub fn path(&self) -> Outcome<OsString> {
        path_with(&[&self.trunk.join("bin"), &self.wasm_bindgen.join("bin")])
    }

    pub fn wasm_opt(&self) -> PathBuf {
        self.binaryen.join("node_modules/.bin/wasm-opt")
    }

    /// The folder of the binaryen package, which is also a JavaScript library.
    pub fn binaryen_library(&self) -> PathBuf {
        self.binaryen.join("node_modules/binaryen/index.js")
    }

    pub fn wasm_test_runner(&self) -> PathBuf {
        self.wasm_bindgen.join("bin/wasm-bindgen-test-runner")
    }

    /// Goes into the fingerprint of a build.
    pub fn versions() -> String {
        format!("trunk {TRUNK}, wasm-bindgen {WASM_BINDGEN}, binaryen {BINARYEN}")
    }
}

fn check_node() -> Outcome {
    let advice = "Installeer Node.js 20 of nieuwer met npm (https://nodejs.org, of op Debian: apt install nodejs npm).";
    let version = answer("node", &["--version"])
        .ok_or_else(|| Fault::new(format!("Node.js ontbreekt op deze machine. {advice}")))?;
    let major = version
        .trim_start_matches('v')
        .split('.')
        .next()
        .and_then(|part| part.parse::<u32>().ok());
    if major.is_none_or(|major| major < NODE_AT_LEAST) {
        return Err(Fault::new(format!(
            "Node.js is hier versie {version}; nodig is 20 of nieuwer. {advice}"
        )));
    }
    if answer("npm", &["--version"]).is_none() {
        return Err(Fault::new(format!(
            "npm ontbreekt op deze machine. {advice}"
        )));
    }
    Ok(())
}

fn ensure_wasm_target(project: &Project) -> Outcome {
    const TARGET: &str = "wasm32-unknown-unknown";
    let sysroot = answer("rustc", &["--print", "sysroot"]).ok_or_else(|| {
        Fault::new("rustc ontbreekt. Installeer Rust met rustup: https://rustup.rs")
    })?;
    if Path::new(&sysroot)
        .join("lib/rustlib")
        .join(TARGET)
        .join("lib")
        .is_dir()
    {
        return Ok(());
    }
    say("De Rust-bibliotheken voor de browser worden opgehaald (wasm32-unknown-unknown).");
    run(Command::new("rustup").args(["target", "add", TARGET]).current_dir(&project.root), "rustup target add").map_err(
        |fault| Fault::new(format!("{fault}\nIs Rust hier zonder rustup geïnstalleerd? Gebruik dan rustup: https://rustup.rs")),
    )
}

fn ensure_crate(
    project: &Project,
    tool: &str,
    version: &str,
    args: &[&str],
    duration: &str,
) -> Outcome<PathBuf> {
    let done = project.cache.join(format!("{tool}-{version}"));
    if done.join("bin").join(tool).is_file() {
        return Ok(done);
    }
    say(&format!(
        "{tool} {version} wordt gecompileerd, eenmalig, {duration}; het komt in {}.",
        done.display()
    ));
    let staging = fresh_staging(project, tool)?;
    run(
        cargo(project)
            // Outside the repository, so that its settings do not count; with its toolchain, which cargo passed on.
            .current_dir(&staging)
            .env("CARGO_TARGET_DIR", staging.join("target"))
            .env_remove("RUSTFLAGS")
            .args(["install", "--root", ".", "--version", version])
            .args(args),
        &format!("Het installeren van {tool}"),
    )?;
    let _ = fs::remove_dir_all(staging.join("target"));
    finish(&staging, &done)?;
    Ok(done)
}

fn ensure_binaryen(project: &Project) -> Outcome<PathBuf> {
    let done = project.cache.join(format!("binaryen-{BINARYEN}"));
    if done.join("node_modules/.bin/wasm-opt").exists() {
        return Ok(done);
    }
    say(&format!(
        "wasm-opt (binaryen {BINARYEN}) wordt opgehaald; het komt in {}.",
        done.display()
    ));
    let staging = fresh_staging(project, "binaryen")?;
    run(
        Command::new("npm")
            .current_dir(&staging)
            .args([
                "install",
                "--prefix",
                ".",
                "--no-fund",
                "--no-audit",
                "--loglevel=error",
            ])
            .arg(format!("binaryen@^{BINARYEN}.0.0")),
        "Het ophalen van binaryen met npm",
    )?;
    finish(&staging, &done)?;
    Ok(done)
}

/// An empty folder beside the final one, of this process alone.
fn fresh_staging(project: &Project, tool: &str) -> Outcome<PathBuf> {
    drop_leftovers(project, tool);
    let staging = project
        .cache
        .join(format!("{tool}.bezig-{}", std::process::id()));
    let making = format!("de map {} te maken", staging.display());
    if staging.exists() {
        fs::remove_dir_all(&staging).while_doing(&making)?;
    }
    fs::create_dir_all(&staging).while_doing(&making)?;
    Ok(staging)
}

/// Removes what installs that were cut off left behind; where processes cannot be seen, nothing.
fn drop_leftovers(project: &Project, tool: &str) {
    let entries = fs::read_dir(&project.cache).into_iter().flatten().flatten();
    for entry in entries {
        let name = entry.file_name().to_string_lossy().into_owned();
        let Some(process) = name.strip_prefix(&format!("{tool}.bezig-")) else {
            continue;
        };
        let runs = Path::new("/proc").join(process).exists();
        if Path::new("/proc/self").exists() && !runs {
            let _ = fs::remove_dir_all(entry.path());
        }
    }
}

fn finish(staging: &Path, done: &Path) -> Outcome {
    if done.exists() {
        // What is there lacks its program: left by something that broke off.
        fs::remove_dir_all(done).while_doing(&format!(
            "de onvolledige map {} weg te halen",
            done.display()
        ))?;
    }
    fs::rename(staging, done).while_doing(&format!("{} op zijn plaats te zetten", done.display()))
}
