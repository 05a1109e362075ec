//! Looks the messages of letters through before they are said: everything that would go wrong with the variables that they get.

use std::collections::BTreeSet;

use fluent_syntax::ast;

use super::bundle::Bundle;
use super::examination::{Defect, Examination, Messages, Target};
use super::functions::FUNCTIONS;
use super::languages::{LETTER_FILES, REFERENCE, is_law};
use super::limits::{MAX_CHAIN, MAX_PLACEABLES};
use super::pattern::{PatternPart, dotted, message_of, parts, references, shows};
use crate::catalog::{Catalog, near};
use crate::diagnostic::{Diagnostic, Place};
use crate::message::{Message, known_names};
use crate::msg;

/// Why no letter can be made of the words of a language.
#[derive(Debug, Clone, PartialEq)]
pub enum Flaw {
    /// A message is not there.
    Missing(Diagnostic),
    Wrong(Diagnostic),
}

impl Flaw {
    /// What cannot be read.
    pub(crate) fn wrong(errors: Vec<Diagnostic>) -> Vec<Self> {
        errors.into_iter().map(Self::Wrong).collect()
    }
}

impl From<Diagnostic> for Flaw {
    fn from(error: Diagnostic) -> Self {
        Self::Wrong(error)
    }
}

impl From<Flaw> for Diagnostic {
    fn from(flaw: Flaw) -> Self {
        match flaw {
            Flaw::Missing(error) | Flaw::Wrong(error) => error,
        }
    }
}

impl Bundle {
    /// Looks a message through, and those it needs: everything that would go wrong with these variables.
    ///
    /// `asked` tells where the message is asked for: a message that is not there is reported at that place.
    pub fn examine(
        &self,
        catalog: &Catalog,
        id: &str,
        variables: &BTreeSet<String>,
        asked: Option<&Place>,
    ) -> Vec<Flaw> {
        if self.pattern(id).is_none() {
            return vec![Flaw::Missing(self.missing(catalog, id, asked, &self.home_of(catalog, id, asked)))];
        }
        let mut found = Vec::new();
        let given = |name: &str| variables.contains(name);
        Examination::of(&self).visit(id.to_owned(), Some(&given), &mut |key, defect| {
            found.extend(error(self, variables, key, defect).map(Flaw::Wrong));
        });
        found
    }

    /// The same of a message that must stand in the case's own file: one of that name in the files that letters share says
    /// something else.
    pub(crate) fn examine_own(
        &self,
        catalog: &Catalog,
        id: &str,
        variables: &BTreeSet<String>,
        asked: Option<&Place>,
    ) -> Vec<Flaw> {
        match &self.case_file {
            Some(home) if !self.has_own(id) => vec![Flaw::Missing(self.missing(catalog, id, asked, home))],
            _ => self.examine(catalog, id, variables, asked),
        }
    }

    /// The variables that a message shows or chooses by, in itself and in those that it refers to.
    pub(crate) fn variables_of(&self, id: &str) -> BTreeSet<String> {
        let pieces = self.reached(id).into_iter().flat_map(parts);
        let variables = pieces.filter_map(|piece| match piece {
            PatternPart::Variable(name) | PatternPart::Selector(name) => Some(name.to_owned()),
            _ => None,
        });
        variables.collect()
    }

    /// Whether a message, or one that it refers to, chooses among variants by a variable.
    pub(crate) fn chooses_by(&self, id: &str, variable: &str) -> bool {
        let mut pieces = self.reached(id).into_iter().flat_map(parts);
        pieces.any(|piece| matches!(piece, PatternPart::Selector(name) if name == variable))
    }

    /// Whether a message, or one that it refers to, shows a variable.
    pub fn shows(&self, id: &str, variable: &str) -> bool {
        self.reached(id).into_iter().any(|said| shows(said, variable))
    }

    /// What a message says, and those that it refers to.
    fn reached(&self, id: &str) -> Vec<&ast::Pattern<&str>> {
        let mut found = Vec::new();
        let mut done = BTreeSet::new();
        let mut waiting = vec![id.to_owned()];
        while let Some(key) = waiting.pop() {
            let Some((_, pattern)) = self.entry_pattern(&key).filter(|_| done.insert(key)) else { continue };
            found.push(pattern);
            waiting.extend(references(pattern));
        }
        found
    }

    /// The error that a message is not there; `home` is the file that it belongs in.
    fn missing(&self, catalog: &Catalog, id: &str, asked: Option<&Place>, home: &str) -> Diagnostic {
        let (message, attribute) = message_of(id);
        // An attribute is added where its message stands, unless that is another's.
        let stands = attribute.is_some() && (self.case_file.as_deref() != Some(home) || self.has_own(message));
        let place = self.place_of(message).filter(|_| stands);
        let hint = match (attribute, catalog.would_hide(home)) {
            (_, Some(file)) => msg!("hint-copy-words", from = home, file = file, message = id),
            (Some(attribute), _) => self.hint_of_attribute(catalog, message, attribute, home, place.as_ref()),
            (None, _) => msg!("hint-message-missing", file = catalog.addition_path(home), message = message),
        };
        let error = Diagnostic::error(msg!("error-message-missing", message = id, language = &self.tag));
        error.at_maybe(place.or_else(|| asked.cloned())).hint(hint)
    }

    /// Where an attribute is added: below its message, which stands at `place`, or is to be made in `home`.
    fn hint_of_attribute(
        &self,
        catalog: &Catalog,
        message: &str,
        attribute: &str,
        home: &str,
        place: Option<&Place>,
    ) -> Message {
        let file = catalog.addition_path(home);
        // A workspace's message takes the place of the whole of the built-in one.
        if place.is_some() && catalog.workspace().is_some() && self.is_built_in(message) {
            return msg!("hint-attribute-over", file = file, message = message, attribute = attribute);
        }
        let file = place.map_or(file, |place| place.source.name.clone());
        msg!("hint-attribute-missing", file = file, message = message, attribute = attribute)
    }

    /// The file that a message belongs in: where the reference language has it, else by its name; what a case asks for is the case's,
    /// unless its name says otherwise.
    fn home_of(&self, catalog: &Catalog, id: &str, asked: Option<&Place>) -> String {
        let (id, _) = message_of(id);
        let stands_in = |file: &&&str| {
            let source = catalog.read(&format!("locales/{REFERENCE}/{file}")).ok().flatten();
            source.is_some_and(|source| source.text.lines().any(|line| line.split(" =").next() == Some(id)))
        };
        if let Some(file) = LETTER_FILES.iter().find(stands_in) {
            return format!("locales/{}/{file}", self.tag);
        }
        let by_case = asked.is_some_and(|place| place.source.name.ends_with(".toml"));
        let name = match id.split('-').next().unwrap_or(id) {
            "recipient" | "holder" => "recipients",
            "kind" => "kinds",
            "salutation" => "letter",
            "claim" | "treaty" | "attributing" => "rules",
            _ if is_law(id) => "law",
            _ => match &self.case_file {
                Some(path) if by_case => return path.clone(),
                _ => "letter",
            },
        };
        format!("locales/{}/{name}.ftl", self.tag)
    }
}

impl<'w> Messages<'w> for &'w Bundle {
    type Node = String;

    fn pattern(&self, key: &String) -> Option<&'w ast::Pattern<&'w str>> {
        self.entry_pattern(key).map(|(_, pattern)| pattern)
    }

    fn name(&self, key: &String) -> String {
        key.clone()
    }

    fn target(&self, key: &str, attribute: Option<&str>) -> Target<String> {
        let key = dotted(key, attribute);
        if self.entry_pattern(&key).is_some() { Target::Node(key) } else { Target::Nowhere }
    }
}

/// A defect as the error of a letter.
fn error(words: &Bundle, variables: &BTreeSet<String>, key: &str, defect: Defect<'_>) -> Option<Diagnostic> {
    let (found, pattern) = words.entry_pattern(key)?;
    let (message, at, hint) = match defect {
        Defect::Variable(name) | Defect::Selector(name) => {
            let all = || known_names(variables.iter().cloned().collect::<Vec<_>>());
            let hint = nearest(name, variables.iter().map(String::as_str)).unwrap_or_else(all);
            (msg!("error-variable", name = name), name, hint)
        }
        Defect::TermVariable(name) => (msg!("error-term-variable", name = name), name, msg!("hint-term-variable")),
        Defect::Function(name) => {
            let known = FUNCTIONS.map(|(known, _)| known.to_owned()).to_vec();
            (msg!("error-function", name = name), name, known_names(known))
        }
        Defect::Option(name, function, options) => {
            let known: Vec<String> = options.iter().map(|known| (*known).to_owned()).collect();
            let message = msg!("error-function-option", name = name, function = function);
            (message, name, known_names(known))
        }
        Defect::Form(name) if words.formats.has_form(name) => return None,
        Defect::Form(name) => (msg!("locale-unknown-form", name = name), name, form_hint(words.formats.form_names())),
        Defect::Reference(at, name) => {
            let hint = nearest(&name, words.ids("")).unwrap_or(msg!("hint-reference"));
            (msg!("error-reference", name = name), at, hint)
        }
        Defect::Cycle(at, way, _) => (msg!("error-cycle", path = way.join(" → ")), at, msg!("hint-cycle")),
        Defect::Chain(at) => (msg!("error-chain", limit = MAX_CHAIN), at, msg!("hint-cycle")),
        Defect::Placeables => {
            let message = msg!("error-placeables", message = key, limit = MAX_PLACEABLES);
            (message, parts(pattern).iter().find_map(PatternPart::text).unwrap_or_default(), msg!("hint-placeables"))
        }
    };
    Some(Diagnostic::error(message).at(found.place(at)).hint(hint))
}

/// A hint that names the forms of dates that a language has, or tells how it gets any.
pub(crate) fn form_hint(known: Vec<String>) -> Message {
    if known.is_empty() { msg!("hint-date-forms") } else { known_names(known) }
}

/// A hint that offers the nearest names, where any is near.
fn nearest<'a>(name: &str, known: impl Iterator<Item = &'a str>) -> Option<Message> {
    let near = near(name, known);
    (!near.is_empty()).then(|| msg!("hint-near-names", names = near))
}
