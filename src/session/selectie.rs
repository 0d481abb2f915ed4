//! Which functions of the catalogue stand on the screen, and in which order. Ranking is done once
//! per belastbaarheid; this only chooses from what was ranked, so it can run with every key.

use crate::dossier::Stand;
use crate::dossier::keuzes::Uitkomst;
use crate::dossier::stand::Belastbaarheid;
use crate::functies::catalogus::Opleidingsniveau;
use crate::functies::{Catalogus, Catalogusfilter, Kandidaat, Treffer, Zoekindex, rangschik};

/// A catalogue with what is made ready once to search it.
#[derive(Debug)]
pub struct Functieboek {
    pub catalogus: Catalogus,
    pub index: Zoekindex,
}

impl Functieboek {
    /// # Errors
    /// The sentence that says what is wrong with the file.
    pub fn lees(json: &str) -> Result<Self, String> {
        let catalogus = Catalogus::lees(json).map_err(|fout| fout.to_string())?;
        let index = Zoekindex::van(&catalogus);
        Ok(Self { catalogus, index })
    }
}

/// All functions as they fit the case; without a belastbaarheid nothing can be tested, and they
/// stand by name.
pub fn kandidaten(
    catalogus: &Catalogus,
    stand: &Stand,
    belastbaarheid: Option<&Belastbaarheid>,
    niveau: Option<Opleidingsniveau>,
) -> Vec<Kandidaat> {
    if let Some(document) = belastbaarheid {
        return rangschik(catalogus, stand, document, niveau);
    }
    let mut alle = rangschik(catalogus, stand, &Belastbaarheid::default(), niveau);
    alle.sort_by_cached_key(|kandidaat| {
        let functie = catalogus.functies().get(kandidaat.plaats);
        functie.map(|functie| functie.naam.to_lowercase())
    });
    alle
}

/// One line of the list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Regel {
    pub kandidaat: Kandidaat,
    /// The synonym by which it was found.
    pub via: Option<String>,
}

/// What passes the filter: in order of rank, or if something is typed the best likeness first.
/// Also then nothing that does not fit stands above anything that does.
pub fn selecteer(
    boek: &Functieboek,
    kandidaten: &[Kandidaat],
    zoektekst: &str,
    filter: &Catalogusfilter,
) -> Vec<Regel> {
    let functies = boek.catalogus.functies();
    let past_filter = |kandidaat: &Kandidaat| {
        let functie = functies.get(kandidaat.plaats);
        functie.is_some_and(|functie| filter.laat_door(functie, kandidaat))
    };
    if zoektekst.trim().is_empty() {
        let door = kandidaten.iter().filter(|kandidaat| past_filter(kandidaat));
        let regel = |kandidaat: &Kandidaat| Regel {
            kandidaat: kandidaat.clone(),
            via: None,
        };
        return door.map(regel).collect();
    }
    let mut op_plaats: Vec<Option<&Kandidaat>> = vec![None; functies.len()];
    for kandidaat in kandidaten {
        if let Some(plek) = op_plaats.get_mut(kandidaat.plaats) {
            *plek = Some(kandidaat);
        }
    }
    let regel = |Treffer { plaats, via, .. }: Treffer| {
        let kandidaat = op_plaats.get(plaats).copied().flatten()?;
        past_filter(kandidaat).then(|| Regel {
            kandidaat: kandidaat.clone(),
            via,
        })
    };
    let treffers = boek.index.zoek(zoektekst).into_iter();
    let mut regels: Vec<Regel> = treffers.filter_map(regel).collect();
    regels.sort_by_key(|regel| regel.kandidaat.machine == Uitkomst::PastNiet);
    regels
}

/// Functions whose name is like this one, best first: to offer for a direction without demands.
pub fn lijkt_op(boek: &Functieboek, naam: &str, hoogstens: usize) -> Vec<String> {
    // A name in a report often carries more: "Koerier voor apotheken (bestelbus)".
    let kern = naam.split(['(', ',', '/', ';']).next().unwrap_or_default();
    let woord = kern.split_whitespace().next().unwrap_or_default();
    let gevonden = [naam, kern, woord]
        .into_iter()
        .map(|tekst| boek.index.zoek(tekst))
        .find(|treffers| !treffers.is_empty())
        .unwrap_or_default();
    let functies = boek.catalogus.functies();
    let ids = gevonden
        .iter()
        .filter_map(|treffer| functies.get(treffer.plaats));
    ids.take(hoogstens)
        .map(|functie| functie.id.clone())
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::dossier::keuzes::{BelastbaarheidSoort, FmlVersie};
    use crate::dossier::stand::AfwijkendItem;
    use crate::functies::catalogus::Branche;

    fn boek() -> Functieboek {
        let pad = concat!(env!("CARGO_MANIFEST_DIR"), "/public/catalogus.json");
        Functieboek::lees(&std::fs::read_to_string(pad).unwrap()).unwrap()
    }

    fn document() -> Belastbaarheid {
        let item = |(id, code): (u32, &str)| AfwijkendItem {
            id,
            code: Some(code.to_owned()),
            waarden: vec![2],
            ..AfwijkendItem::default()
        };
        Belastbaarheid {
            id: 1,
            soort: Some(BelastbaarheidSoort::Fml),
            versie: Some(FmlVersie::Klassiek),
            geldig_per: "2025-08-12".parse().ok(),
            items: (1..).zip(["4.14", "4.19", "5.4"]).map(item).collect(),
            ..Belastbaarheid::default()
        }
    }

    fn namen(boek: &Functieboek, regels: &[Regel]) -> Vec<String> {
        let functies = boek.catalogus.functies();
        let naam = |regel: &Regel| functies[regel.kandidaat.plaats].naam.clone();
        regels.iter().map(naam).collect()
    }

    #[test]
    fn without_a_document_the_list_is_alphabetical_and_nothing_fits() {
        let boek = boek();
        let alle = kandidaten(&boek.catalogus, &Stand::default(), None, None);
        let regels = selecteer(&boek, &alle, " ", &Catalogusfilter::default());
        assert_eq!(regels.len(), boek.catalogus.functies().len());
        let namen: Vec<String> = namen(&boek, &regels);
        assert!(
            namen
                .windows(2)
                .all(|paar| paar[0].to_lowercase() <= paar[1].to_lowercase())
        );
        assert!(
            alle.iter()
                .all(|kandidaat| kandidaat.machine == Uitkomst::NietBeoordeeld)
        );
    }

    #[test]
    fn what_does_not_fit_stands_below_also_when_searching_and_the_filter_holds() {
        let boek = boek();
        let alle = kandidaten(&boek.catalogus, &Stand::default(), Some(&document()), None);
        for tekst in ["", "medewerker", "magazijnmedewerker", "chaufeur"] {
            let regels = selecteer(&boek, &alle, tekst, &Catalogusfilter::default());
            assert!(!regels.is_empty(), "{tekst}");
            let niet = |regel: &Regel| regel.kandidaat.machine == Uitkomst::PastNiet;
            assert!(regels.is_sorted_by_key(niet), "{tekst}");
        }
        let filter = Catalogusfilter {
            branches: vec![Branche::Groen],
            ..Catalogusfilter::default()
        };
        let regels = selecteer(&boek, &alle, "medewerker", &filter);
        assert!(!regels.is_empty());
        for regel in regels {
            assert!(boek.catalogus.functies()[regel.kandidaat.plaats].in_branche(Branche::Groen));
        }
    }

    #[test]
    fn a_typing_error_still_finds_it() {
        let boek = boek();
        let alle = kandidaten(&boek.catalogus, &Stand::default(), None, None);
        let regels = selecteer(&boek, &alle, "recepsionist", &Catalogusfilter::default());
        assert_eq!(
            namen(&boek, &regels).first().map(String::as_str),
            Some("Receptionist")
        );
    }

    #[test]
    fn a_name_of_a_report_resembles_a_function() {
        let boek = boek();
        let ids = lijkt_op(&boek, "Receptionist (avond, hotel)", 3);
        assert!(ids.contains(&"receptionist".to_owned()), "{ids:?}");
        assert_eq!(lijkt_op(&boek, "", 3), Vec::<String>::new());
        assert!(lijkt_op(&boek, "medewerker", 3).len() <= 3);
    }

    #[test]
    fn a_damaged_file_is_said_in_words() {
        let fout = Functieboek::lees("{\"formaat\":").unwrap_err();
        assert!(fout.contains("beschadigd"), "{fout}");
    }
}
