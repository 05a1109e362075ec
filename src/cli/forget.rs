//! The flags of `appeal forget` and `appeal where`.

use std::path::PathBuf;

use clap::Args;

#[derive(Debug, Args)]
#[allow(missing_docs, reason = "the words for people are in locales/*/ui")]
pub(crate) struct ForgetArgs {
    #[arg(value_name = "NAME|-")]
    pub person: Option<String>,
    #[arg(long, value_name = "OUTBOX", requires = "person")]
    pub outbox: Vec<PathBuf>,
    #[arg(long, value_name = "FOLDER")]
    pub folder: Vec<PathBuf>,
    #[arg(long)]
    pub notes: bool,
    #[command(flatten)]
    pub(crate) removing: RemovingArgs,
}

/// How something is removed that cannot be made again.
#[derive(Debug, Clone, Copy, Args)]
#[allow(missing_docs, reason = "the words for people are in locales/*/ui")]
pub(crate) struct RemovingArgs {
    #[arg(long)]
    pub yes: bool,
    #[arg(long, conflicts_with = "yes")]
    pub(crate) dry_run: bool,
    #[arg(long)]
    pub json: bool,
}

/// The flags of `appeal where`.
#[derive(Debug, Args)]
#[allow(missing_docs, reason = "the words for people are in locales/*/ui")]
pub(crate) struct WhereArgs {
    #[arg(long)]
    pub json: bool,
}
