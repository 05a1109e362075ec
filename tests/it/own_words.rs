//! Facts carry over from the sources, sentences do not: no message of any language has ten words in a row of one of the texts that
//! the cases are made from. Of these texts the repository holds `data/source-runs.txt` alone: the beginning of the SHA-256 of each
//! run of ten words, from which nobody reads a text again. With `BLESS` and `SOURCE_TEXTS`, a folder of texts, it is written anew.
//!
//! Titles of laws and names of offices and countries stand in files of their own, which may say what everybody says, and an address
//! is as it is. Quotations that are marked as such are not looked at.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use appeal::letter::normalized;
use appeal::text::without_isolates;
use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement};
use fluent_syntax::parser;
use sha2::{Digest, Sha256};

use crate::support::built_in::COMPOSERS;

const RUN: usize = 10;

/// What the program's content names alike: titles and names.
const NAMES: [&str; 4] = ["law.ftl", "offices.ftl", "recipients.ftl", "countries.ftl"];

fn root() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
}

fn runs_file() -> PathBuf {
    root().join("tests/data/source-runs.txt")
}

fn hash(words: &[String]) -> String {
    Sha256::digest(words.join(" "))[..8].iter().map(|byte| format!("{byte:02x}")).collect()
}

/// The words of a text, without what tells letters apart in print alone.
fn words(text: &str) -> Vec<String> {
    let text = without_isolates(text).to_lowercase();
    text.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty()).map(str::to_owned).collect()
}

/// A text, parted where something is quoted.
fn unquoted(text: &str) -> Vec<String> {
    let (mut parts, mut depth) = (vec![String::new()], 0_usize);
    for c in text.chars() {
        match c {
            '“' | '«' => depth += 1,
            '”' | '»' => {
                depth = depth.saturating_sub(1);
                parts.push(String::new());
            }
            _ if depth == 0 => parts.last_mut().unwrap().push(c),
            _ => {}
        }
        if depth == 1 && !parts.last().unwrap().is_empty() {
            parts.push(String::new());
        }
    }
    parts
}

/// The runs of a text that are among those of the sources.
fn copied(text: &str, runs: &BTreeSet<String>) -> Vec<String> {
    let parts = unquoted(text);
    let parts = parts.iter().map(|part| words(part));
    parts
        .flat_map(|words| {
            words.windows(RUN).filter(|run| runs.contains(&hash(run))).map(|run| run.join(" ")).collect::<Vec<_>>()
        })
        .collect()
}

/// What a pattern says: itself, as far as it is the same whatever is filled in, and each of its variants.
fn said(pattern: &Pattern<String>, into: &mut Vec<String>) {
    let mut text = String::new();
    for element in &pattern.elements {
        match element {
            PatternElement::TextElement { value } => text += value,
            PatternElement::Placeable { expression } => {
                into.push(std::mem::take(&mut text));
                match expression {
                    Expression::Select { variants, .. } => {
                        variants.iter().for_each(|variant| said(&variant.value, into));
                    }
                    Expression::Inline(InlineExpression::StringLiteral { value }) => text += value,
                    Expression::Inline(_) => {}
                }
            }
        }
    }
    into.push(text);
}

/// The messages of a file and their attributes by id, each with what it says.
fn messages(file: &Path) -> Vec<(String, Vec<String>)> {
    let text = std::fs::read_to_string(file).unwrap();
    let resource = parser::parse(text).unwrap_or_else(|(_, errors)| panic!("{}: {errors:?}", file.display()));
    let mut messages = Vec::new();
    for entry in resource.body {
        let (id, value, attributes) = match entry {
            Entry::Message(message) => (message.id.name, message.value, message.attributes),
            Entry::Term(term) => (format!("-{}", term.id.name), Some(term.value), term.attributes),
            _ => continue,
        };
        let own = value.into_iter().map(|value| (id.clone(), value));
        let parts = attributes.into_iter().map(|part| (format!("{id}.{}", part.id.name), part.value));
        for (id, pattern) in own.chain(parts) {
            let mut texts = Vec::new();
            said(&pattern, &mut texts);
            messages.push((id, texts));
        }
    }
    messages
}

fn files(folder: &Path, ending: &str) -> Vec<PathBuf> {
    let entries = std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    let mut found = Vec::new();
    for path in entries {
        match path.is_dir() {
            true => found.extend(files(&path, ending)),
            false if path.extension().is_some_and(|has| has == ending) => found.push(path),
            false => {}
        }
    }
    found.sort();
    found
}

/// Titles and names of a language, as far as they are of some words.
fn titles(tag: &str) -> Vec<String> {
    let files = NAMES.iter().map(|name| root().join("locales").join(tag).join(name)).filter(|file| file.exists());
    let texts = files.flat_map(|file| messages(&file)).flat_map(|(_, texts)| texts).map(|text| text.trim().to_owned());
    texts.filter(|text| words(text).len() > 3).collect()
}

/// A text with each of these as an empty quotation.
fn without(text: &str, titles: &[String]) -> String {
    let titles = titles.iter().filter(|title| !title.is_empty());
    titles.fold(without_isolates(text), |text, title| text.replace(title.as_str(), "“”"))
}

/// The runs of the sources; where they are at hand and asked for, made from them.
fn runs() -> BTreeSet<String> {
    if let (Some(_), Some(folder)) = (std::env::var_os("BLESS"), std::env::var_os("SOURCE_TEXTS")) {
        let texts =
            files(Path::new(&folder), "txt").into_iter().map(|file| words(&std::fs::read_to_string(file).unwrap()));
        let runs: BTreeSet<String> = texts.flat_map(|words| words.windows(RUN).map(hash).collect::<Vec<_>>()).collect();
        std::fs::write(runs_file(), runs.iter().map(|run| format!("{run}\n")).collect::<String>()).unwrap();
    }
    std::fs::read_to_string(runs_file()).unwrap().lines().map(str::to_owned).collect()
}

#[test]
fn no_message_has_ten_words_in_a_row_of_a_source() {
    let runs = runs();
    assert!(runs.len() > 2_000, "{}", runs.len());
    let mut found = BTreeSet::new();
    let mut see =
        |place: &str, text: &str| found.extend(copied(text, &runs).into_iter().map(|run| format!("{place}: {run}")));
    let is_of_names = |file: &PathBuf| NAMES.iter().any(|name| file.ends_with(name));
    for file in files(&root().join("locales"), "ftl").into_iter().filter(|file| !is_of_names(file)) {
        let place = file.strip_prefix(root()).unwrap().display().to_string();
        for (id, texts) in messages(&file) {
            texts.iter().for_each(|text| see(&format!("{place} {id}"), text));
        }
    }
    // What a case fills in may complete a run: a day, a name.
    for composer in COMPOSERS.iter() {
        let (tag, case) = (&composer.words.tag, &composer.action.id);
        let mut filled = 0;
        for (id, _) in messages(&root().join(format!("locales/{tag}/actions/{case}.ftl"))) {
            // What turns on who writes needs more than the case; letters have it below.
            if let Ok(said) = composer.said(&id) {
                see(&format!("{tag} {case} {id}"), &said.text);
                filled += 1;
            }
        }
        assert!(filled > 8, "{tag} {case}: {filled}");
        for writer in composer.neutral("FR") {
            let titles = titles(tag);
            for recipient in composer.recipients_for("FR") {
                let letter = composer.anew(recipient, &writer, jiff::civil::date(2026, 2, 1)).unwrap();
                let address = letter.addressed().map(|it| normalized(&it.addressee.join(" "))).unwrap_or_default();
                let facts = [&[address], &titles[..]].concat();
                see(&format!("{tag} {case} {}", letter.kind), &without(&letter.words(), &facts));
            }
        }
    }
    assert!(
        found.is_empty(),
        "{} runs of a source:\n{}",
        found.len(),
        found.into_iter().collect::<Vec<_>>().join("\n")
    );
}

#[test]
fn a_run_is_found_however_it_is_written_and_not_in_a_quotation() {
    let source =
        words("Nobody who lives here has ever seen the old lighthouse keeper walk home before the evening tide.");
    let runs: BTreeSet<String> = source.windows(RUN).map(hash).collect();
    let eleven = "nobody who lives here has ever seen the old lighthouse keeper";
    assert_eq!(copied(eleven, &runs).len(), 2);
    assert_eq!(
        copied("“Nobody”, who lives here, HAS ever seen the old lighthouse-keeper", &runs).len(),
        1,
        "nine and a quotation"
    );
    assert_eq!(copied("Nobody who lives here has ever seen the old lighthouse", &runs).len(), 1, "ten");
    assert_eq!(copied("Nobody who lives here has ever seen the old house", &runs).len(), 0);
    assert_eq!(copied(&format!("It says “{eleven}” and «{eleven}»."), &runs).len(), 0);
    assert_eq!(copied(&format!("“It says” {eleven} “so”."), &runs).len(), 2);
}
