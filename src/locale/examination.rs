//! The one examination of messages: what is wrong in one and in those that it refers to. Letters make errors of it, and
//! [`crate::check::locale`] findings.
//!
//! Fluent at run time prints `{$x}` for a variable that is missing inside a term, `NUMBER()` for a function that fails
//! and the default variant for an unknown selector, and tells nobody. So a message is looked through before it is used.

use std::collections::HashMap;
use std::hash::Hash;

use fluent_syntax::ast::{CallArguments, InlineExpression, Pattern};

use super::functions::{FORM, FUNCTIONS};
use super::limits::{MAX_CHAIN, MAX_PLACEABLES};
use super::pattern::{PatternPart, needs, parts, weight};

/// Something that is wrong. Each names a piece of the file, which is its place.
#[derive(Debug)]
pub(crate) enum Defect<'s> {
    /// A variable that the message is not given.
    Variable(&'s str),
    /// The same, where a choice hangs on it.
    Selector(&'s str),
    /// A variable in a term.
    TermVariable(&'s str),
    /// A function that there is not.
    Function(&'s str),
    /// An option that a function does not have: its name and the function's, with those that it has.
    Option(&'s str, &'s str, &'static [&'static str]),
    /// A form of dates that a message asks for, whether the language has it or not.
    Form(&'s str),
    /// A reference to nothing, and what it names in full.
    Reference(&'s str, String),
    /// A reference that closes a circle: the way to it, and where on the way the circle begins.
    Cycle(&'s str, Vec<String>, usize),
    /// A reference that makes a chain too long.
    Chain(&'s str),
    /// More placeables than are resolved.
    Placeables,
}

/// Where a reference leads.
pub(crate) enum Target<N> {
    /// To a message, a term or an attribute.
    Node(N),
    /// To something that is not looked at here.
    Elsewhere,
    Nowhere,
}

/// How far a message reaches.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Reach {
    /// The length of the longest chain of references that begins with it.
    pub depth: usize,
    /// The placeables that are resolved for it, at the most.
    pub(crate) weight: usize,
}

/// Messages that refer to one another.
pub(crate) trait Messages<'s> {
    /// A message, a term, or an attribute of one.
    type Node: Clone + Eq + Hash;

    fn pattern(&self, node: &Self::Node) -> Option<&'s Pattern<&'s str>>;

    /// Its name as it is referred to: of a term with the hyphen.
    fn name(&self, node: &Self::Node) -> String;

    /// Where a reference leads; the key of a term begins with a hyphen.
    fn target(&self, key: &str, attribute: Option<&str>) -> Target<Self::Node>;

    /// How far a message reaches that was examined elsewhere.
    fn reach_elsewhere(&self, _: &Self::Node) -> Option<Reach> {
        None
    }
}

/// An examination: each message is looked through once, whatever leads to it.
pub(crate) struct Examination<'m, 's, M: Messages<'s>> {
    messages: &'m M,
    /// Those that were looked through, and those on the way here.
    known: HashMap<M::Node, Examined<'s, M::Node>>,
}

/// What was found out about a message.
#[derive(Debug)]
pub(crate) struct Examined<'s, N> {
    /// What it refers to, and where.
    pub to: Vec<(N, &'s str)>,
    pub(crate) reach: Reach,
    /// Whether what it refers to is still being looked through.
    open: bool,
}

/// A message that is being looked through, with what is left of it.
struct Step<'s, N> {
    node: N,
    pattern: &'s Pattern<&'s str>,
    left: std::vec::IntoIter<PatternPart<'s, 's>>,
    in_term: bool,
}

impl<'m, 's, M: Messages<'s>> Examination<'m, 's, M> {
    pub(crate) fn of(messages: &'m M) -> Self {
        Self { messages, known: HashMap::new() }
    }

    /// What was found out about a message.
    pub(crate) fn take(&mut self, node: &M::Node) -> Option<Examined<'s, M::Node>> {
        self.known.remove(node)
    }

    /// Looks a message through, and those that it refers to; `given` tells which variables they get, where that is known.
    /// Without recursion: a chain may be as long as a file.
    pub(crate) fn visit(
        &mut self,
        root: M::Node,
        given: Option<&dyn Fn(&str) -> bool>,
        tell: &mut dyn FnMut(&M::Node, Defect<'s>),
    ) {
        let mut way = Vec::new();
        self.enter(root, &mut way, tell);
        while let Some(step) = way.last_mut() {
            let Some(piece) = step.left.next() else {
                if let Some(step) = way.pop() {
                    self.leave(&step, tell);
                }
                continue;
            };
            of_piece(piece, step.in_term, given, &mut |defect| tell(&step.node, defect));
            let (key, attribute, at) = match piece {
                PatternPart::Message(id, attribute) => (id.to_owned(), attribute, id),
                PatternPart::Term(id, attribute, _) => (format!("-{id}"), attribute, id),
                _ => continue,
            };
            match self.messages.target(&key, attribute) {
                Target::Elsewhere => {}
                Target::Nowhere => {
                    let name = attribute.map_or_else(|| key.clone(), |attribute| format!("{key}.{attribute}"));
                    tell(&step.node, Defect::Reference(at, name));
                }
                Target::Node(to) => {
                    if let Some(from) = self.known.get_mut(&step.node) {
                        from.to.push((to.clone(), at));
                    }
                    match self.known.get(&to) {
                        Some(known) if known.open => {
                            let begin = way.iter().position(|step| step.node == to).unwrap_or(0);
                            let names = way.iter().map(|step| &step.node).chain([&to]);
                            let names = names.map(|node| self.messages.name(node)).collect();
                            if let Some(step) = way.last() {
                                tell(&step.node, Defect::Cycle(at, names, begin));
                            }
                        }
                        Some(_) => {}
                        None => self.enter(to, &mut way, tell),
                    }
                }
            }
        }
    }

    fn enter(&mut self, node: M::Node, way: &mut Vec<Step<'s, M::Node>>, tell: &mut dyn FnMut(&M::Node, Defect<'s>)) {
        if self.known.contains_key(&node) || self.messages.reach_elsewhere(&node).is_some() {
            return;
        }
        let Some(pattern) = self.messages.pattern(&node) else { return };
        // What refers back to it is told a circle, and measures it as if nothing followed.
        let reach = Reach { depth: 1, weight: 0 };
        self.known.insert(node.clone(), Examined { to: Vec::new(), reach, open: true });
        if needs(pattern) > MAX_PLACEABLES {
            tell(&node, Defect::Placeables);
        }
        let in_term = self.messages.name(&node).starts_with('-');
        way.push(Step { node, pattern, left: parts(pattern).into_iter(), in_term });
    }

    fn leave(&mut self, step: &Step<'s, M::Node>, tell: &mut dyn FnMut(&M::Node, Defect<'s>)) {
        let weight = weight(step.pattern, &|key, attribute| match self.messages.target(key, attribute) {
            Target::Node(to) => self.reach(&to).map_or(0, |reach| reach.weight),
            Target::Elsewhere | Target::Nowhere => 0,
        });
        let to = self.known.get(&step.node).map_or(&[][..], |node| &node.to);
        let longest = to.iter().filter_map(|(to, at)| Some((self.reach(to)?.depth, *at)));
        let (depth, at) = longest.max_by_key(|(depth, _)| *depth).unwrap_or_default();
        if depth == MAX_CHAIN {
            tell(&step.node, Defect::Chain(at));
        }
        let too_heavy = weight > MAX_PLACEABLES;
        if too_heavy && needs(step.pattern) <= MAX_PLACEABLES {
            tell(&step.node, Defect::Placeables);
        }
        if let Some(node) = self.known.get_mut(&step.node) {
            // What refers to it should not be told the same.
            node.reach = Reach { depth: depth + 1, weight: if too_heavy { 0 } else { weight } };
            node.open = false;
        }
    }

    fn reach(&self, node: &M::Node) -> Option<Reach> {
        self.known.get(node).map(|node| node.reach).or_else(|| self.messages.reach_elsewhere(node))
    }
}

/// What is wrong in a piece of a message or a term by itself.
pub(crate) fn of_piece<'s>(
    piece: PatternPart<'_, 's>,
    in_term: bool,
    given: Option<&dyn Fn(&str) -> bool>,
    tell: &mut dyn FnMut(Defect<'s>),
) {
    let unknown = |name: &str| given.is_some_and(|given| !given(name));
    match piece {
        PatternPart::Variable(name) | PatternPart::Selector(name) if in_term => tell(Defect::TermVariable(name)),
        PatternPart::Variable(name) if unknown(name) => tell(Defect::Variable(name)),
        PatternPart::Selector(name) if unknown(name) => tell(Defect::Selector(name)),
        PatternPart::Function(name, arguments) => match FUNCTIONS.iter().find(|(known, _)| *known == name) {
            None => tell(Defect::Function(name)),
            Some((_, options)) => {
                let named = arguments.named.iter().map(|argument| argument.name.name);
                named.filter(|option| !options.contains(option)).for_each(|option| {
                    tell(Defect::Option(option, name, options));
                });
                if let Some(form) = form(arguments).filter(|_| options.contains(&FORM)) {
                    tell(Defect::Form(form));
                }
            }
        },
        _ => {}
    }
}

/// The form of a date that a function is asked for.
fn form<'s>(arguments: &CallArguments<&'s str>) -> Option<&'s str> {
    let form = arguments.named.iter().find(|argument| argument.name.name == FORM)?;
    match form.value {
        InlineExpression::StringLiteral { value } | InlineExpression::NumberLiteral { value } => Some(value),
        _ => None,
    }
}
