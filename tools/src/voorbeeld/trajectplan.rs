//! The trajectplan as it was discussed and signed in the driegesprek of 3 November 2025.

use super::bouwer::Bouwer;

const DRIEGESPREK: &str = "2025-11-03";

pub fn vul(bouwer: &mut Bouwer) {
    let mut op = bouwer.op(DRIEGESPREK);
    op.teksten(
        "trajectplan",
        &[
            ("besproken_op", DRIEGESPREK),
            ("vastgesteld_op", DRIEGESPREK),
            ("ondertekend_werknemer_op", DRIEGESPREK),
            ("ondertekend_coach_op", DRIEGESPREK),
            ("ondertekend_werkgever_op", DRIEGESPREK),
            ("einddoel", "Betaald passend werk bij een andere werkgever via de kortste weg, voor het einde van de wachttijd op 13 september 2026. Lukt dat niet, dan is de afstand tot de arbeidsmarkt aantoonbaar kleiner."),
            ("tijdpad", "Oriëntatie en cv tot december 2025. Solliciteren vanaf november 2025. Een werkervaringsplaats in het eerste kwartaal van 2026. Plaatsing voor 13 september 2026."),
            ("contact_werknemer", "Eens per twee tot drie weken."),
            ("contact_werkgever", "Ongeveer eens per zes weken."),
            ("rapportagemomenten", "Elke twee maanden en bij elke nieuwe FML. De eindrapportage is klaar voor 14 juni 2026."),
            ("sollicitatienorm", "Gemiddeld minstens één sollicitatie per week, vanaf november 2025."),
            ("uitleg_wia", "Uitgelegd is dat UWV aan het einde van de wachttijd beoordeelt wat de heer Wieczorek nog kan verdienen. Dat heet de resterende verdiencapaciteit, ook wel restverdiencapaciteit. De arbeidsdeskundige schat die op € 1.600,80 per maand, tegenover een maatmaninkomen van € 2.501,25 per maand. Het maatmaninkomen is wat een gezond persoon met dezelfde opleiding en ervaring verdient; het is een ander bedrag dan het oude maandloon. Dit is een indicatie, UWV beslist. Ook is besproken wat werken na de wachttijd oplevert en wat de no-riskpolis voor een nieuwe werkgever betekent."),
        ],
    );
    op.zet("trajectplan.uren_per_week_spoor2", 8);
    for (nummer, (waarvoor, cent)) in (1..).zip([
        ("Traject tweede spoor", 395_000),
        ("Taalcursus Nederlands op de werkvloer", 120_000),
        ("Cursus digitale basisvaardigheden", 35_000),
    ]) {
        let hier = format!("trajectplan.kosten[{nummer}]");
        op.zet(&format!("{hier}.omschrijving"), waarvoor)
            .zet(&format!("{hier}.bedrag_cent"), cent);
    }
}
