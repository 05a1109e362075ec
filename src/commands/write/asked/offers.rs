//! What is offered once the letters are there: to save them, to keep the profile, to note them as sent.

use std::path::PathBuf;

use super::folder;
use super::interview::Interview;
use crate::commands::done;
use crate::commands::questions::confirm;
use crate::commands::session::Session;
use crate::commands::write::letters::Letters;
use crate::commands::write::open;
use crate::commands::write::profile::save_profile;
use crate::commands::write::wishes::WriteRequest;
use crate::config;
use crate::diagnostic::{Diagnostic, Failure};
use crate::document::Document;
use crate::letter::{Wished, forms};
use crate::msg;
use crate::writer::Fields;

/// More windows at once help nobody.
const MOST_OPENED: usize = 10;

/// Offers to save letters that were only shown; the files.
///
/// # Errors
/// The person broke it off, or the files cannot be written.
pub(super) fn to_save(session: &mut Session<'_>, documents: &[Document], force: bool) -> Result<Vec<PathBuf>, Failure> {
    if !confirm(session, &msg!("ask-save", count = documents.len()), false)? {
        return Ok(Vec::new());
    }
    folder::ask_and_write(session, documents, force)
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
    let may = interview.has_no_ties || interview.states().is_empty();
    if !takes || !may || !interview.asked_for_writer() || config::path(session.environment).is_none() {
        return Ok(());
    }
    if confirm(session, &msg!("ask-keep-profile"), false)? {
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
    if !confirm(session, &question, false)? || mail && !open::told(session, request, &msg!("leaves-open-program"))? {
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
    let count = letters.written.len();
    if confirm(session, &msg!("ask-note-sent", count = count), false)? {
        let recipients: Vec<_> = letters.written.iter().map(|written| written.recipient).collect();
        let mail = request.formats.iter().any(|format| format.is_mail());
        done::note_letters(session, &request.action, &recipients, mail, request.has_no_ties)?;
    }
    Ok(())
}
