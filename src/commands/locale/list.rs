//! `appeal locale list`: how complete each language is, and how many letters can be written in it.

use serde_json::json;

use super::super::Session;
use super::letters::{self, Letters};
use crate::check::locale::{Focus, Needed, check_needed};
use crate::check::{Rule, SAME_AS_SOURCE, SOURCE_CHANGED};
use crate::cli::LocaleListArgs;
use crate::diagnostic::{Diagnostic, Failure, once};
use crate::locale::completeness::{Completeness, completeness};
use crate::locale::{self, REFERENCE, is_pseudo};
use crate::msg;

/// A language as the list tells it.
struct Row {
    tag: String,
    completeness: Completeness,
    /// The messages that letters need, and those of them that are not translated.
    needed: (usize, usize),
    /// Texts that read as the source, without a comment that says why: what `locale check` finds.
    same: usize,
    /// Texts whose source has changed since they were translated.
    changed: usize,
    letters: Letters,
}

/// How many messages letters need of a language, and how many of them are not translated.
fn needed(completeness: &Completeness, needed: &Needed) -> (usize, usize) {
    let is_needed = |id: &&String| id.split_once(": ").is_some_and(|(file, key)| needed.has(file, key));
    (needed.len(), completeness.missing.iter().filter(is_needed).count())
}

/// Lists the languages.
///
/// # Errors
/// A file of a language is wrong: the languages are listed all the same.
pub fn run(session: &mut Session<'_>, args: &LocaleListArgs) -> Result<(), Failure> {
    let (actions, broken) = letters::cases(session.catalog);
    for id in broken {
        session.tell(&msg!("list-broken", action = id));
    }
    let mut wrong: Vec<Diagnostic> = Vec::new();
    let languages = locale::available(session.catalog);
    let found = check_needed(session.catalog, &languages, Focus { tells_needed: true, ..Focus::default() });
    let rows: Vec<Row> = languages
        .into_iter()
        .zip(found)
        .map(|(tag, checked)| {
            let (completeness, told) = completeness(session.catalog, &tag);
            wrong.extend(told);
            let letters = Letters::of(session.catalog, actions.iter(), &tag);
            let of_rule = |rule: Rule| checked.findings.iter().filter(|finding| rule.found(finding)).count();
            let (same, changed) = (of_rule(SAME_AS_SOURCE), of_rule(SOURCE_CHANGED));
            let needed = needed(&completeness, &checked.needed);
            Row { tag, completeness, needed, same, changed, letters }
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

fn write_row(session: &mut Session<'_>, row: &Row) -> Result<(), Failure> {
    let Completeness { messages, done, missing } = &row.completeness;
    let ui = session.ui;
    let name = if is_pseudo(&row.tag) {
        ui.say(&msg!("locale-list-pseudo", tag = &row.tag))
    } else {
        ui.say(&msg!("locale-list-language", language = locale::name(&row.tag), tag = &row.tag))
    };
    // What letters need comes first: with that a language is whole for whoever writes.
    let (needed, lacking) = row.needed;
    let mut facts = vec![ui.say(&msg!("locale-list-letters", can = row.letters.can, all = row.letters.all))];
    facts.push(ui.say(&msg!("locale-list-needed", done = needed - lacking, messages = needed)));
    facts.push(ui.say(&msg!("locale-list-done", done = *done, messages = *messages)));
    if !missing.is_empty() {
        facts.push(ui.say(&msg!("locale-list-missing", count = missing.len())));
    }
    if row.same > 0 {
        facts.push(ui.say(&msg!("locale-list-same", count = row.same)));
    }
    if row.changed > 0 {
        facts.push(ui.say(&msg!("locale-list-changed", count = row.changed)));
    }
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
        "needed": row.needed.0,
        "needed_missing": row.needed.1,
        "same": row.same,
        "source_changed": row.changed,
        "letters": row.letters.can,
        "letters_in_all": row.letters.all,
    })
}
