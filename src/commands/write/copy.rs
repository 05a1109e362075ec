//! `--copy`: the text of one letter on the clipboard, to be pasted into a form or a message.
//!
//! On this machine a program of the system keeps it; elsewhere, as over SSH, the terminal is asked to (OSC 52). No library does: what
//! a process itself puts on the clipboard of X11 or Wayland goes when the process ends.

use std::io;

use super::written::Written;
use crate::action::Recipient;
use crate::cli::{OpenIn, WriteArgs};
use crate::commands::programs::Program;
use crate::commands::session::Session;
use crate::diagnostic::{Diagnostic, Failure};
use crate::document::{Format, Pages};
use crate::environment::Environment;
use crate::letter::Composer;
use crate::msg;
use crate::text::{RLM, without_isolates};

const WAYLAND: Program = Program { name: "wl-copy", arguments: &["--type", "text/plain"] };
const XCLIP: Program = Program { name: "xclip", arguments: &["-selection", "clipboard", "-in"] };
const XSEL: Program = Program { name: "xsel", arguments: &["--clipboard", "--input"] };
const MACOS: Program = Program { name: "pbcopy", arguments: &[] };
const WINDOWS: Program = Program { name: "clip.exe", arguments: &[] };

/// Holds a flag that takes one letter against those that are written.
///
/// # Errors
/// There are several.
pub(super) fn one_alone(flag: &str, chosen: &[&Recipient]) -> Result<(), Failure> {
    if chosen.len() <= 1 {
        return Ok(());
    }
    let recipients: Vec<String> = chosen.iter().map(|recipient| recipient.id.value.clone()).collect();
    let many = Diagnostic::error(msg!("error-one-letter", flag = flag, count = chosen.len()));
    Err(Failure::usage(many.hint(msg!("hint-one-letter", recipients = recipients))))
}

/// Puts the letter on the clipboard, and says which way was taken.
///
/// # Errors
/// There is no way, or none takes it; posts of a thread are pasted one by one.
pub(super) fn copy(
    session: &mut Session<'_>,
    composer: &Composer,
    pages: &Pages<'_>,
    written: &Written<'_>,
) -> Result<(), Failure> {
    if written.letter.posts().len() > 1 {
        return Err(Failure::failed(Diagnostic::error(msg!("error-copy-thread")).hint(msg!("hint-copy-thread"))));
    }
    let text = text(composer, pages, written)?;
    let recipient = written.recipient.id.value.as_str();
    let told = match by_program(session.environment, &text) {
        Some(program) => msg!("write-copied", recipient = recipient, program = program.name),
        None => {
            by_terminal(session, &text)?;
            msg!("write-copied-terminal", recipient = recipient)
        }
    };
    session.tell(&told);
    session.tell(&msg!("write-copied-kept"));
    Ok(())
}

/// The letter without what is there for a page or a terminal: a paragraph is a line, and nothing steers the way it runs.
fn text(composer: &Composer, pages: &Pages<'_>, written: &Written<'_>) -> Result<String, Diagnostic> {
    let text = match composer.form().formats().contains(&Format::Mailto) {
        true => pages.mail_text(&written.letter)?,
        false => pages.text(&written.letter, usize::MAX)?,
    };
    Ok(without_isolates(&text).replace(RLM, "").trim_end().to_owned())
}

/// The program of the system that took it, where one is there and can be seen by the person.
fn by_program(environment: &Environment, text: &str) -> Option<Program> {
    let takes = |program: &Program| {
        let bytes = if *program == WINDOWS { utf16(text) } else { text.as_bytes().to_vec() };
        program.feed(bytes).is_ok()
    };
    programs(environment).into_iter().find(takes)
}

/// The programs that reach a screen in front of the person, by what the environment tells.
fn programs(environment: &Environment) -> Vec<Program> {
    let is_set = |name| environment.variable(name).is_some();
    // Over SSH the clipboard of this machine is not the person's; a display that is named there leads to theirs.
    let is_here = !is_set("SSH_CONNECTION") && !is_set("SSH_TTY");
    let ways = [
        (is_set("WAYLAND_DISPLAY"), &[WAYLAND][..]),
        (is_set("DISPLAY"), &[XCLIP, XSEL]),
        (is_here && cfg!(target_os = "macos"), &[MACOS]),
        (is_here && (cfg!(windows) || is_set("WSL_DISTRO_NAME")), &[WINDOWS]),
    ];
    ways.into_iter().filter(|(is_there, _)| *is_there).flat_map(|(_, programs)| programs.iter().copied()).collect()
}

/// What Windows takes for text whatever its code page.
fn utf16(text: &str) -> Vec<u8> {
    std::iter::once(0xFEFF).chain(text.encode_utf16()).flat_map(u16::to_le_bytes).collect()
}

/// Asks the terminal to.
fn by_terminal(session: &mut Session<'_>, text: &str) -> Result<(), Failure> {
    if !session.environment.stderr_terminal || session.environment.variable("TERM") == Some("dumb") {
        return Err(Failure::failed(Diagnostic::error(msg!("error-copy-nowhere")).hint(msg!("hint-copy-nowhere"))));
    }
    session.err.copy(text).map_err(|error| match error.kind() {
        io::ErrorKind::FileTooLarge => {
            Failure::failed(Diagnostic::error(msg!("error-copy-long")).hint(msg!("hint-copy-nowhere")))
        }
        _ => error.into(),
    })
}

/// Holds what hands over a single letter against those that are to be written.
///
/// # Errors
/// There are several.
pub(super) fn hold(args: &WriteArgs, chosen: &[&Recipient]) -> Result<(), Failure> {
    let opens = args.public.open.and_then(OpenIn::link).is_some();
    for (flag, given) in [("--copy", args.copy), ("--open", opens)] {
        if given {
            one_alone(flag, chosen)?;
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_display_decides_before_a_terminal() {
        let mut environment = Environment::real();
        let mut names = |variables: &[(&str, &str)]| -> Vec<&str> {
            environment.variables =
                variables.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect();
            programs(&environment).iter().map(|program| program.name).collect()
        };
        assert_eq!(
            names(&[("WAYLAND_DISPLAY", "wayland-0"), ("DISPLAY", ":0"), ("SSH_TTY", "x")]),
            ["wl-copy", "xclip", "xsel"]
        );
        assert_eq!(names(&[("SSH_CONNECTION", "a 1 b 2"), ("WSL_DISTRO_NAME", "x")]), [""; 0]);
        assert!(names(&[("WSL_DISTRO_NAME", "x")]).contains(&"clip.exe"));
    }

    #[test]
    fn windows_gets_utf16_that_says_so() {
        assert_eq!(utf16("aن"), [0xFF, 0xFE, 0x61, 0, 0x46, 0x06]);
    }
}
