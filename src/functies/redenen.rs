//! Why a function of the catalogue fits or does not, in words with numbers: made when it is opened.

use super::aanpassing::gebruikelijke_aanpassing;
use super::catalogus::{Functie, Opleidingsniveau};
use super::matrix::{Matrixregel, Onderbouwingsmatrix, onderbouw};
use super::rangschik::niveauverschil;
use super::uit_catalogus::als_zoekrichting;
use crate::belastbaarheid::{Tekstkoppeling, rubrieken_in_zin};
use crate::dossier::Stand;
use crate::dossier::keuzes::Uitkomst;
use crate::dossier::schrijfwijze::datum_voluit;
use crate::dossier::stand::Belastbaarheid;

/// What speaks for a function, what against it, and what is not known yet.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Redenen {
    pub matrix: Onderbouwingsmatrix,
    pub voor: Vec<Reden>,
    pub tegen: Vec<Reden>,
    pub open: Vec<Reden>,
}

/// One reason. The text may stand in a report.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reden {
    /// Item of the FML, for the screen; absent if it is about something else.
    pub code: Option<String>,
    pub tekst: String,
    /// A usual measure, offered where the function asks too much. It changes nothing until the
    /// coach records it.
    pub aanbod: Option<&'static str>,
}

/// The reasons for and against a function, for this belastbaarheid and, if it is known, the
/// niveau of the werknemer.
pub fn redenen(
    stand: &Stand,
    functie: &Functie,
    belastbaarheid: &Belastbaarheid,
    niveau: Option<Opleidingsniveau>,
) -> Redenen {
    let richting = als_zoekrichting(functie, Some(belastbaarheid));
    let matrix = onderbouw(stand, &richting, belastbaarheid);
    let mut redenen = Redenen {
        voor: Vec::new(),
        tegen: Vec::new(),
        open: Vec::new(),
        matrix,
    };
    for regel in &redenen.matrix.regels {
        let naar = match regel.machine {
            Uitkomst::Past | Uitkomst::PastMetVoorwaarde => &mut redenen.voor,
            Uitkomst::TeBeoordelen | Uitkomst::NietBeoordeeld => &mut redenen.open,
            Uitkomst::PastNiet => &mut redenen.tegen,
        };
        naar.push(van_regel(regel, belastbaarheid));
    }
    over_vrije_tekst(&mut redenen);
    over_uren(&mut redenen);
    over_scholing(&mut redenen, functie, niveau);
    redenen
}

fn van_regel(regel: &Matrixregel, belastbaarheid: &Belastbaarheid) -> Reden {
    let aanbod = belastbaarheid
        .versie
        .filter(|_| regel.machine == Uitkomst::PastNiet)
        .and_then(|versie| gebruikelijke_aanpassing(versie, &regel.code));
    Reden {
        code: Some(regel.code.clone()),
        tekst: regel.uitleg(),
        aanbod,
    }
}

/// Words that no item stands for come first: they wait for the coach, whatever the items say.
fn over_vrije_tekst(redenen: &mut Redenen) {
    let tekst = match &redenen.matrix.tekst {
        Tekstkoppeling::Volledig => return,
        Tekstkoppeling::Geen => {
            "de belastbaarheid is vrije tekst: koppel eerst de items waarop de werknemer beperkt is"
                .to_owned()
        }
        Tekstkoppeling::Open(rubrieken) => format!(
            "de belastbaarheid heeft vrije tekst zonder item bij {}: koppel eerst de items die erbij \
             horen",
            rubrieken_in_zin(rubrieken)
        ),
    };
    redenen.open.insert(0, los(tekst));
}

fn over_uren(redenen: &mut Redenen) {
    if let Some(vanaf) = redenen.matrix.uren_passen_vanaf {
        let dag = datum_voluit(vanaf);
        let tekst = format!("de uren passen vanaf {dag}");
        redenen.voor.push(los(tekst));
    }
}

fn over_scholing(redenen: &mut Redenen, functie: &Functie, niveau: Option<Opleidingsniveau>) {
    match functie.route_weken {
        0 => redenen
            .voor
            .push(los("geen scholing nodig voor de eerste werkdag")),
        1 => redenen
            .tegen
            .push(los("1 week scholing voor de eerste werkdag")),
        weken => {
            let tekst = format!("{weken} weken scholing voor de eerste werkdag");
            redenen.tegen.push(los(tekst));
        }
    }
    let gevraagd = functie.niveau.label().to_lowercase();
    match niveau {
        _ if functie.niveau == Opleidingsniveau::Geen => redenen.voor.push(los(gevraagd)),
        None => redenen.open.push(los(format!(
            "functie vraagt {gevraagd}; het niveau van de werknemer is niet bekend"
        ))),
        Some(eigen) if niveauverschil(functie.niveau, eigen) == 0 => {
            let tekst = format!("het niveau past: functie vraagt {gevraagd}");
            redenen.voor.push(los(tekst));
        }
        Some(eigen) => redenen.tegen.push(los(format!(
            "functie vraagt {gevraagd}; de werknemer heeft {}",
            eigen.label().to_lowercase()
        ))),
    }
}

fn los(tekst: impl Into<String>) -> Reden {
    Reden {
        code: None,
        tekst: tekst.into(),
        aanbod: None,
    }
}
