//! Asks a person on a terminal for what is missing.
//!
//! An empty answer to what is not needed is an answer.

use std::path::Path;
use std::sync::Arc;

use inquire::Text;

use crate::action::{Action, Kind, Status};
use crate::commands::confirm::{answered, confirm};
use crate::commands::names;
use crate::commands::questions::{Choice, choose_country, optional, required, select};
use crate::commands::session::Session;
use crate::deliver::folder;
use crate::diagnostic::Failure;
use crate::document::Document;
use crate::letter::{self, Composer};
use crate::locale;
use crate::message::Message;
use crate::msg;
use crate::text::visible_letter;
use crate::writer::{Fields, Privacy};

/// Whether a writer lacks nothing that a letter needs.
pub(crate) fn is_complete(fields: &Fields) -> bool {
    fields.name.is_some() && fields.city.is_some() && fields.country.is_some()
}

/// Asks for what is missing: who signs with initials and place is asked for no more.
///
/// # Errors
/// The person broke it off.
pub(crate) fn for_missing(
    session: &mut Session<'_>,
    (action, kind): (&Arc<Action>, &Kind),
    lang: &mut Option<String>,
    fields: &mut Fields,
) -> Result<(), Failure> {
    let place = fields.privacy == Some(Privacy::Place);
    if lang.is_none() {
        *lang = Some(choose_language(session, action)?);
    }
    if fields.name.is_none() {
        fields.name = Some(if place {
            required(session, &msg!("ask-initials"), &msg!("ask-initials-help"))?
        } else {
            required(session, &msg!("ask-name"), &msg!("ask-name-help"))?
        });
    }
    if fields.address.is_empty() && !place {
        fields.address.extend(optional(session, &msg!("ask-address"), &msg!("ask-address-help"))?);
    }
    if fields.city.is_none() {
        let help = if place { msg!("ask-city-place-help") } else { msg!("ask-required") };
        fields.city = Some(required(session, &msg!("ask-city"), &help)?);
    }
    if fields.country.is_none() {
        fields.country = Some(choose_country(session)?);
    }
    if fields.note.is_none() {
        let help = if place { msg!("ask-note-place-help") } else { msg!("ask-note-help") };
        let mut own = match lang {
            Some(language) => prompted(session, action, kind, language, &help)?,
            None => Vec::new(),
        };
        own.extend(optional(session, &msg!("ask-note"), &help)?);
        fields.note = joined(&own);
    }
    Ok(())
}

/// Asks what a letter's own words may tell, in the letter's language; what is answered.
fn prompted(
    session: &mut Session<'_>,
    action: &Arc<Action>,
    kind: &Kind,
    language: &str,
    help: &Message,
) -> Result<Vec<String>, Failure> {
    // What is wrong with the words is told when the letters are written.
    let Ok(composer) = Composer::new(session.catalog, action, kind, language) else { return Ok(Vec::new()) };
    let Some((care, questions)) = composer.prompts() else { return Ok(Vec::new()) };
    session.tell(&msg!("ask-prompts", care = care));
    let help = session.ui.say(help);
    let mut answers = Vec::new();
    for question in questions {
        let answer = answered(Text::new(&visible_letter(&question)).with_help_message(&help).prompt())?;
        answers.extend(Some(answer).filter(|answer| !answer.trim().is_empty()));
    }
    Ok(answers)
}

/// What was typed, each answer a paragraph of the note.
fn joined(answers: &[String]) -> Option<String> {
    (!answers.is_empty()).then(|| answers.join("\n\n"))
}

/// After the letters were shown: offers to save them.
///
/// # Errors
/// The person broke it off, or the files cannot be written.
pub(crate) fn offer_to_save(session: &mut Session<'_>, documents: &[Document], force: bool) -> Result<(), Failure> {
    let question = session.ui.say(&msg!("ask-save", count = documents.len()));
    if !confirm(session, &question, true)? {
        return Ok(());
    }
    let question = session.ui.say(&msg!("ask-folder"));
    let folder = answered(Text::new(&question).with_default("letters").prompt())?;
    for path in folder::write(Path::new(folder.trim()), documents, force)? {
        session.tell(&msg!("write-file", file = path.display().to_string()));
    }
    Ok(())
}

/// Asks what the letter is for.
///
/// # Errors
/// The person broke it off.
pub(crate) fn choose_action(session: &Session<'_>) -> Result<String, Failure> {
    let mut choices = Vec::new();
    for (id, loaded) in letter::load_all(session.catalog) {
        // A broken case cannot be chosen; `appeal list` says why.
        let Ok(action) = loaded else { continue };
        let open = action.status.value.takes_letters()
            && action.expires.as_ref().is_none_or(|last| !last.value.is_over(session.moment()));
        if open {
            choices.push((
                action.status.value == Status::Archived,
                Choice { shown: names::title(session, &action), value: id },
            ));
        }
    }
    choices.sort_by_key(|(archived, _)| *archived);
    select(session, &msg!("ask-action"), choices.into_iter().map(|(_, choice)| choice).collect())
}

fn choose_language(session: &Session<'_>, action: &Action) -> Result<String, Failure> {
    let available = locale::available(session.catalog);
    // In the order that the recipients prefer.
    let written = action.written_in(&available).into_iter().map(str::to_owned);
    let mut tags: Vec<String> = written.filter(|tag| available.contains(tag)).collect();
    let own = session.environment.language().and_then(|tag| locale::negotiate(&tag, &tags).map(str::to_owned));
    if let Some(at) = own.and_then(|own| tags.iter().position(|tag| *tag == own)) {
        let first = tags.remove(at);
        tags.insert(0, first);
    }
    let choices =
        tags.into_iter().map(|tag| Choice { shown: format!("{} ({tag})", locale::name(&tag)), value: tag }).collect();
    select(session, &msg!("ask-language"), choices)
}

#[cfg(test)]
mod tests {
    use super::joined;

    #[test]
    fn each_answer_is_a_paragraph_as_it_was_typed() {
        let typed = ["I teach.  ", "Two\u{200C}fold?"].map(str::to_owned);
        assert_eq!(joined(&typed).as_deref(), Some("I teach.  \n\nTwo\u{200C}fold?"));
        assert_eq!(joined(&[]), None);
    }
}
