//! What is written into can be moved or removed meanwhile by somebody else: what is written then is nobody's.

use std::fs::File;
use std::io;
use std::path::{Path, PathBuf};

use crate::diagnostic::Diagnostic;
use crate::msg;

/// A file or folder that is written into for a while, and is to be the same all that time.
#[derive(Debug)]
pub struct Place {
    path: PathBuf,
    identity: Identity,
    /// While a folder is open, no other gets its number. A database file is not opened: closing any handle of it would drop
    /// SQLite's locks, and SQLite holds it open itself.
    _open: Option<File>,
}

impl Place {
    /// What a path leads to now.
    ///
    /// # Errors
    /// Nothing is there, or the system refuses.
    pub fn of(path: &Path) -> io::Result<Self> {
        let open = if path.is_dir() { File::open(path).ok() } else { None };
        Ok(Self { path: path.to_owned(), identity: identity(path)?, _open: open })
    }

    /// Looks whether the path still leads there.
    ///
    /// # Errors
    /// It leads elsewhere, or nowhere.
    pub fn still(&self) -> Result<(), Diagnostic> {
        if identity(&self.path).is_ok_and(|now| now == self.identity) {
            return Ok(());
        }
        Err(Diagnostic::error(msg!("error-moved", file = self.path.display().to_string())).hint(msg!("hint-moved")))
    }
}

/// Device and number, which no other file has while this one is open.
#[cfg(unix)]
type Identity = (u64, u64);

#[cfg(unix)]
fn identity(path: &Path) -> io::Result<Identity> {
    use std::os::unix::fs::MetadataExt;
    std::fs::metadata(path).map(|about| (about.dev(), about.ino()))
}

/// That a folder is there, or a file, is all that can be told.
#[cfg(not(unix))]
type Identity = bool;

#[cfg(not(unix))]
fn identity(path: &Path) -> io::Result<Identity> {
    std::fs::metadata(path).map(|about| about.is_dir())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_folder_that_is_removed_is_told_also_where_another_takes_its_place() {
        let parent = tempfile::tempdir().unwrap();
        let folder = parent.path().join("letters");
        std::fs::create_dir(&folder).unwrap();
        let place = Place::of(&folder).unwrap();
        assert_eq!(place.still(), Ok(()));
        std::fs::write(folder.join("a"), "x").unwrap();
        assert_eq!(place.still(), Ok(()), "what is in it may change");
        // An open folder cannot be removed everywhere.
        if cfg!(unix) {
            std::fs::remove_dir_all(&folder).unwrap();
            assert_eq!(place.still().unwrap_err().message.id, "error-moved");
            std::fs::create_dir(&folder).unwrap();
            assert_eq!(place.still().unwrap_err().message.id, "error-moved");
        }
    }
}
