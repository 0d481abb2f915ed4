//! Fields: who is who, and the frame of dates and figures.

use super::{Nodig::*, Veld, bedrag, datum, geheel, getal, keuze, lijst, tekst, vinkje};
use crate::dossier::keuzes::{Aanspreekvorm, SpoorKeuze, StukSoort, TrajectStatus};
use crate::dossier::schrijfwijze::Dagsoort::{Gebeurd, Geboorte};

pub(super) const VELDEN: &[Veld] = &[
    tekst("werknemer.naam", "Naam").nodig(Beide, "De naam van de werknemer ontbreekt."),
    keuze("werknemer.aanspreekvorm", "Aanspreekvorm", Aanspreekvorm::OPTIES)
        .hint("Zo noemt het verslag de werknemer."),
    datum("werknemer.geboortedatum", "Geboortedatum").dag(Geboorte),
    tekst("werknemer.woonplaats", "Woonplaats").hint("Nodig om reistijd te kunnen inschatten."),
    tekst("werknemer.telefoon", "Telefoon"),
    tekst("werknemer.email", "E-mailadres"),
    tekst("werkgever.naam", "Naam van de werkgever").nodig(Beide, "De naam van de werkgever ontbreekt."),
    tekst("werkgever.plaats", "Vestigingsplaats"),
    tekst("werkgever.branche", "Branche"),
    geheel("werkgever.omvang", "Aantal werknemers", "werknemers", 1_000_000),
    tekst("contactpersoon.naam", "Contactpersoon")
        .nodig(Beide, "De contactpersoon bij de werkgever ontbreekt."),
    tekst("contactpersoon.functie", "Functie van de contactpersoon"),
    tekst("contactpersoon.telefoon", "Telefoon van de contactpersoon"),
    tekst("contactpersoon.email", "E-mailadres van de contactpersoon"),
    tekst("leidinggevende.naam", "Leidinggevende"),
    tekst("leidinggevende.functie", "Functie van de leidinggevende"),
    tekst("leidinggevende.telefoon", "Telefoon van de leidinggevende"),
    tekst("leidinggevende.email", "E-mailadres van de leidinggevende"),
    tekst("coach.naam", "Coach").nodig(Beide, "De naam van de coach ontbreekt."),
    tekst("coach.functie", "Functie van de coach"),
    tekst("coach.telefoon", "Telefoon van de coach"),
    tekst("coach.email", "E-mailadres van de coach"),
    tekst("jobhunter.naam", "Jobhunter").hint("Laat leeg als er geen jobhunter is."),
    tekst("jobhunter.functie", "Functie van de jobhunter"),
    tekst("jobhunter.telefoon", "Telefoon van de jobhunter"),
    tekst("jobhunter.email", "E-mailadres van de jobhunter"),
    tekst("bedrijfsarts.naam", "Bedrijfsarts").nodig(Beide, "De naam van de bedrijfsarts ontbreekt."),
    tekst("bedrijfsarts.organisatie", "Arbodienst"),
    tekst("bedrijfsarts.telefoon", "Telefoon van de arbodienst"),
    tekst("arbeidsdeskundige.naam", "Arbeidsdeskundige")
        .nodig(Beide, "De naam van de arbeidsdeskundige ontbreekt."),
    tekst("arbeidsdeskundige.organisatie", "Organisatie van de arbeidsdeskundige"),
    tekst("arbeidsdeskundige.telefoon", "Telefoon van de arbeidsdeskundige"),
    tekst("dienstverband.functie", "Functie")
        .nodig(Beide, "De functie van de werknemer ontbreekt."),
    datum("dienstverband.in_dienst_sinds", "In dienst sinds").dag(Gebeurd),
    getal("dienstverband.contracturen", "Contracturen", "uur per week", 60)
        .tijdgebonden()
        .nodig(Beide, "De contracturen ontbreken."),
    bedrag("dienstverband.oud_maandloon_cent", "Oud maandloon")
        .hint("Bruto per maand, zonder vakantietoeslag. Hiermee rekent Spoorboek de verdiencapaciteit uit.")
        .tijdgebonden()
        .nodig(Trajectplan, "Het oude maandloon ontbreekt; zonder dat bedrag is er geen verdiencapaciteit."),
    bedrag("dienstverband.dagloon_cent", "Dagloon")
        .hint("Volgens de loonadministratie. Nodig voor het beeld na de wachttijd."),
    datum("verzuim.eerste_ziektedag", "Eerste ziektedag")
        .dag(Gebeurd)
        .hint("De eerste werkdag waarop door ziekte niet is gewerkt, of het werk is gestaakt. Niet altijd de dag van de ziekmelding.")
        .nodig(Beide, "De eerste ziektedag ontbreekt; zonder die dag kloppen geen termijnen."),
    datum("verzuim.ziekmelding_op", "Ziekmelding in het systeem van de werkgever").dag(Gebeurd),
    vinkje("verzuim.geen_onderbrekingen", "Er zijn geen onderbrekingen geweest"),
    lijst("verzuim.onderbrekingen[]", "Onderbrekingen", "onderbreking")
        .hint("Dagen waarop de werknemer hersteld was, tussen twee ziekteperiodes."),
    datum("verzuim.onderbrekingen[].van", "Eerste dag hersteld").dag(Gebeurd),
    datum("verzuim.onderbrekingen[].tot_en_met", "Laatste dag hersteld").dag(Gebeurd),
    datum("eerstejaarsevaluatie.datum", "Datum eerstejaarsevaluatie")
        .nodig(Trajectplan, "De datum van de eerstejaarsevaluatie ontbreekt."),
    keuze("eerstejaarsevaluatie.keuze", "Wat is er gekozen?", SpoorKeuze::OPTIES),
    datum("traject.start", "Start traject spoor 2").nodig(Beide, "De startdatum van het traject ontbreekt."),
    datum("traject.einddatum", "Einddatum van de opdracht").tijdgebonden(),
    keuze("traject.status", "Stand van het traject", TrajectStatus::OPTIES).tijdgebonden(),
    lijst("stukken[]", "Ontvangen stukken", "stuk").hint("Welke stukken hebt u, en van wanneer?"),
    keuze("stukken[].soort", "Soort stuk", StukSoort::OPTIES),
    tekst("stukken[].naam", "Naam of kenmerk"),
    datum("stukken[].datum", "Datum op het stuk"),
    datum("stukken[].ontvangen_op", "Ontvangen op"),
];
