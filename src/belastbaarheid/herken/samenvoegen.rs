//! From rows and running text to items: which list, what counts, what contradicts itself.

use super::HerkendItem;
use super::alinea::{Alinea, Ligging};
use super::code::code_vooraan;
use super::koppen::Sectie;
use super::namen::{Gelijkenis, Naamvondst, Namen};
use super::normaliseren::vanaf;
use super::omschrijving::bij_getal;
use super::proza::{Prozavondst, vondsten};
use super::rijen::Rij;
use super::versie::Stemmen;
use super::waarde::{Lezing, lees_waarde, toelichting};
use super::zicht::Bereik;
use crate::belastbaarheid::item::{Eenheid, FmlItem, item};
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
    pub vergelijking: bool,
    /// Words alone, without a code or a row.
    pub zwak: bool,
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
        .flat_map(|alinea| vondsten(&alinea.vrije_tekst()))
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
        let meer = lezing.normaal && lezing.toelichting.is_some();
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
                self.rij.regels_bij(meer),
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

/// The findings of running text, and where they stood.
pub(super) fn uit_proza(
    alineas: &[Alinea],
    versie: FmlVersie,
    zeker_van_versie: bool,
) -> (Vec<Vondst>, Vec<Bereik>) {
    let mut uit = Vec::new();
    let mut bereiken = Vec::new();
    for (nummer, alinea) in alineas.iter().enumerate() {
        if !matches!(
            alinea.sectie,
            Sectie::Lijst | Sectie::Overig | Sectie::Voorwaarden
        ) {
            continue;
        }
        let tekst = alinea.vrije_tekst();
        let ligging = alinea.ligging();
        for vondst in vondsten(&tekst) {
            for item in vondst.items(versie) {
                let gevonden = als_vondst(&vondst, item, &tekst, &ligging, zeker_van_versie);
                bereiken.extend(gevonden.as_ref().map(|_| Bereik {
                    alinea: nummer,
                    van: vondst.van,
                    tot: vondst.tot,
                }));
                uit.extend(gevonden);
            }
        }
    }
    (uit, bereiken)
}

fn als_vondst(
    vondst: &Prozavondst,
    item: &'static FmlItem,
    tekst: &str,
    ligging: &Ligging,
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
    let regels = ligging.regels(vondst.van, vondst.tot);
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
