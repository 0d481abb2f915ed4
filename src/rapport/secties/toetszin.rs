//! How a function compares with the belastbaarheid, in words.

use crate::belastbaarheid::documentnaam;
use crate::dossier::keuzes::Uitkomst;
use crate::dossier::schrijfwijze::{datum_voluit, opsomming};
use crate::rapport::afgeleid::{Richtingbeeld, Toetsdag, Toetsregel};
use crate::rapport::bouw::gevuld;
use crate::rapport::taal::{aantal, kleine_letter, na_dubbele_punt, werkwoord};

/// What comparing the demands with the belastbaarheid gave. Not a judgement on fitness: it says
/// which points fit and which do not.
pub(super) fn toetszin(dag: Toetsdag<'_>, beeld: &Richtingbeeld<'_>) -> String {
    let Some(document) = dag.document else {
        return "Er is geen belastbaarheid waar deze functie naast gelegd kan worden; de functie is \
                niet beoordeeld."
            .to_owned();
    };
    let met = |uitkomst| {
        beeld
            .regels
            .iter()
            .filter(move |regel| regel.uitkomst == uitkomst)
    };
    let naast = format!("Naast {} gelegd", documentnaam(document));
    let punten = beeld.regels.len();
    match beeld.uitkomst {
        None => format!("{naast} is er nog niets vergeleken; de functie is niet beoordeeld."),
        Some(Uitkomst::Past) => match punten {
            0 => format!("{naast} zijn er geen afwijkende punten."),
            1 => format!("{naast} past het ene punt dat is vergeleken."),
            _ => format!("{naast} passen alle {punten} punten die zijn vergeleken."),
        },
        Some(Uitkomst::PastMetVoorwaarde) => {
            let voorwaarden: Vec<String> = met(Uitkomst::PastMetVoorwaarde)
                .map(|regel| {
                    let naam = kleine_letter(&regel.naam);
                    match gevuld(regel.voorwaarde.as_deref()) {
                        Some(tekst) => format!("{naam} ({})", na_dubbele_punt(tekst)),
                        None => naam,
                    }
                })
                .collect();
            format!(
                "{naast} past de functie met {}: {}.",
                werkwoord(voorwaarden.len(), "een voorwaarde", "voorwaarden"),
                voorwaarden.join("; ")
            )
        }
        Some(Uitkomst::TeBeoordelen) => opensomming(
            &naast,
            "nog te beoordelen",
            met(Uitkomst::TeBeoordelen).collect(),
        ),
        Some(Uitkomst::NietBeoordeeld) => {
            let zin = opensomming(
                &naast,
                "niet beoordeeld",
                met(Uitkomst::NietBeoordeeld).collect(),
            );
            format!("{zin} Of de functie past, staat dus nog niet vast.")
        }
        Some(Uitkomst::PastNiet) => {
            let redenen: Vec<String> = met(Uitkomst::PastNiet).map(past_niet).collect();
            let (genoemd, rest) = redenen.split_at(redenen.len().min(MEESTE_REDENEN));
            let rest = match rest.len() {
                0 => String::new(),
                over => format!(
                    "; en {}, zie bijlage C",
                    aantal(over, "punt meer", "punten meer")
                ),
            };
            format!(
                "{naast} past de functie niet: {}{rest}.",
                genoemd.join("; ")
            )
        }
    }
}

fn opensomming(naast: &str, stand: &str, regels: Vec<&Toetsregel>) -> String {
    let namen: Vec<String> = regels
        .iter()
        .map(|regel| kleine_letter(&regel.naam))
        .collect();
    format!(
        "{naast} {} {} {stand}: {}.",
        werkwoord(namen.len(), "is", "zijn"),
        aantal(namen.len(), "punt", "punten"),
        opsomming(&namen)
    )
}

/// In running text so many points that do not fit; the others stand in bijlage C.
const MEESTE_REDENEN: usize = 3;

/// "tillen of dragen (gevraagd tot 15 kg, mogelijk tot 5 kg)".
fn past_niet(regel: &Toetsregel) -> String {
    let naam = kleine_letter(&regel.naam);
    let kan = na_dubbele_punt(eerste_zin(&regel.vermogen));
    match regel.eis.strip_prefix("tot ") {
        Some(eis) => format!(
            "{naam} (gevraagd tot {eis}, mogelijk {})",
            kleine_letter(&kan)
        ),
        // A trait that the function has: what the belastbaarheid says is enough.
        None => format!("{naam} (de belastbaarheid zegt: {kan})"),
    }
}

/// The first sentence is enough in running text; bijlage C has all of it.
fn eerste_zin(tekst: &str) -> &str {
    tekst.split_once(". ").map_or(tekst, |(eerste, _)| eerste)
}

/// A short finding, for above a table: "Past: alle 15 punten passen".
pub(super) fn bevinding(beeld: &Richtingbeeld<'_>) -> String {
    let Some(uitkomst) = beeld.uitkomst else {
        return "Niet beoordeeld".to_owned();
    };
    let alle = beeld.regels.len();
    let hier = beeld
        .regels
        .iter()
        .filter(|regel| regel.uitkomst == uitkomst)
        .count();
    if uitkomst == Uitkomst::Past || alle == 0 {
        return format!("{}: alle punten passen", uitkomst.label());
    }
    format!("{}: {hier} van de {alle} punten", uitkomst.label())
}

/// From when the hours fit.
pub(super) fn urenzin(dag: Toetsdag<'_>, beeld: &Richtingbeeld<'_>) -> Option<String> {
    dag.document?;
    let gevraagd = gevuld(Some(beeld.uren_gevraagd.as_str()))?;
    Some(match beeld.past_vanaf {
        Some(vanaf) if vanaf > dag.peildatum => format!(
            "De functie vraagt {gevraagd}; die uren passen volgens het opbouwschema vanaf {}.",
            datum_voluit(vanaf)
        ),
        Some(vanaf) => format!(
            "De functie vraagt {gevraagd}; die uren passen sinds {}.",
            datum_voluit(vanaf)
        ),
        None => {
            format!("De functie vraagt {gevraagd}; die uren passen niet binnen de belastbaarheid.")
        }
    })
}
