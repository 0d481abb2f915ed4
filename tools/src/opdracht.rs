//! What is asked on the command line.

use chrono::NaiveDate;
use lexopt::{Arg, Parser, ValueExt};
use spoorboek::dossier::schrijfwijze::lees_datum;
use std::ffi::OsString;
use std::path::PathBuf;

pub const HULP: &str = "\
Gereedschap voor dossierbestanden van Spoorboek (JSON, zie docs/FORMAT.md)

  voorbeeld --uit F.json
      maakt het voorbeelddossier (een verzonnen dossier)
  controleer F.json
      controleert een dossierbestand; elke fout staat op een eigen regel
  herken F.txt
      leest de tekst van een FML, IZP of LAB en geeft als JSON welke items daarin zijn herkend
  rapport F.json --soort S --peildatum D --uit F.pdf
      maakt een rapport zoals het dossier op de peildatum bekend was
      soort: intake, trajectplan, voortgang, eind of samenvatting
      peildatum: bijvoorbeeld 2025-11-03, 3-11-25 of \"3 november 2025\"
  vergelijk F.json --peildatum D
      toont als JSON per zoekrichting en item de eis, de belastbaarheid en de uitkomsten
  catalogus [--bouw]
      telt en controleert de functiecatalogus; met --bouw ook het bestand voor de app
  meet
      meet het zoeken en rangschikken in de catalogus, als JSON

Uitkomst: 0 gelukt, 1 fouten gevonden of mislukt, 2 opdracht niet begrepen of nog niet mogelijk";

#[derive(Debug, PartialEq)]
pub enum Opdracht {
    Hulp,
    Voorbeeld {
        uit: PathBuf,
    },
    Controleer {
        bestand: PathBuf,
    },
    Herken {
        bestand: PathBuf,
    },
    Rapport(RapportWens),
    Vergelijk {
        bestand: PathBuf,
        peildatum: NaiveDate,
    },
    Catalogus {
        bouw: bool,
    },
    Meet,
    /// For docs/FORMAT.md; not in the help.
    Velden,
}

#[derive(Debug, PartialEq)]
pub struct RapportWens {
    pub bestand: PathBuf,
    pub soort: Soort,
    pub peildatum: NaiveDate,
    pub uit: PathBuf,
}

/// The five views of a case.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Soort {
    Intake,
    Trajectplan,
    Voortgang,
    Eind,
    Samenvatting,
}

impl Soort {
    fn lees(tekst: &str) -> Option<Self> {
        Some(match tekst {
            "intake" => Self::Intake,
            "trajectplan" => Self::Trajectplan,
            "voortgang" => Self::Voortgang,
            "eind" => Self::Eind,
            "samenvatting" => Self::Samenvatting,
            _ => return None,
        })
    }

    pub fn naam(self) -> &'static str {
        match self {
            Self::Intake => "het intakeverslag",
            Self::Trajectplan => "het trajectplan",
            Self::Voortgang => "de voortgangsrapportage",
            Self::Eind => "de eindrapportage",
            Self::Samenvatting => "de werkgeverssamenvatting",
        }
    }
}

#[derive(Debug, PartialEq, thiserror::Error)]
pub enum OpdrachtFout {
    #[error("Geef een opdracht.")]
    Geen,
    #[error("De opdracht {0} bestaat niet.")]
    Onbekend(String),
    #[error("{0} ontbreekt.")]
    Ontbreekt(&'static str),
    #[error("{0} staat er twee keer.")]
    Dubbel(&'static str),
    #[error("{0} hoort niet bij deze opdracht.")]
    Vreemd(String),
    #[error(
        "{0} is geen soort rapport. Kies intake, trajectplan, voortgang, eind of samenvatting."
    )]
    Soort(String),
    #[error("{0} is geen datum. Schrijf bijvoorbeeld 2025-11-03 of 3-11-2025.")]
    Datum(String),
}

/// Everything that may stand after a command.
#[derive(Default)]
struct Rest {
    bestand: Option<PathBuf>,
    uit: Option<PathBuf>,
    soort: Option<String>,
    peildatum: Option<String>,
    markdown: Option<()>,
    bouw: Option<()>,
}

/// Reads the arguments, the name of the program left out.
///
/// # Errors
/// Whatever is missing, double, strange or not to be read.
pub fn lees(argumenten: impl IntoIterator<Item = OsString>) -> Result<Opdracht, OpdrachtFout> {
    let mut parser = Parser::from_args(argumenten);
    let naam = match volgende(&mut parser)? {
        None => return Err(OpdrachtFout::Geen),
        Some(Arg::Short('h') | Arg::Long("help" | "hulp")) => return Ok(Opdracht::Hulp),
        Some(Arg::Value(naam)) => naam.to_string_lossy().into_owned(),
        Some(arg) => return Err(vreemd(&arg)),
    };
    let rest = match naam.as_str() {
        "voorbeeld" => lees_rest(&mut parser, &["uit"])?,
        "controleer" | "herken" => lees_rest(&mut parser, &["F.json"])?,
        "rapport" => lees_rest(&mut parser, &["F.json", "soort", "peildatum", "uit"])?,
        "vergelijk" => lees_rest(&mut parser, &["F.json", "peildatum"])?,
        "catalogus" => lees_rest(&mut parser, &["bouw"])?,
        "meet" => lees_rest(&mut parser, &[])?,
        "velden" => lees_rest(&mut parser, &["markdown"])?,
        "hulp" | "help" => return Ok(Opdracht::Hulp),
        _ => return Err(OpdrachtFout::Onbekend(naam)),
    };
    match naam.as_str() {
        "voorbeeld" => Ok(Opdracht::Voorbeeld {
            uit: moet(rest.uit, "--uit")?,
        }),
        "controleer" => Ok(Opdracht::Controleer {
            bestand: moet(rest.bestand, "De naam van het bestand")?,
        }),
        "vergelijk" => Ok(Opdracht::Vergelijk {
            bestand: moet(rest.bestand, "De naam van het bestand")?,
            peildatum: lees_peildatum(rest.peildatum)?,
        }),
        "catalogus" => Ok(Opdracht::Catalogus {
            bouw: rest.bouw.is_some(),
        }),
        "meet" => Ok(Opdracht::Meet),
        "herken" => Ok(Opdracht::Herken {
            bestand: moet(rest.bestand, "De naam van het bestand")?,
        }),
        "velden" => moet(rest.markdown, "--markdown").map(|()| Opdracht::Velden),
        _ => lees_rapport(rest).map(Opdracht::Rapport),
    }
}

fn lees_rapport(rest: Rest) -> Result<RapportWens, OpdrachtFout> {
    let bestand = moet(rest.bestand, "De naam van het bestand")?;
    let soort = moet(rest.soort, "--soort")?;
    Ok(RapportWens {
        bestand,
        soort: Soort::lees(&soort).ok_or(OpdrachtFout::Soort(soort))?,
        peildatum: lees_peildatum(rest.peildatum)?,
        uit: moet(rest.uit, "--uit")?,
    })
}

fn lees_peildatum(tekst: Option<String>) -> Result<NaiveDate, OpdrachtFout> {
    let tekst = moet(tekst, "--peildatum")?;
    lees_datum(&tekst).ok_or(OpdrachtFout::Datum(tekst))
}

fn lees_rest(parser: &mut Parser, toegestaan: &[&str]) -> Result<Rest, OpdrachtFout> {
    let mut rest = Rest::default();
    while let Some(arg) = volgende(parser)? {
        let naam = match &arg {
            Arg::Value(_) => "F.json".to_owned(),
            Arg::Long(naam) => (*naam).to_owned(),
            Arg::Short(letter) => letter.to_string(),
        };
        if !toegestaan.contains(&naam.as_str()) {
            return Err(vreemd(&arg));
        }
        match arg {
            Arg::Value(waarde) => {
                eenmaal(&mut rest.bestand, waarde.into(), "De naam van het bestand")?
            }
            Arg::Long("bouw") => eenmaal(&mut rest.bouw, (), "--bouw")?,
            Arg::Long("markdown") => eenmaal(&mut rest.markdown, (), "--markdown")?,
            Arg::Long("soort") => eenmaal(
                &mut rest.soort,
                tekst(parser, "Een soort achter --soort")?,
                "--soort",
            )?,
            Arg::Long("peildatum") => eenmaal(
                &mut rest.peildatum,
                tekst(parser, "Een datum achter --peildatum")?,
                "--peildatum",
            )?,
            _ => {
                let pad = parser
                    .value()
                    .map_err(|_| OpdrachtFout::Ontbreekt("Een bestand achter --uit"))?;
                eenmaal(&mut rest.uit, pad.into(), "--uit")?;
            }
        }
    }
    Ok(rest)
}

fn volgende(parser: &mut Parser) -> Result<Option<Arg<'_>>, OpdrachtFout> {
    parser
        .next()
        .map_err(|_| OpdrachtFout::Vreemd("Een waarde achter =".to_owned()))
}

fn tekst(parser: &mut Parser, wat: &'static str) -> Result<String, OpdrachtFout> {
    let waarde = parser.value().map_err(|_| OpdrachtFout::Ontbreekt(wat))?;
    waarde.string().map_err(|_| OpdrachtFout::Ontbreekt(wat))
}

fn eenmaal<T>(plek: &mut Option<T>, waarde: T, naam: &'static str) -> Result<(), OpdrachtFout> {
    match plek.replace(waarde) {
        None => Ok(()),
        Some(_) => Err(OpdrachtFout::Dubbel(naam)),
    }
}

fn moet<T>(waarde: Option<T>, naam: &'static str) -> Result<T, OpdrachtFout> {
    waarde.ok_or(OpdrachtFout::Ontbreekt(naam))
}

fn vreemd(arg: &Arg<'_>) -> OpdrachtFout {
    OpdrachtFout::Vreemd(match arg {
        Arg::Short(letter) => format!("-{letter}"),
        Arg::Long(naam) => format!("--{naam}"),
        Arg::Value(waarde) => waarde.to_string_lossy().into_owned(),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(regel: &str) -> Result<Opdracht, OpdrachtFout> {
        lees(regel.split_whitespace().map(OsString::from))
    }

    #[test]
    fn a_report_can_be_asked_with_its_options_in_any_order() {
        let verwacht = Opdracht::Rapport(RapportWens {
            bestand: "F.json".into(),
            soort: Soort::Trajectplan,
            peildatum: NaiveDate::from_ymd_opt(2025, 11, 3).unwrap(),
            uit: "F.pdf".into(),
        });
        for regel in [
            "rapport F.json --soort trajectplan --peildatum 2025-11-03 --uit F.pdf",
            "rapport --uit=F.pdf --peildatum=3-11-25 --soort=trajectplan F.json",
        ] {
            assert_eq!(
                check(regel),
                Ok(Opdracht::Rapport(match &verwacht {
                    Opdracht::Rapport(w) => RapportWens {
                        bestand: w.bestand.clone(),
                        uit: w.uit.clone(),
                        ..*w
                    },
                    _ => unreachable!(),
                }))
            );
        }
    }

    #[test]
    fn what_is_wrong_is_named() {
        use OpdrachtFout::*;
        for (regel, fout) in [
            ("", Geen),
            ("maak", Onbekend("maak".into())),
            ("--uit x", Vreemd("--uit".into())),
            ("voorbeeld", Ontbreekt("--uit")),
            ("voorbeeld --uit", Ontbreekt("Een bestand achter --uit")),
            ("voorbeeld --uit a --uit b", Dubbel("--uit")),
            ("voorbeeld F.json --uit a", Vreemd("F.json".into())),
            ("controleer", Ontbreekt("De naam van het bestand")),
            ("controleer a b", Dubbel("De naam van het bestand")),
            ("controleer a --soort x", Vreemd("--soort".into())),
            (
                "rapport a --soort brief --peildatum 1-1-26 --uit b",
                Soort("brief".into()),
            ),
            (
                "rapport a --soort eind --peildatum gisteren --uit b",
                Datum("gisteren".into()),
            ),
            ("rapport a --soort eind --uit b", Ontbreekt("--peildatum")),
            ("herken", Ontbreekt("De naam van het bestand")),
            ("velden", Ontbreekt("--markdown")),
            ("vergelijk a", Ontbreekt("--peildatum")),
            (
                "vergelijk --peildatum 1-1-26",
                Ontbreekt("De naam van het bestand"),
            ),
            ("vergelijk a --peildatum ooit", Datum("ooit".into())),
            ("catalogus F.json", Vreemd("F.json".into())),
            ("catalogus --bouw --bouw", Dubbel("--bouw")),
        ] {
            assert_eq!(check(regel), Err(fout), "{regel}");
        }
    }
}
