//! `--open`: one letter in a new message of the person's mail program, or of the mail that they read in a browser. Opened on request
//! alone; nothing is sent.

use std::io;

use super::wishes::WriteRequest;
use super::written::Written;
use crate::check;
use crate::cli::OpenIn;
use crate::commands::leaves;
use crate::commands::programs::Program;
use crate::commands::session::Session;
use crate::diagnostic::{Diagnostic, Failure};
use crate::document::MailLink;
use crate::environment::Environment;
use crate::finish::Finish;
use crate::letter::Composer;
use crate::message::Message;
use crate::msg;

const XDG: Program = Program { name: "xdg-open", arguments: &[] };
const GIO: Program = Program { name: "gio", arguments: &["open"] };
const WSL: Program = Program { name: "wslview", arguments: &[] };
const MACOS: Program = Program { name: "open", arguments: &[] };
/// Not `cmd /C start`: to `cmd` the percent signs of a link are its own.
const WINDOWS: Program = Program { name: "rundll32", arguments: &["url.dll,FileProtocolHandler"] };

impl OpenIn {
    /// The link that it opens by; none where nothing is opened.
    pub(super) fn link(self) -> Option<MailLink> {
        match self {
            Self::Link => None,
            Self::Mail => Some(MailLink::Program),
            Self::Gmail => Some(MailLink::Gmail),
            Self::Outlook => Some(MailLink::Outlook),
            Self::Yahoo => Some(MailLink::Yahoo),
        }
    }
}

/// Opens the letter, after saying who gets it by that.
///
/// # Errors
/// The office has no e-mail address, a rule refuses the short letter, no program opens the link, or the person broke it off.
pub(super) fn open(
    session: &mut Session<'_>,
    request: &WriteRequest,
    composer: &Composer,
    finish: &Finish<'_>,
    (written, way): (&Written<'_>, MailLink),
) -> Result<(), Failure> {
    let recipient = written.recipient;
    if recipient.email.is_empty() {
        let none = Diagnostic::error(msg!("error-open-address", recipient = &recipient.id.value));
        return Err(Failure::failed(none.hint(msg!("hint-open-address"))));
    }
    let linked = finish.linked(composer, recipient, &request.writer, &written.letter, way)?;
    let is_short = linked.short.is_some();
    let mut found: Vec<Diagnostic> = linked.short.into_iter().flat_map(|short| short.findings).collect();
    check::allow(&mut found, &request.allow);
    if found.iter().any(Diagnostic::is_error) {
        return Err(Failure::failed(found));
    }
    let leaves = match way.provider() {
        Some(provider) => msg!("leaves-open-web", provider = provider),
        None => msg!("leaves-open-program"),
    };
    if !told(session, request, &leaves)? {
        session.tell(&msg!("open-nothing"));
        return Ok(());
    }
    session.out.flush()?;
    by_program(session.environment, &linked.link.shown)
        .map_err(|error| Diagnostic::error(msg!("error-open")).detail(error.to_string()).hint(msg!("hint-open")))?;
    let (length, limit) = (linked.whole_length, way.limit());
    session.tell(&match (is_short, linked.link.carries_letter) {
        (false, true) => msg!("open-whole"),
        (true, _) => msg!("open-short", length = length, limit = limit),
        (false, false) => msg!("open-subject", length = length, limit = limit),
    });
    Ok(())
}

/// Says what opening leaves behind; whether it is to be done. Where the case endangers nobody it is said, and not asked.
///
/// # Errors
/// The person broke it off.
pub(super) fn told(session: &mut Session<'_>, request: &WriteRequest, leaves: &Message) -> Result<bool, Failure> {
    if request.action.endangering_states(&request.kind).is_empty() {
        session.tell(leaves);
        return Ok(true);
    }
    leaves::accepted(session, &request.action, leaves, request.has_no_ties)
}

/// Whether there is a screen where something can be opened.
pub(super) fn has_windows(environment: &Environment) -> bool {
    let named = ["DISPLAY", "WAYLAND_DISPLAY", "WSL_DISTRO_NAME"];
    cfg!(any(target_os = "macos", windows)) || named.into_iter().any(|name| environment.variable(name).is_some())
}

/// Has the system open a link or a file.
///
/// # Errors
/// No program does.
pub(super) fn by_program(environment: &Environment, link: &str) -> io::Result<()> {
    let programs: &[Program] = if cfg!(target_os = "macos") {
        &[MACOS]
    } else if cfg!(windows) {
        &[WINDOWS]
    } else if environment.variable("WSL_DISTRO_NAME").is_some() {
        &[WSL, XDG, GIO]
    } else {
        &[XDG, GIO]
    };
    let mut told = io::ErrorKind::NotFound.into();
    for program in programs {
        match program.open(link) {
            Ok(()) => return Ok(()),
            // What another one lacks says less than why this one failed.
            Err(error) if error.kind() == io::ErrorKind::NotFound => {}
            Err(error) => told = error,
        }
    }
    Err(told)
}
