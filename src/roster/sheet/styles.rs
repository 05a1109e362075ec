//! How the numbers of a workbook look (ECMA-376, 18.8): which are days and times, and which begin with zeros.

use jiff::Span;
use jiff::civil::date;

use super::limit::Fault;
use super::xml::{Node, Xml};

/// No workbook has more: Excel stops at 65,490.
const MOST: usize = 1 << 16;

/// What a number is written out by is no longer; a format may be of any length.
const LONGEST: usize = 100;

/// How a number looks.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Look {
    /// As it is.
    Plain,
    /// A day, a time, or both.
    Date,
    /// With so many digits at least, zeros before the others, and what stands before, between and behind them: a postcode.
    Written(Vec<Template>),
}

/// What stands where in a number that is written out, and up to which number it does.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Template {
    /// Digits (none) and signs.
    places: Vec<Option<char>>,
    most: u64,
}

impl Template {
    /// A whole number, written so; digits that have no place stand before the first.
    fn write(&self, digits: &str) -> String {
        let mut rest = digits.chars().rev();
        let first = self.places.iter().position(Option::is_none).unwrap_or_default();
        let mut backwards = String::new();
        for (at, place) in self.places.iter().enumerate().rev() {
            match place {
                Some(sign) => backwards.push(*sign),
                None => backwards.push(rest.next().unwrap_or('0')),
            }
            if at == first {
                backwards.extend(rest.by_ref());
            }
        }
        backwards.chars().rev().collect::<String>().trim().to_owned()
    }
}

/// A whole number as it is written out.
pub fn written(templates: &[Template], digits: &str) -> String {
    let number: u64 = digits.parse().unwrap_or_default();
    let template = templates.iter().find(|template| number <= template.most).or(templates.last());
    match template {
        Some(template) if digits.bytes().all(|byte| byte.is_ascii_digit()) => template.write(digits),
        _ => digits.to_owned(),
    }
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
                        let known = own.iter().find(|(known, _)| *known == id).map(|(_, look)| look.clone());
                        looks.push(known.unwrap_or_else(|| built_in(id)));
                    }
                    _ => {}
                },
                _ => {}
            }
        }
    }

    /// The look of a cell, by the number that it refers to.
    pub fn look(&self, style: Option<&str>) -> &Look {
        let at: Option<usize> = style.and_then(|style| style.trim().parse().ok());
        at.and_then(|at| self.0.get(at)).unwrap_or(&Look::Plain)
    }
}

/// The formats that a file need not tell (18.8.30).
fn built_in(id: u32) -> Look {
    if matches!(id, 14..=22 | 27..=36 | 45..=47 | 50..=58) { Look::Date } else { Look::Plain }
}

/// How a number of this format looks.
fn look(code: &str) -> Look {
    let sections: Vec<&str> = sections(code);
    let first = sections.first().copied().unwrap_or_default();
    if is_date(first) {
        return Look::Date;
    }
    if code.len() > LONGEST {
        return Look::Plain;
    }
    // Without conditions, what follows the first is for numbers that no postcode is.
    let conditional = first.starts_with("[<");
    let used = if conditional { &sections[..] } else { &sections[..1] };
    let templates: Option<Vec<Template>> = used.iter().map(|section| template(section)).collect();
    let is_written = |templates: &Vec<Template>| {
        let places = templates.iter().map(|template| template.places.iter().filter(|place| place.is_none()).count());
        places.max().is_some_and(|most| most > 1)
    };
    templates.filter(is_written).map_or(Look::Plain, Look::Written)
}

/// The parts of a format, each for some of the numbers.
fn sections(code: &str) -> Vec<&str> {
    let (mut found, mut start, mut quoted) = (Vec::new(), 0, false);
    let mut marks = code.char_indices();
    while let Some((at, c)) = marks.next() {
        match c {
            '"' => quoted = !quoted,
            '\\' if !quoted => drop(marks.next()),
            ';' if !quoted => {
                found.push(&code[start..at]);
                start = at + 1;
            }
            _ => {}
        }
    }
    found.push(&code[start..]);
    found
}

/// Whether a format is that of a day or a time: made of their letters alone. “Standard”, as some programs write, has others.
fn is_date(section: &str) -> bool {
    let mut rest = section.chars();
    let mut found = false;
    while let Some(c) = rest.next() {
        match c.to_ascii_lowercase() {
            '"' => drop(rest.by_ref().find(|c| *c == '"')),
            '\\' | '_' | '*' => drop(rest.next()),
            '[' => {
                let inside = rest.by_ref().take_while(|c| *c != ']').collect::<String>().to_ascii_lowercase();
                found |= !inside.is_empty() && inside.chars().all(|c| matches!(c, 'h' | 'm' | 's'));
            }
            'y' | 'm' | 'd' | 'h' | 's' => found = true,
            // Of AM/PM, of years that are counted otherwise, and of 2026-01-05T10:00Z.
            'a' | 'p' | 'e' | 'g' | 'b' | 't' | 'z' => {}
            c if c.is_ascii_alphabetic() => return false,
            _ => {}
        }
    }
    found
}

/// What a part of a format writes, where that is digits and signs alone.
fn template(section: &str) -> Option<Template> {
    let mut template = Template { places: Vec::new(), most: u64::MAX };
    let mut rest = section.chars();
    while let Some(c) = rest.next() {
        match c {
            '0' => template.places.push(None),
            '"' => template.places.extend(rest.by_ref().take_while(|c| *c != '"').map(Some)),
            '\\' => template.places.push(Some(rest.next()?)),
            '_' | '*' => drop(rest.next()),
            '[' => {
                let inside: String = rest.by_ref().take_while(|c| *c != ']').collect();
                if let Some(most) = inside.strip_prefix("<=") {
                    template.most = most.parse().ok()?;
                } else if let Some(more) = inside.strip_prefix('<') {
                    template.most = more.parse::<u64>().ok()?.checked_sub(1)?;
                } else if inside.starts_with('$') && !inside.starts_with("$-") {
                    // Money.
                    return None;
                }
            }
            '-' | ' ' | '(' | ')' | '/' | '+' | ':' => template.places.push(Some(c)),
            _ => return None,
        }
    }
    Some(template).filter(|template| template.places.contains(&None))
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
        for code in [
            "General",
            "Standard",
            "GENERAL",
            "0.00",
            "#,##0 \"days\"",
            "@",
            "0.00E+00",
            "[Red]0",
            "\\d0",
            "0",
            "",
            "[$€-407] 00",
            "0 \"items\"",
            "##00",
        ] {
            assert_eq!(look(code), Look::Plain, "{code}");
        }
    }

    #[test]
    fn postcodes_are_written_as_the_sheet_shows_them() {
        for (code, number, shown) in [
            ("00000", "2134", "02134"),
            ("00000", "123456", "123456"),
            ("00000\\-0000", "21340001", "02134-0001"),
            ("00000-0000", "1021340001", "102134-0001"),
            ("000\\ 00", "11455", "114 55"),
            ("00\\-000", "950", "00-950"),
            ("000\\-0000", "1000001", "100-0001"),
            ("00000\\-000", "1310100", "01310-100"),
            ("00000_)", "2134", "02134"),
            ("[$-40A]00000", "8001", "08001"),
            ("\"D-\"00000", "1067", "D-01067"),
            ("\"D;\"00000;@", "1067", "D;01067"),
            ("[<=99999]00000;00000\\-0000", "2134", "02134"),
            ("[<=99999]00000;00000\\-0000", "21340001", "02134-0001"),
        ] {
            let Look::Written(templates) = look(code) else { panic!("{code}") };
            assert_eq!(written(&templates, number), shown, "{code}");
        }
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
