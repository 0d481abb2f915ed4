//! Which belastbaarheid counts on a day, and which of its items deviate.

use super::eigen_getal::telt;
use super::item::{FmlItem, ItemSoort, item};
use crate::dossier::stand::{AfwijkendItem, Belastbaarheid};
use chrono::NaiveDate;

/// The belastbaarheid that counts on `peildatum`: the newest document that holds and was received
/// on or before that day. Newest is the highest `geldig_per`; on a tie the one received last.
///
/// Without a day of receipt the document counts as received: it stands in the case as known on
/// that day. Without `geldig_per` the document cannot be placed in time and does not count.
pub fn actuele(
    belastbaarheden: &[Belastbaarheid],
    peildatum: NaiveDate,
) -> Option<&Belastbaarheid> {
    belastbaarheden
        .iter()
        .filter(|document| document.geldig_per.is_some_and(|per| per <= peildatum))
        .filter(|document| document.ontvangen_op.is_none_or(|op| op <= peildatum))
        .max_by_key(|document| {
            // Later in the list is recorded later, so it wins a full tie.
            let ontvangen = document.ontvangen_op.unwrap_or(NaiveDate::MIN);
            (document.geldig_per, ontvangen)
        })
}

/// The items of the document that deviate from normal, each with its item of the list. An item
/// whose code does not exist in the version of the document, or whose version is unknown, comes
/// with `None`: it must be looked at and must not vanish.
pub fn afwijkende_items(
    document: &Belastbaarheid,
) -> impl Iterator<Item = (&AfwijkendItem, Option<&'static FmlItem>)> {
    document.items.iter().filter_map(|afwijkend| {
        let code = afwijkend.code.as_deref().map(str::trim).unwrap_or_default();
        let gevonden = document.versie.and_then(|versie| item(versie, code));
        let leeg = code.is_empty() && afwijkend.waarden.is_empty() && afwijkend.vermogen.is_none();
        (!leeg && wijkt_af(gevonden, afwijkend)).then_some((afwijkend, gevonden))
    })
}

/// Level 0 is normal, unless the doctor names a number himself that counts: it goes before the level.
/// Without a level the item was picked and not finished, which is not the same as normal.
fn wijkt_af(item: Option<&FmlItem>, afwijkend: &AfwijkendItem) -> bool {
    let normaal = !afwijkend.waarden.is_empty() && afwijkend.waarden.iter().all(|w| *w == 0);
    let eigen_getal = match item {
        Some(item) => telt(item, afwijkend).is_some(),
        None => afwijkend.vermogen.is_some(),
    };
    !item.is_some_and(is_aanduiding) && (!normaal || eigen_getal)
}

/// A mark (dominance, side): never a limit.
pub fn is_aanduiding(item: &FmlItem) -> bool {
    item.soort == ItemSoort::Aanduiding
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::dossier::keuzes::FmlVersie;

    fn document(id: u32, geldig_per: &str, ontvangen_op: Option<&str>) -> Belastbaarheid {
        Belastbaarheid {
            id,
            geldig_per: Some(geldig_per.parse().unwrap()),
            ontvangen_op: ontvangen_op.map(|dag| dag.parse().unwrap()),
            ..Belastbaarheid::default()
        }
    }

    fn check(documenten: &[Belastbaarheid], peildatum: &str, verwacht: Option<u32>) {
        let gevonden = actuele(documenten, peildatum.parse().unwrap());
        assert_eq!(
            gevonden.map(|document| document.id),
            verwacht,
            "{peildatum}"
        );
    }

    #[test]
    fn a_document_counts_from_the_day_it_holds_and_is_received() {
        let documenten = [
            document(1, "2025-08-12", Some("2025-10-06")),
            document(2, "2026-03-02", Some("2026-03-12")),
        ];
        check(&documenten, "2025-10-05", None);
        check(&documenten, "2025-10-06", Some(1));
        check(&documenten, "2026-03-11", Some(1));
        check(&documenten, "2026-03-12", Some(2));
    }

    #[test]
    fn an_older_document_that_comes_in_late_does_not_count() {
        let documenten = [
            document(1, "2025-08-12", Some("2026-04-01")),
            document(2, "2026-03-02", Some("2026-03-12")),
        ];
        check(&documenten, "2026-04-01", Some(2));
    }

    #[test]
    fn on_a_tie_the_last_received_counts_and_without_receipt_it_counts_too() {
        let per = "2025-08-12";
        let documenten = [
            document(1, per, Some("2025-10-07")),
            document(2, per, Some("2025-10-06")),
        ];
        check(&documenten, "2025-10-06", Some(2));
        check(&documenten, "2025-10-07", Some(1));
        check(&[document(3, per, None)], "2025-08-12", Some(3));
        check(&[document(3, per, None)], "2025-08-11", None);
        check(&[Belastbaarheid::default()], "2025-08-12", None);
    }

    #[test]
    fn marks_and_normal_levels_do_not_deviate_and_doubts_do() {
        let gekozen = |code: &str, waarden: &[u8]| AfwijkendItem {
            code: Some(code.into()),
            waarden: waarden.to_vec(),
            ..AfwijkendItem::default()
        };
        let document = Belastbaarheid {
            versie: Some(FmlVersie::Klassiek),
            items: vec![
                gekozen("4.1", &[1]),
                gekozen("4.14", &[0]),
                gekozen("4.18", &[1]),
                gekozen("5.1", &[]),
                gekozen("9.9", &[1]),
                AfwijkendItem::default(),
            ],
            ..Belastbaarheid::default()
        };
        let codes: Vec<_> = afwijkende_items(&document)
            .map(|(gekozen, item)| (gekozen.code.as_deref().unwrap(), item.is_some()))
            .collect();
        assert_eq!(codes, [("4.18", true), ("5.1", true), ("9.9", false)]);
    }
}
