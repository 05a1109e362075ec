//! Goes through the lines of a published action, part by part, and notes what each says.
//!
//! [`walk`] goes from line to line and hands each to the file of the part that it stands in. What they note is in [`state`]; what
//! is told in several places is settled when all is read, by [`conclude`]. What a line *is* — a heading, a salutation — is asked
//! of `headings` and `salutations`, which see the lines and the words alone.

mod above_letter;
mod below_heading;
mod block;
mod calls;
mod conclude;
mod facts;
mod head;
mod headings;
mod knowledge;
mod mail;
mod office_lines;
mod paragraphs;
mod salutations;
mod state;
mod story;
mod walk;

pub(crate) use knowledge::Knowledge;
pub(super) use walk::find;
