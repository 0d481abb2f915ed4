//! The zoekprofiel as a whole, in two versions.

use super::bouwer::Bouwer;

pub fn vul(bouwer: &mut Bouwer) {
    versie_1(bouwer);
    versie_2(bouwer);
}

/// Establishes both versions: after everything of their days is written down, as the coach does.
pub fn stel_vast(bouwer: &mut Bouwer) {
    let versies = [
        (
            1,
            "2025-11-03",
            "Eerste zoekprofiel, op basis van de FML van 12 augustus 2025.",
        ),
        (
            2,
            "2026-04-02",
            "Herzien na de FML van 24 februari 2026, geldig per 2 maart 2026: meer uren en meer tillen mogelijk, minder zitten.",
        ),
    ];
    for (nummer, dag, reden) in versies {
        let lijst = format!("zoekprofiel.versies[{nummer}]");
        bouwer.op(dag).samen(
            &lijst,
            &[
                ("versie", nummer.into()),
                ("vastgesteld_op", dag.into()),
                // The documents have the number of the version that rests on them.
                ("belastbaarheid", nummer.into()),
                ("reden", reden.into()),
            ],
        );
    }
}

fn versie_1(bouwer: &mut Bouwer) {
    let dag = "2025-11-03";
    let mut op = bouwer.op(dag);
    op.teksten(
        "zoekprofiel",
        &[
            ("mogelijkheden_bron", "bedrijfsarts"),
            ("functiemogelijkheden", "De arbeidsdeskundige noemt drie functies: logistiek administratief medewerker, assemblagemedewerker lichte producten en koerier voor apotheken en laboratoria. De heer Wieczorek noemde in de intake drie wensen: orderpicker, heftruckchauffeur en conciërge. De interessevragenlijst (LDC) laat een voorkeur zien voor praktisch en ordelijk werk. Daarbij past medewerker kwaliteitscontrole in de voeding."),
            ("kansrijk_onderzoek", "Kansrijke beroepen en leer-werktrajecten zijn bekeken. Leren en werken in de assemblage is mogelijk. Technisch onderhoud is te zwaar."),
            ("randvoorwaarden", "De uren volgen het opbouwschema van de bedrijfsarts. Uiterlijk na anderhalf uur kunnen wisselen van houding. Geen werk op rijdend materieel met trillingen en geen structureel zware lasten. Een reis van hooguit 40 minuten met de auto. De heer Wieczorek werkt het liefst in dagdienst; dat is een wens en geen voorwaarde."),
            ("scholing", "Voor administratief logistiek werk is schriftelijk Nederlands op B1 nodig; de werkgever heeft een budget voor een taalcursus. Digitale basisvaardigheden (e-mail, spreadsheet en voorraadsysteem) zijn gekozen voor de periode van 24 november 2025 tot en met 27 februari 2026."),
            ("afstand", "Voor het administratieve werk ontbreekt schriftelijk Nederlands op B1 en routine met e-mail en spreadsheet. Voor licht productiewerk is de afstand klein: de technische opleiding en de nauwkeurige manier van werken sluiten aan. Na ruim een jaar thuis is werkritme nodig."),
            ("overbrugging", "Een taalcursus, de cursus digitale basisvaardigheden en een werkervaringsplaats om ritme op te bouwen. De sollicitatietraining en een nieuw cv maken de ervaring zichtbaar."),
            ("conclusie", "De kortste weg is licht productiewerk of kwaliteitscontrole, omdat daarvoor geen opleiding nodig is. Administratief logistiek werk komt binnen bereik als schriftelijk Nederlands en digitale vaardigheden beter worden. Een werkervaringsplaats in het eerste kwartaal van 2026 helpt om ritme op te bouwen."),
            ("sollicitatie_opzet", "Vanaf november 2025 gemiddeld minstens één sollicitatie per week op het zoekprofiel. De heer Wieczorek reageert op vacatures, stuurt open brieven, belt na en gebruikt zijn netwerk. De jobhunter draagt vacatures en contacten aan. Van elke sollicitatie wordt een bewijs bewaard."),
        ],
    );
}

fn versie_2(bouwer: &mut Bouwer) {
    let dag = "2026-04-02";
    let mut op = bouwer.op(dag);
    op.teksten(
        "zoekprofiel",
        &[
            ("functiemogelijkheden", "Alle richtingen van versie 1 zijn opnieuw naast de belastbaarheid gelegd. Koerier en heftruckchauffeur vervallen. Conciërge komt terug, omdat klussen op de vloer naar het onderhoudsbedrijf kunnen. Nieuw is uitgiftemedewerker gereedschap en verhuur, na de ervaring op de werkervaringsplaats bij Betuwe Toolpoint."),
            ("randvoorwaarden", "De uren volgen het nieuwe opbouwschema van de bedrijfsarts. Uiterlijk na een uur kunnen wisselen van houding. Zitten, staan en lopen over de dag verdelen, elk hooguit ongeveer vier uur. Geen werk op rijdend materieel met trillingen. Een reis van hooguit 40 minuten met de auto. De heer Wieczorek werkt het liefst in dagdienst; dat is een wens en geen voorwaarde."),
            ("scholing", "De cursus digitale basisvaardigheden is afgerond met een certificaat. De taalcursus Nederlands op de werkvloer loopt sinds 12 januari 2026 en duurt twintig lessen."),
            ("afstand", "De digitale vaardigheden zijn nu op niveau. Voor administratief werk ontbreekt nog schriftelijk Nederlands op B1. Voor de uitgifte van gereedschap is er geen afstand meer: de heer Wieczorek doet dat werk al op de werkervaringsplaats."),
            ("overbrugging", "De taalcursus op de werkvloer loopt door tot twintig lessen. De werkervaringsplaats groeit mee met de uren van het opbouwschema."),
            ("conclusie", "De kortste weg is uitgiftemedewerker gereedschap en verhuur, omdat de heer Wieczorek dat werk nu in de praktijk leert. Licht productiewerk en kwaliteitscontrole blijven daarnaast goed bereikbaar. Administratief logistiek werk past als hij staand en zittend kan werken."),
        ],
    );
}
