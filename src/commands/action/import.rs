//! `appeal action import`: a case from a published action. What is found stands in its place with the line that says it; what is
//! not found is a blank. The source's own sentences are comments, to write beside.

use std::collections::BTreeMap;
use std::io::Read;
use std::path::Path;

use super::draft::{
    Draft, DraftOffice, DraftPerson, DraftSource, Kept, Known, OwnOffice, demands, id_of, person_id, unused,
};
use super::made_of::{complete, complete_languages, salutation};
use super::pdf;
use super::write::{require_new, write};
use crate::action::{PersonKind, Role};
use crate::catalog::{self, Catalog};
use crate::cli::ActionImportArgs;
use crate::commands::session::Session;
use crate::diagnostic::{Diagnostic, Failure};
use crate::import::{self, Findings, Found, FoundOffice, Published, Unread};
use crate::locale::{self, is_pseudo};
use crate::message::known_names;
use crate::msg;

/// The office of the missions in the writers' own countries.
const MISSIONS: &str = "state/embassy";

/// Makes a case from a published text.
///
/// # Errors
/// The file cannot be read as text; there is no workspace; the id is none, or a case's already; a file cannot be written.
pub(super) fn run(session: &mut Session<'_>, args: &ActionImportArgs) -> Result<(), Failure> {
    let available: Vec<String> = locale::available(session.catalog).into_iter().filter(|tag| !is_pseudo(tag)).collect();
    let languages = languages(args, &available)?;
    let published = published(&args.file)?;
    let findings = import::find(session.catalog, &published);
    let id = match &args.id {
        Some(id) => id.clone(),
        None => own_id(&findings, &args.file),
    };
    require_new(session, &id)?;
    let mut draft = draft(session.catalog, id, &findings, &published);
    if !languages.is_empty() {
        draft.languages = languages.into_iter().map(Known::said).collect();
    }
    complete(session.catalog, &mut draft);
    let source = language_of_source(&findings, &draft);
    write(session, &draft, source.as_deref())?;
    tell(session, &findings);
    session.tell(&msg!("action-import-next", id = &draft.id));
    Ok(())
}

fn languages(args: &ActionImportArgs, available: &[String]) -> Result<Vec<String>, Failure> {
    let mut wrong = Vec::new();
    let found = args.lang.iter().filter_map(|wanted| {
        let tag = locale::negotiate(wanted, available);
        if tag.is_none() {
            let error = Diagnostic::error(msg!("error-language-unknown", language = wanted));
            wrong.push(error.hint(known_names(available.to_vec())));
        }
        tag.map(str::to_owned)
    });
    let found = found.collect();
    if wrong.is_empty() { Ok(found) } else { Err(Failure::usage(wrong)) }
}

/// Reads the file, or standard input.
fn published(path: &Path) -> Result<Published, Failure> {
    let (shown, bytes) = if path == Path::new("-") {
        let mut bytes = Vec::new();
        let read = std::io::stdin().lock().take(import::MOST + 1).read_to_end(&mut bytes);
        ("-".to_owned(), read.map(|_| bytes))
    } else {
        (path.display().to_string(), catalog::read_file(path, import::MOST))
    };
    let bytes = bytes.map_err(|error| Diagnostic::unreadable(&shown, &error))?;
    if bytes.len() as u64 > import::MOST {
        let most = import::MOST >> 20;
        return Err(Failure::failed(Diagnostic::error(msg!("error-import-large", file = shown, most = most))));
    }
    match import::read(&bytes) {
        Ok(published) => Ok(published),
        Err(Unread::Pdf) => Ok(Published { text: pdf::text(&bytes)?, ..Published::default() }),
        Err(Unread::Document) => Err(unread(msg!("error-import-document", file = shown))),
        Err(Unread::Binary) => Err(unread(msg!("error-import-binary", file = shown))),
    }
}

fn unread(message: crate::message::Message) -> Failure {
    Failure::failed(Diagnostic::error(message).hint(msg!("hint-import-formats")))
}

/// The id of a case that nobody has named: after the first person, else after the file.
fn own_id(findings: &Findings, file: &Path) -> String {
    let of_person = findings.people.iter().find_map(|person| id_of(&person.name.value));
    let stem = file.file_stem().map(|stem| stem.to_string_lossy().into_owned()).filter(|stem| stem != "-");
    of_person.or_else(|| stem.as_deref().and_then(id_of)).unwrap_or_else(|| "imported".to_owned())
}

/// The file in which the source's sentences are kept: that of the source's language, where the case has it.
fn language_of_source(findings: &Findings, draft: &Draft) -> Option<String> {
    let own = findings.language.as_ref().filter(|tag| draft.languages.iter().any(|language| language.value == **tag));
    own.cloned().or_else(|| draft.languages.first().map(|language| language.value.clone()))
}

/// What was found, as a case that is about to be made.
fn draft(catalog: &Catalog, id: String, findings: &Findings, published: &Published) -> Draft {
    let lines: BTreeMap<usize, &str> = published.text.lines().enumerate().map(|(at, line)| (at + 1, line)).collect();
    let keep = |line: usize| Kept { line, text: spaced(lines.get(&line).copied().unwrap_or_default()) };
    let keeper = Keeper { keep: &keep };
    let mut people: Vec<DraftPerson> = Vec::new();
    for person in &findings.people {
        let name = keeper.known(&person.name);
        let taken: Vec<&str> = people.iter().map(|person| person.id.as_str()).collect();
        let id = unused(person_id(&id, Some(&name)), &taken);
        let gender = person.gender.as_ref().map(|gender| keeper.known(gender));
        people.push(DraftPerson { id, name: Some(name), kind: PersonKind::Person, gender, count: None, unnamed: None });
    }
    let mut offices: Vec<DraftOffice> = Vec::new();
    for office in &findings.offices {
        let taken: Vec<&str> = offices.iter().filter_map(own_office_id).collect();
        let own = keeper.office(catalog, findings, office, &taken);
        offices.push(DraftOffice::Own(Box::new(own)));
    }
    if let Some(missions) = &findings.missions {
        offices.push(DraftOffice::Shared {
            office: MISSIONS.to_owned(),
            role: Role::Copy,
            of: None,
            kept: vec![keep(missions.line)],
        });
    }
    let languages: Vec<Known<String>> = if findings.languages.is_empty() {
        complete_languages(catalog).into_iter().map(Known::said).collect()
    } else {
        findings.languages.iter().map(|language| keeper.known(language)).collect()
    };
    let sources = findings.title.as_ref().map(|title| DraftSource {
        title: title.value.clone(),
        published: findings.issued.as_ref().map(|day| day.value),
        url: findings.page.clone(),
    });
    Draft {
        number: findings.number.as_ref().map(|number| keeper.known(number)),
        index: findings.index.as_ref().map(|index| keeper.known(index)),
        country: findings.country.as_ref().map(|country| keeper.known(country)),
        issued: findings.issued.as_ref().map(|day| keeper.known(day)),
        expires: findings.expires.as_ref().map(|day| keeper.known(day)),
        languages,
        any_language: findings.any_language.is_some(),
        people,
        matter: None,
        offices,
        demands: demands(findings.demands.iter().map(|demand| (None, vec![sentence(demand)]))),
        title: findings.title.as_ref().map(|title| keeper.known(title)),
        sources: sources.into_iter().collect(),
        told: findings.told.iter().map(sentence).collect(),
        id,
    }
}

fn own_office_id(office: &DraftOffice) -> Option<&str> {
    match office {
        DraftOffice::Own(own) => Some(own.id.as_str()),
        DraftOffice::Shared { .. } => None,
    }
}

/// A paragraph of the source, as a whole.
fn sentence(found: &Found<String>) -> Kept {
    Kept { line: found.line, text: found.value.clone() }
}

/// Keeps the line of the source beside what it says.
struct Keeper<'a> {
    keep: &'a dyn Fn(usize) -> Kept,
}

impl Keeper<'_> {
    fn known<T: Clone>(&self, found: &Found<T>) -> Known<T> {
        Known { value: found.value.clone(), kept: vec![(self.keep)(found.line)] }
    }

    fn texts(&self, found: &[Found<String>]) -> Known<Vec<String>> {
        let mut lines: Vec<usize> = found.iter().map(|found| found.line).collect();
        lines.dedup();
        Known {
            value: found.iter().map(|found| found.value.clone()).collect(),
            kept: lines.into_iter().map(|line| (self.keep)(line)).collect(),
        }
    }

    fn office(&self, catalog: &Catalog, findings: &Findings, office: &FoundOffice, taken: &[&str]) -> OwnOffice {
        let id = office.who.iter().find_map(|line| id_of(&line.value)).unwrap_or_else(|| "office".to_owned());
        let said = office.salutation.as_ref();
        let language = findings.language.as_deref().unwrap_or(locale::REFERENCE);
        OwnOffice {
            id: unused(id, taken),
            role: office.role,
            who: self.texts(&office.who).kept,
            salutation: said.and_then(|said| salutation(catalog, language, &said.value)),
            salutation_kept: said.map(|said| (self.keep)(said.line)).into_iter().collect(),
            address: self.texts(&office.address),
            country: office.country.as_ref().map(|country| self.known(country)),
            email: self.texts(&office.email),
            phone: self.texts(&office.phone),
            fax: self.texts(&office.fax),
            x: office.handle.as_ref().map(|handle| self.known(handle)),
            url: office.page.as_ref().map(|page| self.known(page)),
        }
    }
}

/// A line on one line, each space one space: a comment ends where its line does.
fn spaced(line: &str) -> String {
    let seen = |c: char| if c.is_control() || crate::text::is_reordering(c) { ' ' } else { c };
    line.chars().map(seen).collect::<String>().split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Tells what was found, and what was not.
fn tell(session: &mut Session<'_>, findings: &Findings) {
    let facts = [
        ("number", findings.number.is_some()),
        ("index", findings.index.is_some()),
        ("country", findings.country.is_some()),
        ("issued", findings.issued.is_some()),
        ("expires", findings.expires.is_some()),
        ("languages", !findings.languages.is_empty()),
        ("people", !findings.people.is_empty()),
        ("recipients", !findings.offices.is_empty()),
        ("demands", !findings.demands.is_empty()),
        ("sources", findings.title.is_some()),
    ];
    let those = |is_there: bool| -> Vec<String> {
        facts.iter().filter(|(_, there)| *there == is_there).map(|(fact, _)| (*fact).to_owned()).collect()
    };
    let (found, blank) = (those(true), those(false));
    if found.is_empty() {
        session.tell(&msg!("action-import-nothing"));
    } else {
        let (demands, offices) = (findings.demands.len(), findings.offices.len());
        session.tell(&msg!("action-import-found", fields = found, demands = demands, offices = offices));
    }
    if !blank.is_empty() {
        session.tell(&msg!("action-import-blank", fields = blank));
    }
    session.tell(&msg!("action-import-own-words"));
}
