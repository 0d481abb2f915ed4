//! A figure as lines of text, for tests.

use super::vorm::{Figuur, Punt, Vorm};

/// Size, title, alternative text, a line per shape, and the table.
pub fn als_tekst(figuur: &Figuur) -> String {
    let mut uit = format!(
        "{:.0} x {:.0}\ntitel: {}\nalternatief: {}\n",
        figuur.breedte, figuur.hoogte, figuur.titel, figuur.alternatief
    );
    for vorm in &figuur.vormen {
        uit.push_str(&regel(vorm));
        uit.push('\n');
    }
    for rij in std::iter::once(&figuur.gegevens.koppen).chain(&figuur.gegevens.rijen) {
        uit.push_str(&format!("| {}\n", rij.join(" | ")));
    }
    uit
}

fn regel(vorm: &Vorm) -> String {
    match vorm {
        Vorm::Vlak {
            x,
            y,
            breedte,
            hoogte,
            kleur,
        } => format!(
            "vlak {x:.0},{y:.0} {breedte:.0}x{hoogte:.0} {}",
            kleur.naam()
        ),
        Vorm::Lijn {
            punten,
            kleur,
            streep,
            ..
        } => {
            let soort = if *streep > 0.0 { "streeplijn" } else { "lijn" };
            format!("{soort} {} {}", plaatsen(punten), kleur.naam())
        }
        Vorm::Veelhoek { punten, kleur } => {
            format!("veelhoek {} {}", plaatsen(punten), kleur.naam())
        }
        Vorm::Stip { x, y, kleur, .. } => format!("stip {x:.0},{y:.0} {}", kleur.naam()),
        Vorm::Symbool {
            x, y, teken, kleur, ..
        } => format!("symbool {x:.0},{y:.0} {teken:?} {}", kleur.naam()),
        Vorm::Tekst {
            x,
            y,
            tekst,
            kleur,
            gedraaid,
            ..
        } => {
            let soort = if *gedraaid { "draaitekst" } else { "tekst" };
            format!("{soort} {x:.0},{y:.0} {} “{tekst}”", kleur.naam())
        }
    }
}

fn plaatsen(punten: &[Punt]) -> String {
    let plaatsen: Vec<String> = punten
        .iter()
        .map(|punt| format!("{:.0},{:.0}", punt.x, punt.y))
        .collect();
    plaatsen.join(" ")
}
