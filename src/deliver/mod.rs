//! Where documents go. Each destination tells what happened as a value; the commands say it.
//!
//! `folder` writes files. The others deliver the drafts of an outbox to the organiser and to nobody else: [`smtp`] as
//! e-mails to oneself (`draft`), [`imap`] into the Drafts folder, `maildir` and [`mbox`] into a mail program's store. What
//! a `way` is: it settles its own flags, says what would be done, and gives the [`transport`] that does it. A new one is a
//! file and a line of the list in `ways`.
//!
//! `outgoing` is one message, [`queue`] makes one after another of the documents, [`sender`] takes them there, with the
//! ledger of the [`crate::outbox`], which knows at every moment what went; [`own`] holds the rule of whom it may go to.

pub(crate) mod account;
mod answers;
pub mod credentials;
pub(crate) mod draft;
pub mod error;
pub(crate) mod folder;
pub mod imap;
mod local;
pub(crate) mod maildir;
pub mod mbox;
pub mod net;
pub(crate) mod outgoing;
pub mod own;
pub mod queue;
pub mod secret;
pub mod sender;
pub mod smtp;
mod token;
pub mod transport;
pub(crate) mod way;
pub(crate) mod ways;
