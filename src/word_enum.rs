//! Enums whose values have words: in files, flags and columns.

/// No value has that word.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct UnknownWord;

impl std::fmt::Display for UnknownWord {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("no such word")
    }
}

impl std::error::Error for UnknownWord {}
