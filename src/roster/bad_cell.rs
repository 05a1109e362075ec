//! A cell that is wrong.

use super::column::Column;
use super::row::letters;
use crate::diagnostic::Diagnostic;
use crate::message::Message;
use crate::msg;

/// A cell that is wrong.
#[derive(Debug, Clone, PartialEq)]
pub struct BadCell {
    /// The row, as a spreadsheet counts.
    pub row: u64,
    /// The column, from 0, where it is about one that is there.
    pub column: Option<usize>,
    /// What the column holds.
    pub holds: Option<Column>,
    /// What is wrong with what stands there.
    pub diagnostic: Diagnostic,
}

impl BadCell {
    /// What is wrong with it, without its place.
    pub fn reason(&self) -> Message {
        let reason = self.diagnostic.message.clone();
        match &self.diagnostic.detail {
            Some(detail) => msg!("roster-bad-detail", reason = reason, detail = detail),
            None => reason,
        }
    }

    /// What is wrong with it, with its row and column.
    pub fn told(&self) -> Message {
        let reason = self.reason();
        let row = self.row;
        match (self.column_letters(), self.holds) {
            (Some(column), Some(holds)) => {
                msg!("roster-bad-cell", row = row, column = column, holds = holds.as_str(), reason = reason)
            }
            (Some(column), None) => msg!("roster-bad-column", row = row, column = column, reason = reason),
            (None, _) => msg!("roster-bad-row", row = row, reason = reason),
        }
    }

    /// The column as a spreadsheet names it: A, B, …
    pub fn column_letters(&self) -> Option<String> {
        self.column.map(letters)
    }
}
