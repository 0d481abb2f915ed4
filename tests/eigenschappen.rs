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
    FmlItem, ItemSoort, Meeweging, is_aanduiding, items, slechtste, vergelijk,
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
        item in een_item(), eis in een_eis(), niveau in 1u8..5, a in 0i64..7_000, b in 0i64..7_000,
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
