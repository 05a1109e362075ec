//! Whatever a person writes about themselves is refused with its place, or stands in every document exactly as written,
//! and changes nothing else.

use std::sync::{Arc, LazyLock};

use appeal::catalog::Catalog;
use appeal::diagnostic::Diagnostic;
use appeal::document::{Envelope, Format, Pages, document};
use appeal::letter::{self, Composer, Letter};
use appeal::text;
use appeal::writer::{Fields, Privacy, Writer};
use jiff::civil::date;
use mail_parser::{MessageParser, MimeHeaders};
use proptest::prelude::*;
use pulldown_cmark::{Event, Options, Parser};
use scraper::{Html, Selector};

static CATALOG: LazyLock<Catalog> = LazyLock::new(Catalog::built_in);
static COMPOSERS: LazyLock<Vec<Composer>> = LazyLock::new(|| {
    let action = Arc::new(letter::load(&CATALOG, "hossein-ronaghi-maleki").unwrap());
    let kind = action.kinds[0].clone();
    ["fa", "fr"].iter().map(|tag| Composer::new(&CATALOG, &action, &kind, tag).unwrap()).collect()
});
static PAGES: LazyLock<Pages<'static>> = LazyLock::new(|| Pages::new(&CATALOG));

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
    let envelope = Envelope { from: writer.originator(), day, ..Envelope::default() };
    document(&PAGES, &letter, &envelope, format).unwrap().bytes
}

/// The formats that are read back here; what a printed page shows is looked at in `tests/it/print.rs`.
const FORMATS: &[Format] = &[
    Format::Txt,
    Format::Md,
    Format::Html,
    Format::Eml,
    Format::Mailto,
    #[cfg(feature = "docx")]
    Format::Docx,
];

/// White space as single spaces, and without the marks of direction that a format adds.
fn squeezed(text: &str) -> String {
    let text: String = text.chars().filter(|c| !matches!(c, '\u{2068}' | '\u{2069}' | '\u{200F}')).collect();
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// The text that a reader of the format sees.
fn read_back(format: Format, bytes: &[u8]) -> Vec<String> {
    let text = || String::from_utf8(bytes.to_vec()).unwrap();
    match format {
        Format::Txt => vec![text()],
        Format::Md => vec![markdown_text(&text())],
        Format::Html => vec![html_text(&text())],
        Format::Eml => {
            let message = MessageParser::default().parse(bytes).expect("an e-mail");
            assert_eq!(
                message.content_language().as_text(),
                message.html_part(0).map(|_| message.content_language().as_text().unwrap())
            );
            let from = message.from().unwrap().first().unwrap();
            assert_eq!(from.address(), Some("writer@example.org"), "nothing becomes another sender");
            assert!(message.to().is_none() && message.cc().is_none() && message.bcc().is_none());
            let name = from.name().unwrap_or_default().to_owned();
            vec![name, message.body_text(0).unwrap().into_owned(), html_text(&message.body_html(0).unwrap())]
        }
        #[cfg(feature = "docx")]
        Format::Docx => vec![docx_text(bytes)],
        #[cfg(feature = "pdf")]
        Format::Pdf => unreachable!("it is not in FORMATS"),
        Format::Mailto => {
            let link = text();
            assert!(link.starts_with("mailto:?subject="));
            assert_eq!(link.matches('\n').count(), 1);
            let body = link.trim_end().split("&body=").nth(1).unwrap_or_default();
            vec![percent_encoding::percent_decode_str(body).decode_utf8().unwrap().into_owned()]
        }
    }
}

#[cfg(feature = "docx")]
fn docx_text(bytes: &[u8]) -> String {
    use std::io::Read;
    let mut archive = zip::ZipArchive::new(std::io::Cursor::new(bytes)).unwrap();
    let mut xml = String::new();
    archive.by_name("word/document.xml").unwrap().read_to_string(&mut xml).unwrap();
    let document = roxmltree::Document::parse(&xml).unwrap();
    let mut out = String::new();
    for node in document.descendants() {
        match node.tag_name().name() {
            "p" | "br" | "tab" => out.push(' '),
            "t" => out.push_str(node.text().unwrap_or_default()),
            _ => {}
        }
    }
    out
}

fn html_text(html: &str) -> String {
    let page = Html::parse_document(html);
    assert!(
        page.select(&Selector::parse("script, img, a, iframe, form").unwrap()).next().is_none(),
        "no markup from text"
    );
    let body = page.select(&Selector::parse("body").unwrap()).next().unwrap();
    let mut out = String::new();
    for node in body.descendants() {
        match node.value() {
            scraper::Node::Text(text) => out.push_str(text),
            scraper::Node::Element(element) if !matches!(element.name(), "bdi" | "b" | "i" | "em" | "strong") => {
                out.push(' ');
            }
            _ => {}
        }
    }
    out
}

fn markdown_text(markdown: &str) -> String {
    let mut out = String::new();
    for event in Parser::new_ext(markdown, Options::empty()) {
        match event {
            Event::Text(text) => out.push_str(&text),
            Event::SoftBreak | Event::HardBreak | Event::End(_) => out.push(' '),
            Event::Start(tag) => {
                use pulldown_cmark::Tag;
                assert!(
                    matches!(tag, Tag::Paragraph | Tag::List(_) | Tag::Item | Tag::Strong | Tag::Emphasis),
                    "{tag:?}"
                );
            }
            other => panic!("{other:?}"),
        }
    }
    out
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
    let [name_mark, town_mark, note_mark] = MARKS;
    let marked = settle(name_mark, town_mark, note_mark).unwrap();
    for composer in COMPOSERS.iter() {
        let initials = Writer { privacy: Privacy::Place, note: None, ..writer.clone() };
        for writer in [&writer, &initials] {
            for recipient in composer.recipients_for(&writer.country) {
                let without_empty =
                    |letter: Letter| serde_json::to_string(&letter).unwrap().replace("\u{2068}\u{2069}", "");
                let composed = composer.anew(recipient, writer, date(2016, 1, 21)).unwrap();
                let filled = composer.compose(recipient, writer, date(2016, 1, 21)).unwrap().letter;
                assert_eq!(without_empty(filled), without_empty(composed), "what is filled is what would be composed");
            }
        }
        for &format in FORMATS {
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
