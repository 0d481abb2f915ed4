//! Functions against the items that the bedrijfsarts limits: the data of the heat map.

use super::vorm::Gegevens;
use crate::dossier::keuzes::Uitkomst;
use crate::dossier::schrijfwijze::opsomming;
use crate::functies::{Matrixregel, Onderbouwingsmatrix};

/// What the heat map shows. Every row has a place for every item.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct WarmtekaartInvoer {
    pub items: Vec<WarmteItem>,
    pub rijen: Vec<WarmteRij>,
}

/// A column.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct WarmteItem {
    /// Neutral where the name itself would say too much.
    pub naam: String,
    /// Absent where it would give a sensitive item away.
    pub code: Option<String>,
}

/// A function.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct WarmteRij {
    pub functie: String,
    /// The worst of its items, the coach's judgements counted.
    pub uitkomst: Uitkomst,
    /// As many as there are items; `None` if the item was not tested for this function.
    pub cellen: Vec<Option<WarmteCel>>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct WarmteCel {
    pub uitkomst: Uitkomst,
    /// The machine's own outcome.
    pub machine: Uitkomst,
    /// "tot 15 kg".
    pub eis: String,
    /// "tot 5 kg".
    pub belastbaarheid: String,
    /// The coach's reason, or the recorded measure.
    pub voorwaarde: Option<String>,
}

impl WarmteItem {
    /// "4.14 Tillen of dragen".
    pub fn label(&self) -> String {
        match &self.code {
            Some(code) => format!("{code} {}", self.naam),
            None => self.naam.clone(),
        }
    }
}

impl WarmteCel {
    /// The coach judged otherwise than the machine.
    pub fn wijkt_af(&self) -> bool {
        self.uitkomst != self.machine
    }

    /// "Past niet", "Past (oordeel coach; berekend: past niet)".
    pub fn in_woorden(&self) -> String {
        if self.wijkt_af() {
            let machine = self.machine.label().to_lowercase();
            format!(
                "{} (oordeel coach; berekend: {machine})",
                self.uitkomst.label()
            )
        } else {
            self.uitkomst.label().to_owned()
        }
    }
}

/// The heat map of functions, each with its name and what testing gave. Items stand in the order
/// in which they first come up.
pub fn warmtekaart_invoer(functies: &[(&str, &Onderbouwingsmatrix)]) -> WarmtekaartInvoer {
    let mut sleutels: Vec<(&str, usize)> = Vec::new();
    let mut items: Vec<WarmteItem> = Vec::new();
    let mut rijen: Vec<WarmteRij> = Vec::new();
    for (naam, matrix) in functies {
        let mut cellen: Vec<Option<WarmteCel>> = Vec::new();
        let mut gezien: Vec<&str> = Vec::new();
        for regel in &matrix.regels {
            // The same code twice in one document is two columns.
            let hoeveelste = gezien.iter().filter(|code| **code == regel.code).count();
            gezien.push(&regel.code);
            let sleutel = (regel.code.as_str(), hoeveelste);
            let kolom = sleutels.iter().position(|al| *al == sleutel);
            let kolom = kolom.unwrap_or_else(|| {
                sleutels.push(sleutel);
                items.push(item(regel));
                sleutels.len() - 1
            });
            if cellen.len() <= kolom {
                cellen.resize(kolom + 1, None);
            }
            if let Some(cel) = cellen.get_mut(kolom) {
                *cel = Some(WarmteCel {
                    uitkomst: regel.uitkomst,
                    machine: regel.machine,
                    eis: regel.eis.clone(),
                    belastbaarheid: regel.belastbaarheid.clone(),
                    voorwaarde: regel.reden.clone().or_else(|| regel.aanpassing.clone()),
                });
            }
        }
        rijen.push(WarmteRij {
            functie: (*naam).to_owned(),
            uitkomst: matrix.uitkomst,
            cellen,
        });
    }
    for rij in &mut rijen {
        rij.cellen.resize(items.len(), None);
    }
    WarmtekaartInvoer { items, rijen }
}

fn item(regel: &Matrixregel) -> WarmteItem {
    let code = regel.code.trim();
    WarmteItem {
        naam: regel.naam.clone(),
        code: (!regel.avg_gevoelig && !code.is_empty()).then(|| code.to_owned()),
    }
}

/// The heat map as a table of words.
pub fn warmtekaart_tabel(invoer: &WarmtekaartInvoer) -> Gegevens {
    let mut koppen = vec!["Functie".to_owned(), "Geheel".to_owned()];
    koppen.extend(invoer.items.iter().map(WarmteItem::label));
    let rijen = invoer
        .rijen
        .iter()
        .map(|rij| {
            let mut cellen = vec![rij.functie.clone(), rij.uitkomst.label().to_owned()];
            cellen.extend(rij.cellen.iter().map(|cel| {
                cel.as_ref()
                    .map_or_else(|| "niet getoetst".to_owned(), WarmteCel::in_woorden)
            }));
            cellen
        })
        .collect();
    Gegevens { koppen, rijen }
}

/// From worst to best, as a reader wants to hear it.
pub(super) const VAN_SLECHT_NAAR_GOED: [Uitkomst; 5] = [
    Uitkomst::PastNiet,
    Uitkomst::NietBeoordeeld,
    Uitkomst::TeBeoordelen,
    Uitkomst::PastMetVoorwaarde,
    Uitkomst::Past,
];

impl WarmtekaartInvoer {
    /// The finding: "6 functies: 2 passen, 1 past met voorwaarde, 3 passen niet".
    pub fn bevinding(&self) -> String {
        let delen: Vec<String> = VAN_SLECHT_NAAR_GOED
            .into_iter()
            .rev()
            .filter_map(|uitkomst| {
                let aantal = self
                    .rijen
                    .iter()
                    .filter(|rij| rij.uitkomst == uitkomst)
                    .count();
                (aantal > 0).then(|| aantal_met(aantal, uitkomst))
            })
            .collect();
        let functies = if self.rijen.len() == 1 {
            "functie"
        } else {
            "functies"
        };
        format!("{} {functies}: {}", self.rijen.len(), opsomming(&delen))
    }

    /// Columns that no function was tested on fall out; of the others a part.
    pub(super) fn deel(&self, rijen: &[WarmteRij], van: usize, aantal: usize) -> Self {
        Self {
            items: self.items.iter().skip(van).take(aantal).cloned().collect(),
            rijen: rijen
                .iter()
                .map(|rij| WarmteRij {
                    cellen: rij.cellen.iter().skip(van).take(aantal).cloned().collect(),
                    ..rij.clone()
                })
                .collect(),
        }
    }
}

fn aantal_met(aantal: usize, uitkomst: Uitkomst) -> String {
    let een = aantal == 1;
    let woord = match uitkomst {
        Uitkomst::Past if een => "past",
        Uitkomst::Past => "passen",
        Uitkomst::PastMetVoorwaarde if een => "past met voorwaarde",
        Uitkomst::PastMetVoorwaarde => "passen met voorwaarde",
        Uitkomst::TeBeoordelen if een => "is te beoordelen",
        Uitkomst::TeBeoordelen => "zijn te beoordelen",
        Uitkomst::NietBeoordeeld if een => "is niet beoordeeld",
        Uitkomst::NietBeoordeeld => "zijn niet beoordeeld",
        Uitkomst::PastNiet if een => "past niet",
        Uitkomst::PastNiet => "passen niet",
    };
    format!("{aantal} {woord}")
}

impl WarmteRij {
    /// The items per outcome, worst first, each with the places of its cells; without the outcomes
    /// that do not occur.
    pub fn per_uitkomst(&self) -> Vec<(Uitkomst, Vec<usize>)> {
        VAN_SLECHT_NAAR_GOED
            .into_iter()
            .filter_map(|uitkomst| {
                let plaatsen: Vec<usize> = self
                    .cellen
                    .iter()
                    .enumerate()
                    .filter(|(_, cel)| cel.as_ref().is_some_and(|cel| cel.uitkomst == uitkomst))
                    .map(|(plaats, _)| plaats)
                    .collect();
                (!plaatsen.is_empty()).then_some((uitkomst, plaatsen))
            })
            .collect()
    }
}

#[cfg(test)]
pub(super) mod tests {
    use super::*;

    pub fn regel(code: &str, naam: &str, machine: Uitkomst, uitkomst: Uitkomst) -> Matrixregel {
        Matrixregel {
            code: code.to_owned(),
            naam: naam.to_owned(),
            eis_id: None,
            eis: "tot 15 kg".to_owned(),
            belastbaarheid: "tot 5 kg".to_owned(),
            machine,
            uitkomst,
            aanpassing: None,
            oordeel_coach: machine != uitkomst,
            reden: None,
            oordeel_zonder_reden: false,
            avg_gevoelig: false,
        }
    }

    pub fn matrix(regels: Vec<Matrixregel>) -> Onderbouwingsmatrix {
        let alle = |wat: fn(&Matrixregel) -> Uitkomst| {
            crate::belastbaarheid::slechtste(regels.iter().map(wat))
        };
        Onderbouwingsmatrix {
            machine: alle(|regel| regel.machine),
            uitkomst: alle(|regel| regel.uitkomst),
            uren_passen_vanaf: None,
            tekst: Default::default(),
            regels,
        }
    }

    #[test]
    fn rows_have_a_place_for_every_item_and_sensitive_codes_stay_out() {
        use Uitkomst::{NietBeoordeeld, Past, PastNiet};
        let mut gevoelig = regel("3.10", "Overige omgevingsfactor", PastNiet, Past);
        gevoelig.avg_gevoelig = true;
        let een = matrix(vec![regel("4.14", "Tillen", PastNiet, PastNiet), gevoelig]);
        let twee = matrix(vec![regel("5.4", "Staan", NietBeoordeeld, NietBeoordeeld)]);
        let invoer = warmtekaart_invoer(&[("Planner", &een), ("Inpakker", &twee)]);
        let labels: Vec<String> = invoer.items.iter().map(WarmteItem::label).collect();
        assert_eq!(
            labels,
            ["4.14 Tillen", "Overige omgevingsfactor", "5.4 Staan"]
        );
        assert!(invoer.rijen.iter().all(|rij| rij.cellen.len() == 3));
        assert!(!format!("{invoer:?}").contains("3.10"));
        let tabel = warmtekaart_tabel(&invoer);
        assert_eq!(
            tabel.rijen[0][3],
            "Past (oordeel coach; berekend: past niet)"
        );
        assert_eq!(tabel.rijen[0][4], "niet getoetst");
        assert_eq!(
            invoer.bevinding(),
            "2 functies: 1 is niet beoordeeld en 1 past niet"
        );
    }

    #[test]
    fn the_same_code_twice_is_two_columns() {
        use Uitkomst::{Past, PastNiet};
        let dubbel = matrix(vec![
            regel("4.14", "Tillen", Past, Past),
            regel("4.14", "Tillen", PastNiet, PastNiet),
        ]);
        let invoer = warmtekaart_invoer(&[("Planner", &dubbel)]);
        assert_eq!(invoer.items.len(), 2);
        assert_eq!(
            invoer.rijen[0].per_uitkomst(),
            [(PastNiet, vec![1]), (Past, vec![0])]
        );
    }
}
