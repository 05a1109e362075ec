//! Letters on a terminal: each under a rule that tells which one it is, in lines of the terminal's width.
//!
//! It is read from the top down, by a screen reader too: no frame, no columns, and a rule is one plain line.

use std::io;

use unicode_width::UnicodeWidthStr;

use super::reading::Reading;
use super::wishes::WriteRequest;
use super::written::Written;
use crate::commands::names;
use crate::commands::session::Session;
use crate::diagnostic::Failure;
use crate::document::Pages;
use crate::document::wrap::wrapped_line;
use crate::letter::Composer;
use crate::msg;
use crate::text::without_isolates;

/// What a rule is drawn with.
const DASH: &str = "─";

/// Shows the letters.
///
/// # Errors
/// They cannot be set, or cannot be written.
pub(super) fn letters(
    session: &mut Session<'_>,
    (request, composer): (&WriteRequest, &Composer),
    pages: &Pages<'_>,
    written: &[Written<'_>],
    reading: Option<&Reading>,
) -> Result<(), Failure> {
    let width = session.letter_width();
    // The one who reads it is not the one whom the letter is for. A single letter needs no telling apart.
    let names = if written.len() > 1 { names::composer(session, &request.action, &request.kind).ok() } else { None };
    for (n, one) in written.iter().enumerate() {
        if n > 0 {
            session.out.write_all(b"\n")?;
        }
        if written.len() > 1 {
            let recipient = office(names.as_ref(), one);
            let told = msg!("write-letter-of", number = n + 1, count = written.len(), recipient = recipient);
            heading(session, &session.ui.say(&told), width)?;
        }
        let text = pages.text(&one.letter, width)?;
        session.out.write_all(text.as_bytes())?;
        if let Some(reading) = reading {
            let copy = reading.shown((request, composer), pages, (one, session.today), width)?;
            write!(session.out, "\n{copy}")?;
        }
    }
    session.out.flush()?;
    Ok(())
}

/// What the office is called in the reader's language, else in the letter's.
fn office(names: Option<&Composer>, one: &Written<'_>) -> String {
    let named = names.and_then(|names| names.say_office(one.recipient).ok());
    // Within a sentence it is isolated as a whole.
    without_isolates(&named.unwrap_or_else(|| one.letter.office.join(" · ")))
}

/// A rule that bears a text, and an empty line.
fn heading(session: &mut Session<'_>, text: &str, width: usize) -> io::Result<()> {
    let coloured = session.environment.colour(session.environment.stdout_terminal);
    let (bold, plain) = if coloured { ("\u{1b}[1m", "\u{1b}[0m") } else { ("", "") };
    for line in ruled(text, width) {
        writeln!(session.out, "{bold}{line}{plain}")?;
    }
    writeln!(session.out)
}

/// The text in a rule, where it fits beside some of it; else below one.
fn ruled(text: &str, width: usize) -> Vec<String> {
    let head = format!("{DASH}{DASH} {text} ");
    match width.checked_sub(head.width()) {
        Some(rest) if rest >= 2 => vec![format!("{head}{}", DASH.repeat(rest))],
        _ => [DASH.repeat(width)].into_iter().chain(wrapped_line(text, width)).collect(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_rule_bears_the_name_or_stands_above_it() {
        assert_eq!(ruled("Letter 1 of 2: A", 24), ["── Letter 1 of 2: A ────"]);
        let narrow = ruled("Letter 1 of 2: the Supreme Leader", 20);
        assert_eq!(narrow, ["────────────────────", "Letter 1 of 2: the", "Supreme Leader"]);
        // Marks of direction take no room.
        let persian = ruled("نامهٔ ۱ از ۲: \u{2068}Ana\u{2069}", 30);
        assert_eq!((persian.len(), persian[0].width()), (1, 30));
    }
}
