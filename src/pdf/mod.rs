//! Room `pdf`; see docs/ARCHITECTURE.md.
