//! Room `typeset`; see docs/ARCHITECTURE.md.
