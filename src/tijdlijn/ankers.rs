//! The events of a case from which moments count.

use super::moment::Anker;
use super::rekenen::Tijdlijn;
use crate::dossier::Stand;
use crate::dossier::keuzes::{Antwoord, StukSoort};
use crate::dossier::stand::Stuk;
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
            let stukken = stukken_van(stand, soort);
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

/// The documents of a kind that belong to the wachttijd that counts now: what is older than its first
/// day belongs to a wachttijd that ended by recovery.
pub(super) fn stukken_van(stand: &Stand, soort: StukSoort) -> impl Iterator<Item = &Stuk> {
    let begin = opnieuw_begonnen(stand);
    stand.stukken.iter().filter(move |stuk| {
        let eerder = stuk.datum.is_some_and(|datum| Some(datum) < begin);
        stuk.soort == Some(soort) && !eerder
    })
}

/// First day of a wachttijd that is not the first of the case.
fn opnieuw_begonnen(stand: &Stand) -> Option<NaiveDate> {
    let tijdlijn = Tijdlijn::van(stand)?;
    tijdlijn.opnieuw_na().map(|_| tijdlijn.eerste_ziektedag())
}

pub(super) fn eerstejaarsevaluatie(stand: &Stand) -> Option<NaiveDate> {
    let begin = opnieuw_begonnen(stand);
    let datum = stand
        .eerstejaarsevaluatie
        .datum
        .filter(|datum| Some(*datum) >= begin);
    let mut stukken = stukken_van(stand, StukSoort::Eerstejaarsevaluatie);
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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::dossier::stand::Onderbreking;

    fn dag(tekst: &str) -> NaiveDate {
        tekst.parse().unwrap()
    }

    #[test]
    fn what_was_made_before_a_new_wachttijd_is_no_anchor_of_it() {
        let mut stand = Stand::default();
        stand.verzuim.eerste_ziektedag = Some(dag("2024-09-16"));
        stand.eerstejaarsevaluatie.datum = Some(dag("2025-03-01"));
        stand.stukken = vec![Stuk {
            soort: Some(StukSoort::Probleemanalyse),
            datum: Some(dag("2024-10-25")),
            ..Stuk::default()
        }];
        let eerst = Ankers::van(&stand);
        assert_eq!(eerst.datum(Anker::Probleemanalyse), Some(dag("2024-10-25")));
        stand.verzuim.onderbrekingen = vec![Onderbreking {
            id: 1,
            van: Some(dag("2025-03-10")),
            tot_en_met: Some(dag("2025-05-20")),
        }];
        let opnieuw = Ankers::van(&stand);
        assert_eq!(
            opnieuw.datum(Anker::EersteZiektedag),
            Some(dag("2025-05-21"))
        );
        assert_eq!(opnieuw.datum(Anker::Probleemanalyse), None);
        assert_eq!(opnieuw.datum(Anker::Eerstejaarsevaluatie), None);
        stand.stukken[0].datum = Some(dag("2025-06-30"));
        let nieuw = Ankers::van(&stand);
        assert_eq!(nieuw.datum(Anker::Probleemanalyse), Some(dag("2025-06-30")));
    }
}
