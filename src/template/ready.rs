//! A template that was read, and what renders it.

use std::collections::BTreeSet;
use std::sync::Arc;

use handlebars::{Context, Handlebars, RenderContext, RenderError, Renderable};

use super::budget::{self, Budget, Limited};
use super::check::MessageUse;
use super::helpers;
use super::place::Use;
use crate::diagnostic::{Diagnostic, Place, Source};
use crate::locale::Bundle;
use crate::message::Message;
use crate::msg;

/// A template that is to be read.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Wanted<'a> {
    /// What it is used for.
    pub used: Use,
    pub name: &'a str,
    /// The names of its data.
    pub fields: &'a [&'a str],
    /// The place that names it, for when there is none of that name.
    pub(crate) asked_at: Option<&'a Place>,
}

/// A template ready to render, with those it includes.
#[derive(Debug)]
pub struct Ready {
    name: String,
    /// What it may use up for one document.
    budget: Budget,
    pub(super) registry: Handlebars<'static>,
    pub(super) sources: Vec<(String, Arc<Source>)>,
    /// The messages it asks for by name.
    pub asked: Vec<MessageUse>,
    /// The names of the data that it hands to helpers and blocks: what is not among them it shows as it is.
    pub(crate) handed: BTreeSet<String>,
    /// Whether it does more than show values.
    pub(crate) computes: bool,
}

impl Ready {
    /// One in which nothing was read yet.
    pub(super) fn empty(wanted: Wanted<'_>, words: Option<&Arc<Bundle>>) -> Self {
        let mut registry = Handlebars::new();
        registry.set_strict_mode(true);
        registry.set_prevent_indent(true);
        registry.register_escape_fn(wanted.used.markup().escape());
        helpers::register(&mut registry, words);
        budget::register(&mut registry);
        Self {
            name: wanted.name.to_owned(),
            budget: Budget::of(wanted.used),
            registry,
            sources: Vec::new(),
            asked: Vec::new(),
            handed: BTreeSet::new(),
            computes: false,
        }
    }

    /// The texts of the template and of those it includes.
    pub(crate) fn sources(&self) -> impl Iterator<Item = &Arc<Source>> {
        self.sources.iter().map(|(_, source)| source)
    }

    /// Renders the data.
    ///
    /// # Errors
    /// A field that is missing, or a message that is, or more than a document may take: with its place in the template.
    pub(crate) fn render(&self, data: &serde_json::Value) -> Result<String, Diagnostic> {
        let context = Context::wraps(data).map_err(|error| self.told(&error, None))?;
        self.rendered(&context)
    }

    /// The same, with data that nobody needs afterwards: they are not copied.
    ///
    /// # Errors
    /// As for [`Ready::render`].
    pub(crate) fn render_owned(&self, data: serde_json::Value) -> Result<String, Diagnostic> {
        let mut context = Context::null();
        *context.data_mut() = data;
        self.rendered(&context)
    }

    fn rendered(&self, context: &Context) -> Result<String, Diagnostic> {
        // A template that was not registered was told when it was read.
        let Some(template) = self.registry.get_template(&self.name) else { return Ok(String::new()) };
        let mut out = Limited::new(self.budget);
        match template.render(&self.registry, context, &mut RenderContext::new(template.name.as_ref()), &mut out) {
            Ok(()) => Ok(out.text()),
            Err(error) => Err(self.told(&error, out.over())),
        }
    }

    fn told(&self, error: &RenderError, over: Option<Message>) -> Diagnostic {
        let source =
            self.sources.iter().find(|(name, _)| error.template_name.as_ref().is_none_or(|wanted| wanted == name));
        let place = source.and_then(|(_, source)| {
            let at = source.offset(error.line_no?, error.column_no?);
            Some(Place::new(source, at..at + 2))
        });
        if let Some(over) = over {
            return Diagnostic::error(over).at_maybe(place).hint(msg!("hint-template-deep"));
        }
        Diagnostic::error(msg!("error-template-render"))
            .detail(error.reason().to_string())
            .at_maybe(place)
            .hint(msg!("hint-template-render"))
    }
}
