//! How much a pack may be.

/// How the name of a pack ends: a name of its own, because systems and mail programs unpack, or refuse, what ends in `.zip`.
pub(crate) const ENDING: &str = ".appeal";

/// No pack is larger, nor is all that is in it.
pub(super) const MOST_BYTES: u64 = 16 << 20;

/// No pack has more files, besides its manifest.
pub(super) const MOST_FILES: usize = 1_000;

/// No manifest is larger: it lists a thousand files, and says little besides.
pub(super) const MOST_MANIFEST: u64 = 512 << 10;

/// No pack has more actions that others go on from.
pub(super) const MOST_EARLIER: usize = 20;
