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

/// Gives an enum all its values in their order (`ALL`), the word of each (`as_str`), and the value of a word (`FromStr`).
/// A value that is there with a feature alone has its `#[cfg]` here, too.
macro_rules! word_enum {
    ($name:ident { $($(#[$gate:meta])* $value:ident = $word:literal),+ $(,)? }) => {
        impl $name {
            /// All of them, in their order.
            pub const ALL: [Self; [$($(#[$gate])* $word),+].len()] = [$($(#[$gate])* Self::$value),+];

            /// Its word in files, in flags and for scripts.
            pub const fn as_str(self) -> &'static str {
                match self { $($(#[$gate])* Self::$value => $word),+ }
            }
        }

        impl std::str::FromStr for $name {
            type Err = $crate::word_enum::UnknownWord;

            fn from_str(word: &str) -> Result<Self, Self::Err> {
                Self::ALL.into_iter().find(|value| value.as_str() == word).ok_or($crate::word_enum::UnknownWord)
            }
        }
    };
}

pub(crate) use word_enum;
