//! The gender of a person, which the words of a letter agree with.

use crate::word_enum::word_enum;

/// Grammatical gender, as far as it is known.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Default, clap::ValueEnum, serde::Serialize, serde::Deserialize,
)]
#[serde(rename_all = "lowercase")]
pub enum Gender {
    /// Words agree in the masculine.
    Male,
    /// Words agree in the feminine.
    Female,
    /// Neither, or not told.
    #[default]
    Other,
}

word_enum!(Gender { Male = "male", Female = "female", Other = "other" });
