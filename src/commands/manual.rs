//! `appeal completions` and `appeal man`: the command line as a shell and as `man` take it, in the person's words.

use super::Session;
use crate::catalog::near_or_all;
use crate::cli::{CompletionsArgs, ManArgs, words};
use crate::diagnostic::{Diagnostic, Failure};
use crate::msg;

/// What clap_mangen calls the sections of a page, and the messages for them.
const SECTIONS: [(&str, &str); 5] = [
    ("NAME", "cli-man-heading-name"),
    ("SYNOPSIS", "cli-man-heading-synopsis"),
    ("DESCRIPTION", "cli-man-heading-description"),
    ("EXTRA", "cli-man-heading-more"),
    ("VERSION", "cli-man-heading-version"),
];

/// Prints a script that completes the command line in a shell.
///
/// # Errors
/// It cannot be written.
pub fn completions(session: &mut Session<'_>, args: &CompletionsArgs) -> Result<(), Failure> {
    let mut command = words::command(session.ui);
    let mut script = Vec::new();
    clap_complete::generate(args.shell, &mut command, "appeal", &mut script);
    session.out.write_all(&script)?;
    Ok(())
}

/// Prints the manual page of the program, or of one of its commands.
///
/// # Errors
/// There is no such command.
pub fn man(session: &mut Session<'_>, args: &ManArgs) -> Result<(), Failure> {
    let mut whole = words::command(session.ui);
    whole.build();
    let mut command = &whole;
    for name in &args.command {
        command = command.find_subcommand(name).ok_or_else(|| unknown(command, name))?;
    }
    let mut page = Vec::new();
    let source = format!("appeal {}", env!("CARGO_PKG_VERSION"));
    clap_mangen::Man::new(command.clone()).source(source).render(&mut page)?;
    for line in String::from_utf8_lossy(&page).lines() {
        let heading = line.strip_prefix(".SH ").and_then(|name| SECTIONS.iter().find(|(known, _)| *known == name));
        match heading.and_then(|(_, id)| session.ui.word(id)) {
            Some(word) => writeln!(session.out, ".SH \"{word}\"")?,
            None => writeln!(session.out, "{line}")?,
        }
    }
    Ok(())
}

fn unknown(command: &clap::Command, name: &str) -> Failure {
    let known: Vec<&str> = command.get_subcommands().map(clap::Command::get_name).collect();
    let names = near_or_all(name, known.iter().copied());
    let hint = if names.is_empty() { msg!("hint-cli-help") } else { msg!("hint-known-names", names = names) };
    Failure::usage(Diagnostic::error(msg!("error-cli-unknown-command", command = name)).hint(hint))
}
