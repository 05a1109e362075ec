//! A letter in a format.

use crate::format::Format;

/// A letter in a format.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Document {
    /// `<action>.<recipient>.<lang>.<ending>`, the kind behind the action where it is not `letter`.
    pub file_name: String,
    /// The format that it is in.
    pub format: Format,
    /// What is to be written to that file.
    pub bytes: Vec<u8>,
    /// How it came out on paper, where it is a printed page.
    pub printed: Option<Printed>,
}

/// How a letter came out on paper.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Printed {
    /// How many lines stand beyond the page; 0 where the letter fits on one.
    pub lines_over: usize,
    /// The envelope of the country of posting has a window, but the address is too long for it.
    pub needs_label: bool,
}
