//! The settings of a language: messages of `letter.ftl` that are no words, but tell how it writes dates, numbers and lists.
//!
//! CLDR knows this of most languages, and their settings stand there empty. What CLDR does not know of a language, or not as a
//! sentence needs it, further settings tell, which nobody must have ([`FURTHER`]): the names of its months, its digits, and the
//! forms that dates take in a sentence.

use std::collections::{BTreeMap, BTreeSet};

use fluent_syntax::ast::{Expression, InlineExpression, Pattern, PatternElement};

use super::pattern::is_empty;

/// Settings that a language has where CLDR does not know it, or where its dates change with the sentence. The attributes of the
/// first five are forms that messages ask for: `DATETIME($leave, form: "in")`.
pub(crate) const FURTHER: [&str; 7] =
    ["months", "own-months", "date-of-day", "date-of-month", "date-of-year", "digits", "list-comma"];

/// Those of dates.
pub(super) const OF_DATES: [&str; 5] = ["months", "own-months", "date-of-day", "date-of-month", "date-of-year"];

/// What stands in the place of a date's parts.
pub(crate) const DATE_PARTS: [&str; 3] = ["day", "month", "year"];

/// How a language writes what it does not write as CLDR says.
#[derive(Debug, Clone, Default, PartialEq, Eq, Hash)]
pub(crate) struct Settings {
    /// How the first day of a month is written, where that is not the plain number: "1er".
    pub first_of_month: Option<String>,
    /// What stands before the last item of a list, in place of CLDR's comma and word.
    pub list_and: Option<String>,
    /// What stands between the others.
    pub list_comma: Option<String>,
    /// Its ten digits, from nought.
    pub digits: Option<Vec<char>>,
    /// How it writes dates: by itself (under no name), and by the name of each form.
    pub forms: BTreeMap<String, DateForm>,
}

/// A form in which dates are written.
#[derive(Debug, Clone, Default, PartialEq, Eq, Hash)]
pub(crate) struct DateForm {
    /// The names of the Gregorian months.
    pub months: Option<Vec<String>>,
    /// The names of the months of the language's own calendar.
    pub own_months: Option<Vec<String>>,
    pub of_day: Option<DatePattern>,
    pub of_month: Option<DatePattern>,
    pub of_year: Option<DatePattern>,
}

/// A date with places for its parts.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub(crate) struct DatePattern(pub Vec<DatePiece>);

#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub(crate) enum DatePiece {
    Text(String),
    Day,
    Month,
    Year,
}

impl Settings {
    /// Those of a language; `said` has what a message says: its value, and each attribute by its name. What cannot be read
    /// counts as not there, and is told where a letter is made.
    pub fn read<'p>(said: impl Fn(&str) -> Vec<(Option<&'p str>, &'p Pattern<&'p str>)>) -> Self {
        let value = |id: &str| {
            let own = said(id).into_iter().find(|(attribute, _)| attribute.is_none());
            own.and_then(|(_, pattern)| plain(pattern)).filter(|text| !text.trim().is_empty())
        };
        let mut forms: BTreeMap<String, DateForm> = BTreeMap::new();
        for id in OF_DATES {
            for (attribute, pattern) in said(id).into_iter().filter(|(_, pattern)| !is_empty(pattern)) {
                let form = forms.entry(attribute.unwrap_or_default().to_owned()).or_default();
                match id {
                    "months" => form.months = names(pattern),
                    "own-months" => form.own_months = names(pattern),
                    "date-of-day" => form.of_day = DatePattern::of(pattern),
                    "date-of-month" => form.of_month = DatePattern::of(pattern),
                    _ => form.of_year = DatePattern::of(pattern),
                }
            }
        }
        let trimmed = |id: &str| value(id).map(|text| text.trim().to_owned());
        Self {
            first_of_month: trimmed("first-of-month"),
            list_and: trimmed("list-and"),
            list_comma: value("list-comma").map(with_space),
            digits: trimmed("digits").map(|text| text.chars().collect()).filter(|all: &Vec<char>| all.len() == 10),
            forms,
        }
    }

    /// The names of the forms that messages may ask for.
    pub fn form_names(&self) -> BTreeSet<String> {
        self.forms.keys().filter(|name| !name.is_empty()).cloned().collect()
    }
}

/// A comma with the space behind it, where the language has one: not behind a wide one.
fn with_space(comma: String) -> String {
    match comma.chars().next_back() {
        Some(last) if last.is_whitespace() || matches!(last, '\u{3000}'..='\u{303F}' | '\u{FF00}'..='\u{FFEF}') => {
            comma
        }
        _ => comma + " ",
    }
}

/// Names that are parted by bars.
fn names(pattern: &Pattern<&str>) -> Option<Vec<String>> {
    let names: Vec<String> = plain(pattern)?.split('|').map(|name| name.trim().to_owned()).collect();
    (matches!(names.len(), 12 | 13) && names.iter().all(|name| !name.is_empty())).then_some(names)
}

/// A pattern that is text alone, without variables and choices. Where white space belongs to it, it stands as `{ "، " }`.
pub(super) fn plain(pattern: &Pattern<&str>) -> Option<String> {
    let texts = pattern.elements.iter().map(|element| match element {
        PatternElement::TextElement { value } => Some(*value),
        PatternElement::Placeable { expression: Expression::Inline(InlineExpression::StringLiteral { value }) } => {
            Some(*value)
        }
        PatternElement::Placeable { .. } => None,
    });
    texts.collect()
}

impl DatePattern {
    /// `{ $day } { $month } { $year }`; `None` for anything else.
    fn of(pattern: &Pattern<&str>) -> Option<Self> {
        let pieces = pattern.elements.iter().map(|element| {
            let expression = match element {
                PatternElement::TextElement { value } => return Some(DatePiece::Text((*value).to_owned())),
                PatternElement::Placeable { expression } => expression,
            };
            match expression {
                Expression::Inline(InlineExpression::StringLiteral { value }) => {
                    Some(DatePiece::Text((*value).to_owned()))
                }
                Expression::Inline(InlineExpression::VariableReference { id }) => match id.name {
                    "day" => Some(DatePiece::Day),
                    "month" => Some(DatePiece::Month),
                    "year" => Some(DatePiece::Year),
                    _ => None,
                },
                _ => None,
            }
        });
        pieces.collect::<Option<Vec<_>>>().map(Self)
    }

    /// The pattern of most languages that CLDR knows.
    pub fn usual() -> Self {
        let space = || DatePiece::Text(" ".to_owned());
        Self(vec![DatePiece::Day, space(), DatePiece::Month, space(), DatePiece::Year])
    }

    /// The same without a day.
    pub fn usual_of_month() -> Self {
        Self(vec![DatePiece::Month, DatePiece::Text(" ".to_owned()), DatePiece::Year])
    }

    /// The date, of its parts.
    pub fn filled(&self, day: &str, month: &str, year: &str) -> String {
        let text = |piece: &DatePiece| match piece {
            DatePiece::Text(text) => text.clone(),
            DatePiece::Day => day.to_owned(),
            DatePiece::Month => month.to_owned(),
            DatePiece::Year => year.to_owned(),
        };
        self.0.iter().map(text).collect()
    }
}
