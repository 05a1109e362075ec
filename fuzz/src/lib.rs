//! Hostile input for `appeal`. The targets stand in a module, which `tests/it/corpus.rs` has, too.

pub mod targets;
