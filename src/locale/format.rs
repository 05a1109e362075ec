//! Dates, numbers and lists as a language writes them, from CLDR by way of ICU4X.

use crate::date::PartialDate;
use std::str::FromStr;
use std::sync::OnceLock;

use icu_calendar::{Date as IcuDate, Gregorian, Iso};
use icu_datetime::fieldsets::{M, Y, YM, YMD};
use icu_datetime::options::YearStyle;
use icu_datetime::{DateTimeFormatter, FixedCalendarDateTimeFormatter, parts};
use icu_decimal::DecimalFormatter;
use icu_decimal::input::Decimal;
use icu_decimal::options::GroupingStrategy;
use icu_list::{ListFormatter, options::ListFormatterOptions};
use icu_locale_core::Locale;
use jiff::civil::Date;
use writeable::{Part, PartsWrite, Writeable};

/// The formatters of one locale; each is made when it is first used.
#[derive(Debug)]
pub struct Formats {
    locale: Locale,
    /// How the first day of a month is written, where that is not the plain number: "1er".
    first_of_month: Option<String>,
    /// What stands before the last item of a list, in place of CLDR's comma and word.
    list_and: Option<String>,
    day: OnceLock<DateTimeFormatter<YMD>>,
    month: OnceLock<FixedCalendarDateTimeFormatter<Gregorian, YM>>,
    own_months: OnceLock<OwnMonths>,
    year: OnceLock<FixedCalendarDateTimeFormatter<Gregorian, Y>>,
    decimal: OnceLock<DecimalFormatter>,
    list: OnceLock<ListFormatter>,
    /// What stands between all but the last items of a list.
    comma: OnceLock<String>,
}

impl Formats {
    /// The formatters of a locale such as `fa` or `en-GB`; one that is not well formed is written as `und`.
    pub fn new(locale: &str) -> Self {
        Self {
            locale: Locale::from_str(locale).unwrap_or(Locale::UNKNOWN),
            first_of_month: None,
            list_and: None,
            day: OnceLock::new(),
            month: OnceLock::new(),
            own_months: OnceLock::new(),
            year: OnceLock::new(),
            decimal: OnceLock::new(),
            list: OnceLock::new(),
            comma: OnceLock::new(),
        }
    }

    /// How the language writes the first day of a month, where that is not the plain number: "1er".
    #[must_use]
    pub(crate) fn with_first_of_month(self, first_of_month: Option<String>) -> Self {
        Self { first_of_month, ..self }
    }

    /// What stands before the last item of a list, where that is not what CLDR says: "و".
    #[must_use]
    pub(crate) fn with_list_and(self, list_and: Option<String>) -> Self {
        Self { list_and, ..self }
    }

    /// A date as exact as it is: a day in the calendar of the locale, a month or a year in the Gregorian one,
    /// because a month of one calendar is no month of another. Behind the month stand those of the locale's own calendar that it
    /// has days of: "آوریل ۲۰۱۶ (فروردین و اردیبهشت ۱۳۹۵)".
    pub fn date(&self, date: PartialDate) -> String {
        match date {
            PartialDate::Day(day) => self.day(day),
            PartialDate::Month(..) => {
                let month = self.gregorian_month(date);
                match self.own_months(date) {
                    Some(own) => format!("{month} ({own})"),
                    None => month,
                }
            }
            PartialDate::Year(_) => {
                let formatter = self.year.get_or_init(|| {
                    FixedCalendarDateTimeFormatter::try_new(
                        (&self.locale).into(),
                        Y::long().with_year_style(YearStyle::Full),
                    )
                    .expect("the compiled data hold every locale, by fallback to the root")
                });
                formatter.format(&icu_date(date.first_day()).to_calendar(Gregorian)).to_string()
            }
        }
    }

    /// The month of a date in the Gregorian calendar, and in no other.
    pub(crate) fn gregorian_month(&self, date: PartialDate) -> String {
        let formatter = self.month.get_or_init(|| {
            FixedCalendarDateTimeFormatter::try_new((&self.locale).into(), YM::long().with_year_style(YearStyle::Full))
                .expect("the compiled data hold every locale, by fallback to the root")
        });
        formatter.format(&icu_date(date.first_day()).to_calendar(Gregorian)).to_string()
    }

    /// The months of the locale's own calendar that a Gregorian one has days of; `None` where it is that calendar.
    fn own_months(&self, date: PartialDate) -> Option<String> {
        let own = self.own_months.get_or_init(|| OwnMonths::of(&self.locale));
        let (first, last) = (icu_date(date.first_day()), icu_date(date.last_day()));
        if own.year.format(&first).to_string() == self.date(PartialDate::Year(date.first_day().year())) {
            return None;
        }
        let [first_month, last_month] = [date.first_day(), date.last_day()].map(|day| self.pieces(day).without_day());
        if first_month == last_month {
            return Some(first_month);
        }
        let [first_year, last_year] = [&first, &last].map(|day| own.year.format(day).to_string());
        let first_month = if first_year == last_year { own.alone.format(&first).to_string() } else { first_month };
        Some(self.list(&[first_month, last_month]))
    }

    /// A day: "20 January 2016", "۳۰ دی ۱۳۹۴".
    pub fn day(&self, day: Date) -> String {
        let pieces = self.pieces(day);
        let first = self.first_of_month.as_ref().filter(|_| day.day() == 1 && pieces.day_is_first(self));
        pieces.join(first.map(String::as_str))
    }

    fn pieces(&self, day: Date) -> Pieces {
        let formatter = self.day.get_or_init(|| {
            DateTimeFormatter::try_new((&self.locale).into(), YMD::long().with_year_style(YearStyle::Full))
                .expect("the compiled data hold every locale, by fallback to the root")
        });
        let mut pieces = Pieces::default();
        // Writing into a `Pieces` cannot fail.
        let _ = formatter.format(&icu_date(day)).write_to_parts(&mut pieces);
        pieces
    }

    /// A whole number with the digits and separators of the locale.
    pub fn number(&self, number: i64) -> String {
        self.decimal(&Decimal::from(number))
    }

    /// How many there are, or which of them it is.
    pub(crate) fn count(&self, count: usize) -> String {
        self.number(i64::try_from(count).unwrap_or(i64::MAX))
    }

    /// A number given in ASCII digits ("19", "-3.50").
    pub(crate) fn number_text(&self, digits: &str) -> Option<String> {
        Decimal::from_str(digits).ok().map(|decimal| self.decimal(&decimal))
    }

    /// A text with its ASCII digits as the language writes them, one by one: "8711" is no eight thousand.
    pub fn digits(&self, text: &str) -> String {
        let digit = |c: char| match c.to_digit(10) {
            Some(digit) => self.number(i64::from(digit)),
            None => c.to_string(),
        };
        text.chars().map(digit).collect()
    }

    /// Items with the separator that stands between all but the last.
    pub(crate) fn enumerated<T: Writeable>(&self, items: &[T]) -> String {
        let text = |item: &T| item.write_to_string().into_owned();
        items.iter().map(text).collect::<Vec<_>>().join(self.comma())
    }

    /// CLDR's separator: what stands between the first two of three.
    fn comma(&self) -> &str {
        self.comma.get_or_init(|| {
            let three = self.cldr_list(&["1", "2", "3"]);
            let comma = three.split_once('1').and_then(|(_, rest)| rest.split_once('2'));
            comma.map_or(", ", |(comma, _)| comma).to_owned()
        })
    }

    fn decimal(&self, decimal: &Decimal) -> String {
        let formatter = self.decimal.get_or_init(|| {
            DecimalFormatter::try_new((&self.locale).into(), grouping_of(&self.locale).into())
                .expect("the compiled data hold every locale, by fallback to the root")
        });
        formatter.format(decimal).write_to_string().into_owned()
    }

    /// Texts joined by the commas and the "and" of the locale.
    pub fn list<T: Writeable>(&self, items: &[T]) -> String {
        if let (Some(and), [most @ .., last]) = (&self.list_and, items)
            && !most.is_empty()
        {
            return format!("{} {and} {}", self.enumerated(most), last.write_to_string());
        }
        self.cldr_list(items)
    }

    fn cldr_list<T: Writeable>(&self, items: &[T]) -> String {
        let formatter = self.list.get_or_init(|| {
            ListFormatter::try_new_and((&self.locale).into(), ListFormatterOptions::default())
                .expect("the compiled data hold every locale, by fallback to the root")
        });
        let text = formatter.format(items.iter()).write_to_string().into_owned();
        // CLDR's Persian separator carries a mark that the isolates of the program make needless; people's text may have its own.
        let own = items.iter().any(|item| item.write_to_string().contains(crate::text::RLM));
        if own { text } else { text.replace(crate::text::RLM, "") }
    }
}

/// How a locale groups digits. A language that leaves four digits together does so in all of its countries, whatever sign they
/// group with: CLDR has this for Spanish alone, not for those of its locales that group with a space.
pub(super) fn grouping_of(locale: &Locale) -> GroupingStrategy {
    let language = Locale::from(locale.id.language);
    let formatter = DecimalFormatter::try_new((&language).into(), Default::default());
    let is_whole = |text: String| text.chars().all(char::is_numeric);
    match formatter.is_ok_and(|numbers| is_whole(numbers.format(&Decimal::from(1234)).to_string())) {
        true => GroupingStrategy::Min2,
        false => GroupingStrategy::Auto,
    }
}

/// Months of a locale's own calendar.
#[derive(Debug)]
struct OwnMonths {
    alone: DateTimeFormatter<M>,
    year: DateTimeFormatter<Y>,
}

impl OwnMonths {
    fn of(locale: &Locale) -> Self {
        const ALL: &str = "the compiled data hold every locale, by fallback to the root";
        let year = DateTimeFormatter::try_new(locale.into(), Y::long().with_year_style(YearStyle::Full));
        Self { alone: DateTimeFormatter::try_new(locale.into(), M::long()).expect(ALL), year: year.expect(ALL) }
    }
}

fn icu_date(day: Date) -> IcuDate<Iso> {
    IcuDate::try_new_iso(day.year().into(), day.month().unsigned_abs(), day.day().unsigned_abs())
        .expect("every civil day is a day of ISO 8601")
}

/// A formatted date, with the day apart.
#[derive(Default)]
struct Pieces {
    pieces: Vec<(bool, String)>,
    in_day: bool,
}

impl Pieces {
    fn day_is_first(&self, formats: &Formats) -> bool {
        self.pieces.iter().any(|(day, text)| *day && *text == formats.number(1))
    }

    /// Its month and year.
    fn without_day(&self) -> String {
        let rest = self.pieces.iter().filter(|(is_day, _)| !is_day);
        let rest: Vec<&str> =
            rest.map(|(_, text)| text.trim_matches([' ', ','])).filter(|text| !text.is_empty()).collect();
        rest.join(" ")
    }

    fn join(&self, day: Option<&str>) -> String {
        self.pieces.iter().map(|(is_day, text)| day.filter(|_| *is_day).unwrap_or(text)).collect()
    }
}

impl std::fmt::Write for Pieces {
    fn write_str(&mut self, text: &str) -> std::fmt::Result {
        match self.pieces.last_mut() {
            Some((day, last)) if *day == self.in_day => last.push_str(text),
            _ => self.pieces.push((self.in_day, text.to_owned())),
        }
        Ok(())
    }
}

impl PartsWrite for Pieces {
    type SubPartsWrite = Self;

    fn with_part(
        &mut self,
        part: Part,
        mut write: impl FnMut(&mut Self::SubPartsWrite) -> std::fmt::Result,
    ) -> std::fmt::Result {
        let outer = self.in_day;
        self.in_day |= part == parts::DAY;
        let result = write(self);
        self.in_day = outer;
        result
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> PartialDate {
        text.parse().unwrap()
    }

    #[test]
    fn a_day_is_written_in_the_calendar_of_the_language() {
        assert_eq!(Formats::new("fa").date(day("2016-01-20")), "۳۰ دی ۱۳۹۴");
        assert_eq!(Formats::new("en-GB").date(day("2016-01-20")), "20 January 2016");
        assert_eq!(Formats::new("es").date(day("2016-01-20")), "20 de enero de 2016");
        let french = Formats::new("fr").with_first_of_month(Some("1er".to_owned()));
        assert_eq!(french.date(day("2016-01-01")), "1er janvier 2016");
        assert_eq!(french.date(day("2016-01-11")), "11 janvier 2016");
    }

    #[test]
    fn a_month_or_a_year_stays_gregorian() {
        let persian = Formats::new("fa");
        assert_eq!(persian.date(day("2016-04")), "آوریل ۲۰۱۶ (فروردین و اردیبهشت ۱۳۹۵)");
        assert_eq!(persian.date(day("2020-03")), "مارس ۲۰۲۰ (اسفند ۱۳۹۸ و فروردین ۱۳۹۹)");
        assert_eq!(persian.gregorian_month(day("2016-04")), "آوریل ۲۰۱۶");
        assert_eq!(Formats::new("th").date(day("2016-04")), "เมษายน ค.ศ. 2016 (เมษายน 2559)");
        assert_eq!(persian.date(day("2018")), "۲۰۱۸");
        assert_eq!(Formats::new("es").date(day("2016-04")), "abril de 2016");
        assert_eq!(Formats::new("fr").date(day("2016-04")), "avril 2016");
        assert_eq!(Formats::new("en-GB").date(day("2016-04")), "April 2016");
    }

    #[test]
    fn numbers_and_lists_are_those_of_the_language() {
        assert_eq!(Formats::new("fa").number(320_000), "۳۲۰٬۰۰۰");
        assert_eq!(Formats::new("en-GB").number(320_000), "320,000");
        assert_eq!(Formats::new("fr").number(320_000), "320\u{202F}000");
        assert_eq!(Formats::new("fr").number(1234), "1\u{202F}234");
        assert_eq!(["es-CR", "es"].map(|tag| Formats::new(tag).number(1234)), ["1234", "1234"]);
        assert_eq!(["es-CR", "es"].map(|tag| Formats::new(tag).number(85_000)), ["85\u{A0}000", "85.000"]);
        let persian = Formats::new("fa").with_list_and(Some("و".to_owned()));
        assert_eq!(persian.list(&["۵", "۱۹", "۲۰"]), "۵، ۱۹ و ۲۰");
        assert_eq!(persian.list(&["۵"]), "۵");
        assert_eq!(Formats::new("en-GB").list(&["5", "19", "20"]), "5, 19 and 20");
        assert_eq!(Formats::new("fa").digits("0042/8711"), "۰۰۴۲/۸۷۱۱");
        assert_eq!(Formats::new("en-GB").digits("8711"), "8711");
    }
}
