//! The flags of `appeal preview`.

use clap::Args;

#[derive(Debug, Clone, Args)]
#[allow(missing_docs, reason = "the words for people are in locales/*/ui")]
pub(crate) struct PreviewArgs {
    #[arg(long, value_name = "PORT")]
    pub port: Option<u16>,
    #[cfg(feature = "pdf")]
    #[arg(long, value_name = "NAME")]
    pub(crate) font: Vec<String>,
}
