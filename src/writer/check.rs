//! Checks what was given for a writer: each field by itself.

use crate::diagnostic::{Diagnostic, Place, Source};
use crate::email::email_address;
use crate::locale;
use crate::msg;
use crate::text::{self, Offence};

/// Longest line of a name or an address, in characters.
const MAX_LINE: usize = 200;
/// Most lines of an address.
pub(super) const MAX_LINES: usize = 8;
/// Longest note, in characters: more than any page holds.
const MAX_NOTE: usize = 10_000;

/// A line of text about a person that is no writer: checked as a writer's are, and trimmed; nothing where it is empty.
///
/// # Errors
/// It is empty but `required`, or cannot stand in a letter: with the place of the character that is wrong.
pub fn settle_line(field: &str, text: &str, required: bool) -> Result<Option<String>, Diagnostic> {
    let origin = |_: &str| field.to_owned();
    let mut check = Check { origin: &origin, diagnostics: Vec::new() };
    let text = Some(text.to_owned());
    let settled = if required { check.required("name", text) } else { check.optional("name", text) };
    match check.diagnostics.pop() {
        Some((_, diagnostic)) => Err(diagnostic.without_hint()),
        None => Ok(settled),
    }
}

pub(super) struct Check<'o> {
    pub(super) origin: &'o dyn Fn(&str) -> String,
    pub(super) diagnostics: Vec<(&'static str, Diagnostic)>,
}

impl Check<'_> {
    pub(super) fn report(
        &mut self,
        field: &'static str,
        message: crate::message::Message,
        hint: crate::message::Message,
    ) {
        self.diagnostics.push((field, Diagnostic::error(message).hint(hint)));
    }

    pub(super) fn required(&mut self, field: &'static str, text: Option<String>) -> Option<String> {
        let name = (self.origin)(field);
        match text {
            None => {
                self.report(
                    field,
                    msg!("error-field-missing", field = &name),
                    msg!("hint-field-missing", field = &name),
                );
                None
            }
            Some(text) if text.chars().all(text::is_invisible) && text::offence(&text, false).is_none() => {
                self.report(field, msg!("error-field-empty", field = &name), msg!("hint-field-missing", field = &name));
                None
            }
            text => self.optional(field, text),
        }
    }

    /// A field of one line, trimmed; nothing where it is empty.
    pub(super) fn optional(&mut self, field: &'static str, text: Option<String>) -> Option<String> {
        // What is copied from a spreadsheet has tabs where there are spaces.
        let text = text?.replace('\t', " ");
        // Looked through before it is trimmed: a line break at the end is refused like any other.
        (self.sound(field, &text, false, MAX_LINE) && !text.trim().is_empty()).then(|| text.trim().to_owned())
    }

    pub(super) fn note(&mut self, note: Option<String>) -> Option<String> {
        let note = note?.replace("\r\n", "\n");
        let note = note.trim_matches(['\n', ' ', '\t']);
        (!note.is_empty() && self.sound("note", note, true, MAX_NOTE)).then(|| note.to_owned())
    }

    fn sound(&mut self, field: &'static str, text: &str, lines: bool, limit: usize) -> bool {
        let key = field;
        let field = (self.origin)(key);
        let length = text.chars().count();
        if length > limit {
            self.report(
                key,
                msg!("error-field-long", field = &field, length = length, limit = limit),
                msg!("hint-field-long", limit = limit),
            );
            return false;
        }
        let Some((at, c, offence)) = text::offence(text, lines) else { return true };
        let character = format!("U+{:04X}", c as u32);
        let position = text[..at].chars().count() + 1;
        let message = match offence {
            Offence::LineBreak => msg!("error-field-line-break", field = &field, position = position),
            Offence::Reordering => {
                msg!("error-field-reordering", field = &field, character = character, position = position)
            }
            Offence::Control | Offence::Noncharacter => {
                msg!("error-field-control", field = &field, character = character, position = position)
            }
        };
        let source = Source::new(field, text);
        let place = Place::new(&source, at..at + c.len_utf8());
        self.diagnostics.push((key, Diagnostic::error(message).at(place).hint(msg!("hint-character"))));
        false
    }

    pub(super) fn country(&mut self, text: &str, languages: &[String]) -> Option<String> {
        let code = locale::meant_country(text, languages.iter().map(String::as_str));
        if code.is_none() {
            let source = Source::new((self.origin)("country"), text);
            let place = Place::new(&source, 0..text.len());
            let diagnostic =
                Diagnostic::error(msg!("error-country", found = text)).at(place).hint(msg!("hint-country"));
            self.diagnostics.push(("country", diagnostic));
        }
        code
    }

    pub(super) fn email(&mut self, text: String) -> Option<String> {
        if email_address(&text).is_some() {
            return Some(text);
        }
        let source = Source::new((self.origin)("email"), text.as_str());
        let place = Place::new(&source, 0..text.len());
        let diagnostic = Diagnostic::error(msg!("error-email", found = text)).at(place).hint(msg!("hint-email"));
        self.diagnostics.push(("email", diagnostic));
        None
    }
}
