//! Grammatical gender.

use crate::word_enum::word_enum;

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

word_enum!(Gender { Male = "male", Female = "female", Other = "other" });
