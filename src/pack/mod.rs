//! Packs: a case with all that it needs of its workspace as one file, to be shared.
//!
//! A pack is a zip archive: [`manifest`] first, which lists the other files with their checksums, then those files, by the paths
//! that they have in a workspace. `gather` finds what a case needs, `make` writes it; `contents` unpacks an archive from anybody,
//! `open` holds it against its manifest. Nothing in a pack is believed that is not looked at, and none of its files is more than
//! content: what the program itself says never comes from one.

mod contents;
mod fault;
mod gather;
mod limits;
mod make;
pub(crate) mod manifest;
mod names;
mod open;
mod relations;

pub(crate) use gather::{Gathered, gather};
pub(crate) use limits::ENDING;
pub(crate) use make::{About, make};
pub(crate) use manifest::checksum;
#[cfg(any(test, fuzzing))]
pub(crate) use open::read;
pub(crate) use open::{open, open_workspace};
