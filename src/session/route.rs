//! The routes of the app. They live in the hash, which a browser never sends, and name no person
//! and no case: which case is open is part of the state.

use super::indeling::Fase;
use crate::dossier::Adres;

#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Route {
    Lijst,
    Instellingen,
    Licenties,
    /// Every component in every state; debug builds only.
    Onderdelen,
    Dossier(Plek),
}

/// A place within the open case.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Plek {
    Overzicht,
    Fase(Fase),
    /// A step of a guided form.
    Stap(Fase, String),
    /// Check your answers of a phase.
    Controle(Fase),
    /// One document of the bedrijfsarts.
    Belastbaarheid(u32),
    /// Pasting the text of that document.
    Plakken(u32),
    /// What changed from the first document to the second.
    Documentverschil(u32, u32),
    Zoekrichting(u32),
    /// Finding functions in the catalogue.
    Catalogus,
    /// One function of the catalogue, by its id.
    Catalogusfunctie(String),
    /// Two to four functions beside each other.
    Vergelijken,
    /// The versions of the zoekprofiel.
    Versies,
    /// The preview of a report, by its stored name.
    Rapport(String),
}

/// Reads the hash (`#/dossier/intake/werkgever?veld=contactpersoon.naam`); what it cannot read is
/// the list. The second part is the field to show.
pub fn lees(hash: &str) -> (Route, Option<Adres>) {
    let hash = hash.trim_start_matches('#');
    let (pad, vraag) = hash.split_once('?').unwrap_or((hash, ""));
    let veld = vraag
        .strip_prefix("veld=")
        .map(ontcijfer)
        .and_then(|adres| Adres::lees(&adres));
    let delen: Vec<&str> = pad.split('/').filter(|deel| !deel.is_empty()).collect();
    let route = match delen.as_slice() {
        ["instellingen"] => Route::Instellingen,
        ["instellingen", "licenties"] => Route::Licenties,
        ["onderdelen"] => Route::Onderdelen,
        ["dossier", rest @ ..] => Route::Dossier(lees_plek(rest)),
        _ => Route::Lijst,
    };
    (route, veld)
}

/// A browser may write the brackets of an address as %5B and %5D.
fn ontcijfer(tekst: &str) -> String {
    tekst
        .replace("%5B", "[")
        .replace("%5b", "[")
        .replace("%5D", "]")
        .replace("%5d", "]")
}

fn lees_plek(delen: &[&str]) -> Plek {
    let gevonden = match delen {
        ["belastbaarheid", id] => id.parse().ok().map(Plek::Belastbaarheid),
        ["belastbaarheid", id, "plakken"] => id.parse().ok().map(Plek::Plakken),
        ["belastbaarheid", nieuw, "verschil", oud] => oud
            .parse()
            .ok()
            .zip(nieuw.parse().ok())
            .map(|(oud, nieuw)| Plek::Documentverschil(oud, nieuw)),
        ["zoekprofiel", "richting", id] => id.parse().ok().map(Plek::Zoekrichting),
        ["zoekprofiel", "catalogus"] => Some(Plek::Catalogus),
        ["zoekprofiel", "catalogus", id] => Some(Plek::Catalogusfunctie((*id).to_owned())),
        ["zoekprofiel", "vergelijken"] => Some(Plek::Vergelijken),
        ["zoekprofiel", "versies"] => Some(Plek::Versies),
        ["rapportages", soort] => Some(Plek::Rapport((*soort).to_owned())),
        [fase, "controle"] => Fase::uit_pad(fase).map(Plek::Controle),
        [fase, stap] => Fase::uit_pad(fase).map(|fase| Plek::Stap(fase, (*stap).to_owned())),
        [fase] => Fase::uit_pad(fase).map(Plek::Fase),
        _ => None,
    };
    gevonden.unwrap_or(Plek::Overzicht)
}

impl Route {
    /// The hash that leads here.
    pub fn hash(&self) -> String {
        match self {
            Self::Lijst => "#/".to_owned(),
            Self::Instellingen => "#/instellingen".to_owned(),
            Self::Licenties => "#/instellingen/licenties".to_owned(),
            Self::Onderdelen => "#/onderdelen".to_owned(),
            Self::Dossier(plek) => plek.hash(),
        }
    }
}

impl Plek {
    /// The hash that leads here.
    pub fn hash(&self) -> String {
        let rest = match self {
            Self::Overzicht => String::new(),
            Self::Fase(fase) => format!("/{}", fase.pad()),
            Self::Stap(fase, stap) => format!("/{}/{stap}", fase.pad()),
            Self::Controle(fase) => format!("/{}/controle", fase.pad()),
            Self::Belastbaarheid(id) => format!("/belastbaarheid/{id}"),
            Self::Plakken(id) => format!("/belastbaarheid/{id}/plakken"),
            Self::Documentverschil(oud, nieuw) => {
                format!("/belastbaarheid/{nieuw}/verschil/{oud}")
            }
            Self::Zoekrichting(id) => format!("/zoekprofiel/richting/{id}"),
            Self::Catalogus => "/zoekprofiel/catalogus".to_owned(),
            Self::Catalogusfunctie(id) => format!("/zoekprofiel/catalogus/{id}"),
            Self::Vergelijken => "/zoekprofiel/vergelijken".to_owned(),
            Self::Versies => "/zoekprofiel/versies".to_owned(),
            Self::Rapport(soort) => format!("/rapportages/{soort}"),
        };
        format!("#/dossier{rest}")
    }

    /// The phase this place belongs to; `None` for the overview.
    pub fn fase(&self) -> Option<Fase> {
        match self {
            Self::Overzicht => None,
            Self::Fase(fase) | Self::Stap(fase, _) | Self::Controle(fase) => Some(*fase),
            Self::Belastbaarheid(_) | Self::Plakken(_) | Self::Documentverschil(..) => {
                Some(Fase::Belastbaarheid)
            }
            Self::Zoekrichting(_)
            | Self::Catalogus
            | Self::Catalogusfunctie(_)
            | Self::Vergelijken
            | Self::Versies => Some(Fase::Zoekprofiel),
            Self::Rapport(_) => Some(Fase::Rapportages),
        }
    }
}

/// The hash that leads to a field, wherever it is filled in.
pub fn naar_veld(adres: &Adres) -> String {
    let eerste_id = || {
        adres.items().first().and_then(|item| {
            item.als_str()
                .split_once('[')?
                .1
                .strip_suffix(']')?
                .parse::<u32>()
                .ok()
        })
    };
    let plek = match super::indeling::plaats(adres) {
        Some((Fase::Belastbaarheid, _)) => {
            eerste_id().map_or(Plek::Fase(Fase::Belastbaarheid), Plek::Belastbaarheid)
        }
        Some((Fase::Zoekprofiel, "versies")) => Plek::Versies,
        Some((Fase::Zoekprofiel, "")) => {
            eerste_id().map_or(Plek::Fase(Fase::Zoekprofiel), Plek::Zoekrichting)
        }
        Some((fase, stap)) if !stap.is_empty() => Plek::Stap(fase, stap.to_owned()),
        Some((fase, _)) => Plek::Fase(fase),
        None => Plek::Overzicht,
    };
    format!("{}?veld={adres}", plek.hash())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_route_reads_back() {
        let plekken = [
            Plek::Overzicht,
            Plek::Fase(Fase::Intake),
            Plek::Stap(Fase::Intake, "werkgever".into()),
            Plek::Controle(Fase::Intake),
            Plek::Fase(Fase::Belastbaarheid),
            Plek::Belastbaarheid(2),
            Plek::Plakken(2),
            Plek::Documentverschil(1, 2),
            Plek::Zoekrichting(8),
            Plek::Catalogus,
            Plek::Catalogusfunctie("receptionist".into()),
            Plek::Vergelijken,
            Plek::Versies,
            Plek::Stap(Fase::Zoekprofiel, "opzet".into()),
            Plek::Rapport("trajectplan".into()),
        ];
        for plek in plekken {
            assert_eq!(lees(&plek.hash()).0, Route::Dossier(plek));
        }
        for route in [
            Route::Lijst,
            Route::Instellingen,
            Route::Licenties,
            Route::Onderdelen,
        ] {
            assert_eq!(lees(&route.hash()).0, route);
        }
        assert_eq!(lees("#/../../etc").0, Route::Lijst);
    }

    #[test]
    fn a_field_is_found_on_its_screen() {
        let check = |adres: &str, verwacht: Plek| {
            let adres = Adres::lees(adres).unwrap();
            assert_eq!(
                lees(&naar_veld(&adres)),
                (Route::Dossier(verwacht), Some(adres))
            );
        };
        check(
            "contactpersoon.naam",
            Plek::Stap(Fase::Intake, "werkgever".into()),
        );
        check("zoekrichtingen[3].uurloon_cent", Plek::Zoekrichting(3));
        check("zoekrichtingen", Plek::Fase(Fase::Zoekprofiel));
        check("belastbaarheden[1].items[4].code", Plek::Belastbaarheid(1));
        check(
            "activiteiten",
            Plek::Stap(Fase::Trajectplan, "activiteiten".into()),
        );
        let gecodeerd = "#/dossier/zoekprofiel/richting/3?veld=zoekrichtingen%5B3%5D.naam";
        assert_eq!(lees(gecodeerd).1, Adres::lees("zoekrichtingen[3].naam"));
    }
}
