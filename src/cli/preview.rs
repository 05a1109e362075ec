//! The flags of `appeal preview`.

use clap::Args;

/// `appeal preview`.
#[derive(Debug, Clone, Args)]
#[allow(missing_docs, reason = "the words for people are in locales/*/ui")]
pub struct PreviewArgs {
    #[arg(long, value_name = "PORT")]
    pub port: Option<u16>,
}
