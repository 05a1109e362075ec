//! What an office can do about the demands, which is how they are put to it.

use crate::word_enum::word_enum;

/// What an office is asked to use for the demands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, serde::Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Lead {
    /// It can decide, or give an order.
    Authority,
    /// It does not decide, and those who do listen to it.
    Influence,
    /// It does what it can.
    Effort,
}

word_enum!(Lead {
    Authority = "authority",
    Influence = "influence",
    Effort = "effort",
});
