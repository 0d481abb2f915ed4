//! Check your answers: every field of a step with what stands there, and what does not.

use super::indeling::{self, Deel, Stap};
use crate::dossier::velden::invoer::{lees_invoer, toon_waarde};
use crate::dossier::velden::{self, Veld};
use crate::dossier::{Adres, Dossier};
use chrono::NaiveDate;
use std::collections::BTreeMap;

/// One answer, or one item of a list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Controleregel {
    pub label: String,
    /// What is recorded, in words; `None` if nothing is.
    pub waarde: Option<String>,
    /// What was typed and is not recorded, each with the reason.
    pub geweigerd: Vec<String>,
    /// Where it is changed.
    pub adres: Adres,
}

/// A case and the text in its fields that is no value, on a day.
#[derive(Clone, Copy, Debug)]
pub struct Antwoorden<'a> {
    pub dossier: &'a Dossier,
    pub concepten: &'a BTreeMap<Adres, String>,
    pub werkdag: NaiveDate,
    pub vandaag: NaiveDate,
}

impl Antwoorden<'_> {
    /// The answers of a step, in order.
    pub fn van(&self, stap: &Stap) -> Vec<Controleregel> {
        stap.delen
            .iter()
            .flat_map(|deel| match deel {
                Deel::Velden(_, namen) => {
                    namen.iter().filter_map(|naam| self.regel(naam)).collect()
                }
                Deel::Lijst(lijst, namen) => self.items(lijst, namen),
                Deel::LijstOfGeen(geen, lijst, namen) => {
                    let gevuld = self.items(lijst, namen);
                    let leeg = gevuld.iter().all(|regel| regel.waarde.is_none());
                    let gezegd = self
                        .regel(geen)
                        .filter(|geen| leeg && geen.waarde.is_some());
                    gezegd.map_or(gevuld, |gezegd| vec![gezegd])
                }
            })
            .collect()
    }

    fn regel(&self, naam: &str) -> Option<Controleregel> {
        let adres = Adres::lees(naam)?;
        let veld = velden::zoek(&adres)?;
        Some(Controleregel {
            label: veld.label.to_owned(),
            waarde: self.waarde(&adres, veld),
            geweigerd: self.geweigerd(&adres, veld).into_iter().collect(),
            adres,
        })
    }

    /// One line for each item, or one empty line for the list.
    fn items(&self, lijst: &str, namen: &[&str]) -> Vec<Controleregel> {
        let lijst = lijst.trim_end_matches("[]");
        let Some(adres) = Adres::lees(lijst) else {
            return Vec::new();
        };
        let label = velden::zoek_patroon(&format!("{lijst}[]")).map_or("", |veld| veld.label);
        let ids = indeling::items(self.dossier, lijst, self.werkdag);
        if ids.is_empty() {
            return vec![Controleregel {
                label: label.to_owned(),
                waarde: None,
                geweigerd: Vec::new(),
                adres,
            }];
        }
        let items = ids.into_iter().filter_map(|id| adres.item(id));
        items
            .filter_map(|item| self.item(&item, label, namen))
            .collect()
    }

    fn item(&self, item: &Adres, label: &str, namen: &[&str]) -> Option<Controleregel> {
        let velden: Vec<(Adres, &Veld)> = namen
            .iter()
            .filter_map(|naam| {
                let adres = item.veld(naam)?;
                let veld = velden::zoek(&adres)?;
                Some((adres, veld))
            })
            .collect();
        let waarden = velden
            .iter()
            .filter_map(|(adres, veld)| self.waarde(adres, veld));
        let geweigerd = velden.iter().filter_map(|(adres, veld)| {
            let reden = self.geweigerd(adres, veld)?;
            Some(format!("{}: {reden}", veld.label))
        });
        Some(Controleregel {
            label: label.to_owned(),
            waarde: Some(waarden.collect::<Vec<_>>().join(", ")),
            geweigerd: geweigerd.collect(),
            adres: item.veld(namen.first()?)?,
        })
    }

    fn waarde(&self, adres: &Adres, veld: &Veld) -> Option<String> {
        let feit = self.dossier.geldend(adres, self.werkdag)?;
        Some(toon_waarde(veld.soort, &feit.waarde))
    }

    fn geweigerd(&self, adres: &Adres, veld: &Veld) -> Option<String> {
        let tekst = self.concepten.get(adres)?;
        let reden = lees_invoer(veld, tekst, self.vandaag).err();
        let reden = reden.unwrap_or_else(|| "Ga naar het veld om het op te slaan.".to_owned());
        Some(format!(
            "“{}” is niet opgeslagen. {reden}",
            kort(tekst.trim())
        ))
    }
}

fn kort(tekst: &str) -> String {
    const HOOGUIT: usize = 40;
    if tekst.chars().count() <= HOOGUIT {
        return tekst.to_owned();
    }
    let begin: String = tekst.chars().take(HOOGUIT).collect();
    format!("{begin}…")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::dossier::Wijziging;
    use crate::session::indeling::Fase;
    use serde_json::json;

    fn adres(tekst: &str) -> Adres {
        Adres::lees(tekst).unwrap()
    }

    fn regels(stap: &str, concepten: &[(&str, &str)]) -> Vec<Controleregel> {
        let op = NaiveDate::from_ymd_opt(2026, 11, 22).unwrap();
        let mut dossier = Dossier::nieuw("a".into(), true);
        let wijziging = Wijziging::nieuw(op)
            .zet(adres("werknemer.geboortedatum"), Some(json!("1980-01-05")))
            .item(adres("verzuim.onderbrekingen[1]"))
            .zet(
                adres("verzuim.onderbrekingen[1].van"),
                Some(json!("2025-03-10")),
            );
        dossier.wijzig(&wijziging).unwrap();
        let concepten = concepten
            .iter()
            .map(|(veld, tekst)| (adres(veld), (*tekst).to_owned()))
            .collect();
        let antwoorden = Antwoorden {
            dossier: &dossier,
            concepten: &concepten,
            werkdag: op,
            vandaag: op,
        };
        antwoorden.van(indeling::stap(Fase::Intake, stap).unwrap())
    }

    fn regel(regels: &[Controleregel], label: &str) -> Controleregel {
        let gevonden = regels.iter().find(|regel| regel.label == label);
        gevonden.unwrap().clone()
    }

    #[test]
    fn what_is_typed_and_refused_stands_with_the_answer() {
        let geboren = "werknemer.geboortedatum";
        let goed = regel(&regels("werknemer", &[]), "Geboortedatum");
        assert_eq!(goed.waarde.as_deref(), Some("5 januari 1980"));
        assert!(goed.geweigerd.is_empty());
        let fout = regel(
            &regels("werknemer", &[(geboren, "morgen")]),
            "Geboortedatum",
        );
        assert_eq!(fout.waarde.as_deref(), Some("5 januari 1980"));
        let [reden] = fout.geweigerd.as_slice() else {
            panic!("one reason");
        };
        assert!(reden.starts_with("“morgen” is niet opgeslagen. Schrijf een datum"));
    }

    #[test]
    fn so_it_does_in_an_item_of_a_list() {
        let concept = ("verzuim.onderbrekingen[1].tot_en_met", "31-2-2025");
        let stap = indeling::plaats(&adres("verzuim.onderbrekingen"))
            .unwrap()
            .1;
        let fout = regel(&regels(stap, &[concept]), "Onderbrekingen");
        assert_eq!(fout.waarde.as_deref(), Some("10 maart 2025"));
        assert_eq!(
            fout.geweigerd,
            [
                "Laatste dag hersteld: “31-2-2025” is niet opgeslagen. 31 februari bestaat niet. Kijk de datum na."
            ]
        );
    }
}
