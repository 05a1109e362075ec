//! What a way of delivery is: a word that a person chooses it by, flags of its own, and a destination that comes of them.

use std::fmt::Debug;
use std::path::PathBuf;

use clap::{ArgMatches, Command, FromArgMatches};
use lettre::Address;

use super::account::Account;
use super::credentials::Credentials;
use super::draft::Say;
use super::net::Timing;
use super::queue::Packing;
use super::transport::Transport;
use crate::diagnostic::{Diagnostic, Failure};
use crate::message::Message;

/// A way for drafts to go. Each is a file and a line of the list ([`super::ways`]).
pub(crate) trait Way: Debug + Sync {
    /// Its name in flags, settings and the ledger.
    fn word(&self) -> &'static str;

    /// What completions say of it.
    fn about(&self) -> &'static str;

    /// Adds its flags, besides those that all ways have. Two ways may have the same.
    fn flags(&self, command: Command) -> Command {
        command
    }

    /// Flags and settings become a destination; nothing connects.
    ///
    /// # Errors
    /// All that is wrong.
    fn settle(&self, requested: &Requested<'_>) -> Result<Box<dyn Destination>, Vec<Diagnostic>>;
}

/// Where drafts go: settled, but nothing has connected.
pub(crate) trait Destination {
    /// What the ledger knows it by: the address or folder.
    fn target(&self) -> String;

    /// What errors are told of: the server, or the path.
    fn place(&self) -> String;

    /// Says what would be done with so many drafts and other files.
    fn plan(&self, drafts: usize, files: usize) -> Message;

    /// What makes messages of the documents.
    fn packing<'a>(&'a self, _say: Say<'a>) -> Packing<'a> {
        Packing::Bare
    }

    /// Whether the drafts themselves are there in the end, for a mail program to open and send.
    fn opens_as_drafts(&self) -> bool {
        true
    }

    /// Whether it can tell which messages are there already.
    fn tells_what_is_there(&self) -> bool {
        true
    }

    /// What takes messages there.
    ///
    /// # Errors
    /// No password or token can be had.
    fn transport(&self, timing: Timing, credentials: Find<'_>) -> Result<Box<dyn Transport>, Failure>;
}

/// Finds what shows a server that somebody is this user.
pub(crate) type Find<'a> = &'a dyn Fn(&str) -> Result<Credentials, Failure>;

/// What was asked for: flags, and settings where no flag was given.
#[derive(Debug)]
pub(crate) struct Requested<'a> {
    /// The person's own address that drafts go to.
    pub own: Option<Address>,
    /// Whether one was given at all: what is wrong with it is told already.
    pub(crate) own_given: bool,
    /// The account on a server.
    pub(crate) account: Account,
    /// What the settings say for single ways.
    pub(crate) settings: WaySettings,
    /// The flags of the ways themselves.
    pub flags: &'a ArgMatches,
}

impl Requested<'_> {
    /// The flags that a way has added to the command.
    pub fn flags<F: FromArgMatches>(&self) -> F {
        F::from_arg_matches(self.flags).expect("all ways have added their flags to the command")
    }
}

/// The settings of single ways.
#[derive(Debug, Clone, Default)]
pub(crate) struct WaySettings {
    /// The folder for drafts, where it is not left to the server.
    pub folder: Option<String>,
    /// The Maildir or mbox that drafts go into.
    pub out: Option<PathBuf>,
}
