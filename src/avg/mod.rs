//! Room `avg`; see docs/ARCHITECTURE.md.
