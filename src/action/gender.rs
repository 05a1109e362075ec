//! Grammatical gender.

use std::str::FromStr;

/// Grammatical gender, as far as it is known.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Default, clap::ValueEnum, serde::Serialize, serde::Deserialize,
)]
#[serde(rename_all = "lowercase")]
pub enum Gender {
    /// Masculine forms.
    Male,
    /// Feminine forms.
    Female,
    /// Neither, or not told.
    #[default]
    Other,
}

impl Gender {
    /// All of them.
    pub const ALL: [Self; 3] = [Self::Male, Self::Female, Self::Other];

    /// The word that Fluent messages select on.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Male => "male",
            Self::Female => "female",
            Self::Other => "other",
        }
    }
}

impl FromStr for Gender {
    type Err = ();

    fn from_str(text: &str) -> Result<Self, ()> {
        Self::ALL.into_iter().find(|gender| gender.as_str() == text).ok_or(())
    }
}
