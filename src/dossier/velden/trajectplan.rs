//! Fields: the plan, its activities, and the coach's own text in reports.

use super::{Nodig::*, Veld, bedrag, datum, getal, keuze, lang, lijst, tekst, vinkje};
use crate::dossier::keuzes::{ActiviteitSoort, ActiviteitStatus};

pub(super) const VELDEN: &[Veld] = &[
    datum(
        "trajectplan.besproken_op",
        "Besproken in het driegesprek van",
    )
    .nodig(Trajectplan, "De datum van het driegesprek ontbreekt."),
    datum("trajectplan.vastgesteld_op", "Vastgesteld op"),
    lang("trajectplan.einddoel", "Einddoel").nodig(Trajectplan, "Het einddoel ontbreekt."),
    lang("trajectplan.tijdpad", "Tijdpad").nodig(Trajectplan, "Het tijdpad ontbreekt."),
    getal(
        "trajectplan.uren_per_week_spoor2",
        "Uren per week voor spoor 2",
        "uur per week",
        40,
    )
    .nodig(
        Trajectplan,
        "Niet afgesproken hoeveel uur per week er is voor spoor 2.",
    ),
    lang("trajectplan.contact_werknemer", "Contact met de werknemer")
        .hint("Bijvoorbeeld: eens per twee tot drie weken. Geen medische of privé-informatie.")
        .nodig(
            Trajectplan,
            "De afspraak over contact met de werknemer ontbreekt.",
        ),
    lang("trajectplan.contact_werkgever", "Contact met de werkgever")
        .hint("Bijvoorbeeld: ongeveer eens per zes weken. Geen medische of privé-informatie.")
        .nodig(
            Trajectplan,
            "De afspraak over contact met de werkgever ontbreekt.",
        ),
    lang("trajectplan.rapportagemomenten", "Rapportagemomenten")
        .nodig(Trajectplan, "De rapportagemomenten ontbreken."),
    lang("trajectplan.sollicitatienorm", "Afspraak over solliciteren"),
    lang("trajectplan.uitleg_wia", "Wat is uitgelegd over de WIA?"),
    lijst("trajectplan.kosten[]", "Kosten", "kostenpost")
        .hint("Zonder btw, voor rekening van de werkgever."),
    tekst("trajectplan.kosten[].omschrijving", "Waarvoor?"),
    bedrag("trajectplan.kosten[].bedrag_cent", "Bedrag"),
    datum(
        "trajectplan.ondertekend_werknemer_op",
        "Ondertekend door de werknemer op",
    ),
    datum(
        "trajectplan.ondertekend_coach_op",
        "Ondertekend door de coach op",
    ),
    datum(
        "trajectplan.ondertekend_werkgever_op",
        "Ondertekend door de werkgever op",
    ),
    lang(
        "trajectplan.weigering.reden",
        "Reden waarom de werknemer niet tekent",
    )
    .hint("Feitelijk en in het kort. Geen medische of privé-informatie."),
    lang("trajectplan.weigering.reactie", "Reactie van de werknemer"),
    datum(
        "trajectplan.weigering.vastgelegd_op",
        "Weigering vastgelegd op",
    ),
    lijst("activiteiten[]", "Activiteiten", "activiteit")
        .nodig(Trajectplan, "Er zijn nog geen activiteiten gepland."),
    tekst("activiteiten[].omschrijving", "Wat?"),
    keuze("activiteiten[].soort", "Soort", ActiviteitSoort::OPTIES),
    vinkje(
        "activiteiten[].aanbodversterkend",
        "Maakt de werknemer sterker op de arbeidsmarkt",
    ),
    tekst("activiteiten[].wie", "Wie?"),
    datum("activiteiten[].gepland_van", "Van"),
    datum("activiteiten[].gepland_tot", "Tot en met"),
    keuze("activiteiten[].status", "Stand", ActiviteitStatus::OPTIES),
    datum("activiteiten[].gereed_op", "Gereed op"),
    lang("activiteiten[].resultaat", "Resultaat")
        .hint("Wat leverde het op voor werk? Niet wat er in gesprekken is gezegd. Geen medische of privé-informatie."),
    datum("activiteiten[].resultaat_op", "Resultaat vastgelegd op"),
];

/// `*` stands for the id of a section.
pub(super) const EIGEN_TEKSTEN: &[Veld] = &[
    lang(
        "rapporten.intakeverslag.*",
        "Eigen tekst in het intakeverslag",
    ),
    lang("rapporten.trajectplan.*", "Eigen tekst in het trajectplan"),
];
