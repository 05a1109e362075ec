//! The flags of `appeal explain`.

use clap::Args;

#[derive(Debug, Args)]
#[allow(missing_docs, reason = "the words for people are in locales/*/ui")]
pub(crate) struct ExplainArgs {
    #[arg(value_name = "CODE")]
    pub code: Option<String>,
    #[arg(long)]
    pub json: bool,
}
