//! What the text says of the document itself, against what the document has.

use super::adres_van;
use super::item::{als_waarde, gevuld};
use crate::belastbaarheid::Rubriek;
use crate::belastbaarheid::herken::{Documentfeiten, HerkendeStap};
use crate::dossier::keuzes::{BelastbaarheidSoort, FmlVersie};
use crate::dossier::schrijfwijze::{datum_voluit, decimaal};
use crate::dossier::stand::{Belastbaarheid, Opbouwstap};
use crate::dossier::waarden::Decimaal;
use crate::dossier::{Adres, Dossier, Wijziging};
use chrono::NaiveDate;
use serde_json::Value;

/// One fact of the document, to confirm.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Feit {
    Soort(BelastbaarheidSoort),
    Versie(FmlVersie),
    Arts(String),
    OpgesteldOp(NaiveDate),
    GeldigPer(NaiveDate),
    HerbeoordelingOp(NaiveDate),
    UrenPerDag(Decimaal),
    UrenPerWeek(Decimaal),
    Stap(HerkendeStap),
    Voorwaarde(String),
    Conclusie(String),
    Prognose(String),
    Tekst(Rubriek, String),
}

/// How a fact stands to the document.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Feitstand {
    Nieuw,
    Gelijk,
    /// The document says something else: `staat_er`, in words.
    Botst {
        staat_er: String,
    },
    /// Another version while there are items: those codes would get another meaning. That is
    /// changed at the document itself, which asks first.
    VersieVast {
        staat_er: String,
    },
}

/// The facts in the order in which they are confirmed: what the rest hangs on first.
pub fn feiten(gevonden: &Documentfeiten) -> Vec<Feit> {
    let los = [
        gevonden.soort.map(Feit::Soort),
        gevonden.versie.map(Feit::Versie),
        gevonden.arts.clone().map(Feit::Arts),
        gevonden.opgesteld_op.map(Feit::OpgesteldOp),
        gevonden.geldig_per.map(Feit::GeldigPer),
        gevonden.herbeoordeling_op.map(Feit::HerbeoordelingOp),
        gevonden.uren_per_dag.map(Feit::UrenPerDag),
        gevonden.uren_per_week.map(Feit::UrenPerWeek),
    ];
    let stappen = gevonden.opbouwschema.iter().copied().map(Feit::Stap);
    let voorwaarden = gevonden.voorwaarden.iter().cloned().map(Feit::Voorwaarde);
    let slot = [
        gevonden.conclusie.clone().map(Feit::Conclusie),
        gevonden.prognose.clone().map(Feit::Prognose),
    ];
    let teksten = gevonden.teksten.iter().cloned();
    los.into_iter()
        .flatten()
        .chain(stappen)
        .chain(voorwaarden)
        .chain(slot.into_iter().flatten())
        .chain(teksten.map(|(rubriek, tekst)| Feit::Tekst(rubriek, tekst)))
        .collect()
}

impl Feit {
    /// What it is: "Geldig per".
    pub fn label(&self) -> String {
        match self {
            Self::Soort(_) => "Soort document".to_owned(),
            Self::Versie(_) => "Versie van de lijst".to_owned(),
            Self::Arts(_) => "Opgesteld door".to_owned(),
            Self::OpgesteldOp(_) => "Opgesteld op".to_owned(),
            Self::GeldigPer(_) => "Geldig per".to_owned(),
            Self::HerbeoordelingOp(_) => "Nieuwe beoordeling verwacht op".to_owned(),
            Self::UrenPerDag(_) => "Vaste uren per dag".to_owned(),
            Self::UrenPerWeek(_) => "Vaste uren per week".to_owned(),
            Self::Stap(_) => "Stap van het opbouwschema".to_owned(),
            Self::Voorwaarde(_) => "Voorwaarde".to_owned(),
            Self::Conclusie(_) => "Conclusie van de bedrijfsarts".to_owned(),
            Self::Prognose(_) => "Prognose".to_owned(),
            Self::Tekst(rubriek, _) => {
                format!("Tekst bij {}. {}", rubriek.romeins(), rubriek.naam())
            }
        }
    }

    /// What was found, as it will read.
    pub fn in_woorden(&self) -> String {
        match self {
            Self::Soort(soort) => soort.label().to_owned(),
            Self::Versie(versie) => versie.label().to_owned(),
            Self::OpgesteldOp(dag) | Self::GeldigPer(dag) | Self::HerbeoordelingOp(dag) => {
                datum_voluit(*dag)
            }
            Self::UrenPerDag(uren) => format!("{} uur per dag", decimaal(*uren)),
            Self::UrenPerWeek(uren) => format!("{} uur per week", decimaal(*uren)),
            Self::Stap(stap) => {
                stap_in_woorden(Some(stap.vanaf), stap.uren_per_week, stap.uren_per_dag)
            }
            Self::Arts(tekst)
            | Self::Voorwaarde(tekst)
            | Self::Conclusie(tekst)
            | Self::Prognose(tekst)
            | Self::Tekst(_, tekst) => tekst.clone(),
        }
    }

    /// Why the coach must look before taking it over.
    pub fn let_op(&self) -> Option<&'static str> {
        match self {
            Self::Voorwaarde(_) | Self::Conclusie(_) | Self::Prognose(_) | Self::Tekst(..) => Some(
                "Deze tekst kan in een verslag komen. Haal medische woorden er na het overnemen uit.",
            ),
            Self::Stap(stap) if stap.jaar_afgeleid => {
                Some("Het jaar staat niet in de tekst. Controleer de datum.")
            }
            _ => None,
        }
    }

    /// The field it belongs to; for a step or condition the list.
    pub fn adres(&self, document: u32) -> Option<Adres> {
        let naam = match self {
            Self::Soort(_) => "soort",
            Self::Versie(_) => "versie",
            Self::Arts(_) => "opgesteld_door",
            Self::OpgesteldOp(_) => "opgesteld_op",
            Self::GeldigPer(_) => "geldig_per",
            Self::HerbeoordelingOp(_) => "herbeoordeling_op",
            Self::UrenPerDag(_) => "uren_per_dag",
            Self::UrenPerWeek(_) => "uren_per_week",
            Self::Stap(_) => "opbouwschema",
            Self::Voorwaarde(_) => "voorwaarden",
            Self::Conclusie(_) => "conclusie",
            Self::Prognose(_) => "prognose",
            Self::Tekst(rubriek, _) => {
                let rubriek = match rubriek {
                    Rubriek::Persoonlijk => "persoonlijk",
                    Rubriek::Sociaal => "sociaal",
                    Rubriek::FysiekeOmgeving => "fysieke_omgeving",
                    Rubriek::Dynamisch => "dynamisch",
                    Rubriek::Statisch => "statisch",
                    Rubriek::Werktijden => "werktijden",
                };
                return adres_van(document)?
                    .veld("tekst_per_rubriek")?
                    .veld(rubriek);
            }
        };
        adres_van(document)?.veld(naam)
    }

    fn waarde(&self) -> Option<Value> {
        Some(match self {
            Self::Soort(soort) => soort.waarde().into(),
            Self::Versie(versie) => versie.waarde().into(),
            Self::OpgesteldOp(dag) | Self::GeldigPer(dag) | Self::HerbeoordelingOp(dag) => {
                dag.to_string().into()
            }
            Self::UrenPerDag(uren) | Self::UrenPerWeek(uren) => als_waarde(*uren)?,
            Self::Arts(tekst)
            | Self::Voorwaarde(tekst)
            | Self::Conclusie(tekst)
            | Self::Prognose(tekst)
            | Self::Tekst(_, tekst) => tekst.trim().into(),
            Self::Stap(_) => return None,
        })
    }

    /// What the document has at the same place, as a fact of the same kind.
    fn in_document(&self, document: &Belastbaarheid) -> Option<Self> {
        let tekst = |tekst: &Option<String>| gevuld(tekst.as_deref()).map(str::to_owned);
        match self {
            Self::Soort(_) => document.soort.map(Self::Soort),
            Self::Versie(_) => document.versie.map(Self::Versie),
            Self::Arts(_) => tekst(&document.opgesteld_door).map(Self::Arts),
            Self::OpgesteldOp(_) => document.opgesteld_op.map(Self::OpgesteldOp),
            Self::GeldigPer(_) => document.geldig_per.map(Self::GeldigPer),
            Self::HerbeoordelingOp(_) => document.herbeoordeling_op.map(Self::HerbeoordelingOp),
            Self::UrenPerDag(_) => document.uren_per_dag.map(Self::UrenPerDag),
            Self::UrenPerWeek(_) => document.uren_per_week.map(Self::UrenPerWeek),
            Self::Conclusie(_) => tekst(&document.conclusie).map(Self::Conclusie),
            Self::Prognose(_) => tekst(&document.prognose).map(Self::Prognose),
            Self::Tekst(rubriek, _) => {
                let teksten = &document.tekst_per_rubriek;
                let hier = match rubriek {
                    Rubriek::Persoonlijk => &teksten.persoonlijk,
                    Rubriek::Sociaal => &teksten.sociaal,
                    Rubriek::FysiekeOmgeving => &teksten.fysieke_omgeving,
                    Rubriek::Dynamisch => &teksten.dynamisch,
                    Rubriek::Statisch => &teksten.statisch,
                    Rubriek::Werktijden => &teksten.werktijden,
                };
                tekst(hier).map(|tekst| Self::Tekst(*rubriek, tekst))
            }
            // Among several the one that is equal counts, so these are looked up apart.
            Self::Stap(_) | Self::Voorwaarde(_) => None,
        }
    }
}

/// How a fact stands to the document.
pub fn feitstand(document: &Belastbaarheid, feit: &Feit) -> Feitstand {
    match feit {
        Feit::Voorwaarde(tekst) => {
            let mut alle = document.voorwaarden.iter();
            let zelfde = alle.any(|een| gevuld(een.tekst.as_deref()) == gevuld(Some(tekst)));
            if zelfde {
                Feitstand::Gelijk
            } else {
                Feitstand::Nieuw
            }
        }
        Feit::Stap(stap) => match met_dag(document, stap.vanaf) {
            None => Feitstand::Nieuw,
            Some(daar) if vult_niet_anders(daar, stap) => Feitstand::Gelijk,
            Some(daar) => Feitstand::Botst {
                staat_er: stap_in_woorden(daar.vanaf, daar.uren_per_week, daar.uren_per_dag),
            },
        },
        _ => match feit.in_document(document) {
            None => Feitstand::Nieuw,
            Some(daar) if daar.waarde() == feit.waarde() => Feitstand::Gelijk,
            Some(daar) => {
                let staat_er = daar.in_woorden();
                let vast = matches!(feit, Feit::Versie(_)) && !document.items.is_empty();
                if vast {
                    Feitstand::VersieVast { staat_er }
                } else {
                    Feitstand::Botst { staat_er }
                }
            }
        },
    }
}

/// The change that takes the fact over, and replaces what stands there: call it only after the
/// coach saw [`feitstand`] and said yes. `None` if nothing would change or it may not.
pub fn neem_feit_over(
    dossier: &Dossier,
    document: &Belastbaarheid,
    feit: &Feit,
    op: NaiveDate,
) -> Option<Wijziging> {
    if matches!(
        feitstand(document, feit),
        Feitstand::Gelijk | Feitstand::VersieVast { .. }
    ) {
        return None;
    }
    let adres = feit.adres(document.id)?;
    let leeg = Wijziging::nieuw(op);
    match feit {
        Feit::Stap(stap) => {
            let daar = met_dag(document, stap.vanaf).map(|daar| daar.id);
            let hier = adres.item(daar.unwrap_or_else(|| dossier.nieuw_item_id(&adres)))?;
            let mut wijziging = leeg
                .item(hier.clone())
                .zet(hier.veld("vanaf")?, Some(stap.vanaf.to_string().into()));
            for (naam, uren) in [
                ("uren_per_week", stap.uren_per_week),
                ("uren_per_dag", stap.uren_per_dag),
            ] {
                if let Some(uren) = uren {
                    wijziging = wijziging.zet(hier.veld(naam)?, Some(als_waarde(uren)?));
                }
            }
            Some(wijziging)
        }
        Feit::Voorwaarde(_) => {
            let hier = adres.item(dossier.nieuw_item_id(&adres))?;
            let tekst = hier.veld("tekst")?;
            Some(leeg.item(hier).zet(tekst, Some(feit.waarde()?)))
        }
        _ => Some(leeg.zet(adres, Some(feit.waarde()?))),
    }
}

fn met_dag(document: &Belastbaarheid, vanaf: NaiveDate) -> Option<&Opbouwstap> {
    let mut alle = document.opbouwschema.iter();
    alle.find(|stap| stap.vanaf == Some(vanaf))
}

/// All that was found of the step stands there.
fn vult_niet_anders(daar: &Opbouwstap, stap: &HerkendeStap) -> bool {
    let zelfde =
        |daar: Option<Decimaal>, gevonden: Option<Decimaal>| gevonden.is_none() || daar == gevonden;
    zelfde(daar.uren_per_week, stap.uren_per_week) && zelfde(daar.uren_per_dag, stap.uren_per_dag)
}

fn stap_in_woorden(
    vanaf: Option<NaiveDate>,
    week: Option<Decimaal>,
    dag: Option<Decimaal>,
) -> String {
    let begin = vanaf.map(|vanaf| format!("vanaf {}", datum_voluit(vanaf)));
    let week = week.map(|uren| format!("{} uur per week", decimaal(uren)));
    let dag = dag.map(|uren| format!("{} uur per dag", decimaal(uren)));
    let delen: Vec<String> = [begin, week, dag].into_iter().flatten().collect();
    delen.join(", ")
}
