//! What stands where a name should and is plainly none: an e-mail address, a number, a formula, signs, two people.

use crate::email::email_address;
use crate::message::Message;
use crate::msg;

/// Why this is not the name of a writer, where that is plain.
pub fn of_writer(text: &str) -> Option<Message> {
    let kind = kind(text).or_else(|| {
        if text.contains([';', '؛', '；']) {
            Some("several")
        } else {
            text.contains(['(', ')', '[', ']', '{', '}', '（', '）']).then_some("aside")
        }
    });
    kind.map(|kind| told(text, kind))
}

/// Why this is the name neither of a person nor of a society.
pub fn of_anybody(text: &str) -> Option<Message> {
    kind(text).map(|kind| told(text, kind))
}

fn kind(text: &str) -> Option<&'static str> {
    let text = text.trim();
    let letters = text.chars().filter(|c| c.is_alphabetic()).count();
    let has_address = || text.split([' ', '<', '>', '(', ')', '"', ',', ';']).any(|part| email_address(part).is_some());
    if text.is_empty() {
        None
    } else if text.contains('@') && has_address() {
        Some("email")
    } else if text.starts_with(['=', '＝']) {
        Some("formula")
    } else if letters == 0 {
        Some(if text.contains(char::is_numeric) { "number" } else { "signs" })
    } else {
        None
    }
}

fn told(found: &str, kind: &str) -> Message {
    msg!("error-roster-no-name", found = found.trim(), kind = kind)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_plainly_no_name_is_told() {
        for (text, found) in [
            ("ana@example.org", "email"),
            ("Ana López <ana@example.org>", "email"),
            ("12345", "number"),
            ("+34 600 000 000", "number"),
            ("۱۲۳", "number"),
            ("2026-04-12", "number"),
            ("=A1&B1", "formula"),
            ("***", "signs"),
            ("Ana López; Luis Gil", "several"),
            ("Ana López (he said no!)", "aside"),
        ] {
            assert_eq!(of_writer(text), Some(told(text, found)), "{text}");
        }
        for text in
            ["", "Ana and Luis Gil", "Ana & Luis López", "N. N.", "O'Neill", "Ana 2", "李", "سارا احمدی", "Jo@nna"]
        {
            assert_eq!(of_writer(text), None, "{text}");
        }
        assert_eq!(of_anybody("Amnesty International (Lyon)"), None);
    }
}
