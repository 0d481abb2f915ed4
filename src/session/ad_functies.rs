//! Functions that the arbeidsdeskundige names stand in the zoekprofiel from the start.
//!
//! UWV lays the zoekprofiel beside the AD's report: a function that is in the one and not in the
//! other is found. So every function becomes a direction by itself; one that does not fit is
//! marked as dropped, with a reason, and stays in sight.

use crate::dossier::keuzes::{Herkomst, RichtingSoort, RichtingStatus};
use crate::dossier::schrijfwijze::datum_voluit;
use crate::dossier::stand::{ArbeidsdeskundigOnderzoek, PassendeFunctie};
use crate::dossier::{Adres, Dossier, Wijziging};
use chrono::NaiveDate;
use std::collections::BTreeSet;

/// A direction for every named function of the AD, as known on `op`, that never became one.
/// `None` if there is nothing to add.
///
/// A function that ever became a direction is left alone, whatever happened to it since and on
/// whatever day: so looking back at an earlier day, or removing by another way, adds nothing twice.
pub fn ontbrekende_ad_richtingen(dossier: &Dossier, op: NaiveDate) -> Option<Wijziging> {
    let stand = dossier.stand(op).ok()?;
    let lijst = Adres::lees("zoekrichtingen")?;
    let ooit = ooit_overgenomen(dossier);
    let nieuw = stand
        .ado
        .passende_functies
        .iter()
        // Without a name the coach is still typing it.
        .filter(|functie| heeft_naam(functie) && !ooit.contains(&u64::from(functie.id)));
    let eerste_id = dossier.nieuw_item_id(&lijst);
    let wijziging = (eerste_id..)
        .zip(nieuw)
        .fold(Wijziging::nieuw(op), |wijziging, (id, functie)| {
            voeg_toe(wijziging, &lijst, id, functie, &stand.ado)
        });
    (!wijziging.zet.is_empty()).then_some(wijziging)
}

fn voeg_toe(
    wijziging: Wijziging,
    lijst: &Adres,
    id: u32,
    functie: &PassendeFunctie,
    ado: &ArbeidsdeskundigOnderzoek,
) -> Wijziging {
    let Some(richting) = lijst.item(id) else {
        return wijziging;
    };
    let bron = functie.uurloon_cent.map(|_| bron_van(ado));
    let velden = [
        ("naam", functie.naam.clone().map(Into::into)),
        ("soort", Some(RichtingSoort::Verplicht.waarde().into())),
        ("herkomst", Some(Herkomst::Ad.waarde().into())),
        ("ado_functie", Some(functie.id.into())),
        ("status", Some(RichtingStatus::Actief.waarde().into())),
        (
            "uurloon_cent",
            functie.uurloon_cent.map(|loon| loon.0.into()),
        ),
        ("uurloon_bron", bron.map(Into::into)),
    ];
    let begin = wijziging.item(richting.clone());
    velden.into_iter().fold(begin, |wijziging, (naam, waarde)| {
        match (richting.veld(naam), waarde) {
            (Some(adres), Some(waarde)) => wijziging.zet(adres, Some(waarde)),
            _ => wijziging,
        }
    })
}

/// "Arbeidsdeskundig rapport van 22 september 2025".
pub fn bron_van(ado: &ArbeidsdeskundigOnderzoek) -> String {
    match ado.datum {
        Some(datum) => format!("Arbeidsdeskundig rapport van {}", datum_voluit(datum)),
        None => "Arbeidsdeskundig rapport".to_owned(),
    }
}

fn heeft_naam(functie: &PassendeFunctie) -> bool {
    functie
        .naam
        .as_deref()
        .is_some_and(|naam| !naam.trim().is_empty())
}

/// Ids of the AD's functions that a direction points to or ever pointed to.
fn ooit_overgenomen(dossier: &Dossier) -> BTreeSet<u64> {
    dossier
        .feiten()
        .filter(|(adres, _)| adres.patroon() == "zoekrichtingen[].ado_functie")
        .flat_map(|(_, feiten)| feiten.iter().filter_map(|feit| feit.waarde.as_u64()))
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::dossier::waarden::Bedrag;
    use serde_json::{Value, json};

    fn dag(tekst: &str) -> NaiveDate {
        tekst.parse().unwrap()
    }

    fn zet(dossier: &mut Dossier, op: &str, adres: &str, waarde: Value) {
        let wijziging = Wijziging::nieuw(dag(op));
        let adres = Adres::lees(adres).unwrap();
        dossier.wijzig(&wijziging.zet(adres, Some(waarde))).unwrap();
    }

    fn met_twee_functies() -> Dossier {
        let mut dossier = Dossier::nieuw("a".into(), true);
        let op = "2025-10-14";
        zet(&mut dossier, op, "ado.datum", json!("2025-09-22"));
        let eerste = "ado.passende_functies[1]";
        zet(
            &mut dossier,
            op,
            &format!("{eerste}.naam"),
            json!("Koerier"),
        );
        zet(
            &mut dossier,
            op,
            &format!("{eerste}.uurloon_cent"),
            json!(1560),
        );
        let tweede = "ado.passende_functies[2].waarom";
        zet(&mut dossier, op, tweede, json!("licht werk"));
        dossier
    }

    #[test]
    fn a_named_function_becomes_a_direction_with_wage_and_source() {
        let mut dossier = met_twee_functies();
        let op = dag("2025-10-20");
        dossier
            .wijzig(&ontbrekende_ad_richtingen(&dossier, op).unwrap())
            .unwrap();
        let stand = dossier.stand(op).unwrap();
        assert_eq!(stand.zoekrichtingen.len(), 1, "the nameless one waits");
        let richting = &stand.zoekrichtingen[0];
        assert_eq!(richting.naam.as_deref(), Some("Koerier"));
        assert_eq!(richting.soort, Some(RichtingSoort::Verplicht));
        assert_eq!(richting.herkomst, Some(Herkomst::Ad));
        assert_eq!(richting.ado_functie, Some(1));
        assert_eq!(richting.uurloon_cent, Some(Bedrag(1560)));
        assert_eq!(
            richting.uurloon_bron.as_deref(),
            Some("Arbeidsdeskundig rapport van 22 september 2025")
        );
        assert_eq!(ontbrekende_ad_richtingen(&dossier, op), None);
    }

    #[test]
    fn without_a_wage_there_is_no_source_and_ids_do_not_clash() {
        let mut dossier = met_twee_functies();
        let op = "2025-10-20";
        zet(&mut dossier, op, "zoekrichtingen[4].naam", json!("Wens"));
        let naam = "ado.passende_functies[2].naam";
        zet(&mut dossier, op, naam, json!("Assemblage"));
        let wijziging = ontbrekende_ad_richtingen(&dossier, dag(op)).unwrap();
        dossier.wijzig(&wijziging).unwrap();
        let stand = dossier.stand(dag(op)).unwrap();
        let ids: Vec<u32> = stand.zoekrichtingen.iter().map(|r| r.id).collect();
        assert_eq!(ids, [4, 5, 6]);
        assert_eq!(stand.zoekrichtingen[2].uurloon_bron, None);
    }

    #[test]
    fn what_was_removed_or_added_later_is_not_added_again() {
        let mut dossier = met_twee_functies();
        let later = dag("2025-10-20");
        dossier
            .wijzig(&ontbrekende_ad_richtingen(&dossier, later).unwrap())
            .unwrap();
        // Looking back at a day on which the function was known and the direction was not.
        let terug = dag("2025-10-15");
        assert_eq!(ontbrekende_ad_richtingen(&dossier, terug), None);
        let weg = Adres::lees("zoekrichtingen[1]").unwrap();
        dossier
            .wijzig(&Wijziging::nieuw(later).zet(weg, None))
            .unwrap();
        assert_eq!(ontbrekende_ad_richtingen(&dossier, later), None);
        // Before the function was known there is nothing to add.
        let eerder = dag("2025-10-01");
        assert_eq!(
            ontbrekende_ad_richtingen(&met_twee_functies(), eerder),
            None
        );
    }
}
