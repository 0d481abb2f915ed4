//! File tools on plain JSON case files, for the host only: `cargo xtask voorbeeld`, `controleer`
//! and `rapport` run this program. Kept apart from xtask so that `cargo xtask start` does not
//! compile it.

mod catalogus;
mod controleer;
mod herken;
mod lezen;
mod meet;
mod opdracht;
mod rapport;
mod veldentabel;
mod vergelijk;
mod voorbeeld;

use opdracht::Opdracht;
use std::fs;
use std::io::{self, Write};
use std::path::Path;
use std::process::ExitCode;

/// Why a command did not do what was asked, and with it the exit code.
enum Afloop {
    Goed,
    /// The command ran and the answer is no: faults in the file, a file that cannot be read.
    Fout(String),
    /// The command was not understood or does not exist yet.
    Gebruik(String),
}

fn main() -> ExitCode {
    let afloop = match opdracht::lees(std::env::args_os().skip(1)) {
        Ok(opdracht) => voer_uit(opdracht),
        Err(fout) => Afloop::Gebruik(format!("{fout}\n\n{}", opdracht::HULP)),
    };
    match afloop {
        Afloop::Goed => ExitCode::SUCCESS,
        Afloop::Fout(tekst) => {
            meld(&tekst);
            ExitCode::from(1)
        }
        Afloop::Gebruik(tekst) => {
            meld(&tekst);
            ExitCode::from(2)
        }
    }
}

fn voer_uit(opdracht: Opdracht) -> Afloop {
    match opdracht {
        Opdracht::Hulp => druk_af(opdracht::HULP),
        Opdracht::Voorbeeld { uit } => match voorbeeld::als_bestand() {
            Ok(tekst) => bewaar(&uit, tekst.as_bytes()),
            Err(fout) => Afloop::Fout(fout),
        },
        Opdracht::Controleer { bestand } => match controleer::controleer(&bestand) {
            Ok(goed) => druk_af(&goed),
            Err(fout) => Afloop::Fout(fout),
        },
        Opdracht::Herken { bestand } => match herken::als_json(&bestand) {
            Ok(json) => druk_af(&json),
            Err(fout) => Afloop::Fout(fout),
        },
        Opdracht::Rapport(wens) => match rapport::maak(&wens) {
            Ok(gemaakt) => {
                meld_alles(&gemaakt.meldingen);
                bewaar(&wens.uit, &gemaakt.pdf)
            }
            Err(rapport::Mislukt::NogNiet(tekst)) => Afloop::Gebruik(tekst),
            Err(rapport::Mislukt::Fout(tekst)) => Afloop::Fout(tekst),
        },
        Opdracht::Vergelijk { bestand, peildatum } => {
            match vergelijk::vergelijk(&bestand, peildatum) {
                Ok(json) => druk_af(&json),
                Err(fout) => Afloop::Fout(fout),
            }
        }
        Opdracht::Catalogus { bouw } => toon_catalogus(bouw),
        Opdracht::Meet => match meet::meet() {
            Ok(json) => druk_af(&json),
            Err(fout) => Afloop::Fout(fout),
        },
        Opdracht::Velden => druk_af(&veldentabel::markdown()),
    }
}

fn toon_catalogus(bouw: bool) -> Afloop {
    let gelezen = catalogus::lees(&catalogus::bronmap());
    if let Afloop::Fout(fout) = druk_af(&gelezen.verslag()) {
        return Afloop::Fout(fout);
    }
    if !gelezen.fouten.is_empty() {
        return Afloop::Fout(format!("Niet in orde: {} fouten.", gelezen.fouten.len()));
    }
    if !bouw {
        return Afloop::Goed;
    }
    match gelezen.bestand() {
        Ok(tekst) => bewaar(&catalogus::doel(), tekst.as_bytes()),
        Err(fout) => Afloop::Fout(fout),
    }
}

fn bewaar(pad: &Path, bytes: &[u8]) -> Afloop {
    match fs::write(pad, bytes) {
        Ok(()) => druk_af(&format!(
            "Bewaard: {} ({} bytes).",
            pad.display(),
            bytes.len()
        )),
        Err(fout) => Afloop::Fout(format!(
            "Het bestand {} kan niet worden bewaard: {fout}",
            pad.display()
        )),
    }
}

/// A reader that closes early (`| head`) is no fault.
fn druk_af(tekst: &str) -> Afloop {
    match writeln!(io::stdout(), "{}", tekst.trim_end()) {
        Err(fout) if fout.kind() != io::ErrorKind::BrokenPipe => Afloop::Fout(fout.to_string()),
        _ => Afloop::Goed,
    }
}

fn meld_alles(meldingen: &[String]) {
    meldingen.iter().for_each(|melding| meld(melding));
}

fn meld(tekst: &str) {
    // Nothing is left to tell it to if this fails too.
    let _ = writeln!(io::stderr(), "{}", tekst.trim_end());
}
