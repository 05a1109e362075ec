//! What the parser could not read in a file.

use fluent_syntax::parser::{ErrorKind, ParserError};

use super::file::File;
use super::found::Found;
use super::syntax_hints::{hint, sign, text_below};
use crate::check::registry::{BYTE_ORDER_MARK, DEFAULT_VARIANT, EMPTY_VALUE, NESTING, SYNTAX, UNKNOWN_FUNCTION};
use crate::locale::{MAX_DEPTH, Trap};

/// What the parser could not read, and a mark at the beginning that no text needs.
pub(super) fn syntax(file: &File<'_>, found: &mut Found) {
    if file.source.mark {
        found.add(file, &BYTE_ORDER_MARK, 0..0, vec![]);
    }
    match &file.trap {
        None => {}
        Some(Trap::Depth(at)) => found.add(file, &NESTING, *at..at + 1, vec![("limit", MAX_DEPTH.into())]),
        Some(Trap::Escape(at)) => {
            let kind = ErrorKind::InvalidUnicodeEscapeSequence(file.source.text[at.clone()].to_owned());
            found.add_detail(file, &SYNTAX, at.clone(), vec![], kind.to_string(), None);
        }
    }
    for error in &file.errors {
        told(file, error, found);
    }
}

fn told(file: &File<'_>, error: &ParserError, found: &mut Found) {
    let entry = error.slice.clone().unwrap_or(error.pos.clone());
    let text = &file.source.text[entry.start.min(file.source.text.len())..entry.end.min(file.source.text.len())];
    let at = error.pos.start.min(file.source.text.len());
    match &error.kind {
        // The parser lost the rest at a sign that it does not know.
        kind @ (ErrorKind::MissingDefaultVariant | ErrorKind::MissingValue) if sign(text).is_some() => {
            found.add_detail(file, &SYNTAX, error.pos.clone(), vec![], kind.to_string(), sign(text));
        }
        ErrorKind::MissingDefaultVariant | ErrorKind::MultipleDefaultVariants => {
            found.add(file, &DEFAULT_VARIANT, at..at + 1, vec![]);
        }
        kind @ (ErrorKind::ExpectedMessageField { .. } | ErrorKind::ExpectedTermField { .. })
            if text_below(text).is_some() =>
        {
            found.add_detail(file, &SYNTAX, error.pos.clone(), vec![], kind.to_string(), text_below(text));
        }
        ErrorKind::ExpectedMessageField { entry_id } | ErrorKind::ExpectedTermField { entry_id } => {
            let start = entry.start + usize::from(text.starts_with('-'));
            found.add(file, &EMPTY_VALUE, start..start + entry_id.len(), vec![("name", entry_id.into())]);
        }
        ErrorKind::MissingValue => {
            found.add(file, &EMPTY_VALUE, at..at + 1, vec![("name", name_of(text).into())]);
        }
        ErrorKind::ForbiddenCallee => {
            // The parser stands behind the parentheses of the call.
            let call = &file.source.text[..at];
            let name = call.rfind('(').map_or("", |open| call[..open].trim_end());
            let name = name.rsplit(|c: char| !(c.is_ascii_alphanumeric() || matches!(c, '-' | '_'))).next();
            let name = name.unwrap_or_default();
            found.add(file, &UNKNOWN_FUNCTION, file.at(name), vec![("name", name.into())]);
        }
        // An attribute without a value is given up, and its line read as an entry.
        _ if empty_attribute(text).is_some() => {
            let name = empty_attribute(text).unwrap_or_default();
            found.add(file, &EMPTY_VALUE, file.at(name), vec![("name", name.into())]);
        }
        kind => {
            let hint = hint(text, at.saturating_sub(entry.start), kind);
            found.add_detail(file, &SYNTAX, error.pos.clone(), vec![], kind.to_string(), hint);
        }
    }
}

/// The id at the beginning of an entry that is junk.
fn name_of(text: &str) -> &str {
    let text = text.trim_start_matches(['.', '-', ' ']);
    text.split(|c: char| !(c.is_ascii_alphanumeric() || matches!(c, '-' | '_'))).next().unwrap_or_default()
}

/// The name of the attribute without a value that junk begins with.
fn empty_attribute(text: &str) -> Option<&str> {
    let name = name_of(text.trim_start_matches([' ', '\n', '\r']).strip_prefix('.')?);
    let rest = text.split_once(name)?.1.trim_start_matches(' ').strip_prefix('=')?;
    let next = rest.trim_start_matches([' ', '\n', '\r']);
    (next.is_empty() || next.starts_with('.')).then_some(name)
}
