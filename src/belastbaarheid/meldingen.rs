//! What is odd about the documents of the bedrijfsarts: said, never corrected.
//!
//! Which document counts is decided by [`super::actuele`] alone: of those that hold and were
//! received by the peildatum the one with the latest `geldig_per`; on a tie the one received last;
//! on a full tie the one that stands later in the case. A document without a day of receipt counts
//! as received, and gives way to one that has it.

use super::actueel::{actuele, is_aanduiding};
use super::item::item;
use super::uren::{uren_dag_eind, uren_eind};
use crate::dossier::keuzes::BelastbaarheidSoort;
use crate::dossier::schrijfwijze::{datum_voluit, decimaal};
use crate::dossier::stand::{AfwijkendItem, Belastbaarheid, Opbouwstap, Stand};
use crate::dossier::waarden::Decimaal;
use chrono::NaiveDate;

/// One thing to look at.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Belastbaarheidmelding {
    /// The field to go to: "belastbaarheden[2].geldig_per".
    pub adres: String,
    /// Dutch; what is odd, what Spoorboek does, what the coach can do.
    pub tekst: String,
}

/// Days between `opgesteld_op` and `geldig_per` above which a slip of the pen is likely.
const VER_UITEEN: i64 = 183;

/// Everything odd about the documents as known on the peildatum, in order of document.
pub fn meldingen(stand: &Stand, peildatum: NaiveDate) -> Vec<Belastbaarheidmelding> {
    let documenten = &stand.belastbaarheden;
    let mut uit = Vec::new();
    for document in documenten {
        let blad = Blad(document);
        let mut zeg = |veld: &str, tekst: String| {
            uit.push(Belastbaarheidmelding {
                adres: blad.adres(veld),
                tekst,
            })
        };
        datums(document, documenten, peildatum, &mut zeg);
        uren(document, &mut zeg);
        schema(document, &mut zeg);
        items(document, &mut zeg);
    }
    uit
}

struct Blad<'a>(&'a Belastbaarheid);

impl Blad<'_> {
    fn adres(&self, veld: &str) -> String {
        format!("belastbaarheden[{}].{veld}", self.0.id)
    }
}

fn datums(
    document: &Belastbaarheid,
    alle: &[Belastbaarheid],
    peildatum: NaiveDate,
    zeg: &mut impl FnMut(&str, String),
) {
    let Some(per) = document.geldig_per else {
        return;
    };
    if per > peildatum {
        zeg(
            "geldig_per",
            format!(
                "Dit document geldt pas vanaf {}. Tot die dag telt het niet mee.",
                datum_voluit(per)
            ),
        );
    }
    if let Some(op) = document.ontvangen_op.filter(|op| *op > peildatum) {
        zeg(
            "ontvangen_op",
            format!(
                "U ontvangt dit document pas op {}. Tot die dag telt het niet mee.",
                datum_voluit(op)
            ),
        );
    }
    let samen: Vec<&Belastbaarheid> = alle
        .iter()
        .filter(|ander| ander.geldig_per == Some(per))
        .collect();
    if let [_, .., laatste] = samen.as_slice() {
        if laatste.id == document.id {
            zeg("geldig_per", welke_telt(&samen, alle, per, peildatum));
        }
    }
    let Some(opgesteld) = document.opgesteld_op else {
        return;
    };
    let dagen = per.signed_duration_since(opgesteld).num_days();
    if dagen < 0 {
        zeg(
            "geldig_per",
            format!(
                "Dit document geldt vanaf {}, maar is pas opgesteld op {}. Controleer beide datums.",
                datum_voluit(per),
                datum_voluit(opgesteld)
            ),
        );
    } else if dagen > VER_UITEEN {
        zeg(
            "geldig_per",
            format!(
                "Tussen opgesteld ({}) en geldig per ({}) zit meer dan een half jaar. Controleer beide datums.",
                datum_voluit(opgesteld),
                datum_voluit(per)
            ),
        );
    }
    if document.ontvangen_op.is_some_and(|op| op < opgesteld) {
        zeg(
            "ontvangen_op",
            "U hebt dit document ontvangen voordat het is opgesteld. Controleer beide datums."
                .to_owned(),
        );
    }
}

fn welke_telt(
    samen: &[&Belastbaarheid],
    alle: &[Belastbaarheid],
    per: NaiveDate,
    peildatum: NaiveDate,
) -> String {
    let begin = format!(
        "Er zijn {} documenten geldig per {}.",
        samen.len(),
        datum_voluit(per)
    );
    // On a later day both would count; the rule for a tie is the same.
    let dag = peildatum.max(per);
    let telt = actuele(alle, dag).filter(|telt| telt.geldig_per == Some(per));
    let Some(telt) = telt else {
        return format!(
            "{begin} Geen van deze telt op dit moment. Verwijder het document dat niet hoort."
        );
    };
    let ontvangen: Vec<_> = samen
        .iter()
        .filter(|ander| ander.ontvangen_op.is_none_or(|op| op <= dag))
        .collect();
    let gelijk = ontvangen
        .iter()
        .filter(|ander| ander.ontvangen_op == telt.ontvangen_op)
        .count()
        > 1;
    let waarom = match telt.ontvangen_op {
        Some(op) if !gelijk => format!("het document dat u het laatst hebt ontvangen, op {}", datum_voluit(op)),
        _ => "het document dat het laatst in het dossier staat, want de dag van ontvangst beslist niet".to_owned(),
    };
    let soort = telt.soort.map_or("document", |soort| soort.kort());
    format!("{begin} Nu telt {waarom} ({soort}). Klopt dat niet, pas dan een datum aan.")
}

fn uren(document: &Belastbaarheid, zeg: &mut impl FnMut(&str, String)) {
    if let (Some(dag), Some(week)) = (document.uren_per_dag, document.uren_per_week) {
        if te_veel(week, dag) {
            zeg("uren_per_week", meer_dan_zeven(week, dag));
        } else if week < dag {
            zeg(
                "uren_per_week",
                format!(
                    "{} uur per week is minder dan {} uur per dag. Zijn de velden verwisseld?",
                    decimaal(week),
                    decimaal(dag)
                ),
            );
        }
    }
    tegen_item(
        document,
        "6.3",
        document.uren_per_week,
        "uren_per_week",
        "per week",
        zeg,
    );
    tegen_item(
        document,
        "6.2",
        document.uren_per_dag,
        "uren_per_dag",
        "per dag",
        zeg,
    );
}

fn te_veel(week: Decimaal, dag: Decimaal) -> bool {
    week.honderdsten() > dag.honderdsten().saturating_mul(7)
}

fn meer_dan_zeven(week: Decimaal, dag: Decimaal) -> String {
    format!(
        "{} uur per week past niet in zeven dagen van {} uur. Controleer beide getallen.",
        decimaal(week),
        decimaal(dag)
    )
}

/// The hours of the document against the doctor's own number at the item.
fn tegen_item(
    document: &Belastbaarheid,
    code: &str,
    uren: Option<Decimaal>,
    veld: &str,
    woorden: &str,
    zeg: &mut impl FnMut(&str, String),
) {
    let gekozen = document
        .items
        .iter()
        .find(|gekozen| gekozen.code.as_deref().map(str::trim) == Some(code));
    if let (Some(uren), Some(eigen)) = (uren, gekozen.and_then(|gekozen| gekozen.vermogen)) {
        if uren != eigen {
            zeg(
                veld,
                format!(
                    "Hier staat {} uur {woorden}, maar bij item {code} staat {} uur. Voor het zoekprofiel telt het opbouwschema, en anders dit veld.",
                    decimaal(uren),
                    decimaal(eigen)
                ),
            );
        }
    }
}

fn schema(document: &Belastbaarheid, zeg: &mut impl FnMut(&str, String)) {
    let stappen = &document.opbouwschema;
    for stap in stappen {
        stap_zelf(document, stap, zeg);
    }
    for (eerst, dan) in stappen.iter().zip(stappen.iter().skip(1)) {
        let (Some(van), Some(tot)) = (eerst.vanaf, dan.vanaf) else {
            continue;
        };
        let adres = format!("opbouwschema[{}].vanaf", dan.id);
        if tot == van {
            zeg(
                &adres,
                format!(
                    "Er staan twee stappen op {}. De laatste telt.",
                    datum_voluit(van)
                ),
            );
        } else if tot < van {
            zeg(
                &adres,
                format!(
                    "Deze stap ({}) staat na een stap van {}. Spoorboek leest het schema op volgorde van datum.",
                    datum_voluit(tot),
                    datum_voluit(van)
                ),
            );
        }
    }
    einde(document, zeg);
}

fn stap_zelf(document: &Belastbaarheid, stap: &Opbouwstap, zeg: &mut impl FnMut(&str, String)) {
    let adres = |veld: &str| format!("opbouwschema[{}].{veld}", stap.id);
    if stap.vanaf.is_none() && (stap.uren_per_week.is_some() || stap.uren_per_dag.is_some()) {
        zeg(
            &adres("vanaf"),
            "Deze stap heeft geen datum en telt daarom niet mee. Vul de datum in.".to_owned(),
        );
    }
    if let (Some(week), Some(dag)) = (stap.uren_per_week, stap.uren_per_dag) {
        if te_veel(week, dag) {
            zeg(&adres("uren_per_week"), meer_dan_zeven(week, dag));
        }
    }
    if let (Some(vanaf), Some(per)) = (stap.vanaf, document.geldig_per) {
        if vanaf < per {
            zeg(
                &adres("vanaf"),
                format!(
                    "Deze stap begint op {}, voordat het document geldt ({}).",
                    datum_voluit(vanaf),
                    datum_voluit(per)
                ),
            );
        }
    }
}

/// The end against the begin, and against the hours of the document.
fn einde(document: &Belastbaarheid, zeg: &mut impl FnMut(&str, String)) {
    type Maat = (
        fn(&Opbouwstap) -> Option<Decimaal>,
        Option<Decimaal>,
        Option<Decimaal>,
        &'static str,
        &'static str,
    );
    let maten: [Maat; 2] = [
        (
            |stap| stap.uren_per_week,
            document.uren_per_week,
            uren_eind(document),
            "uren_per_week",
            "per week",
        ),
        (
            |stap| stap.uren_per_dag,
            document.uren_per_dag,
            uren_dag_eind(document),
            "uren_per_dag",
            "per dag",
        ),
    ];
    for (van_stap, vast, eind, veld, woorden) in maten {
        let mut stappen: Vec<(NaiveDate, u32, Decimaal)> = document
            .opbouwschema
            .iter()
            .filter_map(|stap| Some((stap.vanaf?, stap.id, van_stap(stap)?)))
            .collect();
        stappen.sort_by_key(|(vanaf, ..)| *vanaf);
        let (Some((_, _, begin)), Some((_, id, laatste))) = (stappen.first(), stappen.last())
        else {
            continue;
        };
        if laatste < begin {
            zeg(
                &format!("opbouwschema[{id}].{veld}"),
                format!(
                    "Het schema eindigt lager ({}) dan het begint ({}) in uren {woorden}. Controleer de getallen.",
                    decimaal(*laatste),
                    decimaal(*begin)
                ),
            );
        }
        // The fixed hours are those of the start, or lie on the way up.
        let hoogste = eind.unwrap_or(*laatste).max(*begin);
        let laagste = (*laatste).min(*begin);
        if let Some(vast) = vast.filter(|vast| *vast < laagste || *vast > hoogste) {
            zeg(
                veld,
                format!(
                    "Hier staat {} uur {woorden}, maar het schema loopt van {} tot {}. Het schema gaat voor.",
                    decimaal(vast),
                    decimaal(*begin),
                    decimaal(*laatste)
                ),
            );
        }
    }
}

fn items(document: &Belastbaarheid, zeg: &mut impl FnMut(&str, String)) {
    let Some(versie) = document.versie else {
        if let Some(eerste) = document.items.iter().find(|gekozen| gekozen.code.is_some()) {
            let wat = match document.soort {
                Some(BelastbaarheidSoort::Izp | BelastbaarheidSoort::Lab) => {
                    "U hebt items gekoppeld"
                }
                _ => "Er staan items",
            };
            let code = eerste.code.as_deref().unwrap_or_default().trim();
            zeg(
                "versie",
                format!(
                    "{wat} (de eerste is {code}), maar niet gekozen uit welke lijst. Dezelfde code betekent in de andere lijst iets anders. Kies de versie."
                ),
            );
        }
        return;
    };
    for (plek, gekozen) in document.items.iter().enumerate() {
        een_item(versie, gekozen, zeg);
        let code = gekozen
            .code
            .as_deref()
            .map(str::trim)
            .filter(|code| !code.is_empty());
        let eerder = document
            .items
            .iter()
            .take(plek)
            .any(|ander| code.is_some() && ander.code.as_deref().map(str::trim) == code);
        if eerder {
            zeg(
                &format!("items[{}].code", gekozen.id),
                format!(
                    "Item {} staat er twee keer. Verwijder er een.",
                    code.unwrap_or_default()
                ),
            );
        }
    }
}

fn een_item(
    versie: crate::dossier::keuzes::FmlVersie,
    gekozen: &AfwijkendItem,
    zeg: &mut impl FnMut(&str, String),
) {
    let code = gekozen.code.as_deref().unwrap_or_default().trim();
    if code.is_empty() {
        return;
    }
    let Some(gevonden) = item(versie, code) else {
        zeg(
            &format!("items[{}].code", gekozen.id),
            format!(
                "Item {code} bestaat niet in {}. Controleer de code en de versie van de lijst.",
                versie.label()
            ),
        );
        return;
    };
    if let Some(waarde) = gekozen
        .waarden
        .iter()
        .find(|waarde| gevonden.niveau(**waarde).is_none())
    {
        zeg(
            &format!("items[{}].waarden", gekozen.id),
            format!(
                "Item {code} heeft in {} geen waarde {waarde}. Controleer de waarde en de versie van de lijst.",
                versie.label()
            ),
        );
    }
    let leeg = gekozen.waarden.is_empty() && gekozen.vermogen.is_none();
    if leeg && !is_aanduiding(gevonden) {
        zeg(
            &format!("items[{}].waarden", gekozen.id),
            format!("Bij item {code} is nog geen waarde gekozen."),
        );
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::dossier::keuzes::FmlVersie;

    fn dag(tekst: &str) -> Option<NaiveDate> {
        tekst.parse().ok()
    }

    fn check(documenten: Vec<Belastbaarheid>, verwacht: &[(&str, &str)]) {
        let stand = Stand {
            belastbaarheden: documenten,
            ..Stand::default()
        };
        let gevonden = meldingen(&stand, dag("2026-04-01").unwrap());
        assert_eq!(gevonden.len(), verwacht.len(), "{gevonden:#?}");
        for (melding, (adres, woorden)) in gevonden.iter().zip(verwacht) {
            assert_eq!(melding.adres, *adres);
            assert!(melding.tekst.contains(woorden), "{}", melding.tekst);
        }
    }

    fn document(id: u32) -> Belastbaarheid {
        Belastbaarheid {
            id,
            soort: Some(BelastbaarheidSoort::Fml),
            versie: Some(FmlVersie::Klassiek),
            geldig_per: dag("2026-03-02"),
            opgesteld_op: dag("2026-02-24"),
            ontvangen_op: dag("2026-03-12"),
            ..Belastbaarheid::default()
        }
    }

    fn stap(id: u32, vanaf: &str, week: i64) -> Opbouwstap {
        Opbouwstap {
            id,
            vanaf: dag(vanaf),
            uren_per_week: Some(Decimaal::heel(week)),
            ..Opbouwstap::default()
        }
    }

    #[test]
    fn a_document_in_order_gives_nothing() {
        let mut goed = document(1);
        goed.opbouwschema = vec![stap(1, "2026-03-02", 28), stap(2, "2026-05-04", 32)];
        goed.uren_per_week = Some(Decimaal::heel(28));
        check(vec![goed], &[]);
    }

    #[test]
    fn two_from_the_same_day_name_the_one_that_counts() {
        let mut ander = document(2);
        ander.ontvangen_op = dag("2026-03-20");
        check(
            vec![document(1), ander],
            &[(
                "belastbaarheden[2].geldig_per",
                "laatst hebt ontvangen, op 20 maart 2026",
            )],
        );
        check(
            vec![document(1), document(2)],
            &[("belastbaarheden[2].geldig_per", "laatst in het dossier")],
        );
    }

    #[test]
    fn odd_dates_and_hours_are_named() {
        let mut vreemd = document(3);
        vreemd.geldig_per = dag("2026-06-01");
        vreemd.opgesteld_op = dag("2026-06-08");
        vreemd.ontvangen_op = None;
        vreemd.uren_per_dag = Some(Decimaal::heel(4));
        vreemd.uren_per_week = Some(Decimaal::heel(40));
        vreemd.opbouwschema = vec![
            stap(1, "2026-07-01", 30),
            stap(2, "2026-06-01", 20),
            stap(3, "2026-08-01", 16),
        ];
        check(
            vec![vreemd],
            &[
                ("belastbaarheden[3].geldig_per", "pas vanaf 1 juni 2026"),
                ("belastbaarheden[3].geldig_per", "pas opgesteld op"),
                (
                    "belastbaarheden[3].uren_per_week",
                    "past niet in zeven dagen",
                ),
                (
                    "belastbaarheden[3].opbouwschema[2].vanaf",
                    "volgorde van datum",
                ),
                (
                    "belastbaarheden[3].opbouwschema[3].uren_per_week",
                    "eindigt lager",
                ),
                ("belastbaarheden[3].uren_per_week", "Het schema gaat voor"),
            ],
        );
    }

    #[test]
    fn items_of_another_list_are_named() {
        let gekozen = |id, code: &str, waarden: &[u8]| AfwijkendItem {
            id,
            code: Some(code.into()),
            waarden: waarden.to_vec(),
            ..AfwijkendItem::default()
        };
        let mut fout = document(1);
        fout.versie = Some(FmlVersie::Nieuw);
        fout.items = vec![
            gekozen(1, "4.22", &[1]),
            gekozen(2, "5.1", &[7]),
            gekozen(3, "5.1", &[1]),
            gekozen(4, "5.3", &[]),
        ];
        let mut izp = document(2);
        izp.geldig_per = dag("2026-03-03");
        izp.soort = Some(BelastbaarheidSoort::Izp);
        izp.versie = None;
        izp.items = vec![gekozen(1, "4.14", &[1])];
        check(
            vec![fout, izp],
            &[
                (
                    "belastbaarheden[1].items[1].code",
                    "bestaat niet in FML nieuw",
                ),
                ("belastbaarheden[1].items[2].waarden", "geen waarde 7"),
                ("belastbaarheden[1].items[3].code", "twee keer"),
                ("belastbaarheden[1].items[4].waarden", "nog geen waarde"),
                ("belastbaarheden[2].versie", "Kies de versie"),
            ],
        );
    }
}
