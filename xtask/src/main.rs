//! The commands of this repository: `cargo xtask help` lists them. What a user reads is Dutch.

mod app;
mod bench;
mod browser;
mod checks;
mod fault;
mod journeys;
mod pack;
mod process;
mod project;
mod server;
mod tools;

use std::process::ExitCode;

use fault::{Fault, Outcome};
use project::Project;

const HELP: &str = "\
Gebruik: cargo xtask OPDRACHT

  start [--poort N]         zet klaar wat ontbreekt, bouwt de app en toont haar op http://127.0.0.1:8080
  build [--public-url /p/]  bouwt dist/ voor een eigen webhost, ook onder een pad
  test                      alle controles en tests, ook in de browser
  bench                     groottes en tijden
  voorbeeld --uit F.json    schrijft het voorbeelddossier
  controleer F.json         controleert een dossierbestand
  herken F.txt              toont welke items van FML of IZP in een tekst zijn herkend
  rapport F.json --soort S --peildatum D --uit F.pdf
                            maakt een rapport van een dossierbestand
  vergelijk F.json --peildatum D
                            toont per zoekrichting en item eis, belastbaarheid en uitkomst (JSON)
  catalogus [--bouw]        telt en controleert de functiecatalogus; --bouw maakt public/catalogus.json
";

fn main() -> ExitCode {
    let mut args = std::env::args().skip(1);
    let command = args.next().unwrap_or_default();
    let rest: Vec<String> = args.collect();
    match run(&command, &rest) {
        Ok(code) => ExitCode::from(code),
        Err(fault) => {
            eprintln!("\n{fault}");
            ExitCode::FAILURE
        }
    }
}

fn run(command: &str, args: &[String]) -> Outcome<u8> {
    let project = Project::find()?;
    match command {
        "start" => app::start(&project, args).map(|()| 0),
        "build" => app::build_command(&project, args).map(|()| 0),
        "test" => no_more(args)
            .and_then(|()| checks::run_all(&project))
            .map(|()| 0),
        "bench" => bench::run(&project, args).map(|()| 0),
        "voorbeeld" | "controleer" | "herken" | "rapport" | "vergelijk" | "catalogus" => {
            process::file_tool(&project, command, args)
        }
        "" | "help" | "--help" | "-h" => {
            print!("{HELP}");
            Ok(0)
        }
        other => Err(Fault::new(format!(
            "De opdracht \"{other}\" bestaat niet.\n\n{HELP}"
        ))),
    }
}

/// Refuses arguments where a command takes none, so that a typing error is not silently ignored.
fn no_more(args: &[String]) -> Outcome {
    match args.first() {
        None => Ok(()),
        Some(arg) => Err(Fault::new(format!("Onbekend argument: {arg}\n\n{HELP}"))),
    }
}
