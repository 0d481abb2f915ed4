//! The guided steps: which fields stand on which screen, in which order.

use super::Deel::{Lijst, LijstOfGeen, Velden};
use super::{Fase, Stap};

/// Every guided step, in order.
pub const STAPPEN: &[Stap] = &[
    Stap {
        fase: Fase::Intake,
        id: "werknemer",
        titel: "Werknemer",
        uitleg: "Wie begeleidt u? Vul alleen in wat u nodig hebt. Het burgerservicenummer hoort hier niet.",
        delen: &[Velden(
            "",
            &[
                "werknemer.naam",
                "werknemer.aanspreekvorm",
                "werknemer.geboortedatum",
                "werknemer.woonplaats",
                "werknemer.telefoon",
                "werknemer.email",
            ],
        )],
    },
    Stap {
        fase: Fase::Intake,
        id: "werkgever",
        titel: "Werkgever en contactpersoon",
        uitleg: "De werkgever blijft eindverantwoordelijk voor de re-integratie.",
        delen: &[
            Velden(
                "Werkgever",
                &[
                    "werkgever.naam",
                    "werkgever.plaats",
                    "werkgever.branche",
                    "werkgever.omvang",
                ],
            ),
            Velden(
                "Contactpersoon",
                &[
                    "contactpersoon.naam",
                    "contactpersoon.functie",
                    "contactpersoon.telefoon",
                    "contactpersoon.email",
                ],
            ),
            Velden(
                "Leidinggevende",
                &[
                    "leidinggevende.naam",
                    "leidinggevende.functie",
                    "leidinggevende.telefoon",
                    "leidinggevende.email",
                ],
            ),
        ],
    },
    Stap {
        fase: Fase::Intake,
        id: "betrokkenen",
        titel: "Bedrijfsarts, arbeidsdeskundige en coach",
        uitleg: "De bedrijfsarts is leidend over de beperkingen.",
        delen: &[
            Velden(
                "Bedrijfsarts",
                &[
                    "bedrijfsarts.naam",
                    "bedrijfsarts.organisatie",
                    "bedrijfsarts.telefoon",
                ],
            ),
            Velden(
                "Arbeidsdeskundige",
                &[
                    "arbeidsdeskundige.naam",
                    "arbeidsdeskundige.organisatie",
                    "arbeidsdeskundige.telefoon",
                ],
            ),
            Velden(
                "Coach",
                &[
                    "coach.naam",
                    "coach.functie",
                    "coach.telefoon",
                    "coach.email",
                ],
            ),
            Velden(
                "Jobhunter",
                &[
                    "jobhunter.naam",
                    "jobhunter.functie",
                    "jobhunter.telefoon",
                    "jobhunter.email",
                ],
            ),
        ],
    },
    Stap {
        fase: Fase::Intake,
        id: "dienstverband",
        titel: "Dienstverband en loon",
        uitleg: "Met contracturen en loon rekent Spoorboek de verdiencapaciteit per functie uit.",
        delen: &[Velden(
            "",
            &[
                "dienstverband.functie",
                "dienstverband.in_dienst_sinds",
                "dienstverband.contracturen",
                "dienstverband.oud_maandloon_cent",
                "dienstverband.dagloon_cent",
            ],
        )],
    },
    Stap {
        fase: Fase::Intake,
        id: "verzuim",
        titel: "Verzuim en start van het traject",
        uitleg: "Alle termijnen lopen vanaf de eerste ziektedag.",
        delen: &[
            Velden(
                "Verzuim",
                &["verzuim.eerste_ziektedag", "verzuim.ziekmelding_op"],
            ),
            LijstOfGeen(
                "verzuim.geen_onderbrekingen",
                "verzuim.onderbrekingen[]",
                &["van", "tot_en_met"],
            ),
            Velden(
                "Eerstejaarsevaluatie",
                &["eerstejaarsevaluatie.datum", "eerstejaarsevaluatie.keuze"],
            ),
            Velden(
                "Traject",
                &["traject.start", "traject.einddatum", "traject.status"],
            ),
        ],
    },
    Stap {
        fase: Fase::Intake,
        id: "stukken",
        titel: "Ontvangen stukken",
        uitleg: "Welke stukken hebt u, en wanneer kreeg u ze? Zo is later te zien waar het traject op rust.",
        delen: &[Lijst(
            "stukken[]",
            &["soort", "naam", "datum", "ontvangen_op"],
        )],
    },
    Stap {
        fase: Fase::Intake,
        id: "arbeidsdeskundige",
        titel: "Arbeidsdeskundig onderzoek",
        uitleg: "Neem alle functies over die de arbeidsdeskundige noemt. Een functie weglaten kan alleen met een motivering.",
        delen: &[
            Velden(
                "Het rapport",
                &["ado.datum", "ado.ontvangen_op", "ado.reden_ontbreekt"],
            ),
            Velden(
                "Bevindingen",
                &[
                    "ado.eigen_werk_passend",
                    "ado.eigen_werk_toelichting",
                    "ado.aanpassen_mogelijk",
                    "ado.aanpassen_toelichting",
                    "ado.ander_werk_intern",
                    "ado.ander_werk_toelichting",
                    "ado.advies_spoor1",
                    "ado.advies_spoor2",
                ],
            ),
            Lijst(
                "ado.passende_functies[]",
                &["naam", "waarom", "uurloon_cent"],
            ),
        ],
    },
    Stap {
        fase: Fase::Intake,
        id: "gesprek",
        titel: "Intakegesprek en uitleg",
        uitleg: "UWV let erop dat beide partijen uitleg kregen over rechten en plichten.",
        delen: &[
            Velden(
                "Het gesprek",
                &[
                    "intake.datum",
                    "intake.vorm",
                    "intake.verloop",
                    "intake.arbeidsverleden",
                    "intake.huidige_situatie",
                ],
            ),
            Velden(
                "Uitleg",
                &[
                    "intake.uitleg_wvp_werknemer_op",
                    "intake.uitleg_wvp_werkgever_op",
                    "intake.uitleg_wia_op",
                ],
            ),
        ],
    },
    Stap {
        fase: Fase::Intake,
        id: "visies",
        titel: "Visies en persoonlijke stappen",
        uitleg: "Hoe zien werknemer en werkgever het vervolg? Neem geen medische of privé-informatie over.",
        delen: &[Velden(
            "",
            &[
                "intake.visie_werknemer",
                "intake.visie_werkgever",
                "intake.visie_werkgever_op",
                "intake.persoonlijke_stappen",
            ],
        )],
    },
    Stap {
        fase: Fase::Intake,
        id: "factoren",
        titel: "Bevorderende en belemmerende factoren",
        uitleg: "Wat helpt, en wat zit in de weg? Koppel aan elke belemmering een stap.",
        delen: &[
            LijstOfGeen(
                "intake.geen_bevorderende",
                "intake.bevorderend[]",
                &["omschrijving"],
            ),
            LijstOfGeen(
                "intake.geen_belemmerende",
                "intake.belemmerend[]",
                &["omschrijving", "stap"],
            ),
        ],
    },
    Stap {
        fase: Fase::Intake,
        id: "ervaring",
        titel: "Ervaring, opleiding en talen",
        uitleg: "Dit wordt het cv in de bijlage.",
        delen: &[
            Velden("", &["persoonsprofiel.cv_afgerond_op"]),
            Lijst(
                "persoonsprofiel.ervaring[]",
                &["periode", "functie", "werkgever"],
            ),
            Lijst(
                "persoonsprofiel.opleidingen[]",
                &["naam", "jaar", "resultaat"],
            ),
            Lijst(
                "persoonsprofiel.talen[]",
                &["taal", "mondeling", "schriftelijk"],
            ),
        ],
    },
    Stap {
        fase: Fase::Intake,
        id: "persoonsprofiel",
        titel: "Persoonsprofiel",
        uitleg: "Wie is de werknemer als werkzoekende? Alleen wat nodig is voor werk.",
        delen: &[
            Velden(
                "Kan en wil",
                &[
                    "persoonsprofiel.kwaliteiten",
                    "persoonsprofiel.vaardigheden",
                    "persoonsprofiel.digitaal",
                    "persoonsprofiel.kenmerken",
                    "persoonsprofiel.interesses",
                    "persoonsprofiel.wensen",
                    "persoonsprofiel.werktijden",
                ],
            ),
            Velden(
                "Mobiliteit",
                &[
                    "persoonsprofiel.vervoer",
                    "persoonsprofiel.rijbewijs",
                    "persoonsprofiel.reistijd_max_min",
                    "persoonsprofiel.mobiliteit_toelichting",
                ],
            ),
        ],
    },
    Stap {
        fase: Fase::Intake,
        id: "afstand",
        titel: "Afstand tot de arbeidsmarkt",
        uitleg: "Uw conclusie als loopbaanprofessional: hoe groot is de afstand, waardoor, en wat is nodig?",
        delen: &[Velden(
            "",
            &[
                "afstand.omvang",
                "afstand.omschrijving",
                "afstand.nodig",
                "intake.visie_loopbaanprofessional",
            ],
        )],
    },
    Stap {
        fase: Fase::Zoekprofiel,
        id: "opzet",
        titel: "Opzet van het zoekprofiel",
        uitleg: "Hoe zijn de functies gevonden, en wat is de kortste weg naar betaald werk?",
        delen: &[Velden(
            "",
            &[
                "zoekprofiel.functiemogelijkheden",
                "zoekprofiel.mogelijkheden_bron",
                "zoekprofiel.kansrijk_onderzoek",
                "zoekprofiel.randvoorwaarden",
                "zoekprofiel.scholing",
                "zoekprofiel.afstand",
                "zoekprofiel.overbrugging",
                "zoekprofiel.conclusie",
                "zoekprofiel.sollicitatie_opzet",
            ],
        )],
    },
    Stap {
        fase: Fase::Trajectplan,
        id: "doel",
        titel: "Einddoel en afspraken",
        uitleg: "Waar werkt u naartoe, en wat spreekt u af?",
        delen: &[
            Velden("Doel", &["trajectplan.einddoel", "trajectplan.tijdpad"]),
            Velden(
                "Afspraken",
                &[
                    "trajectplan.uren_per_week_spoor2",
                    "trajectplan.contact_werknemer",
                    "trajectplan.contact_werkgever",
                    "trajectplan.rapportagemomenten",
                    "trajectplan.sollicitatienorm",
                    "trajectplan.uitleg_wia",
                ],
            ),
        ],
    },
    Stap {
        fase: Fase::Trajectplan,
        id: "activiteiten",
        titel: "Activiteiten",
        uitleg: "Wat gaat er gebeuren, wanneer, en door wie?",
        delen: &[Lijst(
            "activiteiten[]",
            &[
                "omschrijving",
                "soort",
                "wie",
                "gepland_van",
                "gepland_tot",
                "status",
                "aanbodversterkend",
                "gereed_op",
                "resultaat",
                "resultaat_op",
            ],
        )],
    },
    Stap {
        fase: Fase::Trajectplan,
        id: "kosten",
        titel: "Kosten",
        uitleg: "Zonder btw, voor rekening van de werkgever.",
        delen: &[Lijst(
            "trajectplan.kosten[]",
            &["omschrijving", "bedrag_cent"],
        )],
    },
    Stap {
        fase: Fase::Trajectplan,
        id: "ondertekening",
        titel: "Bespreken en ondertekenen",
        uitleg: "Het trajectplan bespreekt u in het driegesprek. De handtekening van de werknemer is nodig.",
        delen: &[
            Velden(
                "",
                &[
                    "trajectplan.besproken_op",
                    "trajectplan.vastgesteld_op",
                    "trajectplan.ondertekend_werknemer_op",
                    "trajectplan.ondertekend_coach_op",
                    "trajectplan.ondertekend_werkgever_op",
                ],
            ),
            Velden(
                "De werknemer tekent niet",
                &[
                    "trajectplan.weigering.reden",
                    "trajectplan.weigering.reactie",
                    "trajectplan.weigering.vastgelegd_op",
                ],
            ),
        ],
    },
];
