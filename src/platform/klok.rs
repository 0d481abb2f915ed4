//! The clock of the device. Pure rooms get what this gives as an argument.

use chrono::{NaiveDate, NaiveDateTime, NaiveTime};
use js_sys::Date;

/// Today in local time.
pub fn vandaag() -> NaiveDate {
    datum_van(&Date::new_0())
}

/// Now in local time, to the second.
pub fn nu() -> NaiveDateTime {
    let datum = Date::new_0();
    let tijd = NaiveTime::from_hms_opt(datum.get_hours(), datum.get_minutes(), datum.get_seconds());
    datum_van(&datum).and_time(tijd.unwrap_or_default())
}

/// Milliseconds since 1970, for measuring a lapse that may include sleep of the device.
pub fn milliseconden() -> f64 {
    Date::now()
}

fn datum_van(datum: &Date) -> NaiveDate {
    let jaar = i32::try_from(datum.get_full_year()).unwrap_or_default();
    NaiveDate::from_ymd_opt(jaar, datum.get_month() + 1, datum.get_date()).unwrap_or_default()
}
