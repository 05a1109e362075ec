//! An action as scripts take it.

use jiff::civil::Date;
use serde_json::{Value, json};

use super::relations::{followers, law_line};
use crate::action::{Kind, Naming, Paragraph, Person, Recipient};
use crate::commands::names::{outcome, own_message};
use crate::commands::session::Session;
use crate::diagnostic::Failure;
use crate::letter::Composer;
use crate::text::without_isolates;

pub(super) fn json(session: &Session<'_>, composer: &Composer) -> Result<Value, Failure> {
    let (action, today) = (&composer.action, session.today);
    let people = action.people.iter().map(|person| person_json(composer, person)).collect::<Result<Vec<_>, _>>()?;
    let matter = if action.people.is_empty() { Some(without_isolates(&composer.about()?)) } else { None };
    let demands = action
        .demands_of(&composer.kind)
        .iter()
        .enumerate()
        .map(|(n, id)| {
            let text = composer.say_demand(&id.value, n == 0)?;
            Ok(json!({ "id": id.value, "text": without_isolates(&text) }))
        })
        .collect::<Result<Vec<_>, Failure>>()?;
    let law = action
        .law
        .iter()
        .map(|id| Ok(json!({ "id": id.value, "text": without_isolates(&law_line(session, composer, id)?) })))
        .collect::<Result<Vec<_>, Failure>>()?;
    let recipients = action.recipients.iter().map(|recipient| recipient_json(composer, recipient, today));
    let recipients = recipients.collect::<Result<Vec<_>, _>>()?;
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
        "title": say(composer, "title")?,
        "summary": own("summary")?,
        "background": own("background")?,
        "outcome": outcome(composer)?.map(|text| without_isolates(&text)),
        "status": action.status.value,
        "reason": action.reason.as_ref().map(|at| at.value),
        "consent": action.consent,
        "withhold": action.withhold.iter().map(|at| &at.value).collect::<Vec<_>>(),
        "country": action.country,
        "writing_within": action.writing_within.writing.as_str(),
        "writing_within_reason": action.writing_within.reason,
        "issued": action.issued.as_ref().map(|at| at.value.to_string()),
        "expires": action.expires.as_ref().map(|at| at.value.to_string()),
        "newest_fact": action.newest_fact(today).map(|day| day.to_string()),
        "languages": action.languages.iter().map(|at| &at.value).collect::<Vec<_>>(),
        "any_language": action.any_language,
        "people": people,
        "matter": matter,
        "demands": demands,
        "openings": composer.kind.openings.iter().map(|opening| &opening.value).collect::<Vec<_>>(),
        "facts": facts(&composer.kind),
        "writers": composer.kind.writers.iter().map(|id| &id.value).collect::<Vec<_>>(),
        "law": law,
        "recipients": recipients,
        "kinds": action.kinds.iter().map(|kind| &kind.name.value).collect::<Vec<_>>(),
        "forms": action.kinds.iter().map(|kind| (kind.name.value.clone(), json!(kind.form))).collect::<serde_json::Map<_, _>>(),
        "sources": sources,
    }))
}

/// The facts that a writer may choose among, table by table.
fn facts(kind: &Kind) -> Vec<Value> {
    let tables = kind.paragraphs.iter().filter_map(Paragraph::any);
    tables.map(|any| json!({ "any": any.count, "of": any.of.iter().map(|id| &id.value).collect::<Vec<_>>() })).collect()
}

/// One of those whom the case is for; `unnamed` tells why there are words in the place of the name.
fn person_json(composer: &Composer, person: &Person) -> Result<Value, Failure> {
    Ok(json!({
        "id": person.id.value,
        "name": without_isolates(&composer.name_of(person)?),
        "kind": person.kind,
        "gender": person.gender,
        "count": person.count,
        "unnamed": person.unnamed,
        "disappeared": person.disappeared,
    }))
}

fn say(composer: &Composer, id: &str) -> Result<String, Failure> {
    Ok(without_isolates(&composer.say(id)?))
}

fn recipient_json(composer: &Composer, recipient: &Recipient, today: Date) -> Result<Value, Failure> {
    Ok(json!({
        "id": recipient.id.value,
        "office": without_isolates(&composer.say_office(recipient)?),
        "role": recipient.role,
        "body": recipient.body,
        "lead": composer.action.lead(recipient),
        "state": recipient.state,
        "writers_in": recipient.writers_in,
        "anywhere": recipient.anywhere,
        "instead_of": recipient.instead_of.iter().map(|id| &id.value).collect::<Vec<_>>(),
        "holder": recipient.holder.as_ref().map(|holder| say(composer, &Naming::Holder.message(&holder.value))).transpose()?,
        "holder_named": recipient.names_holder_on(today),
        "care_of": recipient.care_of,
        "address": recipient.address,
        "local_address": recipient.local_address,
        "country": recipient.country,
        "email": recipient.email,
        "each": recipient.each,
        "phone": recipient.phone,
        "fax": recipient.fax,
        "web_form": recipient.web_form,
        "url": recipient.url,
        "x": recipient.x,
        "reachable": recipient.is_reachable(),
        "verified": recipient.verified.map(|day| day.to_string()),
    }))
}
