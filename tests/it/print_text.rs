//! The text of printed pages as programs find it in the file: search, copy, screen readers.

use appeal::document::pdf::{Press, Sheet};
use appeal::document::{Format, MessageHeaders, document};
use appeal::letter::Letter;
use appeal::text::Direction;
use appeal::writer::{Fields, Writer};
use jiff::civil::date;

use crate::support::built_in::{COMPOSERS, PAGES};
use crate::support::pdf_text::PdfText;

fn writer() -> Writer {
    let fields = Fields {
        name: Some("Alexandra Example".into()),
        address: vec!["12 Example Street".into()],
        city: Some("Town".into()),
        country: Some("BE".into()),
        email: Some("a@example.org".into()),
        profession: Some("Physician".into()),
        note: Some("یادداشت من (نمونه) «اسلامی»".into()),
        ..Fields::default()
    };
    Writer::settle(fields, &[], &|field| field.to_owned()).unwrap()
}

/// Every shipped letter in a language that runs right to left, of each kind that one person writes.
fn letters() -> Vec<Letter> {
    let writer = writer();
    let mut letters = Vec::new();
    for composer in COMPOSERS.iter().filter(|composer| composer.words.tag == "fa" && composer.kind.name.value != "post")
    {
        for recipient in composer.recipients_for("BE") {
            letters.extend(composer.anew(recipient, &writer, date(2024, 5, 3)));
        }
    }
    letters.retain(|letter| letter.direction == Direction::Rtl);
    letters
}

/// The words of a text, without the marks of direction around them.
fn words(text: &str) -> Vec<String> {
    let text: String =
        text.chars().filter(|c| !matches!(c, '\u{200E}' | '\u{200F}' | '\u{2066}'..='\u{2069}')).collect();
    text.split_whitespace().filter(|word| *word != "⁂").map(str::to_owned).collect()
}

/// How many words of the first stand in the second in the same order.
fn found(words: &[String], read: &[String]) -> usize {
    let mut before = vec![0; read.len() + 1];
    for word in words {
        let mut now = vec![0];
        for (at, other) in read.iter().enumerate() {
            now.push(if word == other { before[at] + 1 } else { before[at + 1].max(now[at]) });
        }
        before = now;
    }
    before.last().copied().unwrap_or_default()
}

#[test]
fn the_tags_of_every_letter_tell_its_words_in_their_order() {
    let press = Press::new(None).unwrap();
    let mut seen = 0;
    for letter in letters() {
        let who = format!("{} {} {}", letter.action, letter.kind, letter.recipient);
        let headers = MessageHeaders { day: date(2024, 5, 3), ..MessageHeaders::default() };
        let Ok(fitted) = press.fit(&letter, Sheet::new("BE", None)) else { continue };
        let file = PdfText::read(&press.export(&fitted, headers.day).unwrap());
        // Each code bears one character, so that no reader can turn the characters of one code round.
        let many: Vec<&String> = file.codes.iter().filter(|text| text.chars().count() != 1).collect();
        assert!(many.iter().all(|text| text.is_ascii()), "{who}: {many:?}");
        assert!(!file.tags.iter().any(|tag| tag.contains("ReversedChars")), "{who}");
        if letter.kind == "petition" || !letter.signatories().is_empty() {
            continue;
        }
        let text = String::from_utf8(document(&PAGES, &letter, &headers, Format::Txt).unwrap().bytes).unwrap();
        let (written, told) = (words(&text), words(&file.told()));
        let share = found(&written, &told) as f64 / written.len() as f64;
        assert!(share >= 0.99, "{who}: {share:.3}\n{written:?}\n{told:?}");
        seen += 1;
    }
    assert!(seen >= 12, "{seen}");
}

#[test]
fn what_readers_turned_round_is_drawn_character_by_character() {
    let press = Press::new(None).unwrap();
    let letter = letters().into_iter().find(|letter| letter.action == "ahmadreza-djalali").unwrap();
    let fitted = press.fit(&letter, Sheet::new("BE", None)).unwrap();
    let file = PdfText::read(&press.export(&fitted, date(2024, 5, 3)).unwrap());
    let reversed: Vec<String> = file.drawn.iter().map(|text| text.chars().rev().collect()).collect();
    for word in ["جلالی", "اسلامی", "دربارهٔ", "گزارش\u{200C}ها"] {
        assert!(reversed.iter().any(|text| text.contains(word)), "{word}: {reversed:?}");
    }
    assert!(file.told().contains("جلالی"));
}
