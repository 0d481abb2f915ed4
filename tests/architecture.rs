//! Holds the room table of docs/ARCHITECTURE.md and the length of files against the code.
//!
//! A path that begins with `crate::` (in a binary: `spoorboek::`) names a room; the table says which room
//! may name which. Test modules at the end of a file obey it too.
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::string_slice,
    reason = "all of this file is a test"
)]

use std::fs;
use std::path::{Path, PathBuf};

/// Each room and what it may use: a room, or one module of it.
const ROOMS: [(&str, &[&str]); 17] = [
    ("dossier", &[]),
    ("avg", &[]),
    ("belastbaarheid", &["dossier"]),
    ("functies", &["dossier", "belastbaarheid"]),
    ("tijdlijn", &["dossier"]),
    ("wia", &["dossier", "tijdlijn"]),
    (
        "toets",
        &[
            "dossier",
            "avg",
            "belastbaarheid",
            "functies",
            "tijdlijn",
            "wia",
        ],
    ),
    (
        "figuur",
        &[
            "dossier",
            "avg",
            "belastbaarheid",
            "functies",
            "tijdlijn",
            "wia",
            "toets",
        ],
    ),
    (
        "rapport",
        &[
            "dossier",
            "avg",
            "belastbaarheid",
            "functies",
            "tijdlijn",
            "wia",
            "toets",
            "figuur",
        ],
    ),
    ("typeset", &["rapport::document", "figuur"]),
    ("pdf", &["typeset", "rapport::document"]),
    ("export", &["dossier", "tijdlijn", "rapport"]),
    ("vault", &["dossier"]),
    // The jobs of the workers and what they do: messages in, bytes out, no browser.
    (
        "worker",
        &[
            "dossier",
            "belastbaarheid",
            "vault",
            "typeset",
            "pdf",
            "rapport",
        ],
    ),
    ("session", PURE),
    ("platform", PURE),
    (
        "ui",
        &[
            "session",
            "platform",
            "dossier",
            "rapport",
            "figuur",
            "toets",
            "tijdlijn",
            "belastbaarheid",
            "functies",
            "wia",
            "avg",
            "export",
            "vault",
            "worker",
        ],
    ),
];

/// Every room that knows no browser.
const PURE: &[&str] = &[
    "avg",
    "belastbaarheid",
    "dossier",
    "export",
    "figuur",
    "functies",
    "pdf",
    "rapport",
    "session",
    "tijdlijn",
    "toets",
    "typeset",
    "vault",
    "wia",
    "worker",
];

/// The page and the workers only wire things up.
const BINARIES: &[&str] = &["platform", "ui", "worker"];

const SOFT_LENGTH: usize = 300;
const HARD_LENGTH: usize = 400;

/// Files that may be longer than the hard limit, with the reason: tables of domain data only.
const LONG_TABLES: [(&str, &str); 1] = [(
    "src/session/indeling/stappen.rs",
    "the table of all steps and the fields on each",
)];

#[test]
fn rooms_use_only_what_the_table_allows() {
    let faults: Vec<String> = sources()
        .iter()
        .flat_map(|path| forbidden_paths(&name_of(path), &fs::read_to_string(path).unwrap()))
        .collect();
    assert!(
        faults.is_empty(),
        "not in the room table:\n{}",
        faults.join("\n")
    );
}

#[test]
fn every_room_is_in_the_table() {
    let lib = fs::read_to_string(root().join("src/lib.rs")).unwrap();
    for line in lib.lines() {
        if let Some(room) = line
            .strip_prefix("pub mod ")
            .and_then(|rest| rest.strip_suffix(';'))
        {
            assert!(
                allowed(room).is_some(),
                "room {room} is not in the table of tests/architecture.rs"
            );
        }
    }
}

#[test]
fn files_are_short() {
    for path in rust_files(&["src", "xtask/src", "tools/src", "tests"]) {
        let name = path
            .strip_prefix(root())
            .unwrap()
            .to_string_lossy()
            .replace('\\', "/");
        let length = fs::read_to_string(&path).unwrap().lines().count();
        if LONG_TABLES.iter().any(|(table, _)| *table == name) {
            continue;
        }
        if length > SOFT_LENGTH {
            println!("{name} has {length} lines; {SOFT_LENGTH} is the aim");
        }
        assert!(
            length <= HARD_LENGTH,
            "{name} has {length} lines; at most {HARD_LENGTH}"
        );
    }
    for (table, _) in LONG_TABLES {
        assert!(
            root().join(table).is_file(),
            "{table} is excepted but does not exist"
        );
    }
}

#[test]
fn a_forbidden_import_is_caught() {
    let caught = |file: &str, text: &str| !forbidden_paths(file, text).is_empty();
    assert!(caught(
        "dossier/mod.rs",
        "use crate::rapport::document::Document;"
    ));
    assert!(caught(
        "tijdlijn/mod.rs",
        "fn f() -> crate::toets::Bevinding { todo() }"
    ));
    assert!(caught(
        "pdf/mod.rs",
        "use crate::{typeset::Page, dossier::Dossier};"
    ));
    assert!(caught(
        "pdf/mod.rs",
        "use crate::{\n    typeset::{Line, Page},\n    ui,\n};"
    ));
    assert!(caught("main.rs", "use spoorboek::vault::Slot;"));
    assert!(caught("bin/pdf_worker.rs", "use spoorboek::{pdf::write};"));
    assert!(caught(
        "vault/seal.rs",
        "pub(crate) use crate::platform as p;"
    ));
    assert!(caught("avg/mod.rs", "use crate::*;"));
    assert!(caught("pdf/mod.rs", "use crate::rapport::views::intake;"));
}

#[test]
fn an_allowed_import_is_not_caught() {
    let free = |file: &str, text: &str| forbidden_paths(file, text).is_empty();
    assert!(free(
        "pdf/mod.rs",
        "use crate::typeset::Page; use crate::pdf::tags::Tree; use super::x;"
    ));
    assert!(free(
        "main.rs",
        "use spoorboek::{platform, ui::App}; fn main() { spoorboek::worker::run() }"
    ));
    assert!(free(
        "dossier/mod.rs",
        "// see crate::rapport\n/// [`crate::toets`] reads this\nconst A: &str = \"crate::ui\";"
    ));
    assert!(free(
        "pdf/mod.rs",
        "use crate::rapport::document::{Blok, Kleur};"
    ));
    assert!(free("lib.rs", "pub mod ui;"));
    assert!(free(
        "rapport/document.rs",
        "use serde::Serialize; let my_crate::x = 1;"
    ));
}

fn root() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
}

fn sources() -> Vec<PathBuf> {
    rust_files(&["src"])
}

fn rust_files(below: &[&str]) -> Vec<PathBuf> {
    let mut found = Vec::new();
    let mut folders: Vec<PathBuf> = below.iter().map(|folder| root().join(folder)).collect();
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|extension| extension == "rs") {
                found.push(path);
            }
        }
    }
    found.sort();
    found
}

/// The path below src/, with forward slashes.
fn name_of(path: &Path) -> String {
    path.strip_prefix(root().join("src"))
        .unwrap()
        .to_string_lossy()
        .replace('\\', "/")
}

fn allowed(room: &str) -> Option<&'static [&'static str]> {
    ROOMS
        .iter()
        .find(|(name, _)| *name == room)
        .map(|(_, uses)| *uses)
}

/// One line for each path in a file that leads to a room it may not use.
fn forbidden_paths(file: &str, text: &str) -> Vec<String> {
    let top = file.split('/').next().unwrap().trim_end_matches(".rs");
    let (own, uses) = match top {
        "lib" => return Vec::new(),
        "main" | "bin" => ("", BINARIES),
        room => (
            room,
            allowed(room).unwrap_or_else(|| panic!("{file} is in no room of the table")),
        ),
    };
    rooms_named(text)
        .into_iter()
        .filter(|path| {
            let leads_to = |place: &str| {
                path.strip_prefix(place)
                    .is_some_and(|rest| rest.is_empty() || rest.starts_with("::"))
            };
            (own.is_empty() || !leads_to(own)) && !uses.iter().any(|place| leads_to(place))
        })
        .map(|path| format!("{file}: {path}"))
        .collect()
}

/// Every path behind `crate::` or `spoorboek::`, groups taken apart to their first names.
fn rooms_named(text: &str) -> Vec<String> {
    let code = code_only(text);
    let mut named = Vec::new();
    for start in ["crate::", "spoorboek::"] {
        for (at, _) in code.match_indices(start) {
            let before = code[..at].chars().next_back();
            if before.is_some_and(|char| char.is_alphanumeric() || char == '_' || char == ':') {
                continue;
            }
            let rest = &code[at + start.len()..];
            match rest.strip_prefix('{') {
                Some(group) => named.extend(first_names(group)),
                None => named.push(path_at(rest)),
            }
        }
    }
    // `crate::something` that is no room is an item of lib.rs itself, of which there are none; `*` is all rooms.
    named.into_iter().filter(|path| !path.is_empty()).collect()
}

/// The path that a text begins with; `*` counts as one.
fn path_at(text: &str) -> String {
    let end = text
        .find(|char: char| !(char.is_alphanumeric() || char == '_' || char == ':' || char == '*'));
    text[..end.unwrap_or(text.len())]
        .trim_end_matches(':')
        .to_owned()
}

/// The paths on the first level of a group whose opening brace has just been read.
fn first_names(group: &str) -> Vec<String> {
    let mut names = Vec::new();
    let mut depth = 0usize;
    let mut current = String::new();
    for char in group.chars() {
        match char {
            '{' => depth += 1,
            '}' if depth == 0 => break,
            '}' => depth -= 1,
            ',' if depth == 0 => names.push(std::mem::take(&mut current)),
            _ if depth == 0 => current.push(char),
            _ => {}
        }
    }
    names.push(current);
    names.iter().map(|name| path_at(name.trim())).collect()
}

/// The text without line comments and without the inside of string literals.
fn code_only(text: &str) -> String {
    let mut code = String::with_capacity(text.len());
    for line in text.lines() {
        let mut in_string = false;
        let mut previous = ' ';
        for char in line.chars() {
            if !in_string && previous == '/' && char == '/' {
                break;
            }
            if char == '"' && previous != '\\' && previous != '\'' {
                in_string = !in_string;
            } else if !in_string {
                code.push(char);
            }
            previous = if previous == '\\' && char == '\\' {
                ' '
            } else {
                char
            };
        }
        code.push('\n');
    }
    code
}
