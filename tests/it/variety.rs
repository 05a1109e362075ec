//! Letters that differ: facts to choose among, wordings, who writes, the short letter, and what is drawn of them
//! (`tests/cases/variety`, where nobody exists and nothing happened).

use std::collections::BTreeSet;
use std::path::Path;
use std::sync::{Arc, LazyLock};

use crate::support;
use appeal::action::{Choices, Length, Rest};
use appeal::catalog::Catalog;
use appeal::check::{self, Context};
use appeal::document::{Format, MessageHeaders, Pages, document};
use appeal::finish::Finish;
use appeal::letter::{self, Composer, Letter};
use appeal::text::without_isolates;
use appeal::writer::{Privacy, Writer};
use jiff::civil::{Date, date};
use serde_json::Value;

const WORKSPACE: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/cases/variety");
const TODAY: Date = date(2026, 2, 1);
const LANGUAGES: [&str; 4] = ["en", "es", "fr", "fa"];
const FACTS: [&str; 4] = ["fact-visit", "fact-work", "fact-cell", "fact-hearing"];

static CATALOG: LazyLock<Catalog> = LazyLock::new(|| Catalog::with_workspace(Path::new(WORKSPACE)).unwrap());

fn composer(kind: &str, language: &str) -> Composer {
    let action = Arc::new(letter::load(&CATALOG, "nurse-theta").unwrap());
    let kind = action.kind(kind).cloned().or_else(|| action.plain_reminder()).unwrap();
    Composer::new(&CATALOG, &action, &kind, language).unwrap()
}

/// One of many writers who choose nothing.
fn writer(n: usize) -> Writer {
    let (name, address) = (format!("Writer {n}"), vec![format!("{n} Q Street")]);
    Writer { name, address, city: "Paris".to_owned(), choices: Choices::default(), ..Writer::neutral("FR") }
}

fn to(composer: &Composer, at: usize, writer: &Writer) -> Letter {
    composer.anew(composer.recipients_for("FR")[at], writer, TODAY).unwrap()
}

fn words(composer: &Composer, writer: &Writer) -> String {
    to(composer, 0, writer).words()
}

/// Which of these messages, in any wording, stand in a letter, in the order in which they do.
fn told<'i>(composer: &Composer, words: &str, ids: &[&'i str]) -> Vec<&'i str> {
    let place = |id: &'i str| {
        let wordings = ["", "-2", "-3"].map(|wording| composer.said(&format!("{id}{wording}")));
        wordings.into_iter().flatten().find_map(|said| Some((words.find(&said.words)?, id)))
    };
    let mut found: Vec<(usize, &str)> = ids.iter().filter_map(|id| place(id)).collect();
    found.sort_unstable();
    found.into_iter().map(|(_, id)| id).collect()
}

#[test]
fn each_writer_tells_as_many_facts_as_the_case_asks_for_and_all_come_to_be_told() {
    for language in LANGUAGES {
        let composer = composer("letter", language);
        let (mut openings, mut pairs, mut firsts) = (BTreeSet::new(), BTreeSet::new(), BTreeSet::new());
        for n in 0..80 {
            let words = words(&composer, &writer(n));
            let facts = told(&composer, &words, &FACTS);
            assert_eq!(facts.len(), 2, "{language}: {words}");
            let place = |fact: &&str| FACTS.iter().position(|known| known == fact).unwrap();
            assert!(place(&facts[0]) < place(&facts[1]), "in the order of the case");
            let opening = told(&composer, &words, &["opening", "opening-day", "opening-work"]);
            assert_eq!(opening.len(), 1, "{language}: {words}");
            // What the opening tells is not told twice.
            assert!(opening[0] != "opening-work" || !facts.contains(&"fact-work"), "{words}");
            for always in ["facts", "concern"] {
                assert_eq!(told(&composer, &words, &[always]).len(), 1, "{words}");
            }
            openings.insert(opening[0]);
            pairs.insert(facts);
            firsts.insert(
                ["release", "care"]
                    .map(|id| words.contains(&composer.said(&format!("demand-{id}.first")).unwrap().words)),
            );
        }
        assert_eq!((openings.len(), pairs.len(), firsts.len()), (3, 6, 2), "{language}");
    }
}

#[test]
fn what_is_drawn_hangs_on_what_the_letter_prints_of_its_writer() {
    let composer = composer("letter", "en");
    let body = |at: usize, writer: &Writer, day: Date| {
        composer.anew(composer.recipients_for("FR")[at], writer, day).unwrap().body
    };
    let mut unlike = 0;
    for n in 0..20 {
        let one = writer(n);
        let own = body(0, &one, TODAY);
        assert_eq!(own, body(0, &Writer { email: Some("a@b.example".to_owned()), ..one.clone() }, date(2027, 3, 4)));
        // A copy says what the letter says, but for what its office is asked.
        let copy = body(1, &one, TODAY);
        assert_eq!(own.len(), copy.len());
        assert_eq!(own[..4], copy[..4]);
        unlike += usize::from(own != body(0, &Writer { profession: Some("Nurse".to_owned()), ..one.clone() }, TODAY));
        let initials = |name: &str| Writer { name: name.to_owned(), privacy: Privacy::Place, ..one.clone() };
        assert_eq!(body(0, &initials("Ana Quist"), TODAY), body(0, &initials("Abe Quill"), TODAY));
    }
    assert!(unlike > 10, "a profession is printed: {unlike}");
}

#[test]
fn a_letter_that_is_filled_is_what_would_be_composed() {
    for language in LANGUAGES {
        let composer = composer("letter", language);
        for n in 0..120 {
            let mut writer = writer(n % 60);
            writer.note = [None, Some("I teach.".to_owned()), Some("One.\n\nTwo.".to_owned())][n % 3].clone();
            writer.choices.writes_as =
                [None, None, Some("lawyer".to_owned()), Some("doctor".to_owned())][n % 4].clone();
            writer.choices.length = if n % 5 == 0 { Length::Short } else { Length::Full };
            writer.choices.facts = if n % 10 == 1 { vec!["fact-cell".to_owned()] } else { Vec::new() };
            for recipient in composer.recipients_for("FR") {
                let filled = composer.compose(recipient, &writer, TODAY).unwrap().letter;
                assert_eq!(filled, composer.anew(recipient, &writer, TODAY).unwrap(), "{language} {n}");
            }
        }
    }
}

#[test]
fn the_writers_own_words_stand_behind_who_writes() {
    let composer = composer("letter", "en");
    let choices = Choices { writes_as: Some("doctor".to_owned()), rest: Rest::First, ..Choices::default() };
    let one = Writer { note: Some("Her ward is mine.".to_owned()), choices, ..writer(1) };
    let words = words(&composer, &one);
    let place = |text: &str| words.find(text).unwrap_or_else(|| panic!("{text}: {words}"));
    let order = [
        "I am writing about",
        "I am a doctor",
        "Her ward is mine.",
        "Nobody has told",
        "I respectfully ask",
        "states that",
    ];
    assert!(order.map(place).is_sorted(), "{words}");
}

#[test]
fn one_demand_alone_is_a_sentence_in_every_format() {
    for language in LANGUAGES {
        let pages = Pages::new(&CATALOG);
        for kind in ["letter-one", "joint-letter", "petition", "call"] {
            let composer = composer(kind, language);
            let writer = composer.neutral("FR").remove(0);
            let letter = composer.anew(composer.recipients_for("FR")[0], &writer, TODAY).unwrap();
            let alone = &composer.said("demand-care.first").unwrap().words;
            assert!(letter.words().contains(alone.as_str()), "{language} {kind}: {}", letter.words());
            let formats = [Format::Txt, Format::Html, Format::Md];
            for format in formats.into_iter().filter(|format| letter::forms::suits(composer.kind.form, *format)) {
                let document =
                    document(&pages, &letter, &MessageHeaders { day: TODAY, ..MessageHeaders::default() }, format);
                let text = String::from_utf8(document.unwrap().bytes).unwrap();
                let text = without_isolates(&text).split_whitespace().collect::<Vec<_>>().join(" ");
                let item = ["<li>", "– ", "- "].into_iter().find(|mark| text.contains(&format!("{mark}{alone}")));
                assert_eq!(item, None, "{language} {kind}: {text}");
            }
        }
        // Of several each stands in the list, and the first names whom it is about.
        let several = words(&composer("letter", language), &Writer::neutral("FR"));
        let composer = composer("letter", language);
        let said = |id: &str| composer.said(id).unwrap().words.clone();
        assert!(several.contains(&said("demand-release.first")) && several.contains(&said("demand-care")), "{several}");
        assert!(!several.contains(&said("demand-care.first")), "{several}");
    }
    // Where posts of a thread are read one by one, each names her.
    let post = words(&composer("post", "en"), &Writer::neutral("FR"));
    assert!(post.contains("Ms Exemplar is released") && post.contains("Ms Exemplar is seen"), "{post}");
}

#[test]
fn a_short_letter_fits_a_link_and_says_the_law_in_one_clause() {
    for language in LANGUAGES {
        let composer = composer("letter", language);
        for rest in [Rest::First, Rest::Longest, Rest::Shortest] {
            let choices = Choices { length: Length::Short, rest, ..Choices::default() };
            let letter = to(&composer, 0, &Writer { choices, ..Writer::neutral("FR") });
            assert!(letter.words().contains(&composer.said("law-short").unwrap().words), "{language}");
            assert!(told(&composer, &letter.words(), &FACTS).is_empty());
            let headers =
                MessageHeaders { day: TODAY, to: vec!["minister@aq.example".to_owned()], ..MessageHeaders::default() };
            let link = document(&Pages::new(&CATALOG), &letter, &headers, Format::Mailto).unwrap().bytes;
            assert!(link.len() < 1_800 || language == "fa", "{language}: {}", link.len());
        }
    }
}

fn run(workspace: &Path, line: &str) -> (i32, String, String) {
    let output = support::appeal().arg("--workspace").arg(workspace).args(line.split(' ')).output().unwrap();
    let text = |bytes: Vec<u8>| without_isolates(&String::from_utf8(bytes).unwrap());
    (output.status.code().unwrap(), text(output.stdout), text(output.stderr))
}

const WRITE: &str =
    "write nurse-theta --lang en --name A --city B --country FR --today 2026-02-01 --to minister-of-justice";

#[test]
fn flags_choose_and_what_is_not_offered_is_named() {
    let here = Path::new(WORKSPACE);
    let (code, out, err) = run(here, &format!("{WRITE} --fact fact-cell,fact-hearing --wording 2 --as doctor"));
    assert_eq!(code, 0, "{err}");
    for text in ["nine others", "No judge", "I am a doctor", "My request to you", "for reading this letter"] {
        assert!(out.contains(text), "{text}: {out}");
    }
    let (_, first, _) = run(here, &format!("{WRITE} --no-draw"));
    assert!(first.contains("I am writing about the nurse") && first.contains("– Ms Exemplar is released"), "{first}");
    let (_, short, _) = run(here, &format!("{WRITE} --length short --no-draw"));
    assert!(short.contains("calls her release the remedy") && !short.contains("flat"), "{short}");
    for (more, told) in [
        ("--fact fact-cel", "fact-cell"),
        ("--fact fact-cell,fact-work,fact-visit", "no more than 2 can stand"),
        ("--as lawyer --fact fact-hearing", "“as-lawyer” tells what “fact-hearing” says"),
        ("--as teacher", "nobody writes a “letter” as “teacher”"),
        ("--kind post --length short", "There is no short “post”"),
        ("--wording 0", "“0” is no value"),
        ("--length long", "“long” is no value"),
    ] {
        let (code, out, err) = run(here, &format!("{WRITE} {more}"));
        assert!(code == 2 && out.is_empty() && err.contains(told), "{more}: {code} {err}");
    }
    let (_, shown, _) = run(here, "show nurse-theta");
    for text in ["--fact with fact-visit", "--as with doctor and lawyer", "--length short"] {
        assert!(shown.contains(text), "{text}: {shown}");
    }
    let (_, shown, _) = run(here, "show nurse-theta --json");
    let shown: Value = serde_json::from_str(&shown).unwrap();
    assert_eq!((&shown["facts"][0]["any"], shown["facts"][0]["of"].as_array().unwrap().len()), (&2.into(), 4));
    assert_eq!(shown["writers"][1], "lawyer");
}

#[test]
fn a_roster_chooses_and_the_others_differ() {
    let here = tempfile::tempdir().unwrap();
    let mut roster = "name,city,country,lang,facts,as,wording,length\nAna,Lyon,FR,en,fact-cell;fact-visit,doctor,2,\nBea,Metz,FR,fr,,,۱,breve\n".to_owned();
    roster += "Cem,Nice,FR,en,fact-none,,,\nDana,Nice,FR,en,,,0,\nEva,Nice,FR,en,,,,endless\n";
    for n in 0..40 {
        roster += &format!("Writer {n},Paris,FR,en,,,,\n");
    }
    std::fs::write(here.path().join("roster.csv"), roster).unwrap();
    let at = here.path().display();
    let batch =
        format!("batch nurse-theta --roster {at}/roster.csv --to minister-of-justice --today 2026-02-01 --json");
    let (code, out, err) = run(Path::new(WORKSPACE), &format!("{batch} --out {at}/a.outbox"));
    let summary: Value = serde_json::from_str(&out).unwrap();
    assert_eq!((code, &summary["letters"], &summary["failed"]), (4, &42.into(), &3.into()), "{err}");
    assert!(summary["similar"].as_u64().unwrap() < 10, "{summary}");
    assert!((20..60).contains(&summary["alike"].as_u64().unwrap()), "{summary}");
    assert!(err.contains("of their sentences"), "{err}");
    for text in ["no fact “fact-none”", "“0”", "“endless”"] {
        assert!(err.contains(text), "{text}: {err}");
    }
    let (_, ana, _) = run(Path::new(WORKSPACE), &format!("outbox show {at}/a.outbox 1"));
    for text in ["nine others", "A single time", "I am a doctor", "My request to you"] {
        assert!(ana.contains(text), "{text}: {ana}");
    }
    let (_, out, _) = run(Path::new(WORKSPACE), &format!("{batch} --no-draw --out {at}/b.outbox"));
    let same: Value = serde_json::from_str(&out).unwrap();
    assert_eq!(same["similar"], 40, "{same}");
    assert!(same["alike"].as_u64().unwrap() > 90, "{same}");
}

/// What `check` finds in a copy of the workspace with a text of a file changed.
fn found(file: &str, from: &str, to: &str) -> Vec<(String, String)> {
    let workspace = support::changed(Path::new(WORKSPACE), &[(file, from, to)]);
    let (_, out, _) = run(workspace.path(), "check nurse-theta --json --today 2026-02-01");
    let found: Value = serde_json::from_str(&out).unwrap();
    let findings = found["findings"].as_array().unwrap().iter();
    let text = |it: &Value, key: &str| it[key].as_str().unwrap_or_default().to_owned();
    findings
        .map(|it| (text(it, "code"), without_isolates(&text(it, "message"))))
        .filter(|(code, _)| code != "stale")
        .collect()
}

#[test]
fn check_looks_at_every_wording_every_fact_and_every_writer() {
    const EN: &str = "locales/en/actions/nurse-theta.ftl";
    assert_eq!(found(EN, "Exemplar", "Exemplar"), [], "languages have as many wordings as they like");
    for (from, to) in [
        ("A single time Ms", "Your criminal regime knows that a single time Ms"),
        ("The law is my profession", "You murderers: the law is my profession"),
        ("No judge has heard Ms", "You murderers know that no judge has heard Ms"),
        ("My letter concerns", "You murderers, my letter concerns"),
        ("short = Nobody", "short = You murderers: nobody"),
    ] {
        let found = found(EN, from, to);
        assert!(found.iter().any(|(code, _)| code == "polite"), "{to}: {found:?}");
    }
    let lost = found(EN, "fact-cell = ", "fact-sell = ");
    assert!(lost.iter().any(|(_, message)| message.contains("fact-cell")), "{lost:?}");
    assert!(lost.iter().any(|(code, _)| code == "unused-message"), "{lost:?}");
    let gap = found(EN, "concern-2 = ", "concern-3 = ");
    assert!(gap.iter().any(|(_, message)| message.contains("concern-3")), "a gap is told: {gap:?}");
    let first =
        found("locales/fr/actions/nurse-theta.ftl", "    .first = que Mme Exemplar soit libérée immédiatement\n", "");
    assert!(first.iter().any(|(code, _)| code == "missing-attribute"), "{first:?}");
}

#[test]
fn a_case_that_offers_what_cannot_be_is_told_with_its_place() {
    const CASE: &str = "actions/nurse-theta.toml";
    for (from, to, told) in [
        ("any = 2", "any = 5", "5 of 4 facts cannot stand"),
        ("any = 2", "any = 0", "0 of 4 facts cannot stand"),
        ("any = 2", "any = 4", "leave fewer than 4"),
        ("\"fact-visit\", \"fact-work\", \"fact-cell\"", "\"fact-visit\", \"fact-visit\", \"fact-cell\"", "fact-visit"),
        ("opening-work = ", "opening-wrk = ", "“opening-wrk” is neither an opening"),
        ("[\"fact-hearing\"]", "[\"fact-herring\"]", "“fact-herring” is none of the facts"),
        ("any = 2", "many = 2", "any"),
        ("as         = [\"doctor\"", "as         = [\"Doctor\"", "Doctor"),
    ] {
        let found = found(CASE, from, to);
        assert!(found.iter().any(|(_, message)| message.contains(told)), "{to}: {found:?}");
    }
}

#[test]
fn what_the_rules_say_of_a_letter_that_is_filled_is_what_they_say_of_it_composed() {
    // A word that no letter says, in a fact that some tell.
    let workspace = support::changed(
        Path::new(WORKSPACE),
        &[("locales/en/actions/nurse-theta.ftl", "Ms Exemplar shares", "As you murderers know, Ms Exemplar shares")],
    );
    let catalog = Catalog::with_workspace(workspace.path()).unwrap();
    let action = Arc::new(letter::load(&catalog, "nurse-theta").unwrap());
    let composer = Composer::new(&catalog, &action, action.kind("letter").unwrap(), "en").unwrap();
    let pages = Pages::new(&catalog);
    let finish = Finish { pages: &pages, today: TODAY, one_message: false, attachments: &[], selection: None };
    let applying = composer.recipients_for("FR");
    let mut polite = 0;
    for n in 0..60 {
        let writer = writer(n);
        for recipient in &applying {
            let letter = composer.anew(recipient, &writer, TODAY).unwrap();
            let headers = MessageHeaders::default();
            let context = Context {
                composer: &composer,
                recipient,
                writer: &writer,
                today: TODAY,
                letter: &letter,
                pages: &pages,
                headers: &headers,
                formats: &[Format::Txt],
                short_in_link: false,
            };
            let found = check::letter_rules(&context).unwrap();
            let finished =
                finish.letter(&composer, recipient, &applying, &writer, &[Format::Txt, Format::Html]).unwrap();
            assert_eq!(finished.findings, found, "{n}");
            polite += usize::from(found.iter().any(|finding| finding.code == Some("polite")));
            for made in finished.documents {
                let anew =
                    document(&pages, &letter, &MessageHeaders { day: TODAY, ..headers.clone() }, made.format).unwrap();
                assert_eq!(made.bytes, anew.bytes, "{n} {:?}", made.format);
            }
        }
    }
    assert!(polite > 10, "{polite}");
}
