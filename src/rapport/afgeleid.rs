//! What follows from the case: computed once, used by many sections.

use super::bouw::gevuld;
use crate::belastbaarheid::{self, Tekstkoppeling};
use crate::dossier::keuzes::{EisHerkomst, RichtingStatus, Uitkomst};
use crate::dossier::schrijfwijze::{decimaal, opsomming};
use crate::dossier::stand::{Belastbaarheid, FunctieEis, Stand, Zoekrichting};
use crate::functies::{
    Matrixregel, Onderbouwingsmatrix, Verdiencapaciteit, onderbouw, verdiencapaciteit_van,
};
use crate::tijdlijn::{Anker, Ankers, Ritme, Tijdlijn, momenten, plus_maanden};
use chrono::{Days, NaiveDate};

/// Everything derived that more than one section speaks of.
pub(super) struct Afgeleid<'a> {
    pub einde_wachttijd: Option<NaiveDate>,
    pub ziekteweek: Option<i64>,
    /// Last day for the re-integratieverslag, and for the eindrapportage that goes with it.
    pub verslag_uiterlijk: Option<NaiveDate>,
    /// Last day for the WIA-aanvraag.
    pub aanvraag_uiterlijk: Option<NaiveDate>,
    /// Latest days up to and including the end of the wachttijd, in order.
    pub momenten: Vec<(String, NaiveDate)>,
    /// The document that counts on the peildatum.
    pub belastbaarheid: Option<&'a Belastbaarheid>,
    pub richtingen: Vec<Richtingbeeld<'a>>,
}

/// The document that directions are laid beside, and the day on which.
#[derive(Clone, Copy)]
pub(super) struct Toetsdag<'a> {
    pub document: Option<&'a Belastbaarheid>,
    pub peildatum: NaiveDate,
}

/// A direction with what comparing and computing gave.
pub(super) struct Richtingbeeld<'a> {
    pub richting: &'a Zoekrichting,
    /// What testing gave, item by item; `None` without a belastbaarheid.
    pub matrix: Option<Onderbouwingsmatrix>,
    pub regels: Vec<Toetsregel>,
    /// The worst of the lines; `None` without a belastbaarheid.
    pub uitkomst: Option<Uitkomst>,
    /// "24 uur per week en 4,8 uur per dag"; empty if the function names no hours.
    pub uren_gevraagd: String,
    /// "24 tot 36 uur per week".
    pub uren_in_vacatures: Option<String>,
    pub past_vanaf: Option<NaiveDate>,
    pub verdiencapaciteit: Option<Verdiencapaciteit>,
}

/// One deviating item beside the demand of the function; every text may stand in a report.
pub(super) struct Toetsregel {
    /// Name of the item, neutral where the name itself would say too much.
    pub naam: String,
    /// "4.14"; empty where it would give a sensitive item away.
    pub code: String,
    pub eis: String,
    /// What the function asks as it was noted: "postkarretje, 3 kgf".
    pub omschrijving: Option<String>,
    pub vermogen: String,
    /// What the comparison itself says; stays visible beside the coach's own outcome.
    pub machine: Uitkomst,
    pub uitkomst: Uitkomst,
    /// The recorded measure, or the reason of the coach's own outcome.
    pub voorwaarde: Option<String>,
    pub oordeel_coach: bool,
    /// The demand is an estimate from the functiecatalogus.
    pub indicatie: bool,
    /// The coach judged without saying why, so it does not count.
    pub oordeel_zonder_reden: bool,
}

impl Toetsregel {
    pub fn is_beoordeeld(&self) -> bool {
        self.uitkomst != Uitkomst::NietBeoordeeld
    }
}

pub(super) fn is_actief(richting: &Zoekrichting) -> bool {
    richting.status != Some(RichtingStatus::Vervallen)
}

impl<'a> Afgeleid<'a> {
    pub fn van(stand: &'a Stand, peildatum: NaiveDate, ritme: &Ritme) -> Self {
        let tijdlijn = Tijdlijn::van(stand);
        let einde_wachttijd = tijdlijn.as_ref().map(Tijdlijn::einde_wachttijd);
        let op_dag = momenten(stand, &Ankers::van(stand), ritme);
        let dag_van = |id: &str| op_dag.iter().find(|m| m.id == id).map(|m| m.datum);
        let verslag_uiterlijk = dag_van(RIV);
        let aanvraag_uiterlijk = dag_van(AANVRAAG);
        let document = belastbaarheid::actuele(&stand.belastbaarheden, peildatum);
        Self {
            einde_wachttijd,
            ziekteweek: tijdlijn.as_ref().map(|lijn| lijn.week_van(peildatum)),
            verslag_uiterlijk,
            aanvraag_uiterlijk,
            momenten: planmomenten(
                Ankers::van(stand).datum(Anker::StartTraject),
                u32::from(ritme.rapportage_maanden),
                [verslag_uiterlijk, aanvraag_uiterlijk, einde_wachttijd],
            ),
            belastbaarheid: document,
            richtingen: stand
                .zoekrichtingen
                .iter()
                .map(|richting| Richtingbeeld::van(stand, richting, document))
                .collect(),
        }
    }
}

const RIV: &str = "re_integratieverslag";
const AANVRAAG: &str = "wia_aanvraag";

/// The eindrapportage is made in the last weeks before the re-integratieverslag: day 602 to 636, so
/// up to this many days before it.
const DAGEN_EINDRAPPORTAGE: u64 = 34;
/// Most reports that a plan counts on; a traject of four years has no more.
const MEESTE_RAPPORTEN: u32 = 24;

/// The days the plan works towards, in order: reports, and what the WIA asks.
fn planmomenten(
    start: Option<NaiveDate>,
    maanden: u32,
    [verslag, aanvraag, einde]: [Option<NaiveDate>; 3],
) -> Vec<(String, NaiveDate)> {
    let mut uit = Vec::new();
    let mut eindrapportage = None;
    if let (Some(start), Some(einde)) = (start, einde)
        && maanden > 0
    {
        let vanaf = verslag.and_then(|dag| dag.checked_sub_days(Days::new(DAGEN_EINDRAPPORTAGE)));
        let mut nummer = 0_u32;
        // Counted from the start each time, so that a short month does not move the days after it.
        for keer in 1..=MEESTE_RAPPORTEN {
            let dag = plus_maanden(start, maanden.saturating_mul(keer));
            if dag > einde {
                break;
            }
            let in_de_plaats = vanaf.is_some_and(|vanaf| vanaf <= dag)
                && verslag.is_some_and(|verslag| dag <= verslag);
            if in_de_plaats && eindrapportage.is_none() {
                eindrapportage = Some(dag);
            } else {
                nummer = nummer.saturating_add(1);
                uit.push((format!("Voortgangsrapportage {nummer}"), dag));
            }
        }
    }
    let vast = match eindrapportage {
        Some(dag) => [
            (
                "Eindrapportage, in plaats van een voortgangsrapportage",
                Some(dag),
            ),
            ("Re-integratieverslag van de werkgever", verslag),
        ],
        None => [
            ("Eindrapportage en re-integratieverslag", verslag),
            ("", None),
        ],
    };
    let wia = [
        ("WIA-aanvraag door de werknemer", aanvraag),
        ("Einde wachttijd", einde),
    ];
    let vast = vast.into_iter().chain(wia);
    uit.extend(vast.filter_map(|(wat, dag)| Some((wat.to_owned(), dag?))));
    uit.sort_by_key(|(_, dag)| *dag);
    uit
}

impl<'a> Richtingbeeld<'a> {
    pub fn van(
        stand: &Stand,
        richting: &'a Zoekrichting,
        document: Option<&Belastbaarheid>,
    ) -> Self {
        let matrix = document.map(|document| onderbouw(stand, richting, document));
        let regels: Vec<Toetsregel> = matrix
            .iter()
            .flat_map(|matrix| {
                matrix
                    .regels
                    .iter()
                    .map(|regel| toetsregel(richting, regel))
            })
            .collect();
        Self {
            richting,
            regels,
            uitkomst: matrix.as_ref().map(|matrix| matrix.uitkomst),
            uren_gevraagd: uren_gevraagd(richting, document),
            uren_in_vacatures: uren_in_vacatures(richting),
            past_vanaf: matrix.as_ref().and_then(|matrix| matrix.uren_passen_vanaf),
            verdiencapaciteit: document
                .and_then(|document| verdiencapaciteit_van(stand, richting, document)),
            matrix,
        }
    }

    /// Words of the document that are not linked to items, and so not compared.
    pub fn tekst(&self) -> &Tekstkoppeling {
        let matrix = self.matrix.as_ref();
        matrix.map_or(&Tekstkoppeling::Volledig, |matrix| &matrix.tekst)
    }

    /// The function was compared on something besides free text: there is an FML without limits,
    /// or a demand was noted on a limited item.
    pub fn is_vergeleken(&self) -> bool {
        self.matrix.is_some()
            && *self.tekst() != Tekstkoppeling::Geen
            && (self.regels.is_empty() || self.regels.iter().any(Toetsregel::is_beoordeeld))
    }

    /// The function was compared on every point of the document.
    pub fn is_volledig_vergeleken(&self) -> bool {
        self.is_vergeleken()
            && *self.tekst() == Tekstkoppeling::Volledig
            && self.regels.iter().all(Toetsregel::is_beoordeeld)
    }
}

fn toetsregel(richting: &Zoekrichting, regel: &Matrixregel) -> Toetsregel {
    let reden = regel.reden.clone();
    Toetsregel {
        // The code of a sensitive item gives the item away, and so may the words of its demand.
        code: if regel.avg_gevoelig {
            String::new()
        } else {
            regel.code.clone()
        },
        omschrijving: if regel.avg_gevoelig {
            None
        } else {
            omschrijving(richting, regel)
        },
        naam: regel.naam.clone(),
        eis: regel.eis.clone(),
        vermogen: regel.belastbaarheid.clone(),
        machine: regel.machine,
        uitkomst: regel.uitkomst,
        oordeel_coach: regel.oordeel_coach,
        indicatie: eis_van(richting, regel)
            .is_some_and(|eis| eis.herkomst == Some(EisHerkomst::Catalogus)),
        oordeel_zonder_reden: regel.oordeel_zonder_reden,
        voorwaarde: reden.or_else(|| regel.aanpassing.clone()),
    }
}

fn omschrijving(richting: &Zoekrichting, regel: &Matrixregel) -> Option<String> {
    let eis = eis_van(richting, regel)?;
    gevuld(eis.omschrijving.as_deref()).map(str::to_owned)
}

fn eis_van<'a>(richting: &'a Zoekrichting, regel: &Matrixregel) -> Option<&'a FunctieEis> {
    let mut eisen = richting.eisen.iter();
    eisen.find(|eis| Some(eis.id) == regel.eis_id)
}

/// Hours per week and per day that the function asks at least.
fn uren_gevraagd(richting: &Zoekrichting, document: Option<&Belastbaarheid>) -> String {
    let eis = |code: &str| {
        let versie = document.and_then(|document| document.versie);
        let mut eisen = richting.eisen.iter().rev();
        eisen
            .find(|eis| eis.versie == versie && eis.code.as_deref().map(str::trim) == Some(code))
            .and_then(|eis| eis.getal)
    };
    let week = eis("6.3").or(richting.uren_min);
    let delen: Vec<String> = [
        week.map(|uren| format!("{} uur per week", decimaal(uren))),
        eis("6.2").map(|uren| format!("{} uur per dag", decimaal(uren))),
    ]
    .into_iter()
    .flatten()
    .collect();
    opsomming(&delen)
}

fn uren_in_vacatures(richting: &Zoekrichting) -> Option<String> {
    Some(match (richting.uren_min, richting.uren_max) {
        (Some(min), Some(max)) if min == max => format!("{} uur per week", decimaal(min)),
        (Some(min), Some(max)) => {
            format!("{} tot {} uur per week", decimaal(min), decimaal(max))
        }
        (Some(min), None) => format!("vanaf {} uur per week", decimaal(min)),
        (None, Some(max)) => format!("tot {} uur per week", decimaal(max)),
        (None, None) => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn dag(tekst: &str) -> Option<NaiveDate> {
        tekst.parse().ok()
    }

    fn check(start: &str, verwacht: &[(&str, &str)]) {
        let vast = ["2026-06-14", "2026-06-28", "2026-09-13"].map(dag);
        let momenten = planmomenten(dag(start), 2, vast);
        let gevonden: Vec<(String, String)> = momenten
            .into_iter()
            .map(|(wat, dag)| (wat, dag.to_string()))
            .collect();
        let verwacht: Vec<(String, String)> = verwacht
            .iter()
            .map(|(wat, dag)| ((*wat).to_owned(), (*dag).to_owned()))
            .collect();
        assert_eq!(gevonden, verwacht);
    }

    #[test]
    fn reports_go_on_until_the_end_of_the_wachttijd() {
        check(
            "2025-10-06",
            &[
                ("Voortgangsrapportage 1", "2025-12-06"),
                ("Voortgangsrapportage 2", "2026-02-06"),
                ("Voortgangsrapportage 3", "2026-04-06"),
                (
                    "Eindrapportage, in plaats van een voortgangsrapportage",
                    "2026-06-06",
                ),
                ("Re-integratieverslag van de werkgever", "2026-06-14"),
                ("WIA-aanvraag door de werknemer", "2026-06-28"),
                ("Voortgangsrapportage 4", "2026-08-06"),
                ("Einde wachttijd", "2026-09-13"),
            ],
        );
    }

    /// No report falls in the weeks of the eindrapportage: then it has a day of its own.
    #[test]
    fn an_eindrapportage_between_two_reports_has_its_own_day() {
        check(
            "2026-02-20",
            &[
                ("Voortgangsrapportage 1", "2026-04-20"),
                ("Eindrapportage en re-integratieverslag", "2026-06-14"),
                ("Voortgangsrapportage 2", "2026-06-20"),
                ("WIA-aanvraag door de werknemer", "2026-06-28"),
                ("Voortgangsrapportage 3", "2026-08-20"),
                ("Einde wachttijd", "2026-09-13"),
            ],
        );
    }
}
