//! One style sheet out of those of the shell and the app, and what they import.

use std::path::{Path, PathBuf};

use super::naming::Asset;
use crate::fault::{Fault, Outcome};
use crate::project::read_text;

/// The text of style sheets, one behind the other, with its imports in place, without comments, its files named by hash.
///
/// An import is a line of its own: `@import "x.css";`, `@import url("x.css");` or with `layer(name)` behind it.
pub fn bundle(sheets: &[PathBuf], assets: &[Asset]) -> Outcome<String> {
    let mut text = String::new();
    for sheet in sheets {
        text.push_str(&with_imports(sheet, &mut Vec::new())?);
    }
    with_files(&without_comments(&text), assets)
}

fn with_imports(path: &Path, above: &mut Vec<String>) -> Outcome<String> {
    let name = path.display().to_string();
    if above.contains(&name) {
        return Err(Fault::new(format!("{name} importeert zichzelf.")));
    }
    let text = without_comments(&read_text(path)?);
    above.push(name.clone());
    let mut whole = String::new();
    for line in text.lines() {
        let Some(import) = line.trim().strip_prefix("@import") else {
            whole.push_str(line);
            whole.push('\n');
            continue;
        };
        let (file, layer) = parse_import(import).ok_or_else(|| {
            Fault::new(format!(
                "{name}: deze regel is geen import die de bouw kent: {line}"
            ))
        })?;
        let folder = path.parent().unwrap_or(Path::new("."));
        let imported = with_imports(&folder.join(file), above)?;
        match layer {
            Some(layer) => whole.push_str(&format!("@layer {layer} {{\n{imported}}}\n")),
            None => whole.push_str(&imported),
        }
    }
    above.pop();
    Ok(whole)
}

/// The file and the layer of what stands behind `@import`.
fn parse_import(rest: &str) -> Option<(&str, Option<&str>)> {
    let rest = rest.trim().strip_suffix(';')?.trim();
    let rest = rest.strip_prefix("url(").map_or(Some(rest), |inner| {
        // Leaves `"x.css") layer(y)`; the bracket is dropped below.
        Some(inner)
    })?;
    let quote = rest
        .chars()
        .next()
        .filter(|quote| matches!(quote, '"' | '\''))?;
    let (file, behind) = rest.get(1..)?.split_once(quote)?;
    let behind = behind.trim_start_matches(')').trim();
    if behind.is_empty() {
        return Some((file, None));
    }
    let layer = behind.strip_prefix("layer(")?.strip_suffix(')')?;
    Some((file, Some(layer)))
}

/// Comments are for who reads the sources; they would be a third of the first load's style sheet.
fn without_comments(text: &str) -> String {
    let mut result = String::with_capacity(text.len());
    let mut quote: Option<char> = None;
    let mut chars = text.chars().peekable();
    while let Some(char) = chars.next() {
        match quote {
            None if char == '/' && chars.peek() == Some(&'*') => {
                let mut before = ' ';
                chars.next();
                for inside in chars.by_ref() {
                    if before == '*' && inside == '/' {
                        break;
                    }
                    before = inside;
                }
                continue;
            }
            None if matches!(char, '"' | '\'') => quote = Some(char),
            Some(open) if open == char => quote = None,
            _ => {}
        }
        result.push(char);
    }
    let lines: Vec<&str> = result
        .lines()
        .map(str::trim_end)
        .filter(|line| !line.is_empty())
        .collect();
    lines.join("\n") + "\n"
}

/// Names by hash in `url(...)`; a file that is not in public/ is a fault, data: is left alone.
fn with_files(text: &str, assets: &[Asset]) -> Outcome<String> {
    let mut parts = text.split("url(");
    let mut result = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        let (inside, behind) = part
            .split_once(')')
            .ok_or_else(|| Fault::new("Een url( in style/ is niet gesloten."))?;
        let address = inside.trim().trim_matches(['"', '\'']);
        if address.starts_with("data:") || address.starts_with('#') {
            result.push_str(&format!("url({inside}){behind}"));
            continue;
        }
        let name = address
            .trim_start_matches("../")
            .trim_start_matches("./")
            .trim_start_matches("public/");
        let asset = assets
            .iter()
            .find(|asset| asset.name == name)
            .ok_or_else(|| {
                Fault::new(format!(
                    "style/ noemt {address}, maar dat staat niet in public/."
                ))
            })?;
        result.push_str(&format!("url(\"./{}\"){behind}", asset.path));
    }
    Ok(result)
}

#[cfg(test)]
mod tests {
    use super::super::naming::When;
    use super::*;

    #[test]
    fn knows_the_forms_of_an_import() {
        assert_eq!(parse_import(" \"a.css\";"), Some(("a.css", None)));
        assert_eq!(parse_import(" url('b.css');"), Some(("b.css", None)));
        assert_eq!(
            parse_import(" url(\"c.css\") layer(basis);"),
            Some(("c.css", Some("basis")))
        );
        assert_eq!(parse_import(" \"d.css\" screen;"), None);
    }

    #[test]
    fn drops_comments_but_not_what_looks_like_one_in_a_text() {
        assert_eq!(
            without_comments("a{}/* weg\n **/\nb{content:\"/* blijft */\"}"),
            "a{}\nb{content:\"/* blijft */\"}\n"
        );
    }

    #[test]
    fn puts_files_of_public_under_their_name_by_hash() {
        let font = Asset::hashed("lettertypen/a.ttf", Vec::new(), When::Idle);
        let css = with_files(
            "x{src:url(\"../public/lettertypen/a.ttf\")} y{b:url(data:x)}",
            std::slice::from_ref(&font),
        );
        assert_eq!(
            css.unwrap(),
            format!("x{{src:url(\"./{}\")}} y{{b:url(data:x)}}", font.path)
        );
        assert!(with_files("x{src:url(b.ttf)}", &[]).is_err());
    }
}
