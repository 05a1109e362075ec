//! Dates, numbers and lists as a language writes them, from CLDR by way of ICU4X.

use crate::date::PartialDate;
use std::str::FromStr;
use std::sync::OnceLock;

use icu_decimal::DecimalFormatter;
use icu_decimal::input::Decimal;
use icu_decimal::options::GroupingStrategy;
use icu_list::{ListFormatter, options::ListFormatterOptions};
use icu_locale::LocaleExpander;
use icu_locale_core::Locale;
use jiff::civil::Date;
use writeable::Writeable;

use super::dates::{Dates, Joins, Way};
use super::settings::Settings;

/// The formatters of one locale; each is made when it is first used.
#[derive(Debug)]
pub struct Formats {
    locale: Locale,
    settings: Settings,
    dates: Dates,
    decimal: OnceLock<DecimalFormatter>,
    list: OnceLock<ListFormatter>,
    /// What stands between all but the last items of a list.
    comma: OnceLock<String>,
    /// Whether a date can end with a full stop.
    stops: OnceLock<bool>,
}

impl Formats {
    /// The formatters of a locale such as `fa` or `en-GB`; one that is not well formed is written as `und`.
    pub fn new(locale: &str) -> Self {
        Self::with(locale, Settings::default())
    }

    /// The same, with what the language writes otherwise.
    pub(crate) fn with(locale: &str, settings: Settings) -> Self {
        let locale = Locale::from_str(locale).unwrap_or(Locale::UNKNOWN);
        Self {
            dates: Dates::of(&locale),
            locale,
            settings,
            decimal: OnceLock::new(),
            list: OnceLock::new(),
            comma: OnceLock::new(),
            stops: OnceLock::new(),
        }
    }

    /// A date as exact as it is: a day in the calendar of the locale. A month or a year that is all that is known is one of the
    /// Gregorian calendar, because a month of one calendar is no month of another; behind the month stand those of the locale's own
    /// calendar that it has days of: "آوریل ۲۰۱۶ (فروردین و اردیبهشت ۱۳۹۵)". Of a calendar that has its months and only counts the
    /// years otherwise it is written as the days are: "เมษายน 2559".
    pub fn date(&self, date: PartialDate) -> String {
        self.date_in(date, None)
    }

    /// The same in a form of which the settings of the language tell: as it stands behind "in".
    pub(crate) fn date_in(&self, date: PartialDate, form: Option<&str>) -> String {
        self.own_digits(self.dates.date(date, self.way(form)))
    }

    /// The month of a date in the Gregorian calendar, and in no other.
    pub(crate) fn gregorian_month(&self, date: PartialDate) -> String {
        self.own_digits(self.dates.gregorian_month(date, self.way(None)))
    }

    /// A day: "20 January 2016", "۳۰ دی ۱۳۹۴".
    pub fn day(&self, day: Date) -> String {
        self.date(PartialDate::Day(day))
    }

    fn way<'s>(&'s self, form: Option<&'s str>) -> Way<'s> {
        Way { settings: &self.settings, form, joins: self }
    }

    /// Whether messages can ask for a form of dates.
    pub(crate) fn has_form(&self, form: &str) -> bool {
        !form.is_empty() && self.settings.forms.contains_key(form)
    }

    /// The names of the forms that messages can ask for.
    pub(crate) fn form_names(&self) -> Vec<String> {
        self.settings.form_names().into_iter().collect()
    }

    /// Its digits, where CLDR does not have them.
    pub(crate) fn ten_digits(&self) -> Option<String> {
        self.settings.digits.as_ref().map(|digits| digits.iter().collect())
    }

    /// Whether a date can end with a full stop that belongs to it: "2016 г.", "2016."; a sentence that ends there has no other.
    pub(crate) fn ends_with_stop(&self) -> bool {
        *self.stops.get_or_init(|| {
            let dates = ["2016-01-20", "2016-01", "2016"].map(str::parse::<PartialDate>);
            let forms = std::iter::once(None).chain(self.settings.forms.keys().map(|name| Some(name.as_str())));
            forms.into_iter().any(|form| dates.iter().flatten().any(|date| self.date_in(*date, form).ends_with('.')))
        })
    }

    /// The settings without which dates are not in words of the language, because CLDR does not know it or its calendar.
    pub(crate) fn lacking(&self) -> Vec<&'static str> {
        let mut language = self.locale.id.clone();
        LocaleExpander::new_extended().maximize(&mut language);
        let latin = language.script.is_none_or(|script| script.as_str() == "Latn");
        self.dates.lacking(self.way(None), |text| !latin && text.contains(|c: char| c.is_ascii_alphabetic()))
    }

    /// A text in which the digits are the language's own, where CLDR does not have them.
    fn own_digits(&self, text: String) -> String {
        match &self.settings.digits {
            Some(digits) => in_digits(&text, digits),
            None => text,
        }
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

    /// The separator of the language, or CLDR's: what stands between the first two of three.
    fn comma(&self) -> &str {
        if let Some(comma) = &self.settings.list_comma {
            return comma;
        }
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
        self.own_digits(formatter.format(decimal).write_to_string().into_owned())
    }

    /// Texts joined by the commas and the "and" of the locale.
    pub fn list<T: Writeable>(&self, items: &[T]) -> String {
        match (&self.settings.list_and, items) {
            (Some(and), [most @ .., last]) if !most.is_empty() => {
                format!("{} {and} {}", self.enumerated(most), last.write_to_string())
            }
            (None, _) if self.settings.list_comma.is_some() => self.enumerated(items),
            _ => self.cldr_list(items),
        }
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

/// A text in other digits.
pub(super) fn in_digits(text: &str, digits: &[char]) -> String {
    let digit = |c: char| c.to_digit(10).and_then(|digit| digits.get(digit as usize)).copied().unwrap_or(c);
    text.chars().map(digit).collect()
}

impl Joins for Formats {
    fn joined(&self, items: &[String]) -> String {
        self.list(items)
    }

    fn is_one(&self, text: &str) -> bool {
        text == "1" || text == self.number(1)
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
        let french = Formats::with("fr", Settings { first_of_month: Some("1er".to_owned()), ..Settings::default() });
        assert_eq!(french.date(day("2016-01-01")), "1er janvier 2016");
        assert_eq!(french.date(day("2016-01-11")), "11 janvier 2016");
    }

    #[test]
    fn a_month_or_a_year_stays_gregorian() {
        let persian = Formats::new("fa");
        assert_eq!(persian.date(day("2016-04")), "آوریل ۲۰۱۶ (فروردین و اردیبهشت ۱۳۹۵)");
        assert_eq!(persian.date(day("2020-03")), "مارس ۲۰۲۰ (اسفند ۱۳۹۸ و فروردین ۱۳۹۹)");
        assert_eq!(persian.gregorian_month(day("2016-04")), "آوریل ۲۰۱۶");
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
        let persian = Formats::with("fa", Settings { list_and: Some("و".to_owned()), ..Settings::default() });
        assert_eq!(persian.list(&["۵", "۱۹", "۲۰"]), "۵، ۱۹ و ۲۰");
        assert_eq!(persian.list(&["۵"]), "۵");
        assert_eq!(Formats::new("en-GB").list(&["5", "19", "20"]), "5, 19 and 20");
        assert_eq!(Formats::new("fa").digits("0042/8711"), "۰۰۴۲/۸۷۱۱");
        assert_eq!(Formats::new("en-GB").digits("8711"), "8711");
    }

    /// The settings of a language, as its file has them.
    fn settings(text: &str) -> Settings {
        let resource = fluent_syntax::parser::parse(text).unwrap();
        let messages = resource.body.iter().filter_map(|entry| match entry {
            fluent_syntax::ast::Entry::Message(message) => Some(message),
            _ => None,
        });
        let messages: Vec<_> = messages.collect();
        Settings::read(|id| {
            let message = messages.iter().find(|message| message.id.name == id);
            let value = message.and_then(|message| message.value.as_ref()).map(|value| (None, value));
            let attributes = message.into_iter().flat_map(|message| &message.attributes);
            value.into_iter().chain(attributes.map(|it| (Some(it.id.name), &it.value))).collect()
        })
    }

    #[test]
    fn years_are_counted_in_one_way() {
        let dates =
            |tag: &str| ["2016-01-20", "2016-04", "2016"].map(|text| Formats::new(tag).date(day(text))).join(" | ");
        assert_eq!(dates("th"), "20 มกราคม 2559 | เมษายน 2559 | พ.ศ. 2559");
        assert_eq!(dates("zh-Hant-u-ca-roc"), "民國105年1月20日 | 民國105年4月 | 民國105年");
        assert_eq!(dates("ja-u-ca-japanese"), "平成28年1月20日 | 平成28年4月 | 平成28年");
        // The year in which an era ended has two names, the month has one.
        let japanese = Formats::new("ja-u-ca-japanese");
        assert_eq!(["2019", "2019-05"].map(|text| japanese.date(day(text))), ["平成31年、令和元年", "令和元年5月"]);
        assert_eq!(dates("th-u-ca-gregory"), "20 มกราคม ค.ศ. 2016 | เมษายน ค.ศ. 2016 | ค.ศ. 2016");
    }

    #[test]
    fn a_message_asks_for_the_form_that_its_sentence_needs() {
        let russian = Formats::with(
            "ru",
            settings(
                "months =\n    .in = январе | феврале | марте | апреле | мае | июне | июле | августе | сентябре | октябре | ноябре | декабре\n\
                 date-of-month =\n    .in = { $month } { $year } года\ndate-of-year =\n    .in = { $year } году\n",
            ),
        );
        let said = |form: Option<&str>| ["2016-01-20", "2016-04", "2016"].map(|text| russian.date_in(day(text), form));
        assert_eq!(said(None), ["20 января 2016\u{202F}г.", "апрель 2016\u{202F}г.", "2016"]);
        assert_eq!(said(Some("in")), ["20 январе 2016\u{202F}г.", "апреле 2016 года", "2016 году"]);
        assert_eq!((russian.has_form("in"), russian.has_form("of"), russian.has_form("")), (true, false, false));
        assert!(russian.ends_with_stop() && !Formats::new("pl").ends_with_stop());
        let polish = Formats::with(
            "pl",
            settings(
                "months =\n    .in = styczniu | lutym | marcu | kwietniu | maju | czerwcu | lipcu | sierpniu | wrześniu | październiku | listopadzie | grudniu\n",
            ),
        );
        assert_eq!(polish.date_in(day("2016-04"), Some("in")), "kwietniu 2016");
        assert_eq!(polish.date(day("2016-04-03")), "3 kwietnia 2016");
    }

    #[test]
    fn what_cldr_lacks_of_a_language_its_settings_tell() {
        assert_eq!(Formats::new("az-Arab").lacking(), ["months", "own-months"]);
        assert_eq!(Formats::new("pa-Arab").lacking(), ["months"]);
        assert_eq!(Formats::new("ff").lacking(), ["months"]);
        assert_eq!(Formats::new("ps").lacking(), ["date-of-day", "date-of-month"]);
        for tag in ["de", "fa", "fa-AF", "ckb", "th", "ja", "he", "en-XA", "sr-Latn", "am"] {
            assert_eq!(Formats::new(tag).lacking(), [""; 0], "{tag}");
        }
        let own = Formats::with(
            "az-Arab",
            settings(
                "months = ژانویه | فوریه | مارس | آوریل | مه | ژوئن | ژوئیه | اوت | سپتامبر | اکتبر | نوامبر | دسامبر\n\
                 own-months = فروردین | اردیبهشت | خرداد | تیر | مرداد | شهریور | مهر | آبان | آذر | دی | بهمن | اسفند\n\
                 digits = ۰۱۲۳۴۵۶۷۸۹\nlist-and = و\nlist-comma = ،\n",
            ),
        );
        assert_eq!(own.lacking(), [""; 0]);
        let dates = ["2016-01-20", "2016-04", "2016"].map(|text| own.date(day(text)));
        assert_eq!(dates, ["۳۰ دی ۱۳۹۴", "آوریل ۲۰۱۶ (فروردین و اردیبهشت ۱۳۹۵)", "۲۰۱۶"]);
        assert_eq!((own.number(1234), own.list(&["a", "b", "c"])), ("۱,۲۳۴".to_owned(), "a، b و c".to_owned()));
        let pashto = Formats::with(
            "ps",
            settings("date-of-day = د { $year } د { $month } { $day }\ndate-of-month = { $month } { $year }\n"),
        );
        assert_eq!(pashto.date(day("2016-01-20")), "د ۱۳۹۴ د مرغومی ۳۰");
        assert_eq!(pashto.lacking(), [""; 0]);
    }

    #[test]
    fn every_locale_writes_every_date() {
        let letters = || 'a'..='z';
        let two = letters().flat_map(|a| letters().map(move |b| format!("{a}{b}")));
        let three = letters().flat_map(|a| letters().map(move |b| format!("{a}{b}")));
        let three = three.flat_map(|ab| letters().map(move |c| format!("{ab}{c}")));
        let names = super::super::LanguageNames::of("en").unwrap();
        let languages: Vec<String> = two.chain(three).filter(|tag| names.name(tag).is_some()).collect();
        assert!(languages.len() > 400, "{}", languages.len());
        let regions =
            ["pt-PT", "pt-BR", "pt-AO", "zh-Hant", "sr-Latn", "az-Arab", "uz-Arab", "pa-Arab", "es-419", "ku-Arab"];
        let calendars = ["", "-u-ca-buddhist", "-u-ca-persian", "-u-ca-japanese", "-u-ca-ethiopic", "-u-ca-hebrew"];
        let of_calendars =
            ["pt", "pt-BR", "de", "th"].into_iter().flat_map(|tag| calendars.map(|ca| format!("{tag}{ca}")));
        for tag in languages.into_iter().chain(regions.map(str::to_owned)).chain(of_calendars) {
            let formats = Formats::new(&tag);
            for date in ["2016-01-20", "2016-05-01", "2016-04", "2016"] {
                assert!(!formats.date(day(date)).is_empty(), "{tag}");
            }
            assert!(!formats.list(&["1", &formats.number(1234)]).is_empty(), "{tag}");
        }
        assert_eq!(["pt", "pt-BR", "pt-PT"].map(|tag| Formats::new(tag).date(day("2016-01"))), ["janeiro de 2016"; 3]);
    }
}
