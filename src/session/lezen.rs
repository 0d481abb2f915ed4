//! Reading a pasted text: asked, under way in a worker, read or failed.
//!
//! Every asking has a number; an answer under another number came too late and counts for nothing.
//! The text is medical: it stands in memory only, shows nothing of itself in a log, and goes from
//! the worker as soon as the coach types on or leaves.

use super::overnemen::{Vondst, vondsten};
use super::{Effect, State};
use crate::belastbaarheid::herken::{Herkenning, MEESTE_BYTES, MEESTE_REGELS};
use crate::dossier::keuzes::FmlVersie;
use std::fmt;
use std::sync::Arc;

/// What the coach is told of a text that is too long.
pub const TE_LANG: &str = "Deze tekst is te lang om te lezen (meer dan 200.000 tekens of 5.000 regels). Er is niets overgenomen. Plak alleen de FML of het IZP.";

/// Pasted text. Shows nothing of itself.
#[derive(Clone, PartialEq, Eq)]
pub struct Plaktekst(pub Arc<str>);

impl fmt::Debug for Plaktekst {
    fn fmt(&self, uit: &mut fmt::Formatter<'_>) -> fmt::Result {
        uit.write_str("Plaktekst")
    }
}

/// What was asked: for the worker.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Leesvraag {
    pub nummer: u64,
    pub tekst: Plaktekst,
    /// Read as this version, whatever the text says.
    pub als: Option<FmlVersie>,
    /// The version of the document; counts where the text itself does not tell.
    pub anders: Option<FmlVersie>,
}

/// One reading of a text.
#[derive(PartialEq, Eq)]
pub struct Lezing {
    /// That of the question: reading the same text again is another reading.
    pub nummer: u64,
    pub gevonden: Herkenning,
    pub vondsten: Vec<Vondst>,
    /// To quote from; as they were pasted.
    pub regels: Vec<String>,
}

impl fmt::Debug for Lezing {
    fn fmt(&self, uit: &mut fmt::Formatter<'_>) -> fmt::Result {
        uit.write_str("Lezing")
    }
}

/// How far reading is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Leesstand {
    Bezig,
    Gelezen,
    /// Why there is no reading, and what to do.
    Mislukt(String),
}

/// The text that was last asked for, and what came of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Leesbeurt {
    /// The document that the text belongs to.
    pub document: u32,
    pub stand: Leesstand,
    /// The last reading of this very text: stays in sight while it is read as another version.
    pub lezing: Option<Arc<Lezing>>,
    vraag: Leesvraag,
}

/// What happens around reading.
#[derive(Clone, PartialEq)]
pub enum LeesEvent {
    Vraag {
        document: u32,
        tekst: Plaktekst,
        als: Option<FmlVersie>,
        anders: Option<FmlVersie>,
    },
    /// The same question once more, after it failed.
    Opnieuw,
    /// What the worker made of it, or why it did not.
    Antwoord {
        nummer: u64,
        uitkomst: Result<Box<Herkenning>, String>,
    },
    /// The text was changed or wiped, or the coach left the screen.
    Vergeet,
}

/// Shows only the kind, so that nothing of a text ends up in a log.
impl fmt::Debug for LeesEvent {
    fn fmt(&self, uit: &mut fmt::Formatter<'_>) -> fmt::Result {
        uit.write_str(match self {
            Self::Vraag { .. } => "Vraag(…)",
            Self::Opnieuw => "Opnieuw",
            Self::Antwoord { .. } => "Antwoord(…)",
            Self::Vergeet => "Vergeet",
        })
    }
}

/// Whether a text is short enough to be read, and to be kept as a draft.
pub fn past(tekst: &str) -> bool {
    tekst.len() <= MEESTE_BYTES && regels(tekst).take(MEESTE_REGELS + 1).count() <= MEESTE_REGELS
}

pub(super) fn update(state: &mut State, event: LeesEvent) -> Vec<Effect> {
    match event {
        LeesEvent::Vraag {
            document,
            tekst,
            als,
            anders,
        } => {
            let vraag = Leesvraag {
                nummer: state.volgende_lezing,
                tekst,
                als,
                anders,
            };
            vraag_lezing(state, document, vraag)
        }
        LeesEvent::Opnieuw => {
            let beurt = state.open.as_ref().and_then(|open| open.lezing.as_ref());
            let Some((document, vraag)) = beurt.map(|b| (b.document, b.vraag.clone())) else {
                return Vec::new();
            };
            let nummer = state.volgende_lezing;
            vraag_lezing(state, document, Leesvraag { nummer, ..vraag })
        }
        LeesEvent::Antwoord { nummer, uitkomst } => {
            let beurt = state.open.as_mut().and_then(|open| open.lezing.as_mut());
            if let Some(beurt) = beurt.filter(|beurt| beurt.wacht_op(nummer)) {
                beurt.neem_aan(uitkomst);
            }
            Vec::new()
        }
        LeesEvent::Vergeet => {
            let open = state.open.as_mut();
            let niets = open.is_some_and(|open| open.lezing.take().is_none());
            if niets {
                Vec::new()
            } else {
                vec![Effect::StopLezen]
            }
        }
    }
}

fn vraag_lezing(state: &mut State, document: u32, vraag: Leesvraag) -> Vec<Effect> {
    let Some(open) = &mut state.open else {
        return Vec::new();
    };
    let eerder = open.lezing.take();
    let was_bezig = eerder
        .as_ref()
        .is_some_and(|beurt| beurt.stand == Leesstand::Bezig);
    let eerder = eerder.filter(|beurt| beurt.is_van(document, &vraag.tekst));
    if was_bezig
        && eerder
            .as_ref()
            .is_some_and(|beurt| beurt.vraagt_dit(&vraag))
    {
        // Pressed twice: the answer is on its way.
        open.lezing = eerder;
        return Vec::new();
    }
    let te_lang = !past(&vraag.tekst.0);
    open.lezing = Some(Leesbeurt {
        document,
        stand: if te_lang {
            Leesstand::Mislukt(TE_LANG.to_owned())
        } else {
            Leesstand::Bezig
        },
        lezing: eerder.and_then(|beurt| beurt.lezing),
        vraag: vraag.clone(),
    });
    state.volgende_lezing += 1;
    let stop = was_bezig.then_some(Effect::StopLezen);
    let lees = (!te_lang).then(|| Effect::Lees(Box::new(vraag)));
    stop.into_iter().chain(lees).collect()
}

impl Leesbeurt {
    fn wacht_op(&self, nummer: u64) -> bool {
        self.stand == Leesstand::Bezig && self.vraag.nummer == nummer
    }

    fn is_van(&self, document: u32, tekst: &Plaktekst) -> bool {
        self.document == document && self.vraag.tekst == *tekst
    }

    fn vraagt_dit(&self, vraag: &Leesvraag) -> bool {
        (self.vraag.als, self.vraag.anders) == (vraag.als, vraag.anders)
    }

    fn neem_aan(&mut self, uitkomst: Result<Box<Herkenning>, String>) {
        match uitkomst {
            Ok(gevonden) => {
                self.stand = Leesstand::Gelezen;
                self.lezing = Some(Arc::new(Lezing {
                    nummer: self.vraag.nummer,
                    vondsten: vondsten(&gevonden),
                    gevonden: *gevonden,
                    regels: regels(&self.vraag.tekst.0).map(str::to_owned).collect(),
                }));
            }
            Err(tekst) => self.stand = Leesstand::Mislukt(tekst),
        }
    }
}

/// The lines of a text as they are numbered in a reading.
fn regels(tekst: &str) -> impl Iterator<Item = &str> {
    let regels = tekst.split('\n');
    regels.flat_map(|regel| regel.strip_suffix('\r').unwrap_or(regel).split('\r'))
}
