//! Words by which doctors speak of an item in running text, as one table.

use super::getallen::{Maat, Maatsoort};
use super::normaliseren::scan_teken;
use super::woord::{Woord, in_lijst};
use crate::dossier::keuzes::FmlVersie;
use std::sync::LazyLock;

/// What makes a clause with these words a limit.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Grens {
    /// An amount in the unit of the item, "niet" or "beperkt".
    Getal,
    /// "niet", "geen", "vermijden" or "beperkt".
    Niet,
    /// Only "beperkt": the words occur in every text.
    Beperkt,
    /// The words say it themselves: "wisselen van houding".
    Vanzelf,
}

/// One thing that a doctor may limit.
#[derive(Debug, PartialEq)]
pub(super) struct Begrip {
    pub id: &'static str,
    /// Codes in the new and in the classic list.
    nieuw: &'static [&'static str],
    klassiek: &'static [&'static str],
    /// The box of a multiple-choice item, in the new and in the classic list.
    vakje: Option<(u8, u8)>,
    /// Any of these; words parted by spaces must all occur. A star stands for the rest of a word.
    woorden: &'static [&'static str],
    pub grens: Grens,
    /// These are not meant when this one is found.
    pub sluit_uit: &'static [&'static str],
}

const fn begrip(
    id: &'static str,
    nieuw: &'static [&'static str],
    klassiek: &'static [&'static str],
    grens: Grens,
    woorden: &'static [&'static str],
) -> Begrip {
    Begrip {
        id,
        nieuw,
        klassiek,
        vakje: None,
        woorden,
        grens,
        sluit_uit: &[],
    }
}

impl Begrip {
    const fn vak(mut self, nieuw: u8, klassiek: u8) -> Self {
        self.vakje = Some((nieuw, klassiek));
        self
    }

    const fn zonder(mut self, andere: &'static [&'static str]) -> Self {
        self.sluit_uit = andere;
        self
    }

    pub fn codes(&self, versie: FmlVersie) -> &'static [&'static str] {
        match versie {
            FmlVersie::Nieuw => self.nieuw,
            FmlVersie::Klassiek => self.klassiek,
        }
    }

    pub fn heeft_code(&self, code: &str) -> bool {
        self.nieuw.contains(&code) || self.klassiek.contains(&code)
    }

    pub fn vakje(&self, versie: FmlVersie) -> Option<u8> {
        self.vakje.map(|(nieuw, klassiek)| match versie {
            FmlVersie::Nieuw => nieuw,
            FmlVersie::Klassiek => klassiek,
        })
    }

    pub fn staat_in(&self, woorden: &[Woord]) -> bool {
        self.woorden.iter().any(|zin| {
            zin.split(' ')
                .all(|deel| woorden.iter().any(|woord| past(deel, &woord.plat)))
        })
    }

    /// Does a clause with these words set a limit? `geerfd`: the words stood in the clause before.
    pub fn zegt_iets(
        &self,
        maten: &[Maat],
        beperkt: bool,
        niet: bool,
        geerfd: bool,
        zin: &[Woord],
    ) -> bool {
        let met_maat = maten
            .iter()
            .any(|maat| !matches!(maat.soort, Maatsoort::Keer) || maat.per.is_some());
        if geerfd {
            // "zitten een uur achter elkaar, over de dag vier uur".
            return self.grens == Grens::Getal && met_maat;
        }
        match self.grens {
            // "niet" must stand by the words: "staan" and "lopen" mean other things too.
            Grens::Getal => met_maat || beperkt || (niet && self.niet_vlakbij(zin)),
            Grens::Niet => niet || beperkt,
            Grens::Beperkt => beperkt,
            Grens::Vanzelf => true,
        }
    }
}

impl Begrip {
    /// A denial at most four words before or three behind the words.
    fn niet_vlakbij(&self, zin: &[Woord]) -> bool {
        let ontkent = |woord: &Woord| {
            in_lijst(
                &woord.plat,
                &[
                    "niet",
                    "geen",
                    "vermijden",
                    "vermeden",
                    "onmogelijk",
                    "nauwelijks",
                ],
            ) || woord.plat.starts_with("gecontra")
        };
        let eigen = |woord: &Woord| {
            self.woorden
                .iter()
                .any(|zin| zin.split(' ').any(|deel| past(deel, &woord.plat)))
        };
        zin.iter()
            .enumerate()
            .filter(|(_, woord)| eigen(woord))
            .any(|(plek, _)| {
                let buurt = zin.get(plek.saturating_sub(4)..zin.len().min(plek + 5));
                buurt.is_some_and(|buurt| buurt.iter().any(ontkent))
            })
    }
}

/// The concepts that these words speak of.
pub(super) fn begrippen_in(woorden: &[Woord]) -> impl Iterator<Item = &'static Begrip> {
    let raakt = woorden.iter().fold(0, |samen, woord| samen | woord.raakt);
    BEGRIPPEN
        .iter()
        .enumerate()
        .filter(move |(plek, begrip)| raakt & (1 << plek) != 0 && begrip.staat_in(woorden))
        .map(|(_, begrip)| begrip)
}

/// The two letters with which a word begins, as a scanner may read them.
type Begin = (char, char);

/// Parts of phrases by their first letter, with the second and the concepts that hold them.
struct Index([Vec<(char, &'static str, u64)>; 26]);

static INDEX: LazyLock<Index> = LazyLock::new(|| {
    let mut delen: [Vec<(char, &'static str, u64)>; 26] = std::array::from_fn(|_| Vec::new());
    for (plek, begrip) in BEGRIPPEN.iter().enumerate() {
        for deel in begrip.woorden.iter().flat_map(|zin| zin.split(' ')) {
            let Some((eerste, tweede)) = begin_van(deel) else {
                continue;
            };
            if let Some(lijst) = letter(eerste).and_then(|letter| delen.get_mut(letter)) {
                lijst.push((tweede, deel, 1 << plek));
            }
        }
    }
    Index(delen)
});

/// The place of a letter in the alphabet.
fn letter(teken: char) -> Option<usize> {
    let plek = u32::from(teken).checked_sub(u32::from('a'))?;
    usize::try_from(plek).ok().filter(|plek| *plek < 26)
}

/// The concepts that a word may speak of: bit n is the n-th of the table.
pub(super) fn raakt(woord: &str) -> u64 {
    let Some((eerste, tweede)) = begin_van(woord) else {
        return 0;
    };
    let delen = letter(eerste).and_then(|letter| INDEX.0.get(letter));
    let delen = delen.map_or(&[][..], Vec::as_slice).iter();
    delen
        .filter(|(begin, deel, _)| *begin == tweede && past(deel, woord))
        .fold(0, |samen, (.., bit)| samen | bit)
}

fn begin_van(woord: &str) -> Option<Begin> {
    let mut letters = woord.chars().map(scan_teken);
    Some((letters.next()?, letters.next()?))
}

fn past(patroon: &str, woord: &str) -> bool {
    match patroon.strip_suffix('*') {
        Some(begin) => woord.starts_with(begin),
        None => woord == patroon || misgelezen(patroon, woord),
    }
}

/// "tiilen" for "tillen": the same word through a scanner.
fn misgelezen(patroon: &str, woord: &str) -> bool {
    patroon.len() == woord.len()
        && patroon.len() >= 5
        && !in_lijst(woord, &["tellen"])
        && patroon
            .chars()
            .map(scan_teken)
            .eq(woord.chars().map(scan_teken))
}

use Grens::{Beperkt, Getal, Niet, Vanzelf};

/// Every concept that is looked for.
#[rustfmt::skip]
pub(super) static BEGRIPPEN: &[Begrip] = &[
    begrip("aandacht", &["1.1"], &["1.1"], Beperkt, &["concentr*", "vasthouden aandacht", "richten aandacht"]),
    begrip("aandacht_verdelen", &["1.2"], &["1.2"], Beperkt, &["verdelen aandacht"]).zonder(&["aandacht"]),
    begrip("herinneren", &["1.3"], &["1.3"], Beperkt, &["herinneren", "geheugen"]),
    begrip("tempo", &["1.7"], &["1.7"], Beperkt, &["handelingstempo", "werktempo"]),
    begrip("afleiding", &["1.8"], &["1.9"], Niet, &["afleiding", "prikkels"]).vak(1, 3),
    begrip("voorspelbaar", &["1.8"], &["1.9"], Vanzelf, &["aangewezen voorspelbare", "voorspelbare werksituatie"]).vak(2, 4),
    begrip("storingen", &["1.8"], &["1.9"], Niet, &["storingen", "onderbrekingen"]).vak(3, 5),
    begrip("deadlines", &["1.8"], &["1.9"], Niet, &["deadline*", "productiepiek*", "tijdsdruk"]).vak(4, 6),
    begrip("hoog_tempo", &["1.8"], &["1.9"], Niet, &["hoog handelingstempo", "hoog werktempo", "hoog tempo"]).vak(5, 7).zonder(&["tempo"]),
    begrip("risico", &["1.8"], &["1.9"], Niet, &["persoonlijk risico", "verhoogd risico", "gevaarlijke machines"]).vak(6, 8),
    begrip("emoties", &["2.6"], &["2.6"], Beperkt, &["emotionele problemen"]),
    begrip("gevoelens", &["2.7"], &["2.7"], Beperkt, &["uiten gevoelens"]),
    begrip("conflicten", &["2.8"], &["2.8"], Niet, &["conflict*"]),
    begrip("samenwerken", &["2.9"], &["2.9"], Beperkt, &["samenwerken"]),
    begrip("reizen", &["2.10"], &["2.10"], Niet, &["zelfstandig reizen"]),
    begrip("besturen", &["2.11"], &[], Niet, &["beroepsmatig voertuig", "beroepsmatig vervoer", "beroepsmatig besturen", "beroepsmatig rijden", "beroepsmatig autorijden"]),
    begrip("klantcontact", &["2.12"], &["2.12"], Niet, &["klantcontact*", "klantencontact"]).vak(1, 1),
    begrip("patienten", &["2.12"], &["2.12"], Niet, &["hulpbehoevenden", "contact patienten"]).vak(2, 2),
    begrip("solitair", &["2.12"], &["2.12"], Niet, &["solitair*"]).vak(3, 3),
    begrip("leidinggeven", &["2.12"], &["2.12"], Niet, &["leidinggeven*", "leidinggevende aspecten", "leidinggevende taken"]).vak(5, 5),
    begrip("hitte", &["3.1"], &["3.1"], Niet, &["hitte", "hoge temperaturen"]).vak(1, 1),
    begrip("koude", &["3.1"], &["3.2"], Niet, &["koude", "kou", "vrieshuis", "lage temperaturen"]).vak(2, 1),
    begrip("tocht", &["3.2"], &["3.3"], Niet, &["tocht"]),
    begrip("huidcontact", &["3.3"], &["3.4"], Niet, &["huidcontact"]),
    begrip("bescherming", &["3.4"], &["3.5"], Niet, &["beschermende middelen", "mondkapje", "ademmasker"]),
    begrip("stof", &["3.5"], &["3.6"], Niet, &["dampen", "gassen", "stof rook"]),
    begrip("geluid", &["3.6"], &["3.7"], Niet, &["lawaai", "geluidsbelasting", "geluidbelasting", "hard geluid"]),
    begrip("trillingen", &["3.7"], &["3.8"], Niet, &["trilling*", "rijdend materieel", "hele-lichaamstrillingen", "lichaamstrillingen"]),
    begrip("fijne_motoriek", &["4.3"], &["4.3"], Niet, &["fijn motorische", "fijnmotorische", "fijn-motorische"]).vak(7, 7),
    begrip("handkracht", &["4.3"], &["4.3"], Niet, &["knijpkracht", "grijpkracht"]).vak(6, 6),
    begrip("repetitief", &["4.3"], &["4.3"], Niet, &["repetitieve hand*", "repeterende hand*"]).vak(8, 8),
    begrip("toetsenbord", &["4.4"], &["4.6"], Getal, &["toetsenbord", "beeldscherm*", "muis"]),
    begrip("schroeven", &["4.6"], &["4.7"], Niet, &["schroefbewegingen"]),
    begrip("reiken", &["4.7", "4.8"], &["4.8", "4.9"], Getal, &["reiken", "reikafstand"]),
    begrip("buigen", &["4.9", "4.10"], &["4.10", "4.11"], Getal, &["buigen", "bukken"]),
    begrip("torderen", &["4.11"], &["4.12"], Getal, &["torderen", "draaien romp"]),
    begrip("duwen", &["4.12"], &["4.13"], Getal, &["duwen", "trekken"]),
    begrip("tillen", &["4.13"], &["4.14"], Getal, &["tillen", "getild", "optillen", "heffen"]),
    begrip("dragen", &["4.14"], &["4.14"], Getal, &["dragen kg", "dragen kilo*", "tillen dragen", "dragen beperk*", "dragen lasten", "gedragen kg"]),
    begrip("lichte_voorwerpen", &[], &["4.15"], Getal, &["lichte voorwerpen"]),
    begrip("zware_lasten", &[], &["4.16"], Niet, &["zware lasten"]).zonder(&["tillen", "dragen"]),
    begrip("hoofd", &["4.15"], &["4.17"], Niet, &["hoofdbewegingen", "draaien hoofd"]),
    begrip("lopen", &["4.16", "4.17"], &["4.18", "4.19"], Getal, &["lopen", "wandelen"]),
    begrip("trap", &["4.18"], &["4.20"], Getal, &["traplopen", "trappenlopen", "trappen lopen", "trap lopen"]).zonder(&["lopen"]),
    begrip("klimmen", &["4.19"], &["4.21"], Getal, &["klimmen", "klauteren", "ladder*"]),
    begrip("knielen", &["4.20"], &["4.22"], Getal, &["knielen", "hurken", "knieen"]),
    begrip("zitten", &["5.1", "5.2"], &["5.1", "5.2"], Getal, &["zitten", "gezeten"]),
    begrip("staan", &["5.3", "5.4"], &["5.3", "5.4"], Getal, &["staan"]),
    begrip("geknield", &["5.5"], &["5.5"], Getal, &["geknield", "gehurkt"]).zonder(&["knielen"]),
    begrip("gebogen", &["5.6"], &["5.6"], Getal, &["gebogen", "getordeerd", "voorovergebogen"]).zonder(&["buigen"]),
    begrip("boven_schouder", &["5.7"], &["5.7"], Getal, &["schouderhoogte", "schouderniveau", "bovenhands*"]),
    begrip("hoofdstand", &["5.8"], &["5.8"], Getal, &["hoofd stand"]),
    begrip("wisselen", &["5.9"], &["5.9"], Vanzelf, &["wisselen houding*", "afwisselen houding*", "afwisseling houding*", "wisselen zitten staan", "wisselen houding", "vertreden", "wisselende houding*", "afwisselen zitten"]).zonder(&["zitten", "staan", "lopen", "hoofdstand"]),
    begrip("avond", &["6.1"], &["6.1"], Niet, &["avond*", "'s avonds"]).vak(1, 1),
    begrip("nacht", &["6.1"], &["6.1"], Niet, &["nacht*", "nachts"]).vak(2, 2),
];

#[cfg(test)]
mod tests {
    use super::*;
    use crate::belastbaarheid::item::item;

    #[test]
    fn every_code_and_box_of_the_table_exists() {
        assert!(BEGRIPPEN.len() <= 64, "a bit each");
        for begrip in BEGRIPPEN {
            for versie in [FmlVersie::Nieuw, FmlVersie::Klassiek] {
                for code in begrip.codes(versie) {
                    let gevonden =
                        item(versie, code).unwrap_or_else(|| panic!("{} {code}", begrip.id));
                    if let Some(vakje) = begrip.vakje(versie) {
                        assert!(gevonden.niveau(vakje).is_some(), "{} {code}", begrip.id);
                    }
                }
            }
            for ander in begrip.sluit_uit {
                assert!(
                    BEGRIPPEN.iter().any(|begrip| begrip.id == *ander),
                    "{ander}"
                );
            }
        }
    }
}
