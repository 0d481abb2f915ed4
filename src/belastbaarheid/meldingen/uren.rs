//! Hours that contradict each other.

use crate::belastbaarheid::eigen_getal::{strijdig, telt};
use crate::belastbaarheid::item::{FmlItem, item};
use crate::dossier::keuzes::FmlVersie;
use crate::dossier::schrijfwijze::{datum_voluit, decimaal};
use crate::dossier::stand::{AfwijkendItem, Belastbaarheid, Opbouwstap};
use crate::dossier::waarden::Decimaal;
use chrono::NaiveDate;

/// Hours per week or per day: where they stand in a document.
struct Maat {
    /// The item of both lists.
    code: &'static str,
    veld: &'static str,
    woorden: &'static str,
    van_stap: fn(&Opbouwstap) -> Option<Decimaal>,
    van_document: fn(&Belastbaarheid) -> Option<Decimaal>,
}

const MATEN: [Maat; 2] = [
    Maat {
        code: "6.3",
        veld: "uren_per_week",
        woorden: "per week",
        van_stap: |stap| stap.uren_per_week,
        van_document: |document| document.uren_per_week,
    },
    Maat {
        code: "6.2",
        veld: "uren_per_dag",
        woorden: "per dag",
        van_stap: |stap| stap.uren_per_dag,
        van_document: |document| document.uren_per_dag,
    },
];

impl Maat {
    fn item<'a>(
        &self,
        document: &'a Belastbaarheid,
    ) -> Option<(&'static FmlItem, &'a AfwijkendItem)> {
        let mut items = document.items.iter();
        let is_dit = |code: Option<&str>| code.map(str::trim) == Some(self.code);
        let gekozen = items.find(|gekozen| is_dit(gekozen.code.as_deref()))?;
        // Both lists have the same levels here.
        let lijst = item(document.versie.unwrap_or(FmlVersie::Nieuw), self.code)?;
        Some((lijst, gekozen))
    }

    /// Id and hours of the steps with a date, in order of date.
    fn stappen(&self, document: &Belastbaarheid) -> Vec<(u32, Decimaal)> {
        let mut stappen: Vec<(NaiveDate, u32, Decimaal)> = document
            .opbouwschema
            .iter()
            .filter_map(|stap| Some((stap.vanaf?, stap.id, (self.van_stap)(stap)?)))
            .collect();
        stappen.sort_by_key(|(vanaf, ..)| *vanaf);
        let zonder_dag = stappen.into_iter().map(|(_, id, uren)| (id, uren));
        zonder_dag.collect()
    }

    /// The last step of the schedule.
    fn eind(&self, document: &Belastbaarheid) -> Option<(u32, Decimaal)> {
        self.stappen(document).pop()
    }
}

pub(super) fn uren(document: &Belastbaarheid, zeg: &mut impl FnMut(&str, String)) {
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
    for maat in &MATEN {
        tegen_getal(document, maat, zeg);
        tegen_niveau(document, maat, zeg);
    }
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

/// The hours of the document against the doctor's own number at the item. Where both are steps of
/// the schedule (where it begins, where it ends) they do not contradict each other.
fn tegen_getal(document: &Belastbaarheid, maat: &Maat, zeg: &mut impl FnMut(&str, String)) {
    let Some((item, gekozen)) = maat.item(document) else {
        return;
    };
    let Some(eigen) = telt(item, gekozen) else {
        return;
    };
    let stappen = maat.stappen(document);
    let in_schema = |getal: Decimaal| stappen.iter().any(|(_, stap)| *stap == getal);
    let (code, woorden) = (maat.code, maat.woorden);
    if let Some(uren) = (maat.van_document)(document) {
        if uren != eigen && ![uren, eigen].iter().all(|getal| in_schema(*getal)) {
            let tekst = format!(
                "Hier staat {} uur {woorden}, maar bij item {code} staat {} uur. Voor het zoekprofiel telt het opbouwschema, en anders dit veld.",
                decimaal(uren),
                decimaal(eigen)
            );
            zeg(maat.veld, tekst);
        }
    } else if let Some((id, eind)) = maat.eind(document)
        && eind != eigen
        && !in_schema(eigen)
    {
        let tekst = format!(
            "Het schema eindigt bij {} uur {woorden}, maar bij item {code} staat {} uur. Voor het zoekprofiel telt het eind van het schema. Klopt dat met het document?",
            decimaal(eind),
            decimaal(eigen)
        );
        zeg(&stapveld(id, maat), tekst);
    }
}

/// The hours that count against the level of the item, where the doctor names no number himself: a
/// schedule that ends at more than the level would otherwise go before it without a word.
fn tegen_niveau(document: &Belastbaarheid, maat: &Maat, zeg: &mut impl FnMut(&str, String)) {
    let Some((item, gekozen)) = maat.item(document) else {
        return;
    };
    if telt(item, gekozen).is_some() {
        return;
    }
    let eind = maat.eind(document);
    let vast = (maat.van_document)(document);
    let Some(uren) = eind.map(|(_, uren)| uren).or(vast) else {
        return;
    };
    let Some(van_niveau) = strijdig(item, gekozen, uren) else {
        return;
    };
    let (adres, wat, telt) = match eind {
        Some((id, _)) => (
            stapveld(id, maat),
            "Het schema eindigt bij",
            "het eind van het schema",
        ),
        None => (maat.veld.to_owned(), "Hier staat", "dit veld"),
    };
    let tekst = format!(
        "{wat} {} uur {}, maar de waarde die u koos bij item {} hoort bij ongeveer {} uur. Voor het zoekprofiel telt {telt}. Klopt dat met het document?",
        decimaal(uren),
        maat.woorden,
        maat.code,
        decimaal(van_niveau)
    );
    zeg(&adres, tekst);
}

fn stapveld(stap: u32, maat: &Maat) -> String {
    format!("opbouwschema[{stap}].{}", maat.veld)
}

pub(super) fn schema(document: &Belastbaarheid, zeg: &mut impl FnMut(&str, String)) {
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
    if let (Some(week), Some(dag)) = (stap.uren_per_week, stap.uren_per_dag)
        && te_veel(week, dag)
    {
        zeg(&adres("uren_per_week"), meer_dan_zeven(week, dag));
    }
    if let (Some(vanaf), Some(per)) = (stap.vanaf, document.geldig_per)
        && vanaf < per
    {
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

/// The end against the begin, and against the hours of the document.
fn einde(document: &Belastbaarheid, zeg: &mut impl FnMut(&str, String)) {
    for maat in &MATEN {
        let stappen = maat.stappen(document);
        let (Some((_, begin)), Some((id, laatste))) = (stappen.first(), stappen.last()) else {
            continue;
        };
        let woorden = maat.woorden;
        if laatste < begin {
            zeg(
                &stapveld(*id, maat),
                format!(
                    "Het schema eindigt lager ({}) dan het begint ({}) in uren {woorden}. Controleer de getallen.",
                    decimaal(*laatste),
                    decimaal(*begin)
                ),
            );
        }
        // The fixed hours are those of the start, or lie on the way up.
        let (laagste, hoogste) = (laatste.min(begin), laatste.max(begin));
        let vast = (maat.van_document)(document);
        if let Some(vast) = vast.filter(|vast| vast < laagste || vast > hoogste) {
            let schema = if begin == laatste {
                format!("het schema zegt {}", decimaal(*laatste))
            } else {
                format!(
                    "het schema loopt van {} tot {}",
                    decimaal(*begin),
                    decimaal(*laatste)
                )
            };
            zeg(
                maat.veld,
                format!(
                    "Hier staat {} uur {woorden}, maar {schema}. Het schema gaat voor.",
                    decimaal(vast)
                ),
            );
        }
    }
}
