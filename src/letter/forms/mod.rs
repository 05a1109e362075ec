//! The forms of documents: one list, a file each. Whoever wants to know something of a form asks it; nobody compares it.

mod addressed;
mod call;
mod card;
mod joint;
mod letter;
mod list;
mod petition;
mod post;
mod sending;

pub(super) use addressed::letter_variables;
pub use list::{FORMS, known, of, suits};
