//! Opens a pack: what is in it is as its manifest says, and is one case's content.

use std::collections::{BTreeMap, BTreeSet};
use std::io::ErrorKind;
use std::path::Path;

use super::contents::{self, Contents};
use super::fault::{broken, shown};
use super::limits::MOST_BYTES;
use super::manifest::{Manifest, checksum};
use super::names;
use super::relations::earlier;
use crate::action::{case_at, case_path};
use crate::catalog::{self, Catalog};
use crate::diagnostic::{Diagnostic, Failure};
use crate::locale::{PROGRAM_FILE, PROGRAM_FOLDER};
use crate::msg;

/// A pack that was looked through.
#[derive(Debug)]
pub(crate) struct Pack {
    /// What it says of itself.
    pub manifest: Manifest,
    /// Its files, by the paths that they have in a workspace.
    pub files: BTreeMap<String, String>,
}

impl Pack {
    /// Its content, laid over what the program carries; `path` is where it stands.
    pub(crate) fn catalog(self, path: &Path) -> Catalog {
        Catalog::with_pack(path, self.files)
    }
}

/// The content of a workspace: a folder, or a pack.
///
/// # Errors
/// There is nothing (wrong usage), or what is there is neither.
pub(crate) fn open_workspace(path: &Path) -> Result<Catalog, Failure> {
    if path.is_dir() || !path.exists() {
        return Catalog::with_workspace(path).map_err(Failure::usage);
    }
    open(path).map(|pack| pack.catalog(path)).map_err(Failure::failed)
}

/// Opens a file as a pack.
///
/// # Errors
/// It cannot be read, or is none: all that is wrong with it.
pub(crate) fn open(path: &Path) -> Result<Pack, Vec<Diagnostic>> {
    let name = path.display().to_string();
    match catalog::read_file(path, MOST_BYTES) {
        Ok(bytes) => read(&name, &bytes),
        Err(error) if error.kind() == ErrorKind::FileTooLarge => {
            Err(broken(msg!("pack-error-size", pack = name, limit = MOST_BYTES >> 20)).into())
        }
        Err(error) => Err(Diagnostic::unreadable(name, &error).into()),
    }
}

/// Reads the bytes of a pack; `pack` is what a person knows it by.
///
/// # Errors
/// All that is wrong with it.
pub(crate) fn read(pack: &str, bytes: &[u8]) -> Result<Pack, Vec<Diagnostic>> {
    let Contents { manifest, files } = contents::unpack(pack, bytes)?;
    let manifest = Manifest::read(pack, manifest)?;
    let mut wrong = unlike(pack, &manifest, &files);
    wrong.extend(strange(pack, &manifest, &files));
    if !wrong.is_empty() {
        return Err(wrong);
    }
    let files = contents::texts(pack, files)?;
    let wrong = unrelated(pack, &manifest, &files);
    if wrong.is_empty() { Ok(Pack { manifest, files }) } else { Err(wrong) }
}

/// Where the files are not those that the manifest lists.
fn unlike(pack: &str, manifest: &Manifest, files: &BTreeMap<String, Vec<u8>>) -> Vec<Diagnostic> {
    let mut wrong = Vec::new();
    let mut listed = BTreeSet::new();
    for file in &manifest.files {
        let path = file.path.as_str();
        if !listed.insert(path) {
            wrong.push(broken(msg!("pack-error-listed-twice", pack = pack, entry = shown(path))));
            continue;
        }
        match files.get(path) {
            None => wrong.push(broken(msg!("pack-error-absent", pack = pack, entry = shown(path)))),
            Some(bytes) if bytes.len() as u64 != file.size || checksum(bytes) != file.sha256 => {
                wrong.push(broken(msg!("pack-error-sum", pack = pack, entry = shown(path))));
            }
            Some(_) => {}
        }
    }
    let unlisted = files.keys().filter(|path| !listed.contains(path.as_str()));
    wrong.extend(unlisted.map(|path| broken(msg!("pack-error-unlisted", pack = pack, entry = shown(path)))));
    wrong
}

/// Files that no pack has: another case's, and what the program itself says, in which it warns of danger.
fn strange(pack: &str, manifest: &Manifest, files: &BTreeMap<String, Vec<u8>>) -> Vec<Diagnostic> {
    let cases = manifest.cases();
    let mut wrong = Vec::new();
    for path in files.keys() {
        if is_of_program(path) {
            wrong.push(broken(msg!("pack-error-program-words", pack = pack, entry = shown(path))));
        } else if case_at(path).is_some_and(|case| !cases.contains(case)) {
            wrong.push(broken(msg!("pack-error-other-case", pack = pack, entry = shown(path), case = &manifest.case)));
        }
    }
    let path = case_path(&manifest.case);
    if !files.contains_key(&path) {
        wrong.push(broken(msg!("pack-error-absent", pack = pack, entry = shown(&path))));
    }
    wrong
}

/// Actions in the pack that its case does not go on from.
fn unrelated(pack: &str, manifest: &Manifest, files: &BTreeMap<String, String>) -> Vec<Diagnostic> {
    let related = earlier(&Catalog::with_pack(Path::new(pack), files.clone()), &manifest.case);
    let unrelated = manifest.earlier.iter().filter(|id| !related.contains(id));
    let told =
        |id: &String| msg!("pack-error-other-case", pack = pack, entry = shown(&case_path(id)), case = &manifest.case);
    unrelated.map(told).map(broken).collect()
}

/// Whether a file has words of the program itself.
pub(super) fn is_of_program(path: &str) -> bool {
    let name = path.strip_prefix("locales/").and_then(|rest| rest.split_once('/')).map(|(_, name)| name);
    name.is_some_and(|name| {
        name == PROGRAM_FILE || name.strip_prefix(PROGRAM_FOLDER).is_some_and(|rest| rest.starts_with('/'))
    })
}

/// Whether a file can be in a pack.
///
/// # Errors
/// Its name is none.
pub(super) fn fits(path: &str) -> Result<(), Diagnostic> {
    match names::bad(path) {
        Some(why) => Err(Diagnostic::error(msg!("pack-error-unfit", file = path, why = why))),
        None => Ok(()),
    }
}
