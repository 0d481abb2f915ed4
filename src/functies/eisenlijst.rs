//! The one neutral list of demands that every function of the catalogue answers: what work asks,
//! without thinking of one werknemer. What a demand means against a version of the FML stands in
//! [`vertaling`](super::vertaling) and nowhere else.

use super::lijst::lijst;
use crate::belastbaarheid::Eenheid;

lijst! {
    /// A demand with a number, for a usual working day of eight hours; 0: does not occur.
    Getaleis {
        TillenKg = "tillen_kg", "Tillen";
        DragenKg = "dragen_kg", "Dragen";
        DuwenTrekkenKgf = "duwen_trekken_kgf", "Duwen of trekken";
        LichtHanterenPerUur = "licht_hanteren_per_uur", "Lichte voorwerpen hanteren";
        ReikenCm = "reiken_cm", "Reiken";
        ReikenPerUur = "reiken_per_uur", "Vaak reiken";
        BuigenGraden = "buigen_graden", "Buigen";
        BuigenPerUur = "buigen_per_uur", "Vaak buigen";
        TorderenGraden = "torderen_graden", "Romp draaien";
        LopenMin = "lopen_min", "Lopen";
        LopenUur = "lopen_uur", "Lopen tijdens het werk";
        StaanMin = "staan_min", "Staan";
        StaanUur = "staan_uur", "Staan tijdens het werk";
        ZittenMin = "zitten_min", "Zitten";
        ZittenUur = "zitten_uur", "Zitten tijdens het werk";
        TrappenTreden = "trappen_treden", "Trappenlopen";
        KlimmenMeter = "klimmen_meter", "Klimmen";
        KnielenPerUur = "knielen_per_uur", "Knielen of hurken";
        GehurktMin = "gehurkt_min", "Geknield of gehurkt werken";
        GebogenMin = "gebogen_min", "Gebogen of gedraaid werken";
        BovenSchouderMin = "boven_schouder_min", "Boven schouderhoogte werken";
        HoofdStandUur = "hoofd_stand_uur", "Het hoofd in één stand houden";
        ToetsenbordUur = "toetsenbord_uur", "Werken met toetsenbord en muis";
        AandachtMin = "aandacht_min", "De aandacht vasthouden";
    }
}

lijst! {
    /// A demand with a level: the highest level number of the FML item with which this work can
    /// still be done, 0 to 2.
    Niveaueis {
        AandachtVerdelen = "aandacht_verdelen", "De aandacht verdelen";
        Herinneren = "herinneren", "Onthouden";
        Structuur = "structuur", "Werken zonder vaste werkwijze";
        Conflicten = "conflicten", "Omgaan met conflicten";
        Samenwerken = "samenwerken", "Samenwerken";
        Hoofdbewegingen = "hoofdbewegingen", "Hoofdbewegingen maken";
    }
}

lijst! {
    /// What the work has, does not have, or what differs too much per employer to say.
    Kenmerk {
        HoogTempo = "hoog_tempo", "Hoog handelingstempo";
        Afleiding = "afleiding", "Veel afleiding door anderen";
        WisselendeTaken = "wisselende_taken", "Wisselende omstandigheden of taken";
        Storingen = "storingen", "Veelvuldige storingen of onderbrekingen";
        Deadlines = "deadlines", "Veelvuldige deadlines of productiepieken";
        PersoonlijkRisico = "persoonlijk_risico", "Verhoogd persoonlijk risico";
        ZonderToezicht = "zonder_toezicht", "Werk zonder toezicht of begeleiding";
        ZelfBeginnen = "zelf_beginnen", "Zelf op tijd beginnen";
        ZelfVolgorde = "zelf_volgorde", "Zelf de volgorde bepalen";
        ZelfBewaken = "zelf_bewaken", "Zelf het verloop bewaken";
        ZelfAfronden = "zelf_afronden", "Zelf bepalen wanneer het werk klaar is";
        Initiatief = "initiatief", "Eigen initiatief";
        DoelenStellen = "doelen_stellen", "Zelf doelen stellen";
        OplossingenBedenken = "oplossingen_bedenken", "Zelf oplossingen bedenken";
        AanpakKiezen = "aanpak_kiezen", "Zelf de aanpak kiezen";
        AanpakToetsen = "aanpak_toetsen", "Zelf merken dat de aanpak tekortschiet";
        Bijsturen = "bijsturen", "Zelf bijsturen";
        LangVolhouden = "lang_volhouden", "Lang volhouden zonder begeleiding";
        HulpVragen = "hulp_vragen", "Zelf op tijd hulp vragen";
        GoedZicht = "goed_zicht", "Goed zicht nodig";
        GoedGehoor = "goed_gehoor", "Goed gehoor nodig";
        Spreken = "spreken", "Veel of goed spreken nodig";
        Schrijven = "schrijven", "Schrijven nodig";
        Lezen = "lezen", "Lezen nodig";
        ZelfstandigReizen = "zelfstandig_reizen", "Zelfstandig reizen voor het werk";
        BeroepsmatigRijden = "beroepsmatig_rijden", "Beroepsmatig een voertuig besturen";
        Klantcontact = "klantcontact", "Rechtstreeks klantcontact";
        Hulpbehoevenden = "hulpbehoevenden", "Direct contact met patiënten of hulpbehoevenden";
        Solitair = "solitair", "Solitair werk zonder terugval";
        Collegacontact = "collegacontact", "Direct contact met collega's vereist";
        Leidinggeven = "leidinggeven", "Leidinggevende taken";
        Hitte = "hitte", "Hitte op de werkplek";
        Koude = "koude", "Koude op de werkplek";
        Tocht = "tocht", "Tocht op de werkplek";
        Huidcontact = "huidcontact", "Contact van de huid met stoffen of vocht";
        BeschermendeMiddelen = "beschermende_middelen", "Beschermende middelen verplicht";
        StofRookGassen = "stof_rook_gassen", "Stof, rook, gassen of dampen";
        Geluid = "geluid", "Hard of aanhoudend geluid";
        Trillingen = "trillingen", "Trillingen";
        Besmettingsrisico = "besmettingsrisico", "Verhoogd besmettingsrisico op de werkplek";
        Bolgreep = "bolgreep", "Bolgreep nodig";
        Pengreep = "pengreep", "Pengreep nodig";
        Pincetgreep = "pincetgreep", "Pincetgreep nodig";
        Sleutelgreep = "sleutelgreep", "Sleutelgreep nodig";
        Cilindergreep = "cilindergreep", "Cilindergreep nodig";
        Knijpkracht = "knijpkracht", "Knijp- of grijpkracht nodig";
        FijneMotoriek = "fijne_motoriek", "Fijn-motorische bewegingen nodig";
        RepetitieveHandbewegingen = "repetitieve_handbewegingen", "Repetitieve handbewegingen nodig";
        Tastzin = "tastzin", "Tastzin nodig";
        Schroefbewegingen = "schroefbewegingen", "Schroefbewegingen met hand en arm";
        VasteHouding = "vaste_houding", "Vaste houding, wisselen op eigen moment kan niet";
        ZwaarHanteren = "zwaar_hanteren", "Regelmatig zware lasten hanteren";
    }
}

impl Getaleis {
    /// The unit of the number, the same as that of the FML items it is compared with.
    pub fn eenheid(self) -> Eenheid {
        match self {
            Self::TillenKg | Self::DragenKg => Eenheid::Kg,
            Self::DuwenTrekkenKgf => Eenheid::Kgf,
            Self::LichtHanterenPerUur
            | Self::ReikenPerUur
            | Self::BuigenPerUur
            | Self::KnielenPerUur => Eenheid::KeerPerUur,
            Self::ReikenCm => Eenheid::Cm,
            Self::BuigenGraden | Self::TorderenGraden => Eenheid::Graden,
            Self::LopenMin
            | Self::StaanMin
            | Self::ZittenMin
            | Self::GehurktMin
            | Self::GebogenMin
            | Self::BovenSchouderMin
            | Self::AandachtMin => Eenheid::MinAaneen,
            Self::LopenUur
            | Self::StaanUur
            | Self::ZittenUur
            | Self::HoofdStandUur
            | Self::ToetsenbordUur => Eenheid::UurPerDag,
            Self::TrappenTreden => Eenheid::Treden,
            Self::KlimmenMeter => Eenheid::Meter,
        }
    }
}
