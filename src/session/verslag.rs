//! What the settings mean for a report, and how a saved report is called.

use super::Instellingen;
use crate::rapport::document::{Beeld, Huisstijl, Kleur};
use crate::rapport::{Bureau, Opties, Soort};
use crate::typeset::contrast;
use chrono::NaiveDate;

const WIT: Kleur = Kleur {
    rood: 255,
    groen: 255,
    blauw: 255,
};
/// Least contrast of headings on white paper (WCAG AA for text).
pub const MINSTE_CONTRAST: f32 = 4.5;

/// The settings as a report wants them.
pub fn opties(instellingen: &Instellingen) -> Opties {
    let van = &instellingen.bureau;
    let schoon = |tekst: &str| tekst.trim().to_owned();
    Opties {
        bureau: Bureau {
            naam: schoon(&van.naam),
            adres: van
                .adres
                .lines()
                .map(schoon)
                .filter(|regel| !regel.is_empty())
                .collect(),
            telefoon: schoon(&van.telefoon),
            email: schoon(&van.email),
            website: schoon(&van.website),
        },
        huisstijl: Huisstijl {
            kleur: lees_kleur(&instellingen.kleur).unwrap_or_else(|| Huisstijl::default().kleur),
            logo: instellingen.logo.clone().map(|bytes| Beeld {
                bytes,
                alternatief: van.naam.trim().to_owned(),
            }),
        },
        ritme: instellingen.ritme.clone(),
    }
}

/// Reads "#1f4e8c" or "1F4E8C".
pub fn lees_kleur(tekst: &str) -> Option<Kleur> {
    let cijfers = tekst.trim();
    let cijfers = cijfers.strip_prefix('#').unwrap_or(cijfers);
    let goed = cijfers.len() == 6 && cijfers.chars().all(|teken| teken.is_ascii_hexdigit());
    let getal = goed.then(|| u32::from_str_radix(cijfers, 16).ok())??;
    let [_, rood, groen, blauw] = getal.to_be_bytes();
    Some(Kleur { rood, groen, blauw })
}

/// "#1f4e8c", as it is kept and as a colour field wants it.
pub fn schrijf_kleur(kleur: Kleur) -> String {
    format!("#{:02x}{:02x}{:02x}", kleur.rood, kleur.groen, kleur.blauw)
}

/// Contrast of a colour on white paper, from 1 to 21.
pub fn contrast_op_wit(kleur: Kleur) -> f32 {
    contrast(kleur, WIT)
}

/// Media type of a picture by its first bytes; `None` unless PNG or JPEG.
pub fn beeldsoort(bytes: &[u8]) -> Option<&'static str> {
    if bytes.starts_with(b"\x89PNG\r\n\x1a\n") {
        Some("image/png")
    } else if bytes.starts_with(&[0xFF, 0xD8, 0xFF]) {
        Some("image/jpeg")
    } else {
        None
    }
}

/// Name of a saved report: says what and as of when, never whose.
pub fn bestandsnaam(soort: Soort, peildatum: NaiveDate) -> String {
    format!("{} {peildatum}.pdf", soort.label())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn colours_read_back() {
        let kleur = lees_kleur(" #1F4e8c ").unwrap();
        assert_eq!(schrijf_kleur(kleur), "#1f4e8c");
        assert_eq!(lees_kleur("1f4e8c"), Some(kleur));
        for fout in [
            "", "#12345", "#1234567", "#12345g", "blauw", "#+12345", "é1234",
        ] {
            assert_eq!(lees_kleur(fout), None, "{fout}");
        }
        assert!(contrast_op_wit(kleur) > MINSTE_CONTRAST);
        assert!(contrast_op_wit(lees_kleur("#ffee00").unwrap()) < MINSTE_CONTRAST);
    }

    #[test]
    fn settings_become_options() {
        let mut van = Instellingen::default();
        van.bureau.naam = " Bureau Voorbeeld ".to_owned();
        van.bureau.adres = "Dorpsstraat 1\r\n\n1234 AB Ergens\n".to_owned();
        van.kleur = "stuk".to_owned();
        van.logo = Some(vec![1]);
        let opties = opties(&van);
        assert_eq!(opties.bureau.naam, "Bureau Voorbeeld");
        assert_eq!(opties.bureau.adres, ["Dorpsstraat 1", "1234 AB Ergens"]);
        assert_eq!(opties.bureau.gegevens(), opties.bureau.adres);
        assert_eq!(opties.huisstijl.kleur, Huisstijl::default().kleur);
        assert_eq!(
            opties.huisstijl.logo.unwrap().alternatief,
            "Bureau Voorbeeld"
        );
    }

    #[test]
    fn pictures_are_known_by_their_bytes() {
        assert_eq!(beeldsoort(b"\x89PNG\r\n\x1a\n..."), Some("image/png"));
        assert_eq!(beeldsoort(&[0xFF, 0xD8, 0xFF, 0xE0]), Some("image/jpeg"));
        assert_eq!(beeldsoort(b"<svg xmlns="), None);
        assert_eq!(beeldsoort(b""), None);
    }

    #[test]
    fn a_file_name_names_nobody() {
        let dag = NaiveDate::from_ymd_opt(2025, 11, 3).unwrap();
        assert_eq!(
            bestandsnaam(Soort::Trajectplan, dag),
            "Trajectplan 2025-11-03.pdf"
        );
    }
}
