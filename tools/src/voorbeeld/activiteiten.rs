//! The fifteen activities, with their course as it was recorded.

use super::bouwer::Bouwer;

struct Activiteit {
    wat: &'static str,
    soort: &'static str,
    aanbodversterkend: bool,
    wie: &'static str,
    /// Day on which it came into the plan.
    gepland_op: &'static str,
    van: &'static str,
    tot: &'static str,
    /// Day on which it began; empty if it was done at once.
    gestart: &'static str,
    /// Day on which it was done; empty if it is not.
    gereed: &'static str,
    /// Day on which the result was recorded, and the result.
    resultaat: (&'static str, &'static str),
}

const INTAKE: &str = "2025-10-14";
const PLAN: &str = "2025-11-03";
const BEIDEN: &str = "Werknemer en coach";
const EINDE_WACHTTIJD: &str = "2026-09-13";

const ACTIVITEITEN: [Activiteit; 15] = [
    Activiteit {
        wat: "Interessevragenlijst (LDC) invullen en bespreken",
        soort: "beroepsorientatie",
        aanbodversterkend: false,
        wie: BEIDEN,
        gepland_op: INTAKE,
        van: "2025-10-20",
        tot: "2025-11-03",
        gestart: "",
        gereed: "2025-10-28",
        resultaat: (
            PLAN,
            "Voorkeur voor praktisch en ordelijk werk. Drie richtingen toegevoegd.",
        ),
    },
    Activiteit {
        wat: "Competentiespel",
        soort: "beroepsorientatie",
        aanbodversterkend: false,
        wie: BEIDEN,
        gepland_op: PLAN,
        van: "2025-12-08",
        tot: "2025-12-19",
        gestart: "",
        gereed: "2025-12-16",
        resultaat: (
            "2026-04-02",
            "Sterke punten: nauwkeurig, rustig, technisch. Gebruikt in cv en gesprek.",
        ),
    },
    Activiteit {
        wat: "Nederlandstalig cv opbouwen",
        soort: "sollicitatietraining",
        aanbodversterkend: true,
        wie: "Werknemer",
        gepland_op: INTAKE,
        van: "2025-10-20",
        tot: "2025-11-14",
        gestart: "2025-10-20",
        gereed: "2025-11-12",
        resultaat: (
            "2025-11-12",
            "Cv klaar in twee versies: administratief en technisch.",
        ),
    },
    Activiteit {
        wat: "Sollicitatietraining: brief, telefoon, gesprek (3 bijeenkomsten)",
        soort: "sollicitatietraining",
        aanbodversterkend: true,
        wie: BEIDEN,
        gepland_op: PLAN,
        van: "2025-11-17",
        tot: "2025-12-19",
        gestart: "2025-11-17",
        gereed: "2025-12-18",
        resultaat: ("2025-12-18", "Belt zelf na. Oefengesprek voldoende."),
    },
    Activiteit {
        wat: "Arbeidsmarktonderzoek Rivierenland",
        soort: "arbeidsmarktorientatie",
        aanbodversterkend: false,
        wie: BEIDEN,
        gepland_op: PLAN,
        van: PLAN,
        tot: "2025-11-28",
        gestart: PLAN,
        gereed: "2025-11-26",
        resultaat: (
            "2025-11-26",
            "Vacatures per richting geteld. Twee bedrijfsbezoeken gepland.",
        ),
    },
    Activiteit {
        wat: "Taalcursus Nederlands op de werkvloer, schriftelijk (20 lessen)",
        soort: "scholing",
        aanbodversterkend: true,
        wie: "Werknemer",
        gepland_op: "2026-01-12",
        van: "2026-01-12",
        tot: "2026-06-19",
        gestart: "2026-01-12",
        gereed: "",
        resultaat: ("", ""),
    },
    Activiteit {
        wat: "Digitale basisvaardigheden: e-mail, spreadsheet, voorraadsysteem",
        soort: "scholing",
        aanbodversterkend: true,
        wie: "Werknemer",
        gepland_op: PLAN,
        van: "2025-11-24",
        tot: "2026-02-27",
        gestart: "2025-11-24",
        gereed: "2026-02-25",
        resultaat: (
            "2026-02-25",
            "Certificaat behaald. Werkt zelfstandig in een voorraadsysteem.",
        ),
    },
    Activiteit {
        wat: "Profiel op vacaturesite en zoekopdrachten instellen",
        soort: "online_vindbaarheid",
        aanbodversterkend: false,
        wie: "Werknemer",
        gepland_op: PLAN,
        van: "2025-11-17",
        tot: "2025-12-12",
        gestart: "",
        gereed: "2025-12-10",
        resultaat: ("2025-12-10", "Dagelijkse meldingen op vier functies."),
    },
    Activiteit {
        wat: "Vijf netwerkgesprekken",
        soort: "bemiddeling",
        aanbodversterkend: true,
        wie: "Werknemer",
        gepland_op: PLAN,
        van: "2025-11-10",
        tot: "2026-03-31",
        gestart: "2025-11-10",
        gereed: "2026-03-27",
        resultaat: (
            "2026-04-02",
            "Vijf gevoerd. Twee leverden een sollicitatie op.",
        ),
    },
    Activiteit {
        wat: "Elke week minstens één sollicitatie op het zoekprofiel",
        soort: "bemiddeling",
        aanbodversterkend: false,
        wie: "Werknemer",
        gepland_op: PLAN,
        van: "2025-11-10",
        tot: EINDE_WACHTTIJD,
        gestart: "2025-11-10",
        gereed: "",
        resultaat: ("", ""),
    },
    Activiteit {
        wat: "Vacatures en contacten aandragen",
        soort: "bemiddeling",
        aanbodversterkend: false,
        wie: "Jobhunter",
        gepland_op: PLAN,
        van: "2025-11-10",
        tot: EINDE_WACHTTIJD,
        gestart: "2025-11-10",
        gereed: "",
        resultaat: ("", ""),
    },
    Activiteit {
        wat: "Werkervaringsplaats Betuwe Toolpoint",
        soort: "werkervaringsplaats",
        aanbodversterkend: true,
        wie: "Werknemer",
        gepland_op: "2026-01-15",
        van: "2026-01-19",
        tot: "2026-04-18",
        gestart: "2026-01-19",
        gereed: "2026-06-12",
        resultaat: (
            "2026-06-12",
            "Ritme opgebouwd van 12 naar 24 uur. Intentie voor een contract.",
        ),
    },
    Activiteit {
        wat: "Zoekprofiel herzien na nieuwe FML",
        soort: "zoekprofiel",
        aanbodversterkend: false,
        wie: "Coach",
        gepland_op: "2026-03-12",
        van: "2026-03-12",
        tot: "2026-03-26",
        gestart: "",
        gereed: "2026-04-02",
        resultaat: ("2026-04-02", "Versie 2 vastgesteld."),
    },
    Activiteit {
        wat: "Detachering Betuwe Toolpoint",
        soort: "bemiddeling",
        aanbodversterkend: true,
        wie: "Werknemer en werkgever",
        gepland_op: "2026-05-22",
        van: "2026-05-22",
        tot: EINDE_WACHTTIJD,
        gestart: "2026-06-15",
        gereed: "",
        resultaat: ("", ""),
    },
    Activiteit {
        wat: "Uitleg WIA, restverdiencapaciteit en no-riskpolis",
        soort: "voorlichting",
        aanbodversterkend: false,
        wie: "Coach",
        gepland_op: PLAN,
        van: PLAN,
        tot: PLAN,
        gestart: "",
        gereed: PLAN,
        resultaat: (
            PLAN,
            "Werknemer begrijpt wat werken na de wachttijd oplevert.",
        ),
    },
];

pub fn vul(bouwer: &mut Bouwer) {
    for (nummer, activiteit) in (1..).zip(&ACTIVITEITEN) {
        schrijf(bouwer, &format!("activiteiten[{nummer}]"), activiteit);
    }
    // Extended, still without an intention on paper.
    bouwer
        .op("2026-04-14")
        .zet("activiteiten[12].gepland_tot", "2026-06-12");
}

fn schrijf(bouwer: &mut Bouwer, hier: &str, activiteit: &Activiteit) {
    let mut op = bouwer.op(activiteit.gepland_op);
    op.teksten(
        hier,
        &[
            ("omschrijving", activiteit.wat),
            ("soort", activiteit.soort),
            ("wie", activiteit.wie),
            ("gepland_van", activiteit.van),
            ("gepland_tot", activiteit.tot),
            ("status", "gepland"),
        ],
    );
    if activiteit.aanbodversterkend {
        op.zet(&format!("{hier}.aanbodversterkend"), true);
    }
    if !activiteit.gestart.is_empty() {
        bouwer
            .op(activiteit.gestart)
            .zet(&format!("{hier}.status"), "gestart");
    }
    if !activiteit.gereed.is_empty() {
        bouwer.op(activiteit.gereed).teksten(
            hier,
            &[("status", "gereed"), ("gereed_op", activiteit.gereed)],
        );
    }
    let (op, resultaat) = activiteit.resultaat;
    if !op.is_empty() {
        bouwer
            .op(op)
            .teksten(hier, &[("resultaat", resultaat), ("resultaat_op", op)]);
    }
}
