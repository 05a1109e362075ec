//! The flags of `appeal diff`.

use std::path::PathBuf;

use clap::Args;

#[derive(Debug, Args)]
#[allow(missing_docs, reason = "the words for people are in locales/*/ui")]
pub(crate) struct DiffArgs {
    #[arg(value_name = "ACTION")]
    pub action: String,
    #[arg(long, value_name = "WORKSPACE")]
    pub against: PathBuf,
    #[arg(long)]
    pub(crate) exit_code: bool,
    #[arg(long)]
    pub json: bool,
}
