//! The list of the files, as it stands at the end of an archive.

use std::io::{self, Read, Seek, SeekFrom};

use super::records::{CENTRAL, CENTRAL_LENGTH, END, END_LENGTH, LARGE_END, LARGE_LOCATOR, LOCATOR_LENGTH, number};

/// The longest comment.
const MAX_COMMENT: u64 = 0xFFFF;

/// What the short fields say where the value is in a longer one (zip64).
const ELSEWHERE: u64 = 0xFFFF_FFFF;

/// What the end of an archive says of its list.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct End {
    /// Where the record that says so begins.
    pub at: u64,
    /// How many files there are.
    pub files: u64,
    /// How long the list is, in bytes, and where it begins.
    pub length: u64,
    pub offset: u64,
    /// Whether longer fields say so (zip64).
    pub large: bool,
}

/// A file as the list has it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Entry {
    /// Its name, which may be anything.
    pub name: Vec<u8>,
    /// Where its header begins.
    pub header: u64,
    /// Its length as it is packed, and as it was.
    pub packed: u64,
    pub unpacked: u64,
    pub method: u16,
    pub flags: u16,
    /// The checksum (CRC-32) of what was packed.
    pub sum: u32,
    /// What system its attributes are of, and the attributes.
    pub system: u8,
    pub attributes: u32,
}

impl Entry {
    /// Whether it needs a password.
    pub(crate) fn is_encrypted(&self) -> bool {
        self.flags & 1 == 1
    }
}

/// Finds the end of an archive of that size; nothing where it is no archive.
///
/// # Errors
/// It cannot be read.
pub(crate) fn end<R: Read + Seek>(archive: &mut R, size: u64) -> io::Result<Option<End>> {
    let start = size.saturating_sub(MAX_COMMENT + (END_LENGTH + LOCATOR_LENGTH) as u64);
    let mut tail = Vec::new();
    archive.seek(SeekFrom::Start(start))?;
    archive.take(size - start).read_to_end(&mut tail)?;
    let at = (0..=tail.len().saturating_sub(END_LENGTH)).rev().find(|at| tail[*at..].starts_with(&END));
    let Some(at) = at.filter(|at| at + END_LENGTH <= tail.len()) else { return Ok(None) };
    let field = |from: usize, to: usize| number(&tail[at + from..at + to]);
    let mut end =
        End { at: start + at as u64, files: field(10, 12), length: field(12, 16), offset: field(16, 20), large: false };
    let locator = at.checked_sub(LOCATOR_LENGTH).map(|from| &tail[from..at]);
    if let Some(locator) = locator.filter(|locator| locator.starts_with(&LARGE_LOCATOR)) {
        let mut record = [0; 56];
        archive.seek(SeekFrom::Start(number(&locator[8..16])))?;
        archive.read_exact(&mut record)?;
        if record.starts_with(&LARGE_END) {
            let [files, length, offset] = [32, 40, 48].map(|from| number(&record[from..from + 8]));
            end = End { files, length, offset, large: true, ..end };
        }
    }
    Ok(Some(end))
}

/// The bytes of the list; who asks looks before whether it is not too long.
///
/// # Errors
/// It cannot be read.
pub(crate) fn list<R: Read + Seek>(archive: &mut R, end: &End) -> io::Result<Vec<u8>> {
    let mut found = Vec::new();
    archive.seek(SeekFrom::Start(end.offset))?;
    archive.take(end.length).read_to_end(&mut found)?;
    Ok(found)
}

/// The entries of a list, as far as it is one, and what follows them.
pub(crate) fn entries(mut rest: &[u8]) -> (Vec<Entry>, &[u8]) {
    let mut found = Vec::new();
    while let Some((entry, after)) = entry(rest) {
        found.push(entry);
        rest = after;
    }
    (found, rest)
}

fn entry(rest: &[u8]) -> Option<(Entry, &[u8])> {
    let (header, after) = rest.split_at_checked(CENTRAL_LENGTH).filter(|(header, _)| header.starts_with(&CENTRAL))?;
    let [name, extra, comment] = [28, 30, 32].map(|at| usize::from(u16::from_le_bytes([header[at], header[at + 1]])));
    let (name, after) = after.split_at_checked(name)?;
    let (extra, after) = after.split_at_checked(extra)?;
    let (_, after) = after.split_at_checked(comment)?;
    let [packed, unpacked, at] = [20, 24, 42].map(|at| number(&header[at..at + 4]));
    let mut large = large_numbers(extra);
    // Those that did not fit stand there in this order.
    let mut whole = |short: u64| if short == ELSEWHERE { large.next().unwrap_or(short) } else { short };
    let (unpacked, packed, at) = (whole(unpacked), whole(packed), whole(at));
    let entry = Entry {
        name: name.to_vec(),
        header: at,
        packed,
        unpacked,
        method: u16::from_le_bytes([header[10], header[11]]),
        flags: u16::from_le_bytes([header[8], header[9]]),
        sum: u32::from_le_bytes([header[16], header[17], header[18], header[19]]),
        system: header[5],
        attributes: u32::from_le_bytes([header[38], header[39], header[40], header[41]]),
    };
    Some((entry, after))
}

/// The numbers of an entry that do not fit into its header (zip64).
fn large_numbers(mut extra: &[u8]) -> impl Iterator<Item = u64> {
    let mut numbers: &[u8] = &[];
    while let Some((head, after)) = extra.split_at_checked(4) {
        let length = usize::from(u16::from_le_bytes([head[2], head[3]]));
        let Some((field, after)) = after.split_at_checked(length) else { break };
        if number(&head[..2]) == 1 {
            numbers = field;
        }
        extra = after;
    }
    numbers.chunks_exact(8).map(number)
}
