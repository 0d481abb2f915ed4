//! Draws the heat map for a page: functions down, items across, a symbol in every cell.

use super::meten::{geschatte_breedte, in_regels};
use super::vorm::{Anker, Breedte, Figuur, Kleurrol, Punt, Vorm};
use super::warmtekaart::{
    VAN_SLECHT_NAAR_GOED, WarmteCel, WarmteItem, WarmteRij, WarmtekaartInvoer, warmtekaart_tabel,
};
use crate::dossier::keuzes::Uitkomst;
use crate::dossier::schrijfwijze::opsomming;

/// As many functions stand in one figure.
pub const RIJEN_PER_FIGUUR: usize = 12;
/// As many items stand in one figure: a column stays wide enough for a line of words.
const KOLOMMEN_PER_FIGUUR: usize = 20;

const PUNTEN: f32 = 8.0;
const RIJ: f32 = 21.0;
const NAAM: f32 = 144.0;
const GEHEEL: f32 = 26.0;
const KOLOM: f32 = 30.0;
/// Length of the column heads: the first at which no word of them is cut off.
const KOPLENGTES: [f32; 4] = [118.0, 144.0, 176.0, 220.0];

/// The heat map in as many figures as it takes; none without functions or items. All are of
/// [`Breedte::Breed`]: on a screen it is a table, on a phone a list.
pub fn warmtekaart_figuren(invoer: &WarmtekaartInvoer) -> Vec<Figuur> {
    if invoer.items.is_empty() {
        return Vec::new();
    }
    let mut delen: Vec<WarmtekaartInvoer> = Vec::new();
    for rijen in gelijk_verdeeld(&invoer.rijen, RIJEN_PER_FIGUUR) {
        let mut van = 0;
        for items in gelijk_verdeeld(&invoer.items, KOLOMMEN_PER_FIGUUR) {
            delen.push(invoer.deel(rijen, van, items.len()));
            van += items.len();
        }
    }
    let aantal = delen.len();
    delen
        .iter()
        .enumerate()
        .map(|(rang, deel)| {
            let deeltitel = if aantal > 1 {
                format!(" (deel {} van {aantal})", rang + 1)
            } else {
                String::new()
            };
            figuur(deel, format!("{}{deeltitel}", invoer.bevinding()))
        })
        .collect()
}

/// Pieces of at most `hoogstens`, about equally long: no figure with one row left over.
fn gelijk_verdeeld<T>(alles: &[T], hoogstens: usize) -> impl Iterator<Item = &[T]> {
    let stukken = alles.len().div_ceil(hoogstens).max(1);
    alles.chunks(alles.len().div_ceil(stukken).max(1))
}

fn figuur(deel: &WarmtekaartInvoer, titel: String) -> Figuur {
    let mut tekening = Tekening::new(deel);
    tekening.koppen();
    for rij in &deel.rijen {
        tekening.rij(rij);
    }
    tekening.legenda();
    Figuur {
        breedte: Breedte::Breed.eenheden(),
        hoogte: tekening.y,
        vormen: tekening.vormen,
        titel,
        alternatief: alternatief(deel),
        gegevens: warmtekaart_tabel(deel),
    }
}

/// The labels in at most `hoogstens` lines each, with the length they need.
fn koppen_in_regels(labels: &[String], hoogstens: usize) -> (f32, Vec<Vec<String>>) {
    let bij = |lengte: f32| -> Vec<Vec<String>> {
        let regels = |label: &String| in_regels(label, PUNTEN, false, lengte, hoogstens);
        labels.iter().map(regels).collect()
    };
    let heel = |koppen: &Vec<Vec<String>>| {
        let mut paren = koppen.iter().zip(labels);
        paren.all(|(regels, label)| regels.join(" ") == *label)
    };
    let [.., langste] = KOPLENGTES;
    let past = KOPLENGTES.iter().map(|lengte| (*lengte, bij(*lengte)));
    past.into_iter()
        .find(|(_, koppen)| heel(koppen))
        .unwrap_or_else(|| (langste, bij(langste)))
}

struct Tekening<'a> {
    deel: &'a WarmtekaartInvoer,
    kolom: f32,
    vormen: Vec<Vorm>,
    /// Where what comes next begins.
    y: f32,
}

impl<'a> Tekening<'a> {
    fn new(deel: &'a WarmtekaartInvoer) -> Self {
        let ruimte = Breedte::Breed.eenheden() - NAAM - GEHEEL - 8.0;
        Self {
            deel,
            kolom: (ruimte / deel.items.len().max(1) as f32).min(KOLOM),
            vormen: Vec::new(),
            y: 0.0,
        }
    }

    /// Middle of a column; the overall outcome stands before the items, set apart.
    fn midden(&self, plaats: usize) -> f32 {
        NAAM + GEHEEL + 8.0 + self.kolom * (plaats as f32 + 0.5)
    }

    fn koppen(&mut self) {
        let per_kop = ((self.kolom / (PUNTEN * 1.15)) as usize).clamp(1, 3);
        let labels: Vec<String> = self.deel.items.iter().map(WarmteItem::label).collect();
        let (lengte, koppen) = koppen_in_regels(&labels, per_kop);
        let geheel = vec!["Geheel".to_owned()];
        let langste = koppen
            .iter()
            .chain([&geheel])
            .flatten()
            .map(|regel| geschatte_breedte(regel, PUNTEN, true))
            .fold(0.0, f32::max);
        let onder = langste.min(lengte * 1.1) + 3.0;
        self.kop(NAAM + GEHEEL / 2.0, onder, &geheel, true);
        for (plaats, kop) in koppen.iter().enumerate() {
            self.kop(self.midden(plaats), onder, kop, false);
        }
        self.y = onder + 3.0;
    }

    fn kop(&mut self, midden: f32, onder: f32, regels: &[String], vet: bool) {
        let hoog = PUNTEN * 1.12;
        let breed = hoog * regels.len() as f32;
        for (rang, regel) in regels.iter().enumerate() {
            // The baseline of a line that reads upwards is its right side.
            let x = midden - breed / 2.0 + hoog * rang as f32 + hoog * 0.82;
            let tekst = Vorm::tekst(x, onder, regel, PUNTEN, Kleurrol::Tekst).gedraaid();
            self.vormen.push(if vet { tekst.vet() } else { tekst });
        }
    }

    fn rij(&mut self, rij: &WarmteRij) {
        let midden = self.y + RIJ / 2.0;
        let namen = in_regels(&rij.functie, PUNTEN, false, NAAM - 6.0, 2);
        let hoog = PUNTEN * 1.15;
        let eerste = midden - hoog * namen.len() as f32 / 2.0 + hoog * 0.78;
        for (rang, regel) in namen.iter().enumerate() {
            let y = eerste + hoog * rang as f32;
            self.vormen
                .push(Vorm::tekst(0.0, y, regel, PUNTEN, Kleurrol::Tekst));
        }
        self.cel(NAAM + GEHEEL / 2.0, GEHEEL, midden, rij.uitkomst, false);
        for (plaats, cel) in rij.cellen.iter().enumerate() {
            if let Some(cel) = cel {
                let x = self.midden(plaats);
                self.cel(x, self.kolom, midden, cel.uitkomst, cel.wijkt_af());
            }
        }
        self.y += RIJ;
    }

    /// A tile with its symbol; a corner where the coach judged otherwise.
    fn cel(&mut self, x: f32, breed: f32, y: f32, uitkomst: Uitkomst, afwijkend: bool) {
        let (breed, hoog) = (breed - 1.5, RIJ - 1.5);
        let (links, boven) = (x - breed / 2.0, y - hoog / 2.0);
        self.vormen.push(Vorm::vlak(
            links,
            boven,
            breed,
            hoog,
            Kleurrol::van(uitkomst),
        ));
        let maat = (breed - 4.0).min(10.5);
        self.vormen.push(Vorm::symbool(x, y, maat, uitkomst));
        if afwijkend {
            self.vormen.push(hoek(links + breed, boven, uitkomst));
        }
    }

    /// The words of the symbols that occur.
    fn legenda(&mut self) {
        self.y += 8.0;
        let mut x = 0.0;
        for uitkomst in self.voorkomend() {
            let woord = uitkomst.label();
            let nodig = geschatte_breedte(woord, PUNTEN, false) + 32.0;
            x = self.regel(x, nodig);
            let y = self.y + 6.5;
            self.vormen
                .push(Vorm::vlak(x, self.y, 13.0, 13.0, Kleurrol::van(uitkomst)));
            self.vormen.push(Vorm::symbool(x + 6.5, y, 9.0, uitkomst));
            self.woord(x + 17.0, woord);
            x += nodig;
        }
        if self.deel.rijen.iter().any(heeft_oordeel) {
            let woord = "Hoekje: oordeel van de coach, anders dan berekend";
            let nodig = geschatte_breedte(woord, PUNTEN, false) + 32.0;
            x = self.regel(x, nodig);
            let soort = Uitkomst::TeBeoordelen;
            self.vormen
                .push(Vorm::vlak(x, self.y, 13.0, 13.0, Kleurrol::van(soort)));
            self.vormen.push(hoek(x + 13.0, self.y, soort));
            self.woord(x + 17.0, woord);
        }
        self.y += 15.0;
    }

    /// The place for something so wide: here, or on a new line.
    fn regel(&mut self, x: f32, nodig: f32) -> f32 {
        if x > 0.0 && x + nodig > Breedte::Breed.eenheden() + 12.0 {
            self.y += 16.0;
            return 0.0;
        }
        x
    }

    fn woord(&mut self, x: f32, woord: &str) {
        let y = self.y + 6.5 + PUNTEN * 0.36;
        self.vormen
            .push(Vorm::tekst(x, y, woord, PUNTEN, Kleurrol::Tekst).met_anker(Anker::Begin));
    }

    fn voorkomend(&self) -> Vec<Uitkomst> {
        let is_er = |uitkomst: &Uitkomst| {
            self.deel.rijen.iter().any(|rij| {
                let cellen = rij.cellen.iter().flatten();
                rij.uitkomst == *uitkomst || cellen.map(|cel| cel.uitkomst).any(|u| u == *uitkomst)
            })
        };
        VAN_SLECHT_NAAR_GOED
            .into_iter()
            .rev()
            .filter(is_er)
            .collect()
    }
}

/// The mark in the upper right corner of a tile.
fn hoek(rechts: f32, boven: f32, uitkomst: Uitkomst) -> Vorm {
    const ZIJDE: f32 = 5.5;
    Vorm::Veelhoek {
        punten: vec![
            Punt::new(rechts - ZIJDE, boven),
            Punt::new(rechts, boven),
            Punt::new(rechts, boven + ZIJDE),
        ],
        kleur: Kleurrol::op(uitkomst),
    }
}

fn heeft_oordeel(rij: &WarmteRij) -> bool {
    rij.cellen.iter().flatten().any(WarmteCel::wijkt_af)
}

/// Per function what does not simply fit, worst first.
fn alternatief(deel: &WarmtekaartInvoer) -> String {
    let mut zinnen = vec![format!(
        "Kaart van {} naast {}.",
        telling(deel.rijen.len(), "functie", "functies"),
        telling(deel.items.len(), "punt", "punten")
    )];
    for rij in &deel.rijen {
        let delen: Vec<String> = rij
            .per_uitkomst()
            .into_iter()
            .map(|(uitkomst, plaatsen)| in_woorden(deel, rij, uitkomst, &plaatsen))
            .collect();
        let geheel = rij.uitkomst.label().to_lowercase();
        zinnen.push(format!("{}: {geheel}. {}.", rij.functie, delen.join("; ")));
    }
    zinnen.join(" ")
}

fn in_woorden(
    deel: &WarmtekaartInvoer,
    rij: &WarmteRij,
    uitkomst: Uitkomst,
    plaatsen: &[usize],
) -> String {
    let label = uitkomst.label();
    let afwijkend = |plaats: &usize| {
        let cel = rij.cellen.get(*plaats).and_then(Option::as_ref);
        cel.is_some_and(WarmteCel::wijkt_af)
    };
    // Of what simply fits the number is enough; what the coach decided is named.
    let alles = uitkomst != Uitkomst::Past;
    let namen: Vec<String> = plaatsen
        .iter()
        .filter(|plaats| alles || afwijkend(plaats))
        .filter_map(|plaats| {
            let naam = deel.items.get(*plaats).map(WarmteItem::label)?;
            let bij = if afwijkend(plaats) {
                " (oordeel coach)"
            } else {
                ""
            };
            Some(format!("{naam}{bij}"))
        })
        .collect();
    let namen = opsomming(&namen);
    match (alles, namen.is_empty()) {
        (true, _) => format!("{label}: {namen}"),
        (false, true) => format!("{label}: {}", telling(plaatsen.len(), "punt", "punten")),
        (false, false) => format!(
            "{label}: {}, waaronder {namen}",
            telling(plaatsen.len(), "punt", "punten")
        ),
    }
}

fn telling(aantal: usize, enkelvoud: &str, meervoud: &str) -> String {
    let woord = if aantal == 1 { enkelvoud } else { meervoud };
    format!("{aantal} {woord}")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::figuur::warmtekaart::tests::{matrix, regel};
    use crate::figuur::warmtekaart_invoer;

    fn groot(functies: usize, items: usize) -> WarmtekaartInvoer {
        let regels = (0..items)
            .map(|nr| regel(&format!("4.{nr}"), "Punt", Uitkomst::Past, Uitkomst::Past))
            .collect();
        let matrix = matrix(regels);
        let namen: Vec<String> = (0..functies).map(|nr| format!("Functie {nr}")).collect();
        let alle: Vec<_> = namen.iter().map(|naam| (naam.as_str(), &matrix)).collect();
        warmtekaart_invoer(&alle)
    }

    #[test]
    fn a_large_map_is_shared_out_without_losing_a_cell() {
        let figuren = warmtekaart_figuren(&groot(25, 40));
        assert_eq!(figuren.len(), 3 * 2);
        let symbolen: usize = figuren
            .iter()
            .map(|figuur| {
                let tegels = figuur.vormen.iter().filter(
                    |vorm| matches!(vorm, Vorm::Vlak { hoogte, .. } if *hoogte > RIJ - 2.0),
                );
                tegels.count()
            })
            .sum();
        assert_eq!(
            symbolen,
            25 * 40 + 2 * 25,
            "cells, and the overall outcome twice"
        );
        assert!(figuren[5].titel.ends_with("(deel 6 van 6)"));
        assert!(warmtekaart_figuren(&WarmtekaartInvoer::default()).is_empty());
        assert_eq!(warmtekaart_figuren(&groot(1, 1)).len(), 1);
    }

    #[test]
    fn column_heads_become_longer_before_a_word_is_cut_off() {
        let kort = ["4.10 Buigen".to_owned()];
        assert_eq!(koppen_in_regels(&kort, 2).0, KOPLENGTES[0]);
        let lang = ["5.6 Gebogen en/of getordeerd actief zijn tijdens het werk".to_owned()];
        let (lengte, koppen) = koppen_in_regels(&lang, 2);
        assert!(lengte > KOPLENGTES[0]);
        assert_eq!(koppen[0].join(" "), lang[0]);
        let te_lang = ["woord ".repeat(40).trim().to_owned()];
        assert!(koppen_in_regels(&te_lang, 2).1[0][1].ends_with('…'));
    }

    #[test]
    fn a_judgement_of_the_coach_is_marked_in_shape_and_word() {
        use Uitkomst::{Past, PastNiet};
        let een = matrix(vec![regel("4.14", "Tillen", PastNiet, Past)]);
        let figuren = warmtekaart_figuren(&warmtekaart_invoer(&[("Planner", &een)]));
        let figuur = &figuren[0];
        let hoeken = figuur
            .vormen
            .iter()
            .filter(|vorm| matches!(vorm, Vorm::Veelhoek { .. }));
        assert_eq!(hoeken.count(), 2, "in the cell and in the legend");
        assert!(
            figuur
                .alternatief
                .contains("Past: 1 punt, waaronder 4.14 Tillen (oordeel coach)"),
            "{}",
            figuur.alternatief
        );
    }
}
