//! What the PDF worker does.

use super::pdf::{Ontbrekend, Pdfantwoord, Pdfopdracht, PdfwerkFout};
use crate::pdf;
use crate::rapport::document::{Beeld, Document};
use crate::typeset::{Lettertypen, ontbrekende_tekens};

/// Does a job; returns the answer and its binary parts.
///
/// # Errors
/// See [`PdfwerkFout`].
pub fn voer_uit(
    opdracht: Pdfopdracht,
    bytes: Vec<Vec<u8>>,
) -> Result<(Pdfantwoord, Vec<Vec<u8>>), PdfwerkFout> {
    let mut delen = bytes.into_iter();
    match opdracht {
        Pdfopdracht::OntbrekendeTekens { document } => {
            let letters = lees_letters(&mut delen)?;
            let tekens = ontbrekende_tekens(&document, &letters)
                .into_iter()
                .map(|gevonden| Ontbrekend {
                    teken: gevonden.teken,
                    plaats: gevonden.plaats,
                })
                .collect();
            Ok((Pdfantwoord::OntbrekendeTekens(tekens), Vec::new()))
        }
        Pdfopdracht::Maak {
            mut document,
            gemaakt_op,
        } => {
            let letters = lees_letters(&mut delen)?;
            zet_logo_terug(&mut document, delen.next())?;
            let pdf = pdf::maak_pdf(&document, &letters, gemaakt_op)?;
            Ok((Pdfantwoord::Gemaakt, vec![pdf]))
        }
        Pdfopdracht::ControleerLogo => {
            let logo = delen.next().ok_or(PdfwerkFout::OnbekendeOpdracht)?;
            pdf::controleer_logo(&logo)?;
            Ok((Pdfantwoord::LogoGoed, Vec::new()))
        }
    }
}

fn lees_letters(delen: &mut impl Iterator<Item = Vec<u8>>) -> Result<Lettertypen, PdfwerkFout> {
    let (Some(gewoon), Some(vet)) = (delen.next(), delen.next()) else {
        return Err(PdfwerkFout::OnbekendeOpdracht);
    };
    Ok(Lettertypen::new(gewoon, vet)?)
}

fn zet_logo_terug(document: &mut Document, bytes: Option<Vec<u8>>) -> Result<(), PdfwerkFout> {
    match (document.huisstijl.logo.as_mut(), bytes) {
        (None, _) => Ok(()),
        (Some(Beeld { bytes: leeg, .. }), Some(bytes)) => {
            *leeg = bytes;
            Ok(())
        }
        (Some(_), None) => Err(PdfwerkFout::OnbekendeOpdracht),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::typeset::proefdocument;
    use chrono::NaiveDate;

    fn letters() -> Vec<Vec<u8>> {
        vec![
            include_bytes!("../../public/lettertypen/NotoSans-Regular.ttf").to_vec(),
            include_bytes!("../../public/lettertypen/NotoSans-Bold.ttf").to_vec(),
        ]
    }

    fn maak(document: Document) -> Pdfopdracht {
        let dag = NaiveDate::from_ymd_opt(2025, 11, 3).unwrap();
        Pdfopdracht::Maak {
            document: Box::new(document),
            gemaakt_op: dag.and_hms_opt(14, 2, 0).unwrap(),
        }
    }

    /// As it goes through the message: written and read back.
    fn over(opdracht: &Pdfopdracht) -> Pdfopdracht {
        serde_json::from_str(&serde_json::to_string(opdracht).unwrap()).unwrap()
    }

    #[test]
    fn a_document_becomes_a_pdf_through_the_message() {
        let opdracht = maak(proefdocument(2));
        assert_eq!(over(&opdracht), opdracht);
        let (antwoord, bytes) = voer_uit(over(&opdracht), letters()).unwrap();
        assert_eq!(antwoord, Pdfantwoord::Gemaakt);
        assert!(bytes[0].starts_with(b"%PDF-1.7"));
    }

    #[test]
    fn a_logo_travels_beside_the_document() {
        let mut document = proefdocument(2);
        document.huisstijl.logo = Some(Beeld {
            bytes: b"geen plaatje".to_vec(),
            alternatief: String::new(),
        });
        let (zonder, logo) = Pdfopdracht::zonder_logo(document);
        assert_eq!(logo.as_deref(), Some(b"geen plaatje".as_slice()));
        assert!(zonder.huisstijl.logo.as_ref().unwrap().bytes.is_empty());
        let opdracht = maak(*zonder);
        assert_eq!(
            voer_uit(opdracht.clone(), letters()),
            Err(PdfwerkFout::OnbekendeOpdracht)
        );
        let delen = letters().into_iter().chain(logo).collect();
        assert_eq!(voer_uit(opdracht, delen), Err(PdfwerkFout::LogoSoort));
    }

    #[test]
    fn what_the_font_lacks_is_named_with_its_place() {
        let mut document = proefdocument(2);
        document.voorblad.betreft = "王 Jansen".to_owned();
        let opdracht = Pdfopdracht::OntbrekendeTekens {
            document: Box::new(document),
        };
        let (antwoord, _) = voer_uit(opdracht, letters()).unwrap();
        let Pdfantwoord::OntbrekendeTekens(tekens) = antwoord else {
            panic!("another answer");
        };
        assert!(
            tekens
                .iter()
                .any(|gevonden| gevonden.teken == '王' && gevonden.plaats == "Voorblad")
        );
    }

    #[test]
    fn broken_parts_are_errors_in_words() {
        let opdracht = maak(proefdocument(2));
        let kapot = vec![b"x".to_vec(), b"y".to_vec()];
        assert_eq!(
            voer_uit(opdracht.clone(), kapot),
            Err(PdfwerkFout::Lettertype)
        );
        assert_eq!(
            voer_uit(opdracht, Vec::new()),
            Err(PdfwerkFout::OnbekendeOpdracht)
        );
        let logo = voer_uit(Pdfopdracht::ControleerLogo, vec![b"GIF89a".to_vec()]);
        assert_eq!(logo, Err(PdfwerkFout::LogoSoort));
        assert!(PdfwerkFout::LogoSoort.to_string().contains("logo"));
    }

    #[test]
    fn jobs_show_nothing_of_a_case() {
        assert_eq!(format!("{:?}", maak(proefdocument(2))), "Maak(…)");
    }
}
