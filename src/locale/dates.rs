//! Dates as a language writes them, from CLDR by way of ICU4X, and from the settings of the language.
//!
//! In one letter years are counted in one way. A calendar that has the Gregorian months and counts its years otherwise (Buddhist,
//! of the Republic of China, Japanese) writes all dates; one with months of its own (Persian) writes the days, and a month or a
//! year that is all that is known stays Gregorian, because a month of one calendar is no month of another.

use std::sync::OnceLock;

use icu_calendar::{AnyCalendarKind, Date as IcuDate, Gregorian, Iso};
use icu_datetime::fieldsets::{Y, YM, YMD};
use icu_datetime::options::YearStyle;
use icu_datetime::pattern::FixedCalendarDateTimeNames;
use icu_datetime::{DateTimeFormatter, FixedCalendarDateTimeFormatter, parts};
use icu_locale_core::Locale;
use jiff::civil::Date;
use writeable::{Part, PartsWrite, Writeable};

use super::settings::{DateForm, DatePattern, Settings};
use crate::date::PartialDate;

/// What every formatter is made of is there.
const ALL: &str = "the compiled data hold every locale, by fallback to the root";

/// The formatters of dates of one locale; each is made when it is first used.
#[derive(Debug)]
pub(super) struct Dates {
    locale: Locale,
    years: Years,
    day: OnceLock<DateTimeFormatter<YMD>>,
    month: OnceLock<FixedCalendarDateTimeFormatter<Gregorian, YM>>,
    year: OnceLock<FixedCalendarDateTimeFormatter<Gregorian, Y>>,
    own_month: OnceLock<DateTimeFormatter<YM>>,
    own_year: OnceLock<DateTimeFormatter<Y>>,
    is_root: OnceLock<bool>,
}

/// What a locale's own calendar has in common with the Gregorian one.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Years {
    /// It is that calendar.
    Gregorian,
    /// Its months; the years have other numbers.
    CountedOtherwise,
    /// Nothing.
    Own,
}

impl Years {
    fn of(locale: &Locale) -> Self {
        match AnyCalendarKind::try_new(locale.into()) {
            Ok(AnyCalendarKind::Gregorian | AnyCalendarKind::Iso) | Err(_) => Self::Gregorian,
            Ok(AnyCalendarKind::Buddhist | AnyCalendarKind::Roc | AnyCalendarKind::Japanese) => Self::CountedOtherwise,
            Ok(_) => Self::Own,
        }
    }
}

/// What joins the months of two calendars, or the names of two eras: the lists of the locale, and its numbers.
pub(super) trait Joins {
    fn joined(&self, items: &[String]) -> String;
    fn is_one(&self, text: &str) -> bool;
}

impl Dates {
    pub fn of(locale: &Locale) -> Self {
        Self {
            locale: locale.clone(),
            years: Years::of(locale),
            day: OnceLock::new(),
            month: OnceLock::new(),
            year: OnceLock::new(),
            own_month: OnceLock::new(),
            own_year: OnceLock::new(),
            is_root: OnceLock::new(),
        }
    }

    /// A date in a form, as exact as it is known.
    pub fn date(&self, date: PartialDate, way: Way<'_>) -> String {
        match (date, self.years) {
            (PartialDate::Day(day), _) => self.day(day, way),
            (PartialDate::Month(..), Years::Gregorian) => self.gregorian_month(date, way),
            (PartialDate::Month(..), Years::CountedOtherwise) => self.month_otherwise(date, way),
            (PartialDate::Month(..), Years::Own) => {
                format!("{} ({})", self.gregorian_month(date, way), self.own_months(date, way))
            }
            (PartialDate::Year(_), Years::CountedOtherwise) => self.year_otherwise(date, way),
            (PartialDate::Year(_), _) => self.gregorian_year(date, way),
        }
    }

    /// A day, in the calendar of the locale: "20 January 2016", "۳۰ دی ۱۳۹۴".
    fn day(&self, day: Date, way: Way<'_>) -> String {
        let mut pieces = self.pieces_of_day(day);
        let is_first = day.day() == 1 && pieces.get(Kind::Day).is_some_and(|text| way.joins.is_one(text));
        if let Some(first) = way.settings.first_of_month.as_ref().filter(|_| is_first) {
            pieces.set(Kind::Day, first);
        }
        if let Some(month) = self.name_of_month(day, way) {
            pieces.set(Kind::Month, month);
        }
        pieces.filled(way.pattern(|form| form.of_day.as_ref(), || self.is_root().then(DatePattern::usual)).as_ref())
    }

    /// The name that the settings have for the month of a day, in the calendar of the locale.
    fn name_of_month<'s>(&self, day: Date, way: Way<'s>) -> Option<&'s str> {
        if self.years != Years::Own {
            return way.month(usize::from(day.month().unsigned_abs()), |form| form.months.as_ref());
        }
        let own = icu_date(day).to_calendar(self.day_formatter().calendar());
        way.month(own.month().ordinal.into(), |form| form.own_months.as_ref())
    }

    /// The month of a date in the Gregorian calendar, and in no other.
    pub fn gregorian_month(&self, date: PartialDate, way: Way<'_>) -> String {
        let formatter = self.month.get_or_init(|| gregorian_months(&self.locale));
        let first = date.first_day();
        let mut pieces = Pieces::of(&formatter.format(&icu_date(first).to_calendar(Gregorian)));
        let number = first.month().unsigned_abs();
        if let Some(month) = way.month(number.into(), |form| form.months.as_ref()) {
            pieces.set(Kind::Month, month);
        }
        pieces.filled(self.pattern_of_month(way).as_ref())
    }

    fn pattern_of_month(&self, way: Way<'_>) -> Option<DatePattern> {
        way.pattern(|form| form.of_month.as_ref(), || self.is_root().then(DatePattern::usual_of_month))
    }

    fn gregorian_year(&self, date: PartialDate, way: Way<'_>) -> String {
        let formatter = self.year.get_or_init(|| {
            let years = Y::long().with_year_style(YearStyle::Full);
            FixedCalendarDateTimeFormatter::try_new((&self.locale).into(), years).expect(ALL)
        });
        let pieces = Pieces::of(&formatter.format(&icu_date(date.first_day()).to_calendar(Gregorian)));
        pieces.filled(way.pattern(|form| form.of_year.as_ref(), || None).as_ref())
    }

    /// A month whose year has another number: "มกราคม 2559".
    fn month_otherwise(&self, date: PartialDate, way: Way<'_>) -> String {
        self.each_era(date, way, |day| {
            let mut pieces = self.pieces_of_month(day);
            if let Some(month) = self.name_of_month(day, way) {
                pieces.set(Kind::Month, month);
            }
            pieces.filled(self.pattern_of_month(way).as_ref())
        })
    }

    fn year_otherwise(&self, date: PartialDate, way: Way<'_>) -> String {
        let formatter = self.own_year.get_or_init(|| {
            DateTimeFormatter::try_new((&self.locale).into(), Y::long().with_year_style(YearStyle::Full)).expect(ALL)
        });
        let pattern = way.pattern(|form| form.of_year.as_ref(), || None);
        self.each_era(date, way, |day| Pieces::of(&formatter.format(&icu_date(day))).filled(pattern.as_ref()))
    }

    /// A month or a year; both names of one in which an era ends and another begins.
    fn each_era(&self, date: PartialDate, way: Way<'_>, said: impl Fn(Date) -> String) -> String {
        let [first, last] = [date.first_day(), date.last_day()].map(said);
        if first == last { first } else { way.joins.joined(&[first, last]) }
    }

    /// The months of the locale's own calendar that a Gregorian one has days of: "فروردین و اردیبهشت ۱۳۹۵".
    fn own_months(&self, date: PartialDate, way: Way<'_>) -> String {
        let days = [date.first_day(), date.last_day()];
        let [first, last] = days.map(|day| self.own_month(day, way));
        if first == last {
            return first;
        }
        let [first_year, last_year] = days.map(|day| self.pieces_of_day(day).get(Kind::Year).map(str::to_owned));
        let alone = || {
            let name = self.name_of_month(days[0], way).map(str::to_owned);
            name.or_else(|| self.pieces_of_month(days[0]).get(Kind::Month).map(str::to_owned))
        };
        let first = if first_year == last_year { alone().unwrap_or(first) } else { first };
        way.joins.joined(&[first, last])
    }

    /// A month of the locale's own calendar, and its year.
    fn own_month(&self, day: Date, way: Way<'_>) -> String {
        let mut pieces = self.pieces_of_day(day);
        if let Some(month) = self.name_of_month(day, way) {
            pieces.set(Kind::Month, month);
        }
        match self.pattern_of_month(way) {
            Some(pattern) => pieces.filled(Some(&pattern)),
            None => pieces.without_day(),
        }
    }

    fn day_formatter(&self) -> &DateTimeFormatter<YMD> {
        self.day.get_or_init(|| {
            DateTimeFormatter::try_new((&self.locale).into(), YMD::long().with_year_style(YearStyle::Full)).expect(ALL)
        })
    }

    fn pieces_of_day(&self, day: Date) -> Pieces {
        Pieces::of(&self.day_formatter().format(&icu_date(day)))
    }

    fn pieces_of_month(&self, day: Date) -> Pieces {
        let formatter = self.own_month.get_or_init(|| {
            DateTimeFormatter::try_new((&self.locale).into(), YM::long().with_year_style(YearStyle::Full)).expect(ALL)
        });
        Pieces::of(&formatter.format(&icu_date(day)))
    }

    /// Whether CLDR has the months of the locale under no name, as of a language that it does not know: "M01".
    fn is_root(&self) -> bool {
        // Every date asks.
        *self.is_root.get_or_init(|| {
            let formatter = self.month.get_or_init(|| gregorian_months(&self.locale));
            let first = IcuDate::try_new_iso(2016, 1, 1).expect("it is a day").to_calendar(Gregorian);
            Pieces::of(&formatter.format(&first)).get(Kind::Month) == Some("M01")
        })
    }

    /// The settings without which a date is not written in words of the language: its months, or how it puts a date together.
    pub fn lacking(&self, way: Way<'_>, is_foreign: impl Fn(&str) -> bool) -> Vec<&'static str> {
        let day = Date::constant(2016, 1, 20);
        let mut lacking = Vec::new();
        let has = |has: fn(&DateForm) -> bool| way.settings.forms.get("").is_some_and(has);
        let root = |text: Option<&str>| text.is_none_or(|text| is_foreign(text) || text.starts_with("M0"));
        let of_month = self.month.get_or_init(|| gregorian_months(&self.locale));
        let month = Pieces::of(&of_month.format(&icu_date(day).to_calendar(Gregorian)));
        if root(month.get(Kind::Month)) && !has(|form| form.months.is_some()) {
            lacking.push("months");
        }
        let own = self.pieces_of_day(day);
        if self.years == Years::Own && root(own.get(Kind::Month)) && !has(|form| form.own_months.is_some()) {
            lacking.push("own-months");
        }
        let era = own.get(Kind::Era).is_some_and(&is_foreign) && !self.is_root();
        if era && !has(|form| form.of_day.is_some()) {
            lacking.push("date-of-day");
        }
        if era && !has(|form| form.of_month.is_some()) {
            lacking.push("date-of-month");
        }
        lacking
    }
}

/// The formatter of Gregorian months.
fn gregorian_months(locale: &Locale) -> FixedCalendarDateTimeFormatter<Gregorian, YM> {
    let fields = YM::long().with_year_style(YearStyle::Full);
    let formatter = FixedCalendarDateTimeFormatter::try_new(locale.into(), fields).expect(ALL);
    // Of Portuguese months the formatter takes no numbers with it, and writes the year as an error.
    let mut names = FixedCalendarDateTimeNames::from_formatter(locale.into(), formatter);
    names.include_decimal_formatter().expect(ALL);
    names.try_into_formatter(fields).map_err(|(error, _)| error).expect(ALL)
}

/// How a date is asked for: the settings of its language, and the form.
#[derive(Clone, Copy)]
pub(super) struct Way<'s> {
    pub settings: &'s Settings,
    pub form: Option<&'s str>,
    pub joins: &'s dyn Joins,
}

impl<'s> Way<'s> {
    /// What a form has, else what holds for all dates.
    fn get<T>(self, of: impl Fn(&'s DateForm) -> Option<&'s T>) -> Option<&'s T> {
        let forms = &self.settings.forms;
        let asked = self.form.and_then(|name| forms.get(name)).and_then(&of);
        asked.or_else(|| forms.get("").and_then(&of))
    }

    /// The name of a month by its number.
    fn month(self, number: usize, of: impl Fn(&'s DateForm) -> Option<&'s Vec<String>>) -> Option<&'s str> {
        self.get(of)?.get(number.checked_sub(1)?).map(String::as_str)
    }

    fn pattern(
        self,
        of: impl Fn(&'s DateForm) -> Option<&'s DatePattern>,
        usual: impl Fn() -> Option<DatePattern>,
    ) -> Option<DatePattern> {
        self.get(of).cloned().or_else(usual)
    }
}

pub(super) fn icu_date(day: Date) -> IcuDate<Iso> {
    IcuDate::try_new_iso(day.year().into(), day.month().unsigned_abs(), day.day().unsigned_abs())
        .expect("every civil day is a day of ISO 8601")
}

/// What a piece of a date is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
enum Kind {
    Day,
    Month,
    Year,
    Era,
    #[default]
    Text,
}

/// A formatted date in its pieces.
#[derive(Default)]
struct Pieces {
    pieces: Vec<(Kind, String)>,
    kind: Kind,
}

impl Pieces {
    fn of(date: &impl Writeable) -> Self {
        let mut pieces = Self::default();
        // Writing into these cannot fail.
        let _ = date.write_to_parts(&mut pieces);
        pieces
    }

    fn get(&self, kind: Kind) -> Option<&str> {
        self.pieces.iter().find(|(own, _)| *own == kind).map(|(_, text)| text.as_str())
    }

    fn set(&mut self, kind: Kind, text: &str) {
        if let Some((_, own)) = self.pieces.iter_mut().find(|(own, _)| *own == kind) {
            text.clone_into(own);
        }
    }

    /// The date as CLDR puts it together, or as a pattern does.
    fn filled(&self, pattern: Option<&DatePattern>) -> String {
        let part = |kind| self.get(kind).unwrap_or_default();
        match pattern {
            Some(pattern) => pattern.filled(part(Kind::Day), part(Kind::Month), part(Kind::Year)),
            None => self.pieces.iter().map(|(_, text)| text.as_str()).collect(),
        }
    }

    /// Its month and year: all but the day and the text behind it, or before it where it is the last.
    fn without_day(&self) -> String {
        let day = self.pieces.iter().position(|(kind, _)| *kind == Kind::Day);
        let is_last = day.is_some_and(|day| day + 1 == self.pieces.len());
        let beside = day.and_then(|day| if is_last { day.checked_sub(1) } else { Some(day + 1) });
        let beside = beside.filter(|at| self.pieces.get(*at).is_some_and(|(kind, _)| *kind == Kind::Text));
        let kept = self.pieces.iter().enumerate().filter(|(at, _)| Some(*at) != day && Some(*at) != beside);
        kept.map(|(_, (_, text))| text.as_str()).collect::<String>().trim_matches([' ', ',']).to_owned()
    }
}

impl std::fmt::Write for Pieces {
    fn write_str(&mut self, text: &str) -> std::fmt::Result {
        match self.pieces.last_mut() {
            Some((kind, last)) if *kind == self.kind => last.push_str(text),
            _ => self.pieces.push((self.kind, text.to_owned())),
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
        let outer = self.kind;
        let known = [
            (parts::DAY, Kind::Day),
            (parts::MONTH, Kind::Month),
            (parts::YEAR, Kind::Year),
            (parts::YEAR_NAME, Kind::Year),
            (parts::RELATED_YEAR, Kind::Year),
            (parts::ERA, Kind::Era),
        ];
        if outer == Kind::Text {
            self.kind = known.iter().find(|(known, _)| *known == part).map_or(Kind::Text, |(_, kind)| *kind);
        }
        let result = write(self);
        self.kind = outer;
        result
    }
}
