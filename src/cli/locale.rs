//! The flags of `appeal locale`.

use clap::{Args, Subcommand};

/// The commands about languages.
#[derive(Debug, Subcommand)]
#[allow(missing_docs, reason = "the words for people are in ui.ftl")]
pub enum LocaleCommand {
    Check(LocaleCheckArgs),
}

#[derive(Debug, Args)]
#[allow(missing_docs, reason = "the words for people are in ui.ftl")]
pub struct LocaleCheckArgs {
    #[arg(value_name = "LANG")]
    pub langs: Vec<String>,
    #[arg(long)]
    pub json: bool,
}
