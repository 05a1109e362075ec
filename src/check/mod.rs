//! What a good letter is: rules with stable codes. Each finding is a [`Diagnostic`](crate::diagnostic::Diagnostic) that carries its rule's code.
//!
//! An error refuses the letter unless it is allowed by its code; a warning or a notice is told beside it.
//!
//! `registry` lists the rules; [`letters`] and [`locale`] run them, and what is sent is held against its own where it is sent.

mod case_files;
pub mod letters;
pub mod locale;
pub(crate) mod persian;
pub(crate) mod registry;
mod rule;
mod translated;

pub(crate) use case_files::case_file_rules;
#[cfg(feature = "pdf")]
pub(crate) use letters::local_address_unprinted;
pub use letters::{Context, action_rules, letter_rules};
pub(crate) use letters::{
    copies_rule, danger_of_row, danger_of_writer, filled_rules, in_danger, preferred_without_words, printed_rules,
};
pub use registry::*;
pub use rule::*;
pub(crate) use translated::translated_rule;
