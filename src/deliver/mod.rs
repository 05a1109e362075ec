//! Where documents go. Each destination tells what happened as a value; the commands say it.
//!
//! [`folder`] writes files. The others deliver the drafts of an outbox to the organiser and to nobody else: [`smtp`] as
//! e-mails to oneself ([`draft`]), [`imap`] into the Drafts folder, [`maildir`] and [`mbox`] into a mail program's store.
//! [`parcel`] makes one message after another of the documents, [`courier`] takes them there, with the ledger of the [`crate::outbox`], which knows at every moment what went; [`own`] holds the rule of whom it
//! may go to.

pub mod courier;
pub mod draft;
pub mod folder;
pub mod imap;
pub mod maildir;
pub mod mbox;
pub mod net;
pub mod own;
pub mod parcel;
pub mod parcels;
pub mod secret;
pub mod smtp;
pub mod trouble;

/// The ways that `send` knows.
#[derive(Debug, Clone, Copy, PartialEq, Eq, clap::ValueEnum, serde::Deserialize, serde::Serialize)]
#[serde(rename_all = "lowercase")]
pub enum WayName {
    /// E-mails to oneself, with the drafts attached.
    Smtp,
    /// The Drafts folder of an account.
    Imap,
    /// A folder of a mail program, a file for each draft.
    Maildir,
    /// One file with all drafts.
    Mbox,
}

impl WayName {
    /// Its name in flags, settings and the ledger.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Smtp => "smtp",
            Self::Imap => "imap",
            Self::Maildir => "maildir",
            Self::Mbox => "mbox",
        }
    }
}
