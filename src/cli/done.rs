//! The flags of `appeal done`.

use clap::Args;

use crate::notes::Sent;

#[derive(Debug, Args)]
#[allow(missing_docs, reason = "the words for people are in locales/*/ui")]
pub(crate) struct DoneArgs {
    #[arg(value_name = "ACTION")]
    pub action: Option<String>,
    #[arg(value_name = "RECIPIENT")]
    pub recipient: Option<String>,
    #[arg(long, value_name = "WAY")]
    pub way: Option<Sent>,
    #[arg(long, requires = "recipient", conflicts_with_all = ["way", "undo"])]
    pub(crate) replied: bool,
    #[arg(long, requires = "recipient", conflicts_with = "way")]
    pub(crate) undo: bool,
    #[arg(long)]
    pub json: bool,
}
