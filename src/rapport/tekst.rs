//! Plain text to blocks and back: what the coach edits.
//!
//! Paragraphs are separated by an empty line, list items begin with "- ", a heading inside the
//! section begins with "# ". A single line break inside a paragraph is a space.

use super::document::{Alinea, Blok, Sectie};

/// The running text of a section as the coach edits it. Tables, signatures and gaps are no
/// running text: they are left out here and stay in the section beside an own text.
pub fn bewerkbare_tekst(sectie: &Sectie) -> String {
    tekst_van(&sectie.blokken)
}

pub(super) fn tekst_van(blokken: &[Blok]) -> String {
    let delen: Vec<String> = blokken.iter().filter_map(blok_als_tekst).collect();
    delen.join("\n\n")
}

fn blok_als_tekst(blok: &Blok) -> Option<String> {
    let tekst = match blok {
        Blok::Tussenkop(kop) => format!("# {kop}"),
        Blok::Alinea(alinea) => alinea.tekst.clone(),
        Blok::Lijst(punten) => {
            let regels: Vec<String> = punten.iter().map(|p| format!("- {}", p.tekst)).collect();
            regels.join("\n")
        }
        Blok::Kader { blokken, .. } => tekst_van(blokken),
        Blok::Tabel(_) | Blok::Leemte(_) | Blok::Ondertekening(_) | Blok::Figuur(_) => {
            String::new()
        }
    };
    (!tekst.is_empty()).then_some(tekst)
}

/// Reads plain text as blocks; `bron` is the address it came from.
pub fn blokken_uit_tekst(tekst: &str, bron: &str) -> Vec<Blok> {
    let mut lezer = Lezer {
        bron,
        blokken: Vec::new(),
        open: Open::Niets,
    };
    for regel in tekst.lines() {
        lezer.regel(regel.trim());
    }
    lezer.sluit();
    lezer.blokken
}

enum Open {
    Niets,
    Alinea(String),
    Lijst(Vec<String>),
}

struct Lezer<'a> {
    bron: &'a str,
    blokken: Vec<Blok>,
    open: Open,
}

impl Lezer<'_> {
    fn regel(&mut self, regel: &str) {
        if regel.is_empty() {
            self.sluit();
        } else if let Some(kop) = regel.strip_prefix("# ") {
            self.sluit();
            self.blokken.push(Blok::Tussenkop(kop.trim().to_owned()));
        } else if let Some(punt) = regel.strip_prefix("- ") {
            if !matches!(self.open, Open::Lijst(_)) {
                self.sluit();
                self.open = Open::Lijst(Vec::new());
            }
            if let Open::Lijst(punten) = &mut self.open {
                punten.push(punt.trim().to_owned());
            }
        } else {
            self.vervolg(regel);
        }
    }

    /// A line that goes on: with the open paragraph or the last list item.
    fn vervolg(&mut self, regel: &str) {
        let lopend = match &mut self.open {
            Open::Niets => None,
            Open::Alinea(tekst) => Some(tekst),
            Open::Lijst(punten) => punten.last_mut(),
        };
        match lopend {
            Some(tekst) => {
                tekst.push(' ');
                tekst.push_str(regel);
            }
            None => self.open = Open::Alinea(regel.to_owned()),
        }
    }

    fn sluit(&mut self) {
        let alinea = |tekst| Alinea {
            tekst,
            bronnen: vec![self.bron.to_owned()],
        };
        match std::mem::replace(&mut self.open, Open::Niets) {
            Open::Niets => {}
            Open::Alinea(tekst) => self.blokken.push(Blok::Alinea(alinea(tekst))),
            Open::Lijst(punten) => self
                .blokken
                .push(Blok::Lijst(punten.into_iter().map(alinea).collect())),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn heen_en_terug(tekst: &str) -> String {
        tekst_van(&blokken_uit_tekst(tekst, "x"))
    }

    #[test]
    fn text_survives_editing() {
        let tekst = "Eerste alinea.\n\n- een\n- twee\n\n# Kop\n\nTweede alinea.";
        assert_eq!(heen_en_terug(tekst), tekst);
    }

    #[test]
    fn untidy_text_becomes_tidy() {
        let slordig = "\n\n Een zin\r\nloopt door.\n\n\n- punt\n  gaat verder\nhier ook\n# Kop\nTekst\n- los\n";
        let netjes =
            "Een zin loopt door.\n\n- punt gaat verder hier ook\n\n# Kop\n\nTekst\n\n- los";
        assert_eq!(heen_en_terug(slordig), netjes);
        assert_eq!(blokken_uit_tekst(" \n\t\n", "x"), []);
        assert_eq!(heen_en_terug("-geen punt"), "-geen punt");
    }
}
