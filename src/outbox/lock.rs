//! Two runs on one outbox exclude each other: a lock that the system takes back when its holder ends, however it ends.

use std::fs::{File, OpenOptions, TryLockError};
use std::path::{Path, PathBuf};

use crate::diagnostic::Diagnostic;
use crate::msg;

/// The lock of an outbox, held until it is dropped.
///
/// It is on a file of its own beside the outbox: closing any other handle of the database file would drop SQLite's locks.
#[derive(Debug)]
pub struct Lock {
    path: PathBuf,
    _file: File,
}

impl Lock {
    /// Takes the lock of the outbox at `path`.
    ///
    /// # Errors
    /// Another run has it, or the system refuses.
    pub fn take(path: &Path) -> Result<Self, Diagnostic> {
        let mut beside = path.as_os_str().to_owned();
        beside.push("-lock");
        let beside = PathBuf::from(beside);
        let refused = |error: std::io::Error| Diagnostic::unwritable(path, &error);
        loop {
            let mut options = OpenOptions::new();
            options.write(true).create(true).truncate(false);
            #[cfg(unix)]
            std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
            let file = options.open(&beside).map_err(refused)?;
            match file.try_lock() {
                Ok(()) => {}
                Err(TryLockError::WouldBlock) => {
                    return Err(Diagnostic::error(msg!("error-outbox-busy", file = path.display().to_string()))
                        .hint(msg!("hint-outbox-busy")));
                }
                Err(TryLockError::Error(error)) => return Err(refused(error)),
            }
            // Its last holder may have removed the file between our opening and our locking it.
            if is_still(&file, &beside) {
                return Ok(Self { path: beside, _file: file });
            }
        }
    }
}

impl Drop for Lock {
    fn drop(&mut self) {
        // While it is still held: who opened the file meanwhile sees that it is no longer the one at its path.
        if cfg!(unix) {
            let _ = std::fs::remove_file(&self.path);
        }
    }
}

#[cfg(unix)]
fn is_still(file: &File, path: &Path) -> bool {
    use std::os::unix::fs::MetadataExt;
    match (file.metadata(), std::fs::metadata(path)) {
        (Ok(own), Ok(there)) => (own.dev(), own.ino()) == (there.dev(), there.ino()),
        _ => false,
    }
}

#[cfg(not(unix))]
fn is_still(_: &File, _: &Path) -> bool {
    true
}
