//! What `appeal write` is asked for: flags, profile and answers, settled before any work.

use std::sync::Arc;

use super::ties::{self, Decided};
use super::wishes::output;
use super::wishes::{WriteRequest, print_wishes};
use super::{ask, choices, public, together};
use crate::catalog;
use crate::check;
use crate::cli::WriteArgs;
use crate::commands::session::Session;
use crate::commands::settle;
use crate::config::{Config, DEFAULT_PROFILE, Profile};
use crate::diagnostic::{Diagnostic, Failure};
use crate::letter;
use crate::locale;
use crate::msg;
use crate::writer::{Fields, Originator, Privacy, Writer};
use crate::writer_file::WriterFile;

/// No note is larger; more is a mistake in the file's name.
const MAX_NOTE_FILE: u64 = 100_000;

/// Flags, profile and answers become one request.
pub(super) fn settled(
    session: &mut Session<'_>,
    config: &Config,
    args: WriteArgs,
) -> Result<(Fields, WriteRequest), Failure> {
    let print = print_wishes(config, &args)?;
    let mut wrong: Vec<Diagnostic> = Vec::new();
    wrong.extend(settle::unknown_rules(&args.allow));
    let profile = match profile(config, args.profile.as_deref()) {
        Ok(profile) => profile,
        // A profile that is about to be saved need not be there.
        Err(_) if args.save_profile => Profile::default(),
        Err(error) => {
            wrong.push(error);
            Profile::default()
        }
    };
    let file = args.writer.as_deref().map(|path| {
        if path.as_os_str() != "-" {
            session.tighten(path)?;
        }
        WriterFile::read(path)
    });
    let file = file.transpose().unwrap_or_else(|error| {
        wrong.push(error);
        None
    });
    let file = file.unwrap_or_default();
    let mut origins = file.origins;
    // What a flag says, the file does not.
    flags(&args).iter().for_each(|flag| drop(origins.remove(*flag)));
    let profile = file.profile.over(profile);
    let from_file = args.note_file.is_some();
    let note = match note(&args) {
        Ok(note) => note,
        Err(error) => {
            wrong.push(error);
            None
        }
    };
    let privacy = args.privacy.or(profile.privacy);
    if privacy == Some(Privacy::Place) && args.email.is_some() {
        wrong.push(Diagnostic::error(msg!("error-place-email")).hint(msg!("hint-place-email")));
    }
    if !wrong.is_empty() {
        return Err(Failure::usage(wrong));
    }
    let mut fields = Fields {
        name: args.name.or(profile.name),
        profession: args.profession.or(profile.profession),
        address: if args.address.is_empty() { profile.address } else { args.address },
        city: args.city.or(profile.city),
        country: args.country.or(profile.country),
        email: args.email.or(profile.email),
        gender: args.gender.or(profile.gender),
        note,
        privacy,
        organisation: args.together.organisation.clone(),
        choices: choices::of_flags(args.choices),
        accepts_danger: false,
    };
    let mut action = args.action;
    let mut lang = args.lang.or(profile.lang);
    // What is wrong already is told before anything is asked.
    if let Some(id) = &action {
        let action = letter::load(session.catalog, id)?;
        let kind = settle::kind(&action, &args.kind)?;
        public::settle(&args.public, &args.together, args.save_profile, &kind)?;
        public::without_writer(&action, &kind, &mut fields);
    }
    let asked = session.environment.interactive && (action.is_none() || !ask::is_complete(&fields));
    if asked {
        ask::prepare(session);
        session.tell(&msg!("ask-intro"));
    }
    if asked && action.is_none() {
        action = Some(ask::choose_action(session)?);
    }
    let Some(id) = action else {
        let known = session.catalog.stems("actions", ".toml");
        return Err(Failure::usage(
            Diagnostic::error(msg!("error-no-action")).hint(msg!("hint-known-actions", actions = known)),
        ));
    };
    let action = Arc::new(letter::load(session.catalog, &id)?);
    let kind = settle::kind(&action, &args.kind)?;
    public::settle(&args.public, &args.together, args.save_profile, &kind)?;
    public::without_writer(&action, &kind, &mut fields);
    let decided = Decided {
        privacy: args.privacy.is_some() || privacy == Some(Privacy::Place),
        danger: args.allow.iter().any(|code| code == check::DANGER.code),
    };
    let has_no_ties = ties::ask(session, &action, &kind, &mut fields, decided)?;
    if asked {
        ask::for_missing(session, &id, &mut lang, &mut fields)?;
    }
    let available = locale::available(session.catalog);
    let writer = Writer::settle(fields.clone(), &available, &|field| match origins.get(field) {
        Some(origin) => origin.clone(),
        None if field == "note" && from_file => "--note-file".to_owned(),
        None => format!("--{field}"),
    })
    .map_err(Failure::usage)?;
    let mut writer = together::signed_by(session, &args.together, &action, &kind, writer)?;
    let wish = together::wish(session, &args.together, &args.public, &kind)?;
    let language = settle::language(session, &action, lang.as_deref(), &available)?;
    if asked {
        choices::ask(session, &action, &kind, &language, &mut writer.choices)?;
    }
    let not_offered = choices::unknown(&writer.choices, &action, &kind);
    if !not_offered.is_empty() {
        return Err(Failure::usage(not_offered));
    }
    let formats = settle::formats(&kind, &args.format)?;
    if formats.iter().any(|format| format.needs_originator()) && writer.originator() == Originator::Unknown {
        return Err(Failure::usage(Diagnostic::error(msg!("error-eml-from")).hint(msg!("hint-eml-from"))));
    }
    let output = output(args.out, &formats)?;
    // What a later run takes from the profile is what was understood, not what was typed.
    fields.country = Some(writer.country.clone());
    let fields = ties::kept(&fields, writer.privacy, privacy);
    let request = WriteRequest {
        action,
        kind,
        writer,
        wish,
        language,
        to: args.to,
        formats,
        output,
        allow: args.allow,
        one_message: args.cc,
        fallback: args.fallback,
        force: args.force,
        print,
        asked,
        has_no_ties,
    };
    Ok((fields, request))
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

fn profile(config: &Config, name: Option<&str>) -> Result<Profile, Diagnostic> {
    let wanted = name.unwrap_or(DEFAULT_PROFILE);
    match config.profile.get(wanted) {
        Some(profile) => Ok(profile.clone()),
        None if name.is_none() => Ok(Profile::default()),
        None => {
            let known: Vec<String> = config.profile.keys().cloned().collect();
            let hint =
                if known.is_empty() { msg!("hint-no-profiles") } else { msg!("hint-known-names", names = known) };
            Err(Diagnostic::error(msg!("error-profile-unknown", name = wanted)).hint(hint))
        }
    }
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
