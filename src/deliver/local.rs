//! A store of a mail program on this machine: a path that drafts go into.

use std::path::PathBuf;

use super::net::Timing;
use super::transport::Transport;
use super::way::{Destination, Find, Requested};
use crate::diagnostic::{Diagnostic, Failure};
use crate::message::Message;
use crate::msg;

/// The flags of the ways into a path.
#[derive(Debug, clap::Args)]
pub(super) struct LocalFlags {
    // In the help it stands before the flags of the ways to servers.
    #[arg(long, value_name = "PATH", display_order = 2)]
    out: Option<PathBuf>,
}

/// A path, and what writes there.
pub(super) struct Local {
    path: PathBuf,
    transport: fn(PathBuf) -> Box<dyn Transport>,
}

impl Local {
    /// Flags and settings become a path, for a way of this word.
    pub(super) fn settle(
        requested: &Requested<'_>,
        way: &str,
        transport: fn(PathBuf) -> Box<dyn Transport>,
    ) -> Result<Box<dyn Destination>, Vec<Diagnostic>> {
        let Some(path) = requested.flags::<LocalFlags>().out.or_else(|| requested.settings.out.clone()) else {
            return Err(vec![Diagnostic::error(msg!("send-error-out")).hint(msg!("send-hint-out", way = way))]);
        };
        let path = std::path::absolute(&path).unwrap_or(path);
        Ok(Box::new(Self { path, transport }))
    }
}

impl Destination for Local {
    fn target(&self) -> String {
        self.place()
    }

    fn place(&self) -> String {
        self.path.display().to_string()
    }

    fn plan(&self, drafts: usize, _files: usize) -> Message {
        msg!("send-plan-path", count = drafts, path = self.place())
    }

    fn transport(&self, _timing: Timing, _credentials: Find<'_>) -> Result<Box<dyn Transport>, Failure> {
        Ok((self.transport)(self.path.clone()))
    }
}
