//! The records that an archive is made of (APPNOTE.TXT, PKWARE).

/// How they begin.
pub(crate) const LOCAL: [u8; 4] = *b"PK\x03\x04";
pub(super) const CENTRAL: [u8; 4] = *b"PK\x01\x02";
pub(super) const END: [u8; 4] = *b"PK\x05\x06";
pub(super) const LARGE_END: [u8; 4] = *b"PK\x06\x06";
pub(super) const LARGE_LOCATOR: [u8; 4] = *b"PK\x06\x07";

/// The length of the header before a file, and of an entry in the list, without name, extra field and comment.
pub(crate) const LOCAL_LENGTH: usize = 30;
pub(super) const CENTRAL_LENGTH: usize = 46;

/// The length of the record at the end, without the comment that may follow, and of the locator before it.
pub(super) const END_LENGTH: usize = 22;
pub(super) const LOCATOR_LENGTH: usize = 20;

/// How files are packed: not at all, or deflated.
pub(crate) const STORED: u16 = 0;
pub(crate) const DEFLATED: u16 = 8;

/// A number, its smallest byte first.
pub(crate) fn number(bytes: &[u8]) -> u64 {
    bytes.iter().rev().fold(0, |sum, byte| sum << 8 | u64::from(*byte))
}
