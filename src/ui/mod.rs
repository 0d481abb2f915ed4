//! Room `ui`; see docs/ARCHITECTURE.md.
