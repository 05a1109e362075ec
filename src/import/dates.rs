//! Days as people write them, in any of the program's languages. What can be read in two ways is not read.

use std::collections::HashMap;
use std::ops::Range;
use std::sync::Mutex;

use jiff::civil::Date;

use super::line::Word;
use crate::date::PartialDate;
use crate::locale::Formats;
use crate::locale::word_list::{Text, digit};
use crate::lock::locked;

/// The shortest beginning of a month's name that stands for it.
const SHORTEST: usize = 3;

/// Leap days of two calendars shift a day by no more.
const SHIFT: u8 = 3;

/// The names of the months, in the calendars of the languages.
#[derive(Debug)]
pub(super) struct Months {
    languages: Vec<Names>,
}

/// Those of one language.
#[derive(Debug)]
struct Names {
    formats: Formats,
    /// Of the Gregorian calendar, from January.
    gregorian: Vec<String>,
    /// Of the language's own calendar, where that is another, with a day of each month.
    own: Vec<(String, Date)>,
    /// The first days of its months, by the place in that list and the year, as far as they were asked for.
    firsts: Mutex<HashMap<(usize, u32), Option<Date>>>,
}

impl Months {
    /// Those of some languages, as CLDR names them.
    pub fn of<'a>(languages: impl IntoIterator<Item = &'a str>) -> Self {
        Self { languages: languages.into_iter().map(Names::of).collect() }
    }

    /// The first day that a text tells, and where it stands in it; words are those of the text.
    pub fn first_in(&self, text: &str, words: &[Word]) -> Option<(Date, Range<usize>)> {
        (0..words.len()).find_map(|at| {
            let (date, length) = self.at(text, &words[at..])?;
            Some((date, words[at].range.start..words[at + length - 1].range.end))
        })
    }

    /// The day with which these words begin, and of how many words it is made.
    pub fn at(&self, text: &str, words: &[Word]) -> Option<(Date, usize)> {
        if let Some(found) = in_digits(text, words) {
            return Some(found);
        }
        self.languages.iter().find_map(|names| names.at(words))
    }
}

impl Names {
    fn of(language: &str) -> Self {
        let formats = Formats::new(language);
        let month = |text: String| longest(Text::new(&text).words().map(str::to_owned).collect());
        let gregorian: Vec<String> =
            (1..=12).filter_map(|of| month(formats.gregorian_month(PartialDate::Month(2016, of)))).collect();
        let mut own: Vec<(String, Date)> = Vec::new();
        for day in Date::constant(2016, 1, 1).series(jiff::Span::new().days(10)).take(37) {
            if let Some(name) = month(formats.day(day))
                && !gregorian.contains(&name)
                && !own.iter().any(|(known, _)| *known == name)
            {
                own.push((name, day));
            }
        }
        Self { formats, gregorian, own, firsts: Mutex::default() }
    }

    /// “20 January 2016”, “January 20, 2016”, “20 de enero de 2016”, “۳۰ دی ۱۳۹۴”.
    fn at(&self, words: &[Word]) -> Option<(Date, usize)> {
        let first = words.first()?;
        let day_first = day_number(&first.folded);
        let (day, month, year) = match day_first {
            Some(day) => {
                let month = month_behind(words, 1);
                (day, month, year_behind(words, month + 1))
            }
            None => {
                let day = year_behind(words, 1);
                (day_number(&words.get(day)?.folded)?, 0, year_behind(words, day + 1))
            }
        };
        let year_word = &words.get(year)?.folded;
        let written_year = number(year_word).filter(|_| year_word.chars().count() == 4)?;
        let name = &words[month].folded;
        let date = match self.gregorian_month(name) {
            Some(month) => Date::new(i16::try_from(written_year).ok()?, month, i8::try_from(day).ok()?).ok()?,
            None => self.own_day(day, name, written_year)?,
        };
        Some((date, year + 1))
    }

    fn gregorian_month(&self, name: &str) -> Option<i8> {
        let begins = |full: &String| name.chars().count() >= SHORTEST && full.starts_with(name);
        let mut months = self.gregorian.iter().enumerate().filter(|(_, full)| *full == name);
        let mut alike = self.gregorian.iter().enumerate().filter(|(_, full)| begins(full));
        let (found, _) = months.next().or_else(|| alike.next().filter(|_| alike.next().is_none()))?;
        i8::try_from(found + 1).ok()
    }

    /// A day of the language's own calendar: the one that the language writes so.
    fn own_day(&self, day: u32, name: &str, year: u32) -> Option<Date> {
        let days = i64::from(day) - 1;
        let candidate = self.first_of(name, year)?.checked_add(jiff::Span::new().try_days(days).ok()?).ok()?;
        (self.written(candidate) == (Some(name.to_owned()), vec![day, year])).then_some(candidate)
    }

    /// The first day of a month of that calendar, which is looked for once.
    fn first_of(&self, name: &str, year: u32) -> Option<Date> {
        let at = self.own.iter().position(|(own, _)| own == name)?;
        if let Some(known) = locked(&self.firsts).get(&(at, year)) {
            return *known;
        }
        let first = self.find_first(self.own[at].1, name, year);
        locked(&self.firsts).insert((at, year), first);
        first
    }

    /// The same, from a day of that month in another year.
    fn find_first(&self, sample: Date, name: &str, year: u32) -> Option<Date> {
        let year_of_sample = self.written(sample).1.into_iter().find(|number| *number > 999)?;
        let years = i64::from(year) - i64::from(year_of_sample);
        let near = sample.checked_add(jiff::Span::new().try_years(years).ok()?).ok()?;
        // As many days back as the day that the sample's has in that year; leap days of both calendars shift it by a few.
        let there = *self.written(near).1.first()?;
        let nearest = near.checked_sub(jiff::Span::new().try_days(i64::from(there) - 1).ok()?).ok()?;
        let first = nearest.checked_sub(jiff::Span::new().days(i64::from(SHIFT))).ok()?;
        let around = first.series(jiff::Span::new().days(1)).take(2 * usize::from(SHIFT) + 1);
        around.into_iter().find(|candidate| self.written(*candidate) == (Some(name.to_owned()), vec![1, year]))
    }

    /// The month and the numbers of a day as the language writes it.
    fn written(&self, day: Date) -> (Option<String>, Vec<u32>) {
        let text = self.formats.day(day);
        let words: Vec<String> = Text::new(&text).words().map(str::to_owned).collect();
        let numbers = words.iter().filter_map(|word| number(word)).collect();
        (longest(words), numbers)
    }
}

/// The longest word that is no number: the month of a date.
fn longest(words: Vec<String>) -> Option<String> {
    words.into_iter().filter(|word| number(word).is_none()).max_by_key(|word| word.chars().count())
}

/// The word behind a day that may be its month: the next but for a short one, “of” or “de”. What stands before a year is the month,
/// however short.
fn month_behind(words: &[Word], at: usize) -> usize {
    let is_before_year = words.get(at + 1).is_some_and(|next| number(&next.folded).is_some());
    if is_before_year || !words.get(at).is_some_and(is_short) { at } else { at + 1 }
}

/// The word behind a day and a month that may be the year.
fn year_behind(words: &[Word], at: usize) -> usize {
    if words.get(at).is_some_and(is_short) { at + 1 } else { at }
}

fn is_short(word: &Word) -> bool {
    word.folded.chars().count() <= 3 && word.folded.chars().all(char::is_alphabetic)
}

/// “2016-01-20”, “20/01/2016”, “20.1.2016”; where day and month could be exchanged, nothing.
fn in_digits(text: &str, words: &[Word]) -> Option<(Date, usize)> {
    let [first, second, third] = words.get(..3)? else { return None };
    let between = [&text[first.range.end..second.range.start], &text[second.range.end..third.range.start]];
    if between[0] != between[1] || !["-", "/", "."].contains(&between[0]) {
        return None;
    }
    let [first, second, third] = [first, second, third].map(|word| (number(&word.folded), word.folded.len()));
    let (year, month, day) = match ((first.0?, first.1), (second.0?, second.1), (third.0?, third.1)) {
        ((year, 4), (month, 1..=2), (day, 1..=2)) => (year, month, day),
        ((one, 1..=2), (other, 1..=2), (year, 4)) => match (one, other) {
            (day, month) if day > 12 || day == month => (year, month, day),
            (month, day) if day > 12 => (year, month, day),
            _ => return None,
        },
        _ => return None,
    };
    let date = Date::new(i16::try_from(year).ok()?, i8::try_from(month).ok()?, i8::try_from(day).ok()?).ok()?;
    Some((date, 3))
}

/// A whole number in the digits of any script.
fn number(word: &str) -> Option<u32> {
    let digits: Option<String> = word.chars().map(digit).collect();
    digits.filter(|digits| !digits.is_empty() && digits.len() <= 4)?.parse().ok()
}

/// The number of a day, with or without the ending of a numeral: 20, 20th, 1er.
fn day_number(word: &str) -> Option<u32> {
    let digits: String = word.chars().map_while(digit).collect();
    let ending = word.chars().skip(digits.chars().count());
    let is_ending = ending.clone().count() <= 2 && ending.clone().all(char::is_alphabetic);
    digits.parse().ok().filter(|day| is_ending && (1..=31).contains(day))
}

#[cfg(test)]
mod tests {
    use super::super::line::words;
    use super::*;

    fn read(text: &str) -> Option<String> {
        let months = Months::of(["en", "es", "fr", "fa"]);
        months.first_in(text, &words(text)).map(|(date, _)| date.to_string())
    }

    #[test]
    fn a_day_is_read_in_every_language() {
        for text in [
            "Date: 20 January 2016",
            "January 20, 2016",
            "on the 20th of January, 2016",
            "Wed, 20 Jan 2016 10:22:01 +0100",
            "2016-01-20",
            "20/01/2016",
            "01/20/2016",
            "20.1.2016",
            "20 de enero de 2016",
            "20 janvier 2016",
            "۳۰ دی ۱۳۹۴",
            "30 دی 1394",
        ] {
            assert_eq!(read(text).as_deref(), Some("2016-01-20"), "{text}");
        }
        assert_eq!(read("before 3 May 2016").as_deref(), Some("2016-05-03"));
        assert_eq!(read("1er mars 2016").as_deref(), Some("2016-03-01"));
        assert_eq!(read("۱ فروردین ۱۴۰۰").as_deref(), Some("2021-03-21"));
    }

    #[test]
    fn what_can_be_read_in_two_ways_is_not_read() {
        for text in ["03/04/2016", "3 May", "May 2016", "20 January 16", "31 February 2016", "1/2/16", "12 people 2016"]
        {
            assert_eq!(read(text), None, "{text}");
        }
    }
}
