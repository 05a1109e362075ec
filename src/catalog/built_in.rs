//! The content that the program carries: its files by their paths.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::LazyLock;

use include_dir::{Dir, DirEntry, include_dir};

static ACTIONS: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/actions");
static TEMPLATES: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/templates");
static LOCALES: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/locales");

/// All files, by their paths with `/` on every system. To look for one in the tree takes a comparison with each of its paths, part by
/// part, and a command asks for a few hundred.
static FILES: LazyLock<BTreeMap<String, &'static [u8]>> = LazyLock::new(|| {
    let mut files = BTreeMap::new();
    for (name, folder) in [("actions", &ACTIONS), ("templates", &TEMPLATES), ("locales", &LOCALES)] {
        add(&mut files, name, folder);
    }
    files
});

fn add(files: &mut BTreeMap<String, &'static [u8]>, path: &str, folder: &'static Dir<'static>) {
    for entry in folder.entries() {
        let Some(name) = entry.path().file_name().and_then(std::ffi::OsStr::to_str) else { continue };
        let path = format!("{path}/{name}");
        match entry {
            DirEntry::Dir(inner) => add(files, &path, inner),
            DirEntry::File(file) => drop(files.insert(path, file.contents())),
        }
    }
}

/// A file.
pub(super) fn file(path: &str) -> Option<&'static [u8]> {
    FILES.get(path).copied()
}

/// The names of the files and folders right in a folder.
pub(super) fn list(folder: &str) -> BTreeSet<String> {
    names(&FILES, folder)
}

/// The same of any files by their paths.
pub(super) fn names<V>(files: &BTreeMap<String, V>, folder: &str) -> BTreeSet<String> {
    let mut names: Vec<&str> = below(files, folder).map(|rest| rest.split('/').next().unwrap_or(rest)).collect();
    names.dedup();
    names.into_iter().map(str::to_owned).collect()
}

/// The paths of the files in a folder and below, from there on.
pub(super) fn below<'f, V>(files: &'f BTreeMap<String, V>, folder: &str) -> impl Iterator<Item = &'f str> {
    let folder = format!("{folder}/");
    files.range(folder.clone()..).map_while(move |(path, _)| path.strip_prefix(&folder))
}
