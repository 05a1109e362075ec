//! What a case can say of its languages, its days and its numbers: each case of `tests/cases` is tried as its author would.

use std::path::{Path, PathBuf};
use std::process::Output;

use crate::support;

fn workspace(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/cases").join(name)
}

const W: [&str; 7] = ["--name", "Ana", "--city", "Paris", "--country", "FR", "--address=X 1"];

/// Runs the program on a workspace of `tests/cases`.
fn appeal(name: &str, arguments: &[&str]) -> Output {
    support::appeal().arg("--workspace").arg(workspace(name)).args(arguments).output().unwrap()
}

fn write(name: &str, action: &str, language: &str, day: &str) -> (bool, String, String) {
    let output = appeal(name, &[&["write", action, "--lang", language, "--today", day], &W[..]].concat());
    let text = |bytes: Vec<u8>| String::from_utf8(bytes).unwrap();
    (output.status.success(), text(output.stdout), text(output.stderr))
}

/// What `check` says of a workspace that comes from it, without what it says of the program's own cases.
fn checked(name: &str) -> (Option<i32>, String) {
    let output = appeal(name, &["check", "--today", "2026-02-01", "--json"]);
    let told: serde_json::Value = serde_json::from_slice(&output.stdout).unwrap();
    let own = told["findings"]
        .as_array()
        .unwrap()
        .iter()
        .filter(|finding| finding["file"].to_string().contains("tests/cases"));
    (
        output.status.code(),
        own.map(|finding| format!("{} {}", finding["severity"], finding["message"])).collect::<Vec<_>>().join("\n"),
    )
}

#[test]
fn a_case_in_spanish_alone_is_a_whole_case() {
    let (done, letter, told) = write("spanish-alone", "persona-alfa", "es", "2026-02-01");
    assert!(done && letter.contains("medidas de protección"), "{letter}{told}");
    let (code, told) = checked("spanish-alone");
    assert_eq!((code, told.as_str()), (Some(0), ""), "nothing is missing in a language that it does not have");
    for arguments in [&["show", "persona-alfa"][..], &["list", "--all"], &["locale", "list"]] {
        let output = appeal("spanish-alone", arguments);
        assert!(output.status.success(), "{arguments:?}: {}", String::from_utf8_lossy(&output.stderr));
    }
    // What letters need and the file lacks is told of the language that the case has.
    let folder = tempfile::tempdir().unwrap();
    for file in ["actions/persona-alfa.toml", "locales/es/actions/persona-alfa.ftl"] {
        let text = std::fs::read_to_string(workspace("spanish-alone").join(file)).unwrap();
        let path = folder.path().join(file);
        std::fs::create_dir_all(path.parent().unwrap()).unwrap();
        std::fs::write(path, text.replace("concern =", "consern =")).unwrap();
    }
    let output = support::appeal().arg("--workspace").arg(folder.path()).args(["check", "--json"]).output().unwrap();
    let told = String::from_utf8(output.stdout).unwrap();
    assert_eq!(output.status.code(), Some(3), "{told}");
    assert!(told.contains("missing-in-reference") && told.contains("unused-message"), "{told}");
}

#[test]
fn a_preferred_language_without_words_is_one_notice() {
    let (code, told) = checked("preferred-language");
    assert_eq!((code, told.lines().count()), (Some(0), 1), "{told}");
    assert!(told.contains("zh-Hans") && told.contains("notice"), "{told}");
    assert!(write("preferred-language", "person-beta", "en", "2026-02-01").0);
    let (done, _, told) = write("preferred-language", "person-beta", "zh-Hans", "2026-02-01");
    assert!(!done && told.contains("zh-Hans"), "{told}");
}

#[test]
fn a_case_names_a_language_at_least() {
    let folder = tempfile::tempdir().unwrap();
    let case = std::fs::read_to_string(workspace("preferred-language").join("actions/person-beta.toml")).unwrap();
    std::fs::create_dir(folder.path().join("actions")).unwrap();
    let case = case.replace(r#"["zh-Hans", "en"]"#, "[]");
    std::fs::write(folder.path().join("actions/person-beta.toml"), case).unwrap();
    let output =
        support::appeal().arg("--workspace").arg(folder.path()).args(["show", "person-beta"]).output().unwrap();
    assert!(String::from_utf8_lossy(&output.stderr).contains("languages"));
}

#[test]
fn a_last_hour_is_told_and_ends_the_action() {
    let shown = appeal("last-hour", &["show", "person-gamma", "--today", "2026-02-01"]);
    let shown = String::from_utf8(shown.stdout).unwrap();
    assert!(shown.contains("10 February 2026, until 17:00 UTC+03:30"), "{shown}");
    let (done, _, told) = write("last-hour", "person-gamma", "en", "2026-02-10");
    assert!(done && told.contains("until 17:00 UTC+03:30"), "on its last day the hour is told: {told}");
    let (done, _, told) = write("last-hour", "person-gamma", "en", "2026-02-11");
    assert!(!done && told.contains("error[deadline]"), "{told}");
}

#[test]
fn numbers_that_name_something_have_no_separators() {
    let (_, english, _) = write("last-hour", "person-gamma", "en", "2026-02-01");
    assert!(english.contains("prisoner no. 08711") && english.contains("1,200 articles"), "{english}");
    let (_, persian, told) = write("last-hour", "person-gamma", "fa", "2026-02-01");
    assert!(persian.contains("۰۸۷۱۱") && persian.contains("۱٬۲۰۰"), "{persian}{told}");
}

#[test]
fn what_is_asked_or_protected_from_is_no_claim() {
    for language in ["en", "fa"] {
        let (_, _, told) = write("last-hour", "person-gamma", language, "2026-02-01");
        assert!(!told.contains("[attributed]"), "{told}");
    }
}

#[test]
fn a_sentence_before_the_arrest_is_warned_of_where_the_case_does_not_say_that_it_was_so() {
    let (_, _, told) = write("last-hour", "person-gamma", "en", "2026-02-01");
    assert!(!told.contains("[dates]"), "{told}");
    let folder = tempfile::tempdir().unwrap();
    for file in
        ["actions/person-gamma.toml", "locales/en/actions/person-gamma.ftl", "locales/fa/actions/person-gamma.ftl"]
    {
        let text = std::fs::read_to_string(workspace("last-hour").join(file)).unwrap();
        let path = folder.path().join(file);
        std::fs::create_dir_all(path.parent().unwrap()).unwrap();
        std::fs::write(path, text.replace("in-absence = true\n", "")).unwrap();
    }
    let arguments = [&["write", "person-gamma", "--lang", "en", "--today", "2026-02-01"], &W[..]].concat();
    let output = support::appeal().arg("--workspace").arg(folder.path()).args(arguments).output().unwrap();
    let told = String::from_utf8(output.stderr).unwrap();
    assert!(output.status.success() && told.contains("warning[dates]: “sentenced” is before “arrested”."), "{told}");
}

#[test]
fn an_article_without_its_instrument_is_an_error() {
    let folder = tempfile::tempdir().unwrap();
    for file in ["actions/person-beta.toml", "locales/en/actions/person-beta.ftl"] {
        let text = std::fs::read_to_string(workspace("preferred-language").join(file)).unwrap();
        let text = text.replace("[[people]]", "law = [\"udhr-5\", \"land-2\"]\n\n[[people]]");
        let path = folder.path().join(file);
        std::fs::create_dir_all(path.parent().unwrap()).unwrap();
        std::fs::write(path, text.replace("concern =", "land-2 = measures that prevent torture\nconcern =")).unwrap();
    }
    let arguments = [&["write", "person-beta", "--today", "2026-02-01"], &W[..]].concat();
    let output = support::appeal().arg("--workspace").arg(folder.path()).args(arguments).output().unwrap();
    let told = String::from_utf8(output.stderr).unwrap();
    assert!(!output.status.success() && told.contains("“land”"), "{told}");
}

#[test]
fn a_case_whose_newest_fact_is_old_is_written_with_a_notice_to_look_for_news() {
    let told = |day: &str| {
        let output = appeal("preferred-language", &[&["write", "person-beta", "--today", day], &W[..]].concat());
        (output.status.success(), String::from_utf8(output.stderr).unwrap())
    };
    let (done, early) = told("2026-06-01");
    assert!(done && !early.contains("[newest-fact]"), "{early}");
    let (done, late) = told("2027-06-01");
    assert!(done && late.contains("notice[newest-fact]") | late.contains("note[newest-fact]"), "{late}");
}

#[test]
fn a_covering_note_encloses_every_letter_that_it_names() {
    let folder = tempfile::tempdir().unwrap();
    let recipients = r#"
[[recipients]]
id         = "speaker-beta"
role       = "to"
salutation = "minister"

[[recipients]]
id         = "embassy-beta"
role       = "copy"
salutation = "minister"
writers-in = ["FR"]

[kinds.letter]"#;
    let words = r#"recipient-speaker-beta = Speaker of the Parliament of Beta
    .to = to the Speaker of the Parliament of Beta
    .office = Speaker of the Parliament of Beta
    .address = { "" }
recipient-embassy-beta = Embassy of Beta
    .to = to the Embassy of Beta
    .office = Embassy of Beta
    .address = { "" }
"#;
    for (file, more) in [("actions/person-beta.toml", ""), ("locales/en/actions/person-beta.ftl", words)] {
        let text = std::fs::read_to_string(workspace("preferred-language").join(file)).unwrap();
        let path = folder.path().join(file);
        std::fs::create_dir_all(path.parent().unwrap()).unwrap();
        std::fs::write(path, text.replace("[kinds.letter]", recipients) + more).unwrap();
    }
    let arguments = [&["write", "person-beta", "--today", "2026-02-01", "--to", "embassy-beta"], &W[..]].concat();
    let output = support::appeal().arg("--workspace").arg(folder.path()).args(arguments).output().unwrap();
    let (letter, told) = (String::from_utf8(output.stdout).unwrap(), String::from_utf8_lossy(&output.stderr));
    assert!(output.status.success(), "{told}");
    let squeezed = letter.split_whitespace().collect::<Vec<_>>().join(" ");
    assert!(
        squeezed.contains("to the Minister of Justice of Beta and to the Speaker of the Parliament of Beta"),
        "{letter}"
    );
    assert_eq!(letter.matches("Dear Minister,").count(), 3, "the note and both letters: {letter}");
    for office in ["Minister of Justice of Beta\n", "Speaker of the Parliament of Beta\n"] {
        assert!(letter.contains(&format!("\n{office}")), "{letter}");
    }
}
