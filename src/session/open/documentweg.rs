//! Taking out a document of the bedrijfsarts: what goes with it in words, and a way back that brings
//! everything, the pasted text that was not finished included.

use super::OpenDossier;
use crate::belastbaarheid::documenttitel;
use crate::dossier::schrijfwijze::opsomming;
use crate::dossier::stand::{Belastbaarheid, Stand};
use crate::dossier::{Adres, DossierFout, Wijziging};
use crate::session::indeling::items;
use crate::session::overnemen::plakconcept;
use chrono::NaiveDate;
use std::collections::BTreeSet;

/// What is lost with a document, one sentence per line: "Met dit document verdwijnen 12 items en 3
/// stappen van het opbouwschema."
pub fn wat_verdwijnt(stand: &Stand, document: &Belastbaarheid) -> Vec<String> {
    let inhoud = inhoud(document);
    let mut zinnen = vec![if inhoud.is_empty() {
        "In dit document is nog niets ingevuld behalve de gegevens bovenaan.".to_owned()
    } else {
        format!("Met dit document verdwijnt: {}.", opsomming(&inhoud))
    }];
    let rust_erop = stand.zoekprofiel.versies.iter();
    let rust_erop = rust_erop.filter(|versie| versie.belastbaarheid == Some(document.id));
    let nummers: Vec<String> = rust_erop
        .filter_map(|versie| Some(versie.versie?.to_string()))
        .collect();
    match nummers.as_slice() {
        [] => {}
        [nummer] => zinnen.push(format!(
            "Versie {nummer} van het zoekprofiel rust op dit document."
        )),
        _ => zinnen.push(format!(
            "Versies {} van het zoekprofiel rusten op dit document.",
            opsomming(&nummers)
        )),
    }
    zinnen
}

fn inhoud(document: &Belastbaarheid) -> Vec<String> {
    let aantal = |aantal: usize, een: &str, meer: &str| match aantal {
        0 => None,
        1 => Some(format!("1 {een}")),
        _ => Some(format!("{aantal} {meer}")),
    };
    let gevuld = |tekst: &Option<String>| tekst.as_deref().is_some_and(|t| !t.trim().is_empty());
    let rubriek = &document.tekst_per_rubriek;
    let teksten = [
        &rubriek.persoonlijk,
        &rubriek.sociaal,
        &rubriek.fysieke_omgeving,
        &rubriek.dynamisch,
        &rubriek.statisch,
        &rubriek.werktijden,
        &document.conclusie,
        &document.prognose,
    ];
    let teksten = teksten.into_iter().filter(|tekst| gevuld(tekst)).count();
    let vaste_uren = document.uren_per_dag.is_some() || document.uren_per_week.is_some();
    [
        aantal(document.items.len(), "item", "items"),
        aantal(
            document.opbouwschema.len(),
            "stap van het opbouwschema",
            "stappen van het opbouwschema",
        ),
        vaste_uren.then(|| "de vaste uren".to_owned()),
        aantal(document.voorwaarden.len(), "voorwaarde", "voorwaarden"),
        aantal(teksten, "tekst", "teksten"),
    ]
    .into_iter()
    .flatten()
    .collect()
}

impl OpenDossier {
    /// Takes the document out, as one step for undo; gives the words about it.
    pub(super) fn verwijder_document(&mut self, id: u32) -> Result<Option<String>, DossierFout> {
        let alle = &self.stand.belastbaarheden;
        let gevonden = alle.iter().find(|document| document.id == id);
        let adres = Adres::lees(&format!("belastbaarheden[{id}]"));
        let (Some(document), Some(adres)) = (gevonden, adres) else {
            return Ok(None);
        };
        let titel = documenttitel(alle, document);
        self.grens = true;
        self.wijzig(&Wijziging::nieuw(self.werkdag()).zet(adres, None))?;
        self.grens = true;
        self.schik_plakteksten();
        Ok(Some(format!(
            "Verwijderd: {titel}. Met Ongedaan maken, boven in het scherm, komt alles terug."
        )))
    }

    /// A pasted text that was not finished goes away with its document, and comes back with it.
    pub(super) fn schik_plakteksten(&mut self) {
        let er_zijn: BTreeSet<Adres> = items(&self.dossier, "belastbaarheden", NaiveDate::MAX)
            .into_iter()
            .filter_map(plakconcept)
            .collect();
        let is_plaktekst = |adres: &Adres| adres.als_str().ends_with(".geplakte_tekst");
        let weg: Vec<Adres> = self
            .concepten
            .keys()
            .filter(|adres| is_plaktekst(adres) && !er_zijn.contains(*adres))
            .cloned()
            .collect();
        for adres in weg {
            if let Some(tekst) = self.concepten.remove(&adres) {
                self.weggelegd.insert(adres, tekst);
            }
        }
        for adres in er_zijn {
            if let Some(tekst) = self.weggelegd.remove(&adres) {
                self.concepten.entry(adres).or_insert(tekst);
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::dossier::keuzes::BelastbaarheidSoort;
    use crate::dossier::stand::{AfwijkendItem, Opbouwstap, ZoekprofielVersie};

    #[test]
    fn what_goes_is_named() {
        let leeg = Belastbaarheid {
            id: 2,
            soort: Some(BelastbaarheidSoort::Fml),
            ..Belastbaarheid::default()
        };
        let mut stand = Stand::default();
        assert_eq!(
            wat_verdwijnt(&stand, &leeg),
            ["In dit document is nog niets ingevuld behalve de gegevens bovenaan."]
        );
        let vol = Belastbaarheid {
            items: vec![AfwijkendItem::default(), AfwijkendItem::default()],
            opbouwschema: vec![Opbouwstap::default()],
            conclusie: Some("Werk met afwisseling.".into()),
            ..leeg
        };
        stand.zoekprofiel.versies = vec![ZoekprofielVersie {
            versie: Some(1),
            belastbaarheid: Some(2),
            ..ZoekprofielVersie::default()
        }];
        assert_eq!(
            wat_verdwijnt(&stand, &vol),
            [
                "Met dit document verdwijnt: 2 items, 1 stap van het opbouwschema en 1 tekst.",
                "Versie 1 van het zoekprofiel rust op dit document.",
            ]
        );
    }
}
