//! Which belastbaarheid counts on a day, and which of its items deviate.

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

/// Level 0 is normal, unless the doctor names a number himself: that goes before the level.
/// Without a level the item was picked and not finished, which is not the same as normal.
fn wijkt_af(item: Option<&FmlItem>, afwijkend: &AfwijkendItem) -> bool {
    let normaal = !afwijkend.waarden.is_empty() && afwijkend.waarden.iter().all(|w| *w == 0);
    !item.is_some_and(is_aanduiding) && (!normaal || afwijkend.vermogen.is_some())
}

/// A mark (dominance, side): never a limit.
pub fn is_aanduiding(item: &FmlItem) -> bool {
    item.soort == ItemSoort::Aanduiding
}
