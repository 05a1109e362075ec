//! Zip archives: the list of their files as it is read here, and archives without compression as they are written.
//!
//! A library that reads any archive believes what the archive says of itself: it sets memory aside for as many files as it is
//! told of. Here the list is read as far as it goes; what an entry says is data, which who reads it holds against its limits.

mod list;
mod records;
mod unpack;
mod write;

pub(crate) use list::{End, Entry, end, entries, list};
pub(crate) use records::{DEFLATED, LOCAL, LOCAL_LENGTH, STORED, number};
pub(crate) use unpack::unpacked;
pub(crate) use write::stored;
