//! Turns the TOML that people read and check into constant tables, so that the app carries
//! no parser and reading a table cannot fail at run time.

use std::error::Error;
use std::fmt::Write;
use std::path::Path;
use toml::{Table, Value};

type Uitslag<T> = Result<T, Box<dyn Error>>;

const FML: &str = "src/belastbaarheid/fml.toml";
const MOMENTEN: &str = "src/tijdlijn/momenten.toml";

fn main() -> Uitslag<()> {
    println!("cargo::rerun-if-changed=build.rs");
    let map = std::env::var("OUT_DIR")?;
    let schrijf = |bron: &str, doel: &str, maak: fn(&Table) -> Uitslag<String>| -> Uitslag<()> {
        println!("cargo::rerun-if-changed={bron}");
        let tabel: Table = std::fs::read_to_string(bron)?.parse()?;
        std::fs::write(Path::new(&map).join(doel), maak(&tabel)?)?;
        Ok(())
    };
    schrijf(FML, "fml.rs", fml)?;
    schrijf(MOMENTEN, "momenten.rs", momenten)
}

/// The two versions of the list, each as one table.
fn fml(tabel: &Table) -> Uitslag<String> {
    let mut uit = String::new();
    for versie in ["nieuw", "klassiek"] {
        writeln!(uit, "static {}: &[FmlItem] = &[", versie.to_uppercase())?;
        for item in lijst(tabel, "item")? {
            if tekst(item, "versie")? == versie {
                uit.push_str(&fml_item(item, versie)?);
            }
        }
        uit.push_str("];\n");
    }
    for versie in lijst(tabel, "versie")? {
        // An IZP is free text and has no items.
        if geheel(versie, "aantal_items")? == Some(0) {
            continue;
        }
        let naam = tekst(versie, "id")?.to_uppercase();
        writeln!(
            uit,
            "const BRON_{naam}: &str = {:?};",
            tekst(versie, "bron")?
        )?;
    }
    Ok(uit)
}

fn fml_item(item: &Table, versie: &str) -> Uitslag<String> {
    let vergelijk_op = item.get("vergelijk_op").and_then(Value::as_str);
    let andere = ["klassiek_code", "nieuw_code"]
        .into_iter()
        .find_map(|sleutel| item.get(sleutel));
    let mut niveaus = String::new();
    for niveau in lijst(item, "niveaus")? {
        niveaus.push_str(&fml_niveau(niveau, vergelijk_op)?);
    }
    Ok(format!(
        "FmlItem {{ versie: FmlVersie::{}, code: {:?}, rubriek: Rubriek::{}, naam: {:?}, \
         ook_bekend_als: {:?}, soort: ItemSoort::{}, eis_soort: EisSoort::{}, vergelijk_op: {}, \
         kenmerk: {:?}, niveaus: &[{niveaus}], andere_codes: &{:?}, zekerheid: Zekerheid::{}, \
         onzeker: {}, opmerking: {:?} }},\n",
        kameel(versie),
        tekst(item, "code")?,
        rubriek(item)?,
        tekst(item, "naam")?,
        misschien(item, "ook_bekend_als"),
        kameel(tekst(item, "soort")?),
        kameel(tekst(item, "eis_soort")?),
        optie("Eenheid", vergelijk_op),
        misschien(item, "kenmerk"),
        teksten(andere),
        kameel(tekst(item, "zekerheid")?),
        vlag(item, "onzeker"),
        misschien(item, "opmerking"),
    ))
}

fn fml_niveau(niveau: &Table, vergelijk_op: Option<&str>) -> Uitslag<String> {
    let getal = vergelijk_op.and_then(|eenheid| niveau.get(eenheid));
    let getal = match getal {
        Some(getal) => format!("Some(Decimaal::uit_honderdsten({}))", honderdsten(getal)?),
        None => "None".to_owned(),
    };
    Ok(format!(
        "Niveau {{ waarde: {}, label: {:?}, omschrijving: {:?}, getal: {getal}, strikt: {}, \
         onbegrensd: {}, toelichting_nodig: {}, avg_gevoelig: {}, kenmerk: {:?} }}, ",
        geheel(niveau, "waarde")?.ok_or("niveau zonder waarde")?,
        tekst(niveau, "label")?,
        tekst(niveau, "omschrijving")?,
        vlag(niveau, "strikt"),
        vlag(niveau, "onbegrensd"),
        vlag(niveau, "toelichting"),
        vlag(niveau, "avg_gevoelig"),
        misschien(niveau, "kenmerk"),
    ))
}

fn rubriek(item: &Table) -> Uitslag<&'static str> {
    Ok(match geheel(item, "rubriek")? {
        Some(1) => "Persoonlijk",
        Some(2) => "Sociaal",
        Some(3) => "FysiekeOmgeving",
        Some(4) => "Dynamisch",
        Some(5) => "Statisch",
        Some(6) => "Werktijden",
        _ => return Err("item zonder rubriek".into()),
    })
}

fn momenten(tabel: &Table) -> Uitslag<String> {
    let mut uit = String::from("static MOMENTEN: &[Moment] = &[\n");
    for moment in lijst(tabel, "moment")? {
        let getal = |sleutel| geheel(moment, sleutel);
        let anker = |sleutel| moment.get(sleutel).and_then(Value::as_str);
        writeln!(
            uit,
            "Moment {{ id: {:?}, naam: {:?}, fase: MomentFase::{}, soort: MomentSoort::{}, \
             wie: &{:?}, anker: Anker::{}, dag: {:?}, dag_van: {:?}, dag_tot: {:?}, \
             maanden_tot: {:?}, herhaal_dagen: {:?}, herhaal_maanden: {:?}, terugval_anker: {}, \
             terugval_dag_tot: {:?}, grondslag: {:?}, gevolg: {:?}, productkeuze: {:?}, \
             zekerheid: Zekerheid::{} }},",
            tekst(moment, "id")?,
            tekst(moment, "naam")?,
            kameel(tekst(moment, "fase")?),
            kameel(tekst(moment, "soort")?),
            teksten(moment.get("actor")),
            kameel(tekst(moment, "anker")?),
            getal("dag")?,
            getal("dag_van")?,
            getal("dag_tot")?,
            getal("maanden_tot")?,
            getal("herhaal_dagen")?,
            getal("herhaal_maanden")?,
            optie("Anker", anker("terugval_anker")),
            getal("terugval_dag_tot")?,
            tekst(moment, "grondslag")?,
            tekst(moment, "gevolg")?,
            misschien(moment, "productkeuze"),
            kameel(tekst(moment, "zekerheid")?),
        )?;
    }
    uit.push_str("];\n");
    Ok(uit)
}

/// "min_aaneen" becomes "MinAaneen": the name of an enum variant. A name without a variant
/// stops the build.
fn kameel(naam: &str) -> String {
    let hoofd = |deel: &str| {
        let mut tekens = deel.chars();
        let eerste = tekens.next().map(|teken| teken.to_ascii_uppercase());
        eerste.into_iter().chain(tekens).collect::<String>()
    };
    naam.split('_').map(hoofd).collect()
}

fn optie(soort: &str, naam: Option<&str>) -> String {
    naam.map_or_else(
        || "None".to_owned(),
        |naam| format!("Some({soort}::{})", kameel(naam)),
    )
}

fn lijst<'a>(tabel: &'a Table, sleutel: &str) -> Uitslag<impl Iterator<Item = &'a Table>> {
    let lijst = tabel.get(sleutel).and_then(Value::as_array);
    let lijst = lijst.ok_or_else(|| format!("lijst {sleutel} ontbreekt"))?;
    Ok(lijst.iter().filter_map(Value::as_table))
}

fn tekst<'a>(tabel: &'a Table, sleutel: &str) -> Uitslag<&'a str> {
    misschien(tabel, sleutel).ok_or_else(|| format!("{sleutel} ontbreekt in {tabel:?}").into())
}

fn misschien<'a>(tabel: &'a Table, sleutel: &str) -> Option<&'a str> {
    tabel.get(sleutel).and_then(Value::as_str)
}

fn teksten(waarde: Option<&Value>) -> Vec<&str> {
    let lijst = waarde.and_then(Value::as_array);
    lijst
        .into_iter()
        .flatten()
        .filter_map(Value::as_str)
        .collect()
}

fn vlag(tabel: &Table, sleutel: &str) -> bool {
    tabel.get(sleutel).and_then(Value::as_bool).unwrap_or(false)
}

fn geheel(tabel: &Table, sleutel: &str) -> Uitslag<Option<i64>> {
    match tabel.get(sleutel) {
        None => Ok(None),
        Some(waarde) => {
            Ok(Some(waarde.as_integer().ok_or_else(|| {
                format!("{sleutel} is geen geheel getal")
            })?))
        }
    }
}

/// Whole hundredths: the app counts with those and never with floating numbers.
fn honderdsten(waarde: &Value) -> Uitslag<i64> {
    let getal = match waarde {
        Value::Integer(getal) => *getal as f64,
        Value::Float(getal) => *getal,
        _ => return Err(format!("{waarde:?} is geen getal").into()),
    };
    let honderdsten = (getal * 100.0).round();
    if (getal * 100.0 - honderdsten).abs() > 1e-6 {
        return Err(format!("{getal} heeft meer dan twee decimalen").into());
    }
    Ok(honderdsten as i64)
}
