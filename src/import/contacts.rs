//! Ways to reach an office, as they stand in a text. What is hidden or told in words is not known.

use crate::email::{email_address, is_ascii};
use crate::locale::word_list::digit;
use crate::text::{is_invisible, is_noncharacter, is_steering};

/// A number with fewer digits is the end of another, or a house's.
const SHORTEST_NUMBER: usize = 6;

/// No name on a network is longer.
const LONGEST_HANDLE: usize = 30;

/// No address of a page is longer, in bytes.
const LONGEST_PAGE: usize = 2000;

/// No office has more addresses or numbers in one line.
const MOST: usize = 20;

/// The e-mail addresses of a text.
pub(super) fn emails(text: &str) -> Vec<String> {
    let edges = |c: char| !c.is_alphanumeric();
    let parts = text.split(|c: char| c.is_whitespace() || matches!(c, ',' | ';' | '<' | '>' | '(' | ')' | '|' | '/'));
    let bare = parts.map(|part| part.trim_matches(edges)).map(|part| part.strip_prefix("mailto:").unwrap_or(part));
    let bare = bare.map(|part| part.split('?').next().unwrap_or(part));
    // Of a sentence in another script the word before may hang on to an address; what is found must not be guessed.
    unique(bare.filter(|part| email_address(part).is_some_and(|address| is_ascii(&address))))
}

/// The numbers of telephones or faxes of a text: “+98 21 1234 5678 / +98 21 8765 4321 (mornings)”.
pub(super) fn numbers(text: &str) -> Vec<String> {
    let mut found = Vec::new();
    let mut open = String::new();
    for c in text.chars().chain(['\0']) {
        let is_part = digit(c).is_some() || matches!(c, '+' | ' ' | '-' | '.' | '(' | ')' | '‑');
        if is_part {
            open.push(c);
            continue;
        }
        let number = number(&std::mem::take(&mut open));
        if c.is_alphanumeric() {
            // “Room 12B” is no number; but what stands in front of a word may be one: “… (mornings)”.
            found.extend(number.filter(|number| number.len() > SHORTEST_NUMBER));
        } else {
            found.extend(number);
        }
    }
    unique(found.iter().map(String::as_str))
}

/// A number without what stands around it.
fn number(text: &str) -> Option<String> {
    let mut number = text.trim_matches([' ', '-', '.', '‑']);
    // What is opened and not closed began a remark.
    if number.matches('(').count() > number.matches(')').count() {
        number = number[..number.rfind('(')?].trim_end();
    }
    number = if number.starts_with(')') { number.trim_start_matches([')', ' ']) } else { number };
    // What ends with the sign was typed from its end.
    if number.ends_with('+') {
        return None;
    }
    let digits = number.chars().filter(|c| digit(*c).is_some()).count();
    (SHORTEST_NUMBER..=20).contains(&digits).then(|| number.to_owned())
}

/// The handle of a text: “@khamenei_ir (English)”.
pub(super) fn handle(text: &str) -> Option<String> {
    let is_part = |c: char| c.is_ascii_alphanumeric() || c == '_';
    text.split_whitespace().find_map(|part| {
        let name = part.strip_prefix('@').or_else(|| part.strip_prefix("https://twitter.com/"));
        let name = name.or_else(|| part.strip_prefix("https://x.com/"))?;
        let name: String = name.chars().take_while(|c| is_part(*c)).collect();
        (!name.is_empty() && name.len() <= LONGEST_HANDLE).then_some(name)
    })
}

/// The address of a page in a text.
pub(super) fn page(text: &str) -> Option<String> {
    let edges = [',', '.', ';', ')', '(', '<', '>'];
    let parts = text.split_whitespace().map(|part| part.trim_matches(edges));
    let found = parts.into_iter().filter(|part| part.len() <= LONGEST_PAGE).find(|part| {
        let rest = part.strip_prefix("https://").or_else(|| part.strip_prefix("http://"));
        rest.is_some_and(|rest| rest.contains('.')) || part.starts_with("www.") && part.matches('.').count() >= 2
    })?;
    Some(if found.starts_with("www.") { format!("https://{found}") } else { found.to_owned() })
}

/// A text without its e-mail addresses.
pub(super) fn without_emails(text: &str) -> String {
    emails(text).iter().fold(text.to_owned(), |rest, email| rest.replace(email.as_str(), ""))
}

/// Whether a text is the address of a page and nothing else.
pub(super) fn is_page(text: &str) -> bool {
    let rest = text.strip_prefix("https://").or_else(|| text.strip_prefix("http://"));
    let is_plain = |c: char| !is_invisible(c) && !is_steering(c) && !is_noncharacter(c);
    text.len() <= LONGEST_PAGE && rest.is_some_and(|rest| !rest.is_empty()) && text.chars().all(is_plain)
}

/// Each once, in their order.
fn unique<'t>(texts: impl Iterator<Item = &'t str>) -> Vec<String> {
    let mut found: Vec<String> = Vec::new();
    for text in texts {
        if found.len() < MOST && !found.iter().any(|known| known == text) {
            found.push(text.to_owned());
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_that_is_whole_is_found() {
        assert_eq!(emails("a@b.example; c@d.test or e@f.example."), ["a@b.example", "c@d.test", "e@f.example"]);
        assert_eq!(emails("<mailto:a@b.example?subject=x>"), ["a@b.example"]);
        for hidden in ["[email protected]", "a (at) b.example", "a@", "info[at]b.example"] {
            assert_eq!(emails(hidden), [""; 0], "{hidden}");
        }
    }

    #[test]
    fn each_number_is_found() {
        assert_eq!(numbers("+98 21 1234 5678 / +98 21 8765 4321"), ["+98 21 1234 5678", "+98 21 8765 4321"]);
        assert_eq!(numbers("+672 0 555 0101 (if a voice answers, ask)"), ["+672 0 555 0101"]);
        assert_eq!(numbers("(202) 555-0144, 202.555.0145"), ["(202) 555-0144", "202.555.0145"]);
        assert_eq!(
            numbers("011 47 0 555 01 31 (from the USA), +47 0 555 01 31"),
            ["011 47 0 555 01 31", "+47 0 555 01 31"]
        );
        assert_eq!(numbers("+672 0 555 0122 / 0123"), ["+672 0 555 0122"]);
        assert_eq!(numbers("n/a"), [""; 0]);
    }

    #[test]
    fn handles_and_pages_are_found() {
        assert_eq!(handle("@khamenei_ir (English)").as_deref(), Some("khamenei_ir"));
        assert_eq!(handle("none"), None);
        assert_eq!(page("see https://a.example/b."), Some("https://a.example/b".to_owned()));
        assert_eq!(page("www.a.example"), Some("https://www.a.example".to_owned()));
        assert_eq!(page("via website"), None);
    }
}
