//! The worker client, against a small worker in JavaScript that speaks the same protocol.

use spoorboek::{
    platform::{
        SleutelFout,
        sleutel::SleutelWerker,
        werker::{Werker, WerkerFout},
    },
    worker::SleutelwerkFout,
};
use wasm_bindgen_test::wasm_bindgen_test;

/// Answers "echo" with its own buffers, fails on "fout", dies on "crash" and "werp", and tells which
/// run of the worker it is.
const SCRIPT: &str = r#"
postMessage({ spoorboek: 'klaar' });
let keer = 0;
onmessage = ({ data }) => {
  const opdracht = JSON.parse(data.lading);
  keer += 1;
  const stuur = (uitkomst, bytes) => postMessage({ nummer: data.nummer, lading: JSON.stringify(uitkomst), bytes }, bytes);
  if (opdracht === 'crash') postMessage({ spoorboek: 'vastgelopen' });
  else if (opdracht === 'werp') throw new Error('stuk');
  else if (opdracht === 'fout') stuur({ Err: 'nee' }, []);
  else if (opdracht === 'onzin') stuur({ Ok: { geen: 'getal' } }, []);
  else if (opdracht === 'geheugen') stuur({ Err: 'geheugentekort' }, []);
  else if (opdracht !== 'stil') stuur({ Ok: keer }, data.bytes);
};"#;

fn adres(script: &str) -> String {
    let script = serde_json::to_string(script).unwrap();
    let maak = format!("URL.createObjectURL(new Blob([{script}], {{ type: 'text/javascript' }}))");
    crate::hulp::js(&maak).as_string().unwrap()
}

type Uitkomst = Result<Result<(u32, Vec<Vec<u8>>), String>, WerkerFout>;

async fn vraag(werker: &Werker, opdracht: &str) -> Uitkomst {
    werker
        .vraag(&opdracht, vec![vec![1, 2, 3], Vec::new()])
        .await
}

#[wasm_bindgen_test]
async fn jobs_get_their_own_answers() {
    let werker = Werker::van_adres(&adres(SCRIPT));
    let bytes = vec![vec![1, 2, 3], Vec::new()];
    assert_eq!(vraag(&werker, "echo").await, Ok(Ok((1, bytes.clone()))));
    assert_eq!(vraag(&werker, "fout").await, Ok(Err("nee".to_owned())));
    assert_eq!(vraag(&werker, "echo").await, Ok(Ok((3, bytes))));
    assert!(matches!(
        vraag(&werker, "onzin").await,
        Err(WerkerFout::Werk(_))
    ));
}

#[wasm_bindgen_test]
async fn a_worker_that_dies_answers_and_is_replaced() {
    let werker = Werker::van_adres(&adres(SCRIPT));
    for einde in ["crash", "werp"] {
        assert!(
            matches!(vraag(&werker, "echo").await, Ok(Ok((1, _)))),
            "a fresh worker counts from 1"
        );
        assert_eq!(vraag(&werker, einde).await, Err(WerkerFout::Gestopt));
    }
    assert!(matches!(vraag(&werker, "echo").await, Ok(Ok((1, _)))));
}

#[wasm_bindgen_test]
async fn jobs_under_way_end_when_the_worker_is_stopped() {
    let werker = Werker::van_adres(&adres(SCRIPT));
    let kopie = werker.clone();
    wasm_bindgen_futures::spawn_local(async move {
        vraag(&kopie, "echo").await.unwrap().unwrap();
        kopie.stop_als_vrij();
        kopie.stop();
    });
    assert_eq!(vraag(&werker, "stil").await, Err(WerkerFout::Gestopt));
}

#[wasm_bindgen_test]
async fn a_worker_that_cannot_be_loaded_is_told() {
    let werker = Werker::van_adres("./bestaat-niet.js");
    assert_eq!(vraag(&werker, "echo").await, Err(WerkerFout::Gestopt));
    let laadfout = Werker::van_adres(&adres("postMessage({ spoorboek: 'laadfout' }); close();"));
    assert_eq!(vraag(&laadfout, "echo").await, Err(WerkerFout::Gestopt));
    let onbekend = Werker::van_bestandslijst("bestaat_niet");
    assert!(matches!(
        vraag(&onbekend, "echo").await,
        Err(WerkerFout::Bestand(_))
    ));
}

#[wasm_bindgen_test]
async fn want_of_memory_is_said_as_that() {
    let script = SCRIPT.replace("JSON.parse(data.lading)", "'geheugen'");
    let werker = SleutelWerker::met(Werker::van_adres(&adres(&script)));
    let uitkomst = werker.stel_wachtzin_voor().await;
    assert_eq!(
        uitkomst,
        Err(SleutelFout::Werk(SleutelwerkFout::Geheugentekort))
    );
}
