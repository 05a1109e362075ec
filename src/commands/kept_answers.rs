//! Where answers wait for a person whose questions were broken off: a file of theirs alone, for an hour.

use std::path::PathBuf;

use crate::environment::Environment;
use crate::notes;
use crate::private;

/// The file: beside the notes.
pub(crate) fn path(environment: &Environment) -> Option<PathBuf> {
    notes::path(environment).map(|path| path.with_file_name("answers.json"))
}

/// How long they wait, in seconds.
pub(crate) const WAIT: i64 = 60 * 60;

/// The file, where it is there; one that has waited too long goes.
pub(crate) fn are_there(environment: &Environment) -> Option<PathBuf> {
    let path = path(environment)?;
    let written = path.metadata().ok()?.modified().ok().and_then(|time| jiff::Timestamp::try_from(time).ok());
    if written.is_some_and(|written| (environment.clock)().as_second() - written.as_second() >= WAIT) {
        let _ = remove(environment);
        return None;
    }
    Some(path)
}

/// Removes it.
///
/// # Errors
/// The system refuses.
pub(crate) fn remove(environment: &Environment) -> std::io::Result<()> {
    path(environment).map_or(Ok(()), |path| private::replace_or_remove(&path, ""))
}
