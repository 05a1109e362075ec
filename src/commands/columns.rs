//! Which column of a file became what, before anything is made of it: to people in a few lines, to scripts as JSON.

use serde_json::{Value, json};

use super::session::Session;
use crate::message::Message;
use crate::msg;
use crate::roster::{Column, Columns, Meant, Roster, letters};

/// Tells of a file of people what whoever gave it should know: which column became what, and an encoding that was guessed.
pub(crate) fn tell(session: &mut Session<'_>, file: &Roster) {
    for message in account(&file.name, &file.columns) {
        session.tell(&message);
    }
    if let Some(encoding) = file.encoding.filter(|encoding| *encoding != encoding_rs::UTF_8) {
        session.tell(&msg!("roster-encoding", file = &file.name, encoding = encoding.name()));
    }
}

/// The columns with a name, in their order, in words of the person's language.
pub fn as_json(session: &Session<'_>, columns: &Columns) -> Value {
    let read = columns.read().map(|(at, holds)| {
        (at, json!({ "holds": holds, "use": session.ui.say(&used(holds)), "perhaps": null, "hint": null }))
    });
    let passed_over = columns.passed_over().map(|(at, meant)| {
        let perhaps = meant.map(|(Meant::Perhaps(column) | Meant::Nearly(column))| column);
        let hint = meant.map(|meant| session.ui.say(&hint(columns, at, meant)));
        (at, json!({ "holds": null, "use": null, "perhaps": perhaps, "hint": hint }))
    });
    let mut all: Vec<(usize, Value)> = read.chain(passed_over).collect();
    all.sort_by_key(|(at, _)| *at);
    let named = all.into_iter().map(|(at, mut column)| {
        column["column"] = letters(at).into();
        column["name"] = name(columns, at).into();
        column
    });
    named.collect()
}

/// What is read as what, what is passed over, and what of that may be meant.
fn account(file: &str, columns: &Columns) -> Vec<Message> {
    let read =
        columns.read().map(|(at, holds)| msg!("roster-column-as", column = name(columns, at), use = used(holds)));
    let read: Vec<Message> = read.collect();
    let mut told = vec![msg!("roster-columns", file = file, columns = read)];
    let passed_over: Vec<String> = columns.passed_over().map(|(at, _)| name(columns, at)).collect();
    if !passed_over.is_empty() {
        told.push(msg!("roster-columns-passed-over", columns = passed_over));
    }
    told.extend(columns.passed_over().filter_map(|(at, meant)| Some(hint(columns, at, meant?))));
    told
}

/// The name of a column on one line: in a spreadsheet it may go over several.
fn name(columns: &Columns, at: usize) -> String {
    columns.header[at].split_whitespace().collect::<Vec<_>>().join(" ")
}

/// What a column is used as.
fn used(holds: Column) -> Message {
    msg!("roster-column-use", holds = holds.as_str())
}

/// How a column that is passed over can be made one that is used.
fn hint(columns: &Columns, at: usize, meant: Meant) -> Message {
    let column = name(columns, at);
    match meant {
        Meant::Perhaps(holds) => {
            msg!("roster-column-perhaps", column = column, holds = holds.as_str(), use = used(holds))
        }
        Meant::Nearly(near) => msg!("roster-column-nearly", column = column, near = near.as_str()),
    }
}
