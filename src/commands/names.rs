//! What cases and their kinds are called, and what a case tells of itself, in the person's language.

use std::sync::Arc;

use super::session::Session;
use crate::action::{self, Action, Kind, Status};
use crate::diagnostic::Failure;
use crate::letter::Composer;
use crate::locale;
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
