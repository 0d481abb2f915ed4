//! Fields: the intake, the persoonsprofiel and the distance to the labour market.

use super::{
    Nodig::*, Veld, Veldsoort, bedrag, datum, geheel, keuze, lang, lijst, tekst, veld, vinkje,
};
use crate::dossier::keuzes::{AfstandOmvang, Antwoord, IntakeVorm, Vervoer};

pub(super) const VELDEN: &[Veld] = &[
    datum("ado.datum", "Datum van het rapport")
        .nodig(Beide, "De datum van het arbeidsdeskundig rapport ontbreekt."),
    datum("ado.ontvangen_op", "Rapport ontvangen op"),
    keuze("ado.eigen_werk_passend", "Is het eigen werk passend?", Antwoord::OPTIES),
    lang("ado.eigen_werk_toelichting", "Toelichting bij het eigen werk").hint("In werktermen, zonder medische woorden."),
    keuze("ado.aanpassen_mogelijk", "Is het eigen werk passend te maken?", Antwoord::OPTIES),
    lang("ado.aanpassen_toelichting", "Toelichting bij het aanpassen").hint("In werktermen, zonder medische woorden."),
    keuze("ado.ander_werk_intern", "Is er ander passend werk bij de eigen werkgever?", Antwoord::OPTIES),
    lang("ado.ander_werk_toelichting", "Toelichting bij ander werk").hint("In werktermen, zonder medische woorden."),
    lang("ado.advies_spoor1", "Advies over spoor 1").hint("In werktermen, zonder medische woorden."),
    lang("ado.advies_spoor2", "Advies over spoor 2")
        .hint("In werktermen, zonder medische woorden.")
        .nodig(Intakeverslag, "Het advies van de arbeidsdeskundige over spoor 2 ontbreekt."),
    lang("ado.reden_ontbreekt", "Waarom is er geen rapport?").hint("Alleen invullen als er geen arbeidsdeskundig rapport is. Geen medische of privé-informatie."),
    lijst("ado.passende_functies[]", "Functies die de arbeidsdeskundige noemt", "functie")
        .hint("Neem ze allemaal over; ze komen vanzelf in het zoekprofiel."),
    tekst("ado.passende_functies[].naam", "Functie"),
    lang("ado.passende_functies[].waarom", "Waarom passend volgens de arbeidsdeskundige").hint("In werktermen, zonder medische woorden."),
    bedrag("ado.passende_functies[].uurloon_cent", "Loonindicatie per uur"),
    datum("intake.datum", "Datum intakegesprek").nodig(Beide, "De datum van het intakegesprek ontbreekt."),
    keuze("intake.vorm", "Waar was het gesprek?", IntakeVorm::OPTIES),
    lang("intake.verloop", "Verloop van het gesprek")
        .hint("Wat is besproken en afgesproken. Geen medische of privé-informatie."),
    lang("intake.arbeidsverleden", "Arbeidsverleden in het kort").hint("Welk werk, waar en hoe lang? Geen medische of privé-informatie."),
    lang("intake.huidige_situatie", "Huidige situatie in werktermen")
        .hint("Wat doet de werknemer nu, en hoeveel uur? Geen medische of privé-informatie.")
        .nodig(Intakeverslag, "De huidige situatie van de werknemer ontbreekt."),
    datum("intake.uitleg_wvp_werknemer_op", "Rechten en plichten uitgelegd aan de werknemer op")
        .nodig(Intakeverslag, "Niet vastgelegd wanneer de werknemer uitleg kreeg over rechten en plichten."),
    datum("intake.uitleg_wvp_werkgever_op", "Rechten en plichten uitgelegd aan de werkgever op")
        .nodig(Intakeverslag, "Niet vastgelegd wanneer de werkgever uitleg kreeg over rechten en plichten."),
    datum("intake.uitleg_wia_op", "Uitleg over de WIA gegeven op")
        .nodig(Trajectplan, "Niet vastgelegd wanneer de WIA is uitgelegd."),
    lang("intake.visie_werknemer", "Visie van de werknemer")
        .hint("Hoe ziet de werknemer zijn toekomst in werk? Waar is hij voor gemotiveerd? Geen medische of privé-informatie.")
        .nodig(Beide, "De visie van de werknemer ontbreekt."),
    lang("intake.visie_werkgever", "Visie van de werkgever")
        .hint("Wat verwacht de werkgever, en wat draagt hij bij: scholing, uren, netwerk? Geen medische of privé-informatie.")
        .nodig(Beide, "De visie van de werkgever ontbreekt."),
    datum("intake.visie_werkgever_op", "Visie van de werkgever ontvangen op"),
    lang("intake.persoonlijke_stappen", "Persoonlijke stappen")
        .hint("Wat doet de werknemer zelf? Geen medische of privé-informatie.")
        .nodig(Intakeverslag, "De persoonlijke stappen van de werknemer ontbreken."),
    vinkje("intake.geen_bevorderende", "Er zijn geen bevorderende factoren"),
    lijst("intake.bevorderend[]", "Bevorderende factoren", "bevorderende factor"),
    tekst("intake.bevorderend[].omschrijving", "Wat helpt?").hint("Geen medische of privé-informatie."),
    vinkje("intake.geen_belemmerende", "Er zijn geen belemmerende factoren"),
    lijst("intake.belemmerend[]", "Belemmerende factoren", "belemmerende factor")
        .hint("Taal, digitaal, mobiliteit. De thuissituatie alleen als de werknemer dat wil. Niets medisch."),
    tekst("intake.belemmerend[].omschrijving", "Wat zit in de weg?").hint("Geen medische of privé-informatie."),
    lang("intake.belemmerend[].stap", "Wat gaat daaraan gebeuren?"),
    lang("intake.visie_loopbaanprofessional", "Visie van de loopbaanprofessional")
        .hint("Uw eigen conclusie: hoe groot is de afstand, waardoor, en wat is nodig? Geen medische of privé-informatie.")
        .nodig(Beide, "De visie van de loopbaanprofessional ontbreekt."),
    datum("persoonsprofiel.cv_afgerond_op", "Cv afgerond op"),
    lijst("persoonsprofiel.ervaring[]", "Werkervaring", "baan"),
    tekst("persoonsprofiel.ervaring[].periode", "Periode").hint("Bijvoorbeeld: april 2011 tot heden."),
    tekst("persoonsprofiel.ervaring[].functie", "Functie"),
    tekst("persoonsprofiel.ervaring[].werkgever", "Werkgever en plaats"),
    lijst("persoonsprofiel.opleidingen[]", "Opleidingen en cursussen", "opleiding"),
    tekst("persoonsprofiel.opleidingen[].naam", "Opleiding of cursus"),
    tekst("persoonsprofiel.opleidingen[].jaar", "Jaar"),
    tekst("persoonsprofiel.opleidingen[].resultaat", "Resultaat"),
    lijst("persoonsprofiel.talen[]", "Talen", "taal"),
    tekst("persoonsprofiel.talen[].taal", "Taal"),
    tekst("persoonsprofiel.talen[].mondeling", "Niveau mondeling"),
    tekst("persoonsprofiel.talen[].schriftelijk", "Niveau schriftelijk"),
    lang("persoonsprofiel.vaardigheden", "Vaardigheden"),
    lang("persoonsprofiel.digitaal", "Digitale vaardigheden"),
    veld("persoonsprofiel.vervoer", "Vervoer", Veldsoort::Meerkeuze(Vervoer::OPTIES)),
    tekst("persoonsprofiel.rijbewijs", "Rijbewijs").hint("Bijvoorbeeld: B. Vul geen in als er geen is."),
    geheel("persoonsprofiel.reistijd_max_min", "Langste reistijd, enkele reis", "minuten", 300)
        .nodig(Trajectplan, "De langste reistijd van de werknemer ontbreekt."),
    lang("persoonsprofiel.mobiliteit_toelichting", "Toelichting bij mobiliteit"),
    lang("persoonsprofiel.kwaliteiten", "Kwaliteiten").nodig(Trajectplan, "De kwaliteiten van de werknemer ontbreken."),
    lang("persoonsprofiel.kenmerken", "Persoonsgebonden kenmerken").hint("Feitelijk en werkgericht; geen oordeel over karakter. Geen medische of privé-informatie."),
    lang("persoonsprofiel.interesses", "Interesses"),
    lang("persoonsprofiel.wensen", "Wensen").nodig(Trajectplan, "De wensen van de werknemer ontbreken."),
    lang("persoonsprofiel.werktijden", "Voorkeur voor werktijden").hint("Wat de werknemer het liefst wil. Geen medische of privé-informatie."),
    keuze("afstand.omvang", "Hoe groot is de afstand tot de arbeidsmarkt?", AfstandOmvang::OPTIES)
        .tijdgebonden()
        .nodig(Beide, "De afstand tot de arbeidsmarkt is niet beoordeeld."),
    lang("afstand.omschrijving", "Waardoor is de afstand zo groot?")
        .hint("In werktermen. Geen medische of privé-informatie.")
        .nodig(Beide, "Niet beschreven waardoor de afstand tot de arbeidsmarkt zo groot is."),
    lang("afstand.nodig", "Wat is nodig om de afstand te verkleinen?")
        .nodig(Beide, "Niet beschreven wat nodig is om de afstand te verkleinen."),
];
