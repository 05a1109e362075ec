//! Whether letters are written for an action.

use std::str::FromStr;

/// Whether letters are written for an action.
#[derive(Debug, Clone, Copy, PartialEq, Eq, serde::Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Status {
    /// Letters are wanted.
    Open,
    /// It is kept as it was; letters are written with a notice.
    Archived,
    /// It has ended; letters are refused. The message `outcome` tells how it ended.
    Closed,
}

impl Status {
    /// All of them.
    pub const ALL: [Self; 3] = [Self::Open, Self::Archived, Self::Closed];

    /// The word of the case file.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Open => "open",
            Self::Archived => "archived",
            Self::Closed => "closed",
        }
    }
}

impl FromStr for Status {
    type Err = ();

    fn from_str(text: &str) -> Result<Self, ()> {
        Self::ALL.into_iter().find(|status| status.as_str() == text).ok_or(())
    }
}
