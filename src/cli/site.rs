//! The flags of `appeal site`.

use std::path::PathBuf;

use clap::Args;

#[derive(Debug, Args)]
#[allow(missing_docs, reason = "the words for people are in locales/*/ui")]
pub(crate) struct SiteArgs {
    #[arg(value_name = "ACTION")]
    pub actions: Vec<String>,
    #[arg(long, value_name = "FOLDER", required_unless_present = "check")]
    pub out: Option<PathBuf>,
    #[arg(long, value_name = "LANG", value_delimiter = ',')]
    pub lang: Vec<String>,
    #[arg(long, value_name = "KIND", value_delimiter = ',')]
    pub kind: Vec<String>,
    #[arg(long, value_name = "TEXT")]
    pub contact: Option<String>,
    #[arg(long, value_name = "TEXT")]
    pub imprint: Option<String>,
    #[arg(long)]
    pub single: bool,
    #[arg(long, value_name = "FOLDER", conflicts_with_all = ["actions", "out", "lang", "kind", "contact", "imprint", "single"])]
    pub check: Option<PathBuf>,
}
