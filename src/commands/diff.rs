//! `appeal diff`: what differs between two versions of a case.

use serde_json::json;

use super::session::Session;
use crate::cli::DiffArgs;
use crate::compare::{Change, Difference, Field, compare};
use crate::diagnostic::{Diagnostic, Failure};
use crate::letter;
use crate::locale;
use crate::msg;
use crate::pack::open_workspace;
use crate::text::{isolate, needed_isolates, visible, without_isolates};

/// Tells what differs between the case in another workspace, the older version, and the case here.
///
/// # Errors
/// A version cannot be read; or, with `--exit-code`, they differ.
pub fn run(session: &mut Session<'_>, args: &DiffArgs) -> Result<(), Failure> {
    let other = open_workspace(&args.against)?;
    let new = letter::load(session.catalog, &args.action)?;
    let old = letter::load(&other, &args.action).map_err(|mut failure| {
        let folder = args.against.display().to_string();
        failure.diagnostics.push(Diagnostic::error(msg!("error-diff-against", folder = folder)));
        failure
    })?;
    // The demands are told in the person's language where the case has it, else in one that it has.
    let own = new.languages.iter().map(|at| at.value.as_str());
    let mut tags = [session.ui.tag(), locale::REFERENCE].into_iter().chain(own);
    let language = tags.find(|tag| new.worded.iter().any(|known| known == tag)).unwrap_or(locale::REFERENCE);
    let differences = compare((&other, &old), (session.catalog, &new), language).map_err(Failure::failed)?;
    if args.json {
        let told = json!({
            "action": args.action,
            "against": args.against.display().to_string(),
            "differences": differences,
        });
        writeln!(session.out, "{told:#}")?;
    } else {
        for difference in &differences {
            let text = told(session, difference);
            session.print(&text)?;
        }
        if differences.is_empty() {
            session.tell(&msg!("diff-none"));
        } else {
            session.tell(&msg!("diff-count", count = differences.len()));
        }
    }
    if args.exit_code && !differences.is_empty() { Err(Failure::errors()) } else { Ok(()) }
}

/// A difference as lines for a person.
fn told(session: &Session<'_>, difference: &Difference) -> String {
    let what = what(session, difference);
    let line = |sign: char, text: &str| match text {
        "" => String::new(),
        text => needed_isolates(&format!("\n    {sign} {}", isolate(&visible(text))), session.ui.direction()),
    };
    match &difference.change {
        Change::Added { after } if after.is_empty() => session.ui.say(&msg!("diff-added", what = what)),
        Change::Dropped { before } if before.is_empty() => session.ui.say(&msg!("diff-dropped", what = what)),
        Change::Added { after } => session.ui.say(&msg!("diff-added-value", what = what, value = after)),
        Change::Dropped { before } => session.ui.say(&msg!("diff-dropped-value", what = what, value = before)),
        Change::Changed { before, after } if is_text(difference.about.field) => {
            let head = session.ui.say(&msg!("diff-changed", what = what));
            format!("{head}{}{}", line('−', before), line('+', after))
        }
        Change::Changed { before, after } => {
            session.ui.say(&msg!("diff-changed-value", what = what, before = before, after = after))
        }
    }
}

fn is_text(field: Field) -> bool {
    matches!(field, Field::Demand | Field::DemandText | Field::Text | Field::Kind | Field::DemandsOrder)
}

/// What a difference is about, in the person's words.
fn what(session: &Session<'_>, difference: &Difference) -> String {
    let about = &difference.about;
    let (name, language) = (&about.name, about.language.as_deref().unwrap_or_default());
    // It becomes part of a sentence, which sets it apart as a whole.
    without_isolates(&session.ui.say(&match about.field {
        Field::Demand => msg!("diff-demand", name = name),
        Field::DemandText => msg!("diff-demand-text", name = name, language = language),
        Field::DemandsOrder => msg!("diff-demands-order"),
        Field::Status => msg!("diff-status"),
        Field::Expires => msg!("diff-expires"),
        Field::Issued => msg!("diff-issued"),
        Field::Recipient => msg!("diff-recipient", name = name),
        Field::Detail => {
            msg!("diff-detail", recipient = about.recipient.as_deref().unwrap_or_default(), name = name)
        }
        Field::Date => msg!("diff-date", name = name),
        Field::Number => msg!("diff-number", name = name),
        Field::Law => msg!("diff-law", name = name),
        Field::Language => msg!("diff-language", name = name),
        Field::Person => msg!("diff-person", name = name),
        Field::Kind => msg!("diff-kind", name = name),
        Field::Key => msg!("diff-key", name = name),
        Field::Source => msg!("diff-source", name = name),
        Field::Texts => msg!("diff-texts", language = name),
        Field::Text => msg!("diff-text", name = name, language = language),
    }))
}
