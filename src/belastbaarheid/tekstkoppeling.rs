//! How far the words of an IZP or LAB are linked to items: only an item can be compared with what a
//! function asks, so words without an item are not assessed.

use super::actueel::afwijkende_items;
use super::item::Rubriek;
use super::werktermen::{is_urenitem, rubriek_van, vrije_tekst};
use crate::dossier::keuzes::{BelastbaarheidSoort, Uitkomst};
use crate::dossier::schrijfwijze::opsomming;
use crate::dossier::stand::Belastbaarheid;

/// What of a document waits until the coach links it to items.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum Tekstkoppeling {
    /// Nothing: every rubriek with words has an item, or the document is an FML, which is made of
    /// items.
    #[default]
    Volledig,
    /// No item at all, hours left aside: nothing can be said of any function.
    Geen,
    /// These rubrieken have words that no item stands for; in order, never empty.
    Open(Vec<Rubriek>),
}

/// Words that plainly say that nothing is limited. Anything else may hold a limit.
const GEEN_BEPERKING: [&str; 14] = [
    "geen",
    "geen beperking",
    "geen beperkingen",
    "geen bijzondere beperking",
    "geen bijzondere beperkingen",
    "geen specifieke beperking",
    "geen specifieke beperkingen",
    "geen beperkingen vastgesteld",
    "er is geen beperking",
    "er zijn geen beperkingen",
    "er is geen sprake van beperkingen",
    "niet beperkt",
    "geen bijzondere voorwaarden",
    "geen beperkingen of voorwaarden",
];

/// Which words of a document no item stands for. An item counts if it deviates: a level "normaal"
/// says nothing of the limit that the words name. Hours are no item that the words are linked to.
pub fn tekstkoppeling(document: &Belastbaarheid) -> Tekstkoppeling {
    if document.soort == Some(BelastbaarheidSoort::Fml) {
        return Tekstkoppeling::Volledig;
    }
    let gekoppeld = || afwijkende_items(document);
    if gekoppeld().all(|(gekozen, _)| is_urenitem(gekozen)) {
        return Tekstkoppeling::Geen;
    }
    let open: Vec<Rubriek> = Rubriek::ALLE
        .into_iter()
        .filter(|rubriek| {
            vrije_tekst(&document.tekst_per_rubriek, *rubriek)
                .is_some_and(|tekst| !zegt_geen_beperking(&tekst))
        })
        .filter(|rubriek| {
            gekoppeld().all(|(gekozen, item)| rubriek_van(gekozen, item) != Some(*rubriek))
        })
        .collect();
    if open.is_empty() {
        Tekstkoppeling::Volledig
    } else {
        Tekstkoppeling::Open(open)
    }
}

impl Tekstkoppeling {
    /// What waits counts as not assessed, for every function.
    pub fn uitkomst(&self) -> Option<Uitkomst> {
        (*self != Self::Volledig).then_some(Uitkomst::NietBeoordeeld)
    }

    /// How many things a person must look at first.
    pub fn open_vragen(&self) -> usize {
        match self {
            Self::Volledig => 0,
            // One question, about everything.
            Self::Geen => 1,
            Self::Open(rubrieken) => rubrieken.len(),
        }
    }
}

/// "sociaal functioneren en statische houdingen".
pub fn rubrieken_in_zin(rubrieken: &[Rubriek]) -> String {
    let namen: Vec<String> = rubrieken
        .iter()
        .map(|rubriek| rubriek.naam().to_lowercase())
        .collect();
    opsomming(&namen)
}

fn zegt_geen_beperking(tekst: &str) -> bool {
    let los = |teken: char| !teken.is_alphanumeric();
    let tekst = tekst.trim_matches(los).to_lowercase();
    GEEN_BEPERKING.contains(&tekst.as_str())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::dossier::keuzes::FmlVersie;
    use crate::dossier::stand::AfwijkendItem;
    use crate::dossier::waarden::Decimaal;

    fn item(code: &str, waarde: u8) -> AfwijkendItem {
        AfwijkendItem {
            code: Some(code.into()),
            waarden: vec![waarde],
            ..AfwijkendItem::default()
        }
    }

    fn izp(items: Vec<AfwijkendItem>) -> Belastbaarheid {
        let mut document = Belastbaarheid {
            soort: Some(BelastbaarheidSoort::Izp),
            versie: Some(FmlVersie::Klassiek),
            uren_per_week: Some(Decimaal::heel(26)),
            items,
            ..Belastbaarheid::default()
        };
        document.tekst_per_rubriek.statisch = Some("Zitten hooguit een half uur.".into());
        document.tekst_per_rubriek.sociaal = Some("Geen beperkingen.".into());
        document
    }

    #[test]
    fn hours_and_normal_levels_link_nothing() {
        for items in [
            vec![],
            vec![item("6.3", 3)],
            vec![item("5.1", 0)],
            vec![item("4.1", 1)],
        ] {
            assert_eq!(tekstkoppeling(&izp(items)), Tekstkoppeling::Geen);
        }
        let mut fml = izp(vec![]);
        fml.soort = Some(BelastbaarheidSoort::Fml);
        assert_eq!(tekstkoppeling(&fml), Tekstkoppeling::Volledig);
    }

    #[test]
    fn a_rubriek_with_words_needs_an_item_unless_the_words_say_none() {
        let open = Tekstkoppeling::Open(vec![Rubriek::Statisch]);
        assert_eq!(tekstkoppeling(&izp(vec![item("4.10", 1)])), open);
        // A code that the version lacks still names its rubriek.
        for code in ["5.1", "5.99"] {
            let document = izp(vec![item("4.10", 1), item(code, 1)]);
            assert_eq!(tekstkoppeling(&document), Tekstkoppeling::Volledig);
        }
        let mut document = izp(vec![item("5.1", 1)]);
        for (tekst, verwacht) in [
            ("- geen", true),
            ("Geen zware lasten.", false),
            ("Geen beperkingen, behalve bij stress", false),
            ("Er zijn geen beperkingen!", true),
        ] {
            document.tekst_per_rubriek.sociaal = Some(tekst.into());
            let volledig = tekstkoppeling(&document) == Tekstkoppeling::Volledig;
            assert_eq!(volledig, verwacht, "{tekst}");
        }
    }
}
