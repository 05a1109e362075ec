//! What a template is made of, read from its parse tree: the messages it asks for, the partials it includes, and
//! everything in it that could fail, run away or let markup through.

use std::collections::BTreeSet;
use std::sync::Arc;

use handlebars::template::{
    BlockParam, DecoratorTemplate, HelperTemplate, Parameter, Template, TemplateElement, TemplateMapping,
};

use super::place::Use;
use crate::catalog::near_or_all;
use crate::diagnostic::{Diagnostic, Place, Source};
use crate::message::known_names;
use crate::msg;

/// Blocks stand no deeper than this in one another.
const MAX_DEPTH: usize = 32;
/// A template has no more blocks and inclusions than this.
const MAX_BLOCKS: usize = 128;
/// No text needs so many backslashes in a row.
const MAX_BACKSLASHES: usize = 16;
/// Loops stand no deeper than this in one another: each multiplies the work.
const MAX_LOOPS: usize = 3;

/// The helpers there are: our own, and those of Handlebars.
pub const HELPERS: [&str; 22] = [
    "t", "date", "number", "list", "lines", "if", "unless", "each", "with", "lookup", "eq", "ne", "gt", "gte", "lt",
    "lte", "and", "or", "not", "len", "log", "raw",
];

/// A message that a template asks for by name: `{{t "closing" salutation=…}}`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MessageUse {
    pub message: String,
    /// The variables given to it there, besides the letter's.
    pub variables: Vec<String>,
    pub place: Place,
}

/// What a template needs and what is wrong in it.
#[derive(Debug, Default)]
pub(crate) struct Survey {
    /// The messages it asks for.
    pub asked: Vec<MessageUse>,
    /// The partials it includes, with the places and the number of loops around them.
    pub(crate) partials: Vec<(String, Place, usize)>,
    /// Whether `{{{body}}}` stands in it.
    pub(crate) has_body: bool,
    /// The names of the data that it hands to helpers and blocks: what is not among them it shows as it is.
    pub(crate) handed: BTreeSet<String>,
    /// Whether it does more than show values: call a helper but `lines`, compute, include.
    pub(crate) computes: bool,
    pub diagnostics: Vec<Diagnostic>,
}

/// Parses a template.
///
/// # Errors
/// It does not parse, or is nested too deep to be parsed.
pub(super) fn parsed(source: &Arc<Source>) -> Result<Template, Vec<Diagnostic>> {
    if let Some(at) = too_deep(&source.text) {
        return Err(vec![
            Diagnostic::error(msg!("error-template-deep", limit = MAX_DEPTH))
                .at(Place::new(source, at..at + 2))
                .hint(msg!("hint-template-deep")),
        ]);
    }
    let controls = crate::locale::control_characters(source);
    if !controls.is_empty() {
        return Err(controls);
    }
    Template::compile(&source.text).map_err(|error| {
        let place = error.pos().map(|(line, column)| {
            let at = source.offset(line, column);
            Place::new(source, at..at + 1)
        });
        vec![
            Diagnostic::error(msg!("error-template"))
                .detail(error.reason().to_string())
                .at_maybe(place)
                .hint(msg!("hint-template")),
        ]
    })
}

/// Looks a template of that source through. `fields` are the names that its data have at the top.
pub(crate) fn survey(source: &Arc<Source>, template: &Template, used: Use, fields: &[&str], loops: usize) -> Survey {
    let mut walk = Walk { source, used, fields, survey: Survey::default() };
    walk.template(template, Scope { loops, inside: loops > 0 });
    walk.survey
}

/// Where there is more than the parser can be given: it recurses, and what it does with some texts grows with their
/// square. The counts are of all there is, not of what is open, so that nothing can be closed only to the eye.
fn too_deep(text: &str) -> Option<usize> {
    let mut blocks = 0_usize;
    let mut rest = 0;
    if let Some(at) = text.find(&"\\".repeat(MAX_BACKSLASHES)) {
        return Some(at);
    }
    while let Some(at) = text[rest..].find("{{").map(|at| rest + at) {
        let braces = text[at..].len() - text[at..].trim_start_matches('{').len();
        if braces > 4 {
            return Some(at);
        }
        let tag = &text[at..];
        let end = tag.find("}}").unwrap_or(tag.len());
        let inside = tag[braces..].trim_start_matches(['~', ' ', '\t', '\n', '\r']);
        if inside.starts_with('#') || inside.starts_with("else") || inside.starts_with('^') || inside.starts_with('>') {
            blocks += 1;
        }
        let parentheses = tag[..end].matches('(').count();
        if blocks > MAX_BLOCKS || parentheses > MAX_DEPTH {
            return Some(at);
        }
        rest = at + braces;
    }
    None
}

#[derive(Clone, Copy)]
struct Scope {
    /// How many loops are around.
    loops: usize,
    /// Whether names no longer begin at the top of the data.
    inside: bool,
}

struct Walk<'a> {
    source: &'a Arc<Source>,
    used: Use,
    fields: &'a [&'a str],
    survey: Survey,
}

impl Walk<'_> {
    fn place(&self, mapping: &TemplateMapping) -> Place {
        let start = self.source.offset(mapping.0, mapping.1);
        let end = self.source.text[start..].find("}}").map_or(self.source.text.len(), |at| start + at + 2);
        Place::new(self.source, start..end)
    }

    fn report(&mut self, message: crate::message::Message, place: Place, hint: crate::message::Message) {
        self.survey.diagnostics.push(Diagnostic::error(message).at(place).hint(hint));
    }

    fn template(&mut self, template: &Template, scope: Scope) {
        for (element, mapping) in template.elements.iter().zip(&template.mapping) {
            let place = self.place(mapping);
            match element {
                TemplateElement::RawString(_) | TemplateElement::Comment(_) => {}
                TemplateElement::Expression(helper) => self.helper(helper, &place, scope, false),
                TemplateElement::HelperBlock(helper) => self.helper(helper, &place, scope, true),
                TemplateElement::HtmlExpression(helper) => {
                    let body = matches!(helper.name.as_name(), Some("body" | "this.body" | "../body"));
                    self.survey.has_body |= body;
                    if self.used == Use::Body || !body {
                        self.report(msg!("error-template-unescaped"), place, msg!("hint-template-unescaped"));
                    }
                }
                TemplateElement::PartialExpression(partial) | TemplateElement::PartialBlock(partial) => {
                    self.partial(partial, place, scope);
                }
                // Decorators, and whatever a later Handlebars may bring.
                _ => self.report(msg!("error-template-decorator"), place, msg!("hint-template-decorator")),
            }
        }
    }

    fn partial(&mut self, partial: &DecoratorTemplate, place: Place, scope: Scope) {
        self.survey.computes = true;
        if let Some(name) = partial.name.as_name() {
            self.survey.partials.push((name.to_owned(), place, scope.loops));
        } else {
            self.report(msg!("error-template-dynamic"), place, msg!("hint-template-dynamic"));
        }
        if let Some(inner) = &partial.template {
            self.template(inner, scope);
        }
    }

    fn helper(&mut self, helper: &HelperTemplate, place: &Place, scope: Scope, block: bool) {
        let name = helper.name.as_name().unwrap_or_default();
        let called = block || !helper.params.is_empty() || !helper.hash.is_empty();
        let is_name = |parameter: &Parameter| parameter.as_name().is_some_and(|name| !name.contains('['));
        self.survey.computes |= match called {
            true => {
                let shows = matches!(name, "if" | "unless" | "each" | "lines") && helper.block_param.is_none();
                !shows || helper.params.len() != 1 || !helper.params.iter().all(is_name) || !helper.hash.is_empty()
            }
            false => name.contains('['),
        };
        if called && !HELPERS.contains(&name) {
            let names = near_or_all(name, HELPERS);
            self.report(msg!("error-template-helper", name = name), place.clone(), known_names(names));
        } else if !called && name != "t" {
            self.field(name, place, scope);
        }
        if name == "t" {
            self.message(helper, place);
        }
        if block_names(helper).contains(&"body") {
            // Inside the block {{{body}}} would be something else.
            self.report(msg!("error-template-unescaped"), place.clone(), msg!("hint-template-unescaped"));
        }
        for parameter in helper.params.iter().chain(helper.hash.values()) {
            self.parameter(parameter, place, scope);
        }
        let is_loop = name == "each";
        if is_loop && scope.loops >= MAX_LOOPS {
            self.report(msg!("error-template-loops", limit = MAX_LOOPS), place.clone(), msg!("hint-template-deep"));
            return;
        }
        let inner =
            Scope { loops: scope.loops + usize::from(is_loop), inside: scope.inside || is_loop || name == "with" };
        for template in [&helper.template, &helper.inverse].into_iter().flatten() {
            self.template(template, inner);
        }
    }

    fn parameter(&mut self, parameter: &Parameter, place: &Place, scope: Scope) {
        match parameter {
            Parameter::Path(_) => {
                let path = parameter.as_name().unwrap_or_default();
                self.survey.handed.insert(path.to_owned());
                self.field(path, place, scope);
            }
            Parameter::Subexpression(inner) => {
                if let TemplateElement::Expression(helper) = inner.as_element() {
                    self.helper(helper, place, scope, false);
                }
            }
            _ => {}
        }
    }

    /// A name of the data. Strict mode does not see those that only `if`, `each` and `with` look at.
    fn field(&mut self, path: &str, place: &Place, scope: Scope) {
        let first = path.split(['.', '/', '[']).next().unwrap_or_default();
        if scope.inside || matches!(first, "" | "this") || first.starts_with('@') || self.fields.contains(&first) {
            return;
        }
        let names = near_or_all(first, self.fields.iter().copied());
        self.report(msg!("error-template-field", name = first), place.clone(), known_names(names));
    }

    fn message(&mut self, helper: &HelperTemplate, place: &Place) {
        match helper.params.as_slice() {
            [Parameter::Literal(serde_json::Value::String(message))] => self.survey.asked.push(MessageUse {
                message: message.clone(),
                variables: helper.hash.keys().cloned().collect::<BTreeSet<_>>().into_iter().collect(),
                place: place.clone(),
            }),
            [Parameter::Path(_)] => {}
            _ => self.report(msg!("error-template-t"), place.clone(), msg!("hint-template-t")),
        }
    }
}

/// The names that a block gives to what it goes through: `{{#each items as |item n|}}`.
fn block_names(helper: &HelperTemplate) -> Vec<&str> {
    match &helper.block_param {
        Some(BlockParam::Single(name)) => name.as_name().into_iter().collect(),
        Some(BlockParam::Pair((first, second))) => first.as_name().into_iter().chain(second.as_name()).collect(),
        _ => Vec::new(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn findings(text: &str) -> Vec<(&'static str, (usize, usize))> {
        let source = Source::new("x.md.hbs", text);
        let told = match parsed(&source) {
            Ok(template) => survey(&source, &template, Use::Body, &["note", "demands"], 0).diagnostics,
            Err(told) => told,
        };
        told.iter().map(|d| (d.message.id, d.place.as_ref().map_or((0, 0), Place::line_column))).collect()
    }

    #[test]
    fn what_a_template_asks_for_is_known_before_it_runs() {
        let source = Source::new("x", "{{t \"a\" n=1}}\n{{#if note}}{{> other}}{{t \"b\"}}{{/if}}");
        let survey = survey(&source, &parsed(&source).unwrap(), Use::Body, &["note"], 0);
        let asked: Vec<_> = survey.asked.iter().map(|asked| (asked.message.as_str(), asked.variables.len())).collect();
        assert_eq!(asked, [("a", 1), ("b", 0)]);
        assert_eq!(survey.partials[0].0, "other");
        assert!(survey.diagnostics.is_empty());
    }

    #[test]
    fn a_page_has_its_body_in_each_of_several_sheets_too() {
        let source = Source::new("x.html.hbs", "{{#each sheets}}{{{../body}}}{{{../writer}}}{{/each}}");
        let used = Use::Page(super::super::Markup::Html);
        let survey = survey(&source, &parsed(&source).unwrap(), used, &["sheets"], 0);
        assert!(survey.has_body);
        let told: Vec<_> = survey.diagnostics.iter().map(|told| told.message.id).collect();
        assert_eq!(told, ["error-template-unescaped"], "nothing else may be unescaped");
    }

    #[test]
    fn what_could_fail_or_let_markup_through_is_found() {
        assert_eq!(findings("{{#if nots}}x{{/if}}"), [("error-template-field", (1, 1))]);
        assert_eq!(findings("a\n {{nam}}"), [("error-template-field", (2, 2))]);
        assert_eq!(findings("{{{note}}}"), [("error-template-unescaped", (1, 1))]);
        assert_eq!(findings("{{frob note}}"), [("error-template-helper", (1, 1))]);
        assert_eq!(findings("{{> (lookup note 1)}}")[0].0, "error-template-dynamic");
        assert_eq!(
            findings(
                "{{#each demands}}{{#each this}}{{#each this}}{{#each this}}x{{/each}}{{/each}}{{/each}}{{/each}}"
            )[0]
            .0,
            "error-template-loops"
        );
        assert_eq!(findings("{{#each note as |body|}}x{{/each}}")[0].0, "error-template-unescaped");
        assert_eq!(findings("{{t}}")[0].0, "error-template-t");
        assert_eq!(findings("x\n{{#if note}}\n"), [("error-template", (3, 1))]);
    }

    #[test]
    fn depth_is_counted_before_the_parser_recurses() {
        assert_eq!(findings(&"{{#if note}}".repeat(10_000))[0].0, "error-template-deep");
        assert_eq!(findings(&"{".repeat(20_000))[0].0, "error-template-deep");
        assert_eq!(
            findings(&format!("{{{{#if note}}}}{}{{{{/if}}}}", "{{else if note}}".repeat(2_000)))[0].0,
            "error-template-deep"
        );
        assert_eq!(findings(&"{{\t#if note}}".repeat(4_000))[0].0, "error-template-deep");
        assert_eq!(findings(&"{{!-- {{/if}} --}}{{#if note}}".repeat(3_000))[0].0, "error-template-deep");
        assert_eq!(findings(&format!("{{{{#if {}}}}}", "(eq \")\" ".repeat(2_000)))[0].0, "error-template-deep");
        assert_eq!(findings(&"\\".repeat(50_000))[0].0, "error-template-deep");
        assert_eq!(findings("a\u{1b}b")[0].0, "error-character");
        let nested = format!("{}{}", "{{#if note}}".repeat(120), "{{/if}}".repeat(120));
        assert!(findings(&nested).is_empty(), "what is let through does not overflow");
        assert_eq!(findings(&format!("{{{{t {}", "(".repeat(20_000)))[0].0, "error-template-deep");
    }
}
