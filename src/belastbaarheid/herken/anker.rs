//! Where a row begins, and whether it holds a value yet.

use super::code::{Codevondst, code_vooraan};
use super::getallen::{Per, maten};
use super::namen::Namen;
use super::normaliseren::vanaf;
use super::woord::{in_lijst, klein_getal, woorden};

pub(super) struct Anker {
    /// Code first, then the name, then the rest.
    pub tekst: String,
    pub met_code: bool,
    pub met_naam: bool,
    pub leesfout: bool,
}

/// Does a row begin here? `vooruit`: the lines behind it.
pub(super) fn anker(tekst: &str, vooruit: impl Fn() -> String, namen: &Namen) -> Option<Anker> {
    let begin = na_voorwoord(tekst);
    if let Some(code) = code_vooraan(begin) {
        return anker_op_code(begin, &code, vooruit, namen);
    }
    if let Some(anker) = anker_in_cel(tekst, namen) {
        return Some(anker);
    }
    anker_op_naam(tekst, vooruit, namen)
}

/// Behind "Item", "FML-item", "Code".
fn na_voorwoord(tekst: &str) -> &str {
    let kan = tekst.starts_with(|t: char| {
        matches!(t, 'i' | 'I' | 'f' | 'F' | 'c' | 'C' | 'n' | 'N') || !t.is_alphanumeric()
    });
    if !kan {
        return tekst;
    }
    let mut einde = 0;
    for woord in woorden(begin_van(tekst, 48)).iter().take(4) {
        if !in_lijst(
            &woord.plat,
            &["item", "fml", "-", ":", "code", "nr", ".", "(", "["],
        ) {
            break;
        }
        einde = woord.tot;
    }
    vanaf(tekst, einde).trim_start()
}

fn anker_op_code(
    tekst: &str,
    code: &Codevondst,
    vooruit: impl Fn() -> String,
    namen: &Namen,
) -> Option<Anker> {
    let rest = vanaf(tekst, code.lengte).trim_start_matches([' ', ':', '.', ')', ']', '-', '\t']);
    let leeg = rest.trim().is_empty();
    let noemt = |tekst: &str| {
        !namen.bij_code(tekst, &code.code).is_empty() || !namen.hele(tekst).is_empty()
    };
    // The name may go on in the lines below.
    let met_naam = noemt(rest) || noemt(&format!("{rest}\n{}", vooruit()));
    let kaal = || match leeg {
        true => begint_met_waarde(&vooruit()),
        false => begint_met_waarde(rest),
    };
    (met_naam || (!code.leesfout && kaal())).then(|| Anker {
        tekst: format!("{}\t{rest}", code.code),
        met_code: true,
        met_naam,
        leesfout: code.leesfout,
    })
}

/// The code stands in the second or third cell: "IV | 4.14 | Tillen | 2", "Tillen | 4.14 | 2".
fn anker_in_cel(tekst: &str, namen: &Namen) -> Option<Anker> {
    let cellen: Vec<&str> = tekst.split('\t').collect();
    for (plek, cel) in cellen.iter().enumerate().take(3).skip(1) {
        let Some(code) = code_vooraan(cel).filter(|code| {
            code.lengte == cel.trim().len()
                || !namen
                    .bij_code(vanaf(cel, code.lengte), &code.code)
                    .is_empty()
        }) else {
            continue;
        };
        let achter = vanaf(cel, code.lengte);
        let voor: Vec<&str> = cellen
            .iter()
            .take(plek)
            .copied()
            .filter(|cel| !namen.hele(cel).is_empty())
            .collect();
        let na: Vec<&str> = std::iter::once(achter)
            .chain(cellen.iter().skip(plek + 1).copied())
            .collect();
        let rest = if voor.is_empty() {
            na.join("\t")
        } else {
            format!("{}\t{}", voor.join("\t"), na.join("\t"))
        };
        let naam_past =
            !namen.bij_code(&rest, &code.code).is_empty() || !namen.hele(&rest).is_empty();
        return naam_past.then(|| Anker {
            tekst: format!("{}\t{}", code.code, rest.trim_start_matches('\t')),
            met_code: true,
            met_naam: true,
            leesfout: code.leesfout,
        });
    }
    None
}

fn anker_op_naam(tekst: &str, vooruit: impl Fn() -> String, namen: &Namen) -> Option<Anker> {
    let vondst = *namen.hele(tekst).first()?;
    let lengte = vondst.lengte;
    let naam = super::normaliseren::stuk(tekst, 0, lengte);
    let rest = vanaf(tekst, lengte);
    let kort = rest.trim_start();
    // "Tillen of dragen (4.14): 2".
    if let Some((code, na)) = kort
        .strip_prefix('(')
        .and_then(|na| Some((code_vooraan(na)?, na)))
    {
        let na = vanaf(na, code.lengte).trim_start_matches(')');
        return Some(Anker {
            tekst: format!("{}\t{naam}{na}", code.code),
            met_code: true,
            met_naam: true,
            leesfout: code.leesfout,
        });
    }
    // Several sentences behind a name are running text.
    let zinnen = kort
        .split(". ")
        .skip(1)
        .any(|zin| zin.trim_start().starts_with(char::is_uppercase));
    let past = if zinnen {
        false
    } else if kort.is_empty() {
        begint_met_waarde(&vooruit())
    } else if kort.starts_with(':')
        && (spreekt_van_twee(kort) || (vondst.anders && !begint_met_waarde(kort)))
    {
        false
    } else {
        rest.starts_with('\t') || kort.starts_with([':', '=']) || begint_met_waarde(kort)
    };
    past.then(|| Anker {
        tekst: tekst.to_owned(),
        met_code: false,
        met_naam: true,
        leesfout: false,
    })
}

/// "Lopen: een half uur aaneen, vier uur per dag" is about two items: running text.
fn spreekt_van_twee(tekst: &str) -> bool {
    let alle = maten(&woorden(tekst));
    alle.len() >= 2 && alle.iter().any(|maat| maat.per == Some(Per::Dag))
}

/// At most so many bytes of a text.
fn begin_van(tekst: &str, bytes: usize) -> &str {
    super::normaliseren::stuk(tekst, 0, tekst.floor_char_boundary(bytes))
}

/// The open row holds a code and nothing else.
pub(super) fn zonder_naam(tekst: &str) -> bool {
    code_vooraan(tekst).is_some_and(|code| vanaf(tekst, code.lengte).trim().is_empty())
}

/// The text begins as a value does: a small figure, a level in words, a box.
pub(super) fn begint_met_waarde(tekst: &str) -> bool {
    let tekst = tekst.trim_start_matches([' ', ':', '=', '-', '\t', '\n', '(']);
    if tekst.starts_with(['[', '☒', '☐', '□', '■', '✓', '✔', '☑']) {
        return true;
    }
    let letters = "nwsbkvlezmgNWSBKVLEZMG";
    let kan = tekst.starts_with(|t: char| t.is_ascii_digit() || letters.contains(t));
    if !kan {
        return false;
    }
    let mut woorden = woorden(begin_van(tekst, 120));
    woorden.truncate(4);
    let Some(eerste) = woorden.first() else {
        return false;
    };
    if klein_getal(&eerste.plat).is_some_and(|getal| getal <= 9) {
        return super::getallen::maten(&woorden)
            .first()
            .is_none_or(|maat| maat.van > 0)
            && !woorden.get(1).is_some_and(|woord| {
                in_lijst(
                    &woord.plat,
                    &["jaar", "dagen", "weken", "maanden", "%", "dag"],
                )
            });
    }
    let tweede = woorden.get(1).map_or("", |woord| woord.plat.as_str());
    in_lijst(
        &eerste.plat,
        &[
            "niveau", "waarde", "score", "normaal", "beperkt", "keuze", "vakje", "vakjes", "nvt",
            "was",
        ],
    ) || (in_lijst(
        &eerste.plat,
        &[
            "licht",
            "sterk",
            "enigszins",
            "zeer",
            "niet",
            "wel",
            "ernstig",
            "matig",
        ],
    ) && tweede.starts_with("beperk"))
        || (eerste.plat == "geen" && (tweede.starts_with("beperk") || tweede == "bijzondere"))
}

/// Something that reads as a value stands in the row.
pub(super) fn heeft_waarde(tekst: &str) -> bool {
    let na_code = code_vooraan(tekst).map_or(0, |code| code.lengte);
    let rest = vanaf(tekst, na_code);
    if rest.split(['\t', '\n', ':']).any(begint_met_waarde) {
        return true;
    }
    let woorden = woorden(rest);
    let cijfer = woorden
        .iter()
        .any(|woord| klein_getal(&woord.plat).is_some_and(|getal| getal <= 9));
    cijfer || rest.contains(['☒', '☐', '[']) || !super::getallen::maten(&woorden).is_empty()
}
