//! What the manual names is there: commands, flags, files, variables, keys, helpers, and the pages that it refers to.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use appeal::action::schema::TABLES;
use appeal::cli::Cli;
use appeal::config::Config;
use appeal::template::HELPERS;
use clap::CommandFactory;
use clap::error::ErrorKind;

use crate::readme::{READMES, shell_lines_of, words};

/// Folders of a workspace, and of this repository, that a path may begin with.
const FOLDERS: [&str; 10] =
    ["actions", "benches", "docs", "interop", "locales", "packaging", "samples", "src", "templates", "tests"];

/// Files that readers are to make themselves.
const EXAMPLES: [&str; 13] = [
    "actions/my-case.toml",
    "actions/somebody.toml",
    "locales/de/letter.ftl",
    "locales/en/actions/my-case.ftl",
    "locales/en/actions/somebody.ftl",
    "locales/fa/actions/somebody.ftl",
    "locales/<language>/rules-own.ftl",
    "src/check/letters/brief.rs",
    "src/deliver/null.rs",
    "src/letter/forms/note.rs",
    "templates/note.md.hbs",
    "templates/thanks.md.hbs",
    "supporters.csv",
];

fn root() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
}

/// A page of the manual.
struct Page {
    /// Its path in the repository.
    name: String,
    text: String,
}

impl Page {
    /// The texts of its blocks of code, each with its language.
    fn blocks(&self) -> Vec<(&str, &str)> {
        let mut fences = self.text.split("```");
        fences.next();
        let mut blocks = Vec::new();
        while let Some(block) = fences.next() {
            blocks.push(block.split_once('\n').unwrap());
            fences.next();
        }
        blocks
    }

    /// What stands between backticks in its sentences and tables.
    fn spans(&self) -> Vec<String> {
        let prose: Vec<&str> = self.text.split("```").step_by(2).collect();
        let paragraphs = prose.iter().flat_map(|text| text.split("\n\n"));
        let spans = paragraphs.flat_map(|paragraph| paragraph.split('`').skip(1).step_by(2));
        spans.map(|span| span.split_whitespace().collect::<Vec<_>>().join(" ").replace("\\|", "|")).collect()
    }

    /// Every line of code in it: those of the blocks, where one that is continued is one line, and the spans.
    fn code(&self) -> Vec<String> {
        let mut lines: Vec<String> = Vec::new();
        let mut goes_on = false;
        for line in self.blocks().iter().flat_map(|(_, text)| text.lines()).map(str::trim) {
            let (said, continued) = line.strip_suffix(" \\").map_or((line, false), |said| (said, true));
            match lines.last_mut().filter(|_| goes_on) {
                Some(begun) => *begun += &format!(" {said}"),
                None => lines.push(said.to_owned()),
            }
            goes_on = continued;
        }
        lines.into_iter().chain(self.spans()).collect()
    }
}

fn pages() -> Vec<Page> {
    let docs = std::fs::read_dir(root().join("docs")).unwrap().map(|entry| entry.unwrap().file_name());
    let docs = docs.map(|name| format!("docs/{}", name.to_str().unwrap())).filter(|name| name.ends_with(".md"));
    let mut names: Vec<String> =
        docs.chain(READMES.into_iter().chain(["CONTRIBUTING.md", "SECURITY.md"]).map(str::to_owned)).collect();
    names.sort();
    assert!(names.len() > 8, "{names:?}");
    let read = |name: String| Page { text: std::fs::read_to_string(root().join(&name)).unwrap(), name };
    names.into_iter().map(read).collect()
}

/// Tells all that is wrong at once.
fn nothing(wrong: &[String]) {
    assert!(wrong.is_empty(), "\n{}", wrong.join("\n"));
}

/// Looks through every line of code of every page; `look` tells what in it is wrong.
fn each_code(mut look: impl FnMut(&str) -> Vec<String>) {
    let mut wrong = Vec::new();
    for page in pages() {
        for code in page.code() {
            wrong.extend(look(&code).iter().map(|what| format!("{}: {what}, in `{code}`", page.name)));
        }
    }
    nothing(&wrong);
}

fn flags(command: &clap::Command, known: &mut BTreeSet<String>) {
    known.extend(command.get_arguments().filter_map(|argument| Some(format!("--{}", argument.get_long()?))));
    command.get_subcommands().for_each(|sub| flags(sub, known));
}

/// Whether what the manual says needs a part that this program was built without.
fn is_left_out(code: &str) -> bool {
    !cfg!(all(feature = "pdf", feature = "docx", feature = "preview"))
        && ["pdf", "docx", "labels", "preview", "--envelope", "--merge", "--font", "--paper"]
            .iter()
            .any(|part| code.contains(part))
}

/// The command line of this program in a line of code, if it is one, without what a shell does with it.
fn command_line(code: &str) -> Option<&str> {
    // It may stand inside another command, or behind what it is for; and what it does behind a wide space.
    let behind = |mark: &str| Some(code.find(&format!("{mark}appeal "))? + mark.len());
    let line = &code[behind("$(").or_else(|| behind(": ")).unwrap_or(0)..];
    let line = line.split("  ").next().unwrap().trim_end_matches(")\"");
    line.starts_with("appeal ").then_some(line)
}

#[test]
fn every_flag_is_one_of_the_program() {
    let mut known = BTreeSet::new();
    flags(&Cli::command(), &mut known);
    each_code(|code| {
        let program = code.split(' ').next().unwrap();
        let foreign = [
            "#SBATCH",
            "brew",
            "cargo",
            "check-jsonschema",
            "chmod",
            "cp",
            "gh",
            "gpg",
            "just",
            "sbatch",
            "scancel",
            "secret-tool",
            "seq",
            "sha256sum",
        ];
        if foreign.contains(&program) || is_left_out(code) {
            return Vec::new();
        }
        let flags = code.split([' ', '=', '`', '|', '[', ']', ',', '/', '"', '…', '(', ')']);
        let flags =
            flags.filter(|word| word.starts_with("--") && word.len() > 2 && word[2..].starts_with(char::is_alphabetic));
        flags.filter(|flag| !known.contains(*flag)).map(|flag| format!("there is no {flag}")).collect()
    });
}

#[test]
fn every_command_line_is_understood() {
    let mut seen = 0;
    each_code(|code| {
        let Some(line) = command_line(code).filter(|line| !is_left_out(line)) else { return Vec::new() };
        seen += 1;
        // `a|b` stands for each of them, and `…` for more of the line.
        let choices = line.split(' ').find(|word| word.contains('|')).unwrap_or_default();
        let lines = choices
            .split('|')
            .map(|choice| if choices.is_empty() { line.to_owned() } else { line.replace(choices, choice) });
        let told = lines.filter_map(|line| {
            let words = words(&line).into_iter().filter(|word| word != "…");
            let error = Cli::command().try_get_matches_from(words).err()?;
            // In a sentence a command is often named by its first words alone.
            let begun = matches!(error.kind(), ErrorKind::MissingRequiredArgument | ErrorKind::MissingSubcommand);
            (!begun).then(|| error.to_string())
        });
        told.collect()
    });
    assert!(seen > 60, "{seen} command lines");
}

#[test]
fn every_command_line_of_a_shell_is_whole() {
    let mut wrong = Vec::new();
    for page in pages() {
        for line in shell_lines_of(&page.text) {
            let whole = line.starts_with("appeal ") && !is_left_out(&line);
            if whole && let Err(error) = Cli::command().try_get_matches_from(words(&line)) {
                wrong.push(format!("{}: {line}\n{error}", page.name));
            }
        }
    }
    nothing(&wrong);
}

/// All files of the repository that are content, source or manual, by their paths in it.
fn files() -> Vec<String> {
    fn walk(folder: &Path, into: &mut Vec<String>) {
        for entry in std::fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                walk(&path, into);
            }
            into.push(path.strip_prefix(root()).unwrap().to_str().unwrap().replace('\\', "/"));
        }
    }
    let mut all: Vec<String> = FOLDERS.map(str::to_owned).into();
    FOLDERS.iter().for_each(|folder| walk(&root().join(folder), &mut all));
    let top = std::fs::read_dir(root()).unwrap().map(|entry| entry.unwrap().file_name().into_string().unwrap());
    all.extend(top.filter(|name| name.contains('.')));
    all
}

/// Whether a path is of this shape: `<…>` and `*` stand for a part of it, `**` for folders too.
fn is_of_shape(path: &str, shape: &str) -> bool {
    let Some(at) = shape.find(['<', '*']) else { return path == shape };
    let (before, rest) = shape.split_at(at);
    let Some(path) = path.strip_prefix(before) else { return false };
    let (deep, rest) = match rest.strip_prefix('<') {
        Some(rest) => (false, rest.split_once('>').unwrap().1),
        None => (rest.starts_with("**"), rest.trim_start_matches('*')),
    };
    let reach = if deep { path.len() } else { path.find('/').unwrap_or(path.len()) };
    (0..=reach).filter(|at| path.is_char_boundary(*at)).any(|at| is_of_shape(&path[at..], rest))
}

/// Whether a word of code names a file of the repository or of a workspace.
fn is_file(word: &str) -> bool {
    let (first, rest) = word.split_once('/').unwrap_or(("", word));
    let named =
        [".ftl", ".hbs", ".md", ".rs", ".py", ".sh", ".schema.json"].iter().any(|ending| rest.ends_with(ending));
    let plain = !word.contains([' ', '(', '{', '$', '=', '%', ':', '"', ',']);
    plain && (FOLDERS.contains(&first) || first.is_empty() && named && !word.starts_with(['.', '/', '<', '*']))
}

#[test]
fn every_file_is_there() {
    let files = files();
    let mut seen = 0;
    each_code(|code| {
        // In a list of files each is followed by what it is.
        let word = code.split("  ").next().unwrap().trim_end_matches('/');
        if !is_file(word) {
            return Vec::new();
        }
        seen += 1;
        let ends = |file: &String| file.rsplit_once('/').is_some_and(|(_, name)| name == word);
        let there = EXAMPLES.contains(&word) || files.iter().any(|file| is_of_shape(file, word) || ends(file));
        if there { Vec::new() } else { vec![format!("there is no {word}")] }
    });
    assert!(seen > 60, "{seen} files");
}

#[test]
fn every_link_leads_somewhere() {
    let mut wrong = Vec::new();
    for page in pages() {
        let folder = root().join(&page.name).parent().unwrap().to_owned();
        let links = page.text.split("](").skip(1).map(|rest| rest.split(')').next().unwrap());
        let pictures = page.text.split("src=\"").skip(1).map(|rest| rest.split('"').next().unwrap());
        for link in links.chain(pictures).filter(|link| !link.contains("://")) {
            let (file, heading) = link.split_once('#').unwrap_or((link, ""));
            let target = if file.is_empty() { root().join(&page.name) } else { folder.join(file) };
            let has_heading = || {
                let text = std::fs::read_to_string(&target).unwrap();
                heading.is_empty() || text.lines().any(|line| line.starts_with('#') && anchor(line) == heading)
            };
            if !target.exists() || target.is_file() && target.extension().is_some_and(|e| e == "md") && !has_heading() {
                wrong.push(format!("{}: {link}", page.name));
            }
        }
    }
    nothing(&wrong);
}

/// What a heading is linked by.
fn anchor(heading: &str) -> String {
    let text = heading.trim_start_matches('#').trim().to_lowercase().replace(' ', "-");
    text.chars().filter(|c| c.is_alphanumeric() || matches!(c, '-' | '_')).collect()
}

#[test]
fn every_variable_of_the_environment_is_read() {
    let sources: String = files()
        .iter()
        .filter(|file| file.starts_with("src/") && file.ends_with(".rs"))
        .map(|file| std::fs::read_to_string(root().join(file)).unwrap())
        .collect();
    let mut seen = BTreeSet::new();
    each_code(|code| {
        let own = code.starts_with("APPEAL_") || ["LC_ALL", "LANG", "NO_COLOR"].contains(&code);
        if !own || code.contains(' ') {
            return Vec::new();
        }
        seen.insert(code.to_owned());
        let read = sources.contains(&format!("\"{code}\""));
        if read { Vec::new() } else { vec![format!("nothing reads {code}")] }
    });
    assert!(seen.len() > 4, "{seen:?}");
}

#[test]
fn every_key_of_a_file_is_known() {
    let of_cases: BTreeSet<&str> = TABLES.iter().flat_map(|table| table.fields()).map(|field| field.key).collect();
    let mut wrong = Vec::new();
    for page in pages() {
        for (_, text) in page.blocks().into_iter().filter(|(language, _)| *language == "toml") {
            if text.starts_with("[send]") {
                // What stands in comments can be said, too.
                let said = |line: &str| line.strip_prefix("# ").unwrap_or(line).to_owned();
                let all: Vec<String> = text.lines().map(said).collect();
                if let Err(error) = toml::from_str::<Config>(&all.join("\n")) {
                    wrong.push(format!("{}: {error}", page.name));
                }
                continue;
            }
            // The file of `--writer` has the fields of a profile.
            if toml::from_str::<Config>(&format!("[profile.me]\n{text}")).is_ok() {
                continue;
            }
            let keys = text.lines().filter_map(|line| Some(line.split_once('=')?.0.trim()));
            let keys = keys.filter(|key| !key.starts_with('#') && !of_cases.contains(key));
            wrong.extend(keys.map(|key| format!("{}: no file has the key {key}", page.name)));
        }
        // In sentences: `status = "closed"`.
        for span in page.spans() {
            let Some((key, value)) = span.split_once(" = ") else { continue };
            let is_value = value.starts_with(['"', '[']) || value.starts_with(|c: char| c.is_ascii_digit());
            let of_settings = || {
                toml::from_str::<Config>(&span).is_ok()
                    || toml::from_str::<Config>(&format!("[print]\n{}", span.replace('…', "x"))).is_ok()
            };
            // What is in capitals is Rust.
            let is_key = !key.contains(char::is_uppercase);
            if is_key && is_value && !of_cases.contains(key) && !of_settings() {
                wrong.push(format!("{}: no file has the key of `{span}`", page.name));
            }
        }
    }
    nothing(&wrong);
}

/// The names of the tests in a file of Rust.
fn tests_of(file: &str) -> BTreeSet<String> {
    let text = std::fs::read_to_string(root().join(file)).unwrap_or_default();
    let behind = text.split("#[test]").skip(1).filter_map(|rest| rest.split_once("fn ")?.1.split_once('('));
    behind.map(|(name, _)| name.to_owned()).collect()
}

/// Whether there is a test of that path: one from outside, or one inside the program.
fn is_test(path: &str) -> bool {
    let Some((modules, name)) = path.rsplit_once("::") else { return false };
    let modules = modules.replace("::", "/");
    let places = [format!("tests/it/{modules}.rs"), format!("src/{modules}.rs"), format!("src/{modules}/mod.rs")];
    places.iter().any(|file| tests_of(file).contains(name))
}

#[test]
fn every_promise_of_security_names_what_proves_it() {
    let text = std::fs::read_to_string(root().join("SECURITY.md")).unwrap();
    let files = files();
    let (mut wrong, mut promises) = (Vec::new(), 0);
    for line in text.lines().filter(|line| line.starts_with("| ") && *line != "| promised | proof |") {
        let (promise, proofs) = line.trim_matches(['|', ' ']).rsplit_once(" | ").unwrap();
        promises += 1;
        let proofs: Vec<&str> = proofs.split('`').skip(1).step_by(2).collect();
        if proofs.is_empty() {
            wrong.push(format!("nothing proves: {promise}"));
        }
        let missing = proofs.iter().filter(|proof| !is_test(proof) && !files.iter().any(|file| file == *proof));
        wrong.extend(missing.map(|proof| format!("there is no {proof}, for: {promise}")));
    }
    assert!(promises > 20, "{promises} promises");
    nothing(&wrong);
}

#[test]
fn a_test_is_found_by_its_path_and_nothing_else_is_one() {
    assert!(
        is_test("docs::every_file_is_there") && is_test("private::mode::what_others_could_read_is_its_owners_alone")
    );
    assert!(!is_test("docs::is_test") && !is_test("docs::no_such_test") && !is_test("every_file_is_there"));
}

/// The first column of the table under a heading, as names.
fn named_under(text: &str, heading: &str) -> BTreeSet<String> {
    let section = text.split(&format!("## {heading}\n")).nth(1).unwrap().split("\n## ").next().unwrap();
    let cells = section.lines().filter_map(|line| line.strip_prefix("| `")?.split(" | ").next());
    cells
        .flat_map(|cell| cell.split('`').step_by(2).map(str::to_owned).collect::<Vec<_>>())
        .filter(|name| !name.is_empty() && !name.starts_with(','))
        .collect()
}

#[test]
fn every_helper_is_explained_and_no_other() {
    let page = std::fs::read_to_string(root().join("docs/templates.md")).unwrap();
    let all: BTreeSet<String> = HELPERS.iter().map(|name| (*name).to_owned()).collect();
    assert_eq!(named_under(&page, "Helpers"), all);
}

#[test]
fn every_template_is_explained() {
    let page = std::fs::read_to_string(root().join("docs/templates.md")).unwrap();
    let templates = files().into_iter().filter(|file| file.starts_with("templates/") && file.ends_with(".hbs"));
    let lacks = templates.filter(|file| {
        let name = file.rsplit('/').next().unwrap();
        let stem = name.split('.').next().unwrap();
        !page.contains(&format!("`{stem}`")) && !page.contains(&format!("{name}`"))
    });
    nothing(&lacks.collect::<Vec<_>>());
}

/// A workspace with a case that is called somebody.
fn workspace_of_somebody() -> tempfile::TempDir {
    let folder = tempfile::tempdir().unwrap();
    for (from, to) in [
        ("actions/ahmadreza-djalali.toml", "actions/somebody.toml"),
        ("locales/en/actions/ahmadreza-djalali.ftl", "locales/en/actions/somebody.ftl"),
    ] {
        let to = folder.path().join(to);
        std::fs::create_dir_all(to.parent().unwrap()).unwrap();
        std::fs::copy(root().join(from), to).unwrap();
    }
    folder
}

/// The letter that comes of an example of docs/kinds.md, done as its section says.
fn letter_of_the_section(heading: &str) -> String {
    let page = pages().into_iter().find(|page| page.name == "docs/kinds.md").unwrap();
    let (_, section) = page.text.split_once(&format!("## {heading}\n")).unwrap();
    let section = section.split("\n## ").next().unwrap();
    let section = Page { name: page.name.clone(), text: section.to_owned() };
    let folder = workspace_of_somebody();
    let mut lines = Vec::new();
    for (language, text) in section.blocks() {
        if language == "sh" {
            lines.extend(shell_lines_of(&format!("```sh\n{text}```\n")));
            continue;
        }
        // Its first line says where it stands.
        let (place, text) = text.split_once('\n').unwrap();
        let place = place.trim_matches(['#', '{', '}', '!', '-', ' ']);
        let (file, adds) = place.strip_prefix("at the end of ").map_or((place, false), |file| (file, true));
        let file = folder.path().join(file);
        let before = if adds { std::fs::read_to_string(&file).unwrap() + "\n" } else { String::new() };
        std::fs::create_dir_all(file.parent().unwrap()).unwrap();
        std::fs::write(&file, before + text).unwrap();
    }
    assert_eq!(lines.len(), 1, "{lines:?}");
    let writer = ["--name", "Ana", "--address", "X1", "--city", "Paris", "--country", "FR", "--today", "2026-02-01"];
    let output = crate::support::appeal()
        .args(words(&lines[0]).into_iter().skip(1))
        .args(writer)
        .env("APPEAL_WORKSPACE", folder.path())
        .output()
        .unwrap();
    let told = String::from_utf8(output.stderr).unwrap();
    assert!(output.status.success(), "{told}");
    String::from_utf8(output.stdout).unwrap()
}

#[test]
fn the_example_of_thanks_runs_and_asks_nothing() {
    let letter = letter_of_the_section("Thanks");
    assert!(letter.contains("I write to thank you for what was done"), "{letter}");
    assert!(letter.contains("Thanks for what was done"), "{letter}");
    for asked in ["respectfully ask", "request", "grateful for a reply"] {
        assert!(!letter.contains(asked), "{asked}: {letter}");
    }
}

#[test]
fn the_example_of_one_more_kind_runs() {
    let letter = letter_of_the_section("One more kind");
    assert!(letter.contains("I write to ask where") && letter.contains(" that:\n"), "{letter}");
}

#[test]
fn each_field_of_an_urgent_action_is_in_the_case_that_the_manual_names() {
    let page = pages().into_iter().find(|page| page.name == "docs/case-files.md").unwrap();
    let (_, table) = page.text.split_once("| in the action | here |").unwrap();
    let table = table.split("\n\n").next().unwrap();
    let mut case = String::new();
    for file in ["tests/data/third", "tests/cases"].iter().flat_map(|folder| files_of(&root().join(folder))) {
        case += &std::fs::read_to_string(file).unwrap();
    }
    let mut wrong = Vec::new();
    let rows: Vec<&str> = table.lines().filter(|line| line.starts_with("| ")).collect();
    for row in &rows {
        let here = row.trim_matches(['|', ' ']).split_once(" | ").unwrap().1;
        for name in here.split('`').skip(1).step_by(2) {
            // `role = "copy"` as it is; a name up to what is left open in it: `person-<id>`.
            let name = name.split('<').next().unwrap();
            let there = case.lines().any(|line| squeezed(line).starts_with(&squeezed(name)));
            if !there {
                wrong.push(format!("{row}: no case in tests/ has `{name}`"));
            }
        }
    }
    assert!(rows.len() > 8, "{rows:?}");
    nothing(&wrong);
}

fn squeezed(text: &str) -> String {
    text.split_whitespace().collect()
}

fn files_of(folder: &Path) -> Vec<PathBuf> {
    let entries = std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    entries.flat_map(|path| if path.is_dir() { files_of(&path) } else { vec![path] }).collect()
}
