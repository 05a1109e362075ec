//! The e-mail address in a cell, as people and programs write it there: behind `mailto:`, beside a name, with a full stop.

use std::borrow::Cow;

use crate::diagnostic::Diagnostic;
use crate::email::email_address;
use crate::msg;

/// What parts several addresses in a cell; address books of the web part them with three colons.
const PARTS: [&str; 7] = [":::", ";", ",", "\n", "|", "/", " "];

/// The one address of a cell, as it is written in mail. What is none stays as it is, and is told with the other fields.
///
/// # Errors
/// There are several.
pub fn address(text: &str) -> Result<Cow<'_, str>, Diagnostic> {
    if email_address(text).is_some() && !text.starts_with("mailto:") {
        return Ok(Cow::Borrowed(text));
    }
    let mut parts: Vec<&str> = vec![text];
    for part in PARTS {
        parts = parts.into_iter().flat_map(|text| text.split(part)).collect();
    }
    let mut found: Vec<&str> = parts.into_iter().map(bare).filter(|part| email_address(part).is_some()).collect();
    let mut seen: Vec<String> = Vec::new();
    found.retain(|address| {
        let lower = address.to_lowercase();
        let new = !seen.contains(&lower);
        if new {
            seen.push(lower);
        }
        new
    });
    match found[..] {
        [one] if holds_nothing_else(text, one) => Ok(Cow::Owned(one.to_owned())),
        [] | [_] => Ok(Cow::Borrowed(text)),
        _ => {
            let found: Vec<String> = found.into_iter().map(str::to_owned).collect();
            Err(Diagnostic::error(msg!("error-roster-emails", count = found.len(), addresses = found)))
        }
    }
}

/// An address without what stands around it.
fn bare(part: &str) -> &str {
    let part = part.trim();
    let part = part.get(..7).filter(|start| start.eq_ignore_ascii_case("mailto:")).map_or(part, |_| &part[7..]);
    let part = part.split('?').next().unwrap_or_default();
    part.trim_matches(|c: char| {
        matches!(c, '<' | '>' | '(' | ')' | '[' | ']' | '"' | '\'' | '“' | '”' | '.' | ':') || c.is_whitespace()
    })
}

/// Whether beside the address there is at most a name: with another “@” something is wrong that must be seen.
fn holds_nothing_else(text: &str, address: &str) -> bool {
    let text = text.to_lowercase();
    text.matches('@').count() == text.matches(&address.to_lowercase()).count()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_is_read_as_it_is_written_in_mail() {
        for text in [
            "ana@example.org",
            "mailto:ana@example.org",
            "MAILTO:ana@example.org?subject=Hi",
            "Ana López <ana@example.org>",
            "\"López, Ana\" <ana@example.org>",
            "<ana@example.org>",
            "ana@example.org.",
            "ana@example.org,",
            "ana@example.org; ana@example.org",
            "ana@example.org (home)",
        ] {
            assert_eq!(address(text).unwrap(), "ana@example.org", "{text}");
        }
        for text in ["", "ana", "ana@", "ana@exa mple.org", "ana at example.org", "ana@@example.org", "ana@example,org"]
        {
            assert_eq!(address(text).unwrap(), text, "told as it stands");
        }
    }

    #[test]
    fn several_addresses_are_told() {
        for text in [
            "ana@example.org; ana@work.example",
            "ana@example.org, ana@work.example",
            "ana@example.org ::: ana@work.example",
            "ana@example.org\nana@work.example",
            "ana@example.org ana@work.example",
        ] {
            assert_eq!(address(text).unwrap_err().message.id, "error-roster-emails", "{text}");
        }
    }
}
