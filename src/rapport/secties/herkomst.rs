//! Head and foot of 2.3: who drew up the belastbaarheid, since when it holds, and what is expected.

use crate::dossier::schrijfwijze::datum_voluit;
use crate::dossier::stand::Belastbaarheid;
use crate::rapport::bouw::{Bouwer, Bron, Zinnen, gevuld};

pub(super) fn inleiding(bron: &Bron<'_>, document: &Belastbaarheid, uit: &mut Bouwer) {
    let adres = |veld: &str| format!("belastbaarheden[{}].{veld}", document.id);
    let mut zinnen = Zinnen::default();
    let soort = document.soort.map_or_else(
        || "een document van de bedrijfsarts".to_owned(),
        |soort| format!("een {}", soort.label()),
    );
    let opgesteld_op = document.opgesteld_op.filter(|dag| bron.is_geweest(*dag));
    let mut zin = format!("De belastbaarheid staat in {soort}");
    match (opsteller(bron, document), opgesteld_op) {
        (Some(wie), Some(dag)) => {
            zin.push_str(&format!(", op {} opgesteld door {wie}", datum_voluit(dag)));
        }
        (Some(wie), None) => zin.push_str(&format!(", opgesteld door {wie}")),
        (None, Some(dag)) => zin.push_str(&format!(", opgesteld op {}", datum_voluit(dag))),
        (None, None) => {}
    }
    zin.push('.');
    zinnen.zin(
        zin,
        &[
            &adres("soort"),
            &adres("opgesteld_door"),
            &adres("opgesteld_op"),
        ],
    );
    if let Some(dag) = document.geldig_per {
        zinnen.zin(
            format!("Het document geldt per {}.", datum_voluit(dag)),
            &[&adres("geldig_per")],
        );
    }
    if let Some(dag) = document.ontvangen_op {
        zinnen.zin(
            format!("De coach ontving het op {}.", datum_voluit(dag)),
            &[&adres("ontvangen_op")],
        );
    }
    uit.zinnen(zinnen);
    for veld in ["soort", "opgesteld_door", "opgesteld_op"] {
        let leeg = match veld {
            "soort" => document.soort.is_none(),
            "opgesteld_door" => gevuld(document.opgesteld_door.as_deref()).is_none(),
            _ => document.opgesteld_op.is_none(),
        };
        if leeg {
            uit.leemte(&adres(veld));
        }
    }
    if gevuld(document.opgesteld_door.as_deref()).is_some_and(|naam| !noemt_rol(bron, naam)) {
        uit.eigen_leemte(
            "Niet vastgelegd dat een bedrijfsarts of verzekeringsarts de belastbaarheid opstelde: de \
             naam is een andere dan die van de bedrijfsarts.",
            &adres("opgesteld_door"),
        );
    }
}

/// Who drew it up, with the role that makes it count: the doctor of this case, or as it was typed.
fn opsteller(bron: &Bron<'_>, document: &Belastbaarheid) -> Option<String> {
    let naam = gevuld(document.opgesteld_door.as_deref())?;
    Some(if is_bedrijfsarts(bron, naam) {
        format!("bedrijfsarts {naam}")
    } else {
        naam.to_owned()
    })
}

fn is_bedrijfsarts(bron: &Bron<'_>, naam: &str) -> bool {
    let arts = gevuld(bron.stand.bedrijfsarts.naam.as_deref());
    arts.is_some_and(|arts| arts.to_lowercase() == naam.to_lowercase())
}

/// The role is known: it is the bedrijfsarts of the case, or it was typed with the name. Without a
/// bedrijfsarts in the case that gap is said elsewhere.
fn noemt_rol(bron: &Bron<'_>, naam: &str) -> bool {
    let getypt = naam.to_lowercase();
    gevuld(bron.stand.bedrijfsarts.naam.as_deref()).is_none()
        || is_bedrijfsarts(bron, naam)
        || ["bedrijfsarts", "verzekeringsarts"]
            .iter()
            .any(|rol| getypt.contains(rol))
}

pub(super) fn prognose(bron: &Bron<'_>, document: &Belastbaarheid, uit: &mut Bouwer) {
    let adres = |veld: &str| format!("belastbaarheden[{}].{veld}", document.id);
    let tekst = gevuld(document.prognose.as_deref());
    if tekst.is_some() {
        uit.veld_met_kop("Prognose", &adres("prognose"), tekst);
    }
    if let Some(dag) = document.herbeoordeling_op {
        let zin = if bron.is_geweest(dag) {
            "Een nieuwe beoordeling werd verwacht op"
        } else {
            "Een nieuwe beoordeling wordt verwacht op"
        };
        uit.alinea(
            format!("{zin} {}.", datum_voluit(dag)),
            &[&adres("herbeoordeling_op")],
        );
    }
}
