//! From rows and running text to items: which list, what counts, what contradicts itself.

use super::code::code_vooraan;
use super::koppen::Sectie;
use super::namen::{Gelijkenis, Naamvondst, Namen};
use super::normaliseren::vanaf;
use super::proza::{Prozavondst, vondsten};
use super::rijen::{Alinea, Rij, plak};
use super::versie::Stemmen;
use super::waarde::{Lezing, bij_getal, lees_waarde, toelichting};
use super::woord::{in_lijst, klein_getal, woorden};
use super::{HerkendItem, Trefkans};
use crate::belastbaarheid::item::{Eenheid, FmlItem, ItemSoort, item};
use crate::dossier::keuzes::FmlVersie;
use crate::dossier::waarden::Decimaal;

/// A row whose code and name are read.
pub(super) struct Benoemd<'a> {
    rij: &'a Rij,
    code: Option<(String, bool)>,
    bij_code: Vec<Naamvondst>,
    elders: Vec<Naamvondst>,
    rest: &'a str,
}

/// What was found of one item, before doubles are joined.
pub(super) struct Vondst {
    pub item: HerkendItem,
    pub normaal: bool,
    /// From a part that compares with an earlier document.
    vergelijking: bool,
    /// Words alone, without a code or a row.
    zwak: bool,
}

/// Reads code and name of each row, and lets the names vote.
pub(super) fn benoem<'a>(
    rijen: &'a [Rij],
    namen: &Namen,
    stemmen: &mut Stemmen,
) -> Vec<Benoemd<'a>> {
    rijen
        .iter()
        .map(|rij| {
            let benoemd = benoem_rij(rij, namen);
            if let [enige] = benoemd.bij_code.as_slice() {
                let elders_heel = benoemd.elders.iter().any(|vondst| {
                    vondst.lengte > enige.lengte
                        || (enige.gelijkenis == Gelijkenis::Begin
                            && vondst.gelijkenis != Gelijkenis::Begin)
                });
                if !elders_heel && rij.sectie != Sectie::Vergelijking {
                    stemmen.stem(enige.item.versie);
                }
            } else if benoemd.code.is_none() {
                // A name that one list alone has.
                let mut versies: Vec<FmlVersie> = benoemd
                    .elders
                    .iter()
                    .map(|vondst| vondst.item.versie)
                    .collect();
                versies.dedup();
                if let [enige] = versies.as_slice() {
                    stemmen.stem(*enige);
                }
            }
            benoemd
        })
        .collect()
}

fn benoem_rij<'a>(rij: &'a Rij, namen: &Namen) -> Benoemd<'a> {
    let tekst = rij.tekst.as_str();
    let code = code_vooraan(tekst);
    let na_code = code
        .as_ref()
        .map_or(tekst, |code| vanaf(tekst, code.lengte));
    let bij_code = code
        .as_ref()
        .map_or(Vec::new(), |code| namen.bij_code(na_code, &code.code));
    let elders = namen.hele(na_code);
    let lengte = bij_code
        .iter()
        .chain(elders.iter())
        .map(|vondst| vondst.lengte)
        .max()
        .unwrap_or(0);
    Benoemd {
        rij,
        code: code.map(|code| (code.code, code.leesfout)),
        bij_code,
        elders,
        rest: vanaf(na_code, lengte),
    }
}

/// Votes of running text: a code that one list alone gives to these words.
pub(super) fn stem_proza(alineas: &[Alinea], stemmen: &mut Stemmen) {
    for vondst in alineas
        .iter()
        .flat_map(|alinea| vondsten(&tekst_van(alinea)))
    {
        let (Some(code), Some(begrip)) = (&vondst.code, vondst.begrip) else {
            continue;
        };
        let in_versie = |versie| begrip.codes(versie).contains(&code.as_str());
        match (in_versie(FmlVersie::Nieuw), in_versie(FmlVersie::Klassiek)) {
            (true, false) => stemmen.stem(FmlVersie::Nieuw),
            (false, true) => stemmen.stem(FmlVersie::Klassiek),
            _ => {}
        }
    }
}

pub(super) fn tekst_van(alinea: &Alinea) -> String {
    let mut tekst = String::new();
    for (_, regel) in &alinea.regels {
        plak(&mut tekst, regel);
    }
    tekst
}

impl Benoemd<'_> {
    /// The item that the row speaks of, and why that is in doubt.
    fn kies(
        &self,
        versie: FmlVersie,
        zeker_van_versie: bool,
    ) -> Option<(&'static FmlItem, Vec<String>)> {
        let mut redenen = Vec::new();
        if !zeker_van_versie {
            redenen.push("Welke versie van de lijst dit is, staat niet vast.".to_owned());
        }
        let Some((code, leesfout)) = &self.code else {
            let vondst = self
                .elders
                .iter()
                .find(|vondst| vondst.item.versie == versie)
                .or_else(|| self.elders.first())?;
            redenen.push("Er staat een naam zonder code.".to_owned());
            return Some((vondst.item, redenen));
        };
        if *leesfout {
            redenen.push(format!(
                "De code is als {code} gelezen, door een leesfout heen."
            ));
        }
        let in_versie = self
            .bij_code
            .iter()
            .find(|vondst| vondst.item.versie == versie);
        let heel_elders = |kort: &Naamvondst| {
            self.elders.iter().find(|ander| {
                ander.item.code != *code
                    && ander.item.versie == versie
                    && (ander.lengte > kort.lengte
                        || (kort.gelijkenis == Gelijkenis::Begin
                            && ander.gelijkenis != Gelijkenis::Begin))
            })
        };
        if let Some(vondst) = in_versie.filter(|vondst| heel_elders(vondst).is_none()) {
            if vondst.gelijkenis == Gelijkenis::Leesfout {
                redenen.push("De naam is door een leesfout heen gelezen.".to_owned());
            }
            return Some((vondst.item, redenen));
        }
        let elders = self
            .elders
            .iter()
            .find(|vondst| vondst.item.versie == versie);
        if let Some(ander) = self
            .bij_code
            .iter()
            .find(|vondst| vondst.item.versie != versie)
        {
            redenen.push(format!(
                "Code {code} met de naam {} hoort bij {}.",
                ander.item.naam,
                ander.item.versie.label()
            ));
            return Some((ander.item, redenen));
        }
        if let Some(ander) = elders.or_else(|| self.elders.first()) {
            redenen.push(format!(
                "Bij code {code} staat de naam van {}.",
                ander.item.code
            ));
            return Some((ander.item, redenen));
        }
        let gevonden = item(versie, code)?;
        redenen.push("Er staat een code zonder de naam van het item.".to_owned());
        Some((gevonden, redenen))
    }

    /// The row as a finding; `Err` with a message for the coach if it cannot be one.
    pub fn lees(
        &self,
        versie: FmlVersie,
        zeker_van_versie: bool,
    ) -> Result<Vondst, Option<String>> {
        if matches!(
            self.rij.sectie,
            Sectie::Eerder | Sectie::Functie | Sectie::Legenda
        ) {
            return Err(None);
        }
        let regel = self.rij.regels.first().copied().unwrap_or(0);
        let (gekozen, mut redenen) = self.kies(versie, zeker_van_versie).ok_or(None)?;
        let lezing = lees_waarde(gekozen, self.rest, &self.rij.kolommen);
        let lezing = urengetal(gekozen, lezing, self.rest);
        if let Some(waarde) = lezing.bestaat_niet {
            return Err(Some(format!(
                "Regel {regel}: item {} ({}) heeft geen waarde {waarde}. Kijk in het document en vul dit item zelf in.",
                gekozen.code, gekozen.naam
            )));
        }
        if lezing.legenda {
            return Err(Some(format!(
                "Regel {regel}: bij {} ({}) staan alle waarden, maar niet welke is gekozen.",
                gekozen.code, gekozen.naam
            )));
        }
        if lezing.is_leeg() && !lezing.normaal {
            return Err(None);
        }
        redenen.extend(lezing.redenen.iter().cloned());
        Ok(Vondst {
            normaal: lezing.normaal && lezing.vermogen.is_none(),
            vergelijking: self.rij.sectie == Sectie::Vergelijking,
            zwak: false,
            item: HerkendItem::nieuw(
                gekozen,
                lezing.waarden,
                lezing.vermogen,
                lezing.toelichting,
                redenen,
                self.rij.regels.clone(),
            ),
        })
    }
}

/// "Uren per week: 20": a figure that is no level is the hours themselves.
fn urengetal(item: &FmlItem, lezing: Lezing, rest: &str) -> Lezing {
    let uren = matches!(
        item.vergelijk_op,
        Some(Eenheid::UurPerWeek | Eenheid::UurPerDag)
    ) && item.code.starts_with("6.");
    match lezing.bestaat_niet {
        Some(getal) if uren => Lezing {
            toelichting: toelichting(rest),
            ..bij_getal(item, Decimaal::heel(i64::from(getal)))
        },
        _ => lezing,
    }
}

/// The findings of running text.
pub(super) fn uit_proza(
    alineas: &[Alinea],
    versie: FmlVersie,
    zeker_van_versie: bool,
) -> Vec<Vondst> {
    let mut uit = Vec::new();
    for alinea in alineas {
        if !matches!(
            alinea.sectie,
            Sectie::Lijst | Sectie::Overig | Sectie::Voorwaarden
        ) {
            continue;
        }
        let tekst = tekst_van(alinea);
        for vondst in vondsten(&tekst) {
            for item in vondst.items(versie) {
                uit.extend(als_vondst(&vondst, item, &tekst, alinea, zeker_van_versie));
            }
        }
    }
    uit
}

fn als_vondst(
    vondst: &Prozavondst,
    item: &'static FmlItem,
    tekst: &str,
    alinea: &Alinea,
    zeker_van_versie: bool,
) -> Option<Vondst> {
    let begrip_past = vondst
        .begrip
        .is_some_and(|begrip| begrip.codes(item.versie).contains(&item.code));
    let uitleg = vondst.uitleg(item);
    let mut redenen = Vec::new();
    if !zeker_van_versie {
        redenen.push("Welke versie van de lijst dit is, staat niet vast.".to_owned());
    }
    match (&vondst.code, begrip_past) {
        (Some(_), true) if !uitleg.waarden.is_empty() && !uitleg.afgeleid => {}
        (Some(code), false) if vondst.begrip.is_some() => {
            redenen.push(format!(
                "De tekst noemt code {code}, maar de woorden gaan over iets anders."
            ));
        }
        (Some(_), _) => redenen.push("Uit een zin gehaald: controleer het niveau.".to_owned()),
        (None, _) => redenen
            .push("Uit de woorden van een zin gehaald: controleer item en niveau.".to_owned()),
    }
    if uitleg.waarden.is_empty()
        && uitleg.vermogen.is_none()
        && !uitleg.normaal
        && !(vondst.beperkt || vondst.niet)
    {
        return None;
    }
    let regels = regels_van(alinea, vondst);
    let eigen = super::normaliseren::stuk(tekst, vondst.van, vondst.tot);
    Some(Vondst {
        normaal: uitleg.normaal && uitleg.vermogen.is_none(),
        vergelijking: false,
        zwak: vondst.code.is_none(),
        item: HerkendItem::nieuw(
            item,
            uitleg.waarden,
            uitleg.vermogen,
            toelichting(eigen),
            redenen,
            regels,
        ),
    })
}

/// The lines of the clause.
fn regels_van(alinea: &Alinea, vondst: &Prozavondst) -> Vec<usize> {
    let mut tekst = String::new();
    let mut uit = Vec::new();
    for (nummer, regel) in &alinea.regels {
        let van = tekst.len().saturating_sub(1);
        plak(&mut tekst, regel);
        if van < vondst.tot && tekst.len() > vondst.van {
            uit.push(*nummer);
        }
    }
    uit
}

/// Joins doubles. A weak finding gives way to a row of the same item; what contradicts stays, as a
/// question.
pub(super) fn voeg_samen(
    vondsten: Vec<Vondst>,
) -> (Vec<HerkendItem>, Vec<HerkendItem>, Vec<String>) {
    let mut meldingen = Vec::new();
    let sleutel = |vondst: &Vondst| (vondst.item.versie, vondst.item.code);
    let sterk: Vec<_> = vondsten
        .iter()
        .filter(|v| !v.zwak && !v.vergelijking)
        .map(sleutel)
        .collect();
    let (blijft, weg): (Vec<Vondst>, Vec<Vondst>) = vondsten
        .into_iter()
        .partition(|v| !(v.zwak || v.vergelijking) || !sterk.contains(&sleutel(v)));
    for vondst in weg.iter().filter(|v| v.zwak && !v.normaal) {
        let gelijk = blijft
            .iter()
            .any(|ander| sleutel(ander) == sleutel(vondst) && !ander.normaal);
        if !gelijk {
            let regel = vondst.item.regels.first().copied().unwrap_or(0);
            meldingen.push(format!("Regel {regel} zegt ook iets over {} {}, terwijl de lijst daar normaal aangeeft. Vergelijk beide.", vondst.item.code, vondst.item.naam));
        }
    }
    let mut items: Vec<HerkendItem> = Vec::new();
    let mut normaal: Vec<HerkendItem> = Vec::new();
    for vondst in blijft {
        let mut item = vondst.item;
        if vondst.vergelijking {
            item.redenen
                .push("Komt uit een vergelijking met een eerder document.".to_owned());
        }
        let lijst = if vondst.normaal {
            &mut normaal
        } else {
            &mut items
        };
        // Boxes from several sentences belong together.
        let vakjes = vondst.zwak
            && !vondst.normaal
            && item
                .item()
                .is_some_and(|item| item.soort == ItemSoort::Meerkeuze);
        if let Some(ander) = lijst
            .iter_mut()
            .filter(|_| vakjes)
            .find(|ander| (ander.versie, ander.code) == (item.versie, item.code))
        {
            ander.waarden.extend(item.waarden.iter().copied());
            ander.waarden.sort_unstable();
            ander.waarden.dedup();
            ander.neem_over(item);
            continue;
        }
        match lijst.iter_mut().find(|ander| ander.is_hetzelfde(&item)) {
            Some(ander) => ander.neem_over(item),
            None => lijst.push(item),
        }
    }
    merk_tegenspraak(&mut items, &normaal);
    normaal.retain(|n| {
        !items
            .iter()
            .any(|item| item.versie == n.versie && item.code == n.code)
    });
    (items, normaal, meldingen)
}

fn merk_tegenspraak(items: &mut [HerkendItem], normaal: &[HerkendItem]) {
    let sleutels: Vec<_> = items
        .iter()
        .chain(normaal)
        .map(|item| (item.versie, item.code))
        .collect();
    for item in items {
        let aantal = sleutels
            .iter()
            .filter(|sleutel| **sleutel == (item.versie, item.code))
            .count();
        if aantal > 1 {
            item.redenen.push(
                "Dit item staat er meer keren, met verschillende waarden. Kies welke klopt."
                    .to_owned(),
            );
            item.trefkans = Trefkans::Waarschijnlijk;
        }
    }
}

/// Codes that the text announces as deviating: "Afwijkend zijn 3 items: 3.8, 4.10, 4.11."
pub(super) fn aangekondigd(tekst: &str) -> Vec<String> {
    let woorden = woorden(tekst);
    let Some(plek) = woorden
        .iter()
        .position(|woord| woord.plat.starts_with("afwijkend"))
    else {
        return Vec::new();
    };
    let mut uit = Vec::new();
    for woord in woorden.iter().skip(plek + 1) {
        match code_vooraan(vanaf(tekst, woord.van)) {
            Some(code) if !code.leesfout => uit.push(code.code),
            _ if in_lijst(
                &woord.plat,
                &["zijn", "items", "item", ":", ",", "en", "de", "is", "op"],
            ) || klein_getal(&woord.plat).is_some() => {}
            _ => break,
        }
    }
    uit
}
