//! `own-language`: what a writer tells of themselves is in the script of the letter.

use super::context::Context;
use crate::check::locale::Scripts;
use crate::check::registry::OWN_LANGUAGE;
use crate::diagnostic::Diagnostic;
use crate::msg;
use crate::writer::Privacy;

/// A note, a profession; initials, which nothing in a name tells how to write in another script. A full name stands as it is.
pub(super) fn of_writer(context: &Context<'_>, found: &mut Vec<Diagnostic>) -> Result<(), Diagnostic> {
    let (writer, scripts) = (context.writer, Scripts::of(&context.letter.language));
    // A name or a term in its own letters makes no text foreign.
    let is_foreign = |text: &str| {
        let letters = text.chars().filter(|c| c.is_alphabetic());
        let foreign = letters.clone().filter(|c| scripts.is_foreign(*c)).count();
        foreign * 2 > letters.count()
    };
    if context.own_words().is_some_and(is_foreign) {
        let message = msg!("rule-own-language-note");
        found.push(OWN_LANGUAGE.finding(message).hint(msg!("rule-own-language-hint")));
    }
    if let Some(text) = writer.profession.as_ref().filter(|text| is_foreign(text)) {
        let message = msg!("rule-own-language-profession", text = text);
        found.push(OWN_LANGUAGE.finding(message).hint(msg!("rule-own-language-hint")));
    }
    let initials = writer.signed_name();
    if writer.privacy == Privacy::Place && is_foreign(&initials) {
        let message = msg!("rule-own-language-initials", text = &initials);
        found.push(OWN_LANGUAGE.finding(message).hint(msg!("rule-own-language-initials-hint")));
    }
    Ok(())
}
