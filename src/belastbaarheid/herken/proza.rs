//! Items in running text: "kan een kwartier aaneen lopen", "tillen maximaal 5 kg (4.14 niveau 2)".

use super::begrippen::{Begrip, begrippen_in};
use super::code::code_vooraan;
use super::getallen::maten;
use super::normaliseren::vanaf;
use super::woord::{Woord, in_lijst, klein_getal, woorden};
use super::zegsman::{
    is_anders, is_over_rust, is_van_ander, is_voorwaardelijk, is_weer_betrokkene,
};
use super::zinnen::{
    Deelzin, deelzinnen, is_functie, is_niet_onbeperkt, is_onbeperkt, is_verleden,
};

/// An item found in running text.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Prozavondst {
    /// As the text names it.
    pub code: Option<String>,
    pub begrip: Option<&'static Begrip>,
    pub waarden: Vec<u8>,
    /// Hundredths in the unit of the item; needs the version.
    pub maten: Vec<super::getallen::Maat>,
    pub beperkt: bool,
    pub niet: bool,
    /// The clause, in bytes.
    pub van: usize,
    pub tot: usize,
}

/// What running text says, clause by clause.
pub(super) fn vondsten(tekst: &str) -> Vec<Prozavondst> {
    let woorden = woorden(tekst);
    let mut lezer = Lezer::default();
    for zin in deelzinnen(&woorden) {
        lezer.begin(&zin);
        for (nummer, deel) in knip(tekst, zin.woorden).into_iter().enumerate() {
            lezer.lees(tekst, deel, zin.vraag, zin.opent && nummer == 0);
        }
    }
    lezer.uit
}

/// Most words of a remark that hangs on a limit: "tillen tot 10 kg, incidenteel".
const BIJZIN: usize = 4;

/// What earlier clauses say of the one that is read.
#[derive(Default)]
struct Lezer {
    uit: Vec<Prozavondst>,
    vorige: Vec<&'static Begrip>,
    ontkend: bool,
    /// The sentence speaks of a function, of later, of another person.
    anders: bool,
    /// The sentence opens with a condition.
    als: bool,
    na_vraag: bool,
    /// Findings of the clause before: a short remark behind it belongs to them.
    laatste: usize,
}

impl Lezer {
    fn begin(&mut self, zin: &Deelzin<'_>) {
        if !zin.opent {
            return;
        }
        // "Hoe lang kan hij staan? Een half uur."
        if !self.na_vraag {
            self.vorige.clear();
        }
        self.na_vraag = zin.vraag;
        self.ontkend = false;
        self.anders = false;
        self.als = is_voorwaardelijk(zin.woorden);
    }

    fn lees(&mut self, tekst: &str, zin: &[Woord], vraag: bool, opent: bool) {
        let eigen = begrippen(zin);
        // A negation reaches over a list: "geen beperkingen voor lopen, staan en zitten".
        let keert = zin
            .first()
            .is_some_and(|woord| in_lijst(&woord.plat, &["maar", "wel", "terwijl"]));
        let zegt_zelf = !maten(zin).is_empty() || beperkt(zin);
        self.ontkend = is_onbeperkt(zin) || (self.ontkend && !keert && !zegt_zelf);
        let nu_anders = is_functie(zin) || is_anders(zin) || is_van_ander(zin);
        self.anders = nu_anders || (self.anders && !is_weer_betrokkene(zin));
        if vraag || self.ontkend || is_verleden(zin) || self.anders || self.als {
            self.laatste = 0;
            if !(self.anders && !nu_anders && eigen.is_empty()) {
                self.vorige = eigen;
            }
            return;
        }
        let mee: &[&'static Begrip] = if eigen.is_empty() {
            &self.vorige
        } else {
            &eigen
        };
        let gevonden = if eigen.is_empty() && is_over_rust(zin) {
            Vec::new()
        } else {
            uit_deelzin(tekst, zin, mee, eigen.is_empty())
        };
        if gevonden.is_empty() && !opent && eigen.is_empty() && zin.len() <= BIJZIN {
            let einde = zin.last().map_or(0, |woord| woord.tot);
            for vondst in self.uit.iter_mut().rev().take(self.laatste) {
                vondst.tot = vondst.tot.max(einde);
            }
        }
        self.laatste = gevonden.len();
        self.uit.extend(gevonden);
        if !eigen.is_empty() {
            self.vorige = eigen;
        }
    }
}

/// Most words that are looked at on either side of a cut.
const ZICHT: usize = 40;

/// Parts of a clause that each speak of their own thing: "lopen een half uur en staan een kwartier",
/// or lines under each other without a full stop.
fn knip<'a>(tekst: &str, zin: &'a [Woord]) -> Vec<&'a [Woord]> {
    let mut uit = Vec::new();
    let mut begin = 0;
    let maten = maten(zin);
    let heeft_maat = |van: usize, tot: usize| {
        let eerste = maten.partition_point(|maat| maat.van < van);
        maten.get(eerste).is_some_and(|maat| maat.tot <= tot)
    };
    for (plek, woord) in zin.iter().enumerate() {
        let regeleinde = woord.plat == "\n";
        if !regeleinde && woord.plat != "en" {
            continue;
        }
        let links_van = begin.max(plek.saturating_sub(ZICHT));
        let links = zin.get(links_van..plek).unwrap_or(&[]);
        let rechts = zin
            .get(plek + 1..zin.len().min(plek + 1 + ZICHT))
            .unwrap_or(&[]);
        let hoofdletter = regeleinde
            && rechts
                .first()
                .is_some_and(|woord| vanaf(tekst, woord.van).starts_with(char::is_uppercase));
        if !hoofdletter && !heeft_maat(links_van, plek) && niveaus(links).is_empty() {
            continue;
        }
        // A new line in capitals counts on its own; a part behind "en" must say something.
        let eigen = rechts
            .split(|woord| woord.plat == "\n" || woord.plat == "en")
            .next()
            .unwrap_or(&[]);
        let zegt = hoofdletter
            || heeft_maat(plek + 1, plek + 1 + eigen.len())
            || !niveaus(eigen).is_empty()
            || beperkt(eigen)
            || niet(eigen);
        if zegt && over_iets(tekst, eigen) && over_iets(tekst, links) {
            uit.extend(zin.get(begin..plek));
            begin = plek + 1;
        }
    }
    uit.extend(zin.get(begin..));
    uit.retain(|deel| !deel.is_empty());
    uit
}

fn over_iets(tekst: &str, woorden: &[Woord]) -> bool {
    begrippen_in(woorden).next().is_some() || !codes(tekst, woorden).is_empty()
}

fn beperkt(woorden: &[Woord]) -> bool {
    is_niet_onbeperkt(woorden)
        || woorden.iter().any(|woord| {
            in_lijst(
                &woord.plat,
                &["beperkt", "beperkte", "beperking", "beperkingen"],
            ) || in_lijst(&woord.plat, &["moeite", "belemmerd"])
        })
}

fn niet(woorden: &[Woord]) -> bool {
    woorden.iter().any(|woord| {
        in_lijst(
            &woord.plat,
            &[
                "niet",
                "geen",
                "vermijden",
                "zonder",
                "onmogelijk",
                "nauwelijks",
                "vermeden",
            ],
        ) || woord.plat.starts_with("gecontra")
    })
}

fn begrippen(woorden: &[Woord]) -> Vec<&'static Begrip> {
    let mut gevonden: Vec<&'static Begrip> = begrippen_in(woorden).collect();
    let weg: Vec<&str> = gevonden
        .iter()
        .flat_map(|begrip| begrip.sluit_uit.iter().copied())
        .collect();
    gevonden.retain(|begrip| !weg.contains(&begrip.id));
    gevonden
}

fn uit_deelzin(
    tekst: &str,
    zin: &[Woord],
    begrippen: &[&'static Begrip],
    geerfd: bool,
) -> Vec<Prozavondst> {
    let (Some(eerste), Some(laatste)) = (zin.first(), zin.last()) else {
        return Vec::new();
    };
    let codes = codes(tekst, zin);
    let basis = Prozavondst {
        code: None,
        begrip: None,
        waarden: Vec::new(),
        maten: maten(zin),
        beperkt: beperkt(zin),
        niet: niet(zin),
        van: eerste.van,
        tot: laatste.tot,
    };
    if !codes.is_empty() {
        let waarden = niveaus(zin);
        return codes
            .iter()
            .map(|code| Prozavondst {
                code: Some(code.clone()),
                begrip: begrippen
                    .iter()
                    .copied()
                    .find(|begrip| begrip.heeft_code(code))
                    .or_else(|| begrippen.first().copied()),
                waarden: waarden.clone(),
                ..basis.clone()
            })
            .filter(|vondst| {
                !vondst.waarden.is_empty() || vondst.begrip.is_some() || vondst.past_bij_code()
            })
            .collect();
    }
    begrippen
        .iter()
        .filter(|begrip| begrip.zegt_iets(&basis.maten, basis.beperkt, basis.niet, geerfd, zin))
        .map(|begrip| Prozavondst {
            begrip: Some(begrip),
            waarden: niveaus(zin),
            ..basis.clone()
        })
        .collect()
}

/// Codes in running text, and never a date or an amount.
fn codes(tekst: &str, zin: &[Woord]) -> Vec<String> {
    const GEEN_CODE: [&str; 26] = [
        "versie",
        "paragraaf",
        "hoofdstuk",
        "artikel",
        "bijlage",
        "pagina",
        "maximaal",
        "max",
        "ongeveer",
        "circa",
        "ca",
        "tot",
        "van",
        "minimaal",
        "ruim",
        "bijna",
        "per",
        "om",
        "gemiddeld",
        "a",
        "-",
        "slechts",
        "dan",
        "€",
        "par",
        "art",
    ];
    let mut uit: Vec<String> = Vec::new();
    for (plek, woord) in zin.iter().enumerate() {
        let vorige = plek
            .checked_sub(1)
            .and_then(|vorige| zin.get(vorige))
            .map_or("", |woord| woord.plat.as_str());
        let Some(code) = code_vooraan(vanaf(tekst, woord.van)) else {
            continue;
        };
        let zeker = in_lijst(vorige, &["(", "item", "items", "fml", "code", "["]);
        let met_punt = woord.plat.contains('.');
        if (zeker || (met_punt && !code.leesfout && !in_lijst(vorige, &GEEN_CODE)))
            && !uit.contains(&code.code)
        {
            uit.push(code.code);
        }
    }
    uit
}

/// "niveau 2", "waarde 1", "vakje 3 en 4".
fn niveaus(zin: &[Woord]) -> Vec<u8> {
    let mut uit = Vec::new();
    for (plek, woord) in zin.iter().enumerate() {
        if !in_lijst(
            &woord.plat,
            &[
                "niveau", "waarde", "score", "vakje", "vakjes", "keuze", "niveaus", "klasse",
            ],
        ) {
            continue;
        }
        for woord in zin.iter().skip(plek + 1) {
            match klein_getal(&woord.plat) {
                Some(getal) if getal <= 9 => uit.push(getal),
                _ if in_lijst(&woord.plat, &[":", "en", ",", "=", "/", "is"]) => {}
                _ => break,
            }
        }
        break;
    }
    uit
}
