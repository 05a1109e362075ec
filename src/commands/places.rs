//! `appeal where`: what the program keeps about whoever uses it, in which files, whether each is there, and how it goes.

use std::path::{Path, PathBuf};

use serde_json::json;

use super::kept::Kept;
use super::session::Session;
use crate::cli::WhereArgs;
use crate::diagnostic::Failure;
use crate::msg;
use crate::private::{self, leftovers};

/// Tells what is kept, and how to remove it. Nothing of it is read.
///
/// # Errors
/// It cannot be written.
pub(crate) fn run(session: &mut Session<'_>, args: &WhereArgs) -> Result<(), Failure> {
    let files: Vec<(Kept, Option<PathBuf>)> =
        Kept::ALL.into_iter().map(|kept| (kept, kept.file(session.environment))).collect();
    let mut folders: Vec<&Path> =
        files.iter().filter_map(|(_, file)| Some(private::folder_of(file.as_ref()?))).collect();
    folders.sort_unstable();
    folders.dedup();
    let left: Vec<PathBuf> = folders.into_iter().flat_map(leftovers::of).collect();
    if args.json {
        let kept = files.iter().map(|(kept, file)| {
            let shown = file.as_ref().map(|file| file.display().to_string());
            json!({ "what": kept.as_str(), "file": shown, "there": is_there(file.as_deref()) })
        });
        let left: Vec<String> = left.iter().map(|path| path.display().to_string()).collect();
        writeln!(session.out, "{:#}", json!({ "kept": kept.collect::<Vec<_>>(), "leftovers": left }))?;
        return Ok(());
    }
    for (kept, file) in &files {
        let what = kept.what();
        let line = match file {
            None => msg!("where-nowhere", what = what),
            Some(file) if is_there(Some(file)) => msg!("where-there", what = what, file = file.display().to_string()),
            Some(file) => msg!("where-not-there", what = what, file = file.display().to_string()),
        };
        let text = session.ui.say(&line);
        session.print(&text)?;
    }
    for path in &left {
        let text = session.ui.say(&msg!("forget-leftover", file = path.display().to_string()));
        session.print(&text)?;
    }
    session.out.flush()?;
    session.tell(&msg!("where-elsewhere"));
    session.tell(&msg!("where-forget"));
    Ok(())
}

/// Whether there is such a file; a link that leads nowhere is one.
fn is_there(file: Option<&Path>) -> bool {
    file.is_some_and(|file| std::fs::symlink_metadata(file).is_ok())
}
