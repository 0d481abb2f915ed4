//! The open vault: what was read from it, its passphrase, locking.

use super::event::KluisEvent;
use super::open::wachtend;
use super::state::{Berichtsoort, Kluisstand, Sleutelwerk, State};
use super::{Effect, bewaren};

pub(super) fn update(state: &mut State, event: KluisEvent) -> Vec<Effect> {
    match event {
        KluisEvent::Gelezen {
            lijst,
            instellingen,
            wachtend,
        } => {
            state.kluis = Kluisstand::Open;
            state.lijst = lijst;
            if let Some(gelezen) = instellingen {
                state.instellingen_op_schijf = (*gelezen).clone();
                state.instellingen = *gelezen;
            }
            match wachtend {
                Some(hersteld) => wachtend::herstel(state, *hersteld),
                None => heropen(state),
            }
        }
        KluisEvent::Mislukt(fout) => {
            state.sleutelwerk = Sleutelwerk::Rust;
            if state.kluis == Kluisstand::Lezen {
                state.kluis = Kluisstand::Onleesbaar { fout };
            } else {
                state.meld(Berichtsoort::Fout, fout);
            }
            Vec::new()
        }
        KluisEvent::Geweigerd(reden) => {
            state.sleutelwerk = Sleutelwerk::Geweigerd(reden);
            Vec::new()
        }
        KluisEvent::WijzigWachtzin { bewijs, nieuw } => {
            state.sleutelwerk = Sleutelwerk::Bezig;
            vec![Effect::WijzigWachtzin { bewijs, nieuw }]
        }
        KluisEvent::WachtzinGewijzigd => {
            state.sleutelwerk = Sleutelwerk::Gelukt;
            state.meld(
                Berichtsoort::Gelukt,
                "Uw wachtzin is gewijzigd. De oude werkt niet meer.",
            );
            Vec::new()
        }
        KluisEvent::VraagHerstelcode(bewijs) => {
            state.sleutelwerk = Sleutelwerk::Bezig;
            vec![Effect::NieuweHerstelcode(bewijs)]
        }
        KluisEvent::NieuweHerstelcode { code } => {
            state.sleutelwerk = Sleutelwerk::Gelukt;
            state.kluis = Kluisstand::Herstelcode { code };
            Vec::new()
        }
        KluisEvent::HerstelcodeBewaard => {
            state.kluis = Kluisstand::Open;
            Vec::new()
        }
        KluisEvent::Vergrendel => vergrendel(state, true),
        KluisEvent::VergrendelHier => vergrendel(state, false),
        KluisEvent::Verzegeld => wachtend::verzegeld(state, true),
        KluisEvent::VerzegelenMislukt => wachtend::verzegeld(state, false),
    }
}

/// The case that was open before the lock or the reload opens again, drafts and all.
fn heropen(state: &mut State) -> Vec<Effect> {
    let laatst = state.instellingen.laatst_open.as_ref();
    let bestaat = laatst.filter(|id| {
        state
            .lijst
            .iter()
            .any(|regel| regel.id == **id && regel.verwijderd_op.is_none())
    });
    let effecten: Vec<Effect> = bestaat
        .map(|id| Effect::LeesDossier(id.clone()))
        .into_iter()
        .collect();
    state.heropent_stil &= !effecten.is_empty();
    effecten
}

/// Locks; first saves what is not saved yet. If saving fails, who locks by hand is told and the
/// vault stays open; when nobody is there it is sealed in the tab first.
fn vergrendel(state: &mut State, overal: bool) -> Vec<Effect> {
    if state.kluis == Kluisstand::Vergrendeld {
        return Vec::new();
    }
    if state.heeft_onbewaard() {
        state.slot_gevraagd = Some(overal);
        return bewaren::nu(state);
    }
    state.vergrendel();
    vec![Effect::Vergrendel { overal }]
}

/// After a save: locks if that was waiting for it.
pub(super) fn vergrendel_na_bewaren(state: &mut State) -> Vec<Effect> {
    let gevraagd = state.slot_gevraagd.take();
    gevraagd.map_or_else(Vec::new, |overal| vergrendel(state, overal))
}
