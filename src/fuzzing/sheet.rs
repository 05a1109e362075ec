//! Rosters as spreadsheets (xlsx, ods).
//!
//! An input is such a file, or its parts in the clear, each behind a line `=== name`, which are packed here: what is changed in
//! a packed file is mostly found out by its checksums.

use std::io::{Cursor, Write};

use crate::roster::Options;
use zip::CompressionMethod;
use zip::write::SimpleFileOptions;

use super::{roster, world};

/// A spreadsheet, and the people in it.
pub fn run(data: &[u8]) {
    let packed = if data.starts_with(b"PK") { data.to_vec() } else { packed(data) };
    let (_folder, path) = world::own_file("roster.xlsx", &packed);
    roster::read(&path, &Options::default());
}

/// The parts of a text as a packed file.
fn packed(text: &[u8]) -> Vec<u8> {
    let mut zip = zip::ZipWriter::new(Cursor::new(Vec::new()));
    let options = SimpleFileOptions::default().compression_method(CompressionMethod::Stored);
    let mut within = false;
    for line in text.split_inclusive(|byte| *byte == b'\n') {
        if let Some(name) = line.strip_prefix(b"=== ") {
            within = zip.start_file(String::from_utf8_lossy(name).trim(), options).is_ok();
        } else if within {
            zip.write_all(line).unwrap();
        }
    }
    zip.finish().unwrap().into_inner()
}
