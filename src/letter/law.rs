//! The law as letters cite it: articles of instruments, opinions by their number, texts that are cited whole.

use serde_json::{Value, json};

use super::composer::Composer;
use super::messages::set;
use crate::action::{At, Joined, Recipient};
use crate::diagnostic::Diagnostic;
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
pub(super) fn instrument_article(id: &str) -> Option<(&str, i64)> {
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

impl Composer {
    /// The law that a letter to an office names, as it cites it: the articles of each instrument together, in the case's order.
    ///
    /// # Errors
    /// A message of the law fails.
    pub(crate) fn cited_law(&self, recipient: &Recipient) -> Result<Vec<String>, Diagnostic> {
        self.law(self.action.law_for(&self.kind, recipient), self.case_variables()?)
    }

    /// The treaties among the law that a letter to an office names, by their names, to which its state is party; none to what is
    /// no state's, and none of which nothing is on record.
    pub(super) fn joined_treaties(&self, recipient: &Recipient) -> Result<Vec<String>, Diagnostic> {
        let Some(state) = &recipient.state else { return Ok(Vec::new()) };
        let law = self.action.law_for(&self.kind, recipient).iter();
        let mut treaties: Vec<&str> = Vec::new();
        for instrument in law.map(|id| Cited::of(&id.value, &*self.words).instrument()) {
            let is_party = matches!(self.action.joined(state, instrument), Joined::Party(_));
            if is_party && !treaties.contains(&instrument) {
                treaties.push(instrument);
            }
        }
        treaties.into_iter().map(|treaty| self.instrument(treaty)).collect()
    }

    /// The name of an instrument, as it is cited whole.
    ///
    /// # Errors
    /// Its message is not there or fails.
    pub(crate) fn instrument(&self, id: &str) -> Result<String, Diagnostic> {
        let mut variables = self.plain_variables();
        variables["count"] = json!(0);
        set(&mut variables, "articles", "");
        self.text(id, &variables)
    }

    pub(super) fn law(&self, ids: &[At<String>], variables: &Value) -> Result<Vec<String>, Diagnostic> {
        let mut cited: Vec<(Cited<'_>, Vec<i64>)> = Vec::new();
        for id in ids {
            match Cited::of(&id.value, &*self.words) {
                Cited::Article(instrument, number) => {
                    let whole = Cited::Whole(instrument);
                    match cited.iter_mut().find(|(known, _)| *known == whole) {
                        Some((_, numbers)) => numbers.push(number),
                        None => cited.push((whole, vec![number])),
                    }
                }
                other => cited.push((other, Vec::new())),
            }
        }
        let formats = &self.words.formats;
        let mut texts = Vec::with_capacity(cited.len());
        for (cited, mut numbers) in cited {
            numbers.sort_unstable();
            let digits: Vec<String> = numbers.iter().map(|number| formats.number(*number)).collect();
            let mut variables = variables.clone();
            variables["count"] = json!(numbers.len());
            set(&mut variables, "articles", &formats.list(&digits));
            if let Cited::Numbered(_, number) = cited {
                set(&mut variables, "opinion", &formats.digits(&number.replace('-', "/")));
            }
            texts.push(self.text(cited.instrument(), &variables)?);
        }
        Ok(texts)
    }
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
