//! The outbox: documents waiting to be delivered, and the ledger of their deliveries, in one SQLite file that only its
//! owner can read.
//!
//! * A document is known by its [`Key`], not by its day: the same roster, case and options make it once.
//! * Groups of documents are written in one transaction; a delivery is written down right before anything goes that could
//!   arrive, and after it ended. What is written is there after `kill -9`, and a delivery also after the power failed.
//! * One run at a time writes ([`Access::Write`]); others may read meanwhile.
//! * What is rewritten or removed leaves nothing in the file (`Outbox::clear_traces`, [`Outbox::remove`]).
//! * Nothing is read as a whole: documents come one at a time (`Outbox::next_pending`, [`Outbox::next`]).
//!
//! The sender's way through it: [`Outbox::open`], [`Outbox::in_doubt`], then for each `Outbox::next_pending` a
//! [`Outbox::begin_delivery`], the delivery, and [`Outbox::finish_delivery`]. A delivery that was begun and not finished is
//! in doubt until [`Outbox::settle`] says how it ended.

mod access;
mod addresses;
mod by_name;
mod cases;
mod document;
mod dropped;
mod errors;
mod guard;
mod held;
mod ledger;
mod merge;
mod numbering;
mod origin;
mod people;
mod rows;
mod schema;
mod store;
mod tables;
mod traces;
mod versions;

pub use access::Access;
pub(crate) use addresses::KeptAddress;
pub use document::{Change, Draft, Key, Origin, State, Stored};
pub(crate) use document::{Count, DocumentId, Hash, Known, MadeFrom};
pub(crate) use ledger::{Delivery, DeliveryId, DeliveryState};
pub use ledger::{Outcome, Route};
pub(crate) use merge::Merged;
pub(crate) use people::ByName;
pub use store::Outbox;
pub use store::hash;
pub(crate) use traces::Kept;
pub use versions::Version;

#[cfg(test)]
mod tests;
