//! What an id of the law stands for: an article of an instrument, an opinion by its number, a text that is cited whole.

use crate::locale::{self, Vocabulary};

/// What an id of the law stands for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Cited<'a> {
    /// `udhr-19`: article 19 of `udhr`.
    Article(&'a str, i64),
    /// `wgad-92-2017`, where there are words for `wgad` and none for it: number 92/2017 of `wgad`.
    Numbered(&'a str, &'a str),
    /// A text that is cited whole.
    Whole(&'a str),
}

impl<'a> Cited<'a> {
    /// What an id stands for in these words.
    pub(crate) fn of(id: &'a str, words: &dyn Vocabulary) -> Self {
        match (instrument_article(id), numbered(id)) {
            (Some((instrument, article)), _) => Self::Article(instrument, article),
            (None, Some((series, number))) if !words.has(id) && words.has(series) => Self::Numbered(series, number),
            _ => Self::Whole(id),
        }
    }

    /// The instrument that it names: what a state is party to, or not.
    pub(crate) fn instrument(self) -> &'a str {
        let (Self::Article(instrument, _) | Self::Numbered(instrument, _) | Self::Whole(instrument)) = self;
        instrument
    }
}

/// An id of the law as an article of an instrument. An id that ends in two numbers, such as `wgad-92-2017`, is none.
pub(crate) fn instrument_article(id: &str) -> Option<(&str, i64)> {
    locale::article(id).filter(|(instrument, _)| !instrument.rsplit('-').next().is_some_and(is_number))
}

/// An id that ends in two numbers, as a series and the number in it with its year: `92-2017`.
fn numbered(id: &str) -> Option<(&str, &str)> {
    let (rest, year) = id.rsplit_once('-').filter(|(_, year)| is_number(year))?;
    let (series, number) = rest.rsplit_once('-').filter(|(_, number)| is_number(number))?;
    Some((series, &id[id.len() - number.len() - year.len() - 1..]))
}

fn is_number(part: &str) -> bool {
    !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_digit())
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Words that have these messages.
    struct Has(&'static [&'static str]);

    impl Vocabulary for Has {
        fn has(&self, id: &str) -> bool {
            self.0.contains(&id)
        }
    }

    #[test]
    fn an_article_is_told_from_a_text_that_is_cited_whole() {
        let words = Has(&[]);
        assert_eq!(Cited::of("udhr-19", &words), Cited::Article("udhr", 19));
        assert_eq!(Cited::of("geneva-iii-3", &words), Cited::Article("geneva-iii", 3));
        assert_eq!(Cited::of("iccpr-op2-1", &words), Cited::Article("iccpr-op2", 1));
        for whole in ["wgad-92-2017", "mandela-rules", "resolution-53-144", "iccpr"] {
            assert_eq!(Cited::of(whole, &words), Cited::Whole(whole), "{whole}");
        }
    }

    #[test]
    fn an_opinion_is_cited_by_its_number_unless_there_are_words_for_it() {
        assert_eq!(Cited::of("wgad-92-2017", &Has(&["wgad"])), Cited::Numbered("wgad", "92-2017"));
        assert_eq!(Cited::of("wgad-92-2017", &Has(&["wgad", "wgad-92-2017"])), Cited::Whole("wgad-92-2017"));
    }
}
