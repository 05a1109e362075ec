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

#[cfg(test)]
mod tests {
    use proptest::prelude::*;
    use proptest::test_runner::RngSeed;

    use super::*;
    use crate::archive;

    /// What stands in published actions, and what would be markup where it is laid out.
    const PIECES: [&str; 40] = [
        "\n",
        "\n\n",
        "\r",
        "\u{C}",
        "    ",
        "\u{202E}",
        "\u{2028}",
        "a ",
        "Ana EXAMPLE (f) ",
        "\"",
        "'''",
        "\\",
        "{ $x }",
        "}",
        "# ",
        " = ",
        "[x]",
        ":",
        ", ",
        ". ",
        "(",
        "• ",
        "of the ",
        "and ",
        "Iran ",
        "Name: ",
        "Fax: +98 21 1234 5678",
        "a@b.example ",
        "UA: 12/16 Index: MDE 13/3245/2016 ",
        "Date: 20 January 2016 ",
        "Please write before 31 دی 1394 ",
        "PLEASE SEND APPEALS TO:\n",
        "Copies to:\n",
        "SAMPLE LETTER\n",
        "ADDITIONAL INFORMATION\n",
        "Dear Minister,\n",
        "Calling on ",
        "I urge you ",
        "cc: ",
        "From: a@b.example\nSubject: Fwd: ",
    ];

    fn text() -> impl Strategy<Value = String> {
        let piece = prop_oneof![4 => prop::sample::select(&PIECES[..]).prop_map(str::to_owned), 1 => "\\PC{0,12}"];
        prop::collection::vec(piece, 0..60).prop_map(|pieces| pieces.concat())
    }

    fn escaped(text: &str) -> String {
        text.replace('&', "&amp;").replace('<', "&lt;").replace('\u{C}', " ")
    }

    /// A document whose paragraphs are the lines of a text.
    fn packed(name: &str, text: &str, paragraph: [&str; 2]) -> Vec<u8> {
        let lines = escaped(text);
        let lines: String = lines.lines().map(|line| paragraph.join(line)).collect();
        archive::stored([(name, format!("<d>{lines}</d>").as_bytes())]).unwrap()
    }

    proptest! {
        #![proptest_config(ProptestConfig { cases: 40, rng_seed: RngSeed::Fixed(18), failure_persistence: None, ..ProptestConfig::default() })]

        #[test]
        fn any_text_is_read_whatever_it_is_stored_as(text in text()) {
            run(text.as_bytes());
            run(format!("<html><p>{}", escaped(&text).replace('\n', "<br>")).as_bytes());
            run(&packed("word/document.xml", &text, ["<p><t>", "</t></p>"]));
            run(&packed("content.xml", &text, ["<p>", "</p>"]));
        }
    }

    /// What takes more than its length in steps would run on here.
    #[test]
    fn a_long_text_is_read_in_its_length() {
        for piece in PIECES {
            let heading = "PLEASE SEND APPEALS TO:\n";
            run(format!("{heading}{}", piece.repeat(60_000 / piece.len())).as_bytes());
            run(format!("{heading}Fax {}", format!("{piece}\n").repeat(30_000 / piece.len())).as_bytes());
        }
    }
}
