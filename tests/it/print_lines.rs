//! Where lines of the printed page end, and what stands in italics.

use std::collections::BTreeMap;
use std::io::{Cursor, Read};

use appeal::document::pdf::{Fitted, PlacedText, Press, Sheet};
use appeal::document::{Format, MessageHeaders, document};
use appeal::letter::blocks;
use appeal::signatory::Signatory;
use appeal::text::is_invisible;
use appeal::writer::{Fields, Writer};
use jiff::civil::{Date, date};

use crate::print::each;
use crate::support::built_in::{PAGES, composer};

const DAY: Date = date(2024, 5, 3);

fn writer(country: &str, note: &str) -> Writer {
    let fields = Fields {
        name: Some("Alexandra Example".into()),
        address: vec!["12 Example Street".into()],
        city: Some("Town".into()),
        country: Some(country.into()),
        note: Some(note.into()),
        ..Fields::default()
    };
    Writer::settle(fields, &[], &|field| field.to_owned()).unwrap()
}

/// The letters of a word in an order of their own: in Persian its parts are laid out in another order than they are read.
fn same_letters(word: &str) -> Vec<char> {
    let mut letters: Vec<char> = word.chars().filter(|c| !is_invisible(*c)).collect();
    letters.sort_unstable();
    letters
}

/// The lines of a page, each as its words stand in it, with its page.
fn lines(fitted: &Fitted) -> Vec<(usize, String)> {
    let mut lines: BTreeMap<(usize, i64), Vec<PlacedText>> = BTreeMap::new();
    for text in fitted.texts() {
        lines.entry((text.page, (text.y * 10.0).round() as i64)).or_default().push(text);
    }
    let joined = |texts: Vec<PlacedText>| texts.iter().map(|text| text.text.as_str()).collect::<String>();
    lines.into_iter().map(|((page, _), texts)| (page, joined(texts).trim().to_owned())).collect()
}

#[test]
fn no_word_stands_alone_on_the_last_line_of_a_paragraph() {
    let (mut paragraphs, mut alone) = (0, Vec::new());
    each(&["DE", "ES", "FR", "US"], |letter, fitted, _| {
        let lines = lines(fitted);
        for block in &letter.body {
            let words = blocks::to_words(std::slice::from_ref(block));
            paragraphs += 1;
            let last = same_letters(words.split_whitespace().last().unwrap_or_default());
            if lines.iter().any(|(_, line)| same_letters(line) == last) {
                alone.push(format!("{} {} {}: {words}", letter.recipient, letter.language, letter.posted_in));
            }
        }
    });
    assert!(paragraphs > 300, "{paragraphs}");
    assert!(alone.is_empty(), "{} of {paragraphs}: {alone:?}", alone.len());
}

#[test]
fn no_word_stands_alone_in_a_card_either() {
    let press = Press::new(None).unwrap();
    for tag in ["en", "es", "fa", "fr"] {
        let cards = composer("ahmadreza-djalali", "solidarity", tag);
        for recipient in cards.recipients_for("BE") {
            let card = cards.anew(recipient, &Writer::neutral("BE"), DAY).unwrap();
            let lines = lines(&press.fit(&card, Sheet::new("BE", None)).unwrap());
            for block in &card.body {
                let words = blocks::to_words(std::slice::from_ref(block));
                let last = same_letters(words.split_whitespace().last().unwrap_or_default());
                assert!(lines.iter().all(|(_, line)| same_letters(line) != last), "{tag}: {words}");
            }
        }
    }
}

#[test]
fn many_signatories_stand_on_pages_that_are_equally_full() {
    let press = Press::new(None).unwrap();
    for tag in ["en", "es", "fa", "fr"] {
        let signatory = |n: usize| Signatory {
            name: format!("Alexandra Example {n}"),
            affiliation: Some("University of Somewhere, Department of Chemistry".into()),
            ..Signatory::default()
        };
        let all = (1..=121).map(signatory).collect();
        let joint = composer("ahmadreza-djalali", "joint-letter", tag);
        let writer = Writer { signatories: all, ..Writer::neutral("FR") };
        let letter = joint.anew(joint.recipients_for("FR")[0], &writer, DAY).unwrap();
        let fitted = press.fit(&letter, Sheet::new("FR", None)).unwrap();
        let names_on = |page: usize| {
            let on_page = |text: &&PlacedText| text.page == page && text.text.contains("Example");
            fitted.texts().iter().filter(on_page).count()
        };
        assert_eq!(fitted.pages(), 3, "{tag}: the letter, and two pages of names");
        let (first, second) = (names_on(1), names_on(2));
        assert_eq!((names_on(0), first + second), (0, 121), "{tag}");
        // In two columns; the heading takes the room of a row.
        assert!(first.div_ceil(2).abs_diff(second.div_ceil(2)) <= 2, "{tag}: {first} {second}");
    }
}

#[test]
fn rows_of_different_heights_leave_no_page_almost_empty() {
    let press = Press::new(None).unwrap();
    let signatory = |n: usize| Signatory {
        name: format!("Alexandra Example {n}"),
        title: n.is_multiple_of(3).then(|| "Nobel Laureate in Chemistry".into()),
        affiliation: n.is_multiple_of(2).then(|| "Vrije Universiteit Brussel".into()),
        place: (n % 5 < 2).then(|| "Brussels".into()),
    };
    for count in [70, 121, 200] {
        let joint = composer("ahmadreza-djalali", "joint-letter", "fa");
        let writer = Writer { signatories: (1..=count).map(signatory).collect(), ..Writer::neutral("BE") };
        let letter = joint.anew(joint.recipients_for("BE")[0], &writer, DAY).unwrap();
        let fitted = press.fit(&letter, Sheet::new("BE", None)).unwrap();
        let lowest = |page: usize| {
            let texts = fitted.texts().into_iter().filter(|text| text.page == page && text.y < 280.0);
            texts.map(|text| text.y).fold(0.0, f64::max)
        };
        let ends: Vec<f64> = (1..fitted.pages()).map(lowest).collect();
        let (least, most) =
            ends.iter().fold((f64::MAX, 0.0_f64), |(least, most), end| (least.min(*end), most.max(*end)));
        assert!(most - least < 25.0, "{count}: {ends:?}");
    }
}

#[test]
fn what_a_signature_agrees_to_is_set_in_readable_print() {
    let press = Press::new(None).unwrap();
    for tag in ["en", "es", "fa", "fr"] {
        let petition = composer("ahmadreza-djalali", "petition", tag);
        let letter = petition.anew(petition.recipients_for("ES")[0], &writer("ES", "Note."), DAY).unwrap();
        let fitted = press.fit(&letter, Sheet::new("ES", None)).unwrap();
        // Above the foot, which says where the sheet goes.
        let smallest =
            fitted.texts().iter().filter(|text| text.y < 277.0).map(|text| text.size).fold(f64::MAX, f64::min);
        assert!(smallest >= 9.5, "{tag}: {smallest}");
    }
}

/// The letter in a language, as a document of a format.
fn made(tag: &str, note: &str, format: Format) -> Vec<u8> {
    let composer = composer("ahmadreza-djalali", "letter", tag);
    let letter = composer.anew(composer.recipients_for("ES")[0], &writer("ES", note), DAY).unwrap();
    document(&PAGES, &letter, &MessageHeaders { day: DAY, ..MessageHeaders::default() }, format).unwrap().bytes
}

#[test]
fn terms_of_other_languages_stand_in_italics_wherever_a_page_has_them() {
    let text = |tag: &str, format| String::from_utf8(made(tag, "I add *ifsad fil-arz*.", format)).unwrap();
    for tag in ["en", "es", "fr"] {
        let html = text(tag, Format::Html);
        assert_eq!(html.matches("<em>ifsad fil-arz</em>").count(), 1, "{tag}: the case's, not the writer's");
        assert!(html.contains("I add *ifsad fil-arz*."), "{tag}");
        let md = text(tag, Format::Md);
        assert!(md.contains(r"\(*ifsad fil-arz*\)") && md.contains(r"I add \*ifsad fil-arz\*."), "{tag}: {md}");
        let txt = text(tag, Format::Txt);
        assert!(!txt.contains(['\u{FFFE}', '\u{FFFF}']), "{tag}");
        let words = txt.split_whitespace().collect::<Vec<_>>().join(" ");
        assert!(words.contains("(ifsad fil-arz)"), "{tag}: {words}");
        let mut docx = zip::ZipArchive::new(Cursor::new(made(tag, "", Format::Docx))).unwrap();
        let mut xml = String::new();
        docx.by_name("word/document.xml").unwrap().read_to_string(&mut xml).unwrap();
        let run = r#"<w:rPr><w:i/><w:iCs/></w:rPr><w:t xml:space="preserve">ifsad fil-arz</w:t>"#;
        assert!(xml.contains(run), "{tag}");
    }
    assert!(!text("fa", Format::Html).contains("<em>"), "at home in its own script");
}

#[test]
fn a_term_in_print_has_the_italic_face() {
    each(&["DE", "ES", "FR", "US"], |letter, fitted, _| {
        let slanting: String =
            fitted.texts().iter().filter(|text| text.italic).map(|text| text.text.as_str()).collect();
        let html = blocks::to_html(&letter.body);
        let expected = if html.contains("<em>") { "ifsad fil-arz" } else { "" };
        // Of a copy the line that says so is in italics, too; of covered letters each has the term.
        let is_plain =
            letter.addressed().is_some_and(|addressed| addressed.copy_line.is_none() && addressed.enclosure.is_none());
        assert!(slanting == expected || !is_plain, "{} {}: {slanting}", letter.recipient, letter.language);
    });
}

#[test]
fn a_batch_has_the_same_italics() {
    let composer = composer("ahmadreza-djalali", "letter", "en");
    let recipient = composer.recipients_for("ES")[0];
    for note in ["One.", "ifsad fil-arz", "Two."] {
        let writer = writer("ES", note);
        let composed = composer.compose(recipient, &writer, DAY).unwrap();
        assert_eq!(composed.letter, composer.anew(recipient, &writer, DAY).unwrap(), "{note}");
        let html = PAGES.html(&composed).unwrap();
        assert_eq!(html, PAGES.html(&composed.letter).unwrap(), "{note}");
        assert!(html.contains("(<em>ifsad fil-arz</em>)"), "{note}");
        let text = PAGES.text(&composed, 72).unwrap();
        assert_eq!(text, PAGES.text(&composed.letter, 72).unwrap(), "{note}");
    }
}
