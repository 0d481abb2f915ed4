//! Addresses of fields, so that a finding or a gap can link to the very field.
//!
//! Written as `werknemer.naam`, `zoekrichtingen[3].naam` or, for the item itself,
//! `zoekrichtingen[3]`. The number is the id of the item within its list, not its position.

use serde::{Deserialize, Serialize};
use std::borrow::Borrow;
use std::fmt;
use std::sync::Arc;

/// Longest address that is accepted; far above any address in the list of fields.
const LANGSTE: usize = 160;

/// A checked address. Cheap to clone: a case holds thousands, and every change copies its list.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Adres(Arc<str>);

/// One step of an address.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Stap<'a> {
    Naam(&'a str),
    /// Id of an item in the list named just before.
    Item(u32),
}

impl Adres {
    /// Reads an address; `None` if it is not written as one.
    pub fn lees(tekst: &str) -> Option<Self> {
        if tekst.is_empty() || tekst.len() > LANGSTE {
            return None;
        }
        let adres = Self(tekst.into());
        let mut stappen = 0;
        for deel in tekst.split('.') {
            lees_deel(deel)?;
            stappen += 1;
        }
        (stappen <= 8).then_some(adres)
    }

    pub fn als_str(&self) -> &str {
        &self.0
    }

    /// The steps from the root on.
    pub fn stappen(&self) -> impl Iterator<Item = Stap<'_>> {
        self.0
            .split('.')
            .filter_map(lees_deel)
            .flat_map(|(naam, item)| {
                [Some(Stap::Naam(naam)), item.map(Stap::Item)]
                    .into_iter()
                    .flatten()
            })
    }

    /// The address with every item id replaced by `[]`: the form used in the list of fields.
    pub fn patroon(&self) -> String {
        let mut uit = String::with_capacity(self.0.len());
        for stap in self.stappen() {
            match stap {
                Stap::Naam(naam) => {
                    if !uit.is_empty() {
                        uit.push('.');
                    }
                    uit.push_str(naam);
                }
                Stap::Item(_) => uit.push_str("[]"),
            }
        }
        uit
    }

    /// True if this is the address of an item itself (`zoekrichtingen[3]`).
    pub fn is_item(&self) -> bool {
        self.0.ends_with(']')
    }

    /// The items this address lies in, outermost first.
    pub fn items(&self) -> Vec<Adres> {
        let mut uit = Vec::new();
        for (positie, teken) in self.0.char_indices() {
            if teken == ']'
                && let Some(deel) = self.0.get(..=positie)
            {
                uit.push(Self(deel.into()));
            }
        }
        uit
    }

    /// The field `naam` inside this item or group.
    pub fn veld(&self, naam: &str) -> Option<Adres> {
        Self::lees(&format!("{}.{naam}", self.0))
    }

    /// Item `id` of the list at this address.
    pub fn item(&self, id: u32) -> Option<Adres> {
        Self::lees(&format!("{}[{id}]", self.0))
    }
}

fn lees_deel(deel: &str) -> Option<(&str, Option<u32>)> {
    let (naam, item) = match deel.split_once('[') {
        None => (deel, None),
        Some((naam, rest)) => {
            let cijfers = rest.strip_suffix(']')?;
            // One way of writing only: no sign, no leading zero, so never 0.
            let goed = cijfers.starts_with(|teken: char| matches!(teken, '1'..='9'));
            (naam, Some(cijfers.parse().ok().filter(|_| goed)?))
        }
    };
    let goed = !naam.is_empty()
        && naam
            .bytes()
            .all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'_');
    goed.then_some((naam, item))
}

impl TryFrom<String> for Adres {
    type Error = &'static str;
    fn try_from(tekst: String) -> Result<Self, Self::Error> {
        Self::lees(&tekst).ok_or("dit is geen adres van een veld")
    }
}

impl From<Adres> for String {
    fn from(adres: Adres) -> Self {
        adres.als_str().to_owned()
    }
}

/// Equal, ordered and hashed as its text, so that a range of addresses can be named by text.
impl Borrow<str> for Adres {
    fn borrow(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for Adres {
    fn fmt(&self, uit: &mut fmt::Formatter<'_>) -> fmt::Result {
        uit.write_str(&self.0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_and_takes_apart() {
        let adres = Adres::lees("zoekrichtingen[3].onderbouwing.eisen[12].getal").unwrap();
        assert_eq!(
            adres.patroon(),
            "zoekrichtingen[].onderbouwing.eisen[].getal"
        );
        let items: Vec<_> = adres.items().iter().map(Adres::to_string).collect();
        assert_eq!(
            items,
            [
                "zoekrichtingen[3]",
                "zoekrichtingen[3].onderbouwing.eisen[12]"
            ]
        );
        assert!(Adres::lees("zoekrichtingen[3]").unwrap().is_item());
    }

    #[test]
    fn refuses_what_is_no_address() {
        for fout in [
            "", ".", "a.", "A", "a[0]", "a[01]", "a[-1]", "a[1", "a]1[", "a b", "a..b", "é",
        ] {
            assert_eq!(Adres::lees(fout), None, "{fout}");
        }
        assert_eq!(Adres::lees(&"a".repeat(LANGSTE + 1)), None);
        assert_eq!(Adres::lees("a.a.a.a.a.a.a.a.a"), None);
    }
}
