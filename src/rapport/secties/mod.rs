//! One function per section: what it says, from which fields.

mod afspraken;
mod algemeen;
mod arbeidsdeskundig;
mod arbeidsmarkt;
mod belastbaarheid;
mod bijlagen;
mod herkomst;
mod intake;
mod mobiliteit;
mod onderbouwing;
mod persoon;
mod plan;
mod planning;
mod richtingtekst;
mod slot;
mod toetszin;
mod wachttijd;
mod wet;
mod woordenlijst;
mod zoekprofiel;
mod zoekrichtingen;

use super::afgeleid::{Richtingbeeld, Toetsdag};
use super::bouw::{Bouwer, Bron, Zinnen, gevuld};
use super::document::Sectie;
use crate::dossier::keuzes::ActiviteitSoort as A;
use crate::dossier::schrijfwijze::datum_voluit;
use chrono::NaiveDate;

/// How a section is set.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Vorm {
    Gewoon,
    /// Head of a phase: everything in one tinted box.
    Kader,
}

/// Writes the section `id`; `None` if it has no subject in this case.
/// `eerdere` are the sections before it.
pub(super) fn schrijf(
    id: &str,
    bron: &Bron<'_>,
    eerdere: &[Sectie],
    uit: &mut Bouwer,
) -> Option<Vorm> {
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
        "activiteitenplanning" => planning::schrijf(bron, uit),
        "intakegesprek" => intake::intakegesprek(bron, uit),
        "arbeidsdeskundig" => arbeidsdeskundig::schrijf(bron, uit),
        "belastbaarheid" => belastbaarheid::schrijf(bron, uit),
        "beleving" => persoon::beleving(bron, uit),
        "visie_werkgever" => persoon::visie_werkgever(bron, uit),
        "persoonlijke_stappen" => persoon::persoonlijke_stappen(bron, uit),
        "factoren" => persoon::factoren(bron, uit),
        "conclusie" => persoon::conclusie(bron, uit),
        "functiemogelijkheden" => zoekprofiel::functiemogelijkheden(bron, uit),
        "arbeidsmarkt" => arbeidsmarkt::schrijf(bron, uit),
        "mobiliteit" => mobiliteit::schrijf(bron, uit),
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
        "afspraken" => afspraken::afspraken(bron, uit),
        "kosten" => afspraken::kosten(bron, uit),
        "uitleg" => afspraken::uitleg(bron, uit),
        "ondertekening" => slot::ondertekening(bron, uit),
        "bijlage_wet" => wet::schrijf(bron, uit),
        "bijlage_persoonsprofiel" => bijlagen::persoonsprofiel(bron, uit),
        "bijlage_onderbouwing" => onderbouwing::schrijf(bron, uit),
        "bijlage_arbeidsmarkt" => arbeidsmarkt::bijlage(bron, uit),
        "bijlage_cv" => bijlagen::cv(bron, uit),
        "bijlage_woordenlijst" => woordenlijst::schrijf(eerdere, uit)?,
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

/// The onderbouwing of one direction as plain text.
pub(super) fn onderbouwing_van(dag: Toetsdag<'_>, beeld: &Richtingbeeld<'_>) -> String {
    let delen = richtingtekst::onderbouwing(dag, beeld).into_iter();
    let delen: Vec<String> = delen.map(Zinnen::tekst).collect();
    delen.join("\n\n")
}
