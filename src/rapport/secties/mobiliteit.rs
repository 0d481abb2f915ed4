//! 3.3: how the werknemer can travel, and how far.

use crate::dossier::keuzes::Vervoer;
use crate::dossier::schrijfwijze::opsomming;
use crate::rapport::bouw::{Bouwer, Bron, Zinnen, gevuld};
use crate::rapport::taal::{minuten, zonder_punt};

/// 3.3.
pub(super) fn schrijf(bron: &Bron<'_>, uit: &mut Bouwer) {
    let profiel = &bron.stand.persoonsprofiel;
    let mut zinnen = Zinnen::default();
    if let Some(hoe) = reist(&profiel.vervoer) {
        // "kan te voet reizen", but "kan reizen met de fiets".
        let reizen = if hoe.starts_with("met ") {
            format!("reizen {hoe}")
        } else {
            format!("{hoe} reizen")
        };
        zinnen.zin(
            format!("{} kan {reizen}.", bron.werknemer.begin()),
            &["persoonsprofiel.vervoer"],
        );
    }
    if let Some(rijbewijs) = gevuld(profiel.rijbewijs.as_deref()) {
        zinnen.zin(
            format!("Rijbewijs: {}.", zonder_punt(rijbewijs)),
            &["persoonsprofiel.rijbewijs"],
        );
    }
    match profiel.reistijd_max_min {
        Some(reistijd) => zinnen.zin(
            format!("De langste reistijd is {} enkele reis.", minuten(reistijd)),
            &["persoonsprofiel.reistijd_max_min"],
        ),
        None => uit.leemte("persoonsprofiel.reistijd_max_min"),
    }
    uit.zinnen(zinnen);
    let tekst = profiel.mobiliteit_toelichting.as_deref();
    uit.veld("persoonsprofiel.mobiliteit_toelichting", tekst);
}

/// "met de fiets en het openbaar vervoer, en te voet"; `None` if no way is known.
pub(super) fn reist(vervoer: &[Vervoer]) -> Option<String> {
    let te_voet = vervoer.contains(&Vervoer::Lopend).then_some("te voet");
    let waarmee: Vec<&str> = vervoer
        .iter()
        .filter(|vervoer| **vervoer != Vervoer::Lopend)
        .map(|vervoer| vervoerwijze(*vervoer))
        .collect();
    let met = (!waarmee.is_empty()).then(|| format!("met {}", opsomming(&waarmee)));
    match (met, te_voet) {
        (Some(met), Some(te_voet)) => Some(format!("{met}, en {te_voet}")),
        (met, te_voet) => met.or(te_voet.map(str::to_owned)),
    }
}

fn vervoerwijze(vervoer: Vervoer) -> &'static str {
    match vervoer {
        Vervoer::Auto => "de eigen auto",
        Vervoer::Fiets => "de fiets",
        Vervoer::ElektrischeFiets => "de elektrische fiets",
        Vervoer::Bromfiets => "de bromfiets of scooter",
        Vervoer::OpenbaarVervoer => "het openbaar vervoer",
        Vervoer::Lopend => "te voet",
        Vervoer::Anders => "ander vervoer",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn on_foot_is_no_means_of_transport() {
        use Vervoer::{Auto, Fiets, Lopend, OpenbaarVervoer};
        for (vervoer, verwacht) in [
            (vec![], None),
            (vec![Lopend], Some("te voet")),
            (vec![Auto], Some("met de eigen auto")),
            (
                vec![Fiets, Lopend, OpenbaarVervoer],
                Some("met de fiets en het openbaar vervoer, en te voet"),
            ),
        ] {
            assert_eq!(reist(&vervoer).as_deref(), verwacht);
        }
    }
}
