//! Brings pasted text to one form: what Word, PDF, mail and scanners add or spoil goes, while the
//! numbers of the lines stay those of the pasted text.

use std::borrow::Cow;

/// One line in one form. Cells of a table are parted by tabs; inside a cell there are single spaces.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Schoon {
    pub tekst: String,
    /// Cells stand at a fixed place (pipes or tabs), so that a column keeps its number.
    pub vaste_kolommen: bool,
    /// The line began as a heading in markdown.
    pub kop: bool,
    /// The line began with a bullet.
    pub opsomming: bool,
}

/// Lines as a person counts them: LF, CRLF, a lone CR and a form feed end a line.
pub(super) fn splits_regels(tekst: &str) -> impl Iterator<Item = &str> {
    tekst
        .split('\n')
        .flat_map(|regel| regel.strip_suffix('\r').unwrap_or(regel).split('\r'))
}

/// One line in one form.
pub(super) fn schoon(regel: &str) -> Schoon {
    let mut tekst = String::with_capacity(regel.len());
    if regel.is_ascii() && !regel.contains(['\u{b}', '\u{c}']) {
        tekst.push_str(regel);
    } else {
        regel.chars().for_each(|teken| vervang(teken, &mut tekst));
    }
    let tekst = zonder_html(tekst);
    let mut rest = tekst.trim();
    while let Some(verder) = rest
        .strip_prefix("> ")
        .or_else(|| (rest == ">").then_some(""))
    {
        rest = verder.trim_start();
    }
    let kop = rest.starts_with('#');
    rest = rest.trim_start_matches('#').trim_start();
    let zonder = rest
        .strip_prefix("• ")
        .or_else(|| rest.strip_prefix("* "))
        .or_else(|| rest.strip_prefix("- "))
        .or_else(|| rest.strip_prefix('•'));
    let opsomming = zonder.is_some();
    rest = zonder.unwrap_or(rest).trim_start();
    let platte = zonder_onderstreping(zonder_nadruk(rest));
    let (tekst, vaste_kolommen) = in_cellen(&platte);
    Schoon {
        tekst,
        vaste_kolommen,
        kop,
        opsomming,
    }
}

fn vervang(teken: char, uit: &mut String) {
    match teken {
        '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{2060}' | '\u{feff}' | '\u{300}'..='\u{36f}' => {}
        '\u{a0}' | '\u{2000}'..='\u{200a}' | '\u{202f}' | '\u{3000}' | '\u{b}' | '\u{c}' => {
            uit.push(' ')
        }
        'ﬀ' => uit.push_str("ff"),
        'ﬁ' => uit.push_str("fi"),
        'ﬂ' => uit.push_str("fl"),
        'ﬃ' => uit.push_str("ffi"),
        'ﬄ' => uit.push_str("ffl"),
        'ĳ' => uit.push_str("ij"),
        '\u{2018}' | '\u{2019}' | '\u{201b}' | '´' => uit.push('\''),
        '\u{201c}' | '\u{201d}' | '\u{201e}' => uit.push('"'),
        '\u{2010}'..='\u{2015}' | '\u{2212}' => uit.push('-'),
        '…' => uit.push_str("..."),
        '×' => uit.push('x'),
        '▪' | '◦' | '●' | '‣' | '\u{f0b7}' | '·' => uit.push('•'),
        '→' | '➔' | '⇒' | '➜' => uit.push_str("->"),
        '½' => halve(uit),
        '║' | '│' | '┃' => uit.push('|'),
        anders => uit.push(anders),
    }
}

/// "1½" is one and a half; "½" alone is a half.
fn halve(uit: &mut String) {
    let kort = uit.trim_end_matches(' ').len();
    if stuk(uit, 0, kort).ends_with(|teken: char| teken.is_ascii_digit()) {
        uit.truncate(kort);
        uit.push_str(",5");
    } else {
        let spatie = if uit.ends_with(' ') || uit.is_empty() {
            ""
        } else {
            " "
        };
        uit.push_str(spatie);
        uit.push_str("half");
    }
}

/// What a copied web page leaves: entities become signs, the end of a cell a tab, other tags go.
fn zonder_html(tekst: String) -> String {
    const TEKENS: [(&str, &str); 5] = [
        ("&nbsp;", " "),
        ("&lt;", "<"),
        ("&gt;", ">"),
        ("&quot;", "\""),
        ("&amp;", "&"),
    ];
    let mut uit = tekst;
    if uit.contains('&') {
        for (van, naar) in TEKENS {
            uit = uit.replace(van, naar);
        }
    }
    if !uit.contains("</") {
        return uit;
    }
    let uit = uit.replace("</td>", "\t").replace("</th>", "\t");
    let mut zonder = String::with_capacity(uit.len());
    let mut delen = uit.split('<');
    zonder.push_str(delen.next().unwrap_or(""));
    for deel in delen {
        let is_tag = deel.starts_with(|teken: char| teken == '/' || teken.is_ascii_alphabetic());
        match deel.split_once('>').filter(|_| is_tag) {
            Some((_, na)) => zonder.push_str(na),
            None => {
                zonder.push('<');
                zonder.push_str(deel);
            }
        }
    }
    zonder
}

/// Stars, backticks and double underscores of markdown go; a star alone in a cell is a mark.
fn zonder_nadruk(tekst: &str) -> Cow<'_, str> {
    if !tekst.contains(['*', '`', '_']) {
        return Cow::Borrowed(tekst);
    }
    let in_cel = tekst.contains(['\t', '|']);
    let cellen: Vec<String> = tekst
        .split_inclusive(['\t', '|'])
        .map(|cel| {
            if in_cel && cel.trim_matches([' ', '\t', '|']) == "*" {
                return cel.to_owned();
            }
            cel.chars()
                .filter(|teken| !matches!(teken, '*' | '`'))
                .collect()
        })
        .collect();
    Cow::Owned(cellen.concat().replace("__", ""))
}

/// "_5.1 Zitten_" is "5.1 Zitten" in italics; an underscore in an open box stays.
fn zonder_onderstreping(tekst: Cow<'_, str>) -> Cow<'_, str> {
    if !tekst.contains('_') {
        return tekst;
    }
    let tekens: Vec<char> = tekst.chars().collect();
    let bij = |plek: Option<usize>| {
        plek.and_then(|plek| tekens.get(plek))
            .is_some_and(|teken| teken.is_alphanumeric())
    };
    let telt =
        |plek: usize, teken: char| teken != '_' || bij(plek.checked_sub(1)) == bij(Some(plek + 1));
    let over = tekens.iter().enumerate();
    let over = over
        .filter(|(plek, teken)| telt(*plek, **teken))
        .map(|(_, teken)| *teken);
    Cow::Owned(over.collect())
}

/// Pipes, tabs and runs of spaces part cells. A lone pipe against a letter is a misread l or 1.
fn in_cellen(tekst: &str) -> (String, bool) {
    let pijpen = tekst.chars().filter(|teken| *teken == '|').count();
    let tabel = pijpen >= 2 || (pijpen == 1 && tekst.contains(" | "));
    if tabel {
        let kern = tekst.strip_prefix('|').unwrap_or(tekst).trim_end();
        let kern = kern.strip_suffix('|').unwrap_or(kern);
        return (met_tabs(kern.split('|')), true);
    }
    if tekst.contains('\t') {
        return (met_tabs(tekst.split('\t')), true);
    }
    (twee_spaties(tekst.trim()), false)
}

/// Cells with single spaces inside, parted by tabs.
fn met_tabs<'a>(cellen: impl Iterator<Item = &'a str>) -> String {
    let mut uit = String::new();
    for (plek, cel) in cellen.enumerate() {
        if plek > 0 {
            uit.push('\t');
        }
        for (nummer, woord) in cel.split_whitespace().enumerate() {
            if nummer > 0 {
                uit.push(' ');
            }
            uit.push_str(woord);
        }
    }
    uit.truncate(uit.trim_end().len());
    uit
}

/// Two or more spaces part cells.
fn twee_spaties(tekst: &str) -> String {
    let mut uit = String::with_capacity(tekst.len());
    let mut wit = 0_usize;
    for teken in tekst.chars() {
        if teken.is_whitespace() {
            wit += 1;
            continue;
        }
        match wit {
            0 => {}
            1 => uit.push(' '),
            _ => uit.push('\t'),
        }
        wit = 0;
        uit.push(teken);
    }
    uit
}

/// A letter without its mark and in lower case; the form in which words are compared.
pub(super) fn plat_teken(teken: char) -> char {
    if teken.is_ascii() {
        return teken.to_ascii_lowercase();
    }
    let klein = teken.to_lowercase().next().unwrap_or(teken);
    match klein {
        'à' | 'á' | 'â' | 'ã' | 'ä' => 'a',
        'è' | 'é' | 'ê' | 'ë' => 'e',
        'ì' | 'í' | 'î' | 'ï' => 'i',
        'ò' | 'ó' | 'ô' | 'õ' | 'ö' => 'o',
        'ù' | 'ú' | 'û' | 'ü' => 'u',
        'ç' => 'c',
        'ñ' => 'n',
        anders => anders,
    }
}

pub(super) fn plat(tekst: &str) -> String {
    tekst.chars().map(plat_teken).collect()
}

/// A letter such that those a scanner confuses are one: l, I, 1 and |; o and 0.
pub(super) fn scan_teken(teken: char) -> char {
    match plat_teken(teken) {
        'i' | 'l' | '1' | '|' | '!' => 'l',
        'o' | '0' => 'o',
        anders => anders,
    }
}

/// Part of a text by bytes; empty where the bounds do not fall on characters.
pub(super) fn stuk(tekst: &str, van: usize, tot: usize) -> &str {
    tekst.get(van..tot).unwrap_or("")
}

/// The text from a byte on.
pub(super) fn vanaf(tekst: &str, van: usize) -> &str {
    tekst.get(van..).unwrap_or("")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_form_for_every_source() {
        let check = |ruw: &str, verwacht: &str| assert_eq!(schoon(ruw).tekst, verwacht, "{ruw:?}");
        check("| 4.14 | Tillen | **2** |  |", "4.14\tTillen\t2");
        check("4.14   Tillen      2", "4.14\tTillen\t2");
        check("4.14\tTillen\t\t2", "4.14\tTillen\t\t2");
        check("> - til\u{ad}len\u{a0}tot", "tillen tot");
        check("4.|4 T1llen", "4.|4 T1llen");
        check("ﬁjn ’s nachts – niet", "fijn 's nachts - niet");
        let regels: Vec<_> = splits_regels("a\r\nb\rc\n").collect();
        assert_eq!(regels, ["a", "b", "c", ""]);
    }
}
