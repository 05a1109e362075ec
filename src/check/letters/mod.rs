//! The rules of letters, a file each; `run` holds a letter against them.
//!
//! A rule begins with a line in `super::registry`; its file here has a function for each time at which it looks, and `list`
//! names them.

mod attributed;
mod context;
mod copies;
mod danger;
mod dates;
mod deadline;
mod demands;
mod facts;
mod forms;
mod full_name;
mod language;
mod law;
mod list;
mod mailto_length;
mod newest_fact;
mod office_holder;
mod one_page;
mod own_language;
mod own_sentences;
mod persian_text;
mod personal;
mod place;
mod placeholder;
mod polite;
mod post_length;
mod request;
mod run;
mod signed;
mod silence;
mod stale;
mod status;
mod withhold;

pub use context::Context;
pub(crate) use danger::{danger_of_row, danger_of_writer, in_danger};
pub(crate) use language::without_words as preferred_without_words;
#[cfg(feature = "pdf")]
pub(crate) use run::local_address_unprinted;
pub use run::{action_rules, letter_rules};
pub(crate) use run::{copies_rule, filled_rules, printed_rules};
