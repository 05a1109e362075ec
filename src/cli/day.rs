//! Days as flags give them.

use jiff::civil::Date;

/// A day on which letters can be written: e-mail has no day before 1970, and some calendars end with their tables.
pub(super) fn day(text: &str) -> Result<Date, String> {
    let day: Date = text.parse().map_err(|error: jiff::Error| error.to_string())?;
    if (1970..3000).contains(&day.year()) { Ok(day) } else { Err("not between 1970 and 2999".to_owned()) }
}
