//! `own-language`: what a writer tells of themselves is in the language of the letter, as far as its words or its script show that.

use icu_locale::{Locale, LocaleCanonicalizer};

use super::context::Context;
use crate::check::locale::Scripts;
use crate::check::registry::OWN_LANGUAGE;
use crate::diagnostic::Diagnostic;
use crate::locale;
use crate::msg;
use crate::writer::Privacy;

/// In fewer words languages cannot be told apart.
const FEWEST_WORDS: usize = 5;

/// A note, a profession; initials, which nothing in a name tells how to write in another script. A full name stands as it is.
pub(super) fn of_writer(context: &Context<'_>, found: &mut Vec<Diagnostic>) -> Result<(), Diagnostic> {
    let (writer, scripts) = (context.writer, Scripts::of(&context.letter.language));
    // A name or a term in its own letters makes no text foreign.
    let is_foreign = |text: &str| {
        let letters = text.chars().filter(|c| c.is_alphabetic());
        let foreign = letters.clone().filter(|c| scripts.is_foreign(*c)).count();
        foreign * 2 > letters.count()
    };
    let note = context.own_words().and_then(|words| match is_foreign(words) {
        true => Some(msg!("rule-own-language-note")),
        // To tell languages apart takes longer than to make a letter.
        false if context.composer.speaks_as(words) => None,
        false => other_language(words, &context.letter.language)
            .map(|tag| msg!("rule-own-language-note-other", language = locale::name(&tag))),
    });
    if let Some(message) = note {
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

/// The language of a text, where that is certain, and another one than the letter's.
fn other_language(text: &str, language: &str) -> Option<String> {
    if text.split_whitespace().count() < FEWEST_WORDS {
        return None;
    }
    let found = whatlang::detect(text).filter(whatlang::Info::is_reliable)?;
    let mut found: Locale = found.lang().code().parse().ok()?;
    // whatlang has codes of three letters.
    LocaleCanonicalizer::new_extended().canonicalize(&mut found);
    let own: Locale = language.parse().ok()?;
    (found.id.language != own.id.language).then(|| found.id.language.to_string())
}

#[cfg(test)]
mod tests {
    use super::other_language;

    #[test]
    fn a_note_in_another_language_is_found_where_its_words_show_it() {
        let french = "Je suis médecin et je connais la valeur de son travail pour les victimes de catastrophes.";
        assert_eq!(other_language(french, "en").as_deref(), Some("fr"));
        for (text, language) in [
            (french, "fr"),
            (french, "fr-CA"),
            ("I read his blog for years & learned from it.", "en"),
            ("Como médica, conozco el valor de su trabajo.", "es"),
            ("Ana López, Universidad de Sevilla", "en"),
            ("", "en"),
        ] {
            assert_eq!(other_language(text, language), None, "{text}");
        }
    }
}
