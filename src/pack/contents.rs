//! Unpacks an archive from anybody, in memory, or tells all that is wrong with it.
//!
//! Each byte of it belongs to one file or to the list at the end: so nothing overlaps, and nothing stands between, before or
//! behind them that another program would read otherwise.

use std::collections::BTreeMap;
use std::io::Cursor;

use flate2::Crc;

use super::fault::{broken, shown};
use super::limits::{MOST_BYTES, MOST_FILES, MOST_MANIFEST};
use super::manifest;
use super::names::{self, Taken};
use crate::archive::{self, DEFLATED, End, Entry, LOCAL, LOCAL_LENGTH, STORED, number};
use crate::catalog::{self, MAX_FILE};
use crate::diagnostic::Diagnostic;
use crate::msg;

/// What may be set among the flags of a file: how it was deflated, and that its name is UTF-8. What else there is would need
/// more to be read: passwords, sizes that follow the file, patches.
const FLAGS: u16 = 0b110 | 1 << 11;

/// The systems whose attributes tell what kind of file one is, where they stand, and a plain file; for all others the folders
/// and labels of MS-DOS.
const UNIX: [u8; 2] = [3, 19];
const KIND: u32 = 0o170_000;
const PLAIN: u32 = 0o100_000;
const NO_FILE: u32 = 0x18;

/// What an archive holds.
#[derive(Debug)]
pub(super) struct Contents {
    /// The first file, as it is.
    pub manifest: Vec<u8>,
    /// The others, by their paths.
    pub files: BTreeMap<String, Vec<u8>>,
}

/// Unpacks an archive.
///
/// # Errors
/// All that is wrong with it; where it is no archive at all, that alone.
pub(super) fn unpack(pack: &str, bytes: &[u8]) -> Result<Contents, Vec<Diagnostic>> {
    let (entries, list_at) = list(pack, bytes)?;
    let packed = each(pack, &bytes[..list_at], &entries)?;
    if entries.first().is_none_or(|first| first.name != manifest::NAME.as_bytes()) {
        return Err(broken(msg!("pack-error-no-manifest", pack = pack, manifest = manifest::NAME)).into());
    }
    let mut wrong: Vec<Diagnostic> = Vec::new();
    let mut taken = Taken::default();
    for (n, entry) in entries.iter().enumerate() {
        wrong.extend(fault(pack, entry, n == 0, &mut taken));
    }
    if entries.iter().map(|entry| entry.unpacked).fold(0, u64::saturating_add) > MOST_BYTES {
        wrong.push(broken(msg!("pack-error-unpacked", pack = pack, limit = MOST_BYTES >> 20)));
    }
    if !wrong.is_empty() {
        return Err(wrong);
    }
    let mut unpacked = Vec::with_capacity(entries.len());
    for (entry, packed) in entries.iter().zip(packed) {
        let name = String::from_utf8_lossy(&entry.name).into_owned();
        match inflated(entry, packed) {
            Some(bytes) => unpacked.push((name, bytes)),
            None => wrong.push(broken(msg!("pack-error-damaged", pack = pack, entry = shown(&name)))),
        }
    }
    if !wrong.is_empty() {
        return Err(wrong);
    }
    let mut unpacked = unpacked.into_iter();
    let manifest = unpacked.next().map(|(_, bytes)| bytes).unwrap_or_default();
    Ok(Contents { manifest, files: unpacked.collect() })
}

/// The list of the files, in the order in which they stand, and where it begins.
fn list(pack: &str, bytes: &[u8]) -> Result<(Vec<Entry>, usize), Vec<Diagnostic>> {
    let no_archive = |detail: &str| vec![broken(msg!("pack-error-archive", pack = pack)).detail(detail)];
    let mut archive = Cursor::new(bytes);
    let end = archive::end(&mut archive, bytes.len() as u64).map_err(|error| no_archive(&error.to_string()))?;
    let end = end.ok_or_else(|| no_archive("no end of a zip archive"))?;
    is_whole(&end, bytes).map_err(no_archive)?;
    if end.files > MOST_FILES as u64 + 1 {
        return Err(broken(msg!("pack-error-count", pack = pack, limit = MOST_FILES)).into());
    }
    let list = archive::list(&mut archive, &end).map_err(|error| no_archive(&error.to_string()))?;
    let (mut entries, rest) = archive::entries(&list);
    if !rest.is_empty() || entries.len() as u64 != end.files {
        return Err(no_archive("its list has another number of files than it says"));
    }
    entries.sort_by_key(|entry| entry.header);
    Ok((entries, usize::try_from(end.offset).unwrap_or(usize::MAX).min(bytes.len())))
}

/// Whether an archive is one whole piece: one disk, no comment, and the list right before its end.
fn is_whole(end: &End, bytes: &[u8]) -> Result<(), &'static str> {
    let at = usize::try_from(end.at).unwrap_or(usize::MAX);
    let field = |from: usize, to: usize| at.checked_add(to).and_then(|to| bytes.get(at + from..to)).map(number);
    if end.large {
        Err("zip64")
    } else if field(4, 8) != Some(0) || field(8, 10) != Some(end.files) {
        Err("an archive of several parts")
    } else if field(20, 22) != Some(0) || at.checked_add(22) != Some(bytes.len()) {
        Err("something follows its end")
    } else if end.offset.checked_add(end.length) != Some(end.at) {
        Err("its list does not stand before its end")
    } else {
        Ok(())
    }
}

/// The bytes of each file as they are packed: one after the other, from the first byte up to the last.
fn each<'b>(pack: &str, bytes: &'b [u8], entries: &[Entry]) -> Result<Vec<&'b [u8]>, Vec<Diagnostic>> {
    let mut packed = Vec::with_capacity(entries.len());
    let mut rest = bytes;
    for entry in entries {
        let name = String::from_utf8_lossy(&entry.name);
        let misplaced = || vec![broken(msg!("pack-error-misplaced", pack = pack, entry = shown(&name)))];
        if entry.header != (bytes.len() - rest.len()) as u64 {
            return Err(misplaced());
        }
        let (header, after) = rest.split_at_checked(LOCAL_LENGTH).ok_or_else(misplaced)?;
        let length = |at: usize| usize::from(u16::from_le_bytes([header[at], header[at + 1]]));
        let (own_name, after) = after.split_at_checked(length(26)).ok_or_else(misplaced)?;
        let (_, after) = after.split_at_checked(length(28)).ok_or_else(misplaced)?;
        let size = usize::try_from(entry.packed).unwrap_or(usize::MAX);
        let (own, after) = after.split_at_checked(size).ok_or_else(misplaced)?;
        let field = |from: usize, to: usize| number(&header[from..to]);
        let says_the_same = header.starts_with(&LOCAL)
            && own_name == entry.name
            && field(6, 8) == u64::from(entry.flags)
            && field(8, 10) == u64::from(entry.method)
            && field(14, 18) == u64::from(entry.sum)
            && field(18, 22) == entry.packed
            && field(22, 26) == entry.unpacked;
        if !says_the_same {
            return Err(broken(msg!("pack-error-contradiction", pack = pack, entry = shown(&name))).into());
        }
        packed.push(own);
        rest = after;
    }
    match entries.last() {
        Some(last) if !rest.is_empty() => {
            Err(broken(msg!("pack-error-misplaced", pack = pack, entry = shown(&String::from_utf8_lossy(&last.name))))
                .into())
        }
        _ => Ok(packed),
    }
}

/// What is wrong with a file as the list has it.
fn fault(pack: &str, entry: &Entry, is_manifest: bool, taken: &mut Taken) -> Option<Diagnostic> {
    let Ok(name) = std::str::from_utf8(&entry.name) else {
        return Some(broken(msg!(
            "pack-error-name",
            pack = pack,
            entry = shown(&String::from_utf8_lossy(&entry.name)),
            why = msg!("pack-name-utf8")
        )));
    };
    let most = if is_manifest { MOST_MANIFEST } else { MAX_FILE };
    let mode = entry.attributes >> 16 & KIND;
    let is_plain = entry.attributes & NO_FILE == 0
        && !name.ends_with('/')
        && (!UNIX.contains(&entry.system) || mode == 0 || mode == PLAIN);
    if !is_plain {
        return Some(broken(msg!("pack-error-kind", pack = pack, entry = shown(name))));
    }
    if let Some(why) = names::bad(name).filter(|_| !is_manifest) {
        return Some(broken(msg!("pack-error-name", pack = pack, entry = shown(name), why = why)));
    }
    if let Err(other) = taken.take(name) {
        return Some(broken(msg!("pack-error-meets", pack = pack, entry = shown(name), other = other)));
    }
    if entry.is_encrypted() {
        return Some(broken(msg!("pack-error-encrypted", pack = pack, entry = shown(name))));
    }
    if entry.flags & !FLAGS != 0 || ![STORED, DEFLATED].contains(&entry.method) {
        return Some(broken(msg!("pack-error-method", pack = pack, entry = shown(name))));
    }
    (entry.unpacked > most)
        .then(|| broken(msg!("pack-error-large", pack = pack, entry = shown(name), limit = most >> 10)))
}

/// A file as it was, if it is as the list says, and no longer.
fn inflated(entry: &Entry, packed: &[u8]) -> Option<Vec<u8>> {
    let (bytes, taken) = archive::unpacked(entry, packed, entry.unpacked)?;
    if taken != packed.len() as u64 {
        return None;
    }
    let mut sum = Crc::new();
    sum.update(&bytes);
    (bytes.len() as u64 == entry.unpacked && sum.sum() == entry.sum).then_some(bytes)
}

/// The files as text.
///
/// # Errors
/// Those that are none.
pub(super) fn texts(pack: &str, files: BTreeMap<String, Vec<u8>>) -> Result<BTreeMap<String, String>, Vec<Diagnostic>> {
    let (mut texts, mut wrong) = (BTreeMap::new(), Vec::new());
    for (path, bytes) in files {
        match String::from_utf8(bytes) {
            Ok(text) => drop(texts.insert(path, text)),
            Err(error) => {
                wrong.extend(catalog::source(&format!("{pack}/{path}"), error.into_bytes()).err());
            }
        }
    }
    if wrong.is_empty() { Ok(texts) } else { Err(wrong) }
}
