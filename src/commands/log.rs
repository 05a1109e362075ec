//! `appeal log`: what was written and delivered, as counts for the campaign, without a name.

use serde_json::json;

use super::outbox::state_name;
use super::session::Session;
use crate::cli::LogArgs;
use crate::diagnostic::{Diagnostic, Failure};
use crate::msg;
use crate::outbox::{Access, Count};
use crate::roster::neutral::written;

/// Counts the documents of outboxes.
///
/// # Errors
/// An outbox cannot be read.
pub fn run(session: &mut Session<'_>, args: &LogArgs) -> Result<(), Failure> {
    let mut counts: Vec<Count> = Vec::new();
    for path in &args.outbox {
        for count in session.outbox(path, Access::Read)?.counts()? {
            match counts
                .iter_mut()
                .find(|other| Count { count: 0, ..(*other).clone() } == Count { count: 0, ..count.clone() })
            {
                Some(other) => other.count += count.count,
                None => counts.push(count),
            }
        }
    }
    let total: u64 = counts.iter().map(|count| count.count).sum();
    if args.json {
        writeln!(session.out, "{:#}", json!({ "total": total, "documents": counts }))?;
    } else if args.csv {
        let mut table = csv::Writer::from_writer(&mut *session.out);
        let neutral = counts.into_iter().map(neutral);
        let written = neutral.map(|count| table.serialize(count)).collect::<Result<(), _>>();
        let written = written.and_then(|()| Ok(table.flush()?));
        written.map_err(|error| Diagnostic::error(msg!("error-output")).detail(error.to_string()))?;
    } else {
        for count in &counts {
            let Count { action, kind, language, recipient, format, .. } = count;
            let text = session.ui.say(&msg!(
                "log-line",
                count = count.count,
                state = state_name(session, count.state),
                action = action,
                kind = kind,
                language = language,
                recipient = recipient,
                format = format
            ));
            writeln!(session.out, "{text}")?;
        }
        session.tell(&msg!("outbox-count", count = total));
    }
    Ok(())
}

/// The words of an outbox, which may come from anybody, as a spreadsheet may read them.
fn neutral(mut count: Count) -> Count {
    for text in [&mut count.action, &mut count.kind, &mut count.language, &mut count.recipient, &mut count.format] {
        *text = written(text).into_owned();
    }
    count
}
