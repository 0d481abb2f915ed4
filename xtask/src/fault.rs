//! What went wrong, in words for the person at the keyboard.

use std::fmt;

/// A Dutch text that says what happened and what to do.
#[derive(Debug)]
pub struct Fault(String);

/// The result of every step; a step either did its work or says in Dutch why not.
pub type Outcome<T = ()> = Result<T, Fault>;

impl Fault {
    pub fn new(text: impl Into<String>) -> Self {
        Self(text.into())
    }
}

impl fmt::Display for Fault {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&self.0)
    }
}

/// Says what was being done when a lower layer failed.
pub trait While<T> {
    /// `doing` completes the sentence "Het lukte niet om ...".
    fn while_doing(self, doing: &str) -> Outcome<T>;
}

impl<T, E: fmt::Display> While<T> for Result<T, E> {
    fn while_doing(self, doing: &str) -> Outcome<T> {
        self.map_err(|error| Fault(format!("Het lukte niet om {doing}: {error}")))
    }
}
