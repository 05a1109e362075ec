//! Where documents go. Each destination tells what happened as a value; the commands say it.
//!
//! [`folder`] writes files. The others deliver the drafts of an outbox to the organiser and to nobody else: [`smtp`] as
//! e-mails to oneself ([`draft`]), [`imap`] into the Drafts folder, [`maildir`] and [`mbox`] into a mail program's store.
//! [`courier`] drives them, with the ledger of the [`crate::outbox`], which knows at every moment what went; [`own`] holds the rule of whom it
//! may go to.

pub mod courier;
pub mod draft;
pub mod folder;
pub mod imap;
pub mod maildir;
pub mod mbox;
pub mod net;
pub mod own;
pub mod private;
pub mod secret;
pub mod smtp;
pub mod trouble;
