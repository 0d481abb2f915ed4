//! Room `platform`; see docs/ARCHITECTURE.md.
