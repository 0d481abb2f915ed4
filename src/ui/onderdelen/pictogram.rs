//! Small line drawings. Never alone: a word stands beside each, so they are hidden from readers.

use leptos::prelude::*;

/// What a drawing stands for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Teken {
    /// Done.
    Vinkje,
    /// Started, not done.
    Half,
    /// Not begun.
    Leeg,
    /// Needs a look.
    LetOp,
    /// Wrong, stop.
    Fout,
    Info,
    Slot,
    Zoek,
    Links,
    Rechts,
    Kruis,
    Plus,
    /// History of a field.
    Klok,
    Pen,
    Oog,
    /// What thinks along.
    Lamp,
    /// The phases, as tabs of a dossier.
    Tabs,
    Document,
    /// Undo.
    Terug,
    /// Redo.
    Vooruit,
    Instellingen,
    /// Remove.
    Bak,
}

impl Teken {
    /// Paths on a 24 by 24 grid, drawn as lines.
    fn pad(self) -> &'static str {
        match self {
            Self::Vinkje => "M3 12a9 9 0 1 0 18 0a9 9 0 1 0-18 0M8 12.3l2.8 2.8L16 9.6",
            Self::Half => "M3 12a9 9 0 1 0 18 0a9 9 0 1 0-18 0M12 7v5l3.2 2",
            Self::Leeg => "M3 12a9 9 0 1 0 18 0a9 9 0 1 0-18 0",
            Self::LetOp => "M12 4 2.8 19.5h18.4zM12 10v4M12 16.9v.1",
            Self::Fout => "M8.3 3h7.4L21 8.3v7.4L15.7 21H8.3L3 15.7V8.3zM12 7.5v5M12 16v.1",
            Self::Info => "M3 12a9 9 0 1 0 18 0a9 9 0 1 0-18 0M12 11v5.5M12 7.6v.1",
            Self::Slot => "M5 11h14v9H5zM8 11V8a4 4 0 0 1 8 0v3M12 14.6v1.8",
            Self::Zoek => "M4 10.5a6.5 6.5 0 1 0 13 0a6.5 6.5 0 1 0-13 0M15.3 15.3 20 20",
            Self::Links => "M14.5 5.5 8 12l6.5 6.5",
            Self::Rechts => "M9.5 5.5 16 12l-6.5 6.5",
            Self::Kruis => "M6 6l12 12M18 6 6 18",
            Self::Plus => "M12 5v14M5 12h14",
            Self::Klok => "M4.5 8.2A9 9 0 1 1 3 12.6M4 3.6v4.8h4.8M12 7.5V12l3.2 1.9",
            Self::Pen => "M4 20l1.2-4.4L16 4.8l3.2 3.2L8.4 18.8zM13.6 7.2l3.2 3.2",
            Self::Oog => {
                "M2.5 12S6 5.5 12 5.5 21.5 12 21.5 12 18 18.5 12 18.5 2.5 12 2.5 12zM9 12a3 3 0 1 0 6 0a3 3 0 1 0-6 0"
            }
            Self::Lamp => {
                "M9 17.5c0-2-3-3.3-3-7a6 6 0 0 1 12 0c0 3.7-3 5-3 7zM9.5 20.5h5M12 17.5V12"
            }
            Self::Tabs => "M3 19.5v-14h6.5l2 3H21v11zM3 12.5h18",
            Self::Document => "M6 3h8l4.5 4.5V21H6zM14 3v4.5h4.5M9 12.5h6.5M9 16h6.5",
            Self::Terug => "M9 14.5 4.5 10 9 5.5M4.5 10h9a6 6 0 0 1 0 12H10",
            Self::Vooruit => "M15 14.5 19.5 10 15 5.5M19.5 10h-9a6 6 0 0 0 0 12H14",
            Self::Instellingen => {
                "M4 7h9M17 7h3M13 7a2 2 0 1 0 4 0a2 2 0 1 0-4 0M4 17h3M11 17h9M7 17a2 2 0 1 0 4 0a2 2 0 1 0-4 0"
            }
            Self::Bak => "M5 7h14M10 4h4M7 7l1 13h8l1-13M10.5 10.5v6M13.5 10.5v6",
        }
    }
}

/// One drawing, as tall as the text beside it.
#[component]
pub fn Pictogram(#[prop(into)] teken: Signal<Teken>) -> impl IntoView {
    view! {
        <svg class="pictogram" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
            <path d=move || teken.get().pad() />
        </svg>
    }
}
