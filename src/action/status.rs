//! Whether letters are written for an action.

use crate::word_enum::word_enum;

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

word_enum!(Status { Open = "open", Archived = "archived", Closed = "closed" });
