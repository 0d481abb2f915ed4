//! Reading a file, whatever it is, with a bound and a reason in Dutch.

use std::fs::File;
use std::io::{self, ErrorKind, Read};
use std::path::Path;

/// The bytes of a file, at most one more than `grens`: so that too large shows, also when the size
/// is not known beforehand.
///
/// # Errors
/// A Dutch text that says why the file cannot be read.
pub fn lees_bytes(pad: &Path, grens: u64) -> Result<Vec<u8>, String> {
    let mut bytes = Vec::new();
    let gelezen = File::open(pad).and_then(|bestand| {
        bestand
            .take(grens.saturating_add(1))
            .read_to_end(&mut bytes)
    });
    match gelezen {
        Ok(_) => Ok(bytes),
        Err(fout) => Err(format!(
            "Het bestand {} kan niet worden gelezen: {}.",
            pad.display(),
            reden(&fout)
        )),
    }
}

fn reden(fout: &io::Error) -> String {
    match fout.kind() {
        ErrorKind::NotFound => "het bestaat niet".to_owned(),
        ErrorKind::PermissionDenied => "u mag het niet lezen".to_owned(),
        ErrorKind::IsADirectory => "het is een map".to_owned(),
        _ => format!("het systeem meldt “{fout}”"),
    }
}
