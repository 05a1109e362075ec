//! What the variables of letters are, and which functions can write them.

use std::collections::BTreeMap;

use fluent_syntax::ast::{CallArguments, InlineExpression};

use super::file::File;
use super::found::Found;
use crate::action::{Action, PROGRAM_VARIABLES};
use crate::check::registry::ARGUMENT_TYPE;
use crate::word_enum::word_enum;

/// What a variable is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Type {
    /// Text, which no function writes.
    Text,
    /// A number, which `NUMBER` writes.
    Number,
    /// A date, which `DATETIME` writes.
    Date,
}

/// What variables are, by their names; of those that a template gives nothing is known.
pub type Types = BTreeMap<String, Type>;

word_enum!(Type { Text = "text", Number = "number", Date = "date" });

impl Type {
    /// What a function works on; nothing of one that takes anything.
    fn of_function(name: &str) -> Option<Self> {
        match name {
            "NUMBER" => Some(Self::Number),
            "DATETIME" => Some(Self::Date),
            _ => None,
        }
    }
}

/// The variables that the program gives to the messages of every letter.
pub(crate) fn of_program() -> Types {
    let types = PROGRAM_VARIABLES.into_iter().map(|name| {
        let is = match name {
            _ if is_number(name) => Type::Number,
            "counted" | "date" | "sent" => Type::Date,
            _ => Type::Text,
        };
        (name.to_owned(), is)
    });
    types.collect()
}

/// Whether the program gives a number under that name.
pub(super) fn is_number(name: &str) -> bool {
    matches!(name, "count" | "people" | "demands" | "signatories" | "signatures")
}

/// Those of the letters of a case.
pub fn of_case(action: &Action) -> Types {
    let mut types = of_program();
    types.extend(action.dates.keys().map(|name| (name.clone(), Type::Date)));
    types.extend(action.numbers.keys().map(|name| (name.clone(), Type::Number)));
    types
}

/// A function that is called on a variable which it cannot write.
pub(crate) fn function(file: &File<'_>, name: &str, arguments: &CallArguments<&str>, types: &Types, found: &mut Found) {
    let Some(InlineExpression::VariableReference { id }) = arguments.positional.first() else { return };
    let (Some(wanted), Some(is)) = (Type::of_function(name), types.get(id.name)) else { return };
    if wanted != *is {
        let args = vec![("name", id.name.into()), ("function", name.into()), ("type", is.as_str().into())];
        found.add(file, &ARGUMENT_TYPE, file.at(id.name), args);
    }
}
