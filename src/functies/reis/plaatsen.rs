//! Places in the Netherlands with coordinates, from GeoNames (CC BY 4.0).

use std::fmt;

/// More lines than any such list has; a longer file is not ours.
const MEESTE_REGELS: usize = 20_000;

/// A place. The name alone may not be unique: see [`Plaats::volledig`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Plaats {
    pub naam: String,
    pub provincie: &'static str,
    /// Thousandths of degrees north and east.
    breedte: i32,
    lengte: i32,
    /// A larger place nearby, if the province holds two of this name.
    bij: String,
    /// Name and other name in the form in which they are compared.
    sleutels: [String; 2],
}

impl Plaats {
    /// "Hengelo (Gelderland)", "Nes (Friesland, bij Stiens)".
    pub fn volledig(&self) -> String {
        let bij = match self.bij.as_str() {
            "" => String::new(),
            bij => format!(", bij {bij}"),
        };
        format!("{} ({}{bij})", self.naam, self.provincie)
    }

    /// Kilometres in a straight line; accurate to about a hundred metres within the country.
    pub fn hemelsbreed_km(&self, naar: &Self) -> f64 {
        const AARDSTRAAL_KM: f64 = 6371.0;
        let graden = |duizendsten: i32| (f64::from(duizendsten) / 1000.0).to_radians();
        let (noord, ander) = (graden(self.breedte), graden(naar.breedte));
        let oost = (graden(naar.lengte) - graden(self.lengte)) * ((noord + ander) / 2.0).cos();
        (ander - noord).hypot(oost) * AARDSTRAAL_KM
    }
}

/// What a typed place name means.
#[derive(Debug, PartialEq, Eq)]
pub enum Plaatsvondst<'a> {
    /// Not in the list: abroad, very small, or misspelt.
    Geen,
    Een(&'a Plaats),
    /// The name exists more than once: the coach chooses.
    Meer(Vec<&'a Plaats>),
}

/// The list could not be read: the file is damaged.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error(
    "De lijst met plaatsen is beschadigd. Er is niets verloren. Vul de reistijd zelf in of laad Spoorboek opnieuw."
)]
pub struct PlaatsFout;

/// Every place, in the order of the file.
#[derive(Clone, Default, PartialEq, Eq)]
pub struct Plaatsen(Vec<Plaats>);

impl fmt::Debug for Plaatsen {
    fn fmt(&self, uit: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(uit, "Plaatsen({})", self.0.len())
    }
}

impl Plaatsen {
    /// Reads the file: a line each, `naam;provincie;breedte;lengte;bij;ook`.
    ///
    /// # Errors
    /// [`PlaatsFout`] for the first line that is no place, and for an empty or far too long file.
    pub fn lees(tekst: &str) -> Result<Self, PlaatsFout> {
        let regels = tekst
            .lines()
            .take(MEESTE_REGELS)
            .filter(|regel| !regel.is_empty() && !regel.starts_with('#'));
        let plaatsen: Option<Vec<Plaats>> = regels.map(lees_plaats).collect();
        match plaatsen {
            Some(plaatsen) if !plaatsen.is_empty() => Ok(Self(plaatsen)),
            _ => Err(PlaatsFout),
        }
    }

    pub fn aantal(&self) -> usize {
        self.0.len()
    }

    /// Finds what was typed: "Hengelo", "hengelo (gelderland)", "Hengelo, Gld", "Den Bosch".
    pub fn zoek(&self, getypt: &str) -> Plaatsvondst<'_> {
        let (naam, nader) = splits(getypt);
        if naam.is_empty() {
            return Plaatsvondst::Geen;
        }
        let alle: Vec<&Plaats> = self
            .0
            .iter()
            .filter(|plaats| plaats.sleutels.contains(&naam))
            .filter(|plaats| nader.is_empty() || hoort_bij(plaats, &nader))
            .collect();
        match alle.as_slice() {
            [] => Plaatsvondst::Geen,
            [een] => Plaatsvondst::Een(een),
            _ => Plaatsvondst::Meer(alle),
        }
    }
}

fn lees_plaats(regel: &str) -> Option<Plaats> {
    let mut velden = regel.split(';');
    let mut volgende = || velden.next().map(str::trim);
    let (naam, provincie) = (volgende()?.to_owned(), provincie(volgende()?)?);
    let (breedte, lengte) = (volgende()?.parse().ok()?, volgende()?.parse().ok()?);
    // The mainland of the Netherlands lies well within these bounds.
    let binnen = (50_000..54_000).contains(&breedte) && (3_000..8_000).contains(&lengte);
    let bij = volgende().unwrap_or_default().to_owned();
    let ook = volgende().unwrap_or_default();
    (binnen && !naam.is_empty()).then(|| Plaats {
        sleutels: [plat(&naam), plat(ook)],
        naam,
        provincie,
        breedte,
        lengte,
        bij,
    })
}

/// Letters of the file, name, and what people write behind a place.
const PROVINCIES: [(&str, &str, &str); 12] = [
    ("DR", "Drenthe", "dr"),
    ("FL", "Flevoland", "fl"),
    ("FR", "Friesland", "fryslan"),
    ("GE", "Gelderland", "gld"),
    ("GR", "Groningen", "gr"),
    ("LI", "Limburg", "l"),
    ("NB", "Noord-Brabant", "nb"),
    ("NH", "Noord-Holland", "nh"),
    ("OV", "Overijssel", "ov"),
    ("UT", "Utrecht", "ut"),
    ("ZE", "Zeeland", "zl"),
    ("ZH", "Zuid-Holland", "zh"),
];

fn provincie(letters: &str) -> Option<&'static str> {
    let mut alle = PROVINCIES.iter();
    alle.find(|(kort, _, _)| *kort == letters)
        .map(|(_, naam, _)| *naam)
}

/// The name, and what stands behind a bracket or comma.
fn splits(getypt: &str) -> (String, String) {
    let (naam, nader) = getypt.split_once(['(', ',']).unwrap_or((getypt, ""));
    (plat(naam), plat(nader))
}

fn hoort_bij(plaats: &Plaats, nader: &str) -> bool {
    let kort = PROVINCIES
        .iter()
        .find(|(_, naam, _)| *naam == plaats.provincie)
        .map_or("", |(_, _, kort)| *kort);
    let provincie = plat(plaats.provincie);
    // Where two of the same name stand in one province, the neighbour must be named too.
    let buur = format!("{provincie} bij {}", plat(&plaats.bij));
    nader == provincie || nader == kort || (!plaats.bij.is_empty() && nader == buur)
}

/// One form for comparing: small letters, plain vowels, single spaces; marks become spaces.
fn plat(tekst: &str) -> String {
    let letters = tekst
        .chars()
        .flat_map(char::to_lowercase)
        .map(|teken| match teken {
            'á' | 'à' | 'â' | 'ä' => 'a',
            'é' | 'è' | 'ê' | 'ë' => 'e',
            'í' | 'ì' | 'î' | 'ï' => 'i',
            'ó' | 'ò' | 'ô' | 'ö' => 'o',
            'ú' | 'ù' | 'û' | 'ü' => 'u',
            letter if letter.is_alphanumeric() => letter,
            _ => ' ',
        });
    let letters: String = letters.collect();
    letters.split_whitespace().collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn plaatsen() -> Plaatsen {
        Plaatsen::lees(include_str!("../../../public/plaatsen.txt")).unwrap()
    }

    fn check(getypt: &str, verwacht: &[&str]) {
        let plaatsen = plaatsen();
        let gevonden: Vec<String> = match plaatsen.zoek(getypt) {
            Plaatsvondst::Geen => Vec::new(),
            Plaatsvondst::Een(plaats) => vec![plaats.volledig()],
            Plaatsvondst::Meer(alle) => alle.into_iter().map(Plaats::volledig).collect(),
        };
        assert_eq!(gevonden, verwacht, "{getypt}");
    }

    #[test]
    fn names_that_exist_twice_ask_which() {
        check("Hengelo", &["Hengelo (Gelderland)", "Hengelo (Overijssel)"]);
        check("hengelo (gelderland)", &["Hengelo (Gelderland)"]);
        check("Hengelo, Gld", &["Hengelo (Gelderland)"]);
        check("Hengelo (Overijssel)", &["Hengelo (Overijssel)"]);
        check(
            "Bergen",
            &["Bergen (Noord-Holland)", "Nieuw-Bergen (Limburg)"],
        );
        check("Bergen (L)", &["Nieuw-Bergen (Limburg)"]);
    }

    #[test]
    fn every_full_name_leads_back_to_its_place() {
        let plaatsen = plaatsen();
        assert!(plaatsen.aantal() > 1900);
        for plaats in &plaatsen.0 {
            assert_eq!(
                plaatsen.zoek(&plaats.volledig()),
                Plaatsvondst::Een(plaats),
                "{}",
                plaats.volledig()
            );
        }
    }

    #[test]
    fn other_names_marks_and_spelling() {
        check("den bosch", &["'s-Hertogenbosch (Noord-Brabant)"]);
        check("’s-Gravenhage", &["Den Haag (Zuid-Holland)"]);
        check("TIEL", &["Tiel (Gelderland)"]);
        for onbekend in ["Antwerpen", "Kleve", "", "   ", "(Gelderland)", "Tiell"] {
            check(onbekend, &[]);
        }
    }

    #[test]
    fn distances_are_right() {
        let plaatsen = plaatsen();
        let km = |van: &str, naar: &str| match (plaatsen.zoek(van), plaatsen.zoek(naar)) {
            (Plaatsvondst::Een(van), Plaatsvondst::Een(naar)) => van.hemelsbreed_km(naar),
            anders => panic!("{anders:?}"),
        };
        // By the haversine formula on the coordinates of both places.
        assert!((km("Groningen", "Maastricht") - 270.3).abs() < 1.0);
        assert!((km("Tiel", "Nijmegen") - 29.6).abs() < 1.0);
        assert!(km("Tiel", "Tiel") < 0.001);
    }

    #[test]
    fn damaged_files_are_refused() {
        for stuk in [
            "",
            "# alleen uitleg\n",
            "Tiel",
            "Tiel;XX;51887;5429",
            "Tiel;GE;51887",
            "Tiel;GE;nul;5429",
            "Tiel;GE;99999;5429",
            ";GE;51887;5429",
            "{\"json\": true}",
        ] {
            assert_eq!(Plaatsen::lees(stuk), Err(PlaatsFout), "{stuk}");
        }
    }
}
