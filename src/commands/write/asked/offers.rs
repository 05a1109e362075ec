//! What is offered once the letters are there: to save them, to keep the profile, to note them as sent.

use std::path::PathBuf;

use super::folder;
use super::interview::Interview;
use crate::commands::done;
use crate::commands::questions::{Answer, confirm_or_back};
use crate::commands::session::Session;
use crate::commands::write::letters::Letters;
use crate::commands::write::open;
use crate::commands::write::profile::save_profile;
use crate::commands::write::wishes::WriteRequest;
use crate::config;
use crate::diagnostic::{Diagnostic, Failure};
use crate::document::Document;
use crate::letter::{Wished, forms};
use crate::message::Message;
use crate::msg;
use crate::writer::Fields;

/// More windows at once help nobody.
const MOST_OPENED: usize = 10;

/// Whether an offer is taken: who goes back leaves it.
fn offered(session: &mut Session<'_>, question: &Message, default: bool) -> Result<bool, Failure> {
    Ok(confirm_or_back(session, question, default)? == Answer::Given(true))
}

/// Offers to save letters that were only shown; the files.
///
/// # Errors
/// The person broke it off, or the files cannot be written.
pub(super) fn to_save(session: &mut Session<'_>, documents: &[Document], force: bool) -> Result<Vec<PathBuf>, Failure> {
    if !offered(session, &msg!("ask-save", count = documents.len()), false)? {
        return Ok(Vec::new());
    }
    Ok(match folder::ask_and_write(session, documents, force)? {
        Answer::Given(files) => files,
        Answer::Back => Vec::new(),
    })
}

/// Offers to keep what was given of the writer, where it was asked for and may be kept.
///
/// # Errors
/// The person broke it off, or it cannot be kept.
pub(super) fn to_keep_the_profile(
    session: &mut Session<'_>,
    interview: &Interview,
    fields: &Fields,
    request: &WriteRequest,
) -> Result<(), Failure> {
    let takes = forms::of(request.kind.form).wishes().contains(&Wished::Profile);
    let may = interview.is_free() || interview.states().is_empty();
    if !takes || !may || !interview.asked_for_writer() || config::path(session.environment).is_none() {
        return Ok(());
    }
    if offered(session, &msg!("ask-keep-profile"), false)? {
        save_profile(session, interview.args.profile.as_deref(), fields, request)?;
    }
    Ok(())
}

/// Offers to open the files: drafts in the mail program, letters where they are printed from.
///
/// # Errors
/// The person broke it off.
pub(super) fn to_open(session: &mut Session<'_>, request: &WriteRequest, files: &[PathBuf]) -> Result<(), Failure> {
    let count = files.len();
    if count == 0 || count > MOST_OPENED || !open::has_windows(session.environment) {
        return Ok(());
    }
    let mail = request.formats.iter().any(|format| format.is_mail());
    let question = if mail { msg!("ask-open-mail", count = count) } else { msg!("ask-open-files", count = count) };
    if !offered(session, &question, false)? || mail && !open::told(session, request, &msg!("leaves-open-program"))? {
        return Ok(());
    }
    for file in files {
        let path = std::path::absolute(file).unwrap_or_else(|_| file.clone());
        if let Err(error) = open::by_program(session.environment, &path.display().to_string()) {
            session.show(&[Diagnostic::error(msg!("ask-open-failed")).detail(error.to_string())]);
            return Ok(());
        }
    }
    Ok(())
}

/// Offers to note the letters as sent.
///
/// # Errors
/// The person broke it off, or the notes cannot be written.
pub(super) fn to_note(
    session: &mut Session<'_>,
    request: &WriteRequest,
    letters: &Letters<'_, '_>,
    in_files: bool,
) -> Result<(), Failure> {
    let is_addressed = forms::of(request.kind.form).is_addressed();
    if !in_files || !is_addressed || crate::notes::path(session.environment).is_none() {
        return Ok(());
    }
    let recipients: Vec<_> = letters.written.iter().map(|written| written.recipient).collect();
    // What nobody knows how to send was not sent.
    let recipients: Vec<_> = recipients.into_iter().filter(|recipient| recipient.is_reachable()).collect();
    let count = recipients.len();
    if count == 0 {
        return Ok(());
    }
    if offered(session, &msg!("ask-note-sent", count = count), false)? {
        let mail = request.formats.iter().any(|format| format.is_mail());
        done::note_letters(session, &request.action, &recipients, mail, request.has_no_ties)?;
    }
    Ok(())
}
