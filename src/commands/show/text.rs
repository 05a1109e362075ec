//! An action as people read it: a section for each thing that is told, an empty line between them.

use std::fmt::Write as _;

use super::facts::{choices, facts, needs, people_facts, recipient_facts, relations};
use super::relations::law_line;
use crate::action::SourceNote;
use crate::commands::names::{self, outcome, own_message};
use crate::commands::session::Session;
use crate::diagnostic::Failure;
use crate::letter::Composer;
use crate::msg;
use crate::text::needed_isolates;
use crate::ui::Ui;

/// The lines of a section.
type Section = Vec<String>;

pub(super) fn text(session: &Session<'_>, composer: &Composer) -> Result<String, Failure> {
    let (ui, action) = (session.ui, &composer.action);
    let mut sections = vec![vec![say(composer, "title")?, format!("  {}", action.id)]];
    sections.extend(outcome(composer)?.map(|outcome| vec![outcome]));
    sections.push(case(session, composer)?);
    sections.extend(own_message(composer, "summary")?.map(|summary| vec![summary]));
    sections.extend(demands(ui, composer)?);
    sections.extend(law(session, composer)?);
    sections.push(vec![ui.say(&msg!("show-recipients"))]);
    // Whoever cannot be reached comes last: their letters need more than a stamp.
    let (reachable, others): (Vec<_>, Vec<_>) = action.recipients.iter().partition(|it| it.is_reachable());
    for recipient in reachable.into_iter().chain(others) {
        let name = format!("  {}", needed_isolates(&composer.say_office(recipient)?, composer.words.direction));
        let facts = recipient_facts(session, composer, recipient)?;
        sections.push([name].into_iter().chain(facts.iter().map(|fact| format!("    {fact}"))).collect());
    }
    sections.push(kinds(session, composer));
    sections.extend(background(ui, composer)?);
    sections.push(sources(ui, &action.sources));
    let sections: Vec<String> = sections.iter().map(|section| section.join("\n") + "\n").collect();
    Ok(sections.join("\n"))
}

fn say(composer: &Composer, id: &str) -> Result<String, Failure> {
    Ok(needed_isolates(&composer.say(id)?, composer.words.direction))
}

/// The case: its dates, the cases around it, whom it is for.
fn case(session: &Session<'_>, composer: &Composer) -> Result<Section, Failure> {
    let action = &composer.action;
    let mut told = facts(action, session.moment());
    told.extend(relations(session, action));
    let told_name = |name: String| needed_isolates(&name, composer.words.direction);
    let people = action.people.iter().map(|person| composer.name_of(person).map(told_name));
    let people = people.collect::<Result<Vec<_>, _>>()?;
    told.push(match people.is_empty() {
        true => msg!("show-about", matter = told_name(composer.about()?)),
        false => msg!("show-for", people = people),
    });
    told.extend(people_facts(action));
    Ok(told.iter().map(|fact| session.ui.say(fact)).collect())
}

fn demands(ui: &Ui, composer: &Composer) -> Result<Option<Section>, Failure> {
    if composer.action.demands_of(&composer.kind).is_empty() {
        return Ok(None);
    }
    let mut lines = vec![ui.say(&msg!("show-demands"))];
    for (n, demand) in composer.action.demands_of(&composer.kind).iter().enumerate() {
        let text = composer.say_demand(&demand.value, n == 0)?;
        lines.push(format!("  – {}", needed_isolates(&text, composer.words.direction)));
    }
    lines.extend(choices(composer).iter().map(|offered| ui.say(offered)));
    Ok(Some(lines))
}

fn law(session: &Session<'_>, composer: &Composer) -> Result<Option<Section>, Failure> {
    let law = composer.action.law_of(&composer.kind);
    if law.is_empty() {
        return Ok(None);
    }
    let mut lines = vec![session.ui.say(&msg!("show-law"))];
    for law in law {
        lines.push(format!("  – {}", law_line(session, composer, law)?));
    }
    Ok(Some(lines))
}

fn kinds(session: &Session<'_>, composer: &Composer) -> Section {
    let ui = session.ui;
    let mut lines = vec![ui.say(&msg!("show-kinds"))];
    for kind in &composer.action.kinds {
        let name = names::kind_name(session, &kind.name.value);
        lines.push(format!("  {}", ui.say(&msg!("show-kind", kind = &kind.name.value, name = name))));
        lines.extend(needs(kind).iter().map(|need| format!("    {}", ui.say(need))));
    }
    lines
}

fn background(ui: &Ui, composer: &Composer) -> Result<Option<Section>, Failure> {
    let Some(background) = own_message(composer, "background")? else { return Ok(None) };
    let paragraphs = background.lines().filter(|line| !line.trim().is_empty());
    let heading = ui.say(&msg!("show-background"));
    Ok(Some([heading].into_iter().chain(paragraphs.map(|paragraph| format!("  {paragraph}"))).collect()))
}

fn sources(ui: &Ui, sources: &[SourceNote]) -> Section {
    let source = |source: &SourceNote| {
        let mut text = match source.published {
            Some(day) => ui.say(&msg!("show-source-published", title = &source.title, day = day)),
            None => ui.say(&msg!("show-source", title = &source.title)),
        };
        if let Some(url) = &source.url {
            // Writing to a String cannot fail.
            let _ = write!(text, " {url}");
        }
        format!("  – {text}")
    };
    [ui.say(&msg!("show-sources"))].into_iter().chain(sources.iter().map(source)).collect()
}
