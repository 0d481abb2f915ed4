//! Room `dossier`; see docs/ARCHITECTURE.md.
