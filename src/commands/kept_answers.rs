//! Where answers wait for a person whose questions were broken off: a file of theirs alone, for an hour.

use std::path::PathBuf;

use crate::environment::Environment;
use crate::notes;
use crate::private;

/// The file: beside the notes.
pub(crate) fn path(environment: &Environment) -> Option<PathBuf> {
    notes::path(environment).map(|path| path.with_file_name("answers.json"))
}

/// The file, where it is there.
pub(crate) fn are_there(environment: &Environment) -> Option<PathBuf> {
    path(environment).filter(|path| path.exists())
}

/// Removes it.
///
/// # Errors
/// The system refuses.
pub(crate) fn remove(environment: &Environment) -> std::io::Result<()> {
    path(environment).map_or(Ok(()), |path| private::replace_or_remove(&path, ""))
}
