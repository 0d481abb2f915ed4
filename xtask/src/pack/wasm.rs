//! Optimising the wasm binaries. Results are kept by the hash of what went in, so that a change of the
//! page does not optimise the PDF worker again.

use std::path::{Path, PathBuf};
use std::process::Command;

use super::ballast;
use super::naming::short_hash;
use crate::fault::{Fault, Outcome, While};
use crate::process::{run, say};
use crate::project::{Project, read, write};
use crate::tools::Tools;

/// Never `--all-features`: wasm-opt then writes compact imports, which Chromium refuses.
const FLAGS: [&str; 8] = [
    "-Oz",
    "--enable-bulk-memory",
    "--enable-bulk-memory-opt",
    "--enable-sign-ext",
    "--enable-mutable-globals",
    "--enable-nontrapping-float-to-int",
    "--enable-reference-types",
    "--enable-multivalue",
];
/// The binary from which ballast of the PDF library is removed.
const WITH_BALLAST: &str = "pdf_worker";

/// Optimises trunk's binaries, side by side.
pub fn optimise(project: &Project, tools: &Tools, stage: &Path, binaries: &[&str]) -> Outcome {
    say("De wasm-bestanden worden kleiner gemaakt.");
    let outcomes: Vec<Outcome> = std::thread::scope(|scope| {
        let running: Vec<_> = binaries
            .iter()
            .map(|binary| scope.spawn(move || optimise_one(project, tools, stage, binary)))
            .collect();
        running
            .into_iter()
            .map(|thread| {
                thread
                    .join()
                    .unwrap_or_else(|_| Err(Fault::new("De bouw liep vast.")))
            })
            .collect()
    });
    outcomes.into_iter().collect()
}

/// The bytes of an optimised binary.
pub fn optimised(project: &Project, binary: &str) -> Outcome<Vec<u8>> {
    read(&result_of(project, binary))
}

fn result_of(project: &Project, binary: &str) -> PathBuf {
    project.work().join("wasm").join(format!("{binary}.wasm"))
}

fn optimise_one(project: &Project, tools: &Tools, stage: &Path, binary: &str) -> Outcome {
    let source = stage.join(format!("{binary}_bg.wasm"));
    let bytes = read(&source)?;
    let recipe = format!(
        "{}{}{}",
        Tools::versions(),
        FLAGS.join(" "),
        ballast::SCRIPT
    );
    let key = short_hash(format!("{recipe}{}", short_hash(&bytes)).as_bytes());
    let kept = project
        .work()
        .join("wasm")
        .join(format!("{binary}-{key}.wasm"));
    if !kept.is_file() {
        let lighter = project
            .work()
            .join("wasm")
            .join(format!("{binary}.lichter.wasm"));
        let input = if binary == WITH_BALLAST && ballast::is_there(&bytes) {
            ballast::remove(project, tools, &source, &lighter)?;
            &lighter
        } else {
            &source
        };
        // Written under another name first: a run that is cut off must not look finished.
        let unfinished = kept.with_extension("bezig");
        write(&unfinished, &[])?;
        let wasm_opt = tools.wasm_opt();
        run(
            Command::new(&wasm_opt)
                .args(FLAGS)
                .arg(input)
                .arg("-o")
                .arg(&unfinished),
            "wasm-opt",
        )?;
        std::fs::rename(&unfinished, &kept).while_doing("het resultaat van wasm-opt te bewaren")?;
    }
    write(&result_of(project, binary), &read(&kept)?)
}
