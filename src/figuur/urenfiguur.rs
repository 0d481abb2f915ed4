//! Draws the hours chart: steps over time, the peildatum, and what a function asks.

use super::as_uren::{Tijdas, Urenas};
use super::meten::{geschatte_breedte, in_regels};
use super::urenverloop::{Urenreeks, UrenverloopInvoer, uur};
use super::vorm::{Anker, Breedte, Figuur, Kleurrol, Punt, Vorm};
use crate::dossier::schrijfwijze::datum_kort;

/// The chart of the hours per week; `None` if no document says anything of hours.
pub fn urenverloop(invoer: &UrenverloopInvoer, breedte: Breedte) -> Option<Figuur> {
    if invoer.reeksen.is_empty() {
        return None;
    }
    let mut tekening = Tekening::new(invoer, breedte);
    tekening.schalen();
    tekening.peildatum();
    tekening.vraag();
    tekening.reeksen();
    tekening.getallen();
    tekening.legenda();
    Some(Figuur {
        breedte: breedte.eenheden(),
        hoogte: tekening.hoogte,
        vormen: tekening.vormen,
        titel: invoer.titel(),
        alternatief: invoer.alternatief(),
        gegevens: invoer.gegevens(),
    })
}

/// Length of dash and gap: earlier and later documents, and the line of what is asked.
const STREEP_REEKS: f32 = 4.0;
const STREEP_VRAAG: f32 = 2.0;

struct Tekening<'a> {
    invoer: &'a UrenverloopInvoer,
    punten: f32,
    breed: f32,
    onder: f32,
    tijd: Tijdas,
    uren: Urenas,
    vormen: Vec<Vorm>,
    /// Grows with what is put below the chart.
    hoogte: f32,
}

impl<'a> Tekening<'a> {
    fn new(invoer: &'a UrenverloopInvoer, breedte: Breedte) -> Self {
        let (punten, breed) = (breedte.punten(), breedte.eenheden());
        let hoog = match breedte {
            Breedte::Smal => 150.0,
            Breedte::Breed => 118.0,
        };
        // Room for "uur per week", the words of the peildatum and a number above the highest step.
        let boven = punten * 3.9;
        let uren = Urenas::van(invoer, boven, hoog);
        let links = geschatte_breedte(&uren.hoogste.to_string(), punten, false) + punten * 0.7;
        Self {
            invoer,
            punten,
            breed,
            onder: boven + hoog,
            tijd: Tijdas::van(invoer, links, breed - links - 2.0),
            uren,
            vormen: Vec::new(),
            hoogte: boven + hoog,
        }
    }

    fn tekst(&self, x: f32, y: f32, tekst: impl Into<String>, kleur: Kleurrol) -> Vorm {
        Vorm::tekst(x, y, tekst, self.punten, kleur)
    }

    fn schalen(&mut self) {
        let (links, rechts) = (self.tijd.begin(), self.tijd.einde());
        let titel = self.tekst(0.0, self.punten, "uur per week", Kleurrol::TekstZacht);
        self.vormen.push(titel);
        for uren in self.uren.lijnen() {
            let y = self.uren.plaats(f64::from(uren));
            let kleur = if uren == 0 {
                Kleurrol::As
            } else {
                Kleurrol::Raster
            };
            self.vormen
                .push(Vorm::streep((links, y), (rechts, y), 0.7, kleur));
            let getal = self
                .tekst(
                    links - self.punten * 0.5,
                    y + self.punten * 0.36,
                    uren.to_string(),
                    Kleurrol::TekstZacht,
                )
                .met_anker(Anker::Eind);
            self.vormen.push(getal);
        }
        let (onder, punten) = (self.onder, self.punten);
        for maand in self.tijd.maanden(punten) {
            let x = self.tijd.plaats(maand.dag);
            self.vormen.push(Vorm::streep(
                (x, onder),
                (x, onder + 3.5),
                0.7,
                Kleurrol::As,
            ));
            let mut y = onder + 3.5 + punten * 1.05;
            let jaar = maand.jaar.map(|jaar| jaar.to_string());
            let namen = [Some(maand.naam.to_owned()), jaar];
            for naam in namen.into_iter().flatten().filter(|naam| !naam.is_empty()) {
                let naam = self
                    .tekst(x, y, naam, Kleurrol::TekstZacht)
                    .met_anker(Anker::Midden);
                self.vormen.push(naam);
                y += punten * 1.25;
            }
        }
        self.hoogte = onder + 3.5 + punten * 2.7;
    }

    fn peildatum(&mut self) {
        let x = self.tijd.plaats(self.invoer.peildatum);
        let boven = self.punten * 2.65;
        self.vormen.push(Vorm::streep(
            (x, boven),
            (x, self.onder),
            1.0,
            Kleurrol::Merk,
        ));
        let tekst = format!("peildatum {}", datum_kort(self.invoer.peildatum));
        let half = geschatte_breedte(&tekst, self.punten, false) / 2.0;
        let midden = x.clamp(half, (self.breed - half).max(half));
        let tekst = self
            .tekst(midden, self.punten * 2.3, tekst, Kleurrol::Tekst)
            .met_anker(Anker::Midden);
        self.vormen.push(tekst);
    }

    fn vraag(&mut self) {
        let Some(vraag) = &self.invoer.gevraagd else {
            return;
        };
        let y = self.uren.plaats(vraag.uren.als_getal());
        let punten = vec![
            Punt::new(self.tijd.begin(), y),
            Punt::new(self.tijd.einde(), y),
        ];
        self.vormen.push(Vorm::Lijn {
            punten,
            dikte: 1.2,
            kleur: Kleurrol::Merk,
            streep: STREEP_VRAAG,
        });
    }

    fn reeksen(&mut self) {
        let hoofd = self.invoer.hoofdreeks();
        let (voor, bij): (Vec<_>, Vec<_>) = self
            .invoer
            .reeksen
            .iter()
            .partition(|reeks| Some(*reeks) == hoofd);
        for reeks in bij.into_iter().chain(voor) {
            let punten = self.trap(reeks);
            self.vormen.push(lijn(punten, Some(reeks) == hoofd));
        }
        if let Some(vraag) = &self.invoer.gevraagd
            && let Some(dag) = vraag.past_vanaf
        {
            self.vormen.push(Vorm::Stip {
                x: self.tijd.plaats(dag),
                y: self.uren.plaats(vraag.uren.als_getal()),
                straal: self.punten * 0.36,
                kleur: Kleurrol::Merk,
            });
        }
    }

    /// The steps as a line: level until the next day, then straight up or down.
    fn trap(&self, reeks: &Urenreeks) -> Vec<Punt> {
        let mut uit: Vec<Punt> = Vec::new();
        for stap in &reeks.stappen {
            let (x, y) = (
                self.tijd.plaats(stap.vanaf),
                self.uren.plaats(stap.uren.als_getal()),
            );
            if let Some(vorige) = uit.last().copied() {
                uit.push(Punt::new(x, vorige.y));
            }
            uit.push(Punt::new(x, y));
        }
        if let Some(laatste) = uit.last().copied() {
            uit.push(Punt::new(self.tijd.einde(), laatste.y));
        }
        uit
    }

    /// The hours of every step of the series it is about, where there is room for them.
    fn getallen(&mut self) {
        let Some(reeks) = self.invoer.hoofdreeks() else {
            return;
        };
        let nu = self.tijd.plaats(self.invoer.peildatum);
        for (rang, stap) in reeks.stappen.iter().enumerate() {
            let tekst = uur(stap.uren);
            let breed = geschatte_breedte(&tekst, self.punten, true);
            let volgende = reeks.stappen.get(rang + 1);
            let einde = volgende.map_or(self.tijd.einde(), |stap| self.tijd.plaats(stap.vanaf));
            let mut x = self.tijd.plaats(stap.vanaf) + 3.0;
            // Not through the line of the peildatum.
            if x - 1.0 < nu && nu < x + breed + 1.0 {
                x = nu + 3.0;
            }
            if x + breed > einde {
                continue;
            }
            let y = self.uren.plaats(stap.uren.als_getal());
            let boven = y - self.punten * 0.45;
            let onder = y + self.punten * 1.1;
            let vrij = |basis: f32| {
                let hoogste = basis - self.punten * 0.85;
                !self.kruist(x, x + breed, hoogste, basis + 1.0)
            };
            let past_onder = onder < self.onder && vrij(onder);
            let basis = if !vrij(boven) && past_onder {
                onder
            } else {
                boven
            };
            let getal = self.tekst(x, basis, tekst, Kleurrol::Tekst).vet();
            self.vormen.push(getal);
        }
    }

    /// Whether a level line of something else runs through a box.
    fn kruist(&self, links: f32, rechts: f32, boven: f32, onder: f32) -> bool {
        let hoofd = self.invoer.hoofdreeks();
        let vraag = self.invoer.gevraagd.iter().map(|vraag| {
            let y = self.uren.plaats(vraag.uren.als_getal());
            (self.tijd.begin(), self.tijd.einde(), y)
        });
        let andere = self.invoer.reeksen.iter().filter(|r| Some(*r) != hoofd);
        let treden = andere.flat_map(|reeks| {
            let trap = self.trap(reeks);
            let verschoven: Vec<Punt> = trap.iter().skip(1).copied().collect();
            trap.into_iter()
                .zip(verschoven)
                .filter(|(van, naar)| (van.y - naar.y).abs() < 0.01)
                .map(|(van, naar)| (van.x, naar.x, van.y))
                .collect::<Vec<_>>()
        });
        let raster = self.uren.lijnen().map(|uren| {
            let y = self.uren.plaats(f64::from(uren));
            (self.tijd.begin(), self.tijd.einde(), y)
        });
        vraag
            .chain(treden)
            .chain(raster)
            .any(|(van, tot, y)| van < rechts && tot > links && y > boven && y < onder)
    }

    /// What each line is, with a piece of it.
    fn legenda(&mut self) {
        let staal = self.punten * 2.2;
        let hoofd = self.invoer.hoofdreeks();
        let mut regels: Vec<(Vorm, String)> = Vec::new();
        for reeks in self.invoer.reeksen.iter().rev() {
            let punten = vec![Punt::new(0.0, 0.0), Punt::new(staal, 0.0)];
            let vorm = lijn(punten, Some(reeks) == hoofd);
            regels.push((vorm, reeks.naam_met_stand()));
        }
        if let Some(vraag) = &self.invoer.gevraagd {
            let vorm = Vorm::Lijn {
                punten: vec![Punt::new(0.0, 0.0), Punt::new(staal, 0.0)],
                dikte: 1.2,
                kleur: Kleurrol::Merk,
                streep: STREEP_VRAAG,
            };
            regels.push((vorm, vraag.in_woorden()));
        }
        let (x, hoog) = (staal + self.punten * 0.6, self.punten * 1.4);
        self.hoogte += self.punten * 0.5;
        for (staal, tekst) in regels {
            let woorden = in_regels(&tekst, self.punten, false, self.breed - x, 3);
            self.vormen
                .push(verplaatst(staal, self.hoogte + hoog * 0.5));
            for regel in woorden {
                let y = self.hoogte + hoog * 0.5 + self.punten * 0.36;
                let tekst = self.tekst(x, y, regel, Kleurrol::Tekst);
                self.vormen.push(tekst);
                self.hoogte += hoog;
            }
        }
        self.hoogte += 2.0;
    }
}

fn lijn(punten: Vec<Punt>, hoofd: bool) -> Vorm {
    if hoofd {
        Vorm::Lijn {
            punten,
            dikte: 2.2,
            kleur: Kleurrol::Accent,
            streep: 0.0,
        }
    } else {
        Vorm::Lijn {
            punten,
            dikte: 1.6,
            kleur: Kleurrol::Bijzaak,
            streep: STREEP_REEKS,
        }
    }
}

/// A piece of line, down to `y`.
fn verplaatst(mut vorm: Vorm, y: f32) -> Vorm {
    if let Vorm::Lijn { punten, .. } = &mut vorm {
        for punt in punten {
            punt.y += y;
        }
    }
    vorm
}
