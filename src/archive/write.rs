//! An archive of files that are not compressed: the same files are the same bytes on every system, whatever is newer in it. What
//! a library compresses may be other bytes with its next version, and the one that writes archives marks the system.

use flate2::Crc;

use super::records::{CENTRAL, END, LOCAL, STORED};

/// The version of the format that is needed to read it, and whose attributes it has: 2.0, MS-DOS.
const VERSION: u16 = 20;

/// Names are UTF-8.
const FLAGS: u16 = 1 << 11;

/// 1980-01-01, 00:00, the first moment that the format knows.
const TIME: u16 = 0;
const DAY: u16 = 1 << 5 | 1;

/// The archive; nothing where there is more in it than the short fields of the format can say.
pub(crate) fn stored<'f>(files: impl IntoIterator<Item = (&'f str, &'f [u8])>) -> Option<Vec<u8>> {
    let (mut archive, mut list, mut count) = (Vec::new(), Vec::new(), 0_u16);
    for (name, bytes) in files {
        let mut sum = Crc::new();
        sum.update(bytes);
        let (size, length) = (u32::try_from(bytes.len()).ok()?, u16::try_from(name.len()).ok()?);
        let offset = u32::try_from(archive.len()).ok()?;
        // What stands before the file and in the list.
        let mut shared = Vec::new();
        for short in [VERSION, FLAGS, STORED, TIME, DAY] {
            shared.extend(short.to_le_bytes());
        }
        for long in [sum.sum(), size, size] {
            shared.extend(long.to_le_bytes());
        }
        // The length of the name, and of an extra field, which there is not.
        shared.extend(length.to_le_bytes());
        shared.extend(0_u16.to_le_bytes());
        archive.extend(LOCAL);
        archive.extend(&shared);
        archive.extend(name.as_bytes());
        archive.extend(bytes);
        list.extend(CENTRAL);
        list.extend(VERSION.to_le_bytes());
        list.extend(&shared);
        // No comment, the first disk, no attributes.
        list.extend([0; 10]);
        list.extend(offset.to_le_bytes());
        list.extend(name.as_bytes());
        count = count.checked_add(1)?;
    }
    let (offset, length) = (u32::try_from(archive.len()).ok()?, u32::try_from(list.len()).ok()?);
    archive.extend(list);
    archive.extend(END);
    archive.extend([0; 4]);
    archive.extend(count.to_le_bytes());
    archive.extend(count.to_le_bytes());
    archive.extend(length.to_le_bytes());
    archive.extend(offset.to_le_bytes());
    archive.extend([0; 2]);
    Some(archive)
}

#[cfg(test)]
mod tests {
    use std::io::Cursor;

    use super::super::{end, entries, list};
    use super::*;

    #[test]
    fn what_is_written_is_read() {
        let written = stored([("a.toml", &b"x = 1"[..]), ("b/c.ftl", b"")]).unwrap();
        let mut archive = Cursor::new(&written);
        let end = end(&mut archive, written.len() as u64).unwrap().unwrap();
        let list = list(&mut archive, &end).unwrap();
        let (entries, rest) = entries(&list);
        assert!(rest.is_empty() && end.files == 2);
        let told: Vec<_> = entries.iter().map(|it| (it.name.as_slice(), it.header, it.packed, it.unpacked)).collect();
        assert_eq!(told, [(&b"a.toml"[..], 0, 5, 5), (b"b/c.ftl", 41, 0, 0)]);
        assert!(entries.iter().all(|it| (it.method, it.system, it.attributes) == (STORED, 0, 0)));
    }
}
