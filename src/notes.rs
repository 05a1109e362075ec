//! What a person noted of the letters that they sent: to whom, on which day, by which way, and whether a reply came. Nothing
//! of a letter itself. The file is theirs alone (mode 0600), in their folder for data.

use std::fmt::Display;
use std::path::PathBuf;

use jiff::civil::Date;
use serde::{Deserialize, Serialize};
use toml::value::Datetime;

use crate::catalog;
use crate::diagnostic::{Diagnostic, Failure, Place};
use crate::environment::Environment;
use crate::msg;
use crate::private::{self, Lock};

/// No file of notes is larger.
const MAX_NOTES: u64 = 1 << 20;

/// After how many days a reply is due, where nothing else is set.
pub const DUE_AFTER: u16 = 60;

/// How a letter went.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, clap::ValueEnum)]
#[serde(rename_all = "lowercase")]
pub enum Sent {
    Post,
    Mail,
    /// Through a form on a web site.
    Form,
    /// Otherwise: by hand, by fax, at an embassy.
    Other,
}

/// A letter that was sent.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Note {
    pub action: String,
    pub recipient: String,
    /// The day it was sent.
    pub on: Date,
    pub way: Sent,
    /// The day of the reply, where one came.
    pub replied: Option<Date>,
}

impl Note {
    /// The day when a reply is due; none where one came.
    pub fn due(&self, after: u16) -> Option<Date> {
        if self.replied.is_some() {
            return None;
        }
        self.on.checked_add(jiff::Span::new().days(after)).ok()
    }
}

/// The notes of a person.
#[derive(Debug)]
pub struct Notes {
    path: PathBuf,
    /// In the order in which they were noted.
    pub letters: Vec<Note>,
}

/// The file as it is written.
#[derive(Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    #[serde(default, rename = "letter")]
    letters: Vec<Entry>,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Entry {
    action: String,
    recipient: String,
    on: Datetime,
    way: Sent,
    #[serde(skip_serializing_if = "Option::is_none")]
    replied: Option<Datetime>,
}

/// Where the notes are: in the folder `APPEAL_DATA`, else in `appeal/` among the person's data.
pub fn path(environment: &Environment) -> Option<PathBuf> {
    let folder = match environment.variable("APPEAL_DATA") {
        Some(folder) => PathBuf::from(folder),
        None => environment.data_dir.clone()?,
    };
    Some(folder.join("sent.toml"))
}

/// There is no place for notes.
pub(crate) fn no_folder() -> Diagnostic {
    Diagnostic::error(msg!("error-no-data-dir")).hint(msg!("hint-no-data-dir"))
}

impl Notes {
    /// Reads the notes; no file is as good as an empty one.
    ///
    /// # Errors
    /// The system has no folder for data; the file cannot be read, or says something that is not known.
    pub fn read(environment: &Environment) -> Result<Self, Diagnostic> {
        let Some(path) = path(environment) else {
            return Err(no_folder());
        };
        private::tighten(&path)?;
        let shown = path.display().to_string();
        let bytes = match catalog::read_file(&path, MAX_NOTES) {
            Ok(bytes) => bytes,
            Err(error) if error.kind() == std::io::ErrorKind::NotFound => {
                return Ok(Self { path, letters: Vec::new() });
            }
            Err(error) => return Err(Diagnostic::unreadable(shown, &error)),
        };
        let source = catalog::source(&shown, bytes)?;
        let wrong = |detail: &str, place| {
            Diagnostic::error(msg!("error-notes")).detail(detail).at_maybe(place).hint(msg!("hint-notes"))
        };
        let file: File = toml::from_str(&source.text).map_err(|error| {
            let place = error.span().map(|span| Place::new(&source, span));
            wrong(error.message(), place)
        })?;
        let letters = file.letters.into_iter().map(|entry| {
            let day = |day: Datetime| {
                day.to_string().parse::<Date>().map_err(|error| wrong(&format!("{day}: {error}"), None))
            };
            Ok(Note {
                action: entry.action,
                recipient: entry.recipient,
                on: day(entry.on)?,
                way: entry.way,
                replied: entry.replied.map(day).transpose()?,
            })
        });
        let letters = letters.collect::<Result<_, Diagnostic>>()?;
        Ok(Self { path, letters })
    }

    /// Changes the notes: they are read, changed and written while no other run does.
    ///
    /// # Errors
    /// They cannot be read or written, or the change is refused; the old ones are then still there.
    pub fn change<T>(
        environment: &Environment,
        change: impl FnOnce(&mut Vec<Note>) -> Result<T, Failure>,
    ) -> Result<T, Failure> {
        let _lock = lock(environment)?;
        let mut notes = Self::read(environment)?;
        let changed = change(&mut notes.letters)?;
        notes.save()?;
        Ok(changed)
    }

    /// Removes all notes, with their file.
    ///
    /// # Errors
    /// They cannot be removed.
    pub fn remove(environment: &Environment) -> Result<(), Diagnostic> {
        let _lock = lock(environment)?;
        let Self { path, .. } = Self::read(environment)?;
        private::replace_or_remove(&path, "").map_err(|error| Diagnostic::unwritable(&path, &error))
    }

    /// Writes the notes, whole or not at all.
    fn save(&self) -> Result<(), Diagnostic> {
        let day = |day: Date| day.to_string().parse::<Datetime>().ok();
        let letters = self.letters.iter().filter_map(|note| {
            Some(Entry {
                action: note.action.clone(),
                recipient: note.recipient.clone(),
                on: day(note.on)?,
                way: note.way,
                replied: note.replied.and_then(day),
            })
        });
        let unwritable = |error: &dyn Display| Diagnostic::unwritable(&self.path, error);
        let text = toml::to_string(&File { letters: letters.collect() }).map_err(|error| unwritable(&error))?;
        private::replace(&self.path, text.as_bytes()).map_err(|error| unwritable(&error))
    }

    /// The last letter to each recipient of an action, in the order of their sending.
    pub fn last(&self, action: &str) -> Vec<&Note> {
        let mut last: Vec<&Note> = Vec::new();
        for note in self.letters.iter().filter(|note| note.action == action) {
            match last.iter_mut().find(|known| known.recipient == note.recipient) {
                Some(known) if note.on >= known.on => *known = note,
                Some(_) => {}
                None => last.push(note),
            }
        }
        last.sort_by_key(|note| note.on);
        last
    }
}

/// Takes the lock of the notes, in a folder that is made where it is missing; nothing where the system has none for data.
fn lock(environment: &Environment) -> Result<Option<Lock>, Diagnostic> {
    let Some(path) = path(environment) else { return Ok(None) };
    let taken = private::prepare_folder(private::folder_of(&path)).and_then(|()| Lock::take(&path));
    taken.map(Some).map_err(|error| Diagnostic::unwritable(&path, &error))
}

#[cfg(test)]
mod tests {
    use std::path::Path;

    use super::*;
    use jiff::civil::date;

    fn world(folder: &Path) -> Environment {
        Environment {
            variables: [("APPEAL_DATA".to_owned(), folder.join("data").display().to_string())].into(),
            ..Environment::bare(date(2026, 11, 25))
        }
    }

    fn note(recipient: &str, on: Date) -> Note {
        Note { action: "a".into(), recipient: recipient.into(), on, way: Sent::Post, replied: None }
    }

    #[test]
    fn notes_come_back_and_are_the_persons_alone() {
        let folder = tempfile::tempdir().unwrap();
        let world = world(folder.path());
        assert!(Notes::read(&world).unwrap().letters.is_empty());
        let wanted =
            [note("r", date(2026, 9, 1)), Note { replied: Some(date(2026, 10, 1)), ..note("s", date(2026, 9, 2)) }];
        let add = |letters: &mut Vec<Note>| {
            letters.extend(wanted.clone());
            Ok(())
        };
        Notes::change(&world, add).unwrap();
        let notes = Notes::read(&world).unwrap();
        assert_eq!(notes.letters, wanted);
        #[cfg(unix)]
        {
            use std::os::unix::fs::PermissionsExt;
            let mode = |path: &Path| std::fs::metadata(path).unwrap().permissions().mode() & 0o777;
            assert_eq!((mode(&notes.path), mode(notes.path.parent().unwrap())), (0o600, 0o700));
        }
    }

    #[test]
    fn a_change_that_is_refused_is_none_and_what_is_removed_leaves_no_file() {
        let folder = tempfile::tempdir().unwrap();
        let world = world(folder.path());
        let add = |letters: &mut Vec<Note>| {
            letters.push(note("r", date(2026, 9, 1)));
            Ok(())
        };
        Notes::change(&world, add).unwrap();
        let refused = |letters: &mut Vec<Note>| -> Result<(), Failure> {
            letters.clear();
            Err(Failure::errors())
        };
        Notes::change(&world, refused).unwrap_err();
        assert_eq!(Notes::read(&world).unwrap().letters.len(), 1);
        Notes::remove(&world).unwrap();
        assert_eq!(std::fs::read_dir(folder.path().join("data")).unwrap().count(), 0);
    }

    #[test]
    fn a_reply_is_due_after_so_many_days_unless_it_came() {
        let sent = note("r", date(2026, 9, 1));
        assert_eq!(sent.due(30), Some(date(2026, 10, 1)));
        assert_eq!(Note { replied: Some(date(2026, 9, 9)), ..sent }.due(30), None);
    }

    #[test]
    fn the_last_letter_to_each_counts() {
        let (first, second) = (note("r", date(2026, 1, 1)), note("r", date(2026, 2, 1)));
        let notes = Notes { path: PathBuf::new(), letters: vec![second.clone(), first, note("s", date(2026, 1, 2))] };
        let last: Vec<_> = notes.last("a").into_iter().map(|note| (note.recipient.as_str(), note.on)).collect();
        assert_eq!(last, [("s", date(2026, 1, 2)), ("r", second.on)]);
    }

    #[test]
    fn what_is_no_note_is_told_with_its_place() {
        let folder = tempfile::tempdir().unwrap();
        std::fs::create_dir(folder.path().join("data")).unwrap();
        let write = |text: &str| std::fs::write(folder.path().join("data/sent.toml"), text).unwrap();
        write("[[letter]]\naction = \"a\"\nname = \"Ana\"\n");
        let error = Notes::read(&world(folder.path())).unwrap_err();
        assert_eq!((error.message.id, error.place.unwrap().line_column().0), ("error-notes", 3));
    }
}
