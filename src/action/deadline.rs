//! Until when letters are wanted.

use std::fmt;
use std::str::FromStr;

use jiff::Timestamp;
use jiff::civil::Date;

use crate::date::Moment;

/// The end of an action: its last day, and the hour of that day where its source tells one.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Deadline {
    /// The last day, where the authorities are.
    pub day: Date,
    /// The hour of that day.
    pub until: Option<Until>,
}

/// An hour in a zone.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Until {
    /// The same moment everywhere.
    pub instant: Timestamp,
    /// The hour as its source tells it: "17:00 UTC+03:30".
    pub told: String,
    /// As it stands in the file (RFC 3339).
    written: String,
}

impl Deadline {
    /// Whether it is over. On a day that is not today's, and so has no hour, it is over when the day is.
    pub fn is_over(&self, moment: Moment) -> bool {
        match (&self.until, moment.now) {
            (Some(until), Some(now)) => now > until.instant,
            _ => moment.day > self.day,
        }
    }
}

impl fmt::Display for Deadline {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.until {
            Some(until) => f.write_str(&until.written),
            None => self.day.fmt(f),
        }
    }
}

impl FromStr for Deadline {
    type Err = ();

    /// Reads `2026-12-01` or `2026-12-01T17:00:00+03:30`: an hour without a zone would be another one for each reader.
    fn from_str(text: &str) -> Result<Self, ()> {
        let Some((day, clock)) = text.split_once(['T', 't', ' ']) else {
            return Ok(Self { day: text.parse().map_err(|_| ())?, until: None });
        };
        let written = format!("{day}T{clock}");
        let zone = clock.find(['Z', 'z', '+', '-']).ok_or(())?;
        let (hour, zone) = clock.split_at(zone);
        let minutes = hour.get(..5).ok_or(())?;
        let told = match zone {
            "Z" | "z" | "+00:00" | "-00:00" => format!("{minutes} UTC"),
            _ => format!("{minutes} UTC{zone}"),
        };
        let instant = written.parse().map_err(|_| ())?;
        Ok(Self { day: day.parse().map_err(|_| ())?, until: Some(Until { instant, told, written }) })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn deadline(text: &str) -> Deadline {
        text.parse().unwrap()
    }

    #[test]
    fn an_hour_has_a_zone() {
        assert_eq!(deadline("2026-12-01").until, None);
        assert_eq!(deadline("2026-12-01T17:00:00+03:30").until.unwrap().told, "17:00 UTC+03:30");
        assert_eq!(deadline("2026-12-01 17:00:00Z").until.unwrap().told, "17:00 UTC");
        assert_eq!(deadline("2026-12-01T17:00:00-05:00").to_string(), "2026-12-01T17:00:00-05:00");
        for wrong in ["2026-12-01T17:00:00", "2026-12-01T25:00:00Z", "2026-13-01", "17:00:00Z", ""] {
            assert_eq!(wrong.parse::<Deadline>(), Err(()), "{wrong}");
        }
    }

    #[test]
    fn it_is_over_at_the_same_moment_everywhere() {
        let last = deadline("2026-12-01T17:00:00+03:30");
        let at = |day: &str, now: &str| Moment { day: day.parse().unwrap(), now: Some(now.parse().unwrap()) };
        // Half past one in the afternoon, by UTC; in Auckland it is the next day.
        assert!(!last.is_over(at("2026-12-02", "2026-12-01T13:30:00Z")));
        assert!(last.is_over(at("2026-12-01", "2026-12-01T13:30:01Z")));
        assert!(!last.is_over(Moment::from("2026-12-01".parse::<Date>().unwrap())), "that day has no hour");
        assert!(last.is_over(Moment::from("2026-12-02".parse::<Date>().unwrap())));
    }
}
