//! The title of the window: which screen it is, never whose case. A browser keeps titles in its
//! history and shows them in its tabs, also while the screen is covered.

use super::indeling;
use super::poort::Poortstand;
use super::route::{Plek, Route};
use super::state::Kluisstand;
use crate::rapport::Soort;

/// Name of the app; alone when nothing of a screen may or can be told.
pub const APP: &str = "Spoorboek";

fn met_app(scherm: &str) -> String {
    format!("{scherm} - {APP}")
}

/// While the vault is opened or made.
pub fn van_poort(stand: &Poortstand) -> String {
    match stand {
        Poortstand::Zoeken | Poortstand::Open => APP.to_owned(),
        Poortstand::Geen { .. } => met_app("Kluis maken"),
        Poortstand::Herstelcode { .. } => met_app("Uw herstelcode"),
        Poortstand::Vergrendeld { .. } => met_app("Ontgrendelen"),
        Poortstand::NieuweWachtzin { .. } => met_app("Kies een nieuwe wachtzin"),
        Poortstand::WachtzinGewijzigd => met_app("Uw nieuwe wachtzin geldt"),
        Poortstand::Onbruikbaar { .. } => met_app("De opslag is niet te gebruiken"),
    }
}

/// Behind the gate; `afgedekt` while a neutral page hides the work.
pub fn van_werk(stand: &Kluisstand, route: &Route, afgedekt: bool) -> String {
    match stand {
        _ if afgedekt => APP.to_owned(),
        Kluisstand::Lezen | Kluisstand::Vergrendeld => APP.to_owned(),
        Kluisstand::Onleesbaar { .. } => met_app("De opslag is niet te gebruiken"),
        Kluisstand::Herstelcode { .. } => met_app("Uw herstelcode"),
        Kluisstand::Open => van_route(route),
    }
}

fn van_route(route: &Route) -> String {
    match route {
        Route::Lijst => met_app("Dossiers"),
        Route::Instellingen => met_app("Instellingen"),
        Route::Licenties => met_app("Licenties en bronnen"),
        Route::Onderdelen => met_app("Onderdelen"),
        Route::Dossier(plek) => met_app(&van_plek(plek)),
    }
}

/// "Werknemer - Intake": the screen, then the phase it belongs to.
fn van_plek(plek: &Plek) -> String {
    let scherm = match plek {
        Plek::Overzicht => return "Dossier".to_owned(),
        Plek::Fase(fase) => return fase.label().to_owned(),
        Plek::Stap(fase, id) => match indeling::stap(*fase, id) {
            Some(stap) => stap.titel,
            // An unknown step shows the overview.
            None => return "Dossier".to_owned(),
        },
        Plek::Controle(_) => "Controleer uw antwoorden",
        Plek::Belastbaarheid(_) => "Document",
        Plek::Plakken(_) => "Tekst plakken",
        Plek::Documentverschil(..) => "Verschil tussen documenten",
        Plek::Zoekrichting(_) => "Zoekrichting",
        Plek::Catalogus => "Functies zoeken",
        Plek::Catalogusfunctie(_) => "Functie",
        Plek::Vergelijken => "Functies vergelijken",
        Plek::Versies => "Versies",
        Plek::Rapport(soort) => Soort::uit_naam(soort).map_or("Verslag", Soort::label),
    };
    let fase = plek.fase().map(|fase| format!(" - {}", fase.label()));
    format!("{scherm}{}", fase.unwrap_or_default())
}

#[cfg(test)]
mod tests {
    use super::super::route;
    use super::*;

    fn check(hash: &str, verwacht: &str) {
        let titel = van_werk(&Kluisstand::Open, &route::lees(hash).0, false);
        assert_eq!(titel, verwacht, "{hash}");
    }

    #[test]
    fn every_screen_says_what_it_is() {
        check("", "Dossiers - Spoorboek");
        check("#/instellingen", "Instellingen - Spoorboek");
        check(
            "#/instellingen/licenties",
            "Licenties en bronnen - Spoorboek",
        );
        check("#/dossier", "Dossier - Spoorboek");
        check("#/dossier/intake", "Intake - Spoorboek");
        check(
            "#/dossier/intake/werknemer?veld=werknemer.naam",
            "Werknemer - Intake - Spoorboek",
        );
        check(
            "#/dossier/intake/controle",
            "Controleer uw antwoorden - Intake - Spoorboek",
        );
        check(
            "#/dossier/rapportages/trajectplan",
            "Trajectplan - Rapportages - Spoorboek",
        );
        check(
            "#/dossier/belastbaarheid/2/plakken",
            "Tekst plakken - Belastbaarheid - Spoorboek",
        );
        check(
            "#/dossier/zoekprofiel/catalogus/receptionist",
            "Functie - Zoekprofiel - Spoorboek",
        );
    }

    #[test]
    fn what_stands_in_the_address_does_not_come_in_the_title() {
        for hash in [
            "#/dossier/intake/Jan",
            "#/dossier/rapportages/Jan",
            "#/dossier/zoekprofiel/catalogus/Jan",
            "#/Jan",
        ] {
            let titel = van_werk(&Kluisstand::Open, &route::lees(hash).0, false);
            assert!(!titel.contains("Jan"), "{titel}");
        }
    }

    #[test]
    fn a_covered_screen_and_a_locked_vault_tell_nothing() {
        let plek = Route::Dossier(Plek::Overzicht);
        assert_eq!(van_werk(&Kluisstand::Open, &plek, true), APP);
        assert_eq!(van_werk(&Kluisstand::Vergrendeld, &plek, false), APP);
        let slot = Poortstand::Vergrendeld {
            bezig: false,
            fout: None,
        };
        assert_eq!(van_poort(&slot), "Ontgrendelen - Spoorboek");
    }
}
