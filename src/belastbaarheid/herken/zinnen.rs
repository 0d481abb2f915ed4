//! Clauses: what is said of now, of earlier, of a function, and what is denied.

use super::woord::{Woord, in_lijst, staat_op};
use super::zinlijst::Zinlijst;
use std::sync::LazyLock;

const VERLEDEN: [&str; 24] = [
    "gaf",
    "gaven",
    "gold",
    "golden",
    "voorgaande",
    "voormalige",
    "was",
    "waren",
    "vorig",
    "vorige",
    "voorheen",
    "eerder",
    "eerdere",
    "oud",
    "oude",
    "destijds",
    "voormalig",
    "aanvankelijk",
    "werd",
    "vroeger",
    "toen",
    "kon",
    "konden",
    "verleden",
];
const NU: [&str; 10] = [
    "nu",
    "thans",
    "wordt",
    "huidig",
    "huidige",
    "inmiddels",
    "momenteel",
    "actueel",
    "nieuw",
    "nieuwe",
];
const FUNCTIE: [&str; 35] = [
    "functie vraagt",
    "functie vereist",
    "functie eist",
    "functie kent",
    "functie bevat",
    "werk vraagt",
    "werk vereist",
    "werk eist",
    "functie-eis",
    "functie - eis",
    "functie - eisen",
    "functiebelasting",
    "functie-eisen",
    "eigen functie",
    "eigen werk",
    "in de functie",
    "belasting in",
    "belasting van de functie",
    "maatgevende",
    "maatman",
    "vacature",
    "wordt gevraagd",
    "gevraagd wordt",
    "vraagt om",
    "taken vragen",
    "in het werk moet",
    "moet in het",
    "eis :",
    "deze functie",
    "dit werk",
    "is vereist",
    "wordt vereist",
    "vereist is",
    "moet men",
    "men moet",
];
// A line end inside a sentence is only a wrap.
const GRENZEN: [&str; 5] = [".", ";", "\t", "!", "?"];

/// Part of a sentence that says one thing.
pub(super) struct Deelzin<'a> {
    pub woorden: &'a [Woord],
    /// It opens a sentence; otherwise it hangs on the clause before it.
    pub opent: bool,
    /// Part of a question: states nothing.
    pub vraag: bool,
}

/// Clauses: sentences, cut at commas, brackets that close, and at "maar", "terwijl", "wel".
pub(super) fn deelzinnen(woorden: &[Woord]) -> Vec<Deelzin<'_>> {
    let mut uit = Vec::new();
    let mut begin = 0;
    let mut opent = true;
    let mut haakje_dicht = 0;
    for (plek, woord) in woorden.iter().enumerate() {
        if woord.plat == "(" {
            haakje_dicht = sluithaakje(woorden, plek).unwrap_or(haakje_dicht);
        }
        let grens = eindigt_zin(woorden, plek);
        // "maar" that only weakens ("maar 5 minuten") does not cut.
        let na_komma = plek
            .checked_sub(1)
            .is_some_and(|vorige| staat_op(woorden, vorige, &[","]));
        let keert = in_lijst(&woord.plat, &["terwijl", "daarna", "waarna", "zodat"])
            || (woord.plat == "maar" && (na_komma || staat_op(woorden, plek + 1, &["wel"])));
        let voegwoord = keert
            || (woord.plat == "wel" && plek > begin)
            || (woord.plat == "," && plek >= haakje_dicht);
        if grens || voegwoord {
            if let Some(stuk) = woorden.get(begin..plek).filter(|stuk| !stuk.is_empty()) {
                uit.push(Deelzin {
                    woorden: stuk,
                    opent,
                    vraag: false,
                });
                opent = false;
            }
            if woord.plat == "?" {
                merk_vraag(&mut uit);
            }
            opent |= grens;
            begin = plek + usize::from(grens || woord.plat == ",");
        }
    }
    if let Some(stuk) = woorden.get(begin..).filter(|stuk| !stuk.is_empty()) {
        uit.push(Deelzin {
            woorden: stuk,
            opent,
            vraag: false,
        });
    }
    uit
}

/// The bracket that closes a short remark: "(4.13, niveau 2)" is one thing.
fn sluithaakje(woorden: &[Woord], open: usize) -> Option<usize> {
    let binnen = woorden.get(open..woorden.len().min(open + 12))?;
    binnen
        .iter()
        .position(|woord| woord.plat == ")")
        .map(|plek| open + plek)
}

/// Marks the clauses of the last sentence as a question.
fn merk_vraag(zinnen: &mut [Deelzin<'_>]) {
    for zin in zinnen.iter_mut().rev() {
        zin.vraag = true;
        if zin.opent {
            break;
        }
    }
}

/// A sentence or a part of it with its own subject ends at this word.
pub(super) fn eindigt_zin(woorden: &[Woord], plek: usize) -> bool {
    woorden
        .get(plek)
        .is_some_and(|woord| in_lijst(&woord.plat, &GRENZEN))
        && !(staat_op(woorden, plek, &["."]) && afkorting(woorden, plek))
}

/// "max. 5 kg", "ca. 10 kg", "4. 14".
fn afkorting(woorden: &[Woord], plek: usize) -> bool {
    const KORT: [&str; 16] = [
        "max", "ca", "ong", "min", "evt", "incl", "excl", "nr", "resp", "mbt", "tav", "bv", "bijv",
        "m", "b", "t",
    ];
    let vorige = plek.checked_sub(1).and_then(|vorige| woorden.get(vorige));
    vorige.is_some_and(|woord| in_lijst(&woord.plat, &KORT))
}

/// Said of an earlier moment.
pub(super) fn is_verleden(woorden: &[Woord]) -> bool {
    woorden.iter().any(|woord| in_lijst(&woord.plat, &VERLEDEN))
        && !woorden.iter().any(|woord| in_lijst(&woord.plat, &NU))
}

/// Says what a function asks.
pub(super) fn is_functie(woorden: &[Woord]) -> bool {
    static LIJST: LazyLock<Zinlijst> = LazyLock::new(|| Zinlijst::nieuw(FUNCTIE));
    LIJST.staat_in(woorden)
}

pub(super) fn is_nu(woord: &str) -> bool {
    in_lijst(woord, &NU)
}

pub(super) fn is_verledenwoord(woord: &str) -> bool {
    in_lijst(woord, &VERLEDEN)
}

/// Says that there is no limit: "geen beperkingen", "niet beperkt", "onbeperkt", "gaat goed".
pub(super) fn is_onbeperkt(woorden: &[Woord]) -> bool {
    woorden.iter().enumerate().any(|(plek, woord)| {
        let tekst = woord.plat.as_str();
        if (in_lijst(
            tekst,
            &["onbeperkt", "onbelemmerd", "normaal", "ongestoord"],
        ) || tekst.starts_with("probleemlo"))
            && !ontkend_op(woorden, plek)
        {
            return true;
        }
        if staat_op(woorden, plek, &["geen", "bijzonderheden"])
            || staat_op(woorden, plek, &["gaat", "goed"])
            || staat_op(woorden, plek, &["zonder", "problemen"])
            || staat_op(woorden, plek, &["niet", "van", "toepassing"])
            || staat_op(woorden, plek, &["geen", "probleem"])
            || staat_op(woorden, plek, &["geen", "enkel", "probleem"])
            || staat_op(woorden, plek, &["geen", "bezwaar"])
            || staat_op(woorden, plek, &["geen", "reden"])
            || staat_op(woorden, plek, &["niet", "ongeschikt"])
            || (staat_op(woorden, plek, &["niet", "zo", "dat"]) && ontkent(woorden, plek + 3))
            || staat_op(woorden, plek, &["is", "vervallen"])
            || staat_op(woorden, plek, &["is", "opgeheven"])
        {
            return true;
        }
        // "geen (bijzondere, relevante) beperking", "niet (duidelijk, verder) beperkt".
        if !(tekst.starts_with("beperk") || tekst.starts_with("belemmer")) {
            return false;
        }
        (1..=4).any(|terug| {
            plek.checked_sub(terug)
                .and_then(|vorige| woorden.get(vorige))
                .is_some_and(|vorige| {
                    in_lijst(&vorige.plat, &["geen", "niet", "zonder", "evenmin", "noch"])
                })
        })
    })
}

/// A denial from this word on.
fn ontkent(woorden: &[Woord], vanaf: usize) -> bool {
    let mut rest = woorden.iter().skip(vanaf);
    rest.any(|woord| in_lijst(&woord.plat, &["niet", "geen"]))
}

/// "niet onbeperkt": the denial of no limit is a limit.
fn ontkend_op(woorden: &[Woord], plek: usize) -> bool {
    (1..=2).any(|terug| {
        plek.checked_sub(terug)
            .and_then(|vorige| woorden.get(vorige))
            .is_some_and(|vorige| vorige.plat == "niet")
    })
}

/// "niet onbeperkt", "niet normaal".
pub(super) fn is_niet_onbeperkt(woorden: &[Woord]) -> bool {
    woorden.iter().enumerate().any(|(plek, woord)| {
        in_lijst(&woord.plat, &["onbeperkt", "onbelemmerd", "normaal"]) && ontkend_op(woorden, plek)
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::belastbaarheid::herken::woord::woorden;

    #[test]
    fn what_is_no_limit_of_now() {
        for tekst in [
            "geen beperking voor tillen",
            "lopen niet beperkt",
            "zonder duidelijke beperkingen",
            "lopen gaat goed",
        ] {
            assert!(is_onbeperkt(&woorden(tekst)), "{tekst}");
        }
        for tekst in [
            "niet tillen boven 5 kg",
            "beperkt voor lopen",
            "niet in de nacht",
        ] {
            assert!(!is_onbeperkt(&woorden(tekst)), "{tekst}");
        }
        assert!(is_functie(&woorden("De functie vraagt tillen 15 kg")));
        assert!(is_verleden(&woorden("was 2")));
        let zin = woorden("Geen beperking voor lopen, wel voor tillen: max. 5 kg. Staan kan.");
        assert_eq!(deelzinnen(&zin).len(), 3);
    }
}
