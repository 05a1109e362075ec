//! `appeal done`: notes a letter as sent, a reply as come; or takes the note back.

use serde_json::json;

use super::leaves;
use super::session::Session;
use crate::action::{Action, Recipient};
use crate::catalog::near_or_all;
use crate::cli::DoneArgs;
use crate::diagnostic::{Diagnostic, Failure};
use crate::letter;
use crate::message::{Message, known_names};
use crate::msg;
use crate::notes::{self, Note, Notes, Sent};

/// Notes a letter, or tells what is noted where no recipient is named.
///
/// # Errors
/// There is no such action or recipient, nothing to take back, or the notes cannot be read or written.
pub fn run(session: &mut Session<'_>, args: &DoneArgs) -> Result<(), Failure> {
    let notes = session.notes()?;
    let (Some(id), Some(name)) = (&args.action, &args.recipient) else {
        return tell_all(session, args, &notes);
    };
    if !args.undo && !args.replied {
        let action = letter::load(session.catalog, id)?;
        let recipient = recipient(&action, name)?;
        let way = args.way.unwrap_or_else(|| usual(recipient));
        let note = Note { action: id.clone(), recipient: name.clone(), on: session.today, way, replied: None };
        if noted(session, &action, std::slice::from_ref(&note), false)? && args.json {
            writeln!(session.out, "{:#}", json(&note))?;
        }
        return Ok(());
    }
    let last = |letters: &[Note]| {
        letters.iter().rposition(|note| note.action == *id && note.recipient == *name).ok_or_else(|| {
            Failure::usage(
                Diagnostic::error(msg!("error-done-none", action = id, recipient = name)).hint(msg!("hint-done-none")),
            )
        })
    };
    // Where there is none, nothing is made to keep it in.
    last(&notes.letters)?;
    let (note, told) = Notes::change(session.environment, |letters| {
        let at = last(letters)?;
        if args.undo {
            return Ok(taken_back(letters, at));
        }
        letters[at].replied = Some(session.today);
        Ok((letters[at].clone(), msg!("done-replied", recipient = name, day = session.today)))
    })?;
    if args.json {
        writeln!(session.out, "{:#}", json(&note))?;
    }
    session.tell(&told);
    Ok(())
}

/// Notes letters that were written just now, by the way that they were made for; others by the way on record.
///
/// # Errors
/// The person broke it off, or the notes cannot be read or written.
pub(crate) fn note_letters(
    session: &mut Session<'_>,
    action: &Action,
    recipients: &[&Recipient],
    by_mail: bool,
    has_no_ties: bool,
) -> Result<(), Failure> {
    let today = session.today;
    let letters = recipients.iter().filter(|recipient| recipient.further_of.is_none()).map(|recipient| {
        let way = if by_mail && !recipient.email.is_empty() { Sent::Mail } else { usual(recipient) };
        Note { action: action.id.clone(), recipient: recipient.noted_as().to_owned(), on: today, way, replied: None }
    });
    let letters: Vec<Note> = letters.collect();
    noted(session, action, &letters, has_no_ties).map(drop)
}

/// Notes letters, and says so; whether they were, which the person decides where it may endanger them.
fn noted(session: &mut Session<'_>, action: &Action, letters: &[Note], has_no_ties: bool) -> Result<bool, Failure> {
    let file = notes::path(session.environment).map(|path| path.display().to_string()).unwrap_or_default();
    if !leaves::accepted(session, action, &msg!("leaves-note", file = file), has_no_ties)? {
        session.tell(&msg!("leaves-nothing"));
        return Ok(false);
    }
    Notes::change(session.environment, |known| {
        letters.iter().for_each(|note| add(known, note));
        Ok(())
    })?;
    for note in letters {
        let way = session.ui.say(&way_name(note.way));
        session.tell(&msg!("done-noted", recipient = &note.recipient, day = note.on, way = way));
    }
    Ok(true)
}

/// Noting the same twice is noting it once.
fn add(letters: &mut Vec<Note>, note: &Note) {
    if !letters.iter().any(|known| Note { replied: None, ..known.clone() } == *note) {
        letters.push(note.clone());
    }
}

/// Takes back what was noted last about a letter: the reply, where one is noted, else the letter itself.
fn taken_back(letters: &mut Vec<Note>, at: usize) -> (Note, Message) {
    if let Some(replied) = letters[at].replied.take() {
        let note = letters[at].clone();
        let told = msg!("done-reply-undone", recipient = &note.recipient, replied = replied, day = note.on);
        return (note, told);
    }
    let note = letters.remove(at);
    let told = msg!("done-undone", recipient = &note.recipient, day = note.on);
    (note, told)
}

/// The recipient of that id, of any kind of the action.
fn recipient<'a>(action: &'a Action, id: &str) -> Result<&'a Recipient, Failure> {
    action.recipients.iter().find(|recipient| recipient.id.value == id).ok_or_else(|| {
        let names = near_or_all(id, action.recipients.iter().map(|recipient| recipient.id.value.as_str()));
        Failure::usage(
            Diagnostic::error(msg!("error-done-recipient", action = &action.id, id = id)).hint(known_names(names)),
        )
    })
}

/// The way that is on record first, where the person does not say which it was.
fn usual(recipient: &Recipient) -> Sent {
    if !recipient.address.is_empty() {
        Sent::Post
    } else if !recipient.email.is_empty() {
        Sent::Mail
    } else if recipient.web_form {
        Sent::Form
    } else {
        Sent::Other
    }
}

/// A way in the person's words, as it goes on from "sent".
pub(crate) fn way_name(way: Sent) -> Message {
    match way {
        Sent::Post => msg!("done-way-post"),
        Sent::Mail => msg!("done-way-mail"),
        Sent::Form => msg!("done-way-form"),
        Sent::Other => msg!("done-way-other"),
    }
}

fn tell_all(session: &mut Session<'_>, args: &DoneArgs, notes: &Notes) -> Result<(), Failure> {
    let wanted: Vec<&Note> =
        notes.letters.iter().filter(|note| args.action.as_ref().is_none_or(|action| *action == note.action)).collect();
    if args.json {
        let letters: Vec<_> = wanted.iter().map(|note| json(note)).collect();
        writeln!(session.out, "{:#}", json!({ "letters": letters }))?;
        return Ok(());
    }
    for note in &wanted {
        let way = session.ui.say(&way_name(note.way));
        let text = session.ui.say(&match note.replied {
            None => {
                msg!("done-line", action = &note.action, recipient = &note.recipient, day = note.on, way = way)
            }
            Some(replied) => msg!(
                "done-line-replied",
                action = &note.action,
                recipient = &note.recipient,
                day = note.on,
                way = way,
                replied = replied
            ),
        });
        session.print(&text)?;
    }
    if wanted.is_empty() {
        session.tell(&msg!("done-empty"));
    }
    Ok(())
}

/// A note for scripts.
pub fn json(note: &Note) -> serde_json::Value {
    json!({
        "action": note.action,
        "recipient": note.recipient,
        "on": note.on.to_string(),
        "way": note.way,
        "replied": note.replied.map(|day| day.to_string()),
    })
}
