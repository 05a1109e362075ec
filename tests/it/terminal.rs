//! Whatever an argument, a file or its name holds, a terminal is told no more than text: on both streams, and in every command that
//! shows it.

use std::ffi::OsString;
use std::path::Path;

use appeal::commands;
use appeal::environment::Environment;
use jiff::civil::date;
use proptest::prelude::*;

use crate::support;

/// The world of a person at a terminal without colour.
fn at_a_terminal(folder: &Path) -> Environment {
    let home = folder.display().to_string();
    let variables = [("APPEAL_CONFIG", "/config.toml"), ("APPEAL_DATA", "/data")];
    Environment {
        variables: variables.map(|(name, file)| (name.to_owned(), format!("{home}{file}"))).into(),
        stdout_terminal: true,
        stderr_terminal: true,
        ..Environment::bare(date(2016, 1, 21))
    }
}

/// What a command line shows; `NO_COLOR` is set.
fn shown(folder: &Path, arguments: &[&str]) -> String {
    let mut environment = at_a_terminal(folder);
    environment.variables.insert("NO_COLOR".to_owned(), "1".to_owned());
    let (_, out, err) = support::ran(&environment, arguments);
    out + &err
}

/// Nothing of it can be obeyed; only the isolates around what a sentence carries stay, in pairs.
fn assert_only_text(shown: &str, case: &dyn std::fmt::Debug) {
    let steers = |c: char| match c {
        '\n' | '\t' => false,
        '\u{202A}'..='\u{202E}' | '\u{2066}' | '\u{2067}' | '\u{2028}' | '\u{2029}' => true,
        '\u{FEFF}' | '\u{E0000}'..='\u{E007F}' => true,
        c => c.is_control(),
    };
    assert!(!shown.contains(steers), "{case:?}: {shown:?}");
    let mut open = 0_i32;
    for c in shown.chars() {
        open += i32::from(c == '\u{2068}') - i32::from(c == '\u{2069}');
        assert!((0..=8).contains(&open), "{case:?}: {shown:?}");
    }
    assert_eq!(open, 0, "{case:?}: {shown:?}");
}

/// Texts that steer, among others.
fn text() -> impl Strategy<Value = String> {
    let steering = "[\u{1}-\u{1f}\u{7f}-\u{9f}\u{202a}-\u{202e}\u{2066}-\u{2069}\u{2028}\u{2029}\u{feff}\u{e0041}]";
    let piece = prop_oneof!["[a-z =\"'\\[\\]{}$#.-]{0,6}", steering, "\\PC", Just("\u{1b}]0;x\u{7}".to_owned())];
    prop::collection::vec(piece, 0..8).prop_map(|pieces| pieces.concat())
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 48, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn no_argument_steers(text in text(), command in 0_usize..11) {
        let folder = tempfile::tempdir().unwrap();
        let long = format!("--{text}");
        let workspace = format!("--workspace={text}");
        let lines = [
            &[text.as_str()][..],
            &["show", &text],
            &["explain", &text],
            &["check", &text],
            &["list", &long],
            &[&workspace, "list"],
            &["list", "--country", &text],
            &["outbox", "list", &text],
            &["write", "ahmadreza-djalali", "--lang", &text, "--name", &text],
            &["write", "ahmadreza-djalali", "--lang", "en", "--name", &text, "--city", &text, "--country", "FR", "--out", "-"],
            &["locale", "check", &text],
        ];
        assert_only_text(&shown(folder.path(), lines[command]), &lines[command]);
    }

    #[test]
    fn no_file_steers(text in text(), place in 0_usize..4, command in 0_usize..6) {
        let folder = tempfile::tempdir().unwrap();
        std::fs::create_dir_all(folder.path().join("actions")).unwrap();
        std::fs::create_dir_all(folder.path().join("templates")).unwrap();
        std::fs::create_dir_all(folder.path().join("locales/en/actions")).unwrap();
        let case = match place {
            0 => format!("schema = 1 # {text}\nstatus = \"x\"\n"),
            1 => format!("schema = 1\nstatus = \"{text}\"\n"),
            2 => format!("schema = 1\n{text} = 1\n"),
            _ => text.clone(),
        };
        std::fs::write(folder.path().join("actions/case.toml"), case).unwrap();
        std::fs::write(folder.path().join("locales/en/actions/case.ftl"), format!("a = {text}\n{text} = b\n")).unwrap();
        std::fs::write(folder.path().join("templates/letter.md.hbs"), format!("{{{{t \"{text}\"}}}}\n{text}")).unwrap();
        std::fs::write(folder.path().join("roster.csv"), format!("name,{text}\n{text},x\n")).unwrap();
        let roster = folder.path().join("roster.csv");
        let workspace = folder.path().to_str().unwrap();
        let lines = [
            &["show", "case"][..],
            &["list"],
            &["check"],
            &["check", roster.to_str().unwrap()],
            &["locale", "check", "en"],
            &["write", "ahmadreza-djalali", "--lang", "en", "--name", "A", "--city", "P", "--country", "FR"],
        ];
        let line = [&["--workspace", workspace], lines[command]].concat();
        assert_only_text(&shown(folder.path(), &line), &(line, &text));
    }
}

#[test]
fn the_quoted_line_of_a_case_is_written_out() {
    let folder = tempfile::tempdir().unwrap();
    std::fs::create_dir(folder.path().join("actions")).unwrap();
    let case = "schema = 1\ncuntry = \"m\u{9b}31m\u{1b}[2J\"\n";
    std::fs::write(folder.path().join("actions/somebody.toml"), case).unwrap();
    let told = shown(folder.path(), &["--workspace", folder.path().to_str().unwrap(), "show", "somebody"]);
    assert!(told.contains("m\\u{9b}31m"), "{told}");
    assert_only_text(&told, &case);
}

#[cfg(unix)]
#[test]
fn a_file_name_that_is_no_utf8_is_shown() {
    use std::os::unix::ffi::OsStringExt;
    let folder = tempfile::tempdir().unwrap();
    let (mut out, mut err) = (Vec::new(), Vec::new());
    let line = ["appeal", "check"].map(OsString::from).into_iter().chain([OsString::from_vec(b"\x9b2J\xff".to_vec())]);
    commands::run(line, &at_a_terminal(folder.path()), &mut out, &mut err);
    assert_only_text(&String::from_utf8(out).unwrap(), &"out");
    assert!(!String::from_utf8(err).unwrap().contains('\u{9b}'));
}
