//! Everything that the sources say is in `ui/*.ftl` of every language, with the variables that it is given; and nothing
//! else is in there.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

use appeal::check;
use fluent_syntax::ast;

fn root() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
}

fn rust_files(folder: &Path, into: &mut Vec<PathBuf>) {
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            rust_files(&path, into);
        } else if path.extension().is_some_and(|ending| ending == "rs") {
            into.push(path);
        }
    }
}

/// Each `msg!("id", name = value, …)` of the sources: the variables that the message gets, wherever it is said.
fn said() -> BTreeMap<String, BTreeSet<String>> {
    let mut files = Vec::new();
    rust_files(&root().join("src"), &mut files);
    let mut said: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    for file in files {
        let text = std::fs::read_to_string(&file).unwrap();
        // What tests say needs no words.
        let text = text.split("#[cfg(test)]").next().unwrap();
        for (at, _) in text.match_indices("msg!(") {
            let parts = arguments(&text[at + "msg!(".len()..]);
            let id = parts[0].trim();
            if !id.starts_with('"') || text[..at].lines().last().is_some_and(|line| line.trim_start().starts_with("//"))
            {
                continue;
            }
            let names = parts[1..].iter().filter_map(|part| Some(part.split_once('=')?.0.trim().to_owned()));
            let names: BTreeSet<String> = names.collect();
            let known = said.entry(id.trim_matches('"').to_owned()).or_insert_with(|| names.clone());
            *known = known.intersection(&names).cloned().collect();
        }
    }
    said
}

/// The arguments of a call, up to its closing parenthesis.
fn arguments(text: &str) -> Vec<String> {
    let (mut depth, mut quoted, mut parts, mut part) = (0, false, Vec::new(), String::new());
    let mut chars = text.chars().peekable();
    while let Some(c) = chars.next() {
        match c {
            '\\' if quoted => {
                part.push(c);
                part.extend(chars.next());
                continue;
            }
            '"' => quoted = !quoted,
            '(' | '[' | '{' if !quoted => depth += 1,
            ')' if !quoted && depth == 0 => break,
            ')' | ']' | '}' if !quoted => depth -= 1,
            ',' if !quoted && depth == 0 => {
                parts.push(std::mem::take(&mut part));
                continue;
            }
            _ => {}
        }
        part.push(c);
    }
    if !part.trim().is_empty() {
        parts.push(part);
    }
    parts
}

/// The messages of a language's `ui/*.ftl` and the variables that each uses.
fn words(language: &str) -> BTreeMap<String, BTreeSet<String>> {
    let files = std::fs::read_dir(root().join(format!("locales/{language}/ui"))).unwrap();
    let texts = files.map(|file| std::fs::read_to_string(file.unwrap().path()).unwrap());
    let text = texts.collect::<Vec<_>>().join("\n");
    let resource =
        fluent_syntax::parser::parse(text.as_str()).unwrap_or_else(|(_, errors)| panic!("{language}: {errors:?}"));
    let messages = resource.body.iter().filter_map(|entry| match entry {
        ast::Entry::Message(message) => Some(message),
        _ => None,
    });
    messages
        .map(|message| {
            // A variable in a comment is none; the serialised pattern has no comments.
            let body =
                ast::Resource { body: vec![ast::Entry::Message(ast::Message { comment: None, ..message.clone() })] };
            let text = fluent_syntax::serializer::serialize(&body);
            // What stands between literal braces is an example, no variable.
            let text = text.replace("${ $name }", "").replace("\" } $person { \"", "").replace("\" } $name { \"", "");
            let variables = text.match_indices('$').map(|(at, _)| {
                text[at + 1..]
                    .chars()
                    .take_while(|c| c.is_ascii_alphanumeric() || matches!(c, '-' | '_'))
                    .collect::<String>()
            });
            (message.id.name.to_owned(), variables.filter(|name| !name.is_empty()).collect())
        })
        .collect()
}

fn languages() -> Vec<String> {
    let folders = std::fs::read_dir(root().join("locales")).unwrap().map(|entry| entry.unwrap());
    let folders = folders.filter(|entry| entry.path().is_dir());
    folders.map(|entry| entry.file_name().into_string().unwrap()).collect()
}

#[test]
fn every_language_has_the_words_for_everything_that_is_said() {
    let said = said();
    assert!(said.len() > 150, "the sources are read");
    for language in languages() {
        let words = words(&language);
        for (id, given) in &said {
            let Some(used) = words.get(id) else { panic!("{language}/ui lacks {id}") };
            let missing: Vec<&String> = used.difference(given).collect();
            assert!(missing.is_empty(), "{language}/ui: {id} uses {missing:?}, which it is not given");
        }
    }
}

/// Whether a page of `appeal site` says a message: by its id, or by the beginning of it that its script goes on from.
fn is_on_a_page(id: &str) -> bool {
    let pages = ["page.html", "page.js", "letter.js", "../by_hand.rs", "../words.rs"];
    let source = |name: &str| std::fs::read_to_string(root().join("src/site/page").join(name)).unwrap();
    let beginning = id.rsplit_once('-').map_or(id, |(beginning, _)| beginning);
    let named = [format!("\"{id}\""), format!("`{beginning}-${{")];
    pages.iter().any(|name| named.iter().any(|named| source(name).contains(named)))
}

#[test]
fn no_language_has_words_that_nobody_says() {
    let said = said();
    let found_otherwise = |id: &str| {
        // Each code has its explanation: the next test says so.
        let explained =
            id.strip_prefix("explain-").is_some_and(|code| check::RULES.iter().any(|rule| rule.code == code));
        // What a finding about a locale file says has the rule's code; explanations share what they come from.
        let told = id
            .strip_prefix("locale-")
            .is_some_and(|code| code.starts_with("source-") || check::RULES.iter().any(|rule| rule.code == code));
        explained
            || told
            || id.starts_with("cli-")
            || id.starts_with("level-")
            || appeal::locale::SETTINGS.contains(&id)
            || (id.starts_with("site-") && is_on_a_page(id))
    };
    for language in languages() {
        for id in words(&language).keys() {
            assert!(said.contains_key(id) || found_otherwise(id), "{language}/ui: nobody says {id}");
        }
    }
}

#[test]
fn every_code_is_explained_in_every_language() {
    let catalog = appeal::catalog::Catalog::built_in();
    for language in languages() {
        let files = appeal::locale::program_files(&catalog, &language);
        let words = appeal::locale::Bundle::load(&catalog, &language, &files).unwrap();
        for rule in check::RULES {
            let texts = rule.texts;
            for id in [texts.asks, texts.why, texts.source, texts.how] {
                let text = words.get(id, &fluent::FluentArgs::new());
                assert!(text.is_ok_and(|text| !text.is_empty()), "{language}/ui lacks {id}");
            }
        }
    }
}

#[test]
fn the_usage_of_every_command_is_in_the_persons_language() {
    use appeal::{catalog::Catalog, cli, ui::Ui};
    /// The words in capitals that stand for values, in the usage of every command and behind every flag.
    fn values(command: &mut clap::Command, into: &mut BTreeSet<String>) {
        let help = command.render_help().to_string();
        let spots = help.lines().filter(|line| line.starts_with("  ")).flat_map(|line| {
            line.split(['<', '[']).skip(1).filter_map(|rest| Some(rest.split_once(['>', ']'])?.0.to_owned()))
        });
        into.extend(spots);
        command.get_subcommands_mut().for_each(|sub| values(sub, into));
    }
    let said = |language: &str| {
        let mut found = BTreeSet::new();
        values(&mut cli::localized::command(&Ui::new(&Catalog::built_in(), Some(language))), &mut found);
        found
    };
    let english = said("en");
    for value in ["OPTIONS", "COMMAND", "ACTION", "YYYY-MM-DD", "OUTBOX|FOLDER/|-", "N/UNIT", "KEY", "sent|not-sent"] {
        assert!(english.contains(value), "{value}: {english:?}");
    }
    assert_eq!(said("fa"), english, "between signs, Persian words would run together with the help");
    let spanish = said("es");
    let same: Vec<&String> = spanish.intersection(&english).collect();
    assert_eq!(same, ["ID", "IDS", "K/N", "N", "SHELL", "URL", "leave|send", "letters|page", "sent|not-sent"]);
    assert!(spanish.contains("BANDEJA|CARPETA/|-"), "{spanish:?}");
    assert!(said("fr").contains("AAAA-MM-JJ"));
}

#[test]
fn the_help_of_every_command_fits_the_terminal() {
    fn look(command: &mut clap::Command) {
        let help = command.render_long_help().to_string();
        let wide: Vec<&str> = help.lines().filter(|line| unicode_width::UnicodeWidthStr::width(*line) > 80).collect();
        assert!(wide.is_empty(), "{}: {wide:?}", command.get_name());
        command.get_subcommands_mut().for_each(look);
    }
    for language in languages() {
        let ui = appeal::ui::Ui::new(&appeal::catalog::Catalog::built_in(), Some(&language));
        look(&mut appeal::cli::localized::command(&ui));
    }
}

#[test]
fn every_flag_has_its_help_in_every_language() {
    use clap::CommandFactory;
    fn needed(command: &clap::Command, path: &str, into: &mut Vec<(String, String)>) {
        for argument in command.get_arguments() {
            let name = argument.get_id().as_str().replace('_', "-");
            into.push((format!("cli-{path}-{name}"), format!("cli-arg-{name}")));
        }
        for sub in command.get_subcommands() {
            let path = if path.is_empty() { sub.get_name().to_owned() } else { format!("{path}-{}", sub.get_name()) };
            into.push((format!("cli-{path}"), String::new()));
            needed(sub, &path, into);
        }
    }
    let mut all = Vec::new();
    needed(&appeal::cli::Cli::command(), "", &mut all);
    for language in languages() {
        let words = words(&language);
        for (own, shared) in &all {
            assert!(words.contains_key(own) || words.contains_key(shared), "{language}/ui lacks {own}");
        }
    }
}

/// Every message of every language with many values for its variables, as our Fluent formats it: `interop/locales.py` holds
/// it against Python's.
#[test]
#[ignore = "interop/locales.py runs it, with the variable FORMATTED"]
fn every_message_formatted() {
    use appeal::catalog::Catalog;
    use appeal::locale::{Bundle, LETTER_FILES, program_files};
    use fluent::{FluentArgs, FluentValue};

    let catalog = Catalog::built_in();
    let mut formatted = Vec::new();
    for language in languages() {
        let mut bundles: Vec<Vec<String>> = vec![program_files(&catalog, &language), vec!["roster.ftl".to_owned()]];
        bundles.extend(catalog.list(&format!("locales/{language}/actions")).into_iter().map(|case| {
            LETTER_FILES.iter().map(|file| (*file).to_owned()).chain([format!("actions/{case}")]).collect()
        }));
        for files in bundles {
            let words = Bundle::load(&catalog, &language, &files).unwrap();
            for file in &files {
                let path = root().join("locales").join(&language).join(file);
                let Ok(text) = std::fs::read_to_string(path) else { continue };
                for (id, variables, choices) in formattable(&text) {
                    let numbers = [0, 1, 2, 3, 5, 11, 21, 100, 1_000_000].map(serde_json::Value::from);
                    let texts = ["Zoë".to_owned()].into_iter().chain(choices).map(serde_json::Value::from);
                    let mut values: Vec<serde_json::Value> = numbers.into_iter().chain(texts).collect();
                    values.truncate(if variables.is_empty() { 1 } else { usize::MAX });
                    for value in values {
                        // A name that begins with a small letter joins its sentence, which only we do: `locale::joining` has tests.
                        let plain = |name: &String| match name.as_str() {
                            "person" if value.is_string() => "Zoë".into(),
                            _ => value.clone(),
                        };
                        let variables: BTreeMap<&String, serde_json::Value> =
                            variables.iter().map(|name| (name, plain(name))).collect();
                        let given: FluentArgs = variables
                            .iter()
                            .map(|(name, value)| {
                                let value = match value.as_i64() {
                                    Some(number) => FluentValue::from(number),
                                    None => FluentValue::from(value.as_str().unwrap().to_owned()),
                                };
                                ((*name).clone(), value)
                            })
                            .collect();
                        // What says nothing, `{ "" }`, cannot be had.
                        let Ok(text) = words.get(&id, &given) else { continue };
                        formatted.push(serde_json::json!({
                            "language": language, "files": files, "id": id, "variables": variables, "value": value, "text": text,
                        }));
                    }
                }
            }
        }
    }
    let path = std::env::var("FORMATTED")
        .unwrap_or_else(|_| concat!(env!("CARGO_TARGET_TMPDIR"), "/formatted.json").to_owned());
    std::fs::write(path, serde_json::to_string(&formatted).unwrap()).unwrap();
}

/// The messages and attributes of a file, each with its variables and the words that it selects on.
fn formattable(text: &str) -> Vec<(String, BTreeSet<String>, BTreeSet<String>)> {
    let resource = fluent_syntax::parser::parse(text).unwrap();
    let mut found = Vec::new();
    for entry in &resource.body {
        let ast::Entry::Message(message) = entry else { continue };
        let value = message.value.iter().map(|value| (message.id.name.to_owned(), value));
        let attributes = message.attributes.iter();
        let attributes =
            attributes.map(|attribute| (format!("{}.{}", message.id.name, attribute.id.name), &attribute.value));
        for (id, pattern) in value.chain(attributes) {
            let (mut variables, mut choices) = (BTreeSet::new(), BTreeSet::new());
            collect(pattern, &mut variables, &mut choices);
            found.push((id, variables, choices));
        }
    }
    found
}

fn collect(pattern: &ast::Pattern<&str>, variables: &mut BTreeSet<String>, choices: &mut BTreeSet<String>) {
    let inline = |expression: &ast::InlineExpression<&str>, variables: &mut BTreeSet<String>| match expression {
        ast::InlineExpression::VariableReference { id } => drop(variables.insert(id.name.to_owned())),
        ast::InlineExpression::FunctionReference { arguments, .. } => {
            for argument in &arguments.positional {
                if let ast::InlineExpression::VariableReference { id } = argument {
                    variables.insert(id.name.to_owned());
                }
            }
        }
        _ => {}
    };
    for element in &pattern.elements {
        let ast::PatternElement::Placeable { expression } = element else { continue };
        match expression {
            ast::Expression::Inline(expression) => inline(expression, variables),
            ast::Expression::Select { selector, variants } => {
                inline(selector, variables);
                for variant in variants {
                    // A text is no number: what would be selected by it is told differently by each Fluent.
                    if let ast::VariantKey::Identifier { name } = variant.key
                        && !matches!(name, "zero" | "one" | "two" | "few" | "many" | "other")
                    {
                        choices.insert(name.to_owned());
                    }
                    collect(&variant.value, variables, choices);
                }
            }
        }
    }
}

#[test]
fn french_has_its_own_apostrophe() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("locales/fr");
    for folder in [root.clone(), root.join("actions")] {
        for file in std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).filter(|path| path.is_file())
        {
            let text = std::fs::read_to_string(&file).unwrap();
            for (n, line) in text.lines().enumerate().filter(|(_, line)| !line.starts_with('#')) {
                let letters: Vec<char> = line.chars().collect();
                let straight = letters.windows(3).any(|near| {
                    near[1] == '\'' && near[0].is_alphabetic() && (near[2].is_alphabetic() || near[2] == '{')
                });
                assert!(!straight, "{}:{}: {line}", file.display(), n + 1);
            }
        }
    }
}
