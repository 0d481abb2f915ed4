//! The clock of the work: ziekteweek, the line from day 0 to the last week, the next two dates.

use leptos::prelude::*;

/// What a mark on the line says.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum MerkSoort {
    Gedaan,
    /// The day has passed; whether it was done is not known.
    Voorbij,
    Komt,
    LetOp,
}

impl MerkSoort {
    fn klasse(self) -> &'static str {
        match self {
            Self::Gedaan => "strip-merk-gedaan",
            Self::Voorbij => "strip-merk strip-merk-voorbij",
            Self::Komt => "strip-merk",
            Self::LetOp => "strip-merk strip-merk-let-op",
        }
    }

    fn woord(self) -> &'static str {
        match self {
            Self::Gedaan => "gedaan",
            Self::Voorbij => "voorbij",
            Self::Komt => "komt nog",
            Self::LetOp => "vraagt aandacht",
        }
    }
}

/// One mark on the line.
#[derive(Clone, Debug, PartialEq)]
pub struct Merk {
    /// Weeks since the first sick day, with a fraction; outside the line it is drawn at its end.
    pub week: f64,
    /// "Eerstejaarsevaluatie, week 52".
    pub naam: String,
    pub soort: MerkSoort,
}

/// One of the next dates.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StripDatum {
    /// As read: "10 nov".
    pub datum: String,
    /// As the machine reads it: "2025-11-10".
    pub datum_iso: String,
    pub wat: String,
    /// Near or past: shown in amber, and `wat` says so in words.
    pub let_op: bool,
}

/// Place on the line as SVG wants it: "57.69%". Percentages keep text at its own size, and an
/// attribute, unlike a style, is allowed by the content policy.
fn plaats(week: f64, weken: u16) -> String {
    let deel = 100.0 * week / f64::from(weken.max(1));
    format!("{:.2}%", deel.clamp(0.0, 100.0))
}

/// Weeks that are named under the line: every 26, and the last.
fn maat(weken: u16) -> impl IntoView {
    let mut punten: Vec<u16> = (0..weken).step_by(26).collect();
    punten.push(weken);
    let punt = move |week: u16| {
        let x = plaats(f64::from(week), weken);
        let anker = if week == 0 {
            "start"
        } else if week == weken {
            "end"
        } else {
            "middle"
        };
        let tekst = if week == 0 {
            "dag 0".to_owned()
        } else {
            format!("week {week}")
        };
        view! {
            <line class="strip-maat" x1=x.clone() x2=x.clone() y1="11" y2="21"></line>
            <text x=x y="36" text-anchor=anker>{tekst}</text>
        }
    };
    punten.into_iter().map(punt).collect_view()
}

/// The strip across the top of a case.
#[component]
pub fn Tijdlijnstrip(
    /// Weeks since the first sick day on the day looked at, with a fraction; `None` while the
    /// first sick day is not known.
    #[prop(into)]
    nu: Signal<Option<f64>>,
    /// Number of the ziekteweek as shown, counted by `tijdlijn`.
    #[prop(into)]
    week: Signal<Option<u16>>,
    /// Length of the line: 104, or more after a loonsanctie.
    #[prop(default = Signal::stored(104), into)]
    weken: Signal<u16>,
    #[prop(into)] merken: Signal<Vec<Merk>>,
    /// At most two, nearest first.
    #[prop(into)]
    datums: Signal<Vec<StripDatum>>,
) -> impl IntoView {
    let kop = move || match week.get() {
        Some(week) => view! {
            <span class="naam">"Ziekteweek"</span>
            <strong>{week}</strong> <span>{van(week, weken.get())}</span>
        }
        .into_any(),
        None => view! {
            <span class="naam">"Ziekteweek"</span>
            <strong>"Onbekend"</strong>
        }
        .into_any(),
    };
    let lijn = move || {
        let weken = weken.get();
        let nu = nu.get().map(|nu| plaats(nu, weken));
        view! {
            {maat(weken)}
            <line class="strip-baan" x1="0" x2="100%" y1="11" y2="11"></line>
            {nu.clone().map(|x| view! { <line class="strip-voorbij" x1="0" x2=x y1="11" y2="11"></line> })}
            {merken.get().into_iter().map(|merk| view! {
                <circle class=merk.soort.klasse() cx=plaats(merk.week, weken) cy="11" r="5">
                    <title>{format!("{}, {}", merk.naam, merk.soort.woord())}</title>
                </circle>
            }).collect_view()}
            {nu.map(|x| view! { <circle class="strip-nu" cx=x cy="11" r="9"></circle> })}
        }
    };
    let in_woorden = move || {
        merken
            .get()
            .into_iter()
            .map(|merk| {
                view! { <li>{merk.naam} ", " {merk.soort.woord()}</li> }
            })
            .collect_view()
    };
    view! {
        <section class="strip" aria-label="Ziekteweek en eerstvolgende datums">
            <p class="strip-week">{kop}</p>
            <svg class="strip-lijn" aria-hidden="true" focusable="false">{lijn}</svg>
            <ul class="voorlezen">{in_woorden}</ul>
            <ul class="strip-datums">{move || datums.get().into_iter().map(datum).collect_view()}</ul>
        </section>
    }
}

fn datum(datum: StripDatum) -> impl IntoView {
    let StripDatum {
        datum,
        datum_iso,
        wat,
        let_op,
    } = datum;
    view! {
        <li class=let_op.then_some("strip-let-op")>
            <time datetime=datum_iso>{datum}</time>
            <span class="wat">{wat}</span>
        </li>
    }
}

/// After the last week of the line there is nothing left to count to.
fn van(week: u16, weken: u16) -> String {
    if week > weken {
        " na de wachttijd".to_owned()
    } else {
        format!(" van {weken}")
    }
}
