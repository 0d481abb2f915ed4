//! The gate: making the vault and opening it. Runs in the small first page; what is behind the gate
//! is a page of its own, so that unlocking waits for nothing else.

use super::event::{Bewijs, Geheim};

/// Where the gate stands.
#[derive(Clone, Debug, PartialEq)]
pub enum Poortstand {
    /// Looking whether there is a vault.
    Zoeken,
    /// No vault on this device yet.
    Geen {
        bezig: bool,
        fout: Option<String>,
    },
    /// Just made: the recovery code is shown once.
    Herstelcode {
        code: String,
    },
    Vergrendeld {
        bezig: bool,
        fout: Option<String>,
    },
    /// Opened with the recovery code: a new passphrase is offered. The code proves who asks.
    NieuweWachtzin {
        code: Geheim,
        bezig: bool,
        fout: Option<String>,
    },
    /// The new passphrase holds.
    WachtzinGewijzigd,
    /// The storage of the browser cannot be used.
    Onbruikbaar {
        fout: String,
    },
    /// The work has taken over the screen.
    Open,
}

#[derive(Clone, Debug, PartialEq)]
pub enum PoortEvent {
    /// The storage was opened; is there a vault in it?
    Gevonden(bool),
    /// The storage cannot be used; the sentence says why and what to do.
    Onbruikbaar(String),
    Maak(Geheim),
    Gemaakt {
        herstelcode: String,
    },
    HerstelcodeBewaard,
    Ontgrendel(Bewijs),
    /// Opened with this.
    Ontgrendeld(Bewijs),
    /// A new passphrase, right after opening with the recovery code.
    KiesWachtzin(Geheim),
    WachtzinGewijzigd,
    /// On to the work.
    Verder,
    /// The work is on the screen.
    Geopend,
    /// Making, unlocking or fetching the work failed; the sentence says why.
    Mislukt(String),
}

#[derive(Clone, Debug, PartialEq)]
pub enum PoortEffect {
    MaakKluis(Geheim),
    Ontgrendel(Bewijs),
    WijzigWachtzin {
        bewijs: Bewijs,
        nieuw: Geheim,
    },
    /// Fetch the work and hand it the key.
    OpenWerk,
}

/// Takes in one event.
pub fn update(stand: &mut Poortstand, event: PoortEvent) -> Option<PoortEffect> {
    match event {
        PoortEvent::Gevonden(true) => {
            *stand = Poortstand::Vergrendeld {
                bezig: false,
                fout: None,
            }
        }
        PoortEvent::Gevonden(false) => {
            *stand = Poortstand::Geen {
                bezig: false,
                fout: None,
            }
        }
        PoortEvent::Onbruikbaar(fout) => *stand = Poortstand::Onbruikbaar { fout },
        PoortEvent::Maak(geheim) => {
            *stand = Poortstand::Geen {
                bezig: true,
                fout: None,
            };
            return Some(PoortEffect::MaakKluis(geheim));
        }
        PoortEvent::Gemaakt { herstelcode } => {
            *stand = Poortstand::Herstelcode { code: herstelcode }
        }
        PoortEvent::Ontgrendel(bewijs) => {
            *stand = Poortstand::Vergrendeld {
                bezig: true,
                fout: None,
            };
            return Some(PoortEffect::Ontgrendel(bewijs));
        }
        PoortEvent::Ontgrendeld(Bewijs::Herstelcode(code)) => {
            *stand = Poortstand::NieuweWachtzin {
                code,
                bezig: false,
                fout: None,
            }
        }
        PoortEvent::KiesWachtzin(nieuw) => return kies_wachtzin(stand, nieuw),
        PoortEvent::WachtzinGewijzigd => *stand = Poortstand::WachtzinGewijzigd,
        PoortEvent::HerstelcodeBewaard
        | PoortEvent::Verder
        | PoortEvent::Ontgrendeld(Bewijs::Wachtzin(_)) => return Some(PoortEffect::OpenWerk),
        PoortEvent::Geopend => *stand = Poortstand::Open,
        PoortEvent::Mislukt(tekst) => mislukt(stand, tekst),
    }
    None
}

fn kies_wachtzin(stand: &mut Poortstand, nieuw: Geheim) -> Option<PoortEffect> {
    let Poortstand::NieuweWachtzin { code, bezig, fout } = stand else {
        return None;
    };
    (*bezig, *fout) = (true, None);
    Some(PoortEffect::WijzigWachtzin {
        bewijs: Bewijs::Herstelcode(code.clone()),
        nieuw,
    })
}

fn mislukt(stand: &mut Poortstand, tekst: String) {
    *stand = match stand {
        Poortstand::Geen { .. } => Poortstand::Geen {
            bezig: false,
            fout: Some(tekst),
        },
        // The change failed, the vault is open all the same: try again, or go on without.
        Poortstand::NieuweWachtzin {
            code, bezig: true, ..
        } => Poortstand::NieuweWachtzin {
            code: code.clone(),
            bezig: false,
            fout: Some(tekst),
        },
        // The vault exists by now; its code was shown, so going on is unlocking.
        _ => Poortstand::Vergrendeld {
            bezig: false,
            fout: Some(tekst),
        },
    };
}

#[cfg(test)]
mod tests {
    use super::*;

    fn geheim() -> Geheim {
        Geheim("zes losse woorden op een rij".into())
    }

    #[test]
    fn a_wrong_passphrase_is_told_and_nothing_opens() {
        let mut stand = Poortstand::Zoeken;
        update(&mut stand, PoortEvent::Gevonden(true));
        let probeer = PoortEvent::Ontgrendel(Bewijs::Wachtzin(geheim()));
        let effect = PoortEffect::Ontgrendel(Bewijs::Wachtzin(geheim()));
        assert_eq!(update(&mut stand, probeer), Some(effect));
        assert_eq!(
            update(&mut stand, PoortEvent::Mislukt("Klopt niet.".into())),
            None
        );
        let verwacht = Poortstand::Vergrendeld {
            bezig: false,
            fout: Some("Klopt niet.".into()),
        };
        assert_eq!(stand, verwacht);
        assert!(
            !format!("{:?}", geheim()).contains("woorden"),
            "a secret is not printed"
        );
    }

    #[test]
    fn a_new_vault_shows_its_code_before_the_work_opens() {
        let mut stand = Poortstand::Geen {
            bezig: false,
            fout: None,
        };
        let effect = update(&mut stand, PoortEvent::Maak(geheim()));
        assert_eq!(effect, Some(PoortEffect::MaakKluis(geheim())));
        assert_eq!(
            stand,
            Poortstand::Geen {
                bezig: true,
                fout: None
            }
        );
        update(
            &mut stand,
            PoortEvent::Gemaakt {
                herstelcode: "ABCD".into(),
            },
        );
        assert_eq!(
            stand,
            Poortstand::Herstelcode {
                code: "ABCD".into()
            }
        );
        let effect = update(&mut stand, PoortEvent::HerstelcodeBewaard);
        assert_eq!(effect, Some(PoortEffect::OpenWerk));
        update(&mut stand, PoortEvent::Geopend);
        assert_eq!(stand, Poortstand::Open);
    }

    /// Opened with the recovery code.
    fn met_code() -> Poortstand {
        let mut stand = Poortstand::Zoeken;
        update(&mut stand, PoortEvent::Gevonden(true));
        let code = Bewijs::Herstelcode(Geheim("ABCD".into()));
        update(&mut stand, PoortEvent::Ontgrendel(code.clone()));
        assert_eq!(update(&mut stand, PoortEvent::Ontgrendeld(code)), None);
        stand
    }

    fn nieuwe_wachtzin(bezig: bool, fout: Option<&str>) -> Poortstand {
        Poortstand::NieuweWachtzin {
            code: Geheim("ABCD".into()),
            bezig,
            fout: fout.map(str::to_owned),
        }
    }

    #[test]
    fn who_opens_with_the_recovery_code_is_offered_a_new_passphrase() {
        let mut stand = met_code();
        assert_eq!(stand, nieuwe_wachtzin(false, None));
        let effect = update(&mut stand, PoortEvent::KiesWachtzin(geheim()));
        let verwacht = PoortEffect::WijzigWachtzin {
            bewijs: Bewijs::Herstelcode(Geheim("ABCD".into())),
            nieuw: geheim(),
        };
        assert_eq!(effect, Some(verwacht));
        assert_eq!(stand, nieuwe_wachtzin(true, None));
        update(&mut stand, PoortEvent::WachtzinGewijzigd);
        assert_eq!(stand, Poortstand::WachtzinGewijzigd);
        let effect = update(&mut stand, PoortEvent::Verder);
        assert_eq!(effect, Some(PoortEffect::OpenWerk));
    }

    #[test]
    fn the_offer_can_be_passed_by_and_survives_a_failure() {
        let mut stand = met_code();
        let effect = update(&mut stand, PoortEvent::Verder);
        assert_eq!(effect, Some(PoortEffect::OpenWerk));
        let mut stand = met_code();
        update(&mut stand, PoortEvent::KiesWachtzin(geheim()));
        update(&mut stand, PoortEvent::Mislukt("De schijf is vol.".into()));
        assert_eq!(stand, nieuwe_wachtzin(false, Some("De schijf is vol.")));
        // The work could not be fetched: the key was let go of, so the vault must be opened anew.
        update(&mut stand, PoortEvent::Verder);
        update(&mut stand, PoortEvent::Mislukt("Geen verbinding.".into()));
        assert!(matches!(stand, Poortstand::Vergrendeld { .. }));
    }

    #[test]
    fn the_passphrase_leads_straight_to_the_work() {
        let mut stand = Poortstand::Zoeken;
        update(&mut stand, PoortEvent::Gevonden(true));
        let open = PoortEvent::Ontgrendeld(Bewijs::Wachtzin(geheim()));
        assert_eq!(update(&mut stand, open), Some(PoortEffect::OpenWerk));
    }

    #[test]
    fn work_that_cannot_be_fetched_is_told_and_can_be_tried_again() {
        let mut stand = Poortstand::Herstelcode {
            code: "ABCD".into(),
        };
        update(&mut stand, PoortEvent::Mislukt("Geen verbinding.".into()));
        assert!(matches!(
            stand,
            Poortstand::Vergrendeld {
                bezig: false,
                fout: Some(_)
            }
        ));
    }
}
