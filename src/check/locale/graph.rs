//! How messages refer to one another: what refers to nothing, in a circle, through too many, or to too much; and which
//! variables reach which message.

use std::collections::{HashMap, HashSet};

use fluent_syntax::ast;

use super::file::{Entry, File};
use super::found::Found;
use super::known::{Asks, Given};
use super::select;
use super::types::{self, Types};
use crate::catalog::near;
use crate::check::registry::{
    CYCLE, DUPLICATE_MESSAGE, LONG_CHAIN, PLACEABLES, TERM_AND_MESSAGE, UNKNOWN_REFERENCE, UNKNOWN_SELECTOR,
    UNKNOWN_VARIABLE,
};
use crate::check::rule::Rule;
use crate::locale::examination::{self, Defect, Examination, Messages, Reach};
use crate::locale::pattern::{self, PatternPart};
use crate::locale::{MAX_CHAIN, MAX_PLACEABLES};
use crate::message::{Message, known_names};
use crate::msg;

/// Files whose messages can refer to one another, over those of a base that knows nothing of them.
pub(crate) struct FileSet<'f, 's> {
    pub files: Vec<&'f File<'s>>,
    base: Option<&'f FileSet<'f, 's>>,
    index: HashMap<&'f str, (usize, usize)>,
    nodes: Vec<Node<'f, 's>>,
    by_name: HashMap<(&'f str, Option<&'f str>), usize>,
}

struct Node<'f, 's> {
    file: &'f File<'s>,
    entry: &'f Entry<'s>,
    attribute: Option<&'s str>,
    /// What it refers to.
    to: Vec<NodeId>,
    reach: Reach,
}

/// A node of this bundle, or of the base.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
enum NodeId {
    Own(usize),
    Base(usize),
}

/// A bundle, and what letters have besides it.
struct Linked<'b, 'f, 's> {
    set: &'b FileSet<'f, 's>,
    elsewhere: &'b HashSet<&'b str>,
}

impl<'b, 'f: 'b, 's: 'b> Messages<'b> for Linked<'b, 'f, 's> {
    type Node = NodeId;

    fn pattern(&self, target: &NodeId) -> Option<&'b ast::Pattern<&'b str>> {
        let node = self.set.node(*target)?;
        node.entry.get(node.attribute).map(|value| &value.pattern)
    }

    fn name(&self, target: &NodeId) -> String {
        self.set.node(*target).map(Node::name).unwrap_or_default()
    }

    fn target(&self, key: &str, attribute: Option<&str>) -> examination::Target<NodeId> {
        match self.set.target(key, attribute) {
            Some(target) => examination::Target::Node(target),
            None if attribute.is_none() && self.elsewhere.contains(key) => examination::Target::Elsewhere,
            None if self.set.is_broken(key) => examination::Target::Elsewhere,
            None => examination::Target::Nowhere,
        }
    }

    fn reach_elsewhere(&self, target: &NodeId) -> Option<Reach> {
        match target {
            NodeId::Own(_) => None,
            NodeId::Base(_) => self.set.node(*target).map(|node| node.reach),
        }
    }
}

impl<'f, 's> FileSet<'f, 's> {
    /// Puts files together; tells what stands twice in them.
    pub fn new(files: Vec<&'f File<'s>>, base: Option<&'f FileSet<'f, 's>>, found: &mut Found) -> Self {
        let mut set = Self { files, base, index: HashMap::new(), nodes: Vec::new(), by_name: HashMap::new() };
        for (f, file) in set.files.clone().into_iter().enumerate() {
            for (e, entry) in file.entries.iter().enumerate() {
                set.add(file, (f, e), entry, found);
            }
        }
        set
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
            self.nodes.push(Node { file, entry, attribute, to: Vec::new(), reach: Reach { depth: 1, weight: 0 } });
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

    fn target(&self, key: &str, attribute: Option<&str>) -> Option<NodeId> {
        let own = self.by_name.get(&(key, attribute)).map(|node| NodeId::Own(*node));
        own.or_else(|| Some(NodeId::Base(*self.base?.by_name.get(&(key, attribute))?)))
    }

    fn node(&self, target: NodeId) -> Option<&Node<'f, 's>> {
        match target {
            NodeId::Own(node) => self.nodes.get(node),
            NodeId::Base(node) => self.base?.nodes.get(node),
        }
    }

    /// Follows all references. `elsewhere` are messages that letters have besides these: references to them are sound.
    pub fn link(&mut self, elsewhere: &HashSet<&str>, found: &mut Found) {
        let linked = Linked { set: self, elsewhere };
        let mut examination = Examination::of(&linked);
        for n in 0..self.nodes.len() {
            examination.visit(NodeId::Own(n), None, &mut |target, defect| {
                if let Some(node) = self.node(*target) {
                    self.tell(node, defect, found);
                }
            });
        }
        let examined = (0..self.nodes.len()).map(|n| {
            let examined = examination.take(&NodeId::Own(n))?;
            Some((examined.reach, examined.to.into_iter().map(|(to, _)| to).collect()))
        });
        let examined: Vec<Option<(Reach, Vec<NodeId>)>> = examined.collect();
        for (node, examined) in self.nodes.iter_mut().zip(examined) {
            if let Some((reach, to)) = examined {
                (node.reach, node.to) = (reach, to);
            }
        }
    }

    fn tell(&self, node: &Node<'_, '_>, defect: Defect<'_>, found: &mut Found) {
        let file = node.file;
        match defect {
            Defect::Reference(at, name) => {
                let key = name.split('.').next().unwrap_or(&name);
                let known = self.index.keys().chain(self.base.iter().flat_map(|base| base.index.keys())).copied();
                let hint = nearest(key, known.filter(|known| *known != key));
                found.add_hint(file, &UNKNOWN_REFERENCE, file.at(at), vec![("name", name.into())], hint);
            }
            Defect::Cycle(at, mut way, begin) => {
                let path = shortened(way.split_off(begin));
                found.add(file, &CYCLE, file.at(at), vec![("path", path.into())]);
            }
            Defect::Chain(at) => found.add(file, &LONG_CHAIN, file.at(at), vec![("limit", MAX_CHAIN.into())]),
            Defect::Placeables => {
                let args = vec![("name", node.name().into()), ("limit", MAX_PLACEABLES.into())];
                found.add(file, &PLACEABLES, file.at(node.attribute.unwrap_or(node.entry.id)), args);
            }
            // What is wrong in an entry by itself is told of each, also of one that stands twice.
            Defect::TermVariable(_) | Defect::Function(_) | Defect::Option(..) | Defect::Form(_) => {}
            // What a message is given is known later.
            Defect::Variable(_) | Defect::Selector(_) => {}
        }
    }

    /// Gives every message the variables that reach it, by itself or through those that refer to it; tells those that it
    /// uses and is not given, and functions that cannot write what it is given. The keys of all messages that were reached.
    pub(crate) fn give(
        &self,
        asks: &Asks,
        types: &Types,
        plurals: &select::Plurals,
        found: &mut Found,
    ) -> HashSet<&'s str> {
        let mut reached = HashSet::new();
        for (id, given) in asks {
            let (key, attribute) = id.split_once('.').map_or((id.as_str(), None), |(key, name)| (key, Some(name)));
            let Some(root) = self.by_name.get(&(key, attribute)) else { continue };
            let mut seen = HashSet::new();
            let mut open = vec![NodeId::Own(*root)];
            while let Some(target) = open.pop() {
                let Some(node) = self.node(target).filter(|_| seen.insert(target)) else { continue };
                reached.insert(node.entry.key);
                node.variables(given, types, plurals, found);
                // What the base refers to stands in the base.
                open.extend(node.to.iter().map(|to| match target {
                    NodeId::Own(_) => *to,
                    NodeId::Base(_) => match to {
                        NodeId::Own(node) | NodeId::Base(node) => NodeId::Base(*node),
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
        for piece in pattern::parts(&value.pattern) {
            match piece {
                PatternPart::Select(selector, variants) => {
                    select::hidden_numbers(self.file, selector, variants, given, plurals, found);
                }
                PatternPart::Function(name, arguments) => types::function(self.file, name, arguments, types, found),
                _ => {}
            }
            let is_given = |name: &str| given.variables.contains(name);
            examination::of_piece(piece, false, Some(&is_given), &mut |defect| match defect {
                Defect::Variable(name) => self.unknown(name, &UNKNOWN_VARIABLE, given, found),
                Defect::Selector(name) => self.unknown(name, &UNKNOWN_SELECTOR, given, found),
                _ => {}
            });
        }
    }

    fn unknown(&self, name: &str, rule: &Rule, given: &Given, found: &mut Found) {
        let known = given.variables.iter().map(String::as_str);
        let hint = nearest(name, known.clone()).or_else(|| {
            let names: Vec<String> = known.map(str::to_owned).collect();
            (!names.is_empty()).then(|| known_names(names))
        });
        found.add_hint(self.file, rule, self.file.at(name), vec![("name", name.into())], hint);
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
