//! What was found in a published action, as a case that is about to be made: each fact with the line of the source that says it.

use std::collections::BTreeMap;

use super::draft::{
    Draft, DraftOffice, DraftPerson, DraftSource, Kept, Known, OwnOffice, demands, id_of, person_id, unused,
};
use super::made_of::{complete_languages, salutation};
use crate::action::{PersonKind, Role};
use crate::catalog::Catalog;
use crate::import::{Findings, Found, FoundOffice, Published};
use crate::locale;

/// The office of the missions in the writers' own countries.
const MISSIONS: &str = "state/embassy";

/// What was found, as a case that is about to be made.
pub(super) fn draft(catalog: &Catalog, id: String, findings: &Findings, published: &Published) -> Draft {
    let lines: BTreeMap<usize, &str> = published.text.lines().enumerate().map(|(at, line)| (at + 1, line)).collect();
    let keep = |line: usize| Kept { line, text: lines.get(&line).copied().unwrap_or_default().to_owned() };
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
