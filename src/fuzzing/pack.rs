//! Packs.
//!
//! An input is a pack, or its files in the clear, each behind a line `=== name`, which are packed here with a manifest that lists
//! them, unless they have one of their own: what is changed in a packed file is mostly found out by its checksums.

use std::collections::BTreeMap;
use std::path::Path;

use super::world;
use crate::archive;
use crate::letter;
use crate::pack::{self, About, checksum, manifest};

/// What a pack holds is content, its letters are sound, and packed again it is the same.
pub fn run(data: &[u8]) {
    let packed = if data.starts_with(b"PK") { data.to_vec() } else { packed(data) };
    let pack = match pack::read("x.appeal", &packed) {
        Ok(pack) => pack,
        Err(errors) => {
            assert!(!errors.is_empty());
            return world::told(&errors);
        }
    };
    for path in pack.files.keys() {
        let parts: Vec<&str> = path.split('/').collect();
        assert!(["actions", "templates", "locales"].contains(&parts[0]), "{path:?}");
        assert!(parts.len() > 1 && parts.iter().all(|part| !part.is_empty() && !part.starts_with('.')), "{path:?}");
        assert!(path.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"/._-".contains(&byte)), "{path:?}");
    }
    let (case, made_on) = (pack.manifest.case.clone(), pack.manifest.made_on());
    let about = About {
        case: case.clone(),
        earlier: pack.manifest.earlier.clone(),
        title: pack.manifest.title.clone(),
        author: pack.manifest.author.clone(),
        day: made_on.unwrap_or(world::DAY),
    };
    let again = pack::make("x.appeal", about, &pack.files).and_then(|bytes| pack::read("x.appeal", &bytes)).unwrap();
    assert_eq!(again.files, pack.files);
    assert_eq!(again.manifest.made_on(), made_on);
    let catalog = pack.catalog(Path::new("x.appeal"));
    match letter::load(&catalog, &case) {
        Ok(_) => drop(pack::gather(&catalog, &case).map_err(|failure| world::told(&failure.diagnostics))),
        Err(failure) => world::told(&failure.diagnostics),
    }
}

/// The files of a text as a pack of the first case among them.
fn packed(text: &[u8]) -> Vec<u8> {
    let mut files: BTreeMap<String, Vec<u8>> = BTreeMap::new();
    let mut name = None;
    for line in text.split_inclusive(|byte| *byte == b'\n') {
        if let Some(named) = line.strip_prefix(b"=== ") {
            let named = String::from_utf8_lossy(named).trim().to_owned();
            files.entry(named.clone()).or_default();
            name = Some(named);
        } else if let Some(file) = name.as_ref().and_then(|name| files.get_mut(name)) {
            file.extend_from_slice(line);
        }
    }
    let own = files.remove(manifest::NAME);
    let case = files.keys().find_map(|path| path.strip_prefix("actions/")?.strip_suffix(".toml")).unwrap_or("x");
    let mut text = format!("format = 1\ncase = {case:?}\nday = 2016-01-21\nprogram = \"0\"\n");
    for (path, bytes) in &files {
        let (size, sum) = (bytes.len(), checksum(bytes));
        text += &format!("[[files]]\npath = {path:?}\nsize = {size}\nsha256 = \"{sum}\"\n");
    }
    let manifest = own.unwrap_or(text.into_bytes());
    let files = files.iter().map(|(path, bytes)| (path.as_str(), bytes.as_slice()));
    archive::stored(std::iter::once((manifest::NAME, manifest.as_slice())).chain(files)).unwrap_or_default()
}
