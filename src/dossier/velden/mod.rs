//! The one list of fields: what each is called, what may stand in it and which report needs it.
//!
//! A new field is a line here and a line in [`stand`](super::stand); form, check-your-answers,
//! history, gaps and the check of case files follow by themselves.

mod algemeen;
mod belastbaarheid;
mod eenheid;
mod intake;
pub mod invoer;
mod toets;
mod trajectplan;
mod zoekprofiel;

pub use eenheid::label_met_eenheid;
pub use toets::controleer;

use super::adres::Adres;
use super::schrijfwijze::Dagsoort;
use super::waarden::Optie;

/// What may stand in a field.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Veldsoort {
    /// One line, at most [`KORT`] characters.
    Tekst,
    /// Several lines, at most [`LANG`] characters.
    LangeTekst,
    Datum,
    /// Euro cents, not negative.
    Bedrag,
    /// A number with at most two decimals from 0 to `max`.
    Decimaal {
        eenheid: &'static str,
        max: i64,
    },
    /// A whole number from 0 to `max`.
    Geheel {
        eenheid: &'static str,
        max: i64,
    },
    /// True, or absent.
    Vinkje,
    Keuze(&'static [Optie]),
    Meerkeuze(&'static [Optie]),
    /// Level numbers 0 to 9, several at once.
    Niveaus,
    /// Code of an item: "4.14".
    Itemcode,
    /// Id of an item in another list.
    Verwijzing,
    /// A list of items; the text names one of them.
    Lijst(&'static str),
}

/// Most characters in a field of one line.
pub const KORT: usize = 300;
/// Most characters in a field of several lines.
pub const LANG: usize = 20_000;

/// Which report cannot do without a field.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Nodig {
    Nergens,
    Intakeverslag,
    Trajectplan,
    Beide,
}

impl Nodig {
    /// "nodig voor het trajectplan"; empty if the field is optional everywhere.
    pub fn tekst(self) -> &'static str {
        match self {
            Self::Nergens => "",
            Self::Intakeverslag => "nodig voor het intakeverslag",
            Self::Trajectplan => "nodig voor het trajectplan",
            Self::Beide => "nodig voor intakeverslag en trajectplan",
        }
    }
}

/// One line of the list of fields.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Veld {
    /// Address with `[]` for item ids.
    pub patroon: &'static str,
    pub label: &'static str,
    /// What belongs here, in one sentence; may be empty.
    pub hint: &'static str,
    pub soort: Veldsoort,
    pub nodig: Nodig,
    /// The gap in words: "De visie van de werkgever ontbreekt."; empty if nothing needs the field.
    pub leemte: &'static str,
    /// Can differ in time: the form offers "geldt vanaf".
    pub tijdgebonden: bool,
    /// What day a date field asks for.
    pub dag: Dagsoort,
}

const fn veld(patroon: &'static str, label: &'static str, soort: Veldsoort) -> Veld {
    Veld {
        patroon,
        label,
        hint: "",
        soort,
        nodig: Nodig::Nergens,
        leemte: "",
        tijdgebonden: false,
        dag: Dagsoort::Rondom,
    }
}

const fn tekst(patroon: &'static str, label: &'static str) -> Veld {
    veld(patroon, label, Veldsoort::Tekst)
}

/// Stands with every field of running text: what is typed there may reach a report.
const NIETS_MEDISCH: &str = "Geen medische of privé-informatie.";

/// A hint of its own says the same in its own words.
const fn lang(patroon: &'static str, label: &'static str) -> Veld {
    veld(patroon, label, Veldsoort::LangeTekst).hint(NIETS_MEDISCH)
}

const fn datum(patroon: &'static str, label: &'static str) -> Veld {
    veld(patroon, label, Veldsoort::Datum)
}

const fn bedrag(patroon: &'static str, label: &'static str) -> Veld {
    veld(patroon, label, Veldsoort::Bedrag)
}

const fn vinkje(patroon: &'static str, label: &'static str) -> Veld {
    veld(patroon, label, Veldsoort::Vinkje)
}

const fn keuze(patroon: &'static str, label: &'static str, opties: &'static [Optie]) -> Veld {
    veld(patroon, label, Veldsoort::Keuze(opties))
}

const fn geheel(
    patroon: &'static str,
    label: &'static str,
    eenheid: &'static str,
    max: i64,
) -> Veld {
    veld(patroon, label, Veldsoort::Geheel { eenheid, max })
}

const fn getal(
    patroon: &'static str,
    label: &'static str,
    eenheid: &'static str,
    max: i64,
) -> Veld {
    veld(patroon, label, Veldsoort::Decimaal { eenheid, max })
}

const fn lijst(patroon: &'static str, label: &'static str, enkelvoud: &'static str) -> Veld {
    veld(patroon, label, Veldsoort::Lijst(enkelvoud))
}

impl Veld {
    const fn hint(self, hint: &'static str) -> Self {
        Self { hint, ..self }
    }

    const fn nodig(self, nodig: Nodig, leemte: &'static str) -> Self {
        Self {
            nodig,
            leemte,
            ..self
        }
    }

    const fn tijdgebonden(self) -> Self {
        Self {
            tijdgebonden: true,
            ..self
        }
    }

    const fn dag(self, dag: Dagsoort) -> Self {
        Self { dag, ..self }
    }
}

/// All fields, grouped by the part of the case they belong to.
pub const VELDEN: &[&[Veld]] = &[
    algemeen::VELDEN,
    intake::VELDEN,
    belastbaarheid::VELDEN,
    zoekprofiel::VELDEN,
    trajectplan::VELDEN,
];

/// The line for an address; `None` if there is no such field.
pub fn zoek(adres: &Adres) -> Option<&'static Veld> {
    let patroon = adres.patroon();
    zoek_patroon(&patroon)
}

/// The line for an address with `[]` for item ids.
pub fn zoek_patroon(patroon: &str) -> Option<&'static Veld> {
    let bekend = VELDEN
        .iter()
        .flat_map(|deel| deel.iter())
        .find(|veld| veld.patroon == patroon);
    bekend.or_else(|| {
        // Own texts are kept by section, and the views decide which sections there are.
        let eigen = trajectplan::EIGEN_TEKSTEN.iter();
        eigen.into_iter().find(|veld| {
            let groep = veld.patroon.trim_end_matches('*');
            patroon
                .strip_prefix(groep)
                .is_some_and(|rest| !rest.is_empty() && !rest.contains('.'))
        })
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::dossier::plat;
    use crate::dossier::stand::Stand;
    use serde_json::{Value, json};
    use std::collections::{BTreeMap, BTreeSet};

    fn voorbeeldwaarde(soort: Veldsoort) -> Value {
        match soort {
            Veldsoort::Tekst | Veldsoort::LangeTekst => json!("x"),
            Veldsoort::Itemcode => json!("4.14"),
            Veldsoort::Datum => json!("2025-11-03"),
            Veldsoort::Bedrag | Veldsoort::Geheel { .. } | Veldsoort::Verwijzing => json!(1),
            Veldsoort::Decimaal { .. } => json!(4.5),
            Veldsoort::Vinkje | Veldsoort::Lijst(_) => json!(true),
            Veldsoort::Keuze(opties) => json!(opties[0].waarde),
            Veldsoort::Meerkeuze(opties) => json!([opties[0].waarde]),
            Veldsoort::Niveaus => json!([1]),
        }
    }

    fn alles_gevuld() -> BTreeMap<Adres, Value> {
        let velden = VELDEN.iter().flat_map(|deel| deel.iter());
        let eigen = trajectplan::EIGEN_TEKSTEN.iter();
        velden
            .chain(eigen)
            .map(|veld| {
                let adres = veld.patroon.replace("[]", "[1]").replace('*', "sectie");
                (
                    Adres::lees(&adres).expect(veld.patroon),
                    voorbeeldwaarde(veld.soort),
                )
            })
            .collect()
    }

    fn lege_velden(pad: &str, waarde: &Value, uit: &mut Vec<String>) {
        match waarde {
            Value::Null => uit.push(pad.to_owned()),
            Value::Array(rij) if rij.is_empty() => uit.push(pad.to_owned()),
            Value::Array(rij) => rij
                .iter()
                .for_each(|w| lege_velden(&format!("{pad}[]"), w, uit)),
            Value::Object(v) => v
                .iter()
                .for_each(|(n, w)| lege_velden(&format!("{pad}.{n}"), w, uit)),
            _ => {}
        }
    }

    #[test]
    fn list_of_fields_and_stand_hold_the_same_fields() {
        let gevuld = alles_gevuld();
        let boom = plat::maak_boom(gevuld.iter());
        let stand = Stand::uit_boom(&boom).unwrap();
        let terug = serde_json::to_value(&stand).unwrap();
        let mut leeg = Vec::new();
        lege_velden("", &terug, &mut leeg);
        assert_eq!(
            leeg,
            Vec::<String>::new(),
            "in Stand, not in the list of fields"
        );
        assert_eq!(
            plat::maak_plat(&terug),
            gevuld,
            "in the list of fields, not in Stand"
        );
    }

    /// What is typed in running text may reach a report. The doctor's notes never do, and the
    /// text that a proposal started from is not typed.
    #[test]
    fn every_field_of_running_text_says_what_does_not_belong_there() {
        const NIET_IN_VERSLAG: [&str; 2] = [
            "belastbaarheden[].items[].toelichting",
            "zoekrichtingen[].onderbouwing.tekst_basis",
        ];
        let velden = VELDEN.iter().flat_map(|deel| deel.iter());
        for veld in velden.chain(trajectplan::EIGEN_TEKSTEN) {
            if veld.soort == Veldsoort::LangeTekst && !NIET_IN_VERSLAG.contains(&veld.patroon) {
                assert!(veld.hint.contains("medisch"), "{}", veld.patroon);
            }
        }
    }

    #[test]
    fn every_sample_passes_the_check_and_no_field_stands_twice() {
        let mut gezien = BTreeSet::new();
        for veld in VELDEN.iter().flat_map(|deel| deel.iter()) {
            assert_eq!(
                controleer(veld.soort, &voorbeeldwaarde(veld.soort)),
                Ok(()),
                "{}",
                veld.patroon
            );
            assert!(gezien.insert(veld.patroon), "{}", veld.patroon);
            assert_eq!(
                veld.nodig == Nodig::Nergens,
                veld.leemte.is_empty(),
                "{}",
                veld.patroon
            );
        }
    }
}
