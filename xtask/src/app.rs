//! `build` and `start`: the app in dist/, and a server for it.

use std::fs;

use sha2::{Digest, Sha256};

use crate::fault::{Fault, Outcome, While};
use crate::pack;
use crate::process::{cargo, run, say};
use crate::project::{self, Project, files_below, name_below};
use crate::server::Server;
use crate::tools::Tools;

/// Relative addresses: the app then works on the root of a host and under any path.
const RELATIVE: &str = "./";
const PORT: u16 = 8080;
/// What a build reads. Tests, documents and file tools are not among it.
const INPUTS: [&str; 13] = [
    "Cargo.toml",
    "Cargo.lock",
    "Trunk.toml",
    "index.html",
    "rust-toolchain.toml",
    ".cargo",
    "src",
    "style",
    "public",
    "data",
    "assets",
    "xtask/Cargo.toml",
    "xtask/src",
];

pub fn start(project: &Project, args: &[String]) -> Outcome {
    let port = match args {
        [] => PORT,
        [flag, value] if flag == "--poort" => value
            .parse()
            .map_err(|_| Fault::new(format!("\"{value}\" is geen poortnummer (1 tot 65535).")))?,
        _ => return Err(Fault::new("Gebruik: cargo xtask start [--poort N]")),
    };
    // First the port: nobody wants to hear after minutes of building that it was busy.
    let server = Server::bind(port)?;
    build(project, RELATIVE)?;
    let address = server.serve(&project.dist(), "/")?;
    println!("\nSpoorboek staat klaar op {address}\nStoppen: Ctrl+C\n");
    loop {
        std::thread::park();
    }
}

pub fn build_command(project: &Project, args: &[String]) -> Outcome {
    let public_url = match args {
        [] => RELATIVE,
        [flag, value] if flag == "--public-url" => value,
        [value] => value
            .strip_prefix("--public-url=")
            .ok_or_else(build_usage)?,
        _ => return Err(build_usage()),
    };
    let well_formed =
        public_url == RELATIVE || (public_url.starts_with('/') && public_url.ends_with('/'));
    if !well_formed || public_url.contains(['"', '\'', '<', '>', '?', '#', ' ']) {
        return Err(Fault::new(
            "Geef het pad met een schuine streep aan begin en eind, bijvoorbeeld /spoorboek/.",
        ));
    }
    build(project, public_url)?;
    say(&format!(
        "Klaar: {} kan zo naar een webhost; zie docs/HOSTING.md.",
        project.dist().display()
    ));
    Ok(())
}

fn build_usage() -> Fault {
    Fault::new("Gebruik: cargo xtask build [--public-url /pad/]")
}

/// Makes dist/, unless nothing changed since it was made.
pub fn build(project: &Project, public_url: &str) -> Outcome {
    let tools = Tools::ensure(project)?;
    let print = fingerprint(project, public_url)?;
    let remembered = project.work().join("vingerafdruk");
    let whole =
        project.dist().join("index.html").is_file() && project.dist().join("sw.js").is_file();
    if whole && fs::read_to_string(&remembered).is_ok_and(|old| old == print) {
        say("De app is al gebouwd en er is niets veranderd.");
        return Ok(());
    }
    let _ = fs::remove_file(&remembered);
    say("De app wordt gebouwd; de eerste keer duurt dat enkele minuten.");
    run(
        cargo(project).args([
            "fetch",
            "--quiet",
            "--locked",
            "--target",
            "wasm32-unknown-unknown",
        ]),
        "Het ophalen van de Rust-pakketten",
    )?;
    let stage = project.work().join("stage");
    run(
        std::process::Command::new("trunk")
            .current_dir(&project.root)
            .env("PATH", tools.path()?)
            // trunk reads this one, and stops on values other than true and false.
            .env_remove("NO_COLOR")
            .args([
                "build",
                "--release",
                "--offline",
                "--skip-version-check",
                "--locked",
                "--quiet",
            ])
            .args(["--public-url", public_url])
            .arg("--dist")
            .arg(&stage),
        "Het bouwen met trunk",
    )?;
    build_work(project, &tools, &stage)?;
    pack::pack(project, &tools, &stage, public_url)?;
    project::write(&remembered, print.as_bytes())
}

/// Builds the page behind the gate as a module: trunk knows one page only.
fn build_work(project: &Project, tools: &Tools, stage: &std::path::Path) -> Outcome {
    let target = std::env::var_os("CARGO_TARGET_DIR").map_or_else(
        || project.root.join("target"),
        |folder| project.root.join(folder),
    );
    run(
        cargo(project).args([
            "build",
            "--release",
            "--locked",
            "--quiet",
            "--target",
            "wasm32-unknown-unknown",
            "--no-default-features",
            "--bin",
            pack::WORK,
        ]),
        "Het bouwen van de werkpagina",
    )?;
    let binary = format!("wasm32-unknown-unknown/release/{}.wasm", pack::WORK);
    run(
        std::process::Command::new("wasm-bindgen")
            .env("PATH", tools.path()?)
            .args(["--target", "web", "--no-typescript", "--out-dir"])
            .arg(stage)
            .arg(target.join(binary)),
        "wasm-bindgen voor de werkpagina",
    )
}

/// A hash over everything that can change the result.
fn fingerprint(project: &Project, public_url: &str) -> Outcome<String> {
    let mut hash = Sha256::new();
    // Two clones may share a target folder; each has a dist/ of its own.
    hash.update(project.root.to_string_lossy().as_bytes());
    hash.update(public_url);
    hash.update(Tools::versions());
    for input in INPUTS {
        let path = project.root.join(input);
        let files = if path.is_file() {
            vec![path]
        } else {
            files_below(&path)?
        };
        for file in files {
            let bytes = fs::read(&file).while_doing(&format!("{} te lezen", file.display()))?;
            hash.update(name_below(&project.root, &file));
            hash.update(bytes.len().to_le_bytes());
            hash.update(bytes);
        }
    }
    Ok(format!("{:x}", hash.finalize()))
}
