//! The closed lists of the trade.

use super::waarden::keuze;

keuze! {
    /// Unknown is never the same as no.
    Antwoord { Ja = "ja", "Ja"; Nee = "nee", "Nee"; Onbekend = "onbekend", "Onbekend"; }
}
keuze! {
    BelastbaarheidSoort {
        Fml = "fml", "FML (Functionele Mogelijkhedenlijst)";
        Izp = "izp", "IZP (Inzetbaarheidsprofiel)";
        Lab = "lab", "LAB (Lijst arbeidsmogelijkheden en beperkingen)";
    }
}
impl BelastbaarheidSoort {
    /// The name in running text.
    pub fn kort(self) -> &'static str {
        match self {
            Self::Fml => "FML",
            Self::Izp => "IZP",
            Self::Lab => "LAB",
        }
    }
}
keuze! {
    /// Which list of items the codes belong to: the same code means something else in each.
    FmlVersie {
        Klassiek = "klassiek", "FML klassiek (67 items)";
        Nieuw = "nieuw", "FML nieuw (64 items)";
    }
}
keuze! {
    StukSoort {
        Probleemanalyse = "probleemanalyse", "Probleemanalyse";
        PlanVanAanpakWvp = "plan_van_aanpak_wvp", "Plan van aanpak WVP";
        Eerstejaarsevaluatie = "eerstejaarsevaluatie", "Eerstejaarsevaluatie";
        Belastbaarheid = "belastbaarheid", "FML, IZP of LAB";
        ArbeidsdeskundigRapport = "arbeidsdeskundig_rapport", "Arbeidsdeskundig rapport";
        Cv = "cv", "Cv";
        VisieWerkgever = "visie_werkgever", "Visie van de werkgever";
        Overig = "overig", "Ander stuk";
    }
}
keuze! {
    /// What was chosen at the first-year evaluation.
    SpoorKeuze {
        Spoor1 = "spoor1", "Alleen spoor 1";
        Spoor2 = "spoor2", "Spoor 1 sluiten, spoor 2 starten";
        Beide = "beide", "Spoor 1 en spoor 2 naast elkaar";
    }
}
keuze! {
    IntakeVorm {
        BijWerknemer = "bij_werknemer", "Bij de werknemer thuis";
        Kantoor = "kantoor", "Op kantoor";
        BijWerkgever = "bij_werkgever", "Bij de werkgever";
        Beeldbellen = "beeldbellen", "Via beeldbellen";
        Elders = "elders", "Ergens anders";
    }
}
keuze! {
    Aanspreekvorm {
        Heer = "heer", "De heer";
        Mevrouw = "mevrouw", "Mevrouw";
        Naam = "naam", "Alleen de naam";
    }
}
keuze! {
    RichtingSoort { Wens = "wens", "Wens"; Verplicht = "verplicht", "Verplicht"; }
}
keuze! {
    Herkomst {
        Ad = "ad", "Arbeidsdeskundige";
        Werknemer = "werknemer", "Wens van de werknemer";
        Test = "test", "Test of spel";
        Catalogus = "catalogus", "Functiecatalogus";
        Coach = "coach", "Coach";
    }
}
keuze! {
    /// Where a demand was found. What comes from the catalogue is an estimate to be checked.
    EisHerkomst {
        Catalogus = "catalogus", "Functiecatalogus (indicatie, te controleren)";
        Arbeidsdeskundige = "arbeidsdeskundige", "Arbeidsdeskundige";
        Vacature = "vacature", "Vacature";
        Werkgever = "werkgever", "Werkgever of bezoek aan de werkplek";
        Coach = "coach", "Eigen inschatting van de coach";
    }
}
keuze! {
    RichtingStatus { Actief = "actief", "Actief"; Vervallen = "vervallen", "Vervallen"; }
}
keuze! {
    Beoordeling {
        Goed = "goed", "Goed";
        Voldoende = "voldoende", "Voldoende";
        Matig = "matig", "Matig";
        Onvoldoende = "onvoldoende", "Onvoldoende";
    }
}
keuze! {
    /// Outcome of comparing one demand with the capacity; see `belastbaarheid`.
    Uitkomst {
        Past = "past", "Past";
        PastMetVoorwaarde = "past_met_voorwaarde", "Past met voorwaarde";
        TeBeoordelen = "te_beoordelen", "Te beoordelen";
        NietBeoordeeld = "niet_beoordeeld", "Niet beoordeeld";
        PastNiet = "past_niet", "Past niet";
    }
}
keuze! {
    /// Who says what the werknemer can do.
    MogelijkhedenBron { Bedrijfsarts = "bedrijfsarts", "Bedrijfsarts"; Werknemer = "werknemer", "Werknemer zelf"; }
}
keuze! {
    AfstandOmvang {
        Klein = "klein", "Klein";
        Middelgroot = "middelgroot", "Middelgroot";
        Groot = "groot", "Groot";
    }
}
keuze! {
    Vervoer {
        Auto = "auto", "Eigen auto";
        Fiets = "fiets", "Fiets";
        ElektrischeFiets = "elektrische_fiets", "Elektrische fiets";
        Bromfiets = "bromfiets", "Bromfiets of scooter";
        OpenbaarVervoer = "openbaar_vervoer", "Openbaar vervoer";
        Lopend = "lopend", "Lopend";
        Anders = "anders", "Anders";
    }
}
keuze! {
    ActiviteitSoort {
        Beroepsorientatie = "beroepsorientatie", "Beroepsoriëntatie";
        Arbeidsmarktorientatie = "arbeidsmarktorientatie", "Arbeidsmarktoriëntatie";
        Sollicitatietraining = "sollicitatietraining", "Sollicitatietraining";
        Scholing = "scholing", "Scholing";
        OnlineVindbaarheid = "online_vindbaarheid", "Online vindbaarheid";
        Bemiddeling = "bemiddeling", "Bemiddeling";
        Werkervaringsplaats = "werkervaringsplaats", "Werkervaringsplaats";
        Zoekprofiel = "zoekprofiel", "Zoekprofiel";
        Voorlichting = "voorlichting", "Voorlichting";
        Coaching = "coaching", "Coaching";
        Haalbaarheidsonderzoek = "haalbaarheidsonderzoek", "Haalbaarheidsonderzoek";
        Overig = "overig", "Anders";
    }
}
keuze! {
    ActiviteitStatus {
        Gepland = "gepland", "Gepland";
        Gestart = "gestart", "Gestart";
        Gereed = "gereed", "Gereed";
        Vervallen = "vervallen", "Vervallen";
    }
}
keuze! {
    TrajectStatus {
        Lopend = "lopend", "Lopend";
        Gepauzeerd = "gepauzeerd", "Gepauzeerd";
        Gestaakt = "gestaakt", "Gestaakt";
        Afgesloten = "afgesloten", "Afgesloten";
    }
}
