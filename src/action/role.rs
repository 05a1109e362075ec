//! What a recipient gets.

use std::str::FromStr;

/// What a recipient gets.
#[derive(Debug, Clone, Copy, PartialEq, Eq, serde::Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Role {
    /// The letter.
    To,
    /// A copy: a letter of its own with a line that says to whom it was written.
    Copy,
    /// Nothing, but for the kinds that name it.
    Named,
}

impl Role {
    /// All of them.
    pub const ALL: [Self; 3] = [Self::To, Self::Copy, Self::Named];

    /// The word of the case file.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::To => "to",
            Self::Copy => "copy",
            Self::Named => "named",
        }
    }
}

impl FromStr for Role {
    type Err = ();

    fn from_str(text: &str) -> Result<Self, ()> {
        Self::ALL.into_iter().find(|role| role.as_str() == text).ok_or(())
    }
}
