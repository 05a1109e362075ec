//! What is told of a roster: its columns, its encoding, its bad cells.

use serde_json::{Value, json};

use super::session::Session;
use crate::message::Message;
use crate::msg;
use crate::roster::{BadCell, Columns, Roster, Use};

/// Tells of a roster what its reader should know: columns that are passed over, an encoding that was guessed.
pub fn tell_about(session: &mut Session<'_>, roster: &Roster) {
    for (column, becomes) in roster.columns.account() {
        match becomes {
            Use::Read(_) => {}
            Use::Almost(meant) => {
                session.tell(&msg!("roster-column-almost", column = column, meant = meant.as_str()));
            }
            Use::PassedOver { near: Some(near) } => {
                session.tell(&msg!("roster-column-unknown-near", column = column, near = near));
            }
            Use::PassedOver { near: None } => session.tell(&msg!("roster-column-unknown", column = column)),
        }
    }
    if let Some(encoding) = roster.encoding.filter(|encoding| *encoding != encoding_rs::UTF_8) {
        session.tell(&msg!("roster-encoding", file = &roster.name, encoding = encoding.name()));
    }
}

/// Tells what each column of a roster is read as, for one who looks before letters are made.
pub fn tell_columns(session: &mut Session<'_>, roster: &Roster) {
    let read = roster.columns.account().filter_map(|(column, becomes)| match becomes {
        Use::Read(held) if column == held.as_str() => Some(column.to_owned()),
        Use::Read(held) => Some(session.ui.say(&msg!("roster-column-read", column = column, holds = held.as_str()))),
        Use::Almost(_) | Use::PassedOver { .. } => None,
    });
    let columns: Vec<String> = read.collect();
    session.tell(&msg!("roster-columns", file = &roster.name, columns = columns));
}

/// The same for scripts: each column with what it is read as, or null.
pub fn columns_json(columns: &Columns) -> Value {
    let account = columns.account().map(|(column, becomes)| {
        let held = if let Use::Read(held) = becomes { Some(held) } else { None };
        json!({ "column": column, "holds": held })
    });
    account.collect()
}

/// What is wrong with a cell, without its place.
pub(super) fn cell_text(session: &Session<'_>, cell: &BadCell) -> String {
    let said = session.ui.say(&cell.diagnostic.message);
    match &cell.diagnostic.detail {
        Some(detail) => format!("{said} ({detail})"),
        None => said,
    }
}

/// What is wrong with a cell, with its row and column.
pub fn bad_cell(session: &Session<'_>, cell: &BadCell) -> Message {
    cell.told(cell_text(session, cell))
}
