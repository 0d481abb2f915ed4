//! The gate: making the vault and opening it. Runs in the small first page; what is behind the gate
//! is a page of its own, so that unlocking waits for nothing else.

use super::event::Geheim;

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
    /// With the passphrase, or with the recovery code.
    Ontgrendel {
        geheim: Geheim,
        met_code: bool,
    },
    Ontgrendeld,
    /// The work is on the screen.
    Geopend,
    /// Making, unlocking or fetching the work failed; the sentence says why.
    Mislukt(String),
}

#[derive(Clone, Debug, PartialEq)]
pub enum PoortEffect {
    MaakKluis(Geheim),
    Ontgrendel {
        geheim: Geheim,
        met_code: bool,
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
        PoortEvent::Ontgrendel { geheim, met_code } => {
            *stand = Poortstand::Vergrendeld {
                bezig: true,
                fout: None,
            };
            return Some(PoortEffect::Ontgrendel { geheim, met_code });
        }
        PoortEvent::HerstelcodeBewaard | PoortEvent::Ontgrendeld => {
            return Some(PoortEffect::OpenWerk);
        }
        PoortEvent::Geopend => *stand = Poortstand::Open,
        PoortEvent::Mislukt(tekst) => mislukt(stand, tekst),
    }
    None
}

fn mislukt(stand: &mut Poortstand, tekst: String) {
    *stand = match stand {
        Poortstand::Geen { .. } => Poortstand::Geen {
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
        let probeer = PoortEvent::Ontgrendel {
            geheim: geheim(),
            met_code: false,
        };
        let effect = PoortEffect::Ontgrendel {
            geheim: geheim(),
            met_code: false,
        };
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
