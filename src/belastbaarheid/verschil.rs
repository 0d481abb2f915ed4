//! What changed between two documents, in words that may stand in a report.
//!
//! Numbers are compared with numbers; a higher level is more limited. Between the two versions of
//! the list only items with one counterpart and a number in the same unit are compared; the rest is
//! "niet te vergelijken". The doctor's notes are never read, and of a level marked `avg_gevoelig`
//! neither name nor text is written.

mod andere_lijst;

use self::andere_lijst::andere_lijst;
use super::actueel::{afwijkende_items, is_aanduiding};
use super::eigen_getal::telt;
use super::item::{FmlItem, ItemSoort, eenheid_in_woorden};
use super::uren::{uren_dag_eind, uren_eind};
use super::werkregel::{is_gevoelig, rapportnaam, vermogen_in_woorden, volgorde};
use super::werktermen::uren_in_woorden;
use crate::dossier::keuzes::BelastbaarheidSoort;
use crate::dossier::stand::{AfwijkendItem, Belastbaarheid};
use crate::dossier::waarden::Decimaal;

/// In which direction an item moved.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Richting {
    Verbeterd,
    Verslechterd,
    /// Limited now, normal before.
    Nieuw,
    /// Limited before, normal now.
    Vervallen,
    /// Other than before, without more or less.
    Gewijzigd,
    /// The two say it in another list, or one says nothing of it.
    NietTeVergelijken,
}

impl Richting {
    pub fn label(self) -> &'static str {
        match self {
            Self::Verbeterd => "verbeterd",
            Self::Verslechterd => "verslechterd",
            Self::Nieuw => "nieuw",
            Self::Vervallen => "vervallen",
            Self::Gewijzigd => "gewijzigd",
            Self::NietTeVergelijken => "niet te vergelijken",
        }
    }
}

/// One item, or the hours, that differ between two documents.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Itemverschil {
    pub richting: Richting,
    /// Code in the newer document, else in the older; empty for the hours. For the screen alone: of
    /// a sensitive item it gives away which one it is.
    pub code: String,
    /// Name and words that may stand in a report.
    pub naam: String,
    pub was: String,
    pub nu: String,
    /// Why it cannot be compared.
    pub reden: Option<&'static str>,
}

const ZWIJGT: &str = "het andere document zegt hier niets over";

impl Itemverschil {
    /// "Zitten: was tot 120 minuten aaneen, nu tot 60 minuten aaneen (verslechterd)".
    pub fn zin(&self) -> String {
        let waarom = self
            .reden
            .map_or(String::new(), |reden| format!(": {reden}"));
        format!(
            "{}: was {}, nu {} ({}{waarom})",
            self.naam,
            self.was,
            self.nu,
            self.richting.label()
        )
    }
}

type Kant<'a> = Option<(&'a AfwijkendItem, &'static FmlItem)>;

/// Every item that differs, in the order of the list, the hours last. What did not change is left
/// out. Items 6.2 and 6.3 are part of the hours.
pub fn verschil(oud: &Belastbaarheid, nieuw: &Belastbaarheid) -> Vec<Itemverschil> {
    let mut uit = if oud.versie == nieuw.versie {
        zelfde_lijst(oud, nieuw)
    } else {
        andere_lijst(oud, nieuw)
    };
    uit.sort_by_key(|verschil| volgorde(&verschil.code));
    uit.extend(uren(oud, nieuw));
    uit
}

fn is_uren(code: &str) -> bool {
    matches!(code, "6.2" | "6.3")
}

/// The deviating items that exist in the list of the document, hours apart.
fn bekend(document: &Belastbaarheid) -> Vec<(&AfwijkendItem, &'static FmlItem)> {
    afwijkende_items(document)
        .filter_map(|(gekozen, item)| Some((gekozen, item?)))
        .filter(|(_, item)| !is_uren(item.code) && !is_aanduiding(item))
        .collect()
}

fn zelfde_lijst(oud: &Belastbaarheid, nieuw: &Belastbaarheid) -> Vec<Itemverschil> {
    let (voor, na) = (bekend(oud), bekend(nieuw));
    let bij = |lijst: &[(_, &'static FmlItem)], code: &str| {
        lijst
            .iter()
            .position(|(_, item): &(&AfwijkendItem, _)| item.code == code)
    };
    let mut codes: Vec<&'static str> = voor.iter().chain(&na).map(|(_, item)| item.code).collect();
    codes.sort_by_key(|code| volgorde(code));
    codes.dedup();
    codes
        .into_iter()
        .filter_map(|code| {
            let was = bij(&voor, code).and_then(|plek| voor.get(plek).copied());
            let nu = bij(&na, code).and_then(|plek| na.get(plek).copied());
            een_item(was, nu, oud, nieuw)
        })
        .collect()
}

fn een_item(
    was: Kant<'_>,
    nu: Kant<'_>,
    oud: &Belastbaarheid,
    nieuw: &Belastbaarheid,
) -> Option<Itemverschil> {
    let item = nu.or(was)?.1;
    let (richting, reden) = match (was, nu) {
        // In an FML what is not noted is normal; of an IZP silence says nothing.
        (None, Some(_)) if volledig(oud) => (Richting::Nieuw, None),
        (Some(_), None) if volledig(nieuw) => (Richting::Vervallen, None),
        (Some((eerst, _)), Some((dan, _))) => (vergelijk(item, eerst, dan)?, None),
        _ => (Richting::NietTeVergelijken, Some(ZWIJGT)),
    };
    Some(Itemverschil {
        richting,
        reden,
        code: item.code.to_owned(),
        naam: naam(was, nu),
        was: woorden(was, item, volledig(oud)),
        nu: woorden(nu, item, volledig(nieuw)),
    })
}

fn volledig(document: &Belastbaarheid) -> bool {
    document.soort == Some(BelastbaarheidSoort::Fml)
}

/// Neutral as soon as one of both sides says too much.
fn naam(was: Kant<'_>, nu: Kant<'_>) -> String {
    let gevoelig = [was, nu]
        .into_iter()
        .flatten()
        .find(|(gekozen, item)| is_gevoelig(item, gekozen));
    let kant = gevoelig.or(nu).or(was);
    kant.map_or(String::new(), |(gekozen, item)| {
        rapportnaam(item, gekozen).to_owned()
    })
}

fn woorden(kant: Kant<'_>, ander: &'static FmlItem, volledig: bool) -> String {
    match kant {
        Some((gekozen, item)) => vermogen_in_woorden(item, gekozen, None),
        None if !volledig => "niet vermeld".to_owned(),
        None => match (ander.vergelijk_op, ander.niveau(0)) {
            (Some(eenheid), Some(niveau)) if !niveau.onbegrensd => match niveau.getal {
                Some(getal) => format!("normaal ({})", eenheid_in_woorden(eenheid, getal)),
                None => "normaal".to_owned(),
            },
            _ => "normaal".to_owned(),
        },
    }
}

/// `None`: nothing changed.
fn vergelijk(item: &FmlItem, was: &AfwijkendItem, nu: &AfwijkendItem) -> Option<Richting> {
    if item.soort != ItemSoort::Schaal {
        return andere_vakjes(item, was, nu);
    }
    if let (Some(voor), Some(na)) = (grens(item, was), grens(item, nu)) {
        return beweging(voor, na);
    }
    match (was.waarden.iter().max(), nu.waarden.iter().max()) {
        (Some(voor), Some(na)) if voor < na => Some(Richting::Verslechterd),
        (Some(voor), Some(na)) if voor > na => Some(Richting::Verbeterd),
        _ => (was.waarden != nu.waarden
            || was.vermogen != nu.vermogen
            || was.werktekst != nu.werktekst)
            .then_some(Richting::Gewijzigd),
    }
}

/// More boxes is worse and fewer is better; other boxes is neither.
fn andere_vakjes(item: &FmlItem, was: &AfwijkendItem, nu: &AfwijkendItem) -> Option<Richting> {
    let bevat = |groot: &AfwijkendItem, klein: &AfwijkendItem| {
        klein
            .waarden
            .iter()
            .all(|vakje| groot.waarden.contains(vakje))
    };
    if bevat(was, nu) && bevat(nu, was) {
        return (was.werktekst != nu.werktekst).then_some(Richting::Gewijzigd);
    }
    Some(match item.soort {
        ItemSoort::Meerkeuze if bevat(nu, was) => Richting::Verslechterd,
        ItemSoort::Meerkeuze if bevat(was, nu) => Richting::Verbeterd,
        _ => Richting::Gewijzigd,
    })
}

/// The load that still fits: the number, and whether it is itself allowed.
type Last = (Decimaal, bool);

fn grens(item: &FmlItem, gekozen: &AfwijkendItem) -> Option<Last> {
    item.vergelijk_op?;
    let niveau = gekozen
        .waarden
        .iter()
        .copied()
        .max()
        .and_then(|waarde| item.niveau(waarde));
    let van_niveau = niveau
        .filter(|niveau| !niveau.onbegrensd)
        .and_then(|niveau| niveau.getal);
    let eigen = telt(item, gekozen);
    let strikt =
        niveau.is_some_and(|niveau| niveau.strikt) && (eigen.is_none() || eigen == van_niveau);
    Some((eigen.or(van_niveau)?, !strikt))
}

fn beweging(voor: Last, na: Last) -> Option<Richting> {
    match voor.cmp(&na) {
        std::cmp::Ordering::Less => Some(Richting::Verbeterd),
        std::cmp::Ordering::Greater => Some(Richting::Verslechterd),
        std::cmp::Ordering::Equal => None,
    }
}

/// The hours at the end of the schedule, and the schedule itself.
fn uren(oud: &Belastbaarheid, nieuw: &Belastbaarheid) -> Option<Itemverschil> {
    let tekst = |document: &Belastbaarheid| {
        let stappen: Vec<String> = uren_in_woorden(document)
            .iter()
            .map(|stap| stap.zin())
            .collect();
        match stappen.as_slice() {
            [] if volledig(document) => "geen beperking in uren".to_owned(),
            [] => "niet vermeld".to_owned(),
            stappen => stappen.join("; "),
        }
    };
    let eind = |document: &Belastbaarheid| (uren_eind(document), uren_dag_eind(document));
    let ((week_was, dag_was), (week_nu, dag_nu)) = (eind(oud), eind(nieuw));
    let leeg = |document: &Belastbaarheid| uren_in_woorden(document).is_empty();
    let gewijzigd = uren_in_woorden(oud) != uren_in_woorden(nieuw);
    let (richting, reden) = match (leeg(oud), leeg(nieuw)) {
        (true, true) => return None,
        (true, false) if volledig(oud) => (Richting::Nieuw, None),
        (false, true) if volledig(nieuw) => (Richting::Vervallen, None),
        (true, false) | (false, true) => (Richting::NietTeVergelijken, Some(ZWIJGT)),
        (false, false) => {
            let week = week_was
                .zip(week_nu)
                .and_then(|(a, b)| beweging((a, true), (b, true)));
            let dag = dag_was
                .zip(dag_nu)
                .and_then(|(a, b)| beweging((a, true), (b, true)));
            let richting = match (week, dag) {
                (Some(a), Some(b)) if a != b => Some(Richting::Gewijzigd),
                (een, twee) => een.or(twee),
            };
            (richting.or(gewijzigd.then_some(Richting::Gewijzigd))?, None)
        }
    };
    Some(Itemverschil {
        richting,
        code: String::new(),
        naam: "Uren".to_owned(),
        was: tekst(oud),
        nu: tekst(nieuw),
        reden,
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::dossier::keuzes::FmlVersie;
    use crate::dossier::stand::Opbouwstap;

    fn document(versie: FmlVersie, items: &[(&str, &[u8])]) -> Belastbaarheid {
        let gekozen = |(code, waarden): &(&str, &[u8])| AfwijkendItem {
            code: Some((*code).into()),
            waarden: waarden.to_vec(),
            toelichting: Some("geheim van de arts".into()),
            ..AfwijkendItem::default()
        };
        Belastbaarheid {
            soort: Some(BelastbaarheidSoort::Fml),
            versie: Some(versie),
            items: items.iter().map(gekozen).collect(),
            ..Belastbaarheid::default()
        }
    }

    fn check(oud: &Belastbaarheid, nieuw: &Belastbaarheid) -> Vec<String> {
        verschil(oud, nieuw).iter().map(Itemverschil::zin).collect()
    }

    #[test]
    fn what_changed_is_said_in_terms_of_work() {
        use FmlVersie::Klassiek;
        let oud = document(
            Klassiek,
            &[
                ("4.14", &[2]),
                ("4.18", &[1]),
                ("4.10", &[1]),
                ("1.9", &[3]),
                ("1.4", &[1]),
            ],
        );
        let nieuw = document(
            Klassiek,
            &[
                ("4.14", &[1]),
                ("5.1", &[1]),
                ("4.10", &[1]),
                ("1.9", &[3, 5]),
                ("1.4", &[2]),
            ],
        );
        let zinnen = check(&oud, &nieuw);
        assert_eq!(zinnen.len(), 5, "{zinnen:#?}");
        assert!(
            zinnen[0].contains("(gewijzigd)") && zinnen[0].starts_with("Voorwaarde aan het werk"),
            "{}",
            zinnen[0]
        );
        assert!(zinnen[1].ends_with("(verslechterd)"));
        assert_eq!(
            zinnen[2],
            "Tillen of dragen: was tot ongeveer 5 kg, nu tot ongeveer 10 kg (verbeterd)"
        );
        assert_eq!(
            zinnen[3],
            "Lopen: was tot ongeveer 30 minuten aaneen, nu normaal (60 minuten aaneen) (vervallen)"
        );
        assert_eq!(
            zinnen[4],
            "Zitten: was normaal (120 minuten aaneen), nu tot ongeveer 60 minuten aaneen (nieuw)"
        );
        assert!(
            zinnen
                .iter()
                .all(|zin| !zin.contains("geheim") && !zin.contains("overschat"))
        );
    }

    #[test]
    fn other_lists_are_only_compared_one_to_one() {
        let oud = document(FmlVersie::Klassiek, &[("4.14", &[2]), ("4.18", &[1])]);
        let nieuw = document(FmlVersie::Nieuw, &[("4.13", &[1]), ("4.16", &[2])]);
        assert_eq!(
            check(&oud, &nieuw),
            [
                "Tillen: was niet in deze vorm vermeld, nu tot ongeveer 10 kg, tot 10 keer per uur (niet te vergelijken: andere lijst)",
                "Tillen of dragen: was tot ongeveer 5 kg, nu niet in deze vorm vermeld (niet te vergelijken: andere lijst)",
                "Lopen: was tot ongeveer 30 minuten aaneen, nu tot ongeveer 15 minuten aaneen (verslechterd)",
            ]
        );
    }

    #[test]
    fn of_an_izp_silence_says_nothing_and_hours_count_to_the_end() {
        let oud = document(FmlVersie::Nieuw, &[("5.1", &[1])]);
        let mut nieuw = document(FmlVersie::Nieuw, &[]);
        nieuw.soort = Some(BelastbaarheidSoort::Izp);
        nieuw.opbouwschema = vec![Opbouwstap {
            vanaf: "2026-03-02".parse().ok(),
            uren_per_week: Some(Decimaal::heel(28)),
            ..Opbouwstap::default()
        }];
        let gevonden = verschil(&oud, &nieuw);
        assert_eq!(gevonden[0].richting, Richting::NietTeVergelijken);
        assert_eq!(
            gevonden[1].zin(),
            "Uren: was geen beperking in uren, nu vanaf 2 maart 2026 28 uur per week (nieuw)"
        );
        assert!(verschil(&nieuw, &nieuw).is_empty());
    }
}
