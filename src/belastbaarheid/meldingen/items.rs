//! Items that the list of the document does not have, or not with that value.

use crate::belastbaarheid::actueel::is_aanduiding;
use crate::belastbaarheid::eigen_getal::{Getalvraag, vraag};
use crate::belastbaarheid::item::{FmlItem, eenheid_in_woorden, item};
use crate::dossier::keuzes::{BelastbaarheidSoort, FmlVersie};
use crate::dossier::stand::{AfwijkendItem, Belastbaarheid};
use crate::dossier::waarden::Decimaal;

pub(super) fn items(document: &Belastbaarheid, zeg: &mut impl FnMut(&str, String)) {
    let Some(versie) = document.versie else {
        if let Some(eerste) = document.items.iter().find(|gekozen| gekozen.code.is_some()) {
            let wat = match document.soort {
                Some(BelastbaarheidSoort::Izp | BelastbaarheidSoort::Lab) => {
                    "U hebt items gekoppeld"
                }
                _ => "Er staan items",
            };
            let code = eerste.code.as_deref().unwrap_or_default().trim();
            zeg(
                "versie",
                format!(
                    "{wat} (de eerste is {code}), maar niet gekozen uit welke lijst. Dezelfde code betekent in de andere lijst iets anders. Kies de versie."
                ),
            );
        }
        return;
    };
    for (plek, gekozen) in document.items.iter().enumerate() {
        een_item(versie, gekozen, zeg);
        let code = gekozen
            .code
            .as_deref()
            .map(str::trim)
            .filter(|code| !code.is_empty());
        let eerder = document
            .items
            .iter()
            .take(plek)
            .any(|ander| code.is_some() && ander.code.as_deref().map(str::trim) == code);
        if eerder {
            zeg(
                &format!("items[{}].code", gekozen.id),
                format!(
                    "Item {} staat er twee keer. Verwijder er een.",
                    code.unwrap_or_default()
                ),
            );
        }
    }
}

fn een_item(versie: FmlVersie, gekozen: &AfwijkendItem, zeg: &mut impl FnMut(&str, String)) {
    let code = gekozen.code.as_deref().unwrap_or_default().trim();
    if code.is_empty() {
        return;
    }
    let Some(gevonden) = item(versie, code) else {
        zeg(
            &format!("items[{}].code", gekozen.id),
            format!(
                "Item {code} bestaat niet in {}. Controleer de code en de versie van de lijst.",
                versie.label()
            ),
        );
        return;
    };
    if let Some(waarde) = gekozen
        .waarden
        .iter()
        .find(|waarde| gevonden.niveau(**waarde).is_none())
    {
        zeg(
            &format!("items[{}].waarden", gekozen.id),
            format!(
                "Item {code} heeft in {} geen waarde {waarde}. Controleer de waarde en de versie van de lijst.",
                versie.label()
            ),
        );
    }
    if let Some(tekst) = getalmelding(gevonden, gekozen) {
        zeg(&format!("items[{}].vermogen", gekozen.id), tekst);
    }
    let leeg = gekozen.waarden.is_empty() && gekozen.vermogen.is_none();
    if leeg && !is_aanduiding(gevonden) {
        zeg(
            &format!("items[{}].waarden", gekozen.id),
            format!("Bij item {code} is nog geen waarde gekozen."),
        );
    }
}

/// The doctor's own number against the level, in words: asked, never decided. A number that cannot
/// be true does not count; one that belongs with another level does.
pub fn getalmelding(item: &FmlItem, gekozen: &AfwijkendItem) -> Option<String> {
    let (vraag, eenheid) = (vraag(item, gekozen)?, item.vergelijk_op?);
    let woorden = |getal: Decimaal| eenheid_in_woorden(eenheid, getal);
    let (code, getal) = (item.code, woorden(gekozen.vermogen?));
    Some(match vraag {
        Getalvraag::KanNiet { hoogste } => {
            format!(
                "Bij item {code} staat {getal} als getal van de arts. Meer dan {} kan niet kloppen. Kijk in het document en verbeter het getal.",
                woorden(hoogste)
            )
        }
        Getalvraag::AnderNiveau { van_niveau } => format!(
            "Bij item {code} hoort de gekozen waarde bij ongeveer {}, maar het getal van de arts is {getal}. Het getal gaat voor. Klopt dat met het document?",
            woorden(van_niveau)
        ),
    })
}
