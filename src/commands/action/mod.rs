//! `appeal action`: new cases, from what their author says or from what was published.

mod ask;
mod case_file;
mod draft;
mod import;
mod imported;
mod made_of;
mod messages;
mod new;
mod pdf;
mod write;

#[cfg(any(test, fuzzing))]
pub(crate) use import::files;

use super::session::Session;
use crate::cli::ActionCommand;
use crate::diagnostic::Failure;

/// Does what one of the commands about cases says.
///
/// # Errors
/// The command's own.
pub fn run(session: &mut Session<'_>, command: &ActionCommand) -> Result<(), Failure> {
    match command {
        ActionCommand::New(args) => new::run(session, args),
        ActionCommand::Import(args) => import::run(session, args),
    }
}
