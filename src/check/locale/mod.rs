//! The files of the languages: every defect, with its place, a stable code and a way to mend it.
//!
//! [`Folder`] is what a language has, [`known::Program`] what the program asks of it, `registry` what is looked for. A file
//! is taken as it is: what cannot be parsed is told, and the rest looked through all the same.

mod alike;
mod allow;
mod arabic;
mod built_in;
mod characters;
mod closes;
mod compare;
mod digits;
mod entries;
mod file;
mod files;
mod folder;
mod found;
mod glossary;
mod graph;
mod known;
mod language;
mod list_word;
mod marks;
mod meaning;
mod names;
mod needed;
mod other_language;
mod pairs;
mod plain_text;
mod quotes;
mod reference;
mod run;
mod said;
mod script;
mod select;
mod settings;
mod several;
mod source_changed;
mod syntax;
mod syntax_hints;
mod types;
mod typography;
mod vocabulary;

pub(crate) use file::is_list;
pub use folder::Folder;
pub(crate) use found::is_missing;
pub use known::{Asks, Case, Given, Program};
pub(crate) use needed::Needed;
pub use reference::Reference;
pub(crate) use run::{Focus, GAPS, check_each, check_needed};
pub use run::{check, check_language};
pub(crate) use script::Scripts;
#[cfg(feature = "preview")]
pub(crate) use types::of_case as types_of_case;
pub use types::{Type, Types};
