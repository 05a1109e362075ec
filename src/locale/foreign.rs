//! The terms of other languages that a case names (`foreign-terms = ifsad fil-arz`), marked where its messages say them.

use crate::text::{FSI, PDI, TERM, TERM_END};

/// The message that names them.
pub(crate) const FOREIGN_TERMS: &str = "foreign-terms";

/// Terms of other languages, in the letters of this one.
#[derive(Debug, Default)]
pub(super) struct ForeignTerms(Vec<String>);

impl ForeignTerms {
    /// Of a message: the terms, parted by bars.
    pub(super) fn new(message: Option<&str>) -> Self {
        let terms = message.unwrap_or_default().split('|').map(str::trim).filter(|term| !term.is_empty());
        let mut terms: Vec<String> = terms.map(str::to_owned).collect();
        // Of two that begin in the same place the longer is meant.
        terms.sort_by_key(|term| std::cmp::Reverse(term.len()));
        Self(terms)
    }

    /// The text of a message with marks around each term that is the message's own: what stands in isolates was carried into it.
    pub(super) fn marked(&self, text: String) -> String {
        if !self.0.iter().any(|term| text.contains(term.as_str())) {
            return text;
        }
        let mut out = String::with_capacity(text.len() + 8);
        let mut rest = text.as_str();
        let mut depth = 0_usize;
        while let Some(c) = rest.chars().next() {
            let begins = depth == 0 && !out.ends_with(char::is_alphanumeric);
            match self.0.iter().find(|term| begins && starts_with_word(rest, term)) {
                Some(term) => {
                    out.push(TERM);
                    out.push_str(term);
                    out.push(TERM_END);
                    rest = &rest[term.len()..];
                }
                None => {
                    match c {
                        FSI => depth += 1,
                        PDI => depth = depth.saturating_sub(1),
                        _ => {}
                    }
                    out.push(c);
                    rest = &rest[c.len_utf8()..];
                }
            }
        }
        out
    }
}

fn starts_with_word(text: &str, term: &str) -> bool {
    text.strip_prefix(term).is_some_and(|behind| !behind.starts_with(char::is_alphanumeric))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shown(terms: &str, text: &str) -> String {
        ForeignTerms::new(Some(terms)).marked(text.to_owned()).replace(TERM, "<").replace(TERM_END, ">")
    }

    #[test]
    fn whole_terms_are_marked() {
        assert_eq!(shown("ifsad fil-arz", "earth (ifsad fil-arz), Ifsad"), "earth (<ifsad fil-arz>), Ifsad");
        assert_eq!(
            shown("baghi | baghi and more |", "baghi, baghi and more, baghis"),
            "<baghi>, <baghi and more>, baghis"
        );
        assert_eq!(shown("x", "no term"), "no term");
    }

    #[test]
    fn what_a_message_carries_is_not() {
        assert_eq!(shown("baghi", "\u{2068}a baghi\u{2069} baghi"), "\u{2068}a baghi\u{2069} <baghi>");
    }
}
