//! Bijlage A: the law in short, in plain Dutch, each line with its source.
//!
//! Only what the law and policy rules say; no advice, and no amounts that change every half year.

use crate::dossier::schrijfwijze::datum_voluit;
use crate::rapport::bouw::{Bouwer, Bron, alinea};

/// A heading and its lines: what the law says, and where.
type Onderwerp = (&'static str, &'static [(&'static str, &'static str)]);

const ONDERWERPEN: &[Onderwerp] = &[
    (
        "Rechten en plichten",
        &[
            (
                "De werkgever betaalt bij ziekte 104 weken lang minstens 70% van het loon door, tot het maximumdagloon.",
                "BW artikel 7:629 lid 1",
            ),
            (
                "De werkgever zoekt passend werk: eerst in het eigen bedrijf (spoor 1). Staat vast dat dat er niet is, dan bij een andere werkgever (spoor 2).",
                "BW artikel 7:658a lid 1",
            ),
            (
                "De werknemer werkt mee aan de re-integratie, gaat in op redelijke voorstellen en aanvaardt passend werk.",
                "BW artikel 7:660a",
            ),
            (
                "Is na de eerstejaarsevaluatie spoor 2 nodig, dan start het uiterlijk binnen zes weken. Een uitzondering geldt bij een concreet uitzicht op werk bij de eigen werkgever binnen drie maanden.",
                "Werkwijzer Poortwachter paragraaf 4.3.1",
            ),
            (
                "De plicht om passend werk aan te bieden geldt binnen en buiten het bedrijf. Komt er tijdens spoor 2 passend werk vrij bij de eigen werkgever, dan biedt die het aan.",
                "BW artikel 7:658a lid 1",
            ),
            (
                "Het re-integratiebureau krijgt en verwerkt alleen gegevens die nodig zijn voor de opdracht. Medische gegevens horen daar niet bij.",
                "BW artikel 7:658a lid 5; Beleidsregels De zieke werknemer",
            ),
        ],
    ),
    (
        "Als iemand niet meewerkt",
        &[
            (
                "Loonstop: wie zonder goede reden niet meewerkt aan de re-integratie of passend werk weigert, heeft over die tijd geen recht op loon.",
                "BW artikel 7:629 lid 3",
            ),
            (
                "Opschorting: houdt de werknemer zich niet aan controlevoorschriften, dan mag de werkgever de betaling uitstellen. Het loon volgt als de werknemer alsnog meewerkt.",
                "BW artikel 7:629 lid 6",
            ),
            (
                "De werkgever laat een loonstop of opschorting direct aan de werknemer weten. Anders kan de werkgever er geen beroep op doen.",
                "BW artikel 7:629 lid 7",
            ),
        ],
    ),
    (
        "Deskundigenoordeel",
        &[(
            "Komen werkgever en werknemer er samen niet uit, dan kunnen zij allebei UWV om een deskundigenoordeel vragen. Het traject loopt intussen door.",
            "Wet SUWI artikel 32; BW artikelen 7:629a en 7:658b",
        )],
    ),
    (
        "Toets door UWV",
        &[
            (
                "UWV kijkt eerst naar het resultaat: is er structureel werk dat past bij de mogelijkheden, of werk met minstens 65% loonwaarde waar werkgever en werknemer mee instemmen? Is dat er niet, dan kijkt UWV naar de inspanningen.",
                "Beleidsregels beoordelingskader poortwachter paragraaf 3",
            ),
            (
                "Vindt UWV de inspanningen onvoldoende, zonder goede reden, dan kan UWV de loondoorbetaling met hooguit 52 weken verlengen.",
                "Wet WIA artikel 25 lid 9",
            ),
        ],
    ),
    (
        "De WIA in het kort",
        &[
            (
                "De wachttijd voor de WIA is 104 weken.",
                "Wet WIA artikel 23 lid 1",
            ),
            (
                "UWV vergelijkt wat iemand nog kan verdienen (de resterende verdiencapaciteit) met het loon van een gezond persoon met dezelfde opleiding en ervaring (het maatmaninkomen). Is het verlies minder dan 35%, dan is er geen WIA-uitkering. Is het 35% of meer, dan is er een WGA-uitkering, of bij volledige en duurzame arbeidsongeschiktheid een IVA-uitkering.",
                "Wet WIA",
            ),
            (
                "Na de loongerelateerde uitkering geldt een inkomenseis: wie minstens de helft van de resterende verdiencapaciteit verdient, krijgt een aanvulling op het loon. Die eis geldt niet als de resterende verdiencapaciteit hooguit 20% van het maatmaninkomen is.",
                "Wet WIA artikelen 60 en 61",
            ),
            (
                "No-riskpolis: wordt de werknemer in de eerste vijf jaar bij een nieuwe werkgever ziek, dan kan UWV het ziekengeld betalen. UWV beoordeelt of aan de voorwaarden is voldaan.",
                "Ziektewet artikel 29b lid 1",
            ),
        ],
    ),
];

pub(super) fn schrijf(bron: &Bron<'_>, uit: &mut Bouwer) {
    uit.alinea(
        "Deze bijlage geeft de regels in het kort weer. De wet zelf en de beslissing van UWV gaan \
         voor.",
        &[],
    );
    for (kop, regels) in ONDERWERPEN {
        uit.kop(kop);
        let punten = regels
            .iter()
            .map(|(tekst, waar)| alinea(format!("{tekst} (Bron: {waar}.)"), &[]));
        uit.lijst(punten.collect());
    }
    termijnen(bron, uit);
}

/// What the terms of the WIA mean in this case.
fn termijnen(bron: &Bron<'_>, uit: &mut Bouwer) {
    let afgeleid = &bron.afgeleid;
    let (Some(verslag), Some(aanvraag), Some(einde)) = (
        afgeleid.verslag_uiterlijk,
        afgeleid.aanvraag_uiterlijk,
        afgeleid.einde_wachttijd,
    ) else {
        return;
    };
    uit.alinea(
        format!(
            "In dit traject eindigt de wachttijd op {}. Het re-integratieverslag van de werkgever is \
             uiterlijk op {} klaar (Wet WIA artikel 25 lid 3) en de werknemer vraagt de WIA uiterlijk \
             op {} aan (Wet WIA artikel 64 lid 3).",
            datum_voluit(einde),
            datum_voluit(verslag),
            datum_voluit(aanvraag)
        ),
        &["verzuim.eerste_ziektedag", "verzuim.onderbrekingen"],
    );
}
