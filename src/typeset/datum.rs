//! Dates as a Dutch reader writes them.

use chrono::{Datelike, NaiveDate};

pub(super) const MAANDEN: [&str; 12] = [
    "januari",
    "februari",
    "maart",
    "april",
    "mei",
    "juni",
    "juli",
    "augustus",
    "september",
    "oktober",
    "november",
    "december",
];

/// "3 november 2025".
pub(super) fn voluit(datum: NaiveDate) -> String {
    let maand = MAANDEN
        .get(datum.month0() as usize)
        .copied()
        .unwrap_or_default();
    format!("{} {} {}", datum.day(), maand, datum.year())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_date_is_written_out() {
        let datum = NaiveDate::from_ymd_opt(2025, 11, 3).unwrap();
        assert_eq!(voluit(datum), "3 november 2025");
    }
}
