//! Cv and persoonsprofiel, as agreed with the werknemer on 3 November 2025.

use super::bouwer::{Bouwer, OpDag};
use serde_json::json;

pub fn vul(bouwer: &mut Bouwer) {
    let mut op = bouwer.op("2025-11-03");
    cv(&mut op);
    profiel(&mut op);
    bouwer
        .op("2025-11-12")
        .zet("persoonsprofiel.cv_afgerond_op", "2025-11-12");
}

fn cv(op: &mut OpDag<'_>) {
    rijen(
        op,
        "ervaring",
        ["periode", "functie", "werkgever"],
        &[
            [
                "april 2011 tot heden",
                "Orderpicker, sinds 2016 ook inwerken van nieuwe collega's",
                "Kwartelhof Distributie B.V., Tiel",
            ],
            [
                "2007 tot 2011",
                "Productiemedewerker kas",
                "Kwekerij De Lage Weide, Ochten",
            ],
            [
                "2000 tot 2006",
                "Metaalbewerker en monteur",
                "Zaklad Metalowy Kos, Poznan",
            ],
        ],
    );
    rijen(
        op,
        "opleidingen",
        ["naam", "jaar", "resultaat"],
        &[
            [
                "Technische school metaal",
                "1999",
                "diploma, vergelijkbaar met mbo 2",
            ],
            [
                "Heftruckcertificaat",
                "2015, vernieuwd 2020",
                "verlopen in mei 2025",
            ],
            ["VCA basis", "2017, vernieuwd 2022", "geldig tot maart 2027"],
            ["Nederlands als tweede taal, mondeling", "2012", "A2"],
        ],
    );
    rijen(
        op,
        "talen",
        ["taal", "mondeling", "schriftelijk"],
        &[
            ["Pools", "moedertaal", "moedertaal"],
            ["Nederlands", "B1", "A2"],
            ["Engels", "basis", "basis"],
        ],
    );
}

fn rijen(op: &mut OpDag<'_>, lijst: &str, velden: [&str; 3], rijen: &[[&str; 3]]) {
    for (nummer, rij) in (1..).zip(rijen) {
        for (veld, tekst) in velden.iter().zip(rij) {
            op.zet(&format!("persoonsprofiel.{lijst}[{nummer}].{veld}"), *tekst);
        }
    }
}

fn profiel(op: &mut OpDag<'_>) {
    op.teksten(
        "persoonsprofiel",
        &[
            ("kwaliteiten", "Nauwkeurig, ordelijk en op tijd. Heeft technisch inzicht en werkt nieuwe collega's rustig in."),
            ("vaardigheden", "Werken met een scanner en orderpakbonnen, voorraad tellen en eenvoudige reparaties."),
            ("digitaal", "Telefoon en scanner gaan goed. E-mail, spreadsheet en voorraadsysteem zijn bij de start zwak."),
            ("kenmerken", "Rustig en vriendelijk. Leert het liefst door te doen."),
            ("interesses", "Techniek, klussen, tuinieren en jeugdvoetbal."),
            ("wensen", "Hetzelfde werk bij een ander bedrijf, heftruck rijden, of conciërge op een school."),
            ("rijbewijs", "B"),
            ("mobiliteit_toelichting", "Met de fiets tot 20 minuten."),
            ("werktijden", "Het liefst dagdienst en geen nachtwerk."),
        ],
    );
    op.zet("persoonsprofiel.vervoer", json!(["auto", "fiets"]))
        .zet("persoonsprofiel.reistijd_max_min", 40);
}
