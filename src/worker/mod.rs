//! Room `worker`; see docs/ARCHITECTURE.md.
