//! Reads the kinds of a case file: what its letters are, and what each is made of.

use super::fields::{ids, known_country, require_id};
use super::form::{CaseForm, FormId};
use super::paragraphs::{Paragraph, paragraphs as paragraphs_of, usual_short};
use super::schema::{self, Field};
use super::table::{FileReader, Table, table_of};
use super::{At, Body, Kind, Person, Recipient, Role};
use crate::diagnostic::Diagnostic;
use crate::message::known_names;
use crate::msg;

/// What a case says that its kinds may choose from.
pub(super) struct Offered<'a> {
    pub(super) recipients: &'a [Recipient],
    pub(super) people: &'a [Person],
    pub(super) country: Option<&'a str>,
}

pub(super) fn kinds(forms: &[&'static dyn CaseForm], table: &Table<'_>, offered: &Offered<'_>) -> Vec<Kind> {
    let reader = table.reader();
    let mut kinds = Vec::new();
    let Some(table) = table.table(&schema::Case::KINDS) else { return kinds };
    if table.entries().next().is_none() {
        reader.report(Diagnostic::error(msg!("error-key-missing", key = "[kinds.letter]")).at(table.place()));
    }
    for (name, place, value) in table.entries() {
        require_id(reader, name, &place);
        let Some(entry) = table_of(reader, value) else { continue };
        kinds.extend(kind(forms, &entry, At { value: name.to_owned(), place }, offered));
    }
    kinds
}

fn kind(forms: &[&'static dyn CaseForm], entry: &Table<'_>, name: At<String>, offered: &Offered<'_>) -> Option<Kind> {
    let reader = entry.reader();
    let thanks =
        if entry.has(&schema::Kind::THANKS) { entry.flag(&schema::Kind::THANKS) } else { name.value == THANKS };
    let here = |id: &str| At { value: id.to_owned(), place: name.place.clone() };
    let usual = || if thanks { here(THANKS) } else { name.clone() };
    let template = entry.text(&schema::Kind::TEMPLATE).unwrap_or_else(usual);
    require_id(reader, &template.value, &template.place);
    let form = form(forms, entry, &template.value)?;
    let subject = entry.text(&schema::Kind::SUBJECT).unwrap_or_else(|| here("subject"));
    require_id(reader, &subject.value, &subject.place);
    let own = |field: &Field| entry.maybe_texts(field).map(|texts| ids(reader, texts));
    let paragraphs = paragraphs_of(entry, &schema::Kind::PARAGRAPHS)
        .unwrap_or_else(|| form.get().paragraphs().iter().map(|id| Paragraph::Said(here(id))).collect());
    let openings = openings(entry, &paragraphs);
    let short = paragraphs_of(entry, &schema::Kind::SHORT).unwrap_or_else(|| usual_short(&paragraphs));
    let writers = ids(reader, entry.texts(&schema::Kind::AS));
    let basis = entry.text(&schema::Kind::BASIS).filter(|id| require_id(reader, &id.value, &id.place));
    let country = entry.text(&schema::Kind::COUNTRY).and_then(|code| known_country(reader, code));
    let (recipients, names_recipients) = addressees(entry, offered.recipients);
    let recipients = of_state(recipients, country.as_deref().or(offered.country));
    let kind = Kind {
        template,
        form,
        subject,
        paragraphs,
        short,
        writers,
        basis,
        openings,
        recipients: each_address(reader, recipients, offered.recipients),
        names_recipients,
        demands: own(&schema::Kind::DEMANDS),
        law: own(&schema::Kind::LAW),
        attributed: own(&schema::Kind::ATTRIBUTED),
        people: people(entry, offered.people),
        country,
        thanks,
        reminder: entry.flag(&schema::Kind::REMINDER),
        name,
    };
    entry.finish(schema::Kind::TABLE.fields());
    Some(kind)
}

/// The openings that a writer may choose from: the first stands among the paragraphs, where the others take its place.
fn openings(entry: &Table<'_>, paragraphs: &[Paragraph]) -> Vec<At<String>> {
    let reader = entry.reader();
    let openings = ids(reader, entry.texts(&schema::Kind::OPENINGS));
    let first = openings.first();
    let always =
        || paragraphs.iter().filter_map(|entry| if let Paragraph::Said(id) = entry { Some(&id.value) } else { None });
    if let Some(first) = first.filter(|first| !always().any(|id| *id == first.value)) {
        let names = always().cloned().collect::<Vec<_>>();
        let wrong = Diagnostic::error(msg!("error-opening-first", found = &first.value)).at(first.place.clone());
        reader.report(wrong.hint(known_names(names)));
    }
    openings
}

/// The recipients, and one more for each further address that gets a message of its own.
fn each_address(reader: &FileReader, recipients: Vec<Recipient>, all: &[Recipient]) -> Vec<Recipient> {
    let recipients: Vec<Recipient> = recipients.into_iter().flat_map(Recipient::each_address).collect();
    for further in recipients.iter().filter(|recipient| recipient.further_of.is_some()) {
        // `office-2` may be another recipient's id.
        if all.iter().any(|other| other.id.value == further.id.value) {
            let twice = Diagnostic::error(msg!("error-twice", name = &further.id.value));
            reader.report(twice.at(further.id.place.clone()).hint(msg!("hint-twice")));
        }
    }
    recipients
}

/// The kind that thanks, unless it says otherwise, and the template of such kinds where they name none.
const THANKS: &str = "thanks";

/// Offices that say of no state that it is theirs are those of a country. Of one that the case describes with an address abroad,
/// and that is no mission, nothing is known: it may be a company's.
pub(super) fn of_state(mut recipients: Vec<Recipient>, country: Option<&str>) -> Vec<Recipient> {
    for recipient in recipients.iter_mut().filter(|recipient| recipient.body == Body::State) {
        let is_abroad = recipient.country.as_deref().is_some_and(|address| Some(address) != country);
        if recipient.state.is_none() && !(recipient.in_place && is_abroad && !recipient.is_for_some()) {
            recipient.state = country.map(str::to_owned);
        }
    }
    recipients
}

/// Whom of the case's people a kind is about.
fn people(entry: &Table<'_>, all: &[Person]) -> Option<Vec<At<String>>> {
    let reader = entry.reader();
    let named = entry.maybe_texts(&schema::Kind::PEOPLE).map(|texts| ids(reader, texts))?;
    for id in named.iter().filter(|id| !all.iter().any(|person| person.id.value == id.value)) {
        let names = all.iter().map(|person| person.id.value.clone()).collect::<Vec<_>>();
        reader.report(
            Diagnostic::error(msg!("error-kind-person", name = &id.value))
                .at(id.place.clone())
                .hint(known_names(names)),
        );
    }
    Some(named)
}

/// Whom a kind goes to, and whether it says so itself. A kind decides the roles of those that it names: its `recipients` get
/// the letter and its `copies` a copy, whatever they are in the rest of the case.
fn addressees(entry: &Table<'_>, all: &[Recipient]) -> (Vec<Recipient>, bool) {
    let reader = entry.reader();
    let named = |field: &Field| entry.maybe_texts(field).map(|texts| ids(reader, texts));
    let (to, copies) = (named(&schema::Kind::RECIPIENTS), named(&schema::Kind::COPIES));
    if to.is_none() && copies.is_none() {
        return (all.iter().filter(|recipient| recipient.role != Role::Named).cloned().collect(), false);
    }
    // A kind that names copies alone writes to those to whom the case does.
    let mut addressees: Vec<Recipient> = match &to {
        Some(_) => Vec::new(),
        None => all.iter().filter(|recipient| recipient.role == Role::To).cloned().collect(),
    };
    let roles = to.iter().flatten().map(|id| (id, Role::To)).chain(copies.iter().flatten().map(|id| (id, Role::Copy)));
    for (id, role) in roles {
        let Some(recipient) = all.iter().find(|recipient| recipient.id.value == id.value) else {
            let names = all.iter().map(|recipient| recipient.id.value.clone()).collect::<Vec<_>>();
            reader.report(
                Diagnostic::error(msg!("error-kind-recipient", name = &id.value))
                    .at(id.place.clone())
                    .hint(known_names(names)),
            );
            continue;
        };
        if addressees.iter().any(|known| known.id.value == id.value) {
            let twice = Diagnostic::error(msg!("error-twice", name = &id.value)).at(id.place.clone());
            reader.report(twice.hint(msg!("hint-twice")));
            continue;
        }
        addressees.push(Recipient { role, ..recipient.clone() });
    }
    (addressees, true)
}

/// The form that a kind names, else that of its template.
fn form(forms: &[&'static dyn CaseForm], entry: &Table<'_>, template: &str) -> Option<FormId> {
    let by_template = || FormId::of_template(forms, template);
    let Some(word) = entry.text(&schema::Kind::FORM) else { return by_template() };
    let named = FormId::of_word(forms, &word.value);
    if named.is_none() {
        let words = forms.iter().map(|form| form.word().to_owned()).collect::<Vec<_>>();
        entry.reader().report(
            Diagnostic::error(msg!("error-word", key = "form", found = &word.value))
                .at(word.place)
                .hint(msg!("hint-words", words = words)),
        );
    }
    named.or_else(by_template)
}
