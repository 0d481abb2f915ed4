//! Room `wia`; see docs/ARCHITECTURE.md.
