//! An invented report of about the length one asks for, for measuring and for tests.

use chrono::NaiveDate;

use crate::rapport::document::{
    Alinea, Blok, Document, Handtekening, Huisstijl, Kleur, Kolom, Leemte, Sectie, Tabel,
    Uitlijning, Voorblad,
};

/// Cover, contents page, signatures and the parts that stand in every report.
const VASTE_BLADZIJDEN: usize = 3;

/// A report on an invented werknemer that fills about `bladzijden` pages (at least five).
pub fn proefdocument(bladzijden: usize) -> Document {
    let mut secties = vec![intake(), visies()];
    secties.push(sectie(
        "2",
        "Zoekprofiel en onderbouwing",
        1,
        vec![conclusie()],
    ));
    // Nine pages hold ten zoekrichtingen.
    for nummer in 1..=(bladzijden.saturating_sub(VASTE_BLADZIJDEN) * 10)
        .div_ceil(9)
        .max(1)
    {
        secties.push(richting(nummer));
    }
    secties.push(sectie("3", "Trajectplan en ondertekening", 1, slot()));
    Document {
        voorblad: voorblad(),
        secties,
        huisstijl: Huisstijl {
            kleur: Kleur {
                rood: 22,
                groen: 78,
                blauw: 99,
            },
            logo: None,
        },
    }
}

fn voorblad() -> Voorblad {
    let paar = |naam: &str, waarde: &str| (naam.to_owned(), waarde.to_owned());
    Voorblad {
        titel: "Trajectplan tweede spoor".to_owned(),
        ondertitel: "Begeleiding naar passend werk bij een andere werkgever".to_owned(),
        gegevens: vec![
            paar("Werknemer", "mevrouw Elif Yıldız-Çelik"),
            paar(
                "Werkgever",
                "Houtwerf Tiel B.V., contactpersoon de heer Łukasz Nowak",
            ),
            paar("Bedrijfsarts", "de heer Ðorđe Petrović"),
            paar("Coach", "mevrouw Nguyễn Thị Ánh"),
            paar("Peildatum", "3 november 2025"),
            paar("Versie", "1.2"),
        ],
        bureau: "Bureau Kompas Re-integratie".to_owned(),
        bureaugegevens: vec![
            "Voorbeeldkade 7, 4001 AA Tiel".to_owned(),
            "06-00000007 · info@kompas.voorbeeld.nl".to_owned(),
        ],
        betreft: "mevrouw E. Yıldız-Çelik".to_owned(),
        gemaakt_op: NaiveDate::from_ymd_opt(2025, 11, 3),
        status: "Concept".to_owned(),
        fictief: true,
    }
}

fn sectie(nummer: &str, titel: &str, niveau: u8, blokken: Vec<Blok>) -> Sectie {
    Sectie {
        id: format!("sectie-{nummer}"),
        nummer: nummer.to_owned(),
        titel: titel.to_owned(),
        niveau,
        blokken,
        eigen_tekst: false,
    }
}

fn tekst(tekst: &str) -> Alinea {
    Alinea {
        tekst: tekst.to_owned(),
        bronnen: Vec::new(),
    }
}

fn alinea(inhoud: &str) -> Blok {
    Blok::Alinea(tekst(inhoud))
}

fn kolom(kop: &str, breedte: f32, uitlijning: Uitlijning) -> Kolom {
    Kolom {
        kop: kop.to_owned(),
        breedte,
        uitlijning,
    }
}

fn rij(cellen: &[&str]) -> Vec<String> {
    cellen.iter().map(|cel| (*cel).to_owned()).collect()
}

fn intake() -> Sectie {
    let blokken = vec![
        Blok::Kader {
            titel: "Samengevat".to_owned(),
            blokken: vec![alinea(
                "Terugkeer in het eigen werk als orderpicker is niet mogelijk en binnen Houtwerf Tiel is geen ander passend werk. Mevrouw Yıldız-Çelik kan 22 uur per week werken, oplopend naar 32 uur vanaf 4 mei 2026. Het tweede spoor richt zich op licht logistiek en administratief werk in Rivierenland.",
            )],
        },
        alinea(
            "Mevrouw Yıldız-Çelik meldde zich ziek op 9 december 2024. De bedrijfsarts legde de belastbaarheid vast op 6 oktober 2025. De arbeidsdeskundige concludeerde op 20 oktober 2025 dat spoor 1 geen mogelijkheden meer biedt en adviseerde een tweedespoortraject te starten. Op 27 oktober 2025 is met de werknemer en de werkgever besproken wat dit traject inhoudt, welke verplichtingen beide partijen hebben en hoe de privacy is geregeld.",
        ),
        Blok::Tussenkop("Ontvangen stukken".to_owned()),
        Blok::Lijst(vec![
            tekst("Functionelemogelijkhedenlijst van 6 oktober 2025, ontvangen op 8 oktober 2025."),
            tekst("Rapport van de arbeidsdeskundige van 20 oktober 2025, ontvangen op 22 oktober 2025, met drie functies die passend worden geacht."),
            tekst("Curriculum vitae, bijgewerkt door de werknemer op 24 oktober 2025."),
        ]),
        Blok::Leemte(Leemte {
            tekst: "Het actuele plan van aanpak WVP is nog niet ontvangen. Vraag het op bij de werkgever.".to_owned(),
            adres: "stukken.plan_van_aanpak".to_owned(),
        }),
    ];
    sectie("1", "Intake en uitgangspunten", 1, blokken)
}

fn visies() -> Sectie {
    let blokken = vec![
        alinea(
            "De werknemer wil graag weer aan het werk en ziet zichzelf vooral in een rol waarin zij met voorraden en systemen kan werken. Zij maakt zich zorgen over de reistijd en over het schriftelijk Nederlands. De werkgever ondersteunt het traject, stelt de werknemer vrij voor sollicitaties en vergoedt een taalcursus van twaalf weken.",
        ),
        Blok::Tussenkop("Bevorderende en belemmerende factoren".to_owned()),
        Blok::Lijst(vec![
            tekst(
                "Bevorderend: ruime ervaring in het magazijn, rijbewijs B, gemotiveerd, leert snel op de werkvloer.",
            ),
            tekst(
                "Belemmerend: schriftelijke taalvaardigheid, weinig ervaring met kantoorsoftware.",
            ),
        ]),
    ];
    sectie("1.1", "Visie van werknemer en werkgever", 2, blokken)
}

fn conclusie() -> Blok {
    Blok::Kader {
        titel: "Conclusie".to_owned(),
        blokken: vec![
            alinea(
                "Zes zoekrichtingen zijn onderzocht. Drie passen bij de belastbaarheid, één past met een voorwaarde en twee vervallen.",
            ),
            Blok::Lijst(vec![
                tekst("Kortste weg naar betaald werk: logistiek administratief medewerker."),
                tekst("Voorwaarde: zitten en staan kunnen afwisselen."),
            ]),
        ],
    }
}

const FUNCTIES: [(&str, &str); 4] = [
    (
        "Logistiek administratief medewerker",
        "verwerkt pakbonnen, vrachtbrieven en retouren in het voorraadsysteem",
    ),
    (
        "Assemblagemedewerker lichte producten",
        "zet verlichtingsarmaturen en kleine elektrische onderdelen in elkaar",
    ),
    (
        "Medewerker kwaliteitscontrole inpak",
        "controleert verpakkingen op gewicht, etiket en beschadiging",
    ),
    (
        "Uitgiftemedewerker gereedschap en verhuur",
        "geeft gereedschap uit, neemt het in en houdt de administratie bij",
    ),
];

/// One zoekrichting: about one page.
fn richting(nummer: usize) -> Sectie {
    let (functie, werk) = FUNCTIES
        .get((nummer - 1) % FUNCTIES.len())
        .copied()
        .unwrap_or_default();
    let blokken = vec![
        alinea(&format!(
            "De functie is door de arbeidsdeskundige genoemd. Wie dit werk doet, {werk}. In de regio Rivierenland stonden op 27 oktober 2025 achttien vacatures open binnen 30 kilometer (eigen telling op twee vacaturesites). De reistijd met eigen auto is 25 minuten, wat binnen de norm van een uur enkele reis blijft."
        )),
        Blok::Tabel(Tabel {
            bijschrift:
                "Zeven van de acht getoetste onderdelen passen; zitten past met een voorwaarde"
                    .to_owned(),
            kolommen: vec![
                kolom("Item", 0.8, Uitlijning::Links),
                kolom("Omschrijving", 2.6, Uitlijning::Links),
                kolom("Eis in de functie", 2.6, Uitlijning::Links),
                kolom("Belastbaarheid", 2.2, Uitlijning::Links),
                kolom("Uitkomst", 2.0, Uitlijning::Links),
            ],
            rijen: onderbouwing(),
            bronnen: Vec::new(),
        }),
        Blok::Tabel(Tabel {
            bijschrift: "Het loon bij 32 uur is 94 procent van het oude loon".to_owned(),
            kolommen: vec![
                kolom("Uren per week", 3.0, Uitlijning::Links),
                kolom("Uurloon", 1.0, Uitlijning::Rechts),
                kolom("Per maand", 1.0, Uitlijning::Rechts),
                kolom("Verdiencapaciteit", 1.3, Uitlijning::Rechts),
            ],
            rijen: vec![
                rij(&[
                    "26 uur, vanaf 2 maart 2026",
                    "€\u{A0}16,45",
                    "€\u{A0}1.853,37",
                    "76,6%",
                ]),
                rij(&[
                    "32 uur, vanaf 4 mei 2026",
                    "€\u{A0}16,45",
                    "€\u{A0}2.281,07",
                    "94,3%",
                ]),
            ],
            bronnen: Vec::new(),
        }),
        alinea(
            "Opleiding en arbeidsmarkt vormen geen belemmering: werkgevers vragen mbo-niveau 2 of aantoonbare ervaring in de logistiek, en de werknemer voldoet daaraan. Voor het verwerken van documenten is Nederlands op niveau B1 nodig; de taalcursus start op 12 januari 2026. De beoordeling van deze richting is goed.",
        ),
    ];
    sectie(&format!("2.{nummer}"), functie, 2, blokken)
}

fn onderbouwing() -> Vec<Vec<String>> {
    vec![
        rij(&[
            "3.8",
            "Trillingsbelasting",
            "geen trillingen",
            "geen trillingen",
            "✓ past",
        ]),
        rij(&[
            "4.10",
            "Buigen",
            "tot 30 graden, enkele keren per uur",
            "tot 45 graden",
            "✓ past",
        ]),
        rij(&[
            "4.13",
            "Duwen of trekken",
            "postkarretje, 3 kgf",
            "tot 5 kgf",
            "✓ past",
        ]),
        rij(&[
            "4.14",
            "Tillen of dragen",
            "mappen en dozen papier tot 3 kg",
            "tot 5 kg",
            "✓ past",
        ]),
        rij(&[
            "4.18",
            "Lopen",
            "5 minuten aaneen",
            "15 minuten aaneen",
            "✓ past",
        ]),
        rij(&[
            "5.1",
            "Zitten",
            "90 minuten aaneen op een vaste werkplek",
            "60 minuten aaneen",
            "○ past met voorwaarde: zit-stabureau, uiterlijk na een uur staand verder werken",
        ]),
        rij(&[
            "5.3",
            "Staan",
            "10 minuten aaneen",
            "30 minuten aaneen",
            "✓ past",
        ]),
        rij(&[
            "6.3",
            "Uren per week",
            "minimaal 24 uur per week",
            "26 uur vanaf 2 maart 2026",
            "✓ past",
        ]),
    ]
}

fn slot() -> Vec<Blok> {
    let vak = |rol: &str, naam: &str, op: Option<NaiveDate>| Handtekening {
        rol: rol.to_owned(),
        naam: naam.to_owned(),
        ondertekend_op: op,
    };
    vec![
        alinea(
            "De coach spreekt de werknemer elke twee weken en rapporteert elke zes weken aan werknemer en werkgever. De eerste voortgangsrapportage verschijnt op 15 december 2025.",
        ),
        Blok::Ondertekening(vec![
            vak("Werknemer", "mevrouw Elif Yıldız-Çelik", None),
            vak("Werkgever", "de heer Łukasz Nowak", None),
            vak(
                "Coach",
                "mevrouw Nguyễn Thị Ánh",
                NaiveDate::from_ymd_opt(2025, 11, 3),
            ),
        ]),
    ]
}
