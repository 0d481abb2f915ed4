//! Fields: the zoekprofiel, its directions and their onderbouwing.

use super::{
    Nodig::*, Veld, Veldsoort, bedrag, datum, geheel, getal, keuze, lang, lijst, tekst, veld,
    vinkje,
};
use crate::dossier::keuzes::{
    Antwoord, Beoordeling, EisHerkomst, FmlVersie, Herkomst, MogelijkhedenBron, RichtingSoort,
    RichtingStatus, Uitkomst,
};

pub(super) const VELDEN: &[Veld] = &[
    lijst(
        "zoekprofiel.versies[]",
        "Versies van het zoekprofiel",
        "versie",
    )
    .nodig(
        Trajectplan,
        "Er is nog geen versie van het zoekprofiel vastgesteld.",
    ),
    geheel("zoekprofiel.versies[].versie", "Versie", "", 999),
    datum("zoekprofiel.versies[].vastgesteld_op", "Vastgesteld op"),
    veld(
        "zoekprofiel.versies[].belastbaarheid",
        "Rust op belastbaarheid",
        Veldsoort::Verwijzing,
    ),
    lang("zoekprofiel.versies[].reden", "Reden van deze versie"),
    keuze(
        "zoekprofiel.mogelijkheden_bron",
        "Wie bepaalde de mogelijkheden?",
        MogelijkhedenBron::OPTIES,
    )
    .hint("Alleen de bedrijfsarts gaat over de belastbaarheid."),
    lang(
        "zoekprofiel.functiemogelijkheden",
        "Welke functies zijn overwogen, en hoe gevonden?",
    )
    .hint("Arbeidsdeskundige, test zoals LDC, competentiespel, gesprek. Geen medische of privé-informatie.")
    .nodig(
        Trajectplan,
        "Niet beschreven hoe de functies zijn gevonden.",
    ),
    lang(
        "zoekprofiel.kansrijk_onderzoek",
        "Kansrijke beroepen en leer-werktrajecten",
    )
    .hint("Wat is bekeken, en met welke uitkomst? Geen medische of privé-informatie."),
    lang(
        "zoekprofiel.randvoorwaarden",
        "Randvoorwaarden aan het werk",
    )
    .hint("Uren, werktijden, werkomgeving, begeleiding, aanpassingen. Geen medische of privé-informatie.")
    .nodig(Trajectplan, "De randvoorwaarden aan het werk ontbreken."),
    lang("zoekprofiel.scholing", "Scholing")
        .hint("Wat is nodig, wat is onderzocht, wat is gekozen, hoe lang duurt het? Geen medische of privé-informatie.")
        .nodig(Trajectplan, "Niet beschreven of scholing nodig is."),
    lang(
        "zoekprofiel.afstand",
        "Wat is de afstand tussen persoonsprofiel en zoekprofiel?",
    )
    .hint("Wat vraagt het zoekprofiel dat de werknemer nu nog niet heeft of kan? Geen medische of privé-informatie."),
    lang("zoekprofiel.overbrugging", "Wat overbrugt die afstand?")
        .hint("Scholing, training, werkervaringsplaats, aanpassing, begeleiding. Geen medische of privé-informatie."),
    lang(
        "zoekprofiel.conclusie",
        "De kortste weg naar betaald werk, in drie zinnen",
    )
    .nodig(
        Trajectplan,
        "De kortste weg naar betaald werk is niet beschreven.",
    ),
    lang(
        "zoekprofiel.sollicitatie_opzet",
        "Opzet van het solliciteren",
    )
    .hint("Hoeveel, waar, hoe en door wie? Geen medische of privé-informatie.")
    .nodig(Trajectplan, "De opzet van het solliciteren ontbreekt."),
    lijst("zoekrichtingen[]", "Zoekrichtingen", "zoekrichting").nodig(
        Trajectplan,
        "Het zoekprofiel heeft nog geen zoekrichtingen.",
    ),
    tekst("zoekrichtingen[].naam", "Functie"),
    lang("zoekrichtingen[].toelichting", "Wat houdt het werk in?"),
    tekst(
        "zoekrichtingen[].catalogusfunctie",
        "Functie in de functiecatalogus",
    ),
    tekst("zoekrichtingen[].branche", "Branche"),
    keuze("zoekrichtingen[].soort", "Soort", RichtingSoort::OPTIES),
    keuze("zoekrichtingen[].herkomst", "Herkomst", Herkomst::OPTIES),
    veld(
        "zoekrichtingen[].ado_functie",
        "Functie in het arbeidsdeskundig rapport",
        Veldsoort::Verwijzing,
    ),
    keuze("zoekrichtingen[].status", "Status", RichtingStatus::OPTIES),
    lang(
        "zoekrichtingen[].reden_vervallen",
        "Waarom is de richting vervallen?",
    ),
    lang(
        "zoekrichtingen[].reden_weer_opgenomen",
        "Waarom is de richting weer opgenomen?",
    ),
    keuze(
        "zoekrichtingen[].beoordeling",
        "Beoordeling",
        Beoordeling::OPTIES,
    ),
    lang(
        "zoekrichtingen[].beoordeling_reden",
        "Reden van de beoordeling",
    ),
    lang(
        "zoekrichtingen[].beoordeling_basis",
        "Voorgestelde reden waarvan u uitging",
    ),
    bedrag("zoekrichtingen[].uurloon_cent", "Uurloon")
        .hint("Bruto per uur, uit een vacature of van de arbeidsdeskundige."),
    tekst("zoekrichtingen[].uurloon_bron", "Bron van het uurloon"),
    getal(
        "zoekrichtingen[].uren_min",
        "Minste uren in vacatures",
        "uur per week",
        60,
    ),
    getal(
        "zoekrichtingen[].uren_max",
        "Meeste uren in vacatures",
        "uur per week",
        60,
    ),
    tekst("zoekrichtingen[].werktijden", "Werktijden")
        .hint("Bijvoorbeeld: overdag, soms op zaterdag."),
    tekst("zoekrichtingen[].werkplaats", "Plaats van het werk")
        .hint("Voor een schatting van de reistijd. Alleen de plaatsnaam."),
    lijst("zoekrichtingen[].eisen[]", "Eisen van de functie", "eis"),
    keuze(
        "zoekrichtingen[].eisen[].versie",
        "Versie van de lijst",
        FmlVersie::OPTIES,
    ),
    veld("zoekrichtingen[].eisen[].code", "Item", Veldsoort::Itemcode),
    lang(
        "zoekrichtingen[].eisen[].omschrijving",
        "Wat vraagt de functie?",
    ),
    keuze(
        "zoekrichtingen[].eisen[].herkomst",
        "Waar komt deze eis vandaan?",
        EisHerkomst::OPTIES,
    ),
    tekst("zoekrichtingen[].eisen[].bron", "Reden en bron van de eis"),
    getal("zoekrichtingen[].eisen[].getal", "Getal", "", 10_000),
    keuze(
        "zoekrichtingen[].eisen[].kenmerk",
        "Komt dit voor in de functie?",
        Antwoord::OPTIES,
    ),
    geheel(
        "zoekrichtingen[].eisen[].gevraagd_niveau",
        "Gevraagd niveau",
        "",
        9,
    )
    .hint("Het hoogste niveau waarmee iemand dit werk nog kan doen."),
    vinkje(
        "zoekrichtingen[].eisen[].komt_niet_voor",
        "Komt niet voor in deze functie",
    ),
    veld(
        "zoekrichtingen[].eisen[].vakjes_ja",
        "Komt wel voor",
        Veldsoort::Niveaus,
    ),
    veld(
        "zoekrichtingen[].eisen[].vakjes_nee",
        "Komt niet voor",
        Veldsoort::Niveaus,
    ),
    veld(
        "zoekrichtingen[].eisen[].vakjes_onbekend",
        "Niet bekend",
        Veldsoort::Niveaus,
    ),
    lang("zoekrichtingen[].onderbouwing.tekst", "Onderbouwing"),
    lang(
        "zoekrichtingen[].onderbouwing.tekst_basis",
        "Voorgestelde onderbouwing waarvan u uitging",
    ),
    lijst(
        "zoekrichtingen[].onderbouwing.aanpassingen[]",
        "Aanpassingen",
        "aanpassing",
    ),
    veld(
        "zoekrichtingen[].onderbouwing.aanpassingen[].belastbaarheid",
        "Bij belastbaarheid",
        Veldsoort::Verwijzing,
    ),
    veld(
        "zoekrichtingen[].onderbouwing.aanpassingen[].code",
        "Item",
        Veldsoort::Itemcode,
    ),
    lang(
        "zoekrichtingen[].onderbouwing.aanpassingen[].omschrijving",
        "Aanpassing",
    )
    .hint("De maatregel die de te hoge eis wegneemt. Geen medische of privé-informatie."),
    lijst(
        "zoekrichtingen[].onderbouwing.oordelen[]",
        "Eigen oordelen",
        "oordeel",
    ),
    veld(
        "zoekrichtingen[].onderbouwing.oordelen[].belastbaarheid",
        "Bij belastbaarheid",
        Veldsoort::Verwijzing,
    ),
    veld(
        "zoekrichtingen[].onderbouwing.oordelen[].code",
        "Item",
        Veldsoort::Itemcode,
    ),
    keuze(
        "zoekrichtingen[].onderbouwing.oordelen[].uitkomst",
        "Uw oordeel",
        Uitkomst::OPTIES,
    ),
    lang(
        "zoekrichtingen[].onderbouwing.oordelen[].reden",
        "Reden van uw oordeel",
    ),
    lang(
        "zoekrichtingen[].onderbouwing.randvoorwaarden",
        "Randvoorwaarden",
    ),
    tekst("zoekrichtingen[].onderbouwing.arbeidsmarkt.bron", "Bron"),
    datum(
        "zoekrichtingen[].onderbouwing.arbeidsmarkt.peildatum",
        "Peildatum van de telling",
    ),
    tekst("zoekrichtingen[].onderbouwing.arbeidsmarkt.regio", "Regio"),
    lang(
        "zoekrichtingen[].onderbouwing.arbeidsmarkt.vraag",
        "Vraag op de arbeidsmarkt",
    ),
    geheel(
        "zoekrichtingen[].onderbouwing.arbeidsmarkt.vacatures",
        "Aantal vacatures",
        "vacatures",
        100_000,
    ),
    keuze(
        "zoekrichtingen[].onderbouwing.arbeidsmarkt.kansrijk",
        "Kansrijk?",
        Antwoord::OPTIES,
    ),
    lang(
        "zoekrichtingen[].onderbouwing.arbeidsmarkt.kansrijk_reden",
        "Waarom wel of niet kansrijk?",
    ),
    tekst(
        "zoekrichtingen[].onderbouwing.opleiding.eis",
        "Opleidingseis",
    ),
    tekst(
        "zoekrichtingen[].onderbouwing.opleiding.niveau_werknemer",
        "Niveau van de werknemer",
    ),
    lang(
        "zoekrichtingen[].onderbouwing.opleiding.motivering",
        "Motivering",
    ),
    tekst(
        "zoekrichtingen[].onderbouwing.opleiding.scholing",
        "Korte scholing",
    ),
    geheel(
        "zoekrichtingen[].onderbouwing.mobiliteit.reistijd_min",
        "Reistijd, enkele reis",
        "minuten",
        300,
    ),
    tekst(
        "zoekrichtingen[].onderbouwing.mobiliteit.reistijd_bron",
        "Bron van de reistijd",
    ),
    tekst(
        "zoekrichtingen[].onderbouwing.mobiliteit.vervoerwijze",
        "Vervoer",
    ),
    tekst(
        "zoekrichtingen[].onderbouwing.taal_digitaal",
        "Taal en digitale vaardigheid",
    ),
];
