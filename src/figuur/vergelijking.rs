//! Two to four functions side by side, item by item.

use super::vorm::Gegevens;
use super::warmtekaart::{WarmteCel, WarmteItem, warmtekaart_invoer};
use crate::dossier::keuzes::Uitkomst;
use crate::dossier::schrijfwijze::datum_voluit;
use crate::functies::Onderbouwingsmatrix;
use chrono::NaiveDate;

/// No more than this stand beside each other.
const HOOGSTENS: usize = 4;

/// Functions as columns, limited items as rows.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Vergelijking {
    pub functies: Vec<VergelijkKop>,
    pub rijen: Vec<VergelijkRij>,
}

/// A function.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct VergelijkKop {
    pub functie: String,
    /// The worst of its items.
    pub uitkomst: Uitkomst,
    /// First day from which it fits in hours.
    pub uren_passen_vanaf: Option<NaiveDate>,
}

/// An item.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct VergelijkRij {
    pub item: WarmteItem,
    /// "tot 5 kg"; the same for every function.
    pub belastbaarheid: String,
    /// One per function; `None` if the item was not tested for it.
    pub cellen: Vec<Option<WarmteCel>>,
    /// The functions do not come out the same here.
    pub verschilt: bool,
}

/// Puts functions side by side; of more than four the first four.
pub fn vergelijking(functies: &[(&str, &Onderbouwingsmatrix)]) -> Vergelijking {
    let functies = functies.get(..HOOGSTENS).unwrap_or(functies);
    let kaart = warmtekaart_invoer(functies);
    let rijen = kaart.items.iter().enumerate().map(|(plaats, item)| {
        let cellen: Vec<Option<WarmteCel>> = kaart
            .rijen
            .iter()
            .map(|rij| rij.cellen.get(plaats).cloned().flatten())
            .collect();
        rij(item.clone(), cellen)
    });
    Vergelijking {
        rijen: rijen.collect(),
        functies: kaart
            .rijen
            .iter()
            .zip(functies)
            .map(|(rij, (_, matrix))| VergelijkKop {
                functie: rij.functie.clone(),
                uitkomst: rij.uitkomst,
                uren_passen_vanaf: matrix.uren_passen_vanaf,
            })
            .collect(),
    }
}

fn rij(item: WarmteItem, cellen: Vec<Option<WarmteCel>>) -> VergelijkRij {
    let belastbaarheid = cellen.iter().flatten().next();
    let belastbaarheid = belastbaarheid.map_or_else(String::new, |cel| cel.belastbaarheid.clone());
    let mut uitkomsten = cellen
        .iter()
        .map(|cel| cel.as_ref().map(|cel| cel.uitkomst));
    let eerste = uitkomsten.next().flatten();
    let verschilt = uitkomsten.any(|uitkomst| uitkomst != eerste);
    VergelijkRij {
        item,
        belastbaarheid,
        verschilt,
        cellen,
    }
}

impl Vergelijking {
    /// The comparison as a table of words: first the overall outcome and the hours.
    pub fn gegevens(&self) -> Gegevens {
        let mut koppen = vec!["Punt".to_owned(), "Belastbaarheid".to_owned()];
        koppen.extend(self.functies.iter().map(|kop| kop.functie.clone()));
        let vast = |naam: &str, cel: fn(&VergelijkKop) -> String| {
            let mut rij = vec![naam.to_owned(), String::new()];
            rij.extend(self.functies.iter().map(cel));
            rij
        };
        let mut rijen = vec![
            vast("Geheel", |kop| kop.uitkomst.label().to_owned()),
            vast("Uren passen vanaf", VergelijkKop::uren_in_woorden),
        ];
        rijen.extend(self.rijen.iter().map(|rij| {
            let mut cellen = vec![rij.item.label(), rij.belastbaarheid.clone()];
            cellen.extend(rij.cellen.iter().map(|cel| {
                cel.as_ref()
                    .map_or_else(|| "niet getoetst".to_owned(), cel_in_woorden)
            }));
            cellen
        }));
        Gegevens { koppen, rijen }
    }
}

impl VergelijkKop {
    /// "2 maart 2026", "niet bekend of nooit".
    pub fn uren_in_woorden(&self) -> String {
        self.uren_passen_vanaf
            .map_or_else(|| "niet bekend of nooit".to_owned(), datum_voluit)
    }
}

/// "Past met voorwaarde: tot 15 kg (karretje)".
fn cel_in_woorden(cel: &WarmteCel) -> String {
    let mut uit = cel.in_woorden();
    if !cel.eis.is_empty() {
        uit.push_str(&format!(": {}", cel.eis));
    }
    if let Some(voorwaarde) = &cel.voorwaarde {
        uit.push_str(&format!(" ({voorwaarde})"));
    }
    uit
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::figuur::warmtekaart::tests::{matrix, regel};

    #[test]
    fn functions_stand_side_by_side_and_differences_are_marked() {
        use Uitkomst::{Past, PastNiet};
        let een = matrix(vec![
            regel("4.14", "Tillen", PastNiet, PastNiet),
            regel("5.4", "Staan", Past, Past),
        ]);
        let mut twee = matrix(vec![
            regel("4.14", "Tillen", PastNiet, Past),
            regel("5.4", "Staan", Past, Past),
        ]);
        twee.uren_passen_vanaf = "2026-03-02".parse().ok();
        let uit = vergelijking(&[("Planner", &een), ("Inpakker", &twee)]);
        let verschilt: Vec<bool> = uit.rijen.iter().map(|rij| rij.verschilt).collect();
        assert_eq!(verschilt, [true, false]);
        let gegevens = uit.gegevens();
        assert_eq!(
            gegevens.koppen,
            ["Punt", "Belastbaarheid", "Planner", "Inpakker"]
        );
        assert_eq!(gegevens.rijen[1][3], "2 maart 2026");
        assert_eq!(
            gegevens.rijen[2],
            [
                "4.14 Tillen",
                "tot 5 kg",
                "Past niet: tot 15 kg",
                "Past (oordeel coach; berekend: past niet): tot 15 kg"
            ]
        );
        let alles = [("A", &een); 6];
        assert_eq!(vergelijking(&alles).functies.len(), 4);
        assert_eq!(vergelijking(&[]).gegevens().rijen.len(), 2);
    }
}
