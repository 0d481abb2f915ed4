//! Items in running text: "kan een kwartier aaneen lopen", "tillen maximaal 5 kg (4.14 niveau 2)".

use super::begrippen::{Begrip, begrippen_in};
use super::getallen::maten;
use super::knip::knip;
use super::verwijzing::{codes, niveaus};
use super::woord::{Woord, in_lijst};
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
pub(super) fn vondsten(tekst: &str, woorden: &[Woord]) -> Vec<Prozavondst> {
    let mut lezer = Lezer::default();
    for zin in deelzinnen(woorden) {
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
            .is_some_and(|woord| in_lijst(&woord.plat, &["maar", "wel", "terwijl", "mits"]));
        let zegt_zelf = || !maten(zin).is_empty() || beperkt(zin);
        self.ontkend = is_onbeperkt(zin) || (self.ontkend && !keert && !zegt_zelf());
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

pub(super) fn beperkt(woorden: &[Woord]) -> bool {
    is_niet_onbeperkt(woorden)
        || woorden.iter().any(|woord| {
            in_lijst(
                &woord.plat,
                &["beperkt", "beperkte", "beperking", "beperkingen"],
            ) || in_lijst(&woord.plat, &["moeite", "belemmerd"])
        })
}

pub(super) fn niet(woorden: &[Woord]) -> bool {
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
    if codes.is_empty() && begrippen.is_empty() {
        return Vec::new();
    }
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
