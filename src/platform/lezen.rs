//! The client of the reading worker.

use super::werker::{Werker, WerkerFout};
use crate::belastbaarheid::herken::Herkenning;
use crate::worker::{Leesopdracht, LeeswerkFout};

/// Why a text was not read. In each case nothing is lost and the next try starts afresh.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum LeesFout {
    /// The worker could not be loaded, or ended while working.
    #[error(
        "Het lezen van de tekst is gestopt, misschien door te weinig vrij geheugen of omdat er geen internet is. Er is niets verloren: uw tekst staat er nog. Kijk of u internet hebt, sluit andere tabbladen en probeer het opnieuw."
    )]
    Gestopt,
    /// Page and worker do not understand each other, or the page lacks a file.
    #[error(transparent)]
    Werker(WerkerFout),
    /// The worker could not do it.
    #[error(transparent)]
    Werk(#[from] LeeswerkFout),
}

impl From<WerkerFout> for LeesFout {
    fn from(fout: WerkerFout) -> Self {
        match fout {
            WerkerFout::Gestopt => Self::Gestopt,
            anders => Self::Werker(anders),
        }
    }
}

/// Client of one reading worker. Cheap to clone; clones share the worker.
#[derive(Clone)]
pub struct LeesWerker {
    werker: Werker,
}

impl Default for LeesWerker {
    fn default() -> Self {
        Self::met(Werker::van_bestandslijst("lees_worker"))
    }
}

impl LeesWerker {
    /// Uses this worker client.
    pub fn met(werker: Werker) -> Self {
        Self { werker }
    }

    /// Recognises what stands in the text.
    ///
    /// # Errors
    /// See [`LeesFout`].
    pub async fn lees(&self, tekst: &str, opdracht: Leesopdracht) -> Result<Herkenning, LeesFout> {
        let delen = vec![tekst.as_bytes().to_vec()];
        let (gevonden, _) = self
            .werker
            .vraag::<_, Herkenning, LeeswerkFout>(&opdracht, delen)
            .await??;
        Ok(gevonden)
    }

    /// Ends the worker, so that nothing of a text stays in its memory; a job under way ends as
    /// `Gestopt`.
    pub fn stop(&self) {
        self.werker.stop();
    }
}
