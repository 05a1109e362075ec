//! `placeholder`: no blank is left that nobody filled in.

use super::context::{Context, Said};
use crate::check::registry::PLACEHOLDER;
use crate::diagnostic::{Diagnostic, Severity};
use crate::msg;
use crate::writer::Writer;

/// The first that looks like a blank in the letter, and stands there with neutral values in place of the writer's, too.
pub(super) fn of_letter(said: &Said<'_>, found: &mut Vec<Diagnostic>) -> Result<(), Diagnostic> {
    let blanks = blanks(&said.told_words);
    if blanks.is_empty() {
        return Ok(());
    }
    let left = said.composer.tried(said.recipient, said.writer, said.today, |letter| {
        let words = letter.words();
        blanks.iter().find(|blank| words.contains(&blank.mark)).map(|blank| blank.text.clone())
    })?;
    if let Some(left) = left {
        found.push(PLACEHOLDER.finding(msg!("rule-placeholder", text = left)).hint(msg!("rule-placeholder-hint")));
    }
    Ok(())
}

/// What looks like a blank in the writer's own text: it stands in the letter as it is.
pub(super) fn of_writer(context: &Context<'_>, found: &mut Vec<Diagnostic>) -> Result<(), Diagnostic> {
    let Writer { name, profession, address, city, note, .. } = context.writer;
    let own = [Some(name), profession.as_ref(), Some(city), note.as_ref()].into_iter().flatten().chain(address);
    for left in own.filter_map(|text| blanks(text).into_iter().next()) {
        found.push(PLACEHOLDER.weaker(Severity::Warning, msg!("rule-placeholder-own", text = left.text)));
    }
    Ok(())
}

/// What looks like a blank that nobody filled in.
struct Blank {
    /// It, with what stands behind where nothing tells its end.
    text: String,
    /// What of it is surely its own.
    mark: String,
}

/// All that looks like one in a text, in the text's order.
fn blanks(text: &str) -> Vec<Blank> {
    let braces = ["{{", "}}", "{$", "{ $", "{-", "{ -"]
        .iter()
        .flat_map(|mark| text.match_indices(mark).map(|(at, mark)| (at, at + mark.len() + 12, at + mark.len())));
    let brackets = text.match_indices('[').filter_map(|(at, _)| {
        let inside = text[at + 1..].split(']').next().filter(|inside| text[at + 1..].len() > inside.len())?;
        let wordy = inside
            .chars()
            .all(|c| c.is_alphabetic() || c.is_whitespace() || matches!(c, '\'' | '’' | '-' | '\u{200C}' | '/'));
        let end = at + 1 + inside.len() + 1;
        (wordy && inside.chars().any(char::is_alphabetic) && inside.chars().count() <= 60).then_some((at, end, end))
    });
    let calls = text.match_indices("()").filter_map(|(at, _)| {
        let name = text[..at].rsplit(|c: char| !c.is_ascii_uppercase()).next().filter(|name| name.len() > 1)?;
        Some((at - name.len(), at + 2, at + 2))
    });
    let mut found: Vec<(usize, usize, usize)> = braces.chain(brackets).chain(calls).collect();
    found.sort_unstable();
    let blank = |(start, end, mark): (usize, usize, usize)| {
        let shown = text[start..].char_indices().take_while(|(at, _)| start + at < end);
        Blank { text: shown.map(|(_, c)| c).collect(), mark: text[start..mark].to_owned() }
    };
    found.into_iter().map(blank).collect()
}

#[cfg(test)]
mod tests {
    use super::blanks;

    fn first(text: &str) -> Option<String> {
        blanks(text).into_iter().next().map(|blank| blank.text)
    }

    #[test]
    fn blanks_that_nobody_filled_in_are_found() {
        for (text, found) in [
            ("Dear [your name],", "[your name]"),
            ("[نام شما]", "[نام شما]"),
            ("since { $day } x", "{ $day } x"),
            ("a NUMBER() b", "NUMBER()"),
        ] {
            assert_eq!(first(text).as_deref(), Some(found));
        }
        let all = blanks("[a b] NUMBER() { $day } [c]");
        assert_eq!(all.iter().map(|it| it.mark.as_str()).collect::<Vec<_>>(), ["[a b]", "NUMBER()", "{ $", "[c]"]);
        for text in ["article 9 [1]", "a (b) c", "f()", "{ }", "see [2016-01]"] {
            assert_eq!(first(text), None, "{text}");
        }
    }
}
