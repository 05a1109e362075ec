//! What is wrong in a message by itself: attributes twice, terms, functions, choices, texts that are empty.

use std::collections::BTreeSet;

use fluent_syntax::ast::CallArguments;

use super::file::{Entry, File, Value};
use super::found::Found;
use super::{plain_text, select};
use crate::catalog::near_or_all;
use crate::check::registry::{
    DUPLICATE_ATTRIBUTE, EMPTY_VALUE, FUNCTION_ARGUMENT, TERM_ARGUMENT, TERM_VARIABLE, UNKNOWN_FORM, UNKNOWN_FUNCTION,
    UNKNOWN_OPTION,
};
use crate::locale::examination::{self, Defect};
use crate::locale::form_hint;
use crate::locale::functions::FUNCTIONS;
use crate::locale::pattern::{self, PatternPart};
use crate::message::known_names;

/// Looks through an entry; `forms` are those of dates that it may ask for, `may_be_empty` tells of which attributes, or of its value, nothing need be said.
pub fn entry(
    file: &File<'_>,
    entry: &Entry<'_>,
    plurals: &select::Plurals,
    forms: &BTreeSet<String>,
    may_be_empty: impl Fn(Option<&str>) -> bool,
    found: &mut Found,
) {
    let mut seen = BTreeSet::new();
    for (name, _) in &entry.attributes {
        if !seen.insert(name) {
            found.add(file, &DUPLICATE_ATTRIBUTE, file.at(name), vec![("name", (*name).into())]);
        }
    }
    for (attribute, value) in entry.values() {
        let name = attribute.unwrap_or(entry.id);
        if is_empty(value) && !may_be_empty(attribute) {
            found.add(file, &EMPTY_VALUE, file.at(name), vec![("name", name.into())]);
        }
        for piece in pattern::parts(&value.pattern) {
            examination::of_piece(piece, entry.is_term(), None, &mut |defect| tell(file, forms, &defect, found));
            match piece {
                PatternPart::Term(id, _, Some(arguments)) => term_arguments(file, id, arguments, found),
                PatternPart::Function(name, arguments) => function(file, name, arguments, found),
                PatternPart::Select(selector, variants) => select::choice(file, selector, variants, plurals, found),
                _ => {}
            }
        }
    }
}

/// Whether nothing that is said leaves anything on a page.
fn is_empty(value: &Value<'_>) -> bool {
    value.texts.iter().enumerate().all(|(n, text)| {
        // A choice stands for its variants.
        let choices = n == 0 && text.text.chars().all(|c| c == plain_text::PLACEABLE || crate::text::is_invisible(c));
        let only_choices = choices
            && pattern::parts(&value.pattern).iter().all(|piece| {
                matches!(piece, PatternPart::Select(..) | PatternPart::Selector(_) | PatternPart::Literal(_))
            });
        only_choices || text.text.chars().all(|c| c != plain_text::PLACEABLE && crate::text::is_invisible(c))
    })
}

fn term_arguments(file: &File<'_>, term: &str, arguments: &CallArguments<&str>, found: &mut Found) {
    let named = arguments.named.iter().map(|argument| file.at(argument.name.name));
    let positional = arguments.positional.iter().map(|argument| plain_text::inline_span(&file.source.text, argument));
    if let Some(at) = positional.chain(named).min_by_key(|at| at.start) {
        found.add(file, &TERM_ARGUMENT, at, vec![("name", term.into())]);
    }
}

fn tell(file: &File<'_>, forms: &BTreeSet<String>, defect: &Defect<'_>, found: &mut Found) {
    match *defect {
        Defect::TermVariable(name) => found.add(file, &TERM_VARIABLE, file.at(name), vec![("name", name.into())]),
        Defect::Function(name) => {
            let known = near_or_all(name, FUNCTIONS.map(|(known, _)| known));
            let hint = Some(known_names(known));
            found.add_hint(file, &UNKNOWN_FUNCTION, file.at(name), vec![("name", name.into())], hint);
        }
        Defect::Option(option, function, options) => {
            let known = near_or_all(option, options.iter().copied());
            let hint = (!known.is_empty()).then(|| known_names(known));
            let args = vec![("name", option.into()), ("function", function.into())];
            found.add_hint(file, &UNKNOWN_OPTION, file.at(option), args, hint);
        }
        Defect::Form(name) if !forms.contains(name) => {
            let hint = Some(form_hint(forms.iter().cloned().collect()));
            found.add_hint(file, &UNKNOWN_FORM, file.at(name), vec![("name", name.into())], hint);
        }
        // What a message is given, and what it has to do with others, is told of those that are asked for.
        _ => {}
    }
}

/// Functions work on one thing, but for the one that lists.
fn function(file: &File<'_>, name: &str, arguments: &CallArguments<&str>, found: &mut Found) {
    let enough = match name {
        "LIST" => !arguments.positional.is_empty(),
        _ => arguments.positional.len() == 1,
    };
    let is_known = FUNCTIONS.iter().any(|(known, _)| *known == name);
    if is_known && !enough {
        found.add(file, &FUNCTION_ARGUMENT, file.at(name), vec![("name", name.into())]);
    }
}
