//! Who may be written for: people who did not agree, or want no more letters, or are gone, are left out.

use std::collections::{HashMap, HashSet};

use super::clean;
use super::column::Column;
use super::columns::Columns;
use super::damage::Odd;
use super::headings::{folded, synonyms};
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
    left: HashSet<String>,
}

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
        let left = synonyms(catalog, &[Gone], |_| "value-left".to_owned());
        Self { answers: both.collect(), left: left.into_iter().map(|(word, _)| word).collect() }
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
            let reason = match holds {
                Column::Consent => match self.says(text) {
                    Says::Yes => None,
                    // Nobody said yes: nobody is written for in silence.
                    Says::Nothing | Says::No => Some(LeftOut::Consent),
                    Says::Other if is_date || has_day(text) => None,
                    Says::Other => {
                        unknown.push((holds, at, text.trim().to_owned()));
                        None
                    }
                },
                Column::Unsubscribed => match self.says(text) {
                    Says::Nothing | Says::No => None,
                    Says::Yes => Some(LeftOut::Unsubscribed),
                    // The day on which they said so.
                    Says::Other if is_date || has_day(text) => Some(LeftOut::Unsubscribed),
                    Says::Other => {
                        unknown.push((holds, at, text.trim().to_owned()));
                        None
                    }
                },
                Column::Status => self.left.contains(&folded(&clean::cell(holds, text))).then_some(LeftOut::Status),
                _ => None,
            };
            found = found.or(reason);
        }
        if unknown.is_empty() || found.is_some() { Ok(found) } else { Err(unknown) }
    }

    fn says(&self, text: &str) -> Says {
        let text = clean::cell(Column::Consent, text);
        if text.is_empty() || clean::is_dash(&text) {
            return Says::Nothing;
        }
        match self.answers.get(&folded(&text)) {
            Some(true) => Says::Yes,
            Some(false) => Says::No,
            None => Says::Other,
        }
    }
}

/// What stands for somebody who is gone.
#[derive(Debug, Clone, Copy)]
struct Gone;

impl super::headings::Named for Gone {
    fn name(self) -> &'static str {
        "left"
    }
}

/// Whether a text tells a day: a program wrote when somebody said it.
fn has_day(text: &str) -> bool {
    let text = crate::text::with_plain_digits(text.trim());
    let numbers = text.split(|c: char| !c.is_ascii_digit()).filter(|part| !part.is_empty());
    text.starts_with(|c: char| c.is_ascii_digit()) && numbers.count() >= 3
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
            ("status", "", None),
        ] {
            assert_eq!(left_out(&[heading], &[cell]), Ok(expected), "{heading}: {cell}");
        }
    }

    #[test]
    fn what_is_neither_yes_nor_no_is_told() {
        assert_eq!(left_out(&["consent", "unsubscribed"], &["ask her", "?"]), Err(2));
        assert_eq!(left_out(&["consent", "status"], &["ask her", "left"]), Ok(Some(LeftOut::Status)));
    }
}
