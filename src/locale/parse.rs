//! Reads Fluent files: all that is wrong in their syntax, and what no text of the content may hold.

use std::ops::Range;
use std::sync::Arc;

use fluent::FluentResource;
use fluent_syntax::ast;
use fluent_syntax::parser::ErrorKind;

use super::limits::MAX_DEPTH;
use super::pattern::{PatternPart, parts};
use super::scan::{Trap, span, trap};
use crate::diagnostic::{Diagnostic, Place, Source};
use crate::msg;

/// Parses a Fluent file; all its syntax errors.
pub fn parse(source: &Arc<Source>) -> Result<FluentResource, Vec<Diagnostic>> {
    let syntax = |kind: &ErrorKind, at: Range<usize>| {
        let error = Diagnostic::error(msg!("error-fluent")).detail(kind.to_string());
        error.at(Place::new(source, at)).hint(msg!("hint-fluent"))
    };
    match trap(&source.text, MAX_DEPTH) {
        None => {}
        Some(Trap::Depth(at)) => {
            return Err(vec![
                Diagnostic::error(msg!("error-braces-deep", limit = MAX_DEPTH))
                    .at(Place::new(source, at..at + 1))
                    .hint(msg!("hint-braces-deep")),
            ]);
        }
        Some(Trap::Escape(at)) => {
            let kind = ErrorKind::InvalidUnicodeEscapeSequence(source.text[at.clone()].to_owned());
            return Err(vec![syntax(&kind, at)]);
        }
    }
    let controls = control_characters(source);
    if !controls.is_empty() {
        return Err(controls);
    }
    let resource = FluentResource::try_new(source.text.clone())
        .map_err(|(_, errors)| errors.into_iter().map(|error| syntax(&error.kind, error.pos)).collect::<Vec<_>>())?;
    let escaped = escaped_controls(source, &resource);
    if escaped.is_empty() { Ok(resource) } else { Err(escaped) }
}

/// A file with its comments, after everything was looked at that could harm the parser.
///
/// # Errors
/// All syntax errors.
pub fn tree(source: &Arc<Source>) -> Result<ast::Resource<&str>, Vec<Diagnostic>> {
    parse(source)?;
    match fluent_syntax::parser::parse(source.text.as_str()) {
        Ok(resource) | Err((resource, _)) => Ok(resource),
    }
}

/// Control characters and those that reorder what is seen, in a text of the content: each is an error.
pub(crate) fn control_characters(source: &Arc<Source>) -> Vec<Diagnostic> {
    let wrong = source
        .text
        .char_indices()
        .filter(|(_, c)| crate::text::is_reordering(*c) || (c.is_control() && !matches!(c, '\n' | '\r' | '\t')));
    // One tells enough of a file that is not text at all.
    wrong.take(20).map(|(at, c)| control_error(c, Place::new(source, at..at + c.len_utf8()))).collect()
}

fn control_error(c: char, place: Place) -> Diagnostic {
    Diagnostic::error(msg!("error-character", character = format!("U+{:04X}", c as u32)))
        .at(place)
        .hint(msg!("hint-character"))
}

/// Literals whose escapes stand for such a character: `{ "\u001B" }`.
fn escaped_controls(source: &Arc<Source>, resource: &FluentResource) -> Vec<Diagnostic> {
    let mut found = Vec::new();
    for entry in resource.entries() {
        let (value, attributes) = match entry {
            ast::Entry::Message(message) => (message.value.as_ref(), &message.attributes),
            ast::Entry::Term(term) => (Some(&term.value), &term.attributes),
            _ => continue,
        };
        let patterns = value.into_iter().chain(attributes.iter().map(|attribute| &attribute.value));
        for piece in patterns.flat_map(parts) {
            let PatternPart::Literal(literal) = piece else { continue };
            let text = fluent_syntax::unicode::unescape_unicode_to_string(literal);
            if let Some((_, c, _)) = crate::text::offence(&text, false) {
                found.push(control_error(c, Place::new(source, span(resource.source(), literal))));
            }
        }
    }
    found
}
