//! Room `functies`; see docs/ARCHITECTURE.md.
