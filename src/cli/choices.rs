//! The flags of what a writer chooses among what the case offers.

use clap::Args;

#[derive(Debug, Clone, Default, Args)]
#[allow(missing_docs, reason = "the words for people are in locales/*/ui")]
pub(crate) struct ChoiceArgs {
    #[arg(long, value_name = "ID", help_heading = "writer")]
    pub opening: Option<String>,
    #[arg(long, value_name = "IDS", value_delimiter = ',', help_heading = "writer")]
    pub(crate) demands_order: Vec<String>,
}
