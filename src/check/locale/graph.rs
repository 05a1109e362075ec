//! How messages refer to one another: what refers to nothing, in a circle, through too many, or to too much; and which
//! variables reach which message.

use std::collections::{HashMap, HashSet};
use std::ops::Range;

use fluent_syntax::ast;

use super::file::{Entry, File};
use super::found::Found;
use super::known::{Asks, Given};
use super::select;
use super::tree::{self, Piece};
use super::types::{self, Types};
use crate::catalog::near;
use crate::check::registry::{
    CYCLE, DUPLICATE_MESSAGE, LONG_CHAIN, PLACEABLES, TERM_AND_MESSAGE, UNKNOWN_REFERENCE, UNKNOWN_SELECTOR,
    UNKNOWN_VARIABLE,
};
use crate::locale::{MAX_CHAIN, MAX_PLACEABLES};
use crate::message::Message;
use crate::msg;

/// Files whose messages can refer to one another, over those of a base that knows nothing of them.
pub struct Bundle<'f, 's> {
    /// The files.
    pub files: Vec<&'f File<'s>>,
    base: Option<&'f Bundle<'f, 's>>,
    index: HashMap<&'f str, (usize, usize)>,
    nodes: Vec<Node<'f, 's>>,
    by_name: HashMap<(&'f str, Option<&'f str>), usize>,
}

struct Node<'f, 's> {
    file: &'f File<'s>,
    entry: &'f Entry<'s>,
    attribute: Option<&'s str>,
    /// What it refers to: another node of this bundle, or of the base.
    to: Vec<(Target, Range<usize>)>,
    /// The length of the longest chain of references that begins here.
    depth: usize,
    /// The placeables that are resolved for it, at the most.
    weight: usize,
}

#[derive(Clone, Copy, PartialEq, Eq, Hash)]
enum Target {
    Own(usize),
    Base(usize),
}

impl<'f, 's> Bundle<'f, 's> {
    /// Puts files together; tells what stands twice in them.
    pub fn new(files: Vec<&'f File<'s>>, base: Option<&'f Bundle<'f, 's>>, found: &mut Found) -> Self {
        let mut bundle = Self { files, base, index: HashMap::new(), nodes: Vec::new(), by_name: HashMap::new() };
        for (f, file) in bundle.files.clone().into_iter().enumerate() {
            for (e, entry) in file.entries.iter().enumerate() {
                bundle.add(file, (f, e), entry, found);
            }
        }
        bundle
    }

    fn add(&mut self, file: &'f File<'s>, at: (usize, usize), entry: &'f Entry<'s>, found: &mut Found) {
        let other = if entry.is_term() { entry.id.to_owned() } else { format!("-{}", entry.id) };
        // Over what a base says another thing may be said.
        let twice =
            [(self.own(entry.key), entry.key, &DUPLICATE_MESSAGE), (self.get(&other), &other, &TERM_AND_MESSAGE)];
        for (there, key, rule) in twice {
            let Some((first, there)) = there else { continue };
            let (line, _) = first.source.line_column(first.at(there.id).start);
            let args = vec![("name", entry.id.into()), ("file", first.shown().into()), ("line", line.into())];
            found.add(file, rule, file.at(entry.id), args);
            if key == entry.key {
                return;
            }
        }
        self.index.insert(entry.key, at);
        for (attribute, _) in entry.values() {
            if self.by_name.contains_key(&(entry.key, attribute)) {
                continue;
            }
            self.by_name.insert((entry.key, attribute), self.nodes.len());
            self.nodes.push(Node { file, entry, attribute, to: Vec::new(), depth: 1, weight: 0 });
        }
    }

    /// The entry of that key, here or in the base.
    pub fn get(&self, key: &str) -> Option<(&'f File<'s>, &'f Entry<'s>)> {
        self.own(key).or_else(|| self.base?.get(key))
    }

    fn own(&self, key: &str) -> Option<(&'f File<'s>, &'f Entry<'s>)> {
        self.index.get(key).map(|(file, entry)| (self.files[*file], &self.files[*file].entries[*entry]))
    }

    /// Whether there is such a message or term that could not be parsed.
    fn is_broken(&self, key: &str) -> bool {
        self.files.iter().any(|file| file.is_broken(key)) || self.base.is_some_and(|base| base.is_broken(key))
    }

    fn target(&self, key: &str, attribute: Option<&str>) -> Option<Target> {
        let own = self.by_name.get(&(key, attribute)).map(|node| Target::Own(*node));
        own.or_else(|| Some(Target::Base(*self.base?.by_name.get(&(key, attribute))?)))
    }

    fn node(&self, target: Target) -> Option<&Node<'f, 's>> {
        match target {
            Target::Own(node) => self.nodes.get(node),
            Target::Base(node) => self.base?.nodes.get(node),
        }
    }

    /// Follows all references. `elsewhere` are messages that letters have besides these: references to them are sound.
    pub fn link(&mut self, elsewhere: &HashSet<&str>, found: &mut Found) {
        for n in 0..self.nodes.len() {
            let Node { file, entry, attribute, .. } = self.nodes[n];
            let Some(value) = entry.get(attribute) else { continue };
            let mut to = Vec::new();
            for piece in tree::pieces(&value.pattern) {
                let (key, attribute, name) = match piece {
                    Piece::Message(id, attribute) => (id.to_owned(), attribute, id),
                    Piece::Term(id, attribute, _) => (format!("-{id}"), attribute, id),
                    _ => continue,
                };
                match self.target(&key, attribute) {
                    Some(target) => to.push((target, file.at(name))),
                    None if attribute.is_none() && elsewhere.contains(key.as_str()) => {}
                    None if self.is_broken(&key) => {}
                    None => self.unknown(file, &key, attribute, file.at(name), found),
                }
            }
            self.nodes[n].to = to;
        }
        self.measure(found);
    }

    fn unknown(&self, file: &File<'_>, key: &str, attribute: Option<&str>, at: Range<usize>, found: &mut Found) {
        let name = attribute.map_or_else(|| key.to_owned(), |attribute| format!("{key}.{attribute}"));
        let known = self.index.keys().chain(self.base.iter().flat_map(|base| base.index.keys())).copied();
        let hint = nearest(key, known.filter(|known| *known != key));
        found.add_hint(file, &UNKNOWN_REFERENCE, at, vec![("name", name.into())], hint);
    }

    /// Finds circles; measures chains and placeables. Without recursion: a chain may be as long as a file.
    fn measure(&mut self, found: &mut Found) {
        #[derive(Clone, Copy, PartialEq)]
        enum State {
            New,
            Open,
            Done,
        }
        let mut state = vec![State::New; self.nodes.len()];
        for root in 0..self.nodes.len() {
            let mut stack = vec![(root, 0)];
            while let Some((node, next)) = stack.pop() {
                if next == 0 {
                    if state[node] != State::New {
                        continue;
                    }
                    state[node] = State::Open;
                }
                let Some((target, at)) = self.nodes[node].to.get(next).cloned() else {
                    state[node] = State::Done;
                    self.finish(node, found);
                    continue;
                };
                stack.push((node, next + 1));
                let Target::Own(to) = target else { continue };
                match state[to] {
                    State::New => stack.push((to, 0)),
                    State::Open => {
                        let from = stack.iter().position(|(on_the_way, _)| *on_the_way == to).unwrap_or(0);
                        let circle = stack[from..]
                            .iter()
                            .map(|(node, _)| self.nodes[*node].name())
                            .chain([self.nodes[to].name()]);
                        let path = shortened(circle.collect());
                        found.add(self.nodes[node].file, &CYCLE, at, vec![("path", path.into())]);
                    }
                    State::Done => {}
                }
            }
        }
    }

    fn finish(&mut self, n: usize, found: &mut Found) {
        let node = &self.nodes[n];
        let longest = node.to.iter().filter_map(|(target, at)| Some((self.node(*target)?.depth, at.clone())));
        let (depth, at) = longest.max_by_key(|(depth, _)| *depth).unwrap_or((0, 0..0));
        let pattern = node.entry.get(node.attribute).map(|value| &value.pattern);
        let weight = pattern.map_or(0, |pattern| self.weight(pattern));
        let needs = pattern.map_or(0, tree::needs);
        if depth == MAX_CHAIN {
            found.add(node.file, &LONG_CHAIN, at, vec![("limit", MAX_CHAIN.into())]);
        }
        if weight > MAX_PLACEABLES || needs > MAX_PLACEABLES {
            let args = vec![("name", node.name().into()), ("limit", MAX_PLACEABLES.into())];
            found.add(node.file, &PLACEABLES, node.file.at(node.attribute.unwrap_or(node.entry.id)), args);
        }
        self.nodes[n].depth = depth + 1;
        // What refers to it should not be told the same.
        self.nodes[n].weight = if weight > MAX_PLACEABLES { 0 } else { weight };
    }

    /// How many placeables are resolved for a pattern at the most.
    fn weight(&self, pattern: &ast::Pattern<&str>) -> usize {
        tree::weight(pattern, &|key, attribute| {
            self.target(key, attribute).and_then(|target| self.node(target)).map_or(0, |node| node.weight)
        })
    }

    /// Gives every message the variables that reach it, by itself or through those that refer to it; tells those that it
    /// uses and is not given, and functions that cannot write what it is given. The keys of all messages that were reached.
    pub fn give(&self, asks: &Asks, types: &Types, plurals: &select::Plurals, found: &mut Found) -> HashSet<&'s str> {
        let mut reached = HashSet::new();
        for (id, given) in asks {
            let (key, attribute) = id.split_once('.').map_or((id.as_str(), None), |(key, name)| (key, Some(name)));
            let Some(root) = self.by_name.get(&(key, attribute)) else { continue };
            let mut seen = HashSet::new();
            let mut open = vec![Target::Own(*root)];
            while let Some(target) = open.pop() {
                let Some(node) = self.node(target).filter(|_| seen.insert(target)) else { continue };
                reached.insert(node.entry.key);
                node.variables(given, types, plurals, found);
                // What the base refers to stands in the base.
                open.extend(node.to.iter().map(|(to, _)| match target {
                    Target::Own(_) => *to,
                    Target::Base(_) => match to {
                        Target::Own(node) | Target::Base(node) => Target::Base(*node),
                    },
                }));
            }
        }
        reached
    }
}

impl Node<'_, '_> {
    fn name(&self) -> String {
        match self.attribute {
            Some(attribute) => format!("{}.{attribute}", self.entry.key),
            None => self.entry.key.to_owned(),
        }
    }

    fn variables(&self, given: &Given, types: &Types, plurals: &select::Plurals, found: &mut Found) {
        // A variable in a term has a finding of its own.
        if self.entry.is_term() {
            return;
        }
        let Some(value) = self.entry.get(self.attribute) else { return };
        for piece in tree::pieces(&value.pattern) {
            let (name, rule) = match piece {
                Piece::Variable(name) => (name, &UNKNOWN_VARIABLE),
                Piece::Selector(name) => (name, &UNKNOWN_SELECTOR),
                Piece::Select(selector, variants) => {
                    select::hidden_numbers(self.file, selector, variants, given, plurals, found);
                    continue;
                }
                Piece::Function(name, arguments) => {
                    types::function(self.file, name, arguments, types, found);
                    continue;
                }
                _ => continue,
            };
            if given.variables.contains(name) {
                continue;
            }
            let known = given.variables.iter().map(String::as_str);
            let hint = nearest(name, known.clone()).or_else(|| {
                let names: Vec<String> = known.map(str::to_owned).collect();
                (!names.is_empty()).then(|| msg!("hint-known-names", names = names))
            });
            found.add_hint(self.file, rule, self.file.at(name), vec![("name", name.into())], hint);
        }
    }
}

/// A hint that offers the nearest names, where any is near.
fn nearest<'a>(name: &str, known: impl Iterator<Item = &'a str>) -> Option<Message> {
    let near = near(name, known);
    (!near.is_empty()).then(|| msg!("hint-near-names", names = near))
}

/// A circle as a person reads it, however long it is.
fn shortened(mut circle: Vec<String>) -> String {
    if circle.len() > 8 {
        circle.splice(4..circle.len() - 3, ["…".to_owned()]);
    }
    circle.join(" → ")
}
