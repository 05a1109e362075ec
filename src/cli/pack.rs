//! The flags of `appeal pack` and `appeal unpack`.

use std::path::PathBuf;

use clap::Args;

#[derive(Debug, Args)]
#[allow(missing_docs, reason = "the words for people are in locales/*/ui")]
pub(crate) struct PackArgs {
    #[arg(value_name = "ACTION")]
    pub action: String,
    #[arg(long, value_name = "FILE|FOLDER/|-")]
    pub out: Option<PathBuf>,
    #[arg(long, value_name = "NAME")]
    pub author: Option<String>,
    #[arg(long)]
    pub without_source: bool,
    #[arg(long)]
    pub(crate) force: bool,
    #[arg(long, conflicts_with_all = ["out", "author", "without_source", "force"])]
    pub check: bool,
}

#[derive(Debug, Args)]
#[allow(missing_docs, reason = "the words for people are in locales/*/ui")]
pub(crate) struct UnpackArgs {
    #[arg(value_name = "FILE")]
    pub file: PathBuf,
    #[arg(long, value_name = "FOLDER")]
    pub out: Option<PathBuf>,
}
