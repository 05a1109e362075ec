//! What a run that was killed left of the files that it was writing: they hold letters.
//!
//! Who writes such a file holds a lock on it, which the system takes back when the process ends, however it ends. So a file
//! whose lock can be had is nobody's.

use std::path::{Path, PathBuf};

/// How the name of a file begins that is not in its place yet; [`RANDOM`] letters and digits follow.
pub(super) const PREFIX: &str = ".appeal-";

/// How many letters and digits tell such files apart.
pub(super) const RANDOM: usize = 6;

/// Removes what killed runs left in a folder; what cannot be removed stays.
pub fn sweep(folder: &Path) {
    for path in of(folder) {
        let _ = remove(&path);
    }
}

/// What killed runs left in a folder.
pub fn of(folder: &Path) -> Vec<PathBuf> {
    #[cfg(unix)]
    {
        let Ok(entries) = std::fs::read_dir(folder) else { return Vec::new() };
        let named = entries.flatten().filter(|entry| entry.file_name().to_str().is_some_and(is_name));
        let mut found: Vec<PathBuf> = named.map(|entry| entry.path()).filter(|path| taken(path).is_some()).collect();
        found.sort();
        found
    }
    #[cfg(not(unix))]
    {
        let _ = folder;
        Vec::new()
    }
}

/// Removes one, unless it is none, or no longer; whether it is gone.
///
/// # Errors
/// The system refuses.
pub fn remove(path: &Path) -> std::io::Result<bool> {
    #[cfg(unix)]
    {
        // The lock is held until the file is gone. Who wrote it, and would rename it, would have to hold the lock.
        let Some(_held) = taken(path) else { return Ok(false) };
        std::fs::remove_file(path).map(|()| true)
    }
    #[cfg(not(unix))]
    {
        let _ = path;
        Ok(false)
    }
}

#[cfg(unix)]
fn is_name(name: &str) -> bool {
    name.strip_prefix(PREFIX)
        .is_some_and(|rest| rest.len() == RANDOM && rest.bytes().all(|byte| byte.is_ascii_alphanumeric()))
}

/// A leftover, with its lock: a plain file of our own with the mode that ours have, which nobody is writing.
#[cfg(unix)]
fn taken(path: &Path) -> Option<std::fs::File> {
    use std::os::unix::fs::{MetadataExt, OpenOptionsExt};
    let flags = rustix::fs::OFlags::NOFOLLOW | rustix::fs::OFlags::NONBLOCK;
    let file = std::fs::OpenOptions::new().read(true).custom_flags(flags.bits().cast_signed()).open(path).ok()?;
    let about = file.metadata().ok()?;
    let ours = about.is_file()
        && about.nlink() == 1
        && about.mode() & 0o7777 == 0o600
        && about.uid() == rustix::process::geteuid().as_raw();
    (ours && file.try_lock().is_ok() && super::lock::is_still(&file, path)).then_some(file)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::private::{beside, replace};

    #[cfg(unix)]
    #[test]
    fn what_nobody_holds_goes_and_nothing_else() {
        use std::os::unix::fs::{PermissionsExt, symlink};
        let folder = tempfile::tempdir().unwrap();
        let path = |name: &str| folder.path().join(name);
        let write = |name: &str, mode: u32| {
            std::fs::write(path(name), "x").unwrap();
            std::fs::set_permissions(path(name), PermissionsExt::from_mode(mode)).unwrap();
        };
        for name in [".appeal-aB3dE6", ".appeal-aB3dE", ".appeal-aB3dE67", ".appeal-aB_dE6", ".appeal.aB3dE6", "letter"]
        {
            write(name, 0o600);
        }
        write(".appeal-public", 0o644);
        write("mine", 0o600);
        symlink(path("mine"), path(".appeal-link00")).unwrap();
        std::fs::hard_link(path("mine"), path(".appeal-hard00")).unwrap();
        std::fs::create_dir(path(".appeal-folder")).unwrap();
        let held = beside(&path("new")).unwrap();
        assert_eq!(of(folder.path()), [path(".appeal-aB3dE6")]);
        let count = || std::fs::read_dir(folder.path()).unwrap().count();
        let before = count();
        sweep(folder.path());
        assert!(held.path().exists() && !path(".appeal-aB3dE6").exists());
        assert_eq!(count(), before - 1);
    }

    #[test]
    fn no_file_is_lost_that_is_being_written_while_others_sweep() {
        let folder = tempfile::tempdir().unwrap();
        std::thread::scope(|scope| {
            for thread in 0..4 {
                let folder = folder.path();
                scope.spawn(move || {
                    for n in 0..50 {
                        let path = folder.join(format!("{thread}-{n}"));
                        replace(&path, b"whole").unwrap();
                        sweep(folder);
                    }
                });
            }
        });
        assert_eq!(std::fs::read_dir(folder.path()).unwrap().count(), 200);
    }
}
