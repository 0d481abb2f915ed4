//! What a review still asks of a direction: demands that were never filled in, and a beoordeling from
//! before the new document.

use crate::dossier::keuzes::{Beoordeling, Uitkomst};
use crate::dossier::schrijfwijze::opsomming;
use crate::dossier::stand::{Belastbaarheid, Zoekrichting};
use crate::dossier::{Adres, Dossier, Stand};
use crate::functies::{Matrixregel, onderbouw};
use chrono::NaiveDate;

/// Names in one sentence; of more the number.
const HOOGSTENS: usize = 4;

/// Which demands a direction lacks beside a document, and where they are filled in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Eisleemte {
    /// Whole sentences, for the screen of the coach.
    pub zin: String,
    /// The first demand that is empty; the whole list if there is none yet.
    pub adres: String,
}

/// `None` if every item that must be tested has a demand.
pub fn eisleemte(
    stand: &Stand,
    richting: &Zoekrichting,
    document: &Belastbaarheid,
) -> Option<Eisleemte> {
    let matrix = onderbouw(stand, richting, document);
    let open: Vec<&Matrixregel> = matrix
        .regels
        .iter()
        .filter(|regel| regel.machine == Uitkomst::NietBeoordeeld && !regel.oordeel_coach)
        .collect();
    let eerste = open.first()?;
    let namen: Vec<String> = open.iter().map(|regel| in_woorden(regel)).collect();
    let opgesomd = opgesomd(&namen);
    let mut zin = if open.len() == matrix.regels.len() {
        match open.len() {
            1 => format!(
                "Bij deze functie is nog geen eis ingevuld. Nodig is de eis bij {opgesomd}."
            ),
            aantal => format!(
                "Bij deze functie is nog geen enkele eis ingevuld. Nodig zijn er {aantal}: bij {opgesomd}."
            ),
        }
    } else if open.len() == 1 {
        format!("De eis ontbreekt bij {opgesomd}.")
    } else {
        format!("De eisen ontbreken bij {opgesomd}.")
    };
    if richting.catalogusfunctie.is_some() {
        zin.push_str(" De functiecatalogus kan ze aanvullen, als schatting.");
    }
    let lijst = format!("zoekrichtingen[{}].eisen", richting.id);
    Some(Eisleemte {
        zin,
        adres: match eerste.eis_id {
            Some(id) => format!("{lijst}[{id}]"),
            None => lijst,
        },
    })
}

/// "zitten (5.1)"; of a sensitive item the code is left out.
fn in_woorden(regel: &Matrixregel) -> String {
    let naam = regel.naam.to_lowercase();
    if regel.avg_gevoelig {
        naam
    } else {
        format!("{naam} ({})", regel.code)
    }
}

fn opgesomd(namen: &[String]) -> String {
    match namen.get(..HOOGSTENS) {
        // One more name is no longer than "1 ander punt".
        Some(eerste) if namen.len() > HOOGSTENS + 1 => {
            let rest = namen.len() - HOOGSTENS;
            format!("{} en {rest} andere punten", eerste.join(", "))
        }
        _ => opsomming(namen),
    }
}

/// The beoordeling that a direction got before the document counted: the coach must look whether it
/// still holds. `None` if there is none, or if it was given or confirmed since.
pub fn beoordeling_van_eerder(
    dossier: &Dossier,
    richting: &Zoekrichting,
    document: &Belastbaarheid,
    op: NaiveDate,
) -> Option<Beoordeling> {
    let beoordeling = richting.beoordeling?;
    let dag = |adres: String| {
        let feit = dossier.geldend(&Adres::lees(&adres)?, op)?;
        Some(feit.vastgelegd_op)
    };
    let hier = |naam: &str| dag(format!("zoekrichtingen[{}].{naam}", richting.id));
    // A new reason is a look at the beoordeling too.
    let gegeven = hier("beoordeling").max(hier("beoordeling_reden"))?;
    let bekend = dag(format!("belastbaarheden[{}]", document.id));
    let telt_sinds = bekend.max(document.geldig_per)?;
    (gegeven < telt_sinds).then_some(beoordeling)
}
