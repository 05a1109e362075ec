//! Published actions, as text, web page or document.

use std::sync::LazyLock;

use crate::commands::action;
use crate::import::{self, FoundOffice, Knowledge};
use crate::text::is_steering;
use crate::ui::Ui;

use super::world;

static KNOWN: LazyLock<Knowledge> = LazyLock::new(|| Knowledge::load(&world::BUILT_IN));

static UI: LazyLock<Ui> = LazyLock::new(|| Ui::new(&world::BUILT_IN, Some("en")));

/// What is found is on a line of the text, and the files of a case that is made of it can be read.
pub fn run(data: &[u8]) {
    let Ok(published) = import::read(data) else { return };
    let found = import::find(&KNOWN, &published);
    let lines = published.text.lines().count();
    let facts = [&found.title, &found.number, &found.index, &found.country].into_iter().flatten();
    let facts = facts.chain(&found.languages).chain(&found.demands).chain(&found.told);
    let people = found.people.iter().map(|person| &person.name);
    let days = found.issued.iter().chain(&found.expires).map(|day| day.line);
    let offices = found.offices.iter().flat_map(of_office);
    for fact in facts.chain(people).chain(offices) {
        assert!((1..=lines).contains(&fact.line), "{} of {lines}: {}", fact.line, fact.value);
        assert!(!fact.value.contains(is_steering), "{:?}", fact.value);
    }
    days.for_each(|line| assert!((1..=lines).contains(&line), "{line} of {lines}"));
    for file in action::files(&world::BUILT_IN, &UI, &found, &published) {
        let steers = file.text.chars().find(|c| is_steering(*c));
        assert_eq!(steers, None, "{}", file.text);
        if file.path.ends_with(".toml") {
            let table: Result<toml::Table, _> = file.text.parse();
            assert!(table.is_ok(), "{table:?}\n{}", file.text);
        } else {
            let resource = fluent_syntax::parser::parse(file.text.as_str());
            assert!(resource.is_ok(), "{resource:?}\n{}", file.text);
        }
    }
}

fn of_office(office: &FoundOffice) -> impl Iterator<Item = &import::Found<String>> {
    let lists = [&office.who, &office.address, &office.email, &office.phone, &office.fax];
    let single = [&office.country, &office.handle, &office.page, &office.salutation];
    lists.into_iter().flatten().chain(single.into_iter().flatten())
}
