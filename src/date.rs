//! Days, and dates that are as exact as their source.

use std::fmt;
use std::str::FromStr;

use jiff::Timestamp;
use jiff::civil::Date;

/// A date as exact as its source: never completed by a guess.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum PartialDate {
    /// A day of the Gregorian calendar.
    Day(Date),
    /// A month of the Gregorian calendar: year, month from 1.
    Month(i16, i8),
    /// A year of the Gregorian calendar.
    Year(i16),
}

impl PartialDate {
    /// The first day that it may mean.
    pub(crate) fn first_day(self) -> Date {
        match self {
            Self::Day(date) => date,
            Self::Month(year, month) => Date::constant(year, month, 1),
            Self::Year(year) => Date::constant(year, 1, 1),
        }
    }

    /// The last day that it may mean.
    pub(crate) fn last_day(self) -> Date {
        match self {
            Self::Day(date) => date,
            Self::Month(..) => self.first_day().last_of_month(),
            Self::Year(_) => self.first_day().last_of_year(),
        }
    }
}

impl FromStr for PartialDate {
    type Err = ();

    /// Reads `2016`, `2016-04` or `2016-04-30`.
    fn from_str(text: &str) -> Result<Self, ()> {
        fn digits<N: FromStr>(part: &str, len: usize) -> Option<N> {
            (part.len() == len && part.bytes().all(|b| b.is_ascii_digit())).then(|| part.parse().ok()).flatten()
        }
        let mut parts = text.split('-');
        let year = parts.next().and_then(|part| digits(part, 4)).filter(|year| *year > 0).ok_or(())?;
        let Some(month) = parts.next() else { return Ok(Self::Year(year)) };
        let month = digits(month, 2).filter(|month| (1..=12).contains(month)).ok_or(())?;
        let Some(day) = parts.next() else { return Ok(Self::Month(year, month)) };
        let day = digits(day, 2).ok_or(())?;
        if parts.next().is_some() {
            return Err(());
        }
        Date::new(year, month, day).map(Self::Day).map_err(|_| ())
    }
}

impl fmt::Display for PartialDate {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Day(date) => write!(f, "{date}"),
            Self::Month(year, month) => write!(f, "{year:04}-{month:02}"),
            Self::Year(year) => write!(f, "{year:04}"),
        }
    }
}

/// When a letter is written: the day, and the moment where the day is today's.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Moment {
    /// The day where the writer is.
    pub day: Date,
    /// The same moment everywhere; none of a day that `--today` names.
    pub now: Option<Timestamp>,
}

impl From<Date> for Moment {
    fn from(day: Date) -> Self {
        Self { day, now: None }
    }
}

/// How many years a day is more than ago: none on the same day a year later.
pub(crate) fn years_since(day: Date, today: Date) -> i64 {
    let is_over = (today.month(), today.day()) > (day.month(), day.day());
    i64::from(today.year() - day.year() - i16::from(!is_over)).max(0)
}

/// Whether two days are at most a year apart.
pub(crate) fn within_a_year(a: Date, b: Date) -> bool {
    let (first, last) = if a <= b { (a, b) } else { (b, a) };
    // Only a day in the year 9999 has no day a year later; nothing is then further away.
    first.checked_add(jiff::Span::new().years(1)).map_or(true, |limit| last <= limit)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn dates_are_as_exact_as_they_are_written() {
        assert_eq!("2016-04".parse(), Ok(PartialDate::Month(2016, 4)));
        assert_eq!("2018".parse(), Ok(PartialDate::Year(2018)));
        assert_eq!("2016-02-29".parse(), Ok(PartialDate::Day(Date::constant(2016, 2, 29))));
        for wrong in ["", "16", "2016-13", "2016-4", "2015-02-29", "2016-04-01-01", "+016-04", "2016-"] {
            assert_eq!(wrong.parse::<PartialDate>(), Err(()), "{wrong}");
        }
        assert_eq!(PartialDate::Month(2016, 2).last_day(), Date::constant(2016, 2, 29));
    }

    #[test]
    fn a_year_ends_on_the_same_day_of_the_next() {
        let day = |text: &str| text.parse::<Date>().unwrap();
        assert!(within_a_year(day("2016-01-20"), day("2017-01-20")));
        assert!(!within_a_year(day("2016-01-20"), day("2017-01-21")));
        assert!(within_a_year(day("2016-01-20"), day("2015-12-01")));
        assert!(within_a_year(day("2016-02-29"), day("2017-02-28")));
        for (today, years) in
            [("2016-01-20", 0), ("2017-01-20", 0), ("2017-01-21", 1), ("2026-11-28", 10), ("2015-01-01", 0)]
        {
            assert_eq!(years_since(day("2016-01-20"), day(today)), years, "{today}");
        }
    }
}
