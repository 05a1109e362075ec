//! Who can read a file is looked at on every opening: another program, or a copy, may have let others.

use std::path::Path;

use crate::diagnostic::Diagnostic;
#[cfg(unix)]
use crate::msg;

/// Makes a file that others can read its owner's alone; whether it was not. What is no plain file, or is not there, stays.
///
/// It opens nothing: closing a handle of a database file would drop SQLite's locks.
///
/// # Errors
/// Others can read it, and the system does not let us change that.
pub fn tighten(path: &Path) -> Result<bool, Diagnostic> {
    #[cfg(unix)]
    if let Ok(about) = std::fs::metadata(path)
        && about.is_file()
    {
        use std::os::unix::fs::PermissionsExt;
        let mode = about.permissions().mode();
        if mode & 0o077 != 0 {
            let mended = std::fs::set_permissions(path, PermissionsExt::from_mode(mode & 0o700));
            let file = path.display().to_string();
            return mended.map(|()| true).map_err(|error| {
                Diagnostic::error(msg!("error-others-read", file = &file))
                    .detail(error.to_string())
                    .hint(msg!("hint-others-read", file = &file))
            });
        }
    }
    let _ = path;
    Ok(false)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[cfg(unix)]
    #[test]
    fn what_others_could_read_is_its_owners_alone() {
        use std::os::unix::fs::PermissionsExt;
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("config.toml");
        assert_eq!(tighten(&path), Ok(false), "not there");
        std::fs::write(&path, "").unwrap();
        std::fs::set_permissions(&path, PermissionsExt::from_mode(0o664)).unwrap();
        assert_eq!(tighten(&path), Ok(true));
        assert_eq!(std::fs::metadata(&path).unwrap().permissions().mode() & 0o777, 0o600);
        assert_eq!(tighten(&path), Ok(false));
        assert_eq!(tighten(Path::new("/dev/null")), Ok(false), "no plain file");
    }
}
