//! Articles of instruments of the law.

use crate::locale;

/// An id of the law as an article of an instrument: `udhr-19` is article 19 of `udhr`. An id that ends in two numbers, such as
/// `wgad-92-2017`, is a text that is cited whole.
pub(super) fn instrument_article(id: &str) -> Option<(&str, i64)> {
    let is_number = |part: &str| part.bytes().all(|byte| byte.is_ascii_digit());
    locale::article(id).filter(|(instrument, _)| !instrument.rsplit('-').next().is_some_and(is_number))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_article_is_told_from_a_text_that_is_cited_whole() {
        assert_eq!(instrument_article("udhr-19"), Some(("udhr", 19)));
        assert_eq!(instrument_article("geneva-iii-3"), Some(("geneva-iii", 3)));
        for whole in ["wgad-92-2017", "mandela-rules", "resolution-53-144"] {
            assert_eq!(instrument_article(whole), None, "{whole}");
        }
    }
}
