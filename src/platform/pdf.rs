//! The client of the PDF worker: fetches the fonts once, sends them with each job.

use super::bestandslijst::{self, BestandslijstFout};
use super::werker::{Werker, WerkerFout};
use crate::rapport::document::Document;
use crate::worker::{Ontbrekend, Pdfantwoord, Pdfopdracht, PdfwerkFout};
use chrono::NaiveDateTime;
use std::{cell::RefCell, rc::Rc};

/// The fonts by their names in the build: regular, bold.
const LETTERTYPEN: [&str; 2] = ["NotoSans-Regular", "NotoSans-Bold"];

/// Why there is no PDF. In each case nothing is lost and the next try starts afresh.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum PdfMaakFout {
    /// A font did not come.
    #[error(
        "Het lettertype voor het verslag kon niet worden geladen. Er is niets verloren. Kijk of u internet hebt en probeer het opnieuw."
    )]
    Lettertype,
    /// The worker could not be loaded, or ended while working.
    #[error(
        "Het maken van de PDF is gestopt, misschien door te weinig vrij geheugen. Er is niets verloren. Sluit andere tabbladen en probeer het opnieuw."
    )]
    Gestopt,
    /// Page and worker do not understand each other, or the page lacks a file.
    #[error(transparent)]
    Werker(WerkerFout),
    /// The worker could not do it.
    #[error(transparent)]
    Werk(#[from] PdfwerkFout),
}

impl From<WerkerFout> for PdfMaakFout {
    fn from(fout: WerkerFout) -> Self {
        match fout {
            WerkerFout::Gestopt => Self::Gestopt,
            anders => Self::Werker(anders),
        }
    }
}

/// Client of one PDF worker. Cheap to clone; clones share worker and fonts.
#[derive(Clone)]
pub struct PdfWerker {
    werker: Werker,
    letters: Rc<RefCell<Option<Vec<Vec<u8>>>>>,
}

impl Default for PdfWerker {
    fn default() -> Self {
        Self::met(Werker::van_bestandslijst("pdf_worker"))
    }
}

impl PdfWerker {
    /// Uses this worker client.
    pub fn met(werker: Werker) -> Self {
        Self {
            werker,
            letters: Rc::default(),
        }
    }

    /// Names the characters that the fonts lack, in reading order.
    ///
    /// # Errors
    /// See [`PdfMaakFout`].
    pub async fn ontbrekende_tekens(
        &self,
        document: Document,
    ) -> Result<Vec<Ontbrekend>, PdfMaakFout> {
        // Pictures hold no characters.
        let (document, _) = Pdfopdracht::zonder_logo(document);
        let delen = self.letters().await?;
        let opdracht = Pdfopdracht::OntbrekendeTekens { document };
        match self.vraag(&opdracht, delen).await? {
            (Pdfantwoord::OntbrekendeTekens(tekens), _) => Ok(tekens),
            _ => Err(PdfwerkFout::OnbekendeOpdracht.into()),
        }
    }

    /// Makes the PDF; `gemaakt_op` becomes its creation date.
    ///
    /// # Errors
    /// See [`PdfMaakFout`].
    pub async fn maak(
        &self,
        document: Document,
        gemaakt_op: NaiveDateTime,
    ) -> Result<Vec<u8>, PdfMaakFout> {
        let (document, logo) = Pdfopdracht::zonder_logo(document);
        let mut delen = self.letters().await?;
        delen.extend(logo);
        let opdracht = Pdfopdracht::Maak {
            document,
            gemaakt_op,
        };
        let (_, bytes) = self.vraag(&opdracht, delen).await?;
        let pdf = bytes.into_iter().next();
        pdf.ok_or_else(|| PdfwerkFout::OnbekendeOpdracht.into())
    }

    /// Whether a picture can serve as logo.
    ///
    /// # Errors
    /// See [`PdfMaakFout`]; the sentence says what is wrong with the picture.
    pub async fn controleer_logo(&self, bytes: Vec<u8>) -> Result<(), PdfMaakFout> {
        self.vraag(&Pdfopdracht::ControleerLogo, vec![bytes])
            .await
            .map(|_| ())
    }

    /// Ends the worker, so that nothing of a case stays in its memory; a job under way ends as
    /// `Gestopt`.
    pub fn stop(&self) {
        self.werker.stop();
    }

    async fn vraag(
        &self,
        opdracht: &Pdfopdracht,
        delen: Vec<Vec<u8>>,
    ) -> Result<(Pdfantwoord, Vec<Vec<u8>>), PdfMaakFout> {
        Ok(self
            .werker
            .vraag::<_, Pdfantwoord, PdfwerkFout>(opdracht, delen)
            .await??)
    }

    /// Both fonts; a failed load is tried again at the next job.
    async fn letters(&self) -> Result<Vec<Vec<u8>>, PdfMaakFout> {
        let al_hier = self.letters.borrow().clone();
        if let Some(letters) = al_hier {
            return Ok(letters);
        }
        let mut letters = Vec::new();
        for naam in LETTERTYPEN {
            let bytes = bestandslijst::haal_op(naam).await;
            letters.push(bytes.map_err(|fout| match fout {
                BestandslijstFout::NietGeladen => PdfMaakFout::Lettertype,
                BestandslijstFout::Onbekend => PdfMaakFout::Werker(fout.into()),
            })?);
        }
        *self.letters.borrow_mut() = Some(letters.clone());
        Ok(letters)
    }
}
