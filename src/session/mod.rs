//! Room `session`; see docs/ARCHITECTURE.md.
