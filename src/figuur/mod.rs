//! Room `figuur`; see docs/ARCHITECTURE.md.
