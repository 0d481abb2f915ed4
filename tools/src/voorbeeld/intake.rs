//! The arbeidsdeskundig rapport, the intake, both views and the distance to the labour market.

use super::bouwer::Bouwer;

const START: &str = "2025-10-06";
const INTAKE: &str = "2025-10-14";
const VISIE_WERKGEVER: &str = "2025-10-20";
const DRIEGESPREK: &str = "2025-11-03";
/// The language course begins, and with it the step for written Dutch: two months late.
const TAALCURSUS: &str = "2026-01-12";

pub fn vul(bouwer: &mut Bouwer) {
    ado(bouwer);
    gesprek(bouwer);
    visies(bouwer);
    factoren(bouwer);
    afstand(bouwer);
}

fn ado(bouwer: &mut Bouwer) {
    let mut op = bouwer.op(START);
    op.teksten(
        "ado",
        &[
            ("datum", "2025-09-03"),
            ("ontvangen_op", START),
            ("eigen_werk_passend", "nee"),
            ("eigen_werk_toelichting", "Orderpicken vraagt tillen tot 15 kg, zes uur lopen per dag en veel bukken. Dat ligt boven de belastbaarheid."),
            ("aanpassen_mogelijk", "nee"),
            ("aanpassen_toelichting", "De combinatie van tempo, tillen en lopen is de kern van de functie. Een tilhulp neemt het bukken en lopen niet weg."),
            ("ander_werk_intern", "nee"),
            ("ander_werk_toelichting", "Onderzocht zijn retourcontrole (zes uur per dag staan), inslag (werken op een reachtruck) en kantoor (twee vaste medewerkers, geen vacature, taalniveau B2). De werkgever verwacht binnen een half jaar geen vacature."),
            ("advies_spoor1", "Spoor 1 kan worden gesloten. Komt er een passende vacature, dan moet de werkgever die alsnog aanbieden."),
            ("advies_spoor2", "Start direct met spoor 2. Begin met schriftelijke taal en een voorraadsysteem: daarmee komt administratief logistiek werk binnen bereik. Zoek op het aantal uren aan het eind van het opbouwschema. Een werkervaringsplaats kan helpen om ritme op te bouwen, als die vooraf is getoetst."),
        ],
    );
    for (nummer, (naam, waarom, uurloon_cent)) in (1..).zip(AD_FUNCTIES) {
        let hier = format!("ado.passende_functies[{nummer}]");
        op.teksten(&hier, &[("naam", naam), ("waarom", waarom)]);
        op.zet(&format!("{hier}.uurloon_cent"), uurloon_cent);
    }
}

const AD_FUNCTIES: [(&str, &str, i64); 3] = [
    (
        "Logistiek administratief medewerker",
        "Zittend werk met eigen indeling. Het sluit aan bij de kennis van pakbonnen en voorraad. Taal is een aandachtspunt.",
        1_645,
    ),
    (
        "Assemblagemedewerker lichte producten",
        "Licht werk aan een zit-statafel. Het past bij de technische opleiding.",
        1_520,
    ),
    (
        "Koerier voor apotheken en laboratoria (bestelbus)",
        "Lichte kratjes en vaste ritten. Rijbewijs B is aanwezig.",
        1_560,
    ),
];

fn gesprek(bouwer: &mut Bouwer) {
    bouwer
        .op("2025-10-08")
        .zet("intake.uitleg_wvp_werkgever_op", "2025-10-08");
    bouwer.op(INTAKE).teksten(
        "intake",
        &[
            ("datum", INTAKE),
            ("vorm", "bij_werknemer"),
            ("verloop", "Het gesprek ging over het werk dat de heer Wieczorek heeft gedaan, over wat hij kan en over wat hij wil. De coach legde uit hoe een tweede spoor verloopt, welke rechten en plichten de werknemer en de werkgever hebben en waarvoor het zoekprofiel dient. De heer Wieczorek kreeg de uitleg ook op papier in zijn eigen taal en tekende voor ontvangst.\n\nAfgesproken is dat hij voor 28 oktober 2025 een interessevragenlijst invult, zijn gegevens voor het cv verzamelt en zijn diploma laat vertalen. De WIA komt in het driegesprek aan de orde."),
            ("arbeidsverleden", "De heer Wieczorek werkte als metaalbewerker en monteur en daarna als productiemedewerker in de kas. Sinds april 2011 is hij orderpicker bij Kwartelhof Distributie. Hij werkte daar zeker veertig nieuwe collega's in."),
            ("huidige_situatie", "De heer Wieczorek werkt niet in zijn eigen functie. Ander passend werk heeft de werkgever niet. Bij de intake kon hij volgens het opbouwschema van de bedrijfsarts 20 uur per week werken, oplopend naar 26 uur. Acht uur per week is beschikbaar voor spoor 2."),
            ("uitleg_wvp_werknemer_op", INTAKE),
            ("visie_werknemer", "De heer Wieczorek doet het liefst hetzelfde werk bij een ander bedrijf. Hij begrijpt dat orderpicken niet past bij de FML en vindt dat moeilijk. Zijn tweede keus is heftruck rijden, zijn derde keus is conciërge op een school.\n\nHij twijfelt of kantoorwerk bij hem past. Retouren verwerken op de computer wil hij wel proberen. Hij wil graag leren."),
            ("persoonlijke_stappen", "De heer Wieczorek vult de interessevragenlijst in, verzamelt zijn gegevens voor het cv en laat zijn diploma vertalen. Hij maakt acht uur per week vrij voor spoor 2 en wil leren werken met de computer."),
        ],
    );
    bouwer
        .op(DRIEGESPREK)
        .zet("intake.uitleg_wia_op", DRIEGESPREK);
}

fn visies(bouwer: &mut Bouwer) {
    bouwer.op(VISIE_WERKGEVER).teksten(
        "intake",
        &[
            ("visie_werkgever", "De werkgever noemt de heer Wieczorek een gewaardeerde collega en wil hem aan goed werk helpen. Binnen Kwartelhof ziet de werkgever geen mogelijkheid meer. Komt er toch een passende vacature, dan biedt de werkgever die aan.\n\nDe werkgever betaalt een taalcursus (budget € 1.200) en stelt hem acht uur per week vrij voor spoor 2. Een computercursus mag ook. De contactpersoon wil een goed woord doen bij Waalkade Groothandel en de fruitveiling.\n\nDe werkgever wil elke twee maanden een rapport en ongeveer elke zes weken telefonisch contact. Hij vraagt of de opdracht tot 31 juli 2026 lang genoeg is."),
            ("visie_werkgever_op", VISIE_WERKGEVER),
        ],
    );
    bouwer.op(DRIEGESPREK).zet(
        "intake.visie_loopbaanprofessional",
        "De heer Wieczorek heeft veel te bieden: ruim veertien jaar ervaring in de logistiek, technisch inzicht en een nauwkeurige manier van werken. Zijn wens om orderpicker te blijven past niet bij de belastbaarheid. Administratief logistiek werk en licht productiewerk passen wel.\n\nDe afstand tot de arbeidsmarkt is middelgroot. Om die te verkleinen zijn drie dingen nodig: beter schriftelijk Nederlands, meer digitale vaardigheden en oefening in solliciteren.",
    );
}

fn factoren(bouwer: &mut Bouwer) {
    let mut op = bouwer.op(INTAKE);
    for (nummer, wat) in (1..).zip([
        "Ruim veertien jaar ervaring in de logistiek",
        "Technisch diploma en technisch inzicht",
        "Rijbewijs B en een eigen auto",
        "Wil leren en staat open voor ander werk",
    ]) {
        op.zet(&format!("intake.bevorderend[{nummer}].omschrijving"), wat);
    }
    for (nummer, wat) in (1..).zip([
        "Schriftelijk Nederlands op niveau A2",
        "Digitale vaardigheden: weinig ervaring met e-mail, spreadsheet en voorraadsysteem",
        "Veertien jaar niet gesolliciteerd",
    ]) {
        op.zet(&format!("intake.belemmerend[{nummer}].omschrijving"), wat);
    }
    bouwer.op(VISIE_WERKGEVER).zet(
        "intake.bevorderend[5].omschrijving",
        "De werkgever betaalt scholing en zet zijn netwerk in",
    );
    bouwer
        .op(DRIEGESPREK)
        .zet(
            "intake.belemmerend[2].stap",
            "Cursus digitale basisvaardigheden: e-mail, spreadsheet en voorraadsysteem.",
        )
        .zet(
            "intake.belemmerend[3].stap",
            "Een Nederlandstalig cv opbouwen en een sollicitatietraining van drie bijeenkomsten.",
        );
    bouwer.op(TAALCURSUS).zet(
        "intake.belemmerend[1].stap",
        "Taalcursus Nederlands op de werkvloer, schriftelijk, twintig lessen.",
    );
}

fn afstand(bouwer: &mut Bouwer) {
    bouwer.op(DRIEGESPREK).teksten(
        "afstand",
        &[
            ("omvang", "middelgroot"),
            ("omschrijving", "Werkervaring en houding zijn sterk. Taal, digitale vaardigheid en weinig ervaring met solliciteren vergroten de afstand."),
            ("nodig", "Een cv en een sollicitatietraining, een cursus digitale basisvaardigheden en beter schriftelijk Nederlands. Het doel is dat de heer Wieczorek binnen zes maanden zelfstandig solliciteert op administratief logistiek werk en licht productiewerk."),
        ],
    );
}
