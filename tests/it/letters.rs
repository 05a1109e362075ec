//! Letters as they were approved: `tests/letters/<day>/`. `just bless` writes them anew.
//!
//! There is one letter to read for each case, kind and language, as text, to the first who gets one; each page template in
//! each direction, in all formats that are text; and for each language a table of how every recipient is addressed. That
//! every letter says the same in every format is held in `shipped.rs`. The letters are made by the program itself, as a
//! supporter makes them. A file there that no letter is compared with is an error too.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

use crate::support;
use crate::support::built_in::{CATALOG, COMPOSERS};
use appeal::action::{Action, Kind, Recipient};
use appeal::document::Format;
use appeal::letter::{self, Composer, Letter, Signers, blocks, forms};
use appeal::text::without_isolates;
use appeal::writer::Writer;
use jiff::civil::date;

const LANGUAGES: [&str; 4] = ["fa", "en", "es", "fr"];

/// A case, a day, and the flags of a writer. On the first day those who hold the offices are still known.
const RUNS: [(&str, &str, &[&str]); 3] = [
    ("hossein-ronaghi-maleki", "2016-01-21", &JANE),
    ("hossein-ronaghi-maleki", "2024-05-03", &JANE),
    ("ahmadreza-djalali", "2024-05-03", &PIERRE),
];

/// The kinds of one case whose pages are looked at in all formats, and in one language of each direction.
const PAGES: [(&str, &str); 3] =
    [("ahmadreza-djalali", "letter"), ("ahmadreza-djalali", "solidarity"), ("ahmadreza-djalali", "petition")];
const DIRECTIONS: [&str; 2] = ["fa", "en"];

/// The flags that a kind needs besides those of its writer.
fn together(kind: &Kind) -> Vec<String> {
    let signatories = |file: &str| {
        vec!["--signatories".to_owned(), format!("{}/tests/data/signatories/{file}", env!("CARGO_MANIFEST_DIR"))]
    };
    let organisation = |name: &str| vec!["--organisation".to_owned(), name.to_owned()];
    match kind.name.value.as_str() {
        "laureates-letter" => signatories("laureates.csv"),
        "universities-letter" => signatories("universities.csv"),
        "petition" => ["--sheets", "2", "--rows", "6"].map(str::to_owned).to_vec(),
        "petition-letter" => {
            vec!["--tally".to_owned(), format!("{}/tests/data/tally.toml", env!("CARGO_MANIFEST_DIR"))]
        }
        "association-letter" => organisation("Example University Association"),
        "doctors-letter" => organisation("Example Medical Association"),
        _ if forms::of(kind.form).signers() == Signers::Together => {
            [signatories("people.csv"), vec!["--sort".to_owned(), "name".to_owned()]].concat()
        }
        _ => Vec::new(),
    }
}

/// The formats in which a kind is looked at.
fn formats(action: &str, kind: &Kind, language: &str) -> Vec<&'static str> {
    let of_pages = PAGES.contains(&(action, kind.name.value.as_str())) && DIRECTIONS.contains(&language);
    let suits = |format: &&Format| format.is_text() && forms::suits(kind.form, **format);
    let looked_at = Format::ALL.iter().filter(suits).filter(|format| of_pages || **format == Format::Txt);
    looked_at.map(|format| format.as_str()).collect()
}

/// Who is written to first; nobody where nobody is within reach of such a kind.
fn first<'a>(kind: &'a Kind, writer: &[&str]) -> Option<&'a Recipient> {
    let country = writer[writer.iter().position(|flag| *flag == "--country").unwrap() + 1];
    let recipients = kind.applying(country).into_iter();
    forms::of(kind.form).recipients(recipients.collect()).into_iter().next()
}

fn load(action: &str) -> Action {
    letter::load(&CATALOG, action).unwrap()
}

const JANE: [&str; 12] = [
    "--name",
    "Jane O’Neill",
    "--address",
    "12 Elm Street, Apt. #4",
    "--address",
    "Boston, MA 02108",
    "--city",
    "Boston",
    "--country",
    "US",
    "--email",
    "jane@example.org",
];

const PIERRE: [&str; 16] = [
    "--name",
    "Pierre Lefèvre",
    "--profession",
    "Médecin",
    "--address",
    "Rue de la Loi 1",
    "--address",
    "1000 Bruxelles",
    "--city",
    "Bruxelles",
    "--country",
    "BE",
    "--email",
    "pierre@example.org",
    "--privacy",
    "full",
];

/// A line in the writer's own words, in the language of the letter.
fn note(language: &str) -> &'static str {
    match language {
        "fa" => "سال‌ها وبلاگ او را می‌خواندم و از آن می‌آموختم.",
        "es" => "Leí su blog durante años y aprendí de él.",
        "fr" => "J’ai lu son blog pendant des années et j’en ai beaucoup appris.",
        _ => "I read his blog for years & learned from it.",
    }
}

fn files(folder: &Path) -> BTreeMap<String, Vec<u8>> {
    let entries = std::fs::read_dir(folder).into_iter().flatten();
    entries
        .map(|entry| entry.unwrap())
        .map(|entry| (entry.file_name().into_string().unwrap(), std::fs::read(entry.path()).unwrap()))
        .collect()
}

fn made(action: &str, day: &str, writer: &[&str], into: &Path) {
    let noted = action.starts_with("hossein");
    for kind in &load(action).kinds {
        let Some(recipient) = first(kind, writer) else { continue };
        let to = if forms::of(kind.form).is_one_for_all() { vec![] } else { vec!["--to", &recipient.id.value] };
        for language in LANGUAGES {
            let output = support::appeal()
                .args(["write", action, "--today", day, "--lang", language, "--kind", &kind.name.value])
                .args(["--format", &formats(action, kind, language).join(",")])
                .args(&to)
                .args(writer)
                .args(together(kind))
                .args(noted.then_some("--note"))
                .args(noted.then(|| note(language)))
                .arg("--out")
                .arg(into)
                .current_dir(into)
                .output()
                .unwrap();
            let told = String::from_utf8_lossy(&output.stderr);
            assert!(output.status.success(), "{action} {} {language}: {told}", kind.name.value);
        }
    }
}

/// What each folder of goldens should hold; it is written anew where `BLESS` is set.
fn differences(folder: &str, new: &BTreeMap<String, Vec<u8>>) -> Vec<String> {
    let goldens = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("tests/letters").join(folder);
    if std::env::var_os("BLESS").is_some() {
        let _ = std::fs::remove_dir_all(&goldens);
        std::fs::create_dir_all(&goldens).unwrap();
        new.iter().for_each(|(name, bytes)| std::fs::write(goldens.join(name), bytes).unwrap());
    }
    let old = files(&goldens);
    let names: BTreeSet<&String> = new.keys().chain(old.keys()).collect();
    names.into_iter().filter(|name| new.get(*name) != old.get(*name)).map(|name| format!("{folder}/{name}")).collect()
}

fn assert_same(different: &[String]) {
    assert!(
        different.is_empty(),
        "these differ from tests/letters (run `just bless` and read the changes): {different:#?}"
    );
}

#[test]
fn every_shipped_letter_is_as_it_was_approved() {
    let mut different = Vec::new();
    let days: BTreeSet<&str> = RUNS.iter().map(|(_, day, _)| *day).collect();
    for day in days {
        let folder = tempfile::tempdir().unwrap();
        for (action, _, writer) in RUNS.iter().filter(|(_, run_day, _)| *run_day == day) {
            made(action, day, writer, folder.path());
        }
        different.extend(differences(day, &files(folder.path())));
    }
    assert_same(&different);
}

/// How a recipient is addressed, in the kinds that say it in the same way.
fn addressed(letter: &Letter) -> Option<String> {
    let one = letter.addressed()?;
    let lines = |lines: &[String]| {
        lines.iter().map(|line| format!("{}\n", format!("    {line}").trim_end())).collect::<String>()
    };
    let mut text = lines(&one.addressee) + "\n";
    text.push_str(&lines(&one.copy_line.iter().chain(&one.salutation).cloned().collect::<Vec<_>>()));
    // A covering note is of its recipient alone.
    if one.enclosure.is_some() {
        text.push_str(&lines(&blocks::to_words(&letter.body).lines().map(str::to_owned).collect::<Vec<_>>()));
    }
    text.push_str(&lines(std::slice::from_ref(&one.close)));
    Some(without_isolates(&text))
}

#[test]
fn every_recipient_is_addressed_as_it_was_approved() {
    let writer = Writer::neutral("US");
    let mut tables = BTreeMap::new();
    for id in ["ahmadreza-djalali", "hossein-ronaghi-maleki"] {
        for language in LANGUAGES {
            let mut ways: BTreeMap<(String, String), Vec<String>> = BTreeMap::new();
            let of_case = |composer: &&Composer| composer.action.id == id && composer.words.tag == language;
            for composer in COMPOSERS.iter().filter(of_case) {
                let kind = &composer.kind;
                for recipient in &kind.recipients {
                    let letter = composer.anew(recipient, &writer, date(2024, 5, 3)).unwrap();
                    if let Some(text) = addressed(&letter) {
                        ways.entry((recipient.id.value.clone(), text)).or_default().push(kind.name.value.clone());
                    }
                }
            }
            let table = ways.iter().map(|((id, text), kinds)| format!("{id} ({})\n\n{text}", kinds.join(", ")));
            tables.insert(format!("{id}.{language}.txt"), table.collect::<Vec<_>>().join("\n").into_bytes());
        }
    }
    assert_same(&differences("recipients", &tables));
}

#[test]
fn holders_are_named_near_the_day_they_were_confirmed_and_not_years_later() {
    let names = ["Khamenei", "خامنه‌ای", "Larijani", "لاریجانی", "Dolatabadi", "دولت‌آبادی"];
    let named = |day: &str| {
        let folder = tempfile::tempdir().unwrap();
        for language in ["en", "fa"] {
            let output = support::appeal()
                .args(["write", "hossein-ronaghi-maleki", "--lang", language, "--today", day, "--out", "."])
                .args(JANE)
                .current_dir(&folder)
                .output()
                .unwrap();
            assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
        }
        let texts: Vec<String> =
            files(folder.path()).into_values().map(|bytes| String::from_utf8(bytes).unwrap()).collect();
        names.iter().filter(|name| texts.iter().any(|text| text.contains(**name))).count()
    };
    assert_eq!(named("2016-01-21"), names.len());
    assert_eq!(named("2024-05-03"), 0);
}

#[test]
fn no_number_is_invented_for_a_call() {
    let output = support::appeal()
        .args(["write", "ahmadreza-djalali", "--kind", "call", "--lang", "en", "--today", "2024-05-03"])
        .args(PIERRE)
        .output()
        .unwrap();
    assert_eq!(output.status.code(), Some(1));
    assert!(String::from_utf8_lossy(&output.stderr).contains("phone"));
}
