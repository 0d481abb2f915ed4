//! Storage when the browser fails.

use crate::hulp::{Storing, nieuw_id, nieuwe_opslag, revisie, zet};
use spoorboek::platform::{Opslag, OpslagFout};
use wasm_bindgen_futures::JsFuture;
use wasm_bindgen_test::wasm_bindgen_test;

const TRANSACTION: &str = "IDBDatabase.prototype.transaction";
const PUT: &str = "IDBObjectStore.prototype.put";

#[wasm_bindgen_test]
async fn a_lost_connection_is_reopened_once() {
    let (opslag, id) = (nieuwe_opslag(), nieuw_id());
    opslag.schrijf(vec![zet(&id, None, 1)]).await.unwrap();
    {
        let _storing = Storing::nieuw(
            TRANSACTION,
            "(() => { let keer = 0; return function (...a) { if (keer++ === 0) this.close(); return echt.apply(this, a); }; })()",
        );
        opslag.schrijf(vec![zet(&id, Some(1), 2)]).await.unwrap();
    }
    {
        let _storing = Storing::nieuw(
            TRANSACTION,
            "(() => { let keer = 0; return function (...a) { if (keer++ === 0) this.close(); return echt.apply(this, a); }; })()",
        );
        assert_eq!(revisie(&opslag, &id).await, Some(2));
    }
}

#[wasm_bindgen_test]
async fn a_connection_lost_twice_is_told_and_later_works_again() {
    let (opslag, id) = (nieuwe_opslag(), nieuw_id());
    {
        let _storing = Storing::nieuw(
            TRANSACTION,
            "function (...a) { this.close(); return echt.apply(this, a); }",
        );
        assert_eq!(
            opslag.schrijf(vec![zet(&id, None, 1)]).await,
            Err(OpslagFout::VerbindingWeg)
        );
        assert_eq!(
            opslag.lees_alle(spoorboek::vault::Vak::Dossiers).await,
            Err(OpslagFout::VerbindingWeg)
        );
    }
    opslag.schrijf(vec![zet(&id, None, 1)]).await.unwrap();
    assert_eq!(revisie(&opslag, &id).await, Some(1));
}

#[wasm_bindgen_test]
async fn an_answer_lost_after_the_commit_is_no_conflict() {
    let (opslag, id) = (nieuwe_opslag(), nieuw_id());
    opslag.schrijf(vec![zet(&id, None, 1)]).await.unwrap();
    // The write commits, but its "complete" reaches us as "abort".
    let _storing = Storing::nieuw(
        TRANSACTION,
        "(() => { let keer = 0; return function (...a) { const t = echt.apply(this, a); if (keer++ === 0) { \
         Object.defineProperty(t, 'oncomplete', { set(f) { t.addEventListener('complete', () => f(new Event('abort'))); } }); } return t; }; })()",
    );
    opslag.schrijf(vec![zet(&id, Some(1), 2)]).await.unwrap();
    assert_eq!(revisie(&opslag, &id).await, Some(2));
}

#[wasm_bindgen_test]
async fn a_full_disk_is_told_and_keeps_what_was_there() {
    let (opslag, id) = (nieuwe_opslag(), nieuw_id());
    opslag.schrijf(vec![zet(&id, None, 1)]).await.unwrap();
    {
        let _storing = Storing::nieuw(
            PUT,
            "function () { throw new DOMException('vol', 'QuotaExceededError'); }",
        );
        assert_eq!(
            opslag.schrijf(vec![zet(&id, Some(1), 2)]).await,
            Err(OpslagFout::Vol)
        );
    }
    {
        // As browsers mostly tell it: the put is taken, the transaction aborts later.
        let _storing = Storing::nieuw(
            PUT,
            "function (...a) { const verzoek = echt.apply(this, a); const t = this.transaction; \
             Object.defineProperty(t, 'error', { value: new DOMException('vol', 'QuotaExceededError') }); t.abort(); return verzoek; }",
        );
        assert_eq!(
            opslag.schrijf(vec![zet(&id, Some(1), 2)]).await,
            Err(OpslagFout::Vol)
        );
    }
    assert_eq!(revisie(&opslag, &id).await, Some(1));
}

#[wasm_bindgen_test]
async fn refused_storage_is_told() {
    let id = nieuw_id();
    for naam in ["SecurityError", "InvalidStateError"] {
        let _storing = Storing::nieuw(
            "IDBFactory.prototype.open",
            &format!("function () {{ throw new DOMException('geweigerd', '{naam}'); }}"),
        );
        assert_eq!(
            nieuwe_opslag().schrijf(vec![zet(&id, None, 1)]).await,
            Err(OpslagFout::Geweigerd)
        );
    }
}

#[wasm_bindgen_test]
async fn an_open_that_hangs_is_told() {
    let naam = nieuw_id();
    // Another tab holds a later version's upgrade open: our open gets no event at all.
    let houd_vast = format!(
        "new Promise((klaar) => {{ const o = indexedDB.open('{naam}', 1); o.onupgradeneeded = () => {{ \
         const w = o.result.createObjectStore('x'); const bezet = () => {{ if (!globalThis.__los) w.get(1).onsuccess = bezet; }}; \
         globalThis.__los = false; bezet(); klaar(); }}; o.onsuccess = () => {{ o.result.close(); indexedDB.deleteDatabase('{naam}'); }}; }})"
    );
    let belofte: js_sys::Promise =
        wasm_bindgen::JsCast::unchecked_into(crate::hulp::js(&houd_vast));
    JsFuture::from(belofte).await.unwrap();
    // The timer of six seconds runs at once here.
    let uitkomst = {
        let _storing = Storing::nieuw(
            "globalThis.setTimeout",
            "(f, ms) => echt(f, ms === 6000 ? 20 : ms)",
        );
        Opslag::met_naam(naam.als_str())
            .schrijf(vec![zet(&nieuw_id(), None, 1)])
            .await
    };
    crate::hulp::js("globalThis.__los = true");
    assert_eq!(uitkomst, Err(OpslagFout::Geblokkeerd));
}

#[wasm_bindgen_test]
async fn writes_ask_for_strict_durability() {
    let (opslag, id) = (nieuwe_opslag(), nieuw_id());
    crate::hulp::js("globalThis.__duurzaam = []");
    let _storing = Storing::nieuw(
        TRANSACTION,
        "function (...a) { const t = echt.apply(this, a); __duurzaam.push(t.mode + ' ' + t.durability); return t; }",
    );
    opslag.schrijf(vec![zet(&id, None, 1)]).await.unwrap();
    assert_eq!(
        crate::hulp::js("__duurzaam.join()").as_string().unwrap(),
        "readwrite strict"
    );
}
