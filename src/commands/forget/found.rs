//! What is kept about a person, where it is, and removing it.

use std::path::{Path, PathBuf};

use crate::cli::ForgetArgs;
use crate::commands::kept::Kept;
use crate::commands::kept_answers;
use crate::commands::session::Session;
use crate::config::{self, Config};
use crate::diagnostic::{Diagnostic, Failure};
use crate::msg;
use crate::notes::Notes;
use crate::outbox::{self, Access, Outbox};
use crate::private::{self, leftovers};
use crate::text::folded;

/// Folders of folders are looked through no deeper.
const MAX_DEPTH: usize = 16;

#[derive(Debug, Default)]
pub(crate) struct Found {
    pub(crate) profiles: Vec<KeptProfile>,
    pub notes: Option<KeptNotes>,
    /// Answers that wait for whoever broke off; they bear no name that could be looked for.
    pub(crate) answers: Option<PathBuf>,
    pub documents: Vec<KeptDocuments>,
    pub(crate) leftovers: Vec<PathBuf>,
    /// The notes stay, though there are some: nothing says that they are this person's.
    pub(crate) notes_stay: bool,
    /// The settings file, where it names e-mail addresses that are no profile's.
    pub(crate) addresses_in: Option<PathBuf>,
}

/// A profile of the settings file.
#[derive(Debug)]
pub(crate) struct KeptProfile {
    pub file: PathBuf,
    pub(crate) profile: String,
    pub name: Option<String>,
}

/// The notes of `done`.
#[derive(Debug)]
pub(crate) struct KeptNotes {
    pub file: PathBuf,
    pub letters: usize,
}

/// Documents of an outbox.
#[derive(Debug)]
pub(crate) struct KeptDocuments {
    pub outbox: PathBuf,
    pub kept: outbox::Kept,
}

impl Found {
    /// Looks for all that is kept about a person, or without a name about whoever uses the program.
    ///
    /// # Errors
    /// A file or folder cannot be read, or a name means several people of an outbox.
    pub fn search(session: &mut Session<'_>, args: &ForgetArgs, person: Option<&str>) -> Result<Self, Failure> {
        let mut found = Self::default();
        let mut folders: Vec<PathBuf> = Vec::new();
        let (mut others, mut is_meant) = (false, false);
        for kept in Kept::ALL {
            // Where it would be is not known: nothing may then be said to be gone.
            let file = kept.file(session.environment).ok_or_else(|| kept.no_folder())?;
            folders.push(private::folder_of(&file).to_owned());
            match kept {
                Kept::Settings => others = found.profiles_of(session.config()?, &file, person),
                Kept::Notes => {
                    let letters = session.notes()?.letters.len();
                    // Notes bear no name. They are of whoever has the only profile.
                    is_meant = args.notes || person.is_none() || (!others && !found.profiles.is_empty());
                    found.notes_stay = letters > 0 && !is_meant;
                    found.notes = (letters > 0 && is_meant).then_some(KeptNotes { file, letters });
                }
                Kept::Answers => found.answers = kept_answers::are_there(session.environment).filter(|_| is_meant),
            }
        }
        for outbox in &args.outbox {
            found.documents.extend(documents(session, outbox, person.unwrap_or_default())?);
            folders.push(private::folder_of(outbox).to_owned());
        }
        for folder in &args.folder {
            std::fs::read_dir(folder).map_err(|error| Diagnostic::unreadable(folder.display().to_string(), &error))?;
            below(folder, 0, &mut folders);
        }
        folders.sort();
        folders.dedup();
        found.leftovers = folders.iter().flat_map(|folder| leftovers::of(folder)).collect();
        Ok(found)
    }

    /// Takes up the profiles of a person; whether there are others.
    fn profiles_of(&mut self, config: Config, file: &Path, person: Option<&str>) -> bool {
        let mut others = false;
        let has_addresses = !config.send.own.is_empty() || config.send.user.is_some();
        self.addresses_in = (person.is_none() && has_addresses).then(|| file.to_owned());
        for (profile, about) in config.profile {
            let texts = [Some(&profile), about.name.as_ref(), about.email.as_ref()];
            let is_meant = |wanted| texts.iter().flatten().any(|text| folded(text) == folded(wanted));
            if person.is_none_or(is_meant) {
                self.profiles.push(KeptProfile { file: file.to_owned(), profile, name: about.name });
            } else {
                others = true;
            }
        }
        others
    }

    /// Whether nothing was found.
    pub fn is_empty(&self) -> bool {
        let Self { profiles, notes, answers, documents, leftovers, .. } = self;
        profiles.is_empty() && notes.is_none() && answers.is_none() && documents.is_empty() && leftovers.is_empty()
    }

    /// Removes it all. What cannot be removed does not keep the rest.
    ///
    /// # Errors
    /// All that could not be removed.
    pub fn remove(&self, session: &Session<'_>) -> Result<(), Failure> {
        let mut wrong: Vec<Diagnostic> = Vec::new();
        for KeptDocuments { outbox, kept } in &self.documents {
            let removed = Outbox::open(outbox, Access::Write { create: false })
                .and_then(|mut outbox| outbox.remove(&kept.writer));
            wrong.extend(removed.err());
        }
        if let Some(first) = self.profiles.first() {
            let names: Vec<String> = self.profiles.iter().map(|profile| profile.profile.clone()).collect();
            wrong.extend(config::remove(&first.file, &names).err());
        }
        if self.notes.is_some() {
            wrong.extend(Notes::remove(session.environment).err());
        }
        if let Some(file) = &self.answers {
            wrong.extend(
                kept_answers::remove(session.environment).err().map(|error| Diagnostic::unwritable(file, &error)),
            );
        }
        for path in &self.leftovers {
            wrong.extend(leftovers::remove(path).err().map(|error| {
                Diagnostic::error(msg!("error-write", file = path.display().to_string())).detail(error.to_string())
            }));
        }
        if wrong.is_empty() { Ok(()) } else { Err(Failure::failed(wrong)) }
    }
}

/// The documents of the one person of an outbox whom a text means; nothing where there is nobody.
///
/// # Errors
/// The outbox cannot be read, or several people are meant.
pub fn documents(session: &mut Session<'_>, outbox: &Path, person: &str) -> Result<Option<KeptDocuments>, Failure> {
    let mut kept = session.outbox(outbox, Access::Read)?.kept(person)?;
    if kept.len() > 1 {
        let names: Vec<String> = kept.into_iter().map(|kept| kept.writer).collect();
        let file = outbox.display().to_string();
        return Err(Failure::usage(
            Diagnostic::error(msg!("error-forget-several", name = person, file = file))
                .hint(msg!("hint-forget-several", names = names)),
        ));
    }
    Ok(kept.pop().map(|kept| KeptDocuments { outbox: outbox.to_owned(), kept }))
}

/// A folder and those below it; links are not followed.
fn below(folder: &Path, depth: usize, into: &mut Vec<PathBuf>) {
    into.push(folder.to_owned());
    let entries = std::fs::read_dir(folder).into_iter().flatten().flatten();
    for entry in entries.filter(|entry| depth < MAX_DEPTH && entry.file_type().is_ok_and(|kind| kind.is_dir())) {
        below(&entry.path(), depth + 1, into);
    }
}
