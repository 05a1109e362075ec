//! `appeal forget`: what the program keeps about a person, listed and removed; `appeal outbox remove`: of an outbox alone.

mod found;

use std::io::BufRead;

use serde_json::json;

use self::found::{Found, KeptDocuments, KeptNotes, KeptProfile, documents};
use super::questions::confirm;
use super::session::Session;
use crate::cli::{ForgetArgs, OutboxRemoveArgs, RemovingArgs};
use crate::diagnostic::{Diagnostic, Failure};
use crate::message::Message;
use crate::msg;
use crate::text::visible;

/// No name that is read from standard input is longer.
const MAX_NAME: u64 = 1000;

/// Lists what is kept about a person, asks, removes it, and says what it cannot reach.
///
/// # Errors
/// Something cannot be read or removed, a name means several people, or nobody said yes.
pub fn run(session: &mut Session<'_>, args: &ForgetArgs) -> Result<(), Failure> {
    let person = args.person.as_deref().map(named).transpose()?;
    let found = Found::search(session, args, person.as_deref())?;
    settle(session, &found, args.removing)
}

/// The same for the documents of an outbox alone.
///
/// # Errors
/// There is no such outbox, nobody or several people of that name, or nobody said yes.
pub(crate) fn from_outbox(session: &mut Session<'_>, args: &OutboxRemoveArgs) -> Result<(), Failure> {
    let person = named(&args.writer)?;
    let Some(documents) = documents(session, &args.outbox, &person)? else {
        let file = args.outbox.display().to_string();
        return Err(Failure::usage(
            Diagnostic::error(msg!("error-outbox-writer", file = file, name = person)).hint(msg!("hint-outbox-writer")),
        ));
    };
    settle(session, &Found { documents: vec![documents], ..Found::default() }, args.removing)
}

/// A name; `-` is that on the first line of standard input, which no history keeps and no other user sees.
fn named(given: &str) -> Result<String, Failure> {
    if given != "-" {
        return Ok(given.to_owned());
    }
    let mut line = String::new();
    std::io::Read::take(std::io::stdin().lock(), MAX_NAME).read_line(&mut line)?;
    match line.trim() {
        "" => Err(Failure::usage(Diagnostic::error(msg!("error-forget-no-name")).hint(msg!("hint-forget-no-name")))),
        name => Ok(name.to_owned()),
    }
}

/// Lists, asks, removes, and says what remains.
fn settle(session: &mut Session<'_>, found: &Found, how: RemovingArgs) -> Result<(), Failure> {
    if !how.json {
        for line in lines(found) {
            let text = session.ui.say(&line);
            session.print(&text)?;
        }
        session.out.flush()?;
    }
    let agreed = if found.is_empty() || how.dry_run { Ok(false) } else { agreed(session, how.yes) };
    let removed = agreed.and_then(|agreed| if agreed { found.remove(session).map(|()| true) } else { Ok(false) });
    if how.json {
        writeln!(session.out, "{:#}", as_json(found, matches!(removed, Ok(true))))?;
    }
    let removed = removed?;
    if found.is_empty() {
        session.tell(&msg!("forget-nothing"));
    } else if removed {
        session.tell(&msg!("forget-removed"));
    } else {
        session.tell(&msg!("forget-dry-run"));
    }
    tell_rest(session, found);
    Ok(())
}

/// Whether the person says yes.
fn agreed(session: &mut Session<'_>, yes: bool) -> Result<bool, Failure> {
    if yes {
        return Ok(true);
    }
    if !session.environment.interactive {
        return Err(Failure::usage(Diagnostic::error(msg!("error-forget-yes")).hint(msg!("hint-forget-yes"))));
    }
    if confirm(session, &msg!("forget-ask"), false)? {
        return Ok(true);
    }
    Err(Diagnostic::error(msg!("error-forget-declined")).into())
}

/// What was found, a line each.
fn lines(found: &Found) -> Vec<Message> {
    let profiles = found.profiles.iter().map(|KeptProfile { file, profile, name }| {
        let person = visible(name.as_deref().unwrap_or("–"));
        msg!("forget-profile", profile = visible(profile), file = file.display().to_string(), name = person)
    });
    let notes = found
        .notes
        .iter()
        .map(|KeptNotes { file, letters }| msg!("forget-notes", count = *letters, file = file.display().to_string()));
    let documents = found.documents.iter().map(|KeptDocuments { outbox, kept }| {
        msg!(
            "forget-documents",
            count = kept.documents,
            name = visible(&kept.name),
            writer = visible(&kept.writer),
            file = outbox.display().to_string()
        )
    });
    let answers = found.answers.iter().map(|path| msg!("forget-answers", file = path.display().to_string()));
    let leftovers = found.leftovers.iter().map(|path| msg!("forget-leftover", file = path.display().to_string()));
    profiles.chain(notes).chain(answers).chain(documents).chain(leftovers).collect()
}

fn as_json(found: &Found, removed: bool) -> serde_json::Value {
    let profile = |KeptProfile { file, profile, name }: &KeptProfile| json!({ "file": file.display().to_string(), "profile": profile, "name": name });
    let documents = |KeptDocuments { outbox, kept }: &KeptDocuments| {
        json!({
            "outbox": outbox.display().to_string(),
            "writer": kept.writer,
            "name": kept.name,
            "email": kept.email,
            "documents": kept.documents,
        })
    };
    json!({
        "profiles": found.profiles.iter().map(profile).collect::<Vec<_>>(),
        "notes": found.notes.as_ref().map(|notes| {
            json!({ "file": notes.file.display().to_string(), "letters": notes.letters })
        }),
        "answers": found.answers.as_ref().map(|path| path.display().to_string()),
        "documents": found.documents.iter().map(documents).collect::<Vec<_>>(),
        "leftovers": found.leftovers.iter().map(|path| path.display().to_string()).collect::<Vec<_>>(),
        "removed": removed,
    })
}

/// What stays, and what the program cannot reach.
fn tell_rest(session: &mut Session<'_>, found: &Found) {
    if found.notes_stay {
        session.tell(&msg!("forget-notes-stay"));
    }
    if let Some(file) = &found.addresses_in {
        session.tell(&msg!("forget-addresses", file = file.display().to_string()));
    }
    if !found.documents.is_empty() {
        session.tell(&msg!("forget-again"));
    }
    session.tell(&msg!("forget-reach"));
}
