//! Both FMLs with every deviating item. The doctor's remarks stand here word for word; they are
//! the coach's own reading and never reach a report. What matters of them for work stands in
//! `werktekst`.

use super::bouwer::{Bouwer, OpDag};
use serde_json::json;

/// One deviating item: code, level, number named by the doctor, remark, the same in terms of work.
struct Item(&'static str, u8, Option<f64>, &'static str, &'static str);

const ITEMS_1: &[Item] = &[
    Item(
        "3.8",
        1,
        None,
        "geen langdurige hele-lichaamstrillingen zoals op heftruck of reachtruck; meerijden op verharde weg kan",
        "geen werk met langdurige hele-lichaamstrillingen, zoals op een heftruck of reachtruck; meerijden op een verharde weg kan wel",
    ),
    Item("4.10", 1, None, "", ""),
    Item(
        "4.11",
        2,
        None,
        "gemiddeld over het uur",
        "tot ongeveer 150 keer per uur, gemiddeld over het uur",
    ),
    Item(
        "4.13",
        1,
        Some(10.0),
        "gemeten als begintrekkracht, 10 kgf",
        "tot ongeveer 10 kgf, gemeten bij het in beweging zetten",
    ),
    Item(
        "4.14",
        2,
        Some(5.0),
        "5 kg, incidenteel",
        "tot ongeveer 5 kg, alleen af en toe",
    ),
    Item(
        "4.16",
        1,
        None,
        "structureel zware lasten vermijden",
        "geen werk waarin vaak zware lasten voorkomen",
    ),
    Item("4.18", 1, None, "", ""),
    Item("4.19", 1, None, "", ""),
    Item(
        "4.22",
        1,
        None,
        "i.v.m. uitstraling in linkerbeen niet op de knieën werken",
        "niet of nauwelijks knielen of hurken, niet op de knieën werken",
    ),
    Item("5.3", 1, None, "", ""),
    Item("5.4", 1, None, "", ""),
    Item(
        "5.6",
        1,
        None,
        "kortdurend mag, niet langer dan enkele minuten achter elkaar",
        "kort mag, niet langer dan enkele minuten achter elkaar",
    ),
    Item(
        "5.9",
        1,
        None,
        "uiterlijk na anderhalf uur wisselen tussen zitten, staan en lopen",
        "uiterlijk na anderhalf uur wisselen tussen zitten, staan en lopen",
    ),
    Item(
        "6.2",
        3,
        None,
        "zie opbouwschema",
        "volgens het opbouwschema",
    ),
    Item(
        "6.3",
        3,
        None,
        "zie opbouwschema",
        "volgens het opbouwschema",
    ),
];

const ITEMS_2: &[Item] = &[
    Item(
        "3.8",
        1,
        None,
        "als eerder",
        "geen werk met langdurige hele-lichaamstrillingen, zoals op een heftruck of reachtruck; meerijden op een verharde weg kan wel",
    ),
    Item("4.10", 1, None, "", ""),
    Item("4.11", 1, None, "", ""),
    Item("4.13", 1, Some(10.0), "10 kgf", "tot ongeveer 10 kgf"),
    Item(
        "4.14",
        1,
        Some(10.0),
        "10 kg, incidenteel",
        "tot ongeveer 10 kg, alleen af en toe",
    ),
    Item(
        "4.16",
        1,
        None,
        "structureel zware lasten vermijden",
        "geen werk waarin vaak zware lasten voorkomen",
    ),
    Item("4.19", 1, None, "", ""),
    Item(
        "4.22",
        1,
        None,
        "als eerder",
        "niet of nauwelijks knielen of hurken, niet op de knieën werken",
    ),
    Item(
        "5.1",
        1,
        Some(60.0),
        "een uur achter elkaar, daarna staan of lopen",
        "tot ongeveer een uur aaneen, daarna staan of lopen",
    ),
    Item(
        "5.2",
        2,
        Some(4.0),
        "over de dag verdeeld ongeveer vier uur",
        "tot ongeveer vier uur per dag, over de dag verdeeld",
    ),
    Item("5.3", 1, None, "", ""),
    Item("5.4", 1, None, "", ""),
    Item("5.6", 1, None, "", ""),
    Item(
        "5.7",
        1,
        None,
        "niet langer dan enkele minuten achter elkaar",
        "niet langer dan enkele minuten achter elkaar",
    ),
    Item(
        "5.9",
        1,
        None,
        "uiterlijk na een uur wisselen tussen zitten, staan en lopen",
        "uiterlijk na een uur wisselen tussen zitten, staan en lopen",
    ),
    Item(
        "6.2",
        2,
        Some(6.4),
        "zie opbouwschema, maximaal 6,4 uur per dag",
        "volgens het opbouwschema, tot hooguit 6,4 uur per dag",
    ),
    Item(
        "6.3",
        2,
        Some(32.0),
        "zie opbouwschema, maximaal 32 uur per week",
        "volgens het opbouwschema, tot hooguit 32 uur per week",
    ),
];

/// From, hours per week, hours per day.
type Stap = (&'static str, f64, f64);

const SCHEMA_1: &[Stap] = &[
    ("2025-08-12", 20.0, 4.0),
    ("2025-11-03", 22.0, 4.4),
    ("2026-01-05", 24.0, 4.8),
    ("2026-03-02", 26.0, 5.2),
];

const SCHEMA_2: &[Stap] = &[
    ("2026-03-02", 28.0, 5.6),
    ("2026-04-06", 30.0, 6.0),
    ("2026-05-04", 32.0, 6.4),
];

const VOORWAARDEN_1: &[&str] = &[
    "Uiterlijk na anderhalf uur van houding kunnen wisselen.",
    "Niet structureel op een heftruck, reachtruck of ander rijdend materieel met hele-lichaamstrillingen.",
    "Geen structureel zware lasten.",
];

const VOORWAARDEN_2: &[&str] = &[
    "Uiterlijk na een uur van houding kunnen wisselen.",
    "Zitten, staan en lopen over de dag verdelen; elk hooguit ongeveer vier uur.",
    "Niet structureel op rijdend materieel met hele-lichaamstrillingen.",
];

pub fn vul(bouwer: &mut Bouwer) {
    let mut op = bouwer.op("2025-10-06");
    op.teksten(
        "belastbaarheden[1]",
        &[
            ("opgesteld_op", "2025-08-12"),
            ("geldig_per", "2025-08-12"),
            ("ontvangen_op", "2025-10-06"),
            ("conclusie", "Er zijn benutbare mogelijkheden. Het eigen werk is niet passend, ander werk wel."),
            ("prognose", "De uren worden opgebouwd volgens het schema. Een nieuwe beoordeling volgt in februari 2026."),
        ],
    );
    document(
        &mut op,
        "belastbaarheden[1]",
        ITEMS_1,
        SCHEMA_1,
        VOORWAARDEN_1,
    );

    // Was with HR from 26 February; it counts from the day the coach had it.
    let mut op = bouwer.op("2026-03-12");
    op.teksten(
        "belastbaarheden[2]",
        &[
            ("opgesteld_op", "2026-02-24"),
            ("geldig_per", "2026-03-02"),
            ("ontvangen_op", "2026-03-12"),
            ("conclusie", "Er zijn benutbare mogelijkheden. De uren kunnen sneller omhoog dan eerder gedacht."),
            ("prognose", "32 uur per week is voorlopig het meeste."),
        ],
    );
    document(
        &mut op,
        "belastbaarheden[2]",
        ITEMS_2,
        SCHEMA_2,
        VOORWAARDEN_2,
    );
}

fn document(op: &mut OpDag<'_>, hier: &str, items: &[Item], schema: &[Stap], voorwaarden: &[&str]) {
    op.teksten(
        hier,
        &[
            ("soort", "fml"),
            ("versie", "klassiek"),
            ("opgesteld_door", "M. Terpstra-Oei"),
        ],
    );
    for (nummer, item) in (1..).zip(items) {
        afwijkend_item(op, &format!("{hier}.items[{nummer}]"), item);
    }
    for (nummer, (vanaf, per_week, per_dag)) in (1..).zip(schema) {
        let stap = format!("{hier}.opbouwschema[{nummer}]");
        op.zet(&format!("{stap}.vanaf"), *vanaf)
            .zet(&format!("{stap}.uren_per_week"), *per_week)
            .zet(&format!("{stap}.uren_per_dag"), *per_dag);
    }
    // The document's own hours are those with which its schedule begins.
    if let Some((_, per_week, per_dag)) = schema.first() {
        op.zet(&format!("{hier}.uren_per_week"), *per_week)
            .zet(&format!("{hier}.uren_per_dag"), *per_dag);
    }
    for (nummer, tekst) in (1..).zip(voorwaarden) {
        op.zet(&format!("{hier}.voorwaarden[{nummer}].tekst"), *tekst);
    }
}

fn afwijkend_item(op: &mut OpDag<'_>, hier: &str, item: &Item) {
    let Item(code, waarde, vermogen, toelichting, werktekst) = item;
    op.zet(&format!("{hier}.code"), *code)
        .zet(&format!("{hier}.waarden"), json!([waarde]));
    if let Some(vermogen) = vermogen {
        op.zet(&format!("{hier}.vermogen"), *vermogen);
    }
    for (veld, tekst) in [("toelichting", toelichting), ("werktekst", werktekst)] {
        if !tekst.is_empty() {
            op.zet(&format!("{hier}.{veld}"), *tekst);
        }
    }
}
