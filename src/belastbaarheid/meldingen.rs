//! What is odd about the documents of the bedrijfsarts: said, never corrected.
//!
//! Which document counts is decided by [`super::actuele`] alone: of those that hold and were
//! received by the peildatum the one with the latest `geldig_per`; on a tie the one received last;
//! on a full tie the one that stands later in the case. A document without a day of receipt counts
//! as received, and gives way to one that has it.

mod items;
mod uren;

use self::items::items;
use self::uren::{schema, uren};
use super::actueel::actuele;
use crate::dossier::schrijfwijze::datum_voluit;
use crate::dossier::stand::{Belastbaarheid, Stand};
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
    if let [_, .., laatste] = samen.as_slice()
        && laatste.id == document.id
    {
        zeg("geldig_per", welke_telt(&samen, alle, per, peildatum));
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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::dossier::keuzes::{BelastbaarheidSoort, FmlVersie};
    use crate::dossier::stand::{AfwijkendItem, Opbouwstap};
    use crate::dossier::waarden::Decimaal;

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
    fn begin_and_end_of_the_schedule_do_not_contradict_each_other() {
        let mut een = document(1);
        een.uren_per_week = Some(Decimaal::heel(28));
        een.opbouwschema = vec![stap(1, "2026-03-02", 28), stap(2, "2026-05-04", 32)];
        een.items = vec![AfwijkendItem {
            code: Some("6.3".into()),
            waarden: vec![2],
            vermogen: Some(Decimaal::heel(32)),
            ..AfwijkendItem::default()
        }];
        check(vec![een.clone()], &[]);
        een.items[0].vermogen = Some(Decimaal::heel(30));
        let adres = "belastbaarheden[1].uren_per_week";
        check(vec![een], &[(adres, "bij item 6.3 staat 30 uur")]);
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
