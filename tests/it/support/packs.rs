//! Packs as others could make them: every byte is the test's own.

use flate2::Compression;
use flate2::write::DeflateEncoder;
use sha2::{Digest, Sha256};
use std::io::Write;

/// A file of an archive, and what the archive says of it.
#[derive(Clone)]
pub struct Entry {
    pub name: Vec<u8>,
    /// As it is packed.
    pub packed: Vec<u8>,
    pub flags: u16,
    pub method: u16,
    pub sum: u32,
    pub size: u32,
    /// Which system its attributes are of, and the attributes.
    pub system: u8,
    pub attributes: u32,
    /// What the header before the file says in place of its name and size.
    pub own_name: Option<Vec<u8>>,
    pub own_size: Option<u32>,
    /// Where the list says that it begins.
    pub at: Option<u32>,
    /// What stands before its header.
    pub gap: Vec<u8>,
}

impl Entry {
    pub fn new(name: impl AsRef<[u8]>, bytes: &[u8]) -> Self {
        let mut sum = flate2::Crc::new();
        sum.update(bytes);
        Self {
            name: name.as_ref().to_vec(),
            packed: bytes.to_vec(),
            flags: 1 << 11,
            method: 0,
            sum: sum.sum(),
            size: bytes.len() as u32,
            system: 0,
            attributes: 0,
            own_name: None,
            own_size: None,
            at: None,
            gap: Vec::new(),
        }
    }

    pub fn deflated(name: impl AsRef<[u8]>, bytes: &[u8]) -> Self {
        let mut encoder = DeflateEncoder::new(Vec::new(), Compression::best());
        encoder.write_all(bytes).unwrap();
        Self { packed: encoder.finish().unwrap(), method: 8, ..Self::new(name, bytes) }
    }
}

/// The archive of some files.
pub fn archive(entries: &[Entry]) -> Vec<u8> {
    let (mut out, mut list) = (Vec::new(), Vec::new());
    for entry in entries {
        out.extend(&entry.gap);
        let at = entry.at.unwrap_or(out.len() as u32);
        let header = |name: &[u8], size: u32| {
            let mut header = Vec::new();
            for short in [20, entry.flags, entry.method, 0, 33] {
                header.extend(u16::to_le_bytes(short));
            }
            for long in [entry.sum, entry.packed.len() as u32, size] {
                header.extend(long.to_le_bytes());
            }
            header.extend((name.len() as u16).to_le_bytes());
            header.extend([0; 2]);
            header
        };
        let own_name = entry.own_name.as_ref().unwrap_or(&entry.name);
        out.extend(b"PK\x03\x04");
        out.extend(header(own_name, entry.own_size.unwrap_or(entry.size)));
        out.extend(own_name);
        out.extend(&entry.packed);
        list.extend(b"PK\x01\x02");
        list.extend([20, entry.system]);
        list.extend(header(&entry.name, entry.size));
        list.extend([0; 6]);
        list.extend(entry.attributes.to_le_bytes());
        list.extend(at.to_le_bytes());
        list.extend(&entry.name);
    }
    let offset = out.len() as u32;
    out.extend(&list);
    out.extend(b"PK\x05\x06\0\0\0\0");
    out.extend((entries.len() as u16).to_le_bytes());
    out.extend((entries.len() as u16).to_le_bytes());
    out.extend((list.len() as u32).to_le_bytes());
    out.extend(offset.to_le_bytes());
    out.extend([0; 2]);
    out
}

/// A line of a manifest for a file.
pub fn listed(path: &str, bytes: &[u8]) -> String {
    let sum: String = Sha256::digest(bytes).iter().map(|byte| format!("{byte:02x}")).collect();
    format!("[[files]]\npath = {path:?}\nsize = {}\nsha256 = \"{sum}\"\n", bytes.len())
}

/// The head of a manifest.
pub const HEAD: &str = "format = 1\ncase = \"somebody\"\nday = 2026-06-01\nprogram = \"0.1.0\"\n";

/// A manifest that lists these files.
pub fn manifest(files: &[(&str, &[u8])]) -> String {
    HEAD.to_owned() + &files.iter().map(|(path, bytes)| listed(path, bytes)).collect::<String>()
}

/// A pack of these files, with the manifest that belongs to them.
pub fn pack(files: &[(&str, &[u8])]) -> Vec<u8> {
    archive(&entries(files))
}

/// Its entries, the manifest first.
pub fn entries(files: &[(&str, &[u8])]) -> Vec<Entry> {
    let manifest = Entry::new("manifest.toml", manifest(files).as_bytes());
    std::iter::once(manifest).chain(files.iter().map(|(path, bytes)| Entry::new(path, bytes))).collect()
}
