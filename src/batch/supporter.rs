//! A message to each supporter: their letters are ready to be read, changed and sent, or there is a page on which they write
//! themselves. The program sends it to nobody; it is a draft of whoever makes letters for many.

use std::sync::Arc;

use lettre::message::Mailbox;
use sha2::{Digest, Sha256};

use super::made::{Made, Messages};
use super::plan::{Letters, Planned, add, found};
use super::to_supporters::ToSupporters;
use crate::diagnostic::Diagnostic;
use crate::document::{Enclosed, Paragraph, ToSupporter};
use crate::format::TO_SUPPORTER;
use crate::message::Message;
use crate::msg;
use crate::outbox::{Change, Draft, Hash, Key, Known};
use crate::roster::Person;
use crate::ui::Ui;
use crate::writer::Privacy;

/// What the office of a letter is called in the key of a message to a supporter.
const SUPPORTER: &str = "supporter";

/// Makes the messages to the writer of these letters, one for each action, where they are not there yet.
///
/// # Errors
/// The language has no words for it, or a letter cannot be made once more.
pub(super) fn tell(
    letters: &Letters<'_>,
    to: &ToSupporters,
    planned: &[Planned],
    known: &[Known],
    made: &mut Made,
) -> Result<(), Vec<Diagnostic>> {
    made.messages = reached(&made.person, to.with_place);
    let Some(email) = made.person.writer.email.clone().filter(|_| made.messages == Messages::Made) else {
        return Ok(());
    };
    for group in planned.chunk_by(|one, next| Arc::ptr_eq(&one.ready, &next.ready)) {
        one(letters, to, group, known, &email, made)?;
    }
    Ok(())
}

/// The message about the letters of one action.
fn one(
    letters: &Letters<'_>,
    to: &ToSupporters,
    group: &[Planned],
    known: &[Known],
    email: &str,
    made: &mut Made,
) -> Result<(), Vec<Diagnostic>> {
    let Some(first) = group.first() else { return Ok(()) };
    let composer = &first.ready.composer;
    let (action, tag) = (&composer.action.id, &composer.words.tag);
    let key = Key {
        writer: made.person.identity.clone(),
        action: action.clone(),
        kind: composer.kind.name.value.clone(),
        recipient: SUPPORTER.to_owned(),
        language: tag.clone(),
        format: TO_SUPPORTER.to_owned(),
    };
    let ui = letters.words(tag);
    let words = Words { ui: &ui, tag };
    let case = composer.say("title")?;
    let subject = words.say(&if to.page.is_some() {
        msg!("supporter-subject-page", case = &case)
    } else {
        msg!("supporter-subject", case = &case)
    })?;
    let mut paragraphs =
        vec![Paragraph::Text(words.say(&msg!("supporter-greeting", name = &made.person.writer.name))?)];
    paragraphs.push(Paragraph::Text(case));
    let mut inputs: Vec<Hash> = Vec::new();
    match &to.page {
        Some(page) => {
            paragraphs.push(Paragraph::Text(words.say(&msg!("supporter-page"))?));
            paragraphs.push(Paragraph::Link(page.of(action)));
            paragraphs.push(Paragraph::Text(words.say(&msg!("supporter-page-private"))?));
        }
        None => {
            let count = group.iter().filter(|letter| !letter.documents.is_empty()).count();
            paragraphs.push(Paragraph::Text(words.say(&msg!("supporter-letters", count = count))?));
            let mut offices = Vec::new();
            for letter in group {
                let recipient = &composer.kind.recipients[letter.recipient];
                let office = composer.say_office_to(recipient, &made.person.writer.country)?;
                offices.push(words.say(&msg!("supporter-office", office = office.replace('\n', ", ")))?);
                inputs.extend(letter.documents.iter().map(|(.., input)| *input));
            }
            paragraphs.push(Paragraph::Lines(offices));
            paragraphs.push(Paragraph::Text(words.say(&msg!("supporter-read"))?));
        }
    }
    for message in [msg!("supporter-safe"), msg!("supporter-thanks")] {
        paragraphs.push(Paragraph::Text(words.say(&message)?));
    }
    paragraphs.push(Paragraph::Text(to.from.name.clone().unwrap_or_else(|| to.from.email.to_string())));
    let holder = words.say(&msg!("supporter-holder", holder = &to.holder))?;
    paragraphs.push(Paragraph::Lines(vec![holder, words.say(&to.unsubscribe.said())?]));

    let input = input(to, email, &subject, &paragraphs, &inputs);
    let (there, others) = found(known, &key);
    made.changes.extend(others);
    let id = match there {
        Some(known) if known.input == input => {
            made.unchanged += 1;
            return Ok(());
        }
        Some(known) if !known.state.waits() && !letters.of().renew => {
            made.changes.push(Change::OutOfDate(known.id));
            return Ok(());
        }
        there => there.map(|known| known.id),
    };
    let enclosed = if to.page.is_some() { Vec::new() } else { enclosed(letters, group, known, made)? };
    let day = letters.of().today;
    let address = email.parse().map_err(|_| vec![Diagnostic::error(msg!("error-email", found = email))])?;
    let message = ToSupporter {
        from: &to.from,
        to: Mailbox::new(Some(made.person.writer.name.clone()), address),
        subject,
        language: tag,
        direction: composer.words.direction,
        paragraphs,
        unsubscribe: &to.unsubscribe.uri(),
        day,
        enclosed: enclosed.iter().map(|(name, format, bytes)| Enclosed { name, format, bytes }).collect(),
    };
    let draft = Draft {
        key,
        name: made.person.writer.name.clone(),
        email: Some(email.to_owned()),
        by_name: super::by_name(&made.person),
        file_name: format!("{action}.{SUPPORTER}.{tag}.eml"),
        made_on: day,
        input,
        case: first.ready.case,
        origin: None,
        bytes: message.bytes()?,
    };
    made.changes.push(match id {
        None => Change::Add(draft),
        Some(id) => Change::Rewrite(id, draft),
    });
    Ok(())
}

/// A document that goes with a message: the name of its file, that of its format, its bytes.
type Document = (String, String, Vec<u8>);

/// The documents of the letters, as they are in the outbox, or will be.
fn enclosed(
    letters: &Letters<'_>,
    group: &[Planned],
    known: &[Known],
    made: &Made,
) -> Result<Vec<Document>, Vec<Diagnostic>> {
    let mut found = Vec::new();
    for letter in group {
        for (format, key, _) in &letter.documents {
            let new = made.changes.iter().find_map(|change| match change {
                Change::Add(draft) | Change::Rewrite(_, draft) if draft.key == *key => Some(draft),
                _ => None,
            });
            if let Some(draft) = new {
                found.push((draft.file_name.clone(), key.format.clone(), draft.bytes.clone()));
            } else if let Some(known) = known.iter().find(|known| known.key == *key) {
                // The same on its own day is the same.
                let documents = letters.finished(&made.person, letter, known.made_on, &[*format])?.documents;
                let named =
                    documents.into_iter().map(|document| (document.file_name, key.format.clone(), document.bytes));
                found.extend(named);
            }
        }
    }
    Ok(found)
}

/// The hash of all that a message is made from.
fn input(to: &ToSupporters, email: &str, subject: &str, paragraphs: &[Paragraph], letters: &[Hash]) -> Hash {
    let mut hash = Sha256::new();
    for text in [&to.from.to_string(), email, subject, &format!("{paragraphs:?}"), &to.unsubscribe.uri()] {
        add(&mut hash, text);
    }
    letters.iter().for_each(|input| hash.update(input));
    hash.finalize().into()
}

/// What the program says to a supporter, in the language of their letters and in no other.
struct Words<'a> {
    ui: &'a Ui,
    tag: &'a str,
}

impl Words<'_> {
    fn say(&self, message: &Message) -> Result<String, Vec<Diagnostic>> {
        let own = if self.ui.tag() == self.tag { self.ui.say_own(message) } else { None };
        own.ok_or_else(|| {
            vec![
                Diagnostic::error(msg!("error-supporter-words", language = self.tag, id = message.id))
                    .hint(msg!("hint-supporter-words", language = self.tag)),
            ]
        })
    }
}

/// Whether a person can be written to, and may: in a message, or in a table.
pub fn reached(person: &Person, with_place: bool) -> Messages {
    match (&person.writer.email, person.writer.privacy) {
        (None, _) => Messages::NoAddress,
        (_, Privacy::Place) if !with_place => Messages::ByPlace,
        _ => Messages::Made,
    }
}
