//! Rosters: the writers of a campaign, a row each, as spreadsheets write them.
//!
//! ```text
//! file ─► text (encoding, delimiter, CSV) ─┐
//!    └──► sheet (xlsx, ods) ───────────────┴─► Row ─► Reading::person ─► Person, or BadCells
//! ```
//!
//! Rosters are read a row at a time: a million rows take no more memory than ten. Columns are known by their names in
//! any language that has a `roster.ftl`, whatever the language of the person who reads them.

mod attachments;
mod bad_cell;
mod cells;
mod clean;
mod column;
mod columns;
mod damage;
mod encoding;
mod faults;
mod full_name;
mod header;
mod headings;
mod identity;
mod mailbox;
mod name_order;
pub(crate) mod neutral;
mod no_name;
mod open;
mod person;
mod postal;
mod quotes;
mod remembered;
mod row;
mod said;
mod sheet;
mod shown;
mod signatories;
mod text;
mod written_for;

pub use bad_cell::BadCell;
pub(crate) use column::Column;
pub(crate) use columns::{Columns, Meant};
pub(crate) use open::look;
pub use open::{Roster, open};
pub use person::{Person, Reading};
pub(crate) use remembered::{PASSED_OVER, Remembered, column_said, remembered_path};
pub(crate) use row::HowKnown;
pub(crate) use row::Progress;
pub(crate) use row::Row;
pub use row::{Options, letters};
pub use said::Said;
pub(crate) use shown::in_full;
pub(crate) use signatories::Refused;
pub use signatories::signatories;
pub use signatories::typed_signatories;
pub use text::encoding_named;
pub(crate) use written_for::Tally;
