//! What changed between two versions of the zoekprofiel, direction by direction.

use super::vorm::Gegevens;
use crate::dossier::keuzes::{Beoordeling, RichtingStatus, Uitkomst};
use crate::dossier::schrijfwijze::opsomming;
use crate::functies::{Richtingstand, Richtingverschil};

/// One direction in both versions; at least one of them is there.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Versierij {
    /// Its newest name.
    pub naam: String,
    pub oud: Option<Richtingstand>,
    pub nieuw: Option<Richtingstand>,
    pub verandering: Verandering,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Verandering {
    Nieuw,
    /// Was in the old version and is not in the new one at all.
    Weg,
    Vervallen,
    /// Was vervallen, is active again.
    Hervat,
    Beter,
    Slechter,
    /// Something changed that is neither better nor worse, or both.
    Anders,
    Gelijk,
}

/// The difference between two versions, in the order of the new one; what is gone comes last.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Versieverschil {
    pub richtingen: Vec<Versierij>,
}

/// Absent status counts as active.
fn is_vervallen(stand: &Richtingstand) -> bool {
    stand.status == Some(RichtingStatus::Vervallen)
}

/// "Actief; goed; past met voorwaarde".
fn in_woorden(stand: &Richtingstand) -> String {
    let status = stand.status.unwrap_or(RichtingStatus::Actief).label();
    let beoordeling = stand
        .beoordeling
        .map_or("nog zonder beoordeling", Beoordeling::label)
        .to_lowercase();
    let uitkomst = stand
        .uitkomst
        .map_or("niet getoetst", Uitkomst::label)
        .to_lowercase();
    format!("{status}; {beoordeling}; {uitkomst}")
}

impl Verandering {
    pub fn label(self) -> &'static str {
        match self {
            Self::Nieuw => "Nieuw",
            Self::Weg => "Staat er niet meer in",
            Self::Vervallen => "Vervallen",
            Self::Hervat => "Weer actief",
            Self::Beter => "Beter",
            Self::Slechter => "Minder goed",
            Self::Anders => "Anders",
            Self::Gelijk => "Gelijk",
        }
    }
}

/// What each difference amounts to, in the order in which they come.
pub fn versieverschil(verschillen: &[Richtingverschil]) -> Versieverschil {
    let rij = |verschil: &Richtingverschil| Versierij {
        naam: match verschil.naam.as_str() {
            "" => "Richting zonder naam".to_owned(),
            naam => naam.to_owned(),
        },
        verandering: match (&verschil.oud, &verschil.nieuw) {
            (Some(oud), Some(nieuw)) => verandering(oud, nieuw),
            (None, _) => Verandering::Nieuw,
            (Some(_), None) => Verandering::Weg,
        },
        oud: verschil.oud.clone(),
        nieuw: verschil.nieuw.clone(),
    };
    Versieverschil {
        richtingen: verschillen.iter().map(rij).collect(),
    }
}

fn verandering(oud: &Richtingstand, nieuw: &Richtingstand) -> Verandering {
    match (is_vervallen(oud), is_vervallen(nieuw)) {
        (false, true) => return Verandering::Vervallen,
        (true, false) => return Verandering::Hervat,
        _ => {}
    }
    let stappen = [
        stap(oud.uitkomst.map(oordeel), nieuw.uitkomst.map(oordeel)),
        stap(
            oud.beoordeling.map(|beoordeling| Some(beoordeling as u8)),
            nieuw.beoordeling.map(|beoordeling| Some(beoordeling as u8)),
        ),
    ];
    let is = |gezocht| stappen.contains(&gezocht);
    if is(Verandering::Anders) || (is(Verandering::Beter) && is(Verandering::Slechter)) {
        // Within "not assessed" the outcome may differ too: that is a change, but no step.
        Verandering::Anders
    } else if is(Verandering::Beter) {
        Verandering::Beter
    } else if is(Verandering::Slechter) {
        Verandering::Slechter
    } else if oud.uitkomst != nieuw.uitkomst {
        Verandering::Anders
    } else {
        Verandering::Gelijk
    }
}

/// The place of an outcome from good to bad; `None` while it is open: to find an answer is
/// neither better nor worse.
fn oordeel(uitkomst: Uitkomst) -> Option<u8> {
    match uitkomst {
        Uitkomst::Past => Some(0),
        Uitkomst::PastMetVoorwaarde => Some(1),
        Uitkomst::PastNiet => Some(2),
        Uitkomst::TeBeoordelen | Uitkomst::NietBeoordeeld => None,
    }
}

fn stap(oud: Option<Option<u8>>, nieuw: Option<Option<u8>>) -> Verandering {
    match (oud.flatten(), nieuw.flatten()) {
        (Some(oud), Some(nieuw)) if nieuw < oud => Verandering::Beter,
        (Some(oud), Some(nieuw)) if nieuw > oud => Verandering::Slechter,
        (None, Some(_)) | (Some(_), None) => Verandering::Anders,
        _ => Verandering::Gelijk,
    }
}

impl Versieverschil {
    /// "1 nieuw, 1 vervallen en 3 gelijk"; empty without directions.
    pub fn samenvatting(&self) -> String {
        const VOLGORDE: [Verandering; 8] = [
            Verandering::Nieuw,
            Verandering::Hervat,
            Verandering::Beter,
            Verandering::Slechter,
            Verandering::Anders,
            Verandering::Vervallen,
            Verandering::Weg,
            Verandering::Gelijk,
        ];
        let delen: Vec<String> = VOLGORDE
            .into_iter()
            .filter_map(|soort| {
                let alle = self.richtingen.iter();
                let aantal = alle.filter(|r| r.verandering == soort).count();
                (aantal > 0).then(|| format!("{aantal} {}", soort.label().to_lowercase()))
            })
            .collect();
        opsomming(&delen)
    }

    /// The difference as a table of words.
    pub fn gegevens(&self) -> Gegevens {
        let stand = |stand: &Option<Richtingstand>| {
            stand
                .as_ref()
                .map_or_else(|| "staat er niet in".to_owned(), in_woorden)
        };
        Gegevens {
            koppen: ["Richting", "Was", "Is nu", "Verandering"]
                .map(str::to_owned)
                .into(),
            rijen: self
                .richtingen
                .iter()
                .map(|richting| {
                    vec![
                        richting.naam.clone(),
                        stand(&richting.oud),
                        stand(&richting.nieuw),
                        richting.verandering.label().to_owned(),
                    ]
                })
                .collect(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn stand(uitkomst: Uitkomst, beoordeling: Beoordeling) -> Richtingstand {
        Richtingstand {
            soort: None,
            uitkomst: Some(uitkomst),
            beoordeling: Some(beoordeling),
            status: None,
        }
    }

    fn richting(
        id: u32,
        oud: Option<Richtingstand>,
        nieuw: Option<Richtingstand>,
    ) -> Richtingverschil {
        Richtingverschil {
            id,
            naam: format!("Functie {id}"),
            oud,
            nieuw,
            punten: Vec::new(),
        }
    }

    #[test]
    fn what_came_went_and_changed() {
        use Beoordeling::{Goed, Matig};
        use Uitkomst::{NietBeoordeeld, Past, PastNiet};
        let vervallen = Richtingstand {
            status: Some(RichtingStatus::Vervallen),
            ..stand(Past, Goed)
        };
        let verschillen = [
            richting(1, Some(stand(PastNiet, Goed)), Some(stand(Past, Goed))),
            richting(
                2,
                Some(stand(NietBeoordeeld, Goed)),
                Some(stand(PastNiet, Goed)),
            ),
            richting(4, Some(stand(Past, Goed)), Some(vervallen)),
            richting(5, None, Some(stand(Past, Goed))),
            richting(6, Some(stand(PastNiet, Goed)), Some(stand(Past, Matig))),
            richting(3, Some(stand(Past, Goed)), None),
        ];
        let uit = versieverschil(&verschillen);
        let soorten: Vec<(u32, Verandering)> = verschillen
            .iter()
            .zip(&uit.richtingen)
            .map(|(verschil, rij)| (verschil.id, rij.verandering))
            .collect();
        assert_eq!(
            soorten,
            [
                (1, Verandering::Beter),
                // That an answer was found is not that it became worse.
                (2, Verandering::Anders),
                (4, Verandering::Vervallen),
                (5, Verandering::Nieuw),
                (6, Verandering::Anders),
                (3, Verandering::Weg),
            ]
        );
        assert_eq!(
            uit.samenvatting(),
            "1 nieuw, 1 beter, 2 anders, 1 vervallen en 1 staat er niet meer in"
        );
        let zelfde = verschillen.map(|verschil| Richtingverschil {
            nieuw: verschil.oud.clone(),
            ..verschil
        });
        let gelijk = versieverschil(zelfde.get(..3).unwrap());
        assert!(
            gelijk
                .richtingen
                .iter()
                .all(|r| r.verandering == Verandering::Gelijk)
        );
        assert_eq!(gelijk.gegevens().rijen[0][1], "Actief; goed; past niet");
    }
}
