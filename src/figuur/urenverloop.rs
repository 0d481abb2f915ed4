//! The hours over time: what the documents of the bedrijfsarts say, and what a function asks.

use super::vorm::Gegevens;
use crate::belastbaarheid::{actuele, past_uren_vanaf, uren_op};
use crate::dossier::schrijfwijze::{datum_voluit, decimaal, opsomming};
use crate::dossier::stand::Belastbaarheid;
use crate::dossier::waarden::Decimaal;
use chrono::NaiveDate;

/// What the hours chart shows.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct UrenverloopInvoer {
    /// Oldest first; at most one of them is [`Reekssoort::Geldend`].
    pub reeksen: Vec<Urenreeks>,
    pub peildatum: NaiveDate,
    pub gevraagd: Option<Urenvraag>,
}

/// The hours of one document.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Urenreeks {
    /// "FML van 12 augustus 2025".
    pub naam: String,
    pub soort: Reekssoort,
    /// In order of date, never empty; equal hours after each other are one step.
    pub stappen: Vec<Urenstap>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reekssoort {
    /// Went before the document that counts.
    Eerder,
    /// Counts on the peildatum.
    Geldend,
    /// Is in the case but does not count yet.
    Later,
}

/// From this day so many hours per week.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Urenstap {
    pub vanaf: NaiveDate,
    pub uren: Decimaal,
}

/// The hours per week that a function asks.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Urenvraag {
    pub functie: String,
    pub uren: Decimaal,
    /// First day from which it fits; `None` if it never does.
    pub past_vanaf: Option<NaiveDate>,
}

/// The documents of a case that say something about hours per week, as they lie on the peildatum.
/// A document without a day from which it holds has no place in time and is left out.
pub fn urenverloop_invoer(
    belastbaarheden: &[Belastbaarheid],
    peildatum: NaiveDate,
) -> UrenverloopInvoer {
    let geldend = actuele(belastbaarheden, peildatum);
    let mut reeksen: Vec<(NaiveDate, Urenreeks)> = belastbaarheden
        .iter()
        .filter_map(|document| {
            let per = document.geldig_per?;
            let soort = match geldend {
                Some(geldend) if geldend.id == document.id => Reekssoort::Geldend,
                Some(geldend) if geldend.geldig_per >= Some(per) => Reekssoort::Eerder,
                _ => Reekssoort::Later,
            };
            let stappen = stappen(document, per);
            let reeks = Urenreeks {
                naam: naam(document, per),
                soort,
                stappen,
            };
            (!reeks.stappen.is_empty()).then_some((per, reeks))
        })
        .collect();
    reeksen.sort_by_key(|(per, _)| *per);
    UrenverloopInvoer {
        reeksen: reeksen.into_iter().map(|(_, reeks)| reeks).collect(),
        peildatum,
        gevraagd: None,
    }
}

fn naam(document: &Belastbaarheid, per: NaiveDate) -> String {
    let soort = document.soort.map_or("Document", |soort| soort.kort());
    let dag = document.opgesteld_op.unwrap_or(per);
    format!("{soort} van {}", datum_voluit(dag))
}

fn stappen(document: &Belastbaarheid, per: NaiveDate) -> Vec<Urenstap> {
    let mut dagen: Vec<NaiveDate> = document
        .opbouwschema
        .iter()
        .filter_map(|stap| stap.vanaf)
        .filter(|dag| *dag >= per)
        .chain([per])
        .collect();
    dagen.sort_unstable();
    let mut uit: Vec<Urenstap> = Vec::new();
    for vanaf in dagen {
        let Some(uren) = uren_op(document, vanaf) else {
            continue;
        };
        if uit.last().is_none_or(|vorige| vorige.uren != uren) {
            uit.push(Urenstap { vanaf, uren });
        }
    }
    uit
}

impl UrenverloopInvoer {
    /// The same chart with the hours of a function in it, tested against the document that counts.
    #[must_use]
    pub fn met_vraag(
        mut self,
        functie: &str,
        uren: Decimaal,
        geldend: Option<&Belastbaarheid>,
    ) -> Self {
        self.gevraagd = Some(Urenvraag {
            functie: functie.to_owned(),
            uren,
            past_vanaf: geldend.and_then(|document| past_uren_vanaf(document, Some(uren), None)),
        });
        self
    }

    /// The series the chart is about: the one that counts, else the last that is there.
    pub fn hoofdreeks(&self) -> Option<&Urenreeks> {
        self.reeksen
            .iter()
            .find(|reeks| reeks.soort == Reekssoort::Geldend)
            .or_else(|| self.reeksen.last())
    }

    /// Number of steps in the series the chart is about; below two a sentence says it better.
    pub fn aantal_stappen(&self) -> usize {
        self.hoofdreeks().map_or(0, |reeks| reeks.stappen.len())
    }

    /// The finding: "Op de peildatum 22 uur per week, vanaf 2 maart 2026 26 uur".
    pub(super) fn titel(&self) -> String {
        let stappen = self.hoofdreeks().map(|reeks| reeks.stappen.as_slice());
        let nu = stappen.and_then(|stappen| {
            let mut tot_nu = stappen.iter().rev();
            tot_nu.find(|stap| stap.vanaf <= self.peildatum)
        });
        let komt = stappen.and_then(<[Urenstap]>::last);
        if let (Some(nu), Some(komt)) = (nu, komt)
            && nu != komt
        {
            return format!(
                "Op de peildatum {} per week, vanaf {} {}",
                uur(nu.uren),
                datum_voluit(komt.vanaf),
                uur(komt.uren)
            );
        }
        match stappen {
            Some([eerste, .., laatste]) if laatste.uren > eerste.uren => {
                format!("De uren bouwen op naar {} per week", uur(laatste.uren))
            }
            Some([_, .., laatste]) => format!("De uren gaan naar {} per week", uur(laatste.uren)),
            Some([stap]) => format!("De uren: {} per week", uur(stap.uren)),
            _ => "Uren per week".to_owned(),
        }
    }

    /// The whole chart in sentences.
    pub(super) fn alternatief(&self) -> String {
        let mut zinnen: Vec<String> = vec!["Grafiek van de uren per week in de tijd.".to_owned()];
        for reeks in &self.reeksen {
            let stappen: Vec<String> = reeks
                .stappen
                .iter()
                .map(|stap| format!("{} vanaf {}", uur(stap.uren), datum_voluit(stap.vanaf)))
                .collect();
            let wanneer = match reeks.soort {
                Reekssoort::Eerder => " (eerder)",
                Reekssoort::Geldend => "",
                Reekssoort::Later => " (geldt nog niet)",
            };
            zinnen.push(format!("{}{wanneer}: {}.", reeks.naam, opsomming(&stappen)));
        }
        zinnen.push(format!("De peildatum is {}.", datum_voluit(self.peildatum)));
        if let Some(vraag) = &self.gevraagd {
            zinnen.push(format!("{}.", vraag.in_woorden()));
        }
        zinnen.join(" ")
    }

    pub(super) fn gegevens(&self) -> Gegevens {
        let mut rijen: Vec<Vec<String>> = Vec::new();
        for reeks in &self.reeksen {
            for stap in &reeks.stappen {
                rijen.push(vec![
                    reeks.naam.clone(),
                    datum_voluit(stap.vanaf),
                    decimaal(stap.uren),
                ]);
            }
        }
        if let Some(vraag) = &self.gevraagd {
            rijen.push(vec![
                format!("Gevraagd: {}", vraag.functie),
                vraag
                    .past_vanaf
                    .map_or_else(|| "past niet".to_owned(), datum_voluit),
                decimaal(vraag.uren),
            ]);
        }
        Gegevens {
            koppen: ["Wat", "Vanaf", "Uur per week"].map(str::to_owned).into(),
            rijen,
        }
    }
}

impl Urenvraag {
    /// "Planner vraagt 24 uur per week; dat past vanaf 2 maart 2026".
    pub(super) fn in_woorden(&self) -> String {
        let slot = match self.past_vanaf {
            Some(dag) => format!("dat past vanaf {}", datum_voluit(dag)),
            None => "dat past op geen enkele datum".to_owned(),
        };
        format!(
            "{} vraagt {} per week; {slot}",
            self.functie,
            uur(self.uren)
        )
    }
}

pub(super) fn uur(uren: Decimaal) -> String {
    format!("{} uur", decimaal(uren))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::dossier::keuzes::BelastbaarheidSoort;
    use crate::dossier::stand::Opbouwstap;

    fn dag(tekst: &str) -> NaiveDate {
        tekst.parse().unwrap()
    }

    fn document(id: u32, per: &str, uren: i64, stappen: &[(&str, i64)]) -> Belastbaarheid {
        Belastbaarheid {
            id,
            soort: Some(BelastbaarheidSoort::Fml),
            geldig_per: Some(dag(per)),
            uren_per_week: Some(Decimaal::heel(uren)),
            opbouwschema: stappen
                .iter()
                .map(|(vanaf, uren)| Opbouwstap {
                    vanaf: Some(dag(vanaf)),
                    uren_per_week: Some(Decimaal::heel(*uren)),
                    ..Opbouwstap::default()
                })
                .collect(),
            ..Belastbaarheid::default()
        }
    }

    #[test]
    fn documents_become_series_by_what_counts_on_the_peildatum() {
        let alle = [
            document(3, "2026-05-01", 32, &[]),
            document(1, "2025-03-01", 12, &[]),
            document(
                2,
                "2025-08-12",
                20,
                &[("2026-03-02", 26), ("2025-11-03", 20)],
            ),
            Belastbaarheid::default(),
        ];
        let invoer = urenverloop_invoer(&alle, dag("2025-11-03"));
        let soorten: Vec<_> = invoer
            .reeksen
            .iter()
            .map(|r| (r.soort, r.stappen.len()))
            .collect();
        assert_eq!(
            soorten,
            [
                (Reekssoort::Eerder, 1),
                // The step of November changes nothing.
                (Reekssoort::Geldend, 2),
                (Reekssoort::Later, 1)
            ]
        );
        assert_eq!(
            invoer.titel(),
            "Op de peildatum 20 uur per week, vanaf 2 maart 2026 26 uur"
        );
        let later = urenverloop_invoer(&alle, dag("2026-04-01"));
        assert_eq!(later.titel(), "De uren bouwen op naar 26 uur per week");
        let met = invoer.met_vraag("Planner", Decimaal::heel(24), Some(&alle[2]));
        assert!(
            met.alternatief()
                .contains("Planner vraagt 24 uur per week; dat past vanaf 2 maart 2026."),
            "{}",
            met.alternatief()
        );
        assert_eq!(met.gegevens().rijen.len(), 5);
    }

    #[test]
    fn nothing_known_of_hours_is_no_series() {
        let zonder = Belastbaarheid {
            uren_per_week: None,
            ..document(1, "2025-03-01", 1, &[])
        };
        let invoer = urenverloop_invoer(&[zonder], dag("2025-11-03"));
        assert!(invoer.reeksen.is_empty());
        assert_eq!(invoer.aantal_stappen(), 0);
    }
}
