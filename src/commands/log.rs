//! `appeal log`: what was written and delivered, as counts for the campaign, without a name.

use std::io;

use serde_json::json;

use super::outbox::state_name;
use super::session::Session;
use crate::cli::LogArgs;
use crate::diagnostic::Failure;
use crate::msg;
use crate::outbox::{Access, Count};

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
        let written = counts.iter().try_for_each(|count| table.serialize(count)).and_then(|()| Ok(table.flush()?));
        written.map_err(|error| match error.into_kind() {
            csv::ErrorKind::Io(error) => Failure::from(error),
            kind => Failure::from(io::Error::other(format!("{kind:?}"))),
        })?;
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
