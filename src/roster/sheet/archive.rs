//! The files that are packed in a spreadsheet (zip), each unpacked as it is read. Programs that write spreadsheets differ in how
//! they pack them; what is not asked for is left alone.

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
use crate::archive::{self, DEFLATED, Entry, LOCAL, LOCAL_LENGTH, STORED, number};

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

impl Archive {
    /// Reads the list of the files.
    pub fn open(path: &Path) -> Result<Self, Fault> {
        let mut file = File::open(path)?;
        let size = file.metadata()?.len();
        Limit::File.hold(size)?;
        let end = archive::end(&mut file, size)?.ok_or_else(|| Fault::Broken("no archive".to_owned()))?;
        Limit::Directory.hold(end.length)?;
        let list = archive::list(&mut file, &end)?;
        let mut entries = HashMap::new();
        for entry in archive::entries(&list).0 {
            entries.entry(folded(&String::from_utf8_lossy(&entry.name))).or_insert(entry);
        }
        Ok(Self { path: path.to_owned(), entries, work: Arc::default(), progress: Progress::of(size) })
    }

    /// The same file, to look into before it is read: what is looked at is not counted with what is read.
    pub fn to_look_into(&self) -> Self {
        let (path, entries) = (self.path.clone(), self.entries.clone());
        Self { path, entries, work: Arc::default(), progress: Progress::of(0) }
    }

    /// A file of it, to be read, or only to be looked into.
    ///
    /// # Errors
    /// As [`Archive::part`].
    pub fn part_for(&self, name: &str, looking: bool) -> Result<Option<Part>, Fault> {
        if looking { self.to_look_into().part(name) } else { self.part(name) }
    }

    /// Whether a file is in it, whatever the case of its letters.
    pub fn has(&self, name: &str) -> bool {
        self.entries.contains_key(&folded(name))
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
        if entry.is_encrypted() {
            return Err(Fault::Protected);
        }
        let mut file = File::open(&self.path)?;
        let header: [u8; LOCAL_LENGTH] = read_at(&mut file, entry.header)?;
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
