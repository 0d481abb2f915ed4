//! One function per section: what it says, from which fields.

mod algemeen;
mod belastbaarheid;
mod bijlagen;
mod intake;
mod onderbouwing;
mod persoon;
mod plan;
mod slot;
mod wet;
mod zoekprofiel;
mod zoekrichtingen;

use super::bouw::{Bouwer, Bron, gevuld};
use super::taal::hoofdletter;
use crate::dossier::keuzes::{ActiviteitSoort as A, ActiviteitStatus};
use crate::dossier::schrijfwijze::datum_voluit;
use crate::dossier::stand::Activiteit;
use chrono::{Datelike, NaiveDate};

/// How a section is set.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Vorm {
    Gewoon,
    /// Head of a phase: everything in one tinted box.
    Kader,
}

/// Writes the section `id`; `None` if it has no subject in this case.
pub(super) fn schrijf(id: &str, bron: &Bron<'_>, uit: &mut Bouwer) -> Option<Vorm> {
    let kader: Option<fn(&Bron<'_>, &mut Bouwer)> = match id {
        "algemeen" => Some(algemeen::kader),
        "intakefase" => Some(intake::kader),
        "zoekprofiel" => Some(zoekprofiel::kader),
        "voortgangsfase" => Some(plan::kader),
        _ => None,
    };
    if let Some(kader) = kader {
        kader(bron, uit);
        return Some(Vorm::Kader);
    }
    match id {
        "algemene_gegevens" => algemeen::gegevens(bron, uit),
        "activiteitenplanning" => algemeen::planning(bron, uit),
        "intakegesprek" => intake::intakegesprek(bron, uit),
        "arbeidsdeskundig" => intake::arbeidsdeskundig(bron, uit),
        "belastbaarheid" => belastbaarheid::schrijf(bron, uit),
        "beleving" => persoon::beleving(bron, uit),
        "visie_werkgever" => persoon::visie_werkgever(bron, uit),
        "persoonlijke_stappen" => persoon::persoonlijke_stappen(bron, uit),
        "factoren" => persoon::factoren(bron, uit),
        "conclusie" => persoon::conclusie(bron, uit),
        "functiemogelijkheden" => zoekprofiel::functiemogelijkheden(bron, uit),
        "arbeidsmarkt" => zoekprofiel::arbeidsmarkt(bron, uit),
        "mobiliteit" => zoekprofiel::mobiliteit(bron, uit),
        "randvoorwaarden" => zoekprofiel::randvoorwaarden(bron, uit),
        "scholing" => zoekprofiel::scholing(bron, uit),
        "zoekprofiel_conclusie" => zoekprofiel::conclusie(bron, uit),
        "zoekrichtingen" => zoekrichtingen::schrijf(bron, uit),
        "zoekprofiel_versies" => zoekprofiel::versies(bron, uit),
        "sollicitatie_opzet" => zoekprofiel::sollicitatie_opzet(bron, uit),
        "einddoel" => plan::einddoel(bron, uit),
        "coaching" => plan::onderdeel(
            bron,
            &[
                A::Coaching,
                A::Beroepsorientatie,
                A::Voorlichting,
                A::Haalbaarheidsonderzoek,
            ],
            uit,
        ),
        "toeleiding" => plan::onderdeel(
            bron,
            &[
                A::Arbeidsmarktorientatie,
                A::Sollicitatietraining,
                A::Scholing,
                A::Werkervaringsplaats,
                A::Zoekprofiel,
                A::Overig,
            ],
            uit,
        ),
        // Only there when it is used.
        "online" if !plan::heeft(bron, A::OnlineVindbaarheid) => return None,
        "online" => plan::onderdeel(bron, &[A::OnlineVindbaarheid], uit),
        "jobhunting" => plan::jobhunting(bron, uit),
        "stappenplan" => plan::stappenplan(bron, uit),
        "afspraken" => plan::afspraken(bron, uit),
        "kosten" => plan::kosten(bron, uit),
        "uitleg" => plan::uitleg(bron, uit),
        "ondertekening" => slot::ondertekening(bron, uit),
        "bijlage_wet" => wet::schrijf(bron, uit),
        "bijlage_persoonsprofiel" => bijlagen::persoonsprofiel(bron, uit),
        "bijlage_onderbouwing" => onderbouwing::schrijf(bron, uit),
        "bijlage_arbeidsmarkt" => bijlagen::arbeidsmarkt(bron, uit),
        "bijlage_cv" => bijlagen::cv(bron, uit),
        // A section without a writer would be an empty heading: it holds a gap instead.
        _ => {}
    }
    Some(Vorm::Gewoon)
}

/// What is known, with commas between.
fn noem(delen: &[Option<&str>]) -> String {
    let delen: Vec<&str> = delen.iter().filter_map(|deel| gevuld(*deel)).collect();
    delen.join(", ")
}

fn voluit(dag: Option<NaiveDate>) -> Option<String> {
    dag.map(datum_voluit)
}

fn activiteitnaam(activiteit: &Activiteit) -> String {
    gevuld(activiteit.omschrijving.as_deref())
        .map(hoofdletter)
        .or_else(|| activiteit.soort.map(|soort| soort.label().to_owned()))
        .unwrap_or_else(|| "Activiteit zonder omschrijving".to_owned())
}

/// "op 3 november 2025", "van 17 november tot en met 19 december 2025", "vanaf …", "tot en met …".
fn looptijd(activiteit: &Activiteit) -> Option<String> {
    Some(match (activiteit.gepland_van, activiteit.gepland_tot) {
        (Some(van), Some(tot)) if van == tot => format!("op {}", datum_voluit(van)),
        (Some(van), Some(tot)) => {
            let voluit = datum_voluit(van);
            // What both days share is said once.
            let begin = match (van.year() == tot.year(), van.month() == tot.month()) {
                (true, true) => voluit.split(' ').take(1).collect::<Vec<_>>(),
                (true, false) => voluit.split(' ').take(2).collect(),
                _ => vec![voluit.as_str()],
            };
            let begin = begin.join(" ");
            format!("van {begin} tot en met {}", datum_voluit(tot))
        }
        (Some(van), None) => format!("vanaf {}", datum_voluit(van)),
        (None, Some(tot)) => format!("tot en met {}", datum_voluit(tot)),
        (None, None) => return None,
    })
}

/// "Gereed op 28 oktober 2025", "Gepland".
fn stand_van(activiteit: &Activiteit) -> String {
    match (activiteit.status, activiteit.gereed_op) {
        (Some(ActiviteitStatus::Gereed) | None, Some(dag)) => {
            format!("Gereed op {}", datum_voluit(dag))
        }
        (Some(status), _) => status.label().to_owned(),
        (None, None) => "Stand niet vastgelegd".to_owned(),
    }
}
