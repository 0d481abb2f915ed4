//! Room `vault`; see docs/ARCHITECTURE.md.
