//! `appeal locale list`: how complete each language is, and how many letters can be written in it.

use std::sync::Arc;

use serde_json::json;

use super::super::Session;
use crate::action::Action;
use crate::check::SAME_AS_SOURCE;
use crate::check::locale::check_each;
use crate::cli::LocaleListArgs;
use crate::diagnostic::{Diagnostic, Failure, once};
use crate::letter::{self, Composer};
use crate::locale::completeness::{Completeness, completeness};
use crate::locale::{self, REFERENCE, is_pseudo};
use crate::msg;

/// A language as the list tells it.
struct Row {
    tag: String,
    completeness: Completeness,
    /// Texts that read as the source, without a comment that says why: what `locale check` finds.
    same: usize,
    /// Letters that can be written, and those that there are.
    letters: (usize, usize),
}

/// Lists the languages.
///
/// # Errors
/// A file of a language is wrong: the languages are listed all the same.
pub fn run(session: &mut Session<'_>, args: &LocaleListArgs) -> Result<(), Failure> {
    let mut actions = Vec::new();
    for (id, loaded) in letter::load_all(session.catalog) {
        match loaded {
            Ok(action) => actions.push(Arc::new(action)),
            Err(_) => session.tell(&msg!("list-broken", action = id)),
        }
    }
    let mut wrong: Vec<Diagnostic> = Vec::new();
    let languages = locale::available(session.catalog);
    let found = check_each(session.catalog, &languages);
    let rows: Vec<Row> = languages
        .into_iter()
        .zip(found)
        .map(|(tag, found)| {
            let (completeness, told) = completeness(session.catalog, &tag);
            wrong.extend(told);
            let letters = letters(session, &actions, &tag);
            let same = found.iter().filter(|finding| SAME_AS_SOURCE.found(finding)).count();
            Row { tag, completeness, same, letters }
        })
        .collect();
    if args.json {
        let rows: Vec<_> = rows.iter().map(as_json).collect();
        writeln!(session.out, "{:#}", json!({ "reference": REFERENCE, "languages": rows }))?;
    } else {
        for (n, row) in rows.iter().enumerate() {
            if n > 0 {
                writeln!(session.out)?;
            }
            write_row(session, row)?;
        }
    }
    if wrong.is_empty() { Ok(()) } else { Err(Failure::failed(once(wrong))) }
}

/// How many letters can be written in a language, and how many there are: one to each recipient of each kind.
fn letters(session: &Session<'_>, actions: &[Arc<Action>], tag: &str) -> (usize, usize) {
    let (mut can, mut all) = (0, 0);
    for action in actions.iter().filter(|action| action.takes(tag)) {
        for kind in &action.kinds {
            let letters = kind.recipients.len();
            all += letters;
            if Composer::new(session.catalog, action, kind, tag).is_ok() {
                can += letters;
            }
        }
    }
    (can, all)
}

fn write_row(session: &mut Session<'_>, row: &Row) -> Result<(), Failure> {
    let Completeness { messages, done, missing } = &row.completeness;
    let ui = session.ui;
    let name = if is_pseudo(&row.tag) {
        ui.say(&msg!("locale-list-pseudo", tag = &row.tag))
    } else {
        ui.say(&msg!("locale-list-language", language = locale::name(&row.tag), tag = &row.tag))
    };
    let mut facts = vec![ui.say(&msg!("locale-list-done", done = *done, messages = *messages))];
    if !missing.is_empty() {
        facts.push(ui.say(&msg!("locale-list-missing", count = missing.len())));
    }
    if row.same > 0 {
        facts.push(ui.say(&msg!("locale-list-same", count = row.same)));
    }
    facts.push(ui.say(&msg!("locale-list-letters", can = row.letters.0, all = row.letters.1)));
    writeln!(session.out, "{name}")?;
    writeln!(session.out, "  {}", facts.join(" · "))?;
    Ok(())
}

fn as_json(row: &Row) -> serde_json::Value {
    json!({
        "tag": row.tag,
        "name": locale::name(&row.tag),
        "direction": locale::direction(&row.tag),
        "pseudo": is_pseudo(&row.tag),
        "messages": row.completeness.messages,
        "done": row.completeness.done,
        "missing": row.completeness.missing.len(),
        "same": row.same,
        "letters": row.letters.0,
        "letters_in_all": row.letters.1,
    })
}
