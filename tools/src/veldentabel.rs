//! `velden --markdown`: the list of fields as the table in docs/FORMAT.md.

use spoorboek::dossier::velden::{KORT, LANG, VELDEN, Veld, Veldsoort};
use spoorboek::dossier::waarden::{Bedrag, Optie};

/// All fields, one on a line.
pub fn markdown() -> String {
    let mut uit = String::from("| Address | Value | Dutch label |\n| --- | --- | --- |\n");
    for veld in VELDEN.iter().flat_map(|deel| deel.iter()) {
        uit.push_str(&rij(veld));
    }
    uit
}

fn rij(veld: &Veld) -> String {
    let tijd = if veld.tijdgebonden {
        "; may change in time"
    } else {
        ""
    };
    format!(
        "| `{}` | {}{tijd} | {} |\n",
        veld.patroon,
        waarde(veld.soort),
        veld.label
    )
}

fn waarde(soort: Veldsoort) -> String {
    match soort {
        Veldsoort::Tekst => format!("one line of text, at most {KORT} characters"),
        Veldsoort::LangeTekst => format!("text, at most {LANG} characters"),
        Veldsoort::Datum => "date".to_owned(),
        Veldsoort::Bedrag => format!("euro cents, whole number from 0 to {}", Bedrag::GRENS_CENT),
        Veldsoort::Decimaal { eenheid, max } => met_eenheid(
            format!("number with at most two decimals from 0 to {max}"),
            eenheid,
        ),
        Veldsoort::Geheel { eenheid, max } => {
            met_eenheid(format!("whole number from 0 to {max}"), eenheid)
        }
        Veldsoort::Vinkje => "`true`".to_owned(),
        Veldsoort::Keuze(opties) => format!("one of {}", namen(opties)),
        Veldsoort::Meerkeuze(opties) => format!("list of {}", namen(opties)),
        Veldsoort::Niveaus => "list of whole numbers from 0 to 9".to_owned(),
        Veldsoort::Itemcode => "item code, like `\"4.14\"`".to_owned(),
        Veldsoort::Verwijzing => "id of an item in another list".to_owned(),
        Veldsoort::Lijst(_) => "`true`: the item exists".to_owned(),
    }
}

fn met_eenheid(tekst: String, eenheid: &str) -> String {
    if eenheid.is_empty() {
        tekst
    } else {
        format!("{tekst} ({eenheid})")
    }
}

fn namen(opties: &[Optie]) -> String {
    let namen: Vec<String> = opties
        .iter()
        .map(|optie| format!("`{}`", optie.waarde))
        .collect();
    namen.join(", ")
}
