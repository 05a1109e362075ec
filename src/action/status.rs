//! Whether letters are written for an action.

use crate::word_enum::word_enum;

/// Whether letters are written for an action.
#[derive(Debug, Clone, Copy, PartialEq, Eq, serde::Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Status {
    /// Letters are wanted, and written.
    Open,
    /// It is kept as it was; letters are written with a notice.
    Archived,
    /// Letters are refused for the time being: the action's reason tells why.
    Paused,
    /// It has ended; letters are refused. The message `outcome` tells how it ended.
    Closed,
}

word_enum!(Status { Open = "open", Archived = "archived", Paused = "paused", Closed = "closed" });

impl Status {
    /// Whether letters are written.
    pub fn takes_letters(self) -> bool {
        match self {
            Self::Open | Self::Archived => true,
            Self::Paused | Self::Closed => false,
        }
    }
}
