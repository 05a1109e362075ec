//! What texts are read with.

use jiff::civil::Date;

use crate::catalog::Catalog;
use crate::import::dates::Months;
use crate::import::labels::Labelled;
use crate::import::languages::LanguageNames;
use crate::import::line::words_at_most;
use crate::import::offices::Reader;
use crate::import::places::Countries;
use crate::import::vocabulary::{Term, Vocabulary};

/// A day is written in no more words, with the weekday before it.
const WORDS_OF_A_DAY: usize = 8;

/// The words of all languages, and the names of countries, months and languages in them.
#[derive(Debug)]
pub(crate) struct Knowledge {
    pub(super) vocabulary: Vocabulary,
    pub(super) countries: Countries,
    pub(super) months: Months,
    pub(super) languages: LanguageNames,
}

impl Knowledge {
    /// That of all languages of the content.
    pub(crate) fn load(catalog: &Catalog) -> Self {
        let vocabulary = Vocabulary::load(catalog);
        Self {
            countries: Countries::load(catalog, &vocabulary.languages),
            months: Months::of(vocabulary.languages.iter().map(String::as_str)),
            languages: LanguageNames::of(&vocabulary.languages),
            vocabulary,
        }
    }

    /// The day with which a text begins, behind a weekday or not.
    pub(super) fn day(&self, text: &str) -> Option<Date> {
        let words = words_at_most(text, WORDS_OF_A_DAY);
        (0..words.len().min(2)).find_map(|at| self.months.at(text, &words[at..])).map(|(day, _)| day)
    }

    /// What reads the block of an office.
    pub(super) fn reader(&self) -> Reader<'_> {
        Reader { vocabulary: &self.vocabulary, countries: &self.countries }
    }
}

/// The label with which a line begins.
pub(super) fn first_label(labels: &[Labelled]) -> Option<&Labelled> {
    labels.first().filter(|label| label.start == 0)
}

/// Whether a label stands below the text of a form.
pub(super) fn is_of_a_form(term: Term) -> bool {
    matches!(
        term,
        Term::Name | Term::Gender | Term::Number | Term::Index | Term::Languages | Term::Expires | Term::Previous
    )
}

/// Whether a label tells how an office is reached.
pub(super) fn is_contact(term: Term) -> bool {
    matches!(term, Term::Email | Term::Fax | Term::Phone | Term::Web | Term::Handle | Term::Salutation | Term::Address)
}
