//! The three directions that the arbeidsdeskundige named.

use super::bouwer::Bouwer;
use super::richting::{Besluit, Eis, Markt, Richting, Uurloon, schrijf};

const GENOEMD: &str = "2025-10-06";
const ONDERZOCHT: &str = "2025-10-27";
const VERSIE_1: &str = "2025-11-03";
const HERTELD: &str = "2026-03-30";
const VERSIE_2: &str = "2026-04-02";

pub fn vul(bouwer: &mut Bouwer) {
    for richting in &RICHTINGEN {
        schrijf(bouwer, richting);
    }
}

const LOON_AD: &str = "loonindicatie in het arbeidsdeskundig rapport van 3 september 2025";
const VOORWAARDEN_1: &str = "Uiterlijk na anderhalf uur wisselen van houding. Geen trillingen en geen structureel zware lasten. De uren volgen het opbouwschema.";
const VOORWAARDEN_2: &str = "Uiterlijk na een uur wisselen van houding. Zitten, staan en lopen elk hooguit ongeveer vier uur per dag. De uren volgen het opbouwschema.";

const RICHTINGEN: [Richting; 3] = [
    Richting {
        id: 1,
        naam: "Logistiek administratief medewerker",
        toelichting: "Verwerkt pakbonnen, vrachtbrieven en retouren in het voorraadsysteem. De werkplek ligt naast de expeditie.",
        branche: "Logistiek",
        soort: "verplicht",
        herkomst: "ad",
        ado_functie: Some(1),
        genoemd_op: GENOEMD,
        onderzocht_op: ONDERZOCHT,
        uren: (24, 36),
        uurloon: Uurloon {
            op: ONDERZOCHT,
            cent: 1_645,
            bron: LOON_AD,
        },
        opleiding: (
            "Mbo 2 of ervaring in de logistiek",
            "Vergelijkbaar met mbo 2, ruim veertien jaar ervaring in de logistiek",
            "De werknemer voldoet aan de eis.",
        ),
        reis: (25, "Eigen auto, rijbewijs B"),
        taal_digitaal: "Nederlands schriftelijk op B1; werken in een voorraadsysteem. Taalcursus nodig.",
        eisen: EISEN_F1,
        markt: &[
            Markt {
                op: ONDERZOCHT,
                regio: "Rivierenland",
                vraag: "18 vacatures binnen 30 km.",
                vacatures: 18,
                kansrijk: (
                    "ja",
                    "Er zijn veel vacatures in de buurt en het werk sluit aan bij zijn ervaring. Taal en voorraadsysteem vragen nog een stap.",
                ),
            },
            Markt {
                op: HERTELD,
                regio: "Rivierenland",
                vraag: "21 vacatures binnen 30 km.",
                vacatures: 21,
                kansrijk: (
                    "ja",
                    "Het aantal vacatures is gestegen. De digitale cursus is afgerond; de taalcursus loopt.",
                ),
            },
        ],
        besluiten: &[
            Besluit {
                op: VERSIE_1,
                status: "actief",
                reden_vervallen: "",
                beoordeling: (
                    "goed",
                    "Alle eisen passen bij de belastbaarheid. De uren passen vanaf 5 januari 2026.",
                ),
                randvoorwaarden: VOORWAARDEN_1,
            },
            Besluit {
                op: VERSIE_2,
                status: "actief",
                reden_vervallen: "",
                beoordeling: (
                    "voldoende",
                    "Zitten is te veel op een vaste werkplek. Met een zit-stabureau en een deel van het werk staand past het. Twee bedrijven zegden dat toe op 10 en 17 maart 2026.",
                ),
                randvoorwaarden: "Een zit-stabureau is beschikbaar. Een derde van het werk, zoals pakbonnen controleren en de post, kan staand. Uiterlijk na een uur wisselen van houding. De uren volgen het opbouwschema.",
            },
        ],
        aanpassingen: &[
            (
                VERSIE_2,
                2,
                "5.1",
                "zit-stabureau, uiterlijk na een uur staand verder werken",
            ),
            (
                VERSIE_2,
                2,
                "5.2",
                "een deel van het werk staand, zodat zitten op hooguit vier uur blijft",
            ),
        ],
        oordelen: &[],
    },
    Richting {
        id: 2,
        naam: "Assemblagemedewerker lichte producten",
        toelichting: "Zet verlichtingsarmaturen en kleine elektrische onderdelen in elkaar aan een zit-statafel.",
        branche: "Techniek en productie",
        soort: "verplicht",
        herkomst: "ad",
        ado_functie: Some(2),
        genoemd_op: GENOEMD,
        onderzocht_op: ONDERZOCHT,
        uren: (24, 40),
        uurloon: Uurloon {
            op: ONDERZOCHT,
            cent: 1_520,
            bron: LOON_AD,
        },
        opleiding: (
            "Geen; technisch inzicht is een pluspunt",
            "Technische school metaal, vergelijkbaar met mbo 2",
            "De werknemer voldoet aan de eis.",
        ),
        reis: (20, "Eigen auto"),
        taal_digitaal: "Mondeling Nederlands op A2 is genoeg.",
        eisen: EISEN_F2,
        markt: &[
            Markt {
                op: ONDERZOCHT,
                regio: "Rivierenland en Betuwe",
                vraag: "11 vacatures binnen 30 km.",
                vacatures: 11,
                kansrijk: (
                    "ja",
                    "Er is geen opleiding nodig en technisch inzicht is een pluspunt.",
                ),
            },
            Markt {
                op: HERTELD,
                regio: "Rivierenland en Betuwe",
                vraag: "9 vacatures binnen 30 km.",
                vacatures: 9,
                kansrijk: (
                    "ja",
                    "Er is geen opleiding nodig en technisch inzicht is een pluspunt.",
                ),
            },
        ],
        besluiten: &[
            Besluit {
                op: VERSIE_1,
                status: "actief",
                reden_vervallen: "",
                beoordeling: (
                    "goed",
                    "Alle eisen passen bij de belastbaarheid. De uren passen vanaf 5 januari 2026.",
                ),
                randvoorwaarden: VOORWAARDEN_1,
            },
            Besluit {
                op: VERSIE_2,
                status: "actief",
                reden_vervallen: "",
                beoordeling: (
                    "goed",
                    "Alle eisen passen ook bij de nieuwe belastbaarheid.",
                ),
                randvoorwaarden: VOORWAARDEN_2,
            },
        ],
        aanpassingen: &[],
        oordelen: &[],
    },
    Richting {
        id: 3,
        naam: "Koerier voor apotheken en laboratoria (bestelbus)",
        toelichting: "Rijdt vaste ritten met kratjes en monsters.",
        branche: "Vervoer",
        soort: "verplicht",
        herkomst: "ad",
        ado_functie: Some(3),
        genoemd_op: GENOEMD,
        onderzocht_op: ONDERZOCHT,
        uren: (20, 32),
        uurloon: Uurloon {
            op: ONDERZOCHT,
            cent: 1_560,
            bron: LOON_AD,
        },
        opleiding: (
            "Geen; rijbewijs B",
            "Rijbewijs B",
            "De werknemer voldoet aan de eis.",
        ),
        reis: (30, "Eigen auto naar het vertrekpunt"),
        taal_digitaal: "Werken met een scanner en een routeapp.",
        eisen: EISEN_F3,
        markt: &[
            Markt {
                op: ONDERZOCHT,
                regio: "Tiel, Nijmegen",
                vraag: "7 vacatures binnen 40 km.",
                vacatures: 7,
                kansrijk: (
                    "ja",
                    "Rijbewijs B is genoeg en er zijn vacatures voor minder uren.",
                ),
            },
            Markt {
                op: HERTELD,
                regio: "Tiel, Nijmegen",
                vraag: "8 vacatures binnen 40 km.",
                vacatures: 8,
                kansrijk: (
                    "nee",
                    "Er zijn vacatures, maar het werk past niet meer bij de belastbaarheid.",
                ),
            },
        ],
        besluiten: &[
            Besluit {
                op: VERSIE_1,
                status: "actief",
                reden_vervallen: "",
                beoordeling: (
                    "voldoende",
                    "Het werk past. Wisselen van houding kan alleen bij een stop; de langste rit zonder stop is 90 minuten.",
                ),
                randvoorwaarden: VOORWAARDEN_1,
            },
            Besluit {
                op: VERSIE_2,
                status: "vervallen",
                reden_vervallen: "De route ligt vast, met ritten tot 90 minuten zonder stop en vijf uur zitten per dag. Dat is meer dan de nieuwe belastbaarheid toelaat. De functie blijft zichtbaar omdat de arbeidsdeskundige haar noemt.",
                beoordeling: (
                    "onvoldoende",
                    "Zitten en wisselen van houding passen niet meer, en de route is niet aan te passen.",
                ),
                randvoorwaarden: VOORWAARDEN_2,
            },
        ],
        aanpassingen: &[],
        oordelen: &[
            (
                VERSIE_1,
                1,
                "5.9",
                "past",
                "uitstappen bij elke stop; langste rit zonder stop 90 minuten, route ligt vast",
            ),
            (
                VERSIE_2,
                2,
                "5.9",
                "past_niet",
                "uitstappen bij elke stop; langste rit zonder stop 90 minuten, route ligt vast",
            ),
        ],
    },
];

const EISEN_F1: &[(&str, &str, Eis)] = &[
    ("3.8", "Geen trillingen", Eis::Nee),
    ("4.10", "Buigt tot 30 graden", Eis::Getal(30.0)),
    ("4.11", "20 keer per uur", Eis::Getal(20.0)),
    ("4.13", "Postkarretje, 3 kgf", Eis::Getal(3.0)),
    ("4.14", "Mappen en dozen papier tot 3 kg", Eis::Getal(3.0)),
    ("4.16", "Komt niet voor", Eis::KomtNietVoor),
    ("4.18", "5 minuten aaneen", Eis::Getal(5.0)),
    ("4.19", "Half uur per dag", Eis::Getal(0.5)),
    ("4.22", "Niet nodig", Eis::KomtNietVoor),
    (
        "5.1",
        "90 minuten aaneen op een vaste werkplek",
        Eis::Getal(90.0),
    ),
    ("5.2", "5 uur per dag", Eis::Getal(5.0)),
    ("5.3", "10 minuten aaneen", Eis::Getal(10.0)),
    ("5.4", "Half uur per dag", Eis::Getal(0.5)),
    ("5.6", "1 minuut aaneen", Eis::Getal(1.0)),
    ("5.7", "Komt niet voor", Eis::KomtNietVoor),
    (
        "5.9",
        "Taken zelf in te delen; opstaan mag altijd",
        Eis::Nee,
    ),
    ("6.2", "4,8 uur per dag", Eis::Getal(4.8)),
    ("6.3", "Minimaal 24 uur per week", Eis::Getal(24.0)),
];

const EISEN_F2: &[(&str, &str, Eis)] = &[
    ("3.8", "Geen trillingen", Eis::Nee),
    ("4.10", "Buigt tot 20 graden", Eis::Getal(20.0)),
    (
        "4.11",
        "60 keer per uur licht vooroverbuigen",
        Eis::Getal(60.0),
    ),
    ("4.13", "Bakje verschuiven, 4 kgf", Eis::Getal(4.0)),
    ("4.14", "Doos armaturen 4 kg", Eis::Getal(4.0)),
    ("4.16", "Komt niet voor", Eis::KomtNietVoor),
    ("4.18", "5 minuten aaneen", Eis::Getal(5.0)),
    ("4.19", "Half uur per dag", Eis::Getal(0.5)),
    ("4.22", "Niet nodig", Eis::KomtNietVoor),
    ("5.1", "45 minuten aaneen", Eis::Getal(45.0)),
    ("5.2", "3,5 uur per dag", Eis::Getal(3.5)),
    ("5.3", "20 minuten aaneen", Eis::Getal(20.0)),
    ("5.4", "1,5 uur per dag", Eis::Getal(1.5)),
    ("5.6", "2 minuten aaneen", Eis::Getal(2.0)),
    ("5.7", "1 minuut aaneen", Eis::Getal(1.0)),
    ("5.9", "Zit-statafel, wisselt elk uur", Eis::Nee),
    ("6.2", "4,8 uur per dag", Eis::Getal(4.8)),
    ("6.3", "Minimaal 24 uur per week", Eis::Getal(24.0)),
];

const EISEN_F3: &[(&str, &str, Eis)] = &[
    ("3.8", "Bestelbus op verharde weg, geveerde stoel", Eis::Nee),
    ("4.10", "Buigt tot 45 graden", Eis::Getal(45.0)),
    ("4.11", "30 keer per uur", Eis::Getal(30.0)),
    ("4.13", "Steekwagen, 5 kgf", Eis::Getal(5.0)),
    ("4.14", "Kratje tot 5 kg", Eis::Getal(5.0)),
    ("4.16", "Komt niet voor", Eis::KomtNietVoor),
    ("4.18", "10 minuten aaneen", Eis::Getal(10.0)),
    ("4.19", "1 uur per dag", Eis::Getal(1.0)),
    ("4.22", "Niet nodig", Eis::KomtNietVoor),
    ("5.1", "Tot 90 minuten aaneen rijden", Eis::Getal(90.0)),
    ("5.2", "5 uur per dag zittend", Eis::Getal(5.0)),
    ("5.3", "5 minuten aaneen", Eis::Getal(5.0)),
    ("5.4", "20 minuten per dag", Eis::Getal(0.3)),
    ("5.6", "1 minuut aaneen", Eis::Getal(1.0)),
    ("5.7", "Komt niet voor", Eis::KomtNietVoor),
    (
        "5.9",
        "Uitstappen bij elke stop; langste rit zonder stop 90 minuten, route ligt vast",
        Eis::Onbekend,
    ),
    ("6.2", "5 uur per dag", Eis::Getal(5.0)),
    ("6.3", "Minimaal 20 uur per week", Eis::Getal(20.0)),
];
