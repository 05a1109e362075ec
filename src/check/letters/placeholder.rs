//! `placeholder`: no blank is left that nobody filled in.

use super::context::{Context, Said};
use crate::check::registry::PLACEHOLDER;
use crate::diagnostic::{Diagnostic, Severity};
use crate::msg;
use crate::writer::Writer;

/// What looks like a blank in the letter, and does so too with neutral values in place of the writer's.
pub(super) fn of_letter(said: &Said<'_>, found: &mut Vec<Diagnostic>) -> Result<(), Diagnostic> {
    if left_over(&said.told_words).is_none() {
        return Ok(());
    }
    let left = said.composer.tried(said.recipient, said.writer, said.today, |letter| left_over(&letter.words()))?;
    if let Some(left) = left {
        found.push(PLACEHOLDER.finding(msg!("rule-placeholder", text = left)).hint(msg!("rule-placeholder-hint")));
    }
    Ok(())
}

/// What looks like a blank in the writer's own text: it stands in the letter as it is.
pub(super) fn of_writer(context: &Context<'_>, found: &mut Vec<Diagnostic>) -> Result<(), Diagnostic> {
    let Writer { name, profession, address, city, note, .. } = context.writer;
    let own = [Some(name), profession.as_ref(), Some(city), note.as_ref()].into_iter().flatten().chain(address);
    for left in own.filter_map(|text| left_over(text)) {
        found.push(PLACEHOLDER.weaker(Severity::Warning, msg!("rule-placeholder-own", text = left)));
    }
    Ok(())
}

/// The first thing in a text that looks like a blank that nobody filled in.
fn left_over(text: &str) -> Option<String> {
    let braces = ["{{", "}}", "{$", "{ $", "{-", "{ -"]
        .iter()
        .filter_map(|mark| text.find(mark).map(|at| (at, at + mark.len() + 12)));
    let brackets = text.match_indices('[').filter_map(|(at, _)| {
        let inside = text[at + 1..].split(']').next().filter(|inside| text[at + 1..].len() > inside.len())?;
        let wordy = inside
            .chars()
            .all(|c| c.is_alphabetic() || c.is_whitespace() || matches!(c, '\'' | '’' | '-' | '\u{200C}' | '/'));
        (wordy && inside.chars().any(char::is_alphabetic) && inside.chars().count() <= 60)
            .then(|| (at, at + 1 + inside.len() + 1))
    });
    let calls = text.match_indices("()").filter_map(|(at, _)| {
        let name = text[..at].rsplit(|c: char| !c.is_ascii_uppercase()).next().filter(|name| name.len() > 1)?;
        Some((at - name.len(), at + 2))
    });
    let (start, end) = braces.chain(brackets).chain(calls).min()?;
    let rest = &text[start..];
    Some(rest.char_indices().take_while(|(at, _)| start + at < end).map(|(_, c)| c).collect())
}

#[cfg(test)]
mod tests {
    use super::left_over;

    #[test]
    fn blanks_that_nobody_filled_in_are_found() {
        for (text, found) in [
            ("Dear [your name],", "[your name]"),
            ("[نام شما]", "[نام شما]"),
            ("since { $day } x", "{ $day } x"),
            ("a NUMBER() b", "NUMBER()"),
        ] {
            assert_eq!(left_over(text).as_deref(), Some(found));
        }
        for text in ["article 9 [1]", "a (b) c", "f()", "{ }", "see [2016-01]"] {
            assert_eq!(left_over(text), None, "{text}");
        }
    }
}
