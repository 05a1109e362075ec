//! Packs: a case with all that it needs of its workspace as one file, to be shared.
//!
//! A pack is a zip archive: [`manifest`] first, which lists the other files with their checksums, then those files, by the paths
//! that they have in a workspace. `gather` finds what a case needs, `make` writes it; `contents` unpacks an archive from anybody,
//! `open` holds it against its manifest. Nothing in a pack is believed that is not looked at, and none of its files is more than
//! content: what the program itself says never comes from one.

mod contents;
mod fault;
mod gather;
mod make;
pub(crate) mod manifest;
mod names;
mod open;
mod relations;

pub(crate) use gather::{Gathered, gather};
pub(crate) use make::{About, make};
pub(crate) use open::{open, open_workspace, read};

/// How the name of a pack ends: a name of its own, because systems and mail programs unpack, or refuse, what ends in `.zip`.
pub(crate) const ENDING: &str = ".appeal";

/// No pack is larger, nor is all that is in it.
const MOST_BYTES: u64 = 16 << 20;

/// No pack has more files, besides its manifest.
const MOST_FILES: usize = 1_000;

/// No pack has more actions that others go on from.
const MOST_EARLIER: usize = 20;

/// A SHA-256 as people and other programs write it.
pub(crate) fn checksum(bytes: &[u8]) -> String {
    use sha2::{Digest, Sha256};
    Sha256::digest(bytes).iter().map(|byte| format!("{byte:02x}")).collect()
}
