//! Opens a pack: what is in it is as its manifest says, and is one case's content.

use std::collections::{BTreeMap, BTreeSet};
use std::io::ErrorKind;
use std::path::Path;

use super::contents::{self, Contents};
use super::fault::Faults;
use super::manifest::Manifest;
use super::relations::{case_of, earlier, path_of};
use super::{MOST_BYTES, checksum, names};
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
    let shown = path.display().to_string();
    match catalog::read_file(path, MOST_BYTES) {
        Ok(bytes) => read(&shown, &bytes),
        Err(error) if error.kind() == ErrorKind::FileTooLarge => {
            Err(Faults { pack: &shown }.whole(msg!("pack-error-size", limit = MOST_BYTES >> 20)).into())
        }
        Err(error) => Err(Diagnostic::unreadable(shown, &error).into()),
    }
}

/// Reads the bytes of a pack; `shown` is what a person knows it by.
///
/// # Errors
/// All that is wrong with it.
pub(crate) fn read(shown: &str, bytes: &[u8]) -> Result<Pack, Vec<Diagnostic>> {
    let faults = Faults { pack: shown };
    let Contents { manifest, files } = contents::unpack(faults, bytes)?;
    let manifest = Manifest::read(faults, manifest)?;
    let mut wrong = unlike(faults, &manifest, &files);
    wrong.extend(strange(faults, &manifest, &files));
    if !wrong.is_empty() {
        return Err(wrong);
    }
    let pack = Pack { manifest, files: contents::texts(faults, files)? };
    let wrong = unrelated(faults, &pack);
    if wrong.is_empty() { Ok(pack) } else { Err(wrong) }
}

/// Where the files are not those that the manifest lists.
fn unlike(faults: Faults<'_>, manifest: &Manifest, files: &BTreeMap<String, Vec<u8>>) -> Vec<Diagnostic> {
    let mut wrong = Vec::new();
    let mut listed = BTreeSet::new();
    for file in &manifest.files {
        let path = file.path.as_str();
        if !listed.insert(path) {
            wrong.push(faults.of(path, msg!("pack-error-listed-twice")));
            continue;
        }
        match files.get(path) {
            None => wrong.push(faults.of(path, msg!("pack-error-absent"))),
            Some(bytes) if bytes.len() as u64 != file.size || checksum(bytes) != file.sha256 => {
                wrong.push(faults.of(path, msg!("pack-error-sum")));
            }
            Some(_) => {}
        }
    }
    let unlisted = files.keys().filter(|path| !listed.contains(path.as_str()));
    wrong.extend(unlisted.map(|path| faults.of(path, msg!("pack-error-unlisted"))));
    wrong
}

/// Files that no pack has: another case's, and what the program itself says, in which it warns of danger.
fn strange(faults: Faults<'_>, manifest: &Manifest, files: &BTreeMap<String, Vec<u8>>) -> Vec<Diagnostic> {
    let cases = manifest.cases();
    let mut wrong = Vec::new();
    for path in files.keys() {
        if is_of_program(path) {
            wrong.push(faults.of(path, msg!("pack-error-program-words")));
        } else if case_of(path).is_some_and(|case| !cases.contains(case)) {
            wrong.push(faults.of(path, msg!("pack-error-other-case", case = &manifest.case)));
        }
    }
    let path = path_of(&manifest.case);
    if !files.contains_key(&path) {
        wrong.push(faults.of(&path, msg!("pack-error-absent")));
    }
    wrong
}

/// Actions in the pack that its case does not go on from.
fn unrelated(faults: Faults<'_>, pack: &Pack) -> Vec<Diagnostic> {
    let catalog = Catalog::with_pack(Path::new(faults.pack), pack.files.clone());
    let related = earlier(&catalog, &pack.manifest.case);
    let unrelated = pack.manifest.earlier.iter().filter(|id| !related.contains(id));
    let case = &pack.manifest.case;
    unrelated.map(|id| faults.of(&path_of(id), msg!("pack-error-other-case", case = case))).collect()
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
