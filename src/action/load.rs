//! Reads and validates a case file: all that is wrong at once.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use jiff::civil::Date;
use toml::Spanned;
use toml::de::DeValue;

use super::addressee;
use super::fields::{ids, is_id, known_country, require_id, writing_within};
use super::form::CaseForm;
use super::kinds::{Offered, kinds, of_state};
use super::law_table::LawTable;
use super::paragraphs::apart;
use super::paths::{case_path, words_path};
use super::schema::{self, Case, Field};
use super::state::{self, OfState, standings};
use super::table::{FileReader, Table, number, parse, partial_date};
use super::variables::PROGRAM_VARIABLES;
use super::{Action, At, Deadline, Kind, Pause, PeopleGender, Person, PersonKind, Recipient, SourceNote, Status};
use crate::catalog::{Catalog, near, near_or_all};
use crate::date::PartialDate;
use crate::diagnostic::{Diagnostic, Failure, Place, Source};
use crate::locale::lineage;
use crate::message::known_names;
use crate::msg;
use crate::parallel;

/// Dates that many cases have, in the order in which they happen: one that stands before its forerunner is an error. Only an arrest
/// may come last: who is tried in absence is arrested afterwards, or never; [`Action::before_arrest`] tells.
const COURSE: [&str; 5] = ["born", "arrested", "charged", "tried", "sentenced"];
/// Somebody goes missing in their life; before an arrest or after it.
const LIFE: [&str; 2] = ["born", "missing"];
/// The date since which somebody is missing.
const MISSING: &str = "missing";

/// Reads the action of that id; `forms` are those that its kinds may be of, the first where nothing says otherwise.
///
/// # Errors
/// There is none of that id (wrong usage; the nearest names are told), or its file is wrong (all errors at once).
pub fn load(catalog: &Catalog, forms: &[&'static dyn CaseForm], id: &str) -> Result<Action, Failure> {
    let path = case_path(id);
    let source = if is_id(id) { catalog.read(&path)? } else { None };
    if !is_id(id) && catalog.list("actions").contains(&format!("{id}.toml")) {
        let file = catalog.shown_path(&path);
        return Err(Diagnostic::error(msg!("error-action-file-name", file = file)).hint(msg!("hint-id")).into());
    }
    let Some(source) = source else {
        let known = catalog.stems("actions", ".toml");
        let nearest = near(id, known.iter().map(String::as_str));
        let hint = if nearest.is_empty() {
            msg!("hint-known-actions", actions = known)
        } else {
            msg!("hint-near-actions", actions = nearest)
        };
        return Err(Failure::usage(Diagnostic::error(msg!("error-action-unknown", id = id)).hint(hint)));
    };
    read(catalog, forms, id, &source).map_err(Failure::failed)
}

/// Every action there is, each read or with what is wrong in it.
pub fn load_all(catalog: &Catalog, forms: &[&'static dyn CaseForm]) -> Vec<(String, Result<Action, Failure>)> {
    let ids = catalog.stems("actions", ".toml");
    let loaded = parallel::map(&ids, |id| load(catalog, forms, id));
    ids.into_iter().zip(loaded).collect()
}

fn read(
    catalog: &Catalog,
    forms: &[&'static dyn CaseForm],
    id: &str,
    source: &Arc<Source>,
) -> Result<Action, Vec<Diagnostic>> {
    let parsed = parse(source).map_err(|error| vec![error])?;
    let reader = FileReader::new(source);
    let table = Table::new(&reader, parsed.get_ref(), 0..0);

    version(&table);
    let action = case(catalog, forms, id, &table);
    table.finish(Case::TABLE.fields());
    let mut diagnostics = reader.diagnostics.into_inner();
    action.filter(|_| diagnostics.is_empty()).ok_or_else(|| {
        diagnostics.sort_by_key(|d| d.place.as_ref().map(|p| (p.source.name.clone(), p.span.start)));
        diagnostics.dedup();
        diagnostics
    })
}

/// All fields of a case; what is wrong with them is reported. None where there can be no case without one that is.
fn case(catalog: &Catalog, forms: &[&'static dyn CaseForm], id: &str, table: &Table<'_>) -> Option<Action> {
    let reader = table.reader();
    let country = table.text(&Case::COUNTRY).and_then(|code| known_country(reader, code));
    let number = table.text(&Case::NUMBER).map(|at| at.value);
    let index = table.text(&Case::INDEX).map(|at| at.value);
    let follows = follows(catalog, id, table);
    let (issued, expires) = term(table);
    let status = table.word(&Case::STATUS);
    let reason = reason(table, status.as_ref());
    let consent = table.text(&Case::CONSENT).map(|at| at.value);
    let withhold = ids(reader, table.texts(&Case::WITHHOLD));
    let languages = languages(table);
    let any_language = table.flag(&Case::ANY_LANGUAGE);
    let demands = ids(reader, table.texts(&Case::DEMANDS));
    let law = ids(reader, table.texts(&Case::LAW));
    let attributed = ids(reader, table.texts(&Case::ATTRIBUTED));
    let own = writing_within(table, &Case::WRITING_WITHIN, &Case::WRITING_WITHIN_REASON);
    let Variables { dates, numbers, identifiers } = variables(table);
    let people = people(table, dates.contains_key(MISSING));
    let in_absence = table.flag(&Case::IN_ABSENCE);
    let planned = planned(table, &dates);
    let recipients = recipients(catalog, table);
    let code = country.as_deref();
    let kinds = kinds(forms, table, &Offered { recipients: &recipients, people: &people, country: code });
    let recipients = of_state(recipients, code);
    let apart = apart(table, &kinds);
    demanded(table, &demands, &kinds);
    let states = states(catalog, table, code, &kinds);
    let treaties = standings(table, &Case::TREATIES);
    let law_table = LawTable::of(catalog).map_err(|wrong| reader.report(wrong)).ok();
    let of_state = code.and_then(|code| states.get(code)?.writing_within.clone());
    let writing_within = own.or(of_state).unwrap_or_default();
    let sources = sources(table);
    let link = link(table);
    Some(Action {
        id: id.to_owned(),
        place: table.place(),
        number,
        index,
        follows,
        country: country?,
        issued,
        expires,
        status: status?,
        reason,
        consent,
        withhold,
        languages,
        any_language,
        worded: worded(catalog, id),
        demands,
        law,
        attributed,
        treaties,
        law_table: law_table?,
        states,
        writing_within,
        people,
        dates,
        in_absence,
        apart,
        planned,
        numbers,
        identifiers,
        recipients,
        kinds,
        sources,
        link,
    })
}

fn version(table: &Table<'_>) {
    if let Some(version) = table.integer(&Case::SCHEMA).filter(|version| version.value != 1) {
        table.reader().report(
            Diagnostic::error(msg!("error-schema", found = version.value)).at(version.place).hint(msg!("hint-schema")),
        );
    }
}

/// Why it is paused: told where it is, and only there.
fn reason(table: &Table<'_>, status: Option<&At<Status>>) -> Option<At<Pause>> {
    let reason = table.word(&Case::REASON);
    let is_paused = status?.value == Status::Paused;
    match &reason {
        None if is_paused && !table.has(&Case::REASON) => table.lacks(&Case::REASON),
        Some(reason) if !is_paused => table
            .reader()
            .report(Diagnostic::error(msg!("error-reason")).at(reason.place.clone()).hint(msg!("hint-reason"))),
        _ => {}
    }
    reason
}

/// The first and the last day of the action, in that order.
fn term(table: &Table<'_>) -> (Option<At<Date>>, Option<At<Deadline>>) {
    let (issued, expires) = (table.day(&Case::ISSUED), table.deadline(&Case::EXPIRES));
    if let (Some(issued), Some(expires)) = (&issued, &expires)
        && expires.value.day < issued.value
    {
        table.reader().report(disordered("issued", "expires", &expires.place));
    }
    (issued, expires)
}

fn disordered(earlier: &str, later: &str, place: &Place) -> Diagnostic {
    Diagnostic::error(msg!("error-dates-order", later = later, earlier = earlier))
        .at(place.clone())
        .hint(msg!("hint-dates-order"))
}

fn languages(table: &Table<'_>) -> Vec<At<String>> {
    let languages = table.texts(&Case::LANGUAGES);
    for language in &languages {
        if language.value.parse::<unic_langid::LanguageIdentifier>().is_err() {
            table.reader().report(
                Diagnostic::error(msg!("error-language-tag", found = &language.value))
                    .at(language.place.clone())
                    .hint(msg!("hint-language-tag")),
            );
        }
    }
    languages
}

/// The languages that have words for the case, their own or those of a language that they go on from.
fn worded(catalog: &Catalog, id: &str) -> Vec<String> {
    let has_words = |tag: &String| lineage(catalog, tag).iter().any(|tag| catalog.has(&words_path(tag, id)));
    catalog.list("locales").into_iter().filter(has_words).collect()
}

/// What is on record of the states that it is about or writes to.
fn states(catalog: &Catalog, table: &Table<'_>, country: Option<&str>, kinds: &[Kind]) -> BTreeMap<String, OfState> {
    let of_kinds = kinds.iter().filter_map(|kind| kind.country.as_deref());
    let of_offices = kinds.iter().flat_map(|kind| &kind.recipients).filter_map(|office| office.state.as_deref());
    let codes: BTreeSet<&str> = country.into_iter().chain(of_kinds).chain(of_offices).collect();
    let mut states = BTreeMap::new();
    for code in codes {
        match state::read(catalog, code) {
            Ok(state) => drop(states.insert(code.to_owned(), state)),
            Err(wrong) => table.reader().diagnostics.borrow_mut().extend(wrong),
        }
    }
    states
}

/// A case demands something, unless each of its kinds has demands of its own or none.
fn demanded(table: &Table<'_>, demands: &[At<String>], kinds: &[Kind]) {
    let asks = |kind: &Kind| kind.form.get().demands() && !kind.thanks && kind.demands.is_none();
    if demands.is_empty() && kinds.iter().any(asks) {
        table.lacks(&Case::DEMANDS);
    }
}

/// The earlier action that this one goes on from: one that is there, and another.
fn follows(catalog: &Catalog, id: &str, table: &Table<'_>) -> Option<At<String>> {
    let follows = table.text(&Case::FOLLOWS)?;
    let is_another = |other: &str| other != id && is_id(other);
    if is_another(&follows.value) && catalog.has(&case_path(&follows.value)) {
        return Some(follows);
    }
    let others: Vec<String> = catalog.stems("actions", ".toml").into_iter().filter(|other| is_another(other)).collect();
    let names = near_or_all(&follows.value, others.iter().map(String::as_str));
    table.reader().report(
        Diagnostic::error(msg!("error-follows", id = &follows.value)).at(follows.place).hint(known_names(names)),
    );
    None
}

/// Whom it is for; `missing` tells whether somebody is.
fn people(table: &Table<'_>, missing: bool) -> Vec<Person> {
    let entries = table.tables(&Case::PEOPLE);
    let people: Vec<Person> = entries.iter().filter_map(|entry| person(entry, missing)).collect();
    ids(table.reader(), people.iter().map(|person| person.id.clone()).collect());
    people
}

fn person(entry: &Table<'_>, missing: bool) -> Option<Person> {
    let id = entry.text(&schema::Person::ID);
    let kind = entry.word(&schema::Person::KIND).map_or(PersonKind::default(), |at| at.value);
    let gender = entry.word::<PeopleGender>(&schema::Person::GENDER);
    let count = entry.integer(&schema::Person::COUNT);
    let unnamed = entry.word(&schema::Person::NAME);
    let disappeared = entry.flag(&schema::Person::DISAPPEARED);
    entry.finish(schema::Person::TABLE.fields());
    let is_person = kind == PersonKind::Person;
    if is_person && !entry.has(&schema::Person::GENDER) {
        entry.lacks(&schema::Person::GENDER);
    }
    if kind == PersonKind::Group && !entry.has(&schema::Person::COUNT) {
        entry.lacks(&schema::Person::COUNT);
    }
    let is_mixed = gender.as_ref().is_some_and(|gender| gender.value == PeopleGender::Mixed);
    let unfit = [
        ("gender = \"mixed\"", is_mixed && is_person),
        ("count", entry.has(&schema::Person::COUNT) && !kind.has_number()),
        ("name", entry.has(&schema::Person::NAME) && !kind.is_of_persons()),
        ("disappeared", entry.has(&schema::Person::DISAPPEARED) && !kind.is_of_persons()),
    ];
    for (key, _) in unfit.into_iter().filter(|(_, unfit)| *unfit) {
        let message = msg!("error-person-field", key = key, kind = kind.as_str());
        entry.reader().report(Diagnostic::error(message).at(entry.place()).hint(msg!("hint-person-field")));
    }
    if let Some(count) = count.as_ref().filter(|count| count.value < 1) {
        entry.reader().report(Diagnostic::error(msg!("error-count")).at(count.place.clone()).hint(msg!("hint-count")));
    }
    Some(Person {
        id: id?,
        kind,
        gender: gender.map(|at| at.value).unwrap_or_default(),
        count: count.map(|at| at.value),
        unnamed: unnamed.map(|at| at.value),
        disappeared: if entry.has(&schema::Person::DISAPPEARED) { disappeared } else { missing && is_person },
    })
}

/// What the case gives its messages, by names.
struct Variables {
    dates: BTreeMap<String, At<PartialDate>>,
    numbers: BTreeMap<String, At<i64>>,
    identifiers: BTreeMap<String, At<String>>,
}

/// Dates, numbers and identifiers, which share one namespace, with the program's own variables.
fn variables(table: &Table<'_>) -> Variables {
    let reader = table.reader();
    let mut taken = BTreeSet::new();
    let dates = named(table, &Case::DATES, &mut taken, |value| partial_date(reader, value));
    let numbers = named(table, &Case::NUMBERS, &mut taken, |value| number(reader, value));
    let identifiers = named(table, &Case::IDENTIFIERS, &mut taken, |value| table.text_of(value));
    hold_in_order(reader, &dates);
    Variables { dates, numbers, identifiers }
}

/// The entries of a table whose keys are names of variables; `taken` are those of the tables before.
fn named<'a, T>(
    table: &Table<'a>,
    field: &Field,
    taken: &mut BTreeSet<String>,
    read: impl Fn(&Spanned<DeValue<'a>>) -> Option<At<T>>,
) -> BTreeMap<String, At<T>> {
    let reader = table.reader();
    let mut read_ones = BTreeMap::new();
    for (name, place, value) in table.table(field).iter().flat_map(Table::entries) {
        if !require_id(reader, name, &place) {
            continue;
        }
        let refused = if PROGRAM_VARIABLES.contains(&name) {
            Some((msg!("error-variable-taken", name = name), msg!("hint-variable-taken")))
        } else {
            taken.contains(name).then(|| (msg!("error-twice", name = name), msg!("hint-twice")))
        };
        if let Some((message, hint)) = refused {
            reader.report(Diagnostic::error(message).at(place).hint(hint));
        } else if let Some(value) = read(value) {
            read_ones.insert(name.to_owned(), value);
        }
    }
    taken.extend(read_ones.keys().cloned());
    read_ones
}

/// Holds dates against the order in which such things happen.
fn hold_in_order(reader: &FileReader, dates: &BTreeMap<String, At<PartialDate>>) {
    for course in [&COURSE[..], &LIFE] {
        let course: Vec<(&str, &At<PartialDate>)> =
            course.iter().filter_map(|name| Some((*name, dates.get(*name)?))).collect();
        for (n, (later, second)) in course.iter().enumerate() {
            let is_before = |(_, first): &&(&str, &At<PartialDate>)| second.value.last_day() < first.value.first_day();
            let forerunners = course[..n].iter().filter(|(name, _)| *name != "arrested");
            if let Some((earlier, _)) = forerunners.rev().find(is_before) {
                reader.report(disordered(earlier, later, &second.place));
            }
        }
    }
}

/// The dates that are announced: names of dates of the case.
fn planned(table: &Table<'_>, dates: &BTreeMap<String, At<PartialDate>>) -> Vec<At<String>> {
    let reader = table.reader();
    let mut planned = ids(reader, table.texts(&Case::PLANNED));
    planned.retain(|name| {
        let known = dates.contains_key(&name.value);
        if !known {
            let names = near_or_all(&name.value, dates.keys().map(String::as_str));
            reader.report(
                Diagnostic::error(msg!("error-planned", name = &name.value))
                    .at(name.place.clone())
                    .hint(known_names(names)),
            );
        }
        known
    });
    planned
}

fn recipients(catalog: &Catalog, table: &Table<'_>) -> Vec<Recipient> {
    let entries = table.tables(&Case::RECIPIENTS);
    let recipients: Vec<Recipient> = entries.iter().filter_map(|entry| addressee::read(catalog, entry)).collect();
    ids(table.reader(), recipients.iter().map(|recipient| recipient.id.clone()).collect());
    for recipient in &recipients {
        replaced(table.reader(), recipient, &recipients);
    }
    recipients
}

/// Those in whose place a recipient stands: others of the case, for some writers alone, and none that stands in the place of another.
fn replaced(reader: &FileReader, recipient: &Recipient, all: &[Recipient]) {
    for id in &recipient.instead_of {
        let (message, hint) = match all.iter().find(|other| other.id.value == id.value) {
            None => {
                let names = all.iter().map(|other| other.id.value.clone()).collect::<Vec<_>>();
                (msg!("error-kind-recipient", name = &id.value), known_names(names))
            }
            Some(_) if !recipient.is_for_some() => {
                (msg!("error-instead-always", id = &recipient.id.value), msg!("hint-instead-always"))
            }
            Some(other) if other.id.value == recipient.id.value || !other.instead_of.is_empty() => {
                (msg!("error-instead-chain", id = &id.value), msg!("hint-instead-chain"))
            }
            Some(_) => continue,
        };
        reader.report(Diagnostic::error(message).at(id.place.clone()).hint(hint));
    }
}

/// The page that posts name: a link of the web, which networks find in a text.
fn link(table: &Table<'_>) -> Option<String> {
    let link = table.text(&Case::LINK)?;
    let whole = 0..link.value.len();
    if crate::post::links(&link.value, false).first() != Some(&whole) {
        table
            .reader()
            .report(Diagnostic::error(msg!("error-link", found = &link.value)).at(link.place).hint(msg!("hint-link")));
        return None;
    }
    Some(link.value)
}

fn sources(table: &Table<'_>) -> Vec<SourceNote> {
    let mut sources = Vec::new();
    for entry in table.tables(&Case::SOURCES) {
        let title = entry.text(&schema::SourceNote::TITLE);
        let published = entry.day(&schema::SourceNote::PUBLISHED).map(|at| at.value);
        let url = entry.text(&schema::SourceNote::URL).map(|at| at.value);
        entry.finish(schema::SourceNote::TABLE.fields());
        if let Some(title) = title {
            sources.push(SourceNote { title: title.value, published, url });
        }
    }
    sources
}
