//! Two runs that change one file exclude each other: a lock that the system takes back when its holder ends, however it ends.

use std::fs::{File, OpenOptions, TryLockError};
use std::io;
use std::path::{Path, PathBuf};

/// The lock of a file, held until it is dropped.
///
/// It is on a file of its own beside it: the file itself may be replaced, and closing any other handle of a database file would
/// drop SQLite's locks.
#[derive(Debug)]
pub struct Lock {
    path: PathBuf,
    _file: File,
}

impl Lock {
    /// Takes the lock of the file at `path`; nothing where another run has it.
    ///
    /// # Errors
    /// The system refuses.
    pub fn try_take(path: &Path) -> io::Result<Option<Self>> {
        Self::taken(path, |file| match file.try_lock() {
            Ok(()) => Ok(true),
            Err(TryLockError::WouldBlock) => Ok(false),
            Err(TryLockError::Error(error)) => Err(error),
        })
    }

    /// Takes the lock of the file at `path`, when those who have it are done with it: they hold it for a moment only.
    ///
    /// # Errors
    /// The system refuses.
    pub fn take(path: &Path) -> io::Result<Self> {
        let waited = Self::taken(path, |file| file.lock().map(|()| true))?;
        waited.ok_or_else(|| io::ErrorKind::WouldBlock.into())
    }

    fn taken(path: &Path, lock: impl Fn(&File) -> io::Result<bool>) -> io::Result<Option<Self>> {
        let mut beside = path.as_os_str().to_owned();
        beside.push("-lock");
        let beside = PathBuf::from(beside);
        loop {
            let mut options = OpenOptions::new();
            options.write(true).create(true).truncate(false);
            #[cfg(unix)]
            {
                use std::os::unix::fs::OpenOptionsExt;
                options.mode(0o600).custom_flags(rustix::fs::OFlags::NOFOLLOW.bits().cast_signed());
            }
            let file = options.open(&beside)?;
            if !lock(&file)? {
                return Ok(None);
            }
            // Its last holder may have removed the file between our opening and our locking it.
            if is_still(&file, &beside) {
                return Ok(Some(Self { path: beside, _file: file }));
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

/// Whether an open file is the one at a path.
#[cfg(unix)]
pub(super) fn is_still(file: &File, path: &Path) -> bool {
    use std::os::unix::fs::MetadataExt;
    match (file.metadata(), std::fs::symlink_metadata(path)) {
        (Ok(own), Ok(there)) => (own.dev(), own.ino()) == (there.dev(), there.ino()),
        _ => false,
    }
}

#[cfg(not(unix))]
pub(super) fn is_still(_: &File, _: &Path) -> bool {
    true
}
