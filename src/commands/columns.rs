//! Which column of a file became what, before anything is made of it: to people in a few lines or a table, to scripts as JSON.

use serde_json::{Value, json};

use super::rosters::values;
use super::session::Session;
use crate::message::Message;
use crate::msg;
use crate::roster::{self, Column, Columns, HowKnown, Meant, Roster, Row, Tally, letters};

/// So many names are shown where an encoding is a guess.
const NAMES: usize = 3;

/// Tells of a file of people what whoever gave it should know: which part of it is read, which column became what, and an
/// encoding that was guessed.
pub(crate) fn tell(session: &mut Session<'_>, file: &Roster) {
    tell_place(session, file);
    for message in account(&file.name, &file.columns) {
        session.tell(&message);
    }
    tell_hints(session, &file.columns);
    tell_encoding(session, file);
}

/// The same with the first values of each column, for who wants to look before anything is made.
pub(crate) fn tell_as_table(session: &mut Session<'_>, file: &Roster) {
    tell_place(session, file);
    session.tell(&msg!("roster-table", file = &file.name));
    let shown = in_full(&file.columns, &file.sample);
    for (at, _) in file.columns.header.iter().enumerate().filter(|(_, name)| !name.trim().is_empty()) {
        let name = name(&file.columns, at);
        let is_privacy = file.columns.held[at] == Some(Column::Privacy);
        let values = if is_privacy { values(&file.sample, at) } else { values(&shown, at) };
        let message = match (file.columns.held[at], values.is_empty()) {
            (Some(holds), false) => msg!("roster-table-read", name = name, use = used(holds), values = values),
            (Some(holds), true) => msg!("roster-table-read-empty", name = name, use = used(holds)),
            (None, false) => msg!("roster-table-passed-over", name = name, values = values),
            (None, true) => msg!("roster-table-passed-over-empty", name = name),
        };
        let text = session.ui.say(&message);
        session.tell_item(&format!("  {:<3}", letters(at)), &text);
    }
    tell_hints(session, &file.columns);
    tell_encoding(session, file);
}

/// Tells how many rows were passed over, and why; it is known when all were read.
pub(crate) fn tell_left_out(session: &mut Session<'_>, file: &str, left_out: Tally, hidden_rows: u64) {
    let told = [
        (left_out.consent, msg!("roster-left-out-consent", count = left_out.consent, file = file)),
        (left_out.unsubscribed, msg!("roster-left-out-unsubscribed", count = left_out.unsubscribed, file = file)),
        (left_out.status, msg!("roster-left-out-status", count = left_out.status, file = file)),
        (hidden_rows, msg!("roster-hidden-rows", count = hidden_rows, file = file)),
    ];
    for (_, message) in told.iter().filter(|(count, _)| *count > 0) {
        session.tell(message);
    }
}

/// Which sheet is read, and where on it the headings stand.
fn tell_place(session: &mut Session<'_>, file: &Roster) {
    if let Some(sheets) = &file.sheets {
        if !sheets.others.is_empty() {
            let others = sheets.others.clone();
            session.tell(&msg!("roster-sheet", sheet = &sheets.read, others = others));
        }
        if !sheets.hidden.is_empty() {
            let hidden = sheets.hidden.clone();
            session.tell(&msg!("roster-sheets-hidden", hidden = hidden));
        }
    }
    if file.above > 0 {
        session.tell(&msg!("roster-header-row", file = &file.name, row = file.header_row));
    }
    if let Some(row) = file.second {
        session.tell(&msg!("roster-second-headings", file = &file.name, row = row));
    }
}

/// The encoding, where it is not the usual one: how sure it is, and names as they are read by it.
fn tell_encoding(session: &mut Session<'_>, file: &Roster) {
    let Some(encoding) = file.encoding.filter(|encoding| *encoding != encoding_rs::UTF_8) else { return };
    let (name, encoding) = (&file.name, encoding.name());
    let names = telling_names(&file.columns, &in_full(&file.columns, &file.sample));
    session.tell(&match (file.known, names.is_empty()) {
        (HowKnown::Certain, _) => msg!("roster-encoding", file = name, encoding = encoding),
        (HowKnown::Likely, true) => msg!("roster-encoding-likely", file = name, encoding = encoding),
        (HowKnown::Unsure, true) => msg!("roster-encoding-unsure", file = name, encoding = encoding),
        (HowKnown::Likely, false) => {
            msg!("roster-encoding-likely-names", file = name, encoding = encoding, names = names)
        }
        (HowKnown::Unsure, false) => {
            msg!("roster-encoding-unsure-names", file = name, encoding = encoding, names = names)
        }
    });
}

/// The first rows that can be shown.
fn in_full(columns: &Columns, sample: &[Row]) -> Vec<Row> {
    roster::in_full(sample, &columns.of(Column::Privacy).collect::<Vec<_>>())
}

/// Names in which a wrong encoding would show: first those of people, then what else there is.
fn telling_names(columns: &Columns, sample: &[Row]) -> Vec<String> {
    let of = |of_people: bool| {
        columns.read().filter(move |(_, holds)| is_name(*holds) == of_people).flat_map(move |(at, _)| {
            sample.iter().filter_map(move |row| row.cells.get(at)).filter(|cell| !cell.is_ascii())
        })
    };
    let mut found: Vec<String> = Vec::new();
    for cell in of(true).chain(of(false)) {
        let line: String = cell.split_whitespace().collect::<Vec<_>>().join(" ").chars().take(40).collect();
        if !found.contains(&line) {
            found.push(line);
        }
        if found.len() == NAMES {
            break;
        }
    }
    found
}

fn is_name(column: Column) -> bool {
    matches!(column, Column::Name | Column::Given | Column::Family)
}

/// What is known of a file besides its columns.
pub(crate) fn place_as_json(file: &Roster) -> Value {
    let known = match file.known {
        HowKnown::Certain => "certain",
        HowKnown::Likely => "likely",
        HowKnown::Unsure => "unsure",
    };
    json!({
        "sheet": file.sheets.as_ref().map(|sheets| sheets.read.as_str()),
        "header_row": file.header_row,
        "encoding": file.encoding.map(encoding_rs::Encoding::name),
        "encoding_known": file.encoding.map(|_| known),
    })
}

/// Who was left out, and why.
pub(crate) fn left_out_as_json(left_out: Tally) -> Value {
    json!({ "consent": left_out.consent, "unsubscribed": left_out.unsubscribed, "status": left_out.status })
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

/// What is read as what, and what is passed over.
fn account(file: &str, columns: &Columns) -> Vec<Message> {
    let read =
        columns.read().map(|(at, holds)| msg!("roster-column-as", column = name(columns, at), use = used(holds)));
    let read: Vec<Message> = read.collect();
    let mut told = vec![msg!("roster-columns", file = file, columns = read)];
    let passed_over: Vec<String> = columns.passed_over().map(|(at, _)| name(columns, at)).collect();
    if !passed_over.is_empty() {
        told.push(msg!("roster-columns-passed-over", columns = passed_over));
    }
    told
}

/// What of that which is passed over may be meant.
fn tell_hints(session: &mut Session<'_>, columns: &Columns) {
    for (at, meant) in columns.passed_over() {
        if let Some(meant) = meant {
            session.tell(&hint(columns, at, meant));
        }
    }
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
