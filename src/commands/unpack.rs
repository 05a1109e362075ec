//! `appeal unpack`: a pack as the folder of a workspace.

use std::path::{Path, PathBuf};

use super::making::print_paths;
use super::session::Session;
use crate::cli::UnpackArgs;
use crate::diagnostic::{Diagnostic, Failure};
use crate::msg;
use crate::pack;
use crate::private;
use crate::workspace::{self, ContentFile};

/// Lays a pack out, never over what is there.
///
/// # Errors
/// It is no pack, or one that is not as its manifest says; a file of it is there already; the system refuses. Nothing is written then.
pub fn run(session: &mut Session<'_>, args: &UnpackArgs) -> Result<(), Failure> {
    let opened = pack::open(&args.file).map_err(Failure::failed)?;
    let case = opened.manifest.case.clone();
    let folder = args.out.clone().unwrap_or_else(|| PathBuf::from(&case));
    let files: Vec<ContentFile> = opened.files.into_iter().map(|(path, text)| ContentFile::new(path, text)).collect();
    let paths = if folder.symlink_metadata().is_ok() {
        if !folder.is_dir() {
            let message = msg!("error-out-is-file", folder = folder.display().to_string());
            return Err(Diagnostic::error(message).hint(msg!("hint-out-is-file")).into());
        }
        workspace::write(&folder, &files)?
    } else {
        lay_out(&folder, &files)?
    };
    print_paths(session, &paths)?;
    session.tell(&msg!("pack-unpacked", files = paths.len()));
    session.tell(&msg!("pack-unpacked-next", folder = folder.display().to_string(), case = case));
    Ok(())
}

/// Makes a folder with these files, which is there when all of them are.
fn lay_out(folder: &Path, files: &[ContentFile]) -> Result<Vec<PathBuf>, Failure> {
    let unwritable = |error: &std::io::Error| Diagnostic::unwritable(folder, error);
    let above = private::folder_of(folder);
    std::fs::create_dir_all(above).map_err(|error| unwritable(&error))?;
    let beside = private::folder_beside(folder).map_err(|error| unwritable(&error))?;
    workspace::write(beside.path(), files)?;
    std::fs::rename(beside.path(), folder).map_err(|error| unwritable(&error))?;
    // It has another name now, by which nothing is to be removed.
    let _ = beside.keep();
    private::sync_folder(above).map_err(|error| unwritable(&error))?;
    Ok(files.iter().map(|file| folder.join(&file.path)).collect())
}
