//! What is odd about the documents of the bedrijfsarts: said, never corrected.
//!
//! Which document counts is decided by [`super::actuele`] alone: of those that hold and were
//! received by the peildatum the one with the latest `geldig_per`; on a tie the one received last;
//! on a full tie the one that stands later in the case. A document without a day of receipt counts
//! as received, and gives way to one that has it.

mod items;
mod uren;

pub use self::items::getalmelding;
use self::items::items;
use self::uren::{schema, uren};
use super::actueel::actuele;
use super::onderscheid::documenttitel;
use crate::dossier::schrijfwijze::datum_voluit;
use crate::dossier::stand::{Belastbaarheid, Stand};
use chrono::NaiveDate;

/// One thing to look at.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Belastbaarheidmelding {
    /// The field to go to: "belastbaarheden[2].geldig_per".
    pub adres: String,
    /// Dutch; what is odd, what Spoorboek does, what the coach can do.
    pub tekst: String,
}

/// Days between `opgesteld_op` and `geldig_per` above which a slip of the pen is likely.
const VER_UITEEN: i64 = 183;

/// Everything odd about the documents as known on the peildatum, in order of document.
pub fn meldingen(stand: &Stand, peildatum: NaiveDate) -> Vec<Belastbaarheidmelding> {
    let documenten = &stand.belastbaarheden;
    let mut uit = Vec::new();
    for document in documenten {
        let blad = Blad(document);
        let mut zeg = |veld: &str, tekst: String| {
            uit.push(Belastbaarheidmelding {
                adres: blad.adres(veld),
                tekst,
            })
        };
        datums(document, documenten, peildatum, &mut zeg);
        uren(document, &mut zeg);
        schema(document, &mut zeg);
        items(document, &mut zeg);
    }
    uit
}

struct Blad<'a>(&'a Belastbaarheid);

impl Blad<'_> {
    fn adres(&self, veld: &str) -> String {
        format!("belastbaarheden[{}].{veld}", self.0.id)
    }
}

fn datums(
    document: &Belastbaarheid,
    alle: &[Belastbaarheid],
    peildatum: NaiveDate,
    zeg: &mut impl FnMut(&str, String),
) {
    let Some(per) = document.geldig_per else {
        return;
    };
    if per > peildatum {
        zeg(
            "geldig_per",
            format!(
                "Dit document geldt pas vanaf {}. Tot die dag telt het niet mee.",
                datum_voluit(per)
            ),
        );
    }
    if let Some(op) = document.ontvangen_op.filter(|op| *op > peildatum) {
        zeg(
            "ontvangen_op",
            format!(
                "De dag van ontvangst is {}. Tot die dag telt dit document niet mee.",
                datum_voluit(op)
            ),
        );
    }
    let samen: Vec<&Belastbaarheid> = alle
        .iter()
        .filter(|ander| ander.geldig_per == Some(per))
        .collect();
    if let [_, .., laatste] = samen.as_slice()
        && laatste.id == document.id
    {
        zeg("geldig_per", welke_telt(&samen, alle, per, peildatum));
    }
    let Some(opgesteld) = document.opgesteld_op else {
        return;
    };
    let dagen = per.signed_duration_since(opgesteld).num_days();
    if dagen < 0 {
        zeg(
            "geldig_per",
            format!(
                "Dit document geldt vanaf {}, maar is pas opgesteld op {}. Controleer beide datums.",
                datum_voluit(per),
                datum_voluit(opgesteld)
            ),
        );
    } else if dagen > VER_UITEEN {
        zeg(
            "geldig_per",
            format!(
                "Tussen opgesteld ({}) en geldig per ({}) zit meer dan een half jaar. Controleer beide datums.",
                datum_voluit(opgesteld),
                datum_voluit(per)
            ),
        );
    }
    if document.ontvangen_op.is_some_and(|op| op < opgesteld) {
        zeg(
            "ontvangen_op",
            "U hebt dit document ontvangen voordat het is opgesteld. Controleer beide datums."
                .to_owned(),
        );
    }
}

fn welke_telt(
    samen: &[&Belastbaarheid],
    alle: &[Belastbaarheid],
    per: NaiveDate,
    peildatum: NaiveDate,
) -> String {
    let begin = format!(
        "Er zijn {} documenten geldig per {}.",
        samen.len(),
        datum_voluit(per)
    );
    // On a later day both would count; the rule for a tie is the same.
    let dag = peildatum.max(per);
    let telt = actuele(alle, dag).filter(|telt| telt.geldig_per == Some(per));
    let Some(telt) = telt else {
        return format!(
            "{begin} Geen van deze telt op dit moment. Verwijder het document dat niet hoort."
        );
    };
    let even_laat =
        |ander: &&Belastbaarheid| ander.id != telt.id && ander.ontvangen_op == telt.ontvangen_op;
    let gelijk = samen.iter().any(even_laat);
    let waarom = match telt.ontvangen_op {
        Some(op) if !gelijk => {
            format!("u hebt het als laatste ontvangen, op {}", datum_voluit(op))
        }
        Some(op) => format!(
            "van wat u op {} ontving, staat het als laatste in het dossier",
            datum_voluit(op)
        ),
        None => "er is geen dag van ontvangst ingevuld en het staat als laatste in het dossier"
            .to_owned(),
    };
    let naam = documenttitel(alle, telt);
    format!("{begin} Nu telt {naam}: {waarom}. Klopt dat niet, pas dan een datum aan.")
}

#[cfg(test)]
mod tests;
