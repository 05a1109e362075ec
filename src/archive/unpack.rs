//! Unpacks a file in memory.

use std::io::Read;

use flate2::bufread::DeflateDecoder;

use super::list::Entry;
use super::records::{DEFLATED, STORED};

/// What the bytes of a file unpack to, up to so many and one more, and how many of the packed ones that took. Whether it is what the
/// list says is for who asks. Nothing where the method is another, or the bytes are damaged.
pub(crate) fn unpacked(entry: &Entry, packed: &[u8], most: u64) -> Option<(Vec<u8>, u64)> {
    let mut bytes = Vec::new();
    match entry.method {
        STORED => {
            let length = packed.take(most + 1).read_to_end(&mut bytes).ok()?;
            Some((bytes, length as u64))
        }
        DEFLATED => {
            let mut decoder = DeflateDecoder::new(packed);
            decoder.by_ref().take(most + 1).read_to_end(&mut bytes).ok()?;
            Some((bytes, decoder.total_in()))
        }
        _ => None,
    }
}
