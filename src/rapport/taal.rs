//! Dutch: numbers in words, singular and plural, sentences, and what to call people.

use crate::dossier::keuzes::Aanspreekvorm;
use crate::dossier::schrijfwijze::decimaal;
use crate::dossier::waarden::Decimaal;

const TELWOORDEN: [&str; 13] = [
    "nul", "één", "twee", "drie", "vier", "vijf", "zes", "zeven", "acht", "negen", "tien", "elf",
    "twaalf",
];

/// "één functie", "drie functies", "geen functies", "14 functies".
pub(super) fn aantal(getal: usize, enkelvoud: &str, meervoud: &str) -> String {
    match getal {
        0 => format!("geen {meervoud}"),
        1 => format!("één {enkelvoud}"),
        _ => format!("{} {meervoud}", telwoord(getal)),
    }
}

/// Up to twaalf in words, above that in figures.
pub(super) fn telwoord(getal: usize) -> String {
    TELWOORDEN
        .get(getal)
        .map_or_else(|| getal.to_string(), |woord| (*woord).to_owned())
}

/// "is" or "zijn", "past" or "passen": the verb that goes with a number.
pub(super) fn werkwoord<'a>(getal: usize, enkelvoud: &'a str, meervoud: &'a str) -> &'a str {
    if getal == 1 { enkelvoud } else { meervoud }
}

/// "1 minuut", "25 minuten".
pub(super) fn minuten(getal: u32) -> String {
    format!("{getal} {}", werkwoord(getal as usize, "minuut", "minuten"))
}

/// "26 uur".
pub(super) fn uur(getal: Decimaal) -> String {
    format!("{} uur", decimaal(getal))
}

/// First letter as a capital, the Dutch way: "IJsberg", "Eén functie".
pub(super) fn hoofdletter(tekst: &str) -> String {
    if let Some(rest) = tekst.strip_prefix("één") {
        return format!("Eén{rest}");
    }
    if let Some(rest) = tekst.strip_prefix("ij") {
        return format!("IJ{rest}");
    }
    let mut tekens = tekst.chars();
    tekens.next().map_or_else(String::new, |eerste| {
        eerste.to_uppercase().chain(tekens).collect()
    })
}

/// First letter small, unless the word goes on in capitals or figures ("FML", "A2"). Not for what
/// a coach typed: that may begin with a name.
pub(super) fn kleine_letter(tekst: &str) -> String {
    let mut tekens = tekst.chars();
    let (eerste, tweede) = (tekens.next(), tekst.chars().nth(1));
    match (eerste, tweede) {
        (Some(eerste), Some(tweede)) if !tweede.is_uppercase() && !tweede.is_numeric() => {
            eerste.to_lowercase().chain(tekens).collect()
        }
        _ => tekst.to_owned(),
    }
}

/// What a coach typed as a sentence: capital in front, full stop at the end.
pub(super) fn als_zin(tekst: &str) -> String {
    let zin = hoofdletter(tekst.trim());
    if zin.is_empty() || zin.ends_with(['.', '!', '?', ':', '…']) {
        zin
    } else {
        format!("{}.", zin.trim_end_matches([';', ',']))
    }
}

/// Words that begin a sentence and are no name.
const GEEN_NAMEN: [&str; 100] = [
    "aan",
    "alle",
    "alleen",
    "als",
    "auto",
    "basis",
    "basisonderwijs",
    "bij",
    "binnen",
    "bouw",
    "bromfiets",
    "buigen",
    "bus",
    "certificaat",
    "coach",
    "cursus",
    "de",
    "deze",
    "die",
    "diploma",
    "dit",
    "dragen",
    "een",
    "eerst",
    "eigen",
    "elektrische",
    "elke",
    "er",
    "fiets",
    "geen",
    "gemiddeld",
    "goed",
    "havo",
    "hbo",
    "heftruck",
    "heftruckcertificaat",
    "het",
    "hij",
    "horeca",
    "in",
    "industrie",
    "interne",
    "jobhunter",
    "korte",
    "logistiek",
    "lopen",
    "lopend",
    "matig",
    "mbo",
    "meer",
    "met",
    "middelbare",
    "minimaal",
    "minstens",
    "moedertaal",
    "mondeling",
    "na",
    "niet",
    "om",
    "onderwijs",
    "ongeveer",
    "op",
    "openbaar",
    "opleiding",
    "praktijkonderwijs",
    "productie",
    "redelijk",
    "rijbewijs",
    "ruim",
    "scholing",
    "schriftelijk",
    "staan",
    "te",
    "techniek",
    "technisch",
    "technische",
    "tillen",
    "training",
    "transport",
    "trein",
    "uiterlijk",
    "uitstekend",
    "van",
    "vanaf",
    "vergelijkbaar",
    "vervoer",
    "vloeiend",
    "vmbo",
    "voeding",
    "voldoende",
    "voor",
    "vwo",
    "werken",
    "werkgever",
    "werknemer",
    "wisselen",
    "zij",
    "zitten",
    "zodra",
    "zorg",
];

/// What a coach typed, behind our colon: without the closing full stop, and with a small letter
/// where the first word is certainly no name.
pub(super) fn na_dubbele_punt(tekst: &str) -> String {
    let tekst = zonder_punt(tekst);
    let mut woorden = tekst.split(|teken: char| !teken.is_alphabetic());
    let eerste = woorden.next().unwrap_or_default();
    if GEEN_NAMEN.contains(&eerste.to_lowercase().as_str()) {
        kleine_letter(tekst)
    } else {
        tekst.to_owned()
    }
}

/// What a coach typed as part of a sentence of ours: without the closing full stop.
pub(super) fn zonder_punt(tekst: &str) -> &str {
    let tekst = tekst.trim();
    tekst.strip_suffix('.').unwrap_or(tekst).trim_end()
}

/// What the report calls the werknemer.
#[derive(Clone, Debug)]
pub(super) struct Werknemernaam {
    /// "de heer Wieczorek", "Tomasz Wieczorek"; "de werknemer" if the name is not known.
    pub kort: String,
}

impl Werknemernaam {
    pub fn nieuw(naam: Option<&str>, vorm: Option<Aanspreekvorm>) -> Self {
        let Some(naam) = naam.map(str::trim).filter(|naam| !naam.is_empty()) else {
            return Self {
                kort: "de werknemer".to_owned(),
            };
        };
        let aanhef = match vorm {
            Some(Aanspreekvorm::Heer) => "de heer",
            Some(Aanspreekvorm::Mevrouw) => "mevrouw",
            Some(Aanspreekvorm::Naam) | None => {
                return Self {
                    kort: naam.to_owned(),
                };
            }
        };
        let naam = achternaam(naam).unwrap_or_else(|| naam.to_owned());
        Self {
            kort: format!("{aanhef} {naam}"),
        }
    }

    /// At the beginning of a sentence.
    pub fn begin(&self) -> String {
        hoofdletter(&self.kort)
    }
}

const TUSSENVOEGSELS: [&str; 22] = [
    "van", "de", "der", "den", "het", "'t", "ten", "ter", "te", "op", "in", "aan", "bij", "uit",
    "voor", "von", "le", "la", "du", "da", "dos", "el",
];

/// The surname with a capital in front ("Van den Berg"), or `None` if it is not certain where the
/// given names end: a name of three words may be two given names, or a double surname.
fn achternaam(naam: &str) -> Option<String> {
    let woorden: Vec<&str> = naam.split_whitespace().collect();
    let voornamen = match woorden.as_slice() {
        [eerste, ..] if !is_initiaal(eerste) => 1,
        alle => alle.iter().take_while(|woord| is_initiaal(woord)).count(),
    };
    let achter = woorden.get(voornamen..)?;
    let tussen = achter
        .iter()
        .take_while(|woord| TUSSENVOEGSELS.contains(woord))
        .count();
    // Exactly one word is left for the name proper.
    (achter.len() == tussen + 1).then(|| hoofdletter(&achter.join(" ")))
}

/// "T.", "M.A.", "Th."
fn is_initiaal(woord: &str) -> bool {
    woord.ends_with('.')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn singular_plural_and_capitals() {
        assert_eq!(aantal(0, "functie", "functies"), "geen functies");
        assert_eq!(aantal(1, "functie", "functies"), "één functie");
        assert_eq!(aantal(3, "functie", "functies"), "drie functies");
        assert_eq!(aantal(13, "functie", "functies"), "13 functies");
        assert_eq!(hoofdletter("één functie"), "Eén functie");
        assert_eq!(hoofdletter("ijverig"), "IJverig");
        assert_eq!(hoofdletter(""), "");
        assert_eq!(kleine_letter("Past niet"), "past niet");
        assert_eq!(kleine_letter("FML van vandaag"), "FML van vandaag");
    }

    #[test]
    fn typed_words_become_sentences() {
        assert_eq!(als_zin(" rustig werk "), "Rustig werk.");
        assert_eq!(als_zin("Klaar?"), "Klaar?");
        assert_eq!(als_zin("een; twee;"), "Een; twee.");
        assert_eq!(als_zin(""), "");
        assert_eq!(na_dubbele_punt("Een cursus."), "een cursus");
        assert_eq!(na_dubbele_punt("Nederlands leren."), "Nederlands leren");
        assert_eq!(na_dubbele_punt("Fiets, of bus"), "fiets, of bus");
        assert_eq!(na_dubbele_punt("Mbo-2 zorg"), "mbo-2 zorg");
        assert_eq!(na_dubbele_punt("Arriva-bus"), "Arriva-bus");
        assert_eq!(kleine_letter("A2"), "A2");
    }

    #[test]
    fn surnames_only_where_they_are_certain() {
        let check = |naam: &str, verwacht: &str| {
            let gevonden = Werknemernaam::nieuw(Some(naam), Some(Aanspreekvorm::Heer)).kort;
            assert_eq!(gevonden, format!("de heer {verwacht}"));
        };
        check("Tomasz Wieczorek", "Wieczorek");
        check("Jan van den Berg", "Van den Berg");
        check("M.A. de Vries", "De Vries");
        check("J. P. Kok", "Kok");
        check("Çelik Yıldız", "Yıldız");
        check("Inge Verbruggen-Haas", "Verbruggen-Haas");
        check("José Luis Fernández Gómez", "José Luis Fernández Gómez");
        check("Nguyễn Văn An", "Nguyễn Văn An");
        check("Jan de Boer-van Dijk", "Jan de Boer-van Dijk");
        check("Suharto", "Suharto");
        check("J.", "J.");
    }

    #[test]
    fn without_a_form_of_address_the_whole_name() {
        let kort = |naam, vorm| Werknemernaam::nieuw(naam, vorm).kort;
        assert_eq!(kort(Some("Sam de Wit"), None), "Sam de Wit");
        assert_eq!(kort(Some(" "), Some(Aanspreekvorm::Heer)), "de werknemer");
        assert_eq!(
            kort(Some("Noor Bakker"), Some(Aanspreekvorm::Mevrouw)),
            "mevrouw Bakker"
        );
        assert_eq!(
            Werknemernaam::nieuw(Some("Noor Bakker"), Some(Aanspreekvorm::Mevrouw)).begin(),
            "Mevrouw Bakker"
        );
    }
}
