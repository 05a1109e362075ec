//! `appeal show`: the case, what is asked, whom to write to and how each is reached, where it all comes from.

mod facts;
mod json;
mod relations;

use std::fmt::Write as _;
use std::sync::Arc;

use self::facts::{choices, facts, needs, recipient_facts, relations};
use self::json::json;
use self::relations::law_line;
use super::names::{self, composer, outcome, own_message};
use crate::cli::ShowArgs;
use crate::commands::session::Session;
use crate::diagnostic::Failure;
use crate::letter::{self, Composer};
use crate::msg;
use crate::text::needed_isolates;

/// Shows an action, in the person's language where the action has it.
///
/// # Errors
/// There is no such action, or its content is wrong.
pub fn run(session: &mut Session<'_>, args: &ShowArgs) -> Result<(), Failure> {
    let action = Arc::new(letter::load(session.catalog, &args.action)?);
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
        let name = names::kind_name(session, &kind.name.value);
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
