//! What a person says of a column.

use super::column::Column;

/// What a person says of a column: by its name, what it holds, or that it is passed over.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Said {
    /// The name as it stands in the file.
    pub heading: String,
    /// What it holds.
    pub holds: Option<Column>,
}
