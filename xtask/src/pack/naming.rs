//! Names by hash and integrity values.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use sha2::{Digest, Sha256, Sha384};

/// When the service worker fetches a file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum When {
    /// Needed to show the app: while installing.
    Shell,
    /// On first use, or when the page is idle.
    Idle,
}

/// A file of dist/.
pub struct Asset {
    /// Its name as the sources know it, below public/ or in the root of dist/.
    pub name: String,
    /// Its path in dist/, as a rule with a hash of its content.
    pub path: String,
    pub bytes: Vec<u8>,
    pub when: When,
}

impl Asset {
    /// A file whose path holds a hash of its content: `a/b.png` becomes `a/b-0123456789abcdef.png`.
    pub fn hashed(name: &str, bytes: Vec<u8>, when: When) -> Self {
        let hash = short_hash(&bytes);
        let (folder, file) = name
            .rsplit_once('/')
            .map_or(("", name), |(folder, file)| (folder, file));
        let slash = if folder.is_empty() { "" } else { "/" };
        let file = match file.rsplit_once('.') {
            Some((stem, extension)) => format!("{stem}-{hash}.{extension}"),
            None => format!("{file}-{hash}"),
        };
        Self {
            name: name.to_owned(),
            path: format!("{folder}{slash}{file}"),
            bytes,
            when,
        }
    }

    /// A file that keeps its name.
    pub fn fixed(name: &str, bytes: Vec<u8>, when: When) -> Self {
        Self {
            name: name.to_owned(),
            path: name.to_owned(),
            bytes,
            when,
        }
    }

    /// The name without folder and extension.
    pub fn stem(&self) -> &str {
        let file = self.name.rsplit('/').next().unwrap_or(&self.name);
        file.split('.').next().unwrap_or(file)
    }
}

/// Sixteen hexadecimal digits of the content's SHA-256: enough to tell versions apart.
pub fn short_hash(bytes: &[u8]) -> String {
    Sha256::digest(bytes)
        .iter()
        .take(8)
        .map(|byte| format!("{byte:02x}"))
        .collect()
}

/// The value of an integrity attribute.
pub fn integrity(bytes: &[u8]) -> String {
    format!("sha384-{}", STANDARD.encode(Sha384::digest(bytes)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_hold_the_hash_of_the_content() {
        // printf '' | sha256sum
        assert_eq!(
            Asset::hashed("a/b.c.png", Vec::new(), When::Idle).path,
            "a/b.c-e3b0c44298fc1c14.png"
        );
        assert_eq!(
            Asset::hashed("OFL", Vec::new(), When::Idle).path,
            "OFL-e3b0c44298fc1c14"
        );
        assert_eq!(
            Asset::hashed("a/b.c.png", Vec::new(), When::Idle).stem(),
            "b"
        );
    }

    #[test]
    fn integrity_is_what_browsers_compute() {
        // printf '' | openssl dgst -sha384 -binary | base64
        let empty = "sha384-OLBgp1GsljhM2TJ+sbHjaiH9txEUvgdDTAzHv2P24donTt6/529l+9Ua0vFImLlb";
        assert_eq!(integrity(b""), empty);
    }
}
