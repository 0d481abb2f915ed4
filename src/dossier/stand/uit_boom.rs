//! From the tree of values to the structs of [`Stand`](super::Stand).
//!
//! Written out instead of derived with serde: the derived reader of these structs weighs a fifth of
//! the whole page, and what it can do more (any format, any order, messages) is not needed here.

use crate::dossier::waarden::{Bedrag, Decimaal};
use chrono::NaiveDate;
use serde_json::{Map, Value};

/// A field of a case that can be read from a value. `None` means: no such value belongs here.
pub trait UitBoom: Sized {
    fn lees(waarde: &Value) -> Option<Self>;
}

/// Reads one field of a group; an absent field is its default.
#[inline(never)]
pub fn veld<T: UitBoom + Default>(velden: &Map<String, Value>, naam: &str) -> Option<T> {
    match velden.get(naam) {
        None | Some(Value::Null) => Some(T::default()),
        Some(waarde) => T::lees(waarde),
    }
}

impl<T: UitBoom> UitBoom for Option<T> {
    fn lees(waarde: &Value) -> Option<Self> {
        T::lees(waarde).map(Some)
    }
}

impl<T: UitBoom> UitBoom for Vec<T> {
    fn lees(waarde: &Value) -> Option<Self> {
        waarde.as_array()?.iter().map(T::lees).collect()
    }
}

impl UitBoom for u32 {
    fn lees(waarde: &Value) -> Option<Self> {
        waarde.as_u64()?.try_into().ok()
    }
}

impl UitBoom for u8 {
    fn lees(waarde: &Value) -> Option<Self> {
        waarde.as_u64()?.try_into().ok()
    }
}

impl UitBoom for bool {
    fn lees(waarde: &Value) -> Option<Self> {
        waarde.as_bool()
    }
}

impl UitBoom for String {
    fn lees(waarde: &Value) -> Option<Self> {
        waarde.as_str().map(str::to_owned)
    }
}

impl UitBoom for NaiveDate {
    fn lees(waarde: &Value) -> Option<Self> {
        waarde.as_str()?.parse().ok()
    }
}

impl UitBoom for Bedrag {
    fn lees(waarde: &Value) -> Option<Self> {
        waarde.as_i64().map(Self)
    }
}

impl UitBoom for Decimaal {
    fn lees(waarde: &Value) -> Option<Self> {
        Self::uit_getal(waarde.as_f64()?)
    }
}
