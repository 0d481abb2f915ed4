//! The review of the zoekprofiel after a new belastbaarheid: what changed in words, and the reason
//! that is proposed for the next version. The coach may change every word of it.

use crate::dossier::Stand;
use crate::dossier::keuzes::{RichtingStatus, Uitkomst};
use crate::dossier::schrijfwijze::{datum_voluit, opsomming};
use crate::dossier::stand::{Belastbaarheid, Zoekrichting};
use crate::functies::{Herziening, Puntverschil, Richtingverschil};

/// "FML van 24 februari 2026, geldig per 2 maart 2026".
pub fn documentnaam(document: &Belastbaarheid) -> String {
    let soort = document.soort.map_or("document", |soort| soort.kort());
    let van = document
        .opgesteld_op
        .map(|dag| format!(" van {}", datum_voluit(dag)));
    let per = document
        .geldig_per
        .map(|dag| format!("geldig per {}", datum_voluit(dag)));
    match (van, per) {
        (Some(van), Some(per)) => format!("{soort}{van}, {per}"),
        (Some(van), None) => format!("{soort}{van}"),
        (None, Some(per)) => format!("{soort} {per}"),
        (None, None) => soort.to_owned(),
    }
}

/// The number of the version that comes next.
pub fn volgend_nummer(stand: &Stand) -> u32 {
    let nummers = stand.zoekprofiel.versies.iter();
    nummers
        .filter_map(|versie| versie.versie)
        .max()
        .map_or(1, |hoogste| hoogste.saturating_add(1))
}

/// "Tillen of dragen (4.14): eerst past, nu past niet". For the screen of the coach; of a sensitive item
/// the code is left out.
pub fn punt_in_woorden(punt: &Puntverschil) -> String {
    let naam = if punt.avg_gevoelig || punt.code.is_empty() {
        punt.naam.clone()
    } else {
        format!("{} ({})", punt.naam, punt.code)
    };
    let woord = |uitkomst: Option<Uitkomst>| {
        uitkomst.map_or_else(
            || "niet beperkt".to_owned(),
            |uitkomst| uitkomst.label().to_lowercase(),
        )
    };
    format!(
        "{naam}: eerst {}, nu {}",
        woord(punt.oud),
        woord(punt.nieuw)
    )
}

/// "Heftruckchauffeur past niet meer." or another sentence about what the new document does to a
/// direction; `None` if its outcome stays the same.
pub fn gevolg_in_woorden(richting: &Richtingverschil) -> Option<&'static str> {
    let gevolg = gevolg(richting)?;
    Some(match gevolg {
        Gevolg::PastNietMeer => "Past niet meer.",
        Gevolg::PastNu => "Past nu wel.",
        Gevolg::Opnieuw => "Moet opnieuw worden beoordeeld.",
        Gevolg::Anders => "De uitkomst is veranderd.",
    })
}

/// The reason for the next version: the document it rests on, and what became of the directions.
/// `toen` is the case as known when the last version was established; without it nothing is said of
/// directions that came or were dropped since.
pub fn voorgestelde_reden(stand: &Stand, toen: Option<&Stand>, herziening: &Herziening) -> String {
    let mut documenten = stand.belastbaarheden.iter();
    let nieuw = documenten
        .find(|document| document.id == herziening.document)
        .map_or_else(|| "nieuwe belastbaarheid".to_owned(), documentnaam);
    let mut zinnen = vec![format!("Herzien na de {nieuw}.")];
    let in_beeld = |verschil: &&Richtingverschil| {
        let status = verschil.nieuw.as_ref().and_then(|stand| stand.status);
        status != Some(RichtingStatus::Vervallen)
    };
    for (soort, kop) in [
        (Gevolg::PastNietMeer, "Past niet meer"),
        (Gevolg::PastNu, "Past nu wel"),
        (Gevolg::Opnieuw, "Opnieuw te beoordelen"),
        (Gevolg::Anders, "Andere uitkomst"),
    ] {
        let hier = herziening.richtingen.iter().filter(in_beeld);
        let namen: Vec<&str> = hier
            .filter(|verschil| gevolg(verschil) == Some(soort))
            .map(|verschil| naam(&verschil.naam))
            .collect();
        zinnen.extend(opgesomd(kop, &namen));
    }
    if let Some(toen) = toen {
        zinnen.extend(opgesomd("Vervallen", &vervallen_sinds(stand, toen)));
        zinnen.extend(opgesomd("Nieuw", &nieuw_sinds(stand, toen)));
    }
    if zinnen.len() == 1 {
        zinnen.push("De uitkomsten van de richtingen blijven gelijk.".to_owned());
    }
    zinnen.join(" ")
}

/// The reason that is put with a direction when it is dropped in a review.
pub fn reden_van_vervallen(
    stand: &Stand,
    herziening: &Herziening,
    richting: &Richtingverschil,
) -> String {
    let mut documenten = stand.belastbaarheden.iter();
    let document = documenten
        .find(|document| document.id == herziening.document)
        .map_or_else(|| "nieuwe belastbaarheid".to_owned(), documentnaam);
    let mut namen: Vec<String> = richting
        .punten
        .iter()
        .filter(|punt| punt.nieuw == Some(Uitkomst::PastNiet))
        .map(|punt| punt.naam.to_lowercase())
        .collect();
    namen.dedup();
    let punten = if namen.is_empty() {
        String::new()
    } else {
        format!(": het werk vraagt te veel bij {}", opsomming(&namen))
    };
    let past_niet = richting
        .nieuw
        .as_ref()
        .is_some_and(|stand| stand.uitkomst == Some(Uitkomst::PastNiet));
    if past_niet {
        format!("Past niet bij de {document}{punten}.")
    } else {
        format!("Vervallen bij de herziening na de {document}.")
    }
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Gevolg {
    PastNietMeer,
    PastNu,
    Opnieuw,
    Anders,
}

fn gevolg(verschil: &Richtingverschil) -> Option<Gevolg> {
    let oud = verschil.oud.as_ref()?.uitkomst;
    let nieuw = verschil.nieuw.as_ref()?.uitkomst;
    if oud == nieuw {
        return None;
    }
    let past = |uitkomst| matches!(uitkomst, Some(Uitkomst::Past | Uitkomst::PastMetVoorwaarde));
    Some(match nieuw {
        Some(Uitkomst::PastNiet) => Gevolg::PastNietMeer,
        Some(Uitkomst::NietBeoordeeld | Uitkomst::TeBeoordelen) => Gevolg::Opnieuw,
        _ if past(nieuw) && !past(oud) => Gevolg::PastNu,
        _ => Gevolg::Anders,
    })
}

fn opgesomd(kop: &str, namen: &[&str]) -> Option<String> {
    (!namen.is_empty()).then(|| format!("{kop}: {}.", opsomming(namen)))
}

fn naam(naam: &str) -> &str {
    if naam.trim().is_empty() {
        "richting zonder naam"
    } else {
        naam.trim()
    }
}

fn is_vervallen(richting: &Zoekrichting) -> bool {
    richting.status == Some(RichtingStatus::Vervallen)
}

fn vervallen_sinds<'a>(stand: &'a Stand, toen: &Stand) -> Vec<&'a str> {
    let was_actief = |richting: &&Zoekrichting| {
        let mut eerder = toen.zoekrichtingen.iter();
        eerder.any(|ander| ander.id == richting.id && !is_vervallen(ander))
    };
    let hier = stand.zoekrichtingen.iter().filter(|r| is_vervallen(r));
    hier.filter(was_actief)
        .map(|richting| naam(richting.naam.as_deref().unwrap_or_default()))
        .collect()
}

fn nieuw_sinds<'a>(stand: &'a Stand, toen: &Stand) -> Vec<&'a str> {
    let was_er = |richting: &Zoekrichting| toen.zoekrichtingen.iter().any(|r| r.id == richting.id);
    let hier = stand.zoekrichtingen.iter().filter(|r| !is_vervallen(r));
    hier.filter(|richting| !was_er(richting))
        .map(|richting| naam(richting.naam.as_deref().unwrap_or_default()))
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::dossier::keuzes::{BelastbaarheidSoort, FmlVersie};
    use crate::dossier::stand::{AfwijkendItem, FunctieEis, ZoekprofielVersie};
    use crate::dossier::waarden::Decimaal;
    use crate::functies::te_herzien;
    use chrono::NaiveDate;

    fn dag(tekst: &str) -> NaiveDate {
        tekst.parse().unwrap()
    }

    fn document(id: u32, op: &str, per: &str, tillen: u8) -> Belastbaarheid {
        Belastbaarheid {
            id,
            soort: Some(BelastbaarheidSoort::Fml),
            versie: Some(FmlVersie::Klassiek),
            opgesteld_op: Some(dag(op)),
            geldig_per: Some(dag(per)),
            items: vec![AfwijkendItem {
                code: Some("4.14".into()),
                waarden: vec![tillen],
                ..AfwijkendItem::default()
            }],
            ..Belastbaarheid::default()
        }
    }

    fn richting(id: u32, naam: &str, kg: Option<i64>) -> Zoekrichting {
        let eis = kg.map(|kg| FunctieEis {
            id: 1,
            versie: Some(FmlVersie::Klassiek),
            code: Some("4.14".into()),
            getal: Some(Decimaal::heel(kg)),
            ..FunctieEis::default()
        });
        Zoekrichting {
            id,
            naam: Some(naam.into()),
            eisen: eis.into_iter().collect(),
            ..Zoekrichting::default()
        }
    }

    /// 10 kg, then 5 kg.
    fn stand() -> Stand {
        let mut stand = Stand {
            belastbaarheden: vec![
                document(1, "2025-08-12", "2025-08-12", 1),
                document(2, "2026-02-24", "2026-03-02", 2),
            ],
            zoekrichtingen: vec![
                richting(1, "Planner", Some(3)),
                richting(2, "Koerier", Some(8)),
                richting(3, "Conciërge", None),
            ],
            ..Stand::default()
        };
        stand.zoekprofiel.versies = vec![ZoekprofielVersie {
            id: 1,
            versie: Some(1),
            vastgesteld_op: Some(dag("2025-11-03")),
            belastbaarheid: Some(1),
            reden: None,
        }];
        stand
    }

    fn herziening(stand: &Stand) -> Herziening {
        te_herzien(stand, dag("2026-03-02")).unwrap()
    }

    #[test]
    fn the_reason_names_the_document_and_what_changed() {
        let stand = stand();
        let herziening = herziening(&stand);
        assert_eq!(
            voorgestelde_reden(&stand, None, &herziening),
            "Herzien na de FML van 24 februari 2026, geldig per 2 maart 2026. Past niet meer: Koerier."
        );
        let koerier = &herziening.richtingen[1];
        assert_eq!(gevolg_in_woorden(koerier), Some("Past niet meer."));
        assert_eq!(
            punt_in_woorden(&koerier.punten[0]),
            "Tillen of dragen (4.14): eerst past, nu past niet"
        );
        assert_eq!(
            reden_van_vervallen(&stand, &herziening, koerier),
            "Past niet bij de FML van 24 februari 2026, geldig per 2 maart 2026: het werk vraagt te veel bij tillen of dragen."
        );
        assert_eq!(gevolg_in_woorden(&herziening.richtingen[0]), None);
    }

    #[test]
    fn what_was_dropped_or_added_since_the_version_is_named() {
        let toen = stand();
        let mut nu = stand();
        nu.zoekrichtingen[1].status = Some(RichtingStatus::Vervallen);
        nu.zoekrichtingen
            .push(richting(4, "Uitgiftemedewerker", Some(2)));
        let herziening = herziening(&nu);
        assert_eq!(
            voorgestelde_reden(&nu, Some(&toen), &herziening),
            "Herzien na de FML van 24 februari 2026, geldig per 2 maart 2026. \
             Vervallen: Koerier. Nieuw: Uitgiftemedewerker."
        );
    }

    #[test]
    fn without_changes_that_is_the_reason() {
        let mut stand = stand();
        stand.zoekrichtingen.truncate(1);
        let herziening = herziening(&stand);
        let reden = voorgestelde_reden(&stand, Some(&stand), &herziening);
        assert!(reden.ends_with("De uitkomsten van de richtingen blijven gelijk."));
    }

    #[test]
    fn the_next_number_follows_the_highest() {
        let mut stand = stand();
        assert_eq!(volgend_nummer(&stand), 2);
        stand.zoekprofiel.versies[0].versie = Some(u32::MAX);
        assert_eq!(volgend_nummer(&stand), u32::MAX);
        stand.zoekprofiel.versies.clear();
        assert_eq!(volgend_nummer(&stand), 1);
        let zonder = Belastbaarheid::default();
        assert_eq!(documentnaam(&zonder), "document");
    }

    #[test]
    fn a_sensitive_code_stays_out() {
        let punt = Puntverschil {
            code: "3.10".into(),
            naam: "Overige omgevingsfactor".into(),
            avg_gevoelig: true,
            oud: None,
            nieuw: Some(Uitkomst::NietBeoordeeld),
        };
        assert_eq!(
            punt_in_woorden(&punt),
            "Overige omgevingsfactor: eerst niet beperkt, nu niet beoordeeld"
        );
    }
}
