//! A document that was not received yet on the working day, in words: on a day gone by it was
//! received since, on today it still has to come.

use crate::dossier::schrijfwijze::datum_voluit;
use chrono::NaiveDate;

/// What is said of a document that does not count because it was not there yet.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Ontvangst {
    /// The day of receipt.
    pub op: NaiveDate,
    /// It lies before or on the day of today: only on the working day was it not there yet.
    pub is_geweest: bool,
}

impl Ontvangst {
    /// `None` if the document was received by the working day, or has no day of receipt.
    pub fn komt_nog(
        ontvangen_op: Option<NaiveDate>,
        werkdag: NaiveDate,
        vandaag: NaiveDate,
    ) -> Option<Self> {
        let op = ontvangen_op.filter(|op| *op > werkdag)?;
        let is_geweest = op <= vandaag;
        Some(Self { op, is_geweest })
    }

    /// For the badge.
    pub fn kort(self) -> &'static str {
        if self.is_geweest {
            "Toen nog niet ontvangen"
        } else {
            "Nog niet ontvangen"
        }
    }

    /// From when it counts.
    pub fn zin(self) -> String {
        let werkwoord = if self.is_geweest {
            "ontving"
        } else {
            "ontvangt"
        };
        format!(
            "Telt vanaf de dag dat u het {werkwoord}: {}.",
            datum_voluit(self.op)
        )
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn dag(tekst: &str) -> NaiveDate {
        tekst.parse().unwrap()
    }

    #[test]
    fn what_still_has_to_come_is_not_told_as_past() {
        let (vandaag, later) = (dag("2026-11-22"), dag("2027-05-01"));
        let komt = Ontvangst::komt_nog(Some(later), vandaag, vandaag).unwrap();
        assert_eq!(komt.kort(), "Nog niet ontvangen");
        let zin = "Telt vanaf de dag dat u het ontvangt: 1 mei 2027.";
        assert_eq!(komt.zin(), zin);
        // Read as of a day before it came in.
        let (toen, op) = (dag("2026-03-01"), dag("2026-03-12"));
        let toen_niet = Ontvangst::komt_nog(Some(op), toen, vandaag).unwrap();
        assert_eq!(toen_niet.kort(), "Toen nog niet ontvangen");
        let zin = "Telt vanaf de dag dat u het ontving: 12 maart 2026.";
        assert_eq!(toen_niet.zin(), zin);
        assert_eq!(Ontvangst::komt_nog(Some(op), vandaag, vandaag), None);
        assert_eq!(Ontvangst::komt_nog(None, toen, vandaag), None);
    }
}
