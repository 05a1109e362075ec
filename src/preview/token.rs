//! What stands in the page's address, so that nobody finds the page who was not told it.
//!
//! Every account on a machine reaches 127.0.0.1, and a port is soon found by trying all. What the page shows may not be
//! published yet.

use std::fmt::{self, Display, Formatter};

use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;

/// A word that nobody guesses.
#[derive(Clone)]
pub struct Token(String);

impl Token {
    /// A word made of bytes that nobody can guess.
    pub fn new(random: [u8; 16]) -> Self {
        Self(URL_SAFE_NO_PAD.encode(random))
    }

    /// Whether a path is behind it. The time that this takes tells nothing of where they differ.
    pub(super) fn leads(&self, path: &str) -> bool {
        path.strip_prefix('/').and_then(|path| path.split_once('/')).is_some_and(|(given, _)| self.is(given))
    }

    /// Whether a word is this one; in the same time.
    pub(super) fn is(&self, given: &str) -> bool {
        let (given, own) = (given.as_bytes(), self.0.as_bytes());
        given.len() == own.len() && given.iter().zip(own).fold(0, |differ, (a, b)| differ | (a ^ b)) == 0
    }

    /// The path of a file of the page: `view`, or nothing for the page itself.
    pub(super) fn path(&self, file: &str) -> String {
        format!("/{self}/{file}")
    }
}

impl Display for Token {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl fmt::Debug for Token {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        f.write_str("Token(…)")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_the_whole_word_leads() {
        let token = Token::new([7; 16]);
        assert_eq!(token.path("view"), "/BwcHBwcHBwcHBwcHBwcHBw/view");
        assert!(token.leads("/BwcHBwcHBwcHBwcHBwcHBw/") && token.leads("/BwcHBwcHBwcHBwcHBwcHBw/documents/x"));
        for wrong in [
            "",
            "/",
            "//",
            "/view",
            "/BwcHBwcHBwcHBwcHBwcHBw",
            "/BwcHBwcHBwcHBwcHBwcHBx/",
            "/BwcHBwcHBwcHBwcHBwcHB/",
            "/bwcHBwcHBwcHBwcHBwcHBw/",
            "/./BwcHBwcHBwcHBwcHBwcHBw/",
            "BwcHBwcHBwcHBwcHBwcHBw/",
            "/%42wcHBwcHBwcHBwcHBwcHBw/",
        ] {
            assert!(!token.leads(wrong), "{wrong}");
        }
    }

    #[test]
    fn it_does_not_show_where_it_is_not_meant_to() {
        assert_eq!(format!("{:?}", Token::new([7; 16])), "Token(…)");
    }
}
