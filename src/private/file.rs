//! Files that appear whole or not at all.

use std::io::{self, Write};
use std::path::Path;

use tempfile::{Builder, NamedTempFile};

use super::leftovers::{self, PREFIX, RANDOM};
use super::lock::is_still;

/// Makes a folder, and those above it, with mode 0700. One that is there stays as it is, without what killed runs left in it.
///
/// # Errors
/// The system refuses, or a file stands in the way.
pub fn prepare_folder(folder: &Path) -> io::Result<()> {
    let mut builder = std::fs::DirBuilder::new();
    builder.recursive(true);
    #[cfg(unix)]
    std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
    builder.create(folder)?;
    leftovers::sweep(folder);
    Ok(())
}

/// Writes a file beside its place, with mode 0600, down to the disk: it is not there yet.
///
/// # Errors
/// The system refuses.
pub fn prepare(path: &Path, bytes: &[u8]) -> io::Result<NamedTempFile> {
    written(beside(path)?, bytes)
}

/// The same for a file that is no secret: it gets the mode that the person's other files have.
///
/// # Errors
/// The system refuses.
pub fn prepare_public(path: &Path, bytes: &[u8]) -> io::Result<NamedTempFile> {
    let mut builder = Builder::new();
    #[cfg(unix)]
    builder.permissions(std::os::unix::fs::PermissionsExt::from_mode(0o666));
    written(held(&mut builder, folder_of(path))?, bytes)
}

fn written(mut file: NamedTempFile, bytes: &[u8]) -> io::Result<NamedTempFile> {
    file.write_all(bytes)?;
    file.as_file().sync_all()?;
    Ok(file)
}

/// An empty file beside the place where its content is to appear, with mode 0600; it goes where it is not put there.
///
/// # Errors
/// The system refuses.
pub fn beside(path: &Path) -> io::Result<NamedTempFile> {
    // tempfile makes files with mode 0600.
    held(&mut Builder::new(), folder_of(path))
}

/// An empty folder beside the place where it is to appear, for files that are no secret; it goes where it is not put there.
///
/// # Errors
/// The system refuses.
pub fn folder_beside(path: &Path) -> io::Result<tempfile::TempDir> {
    let mut builder = Builder::new();
    #[cfg(unix)]
    builder.permissions(std::os::unix::fs::PermissionsExt::from_mode(0o777));
    builder.prefix(PREFIX).rand_bytes(RANDOM).tempdir_in(folder_of(path))
}

/// The folder that a file is in.
pub fn folder_of(path: &Path) -> &Path {
    path.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."))
}

/// Makes a file that is locked as long as it is open: so another run sees that it is no leftover.
fn held(builder: &mut Builder<'_, '_>, folder: &Path) -> io::Result<NamedTempFile> {
    builder.prefix(PREFIX).rand_bytes(RANDOM);
    loop {
        let file = builder.tempfile_in(folder)?;
        // Nobody removes leftovers on Windows, and a lock there keeps everybody out, an editor that the file is for, too.
        if cfg!(windows) {
            return Ok(file);
        }
        // Where the file system knows no locks, nobody can take one to remove it either. Else somebody may have removed it
        // between our making and our locking it.
        if file.as_file().lock().is_err() || is_still(file.as_file(), file.path()) {
            return Ok(file);
        }
    }
}

/// Puts a file that was written beside its place there, down on the disk, over one that may be there.
///
/// # Errors
/// The system refuses; an old file is then still there.
pub fn put(file: NamedTempFile, path: &Path) -> io::Result<()> {
    file.as_file().sync_all()?;
    rename(file, path, Over::Any)?;
    sync_folder(folder_of(path))
}

/// What a file that is put in its place may find there.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Over {
    /// Anything; it goes.
    Any,
    /// Nothing.
    Nothing,
}

/// Gives a file that is down on the disk its name. It has it for good when its folder is [synced](sync_folder): who puts many
/// files there does that once, after the last.
///
/// # Errors
/// The system refuses, or something is there that must stay.
pub fn rename(file: NamedTempFile, path: &Path, over: Over) -> io::Result<()> {
    let renamed = match over {
        Over::Any => file.persist(path),
        Over::Nothing => file.persist_noclobber(path),
    };
    renamed.map(drop).map_err(|error| error.error)
}

/// Writes the names in a folder down to the disk: a file that was renamed may else have its old name after the power failed,
/// or none.
///
/// # Errors
/// The disk refuses. Where the system has no such thing, or does not let us open the folder, nothing is done.
pub fn sync_folder(folder: &Path) -> io::Result<()> {
    #[cfg(unix)]
    if let Ok(folder) = std::fs::File::open(folder) {
        return match folder.sync_all() {
            // Some file systems know no syncing of folders.
            Err(error) if matches!(error.kind(), io::ErrorKind::InvalidInput | io::ErrorKind::Unsupported) => Ok(()),
            synced => synced,
        };
    }
    let _ = folder;
    Ok(())
}

/// Writes a file whole or not at all, over one that may be there.
///
/// # Errors
/// The system refuses; the old file is then still there.
pub fn replace(path: &Path, bytes: &[u8]) -> io::Result<()> {
    let mut file = beside(path)?;
    file.write_all(bytes)?;
    put(file, path)
}

/// The same for a text; a file of nothing but blanks is none.
///
/// # Errors
/// The system refuses; the old file is then still there.
pub fn replace_or_remove(path: &Path, text: &str) -> io::Result<()> {
    if !text.trim().is_empty() {
        return replace(path, text.as_bytes());
    }
    match std::fs::remove_file(path) {
        Err(error) if error.kind() != io::ErrorKind::NotFound => Err(error),
        _ => Ok(()),
    }
}
