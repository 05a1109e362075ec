//! The occasion of a card: Nowruz and the seasons, by the solar calendar of those who read it.

use icu_calendar::cal::Persian;
use icu_calendar::{Date as IcuDate, Iso};
use jiff::civil::Date;

use crate::word_enum::word_enum;

/// What a card wishes well for.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, clap::ValueEnum, serde::Serialize, serde::Deserialize,
)]
#[serde(rename_all = "lowercase")]
pub enum Occasion {
    /// The new year, on the first day of spring.
    Nowruz,
    /// The longest night, at the winter solstice.
    Yalda,
    /// The first three months.
    Spring,
    /// The fourth to sixth month.
    Summer,
    /// The seventh to ninth month.
    Autumn,
    /// The last three months of the year.
    Winter,
}

/// How long before Nowruz its cards are written: post to a prison is slow.
const AHEAD: i32 = 45;
/// Until the thirteenth day of the year people wish each other a good one.
const AFTER: i32 = 13;
/// Cards for the longest night are written in its month.
const YALDA_AHEAD: i32 = 20;

word_enum!(Occasion {
    Nowruz = "nowruz",
    Yalda = "yalda",
    Spring = "spring",
    Summer = "summer",
    Autumn = "autumn",
    Winter = "winter",
});

impl Occasion {
    /// The occasion of a card that is written on a day.
    pub fn on(day: Date) -> Self {
        let (year, month) = persian(day);
        let days_to = |other: Date| other.since(day).map_or(i32::MAX, |span| span.get_days());
        if (0..=AHEAD).contains(&days_to(nowruz(year + 1))) || (-(AFTER - 1)..=0).contains(&days_to(nowruz(year))) {
            return Self::Nowruz;
        }
        // The night after 30 Azar, the last of autumn.
        if (0..=YALDA_AHEAD).contains(&days_to(iso(year, 9, 30))) {
            return Self::Yalda;
        }
        match month {
            1..=3 => Self::Spring,
            4..=6 => Self::Summer,
            7..=9 => Self::Autumn,
            _ => Self::Winter,
        }
    }
}

/// The next Nowruz: on that day itself, today.
pub(crate) fn next_nowruz(day: Date) -> Date {
    let (year, _) = persian(day);
    let this = nowruz(year);
    if this >= day { this } else { nowruz(year + 1) }
}

/// The first day of a year of the solar calendar.
fn nowruz(year: i32) -> Date {
    iso(year, 1, 1)
}

fn iso(year: i32, month: u8, day: u8) -> Date {
    // The calendar has every day of the years that a command line can name.
    let Ok(date) = IcuDate::try_new_persian(year, month, day) else { return Date::MAX };
    let date = date.to_calendar(Iso);
    let small = |number: u8| i8::try_from(number).unwrap_or_default();
    let year = i16::try_from(date.year().extended_year()).unwrap_or_default();
    Date::new(year, small(date.month().ordinal), small(date.day_of_month().0)).unwrap_or(Date::MAX)
}

/// Year and month of the solar calendar.
fn persian(day: Date) -> (i32, u8) {
    let iso = IcuDate::try_new_iso(day.year().into(), day.month().unsigned_abs(), day.day().unsigned_abs());
    let date = iso.expect("every civil day is a day of ISO 8601").to_calendar(Persian);
    (date.year().extended_year(), date.month().ordinal)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nowruz_is_the_first_day_of_the_solar_year() {
        for (day, nowruz) in [
            ("2016-01-20", "2016-03-20"),
            ("2017-03-22", "2018-03-21"),
            ("2020-03-20", "2020-03-20"),
            ("2020-03-21", "2021-03-21"),
            ("2026-11-25", "2027-03-21"),
        ] {
            assert_eq!(next_nowruz(day.parse().unwrap()), nowruz.parse().unwrap(), "{day}");
        }
    }

    #[test]
    fn cards_are_for_what_is_near() {
        for (day, occasion) in [
            ("2020-02-03", Occasion::Winter),
            ("2020-02-04", Occasion::Nowruz),
            ("2020-03-20", Occasion::Nowruz),
            ("2020-04-01", Occasion::Nowruz),
            ("2020-04-02", Occasion::Spring),
            ("2020-07-01", Occasion::Summer),
            ("2020-10-01", Occasion::Autumn),
            ("2020-12-01", Occasion::Yalda),
            ("2020-12-20", Occasion::Yalda),
            ("2020-12-21", Occasion::Winter),
        ] {
            assert_eq!(Occasion::on(day.parse().unwrap()), occasion, "{day}");
        }
    }
}
