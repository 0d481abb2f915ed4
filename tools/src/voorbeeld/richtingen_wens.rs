//! The three directions that the werknemer wished for.

use super::bouwer::Bouwer;
use super::richting::{Besluit, Eis, Markt, Richting, Uurloon, schrijf};

const GENOEMD: &str = "2025-10-14";
const ONDERZOCHT: &str = "2025-10-27";
const VERSIE_1: &str = "2025-11-03";
const HERTELD: &str = "2026-03-30";
const VERSIE_2: &str = "2026-04-02";

pub fn vul(bouwer: &mut Bouwer) {
    for richting in &RICHTINGEN {
        schrijf(bouwer, richting);
    }
}

const LOON_1: &str = "indicatie uit vacatures, 27 oktober 2025";

const RICHTINGEN: [Richting; 3] = [
    Richting {
        id: 4,
        naam: "Orderpicker bij een andere werkgever",
        toelichting: "Hetzelfde werk als nu, bij een ander bedrijf.",
        branche: "Logistiek",
        soort: "wens",
        herkomst: "werknemer",
        ado_functie: None,
        genoemd_op: GENOEMD,
        onderzocht_op: ONDERZOCHT,
        uren: (24, 40),
        uurloon: Uurloon {
            op: ONDERZOCHT,
            cent: 1_551,
            bron: LOON_1,
        },
        opleiding: (
            "Geen",
            "Ruim veertien jaar ervaring als orderpicker",
            "De werknemer voldoet aan de eis.",
        ),
        reis: (15, "Eigen auto"),
        taal_digitaal: "Werken met een scanner.",
        eisen: EISEN_F4,
        markt: &[Markt {
            op: ONDERZOCHT,
            regio: "Rivierenland",
            vraag: "Ruim 40 vacatures binnen 30 km.",
            vacatures: 40,
            kansrijk: (
                "nee",
                "Er is veel vraag, maar het werk past niet bij de belastbaarheid.",
            ),
        }],
        besluiten: &[Besluit {
            op: VERSIE_1,
            status: "vervallen",
            reden_vervallen: "Het werk vraagt tillen tot 15 kg, zes uur lopen per dag en veel bukken. Dat is meer dan de belastbaarheid toelaat en niet aan te passen.",
            beoordeling: (
                "onvoldoende",
                "Tillen, lopen, staan, bukken en trillingen liggen boven de belastbaarheid.",
            ),
            randvoorwaarden: "Niet in te vullen: het tempo en de lasten horen bij de kern van de functie.",
        }],
        aanpassingen: &[],
        oordelen: &[],
    },
    // Left active in version 1 although it does not fit: one of the weak spots of this case.
    Richting {
        id: 5,
        naam: "Heftruck- en reachtruckchauffeur",
        toelichting: "Rijdt met een heftruck of reachtruck goederen naar hun plek.",
        branche: "Logistiek",
        soort: "wens",
        herkomst: "werknemer",
        ado_functie: None,
        genoemd_op: GENOEMD,
        onderzocht_op: ONDERZOCHT,
        uren: (32, 40),
        uurloon: Uurloon {
            op: ONDERZOCHT,
            cent: 1_630,
            bron: LOON_1,
        },
        opleiding: (
            "Heftruckcertificaat",
            "Certificaat verlopen in mei 2025",
            "Vernieuwen kost een dag en wordt meestal door de nieuwe werkgever betaald.",
        ),
        reis: (20, "Eigen auto"),
        taal_digitaal: "Werken met een terminal.",
        eisen: EISEN_F5,
        markt: &[Markt {
            op: ONDERZOCHT,
            regio: "Rivierenland",
            vraag: "Ruim 25 vacatures binnen 30 km.",
            vacatures: 25,
            kansrijk: (
                "nee",
                "Er is veel vraag, maar het werk past niet bij de belastbaarheid.",
            ),
        }],
        besluiten: &[
            Besluit {
                op: VERSIE_1,
                status: "actief",
                reden_vervallen: "",
                beoordeling: (
                    "onvoldoende",
                    "De hele dag rijden geeft trillingen, en achteruitrijden vraagt lang gedraaid zitten. De richting is als wens blijven staan.",
                ),
                randvoorwaarden: "Wisselen van houding, geen trillingen en geen zware lasten. Bij dit werk is dat nog niet geregeld. Minimaal 24 uur per week is mogelijk.",
            },
            Besluit {
                op: VERSIE_2,
                status: "vervallen",
                reden_vervallen: "De trillingen en het gedraaid zitten horen bij het werk en zijn niet aan te passen.",
                beoordeling: (
                    "onvoldoende",
                    "Ook met de nieuwe belastbaarheid past het werk niet.",
                ),
                randvoorwaarden: "Niet in te vullen: de trillingen horen bij de kern van de functie.",
            },
        ],
        aanpassingen: &[],
        oordelen: &[],
    },
    Richting {
        id: 7,
        naam: "Conciërge basisschool",
        toelichting: "Zelfstandig en afwisselend werk tussen mensen: ontvangen, klaarzetten, klein onderhoud.",
        branche: "Onderwijs",
        soort: "wens",
        herkomst: "werknemer",
        ado_functie: None,
        genoemd_op: GENOEMD,
        onderzocht_op: ONDERZOCHT,
        uren: (16, 32),
        uurloon: Uurloon {
            op: ONDERZOCHT,
            cent: 1_610,
            bron: LOON_1,
        },
        opleiding: (
            "Mbo 2 gewenst",
            "Vergelijkbaar met mbo 2",
            "De werknemer voldoet aan de eis.",
        ),
        reis: (10, "Fiets"),
        taal_digitaal: "Goed mondeling Nederlands en werken met e-mail.",
        eisen: EISEN_F7,
        markt: &[
            Markt {
                op: ONDERZOCHT,
                regio: "Tiel en omgeving",
                vraag: "3 vacatures binnen 20 km.",
                vacatures: 3,
                kansrijk: (
                    "nee",
                    "Er zijn weinig vacatures en het werk past niet bij de belastbaarheid.",
                ),
            },
            Markt {
                op: HERTELD,
                regio: "Tiel en omgeving",
                vraag: "4 vacatures binnen 20 km.",
                vacatures: 4,
                kansrijk: (
                    "ja",
                    "Er zijn weinig vacatures, maar ze zijn dichtbij en het werk past nu wel.",
                ),
            },
        ],
        besluiten: &[
            Besluit {
                op: VERSIE_1,
                status: "vervallen",
                reden_vervallen: "Tillen tot 8 kg is meer dan de belastbaarheid toelaat; daarvoor was geen oplossing.",
                beoordeling: (
                    "onvoldoende",
                    "Tillen tot 8 kg past niet bij de belastbaarheid.",
                ),
                randvoorwaarden: "Klussen op vloerniveau doet het onderhoudsbedrijf. Voor het tillen is geen oplossing gevonden.",
            },
            Besluit {
                op: VERSIE_2,
                status: "actief",
                reden_vervallen: "",
                beoordeling: (
                    "voldoende",
                    "Tillen past nu. Klussen op vloerniveau kunnen bij het onderhoudsbedrijf liggen; het schoolbestuur gaf dat aan op 27 maart 2026.",
                ),
                randvoorwaarden: "Klussen op vloerniveau doet het onderhoudsbedrijf. Uiterlijk na een uur wisselen van houding; het werk is vrij in te delen. De uren volgen het opbouwschema.",
            },
        ],
        aanpassingen: &[
            (
                VERSIE_1,
                1,
                "4.22",
                "klussen op vloerniveau gaan naar het onderhoudsbedrijf",
            ),
            (
                VERSIE_2,
                2,
                "4.22",
                "klussen op vloerniveau gaan naar het onderhoudsbedrijf",
            ),
        ],
        oordelen: &[],
    },
];

const EISEN_F4: &[(&str, &str, Eis)] = &[
    (
        "3.8",
        "Rijdt een deel van de dag mee op een elektrische pallettruck",
        Eis::Ja,
    ),
    ("4.10", "Buigt tot 90 graden", Eis::Getal(90.0)),
    ("4.11", "200 keer per uur", Eis::Getal(200.0)),
    ("4.13", "Rolcontainer, 20 kgf", Eis::Getal(20.0)),
    ("4.14", "Colli tot 15 kg", Eis::Getal(15.0)),
    ("4.16", "2 uur per dag lasten rond 15 kg", Eis::Ja),
    ("4.18", "60 minuten aaneen", Eis::Getal(60.0)),
    ("4.19", "6 uur per dag", Eis::Getal(6.0)),
    ("4.22", "10 keer per uur onderste locatie", Eis::Ja),
    ("5.1", "Zit niet", Eis::Getal(0.0)),
    ("5.2", "Half uur per dag", Eis::Getal(0.5)),
    ("5.3", "45 minuten aaneen", Eis::Getal(45.0)),
    ("5.4", "6 uur per dag", Eis::Getal(6.0)),
    ("5.6", "6 minuten aaneen", Eis::Getal(6.0)),
    ("5.9", "Vast looptempo, geen wissel", Eis::Ja),
    ("6.2", "5 uur per dag", Eis::Getal(5.0)),
    ("6.3", "Minimaal 24 uur per week", Eis::Getal(24.0)),
];

const EISEN_F5: &[(&str, &str, Eis)] = &[
    (
        "3.8",
        "Hele dag op een truck, hele-lichaamstrillingen",
        Eis::Ja,
    ),
    ("4.10", "Buigt tot 20 graden", Eis::Getal(20.0)),
    ("4.11", "10 keer per uur", Eis::Getal(10.0)),
    ("4.13", "2 kgf", Eis::Getal(2.0)),
    ("4.14", "2 kg", Eis::Getal(2.0)),
    ("4.16", "Komt niet voor", Eis::KomtNietVoor),
    ("4.18", "10 minuten aaneen", Eis::Getal(10.0)),
    ("4.19", "Half uur per dag", Eis::Getal(0.5)),
    ("4.22", "Niet nodig", Eis::KomtNietVoor),
    ("5.1", "120 minuten aaneen", Eis::Getal(120.0)),
    ("5.2", "5,5 uur per dag", Eis::Getal(5.5)),
    ("5.3", "5 minuten aaneen", Eis::Getal(5.0)),
    ("5.4", "20 minuten per dag", Eis::Getal(0.3)),
    (
        "5.6",
        "8 minuten aaneen met gedraaide romp achteruitrijden",
        Eis::Getal(8.0),
    ),
    ("5.7", "1 minuut aaneen", Eis::Getal(1.0)),
    ("5.9", "Pauze alleen volgens rooster, elke 2 uur", Eis::Ja),
    ("6.2", "5 uur per dag", Eis::Getal(5.0)),
    ("6.3", "Minimaal 24 uur per week", Eis::Getal(24.0)),
];

const EISEN_F7: &[(&str, &str, Eis)] = &[
    ("3.8", "Geen trillingen", Eis::Nee),
    ("4.10", "Buigt tot 60 graden", Eis::Getal(60.0)),
    ("4.11", "30 keer per uur", Eis::Getal(30.0)),
    ("4.13", "Kar met stoelen, 8 kgf", Eis::Getal(8.0)),
    ("4.14", "Dozen papier en tafels tot 8 kg", Eis::Getal(8.0)),
    ("4.16", "Komt niet voor", Eis::KomtNietVoor),
    ("4.18", "20 minuten aaneen", Eis::Getal(20.0)),
    ("4.19", "3 uur per dag", Eis::Getal(3.0)),
    (
        "4.22",
        "2 keer per dag klein onderhoud op vloerniveau",
        Eis::Ja,
    ),
    ("5.1", "30 minuten aaneen", Eis::Getal(30.0)),
    ("5.2", "1,5 uur per dag", Eis::Getal(1.5)),
    ("5.3", "15 minuten aaneen", Eis::Getal(15.0)),
    ("5.4", "1 uur per dag", Eis::Getal(1.0)),
    ("5.6", "2 minuten aaneen", Eis::Getal(2.0)),
    ("5.7", "3 minuten aaneen, lamp of rooster", Eis::Getal(3.0)),
    ("5.9", "Vrij in te delen", Eis::Nee),
    ("6.2", "5 uur per dag", Eis::Getal(5.0)),
    ("6.3", "Minimaal 20 uur per week", Eis::Getal(20.0)),
];
