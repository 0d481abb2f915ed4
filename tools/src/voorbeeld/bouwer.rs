//! Writes facts into a case, day by day, through the one door for changes.

use chrono::NaiveDate;
use serde_json::Value;
use spoorboek::dossier::{Adres, Dossier, Wijziging, Zet};

/// Collects the case and whatever went wrong on the way.
pub struct Bouwer {
    dossier: Dossier,
    fouten: Vec<String>,
}

impl Bouwer {
    pub fn nieuw(id: &str) -> Self {
        Self {
            dossier: Dossier::nieuw(id.to_owned(), true),
            fouten: Vec::new(),
        }
    }

    /// What follows became known on `dag` (yyyy-mm-dd). Per field the days must go up.
    pub fn op(&mut self, dag: &str) -> OpDag<'_> {
        let gelezen = dag.parse();
        if gelezen.is_err() {
            self.fouten.push(format!("{dag} is geen datum"));
        }
        OpDag {
            dag: gelezen.unwrap_or_default(),
            bouwer: self,
        }
    }

    /// The finished case, or everything that was refused.
    pub fn klaar(self) -> Result<Dossier, String> {
        if self.fouten.is_empty() {
            Ok(self.dossier)
        } else {
            Err(self.fouten.join("\n"))
        }
    }

    fn schrijf(&mut self, dag: NaiveDate, velden: Vec<(String, Value)>, per: Option<NaiveDate>) {
        let mut zet = Vec::new();
        for (adres, waarde) in velden {
            match Adres::lees(&adres) {
                Some(adres) => zet.push(Zet {
                    adres,
                    waarde: (!waarde.is_null()).then_some(waarde),
                    geldig_per: per,
                }),
                None => self.fouten.push(format!("{adres} is geen adres")),
            }
        }
        let wijziging = Wijziging {
            vastgelegd_op: dag,
            zet,
        };
        if let Err(fout) = self.dossier.wijzig(&wijziging) {
            self.fouten.push(fout.to_string());
        }
    }
}

/// Facts of one day.
pub struct OpDag<'a> {
    bouwer: &'a mut Bouwer,
    dag: NaiveDate,
}

impl OpDag<'_> {
    /// Records one value; `Value::Null` empties the field.
    pub fn zet(&mut self, adres: &str, waarde: impl Into<Value>) -> &mut Self {
        let velden = vec![(adres.to_owned(), waarde.into())];
        self.bouwer.schrijf(self.dag, velden, None);
        self
    }

    /// Records fields of one item as one change.
    pub fn samen(&mut self, item: &str, velden: &[(&str, Value)]) -> &mut Self {
        let velden = velden
            .iter()
            .map(|(veld, waarde)| (format!("{item}.{veld}"), waarde.clone()));
        self.bouwer.schrijf(self.dag, velden.collect(), None);
        self
    }

    /// Records one value that holds from this same day and leaves the past as it was.
    pub fn zet_vanaf_nu(&mut self, adres: &str, waarde: impl Into<Value>) -> &mut Self {
        let per = Some(self.dag);
        let velden = vec![(adres.to_owned(), waarde.into())];
        self.bouwer.schrijf(self.dag, velden, per);
        self
    }

    /// Records several texts under one group or item.
    pub fn teksten(&mut self, groep: &str, velden: &[(&str, &str)]) -> &mut Self {
        for (veld, tekst) in velden {
            self.zet(&format!("{groep}.{veld}"), *tekst);
        }
        self
    }
}
