//! What is given of a writer before anything is asked: by flags, by the file of `--writer`, by a profile, in that order.

use std::collections::BTreeMap;

use super::choices;
use crate::catalog;
use crate::cli::WriteArgs;
use crate::commands::session::Session;
use crate::commands::settle;
use crate::config::{Config, DEFAULT_PROFILE, Profile};
use crate::diagnostic::{Diagnostic, Failure};
use crate::message::known_names;
use crate::msg;
use crate::writer::{Fields, Privacy};
use crate::writer_file::WriterFile;

/// No note is larger; more is a mistake in the file's name.
const MAX_NOTE_FILE: u64 = 100_000;

/// It.
#[derive(Clone)]
pub(super) struct Given {
    pub(super) fields: Fields,
    pub(super) lang: Option<String>,
    /// How much is told of the writer, as far as a flag, a file or a profile says it.
    pub(super) privacy: Option<Privacy>,
    /// What a person knows a field by, where it is from a file or was asked for.
    origins: BTreeMap<String, String>,
}

impl Given {
    /// Reads it.
    ///
    /// # Errors
    /// Everything that is wrong with it, at once.
    pub(super) fn read(session: &mut Session<'_>, config: &Config, args: &WriteArgs) -> Result<Self, Failure> {
        let mut wrong = settle::unknown_rules(&args.allow);
        let profile = profile(config, args).unwrap_or_else(|error| {
            wrong.push(error);
            Profile::default()
        });
        let file = file(session, args).unwrap_or_else(|error| {
            wrong.push(error);
            WriterFile::default()
        });
        let note = note(args).unwrap_or_else(|error| {
            wrong.push(error);
            None
        });
        let profile = file.profile.over(profile);
        let privacy = args.privacy.or(profile.privacy);
        if privacy == Some(Privacy::Place) && args.email.is_some() {
            wrong.push(Diagnostic::error(msg!("error-place-email")).hint(msg!("hint-place-email")));
        }
        if !wrong.is_empty() {
            return Err(Failure::usage(wrong));
        }
        let fields = Fields {
            name: args.name.clone().or(profile.name),
            profession: args.profession.clone().or(profile.profession),
            address: if args.address.is_empty() { profile.address } else { args.address.clone() },
            city: args.city.clone().or(profile.city),
            country: args.country.clone().or(profile.country),
            email: args.email.clone().or(profile.email),
            gender: args.gender.or(profile.gender),
            note,
            privacy,
            organisation: args.together.organisation.clone(),
            choices: choices::of_flags(args.choices.clone()),
            accepts_danger: false,
        };
        let mut origins = file.origins;
        // What a flag says, the file does not.
        flags(args).iter().for_each(|flag| drop(origins.remove(*flag)));
        if args.note_file.is_some() {
            origins.insert("note".to_owned(), "--note-file".to_owned());
        }
        Ok(Self { fields, lang: args.lang.clone().or(profile.lang), privacy, origins })
    }

    /// A field was asked for, in these words.
    pub(super) fn asked_as(&mut self, field: &str, words: String) {
        self.origins.insert(field.to_owned(), words);
    }

    /// What a person knows a field by.
    pub(super) fn origin(&self, field: &str) -> String {
        self.origins.get(field).cloned().unwrap_or_else(|| format!("--{field}"))
    }
}

/// The writer's data that flags give.
fn flags(args: &WriteArgs) -> Vec<&'static str> {
    let given = [
        ("name", args.name.is_some()),
        ("address", !args.address.is_empty()),
        ("city", args.city.is_some()),
        ("country", args.country.is_some()),
        ("email", args.email.is_some()),
        ("profession", args.profession.is_some()),
    ];
    given.into_iter().filter(|(_, is_given)| *is_given).map(|(field, _)| field).collect()
}

fn profile(config: &Config, args: &WriteArgs) -> Result<Profile, Diagnostic> {
    let wanted = args.profile.as_deref().unwrap_or(DEFAULT_PROFILE);
    match config.profile.get(wanted) {
        Some(profile) => Ok(profile.clone()),
        // A profile that is about to be saved need not be there.
        None if args.profile.is_none() || args.save_profile => Ok(Profile::default()),
        None => {
            let known: Vec<String> = config.profile.keys().cloned().collect();
            let hint = if known.is_empty() { msg!("hint-no-profiles") } else { known_names(known) };
            Err(Diagnostic::error(msg!("error-profile-unknown", name = wanted)).hint(hint))
        }
    }
}

fn file(session: &mut Session<'_>, args: &WriteArgs) -> Result<WriterFile, Diagnostic> {
    let Some(path) = &args.writer else { return Ok(WriterFile::default()) };
    if path.as_os_str() != "-" {
        session.tighten(path)?;
    }
    WriterFile::read(path)
}

fn note(args: &WriteArgs) -> Result<Option<String>, Diagnostic> {
    let Some(path) = &args.note_file else { return Ok(args.note.clone()) };
    let shown = path.display().to_string();
    let bytes = catalog::read_file(path, MAX_NOTE_FILE).map_err(|error| match error.kind() {
        std::io::ErrorKind::FileTooLarge => {
            Diagnostic::error(msg!("error-note-file-large", file = &shown)).hint(msg!("hint-note-file-large"))
        }
        _ => Diagnostic::unreadable(&shown, &error),
    })?;
    Ok(Some(catalog::source(&shown, bytes)?.text.clone()))
}
