//! Languages: which there are, which one is meant, their words, their dates, numbers, lists and country names.
//!
//! No language is named in the code: one is there as soon as `locales/<tag>/` is.

pub mod about;
mod bundle;
mod bundle_cache;
pub mod country;
pub(crate) mod examination;
mod examine;
mod format;
pub mod functions;
mod joining;
mod languages;
mod limits;
mod negotiate;
mod overlay;
mod parse;
pub(crate) mod pattern;
mod patterns;
pub mod progress;
pub(crate) mod pseudo;
pub(crate) mod scaffold;
mod scan;
pub mod word_list;

pub(crate) use bundle::Vocabulary;
pub(crate) use bundle::is_empty;
pub use bundle::{Bundle, Missing};
pub use examine::Flaw;
pub use format::Formats;
pub use languages::{
    LETTER_FILES, PROGRAM_FILE, PROGRAM_FOLDER, REFERENCE, SETTINGS, article, available, is_grammar, letter_words,
    name, name_in, program_files, said_in,
};
pub(crate) use limits::{MAX_CHAIN, MAX_DEPTH, MAX_PLACEABLES};
pub use negotiate::{direction, from_environment, negotiate};
pub(crate) use overlay::{overlaid, read_with};
pub use parse::{control_characters, tree};
pub use patterns::patterns;
pub use pseudo::is_pseudo;
pub(crate) use scan::{Trap, span, trap};
