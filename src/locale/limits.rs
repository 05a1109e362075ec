//! How large the messages of a language may be.

/// Braces in a message stand no deeper than this.
pub(crate) const MAX_DEPTH: usize = 32;

/// Fluent resolves no more placeables than this in one message.
pub(crate) const MAX_PLACEABLES: usize = 100;

/// Messages refer to one another in chains no longer than this.
pub(crate) const MAX_CHAIN: usize = 50;
