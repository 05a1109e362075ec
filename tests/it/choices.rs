//! What a writer chooses among what a case offers: how the letter opens and what it asks first. Nothing is lost by it.

use crate::support;
use crate::support::built_in::{COMPOSERS, PAGES, composer};
use appeal::action::{Choices, Rest};
use appeal::check::{self, Context};
use appeal::diagnostic::Severity;
use appeal::document::MessageHeaders;
use appeal::letter::Composer;
use appeal::writer::Writer;
use jiff::civil::date;

fn words(composer: &Composer, choices: Choices) -> String {
    let writer = Writer { choices, ..Writer::neutral("FR") };
    let recipient = composer.recipients_for("FR")[0];
    composer.anew(recipient, &writer, date(2026, 11, 25)).unwrap().words()
}

#[test]
fn every_opening_that_a_case_offers_makes_a_letter_that_keeps_the_rules() {
    let today = date(2026, 11, 25);
    let mut tried = 0;
    for composer in COMPOSERS.iter() {
        let (action, kind, tag) = (&composer.action, &composer.kind, &composer.words.tag);
        for opening in &kind.openings {
            let opening = &opening.value;
            let mut demands: Vec<String> = action.demands_of(kind).iter().map(|at| at.value.clone()).collect();
            demands.reverse();
            let choices = Choices { opening: Some(opening.clone()), demands, ..Choices::default() };
            let writer = Writer { choices, note: Some("A.".into()), ..Writer::neutral("FR") };
            for recipient in composer.recipients_for("FR") {
                let letter = composer.anew(recipient, &writer, today).unwrap();
                let headers = MessageHeaders { day: today, ..MessageHeaders::default() };
                let context = Context {
                    composer,
                    recipient,
                    writer: &writer,
                    today,
                    letter: &letter,
                    pages: &PAGES,
                    headers: &headers,
                    formats: &[],
                    short_in_link: false,
                };
                let mut found = check::letter_rules(&context).unwrap();
                found.retain(|finding| finding.severity > Severity::Note && finding.code != Some("stale"));
                assert!(found.is_empty(), "{} {opening} {tag}: {found:#?}", action.id);
                if let Ok(said) = composer.said(opening) {
                    assert!(letter.words().contains(&said.words), "{opening} {tag}");
                }
                tried += 1;
            }
        }
    }
    assert!(tried >= 3 * 4, "the cases that are built in offer openings");
}

#[test]
fn demands_come_in_the_writers_order_and_none_is_lost() {
    let composer = composer("ahmadreza-djalali", "letter", "en");
    // The first names whom it is about, where the language has it so.
    let texts: Vec<Vec<String>> = composer
        .action
        .demands_of(&composer.kind)
        .iter()
        .map(|demand| {
            let both = ["", ".first"].map(|part| composer.said(&format!("demand-{}{part}", demand.value)));
            both.into_iter().flatten().map(|said| said.words.clone()).collect()
        })
        .collect();
    let order = |words: &str| {
        let mut places: Vec<(usize, usize)> = texts
            .iter()
            .enumerate()
            .map(|(n, texts)| (texts.iter().find_map(|text| words.find(text.as_str())).unwrap(), n))
            .collect();
        places.sort_unstable();
        places.into_iter().map(|(_, n)| n).collect::<Vec<_>>()
    };
    assert_eq!(order(&words(composer, Choices { rest: Rest::First, ..Choices::default() })), [0, 1, 2, 3, 4]);
    let access_then_release = Choices { demands: vec!["access".into(), "release".into()], ..Choices::default() };
    assert_eq!(order(&words(composer, access_then_release)), [4, 1, 0, 2, 3]);
}

fn appeal(folder: &std::path::Path, line: &str) -> (i32, String, String) {
    let output = support::appeal().args(line.split(' ')).current_dir(folder).output().unwrap();
    let text = |bytes: Vec<u8>| String::from_utf8(bytes).unwrap();
    (output.status.code().unwrap(), text(output.stdout), text(output.stderr))
}

#[test]
fn what_is_not_offered_is_named_with_what_is() {
    let here = tempfile::tempdir().unwrap();
    let write = "write ahmadreza-djalali --name A --city B --country FR --lang en";
    let (code, _, err) = appeal(here.path(), &format!("{write} --opening opening-scence --demands-order relase"));
    assert_eq!(code, 2);
    assert!(err.contains("opening-science") && err.contains("release"), "{err}");
    let (code, out, _) = appeal(here.path(), &format!("{write} --opening opening-science --demands-order access"));
    assert_eq!(code, 0);
    assert!(out.contains("Sweden, Italy and Belgium"), "{out}");
    let none = "write ahmadreza-djalali --kind petition --name A --city B --country FR --lang en --opening other";
    assert!(appeal(here.path(), none).2.contains("It has but one"));
}

#[test]
fn a_batch_counts_the_letters_that_are_the_same_but_for_the_name() {
    let here = tempfile::tempdir().unwrap();
    let roster = "\
name,city,country,lang,note,opening,demands
Ana,Lyon,FR,en,,,
Bea,Paris,FR,en,,,
Cem,Nice,FR,en,I am a nurse.,,
Dana,Metz,FR,en,,opening-sentence,access
Eva,Brest,FR,en,,opening-none,
";
    std::fs::write(here.path().join("roster.csv"), roster).unwrap();
    let batch = "batch ahmadreza-djalali --roster roster.csv --to supreme-leader --no-draw --today 2026-11-25";
    let (code, out, err) = appeal(here.path(), &format!("{batch} --out a.outbox --json"));
    assert_eq!(code, 4, "the row whose opening is not offered fails: {err}");
    let summary: serde_json::Value = serde_json::from_str(&out).unwrap();
    assert_eq!((&summary["letters"], &summary["similar"], &summary["failed"]), (&4.into(), &2.into(), &1.into()));
    assert!(err.contains("2 of 4 letters are the same as another writer's"), "{err}");
    assert!(err.contains("no opening “opening-none”"), "{err}");
    // What is there already is counted as well.
    let (_, out, _) = appeal(here.path(), &format!("{batch} --out a.outbox --json"));
    let again: serde_json::Value = serde_json::from_str(&out).unwrap();
    assert_eq!((&again["similar"], &again["unchanged"]), (&2.into(), &4.into()));
    let (_, out, _) = appeal(here.path(), "outbox show a.outbox 4");
    assert!(out.contains("On 21 October 2017, "), "the opening that begins with the day: {out}");
}
