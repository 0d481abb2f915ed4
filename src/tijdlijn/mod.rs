//! Room `tijdlijn`; see docs/ARCHITECTURE.md.
