//! The demo case: a fictional case, worked out in full.
//!
//! Source: the fictional practice case "dossier A" (orderpicker with physical limits) that
//! Spoorboek is built and judged with. Every person, company, number and address in it is
//! invented; telephone numbers have the form 06-00000000 and mail goes to voorbeeld.nl. Free texts
//! are our own sentences drawn from the facts of that case.
//!
//! Each fact is recorded on the day on which the coach of the case knew it, so that the case can
//! be read as of any date. The output is `public/voorbeeld.json`; make it again with
//! `cargo xtask voorbeeld --uit public/voorbeeld.json`.

mod activiteiten;
mod belastbaarheid;
mod bouwer;
mod intake;
mod partijen;
mod persoonsprofiel;
mod richting;
mod richtingen_ad;
mod richtingen_coach;
mod richtingen_wens;
mod trajectplan;
mod zoekprofiel;

use bouwer::Bouwer;
use spoorboek::dossier::{Dossier, formaat};

/// Id in the file. The app gives every copy that is opened an id of its own.
const ID: &str = "voorbeeld";

/// The demo case.
///
/// # Errors
/// What the case file refuses: only after a change of the list of fields.
pub fn maak() -> Result<Dossier, String> {
    let mut bouwer = Bouwer::nieuw(ID);
    partijen::vul(&mut bouwer);
    belastbaarheid::vul(&mut bouwer);
    intake::vul(&mut bouwer);
    persoonsprofiel::vul(&mut bouwer);
    zoekprofiel::vul(&mut bouwer);
    richtingen_ad::vul(&mut bouwer);
    richtingen_wens::vul(&mut bouwer);
    richtingen_coach::vul(&mut bouwer);
    trajectplan::vul(&mut bouwer);
    activiteiten::vul(&mut bouwer);
    zoekprofiel::stel_vast(&mut bouwer);
    bouwer.klaar()
}

/// The case as the text of a file, one fact on a line so that a change can be reviewed.
///
/// # Errors
/// As [`maak`].
pub fn als_bestand() -> Result<String, String> {
    // A quote within a value is escaped, so this sequence stands only between two facts.
    let regels = formaat::schrijf(&maak()?).replace("},{\"adres\"", "},\n{\"adres\"");
    Ok(regels + "\n")
}
