//! Who is who, the frame of dates and figures, and the documents received.

use super::bouwer::Bouwer;

/// Start of the traject: the assignment with its documents came in.
const START: &str = "2025-10-06";

pub fn vul(bouwer: &mut Bouwer) {
    personen(bouwer);
    kader(bouwer);
    stukken(bouwer);
}

fn personen(bouwer: &mut Bouwer) {
    let mut op = bouwer.op(START);
    op.teksten(
        "werknemer",
        &[
            ("naam", "Tomasz Wieczorek"),
            ("aanspreekvorm", "heer"),
            ("geboortedatum", "1979-06-14"),
            ("woonplaats", "Tiel"),
            ("telefoon", "06-00000011"),
            ("email", "t.wieczorek@voorbeeld.nl"),
        ],
    );
    op.teksten(
        "werkgever",
        &[
            ("naam", "Kwartelhof Distributie B.V."),
            ("plaats", "Tiel"),
            ("branche", "Logistiek"),
        ],
    );
    op.zet("werkgever.omvang", 140);
    op.teksten(
        "contactpersoon",
        &[
            ("naam", "Lotte Brandsma"),
            ("functie", "HR-adviseur"),
            ("telefoon", "06-00000012"),
            ("email", "l.brandsma@voorbeeld.nl"),
        ],
    );
    op.teksten(
        "leidinggevende",
        &[
            ("naam", "Henk-Jan Rozeboom"),
            ("functie", "Shiftleider"),
            ("telefoon", "06-00000013"),
        ],
    );
    op.teksten(
        "coach",
        &[
            ("naam", "Inge Verbruggen-Haas"),
            ("functie", "Re-integratiecoach, Spoorwijzer Re-integratie"),
            ("telefoon", "06-00000014"),
            ("email", "i.verbruggen@voorbeeld.nl"),
        ],
    );
    op.teksten(
        "jobhunter",
        &[
            ("naam", "Sven Aalders"),
            ("functie", "Jobhunter, Spoorwijzer Re-integratie"),
            ("telefoon", "06-00000015"),
        ],
    );
    op.teksten(
        "bedrijfsarts",
        &[
            ("naam", "M. Terpstra-Oei"),
            ("organisatie", "ArboVeld"),
            ("telefoon", "06-00000016"),
        ],
    );
    op.teksten(
        "arbeidsdeskundige",
        &[
            ("naam", "R. Kalisvaart"),
            ("organisatie", "Kalisvaart Arbeid en Belasting"),
            ("telefoon", "06-00000017"),
        ],
    );
}

fn kader(bouwer: &mut Bouwer) {
    bouwer
        .op(START)
        .zet(
            "dienstverband.functie",
            "Orderpicker / logistiek medewerker",
        )
        .zet("dienstverband.in_dienst_sinds", "2011-04-01")
        .zet("dienstverband.contracturen", 36)
        .zet("dienstverband.oud_maandloon_cent", 242_000)
        .zet("verzuim.eerste_ziektedag", "2024-09-16")
        // A day later than the first day of illness: weeks are counted from the other one.
        .zet("verzuim.ziekmelding_op", "2024-09-17")
        .zet("verzuim.geen_onderbrekingen", true)
        .zet("eerstejaarsevaluatie.datum", "2025-09-09")
        .zet("eerstejaarsevaluatie.keuze", "spoor2")
        .zet("traject.start", START)
        // Ends before the waiting period does: one of the weak spots of this case.
        .zet("traject.einddatum", "2026-07-31")
        .zet("traject.status", "lopend");
    bouwer
        .op("2025-10-20")
        .zet("dienstverband.dagloon_cent", 11_500);
    bouwer
        .op("2026-05-18")
        .zet_vanaf_nu("traject.einddatum", "2026-09-13");
}

/// Kind, name, date on it, date of receipt.
const STUKKEN: [(&str, &str, &str, &str); 10] = [
    (
        "probleemanalyse",
        "Probleemanalyse van de bedrijfsarts",
        "2024-10-24",
        START,
    ),
    (
        "plan_van_aanpak_wvp",
        "Plan van aanpak WVP van werkgever en werknemer",
        "2024-11-06",
        START,
    ),
    ("belastbaarheid", "FML 1", "2025-08-12", START),
    (
        "arbeidsdeskundig_rapport",
        "Arbeidsdeskundig rapport R. Kalisvaart",
        "2025-09-03",
        START,
    ),
    (
        "eerstejaarsevaluatie",
        "Eerstejaarsevaluatie",
        "2025-09-09",
        START,
    ),
    (
        "visie_werkgever",
        "Visie van de werkgever, per e-mail",
        "2025-10-20",
        "2025-10-20",
    ),
    (
        "cv",
        "Cv in twee versies (administratief en technisch)",
        "2025-11-12",
        "2025-11-12",
    ),
    (
        "overig",
        "Afspraken werkervaringsplaats Betuwe Toolpoint",
        "2026-01-15",
        "2026-01-15",
    ),
    ("belastbaarheid", "FML 2", "2026-02-24", "2026-03-12"),
    (
        "overig",
        "Intentiebrief Betuwe Toolpoint",
        "2026-05-22",
        "2026-05-22",
    ),
];

fn stukken(bouwer: &mut Bouwer) {
    for (nummer, (soort, naam, datum, ontvangen_op)) in (1..).zip(STUKKEN) {
        bouwer.op(ontvangen_op).teksten(
            &format!("stukken[{nummer}]"),
            &[
                ("soort", soort),
                ("naam", naam),
                ("datum", datum),
                ("ontvangen_op", ontvangen_op),
            ],
        );
    }
}
