//! Who signs a letter, and what may be said of them.

mod check;
mod postcode;

use std::sync::Arc;

use self::check::{Check, MAX_LINES};
use crate::action::{Choices, Gender, Length, Rest};
use crate::diagnostic::Diagnostic;
use crate::locale;
use crate::locale::capitals::capital_of;
use crate::msg;
use crate::signatory::{self, Order, Signatory, Voice};
use crate::word_enum::word_enum;

pub use self::check::settle_line;

/// Stands for any organisation, where a letter of one is tried.
pub const ANY_ORGANISATION: &str = "F";

/// How much of the writer a letter tells.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, clap::ValueEnum, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Privacy {
    /// Name and address, as they are given.
    #[default]
    Full,
    /// Initials and place only.
    Place,
}

word_enum!(Privacy { Full = "full", Place = "place" });

/// Who stands as the author in an e-mail draft: its From (RFC 5322, 3.6.2).
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub enum Originator {
    /// No e-mail address is known: no draft can be made.
    #[default]
    Unknown,
    /// Nobody: the draft has no From, and who sends it decides in their own program.
    Withheld,
    /// The writer, by name and address.
    Mailbox {
        /// The name that stands before the address.
        name: String,
        /// The address, without the name.
        email: String,
    },
}

/// Who signs: checked, and ready to be set into a letter.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Writer {
    /// The full name, in any script.
    pub name: String,
    /// What they do, where they tell it.
    pub profession: Option<String>,
    /// Street and number and what else stands before the town, a line each.
    pub address: Vec<String>,
    /// The town that they live in and write from.
    pub city: String,
    /// The town as it stands in an address, with its postcode where it was given.
    pub post_town: String,
    /// Where they live, ISO 3166-1 alpha-2.
    pub country: String,
    /// Their e-mail address, where it is known.
    pub email: Option<String>,
    /// For the grammar of some languages.
    pub gender: Gender,
    /// A line in their own words; may have paragraphs.
    pub note: Option<String>,
    /// How much is told.
    pub privacy: Privacy,
    /// The organisation that they sign for.
    pub organisation: Option<String>,
    /// Who signs a joint letter, in this order; nobody where the writer signs.
    pub signatories: Arc<[Signatory]>,
    /// What they chose among what the case offers.
    pub choices: Choices,
    /// What tells who they are and may stand nowhere, not in their own words either, where privacy leaves initials and place:
    /// the parts of the name, the lines of the address, the e-mail address.
    pub unsaid: Vec<String>,
    /// Whether their own row says that they sign in full also where it endangers them.
    pub accepts_danger: bool,
}

/// What was given for a writer, before it is checked.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
#[allow(missing_docs, reason = "the fields are those of `Writer`")]
pub struct Fields {
    pub name: Option<String>,
    pub profession: Option<String>,
    pub address: Vec<String>,
    pub city: Option<String>,
    pub country: Option<String>,
    pub email: Option<String>,
    pub gender: Option<Gender>,
    pub note: Option<String>,
    pub privacy: Option<Privacy>,
    pub organisation: Option<String>,
    pub choices: Choices,
    pub accepts_danger: bool,
}

impl Writer {
    /// The same, of the short letter; none where that was asked for already.
    pub(crate) fn in_short(&self) -> Option<Self> {
        let choices = Choices { length: Length::Short, ..self.choices.clone() };
        (self.choices.length == Length::Full).then(|| Self { choices, ..self.clone() })
    }

    /// Checks what was given. `origin` says what a person knows a field by (`--name`, or a column of a roster), and
    /// `languages` are those in which a country may be named.
    ///
    /// # Errors
    /// Every field that is missing or cannot stand in a letter, with the place of the character that is wrong.
    pub fn settle(
        fields: Fields,
        languages: &[String],
        origin: &dyn Fn(&str) -> String,
    ) -> Result<Self, Vec<Diagnostic>> {
        Self::settle_each(fields, languages, origin)
            .map_err(|told| told.into_iter().map(|(_, diagnostic)| diagnostic).collect())
    }

    /// The same, with the field that each diagnostic is about.
    ///
    /// # Errors
    /// Every field that is missing or cannot stand in a letter.
    pub fn settle_each(
        fields: Fields,
        languages: &[String],
        origin: &dyn Fn(&str) -> String,
    ) -> Result<Self, Vec<(&'static str, Diagnostic)>> {
        let mut check = Check { origin, diagnostics: Vec::new() };
        let name = check.required("name", fields.name);
        let city = check.required("city", fields.city);
        let country = check.required("country", fields.country).and_then(|text| check.country(&text, languages));
        let profession = check.optional("profession", fields.profession);
        let email = check.optional("email", fields.email).and_then(|text| check.email(text));
        if fields.address.len() > MAX_LINES {
            check.report(
                "address",
                msg!("error-address-lines", field = origin("address"), limit = MAX_LINES),
                msg!("hint-address-lines"),
            );
        }
        let address = fields.address.into_iter().filter_map(|line| check.optional("address", Some(line))).collect();
        let note = check.note(fields.note);
        let organisation = check.optional("organisation", fields.organisation);
        let privacy = fields.privacy.unwrap_or_default();
        if privacy == Privacy::Place && organisation.is_some() {
            check.report("organisation", msg!("error-place-organisation"), msg!("hint-place-organisation"));
        }
        match (name, city, country, check.diagnostics.is_empty()) {
            (Some(name), Some(city), Some(country), true) => Ok(Self {
                name,
                profession,
                address,
                city: postcode::town(&city).to_owned(),
                post_town: city,
                country,
                email,
                gender: fields.gender.unwrap_or_default(),
                note,
                privacy,
                organisation,
                signatories: Arc::default(),
                choices: fields.choices,
                unsaid: Vec::new(),
                accepts_danger: fields.accepts_danger,
            }
            .reduced()),
            _ => Err(check.diagnostics),
        }
    }

    /// A writer with values that stand for anybody's, to try a letter with.
    pub fn neutral(country: &str) -> Self {
        Self {
            name: "A. B.".to_owned(),
            profession: None,
            address: vec!["1".to_owned()],
            city: "C".to_owned(),
            post_town: "C".to_owned(),
            country: country.to_owned(),
            email: None,
            gender: Gender::Other,
            note: None,
            privacy: Privacy::Full,
            organisation: None,
            signatories: Arc::default(),
            // What is tried with anybody's values is the same whoever they stand for.
            choices: Choices { rest: Rest::First, ..Choices::default() },
            unsaid: Vec::new(),
            accepts_danger: false,
        }
    }

    /// The writer as privacy lets them be told: what a letter may not say is not there, so nothing that is made of a writer can
    /// say it. The e-mail address stays, for whoever keeps the roster to reach them by.
    fn reduced(self) -> Self {
        if self.privacy == Privacy::Full {
            return self;
        }
        let parts = self.name.split(|c: char| !c.is_alphanumeric() && c != '\u{200C}');
        let parts = parts.filter(|part| part.chars().nth(1).is_some() && !part.starts_with(char::is_lowercase));
        let town = Some(self.post_town).filter(|town| *town != self.city);
        let unsaid = parts.map(str::to_owned).chain(self.address).chain(self.email.clone()).chain(town).collect();
        Self {
            name: initials(&self.name),
            profession: None,
            address: Vec::new(),
            post_town: self.city.clone(),
            gender: Gender::default(),
            unsaid,
            ..self
        }
    }

    /// The same writer, with those who sign in an order of a language.
    #[must_use]
    pub fn in_order(self, order: Order, language: &str) -> Self {
        match order {
            Order::File => self,
            Order::Name => {
                let mut signatories = self.signatories.to_vec();
                signatory::sort(&mut signatories, language);
                Self { signatories: signatories.into(), ..self }
            }
        }
    }

    /// Who speaks: the writer, the organisation that they sign for, or all who sign.
    pub fn voice(&self) -> Voice {
        match (self.signatories.len(), &self.organisation) {
            (2.., _) => Voice::Joint,
            (_, Some(_)) => Voice::Organisation,
            (_, None) => Voice::Single,
        }
    }

    /// The name as privacy allows it: in full, or its initials.
    pub fn signed_name(&self) -> String {
        match self.privacy {
            Privacy::Full => self.name.clone(),
            Privacy::Place => initials(&self.name),
        }
    }

    /// The first thing in a text of theirs that would tell who they are, where privacy leaves initials and place.
    pub fn told_by<'t>(&'t self, text: &'t str) -> Option<&'t str> {
        if self.privacy == Privacy::Full {
            return None;
        }
        // A name that means something is told from the word by its capital.
        let stands = |unsaid: &&String| has_words(text, unsaid) || has_words(text, &unsaid.to_uppercase());
        let address = || text.split_whitespace().find(|word| word.contains('@') && word.contains('.'));
        self.unsaid.iter().find(stands).map(String::as_str).or_else(address)
    }

    /// Whom a draft of theirs names as its author. An e-mail address tells who writes, however short the name beside it:
    /// where privacy leaves initials and place, there is none.
    pub fn originator(&self) -> Originator {
        match (self.privacy, &self.email) {
            (Privacy::Place, _) => Originator::Withheld,
            (Privacy::Full, Some(email)) => Originator::Mailbox { name: self.name.clone(), email: email.clone() },
            (Privacy::Full, None) => Originator::Unknown,
        }
    }

    /// The address without the country: the lines, and the town unless a line holds it; the town alone where privacy
    /// says so.
    pub fn address_lines(&self) -> Vec<String> {
        if self.privacy == Privacy::Place {
            return vec![self.city.clone()];
        }
        let mut lines = self.address.clone();
        if !lines.iter().any(|line| holds_words(line, &self.city)) {
            lines.push(self.post_town.clone());
        }
        lines
    }

    /// Who sends it, as an envelope says: name and address, the country in the language that the address is read in abroad;
    /// nothing where privacy says so.
    pub fn return_address(&self, language: &str) -> Vec<String> {
        match self.privacy {
            Privacy::Full => {
                let country = locale::postal_name(&self.country, language);
                [self.name.clone()].into_iter().chain(self.address_lines()).chain([country]).collect()
            }
            Privacy::Place => Vec::new(),
        }
    }

    /// The paragraphs of the note.
    pub fn note_paragraphs(&self) -> Vec<String> {
        let note = self.note.as_deref().unwrap_or_default();
        let mut paragraphs = vec![String::new()];
        for line in note.lines() {
            let last = paragraphs.len() - 1;
            if line.trim().is_empty() {
                if !paragraphs[last].is_empty() {
                    paragraphs.push(String::new());
                }
            } else {
                if !paragraphs[last].is_empty() {
                    paragraphs[last].push('\n');
                }
                paragraphs[last].push_str(line);
            }
        }
        paragraphs.retain(|paragraph| !paragraph.is_empty());
        paragraphs
    }
}

/// Whether a line holds these words, as words: "Bonner Straße" does not hold "Bonn". Case is ignored.
fn holds_words(line: &str, words: &str) -> bool {
    has_words(&line.to_lowercase(), &words.to_lowercase())
}

/// Whether a text has these words, as words.
fn has_words(line: &str, words: &str) -> bool {
    line.match_indices(words).any(|(at, found)| {
        let before = line[..at].chars().next_back();
        let after = line[at + found.len()..].chars().next();
        !before.is_some_and(char::is_alphanumeric) && !after.is_some_and(char::is_alphanumeric)
    })
}

/// The first letters of the parts of a name, each with a full stop: "Ana María López" is "A. M. L.".
pub fn initials(name: &str) -> String {
    let letters =
        name.split([' ', '\u{A0}', '-', '\u{200C}']).filter_map(|part| part.chars().find(|c| c.is_alphabetic()));
    let initials = letters.map(|c| format!("{}.", capital_of(c))).collect::<Vec<_>>().join(" ");
    // A name without letters has no initials; it says nothing that should be hidden either.
    if initials.is_empty() { name.to_owned() } else { initials }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn settle(fields: Fields) -> Result<Writer, Vec<&'static str>> {
        let languages = ["en", "fr"].map(str::to_owned);
        Writer::settle(fields, &languages, &|field| format!("--{field}"))
            .map_err(|told| told.iter().map(|d| d.message.id).collect())
    }

    fn ana() -> Fields {
        Fields {
            name: Some(" Ana María López ".into()),
            city: Some("Madrid".into()),
            country: Some("Espagne".into()),
            ..Fields::default()
        }
    }

    #[test]
    fn a_writer_needs_name_town_and_country() {
        assert_eq!(
            settle(Fields::default()),
            Err(vec!["error-field-missing", "error-field-missing", "error-field-missing"])
        );
        let writer = settle(ana()).unwrap();
        assert_eq!((writer.name.as_str(), writer.country.as_str()), ("Ana María López", "ES"));
    }

    #[test]
    fn the_town_is_added_unless_a_line_holds_it() {
        let with = |lines: &[&str]| {
            let address = lines.iter().map(|line| (*line).to_owned()).collect();
            settle(Fields { address, ..ana() }).unwrap().address_lines()
        };
        assert_eq!(with(&["Calle Mayor 1"]), ["Calle Mayor 1", "Madrid"]);
        assert_eq!(with(&["Calle Mayor 1", "28013 MADRID"]), ["Calle Mayor 1", "28013 MADRID"]);
        assert_eq!(with(&["Calle Madrileña 1"]), ["Calle Madrileña 1", "Madrid"]);
    }

    #[test]
    fn a_postcode_stands_in_the_address_alone() {
        let fields = Fields { city: Some("28013 Madrid".into()), address: vec!["Calle Mayor 1".into()], ..ana() };
        let writer = settle(fields.clone()).unwrap();
        assert_eq!(
            (writer.city.as_str(), writer.address_lines()),
            ("Madrid", vec!["Calle Mayor 1".to_owned(), "28013 Madrid".to_owned()])
        );
        let place = settle(Fields { privacy: Some(Privacy::Place), ..fields }).unwrap();
        assert_eq!(place.address_lines(), ["Madrid"], "a code can tell a street");
    }

    #[test]
    fn a_tab_in_a_line_is_a_space() {
        assert_eq!(settle(Fields { name: Some("Ana\tLópez".into()), ..ana() }).unwrap().name, "Ana López");
    }

    #[test]
    fn privacy_tells_initials_and_place_alone() {
        let writer =
            settle(Fields { privacy: Some(Privacy::Place), address: vec!["Calle Mayor 1".into()], ..ana() }).unwrap();
        assert_eq!((writer.name.as_str(), writer.address.len()), ("A. M. L.", 0));
        assert_eq!(writer.told_by("I am Ana."), Some("Ana"));
        assert_eq!(writer.told_by("Escríbame a la Calle Mayor 1."), Some("Calle Mayor 1"));
        assert_eq!(writer.told_by("me@example.org"), Some("me@example.org"));
        assert_eq!(writer.told_by("I teach in Anatolia."), None);
        assert_eq!(writer.address_lines(), ["Madrid"]);
        assert_eq!(writer.originator(), Originator::Withheld, "an address is a name");
        assert_eq!(initials("علی‌رضا احمدی"), "ع. ر. ا.");
    }

    #[test]
    fn what_cannot_stand_in_a_letter_is_refused_with_its_field() {
        let name = |name: &str| settle(Fields { name: Some(name.into()), ..ana() }).unwrap_err();
        assert_eq!(name("Ana\nBcc: x@y"), ["error-field-line-break"]);
        assert_eq!(name("Ana\n"), ["error-field-line-break"], "refused, not stripped");
        assert_eq!(name("\u{200B}\u{FEFF}"), ["error-field-empty"]);
        assert_eq!(name("Ana\u{202E}"), ["error-field-reordering"]);
        assert_eq!(name("\u{7}Ana"), ["error-field-control"]);
        assert_eq!(name(&"x".repeat(201)), ["error-field-long"]);
        let note = settle(Fields { note: Some("x".repeat(1 << 20)), ..ana() });
        assert_eq!(note.unwrap_err(), ["error-field-long"]);
        assert_eq!(settle(Fields { email: Some("not an address".into()), ..ana() }).unwrap_err(), ["error-email"]);
    }

    #[test]
    fn notes_keep_their_paragraphs_and_lines() {
        let writer = settle(Fields { note: Some("\r\nOne\r\n  two\n\n\nThree\n".into()), ..ana() }).unwrap();
        assert_eq!(writer.note_paragraphs(), ["One\n  two", "Three"]);
    }
}
