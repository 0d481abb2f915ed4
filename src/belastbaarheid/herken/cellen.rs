//! A row of a table whose columns are known.

use super::kolommen::Rol;
use super::kruisjes::{Niveaukop, kruisje};

/// The cells of a row in the order code, name, value, text; what does not count is left out.
pub(super) struct Cellen {
    pub tekst: String,
    /// The level columns with a mark.
    pub gekozen: Vec<Niveaukop>,
}

/// Puts the cells in order. `None`: the head asks for no other order, or a cell below a level holds
/// something else than a mark.
pub(super) fn naar_rollen(tekst: &str, rollen: &[Rol]) -> Option<Cellen> {
    let eerste = |gezocht: Rol| rollen.iter().position(|rol| *rol == gezocht);
    let naam_achteraan = eerste(Rol::Waarde)
        .zip(eerste(Rol::Naam))
        .is_some_and(|(waarde, naam)| waarde < naam);
    let anders = rollen
        .iter()
        .any(|rol| matches!(rol, Rol::Niet | Rol::Niveau(_)));
    if !(anders || naam_achteraan) {
        return None;
    }
    let mut voor: Vec<&str> = Vec::new();
    let mut waarden: Vec<&str> = Vec::new();
    let mut teksten: Vec<&str> = Vec::new();
    let mut gekozen = Vec::new();
    let koppen = rollen.iter().chain(std::iter::repeat(&Rol::Tekst));
    for (cel, rol) in tekst.split('\t').zip(koppen) {
        let cel = cel.trim();
        match rol {
            _ if cel.is_empty() => {}
            Rol::Code | Rol::Naam => voor.push(cel),
            Rol::Waarde => waarden.push(cel),
            Rol::Niveau(kop) => {
                let (aan, rest) = kruisje(cel, *kop)?;
                gekozen.extend(aan.then_some(*kop));
                teksten.extend((!rest.is_empty()).then_some(rest));
            }
            Rol::Niet => {}
            _ => teksten.push(cel),
        }
    }
    let waarden = waarden.join(", ");
    let delen = voor.into_iter().chain([waarden.as_str()]).chain(teksten);
    let tekst = delen.collect::<Vec<_>>().join("\t");
    Some(Cellen { tekst, gekozen })
}
