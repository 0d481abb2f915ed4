//! The usual measures that take away a demand that is too high. Our own knowledge, offered as a
//! suggestion: a measure changes an outcome only once it is recorded for a function.

use crate::dossier::keuzes::FmlVersie;

/// What is said with every suggestion.
pub const VOORBEHOUD: &str =
    "Suggestie. Telt pas mee als u haar vastlegt en de werkgever haar kan maken.";

const BUREAU: &str = "zit-stabureau, zodat zitten en staan elkaar afwisselen";
const TAAKWISSEL: &str = "taken afwisselen, zodat deze houding korter duurt";
const TILHULP: &str = "tilhulp of steekwagen, en zware stukken door een collega laten tillen";
const KAR: &str = "rolkar of trolley in plaats van dragen";
const PAUZE: &str = "korte extra pauzes na elk uur";
const STOEL: &str = "sta-steun of kruk op de werkplek, zodat staan wordt onderbroken";
const HOOGTE: &str = "werkvlak op hoogte, zodat buigen en bukken vervallen";
const INDELING: &str = "werkplek zo indelen dat alles binnen handbereik ligt";
const ROLBAAN: &str = "elektrische pompwagen of karren met lichte wielen";
const SPRAAK: &str = "spraakherkenning of verticale muis";
const VAST: &str = "vaste taken en een vaste dagindeling";
const BELSLOT: &str = "vaste bloktijden zonder telefoon en zonder inloop";
const RUST: &str = "rustige plek, vaste taken en afspraken over onderbrekingen en pieken";
const LOOPROUTE: &str = "kortere looproutes, of een step of karretje";
const LIJST: &str = "werkinstructies en een checklist op papier";
const ACHTERWACHT: &str = "vaste collega of leidinggevende die bereikbaar is";
const HANDSCHOEN: &str = "passende handschoenen of ander schoonmaakmiddel";
const GEHOOR: &str = "gehoorbescherming op maat of een werkplek verder van de bron";
const ROOSTER: &str = "vast dagrooster, zonder deze diensten";
const MINDER_UREN: &str = "contract met minder uren of kortere dagen";
const DICHTBIJ: &str = "werk dicht bij huis of vervoer met een collega";
const KNIEL: &str = "werk op de grond aan een collega overlaten, of een kruk met wielen";
const LIFT: &str = "werkplek op de begane grond of met lift";
const SCHERM: &str = "groter beeldscherm en grotere letters";

/// The usual measure for an item of a version, if there is one.
pub fn gebruikelijke_aanpassing(versie: FmlVersie, code: &str) -> Option<&'static str> {
    let code = code.trim();
    let gemeen = match code {
        "1.1" => Some(PAUZE),
        "1.2" => Some(BELSLOT),
        "1.3" => Some(LIJST),
        "2.1" => Some(SCHERM),
        "2.10" => Some(DICHTBIJ),
        "5.1" | "5.2" => Some(BUREAU),
        "5.3" | "5.4" => Some(STOEL),
        "5.5" => Some(KNIEL),
        "5.6" => Some(HOOGTE),
        "5.7" => Some(INDELING),
        "5.8" | "5.9" => Some(TAAKWISSEL),
        "6.1" => Some(ROOSTER),
        "6.2" | "6.3" => Some(MINDER_UREN),
        _ => None,
    };
    let eigen = match versie {
        FmlVersie::Nieuw => match code {
            "1.8" => Some(RUST),
            "1.9" => Some(VAST),
            "2.12" => Some(ACHTERWACHT),
            "3.3" => Some(HANDSCHOEN),
            "3.6" => Some(GEHOOR),
            "4.4" => Some(SPRAAK),
            "4.7" | "4.8" => Some(INDELING),
            "4.9" | "4.10" => Some(HOOGTE),
            "4.12" => Some(ROLBAAN),
            "4.13" => Some(TILHULP),
            "4.14" => Some(KAR),
            "4.16" | "4.17" => Some(LOOPROUTE),
            "4.18" => Some(LIFT),
            "4.20" => Some(KNIEL),
            _ => None,
        },
        FmlVersie::Klassiek => match code {
            "1.9" => Some(RUST),
            "2.12" => Some(ACHTERWACHT),
            "3.4" => Some(HANDSCHOEN),
            "3.7" => Some(GEHOOR),
            "4.6" => Some(SPRAAK),
            "4.8" | "4.9" => Some(INDELING),
            "4.10" | "4.11" => Some(HOOGTE),
            "4.13" => Some(ROLBAAN),
            "4.14" | "4.16" => Some(TILHULP),
            "4.18" | "4.19" => Some(LOOPROUTE),
            "4.20" => Some(LIFT),
            "4.22" => Some(KNIEL),
            _ => None,
        },
    };
    gemeen.or(eigen)
}
