//! The folder that the letters go to: asked for, and asked for again where it will not do.

use std::path::{Path, PathBuf};

use super::interview::Interview;
use super::step::Step;
use crate::commands::line_editor::Line;
use crate::commands::questions::{Answer, confirm_or_back, line, refuse};
use crate::commands::session::Session;
use crate::commands::write::output;
use crate::deliver::folder;
use crate::diagnostic::{Diagnostic, Failure};
use crate::document::Document;
use crate::environment::Environment;
use crate::msg;

/// Where nothing else is said.
const USUAL: &str = "letters";

/// A path as a person types it, with `~` for their home.
pub(super) fn at_home(environment: &Environment, text: &str) -> PathBuf {
    let text = text.trim();
    match (text.strip_prefix('~'), &environment.home) {
        (Some(""), Some(home)) => home.clone(),
        (Some(rest), Some(home)) if rest.starts_with(['/', '\\']) => home.join(rest.trim_start_matches(['/', '\\'])),
        _ => PathBuf::from(text),
    }
}

/// Asks for it.
///
/// # Errors
/// The person broke it off.
pub(super) fn ask(it: &mut Interview, session: &mut Session<'_>) -> Result<Answer<()>, Failure> {
    let now = it.args.out.as_ref().map(|path| path.display().to_string());
    let initial = it.typed.get(&Step::Folder).cloned().or(now).unwrap_or_else(|| USUAL.to_owned());
    Ok(place(session, &initial)?.map(|path| it.args.out = Some(path)))
}

/// A folder, or a path that can become one.
fn place(session: &mut Session<'_>, initial: &str) -> Result<Answer<PathBuf>, Failure> {
    let mut initial = initial.to_owned();
    loop {
        let asked = Line { initial: &initial, ..Line::default() };
        let Answer::Given(text) = line(session, &msg!("ask-folder"), Some(&msg!("ask-folder-help")), asked)? else {
            return Ok(Answer::Back);
        };
        let path = at_home(session.environment, &text);
        let has_no_home = text.trim().starts_with('~') && session.environment.home.is_none();
        if text.trim().is_empty() || text.trim() == "-" || has_no_home {
            refuse(session, &Diagnostic::error(msg!("ask-required")));
        } else if path.exists() && !path.is_dir() {
            refuse(session, &Diagnostic::error(msg!("error-out-is-file", folder = path.display().to_string())));
        } else {
            return Ok(Answer::Given(path));
        }
        initial = text;
    }
}

/// Writes the documents there, or where the person says when that cannot be; the files.
///
/// # Errors
/// The person broke it off.
pub(super) fn write(
    session: &mut Session<'_>,
    path: &Path,
    documents: &[Document],
    force: bool,
) -> Result<Answer<Vec<PathBuf>>, Failure> {
    let (mut path, mut force) = (path.to_owned(), force);
    loop {
        match folder::write(&path, documents, force) {
            Ok(files) => {
                output::tell_files(session, &files);
                return Ok(Answer::Given(files));
            }
            Err(failure) => {
                let is_taken = |wrong: &Diagnostic| wrong.message.id == "error-file-exists";
                let taken = failure.diagnostics.iter().all(is_taken);
                let told: Vec<Diagnostic> = failure.diagnostics.into_iter().map(Diagnostic::without_hint).collect();
                session.show(&told);
                let replaces = msg!("ask-replace", count = told.len());
                if taken && confirm_or_back(session, &replaces, false)? == Answer::Given(true) {
                    force = true;
                    continue;
                }
                match place(session, &path.display().to_string())? {
                    Answer::Given(other) => path = other,
                    Answer::Back => return Ok(Answer::Back),
                }
                force = false;
            }
        }
    }
}

/// Asks for a folder and writes there.
///
/// # Errors
/// The person broke it off.
pub(super) fn ask_and_write(
    session: &mut Session<'_>,
    documents: &[Document],
    force: bool,
) -> Result<Answer<Vec<PathBuf>>, Failure> {
    match place(session, USUAL)? {
        Answer::Given(path) => write(session, &path, documents, force),
        Answer::Back => Ok(Answer::Back),
    }
}
