//! Room `toets`; see docs/ARCHITECTURE.md.
