//! All shipped content, in every language: nothing missing, nothing left over, nothing of another language.

use std::collections::BTreeMap;

use appeal::action::{self, Role};
use appeal::check::{self, Context};
use appeal::diagnostic::Severity;
use appeal::document::{Format, MessageHeaders, document};
use appeal::finish::Finish;
use appeal::letter::{Composer, Letter, Signers, forms};
use appeal::locale;
use appeal::writer::{Fields, Originator, Privacy, Writer};
use jiff::civil::date;

use crate::support::built_in::{COMPOSERS, PAGES};
use crate::support::read_back::{read_back, read_back_formats, squeezed};

fn writer(country: &str) -> Writer {
    let fields = Fields {
        name: Some("Q. Zxq".into()),
        address: vec!["Zxq 1".into()],
        city: Some("Zxqtown".into()),
        country: Some(country.into()),
        email: Some("zxq@example.org".into()),
        note: Some("Zxq zxq.".into()),
        ..Fields::default()
    };
    Writer::settle(fields, &[], &|field| field.to_owned()).unwrap()
}

fn originator() -> Originator {
    Originator::Mailbox { name: "Z".into(), email: "z@example.org".into() }
}

fn each_letter(mut see: impl FnMut(&Composer, &Letter, &action::Recipient, &Writer, jiff::civil::Date)) {
    for composer in COMPOSERS.iter() {
        for country in ["US", "FR", "IR"] {
            let writer = writer(country);
            // A letter is not written before what it tells has happened.
            let early = (composer.action.id == "hossein-ronaghi-maleki").then_some(date(2016, 1, 21));
            for day in early.into_iter().chain([date(2024, 5, 3)]) {
                for recipient in composer.recipients_for(country) {
                    let letter = composer.anew(recipient, &writer, day).unwrap();
                    see(composer, &letter, recipient, &writer, day);
                }
            }
        }
    }
}

#[test]
fn every_letter_keeps_every_rule() {
    each_letter(|composer, letter, recipient, writer, day| {
        let headers = MessageHeaders { from: originator(), day, ..MessageHeaders::default() };
        let context = Context {
            composer,
            recipient,
            writer,
            today: day,
            letter,
            pages: &PAGES,
            headers: &headers,
            formats: &[],
            short_in_link: false,
        };
        let mut found = check::letter_rules(&context).unwrap();
        found.extend(check::action_rules(&composer.action, &composer.kind, &letter.language, day));
        // What turns on the writer, or on how old the content is, is no fault of the content.
        let of_others = ["stale", "newest-fact", "status", "personal", "own-language", "signed"];
        found.retain(|finding| {
            finding.severity == Severity::Error || !finding.code.is_some_and(|code| of_others.contains(&code))
        });
        // Who lives in the state itself signs all of this in full; a post is signed by nobody.
        let endangered = writer.country == composer.action.country && composer.form().signers() != Signers::Nobody;
        let danger = found.extract_if(.., |finding| check::DANGER.found(finding)).count();
        assert_eq!(danger, usize::from(endangered), "{} {}", composer.action.id, composer.kind.name.value);
        assert!(found.is_empty(), "{} {} {}: {found:#?}", composer.action.id, letter.recipient, letter.language);
    });
}

#[test]
fn nothing_is_left_over_in_any_format() {
    each_letter(|composer, letter, _, _, day| {
        let headers = MessageHeaders { from: originator(), day, ..MessageHeaders::default() };
        for &format in Format::ALL.iter().filter(|format| format.is_text() && forms::suits(letter.form, **format)) {
            let text = String::from_utf8(document(&PAGES, letter, &headers, format).unwrap().bytes).unwrap();
            let html = matches!(format, Format::Html);
            for left in ["{$", "{ $", "NUMBER(", "DATETIME(", "[object", "[your"] {
                assert!(!text.contains(left), "{} {} {format:?}: {left}", composer.action.id, letter.language);
            }
            assert!(html || !text.contains("}}"), "{} {} {format:?}", composer.action.id, letter.language);
            assert_eq!(text.matches('\u{2068}').count(), text.matches('\u{2069}').count(), "isolates are in pairs");
        }
    });
}

/// A letter says the same in every format: the goldens show one of them. What differs, the order and a few words that a
/// medium has of its own, is seen in the goldens of the pages.
#[test]
fn every_format_says_the_words_of_the_letter() {
    let from = Originator::Mailbox { name: "Z".into(), email: "writer@example.org".into() };
    each_letter(|composer, letter, _, _, day| {
        let headers = MessageHeaders { from: from.clone(), day, ..MessageHeaders::default() };
        let said = |text: &str| -> BTreeMap<String, usize> {
            let mut words = BTreeMap::new();
            // What underlines, numbers, parts or slants is the format's own.
            for word in squeezed(text).split(' ').filter(|word| word.chars().any(char::is_alphabetic)) {
                *words.entry(word.trim_matches(|c: char| !c.is_alphanumeric()).to_owned()).or_default() += 1;
            }
            words
        };
        let read = |format| read_back(format, &document(&PAGES, letter, &headers, format).unwrap().bytes);
        let suit = |is_mail: bool| -> Vec<String> {
            let formats = read_back_formats().filter(|format| format.is_mail() == is_mail);
            let suit = formats.filter(|format| forms::suits(letter.form, *format) && *format != Format::Mailto);
            // An e-mail's first text is the name of who sends it.
            let texts = suit.flat_map(|format| read(format).split_off(usize::from(format == Format::Eml)));
            texts.filter(|text| !text.is_empty()).collect()
        };
        // An e-mail has no head of a page: what its text says, its html says. A link says less.
        for texts in [suit(false), suit(true)] {
            for pair in texts.windows(2) {
                assert_eq!(
                    said(&pair[0]),
                    said(&pair[1]),
                    "{} {} {}",
                    composer.action.id,
                    letter.kind,
                    letter.language
                );
            }
        }
    });
}

#[test]
fn who_signs_by_place_alone_stands_in_no_document_of_any_kind() {
    let day = date(2024, 5, 3);
    let shy = Writer { name: "Qaz Wsx".into(), address: vec!["Edc 7".into()], privacy: Privacy::Place, ..writer("FR") };
    let finish = Finish { pages: &PAGES, today: day, one_message: false, attachments: &[], selection: None };
    for composer in COMPOSERS.iter().filter(|composer| composer.words.tag == "en") {
        let kind = &composer.kind;
        let chosen = composer.recipients_for("FR");
        let formats: Vec<_> =
            Format::ALL.iter().copied().filter(|it| it.is_text() && forms::suits(kind.form, *it)).collect();
        for recipient in &chosen {
            for made in finish.letter(composer, recipient, &chosen, &shy, &formats).unwrap().documents {
                let text = String::from_utf8(made.bytes).unwrap();
                for told in ["Qaz", "Wsx", "Edc 7", "zxq@example.org", "From:"] {
                    let id = &composer.action.id;
                    assert!(!text.contains(told), "{id} {} {:?}: {told}", kind.name.value, made.format);
                }
            }
        }
    }
}

/// The Latin letters of a Persian letter are those of names and addresses, and no Persian letter stands in another.
#[test]
fn two_languages_never_mix() {
    let is_arabic = |c: char| matches!(c, '\u{0600}'..='\u{06FF}');
    each_letter(|composer, letter, recipient, _, _| {
        let text: String = letter.words();
        if letter.language == "fa" {
            let own = ["Zxqtown", "Zxq", "zxq", "Q."].iter().map(|word| (*word).to_owned());
            let recorded = recipient.address.iter().chain(&recipient.care_of).cloned();
            // Handles and hashtags are names, too.
            let is_tag = |word: &&str| !letter.posts().is_empty() && word.starts_with(['@', '#']);
            let tags = text.split_whitespace().filter(is_tag).map(str::to_owned);
            let mut rest = text.clone();
            for known in own.chain(recorded).chain(tags) {
                rest = rest.replace(&known, "");
            }
            let latin: String = rest.chars().filter(char::is_ascii_alphabetic).collect();
            assert_eq!(latin, "", "{} {}: Latin letters in a Persian letter", composer.action.id, letter.recipient);
            assert!(!text.chars().any(|c| matches!(c, 'ي' | 'ك' | 'ى' | 'ۀ' | '\u{0660}'..='\u{0669}')));
        } else {
            assert!(!text.chars().any(is_arabic), "{} {} {}", composer.action.id, letter.recipient, letter.language);
        }
    });
}

#[test]
fn a_copy_says_to_whom_the_letter_was_written_and_a_mission_gets_a_covering_note() {
    each_letter(|composer, letter, recipient, writer, _| {
        let Some(addressed) = letter.addressed() else { return };
        assert_eq!(addressed.copy_line.is_some(), recipient.role == Role::Copy && !recipient.is_mission());
        assert_eq!(addressed.enclosure.is_some(), recipient.is_mission());
        if composer.action.id == "hossein-ronaghi-maleki" && recipient.role == Role::To {
            let copies = if writer.country == "US" { 3 } else { 2 };
            assert_eq!(addressed.copies.names.len(), copies, "{}", letter.language);
        }
    });
}

#[test]
fn the_country_stands_on_an_address_abroad_alone() {
    each_letter(|_, letter, recipient, writer, _| {
        let (Some(country), Some(addressed)) = (&recipient.country, letter.addressed()) else { return };
        if recipient.address.is_empty() {
            return;
        }
        let name = locale::country::name(country, &letter.language).to_uppercase();
        assert_eq!(addressed.addressee.last() == Some(&name), *country != writer.country, "{:?}", addressed.addressee);
    });
}
