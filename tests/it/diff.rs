//! What differs between two versions of a case, demands first.

use std::path::Path;

use crate::support;
use serde_json::{Value, json};

const WORKSPACE: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/data/third");

fn copy(from: &Path, to: &Path) {
    std::fs::create_dir_all(to).unwrap();
    for entry in std::fs::read_dir(from).unwrap() {
        let (path, to) = (entry.as_ref().unwrap().path(), to.join(entry.as_ref().unwrap().file_name()));
        if path.is_dir() {
            copy(&path, &to);
        } else {
            std::fs::copy(&path, &to).unwrap();
        }
    }
}

/// A newer version of the fictional workspace, in which texts of files are replaced.
fn changed(changes: &[(&str, &str, &str)]) -> tempfile::TempDir {
    let folder = tempfile::tempdir().unwrap();
    copy(Path::new(WORKSPACE), folder.path());
    for (file, before, after) in changes {
        let path = folder.path().join(file);
        let text = std::fs::read_to_string(&path).unwrap();
        assert!(text.contains(before), "{file}: {before}");
        std::fs::write(path, text.replace(before, after)).unwrap();
    }
    folder
}

fn diff(new: &Path, rest: &[&str]) -> (i32, String, String) {
    let output = support::appeal()
        .arg("--workspace")
        .arg(new)
        .args(["diff", "mira-exemplar-update", "--against", WORKSPACE])
        .args(rest)
        .output()
        .unwrap();
    let text = |bytes: Vec<u8>| String::from_utf8(bytes).unwrap();
    (output.status.code().unwrap(), text(output.stdout), text(output.stderr))
}

const CASE: &str = "actions/mira-exemplar-update.toml";
const EN: &str = "locales/en/actions/mira-exemplar-update.ftl";
const ES: &str = "locales/es/actions/mira-exemplar-update.ftl";

#[test]
fn demands_added_and_dropped_come_first_then_the_rest_in_order() {
    let new = changed(&[
        (CASE, "[\"release\", \"doctor\"]", "[\"release\", \"lawyer\"]"),
        (CASE, "2026-07-31", "2026-08-31"),
        (CASE, "pupils = 31", "pupils = 32"),
        (EN, "demand-doctor = she is seen by a doctor of her choice", "demand-lawyer = she sees her lawyer"),
        (ES, "demand-doctor = la examine un médico de su elección", "demand-lawyer = pueda ver a su abogado"),
        (ES, "Mira Exemplar sea puesta en libertad de inmediato", "Mira Exemplar quede en libertad de inmediato"),
        ("actions/recipients/nowhere.toml", "minister@example.org", "ice@example.org"),
        (EN, "I am concerned for her health.", "I am concerned."),
    ]);
    let (code, out, err) = diff(new.path(), &[]);
    assert_eq!(code, 0, "{err}");
    let expected = "\
− Demand “doctor”: she is seen by a doctor of her choice
+ Demand “lawyer”: she sees her lawyer
~ Demand “release” in “es”
    − Mira Exemplar sea puesta en libertad de inmediato
    + Mira Exemplar quede en libertad de inmediato
~ Last day: 2026-07-31 → 2026-08-31
~ Recipient “minister”, email: minister@example.org, office@example.org → ice@example.org, office@example.org
~ Number “pupils”: 31 → 32
~ Text “concern” in “en”
    − I am concerned for her health.
    + I am concerned.
";
    assert_eq!(out, expected);
    assert_eq!(err, "7 differences.\n");
}

#[test]
fn every_other_key_is_told_by_its_name() {
    let new = changed(&[
        (CASE, "number       = \"UA 12/26\"", "number       = \"UA 13/26\""),
        (CASE, "any-language = true\n", ""),
        (CASE, "[kinds.letter]\n", "[kinds.letter]\nparagraphs = [\"opening\", \"facts\"]\n"),
        (CASE, "https://www.example.org/actions/12-26", "https://www.example.org/actions/13-26"),
    ]);
    let (_, out, _) = diff(new.path(), &[]);
    let expected = "\
~ Kind “letter”
    + paragraphs = [\"opening\", \"facts\"]
− Key “any-language”: true
~ Key “number”: UA 12/26 → UA 13/26
~ Source “Urgent Action 12/26, first update”: 2026-05-05 https://www.example.org/actions/12-26 → 2026-05-05 https://www.example.org/actions/13-26
";
    assert_eq!(out, expected);
}

#[test]
fn scripts_get_json_and_an_exit_code_that_they_ask_for() {
    let new = changed(&[(CASE, "status       = \"open\"", "status       = \"archived\"")]);
    let (code, out, _) = diff(new.path(), &["--json", "--exit-code"]);
    assert_eq!(code, 3);
    let told: Value = serde_json::from_str(&out).unwrap();
    let status =
        json!([{ "field": "status", "name": "status", "change": "changed", "before": "open", "after": "archived" }]);
    assert_eq!(told["differences"], status);
    let (code, out, err) = diff(Path::new(WORKSPACE), &["--exit-code"]);
    assert_eq!((code, out.as_str(), err.as_str()), (0, "", "The two versions are the same.\n"));
}

#[test]
fn what_belongs_together_is_told_once() {
    // A recipient that is gone with all its details, a language with all its texts, another order of the same demands.
    let new = changed(&[
        (CASE, "[\"release\", \"doctor\"]", "[\"doctor\", \"release\"]"),
        (CASE, "[[recipients]]\nuse  = \"nowhere/embassy-dublin\"\nrole = \"copy\"\n", ""),
    ]);
    std::fs::remove_file(new.path().join(ES)).unwrap();
    let (_, out, _) = diff(new.path(), &[]);
    let expected = "\
~ Order of the demands
    − release, doctor
    + doctor, release
− Recipient “embassy-dublin”: copy
− All texts in “es”
";
    assert_eq!(out, expected);
}

#[test]
fn demands_are_told_in_a_language_that_the_case_has() {
    let new = changed(&[(EN, "she is seen by a doctor of her choice", "a doctor sees her")]);
    let output = support::appeal()
        .arg("--workspace")
        .arg(new.path())
        .args(["diff", "mira-exemplar-update", "--json", "--against", WORKSPACE])
        .env("LC_ALL", "fa_IR.UTF-8")
        .output()
        .unwrap();
    let told: Value = serde_json::from_slice(&output.stdout).unwrap();
    assert_eq!(told["differences"][0]["field"], json!("demand"));
    assert_eq!(told["differences"][0]["after"], json!("a doctor sees her"));
}

#[test]
fn comments_and_white_space_are_no_difference() {
    let new =
        changed(&[(EN, "title = ", "# A comment.\ntitle =\n    "), (CASE, "schema       = 1", "# Mine.\nschema = 1")]);
    assert_eq!(diff(new.path(), &["--exit-code"]).0, 0);
}

#[test]
fn a_version_that_is_not_there_is_named() {
    let nowhere = tempfile::tempdir().unwrap();
    let run = |against: &Path| {
        let output = support::appeal()
            .args(["--workspace", WORKSPACE, "diff", "mira-exemplar-update", "--against"])
            .arg(against)
            .output()
            .unwrap();
        (output.status.code().unwrap(), String::from_utf8(output.stderr).unwrap())
    };
    let (code, err) = run(nowhere.path());
    assert_eq!(code, 2);
    assert!(err.contains("is no workspace"), "{err}");
    std::fs::create_dir(nowhere.path().join("actions")).unwrap();
    let (code, err) = run(nowhere.path());
    assert_eq!(code, 2);
    assert!(
        err.contains("There is no action “mira-exemplar-update”") && err.contains("This is the version in"),
        "{err}"
    );
}

/// The documents of an outbox as `outbox list` shows them: their states, and what is told.
fn listed(workspace: &Path, folder: &Path, rest: &str) -> (Vec<String>, String) {
    let line = format!("outbox list letters.outbox --json {rest}");
    let (_, out, err) = run(workspace, folder, line.trim());
    let states =
        out.lines().map(|line| serde_json::from_str::<Value>(line).unwrap()["state"].as_str().unwrap().to_owned());
    (states.collect(), err)
}

fn run(workspace: &Path, folder: &Path, line: &str) -> (i32, String, String) {
    let output =
        support::appeal().arg("--workspace").arg(workspace).args(line.split(' ')).current_dir(folder).output().unwrap();
    let text = |bytes: Vec<u8>| String::from_utf8(bytes).unwrap();
    (output.status.code().unwrap(), text(output.stdout), text(output.stderr))
}

#[test]
fn an_outbox_marks_the_drafts_of_an_older_version() {
    let here = tempfile::tempdir().unwrap();
    let workspace = Path::new(WORKSPACE);
    std::fs::write(
        here.path().join("r.csv"),
        "name,city,country,lang,email\nA,B,FR,en,a@example.org\nC,D,FR,es,c@example.org\n",
    )
    .unwrap();
    let batch = "batch mira-exemplar-update --roster r.csv --out letters.outbox --format txt,eml --today 2026-06-01";
    let (code, _, err) = run(workspace, here.path(), batch);
    assert_eq!(code, 0, "{err}");
    assert_eq!(listed(workspace, here.path(), "").0, ["ready"; 4]);

    // The English text of a demand changes: the two English documents are out of date, without the roster and at once.
    let new = changed(&[(EN, "by a doctor of her choice", "by a doctor whom she chooses")]);
    let (states, told) = listed(new.path(), here.path(), "");
    assert_eq!(states, ["out-of-date", "out-of-date", "ready", "ready"]);
    assert!(told.contains("2 documents were made from another version of “mira-exemplar-update”"), "{told}");
    assert_eq!(listed(new.path(), here.path(), "--state ready").0.len(), 2);
    let send = "send letters.outbox --way maildir --out mail --yes";
    let (_, _, told) = run(new.path(), here.path(), send);
    assert!(
        told.contains("1 of the drafts that wait is out of date") || told.contains("2 of the drafts that wait are"),
        "{told}"
    );

    // The batch makes anew what was not sent; what was sent stays marked until --renew.
    let (_, _, told) = run(new.path(), here.path(), batch);
    assert!(told.contains("out of date"), "{told}");
    assert!(listed(new.path(), here.path(), "").0.contains(&"out-of-date".to_owned()));
    run(new.path(), here.path(), &format!("{batch} --renew"));
    let (states, told) = listed(new.path(), here.path(), "");
    assert!(!states.contains(&"out-of-date".to_owned()) && !told.contains("another version"), "{states:?} {told}");

    // A change that no letter shows: the batch finds that they are the same.
    let comment = changed(&[
        (EN, "by a doctor of her choice", "by a doctor whom she chooses"),
        (CASE, "schema       = 1", "# Mine.\nschema = 1"),
    ]);
    assert!(listed(comment.path(), here.path(), "").0.contains(&"out-of-date".to_owned()));
    run(comment.path(), here.path(), batch);
    assert!(!listed(comment.path(), here.path(), "").0.contains(&"out-of-date".to_owned()));
}

#[test]
fn an_outbox_whose_case_is_not_here_tells_nothing_of_it() {
    let here = tempfile::tempdir().unwrap();
    std::fs::write(here.path().join("r.csv"), "name,city,country\nA,B,FR\n").unwrap();
    let batch = "batch mira-exemplar-update --lang en --roster r.csv --out letters.outbox --today 2026-06-01";
    run(Path::new(WORKSPACE), here.path(), batch);
    let elsewhere = tempfile::tempdir().unwrap();
    std::fs::create_dir(elsewhere.path().join("actions")).unwrap();
    assert_eq!(listed(elsewhere.path(), here.path(), "").0, ["ready"]);
}

#[test]
fn words_that_letters_share_are_compared_where_the_case_names_them() {
    let new = changed(&[]);
    std::fs::write(new.path().join("locales/en/law.ftl"), "udhr-9 = liberty\nudhr-3 = life\n").unwrap();
    let (_, out, err) = diff(new.path(), &["--json"]);
    let told: Value = serde_json::from_str(&out).unwrap_or_else(|_| panic!("{err}"));
    let names: Vec<&str> =
        told["differences"].as_array().unwrap().iter().filter_map(|it| it["name"].as_str()).collect();
    assert_eq!(names, ["udhr-9"], "{out}");
}
