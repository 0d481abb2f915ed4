use crate::dossier::Stand;
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct Ritme {
    pub rapportage_maanden: u8,
}
impl Default for Ritme {
    fn default() -> Self {
        Self {
            rapportage_maanden: 2,
        }
    }
}
pub struct M {
    pub datum: NaiveDate,
    pub naam: &'static str,
}
pub fn volgende(_s: &Stand, _p: NaiveDate, _r: &Ritme, _n: usize) -> Vec<M> {
    vec![]
}
#[derive(Clone, Copy)]
pub enum Fase {
    I,
}
impl Fase {
    pub fn label(self) -> &'static str {
        "Intake"
    }
}
pub fn fase(_s: &Stand, _p: NaiveDate) -> Fase {
    Fase::I
}
