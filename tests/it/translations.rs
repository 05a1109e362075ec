//! Languages that were translated in full, but are not shipped: a script from right to left with six plural forms, one with cases and three
//! genders, one with inflected months. Whoever changes what letters need sees here what that asks of translators.

use std::path::Path;

use crate::support::{self, appeal};

const LANGUAGES: [&str; 3] = ["ar", "de", "ru"];

/// A workspace with the words of a language.
fn workspace(tag: &str) -> tempfile::TempDir {
    let folder = tempfile::tempdir().unwrap();
    let words = support::changed(&Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/data").join(tag), &[]);
    std::fs::create_dir_all(folder.path().join("locales")).unwrap();
    let to = folder.path().join("locales").join(tag);
    std::fs::rename(words.path(), &to).unwrap();
    folder
}

fn run(folder: &Path, arguments: &[&str]) -> std::process::Output {
    appeal().arg("--workspace").arg(folder).args(arguments).output().unwrap()
}

#[test]
fn every_letter_of_both_cases_can_be_written_and_nothing_is_found() {
    for tag in LANGUAGES {
        let folder = workspace(tag);
        let checked = run(folder.path(), &["locale", "check", tag, "--needed", "--json"]);
        let told: serde_json::Value = serde_json::from_slice(&checked.stdout).unwrap();
        assert_eq!((&told["errors"], &told["warnings"]), (&0.into(), &0.into()), "{tag}: {told:#}");
        let letters = &told["letters"][0];
        assert_eq!(
            (&letters["can"], &letters["blocked"]),
            (&letters["all"], &serde_json::json!([])),
            "{tag}: {letters:#}"
        );
        assert!(letters["all"].as_u64().unwrap() >= 46, "{letters}");
    }
}

#[test]
fn a_script_is_told_of_notes_too_where_it_asks_for_that() {
    let folder = workspace("de");
    let code =
        |flags: &[&str]| run(folder.path(), &[&["locale", "check", "de", "--needed"], flags].concat()).status.code();
    assert_eq!((code(&[]), code(&["--exit-code"])), (Some(0), Some(3)));
    assert_eq!(code(&["--exit-code", "--allow", "close-text,lost-negation"]), Some(0));
}

#[test]
fn what_they_were_translated_from_is_what_the_source_says() {
    for tag in LANGUAGES {
        let folder = workspace(tag);
        let checked = run(folder.path(), &["locale", "check", tag, "--json"]);
        let told = String::from_utf8(checked.stdout).unwrap();
        assert!(!told.contains("\"source-changed\""), "{tag}: {told}");
        let updated = run(folder.path(), &["locale", "update", tag]);
        assert!(updated.status.success(), "{}", String::from_utf8_lossy(&updated.stderr));
        let again = run(folder.path(), &["locale", "update", tag]);
        assert_eq!(String::from_utf8(again.stdout).unwrap(), "", "{tag}: the second time nothing is to do");
    }
}

#[test]
fn dates_and_counts_are_those_of_the_language() {
    let said = [
        ("ar", ["21 يناير 2016", "13 ديسمبر 2009", "13 سنة"]),
        ("de", ["21. Januar 2016", "13. Dezember 2009", "15 Jahren"]),
        ("ru", ["21 января 2016", "13 декабря 2009", "15 годам"]),
    ];
    for (tag, words) in said {
        let folder = workspace(tag);
        let written = run(
            folder.path(),
            &[
                "write",
                "hossein-ronaghi-maleki",
                "--lang",
                tag,
                "--name",
                "Jonas Weber",
                "--city",
                "Bremen",
                "--country",
                "DE",
                "--to",
                "supreme-leader",
                "--no-draw",
                "--today",
                "2016-01-21",
            ],
        );
        let letter =
            String::from_utf8(written.stdout).unwrap().replace(['\u{2066}', '\u{2067}', '\u{2068}', '\u{2069}'], "");
        let letter = letter.split_whitespace().collect::<Vec<_>>().join(" ");
        for words in words {
            assert!(letter.contains(words), "{tag}: {words}\n{letter}\n{}", String::from_utf8_lossy(&written.stderr));
        }
    }
}

/// Whoever changes an English text, or a translation of it, also says what the translations were made from: `appeal --workspace . locale update`.
#[test]
fn what_the_shipped_languages_were_translated_from_is_written_down() {
    let folder = tempfile::tempdir().unwrap();
    let locales = support::changed(&Path::new(env!("CARGO_MANIFEST_DIR")).join("locales"), &[]);
    std::fs::rename(locales.path(), folder.path().join("locales")).unwrap();
    let updated = run(folder.path(), &["locale", "update"]);
    let (made, told) = (String::from_utf8(updated.stdout).unwrap(), String::from_utf8(updated.stderr).unwrap());
    assert_eq!((made.as_str(), updated.status.code()), ("", Some(0)), "{told}");
    assert!(!told.contains("changed since"), "{told}");
}
