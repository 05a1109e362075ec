//! What is wrong in the settings of a language: values that no setting has, a locale that CLDR lacks or that is another language's,
//! and dates that nobody has words for.

use std::str::FromStr;

use fluent_syntax::ast::{Pattern, PatternElement};
use icu_locale::{Locale, LocaleExpander};

use super::bundle::Bundle;
use super::country;
use super::format::Formats;
use super::joining::is_vowel;
use super::languages::SETTINGS;
use super::lineage::FORMAT_LOCALE;
use super::negotiate::is_same_language;
use super::pattern::{PatternPart, is_empty, parts};
use super::settings::{DATE_PARTS, FURTHER, plain};
use crate::catalog::near_or_all;
use crate::diagnostic::Diagnostic;
use crate::message::{Message, known_names};
use crate::msg;

/// The attributes of `page`, each with its words.
pub(crate) const PAGE: [(&str, [&str; 2]); 3] =
    [("writer", ["head", "foot"]), ("subject", ["after", "before"]), ("signature", ["end", "start"])];

/// What stands before the last item of a list, and the first day of a month, are no longer than this.
const LONGEST: usize = 24;

/// Something that is wrong.
#[derive(Debug)]
pub(crate) struct Fault<'s> {
    /// A piece of the file, which is its place.
    pub at: &'s str,
    pub harm: Harm,
    pub message: Message,
    pub hint: Message,
}

/// What comes of it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Harm {
    /// The setting has no such value.
    NoValue,
    /// Dates and numbers would be those of another language.
    OtherLanguage,
}

/// What is wrong in a setting of a language: in its value, or in an attribute.
pub(crate) fn faults<'s>(
    language: &str,
    id: &'s str,
    attribute: Option<&'s str>,
    pattern: &Pattern<&'s str>,
) -> Vec<Fault<'s>> {
    let name = attribute.map_or_else(|| id.to_owned(), |attribute| format!("{id}.{attribute}"));
    let fault = |at: &'s str, hint: Message| {
        let shown = at.split_whitespace().collect::<Vec<_>>().join(" ");
        let message = msg!("locale-setting-value", name = &name, found = shown);
        Fault { at, harm: Harm::NoValue, message, hint }
    };
    let own = attribute.unwrap_or(id);
    if is_empty(pattern) {
        return Vec::new();
    }
    if matches!(id, "date-of-day" | "date-of-month" | "date-of-year") {
        let hint = || msg!("hint-setting-date", name = id, variables = variables_of(id));
        return date(id, pattern).map_or_else(Vec::new, |at| vec![fault(at.unwrap_or(own), hint())]);
    }
    let Some(text) = plain(pattern) else {
        return vec![fault(own, msg!("hint-setting-plain"))];
    };
    let text = text.trim();
    let all = || whole(pattern).unwrap_or(own);
    let items = || text.split('|').map(str::trim).filter(|item| !item.is_empty());
    let at = |item: &str| piece(pattern, item).unwrap_or(own);
    match id {
        "page" => {
            let words = PAGE.iter().find(|(known, _)| Some(*known) == attribute).map(|(_, words)| *words);
            let is_known = words.is_none_or(|words| words.contains(&text));
            let hint = || known_names(near_or_all(text, words.unwrap_or_default()));
            if is_known { Vec::new() } else { vec![fault(all(), hint())] }
        }
        FORMAT_LOCALE if is_known(text) && is_same_language(text, language) => Vec::new(),
        FORMAT_LOCALE if is_known(text) => {
            let message = msg!("locale-setting-language", found = text, language = language);
            let hint = msg!("hint-setting-language");
            vec![Fault { at: all(), harm: Harm::OtherLanguage, message, hint }]
        }
        FORMAT_LOCALE => vec![fault(all(), msg!("hint-setting-locale", tag = language))],
        "first-of-month" if text.contains('|') || text.chars().count() > LONGEST => {
            vec![fault(all(), msg!("hint-setting-first"))]
        }
        "list-and" => {
            let begins = |text: &str| text.starts_with(|c: char| !c.is_alphanumeric() && !matches!(c, '&' | '+'));
            let odd = text.contains('|') || text.chars().count() > LONGEST || begins(text);
            if odd { vec![fault(all(), msg!("hint-setting-list"))] } else { Vec::new() }
        }
        "list-comma" if text.contains('|') || text.chars().any(char::is_alphanumeric) => {
            vec![fault(all(), msg!("hint-setting-comma"))]
        }
        "contractions" => {
            let is_one = |item: &str| {
                let (both, merged) = item.split_once('=')?;
                let (word, article) = both.trim().split_once(' ')?;
                (!word.is_empty() && !article.trim().is_empty() && !merged.trim().is_empty()).then_some(())
            };
            let odd = items().filter(|item| is_one(item).is_none());
            odd.map(|item| fault(at(item), msg!("hint-setting-contractions"))).collect()
        }
        "elisions" => {
            let odd = items().filter(|item| item.contains([' ', '=']) || !item.ends_with(is_vowel));
            odd.map(|item| fault(at(item), msg!("hint-setting-elisions"))).collect()
        }
        "digits" => {
            let digits: Vec<char> = text.chars().collect();
            let is_digit = |c: &char| c.is_numeric() && !c.is_alphabetic();
            let mut once = digits.clone();
            once.sort_unstable();
            once.dedup();
            let sound = digits.len() == 10 && once.len() == 10 && digits.iter().all(is_digit);
            if sound { Vec::new() } else { vec![fault(all(), msg!("hint-setting-digits"))] }
        }
        "months" | "own-months" => {
            let count = text.split('|').filter(|name| !name.trim().is_empty()).count();
            let all_named = text.split('|').count() == count;
            let names: Vec<String> = text.split('|').map(|name| name.trim().to_lowercase()).collect();
            if let Some(twice) = (1..names.len()).find(|n| names[..*n].contains(&names[*n])).map(|n| &names[n]) {
                return vec![fault(all(), msg!("hint-setting-month-twice", month = twice))];
            }
            let enough = if id == "months" { count == 12 } else { matches!(count, 12 | 13) };
            if enough && all_named {
                Vec::new()
            } else {
                vec![fault(all(), msg!("hint-setting-months", count = count))]
            }
        }
        _ => Vec::new(),
    }
}

/// Whether CLDR knows the language and the region of a locale, with the calendar and the digits behind `-u-` or without.
fn is_known(text: &str) -> bool {
    let Ok(locale) = Locale::from_str(text) else { return false };
    let mut language = locale.id;
    // Four letters and more are well formed, and no language has ever been given any.
    if text.contains('_') || language.language.is_unknown() || language.language.as_str().len() > 3 {
        return false;
    }
    let region = language.region;
    LocaleExpander::new_extended().maximize(&mut language);
    let of_countries = |region: &str| country::codes().iter().any(|code| code == region);
    language.script.is_some()
        && region.is_none_or(|region| {
            let region = region.as_str();
            !region.bytes().all(|b| b.is_ascii_alphabetic()) || matches!(region, "XA" | "XB") || of_countries(region)
        })
}

fn variables_of(id: &str) -> Vec<String> {
    let (first, last) = match id {
        "date-of-day" => (0, 3),
        "date-of-month" => (1, 3),
        _ => (2, 3),
    };
    DATE_PARTS[first..last].iter().map(|name| format!("${name}")).collect()
}

/// What is wrong in a pattern of dates: the piece, where one can be named. It shows each of its parts, and nothing else.
fn date<'s>(id: &str, pattern: &Pattern<&'s str>) -> Option<Option<&'s str>> {
    let wanted = variables_of(id);
    let mut shown = Vec::new();
    for piece in parts(pattern) {
        match piece {
            PatternPart::Variable(name) if wanted.iter().any(|it| it[1..] == *name) => shown.push(name),
            PatternPart::Literal(_) => {}
            other => return Some(other.text()),
        }
    }
    // With a part left out or said twice it would be another date.
    (shown.len() != wanted.len()).then_some(None)
}

/// A piece of a pattern's text.
fn piece<'s>(pattern: &Pattern<&'s str>, item: &str) -> Option<&'s str> {
    pattern.elements.iter().find_map(|element| match element {
        PatternElement::TextElement { value } => value.find(item).map(|at| &value[at..at + item.len()]),
        PatternElement::Placeable { .. } => None,
    })
}

/// The text of a pattern, as far as it is of one piece.
fn whole<'s>(pattern: &Pattern<&'s str>) -> Option<&'s str> {
    pattern.elements.iter().find_map(|element| match element {
        PatternElement::TextElement { value } => Some(value.trim()).filter(|text| !text.is_empty()),
        PatternElement::Placeable { .. } => None,
    })
}

/// What keeps dates from being written in words of a language: the settings that it lacks; `None` where it lacks none.
pub(crate) fn lacks_dates(language: &str, formats: &Formats) -> Option<(Message, Message)> {
    let lacking: Vec<String> = formats.lacking().into_iter().map(str::to_owned).collect();
    if lacking.is_empty() {
        return None;
    }
    let day = jiff::civil::Date::constant(2016, 1, 20);
    let message = msg!("locale-date-words", language = language, example = formats.day(day));
    Some((message, msg!("hint-date-words", settings = lacking)))
}

impl Bundle {
    /// What is wrong in the settings that letters are written by.
    pub(crate) fn setting_flaws(&self) -> Vec<Diagnostic> {
        let mut found = Vec::new();
        for id in SETTINGS.into_iter().chain(FURTHER) {
            // The words of `page` are told where they are read. Which locale is meant is never inherited.
            let Some((own, said)) = self.said(id).filter(|_| id != "page") else { continue };
            if id == FORMAT_LOCALE && !self.is_own(id) {
                continue;
            }
            let faults =
                said.into_iter().flat_map(|(attribute, pattern)| faults(&self.tag, own.id(), attribute, pattern));
            found.extend(
                faults
                    .filter(|fault| fault.harm == Harm::NoValue)
                    .map(|fault| Diagnostic::error(fault.message).at(own.place(fault.at)).hint(fault.hint)),
            );
        }
        if let Some((message, hint)) = lacks_dates(&self.tag, &self.formats).filter(|_| found.is_empty()) {
            found.push(Diagnostic::error(message).at_maybe(self.place_of(FORMAT_LOCALE)).hint(hint));
        }
        found
    }
}
