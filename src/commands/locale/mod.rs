//! `appeal locale`: languages.

mod check;

use super::Session;
use crate::cli::LocaleCommand;
use crate::diagnostic::Failure;

/// Does what one of the commands about languages says.
///
/// # Errors
/// The command's own.
pub fn run(session: &mut Session<'_>, command: &LocaleCommand) -> Result<(), Failure> {
    match command {
        LocaleCommand::Check(args) => check::run(session, args),
    }
}
