//! Languages of regions: `fr-CH` holds what differs from `fr`, and all else comes from there.

use std::path::{Path, PathBuf};
use std::process::Output;

use crate::support;
use serde_json::Value;

const CASE: &str = "hossein-ronaghi-maleki";
const WRITER: [&str; 8] = ["--name", "Ana", "--city", "Bern", "--country", "CH", "--today", "2016-01-21"];

fn appeal(folder: &Path, arguments: &[&str]) -> Output {
    support::appeal().args(arguments).env("APPEAL_WORKSPACE", folder).current_dir(folder).output().unwrap()
}

fn text(bytes: &[u8]) -> String {
    String::from_utf8(bytes.to_vec()).unwrap()
}

/// Runs the program, which must do what it is asked for.
fn done(folder: &Path, arguments: &[&str]) -> String {
    let output = appeal(folder, arguments);
    assert!(output.status.success(), "{arguments:?}\n{}{}", text(&output.stdout), text(&output.stderr));
    text(&output.stdout)
}

fn write(folder: &Path, file: &str, words: &str) {
    let path = folder.join(file);
    std::fs::create_dir_all(path.parent().unwrap()).unwrap();
    std::fs::write(path, words).unwrap();
}

fn letter(folder: &Path, language: &str) -> String {
    done(folder, &[&["write", CASE, "--lang", language, "--to", "supreme-leader", "--no-draw"], &WRITER[..]].concat())
}

/// What `appeal locale check` finds, as `file:line code`.
fn findings(folder: &Path, language: &str) -> Vec<String> {
    let output = appeal(folder, &["locale", "check", language, "--json"]);
    let report: Value = serde_json::from_slice(&output.stdout).unwrap();
    let told = report["findings"].as_array().unwrap().iter().map(|it| {
        let file = it["file"].as_str().unwrap_or_default().replace('\\', "/");
        let file = file.rsplit("locales/").next().unwrap_or_default().to_owned();
        format!("{file}:{} {}", it["line"], it["code"].as_str().unwrap_or_default())
    });
    told.collect()
}

/// A language of the workspace's own: the files of French under another tag.
fn own_language(folder: &Path, tag: &str) {
    fn copy(from: &Path, to: &Path) {
        std::fs::create_dir_all(to).unwrap();
        for entry in std::fs::read_dir(from).unwrap().map(Result::unwrap) {
            match entry.path().is_dir() {
                true => copy(&entry.path(), &to.join(entry.file_name())),
                false => drop(std::fs::copy(entry.path(), to.join(entry.file_name())).unwrap()),
            }
        }
    }
    let shipped = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("locales/fr");
    copy(&shipped, &folder.join("locales").join(tag));
    let path = folder.join("locales").join(tag).join("letter.ftl");
    let letter = std::fs::read_to_string(&path).unwrap();
    std::fs::write(path, letter.replace("format-locale = fr", &format!("format-locale = {tag}"))).unwrap();
}

#[test]
fn a_region_says_what_the_language_says_but_for_what_differs() {
    let folder = tempfile::tempdir().unwrap();
    let here = folder.path();
    let made = done(here, &["--workspace", ".", "locale", "new", "fr-CH"]);
    assert_eq!(made.lines().count(), 1, "one file, not a blank for every message: {made}");
    let french = letter(here, "fr");
    assert_eq!(letter(here, "fr-CH"), french, "nothing differs yet");
    assert_eq!(findings(here, "fr-CH"), [""; 0]);
    let list: Value = serde_json::from_str(&done(here, &["locale", "list", "--json"])).unwrap();
    let row = |tag: &str| list["languages"].as_array().unwrap().iter().find(|it| it["tag"] == tag).unwrap().clone();
    assert_eq!((&row("fr-CH")["missing"], &row("fr-CH")["done"]), (&Value::from(0), &row("fr")["done"]));
    assert_eq!(row("fr-CH")["letters"], row("fr")["letters"]);

    write(here, "locales/fr-CH/letter.ftl", "format-locale = fr-CH\ndate-line = { $place }, { $date }.\n");
    let swiss = letter(here, "fr-CH");
    assert!(swiss.contains("\nBern, 21 janvier 2016.\n"), "{swiss}");
    assert_eq!(swiss.replace("Bern, 21 janvier 2016.", "Bern, le 21 janvier 2016"), french);
    assert_eq!(letter(here, "fr"), french, "the language knows nothing of its regions");

    let again = appeal(here, &["--workspace", ".", "locale", "new", "fr-CH"]);
    assert_eq!(again.status.code(), Some(2));
    let text = text(&again.stderr).replace('\n', " ");
    assert!(text.contains("there already"), "{text}");
}

#[test]
fn dates_and_numbers_are_the_regions_own() {
    let folder = tempfile::tempdir().unwrap();
    write(folder.path(), "locales/en-US/letter.ftl", "# Nothing else differs.\nthanks = Thanks.\n");
    // The letters of the language itself write dates as its own setting says.
    assert!(letter(folder.path(), "en").contains("21 January 2016"));
    assert!(letter(folder.path(), "en-US").contains("January 21, 2016"));
}

#[test]
fn regions_go_on_from_regions_and_a_script_from_nothing() {
    let folder = tempfile::tempdir().unwrap();
    let here = folder.path();
    write(here, "locales/es-419/letter.ftl", "date-line = { $place }, a { $date }\n");
    write(here, "locales/es-MX/kinds.ftl", "kind-letter = Carta mexicana\n");
    let (spanish, mexican) = (letter(here, "es"), letter(here, "es-MX"));
    assert!(mexican.contains("Bern, a 21 de enero de 2016") && !spanish.contains("Bern, a 21"), "{mexican}");
    assert_eq!(findings(here, "es-MX"), [""; 0]);

    write(here, "locales/fr-Arab/letter.ftl", "thanks = مرسی\n");
    let refused = appeal(here, &[&["write", CASE, "--lang", "fr-Arab"], &WRITER[..]].concat());
    assert_eq!(refused.status.code(), Some(1), "nothing of French is said in another script");
    let found = findings(here, "fr-Arab");
    assert!(found.iter().any(|it| it.ends_with("missing-file")), "{found:?}");
}

#[test]
fn what_a_region_repeats_is_told_and_what_neither_has_is_missing() {
    let folder = tempfile::tempdir().unwrap();
    let here = folder.path();
    own_language(here, "de");
    let path = here.join("locales/de/letter.ftl");
    let words = std::fs::read_to_string(&path).unwrap();
    let date_line = words.lines().find(|line| line.starts_with("date-line =")).unwrap().to_owned();
    write(here, "locales/de-CH/letter.ftl", &format!("format-locale = de\n{date_line}\nnobody-says-it = x\n"));
    let of_region = |found: Vec<String>| found.into_iter().filter(|it| it.starts_with("de-CH/")).collect::<Vec<_>>();
    let found = of_region(findings(here, "de-CH"));
    assert!(found.contains(&"de-CH/letter.ftl:2 same-as-parent".to_owned()), "{found:?}");
    assert!(found.contains(&"de-CH/letter.ftl:3 obsolete-message".to_owned()), "{found:?}");
    assert_eq!(found.iter().filter(|it| it.contains("missing")).count(), 0, "{found:?}");

    // What the language lacks is told where it belongs, though only the region was asked about.
    std::fs::write(&path, words.replace("\nsubject-line =", "\n# subject-line =")).unwrap();
    let found = findings(here, "de-CH");
    assert!(found.iter().any(|it| it.starts_with("de/letter.ftl") && it.ends_with("missing-message")), "{found:?}");
    let refused = appeal(here, &[&["write", CASE, "--lang", "de-CH"], &WRITER[..]].concat());
    assert!(text(&refused.stderr).contains("“subject-line”"), "{}", text(&refused.stderr));
}

#[test]
fn fallback_goes_to_the_language_before_all_others() {
    let folder = tempfile::tempdir().unwrap();
    let here = folder.path();
    write(
        here,
        "locales/fr-CH/letter.ftl",
        "thanks = { $nothing }\nthanks-2 = { $nothing }\nthanks-3 = { $nothing }\n",
    );
    let write = |more: &[&str]| {
        let own = ["write", CASE, "--lang", "fr-CH", "--to", "supreme-leader", "--no-draw"];
        appeal(here, &[&own[..], &WRITER, more].concat())
    };
    assert_eq!(write(&[]).status.code(), Some(1));
    let written = write(&["--fallback"]);
    assert!(written.status.success(), "{}", text(&written.stderr));
    assert_eq!(text(&written.stdout), letter(here, "fr"));
    assert!(text(&written.stderr).contains("cannot be written in “fr-CH” yet"), "{}", text(&written.stderr));
}

#[test]
fn fallback_goes_to_a_language_of_the_same_name_before_another() {
    let folder = tempfile::tempdir().unwrap();
    let here = folder.path();
    // All that letters in Bokmål need, in whatever words; of Nynorsk nothing yet.
    let english = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("locales/en");
    for folder in ["", "actions/"] {
        for entry in std::fs::read_dir(english.join(folder)).unwrap().map(Result::unwrap) {
            let name = entry.file_name().into_string().unwrap();
            if name.ends_with(".ftl") {
                write(here, &format!("locales/nb/{folder}{name}"), &std::fs::read_to_string(entry.path()).unwrap());
            }
        }
    }
    write(here, "locales/nn/letter.ftl", "close = Venleg helsing\n");
    let own = ["write", CASE, "--lang", "nn", "--fallback", "--to", "supreme-leader", "--no-draw"];
    let written = appeal(here, &[&own[..], &WRITER].concat());
    assert!(written.status.success(), "{}", text(&written.stderr));
    assert_eq!(text(&written.stdout), letter(here, "nb"));
}

#[test]
fn a_case_without_english_is_translated_from_the_first_of_its_languages() {
    let folder = tempfile::tempdir().unwrap();
    let here = folder.path();
    case_for(here, "[\"fr\", \"es\"]");
    let case = std::fs::read_to_string(here.join(format!("actions/{CASE}.toml"))).unwrap();
    std::fs::remove_file(here.join(format!("actions/{CASE}.toml"))).unwrap();
    write(here, "actions/caso.toml", &case);
    for tag in ["fr", "es"] {
        let shipped = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join(format!("locales/{tag}/actions/{CASE}.ftl"));
        write(here, &format!("locales/{tag}/actions/caso.ftl"), &std::fs::read_to_string(shipped).unwrap());
    }
    done(here, &["locale", "update"]);
    let record = std::fs::read_to_string(here.join("locales/es/source/actions/caso.toml")).unwrap();
    assert!(record.contains("language = \"fr\""), "{record}");
    assert!(!here.join("locales/fr/source/actions/caso.toml").exists());
    // The shipped languages are held against English as before: nothing is told of them.
    assert!(findings(here, "fr").iter().all(|found| found.contains("actions/caso.ftl")), "{:?}", findings(here, "fr"));
    let french = here.join("locales/fr/actions/caso.ftl");
    let changed = std::fs::read_to_string(&french).unwrap().replace("subject = ", "subject = Encore\u{a0}: ");
    std::fs::write(&french, changed).unwrap();
    let told = findings(here, "es");
    assert!(told.iter().any(|found| found.contains("source-changed")), "{told:?}");
}

/// The shipped case in a workspace, for other languages.
fn case_for(folder: &Path, languages: &str) {
    let shipped = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join(format!("actions/{CASE}.toml"));
    let case = std::fs::read_to_string(shipped).unwrap();
    let line = case.lines().find(|line| line.starts_with("languages ")).unwrap();
    let case =
        case.replace(line, &format!("languages = {languages}")).replace("any-language = true", "any-language = false");
    write(folder, &format!("actions/{CASE}.toml"), &case);
}

#[test]
fn an_action_may_name_a_region_or_the_language() {
    let folder = tempfile::tempdir().unwrap();
    let here = folder.path();
    case_for(here, r#"["fr-CH"]"#);
    let errors = |language: &str| {
        let own = ["write", CASE, "--lang", language, "--to", "supreme-leader", "--no-draw"];
        let output = appeal(here, &[&own[..], &WRITER].concat());
        (output.status.code(), text(&output.stderr))
    };
    // Nobody has made the region: who reads it reads the language.
    assert_eq!(errors("fr").0, Some(0), "{}", errors("fr").1);
    assert!(errors("es").1.contains("language"), "{}", errors("es").1);
    let checked = appeal(here, &["check", CASE]);
    assert!(checked.status.success(), "{}{}", text(&checked.stdout), text(&checked.stderr));
    let told = text(&checked.stdout) + &text(&checked.stderr);
    assert!(!told.contains("[language]"), "{told}");

    case_for(here, r#"["fr"]"#);
    write(here, "locales/fr-CH/letter.ftl", "thanks = Merci.\n");
    assert_eq!(errors("fr-CH").0, Some(0), "{}", errors("fr-CH").1);
    assert_eq!(errors("es").0, Some(1));
}

#[test]
fn a_pack_carries_the_language_that_a_region_goes_on_from() {
    let folder = tempfile::tempdir().unwrap();
    let here = folder.path();
    own_language(here, "de");
    case_for(here, r#"["de-CH"]"#);
    write(here, "locales/de-CH/letter.ftl", "date-line = { $place }, { $date }.\n");
    let of_workspace = letter(here, "de-CH");
    assert!(of_workspace.contains("Bern, 21. Januar 2016."), "{of_workspace}");
    done(here, &["pack", CASE, "--out", "case.appeal"]);
    let elsewhere = tempfile::tempdir().unwrap();
    let pack = here.join("case.appeal");
    let own = ["--workspace", pack.to_str().unwrap(), "write", CASE, "--lang", "de-CH", "--to", "supreme-leader"];
    let written = appeal(elsewhere.path(), &[&own[..], &["--no-draw"], &WRITER].concat());
    assert!(written.status.success(), "{}", text(&written.stderr));
    assert_eq!(text(&written.stdout), of_workspace);
}
