//! Running other programs, with words around it.

use std::ffi::OsString;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use crate::fault::{Fault, Outcome, While};
use crate::project::Project;

/// A line that says what is going on now.
pub fn say(text: &str) {
    println!("==> {text}");
}

/// Runs a program and lets its output through. `what` is the subject of "... is niet gelukt".
pub fn run(command: &mut Command, what: &str) -> Outcome {
    let program = command.get_program().to_string_lossy().into_owned();
    let status = command
        .status()
        .while_doing(&format!("{program} te starten"))?;
    if status.success() {
        return Ok(());
    }
    Err(Fault::new(format!(
        "{what} is niet gelukt ({program}: {status}). De meldingen hierboven zeggen waarom."
    )))
}

/// What a program says on its standard output, or nothing when it is not there or fails.
pub fn answer(program: impl AsRef<std::ffi::OsStr>, args: &[&str]) -> Option<String> {
    let output = Command::new(program)
        .args(args)
        .stdin(Stdio::null())
        .stderr(Stdio::null())
        .output()
        .ok()?;
    output
        .status
        .success()
        .then(|| String::from_utf8_lossy(&output.stdout).trim().to_owned())
}

/// Where a program is on PATH.
pub fn on_path(program: &str) -> Option<PathBuf> {
    let path = std::env::var_os("PATH")?;
    std::env::split_paths(&path)
        .map(|folder| folder.join(program))
        .find(|file| file.is_file())
}

/// PATH with our own tools before the machine's.
pub fn path_with(folders: &[&Path]) -> Outcome<OsString> {
    let machine = std::env::var_os("PATH").unwrap_or_default();
    let all = folders
        .iter()
        .map(|folder| folder.to_path_buf())
        .chain(std::env::split_paths(&machine));
    std::env::join_paths(all).while_doing("het zoekpad samen te stellen")
}

/// The cargo that runs this program.
pub fn cargo(project: &Project) -> Command {
    let mut command = Command::new(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
    command.current_dir(&project.root);
    command
}

/// Runs a file tool and hands over its exit code: it has its own for "does not exist yet" and faults.
/// It runs where the caller is, since its arguments are paths from there.
pub fn file_tool(project: &Project, name: &str, args: &[String]) -> Outcome<u8> {
    let manifest = project.root.join("Cargo.toml");
    let status = Command::new(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()))
        .args(["run", "--quiet", "--package", "tools", "--manifest-path"])
        .arg(manifest)
        .args(["--", name])
        .args(args)
        .status()
        .while_doing("cargo te starten")?;
    Ok(status
        .code()
        .and_then(|code| u8::try_from(code).ok())
        .unwrap_or(1))
}
