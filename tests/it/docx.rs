//! Word-processor documents: what a reader of the format finds in them.

use std::io::{Cursor, Read};

use appeal::document::{Format, MessageHeaders, document};
use appeal::writer::{Fields, Writer};
use jiff::civil::date;

use crate::support::built_in::{PAGES, composer};

const NAMESPACE: &str = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

fn part(tag: &str, name: &str) -> String {
    let composer = composer("hossein-ronaghi-maleki", "letter", tag);
    let fields = Fields {
        name: Some("Ana López".into()),
        city: Some("Boston".into()),
        country: Some("US".into()),
        note: Some("One <w:p/> & two".into()),
        ..Fields::default()
    };
    let writer = Writer::settle(fields, &[], &|field| field.to_owned()).unwrap();
    let day = date(2016, 1, 21);
    let letter = composer.anew(composer.recipients_for("US")[0], &writer, day).unwrap();
    let headers = MessageHeaders { day, ..MessageHeaders::default() };
    let bytes = document(&PAGES, &letter, &headers, Format::Docx).unwrap().bytes;
    let again = document(&PAGES, &letter, &headers, Format::Docx).unwrap().bytes;
    assert_eq!(bytes, again, "the same letter is the same bytes");
    let mut archive = zip::ZipArchive::new(Cursor::new(bytes)).unwrap();
    let mut xml = String::new();
    archive.by_name(name).unwrap().read_to_string(&mut xml).unwrap();
    xml
}

#[test]
fn a_persian_letter_is_marked_right_to_left_and_its_latin_runs_are_not() {
    let xml = part("fa", "word/document.xml");
    let document = roxmltree::Document::parse(&xml).unwrap();
    let mut seen = (0, 0);
    for paragraph in document.descendants().filter(|node| node.has_tag_name((NAMESPACE, "p"))) {
        let bidi = paragraph.descendants().any(|node| node.has_tag_name((NAMESPACE, "bidi")));
        assert!(bidi, "every paragraph runs right to left");
        for run in paragraph.descendants().filter(|node| node.has_tag_name((NAMESPACE, "r"))) {
            let text: String = run.descendants().filter_map(|node| node.text()).collect();
            let rtl = run.descendants().any(|node| node.has_tag_name((NAMESPACE, "rtl")));
            let latin = text.chars().any(|c| c.is_ascii_alphabetic());
            if !text.is_empty() {
                assert_eq!(rtl, !latin, "{text}");
                seen = (seen.0 + usize::from(rtl), seen.1 + usize::from(latin));
            }
        }
    }
    assert!(seen.0 > 20 && seen.1 >= 2, "{seen:?}");
    assert!(part("fa", "word/styles.xml").contains(r#"w:bidi="fa""#), "its language is known");
}

#[test]
fn other_letters_have_no_mark_of_direction() {
    let xml = part("es", "word/document.xml");
    assert!(!xml.contains("<w:bidi/>") && !xml.contains("<w:rtl/>"));
    assert!(xml.contains("One &lt;w:p/&gt; &amp; two"), "text stays text");
    assert!(xml.contains(r#"<w:pgSz w:w="12240" w:h="15840"/>"#), "the paper is that of the writer's country");
}
