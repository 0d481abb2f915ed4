//! How long something took, as an entry of the browser's own performance timeline: shown by its
//! developer tools and read by the measurements of the build. Only a fixed name and a time.

use web_sys::{Performance, window};

/// Does the work, and leaves how long it took as the one entry under this name.
pub fn meet<T>(naam: &str, werk: impl FnOnce() -> T) -> T {
    let Some(klok) = window().and_then(|venster| venster.performance()) else {
        return werk();
    };
    // Without the timeline the work is done all the same.
    let begonnen = klok.mark(naam).is_ok();
    let uit = werk();
    if begonnen {
        noteer(&klok, naam);
    }
    uit
}

fn noteer(klok: &Performance, naam: &str) {
    klok.clear_measures_with_measure_name(naam);
    let _ = klok.measure_with_start_mark(naam, naam);
    klok.clear_marks_with_mark_name(naam);
}
