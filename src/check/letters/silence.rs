//! `silence`: what a card to a prisoner does not say, on the finished text and in what the writer adds.

use super::context::Said;
use crate::check::registry::SILENCE;
use crate::diagnostic::Diagnostic;
use crate::letter::normalized;
use crate::msg;

/// The finished text of a card, and first what the writer adds, says nothing that could harm its reader.
///
/// # Errors
/// The page template fails.
pub(super) fn of_letter(said: &Said<'_>, found: &mut Vec<Diagnostic>) -> Result<(), Diagnostic> {
    let Some(silence) = said.composer.silence() else { return Ok(()) };
    let writer = said.writer;
    let own = [writer.note.as_ref(), Some(&writer.name), Some(&writer.city)].into_iter().flatten();
    for text in own {
        if let Some(word) = silence.broken_by(text) {
            found.push(SILENCE.finding(msg!("rule-silence-own", word = word)).hint(msg!("rule-silence-own-hint")));
            return Ok(());
        }
    }
    // Whom the card greets, it may name. No line's end parts a name.
    let mut text = normalized(&said.pages.text(said.letter, usize::MAX)?);
    for person in said.composer.action.people.iter().filter(|person| person.unnamed.is_none()) {
        let name = said.composer.said_name(person)?;
        text = said.composer.words.forms_of(&name.words).iter().fold(text, |text, form| text.replace(form, "·"));
    }
    if let Some(word) = silence.broken_by(&text) {
        found.push(SILENCE.finding(msg!("rule-silence", word = word)).hint(msg!("rule-silence-hint")));
    }
    Ok(())
}
