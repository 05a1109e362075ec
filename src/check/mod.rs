//! What a good letter is: rules with stable codes. Each finding is a [`Diagnostic`](crate::diagnostic::Diagnostic) that carries its rule's code.
//!
//! An error refuses the letter unless it is allowed by its code; a warning or a notice is told beside it.

mod action;
mod blanks;
mod codes;
mod context;
mod dates;
mod letter;
pub mod locale;
pub mod persian;
mod rule;
mod silence;
mod wording;

pub use action::{action_rules, copies_rule};
pub use codes::codes;
pub use context::Context;
pub use letter::{filled_rules, letter_rules, printed_rules};
pub use rule::*;
