//! Differences between documents in the two lists: never converted, compared only one to one.

use super::{Itemverschil, Kant, Richting, bekend, beweging, grens, naam};
use crate::belastbaarheid::item::{FmlItem, item};
use crate::belastbaarheid::werkregel::vermogen_in_woorden;
use crate::dossier::keuzes::FmlVersie;
use crate::dossier::stand::Belastbaarheid;

const ANDERE_LIJST: &str = "andere lijst";

/// Between the two lists: one line per item of each, joined where they are each other's only
/// counterpart and the number has the same unit.
pub(super) fn andere_lijst(oud: &Belastbaarheid, nieuw: &Belastbaarheid) -> Vec<Itemverschil> {
    let (voor, mut na) = (bekend(oud), bekend(nieuw));
    let mut uit = Vec::new();
    for (eerst, eerste) in voor {
        let tegen = tegenhanger(eerste, nieuw.versie);
        let plek = tegen.and_then(|tegen| na.iter().position(|(_, item)| item.code == tegen.code));
        let kant = plek.map(|plek| na.swap_remove(plek));
        match (tegen, kant) {
            (Some(tegen), Some((dan, item))) => {
                if let (Some(a), Some(b)) = (grens(eerste, eerst), grens(tegen, dan)) {
                    let richting = beweging(a, b);
                    uit.extend(richting.map(|richting| {
                        regel(
                            Some((eerst, eerste)),
                            Some((dan, item)),
                            richting,
                            None,
                            (oud, nieuw),
                        )
                    }));
                } else {
                    uit.push(regel(
                        Some((eerst, eerste)),
                        Some((dan, item)),
                        Richting::NietTeVergelijken,
                        Some(ANDERE_LIJST),
                        (oud, nieuw),
                    ));
                }
            }
            _ => uit.push(regel(
                Some((eerst, eerste)),
                None,
                Richting::NietTeVergelijken,
                Some(ANDERE_LIJST),
                (oud, nieuw),
            )),
        }
    }
    uit.extend(na.into_iter().map(|kant| {
        regel(
            None,
            Some(kant),
            Richting::NietTeVergelijken,
            Some(ANDERE_LIJST),
            (oud, nieuw),
        )
    }));
    uit
}

fn regel(
    was: Kant<'_>,
    nu: Kant<'_>,
    richting: Richting,
    reden: Option<&'static str>,
    _documenten: (&Belastbaarheid, &Belastbaarheid),
) -> Itemverschil {
    let tekst = |kant: Kant<'_>| {
        kant.map_or("niet in deze vorm vermeld".to_owned(), |(gekozen, item)| {
            vermogen_in_woorden(item, gekozen, None)
        })
    };
    let code = nu
        .or(was)
        .map_or(String::new(), |(_, item)| item.code.to_owned());
    Itemverschil {
        richting,
        code,
        naam: naam(was, nu),
        was: tekst(was),
        nu: tekst(nu),
        reden,
    }
}

/// The one item of the other list that stands for this one, both ways, in the same unit.
fn tegenhanger(van: &FmlItem, versie: Option<FmlVersie>) -> Option<&'static FmlItem> {
    let [code] = van.andere_codes else {
        return None;
    };
    let ander = item(versie?, code)?;
    let terug = ander.andere_codes == [van.code];
    let zelfde_maat = van.vergelijk_op.is_some() && van.vergelijk_op == ander.vergelijk_op;
    (terug && zelfde_maat).then_some(ander)
}
