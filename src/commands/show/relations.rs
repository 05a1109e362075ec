//! The cases that go on from one another, and the law as it is cited.

use crate::action::{Action, At};
use crate::commands::session::Session;
use crate::diagnostic::Failure;
use crate::letter::{self, Composer};
use crate::msg;
use crate::text::{needed_isolates, without_isolates};

/// The actions that go on from this one.
pub(super) fn followers(session: &Session<'_>, action: &Action) -> Vec<Action> {
    let all = letter::load_all(session.catalog).into_iter();
    let loaded = all.filter_map(|(_, loaded)| loaded.ok());
    loaded.filter(|other| other.follows.as_ref().is_some_and(|earlier| earlier.value == action.id)).collect()
}

pub(super) fn law_line(session: &Session<'_>, composer: &Composer, id: &At<String>) -> Result<String, Failure> {
    let (cited, what) = composer.explained_law(id)?;
    Ok(match what {
        Some(what) => {
            let what = needed_isolates(&what, composer.words.direction);
            session.ui.say(&msg!("show-law-article", article = without_isolates(&cited), what = what))
        }
        None => needed_isolates(&cited, composer.words.direction),
    })
}
