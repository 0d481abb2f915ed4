//! Taking over a proposed beoordeling. A reason belongs to a choice: the reason of the proposal comes
//! along with it, and what the coach wrote is never replaced unless the coach says so.

use crate::dossier::stand::Zoekrichting;
use crate::dossier::{Adres, Wijziging};
use crate::functies::Beoordelingsvoorstel;
use chrono::NaiveDate;

/// Whose words the reason in the case is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Redenstand {
    Geen,
    /// Taken over with a proposal, and not touched since.
    VanVoorstel,
    Eigen,
}

/// What can be done with a proposal.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Voorstelstand {
    /// Choice and reason can come along: nothing of the coach's own is replaced.
    OverTeNemen,
    /// The coach wrote a reason, for another choice than this: he says which reason goes with it.
    KiesReden,
    /// The coach chose the same, and a reason goes with it.
    Gelijk,
}

/// The reason that goes with a beoordeling that is taken over.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Redenkeuze {
    VanVoorstel,
    /// The coach's own, which stands there already.
    Eigen,
}

/// Whose reason stands with a direction.
pub fn redenstand(richting: &Zoekrichting) -> Redenstand {
    let reden = tekst(richting.beoordeling_reden.as_deref());
    if reden.is_empty() {
        Redenstand::Geen
    } else if reden == tekst(richting.beoordeling_basis.as_deref()) {
        Redenstand::VanVoorstel
    } else {
        Redenstand::Eigen
    }
}

/// What can be done with a proposal that names a beoordeling.
pub fn voorstelstand(richting: &Zoekrichting, voorstel: &Beoordelingsvoorstel) -> Voorstelstand {
    let zelfde_keuze = richting.beoordeling == voorstel.beoordeling;
    let zelfde_reden = tekst(richting.beoordeling_reden.as_deref()) == voorstel.reden.trim();
    match redenstand(richting) {
        Redenstand::Geen => Voorstelstand::OverTeNemen,
        _ if zelfde_reden && zelfde_keuze => Voorstelstand::Gelijk,
        _ if zelfde_reden => Voorstelstand::OverTeNemen,
        Redenstand::VanVoorstel => Voorstelstand::OverTeNemen,
        Redenstand::Eigen if zelfde_keuze => Voorstelstand::Gelijk,
        Redenstand::Eigen => Voorstelstand::KiesReden,
    }
}

/// The reason that stands there came with an earlier proposal; choice or facts are others now.
pub fn is_reden_van_eerder(richting: &Zoekrichting, voorstel: &Beoordelingsvoorstel) -> bool {
    let anders = richting.beoordeling != voorstel.beoordeling
        || tekst(richting.beoordeling_reden.as_deref()) != voorstel.reden.trim();
    redenstand(richting) == Redenstand::VanVoorstel && anders
}

/// Records the proposed beoordeling with the reason that goes with it. `None`: the proposal names
/// no beoordeling.
pub fn neem_over(
    richting: u32,
    voorstel: &Beoordelingsvoorstel,
    reden: Redenkeuze,
    op: NaiveDate,
) -> Option<Wijziging> {
    let beoordeling = voorstel.beoordeling?;
    let adres = |naam: &str| Adres::lees(&format!("zoekrichtingen[{richting}].{naam}"));
    let wijziging =
        Wijziging::nieuw(op).zet(adres("beoordeling")?, Some(beoordeling.waarde().into()));
    let basis = adres("beoordeling_basis")?;
    Some(match reden {
        Redenkeuze::VanVoorstel => {
            let tekst = voorstel.reden.as_str();
            let wijziging = wijziging.zet(adres("beoordeling_reden")?, Some(tekst.into()));
            wijziging.zet(basis, Some(tekst.into()))
        }
        Redenkeuze::Eigen => wijziging.zet(basis, None),
    })
}

fn tekst(tekst: Option<&str>) -> &str {
    tekst.unwrap_or_default().trim()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::dossier::Dossier;
    use crate::dossier::keuzes::Beoordeling;

    fn dag() -> NaiveDate {
        "2026-03-16".parse().unwrap()
    }

    fn voorstel(beoordeling: Beoordeling, reden: &str) -> Beoordelingsvoorstel {
        Beoordelingsvoorstel {
            beoordeling: Some(beoordeling),
            reden: reden.to_owned(),
            ontbreekt: Vec::new(),
        }
    }

    fn dossier(reden: Option<&str>) -> Dossier {
        let adres = |naam: &str| Adres::lees(&format!("zoekrichtingen[3]{naam}")).unwrap();
        let wijziging = Wijziging::nieuw(dag())
            .item(adres(""))
            .zet(adres(".beoordeling"), Some("goed".into()))
            .zet(adres(".beoordeling_reden"), reden.map(Into::into));
        let mut dossier = Dossier::nieuw("a".into(), true);
        dossier.wijzig(&wijziging).unwrap();
        dossier
    }

    fn richting(dossier: &Dossier) -> Zoekrichting {
        dossier.stand(dag()).unwrap().zoekrichtingen[0].clone()
    }

    fn na(
        dossier: &mut Dossier,
        voorstel: &Beoordelingsvoorstel,
        keuze: Redenkeuze,
    ) -> Zoekrichting {
        let wijziging = neem_over(3, voorstel, keuze, dag()).unwrap();
        dossier.wijzig(&wijziging).unwrap();
        richting(dossier)
    }

    #[test]
    fn the_reason_comes_along_and_follows_the_next_proposal() {
        let mut dossier = dossier(None);
        let goed = voorstel(Beoordeling::Goed, "Alle eisen passen.");
        let matig = voorstel(Beoordeling::Matig, "De kans op werk is klein.");
        assert_eq!(
            voorstelstand(&richting(&dossier), &goed),
            Voorstelstand::OverTeNemen
        );
        let eerst = na(&mut dossier, &goed, Redenkeuze::VanVoorstel);
        assert_eq!(voorstelstand(&eerst, &goed), Voorstelstand::Gelijk);
        assert!(!is_reden_van_eerder(&eerst, &goed));
        assert!(is_reden_van_eerder(&eerst, &matig));
        assert_eq!(voorstelstand(&eerst, &matig), Voorstelstand::OverTeNemen);
        let daarna = na(&mut dossier, &matig, Redenkeuze::VanVoorstel);
        assert_eq!(daarna.beoordeling, Some(Beoordeling::Matig));
        assert_eq!(
            daarna.beoordeling_reden.as_deref(),
            Some("De kans op werk is klein.")
        );
    }

    #[test]
    fn the_same_choice_for_another_reason_is_offered() {
        let mut dossier = dossier(None);
        let eerst = voorstel(Beoordeling::Goed, "Alle eisen passen.");
        let nu = na(&mut dossier, &eerst, Redenkeuze::VanVoorstel);
        let later = voorstel(
            Beoordeling::Goed,
            "Alle eisen passen. De reistijd is haalbaar.",
        );
        assert_eq!(voorstelstand(&nu, &later), Voorstelstand::OverTeNemen);
        assert!(is_reden_van_eerder(&nu, &later));
    }

    #[test]
    fn an_own_reason_is_replaced_only_when_the_coach_says_so() {
        let matig = voorstel(Beoordeling::Matig, "De kans op werk is klein.");
        let goed = voorstel(Beoordeling::Goed, "Alle eisen passen.");
        let mut met_eigen = dossier(Some("Past goed bij haar."));
        let nu = richting(&met_eigen);
        assert_eq!(redenstand(&nu), Redenstand::Eigen);
        assert_eq!(voorstelstand(&nu, &matig), Voorstelstand::KiesReden);
        assert_eq!(voorstelstand(&nu, &goed), Voorstelstand::Gelijk);
        let gehouden = na(&mut met_eigen, &matig, Redenkeuze::Eigen);
        assert_eq!(gehouden.beoordeling, Some(Beoordeling::Matig));
        assert_eq!(
            gehouden.beoordeling_reden.as_deref(),
            Some("Past goed bij haar.")
        );
        assert_eq!(redenstand(&gehouden), Redenstand::Eigen);
        let vervangen = na(&mut met_eigen, &goed, Redenkeuze::VanVoorstel);
        assert_eq!(redenstand(&vervangen), Redenstand::VanVoorstel);
    }

    #[test]
    fn one_added_word_makes_the_reason_the_coachs_own() {
        let mut dossier = dossier(None);
        let goed = voorstel(Beoordeling::Goed, "Alle eisen passen.");
        let mut nu = na(&mut dossier, &goed, Redenkeuze::VanVoorstel);
        nu.beoordeling_reden = Some("Alle eisen passen, ook de reis.".into());
        assert_eq!(redenstand(&nu), Redenstand::Eigen);
        let matig = voorstel(Beoordeling::Matig, "De kans op werk is klein.");
        assert_eq!(voorstelstand(&nu, &matig), Voorstelstand::KiesReden);
        assert!(!is_reden_van_eerder(&nu, &matig));
    }

    #[test]
    fn without_a_beoordeling_there_is_nothing_to_take_over() {
        let leeg = Beoordelingsvoorstel {
            beoordeling: None,
            reden: "Vul eerst de eisen in.".into(),
            ontbreekt: Vec::new(),
        };
        assert!(neem_over(3, &leeg, Redenkeuze::VanVoorstel, dag()).is_none());
    }
}
