//! How a function compares with the belastbaarheid, in words.

use crate::belastbaarheid::{Tekstkoppeling, documentnaam, rubrieken_in_zin, uren_bekend};
use crate::dossier::keuzes::Uitkomst;
use crate::dossier::schrijfwijze::{datum_voluit, opsomming};
use crate::rapport::afgeleid::{Richtingbeeld, Toetsdag, Toetsregel};
use crate::rapport::bouw::gevuld;
use crate::rapport::taal::{aantal, kleine_letter, na_dubbele_punt, werkwoord};

/// What comparing the demands with the belastbaarheid gave. Not a judgement on fitness: it says
/// which points fit and which do not, and what was not compared.
pub(super) fn toetszin(dag: Toetsdag<'_>, beeld: &Richtingbeeld<'_>) -> String {
    let Some(document) = dag.document else {
        return "Er is geen belastbaarheid waar deze functie naast gelegd kan worden; de functie is \
                niet beoordeeld."
            .to_owned();
    };
    let naast = format!("Naast {} gelegd", documentnaam(document));
    let mut zinnen = vec![bevonden(&naast, beeld)];
    zinnen.extend(ook_open(beeld));
    zinnen.extend(vrije_tekst(beeld));
    if beeld.uitkomst == Some(Uitkomst::NietBeoordeeld)
        && *beeld.tekst() != Tekstkoppeling::Geen
        && !beeld.regels.is_empty()
    {
        zinnen.push("Of de functie past, staat dus nog niet vast.".to_owned());
    }
    zinnen.join(" ")
}

/// The worst outcome, with the points it rests on.
fn bevonden(naast: &str, beeld: &Richtingbeeld<'_>) -> String {
    let punten = beeld.regels.len();
    match beeld.uitkomst {
        None => nog_niets(naast),
        Some(Uitkomst::Past) => match punten {
            0 => format!("{naast} zijn er geen afwijkende punten."),
            1 => format!("{naast} past het ene punt dat is vergeleken."),
            2 => format!("{naast} passen beide punten die zijn vergeleken."),
            _ => format!("{naast} passen alle {punten} punten die zijn vergeleken."),
        },
        Some(Uitkomst::PastMetVoorwaarde) => met_voorwaarden(naast, beeld),
        Some(Uitkomst::TeBeoordelen) => opensomming(
            naast,
            "nog te beoordelen",
            &met(beeld, Uitkomst::TeBeoordelen),
        ),
        Some(Uitkomst::NietBeoordeeld) => niet_beoordeeld(naast, beeld),
        Some(Uitkomst::PastNiet) => {
            let zulke = met(beeld, Uitkomst::PastNiet);
            let redenen: Vec<String> = zulke.into_iter().map(past_niet).collect();
            let (genoemd, rest) = redenen.split_at(redenen.len().min(MEESTE_REDENEN));
            let rest = match rest.len() {
                0 => String::new(),
                over => format!(
                    "; en {}, zie bijlage C",
                    aantal(over, "punt meer", "punten meer")
                ),
            };
            format!(
                "{naast} past de functie niet: {}{rest}.",
                genoemd.join("; ")
            )
        }
    }
}

fn met<'a>(beeld: &'a Richtingbeeld<'_>, uitkomst: Uitkomst) -> Vec<&'a Toetsregel> {
    let regels = beeld.regels.iter();
    regels.filter(|regel| regel.uitkomst == uitkomst).collect()
}

fn nog_niets(naast: &str) -> String {
    format!("{naast} is er nog niets vergeleken; de functie is niet beoordeeld.")
}

fn met_voorwaarden(naast: &str, beeld: &Richtingbeeld<'_>) -> String {
    let voorwaarden: Vec<String> = met(beeld, Uitkomst::PastMetVoorwaarde)
        .into_iter()
        .map(|regel| {
            let naam = kleine_letter(&regel.naam);
            match gevuld(regel.voorwaarde.as_deref()) {
                Some(tekst) => format!("{naam} ({})", na_dubbele_punt(tekst)),
                None => naam,
            }
        })
        .collect();
    format!(
        "{naast} past de functie met {}: {}.",
        werkwoord(voorwaarden.len(), "een voorwaarde", "voorwaarden"),
        voorwaarden.join("; ")
    )
}

fn niet_beoordeeld(naast: &str, beeld: &Richtingbeeld<'_>) -> String {
    let zonder = met(beeld, Uitkomst::NietBeoordeeld);
    if beeld.regels.is_empty() {
        return nog_niets(naast);
    }
    // Without one item the only lines are those of hours.
    if *beeld.tekst() == Tekstkoppeling::Geen {
        return if zonder.len() == beeld.regels.len() {
            nog_niets(naast)
        } else {
            format!("{naast} zijn alleen de uren vergeleken; de functie is niet beoordeeld.")
        };
    }
    if zonder.is_empty() {
        return format!("{naast} is de functie nog niet helemaal beoordeeld.");
    }
    opensomming(naast, "niet beoordeeld", &zonder)
}

/// Points that wait behind a worse outcome: silence about them would read as if they fit.
fn ook_open(beeld: &Richtingbeeld<'_>) -> Option<String> {
    let aantal_van = |uitkomst| match beeld.uitkomst {
        Some(hier) if hier > uitkomst => met(beeld, uitkomst).len(),
        _ => 0,
    };
    let delen: Vec<String> = [
        (Uitkomst::NietBeoordeeld, "nog niet beoordeeld"),
        (Uitkomst::TeBeoordelen, "nog te beoordelen"),
    ]
    .into_iter()
    .map(|(uitkomst, stand)| (aantal_van(uitkomst), stand))
    .filter(|(hoeveel, _)| *hoeveel > 0)
    .map(|(hoeveel, stand)| {
        let zijn = werkwoord(hoeveel, "is", "zijn");
        format!("{zijn} {} {stand}", aantal(hoeveel, "punt", "punten"))
    })
    .collect();
    (!delen.is_empty()).then(|| format!("Daarnaast {}.", opsomming(&delen)))
}

/// Words of an IZP or LAB that no item stands for: not compared.
fn vrije_tekst(beeld: &Richtingbeeld<'_>) -> Option<String> {
    match beeld.tekst() {
        Tekstkoppeling::Volledig => None,
        Tekstkoppeling::Geen => Some(
            "Wat het document in eigen woorden zegt, is nog niet per punt vergeleken.".to_owned(),
        ),
        Tekstkoppeling::Open(rubrieken) => Some(format!(
            "Wat het document in eigen woorden zegt over {}, is nog niet per punt vergeleken.",
            rubrieken_in_zin(rubrieken)
        )),
    }
}

fn opensomming(naast: &str, stand: &str, regels: &[&Toetsregel]) -> String {
    let mut namen: Vec<(String, usize)> = Vec::new();
    for regel in regels {
        let naam = kleine_letter(&regel.naam);
        match namen.iter_mut().find(|(al, _)| *al == naam) {
            Some((_, keer)) => *keer += 1,
            None => namen.push((naam, 1)),
        }
    }
    let mut genoemd: Vec<String> = namen
        .iter()
        .take(MEESTE_NAMEN)
        .map(|(naam, keer)| match keer {
            1 => naam.clone(),
            _ => format!("{naam} ({keer} keer)"),
        })
        .collect();
    let over: usize = namen.iter().skip(MEESTE_NAMEN).map(|(_, keer)| keer).sum();
    let verwijzing = if over > 0 {
        genoemd.push(aantal(over, "ander punt", "andere punten"));
        "; zie bijlage C"
    } else {
        ""
    };
    format!(
        "{naast} {} {} {stand}: {}{verwijzing}.",
        werkwoord(regels.len(), "is", "zijn"),
        aantal(regels.len(), "punt", "punten"),
        opsomming(&genoemd)
    )
}

/// In running text so many names of points that wait; the others stand in bijlage C.
const MEESTE_NAMEN: usize = 6;

/// In running text so many points that do not fit; the others stand in bijlage C.
const MEESTE_REDENEN: usize = 3;

/// "tillen of dragen (gevraagd tot 15 kg, mogelijk tot ongeveer 5 kg)".
fn past_niet(regel: &Toetsregel) -> String {
    let naam = kleine_letter(&regel.naam);
    let kan = na_dubbele_punt(eerste_zin(&regel.vermogen));
    let is_getal = |tekst: &str| {
        ["tot ", "minstens ", "minder dan "]
            .iter()
            .any(|voor| tekst.starts_with(voor))
    };
    let eis = &regel.eis;
    // A trait that the function has: what the belastbaarheid says is enough.
    if !is_getal(eis) {
        format!("{naam} (de belastbaarheid zegt: {kan})")
    } else if is_getal(&kan) {
        format!("{naam} (gevraagd {eis}, mogelijk {kan})")
    } else {
        format!("{naam} (gevraagd {eis}; de belastbaarheid zegt: {kan})")
    }
}

/// The first sentence is enough in running text; bijlage C has all of it.
fn eerste_zin(tekst: &str) -> &str {
    tekst.split_once(". ").map_or(tekst, |(eerste, _)| eerste)
}

/// A short finding, for above a table: "Past: alle 15 punten passen".
pub(super) fn bevinding(beeld: &Richtingbeeld<'_>) -> String {
    let Some(uitkomst) = beeld.uitkomst else {
        return "Niet beoordeeld".to_owned();
    };
    let (alle, hier) = (beeld.regels.len(), met(beeld, uitkomst).len());
    let punten = match (uitkomst, alle, hier) {
        (Uitkomst::Past, _, _) => "alle punten passen".to_owned(),
        (_, _, 0) => "nog niet alles is vergeleken".to_owned(),
        (_, 1, _) => "het ene punt".to_owned(),
        _ => format!("{hier} van de {alle} punten"),
    };
    let tekst = if *beeld.tekst() == Tekstkoppeling::Volledig || hier == 0 {
        ""
    } else {
        "; wat het document in eigen woorden zegt, is nog niet vergeleken"
    };
    let anders = beeld
        .regels
        .iter()
        .filter(|regel| regel.machine != regel.uitkomst)
        .count();
    let coach = match anders {
        0 => String::new(),
        _ => format!(
            "; bij {} naar het oordeel van de coach",
            aantal(anders, "punt", "punten")
        ),
    };
    format!("{}: {punten}{tekst}{coach}", uitkomst.label())
}

/// From when the hours fit. Of a document that says nothing of hours nothing may be concluded.
pub(super) fn urenzin(dag: Toetsdag<'_>, beeld: &Richtingbeeld<'_>) -> Option<String> {
    let document = dag.document?;
    let gevraagd = gevuld(Some(beeld.uren_gevraagd.as_str()))?;
    let passen = match beeld.past_vanaf {
        Some(vanaf) if vanaf > dag.peildatum => format!(
            "die uren passen volgens het opbouwschema vanaf {}",
            datum_voluit(vanaf)
        ),
        Some(vanaf) => format!("die uren passen sinds {}", datum_voluit(vanaf)),
        None if uren_bekend(document) => "die uren passen niet binnen de belastbaarheid".to_owned(),
        None => "of die uren passen, is niet bekend".to_owned(),
    };
    Some(format!("De functie vraagt {gevraagd}; {passen}."))
}
