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
use chrono::NaiveDate;

/// Everything derived that more than one section speaks of.
pub(super) struct Afgeleid<'a> {
    pub einde_wachttijd: Option<NaiveDate>,
    pub ziekteweek: Option<i64>,
    /// Last day for the re-integratieverslag, and for the eindrapportage that goes with it.
    pub verslag_uiterlijk: Option<NaiveDate>,
    /// Last day for the WIA-aanvraag.
    pub aanvraag_uiterlijk: Option<NaiveDate>,
    /// Latest days until the end of the wachttijd, in order.
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

/// The days the plan works towards: reports, then what the WIA asks.
fn planmomenten(
    start: Option<NaiveDate>,
    maanden: u32,
    [verslag, aanvraag, einde]: [Option<NaiveDate>; 3],
) -> Vec<(String, NaiveDate)> {
    let mut uit = Vec::new();
    if let (Some(start), Some(verslag)) = (start, verslag)
        && maanden > 0
    {
        // Counted from the start each time, so that a short month does not move the days after it.
        for nummer in 1..=24_u32 {
            let dag = plus_maanden(start, maanden.saturating_mul(nummer));
            if dag >= verslag {
                break;
            }
            uit.push((format!("Voortgangsrapportage {nummer}"), dag));
        }
    }
    let vast = [
        ("Eindrapportage en re-integratieverslag", verslag),
        ("WIA-aanvraag door de werknemer", aanvraag),
        ("Einde wachttijd", einde),
    ];
    uit.extend(
        vast.into_iter()
            .filter_map(|(wat, dag)| Some((wat.to_owned(), dag?))),
    );
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
