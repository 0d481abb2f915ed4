//! Hours: what the bedrijfsarts allows, and when.
//!
//! The opbouwschema goes first, then the hours of the document, then the doctor's own number at
//! item 6.3 or 6.2, then the level of that item.

use super::eigen_getal::telt;
use super::item::{FmlItem, item};
use crate::dossier::keuzes::{BelastbaarheidSoort, FmlVersie};
use crate::dossier::stand::{Belastbaarheid, Opbouwstap};
use crate::dossier::waarden::Decimaal;
use chrono::NaiveDate;

const PER_WEEK: Maat = Maat {
    code: "6.3",
    van_stap: |stap| stap.uren_per_week,
    van_document: |document| document.uren_per_week,
};
const PER_DAG: Maat = Maat {
    code: "6.2",
    van_stap: |stap| stap.uren_per_dag,
    van_document: |document| document.uren_per_dag,
};

/// Hours per week or per day: the same rules, other fields.
struct Maat {
    code: &'static str,
    van_stap: fn(&Opbouwstap) -> Option<Decimaal>,
    van_document: fn(&Belastbaarheid) -> Option<Decimaal>,
}

impl Maat {
    /// The hours without the schedule.
    fn vast(&self, document: &Belastbaarheid) -> Option<Decimaal> {
        (self.van_document)(document).or_else(|| self.van_item(document))
    }

    fn van_item(&self, document: &Belastbaarheid) -> Option<Decimaal> {
        let gekozen = document
            .items
            .iter()
            .find(|gekozen| gekozen.code.as_deref().map(str::trim) == Some(self.code))?;
        // Both versions have the same levels here, so an unknown version does not matter.
        let lijst: &FmlItem = item(document.versie.unwrap_or(FmlVersie::Nieuw), self.code)?;
        if let Some(eigen) = telt(lijst, gekozen) {
            return Some(eigen);
        }
        let niveau = lijst.niveau(gekozen.waarden.iter().copied().max()?)?;
        if niveau.onbegrensd {
            None
        } else {
            niveau.getal
        }
    }

    fn stappen(&self, document: &Belastbaarheid) -> Vec<(NaiveDate, Decimaal)> {
        let stap = |stap: &Opbouwstap| Some((stap.vanaf?, (self.van_stap)(stap)?));
        let mut stappen: Vec<_> = document.opbouwschema.iter().filter_map(stap).collect();
        stappen.sort_by_key(|(vanaf, _)| *vanaf);
        stappen
    }

    fn op(&self, document: &Belastbaarheid, datum: NaiveDate) -> Option<Decimaal> {
        let stappen = self.stappen(document);
        let geldend = stappen.iter().rev().find(|(vanaf, _)| *vanaf <= datum);
        geldend
            .map(|(_, uren)| *uren)
            .or_else(|| self.vast(document))
    }

    fn eind(&self, document: &Belastbaarheid) -> Option<Decimaal> {
        let laatste = self.stappen(document).last().map(|(_, uren)| *uren);
        laatste.or_else(|| self.vast(document))
    }
}

/// Hours per week on a day. `None` if the document sets no limit or says nothing.
pub fn uren_op(document: &Belastbaarheid, datum: NaiveDate) -> Option<Decimaal> {
    PER_WEEK.op(document, datum)
}

/// Hours per day on a day; see [`uren_op`].
pub fn uren_dag_op(document: &Belastbaarheid, datum: NaiveDate) -> Option<Decimaal> {
    PER_DAG.op(document, datum)
}

/// Hours per week at the end of the schedule.
pub fn uren_eind(document: &Belastbaarheid) -> Option<Decimaal> {
    PER_WEEK.eind(document)
}

/// Hours per day at the end of the schedule.
pub fn uren_dag_eind(document: &Belastbaarheid) -> Option<Decimaal> {
    PER_DAG.eind(document)
}

/// The schedule in order of date, steps without a date left out; without a schedule one step from
/// `geldig_per` with the hours of the document, or nothing if there is no limit in hours.
pub fn urenverloop(document: &Belastbaarheid) -> Vec<Opbouwstap> {
    let mut stappen: Vec<Opbouwstap> = document
        .opbouwschema
        .iter()
        .filter(|stap| stap.vanaf.is_some())
        .filter(|stap| stap.uren_per_week.is_some() || stap.uren_per_dag.is_some())
        .cloned()
        .collect();
    stappen.sort_by_key(|stap| stap.vanaf);
    if stappen.is_empty() {
        let (week, dag) = (PER_WEEK.vast(document), PER_DAG.vast(document));
        if week.is_some() || dag.is_some() {
            stappen.push(Opbouwstap {
                vanaf: document.geldig_per,
                uren_per_week: week,
                uren_per_dag: dag,
                ..Opbouwstap::default()
            });
        }
    }
    stappen
}

/// The first day from which the function fits in hours, and keeps fitting to the end of the
/// schedule. `None` if it never does, if nothing is asked, or if nothing is known of the hours.
pub fn past_uren_vanaf(
    document: &Belastbaarheid,
    uren_per_week: Option<Decimaal>,
    uren_per_dag: Option<Decimaal>,
) -> Option<NaiveDate> {
    if uren_per_week.is_none() && uren_per_dag.is_none() {
        return None;
    }
    if !uren_bekend(document) {
        return None;
    }
    let past = |maat: &Maat, gevraagd: Option<Decimaal>, datum| {
        // Before the first step of a schedule nothing is known: that is not "no limit".
        let onbeperkt = || maat.eind(document).is_none();
        let kan = maat.op(document, datum);
        gevraagd.is_none_or(|gevraagd| kan.map_or_else(onbeperkt, |kan| gevraagd <= kan))
    };
    let mut dagen: Vec<NaiveDate> = document
        .opbouwschema
        .iter()
        .filter_map(|stap| stap.vanaf)
        .chain(document.geldig_per)
        .filter(|dag| document.geldig_per.is_none_or(|per| *dag >= per))
        .collect();
    dagen.sort_unstable();
    dagen.dedup();
    let passend = dagen.into_iter().rev().take_while(|datum| {
        past(&PER_WEEK, uren_per_week, *datum) && past(&PER_DAG, uren_per_dag, *datum)
    });
    passend.last()
}

/// Something is known of the hours: they are named, or the document is an FML, in which what is
/// not noted is normal. Of free text nothing may be concluded.
pub fn uren_bekend(document: &Belastbaarheid) -> bool {
    document.soort == Some(BelastbaarheidSoort::Fml)
        || uren_eind(document).is_some()
        || uren_dag_eind(document).is_some()
}

/// Hours per week that someone can use at the end of the schedule: never more than the contract.
/// `None` if the contract hours are not known or nothing is known of the hours.
pub fn benutbare_uren_eind(
    contracturen: Option<Decimaal>,
    document: &Belastbaarheid,
) -> Option<Decimaal> {
    let contract = contracturen?;
    match uren_eind(document) {
        Some(uren) => Some(uren.min(contract)),
        None => (document.soort == Some(BelastbaarheidSoort::Fml)).then_some(contract),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::dossier::stand::AfwijkendItem;

    fn dag(tekst: &str) -> NaiveDate {
        tekst.parse().unwrap()
    }

    fn stap(vanaf: &str, uren: i64) -> Opbouwstap {
        Opbouwstap {
            vanaf: Some(dag(vanaf)),
            uren_per_week: Some(Decimaal::heel(uren)),
            ..Opbouwstap::default()
        }
    }

    fn met_schema() -> Belastbaarheid {
        Belastbaarheid {
            soort: Some(BelastbaarheidSoort::Fml),
            geldig_per: Some(dag("2025-08-12")),
            // Not in order, as a coach may type them.
            opbouwschema: vec![stap("2026-03-02", 26), stap("2025-11-03", 22)],
            uren_per_week: Some(Decimaal::heel(20)),
            ..Belastbaarheid::default()
        }
    }

    #[test]
    fn the_schedule_goes_before_the_hours_of_the_document() {
        let document = met_schema();
        assert_eq!(
            uren_op(&document, dag("2025-11-02")),
            Some(Decimaal::heel(20))
        );
        assert_eq!(
            uren_op(&document, dag("2025-11-03")),
            Some(Decimaal::heel(22))
        );
        assert_eq!(uren_eind(&document), Some(Decimaal::heel(26)));
        let past = |uren| past_uren_vanaf(&document, Some(Decimaal::heel(uren)), None);
        assert_eq!(past(20), Some(dag("2025-08-12")));
        assert_eq!(past(21), Some(dag("2025-11-03")));
        assert_eq!(past(26), Some(dag("2026-03-02")));
        assert_eq!(past(27), None);
    }

    #[test]
    fn before_the_schedule_nothing_is_known() {
        let document = Belastbaarheid {
            uren_per_week: None,
            ..met_schema()
        };
        let vraag = Some(Decimaal::heel(10));
        assert_eq!(
            past_uren_vanaf(&document, vraag, None),
            Some(dag("2025-11-03"))
        );
    }

    #[test]
    fn without_hours_the_level_and_the_contract_count() {
        let niveau_3 = AfwijkendItem {
            code: Some("6.3".into()),
            waarden: vec![3],
            ..AfwijkendItem::default()
        };
        let mut document = Belastbaarheid {
            soort: Some(BelastbaarheidSoort::Fml),
            items: vec![niveau_3],
            ..Belastbaarheid::default()
        };
        let contract = Some(Decimaal::heel(36));
        assert_eq!(
            benutbare_uren_eind(contract, &document),
            Some(Decimaal::heel(20))
        );
        document.items.clear();
        assert_eq!(benutbare_uren_eind(contract, &document), contract);
        assert_eq!(benutbare_uren_eind(None, &document), None);
        // Of an IZP that says nothing of hours nothing may be concluded.
        document.soort = Some(BelastbaarheidSoort::Izp);
        assert_eq!(benutbare_uren_eind(contract, &document), None);
    }

    #[test]
    fn more_hours_than_the_contract_are_of_no_use() {
        let mut document = met_schema();
        document.opbouwschema = vec![stap("2026-03-02", 40)];
        let contract = Some(Decimaal::heel(36));
        assert_eq!(benutbare_uren_eind(contract, &document), contract);
    }
}
