//! The unit of a number in the label of its field.

/// The label with its unit, unless the label says the unit already: "Reistijd (minuten)", but "Uren
/// per week" and not "Uren per week (uur per week)".
pub fn label_met_eenheid(label: &str, eenheid: &str) -> String {
    let zegt_al = label.contains(eenheid)
        || label
            .to_lowercase()
            .replace("uren", "uur")
            .contains(eenheid);
    if zegt_al {
        label.to_owned()
    } else {
        format!("{label} ({eenheid})")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_unit_stands_once() {
        for (label, eenheid, verwacht) in [
            ("Uren per week", "uur per week", "Uren per week"),
            ("Vaste uren per dag", "uur per dag", "Vaste uren per dag"),
            ("Aantal vacatures", "vacatures", "Aantal vacatures"),
            (
                "Contracturen",
                "uur per week",
                "Contracturen (uur per week)",
            ),
            ("Reistijd", "minuten", "Reistijd (minuten)"),
            ("Getal van de arts", "", "Getal van de arts"),
        ] {
            assert_eq!(label_met_eenheid(label, eenheid), verwacht);
        }
    }
}
