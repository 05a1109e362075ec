//! Published texts in the house styles of `tests/data/published`, held against what a person finds in them.

use std::path::{Path, PathBuf};

use super::*;
use crate::action::{PeopleGender, Role};
use crate::catalog::Catalog;

/// The texts with what is in them; those that need another program to be read are tried where it is.
fn texts() -> Vec<(String, Published, toml::Table)> {
    let own = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/data/published");
    let folder = std::env::var_os("PUBLISHED").map_or(own, PathBuf::from);
    let mut files: Vec<PathBuf> = std::fs::read_dir(&folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    files.sort();
    let mut texts = Vec::new();
    for file in files {
        let name = file.file_name().unwrap().to_str().unwrap().to_owned();
        if name.ends_with(".toml") || name.ends_with(".md") || name.ends_with(".pdf") {
            continue;
        }
        let expected = std::fs::read_to_string(file.with_extension("expected.toml")).unwrap();
        let published = read(&std::fs::read(&file).unwrap()).unwrap();
        texts.push((name, published, expected.parse().unwrap()));
    }
    texts
}

/// What was found of what is there, and what is wrong.
#[derive(Default)]
struct Score {
    /// Fields that need not be found.
    optional: Vec<String>,
    there: usize,
    found: usize,
    wrong: Vec<String>,
    missed: Vec<String>,
}

impl Score {
    fn one(&mut self, field: &str, expected: Option<String>, found: Option<String>) {
        let optional = self.optional.iter().any(|name| name == field);
        self.there += usize::from(expected.is_some() && !(optional && found.is_none()));
        match (expected, found) {
            (None, None) => {}
            (Some(_), None) if optional => {}
            (None, Some(_)) if optional => {}
            (Some(expected), Some(found)) if expected == found => self.found += 1,
            (Some(expected), None) => self.missed.push(format!("{field}: {expected}")),
            (expected, Some(found)) => self.wrong.push(format!("{field}: {found:?}, where {expected:?} stands")),
        }
    }

    fn many(&mut self, field: &str, expected: &[String], found: &[String]) {
        if self.optional.iter().any(|name| name == field) && found.is_empty() {
            return;
        }
        self.there += expected.len();
        for text in found {
            if expected.contains(text) {
                self.found += 1;
            } else {
                self.wrong.push(format!("{field}: {text:?}, where {expected:?} stand"));
            }
        }
        let missed = expected.iter().filter(|text| !found.contains(text));
        self.missed.extend(missed.map(|text| format!("{field}: {text}")));
    }
}

fn text(table: &toml::Table, key: &str) -> Option<String> {
    table.get(key).map(|value| value.as_str().map_or_else(|| value.to_string(), str::to_owned))
}

fn texts_of(table: &toml::Table, key: &str) -> Vec<String> {
    let values = table.get(key).and_then(toml::Value::as_array);
    values.into_iter().flatten().map(|value| value.as_str().unwrap().to_owned()).collect()
}

fn tables<'t>(table: &'t toml::Table, key: &str) -> Vec<&'t toml::Table> {
    table
        .get(key)
        .and_then(toml::Value::as_array)
        .into_iter()
        .flatten()
        .map(|value| value.as_table().unwrap())
        .collect()
}

fn digits(numbers: &[String]) -> Vec<String> {
    numbers.iter().map(|number| number.chars().filter_map(crate::locale::word_list::digit).collect()).collect()
}

/// A text without its closing mark.
fn bare(text: &str) -> String {
    text.trim_end_matches(['.', ';', ',', ' ', '؛']).to_owned()
}

fn held(found: &Findings, expected: &toml::Table) -> Score {
    let optional = texts_of(expected, "optional");
    let mut score = Score { optional, ..Score::default() };
    let without_gender = score.optional.iter().any(|name| name == "gender");
    let value = |found: &Option<Found<String>>| found.as_ref().map(|found| found.value.clone());
    let own_number = |number: String| number.trim_start_matches(|c: char| c.is_alphabetic() || c == ' ').to_owned();
    score.one("number", text(expected, "number").map(own_number), value(&found.number).map(own_number));
    score.one("index", text(expected, "index"), value(&found.index));
    score.one("country", text(expected, "country"), value(&found.country));
    score.one("title", text(expected, "title"), value(&found.title));
    score.one("issued", text(expected, "issued"), found.issued.as_ref().map(|day| day.value.to_string()));
    score.one("expires", text(expected, "expires"), found.expires.as_ref().map(|day| day.value.to_string()));
    score.one("any-language", text(expected, "any-language"), found.any_language.as_ref().map(|_| "true".to_owned()));
    score.one("embassies", text(expected, "embassies"), found.missions.as_ref().map(|_| "true".to_owned()));
    score.one("source-url", text(expected, "source-url"), found.page.clone());
    let values = |found: &[Found<String>]| found.iter().map(|found| found.value.clone()).collect::<Vec<_>>();
    score.many("languages", &texts_of(expected, "languages"), &values(&found.languages));
    let demands = |texts: Vec<String>| texts.iter().map(|text| bare(text)).collect::<Vec<_>>();
    score.many("demands", &demands(texts_of(expected, "demands")), &demands(values(&found.demands)));
    if let Some(background) = text(expected, "background") {
        let told = found.told.iter().find(|told| told.value.starts_with(&background));
        score.one("background", Some(background.clone()), told.map(|_| background));
    }
    let person = |name: &str, gender: Option<&str>| match gender.filter(|_| !without_gender) {
        Some(gender) => format!("{name} / {gender}"),
        None => name.to_owned(),
    };
    let expected_people: Vec<String> = tables(expected, "people")
        .iter()
        .map(|table| person(table["name"].as_str().unwrap(), table.get("gender").and_then(toml::Value::as_str)))
        .collect();
    let gender = |gender: PeopleGender| (gender != PeopleGender::Other).then_some(gender.as_str());
    let found_people: Vec<String> = found
        .people
        .iter()
        .map(|found| person(&found.name.value, found.gender.as_ref().and_then(|found| gender(found.value))))
        .collect();
    score.many("people", &expected_people, &found_people);
    let offices = tables(expected, "recipients");
    for (at, table) in offices.iter().enumerate() {
        let Some(office) = found.offices.get(at) else {
            score.there += 1;
            score.missed.push(format!("office {:?}", texts_of(table, "lines")));
            continue;
        };
        let role = if office.role == Role::Copy { "copy" } else { "to" };
        score.one("role", text(table, "role"), Some(role.to_owned()));
        // The border between the two may fall on either side of a ministry.
        let lines = [texts_of(table, "lines"), texts_of(table, "address")].concat();
        let found_lines = [values(&office.who), values(&office.address)].concat();
        score.one("lines", Some(bare(&lines.join(", "))), Some(bare(&found_lines.join(", "))));
        score.many("email", &texts_of(table, "email"), &values(&office.email));
        score.many("fax", &digits(&texts_of(table, "fax")), &digits(&values(&office.fax)));
        score.many("phone", &digits(&texts_of(table, "phone")), &digits(&values(&office.phone)));
        score.one("address country", text(table, "country"), value(&office.country));
        let salutation = |text: Option<String>| text.map(|text| bare(&text));
        score.one("salutation", salutation(text(table, "salutation")), salutation(value(&office.salutation)));
        score.one("x", text(table, "x"), value(&office.handle));
        score.one("url", text(table, "url"), value(&office.page));
    }
    for office in found.offices.iter().skip(offices.len()) {
        score.wrong.push(format!("office {:?}", values(&office.who)));
    }
    score
}

#[test]
fn every_house_style_is_read_and_nothing_is_guessed() {
    let known = Knowledge::load(&Catalog::built_in());
    let mut told = String::new();
    let (mut there, mut found, mut wrong) = (0, 0, 0);
    for (name, published, expected) in texts() {
        let score = held(&find(&known, &published), &expected);
        there += score.there;
        found += score.found;
        wrong += score.wrong.len();
        told += &format!("{name}: {} of {}\n", score.found, score.there);
        score.wrong.iter().for_each(|line| told += &format!("    WRONG {line}\n"));
        score.missed.iter().for_each(|line| told += &format!("    missed {line}\n"));
    }
    assert!(wrong == 0 && found * 100 >= there * 95, "{told}\n{found} of {there}, {wrong} wrong");
}
