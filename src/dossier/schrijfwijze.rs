//! How people write dates, amounts and numbers, and how Spoorboek writes them back.

mod datum;
mod datumfout;
mod getal;

pub use datum::{
    Dagsoort, EERSTE_JAAR, LAATSTE_JAAR, MAANDEN, datum_kort, datum_met_dag, datum_voluit,
    lees_datum, lees_datum_als,
};
pub use datumfout::datumfout;
pub use getal::{
    bedrag_kort, bedrag_voluit, decimaal, lees_bedrag, lees_decimaal, lees_geheel, zonder_eenheid,
};

/// "a", "a en b", "a, b en c".
pub fn opsomming<T: AsRef<str>>(delen: &[T]) -> String {
    match delen {
        [] => String::new(),
        [enige] => enige.as_ref().to_owned(),
        [voor @ .., laatste] => {
            let voor: Vec<&str> = voor.iter().map(AsRef::as_ref).collect();
            format!("{} en {}", voor.join(", "), laatste.as_ref())
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_list_reads_as_dutch() {
        assert_eq!(opsomming(&["a", "b", "c"]), "a, b en c");
        assert_eq!(opsomming(&["a"]), "a");
    }
}
