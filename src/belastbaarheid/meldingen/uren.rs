//! Hours that contradict each other.

use crate::belastbaarheid::uren::{uren_dag_eind, uren_eind};
use crate::dossier::schrijfwijze::{datum_voluit, decimaal};
use crate::dossier::stand::{Belastbaarheid, Opbouwstap};
use crate::dossier::waarden::Decimaal;
use chrono::NaiveDate;

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
    tegen_item(
        document,
        "6.3",
        document.uren_per_week,
        "uren_per_week",
        "per week",
        |stap| stap.uren_per_week,
        zeg,
    );
    tegen_item(
        document,
        "6.2",
        document.uren_per_dag,
        "uren_per_dag",
        "per dag",
        |stap| stap.uren_per_dag,
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

/// The hours of the document against the doctor's own number at the item. Where both are steps of
/// the schedule (where it begins, where it ends) they do not contradict each other.
fn tegen_item(
    document: &Belastbaarheid,
    code: &str,
    uren: Option<Decimaal>,
    veld: &str,
    woorden: &str,
    van_stap: fn(&Opbouwstap) -> Option<Decimaal>,
    zeg: &mut impl FnMut(&str, String),
) {
    let in_schema = |getal: Decimaal| {
        let mut stappen = document.opbouwschema.iter();
        stappen.any(|stap| van_stap(stap) == Some(getal))
    };
    let gekozen = document
        .items
        .iter()
        .find(|gekozen| gekozen.code.as_deref().map(str::trim) == Some(code));
    if let (Some(uren), Some(eigen)) = (uren, gekozen.and_then(|gekozen| gekozen.vermogen))
        && uren != eigen
        && ![uren, eigen].iter().all(|getal| in_schema(*getal))
    {
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
