//! The case as it was known on one day: plain data for whoever reads a case.
//!
//! Every field may be absent; incomplete input is not an error. The names of the fields are the
//! addresses of [`velden::VELDEN`](super::velden::VELDEN); a test holds the two together.

mod belastbaarheid;
mod bijwerken;
mod intake;
mod partijen;
mod trajectplan;
mod uit_boom;
mod zoekprofiel;

pub use belastbaarheid::*;
pub use intake::*;
pub use partijen::*;
pub use trajectplan::*;
pub use zoekprofiel::*;

use super::plat;
use super::{Adres, Dossier, DossierFout, Feit, feit};
use chrono::NaiveDate;
use serde::Serialize;
use serde_json::Value;
use std::collections::BTreeMap;
pub(super) use uit_boom::UitBoom;

/// A group of fields: everything may be absent.
macro_rules! groep {
    ($($(#[$doc:meta])* $naam:ident { $($(#[$vdoc:meta])* $veld:ident: $soort:ty,)* })+) => {
        $(
            $(#[$doc])*
            #[derive(Clone, Debug, Default, PartialEq, serde::Serialize)]
            pub struct $naam {
                $($(#[$vdoc])* pub $veld: $soort,)*
            }

            impl $crate::dossier::stand::uit_boom::UitBoom for $naam {
                fn lees(waarde: &serde_json::Value) -> Option<Self> {
                    let velden = waarde.as_object()?;
                    Some(Self {
                        $($veld: $crate::dossier::stand::uit_boom::veld(velden, stringify!($veld))?,)*
                    })
                }
            }
        )+
    };
}
pub(crate) use groep;

groep! {
    Stand {
        werknemer: Werknemer,
        werkgever: Werkgever,
        contactpersoon: Persoon,
        leidinggevende: Persoon,
        coach: Persoon,
        jobhunter: Persoon,
        bedrijfsarts: Deskundige,
        arbeidsdeskundige: Deskundige,
        dienstverband: Dienstverband,
        verzuim: Verzuim,
        eerstejaarsevaluatie: Eerstejaarsevaluatie,
        traject: Traject,
        stukken: Vec<Stuk>,
        ado: ArbeidsdeskundigOnderzoek,
        intake: Intake,
        persoonsprofiel: Persoonsprofiel,
        afstand: Afstand,
        belastbaarheden: Vec<Belastbaarheid>,
        zoekprofiel: Zoekprofiel,
        zoekrichtingen: Vec<Zoekrichting>,
        trajectplan: Trajectplan,
        activiteiten: Vec<Activiteit>,
        rapporten: Rapporten,
    }
    /// Per report the coach's own text, by section; an absent section shows the generated text.
    Rapporten {
        intakeverslag: EigenTeksten,
        trajectplan: EigenTeksten,
    }
}

/// Own texts by the id of the section. Paragraphs are separated by an empty line, list items
/// begin with "- ".
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
#[serde(transparent)]
pub struct EigenTeksten(pub BTreeMap<String, String>);

impl UitBoom for EigenTeksten {
    fn lees(waarde: &Value) -> Option<Self> {
        let teksten = waarde.as_object()?.iter();
        let gelezen =
            teksten.map(|(sectie, tekst)| Some((sectie.clone(), tekst.as_str()?.to_owned())));
        gelezen.collect::<Option<_>>().map(Self)
    }
}

impl Stand {
    /// From the tree of values; `None` if a value does not belong where it stands.
    pub(super) fn uit_boom(boom: &Value) -> Option<Self> {
        Self::lees(boom)
    }
}

impl Dossier {
    /// The case as it was known on `peildatum`.
    ///
    /// # Errors
    /// Only if the file holds values that [`Dossier::wijzig`] would have refused.
    pub fn stand(&self, peildatum: NaiveDate) -> Result<Stand, DossierFout> {
        lees_bladen(self.feiten(), peildatum)
    }
}

/// The state that these facts make on a day.
fn lees_bladen<'a>(
    feiten: impl Iterator<Item = (&'a Adres, &'a [Feit])>,
    peildatum: NaiveDate,
) -> Result<Stand, DossierFout> {
    let bladen = feiten.filter_map(|(adres, feiten)| {
        let feit = feit::geldend(feiten, peildatum)?;
        (!feit.waarde.is_null()).then_some((adres, &feit.waarde))
    });
    Stand::uit_boom(&plat::maak_boom(bladen)).ok_or(DossierFout::GeenDossier)
}
