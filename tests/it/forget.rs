//! What is kept about a person is theirs alone while it is kept, and leaves nothing when it is removed.

use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::{Output, Stdio};

use crate::support;
use serde_json::Value;

/// Files that an older program wrote: an outbox in whose free pages the letter of a note that was changed still is, settings
/// with two profiles, notes.
const KEPT: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/data/kept");

/// What stands in the first letter of the outbox, which its writer has changed since.
const OLD: &str = "Trieste";

struct Home(tempfile::TempDir);

impl Home {
    fn new() -> Self {
        Self(tempfile::tempdir().unwrap())
    }

    /// With the files of an older program.
    fn of_older() -> Self {
        let home = Self::new();
        for name in ["letters.outbox", "config.toml", "sent.toml"] {
            std::fs::copy(Path::new(KEPT).join(name), home.path(name)).unwrap();
            #[cfg(unix)]
            mode::set(&home.path(name), 0o600);
        }
        home
    }

    fn path(&self, name: &str) -> PathBuf {
        self.0.path().join(name)
    }

    fn output(&self, args: &[&str], input: &str) -> Output {
        let mut child = support::appeal()
            .args(args)
            .current_dir(self.0.path())
            .env("APPEAL_CONFIG", self.path("config.toml"))
            .env("APPEAL_DATA", self.0.path())
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .unwrap();
        // Who asks for no input may be gone before it is written.
        let _ = child.stdin.take().unwrap().write_all(input.as_bytes());
        child.wait_with_output().unwrap()
    }

    fn run(&self, args: &[&str]) -> (i32, String, String) {
        let output = self.output(args, "");
        let text = |bytes: Vec<u8>| String::from_utf8(bytes).unwrap();
        (output.status.code().unwrap(), text(output.stdout), text(output.stderr))
    }

    fn ok(&self, args: &[&str]) -> String {
        let (code, out, err) = self.run(args);
        assert_eq!(code, 0, "{args:?}\n{err}");
        out
    }

    fn json(&self, args: &[&str]) -> Value {
        serde_json::from_str(&self.ok(args)).unwrap()
    }

    /// Makes the letters of a roster, in an outbox.
    fn batch(&self, rows: &[(&str, &str)]) {
        let mut roster = "id,name,address,city,country,note\n".to_owned();
        for (n, (name, note)) in rows.iter().enumerate() {
            roster.push_str(&format!("{n},{name},Calle {n},Madrid,ES,{note}\n"));
        }
        std::fs::write(self.path("roster.csv"), roster).unwrap();
        let line = "batch ahmadreza-djalali --roster roster.csv --out letters.outbox --to president --lang en --format txt,html";
        self.ok(&line.split(' ').collect::<Vec<_>>());
        std::fs::remove_file(self.path("roster.csv")).unwrap();
    }

    /// How often a text stands in the bytes of the files of the outbox.
    fn traces(&self, text: &str) -> usize {
        let files = std::fs::read_dir(self.0.path()).unwrap().map(|entry| entry.unwrap());
        files
            .filter(|file| file.file_name().to_str().unwrap().starts_with("letters.outbox"))
            .map(|file| std::fs::read(file.path()).unwrap())
            .map(|bytes| bytes.windows(text.len()).filter(|window| *window == text.as_bytes()).count())
            .sum()
    }
}

#[cfg(unix)]
mod mode {
    use std::os::unix::fs::PermissionsExt;
    use std::path::Path;

    pub fn set(path: &Path, mode: u32) {
        std::fs::set_permissions(path, PermissionsExt::from_mode(mode)).unwrap();
    }

    pub fn of(path: &Path) -> u32 {
        std::fs::metadata(path).unwrap().permissions().mode() & 0o777
    }
}

#[test]
fn files_of_an_older_program_open() {
    let home = Home::of_older();
    assert_eq!(home.ok(&["outbox", "list", "letters.outbox", "--json"]).lines().count(), 2);
    assert!(home.ok(&["write", "ahmadreza-djalali", "--to", "supreme-leader"]).contains("Calle Mayor 1"));
    assert!(
        home.ok(&["write", "ahmadreza-djalali", "--profile", "pierre", "--to", "supreme-leader"]).contains("Lefèvre")
    );
    assert_eq!(home.json(&["done", "--json"])["letters"].as_array().unwrap().len(), 2);
    assert!(home.traces(OLD) > 0, "the older program left it");
    // Opened to be written, it is written anew.
    home.ok(&["outbox", "merge", "letters.outbox", &format!("{KEPT}/letters.outbox")]);
    assert_eq!(home.traces(OLD), 0);
    assert_eq!(home.ok(&["outbox", "list", "letters.outbox", "--json"]).lines().count(), 2);
}

#[test]
fn who_is_forgotten_leaves_nothing_and_the_others_stay() {
    let home = Home::of_older();
    let found = home.json(&["forget", " ana  LÓPEZ", "--outbox", "letters.outbox", "--dry-run", "--json"]);
    assert_eq!(
        (&found["documents"][0]["writer"], &found["profiles"][0]["profile"], &found["notes"], &found["removed"]),
        (&"id:1".into(), &"default".into(), &Value::Null, &false.into())
    );
    assert!(home.traces("Ana López") > 0, "it was only looked for");
    let (code, out, err) = home.run(&["forget", "Ana López", "--outbox", "letters.outbox", "--yes"]);
    assert_eq!(code, 0, "{err}");
    assert_eq!(out.lines().count(), 2);
    for told in ["bear no name", "roster", "backups"] {
        assert!(err.contains(told), "{told}: {err}");
    }
    for text in ["Ana López", "Ana L", "physician", OLD, "id:1"] {
        assert_eq!(home.traces(text), 0, "{text}");
    }
    let rest = home.ok(&["outbox", "list", "letters.outbox"]);
    assert!(rest.contains("Pierre Lefèvre") && rest.lines().count() == 1, "{rest}");
    let config = std::fs::read_to_string(home.path("config.toml")).unwrap();
    assert!(!config.contains("Ana") && config.contains("Pierre Lefèvre"), "{config}");
    assert!(home.path("sent.toml").exists(), "another person's profile is there: the notes may be theirs");
    // The last person takes the notes along.
    home.ok(&["forget", "pierre", "--yes"]);
    assert!(!home.path("config.toml").exists() && !home.path("sent.toml").exists());
}

#[test]
fn without_a_name_all_that_the_person_keeps_goes() {
    let home = Home::of_older();
    home.ok(&["forget", "--yes"]);
    assert!(!home.path("config.toml").exists() && !home.path("sent.toml").exists());
    assert!(home.path("letters.outbox").exists(), "an outbox is of others");
    let (code, out, err) = home.run(&["forget", "--yes"]);
    assert_eq!((code, out.as_str()), (0, ""), "{err}");
}

#[test]
fn nothing_is_removed_that_nobody_agreed_to() {
    let home = Home::of_older();
    let (code, out, err) = home.run(&["forget", "Ana López", "--outbox", "letters.outbox"]);
    assert_eq!((code, out.lines().count()), (2, 2), "{err}");
    let (code, ..) = home.run(&["outbox", "remove", "letters.outbox", "Ana López"]);
    assert_eq!(code, 2);
    let (code, ..) = home.run(&["outbox", "remove", "letters.outbox", "Ana Lopez", "--yes"]);
    assert_eq!(code, 2, "nobody of that name");
    assert_eq!(home.ok(&["outbox", "list", "letters.outbox"]).lines().count(), 2);
}

#[test]
fn a_name_can_come_from_standard_input_and_must_mean_one_person() {
    let home = Home::new();
    home.batch(&[("Ana López", "One."), ("Ana López", "Two."), ("Zoe", "Three.")]);
    let (code, _, err) = home.run(&["outbox", "remove", "letters.outbox", "Ana López", "--yes"]);
    assert!(code == 2 && err.contains("id:0 and id:1"), "{err}");
    let output = home.output(&["outbox", "remove", "letters.outbox", "-", "--yes"], "id:1\n");
    assert!(output.status.success());
    let rest = home.ok(&["outbox", "list", "letters.outbox", "--json"]);
    assert!(rest.lines().count() == 4 && !rest.contains("id:1"), "{rest}");
}

#[test]
fn a_letter_that_changed_leaves_nothing_of_its_old_text() {
    let home = Home::new();
    let names: Vec<String> = (0..60).map(|n| format!("Person{n}")).collect();
    let rows = |note: &dyn Fn(usize) -> String| {
        let notes: Vec<String> = (0..names.len()).map(note).collect();
        names.iter().map(String::as_str).zip(notes).map(|(name, note)| (name, note.leak() as &str)).collect::<Vec<_>>()
    };
    home.batch(&rows(&|n| "Old words. ".repeat(n + 1)));
    assert!(home.traces("Old words") > 60);
    home.batch(&rows(&|n| format!("New {}.", "and newer ".repeat(60 - n))));
    assert_eq!(home.traces("Old words"), 0);
    home.ok(&["outbox", "remove", "letters.outbox", "Person30", "--yes"]);
    assert_eq!(home.traces("Person30"), 0);
}

#[cfg(unix)]
#[test]
fn what_others_could_read_is_mended_with_a_word_on_every_opening() {
    let home = Home::of_older();
    for (name, args) in [
        ("letters.outbox", &["outbox", "list", "letters.outbox"][..]),
        ("letters.outbox", &["log", "letters.outbox"]),
        ("config.toml", &["write", "ahmadreza-djalali", "--to", "president"]),
        ("config.toml", &["list"]),
        ("sent.toml", &["done"]),
        ("sent.toml", &["done", "ahmadreza-djalali", "president"]),
    ] {
        mode::set(&home.path(name), 0o644);
        let (code, _, err) = home.run(args);
        assert_eq!(code, 0, "{err}");
        assert!(err.contains("Others could read") && err.contains(name), "{args:?}: {err}");
        assert_eq!(mode::of(&home.path(name)), 0o600);
        assert!(!home.run(args).2.contains("Others could read"));
    }
    // What SQLite keeps beside it, too.
    let outbox = rusqlite::Connection::open(home.path("letters.outbox")).unwrap();
    outbox.execute_batch("PRAGMA journal_mode = WAL; UPDATE documents SET outdated = 0;").unwrap();
    for name in ["letters.outbox-wal", "letters.outbox-shm"] {
        mode::set(&home.path(name), 0o664);
        assert!(home.run(&["outbox", "list", "letters.outbox"]).2.contains(name));
        assert_eq!(mode::of(&home.path(name)), 0o600);
    }
}

#[test]
fn forty_notes_at_once_are_forty_notes() {
    let home = Home::new();
    let mut children: Vec<_> = (1..=40)
        .map(|n| {
            let day = format!("2026-{:02}-{:02}", 1 + n / 28, 1 + n % 28);
            support::appeal()
                .args(["done", "ahmadreza-djalali", "president", "--today", &day])
                .env("APPEAL_DATA", home.path("data"))
                .stderr(Stdio::null())
                .spawn()
                .unwrap()
        })
        .collect();
    assert!(children.iter_mut().all(|child| child.wait().unwrap().success()));
    let text = std::fs::read_to_string(home.path("data/sent.toml")).unwrap();
    assert_eq!(text.matches("[[letter]]").count(), 40, "{text}");
    assert_eq!(std::fs::read_dir(home.path("data")).unwrap().count(), 1, "nothing is left beside it");
}

#[test]
fn profiles_that_are_saved_at_once_are_all_saved() {
    let home = Home::new();
    let mut children: Vec<_> = (0..10)
        .map(|n| {
            support::appeal()
                .args(["write", "ahmadreza-djalali", "--to", "president", "--name", "Ana", "--city", "Madrid"])
                .args(["--country", "ES", "--save-profile", "--profile", &format!("p{n}")])
                .env("APPEAL_CONFIG", home.path("config.toml"))
                .stdout(Stdio::null())
                .stderr(Stdio::null())
                .spawn()
                .unwrap()
        })
        .collect();
    assert!(children.iter_mut().all(|child| child.wait().unwrap().success()));
    let text = std::fs::read_to_string(home.path("config.toml")).unwrap();
    assert_eq!(text.matches("[profile.p").count(), 10, "{text}");
}

#[cfg(unix)]
#[test]
fn what_a_killed_run_left_goes_with_the_next_run_in_the_folder() {
    let home = Home::new();
    let writer = ["--name", "Ana", "--city", "Madrid", "--country", "ES", "--lang", "en"];
    let write = |out: &str| {
        let mut args = vec!["write", "ahmadreza-djalali", "--to", "president", "--out", out, "--force"];
        args.extend(writer);
        home.ok(&args)
    };
    write("out");
    for folder in ["out", "out/below"] {
        std::fs::create_dir_all(home.path(folder)).unwrap();
        let left = home.path(folder).join(".appeal-aB3dE6");
        std::fs::write(&left, "a letter").unwrap();
        mode::set(&left, 0o600);
    }
    let found = home.json(&["forget", "--folder", "out", "--dry-run", "--json"]);
    assert_eq!(found["leftovers"].as_array().unwrap().len(), 2, "{found}");
    std::fs::remove_file(home.path("out/ahmadreza-djalali.president.en.txt")).unwrap();
    write("out");
    assert!(!home.path("out/.appeal-aB3dE6").exists() && home.path("out/below/.appeal-aB3dE6").exists());
    home.ok(&["forget", "--folder", "out", "--yes"]);
    assert!(!home.path("out/below/.appeal-aB3dE6").exists());
}

#[test]
fn a_writer_comes_from_a_file_or_from_standard_input() {
    let home = Home::new();
    let text =
        "name = \"Ana López\"\naddress = [\"Calle Mayor 1\"]\ncity = \"Madrid\"\ncountry = \"ES\"\nlang = \"es\"\n";
    std::fs::write(home.path("me.toml"), text).unwrap();
    let write = ["write", "ahmadreza-djalali", "--to", "president", "--today", "2026-11-28"];
    let with = |more: &[&'static str]| [&write[..], more].concat();
    let flags = home.ok(&with(&[
        "--name",
        "Ana López",
        "--address",
        "Calle Mayor 1",
        "--city",
        "Madrid",
        "--country",
        "ES",
        "--lang",
        "es",
    ]));
    assert_eq!(home.ok(&with(&["--writer", "me.toml"])), flags);
    let output = home.output(&with(&["--writer", "-"]), text);
    assert_eq!(String::from_utf8(output.stdout).unwrap(), flags);
    // A flag wins over the file, the file over the profile.
    std::fs::write(home.path("config.toml"), "[profile.default]\nname = \"Zoe\"\nprofession = \"Physician\"\n")
        .unwrap();
    let letter = home.ok(&with(&["--writer", "me.toml", "--city", "Toledo"]));
    assert!(letter.contains("Ana López") && letter.contains("Physician") && letter.contains("Toledo"), "{letter}");
    assert!(!letter.contains("Zoe") && !letter.contains("Madrid"), "{letter}");
}

#[test]
fn what_is_wrong_with_the_file_of_a_writer_is_told_with_its_place() {
    let home = Home::new();
    for (text, told) in [
        ("name = \"Ana\"\nnmae = \"Ana\"\n", "me.toml:2:1"),
        ("name = \"Ana\"\ngender = \"x\"\n", "me.toml:2:10"),
        ("name = \"Ana\"\ncity = \"\"\ncountry = \"ES\"\n", "me.toml:2: city"),
        ("name = Ana\n", "me.toml:1"),
    ] {
        std::fs::write(home.path("me.toml"), text).unwrap();
        let (code, _, err) = home.run(&["write", "ahmadreza-djalali", "--writer", "me.toml"]);
        assert_eq!(code, 2, "{err}");
        assert!(err.contains(told), "{told}: {err}");
    }
    assert_eq!(home.run(&["write", "ahmadreza-djalali", "--writer", "none.toml"]).0, 2);
}
