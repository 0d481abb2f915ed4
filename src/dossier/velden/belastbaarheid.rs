//! Fields: what the bedrijfsarts says the werknemer can do.

use super::{Nodig::*, Veld, Veldsoort, datum, getal, keuze, lang, lijst, tekst, veld};
use crate::dossier::keuzes::{BelastbaarheidSoort, FmlVersie};

pub(super) const VELDEN: &[Veld] = &[
    lijst("belastbaarheden[]", "Belastbaarheid", "document").nodig(
        Beide,
        "Er is geen FML, IZP of LAB van de bedrijfsarts; passendheid is niet te onderbouwen.",
    ),
    keuze(
        "belastbaarheden[].soort",
        "Soort document",
        BelastbaarheidSoort::OPTIES,
    )
    .nodig(
        Beide,
        "Niet ingevuld of de belastbaarheid een FML, IZP of LAB is.",
    ),
    keuze(
        "belastbaarheden[].versie",
        "Versie van de lijst",
        FmlVersie::OPTIES,
    )
    .hint("Kijk naar 4.14. Klassiek: Tillen of dragen. Nieuw: Dragen."),
    tekst("belastbaarheden[].opgesteld_door", "Opgesteld door")
        .hint("Naam van de arts. Bij UWV telt alleen wat van een bedrijfsarts of van een verzekeringsarts van UWV komt. Is het een ander dan de bedrijfsarts van dit dossier? Zet de rol erbij.")
        .nodig(Beide, "Niet ingevuld welke arts de belastbaarheid opstelde."),
    datum("belastbaarheden[].opgesteld_op", "Opgesteld op").nodig(
        Beide,
        "Niet ingevuld wanneer de belastbaarheid is opgesteld.",
    ),
    datum("belastbaarheden[].geldig_per", "Geldig per").nodig(
        Beide,
        "Niet ingevuld vanaf wanneer de belastbaarheid geldt.",
    ),
    datum("belastbaarheden[].ontvangen_op", "Door u ontvangen op")
        .hint("Vanaf deze dag telt het document in Spoorboek."),
    lang(
        "belastbaarheden[].conclusie",
        "Conclusie van de bedrijfsarts",
    )
    .hint("In werktermen. Geen medische of privé-informatie."),
    lang("belastbaarheden[].prognose", "Prognose in werktermen"),
    datum(
        "belastbaarheden[].herbeoordeling_op",
        "Nieuwe beoordeling verwacht op",
    ),
    lijst("belastbaarheden[].items[]", "Afwijkende items", "item")
        .hint("Alleen wat afwijkt van normaal."),
    veld(
        "belastbaarheden[].items[].code",
        "Item",
        Veldsoort::Itemcode,
    ),
    veld(
        "belastbaarheden[].items[].waarden",
        "Waarde",
        Veldsoort::Niveaus,
    ),
    getal(
        "belastbaarheden[].items[].vermogen",
        "Getal van de arts",
        "",
        10_000,
    )
    .hint("Noemt de arts zelf een getal? Dan gaat dat voor."),
    lang(
        "belastbaarheden[].items[].toelichting",
        "Toelichting van de arts",
    )
    .hint("Blijft bij u: deze tekst komt nooit in een verslag."),
    lang(
        "belastbaarheden[].items[].werktekst",
        "In werktermen, voor het verslag",
    )
    .hint("Wat kan wel, en onder welke voorwaarden? Geen medische of privé-informatie."),
    lang(
        "belastbaarheden[].tekst_per_rubriek.persoonlijk",
        "I. Persoonlijk functioneren",
    )
    .hint("In werktermen. Geen medische of privé-informatie."),
    lang(
        "belastbaarheden[].tekst_per_rubriek.sociaal",
        "II. Sociaal functioneren",
    )
    .hint("In werktermen. Geen medische of privé-informatie."),
    lang(
        "belastbaarheden[].tekst_per_rubriek.fysieke_omgeving",
        "III. Aanpassing aan fysieke omgevingseisen",
    )
    .hint("In werktermen. Geen medische of privé-informatie."),
    lang(
        "belastbaarheden[].tekst_per_rubriek.dynamisch",
        "IV. Dynamische handelingen",
    )
    .hint("In werktermen. Geen medische of privé-informatie."),
    lang(
        "belastbaarheden[].tekst_per_rubriek.statisch",
        "V. Statische houdingen",
    )
    .hint("In werktermen. Geen medische of privé-informatie."),
    lang(
        "belastbaarheden[].tekst_per_rubriek.werktijden",
        "VI. Werktijden",
    )
    .hint("In werktermen. Geen medische of privé-informatie."),
    lijst(
        "belastbaarheden[].voorwaarden[]",
        "Voorwaarden van de bedrijfsarts",
        "voorwaarde",
    ),
    lang("belastbaarheden[].voorwaarden[].tekst", "Voorwaarde")
        .hint("In werktermen. Geen medische of privé-informatie."),
    getal(
        "belastbaarheden[].uren_per_dag",
        "Uren per dag",
        "uur per dag",
        24,
    ),
    getal(
        "belastbaarheden[].uren_per_week",
        "Uren per week",
        "uur per week",
        60,
    ),
    lijst("belastbaarheden[].opbouwschema[]", "Opbouwschema", "stap"),
    datum("belastbaarheden[].opbouwschema[].vanaf", "Vanaf"),
    getal(
        "belastbaarheden[].opbouwschema[].uren_per_week",
        "Uren per week",
        "uur per week",
        60,
    ),
    getal(
        "belastbaarheden[].opbouwschema[].uren_per_dag",
        "Uren per dag",
        "uur per dag",
        24,
    ),
];
