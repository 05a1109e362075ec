//! Whatever a person writes about themselves is refused with its place, or stands in every document exactly as written,
//! and changes nothing else.

use std::sync::LazyLock;

use appeal::action::{Choices, Rest};
use appeal::diagnostic::Diagnostic;
use appeal::document::{Format, MessageHeaders, document};
use appeal::letter::{Composer, Letter};
use appeal::locale::country::is_latin;
use appeal::text;
use appeal::writer::{Fields, Privacy, Writer};
use jiff::civil::date;
use proptest::prelude::*;

use crate::support::built_in::{PAGES, composer};
use crate::support::read_back::{read_back, read_back_formats, squeezed};

static COMPOSERS: LazyLock<[&Composer; 2]> =
    LazyLock::new(|| ["fa", "fr"].map(|tag| composer("hossein-ronaghi-maleki", "letter", tag)));

/// Stands for a field in a letter to compare with; nothing in a letter holds it.
const MARKS: [&str; 3] = ["Qzxname", "Qzxtown", "Qzxnote"];

fn settle(name: &str, town: &str, note: &str) -> Result<Writer, Vec<Diagnostic>> {
    let fields = Fields {
        name: Some(name.to_owned()),
        city: Some(town.to_owned()),
        country: Some("BE".to_owned()),
        email: Some("writer@example.org".to_owned()),
        note: Some(note.to_owned()),
        ..Fields::default()
    };
    Writer::settle(fields, &[], &|field| format!("--{field}"))
}

fn bytes(composer: &Composer, writer: &Writer, format: Format) -> Vec<u8> {
    let day = date(2016, 1, 21);
    let recipient = composer.recipients_for("BE")[0];
    let letter = composer.anew(recipient, writer, day).unwrap();
    let headers = MessageHeaders { from: writer.originator(), day, ..MessageHeaders::default() };
    document(&PAGES, &letter, &headers, format).unwrap().bytes
}

/// Holds the documents of a writer against those of a writer whose fields are the marks.
fn check(name: &str, town: &str, note: &str) {
    let writer = match settle(name, town, note) {
        Ok(writer) => writer,
        Err(refused) => {
            for diagnostic in &refused {
                let place_known = diagnostic.place.is_some();
                let about_all_of_it = ["error-field-empty", "error-field-long"].contains(&diagnostic.message.id);
                assert!(place_known || about_all_of_it, "{diagnostic:?}");
            }
            let soft =
                |text: &str, lines| !text.chars().all(text::is_invisible) && text::offence(text, lines).is_none();
            let sound =
                soft(name, false) && soft(town, false) && text::offence(&note.replace("\r\n", "\n"), true).is_none();
            assert!(!sound || [name, town].iter().any(|text| text.chars().count() > 200), "{refused:?}");
            return;
        }
    };
    let [name_mark, mut town_mark, note_mark] = MARKS;
    // Below an address in Latin script the country is in Latin script, too.
    if !(is_latin(town) && town.chars().any(char::is_alphabetic)) {
        town_mark = "5093781264";
    }
    // What looks like a postcode stands in the address alone: that has tests of its own.
    let writer = Writer { post_town: writer.city.clone(), ..writer };
    // What is drawn is drawn of the texts.
    let undrawn = |writer: Writer| Writer { choices: Choices { rest: Rest::First, ..writer.choices }, ..writer };
    let (writer, marked) = (undrawn(writer), undrawn(settle(name_mark, town_mark, note_mark).unwrap()));
    for composer in COMPOSERS.iter() {
        let initials = Writer { privacy: Privacy::Place, note: None, ..writer.clone() };
        for writer in [&writer, &initials] {
            for recipient in composer.recipients_for(&writer.country) {
                let without_empty =
                    |letter: Letter| serde_json::to_string(&letter).unwrap().replace("\u{2068}\u{2069}", "");
                let composed = composer.anew(recipient, writer, date(2016, 1, 21)).unwrap();
                let filled = composer.compose(recipient, writer, date(2016, 1, 21)).unwrap();
                let headers =
                    MessageHeaders { from: writer.originator(), day: date(2016, 1, 21), ..MessageHeaders::default() };
                for format in [Format::Txt, Format::Html, Format::Md, Format::Eml, Format::Mailto] {
                    let page = document(&PAGES, &filled, &headers, format).unwrap().bytes;
                    let rendered = document(&PAGES, &filled.letter, &headers, format).unwrap().bytes;
                    assert!(page == rendered, "a page that is filled is the page that would be rendered: {format:?}");
                }
                assert_eq!(
                    without_empty(filled.letter),
                    without_empty(composed),
                    "what is filled is what would be composed"
                );
            }
        }
        for format in read_back_formats() {
            let own = read_back(format, &bytes(composer, &writer, format));
            let expected = read_back(format, &bytes(composer, &marked, format));
            assert_eq!(own.len(), expected.len());
            for (own, expected) in own.iter().zip(expected) {
                let note = writer.note_paragraphs().join(" ");
                let expected = squeezed(&expected).replace(name_mark, &squeezed(&writer.name));
                let expected =
                    expected.replace(town_mark, &squeezed(&writer.city)).replace(note_mark, &squeezed(&note));
                // A link that grew too long carries no body.
                if format == Format::Mailto && (own.is_empty() || expected.is_empty()) {
                    continue;
                }
                assert_eq!(squeezed(own), squeezed(&expected), "{format:?} {}", composer.words.tag);
            }
        }
    }
}

/// The text of a header of a draft, unfolded.
fn header(draft: &[u8], name: &str) -> String {
    let draft = std::str::from_utf8(draft).unwrap().replace("\r\n ", " ");
    let line = draft.split("\r\n").find_map(|line| line.strip_prefix(&format!("{name}: ")));
    line.unwrap().to_owned()
}

/// Whether a text is a phrase (RFC 5322, 3.2.5), without what is obsolete: quoted strings, and atoms, which encoded words are.
fn is_phrase(text: &str) -> bool {
    let is_atom_text = |c: char| c.is_ascii_alphanumeric() || "!#$%&'*+-/=?^_`{|}~".contains(c);
    match text.strip_prefix('"').and_then(|rest| rest.strip_suffix('"')) {
        Some(quoted) => {
            let unescaped = quoted.replace("\\\\", "").replace("\\\"", "");
            !unescaped.contains(['"', '\\']) && unescaped.chars().all(|c| (' '..='~').contains(&c))
        }
        None => text.split(' ').all(|word| !word.is_empty() && word.chars().all(is_atom_text)),
    }
}

/// Holds the headers of a draft against the name of its writer and its subject.
fn check_headers(name: &str, subject: &str) {
    let Ok(writer) = settle(name, "Town", "") else { return };
    let composer = &COMPOSERS[1];
    let day = date(2016, 1, 21);
    let mut letter = composer.anew(composer.recipients_for("BE")[0], &writer, day).unwrap();
    letter.subject = subject.to_owned();
    let to = vec!["a.b@example.org".to_owned(), "c@example.org".to_owned()];
    let headers = MessageHeaders { from: writer.originator(), to: to.clone(), day, ..MessageHeaders::default() };
    let draft = document(&PAGES, &letter, &headers, Format::Eml).unwrap().bytes;
    assert!(draft.split(|byte| *byte == b'\n').all(|line| line.len() < 998));
    let from = header(&draft, "From");
    let phrase = from.strip_suffix(" <writer@example.org>").unwrap();
    assert!(is_phrase(phrase), "{name:?}: {from}");
    let read = mail_parser::MessageParser::default().parse(&draft).unwrap();
    let read_from = read.from().unwrap().first().unwrap();
    assert_eq!(squeezed(read_from.name().unwrap_or_default()), squeezed(&writer.name));
    assert_eq!(read_from.address(), Some("writer@example.org"));
    let read_to: Vec<&str> = read.to().unwrap().iter().filter_map(|to| to.address()).collect();
    assert_eq!(read_to, to);
    assert_eq!(squeezed(read.subject().unwrap_or_default()), squeezed(&text::without_isolates(subject)), "{subject:?}");
}

#[test]
fn subjects_are_read_as_they_are_written() {
    for subject in ["é  é", "=?utf-8?q?No?=", "a =?b é", "?="] {
        check_headers("Ana", subject);
    }
}

#[test]
fn names_that_are_no_phrase_are_quoted() {
    for name in [
        ".",
        "..",
        "J.",
        "A.B",
        ".x",
        "\"",
        "\"\"",
        "\\",
        "\\\"",
        "'",
        "()",
        "<>",
        "@",
        ",",
        ";",
        ":",
        "-",
        "=?utf-8?q?x?=",
        "é.",
    ] {
        check_headers(name, "Subject");
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(256))]

    #[test]
    fn any_name_and_subject_are_headers(
        name in "\\PC{1,60}|[.\"\\\\<>()@,;:' =?a-cé-]{1,12}",
        subject in "\\PC{1,100}|[.\"\\\\<>()@,;:' =?a-cé-]{1,30}|=\\?utf-8\\?[qb]\\?[a-zA-Z=]{0,8}\\?=",
    ) {
        check_headers(&name, &subject);
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(96))]

    #[test]
    fn any_text(name in "\\PC{1,40}", town in "\\PC{1,20}", note in "(?s).{0,80}") {
        check(&name, &town, &note);
    }

    #[test]
    fn text_made_of_markup(
        name in "[-<>&\"'`*_#{}$\\[\\]()!|~^=+:;,.?%@/\\\\ a-cق0-9]{1,30}",
        town in "[-<>&\"'`*_#{}$\\[\\]()!|~^=+:;,.?%@/\\\\ a-cق0-9]{1,30}",
        note in "([-<>&\"'`*_#{}$\\[\\]()!|~^=+:;,.?%@/\\\\ a-cق0-9\t]{0,30}\n{0,3}){0,4}",
    ) {
        check(&name, &town, &note);
    }

    #[test]
    fn controls_and_directions(name in "[\u{0}-\u{1f}\u{7f}-\u{9f}\u{200c}-\u{200f}\u{2028}-\u{202e}\u{2066}-\u{2069}\u{feff}\u{fffe}aب ]{1,8}", note in "[\u{0}-\u{1f}\u{85}\u{202a}\u{2069}aب\r\n]{0,8}") {
        check(&name, "Town", &note);
    }
}

#[test]
fn what_people_try() {
    for text in [
        "<script>alert(1)</script>",
        "{{name}} {{{body}}} {{> page}}",
        "{ $person } { -term } NUMBER()",
        "*bold* _it_ [a](b) ![c](d) `e` # f",
        "- item",
        "1. item",
        "+ item",
        "=====",
        "---",
        "    indented",
        "> quote",
        "a\\",
        "&amp; &#60; &lt;",
        "Ana \"Q\" <ana@x.example>, b@x.example",
        "=?utf-8?q?x?=",
        "علی‌رضا O’Neil ۱۲ 12-34",
        "%0d%0aBcc: x@y.example",
        "a\u{a0}\u{202f}b",
        "😀👩‍👩‍👧‍👦 𐎠𐎡",
    ] {
        check(text, text, text);
    }
}
