//! The events of a case from which moments count.

use super::moment::Anker;
use super::rekenen::Tijdlijn;
use crate::dossier::Stand;
use crate::dossier::keuzes::{Antwoord, StukSoort};
use chrono::NaiveDate;
use std::collections::BTreeMap;

/// Known events with their day.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Ankers(BTreeMap<Anker, NaiveDate>);

impl Ankers {
    /// The events that can be read from a case.
    pub fn van(stand: &Stand) -> Self {
        let tijdlijn = Tijdlijn::van(stand);
        let stuk = |soort: StukSoort| {
            let stukken = stand
                .stukken
                .iter()
                .filter(|stuk| stuk.soort == Some(soort));
            stukken.filter_map(|stuk| stuk.datum).min()
        };
        let bekend = [
            (
                Anker::EersteZiektedag,
                tijdlijn.as_ref().map(Tijdlijn::eerste_ziektedag),
            ),
            (
                Anker::EindeWachttijd,
                tijdlijn.as_ref().map(Tijdlijn::einde_wachttijd),
            ),
            (Anker::Probleemanalyse, stuk(StukSoort::Probleemanalyse)),
            (Anker::PlanVanAanpak, stuk(StukSoort::PlanVanAanpakWvp)),
            (Anker::Eerstejaarsevaluatie, eerstejaarsevaluatie(stand)),
            (Anker::VaststellingGeenSpoor1, geen_spoor1(stand)),
            (
                Anker::VaststellingBelastbaarheid,
                late_belastbaarheid(stand),
            ),
            (Anker::StartTraject, stand.traject.start),
            (Anker::Intake, stand.intake.datum),
            (Anker::NieuweBelastbaarheid, nieuwe_belastbaarheid(stand)),
        ];
        let bekend = bekend.into_iter();
        Self(
            bekend
                .filter_map(|(anker, datum)| Some((anker, datum?)))
                .collect(),
        )
    }

    /// With an event that stands elsewhere in the case.
    #[must_use]
    pub fn met(mut self, anker: Anker, datum: NaiveDate) -> Self {
        self.0.insert(anker, datum);
        self
    }

    pub fn datum(&self, anker: Anker) -> Option<NaiveDate> {
        self.0.get(&anker).copied()
    }
}

pub(super) fn eerstejaarsevaluatie(stand: &Stand) -> Option<NaiveDate> {
    let stukken = stand.stukken.iter();
    let mut stukken = stukken.filter(|stuk| stuk.soort == Some(StukSoort::Eerstejaarsevaluatie));
    let datum = stand.eerstejaarsevaluatie.datum;
    datum.or_else(|| stukken.find_map(|stuk| stuk.datum))
}

/// The AD says no to own work, adapted work and other work at the own werkgever.
fn geen_spoor1(stand: &Stand) -> Option<NaiveDate> {
    let ado = &stand.ado;
    let antwoorden = [
        ado.eigen_werk_passend,
        ado.aanpassen_mogelijk,
        ado.ander_werk_intern,
    ];
    let alles_nee = antwoorden
        .iter()
        .all(|antwoord| *antwoord == Some(Antwoord::Nee));
    if alles_nee { ado.datum } else { None }
}

/// The first belastbaarheid, if it came only after the first-year evaluation.
fn late_belastbaarheid(stand: &Stand) -> Option<NaiveDate> {
    let evaluatie = eerstejaarsevaluatie(stand)?;
    let documenten = stand.belastbaarheden.iter();
    let eerste = documenten.filter_map(|document| document.opgesteld_op.or(document.geldig_per));
    eerste.min().filter(|datum| *datum > evaluatie)
}

/// A later belastbaarheid than the first one: the day on which it was drawn up.
fn nieuwe_belastbaarheid(stand: &Stand) -> Option<NaiveDate> {
    if stand.belastbaarheden.len() < 2 {
        return None;
    }
    let documenten = stand.belastbaarheden.iter();
    let datums = documenten.filter_map(|document| document.opgesteld_op.or(document.geldig_per));
    datums.max()
}
