//! Looks messages through before they are said: everything that would go wrong with the variables that they get.

use std::collections::BTreeSet;
use std::ops::Range;

use fluent_syntax::ast;

use super::functions::FUNCTIONS;
use super::languages::is_law;
use super::limits::{MAX_CHAIN, MAX_PLACEABLES};
use super::scan::{Need, needs};
use super::words::{File, Words};
use crate::catalog::{Catalog, near};
use crate::diagnostic::{Diagnostic, Place};
use crate::msg;

impl Words {
    /// Looks a message through, and those it needs: everything that would go wrong with these variables.
    ///
    /// `asked` tells where the message is asked for: a message that is not there is reported at that place.
    pub fn examine(
        &self,
        catalog: &Catalog,
        id: &str,
        variables: &BTreeSet<String>,
        asked: Option<&Place>,
    ) -> Vec<Diagnostic> {
        if self.pattern(id).is_none() {
            return vec![self.missing(catalog, id, asked, &self.home_of(id, asked))];
        }
        let mut examination =
            Examination { words: self, variables, diagnostics: Vec::new(), path: Vec::new(), done: BTreeSet::new() };
        examination.visit(id);
        examination.diagnostics
    }

    /// The same of a message that must stand in the case's own file: one of that name in the files that letters share says
    /// something else.
    pub fn examine_own(
        &self,
        catalog: &Catalog,
        id: &str,
        variables: &BTreeSet<String>,
        asked: Option<&Place>,
    ) -> Vec<Diagnostic> {
        match &self.case_file {
            Some(home) if !self.has_own(id) => vec![self.missing(catalog, id, asked, home)],
            _ => self.examine(catalog, id, variables, asked),
        }
    }

    /// The variables that a message shows or chooses by, in itself and in those that it refers to.
    pub fn variables_of(&self, id: &str) -> BTreeSet<String> {
        let mut variables = BTreeSet::new();
        let mut done = BTreeSet::new();
        let mut waiting = vec![id.to_owned()];
        while let Some(key) = waiting.pop() {
            let Some((file, pattern)) = self.entry_pattern(&key).filter(|_| !done.contains(&key)) else { continue };
            for (need, _) in needs(file.resource.source(), pattern) {
                match need {
                    Need::Variable(name) => drop(variables.insert(name)),
                    Need::Message(name) => waiting.push(name),
                    Need::Term(name) => waiting.push(format!("-{name}")),
                    Need::Function(_) | Need::Literal(_) | Need::Option(..) => {}
                }
            }
            done.insert(key);
        }
        variables
    }

    /// Whether a message, or one that it refers to, chooses among variants by a variable.
    pub fn chooses_by(&self, id: &str, variable: &str) -> bool {
        let mut done = BTreeSet::new();
        let mut waiting = vec![id.to_owned()];
        while let Some(key) = waiting.pop() {
            let Some((file, pattern)) = self.entry_pattern(&key).filter(|_| !done.contains(&key)) else { continue };
            if chooses(pattern, variable) {
                return true;
            }
            for (need, _) in needs(file.resource.source(), pattern) {
                match need {
                    Need::Message(name) => waiting.push(name),
                    Need::Term(name) => waiting.push(format!("-{name}")),
                    _ => {}
                }
            }
            done.insert(key);
        }
        false
    }

    /// The error that a message is not there; `home` is the file that it belongs in.
    fn missing(&self, catalog: &Catalog, id: &str, asked: Option<&Place>, home: &str) -> Diagnostic {
        let (message, attribute) = id.split_once('.').map_or((id, None), |(id, attribute)| (id, Some(attribute)));
        // An attribute is added where its message stands, unless that is another's.
        let stands = attribute.is_some() && (self.case_file.as_deref() != Some(home) || self.has_own(message));
        let place = self.place_of(message).filter(|_| stands);
        let file = catalog.shown_path(home);
        let hint = match attribute {
            Some(attribute) => {
                msg!("hint-attribute-missing", file = file, message = message, attribute = attribute)
            }
            None => msg!("hint-message-missing", file = file, message = message),
        };
        let error = Diagnostic::error(msg!("error-message-missing", message = id, language = &self.tag));
        error.at_maybe(place.or_else(|| asked.cloned())).hint(hint)
    }

    /// The file that a message belongs in; what a case asks for is the case's, unless its name says otherwise.
    fn home_of(&self, id: &str, asked: Option<&Place>) -> String {
        let id = id.split('.').next().unwrap_or(id);
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

/// Walks through a message and those it needs.
struct Examination<'w> {
    words: &'w Words,
    variables: &'w BTreeSet<String>,
    diagnostics: Vec<Diagnostic>,
    /// The messages on the way here.
    path: Vec<String>,
    done: BTreeSet<String>,
}

impl Examination<'_> {
    fn visit(&mut self, key: &str) {
        if !self.done.insert(key.to_owned()) {
            return;
        }
        let words = self.words;
        let Some((file, pattern)) = words.entry_pattern(key) else { return };
        self.path.push(key.to_owned());
        let in_term = key.starts_with('-');
        let needs = needs(file.resource.source(), pattern);
        if needs.len() > MAX_PLACEABLES {
            self.report(
                msg!("error-placeables", message = key, limit = MAX_PLACEABLES),
                file,
                first(&needs),
                msg!("hint-placeables"),
            );
        }
        for (need, at) in needs {
            match need {
                Need::Variable(name) if in_term => {
                    self.report(msg!("error-term-variable", name = &name), file, at, msg!("hint-term-variable"));
                }
                Need::Variable(name) => self.variable(&name, file, at),
                Need::Function(name) => {
                    if !FUNCTIONS.iter().any(|(known, _)| *known == name) {
                        let known: Vec<String> = FUNCTIONS.iter().map(|(known, _)| (*known).to_owned()).collect();
                        self.report(
                            msg!("error-function", name = &name),
                            file,
                            at,
                            msg!("hint-known-names", names = known),
                        );
                    }
                }
                Need::Option(option, function) => {
                    if let Some((_, options)) = FUNCTIONS.iter().find(|(known, _)| *known == function)
                        && !options.contains(&option.as_str())
                    {
                        let known: Vec<String> = options.iter().map(|known| (*known).to_owned()).collect();
                        self.report(
                            msg!("error-function-option", name = &option, function = &function),
                            file,
                            at,
                            msg!("hint-known-names", names = known),
                        );
                    }
                }
                // `parse` looked at every literal of the file.
                Need::Literal(_) => {}
                Need::Message(name) => self.reference(&name, file, at),
                Need::Term(name) => self.reference(&format!("-{name}"), file, at),
            }
        }
        self.path.pop();
    }

    fn variable(&mut self, name: &str, file: &File, at: Range<usize>) {
        if self.variables.contains(name) {
            return;
        }
        let nearest = near(name, self.variables.iter().map(String::as_str));
        let hint = if nearest.is_empty() {
            msg!("hint-known-names", names = self.variables.iter().cloned().collect::<Vec<_>>())
        } else {
            msg!("hint-near-names", names = nearest)
        };
        self.report(msg!("error-variable", name = name), file, at, hint);
    }

    fn reference(&mut self, key: &str, file: &File, at: Range<usize>) {
        if self.path.iter().any(|on_the_way| on_the_way == key) {
            let mut circle = self.path.clone();
            circle.push(key.to_owned());
            self.report(msg!("error-cycle", path = circle.join(" → ")), file, at, msg!("hint-cycle"));
        } else if self.words.entry_pattern(key).is_none() {
            let known = self.words.index.keys().map(String::as_str);
            let nearest = near(key, known);
            let hint =
                if nearest.is_empty() { msg!("hint-reference") } else { msg!("hint-near-names", names = nearest) };
            self.report(msg!("error-reference", name = key), file, at, hint);
        } else if self.path.len() >= MAX_CHAIN {
            self.report(msg!("error-chain", limit = MAX_CHAIN), file, at, msg!("hint-cycle"));
        } else {
            self.visit(key);
        }
    }

    fn report(
        &mut self,
        message: crate::message::Message,
        file: &File,
        at: Range<usize>,
        hint: crate::message::Message,
    ) {
        self.diagnostics.push(Diagnostic::error(message).at(Place::new(&file.source, at)).hint(hint));
    }
}

/// Whether a pattern chooses among variants by a variable. Braces stand no deeper than the parser lets them.
fn chooses(pattern: &ast::Pattern<&str>, variable: &str) -> bool {
    let inside = |inline: &ast::InlineExpression<&str>| match inline {
        ast::InlineExpression::Placeable { expression } => chooses_in(expression, variable),
        _ => false,
    };
    pattern.elements.iter().any(|element| match element {
        ast::PatternElement::TextElement { .. } => false,
        ast::PatternElement::Placeable { expression: ast::Expression::Inline(inline) } => inside(inline),
        ast::PatternElement::Placeable { expression } => chooses_in(expression, variable),
    })
}

fn chooses_in(expression: &ast::Expression<&str>, variable: &str) -> bool {
    let ast::Expression::Select { selector, variants } = expression else { return false };
    names(selector, variable) || variants.iter().any(|variant| chooses(&variant.value, variable))
}

/// Whether an expression is about a variable.
fn names(inline: &ast::InlineExpression<&str>, variable: &str) -> bool {
    match inline {
        ast::InlineExpression::VariableReference { id } => id.name == variable,
        ast::InlineExpression::FunctionReference { arguments, .. } => {
            arguments.positional.iter().any(|argument| names(argument, variable))
        }
        ast::InlineExpression::Placeable { expression } => match &**expression {
            ast::Expression::Inline(inline) => names(inline, variable),
            select @ ast::Expression::Select { .. } => chooses_in(select, variable),
        },
        _ => false,
    }
}

fn first(needs: &[(Need, Range<usize>)]) -> Range<usize> {
    needs.first().map_or(0..0, |(_, at)| at.clone())
}
