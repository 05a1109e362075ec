//! What cases and their kinds are called, and what a case tells of itself, in the person's language.

use std::collections::BTreeMap;
use std::sync::Arc;

use super::session::Session;
use crate::action::{self, Action, Kind, Recipient, Status};
use crate::diagnostic::{Diagnostic, Failure};
use crate::letter::Composer;
use crate::locale;
use crate::message::{Arg, Message};
use crate::msg;
use crate::text::needed_isolates;

/// The action's title in the person's language, else in one that the action has, else its id.
pub fn title(session: &Session<'_>, action: &Action) -> String {
    action.title(session.catalog, session.ui.tag())
}

/// What a kind is called, in the person's language.
pub(crate) fn kind_name(session: &Session<'_>, kind: &str) -> String {
    action::kind_name(session.catalog, session.ui.tag(), kind)
}

/// The words of the case: in the person's language, else in the first that is whole.
pub fn composer(session: &Session<'_>, action: &Arc<Action>, kind: &Kind) -> Result<Composer, Failure> {
    let available = locale::available(session.catalog);
    let tags =
        [session.ui.tag(), locale::REFERENCE].into_iter().chain(action.languages.iter().map(|at| at.value.as_str()));
    let mut first_errors = None;
    for tag in tags.filter(|tag| available.iter().any(|known| known == tag)) {
        match Composer::new(session.catalog, action, kind, tag) {
            Ok(composer) => return Ok(composer),
            Err(errors) => {
                first_errors.get_or_insert(errors);
            }
        }
    }
    Err(Failure::failed(first_errors.unwrap_or_default()))
}

/// What the offices of a case are called, in the person's language, by id.
#[derive(Debug)]
pub(crate) struct Offices(BTreeMap<String, String>);

impl Offices {
    /// The offices of a composer's kind, to a writer in that country. Where letters are in another language than the person's, the case is
    /// read in the person's, too.
    pub(crate) fn called(session: &Session<'_>, letters: &Composer, country: &str) -> Self {
        let own = (letters.words.tag != session.ui.tag())
            .then(|| composer(session, &letters.action, &letters.kind).ok())
            .flatten();
        let words = own.as_ref().unwrap_or(letters);
        let called = |recipient: &Recipient| {
            let name = words.say_office_to(recipient, country).ok()?;
            let name = needed_isolates(&name.replace('\n', ", "), words.words.direction);
            Some((recipient.noted_as().to_owned(), name))
        };
        Self(letters.kind.recipients.iter().filter_map(called).collect())
    }

    /// What an office is called.
    pub(crate) fn of(&self, id: &str) -> Option<String> {
        self.0.get(id).cloned()
    }

    /// A message with offices named as the person calls them, each with the id that is typed for it.
    pub(crate) fn name(&self, mut message: Message) -> Message {
        for (_, arg) in &mut message.args {
            if let Arg::Offices(ids) = arg {
                let named = |id: &String| match self.of(id) {
                    Some(name) => msg!("office-named", name = name, id = id),
                    None => msg!("office-unnamed", id = id),
                };
                *arg = Arg::Messages(ids.iter().map(named).collect());
            }
        }
        message
    }

    /// The same of findings.
    pub(crate) fn name_all(&self, mut found: Vec<Diagnostic>) -> Vec<Diagnostic> {
        for one in &mut found {
            let message = std::mem::replace(&mut one.message, msg!("office-unnamed", id = ""));
            one.message = self.name(message);
        }
        found
    }

    /// The same of what keeps letters from being written.
    pub(crate) fn name_in(&self, failure: Failure) -> Failure {
        Failure { exit: failure.exit, diagnostics: self.name_all(failure.diagnostics) }
    }
}

/// How the action ended, where it is closed.
pub(crate) fn outcome(composer: &Composer) -> Result<Option<String>, Failure> {
    if composer.action.status.value == Status::Closed { own_message(composer, "outcome") } else { Ok(None) }
}

/// A message that the case may have, beside those of its letters.
pub(crate) fn own_message(composer: &Composer, id: &str) -> Result<Option<String>, Failure> {
    if !composer.words.has(id) {
        return Ok(None);
    }
    Ok(Some(needed_isolates(&composer.say(id)?, composer.words.direction)))
}
