//! Room `belastbaarheid`; see docs/ARCHITECTURE.md.
