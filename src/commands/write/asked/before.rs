//! What would refuse an answer later refuses it where it is given, in the words of its question.

use super::editor::{self, EDITOR};
use super::interview::Interview;
use super::step::Step;
use crate::cli::WriteArgs;
use crate::commands::line_editor::Line;
use crate::commands::questions::{Answer, line, refuse};
use crate::commands::session::Session;
use crate::commands::write::composing::composer;
use crate::commands::write::letters::Letters;
use crate::commands::write::request::settled;
use crate::diagnostic::{Diagnostic, Failure};
use crate::locale;
use crate::message::Message;
use crate::msg;
use crate::text::visible_letter;
use crate::writer::{Fields, Privacy, Writer};

/// A field of the writer as it stands in a letter.
///
/// # Errors
/// What is wrong with it.
pub(super) fn sound(
    session: &Session<'_>,
    it: &Interview,
    field: &'static str,
    text: &str,
) -> Result<String, Vec<Diagnostic>> {
    let value = Some(text.to_owned());
    // Whatever else a writer needs stands for itself here.
    let other = |own: &str| Some(own.to_owned());
    let mut fields = Fields { name: other("A"), city: other("C"), country: Some("XX".to_owned()), ..Fields::default() };
    match field {
        "name" => fields.name = value,
        "city" => fields.city = value,
        "email" => fields.email = value,
        "organisation" => fields.organisation = value,
        _ => fields.address = value.into_iter().collect(),
    }
    let languages = locale::available(session.catalog);
    let told = Writer::settle_each(fields, &languages, &|field| it.given.origin(field)).err().unwrap_or_default();
    let wrong: Vec<Diagnostic> = told.into_iter().filter(|(of, _)| *of == field).map(|(_, wrong)| wrong).collect();
    if wrong.is_empty() { Ok(text.replace('\t', " ").trim().to_owned()) } else { Err(wrong) }
}

/// Asks for the writer's own words: the questions of the language first, then a line for all else.
///
/// # Errors
/// The person broke it off.
pub(super) fn own_words(it: &mut Interview, session: &mut Session<'_>) -> Result<Answer<()>, Failure> {
    let help = match (it.given.fields.privacy, editor::named(session)) {
        (Some(Privacy::Place), _) => msg!("ask-note-place-help"),
        (_, Some(editor)) => msg!("ask-note-editor-help", editor = editor, sign = EDITOR),
        (_, None) => msg!("ask-note-help"),
    };
    let (care, questions) = it.composer(session).and_then(|composer| composer.prompts()).unwrap_or_default();
    if !care.is_empty() {
        session.tell_gap();
        session.tell(&msg!("ask-prompts", care = care));
    }
    let mut questions: Vec<Message> =
        questions.iter().map(|question| msg!("ask-prompt", question = visible_letter(question))).collect();
    questions.push(msg!("ask-note"));
    fit(it, questions.len());
    it.call_as_asked(session, Step::OwnWords, "note");
    // What refuses the letters whatever is said: found out once, and only where something is said.
    let mut anyway = None;
    let mut at = 0;
    while let Some(question) = questions.get(at) {
        let initial = it.own[at].clone();
        // What holds of all of them is said with the first, and where there is no question any more.
        let help = Some(&help).filter(|_| at == 0 || at + 1 == questions.len());
        let answer = line(session, question, help, Line { initial: &initial, ..Line::default() });
        if !matches!(answer, Ok(Answer::Given(_))) {
            it.own[at] = session.lines.left().unwrap_or(initial);
            if at == 0 || answer.is_err() {
                return answer.map(|_| Answer::Back);
            }
            at -= 1;
        } else if let Ok(Answer::Given(text)) = answer {
            let edited = if text.trim() == EDITOR { editor::edited(session, &initial) } else { Some(text) };
            let Some(text) = edited else { continue };
            it.own[at] = text;
            match refused(session, it, &mut anyway) {
                wrong if wrong.is_empty() => at += 1,
                wrong => wrong.iter().for_each(|wrong| refuse(session, wrong)),
            }
        }
    }
    it.given.fields.note = it.note();
    Ok(Answer::Given(()))
}

/// Makes room for the answers to so many questions. What answered other questions, or was given before, stands in the last line,
/// where it can be read again.
fn fit(it: &mut Interview, count: usize) {
    if it.own.iter().all(|answer| answer.trim().is_empty()) {
        it.own = vec![String::new(); count];
        it.own[count - 1] = it.given.fields.note.clone().unwrap_or_default();
    } else if it.own.len() != count {
        let said = it.note().unwrap_or_default().replace("\n\n", " ");
        it.own = vec![String::new(); count];
        it.own[count - 1] = said;
    }
}

/// What refuses the letters with these words, and does not refuse them anyway.
fn refused(session: &mut Session<'_>, it: &Interview, anyway: &mut Option<Vec<Diagnostic>>) -> Vec<Diagnostic> {
    let Some(note) = it.note() else { return Vec::new() };
    let without = Fields { note: None, ..it.given.fields.clone() };
    let with = Fields { note: Some(note), ..without.clone() };
    let anyway = anyway.get_or_insert_with(|| errors(session, it, without));
    let mut wrong = errors(session, it, with);
    wrong.retain(|error| !anyway.iter().any(|known| known.message == error.message));
    wrong
}

/// All that refuses the letters of such a writer.
fn errors(session: &mut Session<'_>, it: &Interview, fields: Fields) -> Vec<Diagnostic> {
    let args = WriteArgs { reading: None, ..it.args_to_read() };
    let mut given = it.signed();
    given.fields = fields;
    let tried = it.subject().and_then(|subject| {
        let config = crate::config::Config::default();
        let (_, mut request) = settled(session, &config, args.clone(), &given, subject)?;
        let composer = composer(session, &mut request)?;
        Letters::write(session, &args, &request, &composer).map(drop)
    });
    let told = tried.err().map(|failure| failure.diagnostics).unwrap_or_default();
    told.into_iter().filter(Diagnostic::is_error).collect()
}
