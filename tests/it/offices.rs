//! Small cases that an author may write: what an office is called, what it gets, and which days a letter tells.

use crate::support;
use std::path::Path;

/// A workspace with one case, `somebody`: its file and its words in English.
fn workspace(case: &str, words: &str) -> tempfile::TempDir {
    let folder = tempfile::tempdir().unwrap();
    let write = |path: &str, text: &str| {
        let path = folder.path().join(path);
        std::fs::create_dir_all(path.parent().unwrap()).unwrap();
        std::fs::write(path, text).unwrap();
    };
    let head = "schema = 1\ncountry = \"TD\"\nstatus = \"open\"\nlanguages = [\"en\"]\ndemands = [\"release\"]\n";
    let person = "[[people]]\nid = \"f\"\ngender = \"female\"\n";
    write("actions/somebody.toml", &format!("{head}{case}{person}"));
    let common = "title = Person F\nsubject = Release\nperson-f = Person F\nopening = I write about { $person }.\n\
                  facts = She has seen no lawyer.\nconcern = Her family has had no answer.\n\
                  demand-release = { $person } is released\n";
    write("locales/en/actions/somebody.ftl", &format!("{common}{words}"));
    folder
}

/// An office that the case itself describes, called as one that Iranian cases share.
const PRESIDENT: &str =
    "[kinds.letter]\n[[recipients]]\nid = \"president\"\nrole = \"to\"\nsalutation = \"president\"\n";

fn appeal(workspace: &Path, arguments: &[&str]) -> (i32, String, String) {
    let mut command = support::appeal();
    let output = command.arg("--workspace").arg(workspace).args(arguments).output().unwrap();
    let text = |bytes: Vec<u8>| String::from_utf8(bytes).unwrap();
    (output.status.code().unwrap(), text(output.stdout), text(output.stderr))
}

fn write(workspace: &Path, today: &str, more: &[&str]) -> (i32, String, String) {
    let writer = ["--name", "Ana", "--address", "X 1", "--city", "Paris", "--country", "FR"];
    let common = ["write", "somebody", "--lang", "en", "--today", today];
    appeal(workspace, &[&common, &writer[..], more].concat())
}

#[test]
fn an_office_in_place_never_takes_the_words_of_a_shared_one() {
    let folder = workspace(PRESIDENT, "");
    let (code, out, err) = write(folder.path(), "2026-02-01", &[]);
    assert_eq!((code, out.as_str()), (1, ""), "{err}");
    assert!(err.contains("“recipient-president” is missing") && err.contains("actions/somebody.ftl"), "{err}");
    let (code, out, _) = appeal(folder.path(), &["check"]);
    assert_eq!(code, 3);
    assert!(out.contains("error[missing-in-reference]: Letters need the message “recipient-president”"), "{out}");
    for command in ["show", "labels"] {
        let more: &[&str] = if command == "labels" { &["--country", "FR", "--out", "-"] } else { &[] };
        let (_, out, err) = appeal(folder.path(), &[&[command, "somebody"], more].concat());
        assert!(!out.contains("Iran") && !err.contains("Islamic Republic"), "{command}: {out}{err}");
    }
}

#[test]
fn the_words_of_the_case_hold_over_those_that_cases_share() {
    let own = "recipient-president = President of Land A\n    .to = to the President of Land A\n    .office = President of Land A\n";
    let folder = workspace(PRESIDENT, own);
    let (code, out, err) = write(folder.path(), "2026-02-01", &[]);
    assert_eq!(code, 0, "{err}");
    assert!(out.contains("President of Land A") && !out.contains("Iran"), "{out}");
    let (_, out, _) = appeal(folder.path(), &["check"]);
    assert!(!out.contains("error"), "nobody is told to delete one of the two: {out}");
    // A shared office is called as the case calls it, where the case does.
    let shared = "[kinds.letter]\n[[recipients]]\nuse = \"iran/president\"\nrole = \"to\"\n";
    let (_, out, _) = write(workspace(shared, own).path(), "2026-02-01", &[]);
    assert!(out.contains("President of Land A"), "{out}");
    let (_, out, _) = write(workspace(shared, "").path(), "2026-02-01", &[]);
    assert!(out.contains("President of the Islamic Republic of Iran"), "{out}");
}

#[test]
fn a_holder_of_an_office_in_place_is_the_cases_own() {
    let case = PRESIDENT.replace("role", "holder = \"khamenei\"\nverified = 2026-01-20\nrole");
    let own = "recipient-president = P\n    .to = to P\n    .office = P\n";
    let (code, _, err) = write(workspace(&case, own).path(), "2026-02-01", &[]);
    assert_eq!(code, 1);
    assert!(err.contains("“holder-khamenei” is missing"), "{err}");
}

#[test]
fn a_kind_decides_what_those_that_it_names_get() {
    let offices = ["board", "governor"].map(|id| {
        let role = if id == "board" { "to" } else { "copy" };
        format!("[[recipients]]\nid = \"{id}\"\nrole = \"{role}\"\nsalutation = \"sir-or-madam\"\n")
    });
    let kinds = "[kinds.letter]\n[kinds.letter-governor]\ntemplate = \"letter\"\nrecipients = [\"governor\"]\n\
                 [kinds.letter-both]\ntemplate = \"letter\"\nrecipients = [\"governor\"]\ncopies = [\"board\"]\n";
    let words = ["Board", "Governor"].map(|name| {
        let id = name.to_lowercase();
        format!("recipient-{id} = {name} of L\n    .to = to the {name} of L\n    .office = {name} of L\n")
    });
    let more = "kind-letter-governor = a\nkind-letter-both = b\nsalutation-sir-or-madam = Dear Sir or Madam,\n    .close = Yours faithfully,\n";
    let folder = workspace(&format!("{kinds}{}", offices.concat()), &format!("{}{more}", words.concat()));
    let letters = |kind: &str| {
        let (code, out, err) = write(folder.path(), "2026-02-01", &["--kind", kind]);
        assert_eq!(code, 0, "{err}");
        out.split('\u{c}').map(str::to_owned).collect::<Vec<_>>()
    };
    let of_case = letters("letter");
    assert!(of_case[0].contains("cc:") && of_case[1].contains("Copy of a letter to the Board of L"), "{of_case:?}");
    let alone = letters("letter-governor");
    assert!(alone.len() == 1 && !alone[0].contains("Copy of a letter"), "{alone:?}");
    let both = letters("letter-both");
    assert!(both[0].contains("cc:") && both[1].contains("Copy of a letter to the Governor of L"), "{both:?}");
    // What a batch makes is the same.
    let roster = folder.path().join("roster.csv");
    std::fs::write(&roster, "name,city,country\nAna,Paris,FR\n").unwrap();
    let roster = roster.to_str().unwrap();
    let (_, out, err) =
        appeal(folder.path(), &["batch", "somebody", "--kind", "letter-governor", "--roster", roster, "--out", "-"]);
    assert!(out.contains("Governor of L") && !out.contains("Copy of a letter"), "{out}{err}");
}

/// A case that tells of a day, and is written on another.
fn told(planned: &str, texts: &str, today: &str) -> String {
    let case = format!("{planned}\n{PRESIDENT}[dates]\nhearing = 2026-06-10\n");
    let own = "recipient-president = P\n    .to = to P\n    .office = P\nbackground = On { $hearing } it began.\n";
    write(workspace(&case, &format!("{own}{texts}")).path(), today, &[]).2
}

#[test]
fn no_day_lies_after_the_day_of_the_letter_unless_it_is_planned() {
    let texts = "demand-other = x\n";
    let telling = |planned: &str, today: &str| {
        let case = format!("{planned}\n{PRESIDENT}[dates]\nhearing = 2026-06-10\n");
        let own = "recipient-president = P\n    .to = to P\n    .office = P\n";
        let folder = workspace(&case, own);
        let words = folder.path().join("locales/en/actions/somebody.ftl");
        let text = std::fs::read_to_string(&words).unwrap().replace("no lawyer.", "no lawyer before { $hearing }.");
        std::fs::write(words, text).unwrap();
        let (code, _, err) = write(folder.path(), today, &[]);
        let (checked, _, _) = appeal(folder.path(), &["check", "--today", today]);
        assert_eq!(code == 0, checked == 0, "check and write agree: {err}");
        err
    };
    let err = telling("", "2026-06-09");
    assert!(err.contains("error[dates]: “hearing” (2026-06-10) lies after") && err.contains("somebody.toml:"), "{err}");
    assert!(!telling("", "2026-06-10").contains("dates"), "on the day itself it has happened");
    assert!(!telling("planned = [\"hearing\"]", "2026-06-10").contains("dates"), "or is about to");
    let err = telling("planned = [\"hearing\"]", "2026-06-11");
    assert!(err.contains("error[dates]: “hearing” (2026-06-10) is listed as planned, and has passed"), "{err}");
    assert!(told("", texts, "2026-01-01").lines().all(|line| !line.contains("dates")), "no letter tells of it");
    let err = told("planned = [\"hering\"]", texts, "2026-01-01");
    assert!(err.contains("“hering” is none of the dates of the case.") && err.contains("hearing"), "{err}");
}

#[test]
fn a_letter_is_not_written_before_what_it_tells() {
    let folder = tempfile::tempdir().unwrap();
    let writer = ["--name", "Ana", "--city", "Paris", "--country", "FR", "--to", "president", "--lang", "en"];
    let arguments = [&["write", "ahmadreza-djalali", "--today", "2016-01-21"][..], &writer].concat();
    let output = support::appeal().current_dir(folder.path()).args(arguments).output().unwrap();
    let err = String::from_utf8(output.stderr).unwrap();
    assert_eq!(output.status.code(), Some(1));
    for name in ["arrested", "charged", "sentenced", "transferred"] {
        assert!(err.contains(&format!("error[dates]: “{name}”")), "{name}: {err}");
    }
}
