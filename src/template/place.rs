//! Where templates stand: what is said in `templates/`, how pages look in `templates/pages/`. So no name of a kind is that
//! of a page.

use std::sync::Arc;

use super::escape;
use crate::catalog::Catalog;
use crate::diagnostic::{Diagnostic, Place, Source};
use crate::msg;

/// What three braces begin: text that is not escaped. A page must have it, and what is said never may.
const UNESCAPED: &str = "{{{";

/// What the text is that a template makes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(crate) enum Markup {
    Text,
    Html,
    Markdown,
}

impl Markup {
    /// The ending of its files.
    pub fn ending(self) -> &'static str {
        match self {
            Self::Text => "txt",
            Self::Html => "html",
            Self::Markdown => "md",
        }
    }

    /// How a text becomes literal in it.
    pub(crate) fn escape(self) -> fn(&str) -> String {
        match self {
            Self::Text => escape::plain,
            Self::Html => escape::html,
            Self::Markdown => escape::markdown,
        }
    }
}

/// Where a template is used: it decides where it stands and what may stand in it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Use {
    /// What is said, in Markdown: everything is escaped.
    Body,
    /// How a page looks: `{{{body}}}` is the body, turned into the markup before.
    Page(Markup),
}

impl Use {
    /// What the text is that it makes.
    pub(crate) fn markup(self) -> Markup {
        match self {
            Self::Body => Markup::Markdown,
            Self::Page(markup) => markup,
        }
    }

    /// The path of the template of that name.
    pub fn path(self, name: &str) -> String {
        format!("{}/{name}{}", self.folder(), self.ending())
    }

    /// The names of the templates there are.
    pub(super) fn names(self, catalog: &Catalog) -> Vec<String> {
        catalog.stems(self.folder(), &self.ending())
    }

    /// Reads the template of that name, where there is one.
    pub(super) fn read(self, catalog: &Catalog, name: &str) -> Result<Option<Arc<Source>>, Diagnostic> {
        if !name.bytes().all(|b| b.is_ascii_alphanumeric() || matches!(b, b'-' | b'_')) {
            return Ok(None);
        }
        let path = self.path(name);
        match self {
            Self::Body => {
                let source = catalog.read(&path)?;
                source.map(|source| no_page(catalog, name, source)).transpose()
            }
            Self::Page(markup) if !catalog.is_own(&path) => match before_pages(catalog, name, markup)? {
                None => catalog.read(&path),
                page => Ok(page),
            },
            Self::Page(_) => catalog.read(&path),
        }
    }

    fn folder(self) -> &'static str {
        match self {
            Self::Body => "templates",
            Self::Page(_) => "templates/pages",
        }
    }

    fn ending(self) -> String {
        format!(".{}.hbs", self.markup().ending())
    }
}

/// A workspace's page template that stands right in `templates/`, as all did before there was `templates/pages/`. In
/// Markdown only a whole page is one: anything else there is what a letter says.
fn before_pages(catalog: &Catalog, name: &str, markup: Markup) -> Result<Option<Arc<Source>>, Diagnostic> {
    let path = format!("templates/{name}.{}.hbs", markup.ending());
    let source = if catalog.is_own(&path) { catalog.read(&path)? } else { None };
    Ok(source.filter(|source| markup != Markup::Markdown || source.text.contains(UNESCAPED)))
}

/// What a letter says, unless it is such a page: then the name of a kind has met that of a page.
fn no_page(catalog: &Catalog, name: &str, source: Arc<Source>) -> Result<Arc<Source>, Diagnostic> {
    let page = Use::Page(Markup::Markdown).path(name);
    match source.text.find(UNESCAPED) {
        Some(at) if catalog.has(&page) => Err(Diagnostic::error(msg!("error-template-is-page", name = name))
            .at(Place::new(&source, at..at + UNESCAPED.len()))
            .hint(msg!("hint-template-is-page", file = page))),
        _ => Ok(source),
    }
}
