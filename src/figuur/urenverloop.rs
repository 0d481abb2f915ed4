//! The hours over time: what the documents of the bedrijfsarts say, and what a function asks.

use super::vorm::Gegevens;
use crate::belastbaarheid::{
    actuele, documentnaam_tussen, met_onderscheid, past_uren_vanaf, uren_op,
};
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
    /// Name of the document that counts, if it names no hours per week: then an earlier schedule is
    /// past, and may not be read as what holds.
    pub geldend_zonder_uren: Option<String>,
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
                naam: met_onderscheid(belastbaarheden, document, naam),
                soort,
                stappen,
            };
            (!reeks.stappen.is_empty()).then_some((per, reeks))
        })
        .collect();
    reeksen.sort_by_key(|(per, _)| *per);
    let telt = |(_, reeks): &(NaiveDate, Urenreeks)| reeks.soort == Reekssoort::Geldend;
    let geldend_zonder_uren = geldend
        .filter(|_| !reeksen.iter().any(telt))
        .map(|document| documentnaam_tussen(belastbaarheden, document));
    UrenverloopInvoer {
        reeksen: reeksen.into_iter().map(|(_, reeks)| reeks).collect(),
        peildatum,
        geldend_zonder_uren,
        gevraagd: None,
    }
}

fn naam(document: &Belastbaarheid) -> String {
    let soort = document.soort.map_or("Document", |soort| soort.kort());
    match document.opgesteld_op.or(document.geldig_per) {
        Some(dag) => format!("{soort} van {}", datum_voluit(dag)),
        None => soort.to_owned(),
    }
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

/// Every step is more than the one before.
fn loopt_op(stappen: &[Urenstap]) -> bool {
    let volgende = stappen.iter().skip(1);
    stappen
        .iter()
        .zip(volgende)
        .all(|(eerst, dan)| dan.uren > eerst.uren)
}

impl Urenreeks {
    /// "FML van 12 augustus 2025 (eerder)".
    pub(super) fn naam_met_stand(&self) -> String {
        let bij = match self.soort {
            Reekssoort::Geldend => "",
            Reekssoort::Eerder => " (eerder)",
            Reekssoort::Later => " (geldt nog niet)",
        };
        format!("{}{bij}", self.naam)
    }
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

    /// The series the chart is about: the one that counts, else the first that comes. `None` if the
    /// document that counts names no hours per week: what went before it no longer holds.
    pub fn hoofdreeks(&self) -> Option<&Urenreeks> {
        let van = |soort| self.reeksen.iter().find(move |reeks| reeks.soort == soort);
        van(Reekssoort::Geldend).or_else(|| {
            let komt = van(Reekssoort::Later);
            komt.filter(|_| self.geldend_zonder_uren.is_none())
        })
    }

    /// Number of steps in the series the chart is about; below two a sentence says it better.
    pub fn aantal_stappen(&self) -> usize {
        self.hoofdreeks().map_or(0, |reeks| reeks.stappen.len())
    }

    /// False for one document with the same hours throughout: a sentence says that better.
    pub fn zegt_meer_dan_een_zin(&self) -> bool {
        let stappen: usize = self.reeksen.iter().map(|reeks| reeks.stappen.len()).sum();
        stappen > 1 || self.gevraagd.is_some() || self.geldend_zonder_uren.is_some()
    }

    /// The finding: "Op de peildatum 22 uur per week, vanaf 2 maart 2026 26 uur".
    pub(super) fn titel(&self) -> String {
        if let Some(naam) = &self.geldend_zonder_uren {
            return format!("Op de peildatum geldt {naam}, zonder uren per week");
        }
        let hoofd = self.hoofdreeks();
        let stappen = hoofd.map(|reeks| reeks.stappen.as_slice());
        if let Some(reeks) = hoofd
            && reeks.soort == Reekssoort::Later
            && let Some(laatste) = reeks.stappen.last()
        {
            return format!(
                "Op de peildatum geldt nog geen document; het volgende komt uit op {} per week",
                uur(laatste.uren)
            );
        }
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
            Some(stappen @ [_, .., laatste]) if loopt_op(stappen) => {
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
            let naam = reeks.naam_met_stand();
            zinnen.push(format!("{naam}: {}.", opsomming(&stappen)));
        }
        if self.geldend_zonder_uren.is_some() {
            zinnen.push(format!("{}.", self.titel()));
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
                    reeks.naam_met_stand(),
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
mod tests;
