//! One search direction as data, and how it is written into the case.

use super::bouwer::{Bouwer, OpDag};
use serde_json::Value;

/// A direction with everything that became known of it, and when.
pub struct Richting {
    pub id: u32,
    pub naam: &'static str,
    pub toelichting: &'static str,
    pub branche: &'static str,
    pub soort: &'static str,
    pub herkomst: &'static str,
    /// Number of the function in the AD's report.
    pub ado_functie: Option<u32>,
    /// Day on which the direction came up.
    pub genoemd_op: &'static str,
    /// Day on which its demands were noted.
    pub onderzocht_op: &'static str,
    /// Smallest and largest number of hours in vacancies.
    pub uren: (u32, u32),
    pub uurloon: Uurloon,
    /// Demand, level of the werknemer, why it fits.
    pub opleiding: (&'static str, &'static str, &'static str),
    /// Minutes one way, and by what.
    pub reis: (u32, &'static str),
    pub taal_digitaal: &'static str,
    pub eisen: &'static [(&'static str, &'static str, Eis)],
    pub markt: &'static [Markt],
    pub besluiten: &'static [Besluit],
    /// Day, belastbaarheid, item, measure.
    pub aanpassingen: &'static [(&'static str, u32, &'static str, &'static str)],
    /// Day, belastbaarheid, item, outcome, reason.
    pub oordelen: &'static [(&'static str, u32, &'static str, &'static str, &'static str)],
}

pub struct Uurloon {
    pub op: &'static str,
    pub cent: i64,
    pub bron: &'static str,
}

/// A demand as a given.
pub enum Eis {
    Getal(f64),
    Ja,
    Nee,
    Onbekend,
    KomtNietVoor,
}

/// One count on the labour market.
pub struct Markt {
    pub op: &'static str,
    pub regio: &'static str,
    pub vraag: &'static str,
    pub vacatures: u32,
    pub kansrijk: (&'static str, &'static str),
}

/// What a version of the zoekprofiel says about the direction.
pub struct Besluit {
    pub op: &'static str,
    pub status: &'static str,
    /// Empty for a direction that is not dropped.
    pub reden_vervallen: &'static str,
    pub beoordeling: (&'static str, &'static str),
    pub randvoorwaarden: &'static str,
}

pub const TELLING: &str = "Eigen telling op twee vacaturesites";

pub fn schrijf(bouwer: &mut Bouwer, richting: &Richting) {
    let hier = format!("zoekrichtingen[{}]", richting.id);
    kern(&mut bouwer.op(richting.genoemd_op), &hier, richting);
    feiten(&mut bouwer.op(richting.onderzocht_op), &hier, richting);
    bouwer
        .op(richting.uurloon.op)
        .zet(&format!("{hier}.uurloon_cent"), richting.uurloon.cent)
        .zet(&format!("{hier}.uurloon_bron"), richting.uurloon.bron);
    for telling in richting.markt {
        markt(&mut bouwer.op(telling.op), &hier, telling);
    }
    for besluit in richting.besluiten {
        beslis(&mut bouwer.op(besluit.op), &hier, besluit);
    }
    for (nummer, (op, bij, code, wat)) in (1..).zip(richting.aanpassingen) {
        let item = format!("{hier}.onderbouwing.aanpassingen[{nummer}]");
        let mut op = bouwer.op(op);
        op.zet(&format!("{item}.belastbaarheid"), *bij)
            .teksten(&item, &[("code", code), ("omschrijving", wat)]);
    }
    for (nummer, (op, bij, code, uitkomst, reden)) in (1..).zip(richting.oordelen) {
        let item = format!("{hier}.onderbouwing.oordelen[{nummer}]");
        let mut op = bouwer.op(op);
        op.zet(&format!("{item}.belastbaarheid"), *bij).teksten(
            &item,
            &[("code", code), ("uitkomst", uitkomst), ("reden", reden)],
        );
    }
}

fn kern(op: &mut OpDag<'_>, hier: &str, richting: &Richting) {
    op.teksten(
        hier,
        &[
            ("naam", richting.naam),
            ("toelichting", richting.toelichting),
            ("branche", richting.branche),
            ("soort", richting.soort),
            ("herkomst", richting.herkomst),
        ],
    );
    if let Some(functie) = richting.ado_functie {
        op.zet(&format!("{hier}.ado_functie"), functie);
    }
}

fn feiten(op: &mut OpDag<'_>, hier: &str, richting: &Richting) {
    op.zet(&format!("{hier}.uren_min"), richting.uren.0)
        .zet(&format!("{hier}.uren_max"), richting.uren.1);
    let onderbouwing = format!("{hier}.onderbouwing");
    let (eis, niveau, motivering) = richting.opleiding;
    op.teksten(
        &onderbouwing,
        &[
            ("opleiding.eis", eis),
            ("opleiding.niveau_werknemer", niveau),
            ("opleiding.motivering", motivering),
            ("mobiliteit.vervoerwijze", richting.reis.1),
            ("taal_digitaal", richting.taal_digitaal),
        ],
    );
    op.zet(
        &format!("{onderbouwing}.mobiliteit.reistijd_min"),
        richting.reis.0,
    );
    for (nummer, (code, omschrijving, eis)) in (1..).zip(richting.eisen) {
        let item = format!("{hier}.eisen[{nummer}]");
        op.teksten(
            &item,
            &[
                ("versie", "klassiek"),
                ("code", code),
                ("omschrijving", omschrijving),
            ],
        );
        let (veld, waarde) = gegeven(eis);
        op.zet(&format!("{item}.{veld}"), waarde);
    }
}

fn gegeven(eis: &Eis) -> (&'static str, Value) {
    match eis {
        Eis::Getal(getal) => ("getal", (*getal).into()),
        Eis::Ja => ("kenmerk", "ja".into()),
        Eis::Nee => ("kenmerk", "nee".into()),
        Eis::Onbekend => ("kenmerk", "onbekend".into()),
        Eis::KomtNietVoor => ("komt_niet_voor", true.into()),
    }
}

fn markt(op: &mut OpDag<'_>, hier: &str, telling: &Markt) {
    let hier = format!("{hier}.onderbouwing.arbeidsmarkt");
    op.zet(&format!("{hier}.vacatures"), telling.vacatures)
        .teksten(
            &hier,
            &[
                ("bron", TELLING),
                ("peildatum", telling.op),
                ("regio", telling.regio),
                ("vraag", telling.vraag),
                ("kansrijk", telling.kansrijk.0),
                ("kansrijk_reden", telling.kansrijk.1),
            ],
        );
}

fn beslis(op: &mut OpDag<'_>, hier: &str, besluit: &Besluit) {
    op.teksten(
        hier,
        &[
            ("status", besluit.status),
            ("beoordeling", besluit.beoordeling.0),
            ("beoordeling_reden", besluit.beoordeling.1),
            ("onderbouwing.randvoorwaarden", besluit.randvoorwaarden),
        ],
    );
    let reden = besluit.reden_vervallen;
    // Back in the profile: the reason for dropping it no longer holds.
    let reden = if reden.is_empty() {
        Value::Null
    } else {
        reden.into()
    };
    op.zet(&format!("{hier}.reden_vervallen"), reden);
}
