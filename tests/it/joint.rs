//! Letters of many: whoever signs, the letter makes the demands of its kind and no other, counts its signatories, and bears every
//! name as it was written.

use std::collections::BTreeSet;

use appeal::action;
use appeal::check::{self, Context};
use appeal::document::{Format, MessageHeaders, document};
use appeal::letter::{Composer, Letter, Signers, Wish, normalized};
use appeal::signatory::Signatory;
use appeal::writer::{self, Writer};
use jiff::civil::{Date, date};
use proptest::prelude::*;
use scraper::{Html, Selector};

use crate::support::built_in::{CATALOG, COMPOSERS, PAGES, composers};

const DAY: Date = date(2024, 5, 3);

fn signed_by(count: usize) -> Writer {
    let signatory = |n| Signatory { name: format!("Zxq {n}"), ..Signatory::default() };
    Writer { signatories: (0..count).map(signatory).collect(), ..Writer::neutral("BE") }
}

fn letters<'c>(composer: &'c Composer, writer: &'c Writer) -> impl Iterator<Item = (&'c action::Recipient, Letter)> {
    let recipients = composer.recipients_for(&writer.country).into_iter();
    recipients.map(move |recipient| (recipient, composer.anew(recipient, writer, DAY).unwrap()))
}

fn without_spaces(text: &str) -> String {
    text.chars().filter(|c| !c.is_whitespace() && !matches!(c, '\u{2066}'..='\u{2069}' | '\u{200F}')).collect()
}

fn html_text(html: &str) -> String {
    let page = Html::parse_document(html);
    assert!(page.select(&Selector::parse("script, img, a, iframe").unwrap()).next().is_none(), "no markup from text");
    page.select(&Selector::parse("body").unwrap()).next().unwrap().text().collect()
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(12))]

    #[test]
    fn every_kind_makes_its_demands_and_no_other(count in 1_usize..1000, organisation in "[A-Zé ]{0,20}") {
        for composer in COMPOSERS.iter() {
            let joint = composer.form().signers() == Signers::Together;
            let organisation = writer::settle_line("x", &organisation, false).unwrap().filter(|_| joint);
            let many = if joint { signed_by(count) } else { Writer::neutral("BE") };
            let writer = Writer { organisation, ..many };
            let own: BTreeSet<&str> = composer.action.demands_of(&composer.kind).iter().map(|id| id.value.as_str()).collect();
            let all = composer.words.ids("demand-").filter(|id| !matches!(*id, "demand-item" | "demand-last"));
            // What stands first may have words of its own there.
            let texts = |id: &str| [id.to_owned(), format!("{id}.first")].map(|id| composer.say(&id).ok().map(|text| normalized(&text)));
            let demands: Vec<(&str, Vec<String>)> = all.map(|id| (id, texts(id).into_iter().flatten().collect())).collect();
            for (recipient, letter) in letters(composer, &writer) {
                let words = letter.words();
                for (id, texts) in &demands {
                    let wanted = own.contains(id.trim_start_matches("demand-")) && composer.form().tells_the_case();
                    prop_assert_eq!(texts.iter().any(|text| words.contains(text)), wanted, "{} {} {} {}", composer.kind.name.value, recipient.id.value, id, composer.words.tag);
                }
            }
        }
    }

    #[test]
    fn a_name_of_any_text_is_refused_or_stands_as_it_was_written(name in "\\PC{1,40}", details in "[-<>&\"'`*_#{}$\\[\\]()!|~^=+:;,.%@/\\\\ a-cق]{0,30}") {
        let (Ok(Some(name)), Ok(title)) = (writer::settle_line("x", &name, true), writer::settle_line("x", &details, false)) else {
            return Ok(());
        };
        let one = Signatory { name: name.clone(), title: title.clone(), ..Signatory::default() };
        let other = Signatory { name: "Qzx".into(), ..Signatory::default() };
        let writer = Writer { signatories: [one, other].into(), ..Writer::neutral("BE") };
        for composer in COMPOSERS.iter().filter(|composer| composer.kind.name.value == "laureates-letter") {
            for (_, letter) in letters(composer, &writer) {
                let made = |format| document(&PAGES, &letter, &MessageHeaders { day: DAY, ..MessageHeaders::default() }, format).unwrap();
                let html = without_spaces(&html_text(&String::from_utf8(made(Format::Html).bytes).unwrap()));
                let told = without_spaces(&format!("{name}{}", title.as_deref().unwrap_or_default()));
                prop_assert!(html.contains(&told), "{} not in {}", told, html);
                let text = String::from_utf8(made(Format::Txt).bytes).unwrap();
                // In columns a name may go on to the next line, but no word of it does.
                let text = without_spaces(&text);
                for word in name.split(' ').filter(|word| word.chars().count() < 20) {
                    prop_assert!(text.contains(&without_spaces(word)), "{} not in {}", word, text);
                }
            }
        }
    }
}

#[test]
fn the_count_is_written_as_the_language_writes_it_and_its_words_agree() {
    for composer in COMPOSERS.iter().filter(|composer| composer.kind.name.value == "joint-letter") {
        let of = |count: usize| letters(composer, &signed_by(count)).next().map(|(_, letter)| letter).unwrap();
        let (one, many) = (of(1), of(121));
        let number = composer.words.formats.number(121);
        let listed = many.addressed().unwrap().signatories.as_ref().unwrap();
        assert!(many.words().contains(&number) && listed.label.contains(&number), "{number}");
        assert!(one.addressed().unwrap().signatories.is_none() && one.signature() == ["\u{2068}Zxq 0\u{2069}"]);
        assert_eq!(listed.all.len(), 121);
        let (singular, plural) = match composer.words.tag.as_str() {
            "en" => ("I, the undersigned, am", "We, the 121 undersigned, are"),
            "es" => ("Le saluda respetuosamente", "Le saludan respetuosamente"),
            "fr" => ("Je vous prie d’agréer", "Nous vous prions d’agréer"),
            "fa" => ("می‌رسانم", "می‌رسانیم"),
            other => panic!("{other}: what agrees in it?"),
        };
        assert!(one.words().contains(singular) && !one.words().contains(plural), "{}", one.words());
        assert!(many.words().contains(plural) && !many.words().contains(singular), "{}", many.words());
    }
}

#[test]
fn joint_letters_of_every_voice_keep_every_rule() {
    let organisation = Writer { organisation: Some("Zxq".into()), ..Writer::neutral("BE") };
    for composer in COMPOSERS.iter().filter(|composer| composer.form().signers() == Signers::Together) {
        for writer in [&signed_by(1), &signed_by(2), &organisation] {
            for (recipient, letter) in letters(composer, writer) {
                let headers = MessageHeaders { day: DAY, ..MessageHeaders::default() };
                let context = Context {
                    composer,
                    recipient,
                    writer,
                    today: DAY,
                    letter: &letter,
                    pages: &PAGES,
                    headers: &headers,
                    formats: &[],
                    short_in_link: false,
                };
                let errors =
                    check::letter_rules(&context).unwrap().into_iter().filter(appeal::diagnostic::Diagnostic::is_error);
                assert_eq!(errors.collect::<Vec<_>>(), [], "{} {}", composer.kind.name.value, composer.words.tag);
            }
        }
    }
}

#[cfg(feature = "pdf")]
#[test]
fn a_thousand_names_go_on_to_numbered_pages_and_the_letter_still_fits_one() {
    use appeal::document::pdf::{Press, Sheet};
    let press = Press::new(None).unwrap();
    for composer in COMPOSERS.iter().filter(|composer| composer.kind.name.value == "laureates-letter") {
        let writer = signed_by(1000);
        let (_, letter) = letters(composer, &writer).next().unwrap();
        let fitted = press.fit(&letter, Sheet::new("BE", None)).unwrap();
        assert_eq!(fitted.lines_over, 0, "{}", composer.words.tag);
        let texts = fitted.texts();
        assert!(fitted.pages() > 3);
        for n in [0, 499, 999] {
            assert!(texts.iter().any(|text| text.text.contains(&format!("Zxq {n}"))), "{} {n}", composer.words.tag);
        }
        let number = composer.words.formats.number(2);
        assert!(
            texts.iter().any(|text| text.page == 1 && text.y > 280.0 && text.text == number),
            "{}",
            composer.words.tag
        );
    }
}

#[cfg(feature = "pdf")]
#[test]
fn the_rows_of_a_petition_fill_each_of_its_pages_and_are_numbered_on() {
    use appeal::document::pdf::{Press, Sheet};
    use appeal::letter::Sheets;
    let press = Press::new(None).unwrap();
    for shared in composers("ahmadreza-djalali", "petition") {
        let tag = &shared.words.tag;
        let composer = Composer::new(&CATALOG, &shared.action, &shared.kind, tag).unwrap();
        let composer = composer.with(Wish::Sheets(Sheets { count: 3, rows: None }));
        let writer = Writer::neutral("BE");
        let (_, letter) = letters(&composer, &writer).next().unwrap();
        let fitted = press.fit(&letter, Sheet::new("BE", None)).unwrap();
        assert_eq!(fitted.pages(), 3, "{tag}");
        let texts = fitted.texts();
        let at = |page: usize, text: &str| texts.iter().find(|placed| placed.page == page && placed.text == text);
        let number = |n: i64| composer.words.formats.number(n);
        let rows = (1..).take_while(|n| at(0, &number(*n)).is_some()).count() as i64;
        assert!(rows >= 10, "{tag}: {rows} rows");
        assert!(at(0, &number(rows)).unwrap().y > 255.0, "{tag}: the last row stands at the foot of the page");
        assert!(at(1, &number(rows + 1)).is_some() && at(2, &number(3 * rows)).is_some(), "{tag}: numbers go on");
    }
}
