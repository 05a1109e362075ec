//! The README's commands do what it says.
use crate::support;

fn page(name: &str) -> String {
    std::fs::read_to_string(format!("{}/{name}", env!("CARGO_MANIFEST_DIR"))).unwrap()
}

/// The lines of the README's ```sh blocks.
fn shell_lines() -> Vec<String> {
    shell_lines_of(&page("README.md"))
}

/// The lines of a page's ```sh blocks.
pub fn shell_lines_of(text: &str) -> Vec<String> {
    let blocks = text.split("```sh\n").skip(1).map(|rest| rest.split("```").next().unwrap().to_owned());
    let joined: String = blocks.collect::<Vec<_>>().join("\n").replace("\\\n", " ");
    joined.lines().map(str::trim).filter(|line| !line.is_empty() && !line.starts_with('#')).map(str::to_owned).collect()
}

/// Splits a command line as a shell does: quotes hold words together.
pub fn words(line: &str) -> Vec<String> {
    let (mut words, mut word, mut quoted, mut any) = (Vec::new(), String::new(), false, false);
    for c in line.chars() {
        match c {
            '"' => {
                quoted = !quoted;
                any = true;
            }
            ' ' if !quoted => {
                if any {
                    words.push(std::mem::take(&mut word));
                }
                any = false;
            }
            _ => {
                word.push(c);
                any = true;
            }
        }
    }
    if any {
        words.push(word);
    }
    words
}

#[test]
fn every_command_of_the_readme_works() {
    let folder = tempfile::tempdir().unwrap();
    let roster = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/data/pages/supporters.csv");
    std::fs::copy(roster, folder.path().join("supporters.csv")).unwrap();
    let me = page("docs/me.toml");
    std::fs::create_dir(folder.path().join("docs")).unwrap();
    ["me.toml", "docs/me.toml"].iter().for_each(|name| std::fs::write(folder.path().join(name), &me).unwrap());
    let mut letters = 0;
    for line in shell_lines() {
        if !cfg!(all(feature = "pdf", feature = "docx")) && ["pdf", "labels"].iter().any(|word| line.contains(word)) {
            continue;
        }
        let words = words(&line);
        let arguments = match words.iter().map(String::as_str).collect::<Vec<_>>().as_slice() {
            ["cargo", "run", "--release", "--", rest @ ..] => rest.iter().map(|word| (*word).to_owned()).collect(),
            ["appeal", ..] => words[1..].to_vec(),
            ["cargo", "test"] | ["cargo", "install", ..] | ["just", ..] => continue,
            other => panic!("the README has a command that this test does not know: {other:?}"),
        };
        let output = support::appeal()
            .args(&arguments)
            .env("APPEAL_CONFIG", folder.path().join("config.toml"))
            .env("APPEAL_DATA", folder.path().join("data"))
            .current_dir(folder.path())
            .output()
            .unwrap();
        assert!(output.status.success(), "{line}\n{}", String::from_utf8_lossy(&output.stderr));
        letters += usize::from(arguments[0] == "write");
    }
    assert!(letters >= 3, "the README writes letters");
}

#[test]
fn the_first_command_prints_persian_letters_with_a_solar_date() {
    let first = &shell_lines()[0];
    assert!(first.starts_with("cargo run --release -- write ahmadreza-djalali --lang fa "), "{first}");
    let folder = tempfile::tempdir().unwrap();
    std::fs::create_dir(folder.path().join("docs")).unwrap();
    std::fs::write(folder.path().join("docs/me.toml"), page("docs/me.toml")).unwrap();
    let output = support::appeal()
        .args(&words(first)[4..])
        .args(["--today", "2026-11-22"])
        .current_dir(folder.path())
        .output()
        .unwrap();
    let text = String::from_utf8(output.stdout).unwrap();
    assert!(text.contains("۱ آذر ۱۴۰۵"));
    assert!(text.lines().filter(|line| !line.is_empty() && *line != "\u{c}").all(|line| line.starts_with('\u{200F}')));
}

#[test]
fn the_organisers_page_works_as_written() {
    let folder = tempfile::tempdir().unwrap();
    let roster = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/data/pages/supporters.csv");
    std::fs::copy(roster, folder.path().join("supporters.csv")).unwrap();
    let lines = shell_lines_of(&page("docs/organisers.md"));
    assert!(lines.len() >= 7);
    for line in lines {
        let output = support::appeal().args(&words(&line)[1..]).current_dir(folder.path()).output().unwrap();
        assert!(output.status.success(), "{line}\n{}", String::from_utf8_lossy(&output.stderr));
    }
    assert_eq!(std::fs::read_dir(folder.path().join("letters")).unwrap().count(), 3);
}

#[test]
fn the_file_of_the_writer_is_the_same_in_readme_and_docs() {
    let shown = page("README.md").split("```toml\n").nth(1).unwrap().split("```").next().unwrap().to_owned();
    let lines =
        |text: &str| -> Vec<String> { text.lines().filter(|line| !line.starts_with('#')).map(str::to_owned).collect() };
    assert_eq!(lines(&shown), lines(&page("docs/me.toml")));
}

#[test]
fn the_privacy_page_works_as_written() {
    let folder = tempfile::tempdir().unwrap();
    std::fs::write(folder.path().join("me.toml"), page("docs/me.toml")).unwrap();
    let roster = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/data/pages/supporters.csv");
    let appeal = |args: &[String]| {
        let output = support::appeal().args(args).current_dir(folder.path()).output().unwrap();
        assert!(output.status.success(), "{args:?}\n{}", String::from_utf8_lossy(&output.stderr));
    };
    appeal(&words(&format!("batch ahmadreza-djalali --roster {roster} --out letters.outbox")));
    let lines = shell_lines_of(&page("docs/privacy.md"));
    assert!(lines.len() >= 3);
    lines.iter().for_each(|line| appeal(&words(line)[1..]));
}
