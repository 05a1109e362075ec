//! `appeal show`: the case, what is asked, whom to write to and how each is reached, where it all comes from.

mod facts;
mod json;
mod relations;
mod text;

use std::sync::Arc;

use self::json::json;
use self::text::text;
use super::names::composer;
use crate::cli::ShowArgs;
use crate::commands::session::Session;
use crate::diagnostic::Failure;
use crate::letter;

/// Shows an action, in the person's language where the action has it.
///
/// # Errors
/// There is no such action, or its content is wrong.
pub fn run(session: &mut Session<'_>, args: &ShowArgs) -> Result<(), Failure> {
    let action = Arc::new(letter::load(session.catalog, &args.action)?);
    let Some(kind) = action.kinds.first() else { return Ok(()) };
    let composer = composer(session, &action, kind)?;
    if args.json {
        writeln!(session.out, "{:#}", json(session, &composer)?)?;
    } else {
        let text = text(session, &composer)?;
        session.print(&text)?;
    }
    Ok(())
}
