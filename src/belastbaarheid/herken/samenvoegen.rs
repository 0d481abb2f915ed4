//! From running text to items, and what is known of an item before doubles are joined.

use super::alinea::{Alinea, Ligging};
use super::koppen::Sectie;
use super::proza::Prozavondst;
use super::uitslag::HerkendItem;
use super::versie::Stemmen;
use super::waarde::toelichting;
use super::zicht::Bereik;
use crate::belastbaarheid::item::FmlItem;
use crate::dossier::keuzes::FmlVersie;

/// What was found of one item, before doubles are joined.
pub(super) struct Vondst {
    pub item: HerkendItem,
    pub normaal: bool,
    /// From a part that compares with an earlier document.
    pub vergelijking: bool,
    /// Words alone, without a code or a row.
    pub zwak: bool,
}

/// Votes of running text: a code that one list alone gives to these words.
pub(super) fn stem_proza(alineas: &[Alinea], stemmen: &mut Stemmen) {
    for vondst in alineas.iter().flat_map(|alinea| &alinea.gelezen.vondsten) {
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
        let ligging = alinea.ligging();
        let gelezen = &alinea.gelezen;
        for vondst in &gelezen.vondsten {
            for item in vondst.items(versie) {
                let gevonden = als_vondst(vondst, item, &gelezen.tekst, &ligging, zeker_van_versie);
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
