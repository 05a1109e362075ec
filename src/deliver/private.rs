//! Files and folders that only their owner can read: letters and settings hold personal data.

use std::io::{self, Write};
use std::path::Path;

use tempfile::{Builder, NamedTempFile};

/// Makes a folder, and those above it, with mode 0700; one that is there stays as it is.
///
/// # Errors
/// The system refuses, or a file stands in the way.
pub fn create_folder(folder: &Path) -> io::Result<()> {
    let mut builder = std::fs::DirBuilder::new();
    builder.recursive(true);
    #[cfg(unix)]
    std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
    builder.create(folder)
}

/// Writes a file beside its place, with mode 0600, down to the disk: it is not there yet.
///
/// # Errors
/// The system refuses.
pub fn prepare(path: &Path, bytes: &[u8]) -> io::Result<NamedTempFile> {
    let mut file = beside(path)?;
    file.write_all(bytes)?;
    file.as_file().sync_all()?;
    Ok(file)
}

/// An empty file beside the place where its content is to appear, with mode 0600; it goes where it is not put there.
///
/// # Errors
/// The system refuses.
pub fn beside(path: &Path) -> io::Result<NamedTempFile> {
    let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."));
    // tempfile makes files with mode 0600.
    Builder::new().prefix(".appeal-").tempfile_in(folder)
}

/// Puts a file that was written beside its place there, down on the disk, over one that may be there.
///
/// # Errors
/// The system refuses; an old file is then still there.
pub fn put(file: NamedTempFile, path: &Path) -> io::Result<()> {
    file.as_file().sync_all()?;
    file.persist(path).map(drop).map_err(|error| error.error)
}

/// Writes a file whole or not at all, over one that may be there.
///
/// # Errors
/// The system refuses; the old file is then still there.
pub fn replace(path: &Path, bytes: &[u8]) -> io::Result<()> {
    prepare(path, bytes)?.persist(path).map(drop).map_err(|error| error.error)
}
