//! A belastbaarheid in terms of work, for reports: six rubrieken and the hours.

use super::actueel::afwijkende_items;
use super::item::{FmlItem, Rubriek};
use super::uren::urenverloop;
use super::werkregel::{Werkregel, gevuld, volgorde, werkregel};
use crate::dossier::keuzes::BelastbaarheidSoort;
use crate::dossier::schrijfwijze::{datum_voluit, decimaal};
use crate::dossier::stand::{AfwijkendItem, Belastbaarheid, RubriekTeksten};
use chrono::NaiveDate;

/// One rubriek of the belastbaarheid.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Rubriektekst {
    pub rubriek: Rubriek,
    /// The text of an IZP or LAB, as the coach recorded it in terms of work.
    pub vrije_tekst: Option<String>,
    /// The deviating items, in the order of the list. Hours (6.2 and 6.3) are not among them:
    /// see [`uren_in_woorden`].
    pub regels: Vec<Werkregel>,
    pub stand: RubriekStand,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum RubriekStand {
    /// There is text or there are lines, or a limit in hours.
    Beperkt,
    /// An FML without a deviation: "geen beperkingen".
    GeenBeperkingen,
    /// An IZP or LAB that says nothing here: nothing may be concluded; a leemte.
    Onbekend,
}

/// The six rubrieken, in order.
pub fn in_werktermen(document: &Belastbaarheid) -> Vec<Rubriektekst> {
    let afwijkend: Vec<_> = afwijkende_items(document).collect();
    Rubriek::ALLE
        .into_iter()
        .map(|rubriek| {
            let hier = || {
                afwijkend
                    .iter()
                    .filter(move |(gekozen, item)| rubriek_van(gekozen, *item) == Some(rubriek))
            };
            let mut regels: Vec<Werkregel> = hier()
                .filter(|(gekozen, _)| !is_urenitem(gekozen))
                .map(|(gekozen, item)| werkregel(gekozen, *item))
                .collect();
            regels.sort_by_key(|regel| volgorde(&regel.code));
            let vrije_tekst = vrije_tekst(&document.tekst_per_rubriek, rubriek);
            let heeft_uren = rubriek == Rubriek::Werktijden && !urenverloop(document).is_empty();
            let beperkt = vrije_tekst.is_some() || heeft_uren || hier().next().is_some();
            Rubriektekst {
                rubriek,
                stand: stand(document, beperkt),
                vrije_tekst,
                regels,
            }
        })
        .collect()
}

fn stand(document: &Belastbaarheid, beperkt: bool) -> RubriekStand {
    if beperkt {
        RubriekStand::Beperkt
    } else if document.soort == Some(BelastbaarheidSoort::Fml) {
        RubriekStand::GeenBeperkingen
    } else {
        RubriekStand::Onbekend
    }
}

pub(super) fn vrije_tekst(teksten: &RubriekTeksten, rubriek: Rubriek) -> Option<String> {
    let tekst = match rubriek {
        Rubriek::Persoonlijk => &teksten.persoonlijk,
        Rubriek::Sociaal => &teksten.sociaal,
        Rubriek::FysiekeOmgeving => &teksten.fysieke_omgeving,
        Rubriek::Dynamisch => &teksten.dynamisch,
        Rubriek::Statisch => &teksten.statisch,
        Rubriek::Werktijden => &teksten.werktijden,
    };
    gevuld(tekst.as_deref())
}

pub(super) fn is_urenitem(gekozen: &AfwijkendItem) -> bool {
    is_urencode(gekozen.code.as_deref().unwrap_or_default())
}

/// Hours per day or per week; the same codes in both versions.
pub(super) fn is_urencode(code: &str) -> bool {
    matches!(code.trim(), "6.2" | "6.3")
}

/// Also for a code that is not in the list: the figure before the point names the rubriek.
pub(super) fn rubriek_van(gekozen: &AfwijkendItem, item: Option<&FmlItem>) -> Option<Rubriek> {
    if let Some(item) = item {
        return Some(item.rubriek);
    }
    let (nummer, _) = volgorde(gekozen.code.as_deref()?);
    Rubriek::ALLE.get(nummer.checked_sub(1)? as usize).copied()
}

/// One step of the hours, in words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct UrenInWoorden {
    /// Absent if the document does not say from when.
    pub vanaf: Option<NaiveDate>,
    /// "26 uur per week, 5,2 uur per dag".
    pub uren: String,
}

impl UrenInWoorden {
    /// "vanaf 2 maart 2026 26 uur per week, 5,2 uur per dag".
    pub fn zin(&self) -> String {
        match self.vanaf {
            Some(vanaf) => format!("vanaf {} {}", datum_voluit(vanaf), self.uren),
            None => self.uren.clone(),
        }
    }
}

/// The hours, with the schedule by which they build up. Empty if there is no limit in hours.
pub fn uren_in_woorden(document: &Belastbaarheid) -> Vec<UrenInWoorden> {
    let stap = |stap: crate::dossier::stand::Opbouwstap| {
        let week = stap
            .uren_per_week
            .map(|uren| format!("{} uur per week", decimaal(uren)));
        let dag = stap
            .uren_per_dag
            .map(|uren| format!("{} uur per dag", decimaal(uren)));
        let delen: Vec<String> = week.into_iter().chain(dag).collect();
        UrenInWoorden {
            vanaf: stap.vanaf,
            uren: delen.join(", "),
        }
    };
    urenverloop(document).into_iter().map(stap).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::belastbaarheid::items;
    use crate::belastbaarheid::werkregel::{NEUTRALE_NAAM, TE_VERTALEN};
    use crate::dossier::keuzes::FmlVersie;
    use crate::dossier::waarden::Decimaal;

    fn gekozen(code: &str, waarde: u8) -> AfwijkendItem {
        AfwijkendItem {
            code: Some(code.into()),
            waarden: vec![waarde],
            toelichting: Some("hernia".into()),
            ..AfwijkendItem::default()
        }
    }

    fn document(items: Vec<AfwijkendItem>) -> Belastbaarheid {
        Belastbaarheid {
            soort: Some(BelastbaarheidSoort::Fml),
            versie: Some(FmlVersie::Klassiek),
            items,
            ..Belastbaarheid::default()
        }
    }

    fn zinnen(document: &Belastbaarheid) -> Vec<String> {
        let rubrieken = in_werktermen(document).into_iter();
        rubrieken
            .flat_map(|rubriek| rubriek.regels)
            .map(|regel| regel.zin())
            .collect()
    }

    #[test]
    fn says_what_is_still_possible() {
        let mut tillen = gekozen("4.14", 2);
        tillen.vermogen = Some(Decimaal::uit_honderdsten(750));
        let mut trillen = gekozen("3.8", 1);
        trillen.werktekst = Some("niet structureel op rijdend materieel".into());
        let document = document(vec![
            tillen,
            gekozen("4.10", 1),
            gekozen("4.1", 1),
            trillen,
            gekozen("3.7", 1),
            gekozen("6.3", 3),
        ]);
        assert_eq!(
            zinnen(&document),
            [
                "Geluidsbelasting: beperkt bij werk met hard of aanhoudend geluid",
                "Trillingsbelasting: niet structureel op rijdend materieel",
                "Buigen: tot ongeveer 60 graden",
                "Tillen of dragen: tot 7,5 kg",
            ]
        );
        let stand: Vec<_> = in_werktermen(&document)
            .into_iter()
            .map(|r| r.stand)
            .collect();
        use RubriekStand::{Beperkt, GeenBeperkingen};
        let verwacht = [
            GeenBeperkingen,
            GeenBeperkingen,
            Beperkt,
            Beperkt,
            GeenBeperkingen,
            Beperkt,
        ];
        assert_eq!(stand, verwacht);
        assert_eq!(uren_in_woorden(&document)[0].zin(), "20 uur per week");
    }

    #[test]
    fn what_is_limited_is_named_as_limited() {
        let mut handen = gekozen("4.3", 1);
        handen.waarden = vec![1, 2, 6];
        let mut document = document(vec![handen, gekozen("3.8", 1), gekozen("4.20", 1)]);
        assert_eq!(
            zinnen(&document),
            [
                "Trillingsbelasting: beperkt bij werk met trillingen",
                "Hand- en vingergebruik: beperkt bij de bolgreep, de pengreep en knijp- of grijpkracht",
                "Trappenlopen: in één keer hooguit één trap op en af",
            ]
        );
        document.versie = Some(FmlVersie::Nieuw);
        document.items = vec![gekozen("3.1", 1), gekozen("4.10", 2)];
        document.items[0].waarden = vec![1, 2];
        assert_eq!(
            zinnen(&document),
            [
                "Temperatuur: beperkt bij hitte boven ongeveer 35 graden en koude onder ongeveer -15 graden",
                "Frequent buigen tijdens het werk: tot ongeveer 150 keer per uur",
            ]
        );
    }

    /// No level reads like a list of codes, and none names only what is limited as if it were possible.
    #[test]
    fn every_level_is_put_in_words() {
        for versie in [FmlVersie::Nieuw, FmlVersie::Klassiek] {
            for item in items(versie) {
                for niveau in item.niveaus.iter().filter(|niveau| niveau.waarde > 0) {
                    let mut document = document(vec![gekozen(item.code, niveau.waarde)]);
                    document.versie = Some(versie);
                    for zin in zinnen(&document) {
                        let (naam, tekst) = zin.split_once(": ").unwrap();
                        assert!(!tekst.contains(": "), "{zin}");
                        assert!(!tekst.contains("toelichting"), "{zin}");
                        assert!(!tekst.contains("kenmerk"), "{zin}");
                        let herhaald = tekst.to_lowercase().starts_with(&naam.to_lowercase());
                        assert!(!herhaald, "{zin}");
                    }
                }
            }
        }
    }

    #[test]
    fn an_izp_passes_its_text_on_and_its_silence_is_no_answer() {
        let mut document = document(Vec::new());
        document.soort = Some(BelastbaarheidSoort::Izp);
        document.tekst_per_rubriek.statisch = Some("zitten een uur achter elkaar".into());
        let rubrieken = in_werktermen(&document);
        assert_eq!(
            rubrieken[4].vrije_tekst.as_deref(),
            Some("zitten een uur achter elkaar")
        );
        assert_eq!(rubrieken[4].stand, RubriekStand::Beperkt);
        assert_eq!(rubrieken[0].stand, RubriekStand::Onbekend);
    }

    #[test]
    fn no_sensitive_text_and_no_note_of_the_doctor_comes_through() {
        for versie in [FmlVersie::Nieuw, FmlVersie::Klassiek] {
            for item in items(versie) {
                for niveau in item.niveaus.iter().filter(|niveau| niveau.waarde > 0) {
                    let mut document = document(vec![gekozen(item.code, niveau.waarde)]);
                    document.versie = Some(versie);
                    let alles = zinnen(&document).join(" ");
                    assert!(!alles.contains("hernia"));
                    if niveau.avg_gevoelig {
                        assert_eq!(alles, format!("{NEUTRALE_NAAM}: {TE_VERTALEN}"));
                        assert!(
                            in_werktermen(&document)
                                .iter()
                                .any(|rubriek| { rubriek.regels.iter().any(Werkregel::is_leemte) })
                        );
                    }
                }
            }
        }
    }
}
