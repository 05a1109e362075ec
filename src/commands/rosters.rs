//! Opening a roster as a person wants it read: by flags, by what was kept of an earlier time, by answers; from a file, a pipe, or
//! standard input.

use std::io::{self, Read};
use std::path::{Path, PathBuf};

use super::questions::{Choice, confirm, select};
use super::session::Session;
use super::settle;
use crate::cli::ReadingArgs;
use crate::diagnostic::{Diagnostic, Failure};
use crate::msg;
use crate::roster::{self, Column, Options, Remembered, Roster, Row, Said, remembered_path};

/// What stands for standard input.
const INPUT: &str = "-";

/// So many values of a column are shown.
const SHOWN: usize = 3;

/// A roster that is open.
pub(crate) struct Opened {
    pub roster: Roster,
    /// What came from a pipe, for as long as it is read.
    _kept: Option<tempfile::TempPath>,
}

/// Whether a path stands for standard input.
pub(crate) fn is_input(path: &Path) -> bool {
    path.as_os_str() == INPUT
}

/// Opens a roster; what is wrong with it comes as a list, what is wrong with the flags as a failure.
///
/// # Errors
/// The flags are wrong, or what was kept beside the roster; the person broke off the questions.
pub(crate) fn open(
    session: &mut Session<'_>,
    args: &ReadingArgs,
    path: &Path,
    asks: bool,
) -> Result<Result<Opened, Vec<Diagnostic>>, Failure> {
    let mut options = settle::reading(args)?;
    let piped = match piped(path) {
        Ok(piped) => piped,
        Err(error) => return Ok(Err(vec![Diagnostic::unreadable(path.display().to_string(), &error)])),
    };
    let kept = piped.is_none().then(|| remembered_path(path));
    if let Some(remembered) = kept.as_deref().map(Remembered::read).transpose().map_err(Failure::failed)?.flatten() {
        remembered.add_to(&mut options);
        let file = kept.as_deref().map(|file| file.display().to_string()).unwrap_or_default();
        session.tell(&msg!("roster-remembered", file = file));
    }
    let file: PathBuf = piped.as_ref().map_or_else(|| path.to_owned(), |piped| piped.to_path_buf());
    if piped.is_some() {
        options.called = Some(path.display().to_string());
    }
    let may_ask = asks && session.environment.interactive && !is_input(path);
    let mut asked = false;
    let roster = loop {
        match roster::open(session.catalog, &file, &options) {
            Ok(roster) => break roster,
            Err(told) if may_ask && !asked && told.iter().any(|told| told.message.id == MISSING) => {
                asked = true;
                match ask(session, &file, &told, &options)? {
                    Some(said) => options.columns.extend(said),
                    None => return Ok(Err(told)),
                }
            }
            Err(told) => return Ok(Err(named(session, path, told))),
        }
    };
    if let Some(kept) = kept {
        let remember = args.remember
            || asked && {
                let question = msg!("ask-roster-remember", file = kept.display().to_string());
                confirm(session, &question, true)?
            };
        if remember {
            Remembered::of(&options).write(&kept).map_err(Failure::failed)?;
            session.tell(&msg!("roster-remembers", file = kept.display().to_string()));
        }
    }
    Ok(Ok(Opened { roster, _kept: piped }))
}

/// The error that a question can mend.
const MISSING: &str = "error-roster-column-missing";

/// Asks which column holds what is needed and was not found; nothing where the person says that none does.
fn ask(
    session: &mut Session<'_>,
    file: &Path,
    told: &[Diagnostic],
    options: &Options,
) -> Result<Option<Vec<Said>>, Failure> {
    let Some((headings, sample)) = roster::look(session.catalog, file, options) else { return Ok(None) };
    let missing = [Column::Name, Column::City, Column::Country].into_iter().filter(|column| {
        let names = |told: &Diagnostic| told.message.args.iter().any(|(_, arg)| *arg == column.as_str().into());
        told.iter().any(|told| told.message.id == MISSING && names(told))
    });
    let mut said: Vec<Said> = Vec::new();
    for column in missing.collect::<Vec<_>>() {
        let open = headings
            .iter()
            .enumerate()
            .filter(|(_, name)| !name.trim().is_empty() && !said.iter().any(|said| said.heading == **name));
        let mut choices: Vec<Choice<Option<String>>> = open
            .map(|(at, name)| {
                let values = values(&sample, at).join(" · ");
                let shown = if values.is_empty() { name.clone() } else { format!("{name}: {values}") };
                Choice { shown, value: Some(name.clone()) }
            })
            .collect();
        let none = session.ui.say(&msg!("ask-roster-none"));
        choices.push(Choice { shown: none, value: None });
        let question = msg!("ask-roster-column", column = column.as_str());
        match select(session, &question, choices, 0)?.or_broken_off()? {
            Some(heading) => said.push(Said { heading, holds: Some(column) }),
            None => return Ok(None),
        }
    }
    Ok(Some(said))
}

/// What is wrong with standard input, which nobody knows by the sign that stands for it.
fn named(session: &Session<'_>, path: &Path, mut told: Vec<Diagnostic>) -> Vec<Diagnostic> {
    if is_input(path) {
        let called = session.ui.say(&msg!("roster-standard-input"));
        let args = told.iter_mut().flat_map(|told| &mut told.message.args);
        args.filter(|(name, arg)| *name == "file" && *arg == INPUT.into())
            .for_each(|(_, arg)| *arg = called.as_str().into());
    }
    told
}

/// The first values of a column that differ, each on one line and short.
pub(crate) fn values(sample: &[Row], at: usize) -> Vec<String> {
    const LONGEST: usize = 32;
    let mut found: Vec<String> = Vec::new();
    for cell in sample.iter().filter_map(|row| row.cells.get(at)) {
        let line = cell.split_whitespace().collect::<Vec<_>>().join(" ");
        let shown = if line.chars().count() > LONGEST {
            format!("{}…", line.chars().take(LONGEST - 1).collect::<String>())
        } else {
            line
        };
        if !shown.is_empty() && !found.contains(&shown) {
            found.push(shown);
        }
        if found.len() == SHOWN {
            break;
        }
    }
    found
}

/// What comes from standard input or a pipe, in a file of its own that is gone when it is read: it is looked at more than once.
fn piped(path: &Path) -> io::Result<Option<tempfile::TempPath>> {
    let mut input: Box<dyn Read> = if is_input(path) {
        Box::new(io::stdin().lock())
    } else if is_pipe(path) {
        Box::new(std::fs::File::open(path)?)
    } else {
        return Ok(None);
    };
    let mut file = tempfile::NamedTempFile::new()?;
    io::copy(&mut input, &mut file)?;
    Ok(Some(file.into_temp_path()))
}

#[cfg(unix)]
fn is_pipe(path: &Path) -> bool {
    use std::os::unix::fs::FileTypeExt;
    std::fs::metadata(path).is_ok_and(|about| about.file_type().is_fifo())
}

#[cfg(not(unix))]
fn is_pipe(_: &Path) -> bool {
    false
}
