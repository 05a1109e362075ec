//! What a recipient gets.

use crate::word_enum::word_enum;

/// What a recipient gets.
#[derive(Debug, Clone, Copy, PartialEq, Eq, serde::Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Role {
    /// The letter itself, which is addressed to it.
    To,
    /// A copy: a letter of its own with a line that says to whom it was written.
    Copy,
    /// Nothing, but for the kinds that name it.
    Named,
}

word_enum!(Role { To = "to", Copy = "copy", Named = "named" });
