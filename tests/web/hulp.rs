//! Shared by the browser tests.

use spoorboek::{
    platform::{
        Kluis, Opslag, SleutelFout,
        opslag::Schrijfopdracht,
        sleutel::{Afleider, NieuweKluis, maak_kluis},
        toeval,
    },
    vault::{ArgonParameters, Blad, RecordId, SlotSoort, Vak, slot::ZOUT_LENGTE},
    worker::sleutels,
};
use wasm_bindgen::JsValue;
use zeroize::Zeroizing;

pub const WACHTZIN: &str = "lepel wolk fiets anker tulp meloen";

/// Derives on the page itself, with the least costs that are allowed.
pub struct Direct;

impl Afleider for Direct {
    async fn leid_af(
        &self,
        geheim: Zeroizing<String>,
        parameters: ArgonParameters,
        zout: [u8; ZOUT_LENGTE],
    ) -> Result<Zeroizing<[u8; 32]>, SleutelFout> {
        Ok(sleutels::leid_af(geheim.as_bytes(), parameters, &zout)?)
    }

    fn parameters(&self, _: SlotSoort) -> ArgonParameters {
        ArgonParameters::HERSTELCODE
    }
}

pub async fn nieuwe_kluis() -> NieuweKluis {
    let dag = chrono::NaiveDate::from_ymd_opt(2026, 3, 1).unwrap();
    maak_kluis(&Direct, WACHTZIN, dag).await.unwrap()
}

/// A database of its own for every test.
pub fn nieuwe_opslag() -> Opslag {
    Opslag::met_naam(nieuw_id().als_str())
}

pub fn nieuw_id() -> RecordId {
    toeval::nieuw_id().unwrap()
}

/// A sealed sheet without a key, for tests in which nobody opens it.
pub fn blad(revisie: u64) -> Blad {
    let nonce = toeval::bytes().unwrap();
    Blad::Verzegeld(spoorboek::vault::VerzegeldRecord {
        revisie,
        nonce,
        cijfertekst: vec![7; 1040],
    })
}

pub fn zet(id: &RecordId, verwachte_revisie: Option<u64>, revisie: u64) -> Schrijfopdracht {
    Schrijfopdracht::Zet {
        vak: Vak::Dossiers,
        id: id.clone(),
        verwachte_revisie,
        blad: blad(revisie),
    }
}

/// The revision that stands in the database now.
pub async fn revisie(opslag: &Opslag, id: &RecordId) -> Option<u64> {
    let gelezen = opslag.lees(Vak::Dossiers, id).await.unwrap();
    gelezen.map(|gelezen| gelezen.blad.unwrap().revisie())
}

pub async fn schrijf_inhoud(
    kluis: &Kluis,
    opslag: &Opslag,
    vak: Vak,
    id: &RecordId,
    inhoud: &[u8],
) {
    let opdracht = kluis.zet(vak, id, None, inhoud).await.unwrap();
    opslag.schrijf(vec![opdracht]).await.unwrap();
}

/// Replaces a function of the browser by another for as long as this lives. `vervanging` is a
/// JavaScript expression that gets the original as `echt`.
pub struct Storing {
    pad: &'static str,
}

impl Storing {
    pub fn nieuw(pad: &'static str, vervanging: &str) -> Self {
        let script = format!(
            "globalThis.__echt = globalThis.__echt ?? {{}}; __echt['{pad}'] = {pad}; \
             {pad} = ((echt) => ({vervanging}))({pad});"
        );
        js_sys::eval(&script).unwrap();
        Self { pad }
    }
}

impl Drop for Storing {
    fn drop(&mut self) {
        let pad = self.pad;
        js_sys::eval(&format!("{pad} = __echt['{pad}'];")).unwrap();
    }
}

pub fn js(script: &str) -> JsValue {
    js_sys::eval(script).unwrap()
}
