//! Cells that a program has damaged: what stands there was something else when a person wrote it.
//!
//! A spreadsheet takes a house number “12/4” for a date, a long number for one that may be rounded, a box for TRUE; a text that was
//! encoded twice, or in too few letters, has lost what it said. None of it may stand in a letter.

use encoding_rs::{Encoding, MACINTOSH, WINDOWS_1250, WINDOWS_1251, WINDOWS_1252, WINDOWS_1253};

use super::column::Column;
use crate::message::Message;
use crate::msg;
use crate::text::with_plain_digits;

/// What a spreadsheet says of a cell whose value is no text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Odd {
    /// A day or a time.
    Date,
    /// Yes or no.
    Truth,
    /// A number with more digits than it keeps.
    Long,
    /// A number that is not whole.
    Fraction,
}

/// The values that a box has, as spreadsheets of several languages write them.
const TRUTHS: [&str; 10] =
    ["TRUE", "FALSE", "WAHR", "FALSCH", "VRAI", "FAUX", "VERDADERO", "FALSO", "VERO", "VERDADEIRO"];

/// The days from 1995 to 2064, as spreadsheets number them.
const SERIALS: std::ops::RangeInclusive<u32> = 34_700..=60_000;

/// What is wrong with a cell that a program has damaged.
pub fn of(column: Column, text: &str, odd: Option<Odd>) -> Option<Message> {
    let found = text.trim();
    if let Some(odd) = odd.filter(|_| !takes_values(column)) {
        return Some(match odd {
            Odd::Date if is_name(column) => msg!("error-roster-no-name", found = found, kind = "date"),
            Odd::Date => msg!("error-roster-date", found = found),
            Odd::Truth => msg!("error-roster-truth", found = found),
            Odd::Long => msg!("error-roster-number-long", found = found),
            Odd::Fraction => msg!("error-roster-fraction", found = found),
        });
    }
    if let Some(meant) = encoded_twice(found) {
        return Some(msg!("error-roster-encoded-twice", found = found, meant = meant));
    }
    if lost_letters(column, found) {
        return Some(msg!("error-roster-question-marks", found = found));
    }
    if takes_values(column) || column == Column::Note {
        return None;
    }
    found.split(['\n', '|']).map(str::trim).find_map(|line| {
        if TRUTHS.contains(&line) {
            return Some(msg!("error-roster-truth", found = line));
        }
        if is_scientific(line) {
            return Some(msg!("error-roster-number-long", found = line));
        }
        let is_street = matches!(column, Column::Address | Column::House);
        if is_street && is_serial(line) {
            return Some(msg!("error-roster-serial", found = line));
        }
        // Identities are anybody's own words.
        if column == Column::Id || !is_date(line) {
            return None;
        }
        Some(if is_name(column) {
            msg!("error-roster-no-name", found = line, kind = "date")
        } else {
            msg!("error-roster-date", found = line)
        })
    })
}

/// Whether a column holds a name or a part of one: of a day there, no house number was made.
fn is_name(column: Column) -> bool {
    column == Column::Name || column.is_part_of_name()
}

/// Whether what a column holds may be a day, or yes and no.
fn takes_values(column: Column) -> bool {
    matches!(column, Column::Danger | Column::Consent | Column::Unsubscribed | Column::Status | Column::Reason)
}

/// What a text said before it was taken for one in another encoding, and encoded again.
fn encoded_twice(text: &str) -> Option<String> {
    // A letter of UTF-8 beyond ASCII is two of another encoding, side by side; most names have none such, and Arabic is in none of
    // these encodings.
    let is_arabic = |c: char| ('\u{600}'..'\u{700}').contains(&c);
    let mut before = false;
    let side_by_side = text.chars().any(|c| std::mem::replace(&mut before, !c.is_ascii()) && !c.is_ascii());
    if text.is_ascii() || !side_by_side || text.contains(is_arabic) {
        return None;
    }
    let latin = [WINDOWS_1252, WINDOWS_1250, MACINTOSH].into_iter().find_map(|encoding| undone(encoding, text));
    // Two letters of these scripts may be one of UTF-8 by chance; more are none.
    let is_no_chance = |meant: &String| {
        meant.chars().filter(|c| !c.is_ascii()).count() > 1 || text.contains(|c: char| c.is_ascii_alphabetic())
    };
    let others =
        || [WINDOWS_1251, WINDOWS_1253].into_iter().find_map(|encoding| undone(encoding, text)).filter(is_no_chance);
    latin.or_else(others)
}

fn undone(encoding: &'static Encoding, text: &str) -> Option<String> {
    let (bytes, _, lost) = encoding.encode(text);
    if lost {
        return None;
    }
    let meant = std::str::from_utf8(&bytes).ok().filter(|meant| !meant.is_ascii())?;
    let sound = |c: char| !c.is_control() && c != '\u{FFFD}';
    (meant != text && meant.chars().all(|c| sound(c) || matches!(c, '\n' | '\r' | '\t'))).then(|| meant.to_owned())
}

/// Whether letters are question marks now: an encoding did not have them.
fn lost_letters(column: Column, text: &str) -> bool {
    if !text.contains('?') {
        return false;
    }
    let marks = text.matches('?').count();
    let letters = text.chars().filter(|c| c.is_alphanumeric()).count();
    match column {
        Column::Note | Column::Reason => marks >= 4 && marks > letters,
        Column::Name | Column::Given | Column::Middle | Column::Family | Column::City | Column::Country => marks > 0,
        Column::Email | Column::Id | Column::Attachment => false,
        // In a street or a profession: between letters, or in place of a word.
        _ => {
            let chars: Vec<char> = text.chars().collect();
            let inside = |some: &[char]| some[0].is_alphabetic() && some[1] == '?' && some[2].is_alphabetic();
            text.contains("??") || chars.windows(3).any(inside)
        }
    }
}

/// Whether a number is shortened: `1.23457E+12`.
fn is_scientific(text: &str) -> bool {
    let Some((number, power)) = text.split_once(['E', 'e']) else { return false };
    let digits = |text: &str| !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
    let signed = power.starts_with(['+', '-']);
    let (whole, part) = number.split_once([',', '.']).unwrap_or((number, "0"));
    signed && digits(power.trim_start_matches(['+', '-'])) && whole.len() == 1 && digits(whole) && digits(part)
}

/// Whether a text is the number that a spreadsheet has for a day of our time.
fn is_serial(text: &str) -> bool {
    text.len() == 5 && text.parse().is_ok_and(|number| SERIALS.contains(&number))
}

/// Whether a text is a date, and nothing else: `2026-04-12`, `12.04.2026`, `12-Apr`, `Apr-26`.
fn is_date(text: &str) -> bool {
    // No date is longer, and all have a digit and a sign between.
    if text.len() > 40 || !text.contains(['-', '/', '.']) || !text.contains(char::is_numeric) {
        return false;
    }
    let plain = with_plain_digits(text);
    let day = plain.split([' ', 'T']).next().unwrap_or_default();
    let rest_is_time =
        plain[day.len()..].chars().all(|c| c.is_ascii_digit() || matches!(c, ' ' | 'T' | ':' | '.' | 'Z'));
    let parts: Vec<&str> = day.split(['-', '/', '.']).collect();
    let number = |part: &str| part.parse::<u32>().ok().filter(|_| part.len() <= 4);
    match parts[..] {
        [a, b, c] if rest_is_time => match (number(a), number(b), number(c)) {
            (Some(a), Some(b), Some(c)) => {
                let is_day = |day: u32, month: u32| (1..=31).contains(&day) && (1..=12).contains(&month);
                let year = |year: u32| (1900..=2100).contains(&year);
                year(a) && is_day(c, b) || year(c) && (is_day(a, b) || is_day(b, a))
            }
            (Some(day), None, Some(_)) => (1..=31).contains(&day) && is_month(b),
            _ => false,
        },
        [a, b] if plain.len() == day.len() && !day.contains(['/', '.']) => {
            number(a).is_some() && is_month(b) || is_month(a) && number(b).is_some()
        }
        _ => false,
    }
}

/// The first letters of a month, as spreadsheets shorten it.
fn is_month(text: &str) -> bool {
    const MONTHS: [&str; 12] = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
    MONTHS.contains(&text.to_ascii_lowercase().as_str())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn told(column: Column, text: &str) -> Option<&'static str> {
        of(column, text, None).map(|message| message.id)
    }

    #[test]
    fn what_a_spreadsheet_made_of_a_house_number_is_told() {
        for text in ["2026-04-12", "12/04/2026", "12.4.2026", "12-Apr", "Apr-26", "12-Apr-26", "2026-04-12 00:00:00"] {
            assert_eq!(told(Column::House, text), Some("error-roster-date"), "{text}");
            assert_eq!(told(Column::Address, &format!("Calle Mayor\n{text}")), Some("error-roster-date"), "{text}");
        }
        assert_eq!(told(Column::Name, "2026-04-12"), Some("error-roster-no-name"));
        assert_eq!(told(Column::Address, "46124"), Some("error-roster-serial"));
        assert_eq!(told(Column::Id, "1.23457E+12"), Some("error-roster-number-long"));
        assert_eq!(told(Column::Postcode, "TRUE"), Some("error-roster-truth"));
        assert_eq!(of(Column::Address, "2026-04-12", Some(Odd::Date)).unwrap().id, "error-roster-date");
        assert_eq!(of(Column::Unsubscribed, "2026-04-12", Some(Odd::Date)), None, "the day on which somebody left");
    }

    #[test]
    fn what_people_write_in_an_address_is_none_of_it() {
        for text in [
            "12/4",
            "12-4",
            "4-12 Main St",
            "3.1.2",
            "Calle 12 de Abril",
            "12 Apr Road",
            "1E",
            "46124 Elm Street",
            "2º B",
        ] {
            assert_eq!(told(Column::Address, text), None, "{text}");
        }
        assert_eq!(told(Column::Postcode, "46124"), None, "Messina's neighbours have such codes");
        assert_eq!(told(Column::Id, "2026-04-12"), None);
    }

    #[test]
    fn a_text_that_was_encoded_twice_says_what_it_was() {
        for (text, meant) in [
            ("LÃ³pez", "López"),
            ("Ana MÃ¼ller", "Ana Müller"),
            ("LĂłpez", "López"),
            ("L√≥pez", "López"),
            ("Ø³Ø§Ø±Ø§", "سارا"),
            ("ΞΈΞ±", "θα"),
            ("LГіpez", "López"),
        ] {
            assert_eq!(encoded_twice(text).as_deref(), Some(meant), "{text}");
        }
        for text in [
            "López",
            "Ângela",
            "São Paulo",
            "Łódź",
            "سارا",
            "Ærø",
            "ÃO",
            "Châlons",
            "É",
            "Ă",
            "naïve “quoted”",
            "Сё",
            "Ελένη",
            "Анна",
        ] {
            assert_eq!(encoded_twice(text), None, "{text}");
        }
    }

    #[test]
    fn letters_that_are_question_marks_are_told() {
        for text in ["???? ?????", "Jos? Mu?oz", "L?pez"] {
            assert_eq!(told(Column::Name, text), Some("error-roster-question-marks"), "{text}");
        }
        assert_eq!(told(Column::Note, "Why is he held? Why now?"), None);
        assert_eq!(told(Column::Note, "???? ?? ????"), Some("error-roster-question-marks"));
        assert_eq!(told(Column::Address, "Stra?e 1"), Some("error-roster-question-marks"));
        assert_eq!(told(Column::Email, "a?b@example.org"), None);
    }
}
