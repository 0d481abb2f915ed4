//! Levels of the list in plain words about work.
//!
//! The list says what a doctor ticks; a report says what that means for work. Only the words differ:
//! no figure and no limit is added or taken away. What is not named here reads well as it stands.

/// Stands before what follows from [`beperkt_bij`].
pub(super) const BEPERKT_BIJ: &str = "beperkt bij ";

/// A trait of work, or a box that names only what is limited, as it reads after "beperkt bij".
const WAARBIJ: [(&str, &str); 27] = [
    ("goed zicht nodig", "werk waarvoor goed zicht nodig is"),
    ("goed gehoor nodig", "werk waarvoor goed gehoor nodig is"),
    (
        "veel of goed spreken nodig",
        "werk waarin veel of goed spreken nodig is",
    ),
    ("schrijven nodig", "werk waarin schrijven nodig is"),
    ("lezen nodig", "werk waarin lezen nodig is"),
    ("tastzin nodig", "werk waarvoor tastzin nodig is"),
    ("hitte op de werkplek", "hitte op de werkplek"),
    ("koude op de werkplek", "koude op de werkplek"),
    ("tocht op de werkplek", "tocht op de werkplek"),
    (
        "contact van de huid met stoffen of vocht",
        "werk waarin de huid in contact komt met stoffen of vocht",
    ),
    (
        "beschermende middelen verplicht",
        "werk waarin beschermende middelen verplicht zijn",
    ),
    (
        "stof, rook, gassen of dampen",
        "werk met stof, rook, gassen of dampen",
    ),
    (
        "hard of aanhoudend geluid",
        "werk met hard of aanhoudend geluid",
    ),
    ("trillingen", "werk met trillingen"),
    (
        "toetsenbord en muis bedienen",
        "werk met toetsenbord en muis",
    ),
    (
        "schroefbewegingen met hand en arm",
        "werk met schroefbewegingen van hand en arm",
    ),
    ("bolgreep", "de bolgreep"),
    ("pengreep", "de pengreep"),
    ("pincetgreep", "de pincetgreep"),
    ("sleutelgreep", "de sleutelgreep"),
    ("cilindergreep", "de cilindergreep"),
    ("knijp- of grijpkracht", "knijp- of grijpkracht"),
    (
        "fijn-motorische hand- en vingerbewegingen",
        "fijne hand- en vingerbewegingen",
    ),
    (
        "repetitieve hand- en vingerbewegingen",
        "hand- en vingerbewegingen die zich steeds herhalen",
    ),
    (
        "toetsenbord bedienen en muis hanteren",
        "toetsenbord en muis bedienen",
    ),
    (
        "hitte beperkt (boven ongeveer 35 graden)",
        "hitte boven ongeveer 35 graden",
    ),
    (
        "koude beperkt (onder ongeveer -15 graden)",
        "koude onder ongeveer -15 graden",
    ),
];

/// Texts that only read well in the list itself, as they read behind the name of the item.
const LOS: [(&str, &str); 11] = [
    (
        "wisselt tussen een klein aantal bronnen (reizen met openbaar vervoer)",
        "kan wisselen tussen een klein aantal bronnen (zoals bij reizen met openbaar vervoer)",
    ),
    (
        "kiest dan geen andere aanpak of ander doel",
        "kiest geen andere aanpak of ander doel als de aanpak tekortschiet",
    ),
    ("handelingstempo duidelijk vertraagd", "duidelijk vertraagd"),
    (
        "kan in gedrag noch beleving afstand nemen",
        "kan geen afstand nemen, niet in gedrag en niet in beleving",
    ),
    (
        "conflicten alleen hanteerbaar per telefoon of schriftelijk",
        "kan conflicten alleen per telefoon of schriftelijk hanteren",
    ),
    (
        "terugval op collega's of leidinggevende mogelijk (geen solitaire functie)",
        "collega's of leidinggevende om op terug te vallen (geen solitaire functie)",
    ),
    ("geen leidinggevende aspecten", "geen leidinggevende taken"),
    (
        "in één keer één trap op en af",
        "in één keer hooguit één trap op en af",
    ),
    (
        "in één keer één trap op of af",
        "in één keer hooguit één trap op of af",
    ),
    (
        "een huishoudtrap op en af (ongeveer 3 meter)",
        "hooguit een huishoudtrap op en af (ongeveer 3 meter)",
    ),
    ("een opstapje op en af", "hooguit een opstapje op en af"),
];

/// What follows "beperkt bij"; `None` if the text is no bare name of what is limited.
pub(super) fn beperkt_bij(tekst: &str) -> Option<&'static str> {
    zoek(&WAARBIJ, tekst)
}

/// The text of a level behind the name of its item. The figures of a level are the most that still
/// fits, so "hooguit" and "tot" may stand before them.
pub(super) fn in_zin(omschrijving: &str) -> String {
    if let Some(tekst) = zoek(&LOS, omschrijving) {
        return tekst.to_owned();
    }
    let per_uur = omschrijving.strip_prefix("elk uur ongeveer ");
    if let Some(keer) = per_uur {
        return format!("tot ongeveer {keer} per uur");
    }
    if let Some(afstand) = omschrijving.strip_prefix("reikafstand ongeveer ") {
        return format!("tot ongeveer {afstand}");
    }
    if omschrijving.starts_with("ongeveer") {
        return format!("tot {omschrijving}");
    }
    omschrijving.to_owned()
}

fn zoek(tabel: &[(&str, &'static str)], tekst: &str) -> Option<&'static str> {
    let mut rijen = tabel.iter();
    rijen.find(|(van, _)| *van == tekst).map(|(_, naar)| *naar)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::belastbaarheid::items;
    use crate::dossier::keuzes::FmlVersie;

    /// The table follows the list: a word that changes there may not fall out of use here unseen.
    #[test]
    fn every_text_in_the_tables_occurs_in_the_list() {
        let mut lijst: Vec<&str> = Vec::new();
        for item in [FmlVersie::Nieuw, FmlVersie::Klassiek]
            .into_iter()
            .flat_map(items)
        {
            lijst.extend(item.kenmerk);
            lijst.extend(item.niveaus.iter().map(|niveau| niveau.omschrijving));
        }
        for (van, _) in WAARBIJ.iter().chain(&LOS) {
            assert!(lijst.contains(van), "{van}");
        }
    }

    #[test]
    fn figures_get_a_limit_before_them_and_stay_the_same() {
        assert_eq!(
            in_zin("elk uur ongeveer 300 keer"),
            "tot ongeveer 300 keer per uur"
        );
        assert_eq!(in_zin("reikafstand ongeveer 60 cm"), "tot ongeveer 60 cm");
        assert_eq!(in_zin("ongeveer 10 kg"), "tot ongeveer 10 kg");
        assert_eq!(
            in_zin("minder dan vijf minuten aaneen"),
            "minder dan vijf minuten aaneen"
        );
        assert_eq!(in_zin("niet of nauwelijks"), "niet of nauwelijks");
    }
}
