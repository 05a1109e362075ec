//! `law`: the letter refers to the law that the action names, and to no treaty that the state has not joined.

use super::context::{Choice, Context, Said, Whose};
use crate::check::registry::LAW;
use crate::diagnostic::{Diagnostic, Severity};
use crate::letter::{Composer, normalized};
use crate::locale;
use crate::locale::word_list::Text;
use crate::msg;

/// A treaty that the state has not joined, among the law that the action names.
pub(super) fn of_choice(choice: &Choice<'_>, found: &mut Vec<Diagnostic>) {
    let action = choice.action;
    for law in &action.law {
        let treaty = locale::article(&law.value).map_or(law.value.as_str(), |(instrument, _)| instrument);
        if action.not_joined.iter().any(|not_joined| not_joined.value == treaty) {
            found.push(
                LAW.finding(msg!("rule-law-treaty", treaty = &law.value))
                    .at(law.place.clone())
                    .hint(msg!("rule-law-hint")),
            );
        }
    }
}

/// A notice: the letter refers to the law that the action names.
pub(super) fn named(said: &Said<'_>, found: &mut Vec<Diagnostic>) -> Result<(), Diagnostic> {
    let cited = said.composer.cited_law()?;
    if !cited.is_empty() && !cited.iter().any(|text| said.words.contains(&normalized(text))) {
        let cited = cited.iter().map(|text| normalized(text)).collect::<Vec<_>>();
        found.push(
            LAW.weaker(Severity::Note, msg!("rule-law-unnamed", law = cited)).hint(msg!("rule-law-unnamed-hint")),
        );
    }
    Ok(())
}

/// A treaty that the state has not joined, in the letter.
pub(super) fn of_letter(said: &Said<'_>, found: &mut Vec<Diagnostic>) -> Result<(), Diagnostic> {
    treaties(said.composer, &said.told_words, Whose::Letter, found);
    Ok(())
}

/// The same in what the writer says.
pub(super) fn of_writer(context: &Context<'_>, found: &mut Vec<Diagnostic>) -> Result<(), Diagnostic> {
    if let Some(own) = context.own_words() {
        treaties(context.composer, &normalized(own), Whose::Writer, found);
    }
    Ok(())
}

fn treaties(composer: &Composer, words: &str, whose: Whose, found: &mut Vec<Diagnostic>) {
    let text = Text::new(words);
    for treaty in &composer.action.not_joined {
        if let Some(name) = composer.words.list(&format!("treaty-{}", treaty.value)).first_in(&text) {
            found.push(LAW.finding(msg!("rule-law-treaty", treaty = name)).hint(whose.hint(msg!("rule-law-hint"))));
        }
    }
}
