//! A file of a language as it is, whatever is wrong in it: entries, and what the parser could not read.

use std::collections::{HashMap, HashSet};
use std::ops::Range;
use std::sync::{Arc, OnceLock};

use fluent_syntax::ast;
use fluent_syntax::parser::{self, ParserError};

use super::plain_text::{PlainText, plain_texts};
use super::said::Said;
use crate::catalog::Layer;
use crate::diagnostic::Source;
use crate::locale::{
    COUNTRIES_FILE, LETTER_FILES, MAX_DEPTH, PROGRAM_FILE, PROGRAM_FOLDER, Trap, begun_by, id_and_rest, line_start,
    named_by, span, trap,
};
use crate::text::is_invisible;

/// What a file is for, by its name.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Role {
    /// The program's own words.
    Program,
    /// The names of a roster’s columns, the words of published actions: to be understood, not to be said.
    Roster,
    /// What cards say: a bundle of its own.
    Card,
    /// What the language calls things, for the other files to be held against.
    Glossary,
    /// What all letters share.
    Shared,
    /// What one case says.
    Case(String),
    /// Nothing that the program reads.
    Other,
}

impl Role {
    /// The role of a file of `locales/<tag>/`.
    pub fn of(name: &str) -> Self {
        if name.strip_prefix(PROGRAM_FOLDER).is_some_and(|rest| rest.starts_with('/')) {
            return Self::Program;
        }
        match name {
            PROGRAM_FILE => Self::Program,
            "roster.ftl" | "published.ftl" => Self::Roster,
            "card.ftl" => Self::Card,
            "glossary.ftl" => Self::Glossary,
            _ if LETTER_FILES.contains(&name) || name == COUNTRIES_FILE => Self::Shared,
            _ => match name.strip_prefix("actions/").and_then(|name| name.strip_suffix(".ftl")) {
                Some(id) if !id.contains('/') => Self::Case(id.to_owned()),
                _ => Self::Other,
            },
        }
    }
}

/// A file, parsed as far as it can be.
#[derive(Debug)]
pub struct File<'s> {
    /// Its name in the folder of the language.
    pub name: &'s str,
    pub source: &'s Arc<Source>,
    /// Where it comes from.
    pub layer: Layer,
    /// What it is for.
    pub role: Role,
    /// Messages and terms, in their order.
    pub entries: Vec<Entry<'s>>,
    /// Where each piece of the file begins, messages or not.
    pub pieces: Vec<usize>,
    /// Comments that belong to the whole file or to nothing: their lines.
    pub(crate) loose: Vec<(bool, &'s str)>,
    /// The first entry of each key.
    index: HashMap<&'s str, usize>,
    pub(super) errors: Vec<ParserError>,
    pub(super) trap: Option<Trap>,
    /// The ids that lines begin with, where not all of them could be parsed.
    begun: HashSet<&'s str>,
    /// Where what could not be parsed begins.
    junk: Vec<usize>,
    /// Messages that stand as comments, as they are laid out for a new language, and where.
    laid_out: OnceLock<HashMap<String, Range<usize>>>,
}

/// A message or a term.
#[derive(Debug)]
pub struct Entry<'s> {
    /// Its id as others refer to it: of a term with the hyphen.
    pub key: &'s str,
    /// Its id as it stands in the file.
    pub id: &'s str,
    pub value: Option<Value<'s>>,
    /// Its attributes by their names.
    pub attributes: Vec<(&'s str, Value<'s>)>,
    /// The lines of its comment.
    pub comment: Vec<&'s str>,
}

/// What a message or an attribute says.
#[derive(Debug)]
pub struct Value<'s> {
    /// As it was parsed.
    pub pattern: ast::Pattern<&'s str>,
    /// Its texts: its own first, then those of all variants in it.
    pub texts: Vec<PlainText<'s>>,
    /// What it says that its translation, or its source, says too.
    pub(super) meaning: OnceLock<Arc<Said>>,
}

impl<'s> Entry<'s> {
    /// What it says: its value without a name, each attribute with its own.
    pub fn values(&self) -> impl Iterator<Item = (Option<&'s str>, &Value<'s>)> {
        let attributes = self.attributes.iter().map(|(name, value)| (Some(*name), value));
        self.value.iter().map(|value| (None, value)).chain(attributes)
    }

    /// What an attribute says, or the value.
    pub fn get(&self, attribute: Option<&str>) -> Option<&Value<'s>> {
        match attribute {
            None => self.value.as_ref(),
            Some(name) => self.attributes.iter().find(|(known, _)| *known == name).map(|(_, value)| value),
        }
    }

    /// Whether it is a term.
    pub(crate) fn is_term(&self) -> bool {
        self.key.starts_with('-')
    }
}

impl Value<'_> {
    /// All that it says; of a choice one variant, the longest.
    pub fn said(&self) -> [&str; 2] {
        let own = self.texts.first().map(|text| &*text.text);
        let longest = self.texts.iter().filter(|text| text.variant).map(|text| &*text.text).max_by_key(|it| it.len());
        [own, longest].map(Option::unwrap_or_default)
    }
}

impl<'s> File<'s> {
    /// Parses a text; what the parser would not come back from is not parsed at all.
    pub fn parse(name: &'s str, layer: Layer, source: &'s Arc<Source>) -> Self {
        let mut file = Self {
            name,
            source,
            layer,
            role: Role::of(name),
            entries: Vec::new(),
            pieces: Vec::new(),
            loose: Vec::new(),
            index: HashMap::new(),
            errors: Vec::new(),
            trap: trap(&source.text, MAX_DEPTH),
            begun: HashSet::new(),
            junk: Vec::new(),
            laid_out: OnceLock::new(),
        };
        if file.trap.is_some() {
            file.begun = begun(&source.text);
            return file;
        }
        let (resource, errors) = match parser::parse(source.text.as_str()) {
            Ok(resource) => (resource, Vec::new()),
            Err(broken) => broken,
        };
        if !errors.is_empty() {
            file.begun = begun(&source.text);
        }
        file.errors = errors;
        for entry in resource.body {
            file.add(entry);
        }
        file
    }

    fn add(&mut self, entry: ast::Entry<&'s str>) {
        let (id, hyphen, value, attributes, comment) = match entry {
            ast::Entry::Message(it) => (it.id.name, 0, it.value, it.attributes, it.comment),
            ast::Entry::Term(it) => (it.id.name, 1, Some(it.value), it.attributes, it.comment),
            ast::Entry::Comment(comment) | ast::Entry::GroupComment(comment) => {
                return self.comment(false, &comment.content);
            }
            ast::Entry::ResourceComment(comment) => return self.comment(true, &comment.content),
            ast::Entry::Junk { content } => {
                self.piece(content);
                self.junk.extend(self.pieces.last());
                // Its id may be what could not be read: what was meant is there.
                self.begun.extend(meant_id(content));
                return;
            }
        };
        let text: &'s str = &self.source.text;
        let at = span(text, id);
        let value_of = |pattern| Value { texts: plain_texts(text, &pattern), pattern, meaning: OnceLock::new() };
        let entry = Entry {
            key: &text[at.start - hyphen..at.end],
            id,
            value: value.map(value_of),
            attributes: attributes.into_iter().map(|it| (it.id.name, value_of(it.value))).collect(),
            comment: comment.map(|it| it.content).unwrap_or_default(),
        };
        self.piece(entry.comment.first().unwrap_or(&id));
        self.index.entry(entry.key).or_insert(self.entries.len());
        self.entries.push(entry);
    }

    /// The entry of that key, the first where there are several.
    pub fn get(&self, key: &str) -> Option<&Entry<'s>> {
        Some(&self.entries[*self.index.get(key)?])
    }

    /// Leaves out the entries whose place others take.
    pub fn leave_out(&mut self, keys: &HashSet<&str>) {
        self.entries.retain(|entry| !keys.contains(entry.key));
        self.index.clear();
        for (n, entry) in self.entries.iter().enumerate() {
            self.index.entry(entry.key).or_insert(n);
        }
    }

    /// A piece of the file begins where the line of its first word does.
    fn piece(&mut self, first: &str) {
        let at = self.at(first).start;
        self.pieces.push(line_start(&self.source.text, at));
    }

    /// Whether there is a message or a term of that key that could not be parsed: it has a finding already.
    pub(crate) fn is_broken(&self, key: &str) -> bool {
        self.begun.contains(key) && !self.index.contains_key(key)
    }

    /// Whether what stands right behind an entry could not be parsed: it may be the rest of it, and what it lacks there has a finding.
    pub(super) fn is_torn(&self, entry: &Entry<'_>) -> bool {
        let at = self.at(entry.id).start;
        !self.junk.is_empty()
            && self.pieces.iter().find(|start| **start > at).is_some_and(|next| self.junk.contains(next))
    }

    /// Where a message stands as a comment, to be translated: `# id =`.
    pub(crate) fn laid_out(&self, id: &str) -> Option<Range<usize>> {
        let all = self.laid_out.get_or_init(|| {
            let loose = self.loose.iter().map(|(_, line)| *line);
            let lines = loose.chain(self.entries.iter().flat_map(|entry| entry.comment.iter().copied()));
            lines.filter_map(begun_by).map(|id| (id.to_owned(), self.at(id))).collect()
        });
        all.get(id).cloned()
    }

    fn comment(&mut self, whole: bool, lines: &[&'s str]) {
        if let Some(first) = lines.first() {
            self.piece(first);
        }
        self.loose.extend(lines.iter().map(|line| (whole, *line)));
    }

    /// Where a piece of the text stands.
    pub fn at(&self, piece: &str) -> Range<usize> {
        span(&self.source.text, piece)
    }

    /// Whether it holds lists of words to be recognised: of these each language has its own, and none is a translation.
    pub(crate) fn is_list(&self) -> bool {
        is_list(self.name)
    }

    /// The file as a message shows it.
    pub fn shown(&self) -> &str {
        &self.source.name
    }
}

/// Whether a file of a language holds lists of words to be recognised.
pub(crate) fn is_list(name: &str) -> bool {
    matches!(Role::of(name), Role::Roster | Role::Glossary) || name.starts_with("rules")
}

/// The id that stands at the beginning of what could not be read, or as much of it as can be one.
fn meant_id(junk: &str) -> Option<&str> {
    let line = junk.lines().find(|line| !line.trim().is_empty())?;
    let line = line.trim_start_matches(|c: char| !c.is_ascii() && (c.is_whitespace() || is_invisible(c)));
    id_and_rest(line).map(|(id, _)| id)
}

/// The ids of messages and terms that lines begin with.
fn begun(text: &str) -> HashSet<&str> {
    // What should be “=” may be another sign.
    let others = text.lines().filter_map(|line| named_by(line.split_once([':', '＝'])?.0));
    text.lines().filter_map(begun_by).chain(others).collect()
}
