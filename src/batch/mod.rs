//! Letters for a roster of writers: rows in, documents out, in the order of the rows, whatever the number of threads.
//!
//! ```text
//! Roster ─► person ─► planned (keys, input hashes) ─► known by the sink? ─► composed on threads ─► Sink, in order
//! ```
//!
//! The thread that reads also writes; the others compose. No more than a few groups of rows are in flight, so memory does
//! not grow with the roster. A row that is wrong is handed to the sink with what is wrong, and the others go on.

mod alike;
mod made;
mod met;
mod plan;
mod run;
mod select;
mod shard;
mod similar;
mod supporter;
mod to_supporters;

pub use alike::Alike;
pub use made::{Done, Drafts, Made, Messages};
pub use met::{FirstRows, Met};
pub use plan::{Letters, Plan, by_name, case_hash};
pub use run::{Sink, duplicate, run};
pub use select::{Selection, Which, stable_hash};
pub use shard::{AskedShard, Shard};
pub use similar::Similar;
pub use supporter::reached;
pub use to_supporters::{PageAddress, ToSupporters, Unsubscribe};
