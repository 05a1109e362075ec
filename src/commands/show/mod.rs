//! `appeal show`: the case, what is asked, whom to write to and how each is reached, where it all comes from.

mod facts;
mod json;

use std::fmt::Write as _;
use std::sync::Arc;

use self::facts::{choices, facts, needs, recipient_facts, relations};
use self::json::json;
use super::{Session, list};
use crate::action::{self, Action, Kind, Status};
use crate::cli::ShowArgs;
use crate::diagnostic::Failure;
use crate::letter::Composer;
use crate::locale;
use crate::msg;
use crate::text::{needed_isolates, without_isolates};

/// Shows an action, in the person's language where the action has it.
///
/// # Errors
/// There is no such action, or its content is wrong.
pub fn run(session: &mut Session<'_>, args: &ShowArgs) -> Result<(), Failure> {
    let action = Arc::new(action::load(session.catalog, &args.action)?);
    let Some(kind) = action.kinds.first() else { return Ok(()) };
    let composer = composer(session, &action, kind)?;
    if args.json {
        writeln!(session.out, "{:#}", json(session, &composer)?)?;
    } else {
        let text = text(session, &composer)?;
        session.out.write_all(text.as_bytes())?;
    }
    Ok(())
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

fn text(session: &Session<'_>, composer: &Composer) -> Result<String, Failure> {
    let (ui, action, today) = (session.ui, &composer.action, session.today);
    let mut out = String::new();
    let mut line = |text: &str| {
        out.push_str(text);
        out.push('\n');
    };
    let say = |id: &str| composer.say(id).map(|text| needed_isolates(&text, composer.words.direction));
    line(&say("title")?);
    line(&format!("  {}", action.id));
    line("");
    if let Some(outcome) = outcome(composer)? {
        line(&outcome);
        line("");
    }
    for fact in facts(action, today) {
        line(&ui.say(&fact));
    }
    for fact in relations(session, action) {
        line(&ui.say(&fact));
    }
    let people = action
        .people
        .iter()
        .map(|person| say(&format!("person-{}", person.id.value)))
        .collect::<Result<Vec<_>, _>>()?;
    line(&ui.say(&msg!("show-for", people = people)));
    if let Some(summary) = own_message(composer, "summary")? {
        line("");
        line(&summary);
    }
    line("");
    line(&ui.say(&msg!("show-demands")));
    for demand in action.demands_of(&composer.kind) {
        line(&format!("  – {}", say(&format!("demand-{}", demand.value))?));
    }
    for offered in choices(composer) {
        line(&ui.say(&offered));
    }
    if !action.law.is_empty() {
        line("");
        line(&ui.say(&msg!("show-law")));
        for law in &action.law {
            line(&format!("  – {}", law_line(session, composer, &law.value)?));
        }
    }
    line("");
    line(&ui.say(&msg!("show-recipients")));
    for recipient in &action.recipients {
        line("");
        line(&format!("  {}", say(&recipient.message(""))?));
        for fact in recipient_facts(session, composer, recipient)? {
            line(&format!("    {fact}"));
        }
    }
    line("");
    line(&ui.say(&msg!("show-kinds")));
    for kind in &action.kinds {
        let name = list::kind_name(session, &kind.name.value);
        line(&format!("  – {}", ui.say(&msg!("show-kind", kind = &kind.name.value, name = name))));
        for need in needs(kind) {
            line(&format!("    {}", ui.say(&need)));
        }
    }
    if let Some(background) = own_message(composer, "background")? {
        line("");
        line(&ui.say(&msg!("show-background")));
        for paragraph in background.lines().filter(|line| !line.trim().is_empty()) {
            line(&format!("  {paragraph}"));
        }
    }
    line("");
    line(&ui.say(&msg!("show-sources")));
    for source in &action.sources {
        let mut text = match source.published {
            Some(day) => ui.say(&msg!("show-source-published", title = &source.title, day = day)),
            None => ui.say(&msg!("show-source", title = &source.title)),
        };
        if let Some(url) = &source.url {
            // Writing to a String cannot fail.
            let _ = write!(text, " {url}");
        }
        line(&format!("  – {text}"));
    }
    Ok(out)
}

/// The actions that go on from this one.
fn followers(session: &Session<'_>, action: &Action) -> Vec<Action> {
    let all = action::load_all(session.catalog).into_iter();
    let loaded = all.filter_map(|(_, loaded)| loaded.ok());
    loaded.filter(|other| other.follows.as_ref().is_some_and(|earlier| earlier.value == action.id)).collect()
}

/// How the action ended, where it is closed.
pub fn outcome(composer: &Composer) -> Result<Option<String>, Failure> {
    if composer.action.status.value == Status::Closed { own_message(composer, "outcome") } else { Ok(None) }
}

/// A message that the case may have, beside those of its letters.
fn own_message(composer: &Composer, id: &str) -> Result<Option<String>, Failure> {
    if !composer.words.has(id) {
        return Ok(None);
    }
    Ok(Some(needed_isolates(&composer.say(id)?, composer.words.direction)))
}

fn law_line(session: &Session<'_>, composer: &Composer, id: &str) -> Result<String, Failure> {
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
