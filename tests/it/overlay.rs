//! A workspace's words lie over the built-in ones message by message; a case's words, TOML and templates file by file.

use std::path::{Path, PathBuf};
use std::process::Output;

use appeal::catalog::Catalog;
use appeal::locale::letter_words;
use fluent::FluentArgs;
use serde_json::Value;

use crate::support;

/// A workspace with these files.
fn workspace(files: &[(&str, &str)]) -> tempfile::TempDir {
    let folder = tempfile::tempdir().unwrap();
    std::fs::create_dir_all(folder.path().join("locales")).unwrap();
    files.iter().for_each(|(name, text)| put(folder.path(), name, text));
    folder
}

fn put(folder: &Path, name: &str, text: &str) {
    let path = folder.join(name);
    std::fs::create_dir_all(path.parent().unwrap()).unwrap();
    std::fs::write(path, text).unwrap();
}

fn shipped(name: &str) -> String {
    std::fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join(name)).unwrap()
}

fn appeal(workspace: &Path, arguments: &[&str]) -> Output {
    let day = ["--today", "2026-02-01"];
    support::appeal().args(arguments).args(day).env("APPEAL_WORKSPACE", workspace).output().unwrap()
}

fn write(workspace: &Path, case: &str, more: &[&str]) -> Output {
    let writer = ["--lang", "en", "--name", "Ana", "--address", "X1", "--city", "Paris", "--country", "FR"];
    appeal(workspace, &[&["write", case], &writer[..], more].concat())
}

fn out(output: &Output) -> String {
    String::from_utf8(output.stdout.clone()).unwrap()
}

fn told(output: &Output) -> String {
    String::from_utf8(output.stderr.clone()).unwrap()
}

/// What a check finds: severity, code, and the file's name with the line.
fn findings(workspace: &Path, arguments: &[&str]) -> Vec<String> {
    let output = appeal(workspace, &[arguments, &["--json"]].concat());
    let report: Value = serde_json::from_slice(&output.stdout).unwrap_or_else(|_| panic!("{}", told(&output)));
    let text = |value: &Value| value.as_str().unwrap_or_default().to_owned();
    let findings = report["findings"].as_array().unwrap().iter().map(|it| {
        let file = text(&it["file"]);
        let file = file.rsplit_once("locales/").map_or(file.as_str(), |(_, name)| name);
        format!("{} {} {file}:{}", text(&it["severity"]), text(&it["code"]), it["line"])
    });
    findings.collect()
}

/// What letters of a shipped case say.
fn said(workspace: &Path, id: &str) -> String {
    let catalog = Catalog::with_workspace(workspace).unwrap();
    let words = letter_words(&catalog, "en", "ahmadreza-djalali").unwrap();
    words.get(id, &FluentArgs::new()).unwrap()
}

/// A case of one's own that cites an article that the program has no words for.
fn case_with_an_article() -> tempfile::TempDir {
    let case = shipped("actions/ahmadreza-djalali.toml");
    let (before, law) = case.split_once("\nlaw ").unwrap();
    let case = format!("{before}\nlaw {}", law.replacen('[', "[\"iccpr-5\", ", 1));
    // It is written in English alone.
    let in_english = |line: &str| match line.split(' ').next() {
        Some("languages") => "languages = [\"en\"]\n".to_owned(),
        Some("any-language") => String::new(),
        _ => format!("{line}\n"),
    };
    let case: String = case.lines().map(in_english).collect();
    let words = shipped("locales/en/actions/ahmadreza-djalali.ftl");
    workspace(&[("actions/person-m.toml", &case), ("locales/en/actions/person-m.ftl", &words)])
}

#[test]
fn the_hint_of_a_missing_message_can_be_followed_to_the_letter() {
    let folder = case_with_an_article();
    let refused = write(folder.path(), "person-m", &[]);
    assert_eq!(refused.status.code(), Some(1), "{}", told(&refused));
    let hint = told(&refused).replace(['\u{2068}', '\u{2069}'], "");
    let hint = hint.lines().find_map(|line| line.split_once("Add “")).unwrap().1.trim_end_matches('.').to_owned();
    let (message, file) = hint.split_once(" = …” to ").unwrap();
    std::fs::write(PathBuf::from(file), format!("{message} = no right to destroy the rights of others\n")).unwrap();

    let written = write(folder.path(), "person-m", &[]);
    assert!(written.status.success(), "{}", told(&written));
    assert!(
        out(&written).replace('\n', " ").contains("articles 5, 7, 9, 10 and 14 of the International Covenant"),
        "{}",
        out(&written)
    );
    for case in ["ahmadreza-djalali", "hossein-ronaghi-maleki"] {
        let written = write(folder.path(), case, &[]);
        assert!(written.status.success(), "{}", told(&written));
        let built_in = support::appeal()
            .args(["write", case, "--lang", "en", "--name", "Ana", "--address", "X1", "--city", "Paris"])
            .args(["--country", "FR", "--today", "2026-02-01"])
            .output()
            .unwrap();
        assert_eq!(out(&written), out(&built_in));
    }
    let errors =
        findings(folder.path(), &["check"]).into_iter().filter(|it| it.starts_with("error")).collect::<Vec<_>>();
    assert_eq!(errors, [""; 0], "no other language needs the words of a case in English");
}

#[test]
fn a_message_takes_the_place_of_the_whole_of_the_built_in_one() {
    let folder = workspace(&[("locales/en/law.ftl", "iccpr-7 = being unharmed\n")]);
    assert_eq!(said(folder.path(), "iccpr-7"), "being unharmed");
    let catalog = Catalog::with_workspace(folder.path()).unwrap();
    let words = letter_words(&catalog, "en", "ahmadreza-djalali").unwrap();
    assert!(words.has("udhr-5"), "the rest is built in");
    assert!(words.place_of("iccpr-7").unwrap().source.name.ends_with("locales/en/law.ftl"));
    assert_eq!(words.place_of("iccpr-7").unwrap().line_column(), (1, 1));
}

#[test]
fn ids_are_one_name_space_whichever_file_they_stand_in() {
    let folder = workspace(&[("locales/en/letter.ftl", "kind-letter = Missive\n")]);
    assert_eq!(said(folder.path(), "kind-letter"), "Missive");
    assert_eq!(findings(folder.path(), &["locale", "check"]), ["notice shadowed en/letter.ftl:1"]);
}

#[test]
fn an_attribute_that_is_left_out_is_gone_and_the_hint_says_what_to_do() {
    let id = shipped("locales/en/letter.ftl");
    let id = id.split("\n    .close").next().unwrap().lines().last().unwrap().split_once(" =").unwrap().0.to_owned();
    let folder = workspace(&[("locales/en/letter.ftl", &format!("{id} = Dear Sir or Madam,\n"))]);
    let found = findings(folder.path(), &["locale", "check"]);
    assert!(found.contains(&"notice shadowed en/letter.ftl:1".to_owned()), "{found:?}");
    let catalog = Catalog::with_workspace(folder.path()).unwrap();
    assert!(!letter_words(&catalog, "en", "ahmadreza-djalali").unwrap().has(&format!("{id}.close")));
}

#[test]
fn the_hint_of_a_case_whose_words_are_built_in_names_both_files() {
    let case = shipped("actions/ahmadreza-djalali.toml");
    let (before, demands) = case.split_once("\ndemands ").unwrap();
    let case = format!("{before}\ndemands {}", demands.replacen('[', "[\"snow\", ", 1));
    let folder = workspace(&[("actions/ahmadreza-djalali.toml", &case)]);
    let refused = told(&write(folder.path(), "ahmadreza-djalali", &[])).replace(['\u{2068}', '\u{2069}'], "");
    let file = folder.path().join("locales/en/actions/ahmadreza-djalali.ftl").display().to_string();
    assert!(
        refused.contains(&format!("Copy the program’s own locales/en/actions/ahmadreza-djalali.ftl to {file}")),
        "{refused}"
    );
}

#[test]
fn two_messages_of_one_id_in_a_workspace_are_an_error() {
    let twice = workspace(&[("locales/en/law.ftl", "a-1 = x\n"), ("locales/en/letter.ftl", "\na-1 = y\n")]);
    let output = write(twice.path(), "ahmadreza-djalali", &[]);
    assert!(!output.status.success() && told(&output).contains("for the second time"), "{}", told(&output));
    let found = findings(twice.path(), &["locale", "check", "en"]);
    assert!(found.contains(&"error duplicate-message en/letter.ftl:2".to_owned()), "{found:?}");
}

#[test]
fn an_error_names_the_file_that_it_is_in() {
    let folder = workspace(&[("locales/en/law.ftl", "\n\niccpr-7 = { nothing }\n-udhr-5 = x\n")]);
    let found = findings(folder.path(), &["locale", "check", "en"]);
    assert!(found.contains(&"error unknown-reference en/law.ftl:3".to_owned()), "{found:?}");
    let output = appeal(folder.path(), &["locale", "check", "en"]);
    assert!(
        out(&output).replace(['\u{2068}', '\u{2069}'], "").contains("<built-in>/locales/en/law.ftl"),
        "{}",
        out(&output)
    );
}

#[test]
fn what_shadows_is_told_once_a_file_and_what_says_the_same_is_not() {
    let law = shipped("locales/en/law.ftl");
    let same = workspace(&[("locales/en/law.ftl", &law), ("locales/en/kinds.ftl", &shipped("locales/en/kinds.ftl"))]);
    assert_eq!(findings(same.path(), &["locale", "check"]), [""; 0]);
    assert_eq!(said(same.path(), "iccpr-7"), said(workspace(&[]).path(), "iccpr-7"));

    let other: String = law
        .lines()
        .map(|line| if line.contains(" = ") { format!("{line} ever\n") } else { format!("{line}\n") })
        .collect();
    let folder = workspace(&[("locales/en/law.ftl", &other)]);
    let output = appeal(folder.path(), &["locale", "check", "en"]);
    assert_eq!(out(&output).matches("take the place of the program’s own: ").count(), 1, "{}", out(&output));
    assert!(out(&output).contains("… (+"), "{}", out(&output));

    let one = workspace(&[("locales/fa/rules.ftl", "polite-insults = قاتل\n")]);
    let told = out(&appeal(one.path(), &["locale", "check"])).replace(['\u{2068}', '\u{2069}'], "");
    assert!(
        told.contains(
            "locales/fa/rules.ftl, words of the workspace take the place of the program’s own: polite-insults."
        ),
        "{told}"
    );
}

#[test]
fn a_file_that_is_removed_lets_the_built_in_words_come_back() {
    let folder = workspace(&[("locales/en/law.ftl", "iccpr-7 = being unharmed\n")]);
    assert_eq!(said(folder.path(), "iccpr-7"), "being unharmed");
    std::fs::remove_file(folder.path().join("locales/en/law.ftl")).unwrap();
    assert_eq!(said(folder.path(), "iccpr-7"), said(workspace(&[]).path(), "iccpr-7"));
}

#[test]
fn the_programs_own_words_are_said_anew_one_by_one() {
    let folder = workspace(&[("locales/en/ui/check.ftl", "check-none = All well.\n")]);
    let output = appeal(folder.path(), &["locale", "check"]);
    assert!(told(&output).contains("All well.") && told(&output).contains("Checked the files"), "{}", told(&output));
}

#[test]
fn a_new_language_is_laid_out_from_all_that_there_is_to_say() {
    let folder = workspace(&[("locales/en/law.ftl", "iccpr-5 = freedom of assembly\niccpr-7 = being unharmed\n")]);
    let made = appeal(folder.path(), &["locale", "new", "de"]);
    assert!(made.status.success(), "{}", told(&made));
    let law = std::fs::read_to_string(folder.path().join("locales/de/law.ftl")).unwrap();
    for line in ["# en | iccpr-5 = freedom of assembly", "# en | iccpr-7 = being unharmed", "# udhr-5 ="] {
        assert_eq!(law.matches(line).count(), 1, "{line}\n{law}");
    }
    let listed: Value = serde_json::from_str(&out(&appeal(folder.path(), &["locale", "list", "--json"]))).unwrap();
    let missing = |n: usize| listed["languages"][n]["missing"].clone();
    assert_eq!([missing(1), missing(2)], [0, 1], "English has them all, Spanish all but the new one");
}

#[test]
fn a_case_is_checked_alone_by_its_id_and_by_its_files() {
    let folder = case_with_an_article();
    let all = findings(folder.path(), &["check"]);
    for path in ["person-m", "actions/person-m.toml", "locales/en/actions/person-m.ftl"] {
        let path = if path.contains('/') { folder.path().join(path).display().to_string() } else { path.to_owned() };
        let output = appeal(folder.path(), &["check", &path]);
        assert_eq!(output.status.code(), Some(3), "{}", told(&output));
        assert!(told(&output).contains("person-m"), "{}", told(&output));
        let found = findings(folder.path(), &["check", &path]);
        assert!(found.iter().any(|it| it.starts_with("error")) && found.len() <= all.len(), "{found:?}");
        assert!(!found.iter().any(|it| it.contains("djalali") || it.contains("maleki")), "{found:?}");
    }
    let near = appeal(folder.path(), &["check", "person-n"]);
    assert_eq!(near.status.code(), Some(2));
    assert!(told(&near).contains("person-m"), "{}", told(&near));
    put(folder.path(), "elsewhere/x.toml", "");
    let nowhere = appeal(folder.path(), &["check", &folder.path().join("elsewhere/x.toml").display().to_string()]);
    assert!(nowhere.status.code() == Some(2) && told(&nowhere).contains("actions/ID.toml"), "{}", told(&nowhere));
}

#[test]
fn a_sound_case_that_is_checked_alone_has_no_word_about_others() {
    let folder = workspace(&[
        ("actions/person-m.toml", &shipped("actions/ahmadreza-djalali.toml")),
        ("locales/en/actions/person-m.ftl", &shipped("locales/en/actions/ahmadreza-djalali.ftl")),
    ]);
    let found = findings(folder.path(), &["check", "person-m"]);
    assert!(found.iter().all(|it| !it.contains("hossein")), "{found:?}");
}

/// A name that no typeface has.
#[cfg(feature = "pdf")]
const UNSEEN: &str = "𒀀𒀁";

#[test]
#[cfg(feature = "pdf")]
fn a_letter_that_cannot_be_printed_is_written_in_the_other_formats() {
    let folder = workspace(&[]);
    let to = folder.path().join("out");
    let write = |format: &str| {
        let to = to.display().to_string();
        let writer = ["--lang", "en", "--name", UNSEEN, "--address", "X1", "--city", "Paris", "--country", "FR"];
        let wished = ["--to", "president", "--format", format, "--out", &to];
        appeal(folder.path(), &[&["write", "ahmadreza-djalali"], &writer[..], &wished].concat())
    };
    let output = write("txt,pdf");
    assert_eq!(output.status.code(), Some(4), "{}", told(&output));
    assert!(told(&output).contains("The typefaces at hand lack"), "{}", told(&output));
    let files = || -> Vec<String> {
        let Ok(entries) = std::fs::read_dir(&to) else { return Vec::new() };
        entries.map(|entry| entry.unwrap().file_name().into_string().unwrap()).collect()
    };
    assert_eq!(files(), ["ahmadreza-djalali.president.en.txt"]);
    std::fs::remove_dir_all(&to).unwrap();
    let output = write("pdf");
    assert_eq!((output.status.code(), files()), (Some(1), Vec::new()), "{}", told(&output));
}

#[test]
#[cfg(feature = "pdf")]
fn a_row_that_cannot_be_printed_is_written_in_the_other_formats_and_told() {
    let folder = workspace(&[]);
    let roster = format!("name,address,city,country\n{UNSEEN},X1,Paris,FR\nAna,X2,Paris,FR\n");
    put(folder.path(), "roster.csv", &roster);
    let path = |name: &str| folder.path().join(name).display().to_string();
    let output = appeal(
        folder.path(),
        &[
            "batch",
            "ahmadreza-djalali",
            "--roster",
            &path("roster.csv"),
            "--lang",
            "en",
            "--to",
            "president",
            "--format",
            "txt,pdf",
            "--out",
            &path("out/"),
        ],
    );
    assert_eq!(output.status.code(), Some(4), "{}", told(&output));
    let mut endings = Vec::new();
    let mut open = vec![folder.path().join("out")];
    while let Some(folder) = open.pop() {
        for entry in std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()) {
            match entry.is_dir() {
                true => open.push(entry),
                false => endings.extend(entry.extension().map(|it| it.to_str().unwrap().to_owned())),
            }
        }
    }
    endings.sort();
    assert_eq!(endings, ["csv", "pdf", "txt", "txt"], "{}", told(&output));
}
