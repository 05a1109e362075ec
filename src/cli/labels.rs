//! The flags of `appeal labels`.

use std::path::PathBuf;

use clap::Args;

use crate::document::paper::Paper;

#[derive(Debug, Args)]
#[allow(missing_docs, reason = "the words for people are in locales/*/ui")]
pub(crate) struct LabelsArgs {
    #[arg(value_name = "ACTION", required = true)]
    pub actions: Vec<String>,
    #[arg(long, value_name = "COUNTRY")]
    pub country: Option<String>,
    #[arg(long, value_name = "LANG")]
    pub lang: Option<String>,
    #[arg(long, value_name = "ID", value_delimiter = ',')]
    pub to: Vec<String>,
    #[arg(long, value_name = "N", default_value_t = 1, value_parser = clap::value_parser!(u16).range(1..=1000))]
    pub copies: u16,
    #[arg(long, value_name = "PAPER")]
    pub paper: Option<Paper>,
    #[arg(long, value_name = "NAME")]
    pub(crate) font: Vec<String>,
    #[arg(long, value_name = "NAME")]
    pub(crate) profile: Option<String>,
    #[arg(long, value_name = "FILE|-")]
    pub out: PathBuf,
    #[arg(long)]
    pub(crate) force: bool,
}
