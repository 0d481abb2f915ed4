//! Room `ui`; see docs/ARCHITECTURE.md.

pub mod onderdelen;
