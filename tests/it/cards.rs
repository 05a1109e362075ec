//! Cards to a prisoner and to the family: a greeting, and nothing that could harm its reader, whatever the writer adds.

use std::path::Path;
use std::process::Output;
use std::sync::{Arc, LazyLock};

use crate::support;
use crate::support::built_in::{CATALOG, PAGES, composers};
use appeal::check;
use appeal::document::{Format, MessageHeaders};
use appeal::finish::Finish;
use appeal::letter::{self, Composer, Wish};
use appeal::writer::Writer;
use jiff::civil::date;
use proptest::prelude::*;

const LANGUAGES: [&str; 4] = ["fa", "en", "es", "fr"];

static COMPOSERS: LazyLock<Vec<&Composer>> = LazyLock::new(|| composers("ahmadreza-djalali", "solidarity").collect());

/// What the rules say of the cards of a writer, and the cards as people read them.
fn cards(composer: &Composer, writer: &Writer) -> (Vec<appeal::diagnostic::Diagnostic>, Vec<String>) {
    let finish =
        Finish { pages: &PAGES, today: date(2020, 2, 20), one_message: false, attachments: &[], selection: None };
    let (mut found, mut texts) = (Vec::new(), Vec::new());
    let applying = composer.recipients_for(&writer.country);
    assert_eq!(applying.len(), 2, "the person and the family");
    for recipient in &applying {
        let formats = [Format::Txt, Format::Md, Format::Html];
        let finished = finish.letter(composer, recipient, &applying, writer, &formats).unwrap();
        found.extend(finished.findings);
        texts.extend(finished.documents.into_iter().map(|document| String::from_utf8(document.bytes).unwrap()));
    }
    (found, texts)
}

fn writer(note: Option<&str>) -> Writer {
    Writer { name: "Ana López".into(), city: "Madrid".into(), note: note.map(str::to_owned), ..Writer::neutral("ES") }
}

fn refused_for(composer: &Composer, note: &str) -> Option<String> {
    let (found, _) = cards(composer, &writer(Some(note)));
    let found = found.into_iter().find(|finding| finding.code == Some("silence"))?;
    match &found.message.args[0].1 {
        appeal::message::Arg::Text(word) => Some(word.clone()),
        other => panic!("{other:?}"),
    }
}

#[test]
fn a_card_without_a_note_is_silent_in_every_language_and_for_every_occasion() {
    use appeal::letter::occasion::Occasion;
    use clap::ValueEnum;
    for tag in LANGUAGES {
        for &occasion in Occasion::value_variants() {
            let action = Arc::new(letter::load(&CATALOG, "ahmadreza-djalali").unwrap());
            let kind = action.kind("solidarity").unwrap().clone();
            let composer = Composer::new(&CATALOG, &action, &kind, tag).unwrap().with(Wish::Occasion(occasion));
            let (found, texts) = cards(&composer, &writer(None));
            assert!(found.is_empty(), "{tag} {occasion:?}: {found:#?}");
            let name = composer.say("person-djalali").unwrap();
            assert!(tag == "fr" || texts.iter().all(|text| text.contains(&name)), "{tag} {occasion:?}");
        }
    }
}

#[test]
fn a_note_that_breaks_the_silence_is_refused_with_the_word() {
    for (note, word) in [
        ("I signed a petition for you.", "petition"),
        ("Amnesty sends greetings.", "Amnesty"),
        ("The whole world knows of your PRISON.", "PRISON"),
        ("Freedom soon!", "Freedom"),
        ("We met at Karolinska.", "Karolinska"),
        ("Since 2016 I think of you.", "2016"),
        ("از سال ۱۳۹۵ به یاد شما هستم.", "۱۳۹۵"),
        ("#SaveAhmad", "#SaveAhmad"),
        ("See example.org", "example.org"),
        ("به اميد آزادي شما", "آزادي"),
        ("Nos vemos en libertad", "libertad"),
        ("À bas le régime", "régime"),
        ("por los derechos humanos", "derechos"),
        ("حقوق‌بشر", "حقوق‌بشر"),
        ("he can meet his lawyer", "lawyer"),
        ("the highest attainable standard, without delay the medical care that", "medical care"),
        ("Ali Khamenei", "Ali Khamenei"),
        ("free\u{200C}dom and pri\u{AD}son", "free\u{200C}dom"),
    ] {
        for composer in COMPOSERS.iter() {
            assert_eq!(refused_for(composer, note).as_deref(), Some(word), "{note}");
        }
    }
}

#[test]
fn a_greeting_of_ones_own_is_welcome_in_every_language() {
    for note in [
        "The almond trees are in blossom here, and I think of you every morning.",
        "Los almendros ya están en flor al aire libre, un abrazo.",
        "Les amandiers sont en fleurs, je pense à vous. Un court mot pour vous souhaiter le meilleur.",
        "درختان بادام اینجا شکوفه کرده‌اند و هر روز به یاد شما هستم.",
    ] {
        for composer in COMPOSERS.iter() {
            assert_eq!(refused_for(composer, note), None, "{note}");
        }
    }
}

/// Words that no card may show, and how they are written to slip through.
const BREAKING: [&str; 16] = [
    "prison",
    "Prison",
    "PRISONERS",
    "torture",
    "freedom",
    "human rights",
    "Amnesty International",
    "execution",
    "زندان",
    "زنـدان",
    "شکنجه",
    "شكنجه",
    "اعدام",
    "libertad",
    "procès",
    "13",
];
const HARMLESS: [&str; 10] = ["spring", "almond", "شکوفه", "بهار", "flores", "printemps", "—", "\n", "🌷", "good"];

proptest! {
    #![proptest_config(ProptestConfig::with_cases(48))]

    /// Whatever the note says, it is refused, or no card shows a word that breaks the silence.
    #[test]
    fn the_silence_is_never_broken(
        words in proptest::collection::vec(prop_oneof![
            3 => proptest::sample::select(HARMLESS.to_vec()).prop_map(str::to_owned),
            1 => proptest::sample::select(BREAKING.to_vec()).prop_map(str::to_owned),
            1 => "\\PC{1,6}",
        ], 1..8),
        glue in proptest::sample::select(vec![" ", ", ", "\u{200C} ", "\n", "  ", "/", "-"]),
    ) {
        let note = words.join(glue);
        let breaks = BREAKING.iter().any(|word| words.iter().any(|given| given == word));
        let composer = COMPOSERS[note.len() % COMPOSERS.len()];
        let (found, texts) = cards(composer, &writer(Some(&note)));
        let refused = found.iter().any(|finding| finding.is_error() && finding.code == Some("silence"));
        prop_assert!(refused || !breaks, "{note:?} went through");
        if !refused {
            for text in &texts {
                for word in ["prison", "torture", "freedom", "amnesty", "execution", "زندان", "شکنجه", "اعدام"] {
                    prop_assert!(!text.to_lowercase().contains(word), "{note:?} shows {word}");
                }
            }
        }
    }
}

#[test]
fn a_template_cannot_reach_the_facts_of_the_case() {
    for reaching in [
        "{{t \"facts\"}}",
        "{{t \"demand-release\"}}",
        "{{t \"subject\"}}",
        "{{law}}",
        "{{demands}}",
        "{{variables.sentenced}}",
    ] {
        let folder = tempfile::tempdir().unwrap();
        std::fs::create_dir(folder.path().join("templates")).unwrap();
        std::fs::write(
            folder.path().join("templates/solidarity.md.hbs"),
            format!("{{{{t \"card-wish\"}}}}\n\n{reaching}\n"),
        )
        .unwrap();
        let output = write(folder.path(), &["--workspace", "."]);
        assert_eq!(output.status.code(), Some(1), "{reaching}");
        assert!(output.stdout.is_empty());
    }
    let folder = tempfile::tempdir().unwrap();
    std::fs::create_dir_all(folder.path().join("locales/en")).unwrap();
    let words = std::fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("locales/en/card.ftl")).unwrap();
    for reaching in ["{ facts }", "{ $sentenced }", "{ person-djalali }"] {
        let words = words.replace("I am thinking of you", &format!("I am thinking of you {reaching}"));
        std::fs::write(folder.path().join("locales/en/card.ftl"), words).unwrap();
        assert_eq!(write(folder.path(), &["--workspace", "."]).status.code(), Some(1), "{reaching}");
    }
    let plain = words.replace("I am thinking of you", "I think of you in your prison");
    std::fs::write(folder.path().join("locales/en/card.ftl"), plain).unwrap();
    let output = write(folder.path(), &["--workspace", "."]);
    assert_eq!(output.status.code(), Some(1));
    assert!(String::from_utf8_lossy(&output.stderr).contains("error[silence]"));
}

fn write(folder: &Path, more: &[&str]) -> Output {
    support::appeal()
        .args(["write", "ahmadreza-djalali", "--kind", "solidarity", "--lang", "en", "--today", "2020-02-20"])
        .args(["--name", "Ana López", "--city", "Madrid", "--country", "ES"])
        .args(more)
        .current_dir(folder)
        .output()
        .unwrap()
}

#[test]
fn where_no_address_is_on_record_show_and_write_say_so() {
    let folder = tempfile::tempdir().unwrap();
    let output = write(folder.path(), &[]);
    let told = String::from_utf8(output.stderr).unwrap();
    assert_eq!(told.matches("No address is on record").count(), 2, "{told}");
    assert!(told.contains("20 March 2020"), "the next Nowruz");
    let output = support::appeal().args(["show", "ahmadreza-djalali"]).output().unwrap();
    let shown = String::from_utf8(output.stdout).unwrap();
    let (_, family) = shown.split_once("Family of Ahmadreza Djalali").unwrap();
    assert!(family.lines().take(4).any(|line| line.contains("no address on record")), "{shown}");
}

#[test]
fn a_card_that_is_allowed_to_speak_warns() {
    let folder = tempfile::tempdir().unwrap();
    let output = write(folder.path(), &["--note", "Freedom!", "--allow", "silence"]);
    assert!(output.status.success());
    assert!(String::from_utf8_lossy(&output.stderr).contains("warning[silence]"));
}

/// Front and back on one side of a folded sheet, the greeting on the other; it opens as its language does.
#[test]
#[cfg(feature = "pdf")]
fn a_printed_card_has_two_sides_and_opens_as_its_language_does() {
    for composer in COMPOSERS.iter() {
        let recipient = composer.recipients_for("ES")[0];
        let card = composer.anew(recipient, &writer(Some("Almond trees.")), date(2020, 2, 20)).unwrap();
        let fitted = PAGES.fit(&card).unwrap();
        assert_eq!((fitted.pages(), fitted.lines_over), (2, 0));
        let rtl = composer.words.tag == "fa";
        for text in fitted.texts() {
            // A4, lying: its middle is at 148.5 mm.
            let middle = text.x + text.width / 2.0;
            assert_eq!(middle < 148.5, rtl, "{text:?}");
            assert!(text.x > 5.0 && text.x + text.width < 292.0, "{text:?}");
        }
        let long = composer.anew(recipient, &writer(Some(&"Almond trees. ".repeat(300))), date(2020, 2, 20)).unwrap();
        assert!(PAGES.fit(&long).unwrap().lines_over > 0);
    }
}

#[test]
fn check_finds_no_fault_in_the_shipped_cards() {
    for composer in COMPOSERS.iter() {
        let headers = MessageHeaders { day: date(2020, 2, 20), ..MessageHeaders::default() };
        let recipient = composer.recipients_for("ES")[0];
        let writer = writer(None);
        let letter = composer.anew(recipient, &writer, headers.day).unwrap();
        let context = check::Context {
            composer,
            recipient,
            writer: &writer,
            today: headers.day,
            letter: &letter,
            pages: &PAGES,
            headers: &headers,
            formats: &[],
            short_in_link: false,
        };
        assert_eq!(check::letter_rules(&context).unwrap(), []);
    }
}
