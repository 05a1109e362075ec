//! What to do with what is written: what cannot be reached before it is written, all else at the end.

use super::wishes::{Output, WriteRequest};
use super::written::Written;
use crate::action::Recipient;
use crate::commands::names::Offices;
use crate::commands::session::Session;
use crate::diagnostic::Diagnostic;
use crate::letter::{Composer, Made, MadeLetter};
use crate::message::Arg;
use crate::msg;

/// Tells of offices that no way is on record to reach, before anything is written to them.
pub(super) fn tell_of_unreachable(
    session: &mut Session<'_>,
    composer: &Composer,
    chosen: &[&Recipient],
    offices: &Offices,
) {
    let without = chosen.iter().filter(|recipient| composer.action.unreachable(recipient).is_some());
    let without: Vec<String> = without.map(|recipient| recipient.id.value.clone()).collect();
    if composer.form().is_addressed() && !without.is_empty() {
        session.tell(&offices.name(msg!("write-unreachable", offices = Arg::Offices(without))));
    }
}

/// Tells what the form says of it.
///
/// # Errors
/// A message of the case fails.
pub(super) fn tell(
    session: &mut Session<'_>,
    request: &WriteRequest,
    composer: &Composer,
    (written, offices): (&[Written<'_>], &Offices),
    as_links: bool,
) -> Result<(), Diagnostic> {
    let letters = written.iter().map(|Written { recipient, letter, documents, .. }| MadeLetter {
        recipient,
        letter,
        // A card is for a person, whom its words name.
        called: offices.of(recipient.noted_as()).filter(|_| composer.form().tells_the_case()),
        formats: documents.iter().map(|document| document.format).collect(),
    });
    let made = Made {
        letters: letters.collect(),
        formats: &request.formats,
        in_folder: matches!(request.output, Output::Folder(_)),
        as_links,
        privacy: request.writer.privacy,
        today: session.today,
        told_in: session.ui.tag(),
    };
    let told = composer.form().guide(composer, &made)?;
    told.iter().for_each(|message| session.tell(message));
    Ok(())
}
