//! Room `export`; see docs/ARCHITECTURE.md.
