//! Every deviating item beside the demand of one function.

use super::opzoeken::{
    Oordeel, UREN_PER_DAG, UREN_PER_WEEK, aanpassing, code_van, eis_bij, gevuld, oordeel, uren_van,
    urenvraag,
};
use crate::belastbaarheid::{
    FmlItem, Meeweging, Tekstkoppeling, afwijkende_items, is_gevoelig, item, past_uren_vanaf,
    rapportnaam, slechtste, tekstkoppeling, vergelijk, volgorde,
};
use crate::dossier::Stand;
use crate::dossier::keuzes::{FmlVersie, Uitkomst};
use crate::dossier::stand::{AfwijkendItem, Belastbaarheid, FunctieEis, Zoekrichting};
use chrono::NaiveDate;

/// The substantiation of one function against one belastbaarheid.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Onderbouwingsmatrix {
    /// One line per deviating item, in the order of the list.
    pub regels: Vec<Matrixregel>,
    /// What the document says in words that no line stands for; not assessed until it is linked.
    pub tekst: Tekstkoppeling,
    /// The worst line according to the machine, words that wait included.
    pub machine: Uitkomst,
    /// The worst line with the coach's own judgements, words that wait included.
    pub uitkomst: Uitkomst,
    /// First day from which the function fits in hours; `None` if it never does or if the hours
    /// of the function are not known.
    pub uren_passen_vanaf: Option<NaiveDate>,
}

/// One item. All texts may stand in a report; of a line with `avg_gevoelig` the code may not.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Matrixregel {
    pub code: String,
    pub naam: String,
    /// Id of the demand in the case, to link to; absent if nothing was noted.
    pub eis_id: Option<u32>,
    /// "tot 15 kg".
    pub eis: String,
    /// "tot 5 kg".
    pub belastbaarheid: String,
    pub machine: Uitkomst,
    /// The coach's judgement if there is one with a reason, else the machine's.
    pub uitkomst: Uitkomst,
    /// The recorded measure.
    pub aanpassing: Option<String>,
    /// The coach judged otherwise (or confirmed), with a reason; `machine` stays visible beside it.
    pub oordeel_coach: bool,
    /// The coach's reason.
    pub reden: Option<String>,
    /// The coach judged without a reason: that changes no outcome, and is a gap to fill.
    pub oordeel_zonder_reden: bool,
    pub avg_gevoelig: bool,
}

impl Matrixregel {
    /// "functie vraagt tillen of dragen: tot 15 kg; belastbaarheid: tot 5 kg".
    pub fn uitleg(&self) -> String {
        let naam = self.naam.to_lowercase();
        let (eis, kan) = (self.eis.as_str(), &self.belastbaarheid);
        // Of one trait the word itself says it: "trillingen", not "trillingen: ja".
        let kort = eis.strip_suffix(": ja").filter(|kort| !kort.contains(": "));
        let eis = kort.unwrap_or(eis);
        format!("functie vraagt {naam}: {eis}; belastbaarheid: {kan}")
    }
}

/// Puts every deviating item of the belastbaarheid beside the demands of the function.
///
/// A demand only counts for the version of the list it was noted in. Hours are tested against the
/// end of the schedule, also when the document limits hours without naming item 6.2 or 6.3; if no
/// demand on hours per week is noted, the smallest number of hours in vacancies is the demand.
pub fn onderbouw(
    _stand: &Stand,
    richting: &Zoekrichting,
    belastbaarheid: &Belastbaarheid,
) -> Onderbouwingsmatrix {
    let regels: Vec<Matrixregel> = te_toetsen(belastbaarheid)
        .iter()
        .map(|(afwijkend, item)| regel(richting, belastbaarheid, afwijkend, *item))
        .collect();
    let tekst = tekstkoppeling(belastbaarheid);
    Onderbouwingsmatrix {
        machine: samengevat(&tekst, regels.iter().map(|regel| regel.machine)),
        uitkomst: samengevat(&tekst, regels.iter().map(|regel| regel.uitkomst)),
        uren_passen_vanaf: past_uren_vanaf(
            belastbaarheid,
            urenvraag(richting, belastbaarheid, UREN_PER_WEEK),
            urenvraag(richting, belastbaarheid, UREN_PER_DAG),
        ),
        tekst,
        regels,
    }
}

/// Everything of a belastbaarheid that a function must be tested on, in the order of the list:
/// the deviating items and the limits in hours.
pub fn te_toetsen(
    belastbaarheid: &Belastbaarheid,
) -> Vec<(AfwijkendItem, Option<&'static FmlItem>)> {
    let mut gekozen: Vec<(AfwijkendItem, Option<&'static FmlItem>)> =
        afwijkende_items(belastbaarheid)
            .map(|(afwijkend, item)| (afwijkend.clone(), item))
            .collect();
    gekozen.extend(uren_zonder_item(belastbaarheid));
    gekozen.sort_by_key(|(afwijkend, _)| volgorde(code_van(afwijkend)));
    gekozen
}

/// The worst. An FML without anything to test says that all is normal; of words that no item
/// stands for nothing may be concluded, whatever the hours and the other items say.
pub(super) fn samengevat(
    tekst: &Tekstkoppeling,
    uitkomsten: impl IntoIterator<Item = Uitkomst>,
) -> Uitkomst {
    slechtste(uitkomsten.into_iter().chain(tekst.uitkomst()))
}

fn regel(
    richting: &Zoekrichting,
    belastbaarheid: &Belastbaarheid,
    afwijkend: &AfwijkendItem,
    item: Option<&'static FmlItem>,
) -> Matrixregel {
    let code = code_van(afwijkend);
    let eis = eis_bij(richting, belastbaarheid, code);
    let aanpassing = aanpassing(richting, belastbaarheid, code);
    let (eigen, reden, oordeel_zonder_reden) = match oordeel(richting, belastbaarheid, code) {
        Some(Oordeel::Telt { uitkomst, reden }) => (Some(uitkomst), Some(reden), false),
        Some(Oordeel::ZonderReden) => (None, None, true),
        None => (None, None, false),
    };
    let (machine, eis_tekst, kan) = match item {
        Some(item) => {
            let meeweging = Meeweging {
                heeft_aanpassing: aanpassing.is_some(),
                vermogen: uren_van(belastbaarheid, code),
            };
            let uit = vergelijk(item, afwijkend, eis.as_ref(), meeweging);
            (uit.uitkomst, uit.eis_tekst, uit.vermogen_tekst)
        }
        None => zonder_item(eis.as_ref(), afwijkend),
    };
    Matrixregel {
        code: code.to_owned(),
        naam: item.map_or_else(
            || format!("Item {code}"),
            |item| rapportnaam(item, afwijkend).to_owned(),
        ),
        eis_id: eis.map(|eis| eis.id).filter(|id| *id != 0),
        eis: eis_tekst,
        belastbaarheid: kan,
        machine,
        uitkomst: eigen.unwrap_or(machine),
        aanpassing,
        oordeel_coach: eigen.is_some(),
        reden,
        oordeel_zonder_reden,
        avg_gevoelig: item.is_some_and(|item| is_gevoelig(item, afwijkend)),
    }
}

/// An item that the version does not know: the machine cannot compare.
fn zonder_item(eis: Option<&FunctieEis>, afwijkend: &AfwijkendItem) -> (Uitkomst, String, String) {
    let kan = afwijkend.werktekst.as_deref();
    let kan = gevuld(kan).unwrap_or_else(|| "onbekend item".to_owned());
    match eis {
        Some(eis) if eis.komt_niet_voor == Some(true) => {
            (Uitkomst::Past, "komt niet voor".to_owned(), kan)
        }
        Some(eis) => {
            let tekst = gevuld(eis.omschrijving.as_deref()).unwrap_or_default();
            (Uitkomst::TeBeoordelen, tekst, kan)
        }
        None => (Uitkomst::NietBeoordeeld, "niet ingevuld".to_owned(), kan),
    }
}

/// Limits in hours that the document gives without item 6.2 or 6.3.
fn uren_zonder_item(
    belastbaarheid: &Belastbaarheid,
) -> impl Iterator<Item = (AfwijkendItem, Option<&'static FmlItem>)> {
    let versie = belastbaarheid.versie.unwrap_or(FmlVersie::Nieuw);
    [UREN_PER_DAG, UREN_PER_WEEK]
        .into_iter()
        .filter_map(move |code| {
            let uren = uren_van(belastbaarheid, code)?;
            let al_genoemd =
                afwijkende_items(belastbaarheid).any(|(item, _)| code_van(item) == code);
            let afwijkend = AfwijkendItem {
                code: Some(code.to_owned()),
                vermogen: Some(uren),
                ..AfwijkendItem::default()
            };
            (!al_genoemd).then(|| (afwijkend, item(versie, code)))
        })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::dossier::keuzes::BelastbaarheidSoort;
    use crate::dossier::stand::{Aanpassing, CoachOordeel};
    use crate::dossier::waarden::Decimaal;

    fn document() -> Belastbaarheid {
        Belastbaarheid {
            id: 7,
            soort: Some(BelastbaarheidSoort::Fml),
            versie: Some(FmlVersie::Klassiek),
            items: vec![AfwijkendItem {
                code: Some("4.14".into()),
                waarden: vec![2],
                ..AfwijkendItem::default()
            }],
            ..Belastbaarheid::default()
        }
    }

    fn richting(versie: FmlVersie, kg: i64) -> Zoekrichting {
        Zoekrichting {
            eisen: vec![FunctieEis {
                id: 3,
                versie: Some(versie),
                code: Some("4.14".into()),
                getal: Some(Decimaal::heel(kg)),
                ..FunctieEis::default()
            }],
            ..Zoekrichting::default()
        }
    }

    fn matrix(richting: &Zoekrichting, document: &Belastbaarheid) -> Onderbouwingsmatrix {
        onderbouw(&Stand::default(), richting, document)
    }

    #[test]
    fn a_demand_of_the_other_version_does_not_count() {
        let klassiek = matrix(&richting(FmlVersie::Klassiek, 5), &document());
        assert_eq!(klassiek.machine, Uitkomst::Past);
        assert_eq!(klassiek.regels[0].eis_id, Some(3));
        assert_eq!(
            klassiek.regels[0].uitleg(),
            "functie vraagt tillen of dragen: tot 5 kg; belastbaarheid: tot ongeveer 5 kg"
        );
        let nieuw = matrix(&richting(FmlVersie::Nieuw, 5), &document());
        assert_eq!(nieuw.machine, Uitkomst::NietBeoordeeld);
    }

    #[test]
    fn measures_and_judgements_belong_to_one_belastbaarheid() {
        let mut richting = richting(FmlVersie::Klassiek, 6);
        for belastbaarheid in [6, 7] {
            assert_eq!(matrix(&richting, &document()).machine, Uitkomst::PastNiet);
            richting.onderbouwing.aanpassingen.push(Aanpassing {
                belastbaarheid: Some(belastbaarheid),
                code: Some("4.14".into()),
                omschrijving: Some("karretje".into()),
                ..Aanpassing::default()
            });
        }
        let voorwaarde = matrix(&richting, &document());
        assert_eq!(voorwaarde.machine, Uitkomst::PastMetVoorwaarde);
        assert_eq!(voorwaarde.regels[0].aanpassing.as_deref(), Some("karretje"));
        for (belastbaarheid, verwacht) in [
            (6, Uitkomst::PastMetVoorwaarde),
            (7, Uitkomst::TeBeoordelen),
        ] {
            richting.onderbouwing.oordelen.push(CoachOordeel {
                belastbaarheid: Some(belastbaarheid),
                code: Some("4.14".into()),
                uitkomst: Some(Uitkomst::TeBeoordelen),
                reden: Some("vraag aan de bedrijfsarts".into()),
                ..CoachOordeel::default()
            });
            let matrix = matrix(&richting, &document());
            assert_eq!(matrix.machine, Uitkomst::PastMetVoorwaarde);
            assert_eq!(matrix.uitkomst, verwacht);
        }
    }

    #[test]
    fn a_judgement_counts_only_with_a_reason() {
        let mut richting = richting(FmlVersie::Klassiek, 6);
        let mut geef = |reden: Option<&str>| {
            richting.onderbouwing.oordelen.push(CoachOordeel {
                belastbaarheid: Some(7),
                code: Some("4.14".into()),
                uitkomst: Some(Uitkomst::Past),
                reden: reden.map(str::to_owned),
                ..CoachOordeel::default()
            });
            matrix(&richting, &document())
        };
        for zonder in [None, Some("  ")] {
            let matrix = geef(zonder);
            assert_eq!(matrix.uitkomst, Uitkomst::PastNiet);
            let regel = &matrix.regels[0];
            assert!(regel.oordeel_zonder_reden && !regel.oordeel_coach);
        }
        let matrix = geef(Some("de werkplek is gemeten"));
        assert_eq!(matrix.uitkomst, Uitkomst::Past);
        assert_eq!(matrix.machine, Uitkomst::PastNiet);
        assert!(!matrix.regels[0].oordeel_zonder_reden);
    }

    #[test]
    fn hours_count_without_an_item_and_vacancies_tell_the_demand() {
        let mut document = document();
        document.items.clear();
        document.uren_per_week = Some(Decimaal::heel(20));
        let mut richting = Zoekrichting::default();
        let zonder = matrix(&richting, &document);
        assert_eq!(zonder.regels[0].code, "6.3");
        assert_eq!(zonder.machine, Uitkomst::NietBeoordeeld);
        for (uren, verwacht) in [(20, Uitkomst::Past), (21, Uitkomst::PastNiet)] {
            richting.uren_min = Some(Decimaal::heel(uren));
            assert_eq!(matrix(&richting, &document).machine, verwacht);
        }
    }

    #[test]
    fn an_item_that_the_version_lacks_is_not_lost() {
        let mut document = document();
        document.versie = None;
        let uit = matrix(&Zoekrichting::default(), &document);
        assert_eq!(uit.regels[0].naam, "Item 4.14");
        assert_eq!(uit.uitkomst, Uitkomst::NietBeoordeeld);
    }
}
