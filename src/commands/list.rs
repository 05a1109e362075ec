//! `appeal list`: the actions, so that a person can choose one.

use serde_json::json;

use super::Session;
use crate::action::{self, Action, Status};
use crate::cli::ListArgs;
use crate::diagnostic::{Diagnostic, Failure};
use crate::locale;
use crate::msg;

/// One action as the list tells it.
struct Row {
    id: String,
    title: String,
    status: Status,
    expired: bool,
    days_left: Option<i64>,
    languages: Vec<String>,
    kinds: Vec<String>,
}

/// Lists the actions that letters can be written for; all of them with `--all`.
///
/// # Errors
/// A case file is wrong; the other actions are listed all the same.
pub fn run(session: &mut Session<'_>, args: &ListArgs) -> Result<(), Failure> {
    let available = locale::available(session.catalog);
    let mut rows = Vec::new();
    let mut diagnostics: Vec<Diagnostic> = Vec::new();
    for (id, loaded) in action::load_all(session.catalog) {
        match loaded {
            Ok(action) => rows.push(row(session, &action, &available)),
            Err(failure) => {
                diagnostics.extend(failure.diagnostics);
                diagnostics.push(Diagnostic::error(msg!("list-broken", action = id)));
            }
        }
    }
    let hidden = rows.len();
    if !args.all {
        rows.retain(|row| row.status != Status::Closed && !row.expired);
    }
    let hidden = hidden - rows.len();
    if args.json {
        let rows: Vec<_> = rows.iter().map(json).collect();
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

fn row(session: &Session<'_>, action: &Action, available: &[String]) -> Row {
    let expires = action.expires.as_ref().map(|at| at.value);
    let languages = if action.any_language {
        let mut languages: Vec<String> =
            action.languages.iter().map(|at| at.value.clone()).filter(|tag| available.contains(tag)).collect();
        languages.extend(available.iter().filter(|tag| !action.languages.iter().any(|at| at.value == **tag)).cloned());
        languages
    } else {
        action.languages.iter().map(|at| at.value.clone()).collect()
    };
    Row {
        id: action.id.clone(),
        title: title(session, action),
        status: action.status.value,
        expired: expires.is_some_and(|last| session.today > last),
        days_left: expires.map(|last| i64::from(session.today.until(last).map_or(0, |span| span.get_days()))),
        languages,
        kinds: action.kinds.iter().map(|kind| kind.name.value.clone()).collect(),
    }
}

/// The action's title in the person's language, else in one that the action has, else its id.
pub fn title(session: &Session<'_>, action: &Action) -> String {
    action.title(session.catalog, session.ui.tag())
}

fn write_row(session: &mut Session<'_>, row: &Row) -> Result<(), Failure> {
    let ui = session.ui;
    let status = match row.status {
        Status::Open => ui.say(&msg!("status-open")),
        Status::Archived => ui.say(&msg!("status-archived")),
        Status::Closed => ui.say(&msg!("status-closed")),
    };
    let days = row.days_left.map(|days| {
        if days < 0 { ui.say(&msg!("list-expired")) } else { ui.say(&msg!("list-days-left", days = days)) }
    });
    let kinds: Vec<String> = row.kinds.iter().map(|kind| kind_name(session, kind)).collect();
    let facts: Vec<String> =
        [Some(status), days, Some(kinds.join(" / ")), Some(row.languages.join(" "))].into_iter().flatten().collect();
    writeln!(session.out, "{}", row.title)?;
    writeln!(session.out, "  {}", row.id)?;
    writeln!(session.out, "  {}", facts.join(" · "))?;
    Ok(())
}

/// What a kind is called, in the person's language.
pub fn kind_name(session: &Session<'_>, kind: &str) -> String {
    action::kind_name(session.catalog, session.ui.tag(), kind)
}

fn json(row: &Row) -> serde_json::Value {
    json!({
        "id": row.id,
        "title": row.title,
        "status": row.status,
        "expired": row.expired,
        "days_left": row.days_left,
        "languages": row.languages,
        "kinds": row.kinds,
    })
}
