//! The digits of a language: those that CLDR has for it and those of the program's files, not those of a neighbour, and not two
//! sets side by side.

use std::ops::Range;

use icu_decimal::DecimalFormatter;
use icu_decimal::input::Decimal;
use icu_locale::LocaleExpander;
use icu_locale_core::{LanguageIdentifier, Locale};
use icu_properties::props::Script;

use super::characters::tokens;
use super::file::{File, Role};
use super::found::Found;
use super::plain_text::PlainText;
use super::script::{self, Scripts};
use crate::check::registry::DIGITS;
use crate::diagnostic::Severity;
use crate::locale::word_list::digit;

/// The digits that a language may write, each set by its zero.
#[derive(Debug)]
pub(super) struct Digits {
    /// That of CLDR.
    own: char,
    arabic: bool,
}

/// The zeros of Arabic script.
const ARABIC: [char; 2] = ['\u{660}', '\u{6F0}'];

impl Digits {
    pub(super) fn of(tag: &str, scripts: &Scripts) -> Self {
        // Where a language has digits of its own, CLDR may have them for the country alone where most speak it.
        let mut id: LanguageIdentifier = tag.parse().unwrap_or(LanguageIdentifier::UNKNOWN);
        id.region = None;
        let zero = |id: &LanguageIdentifier| {
            let numbers = DecimalFormatter::try_new((&Locale::from(id.clone())).into(), Default::default()).ok()?;
            numbers.format(&Decimal::from(0)).to_string().chars().next().filter(|zero| *zero != '0')
        };
        let own = zero(&id).or_else(|| {
            LocaleExpander::new_extended().maximize(&mut id);
            zero(&id)
        });
        Self { own: own.unwrap_or('0'), arabic: scripts.have(&[Script::Arabic]) }
    }

    /// Whether a set may stand in the language at all.
    fn allow(&self, zero: char, scripts: &Scripts) -> bool {
        // Where CLDR has those of the program, the script has its own as well: ०, ๐.
        let native = match ARABIC.contains(&zero) {
            true => self.arabic && self.own == '0',
            false => scripts.contain(script::of(zero)),
        };
        zero == '0' || zero == self.own || native
    }
}

/// The zero of the set that a digit belongs to.
fn zero_of(c: char) -> Option<char> {
    if c.is_ascii() {
        return c.is_ascii_digit().then_some('0');
    }
    let value = digit(c)?.to_digit(10)?;
    char::from_u32(c as u32 - value)
}

/// The digits of a language's letters, as they are met.
#[derive(Debug, Default)]
pub(super) struct Met {
    /// Their places, in the files that are looked through in this order: of ASCII, and of the language's own set.
    ascii: Vec<(usize, Range<usize>)>,
    own: Vec<(usize, Range<usize>)>,
}

impl Met {
    /// Tells the digits of a text that are none of the language's, and keeps the others; `n` numbers the file.
    pub(super) fn look(
        &mut self,
        digits: &Digits,
        scripts: &Scripts,
        (n, file): (usize, &File<'_>),
        text: &PlainText<'_>,
        found: &mut Found,
    ) {
        let is_digit = |c: char| c.is_ascii_digit() || (!c.is_ascii() && c.is_numeric());
        if !matches!(file.role, Role::Shared | Role::Case(_) | Role::Card) || !text.text.contains(is_digit) {
            return;
        }
        for (start, token) in tokens(&text.text).filter(|(_, token)| token.contains(is_digit)) {
            // An address, a date for programs, a name of letters and digits.
            let is_code = token.chars().any(|c| c.is_ascii_alphabetic() || matches!(c, '@' | '+'));
            let Some((at, c, zero)) = token.char_indices().find_map(|(at, c)| Some((at, c, zero_of(c)?))) else {
                continue;
            };
            let mixed = token.char_indices().find(|(_, c)| zero_of(*c).is_some_and(|other| other != zero));
            let place = text.place(start + at..start + at + c.len_utf8());
            if let Some((at, c)) = mixed.or(Some((at, c)).filter(|_| !digits.allow(zero, scripts))) {
                let args = vec![("found", c.to_string().into())];
                found.add(file, &DIGITS, text.place(start + at..start + at + c.len_utf8()), args);
            } else if zero == '0' && !is_code {
                self.ascii.push((n, place));
            } else if zero != '0' {
                self.own.push((n, place));
            }
        }
    }

    /// Tells the set that is met less often, where there are two.
    pub(super) fn tell(self, files: &[&File<'_>], found: &mut Found) {
        let (few, many) =
            if self.ascii.len() < self.own.len() { (self.ascii, self.own) } else { (self.own, self.ascii) };
        if many.is_empty() {
            return;
        }
        for (n, place) in few {
            let Some(file) = files.get(n) else { continue };
            let text = file.source.text.get(place.clone()).unwrap_or_default().to_owned();
            found.add_weaker(file, &DIGITS, Severity::Warning, place, vec![("found", text.into())]);
        }
    }
}
