//! The client of the PDF worker, against a small worker in JavaScript: fonts that do not come, and
//! a worker that dies.

use crate::hulp::js;
use chrono::{NaiveDate, NaiveDateTime};
use spoorboek::platform::pdf::{PdfMaakFout, PdfWerker};
use spoorboek::platform::werker::Werker;
use spoorboek::typeset::proefdocument;
use spoorboek::worker::PdfwerkFout;
use wasm_bindgen_test::wasm_bindgen_test;

/// Dies on a PDF of the year 1999, refuses one of 2000, else gives back the first font as "PDF".
const SCRIPT: &str = r#"
postMessage({ spoorboek: 'klaar' });
onmessage = ({ data }) => {
  const opdracht = JSON.parse(data.lading);
  const jaar = opdracht.maak?.gemaakt_op.slice(0, 4);
  const stuur = (uitkomst, bytes) => postMessage({ nummer: data.nummer, lading: JSON.stringify(uitkomst), bytes }, bytes);
  if (jaar === '1999') postMessage({ spoorboek: 'vastgelopen' });
  else if (jaar === '2000') stuur({ Err: 'schrijven' }, []);
  else stuur({ Ok: 'gemaakt' }, data.bytes.slice(0, 1));
};"#;

fn blob(inhoud: &str) -> String {
    let inhoud = serde_json::to_string(inhoud).unwrap();
    js(&format!("URL.createObjectURL(new Blob([{inhoud}]))"))
        .as_string()
        .unwrap()
}

/// Names both fonts in the page, as the build does.
fn noem_letters(adres: &str) {
    for naam in ["NotoSans-Regular", "NotoSans-Bold"] {
        let zoek = format!("document.querySelector('meta[data-naam=\"{naam}\"]')");
        js(&format!(
            "(() => {{ const m = {zoek} ?? document.createElement('meta'); m.name = 'spoorboek-bestand'; \
             m.dataset.naam = '{naam}'; m.content = '{adres}'; document.head.append(m); }})()"
        ));
    }
}

fn in_jaar(jaar: i32) -> NaiveDateTime {
    NaiveDate::from_ymd_opt(jaar, 1, 1)
        .unwrap()
        .and_hms_opt(0, 0, 0)
        .unwrap()
}

#[wasm_bindgen_test]
async fn each_failure_is_told_and_the_next_try_works() {
    let pdf = PdfWerker::met(Werker::van_adres(&blob(SCRIPT)));
    noem_letters("blob:null/weg");
    assert_eq!(
        pdf.maak(proefdocument(1), in_jaar(2025)).await,
        Err(PdfMaakFout::Lettertype)
    );
    noem_letters(&blob("letters"));
    assert_eq!(
        pdf.maak(proefdocument(1), in_jaar(1999)).await,
        Err(PdfMaakFout::Gestopt)
    );
    assert_eq!(
        pdf.maak(proefdocument(1), in_jaar(2000)).await,
        Err(PdfMaakFout::Werk(PdfwerkFout::Schrijven))
    );
    assert_eq!(
        pdf.maak(proefdocument(1), in_jaar(2025)).await,
        Ok(b"letters".to_vec())
    );
    pdf.stop();
    for fout in [PdfMaakFout::Lettertype, PdfMaakFout::Gestopt] {
        assert!(fout.to_string().contains("niets verloren"));
    }
}
