//! Properties that must hold for every case, over many made-up ones.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing
)]

use chrono::{Days, NaiveDate};
use proptest::prelude::*;
use spoorboek::belastbaarheid::{
    FmlItem, ItemSoort, Meeweging, Rubriek, is_aanduiding, item, items, slechtste, vergelijk,
};
use spoorboek::dossier::Stand;
use spoorboek::dossier::keuzes::{Antwoord, BelastbaarheidSoort, FmlVersie, Uitkomst};
use spoorboek::dossier::stand::{AfwijkendItem, Belastbaarheid, FunctieEis, Zoekrichting};
use spoorboek::dossier::waarden::Decimaal;
use spoorboek::functies::onderbouw;
use spoorboek::tijdlijn::{Pauze, Tijdlijn, plus_maanden};

fn een_item() -> impl Strategy<Value = &'static FmlItem> {
    let alle: Vec<&FmlItem> = [FmlVersie::Nieuw, FmlVersie::Klassiek]
        .into_iter()
        .flat_map(|versie| items(versie).iter())
        .filter(|item| !is_aanduiding(item))
        .collect();
    prop::sample::select(alle)
}

fn een_antwoord() -> impl Strategy<Value = Option<Antwoord>> {
    let keuzes = [Antwoord::Ja, Antwoord::Nee, Antwoord::Onbekend];
    prop::option::of(prop::sample::select(keuzes.to_vec()))
}

fn een_eis() -> impl Strategy<Value = FunctieEis> {
    let vakjes = || prop::collection::vec(0u8..10, 0..4);
    (
        prop::option::of(prop_oneof![0i64..7_000, 0i64..130_000]),
        een_antwoord(),
        prop::option::of(0u8..5),
        prop::option::weighted(0.3, any::<bool>()),
        vakjes(),
        vakjes(),
        vakjes(),
    )
        .prop_map(
            |(getal, kenmerk, niveau, komt_niet_voor, ja, nee, onbekend)| FunctieEis {
                getal: getal.map(Decimaal::uit_honderdsten),
                kenmerk,
                gevraagd_niveau: niveau,
                komt_niet_voor,
                vakjes_ja: ja,
                vakjes_nee: nee,
                vakjes_onbekend: onbekend,
                ..FunctieEis::default()
            },
        )
}

fn met_niveaus(waarden: Vec<u8>, vermogen: Option<i64>) -> AfwijkendItem {
    AfwijkendItem {
        waarden,
        vermogen: vermogen.map(Decimaal::uit_honderdsten),
        ..AfwijkendItem::default()
    }
}

fn oordeel(
    item: &FmlItem,
    gekozen: &AfwijkendItem,
    eis: &FunctieEis,
    aanpassing: bool,
) -> Uitkomst {
    let meeweging = Meeweging {
        heeft_aanpassing: aanpassing,
        vermogen: None,
    };
    vergelijk(item, gekozen, Some(eis), meeweging).uitkomst
}

/// A document with some limited items and perhaps hours; an FML of the old list.
fn een_document() -> impl Strategy<Value = Belastbaarheid> {
    let plekken = prop::collection::btree_map(0usize..67, 1u8..3, 0..6);
    (plekken, prop::option::of(0i64..40)).prop_map(|(plekken, uren)| Belastbaarheid {
        soort: Some(BelastbaarheidSoort::Fml),
        versie: Some(FmlVersie::Klassiek),
        geldig_per: NaiveDate::from_ymd_opt(2025, 8, 12),
        uren_per_week: uren.map(Decimaal::heel),
        items: plekken
            .into_iter()
            .map(|(plek, niveau)| (&items(FmlVersie::Klassiek)[plek], niveau))
            .filter(|(item, _)| !is_aanduiding(item))
            .map(|(item, niveau)| AfwijkendItem {
                code: Some(item.code.to_owned()),
                ..met_niveaus(vec![niveau.min(item.niveaus.last().unwrap().waarde)], None)
            })
            .collect(),
        ..Belastbaarheid::default()
    })
}

/// A function with a demand for each item of the document.
fn een_richting(
    document: &Belastbaarheid,
    eisen: &[FunctieEis],
    uren_min: Option<i64>,
) -> Zoekrichting {
    let eis = |(gekozen, eis): (&AfwijkendItem, &FunctieEis)| FunctieEis {
        code: gekozen.code.clone(),
        versie: document.versie,
        ..eis.clone()
    };
    Zoekrichting {
        eisen: document.items.iter().zip(eisen).map(eis).collect(),
        uren_min: uren_min.map(Decimaal::heel),
        ..Zoekrichting::default()
    }
}

fn zet_tekst(document: &mut Belastbaarheid, rubriek: Rubriek, tekst: &str) {
    let teksten = &mut document.tekst_per_rubriek;
    let veld = match rubriek {
        Rubriek::Persoonlijk => &mut teksten.persoonlijk,
        Rubriek::Sociaal => &mut teksten.sociaal,
        Rubriek::FysiekeOmgeving => &mut teksten.fysieke_omgeving,
        Rubriek::Dynamisch => &mut teksten.dynamisch,
        Rubriek::Statisch => &mut teksten.statisch,
        Rubriek::Werktijden => &mut teksten.werktijden,
    };
    *veld = Some(tekst.to_owned());
}

proptest! {
    #[test]
    fn a_more_limited_level_never_makes_a_function_more_suitable(
        item in een_item(), eis in een_eis(), laag in 0u8..10, hoog in 0u8..10, aanpassing: bool,
    ) {
        let hoogste = item.niveaus.last().unwrap().waarde;
        let (laag, hoog) = (laag.min(hoog).min(hoogste), laag.max(hoog).min(hoogste));
        let (ruimer, beperkter) = match item.soort {
            // Boxes: more boxes is more limited, a higher number is not.
            ItemSoort::Meerkeuze => (vec![laag], vec![laag, hoog]),
            _ => (vec![laag], vec![hoog]),
        };
        let ruimer = oordeel(item, &met_niveaus(ruimer, None), &eis, aanpassing);
        let beperkter = oordeel(item, &met_niveaus(beperkter, None), &eis, aanpassing);
        prop_assert!(beperkter >= ruimer, "{ruimer:?} werd {beperkter:?} bij {} {eis:?}", item.code);
    }

    #[test]
    fn a_lower_number_never_makes_a_function_more_suitable(
        item in een_item(), eis in een_eis(), niveau in 1u8..5, a in 0i64..100_000, b in 0i64..100_000,
    ) {
        let met = |vermogen| met_niveaus(vec![niveau], Some(vermogen));
        let ruimer = oordeel(item, &met(a.max(b)), &eis, false);
        let beperkter = oordeel(item, &met(a.min(b)), &eis, false);
        prop_assert!(beperkter >= ruimer);
    }

    #[test]
    fn nothing_noted_never_fits(item in een_item(), niveau in 1u8..5, aanpassing: bool) {
        let gekozen = met_niveaus(vec![niveau], None);
        let leeg = oordeel(item, &gekozen, &FunctieEis::default(), aanpassing);
        prop_assert_eq!(leeg, Uitkomst::NietBeoordeeld);
        let geen = vergelijk(item, &gekozen, None, Meeweging::default()).uitkomst;
        prop_assert_eq!(geen, Uitkomst::NietBeoordeeld);
        prop_assert_eq!(slechtste([Uitkomst::Past, geen]), Uitkomst::NietBeoordeeld);
    }

    #[test]
    fn a_measure_only_takes_away_what_is_too_high(
        item in een_item(), eis in een_eis(), niveau in 0u8..5,
    ) {
        let gekozen = met_niveaus(vec![niveau], None);
        let zonder = oordeel(item, &gekozen, &eis, false);
        let met = oordeel(item, &gekozen, &eis, true);
        if zonder == Uitkomst::PastNiet {
            // A box that was not filled in stays visible behind a measure.
            prop_assert!(met >= Uitkomst::PastMetVoorwaarde && met < Uitkomst::PastNiet);
        } else {
            prop_assert_eq!(met, zonder);
        }
    }

    #[test]
    fn words_without_an_item_are_never_past(
        document in een_document(), eisen in prop::collection::vec(een_eis(), 10),
        uren_min in prop::option::of(0i64..40), welke in 0usize..6,
    ) {
        let richting = een_richting(&document, &eisen, uren_min);
        let rubriek = Rubriek::ALLE[welke];
        let mut document = document;
        document.soort = Some(BelastbaarheidSoort::Izp);
        zet_tekst(&mut document, rubriek, "hooguit een half uur achter elkaar");
        let matrix = onderbouw(&Stand::default(), &richting, &document);
        let gekoppeld = |gezocht: Option<Rubriek>| document.items.iter().any(|gekozen| {
            let item = item(FmlVersie::Klassiek, gekozen.code.as_deref().unwrap()).unwrap();
            let uren = ["6.2", "6.3"].contains(&item.code);
            gezocht.map_or(!uren, |gezocht| item.rubriek == gezocht)
        });
        if !gekoppeld(Some(rubriek)) || !gekoppeld(None) {
            prop_assert!(matrix.machine >= Uitkomst::NietBeoordeeld);
            prop_assert!(matrix.uitkomst >= Uitkomst::NietBeoordeeld);
        }
        let slechtste = slechtste(matrix.regels.iter().map(|regel| regel.machine));
        prop_assert!(matrix.machine >= slechtste);
    }

    #[test]
    fn a_lower_capacity_never_makes_a_function_more_suitable(
        document in een_document(), eisen in prop::collection::vec(een_eis(), 10),
        uren_min in prop::option::of(0i64..40), minder in 0i64..40, izp: bool,
    ) {
        let richting = een_richting(&document, &eisen, uren_min);
        let mut ruim = document;
        if izp {
            ruim.soort = Some(BelastbaarheidSoort::Izp);
            zet_tekst(&mut ruim, Rubriek::Statisch, "hooguit een half uur achter elkaar");
        }
        let mut krap = ruim.clone();
        // Where only the level of 6.3 limits the hours, hours of the document could be more than that.
        let door_niveau = krap.items.iter().any(|gekozen| gekozen.code.as_deref() == Some("6.3"));
        krap.uren_per_week = match krap.uren_per_week {
            Some(uren) => Some(Decimaal::heel((uren.honderdsten() / 100 - minder).max(0))),
            None => (!door_niveau).then(|| Decimaal::heel(minder)),
        };
        for gekozen in &mut krap.items {
            let item = item(FmlVersie::Klassiek, gekozen.code.as_deref().unwrap()).unwrap();
            if item.soort == ItemSoort::Schaal {
                let hoogste = item.niveaus.last().unwrap().waarde;
                gekozen.waarden = gekozen.waarden.iter().map(|waarde| (waarde + 1).min(hoogste)).collect();
            }
        }
        let uitkomst = |document: &Belastbaarheid| onderbouw(&Stand::default(), &richting, document).machine;
        prop_assert!(uitkomst(&krap) >= uitkomst(&ruim));
    }

    #[test]
    fn the_order_of_items_and_demands_does_not_matter(
        gekozen in prop::collection::btree_map(0usize..67, (1u8..4, een_eis()), 0..12),
        zaad in any::<prop::sample::Index>(),
    ) {
        let lijst = items(FmlVersie::Klassiek);
        let mut document = Belastbaarheid {
            soort: Some(BelastbaarheidSoort::Fml),
            versie: Some(FmlVersie::Klassiek),
            ..Belastbaarheid::default()
        };
        let mut richting = Zoekrichting::default();
        for (plek, (niveau, eis)) in gekozen {
            let code = Some(lijst[plek].code.to_owned());
            document.items.push(AfwijkendItem { code: code.clone(), ..met_niveaus(vec![niveau], None) });
            richting.eisen.push(FunctieEis { code, versie: document.versie, ..eis });
        }
        let recht = onderbouw(&Stand::default(), &richting, &document);
        if !document.items.is_empty() {
            let plek = zaad.index(document.items.len());
            document.items.rotate_left(plek);
            richting.eisen.reverse();
        }
        let anders = onderbouw(&Stand::default(), &richting, &document);
        prop_assert_eq!(&recht, &anders);
        prop_assert_eq!(recht.machine, slechtste(recht.regels.iter().map(|regel| regel.machine)));
    }

    #[test]
    fn days_are_those_of_counting_by_hand(
        begin in 0u64..20_000,
        pauzes in prop::collection::vec((0u64..300, 1u64..40), 0..5),
    ) {
        let eerste = NaiveDate::from_ymd_opt(2000, 1, 1).unwrap() + Days::new(begin);
        let mut pauze_lijst = Vec::new();
        let mut van = eerste;
        for (gat, duur) in pauzes {
            van = van + Days::new(gat + 1);
            pauze_lijst.push(Pauze::herstel(van, van + Days::new(duur - 1)));
            // A gap of nothing: the next one overlaps or adjoins.
            van = van + Days::new(duur - 1);
        }
        let tijdlijn = Tijdlijn::nieuw(eerste, &pauze_lijst);
        let dagen = tel_met_de_hand(eerste, &pauze_lijst);
        prop_assert_eq!(tijdlijn.eerste_ziektedag(), dagen[0]);
        for (dag, datum) in (0..).zip(dagen) {
            prop_assert_eq!(tijdlijn.datum_van_dag(dag), datum);
            prop_assert_eq!(tijdlijn.dag_van(datum), dag);
        }
        pauze_lijst.reverse();
        prop_assert_eq!(Tijdlijn::nieuw(eerste, &pauze_lijst), tijdlijn);
    }

    #[test]
    fn months_later_is_the_same_day_or_the_last_of_the_month(
        begin in 0u64..30_000, maanden in 0u32..60,
    ) {
        use chrono::Datelike;
        let van = NaiveDate::from_ymd_opt(2000, 1, 1).unwrap() + Days::new(begin);
        let later = plus_maanden(van, maanden);
        let telling = |datum: NaiveDate| datum.year() * 12 + datum.month0() as i32;
        prop_assert_eq!(telling(later) - telling(van), maanden as i32);
        let laatste = later.succ_opt().unwrap().day() == 1;
        prop_assert!(later.day() == van.day() || later.day() < van.day() && laatste);
    }
}

/// The days of illness, one by one: a run of 28 days of recovery starts anew, other days of
/// recovery are passed.
fn tel_met_de_hand(eerste: NaiveDate, pauzes: &[Pauze]) -> Vec<NaiveDate> {
    let hersteld = |datum: NaiveDate| {
        let mut binnen = pauzes.iter();
        binnen.any(|pauze| pauze.van <= datum && datum <= pauze.tot_en_met)
    };
    let (mut dagen, mut reeks) = (Vec::new(), 0);
    for datum in eerste.iter_days().take(2_500) {
        if hersteld(datum) {
            reeks += 1;
            continue;
        }
        if reeks >= 28 {
            dagen.clear();
        }
        reeks = 0;
        dagen.push(datum);
    }
    dagen
}
