//! Who may be written for: people who did not agree, or want no more letters, or are gone, are left out.

use std::collections::{HashMap, HashSet};

use super::clean;
use super::column::Column;
use super::columns::Columns;
use super::damage::Odd;
use super::headings::{folded, months, synonyms, unaccented};
use super::row::Row;
use crate::catalog::Catalog;

/// Why somebody is left out.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum LeftOut {
    /// They did not agree.
    Consent,
    /// They want none any more.
    Unsubscribed,
    /// They are no longer among those who are written for.
    Status,
}

/// How many are left out, and why.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Tally {
    pub consent: u64,
    pub unsubscribed: u64,
    pub status: u64,
}

impl Tally {
    pub fn add(&mut self, reason: LeftOut) {
        let count = match reason {
            LeftOut::Consent => &mut self.consent,
            LeftOut::Unsubscribed => &mut self.unsubscribed,
            LeftOut::Status => &mut self.status,
        };
        *count += 1;
    }

    pub fn all(self) -> u64 {
        self.consent + self.unsubscribed + self.status
    }
}

/// The words of every language that decide it.
#[derive(Debug)]
pub struct WrittenFor {
    answers: HashMap<String, bool>,
    /// What stands under “status” of people who are gone, and of those who are not: letters and digits alone.
    left: HashSet<String>,
    current: HashSet<String>,
}

/// What a cell says of what became of somebody.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Became {
    Current,
    Gone,
    /// No word that is known.
    Other,
}

/// No phrase of the lists has more words.
const MOST_WORDS: usize = 6;

/// What a cell says that asks for yes or no.
enum Says {
    Nothing,
    Yes,
    No,
    /// No word that is known.
    Other,
}

impl WrittenFor {
    pub fn of(catalog: &Catalog) -> Self {
        let answer = |yes: bool| format!("value-{}", if yes { "yes" } else { "no" });
        let ticked = |yes: bool| format!("value-{yes}");
        let both =
            synonyms(catalog, &[true, false], answer).into_iter().chain(synonyms(catalog, &[true, false], ticked));
        let squeezed = |all: Vec<(String, State)>| all.into_iter().map(|(word, _)| words(&word).concat()).collect();
        let left = squeezed(synonyms(catalog, &[State::Left], |_| "value-left".to_owned()));
        let current = squeezed(synonyms(catalog, &[State::Current], |_| "value-current".to_owned()));
        Self { answers: both.collect(), left, current }
    }

    /// Whether a cell says what became of somebody.
    pub fn is_status(&self, text: &str) -> bool {
        self.became(text) != Became::Other
    }

    /// What a cell says of what became of somebody. Behind the word of who is gone anything may stand (“deceased (2020)”), behind
    /// that of who is not, no other word.
    fn became(&self, text: &str) -> Became {
        let words = words(text);
        let mut begun = String::new();
        let mut current = false;
        for (at, word) in words.iter().enumerate().take(MOST_WORDS) {
            begun.push_str(word);
            if self.left.contains(&begun) {
                return Became::Gone;
            }
            let is_rest = |word: &String| word.bytes().all(|byte| byte.is_ascii_digit());
            current |= self.current.contains(&begun) && words[at + 1..].iter().all(is_rest);
        }
        if current { Became::Current } else { Became::Other }
    }

    /// Why nobody writes for the person of a row, where that is so.
    ///
    /// # Errors
    /// The columns whose cells say neither yes nor no.
    pub fn left_out(&self, columns: &Columns, row: &Row) -> Result<Option<LeftOut>, Vec<(Column, usize, String)>> {
        let mut unknown = Vec::new();
        let mut found = None;
        let decides = |holds: &Column| matches!(holds, Column::Consent | Column::Unsubscribed | Column::Status);
        for (at, holds) in columns.read().filter(|(_, holds)| decides(holds)) {
            let text = row.cells.get(at).map_or("", String::as_str);
            let is_date = row.odd.iter().any(|(place, odd)| *place == at && *odd == Odd::Date);
            let says = self.says(text);
            let is_day = || is_date || has_day(text);
            let became = || self.became(text);
            let reason = match (holds, says) {
                // Nobody said yes: nobody is written for in silence.
                (Column::Consent, Says::Nothing | Says::No) => Ok(Some(LeftOut::Consent)),
                (Column::Consent, Says::Other) if !is_never(text) && is_day() => Ok(None),
                (Column::Consent, Says::Other) if is_never(text) || became() == Became::Gone => {
                    Ok(Some(LeftOut::Consent))
                }
                (Column::Unsubscribed, Says::Yes) => Ok(Some(LeftOut::Unsubscribed)),
                (Column::Unsubscribed, Says::Other) if is_never(text) || became() == Became::Current => Ok(None),
                // The day on which they said so.
                (Column::Unsubscribed, Says::Other)
                    if is_day() || is_year(&unaccented(text.trim())) || became() == Became::Gone =>
                {
                    Ok(Some(LeftOut::Unsubscribed))
                }
                (Column::Status, Says::No) => Ok(Some(LeftOut::Status)),
                (Column::Status, Says::Other) if became() == Became::Gone => Ok(Some(LeftOut::Status)),
                (Column::Status, Says::Other) if became() == Became::Current => Ok(None),
                (_, Says::Other) => Err(text.trim().to_owned()),
                (_, Says::Nothing | Says::Yes | Says::No) => Ok(None),
            };
            let reason = reason.unwrap_or_else(|text| {
                unknown.push((holds, at, text));
                None
            });
            found = found.or(reason);
        }
        if unknown.is_empty() || found.is_some() { Ok(found) } else { Err(unknown) }
    }

    fn says(&self, text: &str) -> Says {
        let text = clean::cell(Column::Consent, text);
        if text.is_empty() || clean::is_dash(&text) {
            return Says::Nothing;
        }
        let whole = self.answers.get(&folded(&text)).copied();
        // “Yes, I agree” is one answer, “Yes, but …” none.
        let parts = || text.split([',', '،', '.', '!']).map(str::trim).filter(|part| !part.is_empty());
        let same =
            |answer: bool| parts().count() > 0 && parts().all(|part| self.answers.get(&folded(part)) == Some(&answer));
        match whole.or_else(|| [true, false].into_iter().find(|answer| same(*answer))) {
            Some(true) => Says::Yes,
            Some(false) => Says::No,
            None => Says::Other,
        }
    }
}

/// What stands for somebody who is gone, or is not.
#[derive(Debug, Clone, Copy)]
enum State {
    Left,
    Current,
}

impl super::headings::Named for State {
    fn name(self) -> &'static str {
        match self {
            Self::Left => "left",
            Self::Current => "current",
        }
    }
}

/// The words of a cell, as they are compared: “opt-out” is “opt out”.
fn words(text: &str) -> Vec<String> {
    let plain = unaccented(text).replace(['\'', '’', '\u{200C}'], "");
    plain.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty()).map(str::to_owned).collect()
}

/// Whether a text tells a day, and nothing else: a program wrote when somebody said it, or they did, in words (“5 janvier 2026”).
fn has_day(text: &str) -> bool {
    let plain = unaccented(text);
    let is_same = |a: char, b: char| a.is_alphanumeric() && a.is_ascii_digit() == b.is_ascii_digit();
    let chars: Vec<char> = plain.chars().collect();
    let parts: Vec<String> =
        chars.chunk_by(|a, b| is_same(*a, *b) && b.is_alphanumeric()).map(String::from_iter).collect();
    let parts = || parts.iter().filter(|part| part.chars().all(char::is_alphanumeric)).map(String::as_str);
    let numbers: Vec<&str> = parts().filter(|part| part.starts_with(|c: char| c.is_ascii_digit())).collect();
    let named = parts().filter(|part| !numbers.contains(part) && !IN_DATES.contains(part));
    let named: Vec<&str> = named.collect();
    let has_month = named.iter().any(|word| is_month(word));
    let has_year = numbers.iter().any(|number| is_year(number));
    named.iter().all(|word| is_month(word))
        && (numbers.len() >= 3 && plain.trim_start().starts_with(|c: char| c.is_ascii_digit()) || has_month && has_year)
}

/// What stands in the dates of people and programs besides numbers and months.
const IN_DATES: [&str; 17] =
    ["t", "z", "am", "pm", "utc", "gmt", "de", "del", "of", "the", "le", "el", "den", "st", "nd", "rd", "th"];

/// Whether a word is the name of a month, or its first letters.
fn is_month(word: &str) -> bool {
    word.chars().count() >= 3 && months().any(|month| unaccented(month).starts_with(word))
}

/// Whether a text is a year of our time.
fn is_year(text: &str) -> bool {
    text.len() == 4
        && (text.starts_with("19") || text.starts_with("20"))
        && text.bytes().all(|byte| byte.is_ascii_digit())
}

/// Whether a text is the day that databases have where there is none: `0000-00-00 00:00:00`.
fn is_never(text: &str) -> bool {
    let text = text.trim();
    text.starts_with("0000-00-00") && text.chars().all(|c| matches!(c, '0' | '-' | ' ' | ':' | '.' | 'T' | 'Z'))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::roster::column::People;

    fn left_out(header: &[&str], cells: &[&str]) -> Result<Option<LeftOut>, usize> {
        let catalog = Catalog::built_in();
        let own = |texts: &[&str]| texts.iter().map(|text| (*text).to_owned()).collect::<Vec<_>>();
        let header = own(&[&["name", "city", "country"], header].concat());
        let columns = Columns::find(&catalog, "x", header, People::Writers, &[]).unwrap();
        let row = Row { number: 2, cells: own(&[&["A", "B", "FR"], cells].concat()), ..Row::default() };
        WrittenFor::of(&catalog).left_out(&columns, &row).map_err(|unknown| unknown.len())
    }

    #[test]
    fn who_did_not_agree_or_is_gone_is_left_out() {
        for (heading, cell, expected) in [
            ("consent", "no", Some(LeftOut::Consent)),
            ("Consent", "FALSE", Some(LeftOut::Consent)),
            ("Einwilligung", "nein", Some(LeftOut::Consent)),
            ("consent", "", Some(LeftOut::Consent)),
            ("consentement", "oui", None),
            ("consent", "✓", None),
            ("consent", "2024-01-05 10:00", None),
            ("unsubscribed", "yes", Some(LeftOut::Unsubscribed)),
            ("unsubscribed", "۱", Some(LeftOut::Unsubscribed)),
            ("UNSUB_TIME", "2024-01-05 10:00:00", Some(LeftOut::Unsubscribed)),
            ("unsubscribed", "", None),
            ("Do Not Email", "0", None),
            ("status", "Left", Some(LeftOut::Status)),
            ("Status", "Unsubscribed", Some(LeftOut::Status)),
            ("status", "deceased", Some(LeftOut::Status)),
            ("statut", "décédée", Some(LeftOut::Status)),
            ("وضعیت", "درگذشته", Some(LeftOut::Status)),
            ("status", "bounced", Some(LeftOut::Status)),
            ("status", "active", None),
            ("status", "Active (2019)", None),
            ("Estado de socio", "activa", None),
            ("status", "passed away", Some(LeftOut::Status)),
            ("status", "died 2020", Some(LeftOut::Status)),
            ("status", "Deceased (2020)", Some(LeftOut::Status)),
            ("status", "opt-out", Some(LeftOut::Status)),
            ("status", "Not subscribed", Some(LeftOut::Status)),
            ("status", "ex-member", Some(LeftOut::Status)),
            ("status", "hard bounce", Some(LeftOut::Status)),
            ("status", "in prison since May", Some(LeftOut::Status)),
            ("statut", "résiliée", Some(LeftOut::Status)),
            ("statut", "mort", Some(LeftOut::Status)),
            ("estado de socio", "muerta", Some(LeftOut::Status)),
            ("وضعیت", "فوت کرده", Some(LeftOut::Status)),
            ("وضعیت", "مرده", Some(LeftOut::Status)),
            ("status", "no", Some(LeftOut::Status)),
            ("consent", "withdrawn", Some(LeftOut::Consent)),
            ("consent", "5 janvier 2026", None),
            ("consent", "2026-01-05T10:00:00Z", None),
            ("consent", "Jan 5, 2026 10:22 AM", None),
            ("consent", "Sí, acepto", None),
            ("consent", "ja, gerne", None),
            ("consent", "مخالفم", Some(LeftOut::Consent)),
            ("consent", "0000-00-00", Some(LeftOut::Consent)),
            ("unsubscribed", "0000-00-00 00:00:00", None),
            ("unsubscribed", "opted out", Some(LeftOut::Unsubscribed)),
            ("unsubscribed", "subscribed", None),
            ("bounced", "2024-01-05", Some(LeftOut::Unsubscribed)),
            ("Date of death", "1 May 2020", Some(LeftOut::Unsubscribed)),
            ("Email opt out", "1", Some(LeftOut::Unsubscribed)),
            ("status", "", None),
        ] {
            assert_eq!(left_out(&[heading], &[cell]), Ok(expected), "{heading}: {cell}");
        }
    }

    #[test]
    fn what_is_neither_yes_nor_no_is_told() {
        assert_eq!(left_out(&["consent", "unsubscribed"], &["ask her", "?"]), Err(2));
        for unclear in ["2026-01-05 refused", "refused on 5 May 2026", "Yes, but not by mail", "2026"] {
            assert_eq!(left_out(&["consent"], &[unclear]), Err(1), "{unclear}");
        }
        assert_eq!(left_out(&["consent", "status"], &["ask her", "left"]), Ok(Some(LeftOut::Status)));
    }

    #[test]
    fn a_status_that_nobody_knows_is_told_and_not_taken_for_one_to_write_for() {
        for unknown in ["volunteer", "active, but asked for silence", "leftist", "?"] {
            assert_eq!(left_out(&["status"], &[unknown]), Err(1), "{unknown}");
        }
    }
}
