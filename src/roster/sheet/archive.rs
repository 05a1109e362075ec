//! The files that are packed in a spreadsheet (zip), each unpacked as it is read.
//!
//! A library that reads any archive believes what the archive says of itself: it sets memory aside for as many files as it is
//! told of. Here the list of files is read as far as it goes, and the rest is left alone.

use std::collections::HashMap;
use std::fs::File;
use std::io::{self, BufReader, Read, Seek, SeekFrom};
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};

use flate2::CrcReader;
use flate2::read::DeflateDecoder;

use super::super::row::Progress;
use super::limit::{Fault, Limit};

/// How the records of an archive begin.
const LOCAL: [u8; 4] = *b"PK\x03\x04";
const CENTRAL: [u8; 4] = *b"PK\x01\x02";
const END: [u8; 4] = *b"PK\x05\x06";
const LARGE_END: [u8; 4] = *b"PK\x06\x06";
const LARGE_LOCATOR: [u8; 4] = *b"PK\x06\x07";

/// The length of the record at the end, without the comment that may follow, and of the locator before it.
const END_LENGTH: usize = 22;
const LOCATOR_LENGTH: usize = 20;

/// The longest comment.
const MAX_COMMENT: u64 = 0xFFFF;

/// What the short fields say where the value is in a longer one (zip64).
const ELSEWHERE: u64 = 0xFFFF_FFFF;

/// How files are packed: not at all, or deflated. Spreadsheets know no other way.
const STORED: u16 = 0;
const DEFLATED: u16 = 8;

/// An archive.
pub struct Archive {
    path: PathBuf,
    entries: HashMap<String, Entry>,
    work: Arc<Work>,
    progress: Arc<Progress>,
}

/// What was done with all parts together.
#[derive(Default)]
struct Work {
    /// The bytes that were unpacked.
    unpacked: AtomicU64,
    /// The pieces of XML that were read.
    nodes: AtomicU64,
}

/// Where a packed file stands.
struct Entry {
    header: u64,
    packed: u64,
    method: u16,
    encrypted: bool,
    sum: u32,
}

impl Archive {
    /// Reads the list of the files.
    pub fn open(path: &Path) -> Result<Self, Fault> {
        let mut file = File::open(path)?;
        let size = file.metadata()?.len();
        Limit::File.hold(size)?;
        let directory = directory(&mut file, size)?;
        let entries = entries(&directory);
        Ok(Self { path: path.to_owned(), entries, work: Arc::default(), progress: Progress::of(size) })
    }

    /// How much of the file was read.
    pub fn progress(&self) -> Arc<Progress> {
        Arc::clone(&self.progress)
    }

    /// A file of that name, whatever the case of its letters.
    pub fn part(&self, name: &str) -> Result<Option<Part>, Fault> {
        self.unpacking(name, u64::MAX)
    }

    /// A file that is kept in memory.
    pub fn index(&self, name: &str) -> Result<Option<Part>, Fault> {
        self.unpacking(name, Limit::Index.counted())
    }

    fn unpacking(&self, name: &str, most: u64) -> Result<Option<Part>, Fault> {
        let Some(entry) = self.entries.get(&folded(name)) else { return Ok(None) };
        if entry.encrypted {
            return Err(Fault::Broken(format!("{name}: encrypted")));
        }
        let mut file = File::open(&self.path)?;
        let header: [u8; 30] = read_at(&mut file, entry.header)?;
        if !header.starts_with(&LOCAL) {
            return Err(Fault::Broken(format!("{name}: not where the archive says")));
        }
        let skipped = i64::try_from(number(&header[26..28]) + number(&header[28..30])).unwrap_or_default();
        file.seek(SeekFrom::Current(skipped))?;
        let packed = BufReader::new(Counted { inner: file, progress: self.progress() }).take(entry.packed);
        let inner: Box<dyn Read + Send> = match entry.method {
            STORED => Box::new(packed),
            DEFLATED => Box::new(DeflateDecoder::new(packed)),
            other => return Err(Fault::Broken(format!("{name}: packed in a way that is not known ({other})"))),
        };
        Ok(Some(Part { inner: CrcReader::new(inner), sum: entry.sum, left: most, work: Arc::clone(&self.work) }))
    }
}

/// A packed file while it is unpacked: no more of it than there may be, and at its end as it was packed.
pub struct Part {
    inner: CrcReader<Box<dyn Read + Send>>,
    sum: u32,
    left: u64,
    work: Arc<Work>,
}

impl Part {
    /// Counts a piece of its XML.
    pub fn count_node(&self) -> Result<(), Limit> {
        Limit::Nodes.hold(self.work.nodes.fetch_add(1, Ordering::Relaxed) + 1)
    }
}

impl Read for Part {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        let read = self.inner.read(buffer)?;
        if read == 0 && !buffer.is_empty() && self.inner.crc().sum() != self.sum {
            return Err(io::Error::new(io::ErrorKind::InvalidData, "damaged: its checksum is another"));
        }
        let read_in_all = self.work.unpacked.fetch_add(read as u64, Ordering::Relaxed) + read as u64;
        Limit::Unpacked.hold(read_in_all)?;
        self.left = self.left.checked_sub(read as u64).ok_or(Limit::Index)?;
        Ok(read)
    }
}

/// Counts what is read of the packed file.
struct Counted {
    inner: File,
    progress: Arc<Progress>,
}

impl Read for Counted {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        let read = self.inner.read(buffer)?;
        self.progress.add(read as u64);
        Ok(read)
    }
}

/// The list of the files, as it stands at the end of the archive.
fn directory(file: &mut File, size: u64) -> Result<Vec<u8>, Fault> {
    let start = size.saturating_sub(MAX_COMMENT + (END_LENGTH + LOCATOR_LENGTH) as u64);
    let mut tail = Vec::new();
    file.seek(SeekFrom::Start(start))?;
    file.read_to_end(&mut tail)?;
    let at = (0..=tail.len().saturating_sub(END_LENGTH)).rev().find(|at| tail[*at..].starts_with(&END));
    let end = at.filter(|at| at + END_LENGTH <= tail.len()).ok_or_else(|| Fault::Broken("no archive".to_owned()))?;
    let (mut length, mut offset) = (number(&tail[end + 12..end + 16]), number(&tail[end + 16..end + 20]));
    let locator = end.checked_sub(LOCATOR_LENGTH).map(|at| &tail[at..end]);
    if let Some(locator) = locator.filter(|locator| locator.starts_with(&LARGE_LOCATOR)) {
        let record: [u8; 56] = read_at(file, number(&locator[8..16]))?;
        if record.starts_with(&LARGE_END) {
            (length, offset) = (number(&record[40..48]), number(&record[48..56]));
        }
    }
    Limit::Directory.hold(length)?;
    let mut found = Vec::new();
    file.seek(SeekFrom::Start(offset))?;
    file.take(length).read_to_end(&mut found)?;
    Ok(found)
}

fn entries(mut rest: &[u8]) -> HashMap<String, Entry> {
    let mut found = HashMap::new();
    while let Some((header, after)) = rest.split_at_checked(46).filter(|(header, _)| header.starts_with(&CENTRAL)) {
        let lengths = [28, 30, 32].map(|at| usize::try_from(number(&header[at..at + 2])).unwrap_or_default());
        let [name, extra, comment] = lengths;
        let Some((name, after)) = after.split_at_checked(name) else { break };
        let Some((extra, after)) = after.split_at_checked(extra) else { break };
        let Some((_, after)) = after.split_at_checked(comment) else { break };
        rest = after;
        let [packed, unpacked, at] = [20, 24, 42].map(|at| number(&header[at..at + 4]));
        let mut large = large_numbers(extra);
        // Those that did not fit stand there in this order.
        if unpacked == ELSEWHERE {
            large.next();
        }
        let packed = if packed == ELSEWHERE { large.next().unwrap_or(packed) } else { packed };
        let at = if at == ELSEWHERE { large.next().unwrap_or(at) } else { at };
        let entry = Entry {
            header: at,
            packed,
            method: u16::from_le_bytes([header[10], header[11]]),
            encrypted: header[8] & 1 == 1,
            sum: u32::from_le_bytes([header[16], header[17], header[18], header[19]]),
        };
        found.entry(folded(&String::from_utf8_lossy(name))).or_insert(entry);
    }
    found
}

/// The numbers of an entry that do not fit into its header (zip64).
fn large_numbers(mut extra: &[u8]) -> impl Iterator<Item = u64> {
    let mut numbers: &[u8] = &[];
    while let Some((head, after)) = extra.split_at_checked(4) {
        let length = usize::try_from(number(&head[2..4])).unwrap_or_default();
        let Some((field, after)) = after.split_at_checked(length) else { break };
        if number(&head[..2]) == 1 {
            numbers = field;
        }
        extra = after;
    }
    numbers.chunks_exact(8).map(number)
}

/// A name as it is looked up: programs differ in case, and in how they part folders.
fn folded(name: &str) -> String {
    name.replace('\\', "/").trim_start_matches('/').to_lowercase()
}

fn read_at<const N: usize>(file: &mut File, at: u64) -> io::Result<[u8; N]> {
    let mut bytes = [0; N];
    file.seek(SeekFrom::Start(at))?;
    file.read_exact(&mut bytes)?;
    Ok(bytes)
}

/// A number, its smallest byte first.
fn number(bytes: &[u8]) -> u64 {
    bytes.iter().rev().fold(0, |sum, byte| sum << 8 | u64::from(*byte))
}
