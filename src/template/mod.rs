//! Templates: Handlebars, strict, looked through before they run.
//!
//! A *body* template says what is said, in Markdown: `templates/<kind>.md.hbs`. A *page* template says how it looks, once
//! per format: `templates/page.<ext>.hbs`. Text from anywhere is escaped for the format; nothing can switch that off but
//! `{{{body}}}` of a page, which the program made itself.

mod check;
pub mod escape;
mod helpers;

use std::collections::BTreeSet;
use std::sync::Arc;

use handlebars::{Context, Handlebars, RenderError};

pub use check::{Asked, Use};
pub use helpers::{VARIABLES, fluent_args};

use crate::catalog::{Catalog, near_or_all};
use crate::diagnostic::{Diagnostic, Place, Source};
use crate::locale::Words;
use crate::msg;

/// Partials are included no more often than this, all in all.
const MAX_INCLUSIONS: usize = 200;

/// A template ready to render, with those it includes.
#[derive(Debug)]
pub struct Ready {
    name: String,
    registry: Handlebars<'static>,
    sources: Vec<(String, Arc<Source>)>,
    /// The messages it asks for by name.
    pub asked: Vec<Asked>,
    /// The names of the data that it hands to helpers and blocks: what is not among them it shows as it is.
    pub handed: BTreeSet<String>,
    /// Whether it does more than show values.
    pub computes: bool,
}

/// Reads the template `templates/<name>.<ending>.hbs` and all it includes, and looks them through.
///
/// `asked_at` is the place that names the template, for when there is none of that name; `fields` the names of its data.
///
/// # Errors
/// Everything that is wrong in any of them.
pub fn ready(
    catalog: &Catalog,
    name: &str,
    ending: &str,
    used: Use,
    fields: &[&str],
    asked_at: Option<&Place>,
    words: Option<&Arc<Words>>,
) -> Result<Ready, Vec<Diagnostic>> {
    let mut registry = Handlebars::new();
    registry.set_strict_mode(true);
    registry.set_prevent_indent(true);
    registry.register_escape_fn(match ending {
        "md" => escape::markdown,
        "html" => escape::html,
        _ => escape::plain,
    });
    helpers::register(&mut registry, words);
    let mut loading = Loading {
        catalog,
        ending,
        used,
        fields,
        registry,
        sources: Vec::new(),
        asked: Vec::new(),
        handed: BTreeSet::new(),
        computes: false,
        diagnostics: Vec::new(),
        inclusions: 0,
        has_body: false,
    };
    loading.load(name, asked_at, 0, &mut Vec::new());
    if used == Use::Page && !loading.has_body && loading.diagnostics.is_empty() {
        let place = loading.sources.first().map(|(_, source)| Place::new(source, 0..0));
        loading.diagnostics.push(
            Diagnostic::error(msg!("error-template-no-body")).at_maybe(place).hint(msg!("hint-template-no-body")),
        );
    }
    if loading.diagnostics.is_empty() {
        let Loading { registry, sources, asked, handed, computes, .. } = loading;
        Ok(Ready { name: name.to_owned(), registry, sources, asked, handed, computes })
    } else {
        Err(loading.diagnostics)
    }
}

impl Ready {
    /// The texts of the template and of those it includes.
    pub fn sources(&self) -> impl Iterator<Item = &Arc<Source>> {
        self.sources.iter().map(|(_, source)| source)
    }

    /// Renders the data.
    ///
    /// # Errors
    /// A field that is missing, or a message that is: with its place in the template.
    pub fn render(&self, data: &serde_json::Value) -> Result<String, Diagnostic> {
        self.registry.render(&self.name, data).map_err(|error| self.told(&error))
    }

    /// The same, with data that nobody needs afterwards: they are not copied.
    ///
    /// # Errors
    /// As for [`Ready::render`].
    pub fn render_owned(&self, data: serde_json::Value) -> Result<String, Diagnostic> {
        let mut context = Context::null();
        *context.data_mut() = data;
        self.registry.render_with_context(&self.name, &context).map_err(|error| self.told(&error))
    }

    fn told(&self, error: &RenderError) -> Diagnostic {
        let source =
            self.sources.iter().find(|(name, _)| error.template_name.as_ref().is_none_or(|wanted| wanted == name));
        let place = source.and_then(|(_, source)| {
            let at = source.offset(error.line_no?, error.column_no?);
            Some(Place::new(source, at..at + 2))
        });
        Diagnostic::error(msg!("error-template-render"))
            .detail(error.reason().to_string())
            .at_maybe(place)
            .hint(msg!("hint-template-render"))
    }
}

struct Loading<'a> {
    catalog: &'a Catalog,
    ending: &'a str,
    used: Use,
    fields: &'a [&'a str],
    registry: Handlebars<'static>,
    sources: Vec<(String, Arc<Source>)>,
    asked: Vec<Asked>,
    handed: BTreeSet<String>,
    computes: bool,
    diagnostics: Vec<Diagnostic>,
    inclusions: usize,
    has_body: bool,
}

impl Loading<'_> {
    fn load(&mut self, name: &str, asked_at: Option<&Place>, loops: usize, way: &mut Vec<String>) {
        if way.iter().any(|on_the_way| on_the_way == name) {
            way.push(name.to_owned());
            self.diagnostics.push(
                Diagnostic::error(msg!("error-cycle", path = way.join(" → ")))
                    .at_maybe(asked_at.cloned())
                    .hint(msg!("hint-cycle-template")),
            );
            way.pop();
            return;
        }
        self.inclusions += 1;
        if self.inclusions > MAX_INCLUSIONS {
            if self.inclusions == MAX_INCLUSIONS + 1 {
                self.diagnostics.push(
                    Diagnostic::error(msg!("error-template-inclusions", limit = MAX_INCLUSIONS))
                        .at_maybe(asked_at.cloned())
                        .hint(msg!("hint-template-deep")),
                );
            }
            return;
        }
        let path = format!("templates/{name}.{}.hbs", self.ending);
        let valid = name.bytes().all(|b| b.is_ascii_alphanumeric() || matches!(b, b'-' | b'_'));
        let source = if valid { self.catalog.read(&path) } else { Ok(None) };
        let source = match source {
            Ok(Some(source)) => source,
            Ok(None) => {
                let known = self.catalog.stems("templates", &format!(".{}.hbs", self.ending));
                let names = near_or_all(name, known.iter().map(String::as_str));
                self.diagnostics.push(
                    Diagnostic::error(msg!(
                        "error-template-unknown",
                        name = name,
                        file = self.catalog.shown_path(&path)
                    ))
                    .at_maybe(asked_at.cloned())
                    .hint(msg!("hint-known-names", names = names)),
                );
                return;
            }
            Err(error) => return self.diagnostics.push(error),
        };
        let (template, survey) = match check::survey(&source, self.used, self.fields, loops) {
            Ok(found) => found,
            Err(mut errors) => return self.diagnostics.append(&mut errors),
        };
        if !self.sources.iter().any(|(known, _)| known == name) {
            self.sources.push((name.to_owned(), source));
            self.registry.register_template(name, template);
            self.diagnostics.extend(survey.diagnostics);
            self.asked.extend(survey.asked);
            self.handed.extend(survey.handed);
            self.computes |= survey.computes;
        } else if loops > 0 {
            // Included again, inside loops: what was sound by itself may not be so there.
            self.diagnostics.extend(survey.diagnostics);
        }
        way.push(name.to_owned());
        self.has_body |= survey.has_body;
        for (partial, place, loops) in survey.partials {
            self.load(&partial, Some(&place), loops, way);
        }
        way.pop();
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn render(files: &[(&str, &str)], data: &serde_json::Value) -> Result<String, Vec<&'static str>> {
        let folder = tempfile::tempdir().unwrap();
        std::fs::create_dir(folder.path().join("templates")).unwrap();
        for (name, text) in files {
            std::fs::write(folder.path().join("templates").join(name), text).unwrap();
        }
        let catalog = Catalog::with_workspace(folder.path()).unwrap();
        let ids = |told: Vec<Diagnostic>| told.iter().map(|d| d.message.id).collect::<Vec<_>>();
        let ready = ready(&catalog, "x", "md", Use::Body, &["a", "b"], None, None).map_err(ids)?;
        ready.render(data).map_err(|told| ids(vec![told]))
    }

    #[test]
    fn values_are_literal() {
        let text = render(&[("x.md.hbs", "{{a}}")], &serde_json::json!({"a": "*{{b}}* <i>"})).unwrap();
        assert_eq!(text, "\\*\\{\\{b\\}\\}\\* \\<i\\>");
    }

    #[test]
    fn partials_that_call_each_other_are_refused() {
        let circle = [("x.md.hbs", "{{> y}}"), ("y.md.hbs", "{{> x}}")];
        assert_eq!(render(&circle, &serde_json::json!({})), Err(vec!["error-cycle"]));
        assert_eq!(render(&[("x.md.hbs", "{{> x}}")], &serde_json::json!({})), Err(vec!["error-cycle"]));
    }

    #[test]
    fn partials_that_double_each_other_are_refused() {
        let names = ["x", "p1", "p2", "p3", "p4", "p5", "p6", "p7", "p8"];
        let files: Vec<(String, String)> = names
            .windows(2)
            .map(|pair| (format!("{}.md.hbs", pair[0]), format!("{{{{> {0}}}}}{{{{> {0}}}}}", pair[1])))
            .chain([("p8.md.hbs".to_owned(), "x".to_owned())])
            .collect();
        let files: Vec<(&str, &str)> = files.iter().map(|(name, text)| (name.as_str(), text.as_str())).collect();
        assert_eq!(render(&files, &serde_json::json!({})), Err(vec!["error-template-inclusions"]));
    }

    #[test]
    fn a_missing_field_or_template_is_an_error_with_its_place() {
        assert_eq!(render(&[("x.md.hbs", "{{a}}")], &serde_json::json!({})), Err(vec!["error-template-render"]));
        assert_eq!(render(&[("x.md.hbs", "{{> none}}")], &serde_json::json!({})), Err(vec!["error-template-unknown"]));
    }
}
