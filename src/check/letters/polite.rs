//! `polite`: no insult, no political jargon, no title that honours.

use super::context::{Context, Said, Whose, all_without_names};
use crate::check::registry::POLITE;
use crate::diagnostic::{Diagnostic, Severity};
use crate::letter::{Composer, normalized};
use crate::locale::word_list::Text;
use crate::message::Message;
use crate::msg;

pub(super) fn of_letter(said: &Said<'_>, found: &mut Vec<Diagnostic>) -> Result<(), Diagnostic> {
    polite(said.composer, &said.told_texts, Whose::Letter, found);
    Ok(())
}

/// In what the writer says.
pub(super) fn of_writer(context: &Context<'_>, found: &mut Vec<Diagnostic>) -> Result<(), Diagnostic> {
    if let Some(own) = context.own_words() {
        polite(context.composer, &[normalized(own)], Whose::Writer, found);
    }
    Ok(())
}

/// An insult refuses, jargon and titles that honour warn.
fn polite(composer: &Composer, texts: &[String], whose: Whose, found: &mut Vec<Diagnostic>) {
    // A name is no insult, whatever it means otherwise.
    let texts = all_without_names(composer, texts);
    let texts: Vec<Text<'_>> = texts.iter().map(|text| whose.cut(composer, text)).collect();
    let mut look = |list: &str, severity: Severity, said: fn(&str) -> Message| {
        let mut told: Vec<String> = Vec::new();
        let list_words = composer.words.list(list);
        for word in texts.iter().flat_map(|text| list_words.all_in(text)) {
            let folded = word.to_lowercase();
            if !told.contains(&folded) {
                told.push(folded);
                let hint = whose.hint(msg!("rule-polite-hint", list = list));
                found.push(POLITE.weaker(severity, said(word)).hint(hint));
            }
        }
    };
    look("polite-insults", Severity::Error, |word| msg!("rule-polite-insult", word = word));
    look("polite-jargon", Severity::Warning, |word| msg!("rule-polite-jargon", word = word));
    look("polite-titles", Severity::Warning, |word| msg!("rule-polite-title", word = word));
}
