//! The rules about locale files: a folder of broken and doubtful files, each with what must be found in it, and nothing else.
//!
//! The last lines of a file say what it is and what must be found:
//!
//! ```text
//! ### check: fa/letter.ftl                  the language and the file that it is
//! ### source: greeting = Hello, { $name }   a line of the same file of the reference language
//! ### source law.ftl: udhr = …              a line of another file of the reference language
//! ### beside kinds.ftl: kind-letter = …     a line of another file of the language
//! ### beneath law.ftl: udhr = …             a line of a built-in file that the files of the language lie over
//! ### inherits letter.ftl: thanks = …       a line of a file of the language that the language goes on from
//! ### asks: greeting $name $count+          a letter asks for it with these variables; those with + are never zero
//! ### asks: greeting $name:text             the same, of which it is known what they are: text, number, date
//! ### case: other fa                        a case that is written in fa; with * in any language
//! ### several: mixed                        the case is for several people of that gender
//! ### finds: 1:8 unknown-variable           line, column and code; in another file with its name before them
//! ```
//!
//! Where nothing is said of a source, the language is compared with none; where nothing is said of what letters ask for, they
//! ask for all that is there.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};
use std::sync::Arc;

use crate::support;
use appeal::catalog::{Catalog, Layer};
use appeal::check::locale::{Asks, Case, Folder, Given, Program, Reference, Type, Types, check, check_language};
use appeal::check::{Subject, rule, rules};
use appeal::diagnostic::{Diagnostic, Source};
use appeal::locale::{REFERENCE, available};
use appeal::ui::Ui;
use proptest::prelude::*;

fn root() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
}

/// The files of the corpus, in order.
fn corpus() -> Vec<PathBuf> {
    let entries = std::fs::read_dir(root().join("tests/locale")).unwrap().map(|entry| entry.unwrap().path());
    let mut files: Vec<PathBuf> = entries.collect();
    files.sort();
    files
}

/// The lines at the end of a file that begin so: what stands between the word and the colon, and what behind it.
fn said<'t>(text: &'t str, word: &str) -> Vec<(&'t str, &'t str)> {
    let lines = text.lines().filter_map(|line| line.strip_prefix("### ")?.strip_prefix(word)?.split_once(':'));
    let lines = lines.filter(|(which, _)| which.is_empty() || which.starts_with(' '));
    lines.map(|(which, line)| (which.trim(), line.strip_prefix(' ').unwrap_or(line))).collect()
}

fn folder(tag: &str, layer: Layer, files: &BTreeMap<String, Vec<u8>>) -> Folder {
    let mut folder = Folder::named(tag);
    for (name, bytes) in files {
        let shown = format!("locales/{tag}/{name}");
        match appeal::catalog::source(&shown, bytes.clone()) {
            Ok(source) => drop(folder.files.insert((name.clone(), layer), source)),
            Err(error) => folder.unreadable(&shown, error),
        }
    }
    folder
}

fn lines(text: &str, word: &str, own: &str) -> BTreeMap<String, Vec<u8>> {
    let mut files: BTreeMap<String, Vec<u8>> = BTreeMap::new();
    for (name, line) in said(text, word) {
        let file = files.entry(if name.is_empty() { own.to_owned() } else { name.to_owned() }).or_default();
        file.extend_from_slice(line.as_bytes());
        file.push(b'\n');
    }
    files
}

/// A variable of a line `asks`, with what it is.
fn variable(word: &str) -> (&str, Option<Type>) {
    let word = word.trim_start_matches('$').trim_end_matches('+');
    match word.split_once(':') {
        None => (word, None),
        Some((name, "text")) => (name, Some(Type::Text)),
        Some((name, "number")) => (name, Some(Type::Number)),
        Some((name, "date")) => (name, Some(Type::Date)),
        Some(_) => panic!("{word}"),
    }
}

/// What is known of the variables that letters ask with.
fn types(text: &str) -> Types {
    let words = said(text, "asks").into_iter().flat_map(|(_, line)| line.split_whitespace().skip(1));
    words.filter_map(|word| Some((variable(word).0.to_owned(), variable(word).1?))).collect()
}

/// What letters ask for: what is said, else every message and attribute there is, with every variable there is.
fn asks(text: &str) -> Asks {
    let given = |words: &mut dyn Iterator<Item = &str>| {
        let words: Vec<&str> = words.collect();
        let name = |word: &str| variable(word).0.to_owned();
        Given {
            own: false,
            variables: Arc::new(words.iter().map(|word| name(word)).collect()),
            positive: Arc::new(words.iter().filter(|word| word.ends_with('+')).map(|word| name(word)).collect()),
            needed: true,
            further: false,
            by: None,
        }
    };
    let said = said(text, "asks");
    if !said.is_empty() {
        let asks = said.into_iter().map(|(_, line)| {
            let mut words = line.split_whitespace();
            (words.next().unwrap().to_owned(), given(&mut words))
        });
        return asks.collect();
    }
    let is_name = |c: char| c.is_ascii_alphanumeric() || matches!(c, '-' | '_');
    let variables: BTreeSet<&str> =
        text.match_indices('$').map(|(at, _)| text[at + 1..].split(|c| !is_name(c)).next().unwrap()).collect();
    let mut asks = Asks::new();
    let mut message = "";
    let lines: Vec<&str> = text.trim_start_matches('\u{FEFF}').lines().collect();
    for (n, line) in lines.iter().enumerate() {
        let Some((name, value)) = line.split_once('=') else { continue };
        let only_attributes =
            value.trim().is_empty() && lines.get(n + 1).is_some_and(|next| next.trim_start().starts_with('.'));
        let id = match name.trim().strip_prefix('.') {
            Some(attribute) => format!("{message}.{attribute}"),
            None => {
                message = name.trim();
                message.to_owned()
            }
        };
        let is_id = id.chars().all(|c| is_name(c) || c == '.') && id.starts_with(|c: char| c.is_ascii_alphabetic());
        if is_id && !only_attributes && (line.starts_with(message) || line.starts_with(' ')) {
            asks.insert(id, given(&mut variables.iter().copied()));
        }
    }
    asks
}

/// What is found in a file of the corpus.
fn findings(path: &Path) -> Vec<Diagnostic> {
    let bytes = std::fs::read(path).unwrap();
    let text = String::from_utf8_lossy(&bytes).into_owned();
    let checked =
        said(&text, "check").first().unwrap_or_else(|| panic!("{} does not say what it is", path.display())).1;
    let (tag, name) = checked.split_once('/').unwrap();
    let asks = asks(&text);
    let types = types(&text);
    let mut program =
        Program { shared: asks.clone(), types: types.clone(), menus: vec!["salutation-"], ..Program::default() };
    let several = said(&text, "several").first().map(|(_, gender)| gender.parse().unwrap());
    program.cases.insert("case".to_owned(), Some(Case { asks, types, several, ..Case::default() }));
    let mut reference = lines(&text, "source", name);
    for (_, line) in said(&text, "case") {
        let (id, languages) = line.split_once(' ').unwrap();
        let named: Vec<String> = languages.split_whitespace().filter(|it| *it != "*").map(str::to_owned).collect();
        let own = reference.contains_key(&format!("actions/{id}.ftl")).then(|| REFERENCE.to_owned());
        let any_language = languages.contains('*');
        let case = Case { languages: named, any_language, reference: own, ..Case::default() };
        program.cases.insert(id.to_owned(), Some(case));
    }
    let mut own = lines(&text, "beside", name);
    own.insert(name.to_owned(), bytes);
    if tag == REFERENCE {
        own.entry("actions/case.ftl".to_owned()).or_default();
        if reference.is_empty() {
            reference.clone_from(&own);
        }
    }
    let reference = folder(REFERENCE, Layer::BuiltIn, &reference);
    let mut language = folder(tag, Layer::Workspace, &own);
    for (name, bytes) in lines(&text, "beneath", name) {
        let source = appeal::catalog::source(&format!("<built-in>/locales/{tag}/{name}"), bytes).unwrap();
        language.files.insert((name, Layer::BuiltIn), source);
    }
    for (name, bytes) in lines(&text, "inherits", name) {
        let whole = tag.split('-').next().unwrap();
        let source = appeal::catalog::source(&format!("locales/{whole}/{name}"), bytes).unwrap();
        language.files.insert((name, Layer::Inherited), source);
    }
    check_language(&Reference::new(&reference), &language, &program)
}

/// A finding as the corpus writes it.
fn written(diagnostic: &Diagnostic, own: &str) -> String {
    let place = diagnostic.place.as_ref().unwrap();
    let (line, column) = place.line_column();
    let code = diagnostic.code.unwrap();
    let rule = rule(Subject::Languages, code).unwrap();
    let file = place.source.name.strip_prefix("locales/").unwrap_or(&place.source.name);
    let file = if file == own { String::new() } else { format!("{file} ") };
    let weaker = if diagnostic.severity < rule.severity { " (weaker)" } else { "" };
    format!("{file}{line}:{column} {code}{weaker}")
}

#[test]
fn every_file_has_the_findings_that_it_must_have_and_no_other() {
    let bless = std::env::var_os("BLESS").is_some();
    let mut wrong = Vec::new();
    for path in corpus() {
        let bytes = std::fs::read(&path).unwrap();
        let text = String::from_utf8_lossy(&bytes).into_owned();
        let own = said(&text, "check").first().map_or("", |(_, line)| *line).to_owned();
        let found: Vec<String> = findings(&path).iter().map(|diagnostic| written(diagnostic, &own)).collect();
        let expected: Vec<&str> = said(&text, "finds").into_iter().map(|(_, line)| line).collect();
        if found != expected && bless {
            let end = bytes.windows(11).position(|at| at == b"\n### finds: ").map_or(bytes.len(), |at| at + 1);
            let mut blessed = bytes[..end].to_vec();
            for line in &found {
                blessed.extend_from_slice(format!("### finds: {line}\n").as_bytes());
            }
            std::fs::write(&path, blessed).unwrap();
        } else if found != expected {
            wrong.push(format!("{}: {found:?} instead of {expected:?}", path.file_name().unwrap().display()));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn every_rule_has_two_files_and_all_files_are_read() {
    let mut files_of: BTreeMap<String, usize> = BTreeMap::new();
    let corpus = corpus();
    for path in &corpus {
        assert_eq!(path.extension().unwrap(), "ftl", "{}: nobody reads it", path.display());
        let text = String::from_utf8_lossy(&std::fs::read(path).unwrap()).into_owned();
        let codes: BTreeSet<String> = said(&text, "finds")
            .into_iter()
            .map(|(_, line)| line.trim_end_matches(" (weaker)").rsplit(' ').next().unwrap().to_owned())
            .collect();
        for code in codes {
            *files_of.entry(code).or_default() += 1;
        }
    }
    for rule in rules(Subject::Languages) {
        let files = files_of.get(rule.code).copied().unwrap_or(0);
        assert!(files >= 2, "{} has {files} files in tests/locale", rule.code);
    }
    assert!(corpus.len() >= 120, "{}", corpus.len());
}

#[test]
fn every_finding_has_its_words_in_every_language() {
    let catalog = Catalog::built_in();
    let found: Vec<Diagnostic> = corpus().iter().flat_map(|path| findings(path)).collect();
    for tag in available(&catalog) {
        let ui = Ui::new(&catalog, Some(&tag));
        for diagnostic in &found {
            for message in [Some(&diagnostic.message), diagnostic.hint.as_ref()].into_iter().flatten() {
                // What has no words is shown by its id.
                let text = ui.say(message);
                assert!(!text.starts_with(message.id) && !text.contains("{$"), "{tag}: {text}");
            }
        }
    }
}

#[test]
fn the_shipped_languages_have_no_findings() {
    let catalog = Catalog::built_in();
    let ui = Ui::new(&catalog, Some(REFERENCE));
    let found = check(&catalog, &available(&catalog));
    assert!(found.is_empty(), "{}", ui.diagnostics(&found));
}

/// Runs the program in a folder: its exit code and what it prints.
fn appeal(folder: &Path, arguments: &[&str]) -> (i32, String) {
    let output = ran(folder, arguments);
    (output.status.code().unwrap(), String::from_utf8(output.stdout).unwrap())
}

fn ran(folder: &Path, arguments: &[&str]) -> std::process::Output {
    support::appeal().args(arguments).env("APPEAL_WORKSPACE", folder).current_dir(folder).output().unwrap()
}

#[test]
fn how_to_know_more_of_the_rules_is_told_once() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("locales/es");
    std::fs::create_dir_all(&path).unwrap();
    let shipped = Catalog::built_in().read("locales/es/letter.ftl").unwrap().unwrap().text.clone();
    let told = |text: String| {
        std::fs::write(path.join("letter.ftl"), text).unwrap();
        let output = ran(folder.path(), &["locale", "check", "es"]);
        let findings = String::from_utf8(output.stdout).unwrap();
        assert!(!findings.contains("appeal explain"), "{findings}");
        let told = String::from_utf8(output.stderr).unwrap().replace('\n', " ");
        told.match_indices('“').map(|(at, _)| told[at..].split_inclusive('.').next().unwrap().to_owned()).collect()
    };
    let none: Vec<String> = told(shipped.clone());
    assert!(none.is_empty(), "{none:?}");
    let doubled = shipped.replacen("Muchas gracias por su", "Muchas  gracias  por su", 1);
    assert_eq!(told(doubled.clone()), ["“appeal explain double-space” tells more about this rule."]);
    assert_eq!(
        told(doubled.replace("{ $subject }", "{ $subjct }")),
        [
            "“appeal explain CODE” tells more about each of these rules: double-space, missing-variable, shadowed and unknown-variable."
        ]
    );
}

#[test]
fn the_command_ends_with_what_it_found() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("locales/es");
    std::fs::create_dir_all(&path).unwrap();
    let shipped = Catalog::built_in().read("locales/es/letter.ftl").unwrap().unwrap().text.clone();
    let write = |text: &str| std::fs::write(path.join("letter.ftl"), text).unwrap();
    let codes = |arguments: &[&str]| {
        let (code, out) = appeal(folder.path(), arguments);
        let report: serde_json::Value = serde_json::from_str(&out).unwrap();
        let findings = report["findings"].as_array().unwrap().iter();
        let of = |finding: &serde_json::Value| {
            let file = finding["file"].as_str().unwrap_or_default();
            assert!(finding["hint"].is_string() && finding["message"].is_string(), "{finding}");
            (file.ends_with("locales/es/letter.ftl")).then(|| {
                format!("{} {}:{} {}", finding["severity"], finding["line"], finding["column"], finding["code"])
            })
        };
        (code, findings.filter_map(of).collect::<Vec<_>>())
    };

    // A warning; --deny makes it an error, --allow makes it nothing.
    write(&shipped.replacen("Muchas gracias por su", "Muchas  gracias por su", 1));
    let line = shipped.lines().position(|line| line.starts_with("thanks-2")).unwrap() + 1;
    let found = |severity: &str| vec![format!("\"{severity}\" {line}:18 \"double-space\"")];
    assert_eq!(codes(&["locale", "check", "--json"]), (0, found("warning")));
    assert_eq!(codes(&["locale", "check", "es", "--deny", "cycle,double-space", "--json"]), (3, found("error")));
    assert_eq!(codes(&["locale", "check", "--allow", "double-space", "--json"]), (0, vec![]));
    assert_eq!(codes(&["locale", "check", "fr", "--json"]), (0, vec![]));

    // An error; the check of all content has it, too, and tells it once.
    write(&shipped.replace("{ $subject }", "{ $subjct }"));
    let line = shipped.lines().position(|line| line.starts_with("subject-line")).unwrap() + 1;
    let (code, found) = codes(&["check", "--json"]);
    assert_eq!(code, 3);
    let wrong = format!("\"error\" {line}:27 \"unknown-variable\"");
    assert_eq!(found.iter().filter(|finding| finding.contains("unknown-variable")).collect::<Vec<_>>(), [&wrong]);
    assert!(found.iter().all(|finding| !finding.contains("null")), "{found:?}");
}

/// What is found in any text, as any file of any language.
fn looked_through(tag: &str, name: &str, text: &str, reference: &str) -> Vec<Diagnostic> {
    let make = |tag: &str, text: &str| {
        let files = BTreeMap::from([(
            (name.to_owned(), Layer::Workspace),
            Source::read(format!("locales/{tag}/{name}"), text),
        )]);
        let mut folder = Folder::named(tag);
        folder.files = files;
        folder
    };
    let asks = asks(reference);
    let case = Some(Case { asks: asks.clone(), ..Case::default() });
    let program = Program { shared: asks, cases: BTreeMap::from([("case".to_owned(), case)]), ..Program::default() };
    let reference = make(REFERENCE, reference);
    check_language(&Reference::new(&reference), &make(tag, text), &program)
}

fn shipped() -> Vec<(String, Arc<Source>)> {
    let catalog = Catalog::built_in();
    let tags = available(&catalog).into_iter().filter(|tag| tag != REFERENCE);
    let names = ["letter.ftl", "law.ftl", "actions/ahmadreza-djalali.ftl"];
    tags.flat_map(|tag| {
        names.map(|name| (format!("{tag}/{name}"), catalog.read(&format!("locales/{tag}/{name}")).unwrap().unwrap()))
    })
    .collect()
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 96, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn no_text_brings_it_down(text in "\\PC{0,200}", tag in "fa|fr|es|fr-CA|ar|zh-Hant|qqq|en") {
        looked_through(&tag, "letter.ftl", &text, "a = b\n");
    }

    #[test]
    fn no_fluent_brings_it_down(
        pieces in prop::collection::vec(
            prop::sample::select(vec![
                "a = ", "-t = ", "b", "\n", "\n    ", "{ $a }", "{ $a ->", "\n *[other] ", "\n [one] ", "}", "{", "{ -t }",
                "{ -t(x: $a) }", "{ a }", "{ NUMBER($a, x: 1) }", "    .c = ", "{ \"\\u2068\" }", "\u{2068}", "«", " ?", "¿", "می ",
                "# allow(syntax): x", "# ", "### allow(", ")", "=", "ه\u{200C}ی", "\u{FFFD}", "\"", "\\u00", "(", "salutation-x = A\n    .close = B",
            ]),
            0..40,
        ),
        tag in "fa|fr|es|ar|en",
    ) {
        let text: String = pieces.concat();
        for diagnostic in looked_through(&tag, "actions/case.ftl", &text, "a = x { $a }\n    .c = y\n") {
            prop_assert!(diagnostic.place.is_some() && diagnostic.hint.is_some());
        }
    }

    #[test]
    fn no_change_of_a_shipped_file_brings_it_down(which in 0..9_usize, at in 0.0..1.0_f64, cut in 0..20_usize, put in "[{}$\"=\\[\\]*.# \\n-]{0,4}") {
        let (name, source) = &shipped()[which];
        let (tag, name) = name.split_once('/').unwrap();
        let chars: Vec<char> = source.text.chars().collect();
        let start = (at * chars.len() as f64) as usize;
        let end = (start + cut).min(chars.len());
        let changed: String = chars[..start].iter().copied().chain(put.chars()).chain(chars[end..].iter().copied()).collect();
        looked_through(tag, name, &changed, &source.text);
    }
}
