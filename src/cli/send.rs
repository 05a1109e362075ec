//! The flags of `appeal send`.

use std::path::PathBuf;

use clap::Args;

use crate::deliver::WayName;
use crate::deliver::net::Security;

/// `appeal send`. There is no flag for a password: arguments are seen by everybody on a machine.
#[derive(Debug, Clone, Args)]
#[allow(missing_docs, reason = "the words for people are in ui.ftl")]
pub struct SendArgs {
    #[arg(value_name = "OUTBOX")]
    pub outbox: PathBuf,
    #[arg(long, value_name = "WAY")]
    pub way: Option<WayName>,
    #[arg(long, value_name = "EMAIL")]
    pub own: Vec<String>,
    #[arg(long)]
    pub digest: bool,
    #[arg(long, value_name = "PATH")]
    pub out: Option<PathBuf>,
    #[arg(long, value_name = "NAME")]
    pub folder: Option<String>,
    #[arg(long, value_name = "HOST", help_heading = "server")]
    pub server: Option<String>,
    #[arg(long, value_name = "PORT", help_heading = "server")]
    pub port: Option<u16>,
    #[arg(long, value_name = "HOW", help_heading = "server")]
    pub security: Option<Security>,
    #[arg(long, value_name = "FILE", help_heading = "server")]
    pub ca: Option<PathBuf>,
    #[arg(long, value_name = "USER", help_heading = "server")]
    pub user: Option<String>,
    #[arg(long, value_name = "N", help_heading = "server", conflicts_with = "password_file")]
    pub password_fd: Option<u32>,
    #[arg(long, value_name = "FILE", help_heading = "server")]
    pub password_file: Option<PathBuf>,
    #[arg(long, value_name = "N/UNIT")]
    pub rate: Option<String>,
    #[arg(long, value_name = "MINUTES")]
    pub patience: Option<u32>,
    #[arg(long)]
    pub test: bool,
    #[arg(long)]
    pub yes: bool,
    #[arg(long, num_args = 2, value_names = ["KEY", "sent|not-sent"])]
    pub settle: Vec<String>,
    #[arg(long)]
    pub json: bool,
}
