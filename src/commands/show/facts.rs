//! What is told of an action line by line: its dates, what it goes on from, what may be chosen, how a recipient is reached.

use super::relations::followers;
use crate::action::{Action, Addressed, At, Deadline, Kind, Naming, Paragraph, Recipient, Role, Status};
use crate::commands::names;
use crate::commands::session::Session;
use crate::date::{Moment, years_since};
use crate::diagnostic::Failure;
use crate::letter::{self, Composer, forms};
use crate::message::{Arg, Message};
use crate::msg;
use crate::text::without_isolates;

fn values(ids: &[At<String>]) -> Vec<String> {
    ids.iter().map(|id| id.value.clone()).collect()
}

/// What a kind needs or does otherwise than a letter.
pub(super) fn needs(kind: &Kind) -> Vec<Message> {
    let recipients = kind.names_recipients.then(|| {
        let ids: Vec<String> = kind.recipients.iter().map(|recipient| recipient.id.value.clone()).collect();
        msg!("show-kind-to", recipients = ids)
    });
    let country =
        kind.country.iter().map(|code| msg!("show-kind-country", country = Arg::Countries(vec![code.clone()])));
    let people = kind.people.iter().map(|people| msg!("show-kind-people", people = values(people)));
    let law = kind.law.iter().filter(|law| !law.is_empty()).map(|law| msg!("show-kind-law", law = values(law)));
    let form = forms::of(kind.form).shown();
    let thanks = kind.thanks.then(|| msg!("show-kind-thanks"));
    let reminder = kind.reminder.then(|| msg!("show-kind-reminder"));
    recipients.into_iter().chain(country).chain(people).chain(law).chain(form).chain(thanks).chain(reminder).collect()
}

pub(super) fn facts(action: &Action, moment: Moment) -> Vec<Message> {
    let mut facts = vec![match action.status.value {
        Status::Open => msg!("show-status-open"),
        Status::Archived => msg!("show-status-archived"),
        Status::Paused => msg!("show-status-paused"),
        Status::Closed => msg!("show-status-closed"),
    }];
    facts.extend(action.reason.iter().map(|reason| reason.value.message()));
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
        let Deadline { day, until } = &expires.value;
        facts.push(match (until, expires.value.is_over(moment)) {
            (None, false) => msg!("show-expires", day = *day),
            (None, true) => msg!("show-expired", day = *day),
            (Some(hour), false) => msg!("show-expires-hour", day = *day, hour = &hour.told),
            (Some(hour), true) => msg!("show-expired-hour", day = *day, hour = &hour.told),
        });
    }
    if let Some(newest) = action.newest_fact(moment.day) {
        facts.push(match years_since(newest.first_day(), moment.day) {
            0 => msg!("show-newest-fact", day = newest),
            years => msg!("show-newest-fact-old", day = newest, years = years),
        });
    }
    let languages: Vec<String> = action.languages.iter().map(|at| at.value.clone()).collect();
    facts.push(if action.any_language {
        msg!("show-languages-any", languages = languages)
    } else {
        msg!("show-languages", languages = languages)
    });
    facts.extend(action.consent.iter().map(|consent| msg!("show-consent", consent = consent)));
    if !action.withhold.is_empty() {
        let withheld: Vec<String> = action.withhold.iter().map(|at| at.value.clone()).collect();
        facts.push(msg!("show-withhold", withheld = withheld));
    }
    let country = Arg::Countries(vec![action.country.clone()]);
    facts.push(match &action.writing_within.reason {
        Some(reason) if !action.endangers_writers() => {
            msg!("show-danger-none", country = country, reason = reason)
        }
        _ => msg!("show-danger", country = country),
    });
    facts
}

/// The action that it goes on from, and those that go on from it.
pub(super) fn relations(session: &Session<'_>, action: &Action) -> Vec<Message> {
    let mut relations = Vec::new();
    if let Some(earlier) = &action.follows {
        let title = letter::load(session.catalog, &earlier.value).ok().map(|earlier| names::title(session, &earlier));
        let title = title.unwrap_or_else(|| earlier.value.clone());
        relations.push(msg!("show-follows", title = title, id = &earlier.value));
    }
    for later in followers(session, action) {
        relations.push(msg!("show-followed", title = names::title(session, &later), id = &later.id));
    }
    relations
}

/// What is to be known of those whom it is for.
pub(super) fn people_facts(action: &Action) -> Vec<Message> {
    let withheld = action.withholds_a_name().then(|| msg!("show-name-withheld"));
    let disappeared = action.people.iter().any(|person| person.disappeared).then(|| msg!("show-disappeared"));
    withheld.into_iter().chain(disappeared).collect()
}

/// What a writer may choose: the order of the demands, the opening, the facts, as whom they write, the length.
pub(super) fn choices(composer: &Composer) -> Vec<Message> {
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
    let kind = &composer.kind;
    for any in kind.paragraphs.iter().filter_map(Paragraph::any) {
        choices.push(msg!("show-facts", count = any.count, facts = values(&any.of)));
    }
    if !kind.writers.is_empty() {
        choices.push(msg!("show-as", writers = values(&kind.writers)));
    }
    if kind.form.get().has_lengths() {
        choices.push(msg!("show-lengths"));
    }
    choices
}

/// What is on record of a recipient, and what is not.
pub(super) fn recipient_facts(
    session: &Session<'_>,
    composer: &Composer,
    recipient: &Recipient,
) -> Result<Vec<String>, Failure> {
    let (ui, today) = (session.ui, session.today);
    let role = match recipient.role {
        Role::To => msg!("show-role-to"),
        Role::Copy => msg!("show-role-copy"),
        Role::Named => msg!("show-role-named"),
    };
    let mut facts = vec![ui.say(&msg!("show-recipient-id", id = &recipient.id.value, role = role))];
    if !recipient.writers_in.is_empty() {
        let countries = Arg::Countries(recipient.writers_in.clone());
        facts.push(ui.say(&msg!("show-writers-in", countries = countries)));
    }
    match (composer.action.addressed(recipient), &recipient.state) {
        (Addressed::State, _) | (Addressed::OtherState, None) => {}
        (Addressed::OtherState, Some(state)) => {
            facts.push(ui.say(&msg!("show-office-state", country = Arg::Countries(vec![state.clone()]))));
        }
        (Addressed::Other(_), _) => facts.push(ui.say(&msg!("show-office-none"))),
    }
    facts.extend(recipient.law.iter().map(|law| ui.say(&msg!("show-office-law", law = values(law)))));
    if recipient.anywhere {
        facts.push(ui.say(&msg!("show-anywhere")));
    }
    if !recipient.instead_of.is_empty() {
        let replaced: Vec<String> = recipient.instead_of.iter().map(|id| id.value.clone()).collect();
        facts.push(ui.say(&msg!("show-instead", recipients = replaced)));
    }
    if let Some(holder) = &recipient.holder {
        let name = composer.say(&Naming::Holder.message(&holder.value))?;
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
    if !recipient.local_address.is_empty() {
        facts.push(ui.say(&msg!("show-local-address", address = recipient.local_address.join(", "))));
    }
    facts.push(if recipient.email.is_empty() {
        ui.say(&msg!("show-no-email"))
    } else {
        ui.say(&msg!("show-email", addresses = recipient.email.clone()))
    });
    if recipient.each && recipient.email.len() > 1 {
        facts.push(ui.say(&msg!("show-each")));
    }
    match (&recipient.url, recipient.web_form) {
        (Some(url), _) => facts.push(ui.say(&msg!("show-web-form-at", url = url))),
        (None, true) => facts.push(ui.say(&msg!("show-web-form"))),
        (None, false) => {}
    }
    if !recipient.phone.is_empty() {
        facts.push(ui.say(&msg!("show-phone", numbers = recipient.phone.clone())));
    }
    if !recipient.fax.is_empty() {
        facts.push(ui.say(&msg!("show-fax", numbers = recipient.fax.clone())));
    }
    if let Some(handle) = &recipient.x {
        facts.push(ui.say(&msg!("show-x", handle = format!("@{handle}"))));
    }
    facts.extend(composer.action.unreachable(recipient).map(|what| ui.say(&what)));
    facts.push(match recipient.verified {
        Some(day) if crate::date::within_a_year(day, today) => ui.say(&msg!("show-verified", day = day)),
        Some(day) => ui.say(&msg!("show-verified-stale", day = day)),
        None => ui.say(&msg!("show-unverified")),
    });
    Ok(facts)
}
