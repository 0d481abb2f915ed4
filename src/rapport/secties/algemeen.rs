//! 1 and 1.1: who is who, dates and documents.

use super::{noem, voluit};
use crate::dossier::keuzes::SpoorKeuze;
use crate::dossier::schrijfwijze::{datum_voluit, decimaal};
use crate::dossier::stand::{Deskundige, Onderbreking, Persoon};
use crate::rapport::bouw::{Bouwer, Bron, Gegevens, Zinnen, gevuld, kolommen};
use crate::rapport::document::Tabel;
use crate::rapport::taal::{aantal, hoofdletter, na_dubbele_punt, werkwoord};
use crate::tijdlijn::{Pauze, Tijdlijn};
use chrono::NaiveDate;

pub(super) fn kader(bron: &Bron<'_>, uit: &mut Bouwer) {
    let (verzuim, traject) = (&bron.stand.verzuim, &bron.stand.traject);
    let mut zinnen = Zinnen::default();
    match (verzuim.eerste_ziektedag, bron.afgeleid.einde_wachttijd) {
        (Some(eerste), Some(einde)) => zinnen.zin(
            begin_en_einde(bron, eerste, einde),
            &["verzuim.eerste_ziektedag", "verzuim.onderbrekingen"],
        ),
        _ => uit.leemte("verzuim.eerste_ziektedag"),
    }
    let evaluatie = bron.stand.eerstejaarsevaluatie.datum;
    match traject.start {
        Some(start) => zinnen.zin(
            format!(
                "Het traject spoor 2 {} op {}{}.",
                if bron.is_geweest(start) {
                    "is gestart"
                } else {
                    "start"
                },
                datum_voluit(start),
                evaluatie.map_or_else(String::new, |dag| na_evaluatie(start, dag))
            ),
            &["traject.start", "eerstejaarsevaluatie.datum"],
        ),
        None => uit.leemte("traject.start"),
    }
    if let Some(week) = bron.afgeleid.ziekteweek {
        zinnen.zin(
            format!(
                "Op de peildatum, {}, is het ziekteweek {week}.",
                datum_voluit(bron.peildatum)
            ),
            &["verzuim.eerste_ziektedag"],
        );
    }
    uit.zinnen(zinnen);
}

/// First day and end of the wachttijd; with the reason if an interruption began a new one.
fn begin_en_einde(bron: &Bron<'_>, eerste: NaiveDate, einde: NaiveDate) -> String {
    let (eerste, einde) = (datum_voluit(eerste), datum_voluit(einde));
    match opnieuw(bron) {
        None => format!("De eerste ziektedag is {eerste}; de wachttijd eindigt op {einde}."),
        Some((pauze, begin)) => format!(
            "De eerste ziektedag was {eerste}. {} was daarna hersteld van {} tot en met {}: {}. Bij een \
             onderbreking van vier weken of meer begint een nieuwe wachttijd (Wet WIA artikel 23 lid 3). \
             Daarom telt {} als eerste ziektedag; de wachttijd eindigt op {einde}.",
            bron.werknemer.begin(),
            datum_voluit(pauze.van),
            datum_voluit(pauze.tot_en_met),
            aantal(
                usize::try_from(pauze.dagen()).unwrap_or_default(),
                "dag",
                "dagen"
            ),
            datum_voluit(begin),
        ),
    }
}

/// The interruption after which a new wachttijd began, and its first day.
fn opnieuw(bron: &Bron<'_>) -> Option<(Pauze, NaiveDate)> {
    let tijdlijn = Tijdlijn::van(bron.stand)?;
    Some((tijdlijn.opnieuw_na()?, tijdlijn.eerste_ziektedag()))
}

fn na_evaluatie(start: NaiveDate, evaluatie: NaiveDate) -> String {
    let dagen = (start - evaluatie).num_days();
    let evaluatie = datum_voluit(evaluatie);
    match usize::try_from(dagen) {
        Ok(0) => format!(", op de dag van de eerstejaarsevaluatie ({evaluatie})"),
        Ok(dagen) => format!(
            ", {} na de eerstejaarsevaluatie van {evaluatie}",
            aantal(dagen, "dag", "dagen")
        ),
        Err(_) => format!(", vóór de eerstejaarsevaluatie van {evaluatie}"),
    }
}

pub(super) fn gegevens(bron: &Bron<'_>, uit: &mut Bouwer) {
    partijen(bron, uit);
    data(bron, uit);
    stukken(bron, uit);
}

fn partijen(bron: &Bron<'_>, uit: &mut Bouwer) {
    let stand = bron.stand;
    let bureau = bron.opties.bureau.naam.as_str();
    let mut rijen = Gegevens::nieuw();
    rijen.rij("Werknemer", stand.werknemer.naam.clone(), "werknemer.naam");
    let geboren = stand.werknemer.geboortedatum.map(datum_voluit);
    rijen.rij("Geboortedatum", geboren, "werknemer.geboortedatum");
    let woonplaats = stand.werknemer.woonplaats.clone();
    rijen.rij("Woonplaats", woonplaats, "werknemer.woonplaats");
    let functie = stand.dienstverband.functie.as_deref().map(hoofdletter);
    rijen.rij("Functie", functie, "dienstverband.functie");
    let sinds = stand.dienstverband.in_dienst_sinds.map(datum_voluit);
    rijen.rij("In dienst sinds", sinds, "dienstverband.in_dienst_sinds");
    let uren = stand.dienstverband.contracturen;
    rijen.rij(
        "Contracturen",
        uren.map(|uren| format!("{} uur per week", decimaal(uren))),
        "dienstverband.contracturen",
    );
    rijen.rij("Werkgever", werkgever(bron), "werkgever.naam");
    rijen.rij(
        "Contactpersoon",
        persoon(&stand.contactpersoon, ""),
        "contactpersoon.naam",
    );
    rijen.rij("Coach", persoon(&stand.coach, bureau), "coach.naam");
    rijen.rij(
        "Jobhunter",
        persoon(&stand.jobhunter, bureau),
        "jobhunter.naam",
    );
    rijen.rij(
        "Bedrijfsarts",
        deskundige(&stand.bedrijfsarts),
        "bedrijfsarts.naam",
    );
    rijen.rij(
        "Arbeidsdeskundige",
        deskundige(&stand.arbeidsdeskundige),
        "arbeidsdeskundige.naam",
    );
    rijen.plaats(uit, "Wie er bij het traject betrokken zijn");
}

fn werkgever(bron: &Bron<'_>) -> Option<String> {
    let werkgever = &bron.stand.werkgever;
    let naam = gevuld(werkgever.naam.as_deref())?;
    let omvang = werkgever.omvang.map(|aantal| {
        format!(
            "{aantal} {}",
            werkwoord(aantal as usize, "werknemer", "werknemers")
        )
    });
    let branche = gevuld(werkgever.branche.as_deref())
        .map(|branche| format!("branche {}", na_dubbele_punt(branche)));
    Some(noem(&[
        Some(naam),
        werkgever.plaats.as_deref(),
        branche.as_deref(),
        omvang.as_deref(),
    ]))
}

/// Name, what someone does and how to reach them: only people on the side of werkgever and bureau.
fn persoon(persoon: &Persoon, bureau: &str) -> Option<String> {
    let naam = gevuld(persoon.naam.as_deref())?;
    let functie = gevuld(persoon.functie.as_deref());
    let al_genoemd = functie.is_some_and(|functie| functie.contains(bureau.trim()));
    Some(noem(&[
        Some(naam),
        functie,
        (!al_genoemd).then_some(bureau),
        persoon.telefoon.as_deref(),
        persoon.email.as_deref(),
    ]))
}

fn deskundige(deskundige: &Deskundige) -> Option<String> {
    let naam = gevuld(deskundige.naam.as_deref())?;
    Some(noem(&[Some(naam), deskundige.organisatie.as_deref()]))
}

fn data(bron: &Bron<'_>, uit: &mut Bouwer) {
    let stand = bron.stand;
    let mut rijen = Gegevens::nieuw();
    rijen.rij(
        "Eerste ziektedag",
        voluit(stand.verzuim.eerste_ziektedag),
        "verzuim.eerste_ziektedag",
    );
    rijen.rij(
        "Ziekmelding in het systeem",
        voluit(stand.verzuim.ziekmelding_op),
        "verzuim.ziekmelding_op",
    );
    let onderbrekingen = onderbrekingen(bron);
    let weet_onderbrekingen = onderbrekingen.is_some();
    rijen.rij("Onderbrekingen", onderbrekingen, "verzuim.onderbrekingen");
    rijen.rij_als_bekend(
        "Eerste ziektedag die telt",
        opnieuw(bron).map(|(_, begin)| datum_voluit(begin)),
        "verzuim.onderbrekingen",
    );
    // Without a first day of illness there is no end either; that gap is said once.
    rijen.rij_als_bekend(
        "Einde wachttijd",
        voluit(bron.afgeleid.einde_wachttijd),
        "verzuim.eerste_ziektedag",
    );
    rijen.rij(
        "Eerstejaarsevaluatie",
        evaluatie(bron),
        "eerstejaarsevaluatie.datum",
    );
    rijen.rij(
        "Start traject",
        voluit(stand.traject.start),
        "traject.start",
    );
    rijen.rij(
        "Einddatum opdracht",
        voluit(stand.traject.einddatum),
        "traject.einddatum",
    );
    let status = stand.traject.status.map(|status| status.label().to_owned());
    rijen.rij("Stand van het traject", status, "traject.status");
    rijen.plaats(uit, "Data en termijnen");
    let omgekeerd = |rij: &&Onderbreking| dagen(rij).is_some_and(|dagen| dagen < 1);
    if let Some(rij) = stand.verzuim.onderbrekingen.iter().find(omgekeerd) {
        uit.vaste_eigen_leemte(
            "Van een onderbreking ligt de laatste dag vóór de eerste; die telt niet mee.",
            &format!("verzuim.onderbrekingen[{}].tot_en_met", rij.id),
        );
    } else if !weet_onderbrekingen {
        uit.vaste_eigen_leemte(
            "Niet vastgelegd of het verzuim is onderbroken.",
            "verzuim.geen_onderbrekingen",
        );
    }
}

fn evaluatie(bron: &Bron<'_>) -> Option<String> {
    let evaluatie = &bron.stand.eerstejaarsevaluatie;
    let datum = datum_voluit(evaluatie.datum?);
    let keuze = match evaluatie.keuze {
        Some(SpoorKeuze::Spoor1) => ": alleen spoor 1",
        Some(SpoorKeuze::Spoor2) => ": spoor 1 sluiten, spoor 2 starten",
        Some(SpoorKeuze::Beide) => ": spoor 1 en spoor 2 naast elkaar",
        None => "",
    };
    Some(format!("{datum}{keuze}"))
}

/// "Geen", or the periods and the number of days; `None` if nothing was recorded.
fn onderbrekingen(bron: &Bron<'_>) -> Option<String> {
    let verzuim = &bron.stand.verzuim;
    if verzuim.onderbrekingen.is_empty() {
        return (verzuim.geen_onderbrekingen == Some(true)).then(|| "Geen".to_owned());
    }
    let klopt = |rij: &&Onderbreking| dagen(rij).is_some_and(|dagen| dagen > 0);
    let rijen: Vec<&Onderbreking> = verzuim.onderbrekingen.iter().filter(klopt).collect();
    let perioden: Vec<String> = rijen.iter().copied().filter_map(periode).collect();
    let dagen: i64 = rijen.iter().copied().filter_map(dagen).sum();
    let dagen = usize::try_from(dagen).unwrap_or_default();
    let samen = match (perioden.len(), dagen) {
        (0, _) => return None,
        // Of one single day the number says nothing new.
        (_, 1) => String::new(),
        (1, _) => format!(" ({})", aantal(dagen, "dag", "dagen")),
        _ => format!(", samen {}", aantal(dagen, "dag", "dagen")),
    };
    Some(format!("{}{samen}", hoofdletter(&perioden.join("; "))))
}

fn dagen(onderbreking: &Onderbreking) -> Option<i64> {
    Some((onderbreking.tot_en_met? - onderbreking.van?).num_days() + 1)
}

fn periode(onderbreking: &Onderbreking) -> Option<String> {
    let (van, tot) = (onderbreking.van?, onderbreking.tot_en_met?);
    Some(if van == tot {
        format!("hersteld op {}", datum_voluit(van))
    } else {
        format!(
            "hersteld van {} tot en met {}",
            datum_voluit(van),
            datum_voluit(tot)
        )
    })
}

fn stukken(bron: &Bron<'_>, uit: &mut Bouwer) {
    let mut rijen = Vec::new();
    let mut bronnen = Vec::new();
    for stuk in &bron.stand.stukken {
        let soort = stuk.soort.map(|soort| soort.label());
        let naam = gevuld(stuk.naam.as_deref());
        let Some(wat) = naam.or(soort).map(hoofdletter) else {
            continue;
        };
        let onbekend = || "niet vastgelegd".to_owned();
        rijen.push(vec![
            wat,
            voluit(stuk.datum).unwrap_or_else(onbekend),
            match stuk.ontvangen_op {
                Some(dag) if !bron.is_geweest(dag) => "nog niet".to_owned(),
                dag => voluit(dag).unwrap_or_else(onbekend),
            },
        ]);
        bronnen.push(format!("stukken[{}]", stuk.id));
    }
    if rijen.is_empty() {
        uit.vaste_eigen_leemte("Niet vastgelegd welke stukken beschikbaar zijn.", "stukken");
    }
    uit.tabel(Tabel {
        bijschrift: "Beschikbare stukken".to_owned(),
        kolommen: kolommen(&[("Stuk", 4.0), ("Datum", 2.0), ("Ontvangen", 2.0)]),
        rijen,
        bronnen,
    });
}

#[cfg(test)]
mod tests {
    use crate::dossier::{Adres, Dossier, Wijziging};
    use crate::rapport::maak::{Verslag, alle_tekst};
    use crate::rapport::{Opties, Soort, maak};
    use chrono::NaiveDate;
    use serde_json::json;

    fn verslag(van: &str, tot: &str) -> Verslag {
        let op = NaiveDate::from_ymd_opt(2026, 11, 22).unwrap();
        let zet = |wijziging: Wijziging, veld: &str, waarde: &str| {
            wijziging.zet(Adres::lees(veld).unwrap(), Some(json!(waarde)))
        };
        let item = Adres::lees("verzuim.onderbrekingen[1]").unwrap();
        let mut wijziging = Wijziging::nieuw(op).item(item);
        wijziging = zet(wijziging, "verzuim.eerste_ziektedag", "2024-09-16");
        wijziging = zet(wijziging, "verzuim.onderbrekingen[1].van", van);
        wijziging = zet(wijziging, "verzuim.onderbrekingen[1].tot_en_met", tot);
        let mut dossier = Dossier::nieuw("a".into(), true);
        dossier.wijzig(&wijziging).unwrap();
        maak(Soort::Intakeverslag, &dossier, op, &Opties::default()).unwrap()
    }

    #[test]
    fn a_new_wachttijd_is_explained() {
        let lang = alle_tekst(&verslag("2025-03-10", "2025-05-20").document);
        for zin in [
            "De eerste ziektedag was 16 september 2024.",
            "hersteld van 10 maart 2025 tot en met 20 mei 2025: 72 dagen.",
            "Daarom telt 21 mei 2025 als eerste ziektedag; de wachttijd eindigt op 18 mei 2027.",
            "| Eerste ziektedag die telt | 21 mei 2025 |",
        ] {
            assert!(lang.contains(zin), "{zin} in:\n{lang}");
        }
        let kort = alle_tekst(&verslag("2025-03-10", "2025-04-05").document);
        assert!(kort.contains("De eerste ziektedag is 16 september 2024; de wachttijd eindigt op"));
        assert!(!kort.contains("Eerste ziektedag die telt"));
    }

    #[test]
    fn an_interruption_that_ends_before_it_begins_is_a_gap() {
        let verslag = verslag("2025-03-10", "2025-03-01");
        let adressen = verslag
            .leemten
            .iter()
            .map(|gevonden| &gevonden.leemte.adres);
        let plek = "verzuim.onderbrekingen[1].tot_en_met";
        assert_eq!(adressen.filter(|adres| *adres == plek).count(), 1);
        assert!(!alle_tekst(&verslag.document).contains("1 maart 2025"));
        assert!(verslag.document.leemteplaatsen() >= verslag.leemten.len());
    }
}
