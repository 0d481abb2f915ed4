//! A proposal for the beoordeling of a direction, with its reasons. The coach decides.
//!
//! Our own way of weighing, no rule of UWV: every fact allows at most some beoordeling, and the
//! lowest counts. Without an answer on a limited item there is no proposal: what nobody looked at
//! is not judged.

use super::catalogus::Opleidingsniveau;
use super::matrix::{Onderbouwingsmatrix, onderbouw};
use super::opzoeken::{UREN_PER_DAG, UREN_PER_WEEK, urenvraag};
use super::rangschik::niveauverschil;
use super::vertaling::EIS_BRON;
use crate::belastbaarheid::{Tekstkoppeling, uren_bekend};
use crate::dossier::Stand;
use crate::dossier::keuzes::{Antwoord, Beoordeling, Uitkomst};
use crate::dossier::schrijfwijze::datum_voluit;
use crate::dossier::stand::{Belastbaarheid, Zoekrichting};
use Beoordeling::{Goed, Matig, Onvoldoende, Voldoende};

/// A beoordeling with the reason for it, and what was not known when it was made.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Beoordelingsvoorstel {
    /// `None`: something must be looked at first; the reason says what.
    pub beoordeling: Option<Beoordeling>,
    /// Whole sentences; may stand in a report.
    pub reden: String,
    /// What would make the proposal firmer.
    pub ontbreekt: Vec<&'static str>,
}

/// The facts of the catalogue and the persoonsprofiel, as far as they are known.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Opleidingsfeiten {
    pub gevraagd: Option<Opleidingsniveau>,
    pub eigen: Option<Opleidingsniveau>,
    /// Weeks of schooling before the first working day.
    pub route_weken: Option<u16>,
}

/// Weighs matrix, arbeidsmarkt, opleiding and mobiliteit of a direction.
pub fn stel_beoordeling_voor(
    stand: &Stand,
    richting: &Zoekrichting,
    belastbaarheid: &Belastbaarheid,
    opleiding: Opleidingsfeiten,
) -> Beoordelingsvoorstel {
    let matrix = onderbouw(stand, richting, belastbaarheid);
    let eerst = match matrix.uitkomst {
        Uitkomst::NietBeoordeeld if matrix.tekst != Tekstkoppeling::Volledig => Some(
            "Koppel eerst de items die horen bij de tekst van de bedrijfsarts: die tekst is nog \
             niet vergeleken.",
        ),
        Uitkomst::NietBeoordeeld => {
            Some("Vul eerst de eisen in bij de punten die nog niet zijn beoordeeld.")
        }
        Uitkomst::TeBeoordelen => {
            Some("Geef eerst uw oordeel bij de punten die nog te beoordelen zijn.")
        }
        Uitkomst::Past | Uitkomst::PastMetVoorwaarde | Uitkomst::PastNiet => None,
    };
    if let Some(eerst) = eerst {
        return Beoordelingsvoorstel {
            beoordeling: None,
            reden: eerst.to_owned(),
            ontbreekt: Vec::new(),
        };
    }
    let mut weging = Weging::default();
    weging.belasting(&matrix);
    weging.uren(&matrix, richting, belastbaarheid);
    weging.schattingen(richting);
    weging.arbeidsmarkt(richting);
    weging.opleiding(opleiding);
    weging.mobiliteit(stand, richting);
    weging.voorstel()
}

/// Every fact with the best beoordeling that it allows.
#[derive(Default)]
struct Weging {
    punten: Vec<(Beoordeling, String)>,
    ontbreekt: Vec<&'static str>,
}

impl Weging {
    fn punt(&mut self, hoogstens: Beoordeling, tekst: impl Into<String>) {
        self.punten.push((hoogstens, tekst.into()));
    }

    fn belasting(&mut self, matrix: &Onderbouwingsmatrix) {
        let namen = |uitkomst: Uitkomst| {
            let zulke = matrix
                .regels
                .iter()
                .filter(|regel| regel.uitkomst == uitkomst);
            let mut namen: Vec<String> = zulke.map(|regel| regel.naam.to_lowercase()).collect();
            namen.dedup();
            namen.join(", ")
        };
        match matrix.uitkomst {
            Uitkomst::PastNiet => {
                let tekst = format!(
                    "Past niet bij de belastbaarheid: {}.",
                    namen(Uitkomst::PastNiet)
                );
                self.punt(Onvoldoende, tekst);
            }
            // Of these there is no proposal.
            Uitkomst::TeBeoordelen | Uitkomst::NietBeoordeeld => {}
            Uitkomst::PastMetVoorwaarde => {
                let met = namen(Uitkomst::PastMetVoorwaarde);
                self.punt(Voldoende, format!("Past met een aanpassing bij: {met}."));
            }
            // A judgement of the coach beyond the machine's answer makes it less firm.
            Uitkomst::Past if matrix.machine > Uitkomst::PastMetVoorwaarde => {
                self.punt(
                    Voldoende,
                    "Past volgens het oordeel van de coach, met reden.",
                );
            }
            Uitkomst::Past => self.punt(Goed, "Alle eisen passen bij de belastbaarheid."),
        }
    }

    /// Hours that never fit stand among the items that do not fit.
    fn uren(
        &mut self,
        matrix: &Onderbouwingsmatrix,
        richting: &Zoekrichting,
        belastbaarheid: &Belastbaarheid,
    ) {
        let mut vragen = [UREN_PER_WEEK, UREN_PER_DAG].into_iter();
        let gevraagd = vragen.any(|code| urenvraag(richting, belastbaarheid, code).is_some());
        if let Some(vanaf) = matrix.uren_passen_vanaf {
            let tekst = format!("De uren passen vanaf {}.", datum_voluit(vanaf));
            self.punt(Goed, tekst);
        } else if !gevraagd {
            self.ontbreekt.push("de uren die de functie vraagt");
        } else if !uren_bekend(belastbaarheid) {
            self.ontbreekt.push("de uren die de werknemer kan werken");
        }
    }

    fn schattingen(&mut self, richting: &Zoekrichting) {
        let mut eisen = richting.eisen.iter();
        if eisen.any(|eis| eis.bron.as_deref() == Some(EIS_BRON)) {
            self.ontbreekt
                .push("of de schattingen uit de functiecatalogus kloppen");
        }
    }

    fn arbeidsmarkt(&mut self, richting: &Zoekrichting) {
        match richting.onderbouwing.arbeidsmarkt.kansrijk {
            Some(Antwoord::Ja) => self.punt(Goed, "De kans op werk is goed."),
            Some(Antwoord::Nee) => self.punt(Matig, "De kans op werk is klein."),
            Some(Antwoord::Onbekend) | None => self.ontbreekt.push("of de richting kansrijk is"),
        }
    }

    fn opleiding(&mut self, feiten: Opleidingsfeiten) {
        match feiten.gevraagd.zip(feiten.eigen) {
            Some((gevraagd, eigen)) => match niveauverschil(gevraagd, eigen) {
                0 => self.punt(Goed, "Het opleidingsniveau past."),
                1 => self.punt(Voldoende, "De functie vraagt één niveau hoger."),
                _ => self.punt(Matig, "De functie vraagt een veel hoger niveau."),
            },
            None => self.ontbreekt.push("het opleidingsniveau"),
        }
        match feiten.route_weken {
            Some(0) | None => {}
            Some(weken) if weken <= 26 => {
                self.punt(
                    Voldoende,
                    format!("Eerst scholing nodig: {}.", weken_in_woorden(weken)),
                );
            }
            Some(weken) => self.punt(
                Matig,
                format!("Eerst lange scholing nodig: {}.", weken_in_woorden(weken)),
            ),
        }
    }

    fn mobiliteit(&mut self, stand: &Stand, richting: &Zoekrichting) {
        let reistijd = richting.onderbouwing.mobiliteit.reistijd_min;
        match reistijd.zip(stand.persoonsprofiel.reistijd_max_min) {
            Some((reistijd, hoogstens)) if reistijd > hoogstens => {
                let minuten = minuten_in_woorden(reistijd);
                self.punt(Matig, format!("De reistijd van {minuten} is te lang."));
            }
            Some((reistijd, _)) => {
                let minuten = minuten_in_woorden(reistijd);
                self.punt(Goed, format!("De reistijd van {minuten} is haalbaar."));
            }
            None => self.ontbreekt.push("de reistijd"),
        }
    }

    /// The lowest counts; its reasons first.
    fn voorstel(mut self) -> Beoordelingsvoorstel {
        // The variants stand in order, from good to insufficient.
        self.punten
            .sort_by_key(|(hoogstens, _)| std::cmp::Reverse(*hoogstens));
        let teksten = self.punten.iter().map(|(_, tekst)| tekst.as_str());
        Beoordelingsvoorstel {
            beoordeling: self.punten.first().map(|(hoogstens, _)| *hoogstens),
            reden: teksten.collect::<Vec<_>>().join(" "),
            ontbreekt: self.ontbreekt,
        }
    }
}

fn weken_in_woorden(weken: u16) -> String {
    match weken {
        1 => "1 week".to_owned(),
        _ => format!("{weken} weken"),
    }
}

fn minuten_in_woorden(minuten: u32) -> String {
    match minuten {
        1 => "1 minuut".to_owned(),
        _ => format!("{minuten} minuten"),
    }
}

#[cfg(test)]
mod tests;
