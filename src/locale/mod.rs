//! Languages: which there are, which one is meant, their words, their dates, numbers, lists and country names.
//!
//! No language is named in the code: one is there as soon as `locales/<tag>/` is.

pub mod about;
pub mod blank;
pub mod country;
pub(crate) mod examination;
mod examine;
mod format;
pub mod functions;
mod languages;
pub mod lexicon;
mod limits;
mod negotiate;
mod parse;
mod patterns;
pub(crate) mod pieces;
pub mod pseudo;
mod scan;
mod shelf;
pub mod standing;
mod words;

pub use examine::Flaw;
pub use format::Formats;
pub use languages::{LETTER_FILES, REFERENCE, SETTINGS, article, available, letter_words, name, name_in, said_in};
pub(crate) use limits::{MAX_CHAIN, MAX_DEPTH, MAX_PLACEABLES};
pub use negotiate::{direction, from_environment, negotiate};
pub use parse::control_characters;
pub use patterns::patterns;
pub use pseudo::is_pseudo;
pub(crate) use scan::{Trap, span, trap};
pub(crate) use words::is_empty;
pub use words::{Missing, Vocabulary, Words};
