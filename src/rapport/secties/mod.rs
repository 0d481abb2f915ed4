//! One function per section: what it says, from which fields.

use super::bouw::{Bouwer, Bron};

/// How a section is set.
pub(super) enum Vorm {
    Gewoon,
    /// Head of a phase: everything in one tinted box.
    Kader,
}

/// Writes the section `id`; `None` if it has no subject in this case.
pub(super) fn schrijf(id: &str, bron: &Bron<'_>, bouwer: &mut Bouwer) -> Option<Vorm> {
    let _ = (id, bron.stand, bron.opties, bouwer.is_leeg());
    Some(Vorm::Gewoon)
}
