//! The words by which published actions are read: `published.ftl` of every language.

use std::collections::HashMap;

use fluent::FluentArgs;

use super::line::Word;
use crate::catalog::Catalog;
use crate::locale::word_list::Text;
use crate::locale::{self, Bundle};
use crate::word_enum::word_enum;

/// The file of a language with these words.
pub(super) const FILE: &str = "published.ftl";

/// What a phrase of a published text tells. Each is a message of `published.ftl`, whose comments say more.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(super) enum Term {
    Number,
    Index,
    Issued,
    Expires,
    Country,
    Name,
    Gender,
    Salutation,
    Email,
    Fax,
    Phone,
    Web,
    Handle,
    Languages,
    To,
    Copy,
    From,
    Subject,
    Previous,
    Address,
    Outdated,
    TitleHeading,
    TargetsHeading,
    CopiesHeading,
    DemandsHeading,
    LetterHeading,
    BackgroundHeading,
    IssuesHeading,
    EndHeading,
    DemandBegins,
    RequestBegins,
    RequestSubject,
    RequestVerb,
    AsksInLead,
    SalutationBegins,
    CallBegins,
    BeforeLastDay,
    Missions,
    OwnCountry,
    OwnLanguage,
    AuthoritiesOf,
    AboutWhom,
    Male,
    Female,
    Other,
    And,
    Honorific,
    CareOf,
    AddressWord,
    TitleWord,
    StateWord,
    Reply,
    Hidden,
}

word_enum!(Term {
    Number = "label-number",
    Index = "label-index",
    Issued = "label-issued",
    Expires = "label-expires",
    Country = "label-country",
    Name = "label-name",
    Gender = "label-gender",
    Salutation = "label-salutation",
    Email = "label-email",
    Fax = "label-fax",
    Phone = "label-phone",
    Web = "label-web",
    Handle = "label-x",
    Languages = "label-languages",
    To = "label-to",
    Copy = "label-copy",
    From = "label-from",
    Subject = "label-subject",
    Previous = "label-previous",
    Address = "label-address",
    Outdated = "label-outdated",
    TitleHeading = "heading-title",
    TargetsHeading = "heading-targets",
    CopiesHeading = "heading-copies",
    DemandsHeading = "heading-demands",
    LetterHeading = "heading-letter",
    BackgroundHeading = "heading-background",
    IssuesHeading = "heading-issues",
    EndHeading = "heading-end",
    DemandBegins = "begins-demand",
    RequestBegins = "begins-request",
    RequestSubject = "request-subject",
    RequestVerb = "request-verb",
    AsksInLead = "asks-in-lead",
    SalutationBegins = "begins-salutation",
    CallBegins = "begins-call",
    BeforeLastDay = "before-last-day",
    Missions = "missions",
    OwnCountry = "own-country",
    OwnLanguage = "own-language",
    AuthoritiesOf = "authorities-of",
    AboutWhom = "about-whom",
    Male = "word-male",
    Female = "word-female",
    Other = "word-other",
    And = "word-and",
    Honorific = "word-honorific",
    CareOf = "word-care-of",
    AddressWord = "word-address",
    TitleWord = "word-title",
    StateWord = "word-state",
    Reply = "word-reply",
    Hidden = "word-hidden",
});

/// Labels: what may stand before a colon.
pub(super) const LABELS: [Term; 21] = [
    Term::Number,
    Term::Index,
    Term::Issued,
    Term::Expires,
    Term::Country,
    Term::Name,
    Term::Gender,
    Term::Salutation,
    Term::Email,
    Term::Fax,
    Term::Phone,
    Term::Web,
    Term::Handle,
    Term::Languages,
    Term::To,
    Term::Copy,
    Term::From,
    Term::Subject,
    Term::Previous,
    Term::Address,
    Term::Outdated,
];

/// Headings: how a line begins above a part.
pub(super) const HEADINGS: [Term; 8] = [
    Term::TitleHeading,
    Term::TargetsHeading,
    Term::CopiesHeading,
    Term::DemandsHeading,
    Term::LetterHeading,
    Term::BackgroundHeading,
    Term::IssuesHeading,
    Term::EndHeading,
];

/// A phrase: what it tells, its words, and the language that it is of, by its place in the list of languages.
#[derive(Debug)]
struct Phrase {
    term: Term,
    words: Vec<String>,
    language: usize,
}

impl Phrase {
    fn begins(&self, words: &[Word]) -> bool {
        self.words.len() <= words.len() && self.words.iter().zip(words).all(|(own, word)| *own == word.folded)
    }
}

/// The phrases of all languages.
#[derive(Debug)]
pub(super) struct Vocabulary {
    /// The languages, by their tags.
    pub languages: Vec<String>,
    /// By their first words, the longest first: most words of a text begin none. They are looked up, and never gone through.
    phrases: HashMap<String, Vec<Phrase>>,
}

impl Vocabulary {
    /// Reads the words of every language that has any; what is wrong in a workspace's is told by the check of the content.
    pub fn load(catalog: &Catalog) -> Self {
        let mut languages = Vec::new();
        let mut phrases: HashMap<String, Vec<Phrase>> = HashMap::new();
        for tag in locale::spoken(catalog) {
            let Ok(words) = Bundle::load_alone(catalog, &tag, &[FILE]) else { continue };
            for term in Term::ALL {
                let Ok(list) = words.get(term.as_str(), &FluentArgs::new()) else { continue };
                for phrase in list.split('|') {
                    let words: Vec<String> = Text::new(phrase).words().map(str::to_owned).collect();
                    if let Some(first) = words.first() {
                        let phrase = Phrase { term, language: languages.len(), words: words.clone() };
                        phrases.entry(first.clone()).or_default().push(phrase);
                    }
                }
            }
            languages.push(tag);
        }
        for alike in phrases.values_mut() {
            alike.sort_by_key(|phrase| std::cmp::Reverse((phrase.words.len(), phrase.term, phrase.language)));
        }
        Self { languages, phrases }
    }

    /// The phrases with which these words begin, the longest first.
    fn begun<'v>(&'v self, words: &'v [Word]) -> impl Iterator<Item = &'v Phrase> {
        let alike = words.first().and_then(|first| self.phrases.get(&first.folded));
        alike.into_iter().flatten().filter(move |phrase| phrase.begins(words))
    }

    /// How many words the longest phrase of a term has that these words begin with.
    pub fn begins(&self, term: Term, words: &[Word]) -> Option<usize> {
        self.begun(words).find(|phrase| phrase.term == term).map(|phrase| phrase.words.len())
    }

    /// The longest label with which these words begin, of those that may stand there, and how many words it has.
    pub fn label(&self, words: &[Word], may_stand: impl Fn(Term) -> bool) -> Option<(Term, usize)> {
        let label = self.begun(words).find(|phrase| LABELS.contains(&phrase.term) && may_stand(phrase.term))?;
        Some((label.term, label.words.len()))
    }

    /// The longest heading with which these words begin, and how many words it has.
    pub fn heading(&self, words: &[Word]) -> Option<(Term, usize)> {
        let heading = self.begun(words).find(|phrase| HEADINGS.contains(&phrase.term))?;
        Some((heading.term, heading.words.len()))
    }

    /// The words of forms with which these words begin: how many, and of which language.
    pub fn of_forms(&self, words: &[Word]) -> Vec<(usize, usize)> {
        let mut terms: Vec<Term> = Vec::new();
        let mut found = Vec::new();
        for phrase in self.begun(words) {
            let is_of_forms =
                phrase.term == Term::DemandBegins || LABELS.contains(&phrase.term) || HEADINGS.contains(&phrase.term);
            if is_of_forms && !terms.contains(&phrase.term) {
                terms.push(phrase.term);
                found.push((phrase.words.len(), phrase.language));
            }
        }
        found
    }

    /// Where the first phrase of a term stands in these words, and how many words it has.
    pub fn find(&self, term: Term, words: &[Word]) -> Option<(usize, usize)> {
        (0..words.len()).find_map(|at| Some((at, self.begins(term, &words[at..])?)))
    }

    /// Whether these words are a phrase of a term and nothing else.
    pub fn is(&self, term: Term, words: &[Word]) -> bool {
        self.begun(words).any(|phrase| phrase.term == term && phrase.words.len() == words.len())
    }
}
