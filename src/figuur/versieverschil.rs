//! What changed between two versions of the zoekprofiel, direction by direction.

use super::vorm::Gegevens;
use crate::dossier::keuzes::{Beoordeling, RichtingStatus, Uitkomst};
use crate::dossier::schrijfwijze::opsomming;
use crate::dossier::stand::Zoekrichting;

/// A direction as it stood in one version.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Richtingstand {
    /// Tells which direction it is in the other version.
    pub id: u32,
    pub naam: String,
    pub beoordeling: Option<Beoordeling>,
    /// Absent counts as active.
    pub status: Option<RichtingStatus>,
    /// What testing gave; absent if nothing could be tested.
    pub uitkomst: Option<Uitkomst>,
}

/// One direction in both versions; at least one of them is there.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Richtingverschil {
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
    pub richtingen: Vec<Richtingverschil>,
}

impl Richtingstand {
    pub fn van(richting: &Zoekrichting, uitkomst: Option<Uitkomst>) -> Self {
        let naam = richting.naam.as_deref().map(str::trim);
        Self {
            id: richting.id,
            naam: naam
                .filter(|naam| !naam.is_empty())
                .unwrap_or("Richting zonder naam")
                .to_owned(),
            beoordeling: richting.beoordeling,
            status: richting.status,
            uitkomst,
        }
    }

    fn is_vervallen(&self) -> bool {
        self.status == Some(RichtingStatus::Vervallen)
    }

    /// "Actief; goed; past met voorwaarde".
    pub fn in_woorden(&self) -> String {
        let status = self.status.unwrap_or(RichtingStatus::Actief).label();
        let beoordeling = self
            .beoordeling
            .map_or("nog zonder beoordeling", Beoordeling::label)
            .to_lowercase();
        let uitkomst = self
            .uitkomst
            .map_or("niet getoetst", Uitkomst::label)
            .to_lowercase();
        format!("{status}; {beoordeling}; {uitkomst}")
    }
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

/// Compares two versions.
pub fn versieverschil(oud: &[Richtingstand], nieuw: &[Richtingstand]) -> Versieverschil {
    let zoek = |alle: &[Richtingstand], id| alle.iter().find(|stand| stand.id == id).cloned();
    let mut richtingen: Vec<Richtingverschil> = nieuw
        .iter()
        .map(|stand| {
            let vorige = zoek(oud, stand.id);
            Richtingverschil {
                naam: stand.naam.clone(),
                verandering: vorige
                    .as_ref()
                    .map_or(Verandering::Nieuw, |vorige| verandering(vorige, stand)),
                oud: vorige,
                nieuw: Some(stand.clone()),
            }
        })
        .collect();
    let weg = oud.iter().filter(|stand| zoek(nieuw, stand.id).is_none());
    richtingen.extend(weg.map(|stand| Richtingverschil {
        naam: stand.naam.clone(),
        oud: Some(stand.clone()),
        nieuw: None,
        verandering: Verandering::Weg,
    }));
    Versieverschil { richtingen }
}

fn verandering(oud: &Richtingstand, nieuw: &Richtingstand) -> Verandering {
    match (oud.is_vervallen(), nieuw.is_vervallen()) {
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
                .map_or_else(|| "staat er niet in".to_owned(), Richtingstand::in_woorden)
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

    fn stand(id: u32, uitkomst: Uitkomst, beoordeling: Beoordeling) -> Richtingstand {
        Richtingstand {
            id,
            naam: format!("Functie {id}"),
            uitkomst: Some(uitkomst),
            beoordeling: Some(beoordeling),
            status: None,
        }
    }

    #[test]
    fn what_came_went_and_changed() {
        use Beoordeling::{Goed, Matig};
        use Uitkomst::{NietBeoordeeld, Past, PastNiet};
        let vervallen = Richtingstand {
            status: Some(RichtingStatus::Vervallen),
            ..stand(4, Past, Goed)
        };
        let oud = [
            stand(1, PastNiet, Goed),
            stand(2, NietBeoordeeld, Goed),
            stand(3, Past, Goed),
            stand(4, Past, Goed),
            stand(6, PastNiet, Goed),
        ];
        let nieuw = [
            stand(1, Past, Goed),
            stand(2, PastNiet, Goed),
            vervallen,
            stand(5, Past, Goed),
            stand(6, Past, Matig),
        ];
        let uit = versieverschil(&oud, &nieuw);
        let soorten: Vec<(u32, Verandering)> = uit
            .richtingen
            .iter()
            .map(|r| {
                let id = r.nieuw.as_ref().or(r.oud.as_ref()).unwrap().id;
                (id, r.verandering)
            })
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
        let gelijk = versieverschil(&oud, &oud);
        assert!(
            gelijk
                .richtingen
                .iter()
                .all(|r| r.verandering == Verandering::Gelijk)
        );
        assert_eq!(gelijk.gegevens().rijen[0][1], "Actief; goed; past niet");
    }
}
