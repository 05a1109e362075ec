//! The flags of what a writer chooses among what the case offers.

use clap::Args;

use crate::action::{Length, Wording};

#[derive(Debug, Clone, Default, Args)]
#[allow(missing_docs, reason = "the words for people are in locales/*/ui")]
pub(crate) struct ChoiceArgs {
    #[arg(long, value_name = "ID", help_heading = "letter")]
    pub opening: Option<String>,
    #[arg(long, value_name = "IDS", value_delimiter = ',', help_heading = "letter")]
    pub(crate) demands_order: Vec<String>,
    #[arg(long, value_name = "IDS", value_delimiter = ',', help_heading = "letter")]
    pub(crate) fact: Vec<String>,
    #[arg(long = "as", value_name = "ID", help_heading = "letter")]
    pub(crate) writes_as: Option<String>,
    #[arg(long, value_name = "N", help_heading = "letter")]
    pub(crate) wording: Option<Wording>,
    #[arg(long, value_name = "LENGTH", help_heading = "letter")]
    pub(crate) length: Option<Length>,
    #[arg(long, help_heading = "letter")]
    pub(crate) no_draw: bool,
}
