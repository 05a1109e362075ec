//! `appeal list`: the actions, so that a person can choose one.

use std::sync::Arc;

use jiff::civil::Date;
use serde_json::json;

use super::names::{kind_name, title};
use super::session::Session;
use super::{done, outcome};
use crate::action::{Action, Pause, Status};
use crate::cli::ListArgs;
use crate::diagnostic::{Diagnostic, Failure};
use crate::letter;
use crate::locale;
use crate::msg;
use crate::notes::{self, DUE_AFTER, Note};
use crate::text::without_isolates;

/// One action as the list tells it.
struct Row {
    id: String,
    title: String,
    status: Status,
    expired: bool,
    days_left: Option<i64>,
    languages: Vec<String>,
    kinds: Vec<String>,
    /// How it ended, where it has.
    outcome: Option<String>,
    /// Why no letters are written for now, where it is paused.
    reason: Option<Pause>,
    /// The last letter to each recipient, and when its reply is due.
    sent: Vec<(Note, Option<Date>)>,
}

impl Row {
    /// Whether a person who does not ask for all wants to see it.
    fn matters(&self, today: Date) -> bool {
        let open = self.status.takes_letters() && !self.expired;
        open || self.outcome.is_some()
            || self.reason.is_some()
            || self.sent.iter().any(|(_, due)| due.is_some_and(|due| due <= today))
    }
}

/// Lists the actions that letters can be written for; all of them with `--all`.
///
/// # Errors
/// A case file is wrong; the other actions are listed all the same.
pub fn run(session: &mut Session<'_>, args: &ListArgs) -> Result<(), Failure> {
    let config = session.config()?;
    let after = args.due_after.or(config.due_after).unwrap_or(DUE_AFTER);
    let available = locale::available(session.catalog);
    let mut rows = Vec::new();
    let mut diagnostics: Vec<Diagnostic> = Vec::new();
    // Without a folder for data nothing was noted.
    let notes =
        notes::path(session.environment).and_then(|_| session.notes().map_err(|error| diagnostics.push(error)).ok());
    for (id, loaded) in letter::load_all(session.catalog) {
        match loaded {
            Ok(action) => {
                let mut row = row(session, &Arc::new(action), &available);
                // Who reads of the end, or of a pause, waits for no reply.
                let going_on = row.status.takes_letters();
                let sent = notes.iter().flat_map(|notes| notes.last(&row.id)).cloned();
                row.sent = sent
                    .map(|note| (note.due(after).filter(|_| going_on), note))
                    .map(|(due, note)| (note, due))
                    .collect();
                rows.push(row);
            }
            Err(failure) => {
                diagnostics.extend(failure.diagnostics);
                diagnostics.push(Diagnostic::error(msg!("list-broken", action = id)));
            }
        }
    }
    let hidden = rows.len();
    if !args.all {
        rows.retain(|row| row.matters(session.today));
    }
    let hidden = hidden - rows.len();
    if args.json {
        let rows: Vec<_> = rows.iter().map(|row| json(row, session.today)).collect();
        writeln!(session.out, "{:#}", json!({ "actions": rows }))?;
    } else {
        for (n, row) in rows.iter().enumerate() {
            if n > 0 {
                writeln!(session.out)?;
            }
            write_row(session, row)?;
        }
        if rows.is_empty() {
            session.tell(&msg!("list-none"));
        }
        if hidden > 0 {
            session.tell(&msg!("list-hidden", count = hidden));
        }
    }
    if diagnostics.is_empty() { Ok(()) } else { Err(Failure::failed(diagnostics)) }
}

fn row(session: &Session<'_>, action: &Arc<Action>, available: &[String]) -> Row {
    let expires = action.expires.as_ref().map(|at| &at.value);
    let languages = action.written_in(available).into_iter().map(str::to_owned);
    let is_here = |tag: &String| !action.any_language || available.contains(tag);
    Row {
        id: action.id.clone(),
        title: title(session, action),
        status: action.status.value,
        expired: expires.is_some_and(|last| last.is_over(session.moment())),
        days_left: expires.map(|last| i64::from(session.today.until(last.day).map_or(0, |span| span.get_days()))),
        languages: languages.filter(is_here).collect(),
        kinds: action.kinds.iter().map(|kind| kind.name.value.clone()).collect(),
        outcome: outcome::of(session, action),
        reason: action.reason.as_ref().map(|at| at.value),
        sent: Vec::new(),
    }
}

fn write_row(session: &mut Session<'_>, row: &Row) -> Result<(), Failure> {
    let ui = session.ui;
    let status = match row.status {
        Status::Open => ui.say(&msg!("status-open")),
        Status::Archived => ui.say(&msg!("status-archived")),
        Status::Paused => ui.say(&msg!("status-paused")),
        Status::Closed => ui.say(&msg!("status-closed")),
    };
    let days = row.days_left.map(|days| {
        if row.expired { ui.say(&msg!("list-expired")) } else { ui.say(&msg!("list-days-left", days = days)) }
    });
    let status = [Some(status), days].into_iter().flatten().collect::<Vec<_>>().join(" · ");
    // What can be typed stands as it is typed.
    let kind = |kind: &String| ui.say(&msg!("list-kind", name = kind_name(session, kind), kind = kind));
    let kinds: Vec<String> = row.kinds.iter().map(kind).collect();
    let languages = ui.say(&msg!("list-languages", languages = row.languages.join(" / ")));
    session.print(&row.title)?;
    session.print(&format!("  {}\n  {status}", row.id))?;
    session.print_items(&kinds)?;
    session.print(&format!("  {languages}"))?;
    if let Some(outcome) = &row.outcome {
        session.print(&format!("  {outcome}"))?;
    }
    if let Some(reason) = row.reason {
        let reason = ui.say(&reason.message());
        session.print(&format!("  {reason}"))?;
    }
    for (note, due) in &row.sent {
        let (recipient, day) = (&note.recipient, note.on);
        let told = match (note.replied, due) {
            (Some(replied), _) => msg!("list-replied", recipient = recipient, day = replied),
            (None, Some(due)) if *due <= session.today => {
                msg!("list-due", recipient = recipient, day = day, due = *due)
            }
            (None, Some(due)) => msg!("list-sent-due", recipient = recipient, day = day, due = *due),
            (None, None) => msg!("list-sent", recipient = recipient, day = day),
        };
        let told = ui.say(&told);
        session.print(&format!("  {told}"))?;
    }
    Ok(())
}

fn json(row: &Row, today: Date) -> serde_json::Value {
    let sent: Vec<_> = row
        .sent
        .iter()
        .map(|(note, due)| {
            let mut value = done::json(note);
            value["reply_due"] = json!(due.map(|due| due.to_string()));
            value["overdue"] = json!(due.is_some_and(|due| due <= today));
            value
        })
        .collect();
    json!({
        "id": row.id,
        "title": row.title,
        "status": row.status,
        "expired": row.expired,
        "days_left": row.days_left,
        "languages": row.languages,
        "kinds": row.kinds,
        "reason": row.reason,
        "outcome": row.outcome.as_deref().map(without_isolates),
        "sent": sent,
    })
}
