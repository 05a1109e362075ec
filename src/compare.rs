//! What differs between two versions of a case: demands first, then what else its letters are made of.
//!
//! Each version is a list of facts, known by what they are about; what is in one alone, or says something else, differs.

use std::collections::{BTreeMap, BTreeSet};

use serde::Serialize;

use crate::action::{Action, At, Body, Naming, Person, PersonKind, Recipient, words_path};
use crate::catalog::Catalog;
use crate::diagnostic::Diagnostic;
use crate::locale::{self, Bundle};

/// What a fact is about, in the order in which differences are told.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Field {
    /// A demand, with its text in the language of the person who compares.
    Demand,
    /// A demand's text in another language.
    DemandText,
    /// The order of the demands, where they are the same.
    DemandsOrder,
    /// Whether letters are written.
    Status,
    /// The last day for letters.
    Expires,
    /// The day it was issued.
    Issued,
    /// A recipient, with its role.
    Recipient,
    /// What is on record of a recipient.
    Detail,
    /// A date of the messages.
    Date,
    /// A number of the messages.
    Number,
    /// A law that is named.
    Law,
    /// A language that letters are in.
    Language,
    /// Whom the action is for.
    Person,
    /// A kind that it is written in.
    Kind,
    /// What else its file says.
    Key,
    Source,
    /// All its texts in a language.
    Texts,
    /// A text in a language.
    Text,
}

/// How a fact differs.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(tag = "change", rename_all = "lowercase")]
pub enum Change {
    /// It is in the new version alone.
    Added { after: String },
    /// It is in the old version alone.
    Dropped { before: String },
    /// It says something else.
    Changed { before: String, after: String },
}

/// What a fact is known by.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize)]
pub struct About {
    /// What it is about.
    pub field: Field,
    /// Which of them, by its id or key.
    pub name: String,
    /// The recipient that a detail belongs to.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub recipient: Option<String>,
    /// The language of a text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub language: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Difference {
    /// What it is about.
    #[serde(flatten)]
    pub about: About,
    #[serde(flatten)]
    pub change: Change,
}

/// The keys of a case file that have a field of their own.
const TOLD_OTHERWISE: [&str; 14] = [
    "schema",
    "demands",
    "status",
    "issued",
    "expires",
    "recipients",
    "dates",
    "numbers",
    "identifiers",
    "law",
    "languages",
    "people",
    "kinds",
    "sources",
];

type Facts = BTreeMap<About, String>;

/// What differs between an old and a new version of a case; `language` is that of the demands' texts.
///
/// # Errors
/// The words of a version cannot be read.
pub fn compare(
    old: (&Catalog, &Action),
    new: (&Catalog, &Action),
    language: &str,
) -> Result<Vec<Difference>, Vec<Diagnostic>> {
    let (before, after) = (facts(old.0, old.1, language)?, facts(new.0, new.1, language)?);
    let all: BTreeSet<&About> = before.keys().chain(after.keys()).collect();
    let mut differences = Vec::new();
    for about in all {
        let change = match (before.get(about), after.get(about)) {
            (Some(before), Some(after)) if before == after => continue,
            (Some(before), Some(after)) => Change::Changed { before: before.clone(), after: after.clone() },
            (None, Some(after)) => Change::Added { after: after.clone() },
            (Some(before), None) => Change::Dropped { before: before.clone() },
            (None, None) => continue,
        };
        if !is_part(about, &before, &after) {
            differences.push(Difference { about: about.clone(), change });
        }
    }
    let after = shared_texts(new.0, new.1);
    for (about, before) in shared_texts(old.0, old.1) {
        if let Some(after) = after.get(&about).filter(|after| **after != before) {
            let change = Change::Changed { before, after: after.clone() };
            differences.push(Difference { about, change });
        }
    }
    differences.sort_by(|a, b| a.about.cmp(&b.about));
    Ok(differences)
}

/// What the case names in the words that letters share: its law, its offices, its kinds, as each version has them. A language
/// whose words cannot be read tells nothing.
fn shared_texts(catalog: &Catalog, action: &Action) -> Facts {
    let mut names: BTreeSet<String> = action.law.iter().map(|law| law.value.clone()).collect();
    names.extend(action.law.iter().filter_map(|law| locale::article(&law.value)).map(|(law, _)| law.to_owned()));
    names.extend(action.kinds.iter().map(|kind| Naming::Kind.message(&kind.name.value)));
    for recipient in &action.recipients {
        names.extend([recipient.message(""), Naming::Salutation.message(&recipient.salutation.value)]);
        names.extend(recipient.holder.as_ref().map(|holder| Naming::Holder.message(&holder.value)));
    }
    let mut facts = Facts::new();
    for tag in locale::available(catalog) {
        let own = format!("actions/{}.ftl", action.id);
        if !catalog.has(&format!("locales/{tag}/{own}")) {
            continue;
        }
        let Ok(words) = Bundle::load(catalog, &tag, &locale::LETTER_FILES) else { continue };
        let texts: Vec<_> =
            words.sources().map(|source| (source, locale::patterns(source).unwrap_or_default())).collect();
        for name in &names {
            let place = words.place_of(name);
            let text = place.and_then(|place| texts.iter().find(|(source, _)| **source == place.source)?.1.get(name));
            if let Some(text) = text {
                let about =
                    About { field: Field::Text, name: name.clone(), recipient: None, language: Some(tag.clone()) };
                facts.insert(about, text.clone());
            }
        }
    }
    facts
}

/// Whether a difference is but a part of another: a text of a demand, a detail of a recipient, a message of a language that is
/// new or gone as a whole; the order of demands that are not the same.
fn is_part(about: &About, before: &Facts, after: &Facts) -> bool {
    let in_both = |field: Field, name: &str| {
        let about = About { field, name: name.to_owned(), recipient: None, language: None };
        before.contains_key(&about) && after.contains_key(&about)
    };
    let language_in_both = || about.language.as_ref().is_none_or(|language| in_both(Field::Texts, language));
    match about.field {
        Field::DemandText => !in_both(Field::Demand, &about.name) || !language_in_both(),
        Field::Detail => about.recipient.as_ref().is_some_and(|recipient| !in_both(Field::Recipient, recipient)),
        Field::Text => !language_in_both(),
        Field::DemandsOrder => {
            let demands = |facts: &Facts| -> Vec<String> {
                facts.keys().filter(|about| about.field == Field::Demand).map(|about| about.name.clone()).collect()
            };
            demands(before) != demands(after)
        }
        _ => false,
    }
}

fn facts(catalog: &Catalog, action: &Action, language: &str) -> Result<Facts, Vec<Diagnostic>> {
    let mut facts = Facts::new();
    let mut add = |field: Field, name: &str, value: String| {
        facts.insert(About { field, name: name.to_owned(), recipient: None, language: None }, value);
    };
    add(Field::Status, "status", action.status.value.as_str().to_owned());
    action.expires.iter().for_each(|last| add(Field::Expires, "expires", last.value.to_string()));
    action.issued.iter().for_each(|day| add(Field::Issued, "issued", day.value.to_string()));
    for recipient in &action.recipients {
        add(Field::Recipient, &recipient.id.value, recipient.role.as_str().to_owned());
    }
    action.dates.iter().for_each(|(name, date)| add(Field::Date, name, date.value.to_string()));
    action.numbers.iter().for_each(|(name, number)| add(Field::Number, name, number.value.to_string()));
    action.identifiers.iter().for_each(|(name, text)| add(Field::Number, name, text.value.clone()));
    action.law.iter().for_each(|law| add(Field::Law, &law.value, String::new()));
    action.languages.iter().for_each(|tag| add(Field::Language, &tag.value, String::new()));
    action.people.iter().for_each(|person| add(Field::Person, &person.id.value, about(person)));
    // What else the file says, key by key, whatever keys there are.
    let file: toml::Table = action.place.source.text.parse().unwrap_or_default();
    for (name, value) in file.iter().filter(|(name, _)| !TOLD_OTHERWISE.contains(&name.as_str())) {
        add(Field::Key, name, said(value));
    }
    for (name, kind) in file.get("kinds").and_then(toml::Value::as_table).into_iter().flatten() {
        add(Field::Kind, name, said(kind));
    }
    for source in &action.sources {
        let published = source.published.map(|day| day.to_string());
        let rest: Vec<String> = published.into_iter().chain(source.url.clone()).collect();
        add(Field::Source, &source.title, rest.join(" "));
    }
    let demands = ids(action.kinds.iter().flat_map(|kind| action.demands_of(kind)).map(|demand| &demand.value));
    add(Field::DemandsOrder, "demands", demands.join(", "));
    for recipient in &action.recipients {
        for (name, value) in details(recipient) {
            let recipient = Some(recipient.id.value.clone());
            facts.insert(About { field: Field::Detail, name: name.to_owned(), recipient, language: None }, value);
        }
    }
    texts(catalog, &action.id, language, &demands, &mut facts)?;
    Ok(facts)
}

/// What is said of one of those whom the case is for; of a person with a name the gender alone.
fn about(person: &Person) -> String {
    let Person { id: _, kind, gender, count, unnamed, disappeared } = person;
    let kind = (*kind != PersonKind::Person).then(|| kind.as_str().to_owned());
    let unnamed = unnamed.map(|unnamed| format!("name = {}", unnamed.as_str()));
    let all = [
        kind,
        count.map(|count| count.to_string()),
        Some(gender.as_str().to_owned()),
        unnamed,
        disappeared.then(|| "disappeared".to_owned()),
    ];
    all.into_iter().flatten().collect::<Vec<_>>().join(", ")
}

/// The case's messages in every language, those of the demands among them.
fn texts(
    catalog: &Catalog,
    action: &str,
    language: &str,
    demands: &[String],
    facts: &mut Facts,
) -> Result<(), Vec<Diagnostic>> {
    let bare = |field: Field, name: &str| About { field, name: name.to_owned(), recipient: None, language: None };
    for demand in demands {
        facts.insert(bare(Field::Demand, demand), String::new());
    }
    for tag in locale::available(catalog) {
        let Some(source) = catalog.read(&words_path(&tag, action))? else { continue };
        facts.insert(bare(Field::Texts, &tag), String::new());
        for (id, text) in locale::patterns(&source)? {
            match Naming::Demand.named(&id).filter(|id| demands.iter().any(|demand| demand == id)) {
                Some(demand) if tag == language => drop(facts.insert(bare(Field::Demand, demand), text)),
                Some(demand) => {
                    let name = demand.to_owned();
                    let about = About { field: Field::DemandText, name, recipient: None, language: Some(tag.clone()) };
                    facts.insert(about, text);
                }
                None => {
                    let about = About { field: Field::Text, name: id, recipient: None, language: Some(tag.clone()) };
                    facts.insert(about, text);
                }
            }
        }
    }
    Ok(())
}

/// Each once, in the order in which they come.
fn ids<'a>(ids: impl Iterator<Item = &'a String>) -> Vec<String> {
    let mut once: Vec<String> = Vec::new();
    for id in ids {
        if !once.contains(id) {
            once.push(id.clone());
        }
    }
    once
}

/// A value as its file says it, a table by its keys.
fn said(value: &toml::Value) -> String {
    match value {
        toml::Value::String(text) => text.clone(),
        toml::Value::Table(table) => {
            table.iter().map(|(key, value)| format!("{key} = {value}")).collect::<Vec<_>>().join("; ")
        }
        other => other.to_string(),
    }
}

/// What is on record of a recipient, by the keys of the case file.
fn details(recipient: &Recipient) -> Vec<(&'static str, String)> {
    let Recipient {
        id: _,
        role: _,
        in_place: _,
        own_address: _,
        further_of: _,
        office,
        body,
        lead,
        state,
        of,
        law,
        salutation,
        gender,
        holder,
        address,
        local_address,
        care_of,
        country,
        email,
        each,
        phone,
        fax,
        web_form,
        url,
        x,
        verified,
        writers_in,
        anywhere,
        instead_of,
    } = recipient;
    let listed = |ids: &[At<String>]| ids.iter().map(|id| id.value.as_str()).collect::<Vec<_>>().join(", ");
    let flag = |set: bool| set.then(|| "true".to_owned());
    let all = [
        ("office", Some(office.clone())),
        ("body", Some(body.as_str().to_owned()).filter(|_| *body != Body::State)),
        ("lead", lead.map(|lead| lead.as_str().to_owned())),
        ("state", state.clone()),
        ("of", of.as_ref().map(|of| of.value.clone())),
        ("law", law.as_deref().map(listed)),
        ("salutation", Some(salutation.value.clone())),
        ("gender", Some(gender.as_str().to_owned())),
        ("holder", holder.as_ref().map(|holder| holder.value.clone())),
        ("care-of", care_of.clone()),
        ("address", Some(address.join(" / "))),
        ("local-address", Some(local_address.join(" / "))),
        ("country", country.clone()),
        ("email", Some(email.join(", "))),
        ("each", flag(*each)),
        ("phone", Some(phone.join(", "))),
        ("fax", Some(fax.join(", "))),
        ("web-form", flag(*web_form)),
        ("url", url.clone()),
        ("x", x.clone()),
        ("verified", verified.map(|day| day.to_string())),
        ("writers-in", Some(writers_in.join(", "))),
        ("anywhere", flag(*anywhere)),
        ("instead-of", Some(listed(instead_of))),
    ];
    all.into_iter().filter_map(|(name, value)| Some((name, value.filter(|value| !value.is_empty())?))).collect()
}
