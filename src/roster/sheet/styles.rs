//! How the numbers of a workbook look (ECMA-376, 18.8): which are days and times, and which begin with zeros.

use jiff::Span;
use jiff::civil::date;

use super::limit::Fault;
use super::xml::{Node, Xml};

/// No workbook has more: Excel stops at 65,490.
const MOST: usize = 1 << 16;

/// How a number looks.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Look {
    /// As it is.
    Plain,
    /// A day, a time, or both.
    Date,
    /// With so many digits, zeros before the others: a postcode.
    Digits(usize),
}

/// The looks that cells refer to, by their numbers.
#[derive(Debug, Default)]
pub struct Styles(Vec<Look>);

impl Styles {
    pub fn read(mut xml: Xml) -> Result<Self, Fault> {
        let mut own: Vec<(u32, Look)> = Vec::new();
        let mut looks = Vec::new();
        let mut inside = false;
        loop {
            match xml.step()? {
                Node::End => return Ok(Self(looks)),
                Node::Open => match xml.local_name() {
                    "numFmt" if own.len() < MOST => {
                        let id = xml.attribute("numFmtId")?.and_then(|id| id.parse().ok());
                        let code = xml.attribute("formatCode")?.unwrap_or_default();
                        own.extend(id.map(|id| (id, look(&code))));
                    }
                    "cellXfs" => inside = true,
                    "cellStyleXfs" | "cellStyles" | "dxfs" => inside = false,
                    "xf" if inside && looks.len() < MOST => {
                        let id = xml.attribute("numFmtId")?.and_then(|id| id.parse().ok()).unwrap_or(0);
                        let known = own.iter().find(|(known, _)| *known == id).map(|(_, look)| *look);
                        looks.push(known.unwrap_or_else(|| built_in(id)));
                    }
                    _ => {}
                },
                _ => {}
            }
        }
    }

    /// The look of a cell, by the number that it refers to.
    pub fn look(&self, style: Option<&str>) -> Look {
        let at: Option<usize> = style.and_then(|style| style.trim().parse().ok());
        at.and_then(|at| self.0.get(at)).copied().unwrap_or(Look::Plain)
    }
}

/// The formats that a file need not tell (18.8.30).
fn built_in(id: u32) -> Look {
    if matches!(id, 14..=22 | 27..=36 | 45..=47 | 50..=58) { Look::Date } else { Look::Plain }
}

/// How a number of this format looks.
fn look(code: &str) -> Look {
    let first = code.split(';').next().unwrap_or_default();
    if first.len() > 1 && first.len() < 20 && first.bytes().all(|byte| byte == b'0') {
        return Look::Digits(first.len());
    }
    let mut rest = first.chars();
    let mut brackets = String::new();
    while let Some(c) = rest.next() {
        match c {
            '"' => drop(rest.by_ref().find(|c| *c == '"')),
            '\\' | '_' | '*' => drop(rest.next()),
            '[' => {
                brackets.clear();
                brackets.extend(rest.by_ref().take_while(|c| *c != ']'));
                let elapsed = brackets.to_ascii_lowercase();
                if !elapsed.is_empty() && elapsed.chars().all(|c| matches!(c, 'h' | 'm' | 's')) {
                    return Look::Date;
                }
            }
            'y' | 'Y' | 'm' | 'M' | 'd' | 'D' | 'h' | 'H' | 's' | 'S' => return Look::Date,
            _ => {}
        }
    }
    Look::Plain
}

/// The day and the time that a number stands for, as programs write them.
pub fn day(number: f64, since_1904: bool) -> String {
    let shift = if since_1904 { 1462.0 } else { 0.0 };
    let serial = number + shift;
    let minutes = (serial.fract().abs() * 1440.0).round() as i64;
    let time = format!("{:02}:{:02}", minutes / 60 % 24, minutes % 60);
    let days = serial.trunc() as i64 + minutes / 1440;
    if days == 0 {
        return time;
    }
    // Excel has a 29 February 1900, as Lotus had.
    let start = if days < 60 { date(1899, 12, 31) } else { date(1899, 12, 30) };
    let Ok(day) = Span::new().try_days(days).and_then(|days| start.checked_add(days)) else {
        return number.to_string();
    };
    if minutes % 1440 == 0 { day.to_string() } else { format!("{day} {time}") }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn formats_of_days_are_told_from_others() {
        for code in ["yyyy-mm-dd", "d/m", "[$-409]d-mmm;@", "[h]:mm", "hh:mm", "\"am\" d", "mmm yy"] {
            assert_eq!(look(code), Look::Date, "{code}");
        }
        for code in ["General", "0.00", "#,##0 \"days\"", "@", "0.00E+00", "[Red]0", "\\d0", "0"] {
            assert_eq!(look(code), Look::Plain, "{code}");
        }
        assert_eq!(look("00000"), Look::Digits(5));
    }

    #[test]
    fn numbers_are_days() {
        assert_eq!(day(46124.0, false), "2026-04-12");
        assert_eq!(day(46027.416666, false), "2026-01-05 10:00");
        assert_eq!(day(0.395833, false), "09:30");
        assert_eq!(day(1.0, false), "1900-01-01");
        assert_eq!(day(44662.0, true), "2026-04-12");
        assert_eq!(day(1e300, false), 1e300_f64.to_string());
    }
}
