//! Languages and cases that people add: the files that the program makes for them, and the letters that come of it.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::process::Output;

use crate::support;
use appeal::locale::SETTINGS;
use fluent_syntax::ast::{self, Entry};
use serde_json::Value;

fn root() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
}

/// Runs the program in a folder.
fn appeal(folder: &Path, arguments: &[&str]) -> Output {
    support::appeal().args(arguments).current_dir(folder).output().unwrap()
}

fn out(output: &Output) -> String {
    String::from_utf8(output.stdout.clone()).unwrap()
}

fn err(output: &Output) -> String {
    String::from_utf8(output.stderr.clone()).unwrap()
}

/// Runs the program, which must do what it is asked for.
fn done(folder: &Path, arguments: &[&str]) -> String {
    let output = appeal(folder, arguments);
    assert!(output.status.success(), "{arguments:?}\n{}", err(&output));
    out(&output)
}

fn read(path: impl AsRef<Path>) -> String {
    std::fs::read_to_string(path.as_ref()).unwrap_or_else(|error| panic!("{}: {error}", path.as_ref().display()))
}

/// The Fluent files of a folder and of its folders `actions` and `ui`.
fn files(folder: &Path) -> Vec<String> {
    let of = |sub: &str| {
        let entries = std::fs::read_dir(folder.join(sub)).into_iter().flatten();
        let names = entries.map(|entry| entry.unwrap().file_name().into_string().unwrap());
        names.filter(|name| name.ends_with(".ftl")).map(|name| format!("{sub}{name}")).collect::<Vec<_>>()
    };
    let mut files = [of(""), of("actions/"), of("ui/")].concat();
    files.sort();
    files
}

fn messages(text: &str) -> Vec<ast::Message<String>> {
    let resource =
        fluent_syntax::parser::parse(text.to_owned()).unwrap_or_else(|(_, errors)| panic!("{errors:?}\n{text}"));
    let messages = resource.body.into_iter().filter_map(|entry| match entry {
        Entry::Message(message) => Some(message),
        _ => None,
    });
    messages.collect()
}

/// What `appeal locale list` tells of a language.
fn progress(folder: &Path, tag: &str) -> Value {
    let list: Value = serde_json::from_str(&done(folder, &["locale", "list", "--json"])).unwrap();
    let language = list["languages"].as_array().unwrap().iter().find(|language| language["tag"] == tag);
    language.unwrap_or_else(|| panic!("{tag} is not listed")).clone()
}

/// Fills blanks in as a translator does: in the place of `# id =` and the lines that belong to it, the message.
fn fill_in(blank: &str, words: &str) -> String {
    let mut filled = blank.to_owned();
    for message in messages(words) {
        let id = message.id.name.clone();
        // A word that is right though it is the source's says so in its comment.
        let allowed = |comment: ast::Comment<String>| {
            let content: Vec<String> = comment.content.into_iter().filter(|line| line.starts_with("allow(")).collect();
            (!content.is_empty()).then_some(ast::Comment { content })
        };
        let bare = ast::Message { comment: message.comment.clone().and_then(allowed), ..message };
        let text = fluent_syntax::serializer::serialize(&ast::Resource { body: vec![Entry::Message(bare)] });
        let Some(start) = filled.find(&format!("\n# {id} =")).map(|at| at + 1) else {
            assert!(filled.contains(&format!("\n{id} =")), "{id} has no place in the file");
            continue;
        };
        let end = start
            + filled[start..]
                .split_inclusive('\n')
                .take_while(|line| line.starts_with('#'))
                .map(str::len)
                .sum::<usize>();
        filled.replace_range(start..end, &text);
    }
    messages(&filled);
    filled
}

const TAGS: [(&str, &str, &str); 5] = [
    ("de", "Deutsch (de): script Latin (Latn), from left to right.", "one other"),
    ("ar", "العربية (ar): script Arabic (Arab), from right to left.", "zero one two few many other"),
    ("zh-Hant", "中文 (zh-Hant): script Traditional (Hant), from left to right.", "other"),
    ("pt-BR", "português (pt-BR): script Latin (Latn), from left to right.", "one many other"),
    ("ckb", "کوردیی ناوەندی (ckb): script Arabic (Arab), from right to left.", "one other"),
];

#[test]
fn a_new_language_has_every_file_and_every_message_ready_to_fill_in() {
    let folder = tempfile::tempdir().unwrap();
    for (tag, nature, plurals) in TAGS {
        let output = appeal(folder.path(), &["--workspace", "words", "locale", "new", tag]);
        assert!(output.status.success(), "{}", err(&output));
        assert!(err(&output).replace(['\u{2068}', '\u{2069}'], "").contains(nature), "{}", err(&output));
        let made = folder.path().join("words/locales").join(tag);
        let reference = root().join("locales/en");
        assert_eq!(files(&made), files(&reference));
        let mut counted = 0;
        for file in files(&made) {
            let text = read(made.join(&file));
            assert!(text.starts_with(&format!("### {nature}\n")), "{tag} {file}");
            for message in messages(&text) {
                let id = message.id.name.as_str();
                assert!(SETTINGS.contains(&id), "{id} is no setting");
            }
            for message in messages(&read(reference.join(&file))) {
                let id = &message.id.name;
                if SETTINGS.contains(&id.as_str()) {
                    continue;
                }
                let blank = text.split("\n\n").find(|block| block.contains(&format!("\n# {id} =")));
                let blank = blank.unwrap_or_else(|| panic!("{tag} {file} has no place for {id}"));
                assert!(blank.contains(&format!("# en | {id} =")), "{tag} {file}: {id} has its source");
                let own = &blank[blank.find(&format!("\n# {id} =")).unwrap()..];
                for attribute in &message.attributes {
                    assert!(own.contains(&format!("\n#     .{} =", attribute.id.name)), "{tag} {file}: {id}");
                }
                let forms = ["zero", "one", "two", "few", "many", "other"];
                let has: Vec<&str> = forms.into_iter().filter(|form| own.contains(&format!("[{form}]"))).collect();
                if blank.contains("$count ->") && blank.contains("[one]") {
                    counted += 1;
                    assert_eq!(has.join(" "), plurals, "{tag} {file}: {id}");
                }
            }
        }
        assert!(counted > 10);
        let progress = progress(&folder.path().join("words"), tag);
        assert_eq!((&progress["done"], &progress["letters"]), (&0.into(), &0.into()));
        assert!(progress["missing"].as_u64().unwrap() > 500 && progress["missing"] == progress["messages"]);
    }
    let list = read(folder.path().join("words/locales/l10n.toml"));
    assert!(list.contains("locales = [\"ar\", \"ckb\", \"de\", \"pt-BR\", \"zh-Hant\"]"), "{list}");
}

#[test]
fn a_text_that_reads_as_the_source_is_counted_as_the_check_finds_it() {
    let folder = tempfile::tempdir().unwrap();
    std::fs::create_dir_all(folder.path().join("locales/de")).unwrap();
    let words =
        "kind-letter = Letter\n# allow(same-as-source): the same word\nkind-petition = Petition\nkind-post = Beitrag\n";
    std::fs::write(folder.path().join("locales/de/kinds.ftl"), words).unwrap();
    for (file, text) in [("l10n.toml", "locales = [\"de\"]\n"), ("de/kinds.ftl", words)] {
        std::fs::write(folder.path().join("locales").join(file), text).unwrap();
    }
    let german = progress(folder.path(), "de");
    assert_eq!((&german["done"], &german["same"]), (&3.into(), &1.into()));
}

#[test]
fn the_list_tells_how_complete_each_language_is() {
    let folder = tempfile::tempdir().unwrap();
    let list = done(folder.path(), &["locale", "list"]);
    let languages: Vec<&str> = list.split("\n\n").collect();
    assert_eq!(languages.len(), 4, "{list}");
    for language in languages {
        let (name, facts) = language.split_once('\n').unwrap();
        assert!(name.ends_with(')'), "{name}");
        let letters = facts.trim().strip_prefix("letters: ").unwrap().split(" · ").next().unwrap();
        let (can, all) = letters.split_once(" of ").unwrap();
        assert!(can == all && !facts.contains("missing"), "{language}");
    }
    let french = progress(folder.path(), "fr");
    assert_eq!((&french["missing"], &french["direction"]), (&0.into(), &"ltr".into()));
}

#[test]
fn another_language_can_be_the_source() {
    let folder = tempfile::tempdir().unwrap();
    done(folder.path(), &["--workspace", "w", "locale", "new", "it", "--from", "fr"]);
    let text = read(folder.path().join("w/locales/it/letter.ftl"));
    assert!(text.contains("\n# fr | copies-label = Copie\u{A0}:\n# copies-label =\n"), "{text}");
    assert!(!text.contains("\n# en | "));
}

#[test]
fn what_is_no_new_language_is_refused() {
    let folder = tempfile::tempdir().unwrap();
    let refused = |arguments: &[&str], said: &[&str]| {
        let output = appeal(folder.path(), arguments);
        assert_eq!((output.status.code(), out(&output)), (Some(2), String::new()), "{arguments:?}");
        for words in said {
            assert!(err(&output).contains(words), "{arguments:?}\n{}", err(&output));
        }
    };
    let new = |tag| ["--workspace", "w", "locale", "new", tag];
    refused(&new("de_DE"), &["“de_DE” is no language tag"]);
    refused(&new("../de"), &["is no language tag"]);
    refused(&new("iw"), &["“iw” is another name of “he”", "locale new he"]);
    refused(&new("prs"), &["another name of “fa-AF”"]);
    refused(&new("qqq"), &["“qqq” is not known"]);
    refused(&new("fr"), &["“fr” is there already, and nothing is missing"]);
    refused(&["--workspace", "w", "locale", "new", "de", "--from", "xx"], &["There is no language “xx”"]);
    refused(&["locale", "new", "de"], &["There is no folder to write into", "--workspace"]);
    refused(&["locale", "pseudo"], &["There is no folder to write into"]);
    refused(&["--workspace", "w", "locale", "pseudo", "fr"], &["“fr” is no language that nobody speaks", "ar-XB"]);
    assert!(!folder.path().join("w").exists(), "nothing was made");
}

#[test]
fn a_language_that_is_there_gets_the_files_that_it_lacks_and_keeps_the_others() {
    let folder = tempfile::tempdir().unwrap();
    let new = ["--workspace", "w", "locale", "new", "de"];
    done(folder.path(), &new);
    let german = folder.path().join("w/locales/de");
    std::fs::write(german.join("kinds.ftl"), "kind-letter = Brief\n").unwrap();
    std::fs::remove_file(german.join("law.ftl")).unwrap();
    let list = read(folder.path().join("w/locales/l10n.toml"));
    assert_eq!(done(folder.path(), &new).replace('\\', "/"), "w/locales/de/law.ftl\n");
    assert_eq!(read(german.join("kinds.ftl")), "kind-letter = Brief\n");
    assert_eq!(read(folder.path().join("w/locales/l10n.toml")), list);
    let output = appeal(folder.path(), &new);
    assert_eq!(output.status.code(), Some(2));
    assert!(err(&output).contains("messages are missing"), "{}", err(&output));
}

/// Letters can be written in languages that nobody speaks, and what is not one of their words shows.
#[test]
fn pseudo_languages_are_whole_and_nothing_of_the_reference_stays() {
    let folder = tempfile::tempdir().unwrap();
    let workspace = folder.path().join("w");
    done(folder.path(), &["--workspace", "w", "locale", "pseudo"]);
    let once = read(workspace.join("locales/ar-XB/letter.ftl"));
    done(folder.path(), &["--workspace", "w", "locale", "pseudo", "ar-XB"]);
    assert_eq!(read(workspace.join("locales/ar-XB/letter.ftl")), once, "made anew, they are the same");
    for tag in ["en-XA", "ar-XB"] {
        let progress = progress(&workspace, tag);
        assert_eq!((&progress["done"], &progress["pseudo"]), (&progress["messages"], &true.into()), "{tag}");
        assert_eq!(progress["letters"], progress["letters_in_all"], "{tag}");
        assert!(progress["letters"].as_u64().unwrap() >= 7, "{tag}");
        for file in files(&root().join("locales/en")) {
            let ids = |text: &str| -> BTreeMap<String, usize> {
                messages(text).into_iter().map(|message| (message.id.name, message.attributes.len())).collect()
            };
            let made = read(workspace.join("locales").join(tag).join(&file));
            assert_eq!(ids(&made), ids(&read(root().join("locales/en").join(&file))), "{tag} {file}");
        }
        // The office has no address, so all that is left of plain Latin words is CLDR's: countries, dates, lists.
        let arguments =
            ["write", "ahmadreza-djalali", "--lang", tag, "--to", "president", "--name", "Q", "--city", "Q"];
        let text = done(&workspace, &[&arguments[..], &["--country", "ES", "--today", "2026-11-22"]].concat());
        let plain: Vec<&str> =
            text.split(|c: char| !c.is_alphabetic()).filter(|word| word.len() > 2 && word.is_ascii()).collect();
        let cldr = ["Spain", "November", "October", "March", "April", "January", "July", "and"];
        let left: Vec<&&str> = plain.iter().filter(|word| !cldr.contains(*word) || tag != "en-XA").collect();
        assert!(left.is_empty(), "{tag}: {left:?}\n{text}");
        let rtl = text.lines().filter(|line| line.starts_with('\u{200F}')).count();
        assert_eq!(rtl > 10, tag == "ar-XB", "{tag} runs as it must");
    }
    assert!(!read(workspace.join("locales/l10n.toml")).contains("XA"), "translators' tools are not given them");
}

/// The ```sh blocks of a section of CONTRIBUTING.md, each as its commands.
fn steps(section: &str) -> Vec<Vec<String>> {
    let page = read(root().join("CONTRIBUTING.md"));
    let section = page.split(&format!("\n## {section}\n")).nth(1).unwrap().split("\n## ").next().unwrap();
    let blocks = section.split("```sh\n").skip(1).map(|rest| rest.split("```").next().unwrap().replace("\\\n", " "));
    blocks
        .map(|block| block.lines().map(|line| line.trim().to_owned()).filter(|line| !line.is_empty()).collect())
        .collect()
}

/// Runs commands as a shell would; what the last of them printed.
fn run(folder: &mut PathBuf, lines: &[String]) -> Vec<(String, Output)> {
    let mut outputs = Vec::new();
    for line in lines {
        let words: Vec<String> = line
            .split('"')
            .enumerate()
            .flat_map(|(n, part)| {
                if n % 2 == 1 { vec![part.to_owned()] } else { part.split_whitespace().map(str::to_owned).collect() }
            })
            .collect();
        match words.iter().map(String::as_str).collect::<Vec<_>>().as_slice() {
            ["cd", to] => folder.push(to),
            ["appeal", rest @ ..] => outputs.push((line.clone(), appeal(folder, rest))),
            other => panic!("CONTRIBUTING.md has a command that this test does not know: {other:?}"),
        }
    }
    outputs
}

/// German as a translator of letters has it: the page's steps, and the words of `tests/data/de` filled in.
fn german(folder: &Path) -> PathBuf {
    let mut here = folder.to_owned();
    let steps = steps("A translator");
    for (line, output) in run(&mut here, &steps[0]) {
        assert!(output.status.success(), "{line}\n{}", err(&output));
    }
    let words = root().join("tests/data/de");
    for file in files(&words) {
        let path = here.join("locales/de").join(&file);
        // A glossary names what its own language has names for.
        let text = match file.as_str() {
            "glossary.ftl" => read(words.join(&file)),
            _ => fill_in(&read(&path), &read(words.join(&file))),
        };
        std::fs::write(&path, text).unwrap();
    }
    here
}

const WRITER: [&str; 8] = ["--name", "Jonas Weber", "--city", "Bremen", "--country", "DE", "--today", "2026-11-22"];

fn letters(workspace: &Path, action: &str, more: &[&str]) -> Output {
    appeal(workspace, &[&["write", action, "--lang", "de", "--no-draw"], &WRITER[..], more].concat())
}

#[test]
fn a_translator_comes_to_letters_by_the_steps_of_the_page() {
    let folder = tempfile::tempdir().unwrap();
    let mut here = german(folder.path());
    for (line, output) in run(&mut here, &steps("A translator")[1..].concat()) {
        // What is not translated yet is told; the letters do not need it.
        let checked = line.starts_with("appeal locale check");
        assert!(output.status.success() || checked, "{line}\n{}", err(&output));
        if checked {
            let words = root().join("tests/data/de");
            // What no case asks for is noted, once a file.
            let told = out(&output);
            let is_start = |line: &str| ["error[", "warning[", "note["].iter().any(|word| line.starts_with(word));
            let mut wrong = String::new();
            let mut is_note = false;
            for line in told.lines() {
                is_note = if is_start(line) { line.starts_with("note[") } else { is_note };
                wrong.push_str(if is_note { "" } else { line });
            }
            for file in files(&words) {
                assert!(!wrong.contains(&format!("locales/de/{file}")), "{told}");
            }
        }
    }
    // Other kinds may want words that the German of this test has not.
    let progress = progress(&here, "de");
    assert!(progress["letters"].as_u64().unwrap() >= 7, "the letters of both cases can be written: {progress}");
    let ronaghi = out(&letters(&here, "hossein-ronaghi-maleki", &[]));
    assert!(
        ronaghi.contains("Bremen, den 22. November 2026") && ronaghi.contains("Mit vorzüglicher Hochachtung"),
        "{ronaghi}"
    );
    assert!(ronaghi.contains("13. Dezember 2009") && ronaghi.contains("20. Dezember 2015"), "{ronaghi}");
    let djalali = out(&letters(&here, "ahmadreza-djalali", &[]));
    assert!(djalali.contains("drei Monate") && djalali.contains("Sehr geehrter Herr Präsident,"), "{djalali}");
    // English words that a German letter cannot have.
    for letter in [&ronaghi, &djalali] {
        for word in ["the", "and", "which", "Your", "yours"] {
            assert!(!letter.split(|c: char| !c.is_alphabetic()).any(|own| own == word), "{word}\n{letter}");
        }
    }
}

#[test]
fn with_one_message_missing_the_letter_is_refused_or_whole_in_the_next_language() {
    let folder = tempfile::tempdir().unwrap();
    let here = german(folder.path());
    let file = here.join("locales/de/letter.ftl");
    let text = read(&file);
    std::fs::write(&file, text.replace("\nthanks =", "\nno-thanks =")).unwrap();
    let refused = letters(&here, "ahmadreza-djalali", &[]);
    assert_eq!((refused.status.code(), out(&refused)), (Some(1), String::new()));
    assert!(err(&refused).contains("“thanks”") && err(&refused).contains("letter.ftl"), "{}", err(&refused));
    let fallback = letters(&here, "ahmadreza-djalali", &["--fallback"]);
    assert!(fallback.status.success(), "{}", err(&fallback));
    // Persian is the first of the case's languages.
    let persian = appeal(&here, &[&["write", "ahmadreza-djalali", "--lang", "fa", "--no-draw"], &WRITER[..]].concat());
    assert_eq!(out(&fallback), out(&persian));
    assert!(err(&fallback).contains("cannot be written in “de” yet"), "{}", err(&fallback));
}

#[test]
fn a_new_case_is_refused_until_it_is_filled_in() {
    let folder = tempfile::tempdir().unwrap();
    let mut here = folder.path().to_owned();
    let steps = steps("An author of cases");
    for (line, output) in run(&mut here, &steps[0]) {
        assert!(output.status.success(), "{line}\n{}", err(&output));
    }
    // Nothing is wrong but what nobody has written yet, and no letter is written.
    let write = ["write", "my-case", "--lang", "en", "--name", "A B", "--city", "C", "--country", "FR"];
    let refused = appeal(&here, &write);
    assert_eq!((refused.status.code(), out(&refused)), (Some(1), String::new()));
    let errors: Vec<String> =
        err(&refused).lines().filter(|line| line.starts_with("error")).map(str::to_owned).collect();
    assert_eq!(errors.len(), 3, "{errors:?}");
    for id in ["opening", "facts", "concern"] {
        assert!(err(&refused).contains(&format!("“{id}”")), "{id}\n{}", err(&refused));
    }

    // The case file: what the sources of a shipped case say.
    let file = here.join("actions/my-case.toml");
    let mut case = read(&file);
    for (blank, filled) in [
        ("[numbers]\n", "[numbers]\nyears = 13\n"),
        (
            "[dates]\n",
            "[dates]\narrested = 2009-12-13\nsummoned = 2015-12-20\nreported = 2016-01-20\nleave = \"2015-06\"\n",
        ),
    ] {
        assert!(case.contains(blank), "{blank}\n{case}");
        case = case.replace(blank, filled);
    }
    std::fs::write(&file, case).unwrap();

    // Then the messages of one language.
    let words = read(root().join("locales/en/actions/hossein-ronaghi-maleki.ftl"));
    let paragraphs = ["opening =", "facts =", "concern ="];
    let words: String = words
        .lines()
        .filter(|line| paragraphs.iter().any(|id| line.starts_with(id)))
        .map(|line| format!("{line}\n"))
        .collect();
    let file = here.join("locales/en/actions/my-case.ftl");
    std::fs::write(&file, fill_in(&read(&file), &words)).unwrap();
    for (line, output) in run(&mut here, &steps[1..].concat()) {
        assert!(output.status.success(), "{line}\n{}{}", out(&output), err(&output));
    }
    assert!(done(&here, &write).contains("Hossein Ronaghi Maleki"));
}

#[test]
fn a_case_is_made_once_and_under_a_name_that_it_can_have() {
    let folder = tempfile::tempdir().unwrap();
    let refused = |arguments: &[&str], said: &str| {
        let output = appeal(folder.path(), arguments);
        assert_eq!(output.status.code(), Some(2), "{arguments:?}");
        assert!(err(&output).contains(said), "{}", err(&output));
    };
    refused(&["--workspace", "w", "action", "new", "../x"], "“../x” is no id");
    refused(
        &["--workspace", "w", "action", "new", "ahmadreza-djalali"],
        "There is an action “ahmadreza-djalali” already",
    );
    refused(&["action", "new", "my-case"], "There is no folder to write into");
    done(folder.path(), &["--workspace", "w", "action", "new", "my-case"]);
    refused(&["--workspace", "w", "action", "new", "my-case"], "There is an action “my-case” already");
    for tag in ["en", "es", "fa", "fr"] {
        let text = read(folder.path().join(format!("w/locales/{tag}/actions/my-case.ftl")));
        assert!(messages(&text).is_empty() && text.contains("\n# demand-first =\n"), "{tag}\n{text}");
    }
}

#[test]
fn no_id_leads_out_of_a_workspace() {
    let folder = tempfile::tempdir().unwrap();
    std::fs::create_dir_all(folder.path().join("own/actions")).unwrap();
    let case = root().join("actions/hossein-ronaghi-maleki.toml");
    std::fs::copy(case, folder.path().join("own/outside.toml")).unwrap();
    let shown = appeal(folder.path(), &["--workspace", "own", "show", "../outside"]);
    assert_eq!(shown.status.code(), Some(2));
    assert!(err(&shown).starts_with("error: There is no action “../outside”."), "{}", err(&shown));
}

/// A workspace in which a case is written in English and German, as its translator has left it.
fn translated(folder: &Path) {
    let write = |path: &str, text: &str| {
        let path = folder.join(path);
        std::fs::create_dir_all(path.parent().unwrap()).unwrap();
        std::fs::write(path, text).unwrap();
    };
    let english = read(root().join("locales/en/actions/hossein-ronaghi-maleki.ftl"));
    write("locales/en/actions/hossein-ronaghi-maleki.ftl", &english);
    write("locales/de/letter.ftl", "close = Hochachtungsvoll\n");
    write(
        "locales/de/actions/hossein-ronaghi-maleki.ftl",
        "# Als Bitte.\ndemand-remain-free = Herr Ronaghi Maleki in Freiheit bleiben darf\ntitle = Ronaghi\n",
    );
}

#[test]
fn a_demand_that_changed_in_the_source_is_told_until_somebody_translated_or_confirmed_it() {
    let folder = tempfile::tempdir().unwrap();
    translated(folder.path());
    let check = |flags: &[&str]| {
        appeal(
            folder.path(),
            &[&["--workspace", ".", "locale", "check", "de", "--file", "actions/hossein-ronaghi-maleki.ftl"], flags]
                .concat(),
        )
    };
    let changed = || out(&check(&[])).matches("[source-changed]").count();
    let update = |more: &[&str]| {
        let output = appeal(folder.path(), &[&["--workspace", ".", "locale", "update", "de"], more].concat());
        assert!(output.status.success(), "{}", err(&output));
        err(&output)
    };
    assert!(update(&[]).contains("de: "));
    assert_eq!(changed(), 0, "{}", out(&check(&[])));
    let german = folder.path().join("locales/de/actions/hossein-ronaghi-maleki.ftl");
    assert!(read(&german).starts_with("# Als Bitte.\ndemand-remain-free = "), "{}", read(&german));
    assert!(read(&german).contains("\n# facts =\n"), "what is missing stands as a blank: {}", read(&german));

    let english = folder.path().join("locales/en/actions/hossein-ronaghi-maleki.ftl");
    let text = read(&english);
    let anew =
        text.replacen("demand-remain-free = ", "demand-remain-free = Mr Ronaghi Maleki is released at once; ", 1);
    std::fs::write(&english, anew.replacen("\ntitle = ", "\ntitle = News: ", 1)).unwrap();
    assert_eq!(changed(), 2);
    let told = out(&check(&["--json"]));
    assert!(told.contains("released at once"), "{told}");
    assert!(check(&[]).status.code() == check(&["--allow", "source-changed"]).status.code());

    // One is translated anew, with any editor; the other still holds.
    std::fs::write(&german, read(&german).replacen("in Freiheit bleiben darf", "sofort freigelassen wird", 1)).unwrap();
    assert_eq!(changed(), 1, "who edits a translation held it against the source");
    assert!(update(&[]).contains("One translation was made from a source that has changed since"));
    update(&["--confirm", "title"]);
    assert_eq!(changed(), 0);
    let unknown = appeal(folder.path(), &["--workspace", ".", "locale", "update", "de", "--confirm", "no-such"]);
    assert_eq!((unknown.status.code(), err(&unknown).contains("“no-such”")), (Some(1), true), "{}", err(&unknown));
}

#[test]
fn what_is_to_do_is_a_line_a_file_and_what_blocks_a_letter_is_named() {
    let folder = tempfile::tempdir().unwrap();
    let output = appeal(folder.path(), &["--workspace", ".", "locale", "new", "de"]);
    assert!(output.status.success(), "{}", err(&output));
    let all = out(&appeal(folder.path(), &["--workspace", ".", "locale", "check", "de"]));
    assert!(all.lines().count() < 90, "{all}");
    let letter = all.lines().find(|line| line.contains("letter.ftl: ")).unwrap();
    assert!(letter.contains("messages to translate: ") && letter.contains("… (+"), "{letter}");
    assert!(all.contains("hossein-ronaghi-maleki, letter: ") && all.contains("Letters in de: 0 of "), "{all}");
    let needed = out(&appeal(folder.path(), &["--workspace", ".", "locale", "check", "de", "--needed"]));
    assert!(needed.contains("letter.ftl: ") && !needed.contains("ui") && !needed.contains("roster.ftl"), "{needed}");
    let listed = out(&appeal(folder.path(), &["--workspace", ".", "locale", "list"]));
    assert!(listed.contains(" messages that letters need 0 done"), "{listed}");
    let letter = folder.path().join("locales/de/letter.ftl");
    std::fs::write(&letter, read(&letter).replacen("format-locale = de", "format-locale = deutsch", 1)).unwrap();
    let needed = out(&appeal(folder.path(), &["--workspace", ".", "locale", "check", "de", "--needed"]));
    assert!(needed.contains("[setting-value]"), "letters depend on their settings: {needed}");
    let case =
        out(&appeal(folder.path(), &["--workspace", ".", "locale", "check", "de", "--case", "hossein-ronaghi-maleki"]));
    assert!(!case.contains("djalali") && case.contains("hossein-ronaghi-maleki.ftl: "), "{case}");
    let file = appeal(folder.path(), &["--workspace", ".", "locale", "check", "de", "--file", "kinds.ftl", "--json"]);
    let told: serde_json::Value = serde_json::from_str(&out(&file)).unwrap();
    let findings = told["findings"].as_array().unwrap();
    assert!(!findings.is_empty() && findings.iter().all(|it| it["file"].as_str().unwrap().ends_with("kinds.ftl")));
    for (flags, said) in
        [(["--case", "no-such-case"], "There is no action “no-such-case”."), (["--file", "leter.ftl"], "letter.ftl")]
    {
        let output = appeal(folder.path(), &[&["--workspace", ".", "locale", "check", "de"], &flags[..]].concat());
        assert_eq!((output.status.code(), err(&output).contains(said)), (Some(2), true), "{}", err(&output));
    }
}
