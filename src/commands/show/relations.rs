//! The cases that go on from one another, and the law as it is cited.

use crate::action::Action;
use crate::commands::session::Session;
use crate::diagnostic::Failure;
use crate::letter::{self, Composer};
use crate::text::{needed_isolates, without_isolates};
use crate::{locale, msg};

/// The actions that go on from this one.
pub(super) fn followers(session: &Session<'_>, action: &Action) -> Vec<Action> {
    let all = letter::load_all(session.catalog).into_iter();
    let loaded = all.filter_map(|(_, loaded)| loaded.ok());
    loaded.filter(|other| other.follows.as_ref().is_some_and(|earlier| earlier.value == action.id)).collect()
}

pub(super) fn law_line(session: &Session<'_>, composer: &Composer, id: &str) -> Result<String, Failure> {
    let what = needed_isolates(&composer.say(id)?, composer.words.direction);
    Ok(match locale::article(id).filter(|(instrument, _)| composer.words.has(instrument)) {
        Some((instrument, number)) => {
            let digits = composer.words.formats.number(number);
            let args: fluent::FluentArgs<'_> =
                [("count", 1.into()), ("articles", fluent::FluentValue::from(digits))].into_iter().collect();
            let cited = composer.words.get(instrument, &args).unwrap_or_else(|_| id.to_owned());
            session.ui.say(&msg!("show-law-article", article = without_isolates(&cited), what = what))
        }
        None => what,
    })
}
