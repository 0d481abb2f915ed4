//! The two directions that the traject itself brought.

use super::bouwer::Bouwer;
use super::richting::{Besluit, Eis, Markt, Richting, Uurloon, schrijf};

const GENOEMD: &str = "2025-10-27";
const ONDERZOCHT: &str = "2025-10-27";
const VERSIE_1: &str = "2025-11-03";
const HERTELD: &str = "2026-03-30";
const VERSIE_2: &str = "2026-04-02";

pub fn vul(bouwer: &mut Bouwer) {
    for richting in &RICHTINGEN {
        schrijf(bouwer, richting);
    }
}

const UITGIFTE: &str = "marginaal hoger: 10,5 tegen 10 kgf, een korte piek bij het kantelen; besproken met de arbeidsdeskundige op 27 maart 2026";
const KRUK: &str = "sta-zitkruk bij de band; staan wordt na hooguit 30 minuten onderbroken";
const VOORWAARDEN_F6: &str = "Een sta-zitkruk bij de band en elk uur een andere taak. Geen trillingen en geen structureel zware lasten. De uren volgen het opbouwschema.";

const RICHTINGEN: [Richting; 2] = [
    Richting {
        id: 6,
        naam: "Medewerker kwaliteitscontrole inpak (voeding)",
        toelichting: "Controleert gewicht, etiket en verpakking aan een band, met taakroulatie.",
        branche: "Voeding",
        soort: "verplicht",
        herkomst: "test",
        ado_functie: None,
        genoemd_op: GENOEMD,
        onderzocht_op: ONDERZOCHT,
        uren: (24, 40),
        // Version 1 had no verdiencapaciteit for this direction: one of the weak spots of this case.
        uurloon: Uurloon {
            op: HERTELD,
            cent: 1_505,
            bron: "indicatie uit vacatures, 30 maart 2026",
        },
        opleiding: (
            "Geen; interne instructie",
            "Vergelijkbaar met mbo 2",
            "De werknemer voldoet aan de eis.",
        ),
        reis: (30, "Eigen auto"),
        taal_digitaal: "Mondeling Nederlands op A2.",
        eisen: EISEN_F6,
        markt: &[
            Markt {
                op: ONDERZOCHT,
                regio: "Betuwe (fruit en voeding)",
                vraag: "14 vacatures binnen 35 km.",
                vacatures: 14,
                kansrijk: (
                    "ja",
                    "Er is geen opleiding nodig en nauwkeurig werken is zijn sterke kant.",
                ),
            },
            Markt {
                op: HERTELD,
                regio: "Betuwe (fruit en voeding)",
                vraag: "12 vacatures binnen 35 km.",
                vacatures: 12,
                kansrijk: (
                    "ja",
                    "Er is geen opleiding nodig en nauwkeurig werken is zijn sterke kant.",
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
                    "Alleen lang staan past niet. Met een sta-zitkruk bij de band past het wel. De uren passen vanaf 5 januari 2026.",
                ),
                randvoorwaarden: VOORWAARDEN_F6,
            },
            // Confirmed on a visit to a company; otherwise nothing changed.
            Besluit {
                op: "2025-11-24",
                status: "actief",
                reden_vervallen: "",
                beoordeling: (
                    "voldoende",
                    "Alleen lang staan past niet. Met een sta-zitkruk bij de band past het wel. Bij het bedrijfsbezoek van 24 november 2025 stond bij elke post een sta-zitkruk. De uren passen vanaf 5 januari 2026.",
                ),
                randvoorwaarden: VOORWAARDEN_F6,
            },
            Besluit {
                op: VERSIE_2,
                status: "actief",
                reden_vervallen: "",
                beoordeling: (
                    "voldoende",
                    "Ook met de nieuwe belastbaarheid is alleen lang staan te veel. De sta-zitkruk lost dat op.",
                ),
                randvoorwaarden: "Een sta-zitkruk bij de band en elk uur een andere taak. Zitten, staan en lopen elk hooguit ongeveer vier uur per dag. De uren volgen het opbouwschema.",
            },
        ],
        aanpassingen: &[(VERSIE_1, 1, "5.3", KRUK), (VERSIE_2, 2, "5.3", KRUK)],
        oordelen: &[],
    },
    Richting {
        id: 8,
        naam: "Uitgiftemedewerker gereedschap en verhuur",
        toelichting: "Geeft gereedschap uit en neemt het in, registreert in het systeem en zet machines klaar.",
        branche: "Verhuur",
        soort: "verplicht",
        herkomst: "coach",
        ado_functie: None,
        genoemd_op: HERTELD,
        onderzocht_op: HERTELD,
        uren: (30, 38),
        uurloon: Uurloon {
            op: HERTELD,
            cent: 1_585,
            bron: "indicatie uit vacatures, 30 maart 2026",
        },
        opleiding: (
            "Geen; technische achtergrond is een pluspunt",
            "Technische school metaal, vergelijkbaar met mbo 2",
            "De werknemer voldoet aan de eis.",
        ),
        reis: (20, "Eigen auto"),
        taal_digitaal: "Nederlands mondeling op B1 en werken in een verhuursysteem.",
        eisen: EISEN_F8,
        markt: &[Markt {
            op: HERTELD,
            regio: "Rivierenland en Utrecht-zuid",
            vraag: "6 vacatures binnen 40 km.",
            vacatures: 6,
            kansrijk: (
                "ja",
                "De ervaring van de werkervaringsplaats telt mee en zijn technische achtergrond is een pluspunt.",
            ),
        }],
        besluiten: &[Besluit {
            op: VERSIE_2,
            status: "actief",
            reden_vervallen: "",
            beoordeling: (
                "goed",
                "De eisen passen bij de belastbaarheid. De steekwagen geeft bij het kantelen een korte piek; die is besproken met de arbeidsdeskundige. De uren passen vanaf 6 april 2026.",
            ),
            randvoorwaarden: "Zwaar gereedschap tilt een collega. Vrij te wisselen tussen balie, werkbank en bureau. De uren volgen het opbouwschema.",
        }],
        aanpassingen: &[],
        oordelen: &[
            (VERSIE_2, 1, "4.13", "past", UITGIFTE),
            (VERSIE_2, 2, "4.13", "past", UITGIFTE),
        ],
    },
];

const EISEN_F6: &[(&str, &str, Eis)] = &[
    ("3.8", "Geen trillingen", Eis::Nee),
    ("4.10", "Buigt tot 30 graden", Eis::Getal(30.0)),
    ("4.11", "100 keer per uur", Eis::Getal(100.0)),
    ("4.13", "Krat verschuiven, 8 kgf", Eis::Getal(8.0)),
    ("4.14", "Krat tot 4 kg", Eis::Getal(4.0)),
    ("4.16", "Komt niet voor", Eis::KomtNietVoor),
    ("4.18", "10 minuten aaneen", Eis::Getal(10.0)),
    ("4.19", "1 uur per dag", Eis::Getal(1.0)),
    ("4.22", "Niet nodig", Eis::KomtNietVoor),
    ("5.1", "15 minuten aaneen", Eis::Getal(15.0)),
    ("5.2", "1 uur per dag", Eis::Getal(1.0)),
    ("5.3", "45 minuten aaneen aan de band", Eis::Getal(45.0)),
    ("5.4", "3,5 uur per dag", Eis::Getal(3.5)),
    ("5.6", "3 minuten aaneen", Eis::Getal(3.0)),
    ("5.7", "Komt niet voor", Eis::KomtNietVoor),
    ("5.9", "Rouleert elk uur naar een andere taak", Eis::Nee),
    ("6.2", "4,8 uur per dag", Eis::Getal(4.8)),
    ("6.3", "Minimaal 24 uur per week", Eis::Getal(24.0)),
];

const EISEN_F8: &[(&str, &str, Eis)] = &[
    ("3.8", "Geen trillingen", Eis::Nee),
    ("4.10", "Buigt tot 50 graden", Eis::Getal(50.0)),
    ("4.11", "40 keer per uur", Eis::Getal(40.0)),
    (
        "4.13",
        "Steekwagen, 10,5 kgf bij het kantelen",
        Eis::Getal(10.5),
    ),
    (
        "4.14",
        "Gereedschap tot 5 kg; zwaarder doet een collega",
        Eis::Getal(5.0),
    ),
    ("4.16", "Komt niet voor", Eis::KomtNietVoor),
    ("4.18", "15 minuten aaneen", Eis::Getal(15.0)),
    ("4.19", "2 uur per dag", Eis::Getal(2.0)),
    ("4.22", "Niet nodig", Eis::KomtNietVoor),
    ("5.1", "20 minuten aaneen", Eis::Getal(20.0)),
    ("5.2", "1,5 uur per dag", Eis::Getal(1.5)),
    ("5.3", "25 minuten aaneen", Eis::Getal(25.0)),
    ("5.4", "2,5 uur per dag", Eis::Getal(2.5)),
    ("5.6", "2 minuten aaneen", Eis::Getal(2.0)),
    ("5.7", "1 minuut aaneen", Eis::Getal(1.0)),
    (
        "5.9",
        "Vrij te wisselen tussen balie, werkbank en bureau",
        Eis::Nee,
    ),
    ("6.2", "6 uur per dag", Eis::Getal(6.0)),
    ("6.3", "Minimaal 30 uur per week", Eis::Getal(30.0)),
];
