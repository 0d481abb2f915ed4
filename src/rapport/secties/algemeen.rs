//! 1 and 1.1: who is who, dates and documents.

use super::wachttijd::{begin_en_einde, opnieuw};
use super::{noem, voluit};
use crate::dossier::keuzes::SpoorKeuze;
use crate::dossier::schrijfwijze::{datum_voluit, decimaal};
use crate::dossier::stand::{Deskundige, Onderbreking, Persoon};
use crate::rapport::bouw::{Bouwer, Bron, Gegevens, Zinnen, gevuld, kolommen};
use crate::rapport::document::Tabel;
use crate::rapport::taal::{aantal, hoofdletter, na_dubbele_punt, werkwoord};
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
