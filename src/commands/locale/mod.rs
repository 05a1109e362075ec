//! `appeal locale`: the languages that letters can be written in.

mod check;
mod letters;
mod list;
mod new;
mod pseudo;
mod to_do;
mod update;

use crate::cli::LocaleCommand;
use crate::commands::session::Session;
use crate::diagnostic::Failure;

/// Does what one of the commands about languages says.
///
/// # Errors
/// The command's own.
pub fn run(session: &mut Session<'_>, command: &LocaleCommand) -> Result<(), Failure> {
    match command {
        LocaleCommand::List(args) => list::run(session, args),
        LocaleCommand::New(args) => new::run(session, args),
        LocaleCommand::Update(args) => update::run(session, args),
        LocaleCommand::Pseudo(args) => pseudo::run(session, args),
        LocaleCommand::Check(args) => check::run(session, args),
    }
}
