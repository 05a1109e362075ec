//! A letter is the same bytes wherever the program runs: whatever the time zone, the words of the terminal, the home, the folder, the
//! mask of modes and the number of cores.

use std::collections::BTreeMap;
use std::path::Path;
use std::process::Command;

use crate::support;

/// What each world does before the program starts, and the variables that it sets.
const WORLDS: [(&str, &[(&str, &str)]); 4] = [
    ("", &[]),
    ("", &[("TZ", "Pacific/Kiritimati"), ("LC_ALL", "fa_IR.UTF-8"), ("LANGUAGE", "fa"), ("COLUMNS", "20")]),
    ("umask 000; cd /;", &[("TZ", "America/Adak"), ("HOME", "/nowhere"), ("LC_ALL", "C"), ("SOURCE_DATE_EPOCH", "0")]),
    (
        "umask 077; ! command -v taskset >/dev/null || set -- taskset -c 0 \"$@\";",
        &[("LC_ALL", "es_ES.UTF-8"), ("HOME", ""), ("NO_COLOR", "1"), ("RUST_BACKTRACE", "1")],
    ),
];

/// The program in a world; it still sees nothing of the settings of whoever runs the tests.
fn in_world((before, variables): (&str, &[(&str, &str)])) -> Command {
    let mut command = Command::new("sh");
    command.args(["-c", &format!("{before} exec \"$@\""), "sh", env!("CARGO_BIN_EXE_appeal")]);
    for (name, value) in support::appeal().get_envs() {
        match value {
            Some(value) => command.env(name, value),
            None => command.env_remove(name),
        };
    }
    command.envs(variables.iter().copied()).stdin(std::process::Stdio::null());
    command
}

fn formats() -> String {
    let mut formats = vec!["txt", "html", "md", "eml", "mailto"];
    #[cfg(feature = "pdf")]
    formats.push("pdf");
    #[cfg(feature = "docx")]
    formats.push("docx");
    formats.join(",")
}

fn files(folder: &Path) -> BTreeMap<String, Vec<u8>> {
    let entries = std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    entries
        .map(|path| (path.file_name().unwrap().to_str().unwrap().to_owned(), std::fs::read(&path).unwrap()))
        .collect()
}

#[test]
fn a_letter_is_the_same_bytes_in_every_world_and_every_format() {
    let folder = tempfile::tempdir().unwrap();
    let made: Vec<_> = WORLDS
        .into_iter()
        .enumerate()
        .map(|(number, world)| {
            let out = folder.path().join(number.to_string());
            let done = in_world(world)
                .args(["write", "ahmadreza-djalali", "--lang", "fa", "--to", "president", "--today", "2026-11-22"])
                .args(["--name", "Ana López", "--city", "Madrid", "--country", "ES", "--email", "ana@example.org"])
                .args(["--note", "به امید آزادی", "--format", &formats(), "--out"])
                .arg(&out)
                .output()
                .unwrap();
            assert!(done.status.success(), "{world:?}: {}", String::from_utf8_lossy(&done.stderr));
            files(&out)
        })
        .collect();
    assert_eq!(made[0].len(), formats().split(',').count(), "a file for each format");
    for (world, letters) in WORLDS.iter().zip(&made).skip(1) {
        let other: Vec<_> = letters.iter().filter(|(name, bytes)| made[0].get(*name) != Some(bytes)).collect();
        let other: Vec<_> = other.into_iter().map(|(name, _)| name).collect();
        assert!(other.is_empty() && letters.len() == made[0].len(), "{world:?}: {other:?} differ");
    }
}

#[test]
fn a_batch_is_the_same_letters_in_the_same_order_on_any_number_of_cores() {
    let folder = tempfile::tempdir().unwrap();
    let roster = folder.path().join("roster.csv");
    let rows: String = (0..200).map(|n| format!("{n},Writer {n},Lyon,FR\n")).collect();
    std::fs::write(&roster, format!("id,name,city,country\n{rows}")).unwrap();
    let made = ["1", "8"].map(|jobs| {
        let mut command = in_world(WORLDS[0]);
        command.args(["batch", "ahmadreza-djalali", "--lang", "fr", "--to", "president", "--today", "2026-11-22"]);
        command.args(["--out", "-", "--jobs", jobs, "--roster"]).arg(&roster).output().unwrap().stdout
    });
    assert_eq!(made[0].iter().filter(|byte| **byte == b'\n').count(), 200);
    assert!(made[0] == made[1], "the letters or their order depend on the number of threads");
}
