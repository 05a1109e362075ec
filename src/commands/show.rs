//! `appeal show`: the case, what is asked, whom to write to and how each is reached, where it all comes from.

use std::fmt::Write as _;
use std::sync::Arc;

use jiff::civil::Date;
use serde_json::json;

use super::{Session, list};
use crate::action::{self, Action, Form, Kind, Recipient, Role, Status};
use crate::cli::ShowArgs;
use crate::diagnostic::Failure;
use crate::letter::Composer;
use crate::locale;
use crate::message::{Arg, Message};
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
        line(&format!("  {}", say(&format!("recipient-{}", recipient.office))?));
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

/// What a kind needs or does otherwise than a letter.
fn needs(kind: &Kind) -> Vec<Message> {
    let recipients = kind.recipients.iter().map(|ids| {
        let ids: Vec<String> = ids.iter().map(|id| id.value.clone()).collect();
        msg!("show-kind-to", recipients = ids)
    });
    let form = match kind.form {
        Form::Joint => Some(msg!("show-kind-joint")),
        Form::Petition => Some(msg!("show-kind-petition")),
        Form::Letter | Form::Card | Form::Post => None,
    };
    recipients.chain(form).collect()
}

fn facts(action: &Action, today: Date) -> Vec<Message> {
    let mut facts = vec![match action.status.value {
        action::Status::Open => msg!("show-status-open"),
        action::Status::Archived => msg!("show-status-archived"),
        action::Status::Closed => msg!("show-status-closed"),
    }];
    match (&action.number, &action.index) {
        (Some(number), Some(index)) => facts.push(msg!("show-number-index", number = number, index = index)),
        (Some(number), None) => facts.push(msg!("show-number", number = number)),
        (None, Some(index)) => facts.push(msg!("show-index", index = index)),
        (None, None) => {}
    }
    if let Some(issued) = &action.issued {
        facts.push(msg!("show-issued", day = issued.value));
    }
    if let Some(expires) = &action.expires {
        facts.push(if today > expires.value {
            msg!("show-expired", day = expires.value)
        } else {
            msg!("show-expires", day = expires.value)
        });
    }
    let languages: Vec<String> = action.languages.iter().map(|at| at.value.clone()).collect();
    facts.push(if action.any_language {
        msg!("show-languages-any", languages = languages)
    } else {
        msg!("show-languages", languages = languages)
    });
    facts
}

/// The action that it goes on from, and those that go on from it.
fn relations(session: &Session<'_>, action: &Action) -> Vec<Message> {
    let mut relations = Vec::new();
    if let Some(earlier) = &action.follows {
        let title = action::load(session.catalog, &earlier.value).ok().map(|earlier| list::title(session, &earlier));
        let title = title.unwrap_or_else(|| earlier.value.clone());
        relations.push(msg!("show-follows", title = title, id = &earlier.value));
    }
    for later in followers(session, action) {
        relations.push(msg!("show-followed", title = list::title(session, &later), id = &later.id));
    }
    relations
}

/// The actions that go on from this one.
fn followers(session: &Session<'_>, action: &Action) -> Vec<Action> {
    let all = action::load_all(session.catalog).into_iter();
    let loaded = all.filter_map(|(_, loaded)| loaded.ok());
    loaded.filter(|other| other.follows.as_ref().is_some_and(|earlier| earlier.value == action.id)).collect()
}

/// What a writer may choose: the order of the demands, and the opening.
fn choices(composer: &Composer) -> Vec<Message> {
    let mut choices = Vec::new();
    let demands = composer.action.demands_of(&composer.kind);
    if demands.len() > 1 {
        let ids: Vec<String> = demands.iter().map(|demand| demand.value.clone()).collect();
        choices.push(msg!("show-demands-order", demands = ids));
    }
    let openings: Vec<String> = composer.kind.openings.iter().map(|opening| opening.value.clone()).collect();
    if openings.len() > 1 {
        choices.push(msg!("show-openings", openings = openings));
    }
    choices
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

/// What is on record of a recipient, and what is not.
fn recipient_facts(session: &Session<'_>, composer: &Composer, recipient: &Recipient) -> Result<Vec<String>, Failure> {
    let (ui, today) = (session.ui, session.today);
    let mut facts = vec![format!(
        "{} · {}",
        recipient.id.value,
        ui.say(&match recipient.role {
            Role::To => msg!("show-role-to"),
            Role::Copy => msg!("show-role-copy"),
            Role::Named => msg!("show-role-named"),
        })
    )];
    if !recipient.writers_in.is_empty() {
        let countries = Arg::Countries(recipient.writers_in.clone());
        facts.push(ui.say(&msg!("show-writers-in", countries = countries)));
    }
    if let Some(holder) = &recipient.holder {
        let name = composer.say(&format!("holder-{}", holder.value))?;
        let name = without_isolates(&name);
        facts.push(match (recipient.names_holder_on(today), recipient.verified) {
            (true, _) => ui.say(&msg!("show-holder-named", name = name)),
            (false, Some(day)) => ui.say(&msg!("show-holder-unnamed", name = name, day = day)),
            (false, None) => ui.say(&msg!("show-holder-undated", name = name)),
        });
    }
    if !recipient.address.is_empty() {
        facts.push(ui.say(&msg!("show-post", address = recipient.postal_lines(ui.tag()).join(", "))));
    } else {
        facts.push(ui.say(&msg!("show-no-post")));
    }
    facts.push(if recipient.email.is_empty() {
        ui.say(&msg!("show-no-email"))
    } else {
        ui.say(&msg!("show-email", addresses = recipient.email.clone()))
    });
    match (&recipient.url, recipient.web_form) {
        (Some(url), _) => facts.push(ui.say(&msg!("show-web-form-at", url = url))),
        (None, true) => facts.push(ui.say(&msg!("show-web-form"))),
        (None, false) => {}
    }
    if !recipient.phone.is_empty() {
        facts.push(ui.say(&msg!("show-phone", numbers = recipient.phone.clone())));
    }
    if let Some(handle) = &recipient.x {
        facts.push(ui.say(&msg!("show-x", handle = format!("@{handle}"))));
    }
    if !recipient.is_reachable() {
        facts.push(ui.say(&msg!("show-unreachable")));
    }
    facts.push(match recipient.verified {
        Some(day) if action::within_a_year(day, today) => ui.say(&msg!("show-verified", day = day)),
        Some(day) => ui.say(&msg!("show-verified-stale", day = day)),
        None => ui.say(&msg!("show-unverified")),
    });
    Ok(facts)
}

fn json(session: &Session<'_>, composer: &Composer) -> Result<serde_json::Value, Failure> {
    let (action, today) = (&composer.action, session.today);
    let say = |id: &str| composer.say(id).map(|text| without_isolates(&text));
    let people = action.people.iter().map(|person| Ok(json!({ "id": person.id.value, "name": say(&format!("person-{}", person.id.value))?, "gender": person.gender }))).collect::<Result<Vec<_>, Failure>>()?;
    let demands = action
        .demands_of(&composer.kind)
        .iter()
        .map(|id| Ok(json!({ "id": id.value, "text": say(&format!("demand-{}", id.value))? })))
        .collect::<Result<Vec<_>, Failure>>()?;
    let law = action
        .law
        .iter()
        .map(|id| Ok(json!({ "id": id.value, "text": without_isolates(&law_line(session, composer, &id.value)?) })))
        .collect::<Result<Vec<_>, Failure>>()?;
    let recipients = action
        .recipients
        .iter()
        .map(|recipient| {
            Ok(json!({
                "id": recipient.id.value,
                "office": say(&format!("recipient-{}", recipient.office))?,
                "role": recipient.role,
                "writers_in": recipient.writers_in,
                "holder": recipient.holder.as_ref().map(|holder| say(&format!("holder-{}", holder.value))).transpose()?,
                "holder_named": recipient.names_holder_on(today),
                "care_of": recipient.care_of,
                "address": recipient.address,
                "country": recipient.country,
                "email": recipient.email,
                "phone": recipient.phone,
                "web_form": recipient.web_form,
                "url": recipient.url,
                "x": recipient.x,
                "reachable": recipient.is_reachable(),
                "verified": recipient.verified.map(|day| day.to_string()),
            }))
        })
        .collect::<Result<Vec<_>, Failure>>()?;
    let sources: Vec<_> = action
        .sources
        .iter()
        .map(|source| json!({ "title": source.title, "published": source.published.map(|day| day.to_string()), "url": source.url }))
        .collect();
    let own = |id: &str| own_message(composer, id).map(|text| text.map(|text| without_isolates(&text)));
    Ok(json!({
        "id": action.id,
        "number": action.number,
        "index": action.index,
        "follows": action.follows.as_ref().map(|earlier| &earlier.value),
        "followed_by": followers(session, action).iter().map(|later| &later.id).collect::<Vec<_>>(),
        "language": composer.words.tag,
        "title": say("title")?,
        "summary": own("summary")?,
        "background": own("background")?,
        "outcome": outcome(composer)?.map(|text| without_isolates(&text)),
        "status": action.status.value,
        "country": action.country,
        "issued": action.issued.as_ref().map(|at| at.value.to_string()),
        "expires": action.expires.as_ref().map(|at| at.value.to_string()),
        "languages": action.languages.iter().map(|at| &at.value).collect::<Vec<_>>(),
        "any_language": action.any_language,
        "people": people,
        "demands": demands,
        "openings": composer.kind.openings.iter().map(|opening| &opening.value).collect::<Vec<_>>(),
        "law": law,
        "recipients": recipients,
        "kinds": action.kinds.iter().map(|kind| &kind.name.value).collect::<Vec<_>>(),
        "forms": action.kinds.iter().map(|kind| (kind.name.value.clone(), json!(kind.form))).collect::<serde_json::Map<_, _>>(),
        "sources": sources,
    }))
}
