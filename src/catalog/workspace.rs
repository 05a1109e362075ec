//! What lies over the built-in content: the files of a folder, or those that were unpacked into memory.

use std::collections::{BTreeMap, BTreeSet};
use std::io::ErrorKind;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use super::built_in::{below, names};
use super::files::{MAX_FILE, read_file, source};
use crate::diagnostic::{Diagnostic, Source};
use crate::msg;

/// What tells whether a file is still the one that was read.
#[cfg(feature = "preview")]
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Stamp {
    length: u64,
    modified: Option<std::time::SystemTime>,
    /// Its number on its disk: one that takes the place of another has another.
    #[cfg(unix)]
    number: u64,
}

/// A workspace.
#[derive(Debug, Clone)]
pub(super) enum Workspace {
    /// A folder, whose files are read when they are asked for.
    Folder(PathBuf),
    /// The files of a pack, by their paths; where the pack stands.
    Pack(PathBuf, Arc<BTreeMap<String, String>>),
}

impl Workspace {
    /// What a person knows it by.
    pub(super) fn path(&self) -> &Path {
        match self {
            Self::Folder(path) | Self::Pack(path, _) => path,
        }
    }

    /// Whether it has a file or a folder there.
    pub(super) fn has(&self, path: &str) -> bool {
        match self {
            Self::Folder(folder) => folder.join(path).exists(),
            Self::Pack(_, files) => files.contains_key(path) || below(files, path).next().is_some(),
        }
    }

    /// The names right in a folder, those that are content.
    pub(super) fn list(&self, folder: &str) -> BTreeSet<String> {
        match self {
            Self::Folder(root) => {
                let Ok(entries) = std::fs::read_dir(root.join(folder)) else { return BTreeSet::new() };
                let names = entries.filter_map(|entry| entry.ok()?.file_name().into_string().ok());
                names.filter(|name| !name.starts_with('.') && !name.ends_with('~')).collect()
            }
            Self::Pack(_, files) => names(files, folder),
        }
    }

    /// What tells whether a file is still the same; nothing where there is none.
    #[cfg(feature = "preview")]
    pub(super) fn stamp(&self, path: &str) -> Option<Stamp> {
        let Self::Folder(folder) = self else { return None };
        let told = std::fs::metadata(folder.join(path)).ok()?;
        Some(Stamp {
            length: told.len(),
            modified: told.modified().ok(),
            #[cfg(unix)]
            number: std::os::unix::fs::MetadataExt::ino(&told),
        })
    }

    /// Reads a file; `shown` is its path as a person knows it. Nothing where there is none.
    pub(super) fn read(&self, path: &str, shown: &str) -> Result<Option<Arc<Source>>, Diagnostic> {
        let folder = match self {
            Self::Folder(folder) => folder,
            Self::Pack(_, files) => return Ok(files.get(path).map(|text| Source::read(shown, text))),
        };
        match read_file(&folder.join(path), MAX_FILE) {
            Ok(bytes) => source(shown, bytes).map(Some),
            Err(error) if matches!(error.kind(), ErrorKind::NotFound | ErrorKind::NotADirectory) => Ok(None),
            Err(error) if error.kind() == ErrorKind::FileTooLarge => {
                Err(Diagnostic::error(msg!("error-file-too-large", file = shown)).hint(msg!("hint-file-too-large")))
            }
            Err(error) => Err(Diagnostic::unreadable(shown, &error)),
        }
    }
}
