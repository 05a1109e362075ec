//! `persian-text`: how a Persian letter is spelt and set.

use super::context::{Context, Said, Whose};
use crate::check::persian;
use crate::check::registry::PERSIAN_TEXT;
use crate::diagnostic::Diagnostic;
use crate::letter::parts::{Medium, Role};
use crate::msg;

/// In all that the letter says.
pub(super) fn of_letter(said: &Said<'_>, found: &mut Vec<Diagnostic>) -> Result<(), Diagnostic> {
    if persian::is_persian(&said.told.language) {
        let parts = said.told.sheets().flat_map(|sheet| sheet.clone().into_parts(Medium::Paper));
        let parts = parts.filter(|part| part.role.is_said() || part.role == Role::Date);
        slips(parts.flat_map(|part| part.content.into_words()), Whose::Letter, found);
    }
    Ok(())
}

/// In what the writer says, where that is Persian, too.
pub(super) fn of_writer(context: &Context<'_>, found: &mut Vec<Diagnostic>) -> Result<(), Diagnostic> {
    if let Some(own) = context.own_words()
        && persian::is_persian(&context.composer.words.tag)
        && persian::has_arabic_script(own)
    {
        slips([own.to_owned()], Whose::Writer, found);
    }
    Ok(())
}

fn slips(texts: impl IntoIterator<Item = String>, whose: Whose, found: &mut Vec<Diagnostic>) {
    for text in texts {
        for (slip, words) in persian::slips(&text) {
            let finding = PERSIAN_TEXT.finding(slip.message(&words));
            let finding = if whose == Whose::Writer { finding.hint(msg!("rule-own-words-hint")) } else { finding };
            if !found.contains(&finding) {
                found.push(finding);
            }
        }
    }
}
