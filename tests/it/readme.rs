//! The commands of the READMEs and of the pages in docs/ do what these say.
use std::path::Path;

use crate::support;

/// The same page in each language.
pub const READMES: [&str; 4] = ["README.md", "README.es.md", "README.fr.md", "README.fa.md"];

fn page(name: &str) -> String {
    std::fs::read_to_string(format!("{}/{name}", env!("CARGO_MANIFEST_DIR"))).unwrap()
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

/// A folder with the samples, as the source has them.
fn folder_with_samples() -> tempfile::TempDir {
    let folder = tempfile::tempdir().unwrap();
    std::fs::create_dir(folder.path().join("samples")).unwrap();
    for entry in std::fs::read_dir(concat!(env!("CARGO_MANIFEST_DIR"), "/samples")).unwrap().map(Result::unwrap) {
        std::fs::copy(entry.path(), folder.path().join("samples").join(entry.file_name())).unwrap();
    }
    folder
}

/// What the program is given in a line of a shell; nothing where the line is another program's.
fn arguments(line: &str) -> Option<Vec<String>> {
    let words = words(line);
    match words.iter().map(String::as_str).collect::<Vec<_>>().as_slice() {
        ["cargo", "run", "--release", "--", ..] => Some(words[4..].to_vec()),
        ["appeal", ..] => Some(words[1..].to_vec()),
        ["cargo", "test"] | ["cargo", "install" | "build", ..] => None,
        other => panic!("a page has a command that this test does not know: {other:?}"),
    }
}

/// Runs every command of a page, one after the other, in that folder; the lines that were run.
fn run(name: &str, folder: &Path) -> Vec<String> {
    let mut lines = shell_lines_of(&page(name));
    let prints = |line: &String| ["pdf", "labels"].iter().any(|word| line.contains(word));
    lines.retain(|line| cfg!(all(feature = "pdf", feature = "docx")) || !prints(line));
    for line in &lines {
        let Some(arguments) = arguments(line) else { continue };
        let output = support::appeal()
            .args(&arguments)
            .env("APPEAL_CONFIG", folder.join("config.toml"))
            .env("APPEAL_DATA", folder.join("data"))
            .current_dir(folder)
            .output()
            .unwrap();
        assert!(output.status.success(), "{name}: {line}\n{}", String::from_utf8_lossy(&output.stderr));
    }
    lines
}

#[test]
fn every_command_of_each_readme_works_as_typed() {
    for name in READMES {
        let lines = run(name, folder_with_samples().path());
        assert!(lines.iter().any(|line| line.contains(" write ")), "{name} writes letters");
    }
}

#[test]
fn the_supporters_page_works_as_typed() {
    let lines = run("docs/supporters.md", folder_with_samples().path());
    assert!(lines.len() >= 10, "{lines:?}");
}

#[test]
fn the_translators_page_works_as_typed() {
    let folder = folder_with_samples();
    run("docs/translators.md", folder.path());
    assert!(folder.path().join("my-words/locales/pt-BR/letter.ftl").exists());
}

#[test]
fn the_first_command_of_each_readme_prints_persian_letters_with_a_solar_date() {
    for name in READMES {
        let first = shell_lines_of(&page(name)).remove(0);
        assert!(first.starts_with("cargo run --release -- write ahmadreza-djalali --lang fa "), "{first}");
        let output = support::appeal()
            .args(arguments(&first).unwrap())
            .args(["--today", "2026-11-22"])
            .current_dir(folder_with_samples().path())
            .output()
            .unwrap();
        let text = String::from_utf8(output.stdout).unwrap();
        assert!(text.contains("۱ آذر ۱۴۰۵"));
        assert!(
            text.lines().filter(|line| !line.is_empty() && *line != "\u{c}").all(|line| line.starts_with('\u{200F}'))
        );
    }
}

#[test]
fn each_readme_is_short_and_has_the_same_parts() {
    let parts =
        |text: &str| (text.matches("\n## ").count(), text.matches("\n- ").count(), text.matches("<img ").count());
    let english = parts(&page(READMES[0]));
    for name in READMES {
        let text = page(name);
        let count = text.split_whitespace().count();
        assert!(count < 800, "{name} has {count} words");
        assert_eq!(parts(&text), english, "{name}");
        let links = |text: &str| -> std::collections::BTreeSet<String> {
            let links = text.split("](").skip(1).map(|rest| rest.split(')').next().unwrap().to_owned());
            links.filter(|link| !link.starts_with("README")).collect()
        };
        assert_eq!(links(&text), links(&page(READMES[0])), "{name}");
        // Each leads to the others, right below its title.
        let top = text.lines().nth(2).unwrap();
        assert!(READMES.iter().all(|other| (*other == name) != top.contains(&format!("({other})"))), "{name}: {top}");
    }
}

/// What keeps the directions of a line apart has no width.
#[cfg(all(unix, feature = "pdf"))]
fn without_isolates(text: &str) -> String {
    text.chars().filter(|c| !matches!(c, '\u{2066}'..='\u{2069}' | '\u{200E}' | '\u{200F}')).collect()
}

#[test]
#[cfg(all(unix, feature = "pdf"))]
fn the_session_of_each_readme_is_what_the_program_shows() {
    use crate::support::pseudo_terminal::{Setting, Terminal};
    let ana = ["Ana López", "Calle Mayor 1", "Madrid"];
    let own_words = [
        "As a doctor I know what his patients lose while he is held.",
        "Como médica, conozco el valor de su trabajo.",
        "Médecin moi-même, je connais la valeur de son travail.",
        "من پزشکم و ارزش کار او را می‌شناسم.",
    ];
    let people = [ana, ana, ana, ["سارا احمدی", "12 rue des Lilas", "Paris"]];
    let languages = [("en_GB", "Spain"), ("es_ES", "España"), ("fr_FR", "Espagne"), ("fa_IR", "فرانسه")];
    for (at, name) in READMES.into_iter().enumerate() {
        let home = tempfile::tempdir().unwrap();
        let (language, country) = languages[at];
        let setting = Setting { columns: 100, language, ..Setting::default() };
        let mut terminal = Terminal::open(home.path(), &setting, &["write"]);
        let [who, street, town] = people[at];
        // Action, ties to the state, language, kind; the writer; own words and a line; opening, demand, way, folder; what next.
        let answers = ["1", "3", "1", "1", country, "", who, street, town, own_words[at], "", "", "", "", ""];
        for answer in answers.into_iter().chain(["1", "1", "1", "", "1"]) {
            terminal.asked("").answer(answer);
        }
        terminal.asked("");
        let shown = without_isolates(&terminal.shown());
        let text = page(name);
        let session = text.split("```text\n").nth(1).unwrap().split("```").next().unwrap();
        let mut rows = shown.lines().map(str::trim);
        for line in
            session.lines().map(str::trim).filter(|line| !line.is_empty() && !["…", "$ appeal write"].contains(line))
        {
            assert!(rows.any(|row| row == line), "{name}: not shown, or not here: {line}\n{shown}");
        }
    }
}

#[test]
fn the_organisers_page_works_as_written() {
    let folder = folder_with_samples();
    // The settings that it shows.
    let settings =
        page("docs/organisers.md").split("```toml\n").nth(1).unwrap().split("```").next().unwrap().to_owned();
    std::fs::write(folder.path().join("config.toml"), settings).unwrap();
    let lines = run("docs/organisers.md", folder.path());
    assert!(lines.len() >= 7);
    let writers = page("samples/supporters.csv").lines().count() - 1;
    assert_eq!(std::fs::read_dir(folder.path().join("letters")).unwrap().count(), writers);
}

#[test]
fn the_file_of_the_writer_is_the_same_in_docs_and_samples() {
    let shown = page("docs/supporters.md").split("```toml\n").nth(1).unwrap().split("```").next().unwrap().to_owned();
    let lines =
        |text: &str| -> Vec<String> { text.lines().filter(|line| !line.starts_with('#')).map(str::to_owned).collect() };
    assert_eq!(lines(&shown), lines(&page("samples/me.toml")));
}

#[test]
fn the_privacy_page_works_as_written() {
    let folder = folder_with_samples();
    std::fs::write(folder.path().join("me.toml"), page("samples/me.toml")).unwrap();
    let batch = words("batch ahmadreza-djalali --roster samples/supporters.csv --out letters.outbox");
    let output = support::appeal().args(batch).current_dir(folder.path()).output().unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    assert!(run("docs/privacy.md", folder.path()).len() >= 3);
}
