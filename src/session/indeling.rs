//! The order of work: phases, their steps and the fields on each step.
//!
//! Screens are drawn from this table: a field of [`velden`] named here is on that screen, and a
//! gap in that field links to it.

use crate::dossier::velden::{self, Nodig, Veld, Veldsoort};
use crate::dossier::{Adres, Dossier};
use chrono::NaiveDate;

/// A phase of the case, as it stands in the navigation.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fase {
    Intake,
    Belastbaarheid,
    Zoekprofiel,
    Trajectplan,
    Rapportages,
}

impl Fase {
    pub const ALLE: [Fase; 5] = [
        Self::Intake,
        Self::Belastbaarheid,
        Self::Zoekprofiel,
        Self::Trajectplan,
        Self::Rapportages,
    ];

    pub fn label(self) -> &'static str {
        match self {
            Self::Intake => "Intake",
            Self::Belastbaarheid => "Belastbaarheid",
            Self::Zoekprofiel => "Zoekprofiel",
            Self::Trajectplan => "Trajectplan",
            Self::Rapportages => "Rapportages",
        }
    }

    /// As it stands in the address bar.
    pub fn pad(self) -> &'static str {
        match self {
            Self::Intake => "intake",
            Self::Belastbaarheid => "belastbaarheid",
            Self::Zoekprofiel => "zoekprofiel",
            Self::Trajectplan => "trajectplan",
            Self::Rapportages => "rapportages",
        }
    }

    pub fn uit_pad(pad: &str) -> Option<Self> {
        Self::ALLE.into_iter().find(|fase| fase.pad() == pad)
    }
}

/// A part of a step.
#[derive(Clone, Copy, Debug)]
pub enum Deel {
    /// Fields under a heading (which may be empty).
    Velden(&'static str, &'static [&'static str]),
    /// A list of items with, per item, the fields named (relative to the item).
    Lijst(&'static str, &'static [&'static str]),
    /// A list that may be empty on purpose: the tick "geen" and the list.
    LijstOfGeen(&'static str, &'static str, &'static [&'static str]),
}

/// One screen of a guided form.
#[derive(Clone, Copy, Debug)]
pub struct Stap {
    pub fase: Fase,
    /// As it stands in the address bar.
    pub id: &'static str,
    pub titel: &'static str,
    pub uitleg: &'static str,
    pub delen: &'static [Deel],
}

use Deel::{Lijst, LijstOfGeen, Velden};

/// Every guided step, in order.
pub const STAPPEN: &[Stap] = &[
    Stap {
        fase: Fase::Intake,
        id: "werknemer",
        titel: "Werknemer",
        uitleg: "Wie begeleidt u? Vul alleen in wat u nodig hebt. Het burgerservicenummer hoort hier niet.",
        delen: &[Velden(
            "",
            &[
                "werknemer.naam",
                "werknemer.aanspreekvorm",
                "werknemer.geboortedatum",
                "werknemer.woonplaats",
                "werknemer.telefoon",
                "werknemer.email",
            ],
        )],
    },
    Stap {
        fase: Fase::Intake,
        id: "werkgever",
        titel: "Werkgever en contactpersoon",
        uitleg: "De werkgever blijft eindverantwoordelijk voor de re-integratie.",
        delen: &[
            Velden(
                "Werkgever",
                &[
                    "werkgever.naam",
                    "werkgever.plaats",
                    "werkgever.branche",
                    "werkgever.omvang",
                ],
            ),
            Velden(
                "Contactpersoon",
                &[
                    "contactpersoon.naam",
                    "contactpersoon.functie",
                    "contactpersoon.telefoon",
                    "contactpersoon.email",
                ],
            ),
            Velden(
                "Leidinggevende",
                &[
                    "leidinggevende.naam",
                    "leidinggevende.functie",
                    "leidinggevende.telefoon",
                    "leidinggevende.email",
                ],
            ),
        ],
    },
    Stap {
        fase: Fase::Intake,
        id: "betrokkenen",
        titel: "Bedrijfsarts, arbeidsdeskundige en coach",
        uitleg: "De bedrijfsarts is leidend over de beperkingen.",
        delen: &[
            Velden(
                "Bedrijfsarts",
                &[
                    "bedrijfsarts.naam",
                    "bedrijfsarts.organisatie",
                    "bedrijfsarts.telefoon",
                ],
            ),
            Velden(
                "Arbeidsdeskundige",
                &[
                    "arbeidsdeskundige.naam",
                    "arbeidsdeskundige.organisatie",
                    "arbeidsdeskundige.telefoon",
                ],
            ),
            Velden(
                "Coach",
                &[
                    "coach.naam",
                    "coach.functie",
                    "coach.telefoon",
                    "coach.email",
                ],
            ),
            Velden(
                "Jobhunter",
                &[
                    "jobhunter.naam",
                    "jobhunter.functie",
                    "jobhunter.telefoon",
                    "jobhunter.email",
                ],
            ),
        ],
    },
    Stap {
        fase: Fase::Intake,
        id: "dienstverband",
        titel: "Dienstverband en loon",
        uitleg: "Met contracturen en loon rekent Spoorboek de verdiencapaciteit per functie uit.",
        delen: &[Velden(
            "",
            &[
                "dienstverband.functie",
                "dienstverband.in_dienst_sinds",
                "dienstverband.contracturen",
                "dienstverband.oud_maandloon_cent",
                "dienstverband.dagloon_cent",
            ],
        )],
    },
    Stap {
        fase: Fase::Intake,
        id: "verzuim",
        titel: "Verzuim en start van het traject",
        uitleg: "Alle termijnen lopen vanaf de eerste ziektedag.",
        delen: &[
            Velden(
                "Verzuim",
                &["verzuim.eerste_ziektedag", "verzuim.ziekmelding_op"],
            ),
            LijstOfGeen(
                "verzuim.geen_onderbrekingen",
                "verzuim.onderbrekingen[]",
                &["van", "tot_en_met"],
            ),
            Velden(
                "Eerstejaarsevaluatie",
                &["eerstejaarsevaluatie.datum", "eerstejaarsevaluatie.keuze"],
            ),
            Velden(
                "Traject",
                &["traject.start", "traject.einddatum", "traject.status"],
            ),
        ],
    },
    Stap {
        fase: Fase::Intake,
        id: "stukken",
        titel: "Ontvangen stukken",
        uitleg: "Welke stukken hebt u, en wanneer kreeg u ze? Zo is later te zien waar het traject op rust.",
        delen: &[Lijst(
            "stukken[]",
            &["soort", "naam", "datum", "ontvangen_op"],
        )],
    },
    Stap {
        fase: Fase::Intake,
        id: "arbeidsdeskundige",
        titel: "Arbeidsdeskundig onderzoek",
        uitleg: "Neem alle functies over die de arbeidsdeskundige noemt. Een functie weglaten kan alleen met een motivering.",
        delen: &[
            Velden(
                "Het rapport",
                &["ado.datum", "ado.ontvangen_op", "ado.reden_ontbreekt"],
            ),
            Velden(
                "Bevindingen",
                &[
                    "ado.eigen_werk_passend",
                    "ado.eigen_werk_toelichting",
                    "ado.aanpassen_mogelijk",
                    "ado.aanpassen_toelichting",
                    "ado.ander_werk_intern",
                    "ado.ander_werk_toelichting",
                    "ado.advies_spoor1",
                    "ado.advies_spoor2",
                ],
            ),
            Lijst(
                "ado.passende_functies[]",
                &["naam", "waarom", "uurloon_cent"],
            ),
        ],
    },
    Stap {
        fase: Fase::Intake,
        id: "gesprek",
        titel: "Intakegesprek en uitleg",
        uitleg: "UWV let erop dat beide partijen uitleg kregen over rechten en plichten.",
        delen: &[
            Velden(
                "Het gesprek",
                &[
                    "intake.datum",
                    "intake.vorm",
                    "intake.verloop",
                    "intake.arbeidsverleden",
                    "intake.huidige_situatie",
                ],
            ),
            Velden(
                "Uitleg",
                &[
                    "intake.uitleg_wvp_werknemer_op",
                    "intake.uitleg_wvp_werkgever_op",
                    "intake.uitleg_wia_op",
                ],
            ),
        ],
    },
    Stap {
        fase: Fase::Intake,
        id: "visies",
        titel: "Visies en persoonlijke stappen",
        uitleg: "Hoe zien werknemer en werkgever het vervolg? Neem geen medische of privé-informatie over.",
        delen: &[Velden(
            "",
            &[
                "intake.visie_werknemer",
                "intake.visie_werkgever",
                "intake.visie_werkgever_op",
                "intake.persoonlijke_stappen",
            ],
        )],
    },
    Stap {
        fase: Fase::Intake,
        id: "factoren",
        titel: "Bevorderende en belemmerende factoren",
        uitleg: "Wat helpt, en wat zit in de weg? Koppel aan elke belemmering een stap.",
        delen: &[
            LijstOfGeen(
                "intake.geen_bevorderende",
                "intake.bevorderend[]",
                &["omschrijving"],
            ),
            LijstOfGeen(
                "intake.geen_belemmerende",
                "intake.belemmerend[]",
                &["omschrijving", "stap"],
            ),
        ],
    },
    Stap {
        fase: Fase::Intake,
        id: "ervaring",
        titel: "Ervaring, opleiding en talen",
        uitleg: "Dit wordt het cv in de bijlage.",
        delen: &[
            Velden("", &["persoonsprofiel.cv_afgerond_op"]),
            Lijst(
                "persoonsprofiel.ervaring[]",
                &["periode", "functie", "werkgever"],
            ),
            Lijst(
                "persoonsprofiel.opleidingen[]",
                &["naam", "jaar", "resultaat"],
            ),
            Lijst(
                "persoonsprofiel.talen[]",
                &["taal", "mondeling", "schriftelijk"],
            ),
        ],
    },
    Stap {
        fase: Fase::Intake,
        id: "persoonsprofiel",
        titel: "Persoonsprofiel",
        uitleg: "Wie is de werknemer als werkzoekende? Alleen wat nodig is voor werk.",
        delen: &[
            Velden(
                "Kan en wil",
                &[
                    "persoonsprofiel.kwaliteiten",
                    "persoonsprofiel.vaardigheden",
                    "persoonsprofiel.digitaal",
                    "persoonsprofiel.kenmerken",
                    "persoonsprofiel.interesses",
                    "persoonsprofiel.wensen",
                    "persoonsprofiel.werktijden",
                ],
            ),
            Velden(
                "Mobiliteit",
                &[
                    "persoonsprofiel.vervoer",
                    "persoonsprofiel.rijbewijs",
                    "persoonsprofiel.reistijd_max_min",
                    "persoonsprofiel.mobiliteit_toelichting",
                ],
            ),
        ],
    },
    Stap {
        fase: Fase::Intake,
        id: "afstand",
        titel: "Afstand tot de arbeidsmarkt",
        uitleg: "Uw conclusie als loopbaanprofessional: hoe groot is de afstand, waardoor, en wat is nodig?",
        delen: &[Velden(
            "",
            &[
                "afstand.omvang",
                "afstand.omschrijving",
                "afstand.nodig",
                "intake.visie_loopbaanprofessional",
            ],
        )],
    },
    Stap {
        fase: Fase::Zoekprofiel,
        id: "opzet",
        titel: "Opzet van het zoekprofiel",
        uitleg: "Hoe zijn de functies gevonden, en wat is de kortste weg naar betaald werk?",
        delen: &[Velden(
            "",
            &[
                "zoekprofiel.functiemogelijkheden",
                "zoekprofiel.mogelijkheden_bron",
                "zoekprofiel.kansrijk_onderzoek",
                "zoekprofiel.randvoorwaarden",
                "zoekprofiel.scholing",
                "zoekprofiel.conclusie",
                "zoekprofiel.sollicitatie_opzet",
            ],
        )],
    },
    Stap {
        fase: Fase::Trajectplan,
        id: "doel",
        titel: "Einddoel en afspraken",
        uitleg: "Waar werkt u naartoe, en wat spreekt u af?",
        delen: &[
            Velden("Doel", &["trajectplan.einddoel", "trajectplan.tijdpad"]),
            Velden(
                "Afspraken",
                &[
                    "trajectplan.uren_per_week_spoor2",
                    "trajectplan.contact_werknemer",
                    "trajectplan.contact_werkgever",
                    "trajectplan.rapportagemomenten",
                    "trajectplan.sollicitatienorm",
                    "trajectplan.uitleg_wia",
                ],
            ),
        ],
    },
    Stap {
        fase: Fase::Trajectplan,
        id: "activiteiten",
        titel: "Activiteiten",
        uitleg: "Wat gaat er gebeuren, wanneer, en door wie?",
        delen: &[Lijst(
            "activiteiten[]",
            &[
                "omschrijving",
                "soort",
                "wie",
                "gepland_van",
                "gepland_tot",
                "status",
                "aanbodversterkend",
                "gereed_op",
                "resultaat",
                "resultaat_op",
            ],
        )],
    },
    Stap {
        fase: Fase::Trajectplan,
        id: "kosten",
        titel: "Kosten",
        uitleg: "Zonder btw, voor rekening van de werkgever.",
        delen: &[Lijst(
            "trajectplan.kosten[]",
            &["omschrijving", "bedrag_cent"],
        )],
    },
    Stap {
        fase: Fase::Trajectplan,
        id: "ondertekening",
        titel: "Bespreken en ondertekenen",
        uitleg: "Het trajectplan bespreekt u in het driegesprek. De handtekening van de werknemer is nodig.",
        delen: &[
            Velden(
                "",
                &[
                    "trajectplan.besproken_op",
                    "trajectplan.vastgesteld_op",
                    "trajectplan.ondertekend_werknemer_op",
                    "trajectplan.ondertekend_coach_op",
                    "trajectplan.ondertekend_werkgever_op",
                ],
            ),
            Velden(
                "De werknemer tekent niet",
                &[
                    "trajectplan.weigering.reden",
                    "trajectplan.weigering.reactie",
                    "trajectplan.weigering.vastgelegd_op",
                ],
            ),
        ],
    },
];

pub fn stappen(fase: Fase) -> impl Iterator<Item = &'static Stap> {
    STAPPEN.iter().filter(move |stap| stap.fase == fase)
}

pub fn stap(fase: Fase, id: &str) -> Option<&'static Stap> {
    stappen(fase).find(|stap| stap.id == id)
}

/// The step after this one within its phase.
pub fn volgende(stap: &Stap) -> Option<&'static Stap> {
    stappen(stap.fase)
        .skip_while(|ander| ander.id != stap.id)
        .nth(1)
}

/// The step before this one within its phase.
pub fn vorige(stap: &Stap) -> Option<&'static Stap> {
    stappen(stap.fase)
        .take_while(|ander| ander.id != stap.id)
        .last()
}

impl Stap {
    /// Patterns of every field on this step.
    pub fn patronen(&self) -> Vec<String> {
        self.delen.iter().flat_map(Deel::patronen).collect()
    }
}

impl Deel {
    fn patronen(&self) -> Vec<String> {
        let binnen = |lijst: &str, namen: &[&str]| {
            let velden = namen.iter().map(|naam| format!("{lijst}.{naam}"));
            std::iter::once(lijst.to_owned())
                .chain(velden)
                .collect::<Vec<_>>()
        };
        match self {
            Velden(_, namen) => namen.iter().map(|naam| (*naam).to_owned()).collect(),
            Lijst(lijst, namen) => binnen(lijst, namen),
            LijstOfGeen(geen, lijst, namen) => {
                let mut uit = binnen(lijst, namen);
                uit.push((*geen).to_owned());
                uit
            }
        }
    }
}

/// How far a step is: answers given of those that a report needs, or of the parts there are if no
/// report needs any.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Voortgang {
    pub gegeven: u32,
    pub van: u32,
    /// Something was filled in, whether needed or not.
    pub begonnen: bool,
}

impl Voortgang {
    pub fn is_klaar(self) -> bool {
        self.begonnen && self.gegeven == self.van
    }
}

/// How far a step is on a day.
pub fn voortgang(stap: &Stap, dossier: &Dossier, op: NaiveDate) -> Voortgang {
    let mut uit = Voortgang {
        gegeven: 0,
        van: 0,
        begonnen: false,
    };
    for deel in stap.delen {
        match deel {
            Velden(_, namen) => {
                for naam in *namen {
                    let er_is = is_gevuld(dossier, naam, op);
                    uit.begonnen |= er_is;
                    if velden::zoek_patroon(naam).is_some_and(|veld| veld.nodig != Nodig::Nergens) {
                        uit.van += 1;
                        uit.gegeven += u32::from(er_is);
                    }
                }
            }
            Lijst(lijst, _) => tel_lijst(&mut uit, heeft_items(dossier, lijst, op)),
            LijstOfGeen(geen, lijst, _) => {
                let er_is = heeft_items(dossier, lijst, op) || is_gevuld(dossier, geen, op);
                tel_lijst(&mut uit, er_is);
            }
        }
    }
    uit
}

fn tel_lijst(uit: &mut Voortgang, er_is: bool) {
    uit.begonnen |= er_is;
    uit.van += 1;
    uit.gegeven += u32::from(er_is);
}

fn is_gevuld(dossier: &Dossier, adres: &str, op: NaiveDate) -> bool {
    Adres::lees(adres).is_some_and(|adres| dossier.geldend(&adres, op).is_some())
}

/// Ids of the items that the list at `lijst` (a pattern ending in `[]`, or the address of the
/// list) holds on a day, in order.
pub fn items(dossier: &Dossier, lijst: &str, op: NaiveDate) -> Vec<u32> {
    let voor = format!("{}[", lijst.trim_end_matches("[]"));
    let mut ids: Vec<u32> = dossier
        .feiten()
        .filter_map(|(adres, _)| {
            let id = adres
                .als_str()
                .strip_prefix(voor.as_str())?
                .strip_suffix(']')?;
            let id: u32 = id.parse().ok()?;
            dossier.geldend(adres, op).map(|_| id)
        })
        .collect();
    ids.sort_unstable();
    ids
}

fn heeft_items(dossier: &Dossier, lijst: &str, op: NaiveDate) -> bool {
    !items(dossier, lijst, op).is_empty()
}

/// Where a field is filled in: phase and step. Fields of a document or a direction belong to a
/// screen of that item; their step is the first name of the address.
pub fn plaats(adres: &Adres) -> Option<(Fase, &'static str)> {
    let patroon = adres.patroon();
    if patroon.starts_with("belastbaarheden") {
        return Some((Fase::Belastbaarheid, ""));
    }
    if patroon.starts_with("zoekrichtingen") {
        return Some((Fase::Zoekprofiel, ""));
    }
    if patroon.starts_with("zoekprofiel.versies") {
        return Some((Fase::Zoekprofiel, "versies"));
    }
    // The list itself may be meant, not one of its items.
    let lijst = format!("{patroon}[]");
    let hoort = |deel: String| deel == patroon || deel == lijst;
    let gevonden = STAPPEN
        .iter()
        .find(|stap| stap.patronen().into_iter().any(hoort));
    gevonden.map(|stap| (stap.fase, stap.id))
}

/// The fields named by a part, with their lines of the list of fields.
pub fn velden_van(namen: &'static [&'static str], voor: &str) -> Vec<(String, &'static Veld)> {
    namen
        .iter()
        .filter_map(|naam| {
            let adres = if voor.is_empty() {
                (*naam).to_owned()
            } else {
                format!("{voor}.{naam}")
            };
            let veld = velden::zoek(&Adres::lees(&adres)?)?;
            (!matches!(veld.soort, Veldsoort::Lijst(_))).then_some((adres, veld))
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::dossier::Wijziging;
    use std::collections::BTreeSet;

    #[test]
    fn every_step_names_fields_that_exist_and_no_field_stands_on_two_steps() {
        let mut gezien = BTreeSet::new();
        for stap in STAPPEN {
            for patroon in stap.patronen() {
                assert!(
                    velden::zoek_patroon(&patroon).is_some(),
                    "{} {patroon}",
                    stap.id
                );
                assert!(gezien.insert(patroon.clone()), "{patroon} twice");
            }
        }
    }

    #[test]
    fn every_field_that_a_report_needs_has_a_screen() {
        for veld in velden::VELDEN.iter().flat_map(|deel| deel.iter()) {
            if veld.nodig != Nodig::Nergens {
                let adres = Adres::lees(&veld.patroon.replace("[]", "[1]")).unwrap();
                assert!(plaats(&adres).is_some(), "{}", veld.patroon);
            }
        }
    }

    #[test]
    fn a_step_is_done_when_what_is_needed_is_there() {
        let op = NaiveDate::from_ymd_opt(2025, 10, 14).unwrap();
        let mut dossier = Dossier::nieuw("a".into(), true);
        let werknemer = stap(Fase::Intake, "werknemer").unwrap();
        assert!(!voortgang(werknemer, &dossier, op).begonnen);
        let naam = Adres::lees("werknemer.naam").unwrap();
        dossier
            .wijzig(&Wijziging::nieuw(op).zet(naam, Some("Jan".into())))
            .unwrap();
        assert!(voortgang(werknemer, &dossier, op).is_klaar());
        let factoren = stap(Fase::Intake, "factoren").unwrap();
        assert_eq!(voortgang(factoren, &dossier, op).van, 2);
    }
}
