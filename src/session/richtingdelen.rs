//! The parts of the screen of one direction, and what each of them still lacks.

use super::verdienstand;
use crate::dossier::Stand;
use crate::dossier::keuzes::{RichtingStatus, Uitkomst};
use crate::dossier::schrijfwijze::opsomming;
use crate::dossier::stand::{Belastbaarheid, Zoekrichting};
use crate::functies::Onderbouwingsmatrix;

/// A part under its own heading, in the order of the screen.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Deel {
    Functie,
    Verdienen,
    Belastbaarheid,
    Randvoorwaarden,
    Arbeidsmarkt,
    Opleiding,
    Onderbouwing,
}

impl Deel {
    pub const ALLE: [Self; 7] = [
        Self::Functie,
        Self::Verdienen,
        Self::Belastbaarheid,
        Self::Randvoorwaarden,
        Self::Arbeidsmarkt,
        Self::Opleiding,
        Self::Onderbouwing,
    ];

    /// Its heading.
    pub fn kop(self) -> &'static str {
        match self {
            Self::Functie => "De functie",
            Self::Verdienen => "Wat verdient iemand hiermee?",
            Self::Belastbaarheid => "Past de functie bij de belastbaarheid?",
            Self::Randvoorwaarden => "Randvoorwaarden",
            Self::Arbeidsmarkt => "Arbeidsmarkt",
            Self::Opleiding => "Opleiding, reizen en taal",
            Self::Onderbouwing => "Onderbouwing in woorden",
        }
    }

    /// Its first field, within the direction: what a link to this part leads to.
    pub fn eerste_veld(self) -> &'static str {
        match self {
            Self::Functie => "naam",
            Self::Verdienen => "uurloon_cent",
            Self::Belastbaarheid => "eisen",
            Self::Randvoorwaarden => "werktijden",
            Self::Arbeidsmarkt => "onderbouwing.arbeidsmarkt.bron",
            Self::Opleiding => "onderbouwing.opleiding.eis",
            Self::Onderbouwing => "onderbouwing.tekst",
        }
    }
}

/// How a part stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Deelstand {
    pub deel: Deel,
    /// "de reistijd"; empty if nothing is missing.
    pub mist: Vec<String>,
    /// More about a part in which nothing is missing: "uitkomst: past niet".
    pub uitkomst: Option<String>,
}

impl Deelstand {
    pub fn is_compleet(&self) -> bool {
        self.mist.is_empty()
    }

    /// "Mist nog: de reistijd", "Compleet, uitkomst: past niet".
    pub fn in_woorden(&self) -> String {
        match (self.is_compleet(), &self.uitkomst) {
            (false, _) => format!("Mist nog: {}", opsomming(&self.mist)),
            (true, Some(uitkomst)) => format!("Compleet, {uitkomst}"),
            (true, None) => "Compleet".to_owned(),
        }
    }
}

/// Every part with what it lacks. A dropped direction needs nothing but its reason: only that is told.
pub fn deelstanden(
    stand: &Stand,
    richting: &Zoekrichting,
    document: Option<&Belastbaarheid>,
    matrix: Option<&Onderbouwingsmatrix>,
) -> Vec<Deelstand> {
    if richting.status == Some(RichtingStatus::Vervallen) {
        return vec![Deelstand {
            deel: Deel::Functie,
            mist: alleen(&[(
                leeg(richting.reden_vervallen.as_deref()),
                "de reden van vervallen",
            )]),
            uitkomst: None,
        }];
    }
    let van = |deel| Deelstand {
        deel,
        mist: mist(deel, stand, richting, document, matrix),
        uitkomst: uitkomst(deel, richting, matrix),
    };
    Deel::ALLE.into_iter().map(van).collect()
}

fn uitkomst(
    deel: Deel,
    richting: &Zoekrichting,
    matrix: Option<&Onderbouwingsmatrix>,
) -> Option<String> {
    match deel {
        Deel::Belastbaarheid => {
            matrix.map(|matrix| format!("uitkomst: {}", matrix.uitkomst.label().to_lowercase()))
        }
        Deel::Onderbouwing if leeg(richting.onderbouwing.tekst.as_deref()) => {
            Some("voorstel van Spoorboek".to_owned())
        }
        Deel::Onderbouwing => Some("uw eigen tekst".to_owned()),
        _ => None,
    }
}

fn mist(
    deel: Deel,
    stand: &Stand,
    richting: &Zoekrichting,
    document: Option<&Belastbaarheid>,
    matrix: Option<&Onderbouwingsmatrix>,
) -> Vec<String> {
    let onderbouwing = &richting.onderbouwing;
    let markt = &onderbouwing.arbeidsmarkt;
    match deel {
        Deel::Functie => alleen(&[
            (leeg(richting.naam.as_deref()), "de naam van de functie"),
            (richting.soort.is_none(), "de soort"),
            (richting.beoordeling.is_none(), "de beoordeling"),
        ]),
        Deel::Verdienen => {
            let punten = verdienstand::ontbreekt(stand, richting, document).into_iter();
            punten.map(|punt| punt.tekst.to_owned()).collect()
        }
        Deel::Belastbaarheid => matrix.map_or_else(
            || vec!["een document van de bedrijfsarts".to_owned()],
            niet_getoetst,
        ),
        Deel::Randvoorwaarden => alleen(&[(
            leeg(onderbouwing.randvoorwaarden.as_deref()),
            "de randvoorwaarden",
        )]),
        Deel::Arbeidsmarkt => alleen(&[
            (leeg(markt.bron.as_deref()), "de bron van de telling"),
            (markt.peildatum.is_none(), "de peildatum van de telling"),
        ]),
        Deel::Opleiding => alleen(&[
            (
                leeg(onderbouwing.opleiding.eis.as_deref()),
                "de opleidingseis",
            ),
            (
                onderbouwing.mobiliteit.reistijd_min.is_none(),
                "de reistijd",
            ),
        ]),
        Deel::Onderbouwing => Vec::new(),
    }
}

fn niet_getoetst(matrix: &Onderbouwingsmatrix) -> Vec<String> {
    if matrix.regels.is_empty() && matrix.uitkomst == Uitkomst::NietBeoordeeld {
        return vec!["items bij het document".to_owned()];
    }
    let aantal = |uitkomst| {
        let regels = matrix.regels.iter();
        regels.filter(|regel| regel.uitkomst == uitkomst).count()
    };
    let bij = |wat: &str, uitkomst| match aantal(uitkomst) {
        0 => None,
        1 => Some(format!("{wat} bij 1 item")),
        aantal => Some(format!("{wat} bij {aantal} items")),
    };
    let delen = [
        bij("de eis", Uitkomst::NietBeoordeeld),
        bij("uw oordeel", Uitkomst::TeBeoordelen),
    ];
    delen.into_iter().flatten().collect()
}

fn alleen(punten: &[(bool, &str)]) -> Vec<String> {
    let punten = punten.iter().filter(|(mist, _)| *mist);
    punten.map(|(_, tekst)| (*tekst).to_owned()).collect()
}

fn leeg(tekst: Option<&str>) -> bool {
    tekst.unwrap_or_default().trim().is_empty()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::dossier::keuzes::{BelastbaarheidSoort, Beoordeling, FmlVersie, RichtingSoort};
    use crate::dossier::stand::{AfwijkendItem, FunctieEis};
    use crate::dossier::waarden::Decimaal;
    use crate::dossier::{Adres, velden};
    use crate::functies::onderbouw;

    fn document() -> Belastbaarheid {
        let item = |code: &str| AfwijkendItem {
            code: Some(code.into()),
            waarden: vec![1],
            ..AfwijkendItem::default()
        };
        Belastbaarheid {
            id: 1,
            soort: Some(BelastbaarheidSoort::Fml),
            versie: Some(FmlVersie::Klassiek),
            items: vec![item("5.1"), item("5.3"), item("5.9")],
            ..Belastbaarheid::default()
        }
    }

    fn van(richting: &Zoekrichting, document: Option<&Belastbaarheid>, deel: Deel) -> String {
        let stand = Stand::default();
        let matrix = document.map(|document| onderbouw(&stand, richting, document));
        let standen = deelstanden(&stand, richting, document, matrix.as_ref());
        let mut standen = standen.into_iter();
        standen
            .find(|stand| stand.deel == deel)
            .unwrap()
            .in_woorden()
    }

    #[test]
    fn every_part_leads_to_a_field_that_exists() {
        for deel in Deel::ALLE {
            let adres = format!("zoekrichtingen[1].{}", deel.eerste_veld());
            let adres = Adres::lees(&adres).unwrap();
            let lijst = velden::zoek_patroon(&format!("{}[]", adres.patroon()));
            assert!(velden::zoek(&adres).or(lijst).is_some(), "{deel:?}");
        }
    }

    #[test]
    fn what_is_missing_is_named_until_it_is_there() {
        let mut richting = Zoekrichting::default();
        assert_eq!(
            van(&richting, None, Deel::Functie),
            "Mist nog: de naam van de functie, de soort en de beoordeling"
        );
        assert_eq!(
            van(&richting, None, Deel::Belastbaarheid),
            "Mist nog: een document van de bedrijfsarts"
        );
        richting.naam = Some("Planner".into());
        richting.soort = Some(RichtingSoort::Verplicht);
        richting.beoordeling = Some(Beoordeling::Goed);
        assert_eq!(van(&richting, None, Deel::Functie), "Compleet");
        assert_eq!(
            van(&richting, None, Deel::Onderbouwing),
            "Compleet, voorstel van Spoorboek"
        );
    }

    #[test]
    fn items_without_a_demand_and_without_a_judgement_are_counted() {
        let document = document();
        let mut richting = Zoekrichting::default();
        let stand = |richting: &Zoekrichting| van(richting, Some(&document), Deel::Belastbaarheid);
        assert_eq!(stand(&richting), "Mist nog: de eis bij 3 items");
        let eis = |code: &str| FunctieEis {
            versie: Some(FmlVersie::Klassiek),
            code: Some(code.into()),
            getal: Some(Decimaal::heel(10)),
            ..FunctieEis::default()
        };
        richting.eisen = vec![eis("5.1"), eis("5.3")];
        assert_eq!(stand(&richting), "Mist nog: de eis bij 1 item");
        richting.eisen.push(FunctieEis {
            getal: None,
            komt_niet_voor: Some(true),
            ..eis("5.9")
        });
        assert_eq!(stand(&richting), "Compleet, uitkomst: past");
    }

    #[test]
    fn of_a_dropped_direction_only_the_reason_counts() {
        let richting = Zoekrichting {
            status: Some(RichtingStatus::Vervallen),
            ..Zoekrichting::default()
        };
        let standen = deelstanden(&Stand::default(), &richting, None, None);
        assert_eq!(standen.len(), 1);
        assert_eq!(standen[0].in_woorden(), "Mist nog: de reden van vervallen");
    }
}
