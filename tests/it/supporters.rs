//! What somebody sees who has never used the program: the list, a case, the help, what a letter lacks, what is kept of them.

use std::path::Path;

use appeal::environment::Environment;
use jiff::civil::date;
use serde_json::{Value, json};
use unicode_width::UnicodeWidthStr;

use crate::support;

const LANGUAGES: [&str; 4] = ["en", "fa", "es", "fr"];

/// What a command line shows on a terminal of that width, in that language.
fn on_a_terminal(width: usize, language: &str, arguments: &[&str]) -> String {
    let variables = [("LC_ALL", language), ("APPEAL_CONFIG", "/nowhere/config.toml"), ("APPEAL_DATA", "/nowhere")];
    let variables = variables.map(|(name, value)| (name.to_owned(), value.to_owned()));
    let environment = Environment {
        variables: variables.into_iter().chain([("NO_COLOR".to_owned(), "1".to_owned())]).collect(),
        stdout_terminal: true,
        stderr_terminal: true,
        width,
        ..Environment::bare(date(2024, 5, 3))
    };
    support::ran(&environment, arguments).1
}

/// A run without a terminal: exit code, results, words about them.
fn run(folder: &Path, language: &str, arguments: &[&str]) -> (i32, String, String) {
    let mut command = support::appeal();
    command.args(arguments).env("LC_ALL", language).current_dir(folder);
    command.env("APPEAL_CONFIG", folder.join("config.toml")).env("APPEAL_DATA", folder.join("data"));
    let output = command.output().unwrap();
    let text = |bytes: Vec<u8>| String::from_utf8(bytes).unwrap();
    (output.status.code().unwrap(), text(output.stdout), text(output.stderr))
}

/// Without the marks that set a text apart in a sentence.
fn bare(text: &str) -> String {
    text.replace(['\u{2066}', '\u{2067}', '\u{2068}', '\u{2069}', '\u{200E}', '\u{200F}'], "")
}

#[test]
fn the_list_and_a_case_fit_the_terminal_and_what_is_typed_stands_in_one_piece() {
    for language in LANGUAGES {
        for width in [80, 60, 40] {
            for arguments in [&["list"][..], &["show", "ahmadreza-djalali"], &["show", "hossein-ronaghi-maleki"]] {
                let shown = on_a_terminal(width, language, arguments);
                for line in shown.lines() {
                    // A word that is longer than a line, such as a link, is not parted.
                    let is_word = line.split_whitespace().count() < 2;
                    assert!(line.width() <= width || is_word, "{language} {width}: {line}");
                }
            }
            let list = bare(&on_a_terminal(width, language, &["list"]));
            let kinds = ["--kind joint-letter)", "--kind association-letter)", "--lang fa / en / es / fr"];
            assert!(kinds.iter().all(|typed| list.contains(typed)), "{language} {width}: {list}");
            let show = bare(&on_a_terminal(width, language, &["show", "ahmadreza-djalali"]));
            let typed = ["--to supreme-leader", "--kind petition-letter"];
            assert!(typed.iter().all(|typed| show.contains(typed)), "{language} {width}: {show}");
        }
    }
}

#[test]
fn who_cannot_be_reached_comes_last_with_what_one_can_do() {
    let folder = tempfile::tempdir().unwrap();
    let missions = ["the mission of its state (Iran)", "(ایران)", "(Irán)", "(Iran)"];
    for (language, mission) in LANGUAGES.into_iter().zip(missions) {
        let (_, out, _) = run(folder.path(), language, &["show", "ahmadreza-djalali"]);
        let out = bare(&out);
        let at = |id: &str| out.find(&format!("--to {id} ")).unwrap_or_else(|| panic!("{id}: {out}"));
        assert!(at("head-of-judiciary") < at("president") && at("permanent-mission") < at("president"), "{out}");
        let president = &out[at("president")..at("high-representative")];
        assert!(president.contains(mission), "{language}: {president}");
        // What is for a prisoner and the family goes to no mission.
        let person = &out[at("person")..];
        assert!(!person.contains(mission), "{language}: {person}");
    }
}

const WRITER: [&str; 8] = ["--name", "Ana López", "--address", "Calle Mayor 1", "--city", "Madrid", "--country", "ES"];

#[test]
fn what_is_the_same_of_several_offices_is_told_once_and_names_them_in_the_readers_language() {
    let folder = tempfile::tempdir().unwrap();
    let note = "long words here and there ".repeat(120);
    let more =
        ["--lang", "en", "--format", "txt,mailto", "--out", ".", "--force", "--today", "2024-05-03", "--note", &note];
    let arguments = [&["write", "ahmadreza-djalali"][..], &WRITER, &more].concat();
    let leaders = [
        "Leader of the Islamic Republic of Iran (supreme-leader)",
        "رهبر جمهوری اسلامی ایران (supreme-leader)",
        "Líder de la República Islámica de Irán (supreme-leader)",
        "Guide de la République islamique d’Iran (supreme-leader)",
    ];
    for (language, leader) in LANGUAGES.into_iter().zip(leaders) {
        let (code, _, err) = run(folder.path(), language, &arguments);
        let err = bare(&err).replace('\u{A0}', " ");
        assert_eq!(code, 0, "{err}");
        let of = |code: &str| err.lines().filter(|line| line.contains(&format!("[{code}]"))).collect::<Vec<_>>();
        let long = of("mailto-length");
        assert_eq!(long.len(), 1, "{err}");
        assert!(long[0].contains(leader) && long[0].contains("(president)"), "{language}: {}", long[0]);
        // Of the action, of two offices that were confirmed on a day, of one that never was.
        let old = of("stale");
        assert_eq!(old.len(), 3, "{err}");
        assert!(old[1].contains(leader) && old[1].contains("(head-of-judiciary)"), "{language}: {}", old[1]);
        // What to do is told of the offices by the same names.
        assert!(err.contains(&format!("• {leader}")), "{language}: {err}");
    }
}

#[test]
fn that_no_way_to_an_office_is_on_record_is_told_before_anything_is_written() {
    let folder = tempfile::tempdir().unwrap();
    let write = |more: &[&str]| {
        let arguments = [&["write", "ahmadreza-djalali", "--lang", "en", "--out", ".", "--force"][..], more].concat();
        run(folder.path(), "en", &arguments).2
    };
    let err = write(&WRITER);
    let told = "No way is on record to reach: President of the Islamic Republic of Iran (president).";
    assert!(err.starts_with(told), "{err}");
    assert!(err.contains("– No way to reach this office is on record. Send the letter to the mission of its"), "{err}");
    // Who shall not be known is sent to no mission.
    let err = write(&[&WRITER[..], &["--privacy", "place"]].concat());
    assert!(err.contains("– No way to reach this office is on record. Look for an address on its own"), "{err}");
    assert!(!err.contains("mission of its state"), "{err}");
    let err = write(&[&WRITER[..], &["--to", "supreme-leader"]].concat());
    assert!(!err.contains("No way"), "{err}");
}

#[test]
fn help_comes_in_the_persons_language_with_what_a_supporter_needs_first() {
    let folder = tempfile::tempdir().unwrap();
    let about =
        ["Letters for urgent actions", "نامه برای فراخوان", "Cartas para acciones urgentes", "Des lettres pour"];
    for (language, about) in LANGUAGES.into_iter().zip(about) {
        let (code, help, err) = run(folder.path(), language, &["help"]);
        assert_eq!((code, err.as_str()), (0, ""), "{language}");
        assert!(bare(&help).starts_with(about), "{help}");
        assert_eq!(run(folder.path(), language, &["--help"]).1, help);
        let commands = help.lines().filter_map(|line| line.strip_prefix("  ")?.split_whitespace().next());
        let mut commands = commands.filter(|word| ["list", "show", "write", "done", "batch"].contains(word));
        assert!(commands.by_ref().take(5).eq(["list", "show", "write", "done", "batch"]), "{help}");
        assert!(help.contains("\n  appeal list\n"), "an example: {help}");
        // Without a command nothing was done, which a script hears by the code and the empty standard output.
        assert_eq!(run(folder.path(), language, &[]), (2, String::new(), help));
    }
    let (code, help, _) = run(folder.path(), "en", &["help", "outbox", "list"]);
    assert!(code == 0 && help.contains("appeal outbox list [OPTIONS]"), "{help}");
    let (code, out, err) = run(folder.path(), "en", &["help", "wirte"]);
    assert!(code == 2 && out.is_empty() && err.contains("“wirte”") && err.contains("write"), "{err}");
    let (code, _, err) = run(folder.path(), "en", &["--nothing"]);
    assert!(code == 2 && err.contains("“--nothing” is not known here"), "{err}");
}

#[test]
fn the_help_of_write_begins_with_what_a_supporter_needs() {
    let folder = tempfile::tempdir().unwrap();
    let (_, help, _) = run(folder.path(), "en", &["help", "write"]);
    let headings: Vec<&str> = help
        .lines()
        .filter(|line| !line.starts_with(' ') && line.ends_with(':'))
        .map(|it| it.trim_end_matches(':'))
        .collect();
    let expected = [
        "Usage",
        "Arguments",
        "Options",
        "About the writer",
        "What the letter says",
        "Signing together",
        "Posts and cards",
        "Paper and envelopes",
        "For special cases",
        "Examples",
    ];
    assert_eq!(headings, expected);
    let under =
        |heading: &str| help.split(&format!("\n{heading}:\n")).nth(1).unwrap().split("\n\n").next().unwrap().to_owned();
    let flags = |heading: &str| -> Vec<String> {
        let text = under(heading);
        let words = text.lines().filter_map(|line| line.trim_start().split([' ', ',']).next());
        words.filter(|word| word.starts_with("--")).map(str::to_owned).collect()
    };
    assert_eq!(flags("Options"), ["--lang", "--to", "--kind", "--format", "--out", "--copy", "--reading", "--open"]);
    assert!(flags("For special cases").contains(&"--workspace".to_owned()), "{help}");
    assert!(flags("Signing together").contains(&"--encoding".to_owned()), "{help}");
}

#[test]
fn what_is_kept_and_where_is_told_and_forget_removes_it() {
    let folder = tempfile::tempdir().unwrap();
    let kept = |arguments: &[&str]| -> Value {
        let (code, out, err) = run(folder.path(), "en", arguments);
        assert_eq!(code, 0, "{err}");
        serde_json::from_str(&out).unwrap()
    };
    let there = || {
        let told = kept(&["where", "--json"]);
        let kept = told["kept"].as_array().unwrap().clone();
        kept.iter().map(|one| (one["what"].clone(), one["there"].clone())).collect::<Vec<_>>()
    };
    let all = |settings: bool, notes: bool, answers: bool| {
        [("settings", settings), ("notes", notes), ("answers", answers)]
            .map(|(what, there)| (json!(what), json!(there)))
    };
    assert_eq!(there(), all(false, false, false));
    let (_, out, err) = run(folder.path(), "en", &["where"]);
    assert!(out.contains("Notes of sent letters: nothing is kept; the file would be "), "{out}");
    assert!(err.contains("“appeal forget” lists"), "{err}");

    let save = [&["write", "ahmadreza-djalali", "--lang", "es", "--out", ".", "--save-profile"][..], &WRITER].concat();
    assert_eq!(run(folder.path(), "en", &save).0, 0);
    assert_eq!(run(folder.path(), "en", &["done", "ahmadreza-djalali", "supreme-leader"]).0, 0);
    std::fs::write(folder.path().join("data/answers.json"), "{}").unwrap();
    assert_eq!(there(), all(true, true, true));
    let files = ["config.toml", "data/sent.toml", "data/answers.json"].map(|file| folder.path().join(file));
    for language in LANGUAGES {
        let (_, out, _) = run(folder.path(), language, &["where"]);
        for file in &files {
            assert!(bare(&out).contains(&file.display().to_string()), "{language}: {out}");
        }
    }
    assert_eq!(run(folder.path(), "en", &["forget", "--yes"]).0, 0);
    assert_eq!(there(), all(false, false, false), "the same list is removed");
}
