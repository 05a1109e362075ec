//! The flags of `appeal action`.

use clap::{Args, Subcommand};

/// The commands about cases.
#[derive(Debug, Subcommand)]
#[allow(missing_docs, reason = "the words for people are in locales/*/ui")]
pub(crate) enum ActionCommand {
    New(ActionNewArgs),
}

#[derive(Debug, Args)]
#[allow(missing_docs, reason = "the words for people are in locales/*/ui")]
pub(crate) struct ActionNewArgs {
    #[arg(value_name = "ID")]
    pub id: String,
}
