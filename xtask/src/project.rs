//! Where things are, and reading and writing them.

use std::fs;
use std::path::{Path, PathBuf};

use crate::fault::{Fault, Outcome, While};

/// The folders every command works with.
pub struct Project {
    /// The repository.
    pub root: PathBuf,
    /// Cargo's target folder, also used for intermediate results of the build.
    pub target: PathBuf,
    /// Tools, in the user's cache folder, so that the next clone finds them.
    pub cache: PathBuf,
}

impl Project {
    pub fn find() -> Outcome<Self> {
        let manifest = std::env::var_os("CARGO_MANIFEST_DIR")
            .map_or_else(|| PathBuf::from(env!("CARGO_MANIFEST_DIR")), PathBuf::from);
        let root = manifest
            .parent()
            .ok_or_else(|| Fault::new("De map van de broncode is niet gevonden."))?
            .to_path_buf();
        let target = std::env::var_os("CARGO_TARGET_DIR")
            .map_or_else(|| root.join("target"), |folder| root.join(folder));
        Ok(Self {
            root,
            target,
            cache: cache_folder()?,
        })
    }

    /// The finished app.
    pub fn dist(&self) -> PathBuf {
        self.root.join("dist")
    }

    /// Intermediate results that may be thrown away.
    pub fn work(&self) -> PathBuf {
        self.target.join("spoorboek-bouw")
    }
}

fn cache_folder() -> Outcome<PathBuf> {
    let base = std::env::var_os("XDG_CACHE_HOME")
        .map(PathBuf::from)
        .filter(|folder| folder.is_absolute())
        .or_else(|| std::env::home_dir().map(|home| home.join(".cache")));
    base.map(|folder| folder.join("spoorboek")).ok_or_else(|| {
        Fault::new("Uw thuismap is niet bekend. Zet de omgevingsvariabele HOME of XDG_CACHE_HOME.")
    })
}

pub fn read(path: &Path) -> Outcome<Vec<u8>> {
    fs::read(path).while_doing(&format!("{} te lezen", path.display()))
}

pub fn read_text(path: &Path) -> Outcome<String> {
    fs::read_to_string(path).while_doing(&format!("{} te lezen", path.display()))
}

/// Writes a file and the folders above it.
pub fn write(path: &Path, bytes: &[u8]) -> Outcome {
    if let Some(folder) = path.parent() {
        fs::create_dir_all(folder).while_doing(&format!("de map {} te maken", folder.display()))?;
    }
    fs::write(path, bytes).while_doing(&format!("{} te schrijven", path.display()))
}

/// Every file below a folder, sorted, so that what is made from it is the same on every machine.
/// A folder that does not exist holds no files.
pub fn files_below(folder: &Path) -> Outcome<Vec<PathBuf>> {
    let mut found = Vec::new();
    let mut to_visit = vec![folder.to_path_buf()];
    while let Some(next) = to_visit.pop() {
        if !next.exists() {
            continue;
        }
        let reading = format!("de map {} te lezen", next.display());
        for entry in fs::read_dir(&next).while_doing(&reading)? {
            let path = entry.while_doing(&reading)?.path();
            if path.is_dir() {
                to_visit.push(path);
            } else {
                found.push(path);
            }
        }
    }
    found.sort();
    Ok(found)
}

/// The path below `folder` with forward slashes, as it stands in an address.
pub fn name_below(folder: &Path, path: &Path) -> String {
    let below = path.strip_prefix(folder).unwrap_or(path);
    below
        .components()
        .map(|part| part.as_os_str().to_string_lossy())
        .collect::<Vec<_>>()
        .join("/")
}
