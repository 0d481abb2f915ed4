//! Takes out of the PDF worker what its PDF library drags along and the app never uses: seven exported
//! functions that keep a parser and a JSON layer alive, and a CMYK colour profile for a kind of PDF we do
//! not make. That is two thirds of the worker.

use std::path::Path;
use std::process::Command;

use crate::fault::Outcome;
use crate::process::run;
use crate::project::Project;
use crate::tools::Tools;

/// Fails when it does not find exactly what it removes.
pub const SCRIPT: &str = include_str!("ballast.mjs");

/// Whether the library is in this binary at all: a worker that makes no PDF has nothing to remove.
pub fn is_there(wasm: &[u8]) -> bool {
    const MARK: &[u8] = b"printpdf";
    wasm.windows(MARK.len()).any(|window| window == MARK)
}

/// Writes a lighter copy of the binary.
pub fn remove(project: &Project, tools: &Tools, wasm: &Path, lighter: &Path) -> Outcome {
    let script = project.root.join("xtask/src/pack/ballast.mjs");
    run(
        Command::new("node")
            .arg(script)
            .arg(tools.binaryen_library())
            .arg(wasm)
            .arg(lighter),
        "Het weghalen van ballast uit de PDF-worker",
    )
}
