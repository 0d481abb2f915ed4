//! Figures with invented data: hours, heat map, difference between versions.

use leptos::prelude::*;

use super::deel;
use crate::belastbaarheid::{Tekstkoppeling, slechtste};
use crate::dossier::keuzes::{Beoordeling, RichtingStatus, Uitkomst};
use crate::dossier::waarden::Decimaal;
use crate::figuur::{
    Breedte, Reekssoort, Urenreeks, Urenstap, UrenverloopInvoer, Urenvraag, urenverloop,
    versieverschil, warmtekaart_invoer,
};
use crate::functies::{Matrixregel, Onderbouwingsmatrix, Richtingstand, Richtingverschil};
use crate::ui::onderdelen::{Figuurbeeld, Versieverschilbeeld, Warmtekaartbeeld};
use chrono::NaiveDate;

fn dag(jaar: i32, maand: u32, dag: u32) -> NaiveDate {
    NaiveDate::from_ymd_opt(jaar, maand, dag).unwrap_or_default()
}

fn uren() -> UrenverloopInvoer {
    let reeks = |naam: &str, soort, stappen: &[(NaiveDate, i64)]| Urenreeks {
        naam: naam.to_owned(),
        soort,
        stappen: stappen
            .iter()
            .map(|(vanaf, uren)| Urenstap {
                vanaf: *vanaf,
                uren: Decimaal::heel(*uren),
            })
            .collect(),
    };
    UrenverloopInvoer {
        reeksen: vec![
            reeks(
                "FML van 3 maart 2025",
                Reekssoort::Eerder,
                &[(dag(2025, 3, 3), 12), (dag(2025, 6, 2), 16)],
            ),
            reeks(
                "FML van 12 augustus 2025",
                Reekssoort::Geldend,
                &[
                    (dag(2025, 8, 12), 20),
                    (dag(2025, 11, 3), 22),
                    (dag(2026, 3, 2), 26),
                ],
            ),
        ],
        peildatum: dag(2025, 11, 17),
        geldend_zonder_uren: None,
        gevraagd: Some(Urenvraag {
            functie: "Planner transport".to_owned(),
            uren: Decimaal::heel(24),
            past_vanaf: Some(dag(2026, 3, 2)),
        }),
    }
}

const PUNTEN: [(&str, &str); 14] = [
    ("1.9.7", "Deadlines of productiepieken"),
    ("2.12.4", "Rechtstreeks contact met klanten"),
    ("3.8", "Trillingsbelasting"),
    ("4.10", "Buigen"),
    ("4.11", "Frequent buigen tijdens het werk"),
    ("4.13", "Duwen of trekken"),
    ("4.14", "Tillen of dragen"),
    ("4.18", "Lopen"),
    ("4.19", "Lopen tijdens het werk"),
    ("4.22", "Knielen of hurken"),
    ("5.3", "Staan"),
    ("5.4", "Staan tijdens het werk"),
    ("5.6", "Gebogen en/of getordeerd actief zijn"),
    ("6.3", "Uren per week"),
];

/// A function whose outcomes are spelled out: p, v, t, n, x; a capital is the coach's `past`.
fn matrix(letters: &str) -> Onderbouwingsmatrix {
    let uitkomst = |letter: char| match letter {
        'v' => Uitkomst::PastMetVoorwaarde,
        't' => Uitkomst::TeBeoordelen,
        'n' => Uitkomst::NietBeoordeeld,
        'x' | 'X' => Uitkomst::PastNiet,
        _ => Uitkomst::Past,
    };
    let regels: Vec<Matrixregel> = letters
        .chars()
        .zip(PUNTEN)
        .map(|(letter, (code, naam))| {
            let machine = uitkomst(letter);
            let coach = letter.is_uppercase();
            Matrixregel {
                code: code.to_owned(),
                naam: naam.to_owned(),
                eis_id: None,
                eis: "tot 10 kg".to_owned(),
                belastbaarheid: "tot 5 kg".to_owned(),
                machine,
                uitkomst: if coach { Uitkomst::Past } else { machine },
                aanpassing: (letter == 'v').then(|| "met een postkarretje".to_owned()),
                oordeel_coach: coach,
                reden: coach.then(|| "hooguit één keer per week".to_owned()),
                oordeel_zonder_reden: false,
                avg_gevoelig: false,
            }
        })
        .collect();
    Onderbouwingsmatrix {
        machine: slechtste(regels.iter().map(|regel| regel.machine)),
        uitkomst: slechtste(regels.iter().map(|regel| regel.uitkomst)),
        uren_passen_vanaf: Some(dag(2026, 3, 2)),
        tekst: Tekstkoppeling::Volledig,
        regels,
    }
}

const FUNCTIES: [(&str, &str); 6] = [
    ("Planner transport", "pppppppppppppp"),
    ("Logistiek administratief medewerker", "ppppppvppppppp"),
    ("Medewerker klantcontact", "tpppppppppXppp"),
    ("Koerier voor apotheken en laboratoria", "pppppnxpppnppp"),
    ("Heftruck- en reachtruckchauffeur", "ppxppppppppxxp"),
    ("Medewerker kwaliteitscontrole inpak", "nnnnnnnnnnnnnn"),
];

fn versies() -> Vec<Richtingverschil> {
    use Beoordeling::{Goed, Matig, Voldoende};
    use Uitkomst::{NietBeoordeeld, Past, PastMetVoorwaarde, PastNiet};
    let stand = |uitkomst, beoordeling| {
        Some(Richtingstand {
            soort: None,
            status: None,
            beoordeling: Some(beoordeling),
            uitkomst: Some(uitkomst),
        })
    };
    let vervallen = stand(PastNiet, Matig).map(|stand| Richtingstand {
        status: Some(RichtingStatus::Vervallen),
        ..stand
    });
    [
        (
            "Planner transport",
            stand(PastMetVoorwaarde, Voldoende),
            stand(Past, Goed),
        ),
        (
            "Medewerker klantcontact",
            stand(Past, Goed),
            stand(Past, Goed),
        ),
        (
            "Heftruckchauffeur",
            stand(PastMetVoorwaarde, Matig),
            vervallen,
        ),
        ("Gastheer ontvangst", None, stand(NietBeoordeeld, Voldoende)),
    ]
    .into_iter()
    .zip(1..)
    .map(|((naam, oud, nieuw), id)| Richtingverschil {
        id,
        naam: naam.to_owned(),
        oud,
        nieuw,
        punten: Vec::new(),
    })
    .collect()
}

#[component]
pub fn Figuren() -> impl IntoView {
    let invoer = uren();
    let beeld = urenverloop(&invoer, Breedte::Breed).map(|breed| {
        let smal = urenverloop(&invoer, Breedte::Smal);
        view! { <Figuurbeeld id="p-uren" breed smal /> }
    });
    let matrices: Vec<(&str, Onderbouwingsmatrix)> = FUNCTIES
        .iter()
        .map(|(naam, letters)| (*naam, matrix(letters)))
        .collect();
    let functies: Vec<(&str, &Onderbouwingsmatrix)> = matrices
        .iter()
        .map(|(naam, matrix)| (*naam, matrix))
        .collect();
    let kaart = warmtekaart_invoer(&functies);
    deel(
        "Figuren",
        view! {
            {beeld}
            <Warmtekaartbeeld id="p-warmte" invoer=kaart />
            <Versieverschilbeeld
                id="p-versies" verschil=versieverschil(&versies()) oud="Versie 1" nieuw="Versie 2"
            />
        },
    )
}
