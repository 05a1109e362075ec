//! The house: arrows between files and folders of `src` run downwards only.
//!
//! The imports are read from the tokens of the sources: `use`, and paths in code, also inside macros. The order of
//! the rooms is the list in the documentation of the crate; it stands nowhere else.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

use proc_macro2::{Delimiter, TokenStream, TokenTree};

/// A path of modules below the crate: `["letter", "forms"]`.
type ModulePath = Vec<String>;

/// A file with what it defines and names.
struct File {
    /// Its path below `src`.
    name: String,
    /// Names that it hands on (`pub use`), and names that it takes in (`use`), each with the absolute path that it stands for.
    handed_on: BTreeMap<String, Vec<String>>,
    taken_in: BTreeMap<String, Vec<String>>,
    /// Modules all of whose names it hands on.
    globs: Vec<Vec<String>>,
    /// Every absolute path that its code names.
    named: BTreeSet<Vec<String>>,
    /// Every path that its code names and that leads out of the crate.
    foreign: BTreeSet<Vec<String>>,
    /// Whether it defines anything, and does not only hand on.
    defines: bool,
}

/// All files of the crate, by the path of their module.
struct House {
    files: BTreeMap<ModulePath, File>,
}

impl House {
    fn read() -> Self {
        let src = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
        let mut paths = Vec::new();
        let mut folders = vec![src.clone()];
        while let Some(folder) = folders.pop() {
            for entry in std::fs::read_dir(folder).unwrap() {
                let path = entry.unwrap().path();
                if path.is_dir() {
                    folders.push(path);
                } else if path.extension().is_some_and(|ending| ending == "rs")
                    && path.file_name().unwrap() != "main.rs"
                {
                    paths.push(path);
                }
            }
        }
        let modules: BTreeMap<ModulePath, PathBuf> =
            paths.into_iter().map(|path| (module_of(&path, &src), path)).collect();
        let known: BTreeSet<ModulePath> = modules.keys().cloned().collect();
        let files = modules.into_iter().map(|(module, path)| {
            let text = std::fs::read_to_string(&path).unwrap();
            let name = path.strip_prefix(&src).unwrap().to_str().unwrap().to_owned();
            let file = read_file(name, &text, &module, &known);
            (module, file)
        });
        Self { files: files.collect() }
    }

    /// The file that defines what an absolute path names; nothing for a path that leads nowhere (a macro of the crate).
    fn definition(&self, path: &[String], depth: usize) -> Option<&ModulePath> {
        assert!(depth < 20, "names that hand each other on: {path:?}");
        let mut module: ModulePath = Vec::new();
        for (at, segment) in path.iter().enumerate() {
            let child = [&module[..], std::slice::from_ref(segment)].concat();
            if self.files.contains_key(&child) {
                module = child;
                continue;
            }
            let (found, file) = self.files.get_key_value(&module)?;
            let rest = &path[at + 1..];
            if let Some(target) = file.handed_on.get(segment).or_else(|| file.taken_in.get(segment)) {
                let target = [&target[..], rest].concat();
                return self.definition(&target, depth + 1);
            }
            let name = |glob: &Vec<String>| self.definition(&[&glob[..], &path[at..]].concat(), depth + 1);
            return Some(file.globs.iter().find_map(name).unwrap_or(found));
        }
        // A module by itself is no definition: what is taken from it is named where it is.
        None
    }

    /// Every arrow: the file that names something, and the file that defines it.
    fn arrows(&self) -> BTreeSet<(&ModulePath, &ModulePath)> {
        let mut arrows = BTreeSet::new();
        for (module, file) in &self.files {
            // What a file hands on is asked of those who take it.
            if !file.defines {
                continue;
            }
            let handed_on = file.handed_on.values();
            for path in file.named.iter().chain(handed_on) {
                let Some(definition) = self.definition(path, 0) else { continue };
                if definition != module && !definition.is_empty() {
                    arrows.insert((module, definition));
                }
            }
        }
        arrows
    }

    fn name(&self, module: &[String]) -> String {
        self.files.get(module).map_or_else(|| module.join("/"), |file| file.name.clone())
    }
}

fn module_of(path: &Path, src: &Path) -> ModulePath {
    let below = path.strip_prefix(src).unwrap().with_extension("");
    let mut module: ModulePath = below.iter().map(|part| part.to_str().unwrap().to_owned()).collect();
    if module.last().is_some_and(|last| last == "mod" || (module.len() == 1 && last == "lib")) {
        module.pop();
    }
    module
}

/// What the code of one file names.
struct Names<'a> {
    module: &'a ModulePath,
    known: &'a BTreeSet<ModulePath>,
    file: File,
}

impl Names<'_> {
    /// The path below the crate that a path in this file stands for; nothing where it leads out of the crate.
    fn absolute(&self, segments: &[String]) -> Option<Vec<String>> {
        let (first, rest) = segments.split_first()?;
        let base = match first.as_str() {
            "crate" => Vec::new(),
            "self" => self.module.clone(),
            "super" => self.module[..self.module.len().checked_sub(1)?].to_vec(),
            other => {
                let child = [&self.module[..], std::slice::from_ref(first)].concat();
                if self.known.contains(&child) {
                    child
                } else {
                    self.file.taken_in.get(other).or_else(|| self.file.handed_on.get(other))?.clone()
                }
            }
        };
        let above = rest.iter().take_while(|next| *next == "super").count();
        let base = &base[..base.len().checked_sub(above)?];
        Some([base, &rest[above..]].concat())
    }

    /// The items of a file. Imports stand before what uses them.
    fn items(&mut self, tokens: TokenStream) {
        let mut tokens = tokens.into_iter().peekable();
        let (mut test, mut handed_on) = (false, false);
        while let Some(token) = tokens.next() {
            match token {
                TokenTree::Punct(mark) if matches!(mark.as_char(), '#' | '!' | ';') => {}
                TokenTree::Group(group) if group.delimiter() == Delimiter::Bracket => {
                    test |= group.stream().to_string().replace(' ', "") == "cfg(test)";
                }
                TokenTree::Ident(word) if word == "pub" => {
                    handed_on = true;
                    tokens.next_if(|next| matches!(next, TokenTree::Group(_)));
                }
                TokenTree::Ident(word) if word == "use" || word == "mod" => {
                    let rest = to_end_of_item(&mut tokens);
                    let in_file = rest.iter().any(|token| matches!(token, TokenTree::Group(_)));
                    if word == "use" && !test {
                        self.used(&rest, &[], handed_on);
                    }
                    assert!(word == "use" || test || !in_file, "{}: a module inside the file", self.file.name);
                    (test, handed_on) = (false, false);
                }
                token => {
                    let rest = to_end_of_item(&mut tokens);
                    if !test {
                        self.file.defines = true;
                        self.paths([token].into_iter().chain(rest).collect());
                    }
                    (test, handed_on) = (false, false);
                }
            }
        }
    }

    /// The tree behind a `use`.
    fn used(&mut self, tokens: &[TokenTree], before: &[String], handed_on: bool) {
        for tree in tokens.split(|token| matches!(token, TokenTree::Punct(mark) if mark.as_char() == ',')) {
            let mut path = before.to_vec();
            let mut words =
                tree.iter().filter(|token| !matches!(token, TokenTree::Punct(mark) if mark.as_char() != '*'));
            let mut renamed = None;
            let mut group = None;
            let mut glob = false;
            while let Some(token) = words.next() {
                match token {
                    TokenTree::Ident(word) if word == "as" => renamed = words.next().map(ToString::to_string),
                    TokenTree::Ident(word) if word == "self" && !path.is_empty() => {}
                    TokenTree::Ident(word) => path.push(word.to_string()),
                    TokenTree::Group(inner) => group = Some(inner.stream().into_iter().collect::<Vec<_>>()),
                    _ => glob = true,
                }
            }
            if let Some(group) = group {
                self.used(&group, &path, handed_on);
                continue;
            }
            let Some(absolute) = self.absolute(&path) else {
                self.file.foreign.insert(path);
                continue;
            };
            let local = renamed.or_else(|| path.last().cloned()).unwrap_or_default();
            match (glob, handed_on) {
                (true, _) => self.file.globs.push(absolute),
                (false, true) => drop(self.file.handed_on.insert(local, absolute)),
                (false, false) => {
                    self.file.named.insert(absolute.clone());
                    self.file.taken_in.insert(local, absolute);
                }
            }
        }
    }

    /// Every path among some tokens, in macros and blocks too.
    fn paths(&mut self, tokens: TokenStream) {
        let mut path: Vec<String> = Vec::new();
        let mut colons = 0;
        let mut tokens = tokens.into_iter();
        while let Some(token) = tokens.next() {
            match token {
                TokenTree::Ident(word) if word == "use" && path.is_empty() => {
                    let rest = to_end_of_item(&mut tokens);
                    self.used(&rest, &[], false);
                }
                TokenTree::Ident(word) => {
                    if colons != 2 {
                        self.names(&std::mem::take(&mut path));
                    }
                    path.push(word.to_string());
                    colons = 0;
                }
                TokenTree::Punct(mark) if mark.as_char() == ':' && !path.is_empty() => colons += 1,
                other => {
                    self.names(&std::mem::take(&mut path));
                    colons = 0;
                    if let TokenTree::Group(group) = other {
                        self.paths(group.stream());
                    }
                }
            }
        }
        self.names(&path);
    }

    fn names(&mut self, segments: &[String]) {
        match self.absolute(segments) {
            Some(path) => self.file.named.insert(path),
            None => self.file.foreign.insert(segments.to_vec()),
        };
    }
}

/// The tokens up to the semicolon or the braces that end an item.
fn to_end_of_item(tokens: &mut impl Iterator<Item = TokenTree>) -> Vec<TokenTree> {
    let mut item = Vec::new();
    for token in tokens {
        if matches!(&token, TokenTree::Punct(mark) if mark.as_char() == ';') {
            break;
        }
        // The semicolon behind the braces of a `use` is an item of its own, and an empty one.
        let ends = matches!(&token, TokenTree::Group(group) if group.delimiter() == Delimiter::Brace);
        item.push(token);
        if ends {
            break;
        }
    }
    item
}

fn read_file(name: String, text: &str, module: &ModulePath, known: &BTreeSet<ModulePath>) -> File {
    let tokens: TokenStream = text.parse().unwrap_or_else(|error| panic!("{name}: {error}"));
    let file = File {
        name,
        handed_on: BTreeMap::new(),
        taken_in: BTreeMap::new(),
        globs: Vec::new(),
        named: BTreeSet::new(),
        foreign: BTreeSet::new(),
        defines: false,
    };
    let mut names = Names { module, known, file };
    names.items(tokens);
    names.file
}

/// A circle among arrows, if there is one: each node names the next, the last the first.
fn circle<'a>(arrows: &BTreeSet<(&'a str, &'a str)>) -> Option<Vec<&'a str>> {
    fn walk<'a>(
        node: &'a str,
        next: &BTreeMap<&'a str, Vec<&'a str>>,
        done: &mut BTreeSet<&'a str>,
        way: &mut Vec<&'a str>,
    ) -> Option<Vec<&'a str>> {
        if let Some(at) = way.iter().position(|there| *there == node) {
            return Some(way[at..].to_vec());
        }
        if done.contains(node) {
            return None;
        }
        way.push(node);
        for to in next.get(node).into_iter().flatten() {
            if let Some(circle) = walk(to, next, done, way) {
                return Some(circle);
            }
        }
        way.pop();
        done.insert(node);
        None
    }
    let mut next: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
    for (from, to) in arrows {
        next.entry(from).or_default().push(to);
    }
    let mut done = BTreeSet::new();
    next.keys().find_map(|node| walk(node, &next, &mut done, &mut Vec::new()))
}

/// The circles among arrows, each told once.
fn circles<'a>(mut arrows: BTreeSet<(&'a str, &'a str)>) -> Vec<String> {
    let mut told = Vec::new();
    while let Some(found) = circle(&arrows) {
        told.push(found.join(" -> "));
        // The last arrow of the circle is taken out, to find the others.
        arrows.remove(&(found[found.len() - 1], found[0]));
    }
    told
}

/// The rooms in their order, from the ground up and from left to right, as the documentation of the crate lists them.
fn rooms() -> Vec<String> {
    let text = std::fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("src/lib.rs")).unwrap();
    let lines = text.lines().skip_while(|line| *line != "//! # The rooms").skip(1);
    let section = lines.take_while(|line| !line.starts_with("//! # "));
    let numbered = |line: &str| line.trim_start_matches("//! ").chars().next().is_some_and(|c| c.is_ascii_digit());
    section
        .filter(|line| numbered(line))
        .flat_map(|line| {
            line.split(':').next().unwrap().split('`').skip(1).step_by(2).map(str::to_owned).collect::<Vec<_>>()
        })
        .collect()
}

#[test]
fn no_files_import_each_other_in_a_circle() {
    let house = House::read();
    let names: BTreeMap<&ModulePath, String> = house.files.keys().map(|module| (module, house.name(module))).collect();
    let arrows = house.arrows();
    let arrows = arrows.iter().map(|(from, to)| (names[*from].as_str(), names[*to].as_str())).collect();
    let found = circles(arrows);
    assert!(found.is_empty(), "{} circles of files:\n{}", found.len(), found.join("\n"));
}

#[test]
fn no_folders_import_each_other_in_a_circle() {
    let house = House::read();
    let mut told = Vec::new();
    let folders: BTreeSet<ModulePath> =
        house.files.keys().flat_map(|module| (0..module.len()).map(|depth| module[..depth].to_vec())).collect();
    for folder in folders {
        let depth = folder.len();
        let mut arrows = BTreeSet::new();
        let all = house.arrows();
        for (from, to) in &all {
            if from.len() > depth
                && to.len() > depth
                && from.starts_with(&folder)
                && to.starts_with(&folder)
                && from[depth] != to[depth]
            {
                arrows.insert((from[depth].as_str(), to[depth].as_str()));
            }
        }
        told.extend(circles(arrows).into_iter().map(|circle| format!("in {}/: {circle}", folder.join("/"))));
    }
    assert!(told.is_empty(), "{} circles of folders:\n{}", told.len(), told.join("\n"));
}

#[test]
fn arrows_run_down_the_rooms() {
    let house = House::read();
    let rooms = rooms();
    let floor = |module: &ModulePath| rooms.iter().position(|room| *room == module[0]);
    let all: BTreeSet<&String> = house.files.keys().filter_map(|module| module.first()).collect();
    let untold: Vec<&&String> = all.iter().filter(|room| !rooms.contains(room)).collect();
    assert!(untold.is_empty(), "no place in the list of rooms in src/lib.rs: {untold:?}");
    let gone: Vec<&String> = rooms.iter().filter(|room| !all.contains(room)).collect();
    assert!(gone.is_empty(), "rooms in the list of src/lib.rs that are not there: {gone:?}");
    let up: Vec<String> = house
        .arrows()
        .iter()
        .filter(|(from, to)| !from.is_empty() && from[0] != to[0] && floor(from) < floor(to))
        .map(|(from, to)| format!("{} -> {}", house.name(from), house.name(to)))
        .collect();
    assert!(up.is_empty(), "{} arrows run up:\n{}", up.len(), up.join("\n"));
}

/// The files that name something below one of these paths outside of the crate.
fn who_names(paths: &[&str]) -> Vec<String> {
    let is_below = |named: &Vec<String>| {
        paths.iter().any(|path| {
            path.split("::").zip(named).all(|(wanted, segment)| wanted == segment)
                && named.len() >= path.split("::").count()
        })
    };
    let house = House::read();
    // No program has what is for fuzzers alone.
    let files = house.files.values().filter(|file| !file.name.starts_with("fuzzing/"));
    let files = files.filter(|file| file.foreign.iter().any(is_below));
    let mut names: Vec<String> = files.map(|file| file.name.clone()).collect();
    names.sort();
    names
}

#[test]
fn only_send_and_preview_know_the_network() {
    let network = [
        "std::net",
        "std::os::unix::net",
        "std::os::fd::FromRawFd",
        "tokio::net",
        "axum",
        "lettre::transport",
        "rustls",
        "rustls_native_certs",
        "rustix::net",
    ];
    assert_eq!(
        who_names(&network),
        // The environment asks what makes the keys of connections for its random bytes, and nothing else.
        [
            "deliver/net.rs",
            "deliver/smtp.rs",
            "environment.rs",
            "preview/connections.rs",
            "preview/guard.rs",
            "preview/server.rs",
        ],
        "besides these, no file may know sockets: see “What holds everywhere” in src/lib.rs"
    );
}

#[test]
fn only_what_is_asked_for_is_run() {
    // The reader of PDF for `action import`, the clipboard and the browser for `--copy` and `--open`, the person's editor, the
    // command for a password.
    let run = ["commands/action/pdf.rs", "commands/programs.rs", "commands/write/asked/editor.rs", "deliver/secret.rs"];
    assert_eq!(who_names(&["std::process::Command"]), run);
    // No other file hands a text to what runs them.
    let house = House::read();
    let of_crate = |file: &&File| file.named.iter().any(|path| path.join("::").starts_with("commands::programs"));
    let handing = house.files.values().filter(of_crate).map(|file| file.name.as_str());
    let mut handing: Vec<&str> = handing.filter(|name| *name != "commands/programs.rs").collect();
    handing.sort_unstable();
    assert_eq!(handing, ["commands/write/copy.rs", "commands/write/open.rs"]);
}

#[test]
fn a_circle_is_found() {
    assert_eq!(circles(BTreeSet::from([("a", "b"), ("b", "c"), ("c", "a"), ("c", "d")])), ["a -> b -> c"]);
    assert!(circles(BTreeSet::from([("a", "b"), ("a", "c"), ("b", "c")])).is_empty());
}

#[test]
fn paths_are_read_wherever_they_stand() {
    let known =
        BTreeSet::from([vec![], vec!["a".to_owned()], vec!["b".to_owned()], vec!["b".to_owned(), "c".to_owned()]]);
    let text =
        "use super::a::{self, One as Two}; fn f(x: Two) { a::g(); vec![crate::b::h(1)]; std::mem::take(&mut y); }";
    let file = read_file("b/c.rs".to_owned(), text, &vec!["b".to_owned(), "c".to_owned()], &known);
    let named: Vec<String> = file.named.iter().map(|path| path.join("::")).collect();
    assert_eq!(named, ["b::a", "b::a::One", "b::a::g", "b::h"]);
}
