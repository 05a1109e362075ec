//! How large the messages of a language may be.

/// Braces in a message stand no deeper than this.
pub(crate) const MAX_DEPTH: usize = 32;

/// Fluent resolves no more placeables than this in one message.
pub(crate) const MAX_PLACEABLES: usize = 100;

/// Messages refer to one another in chains no longer than this.
pub(crate) const MAX_CHAIN: usize = 50;

/// A message with its variables is no longer than this, in bytes: a hundred placeables of a long message are a library.
pub(crate) const MAX_TEXT: usize = 256 << 10;
