//! Reads a template and those it includes, each looked through once, and no more of them than a letter needs.

use std::sync::Arc;

use handlebars::template::Template;

use super::budget;
use super::check::{self, Survey};
use super::place::Use;
use super::ready::{Ready, Wanted};
use crate::catalog::{Catalog, MadeOf, near_or_all};
use crate::diagnostic::{Diagnostic, Place, Source};
use crate::locale::Bundle;
use crate::message::known_names;
use crate::msg;

/// Partials are included no more often than this, all in all.
const MAX_INCLUSIONS: usize = 200;

struct Loading<'a> {
    catalog: &'a Catalog,
    wanted: Wanted<'a>,
    ready: Ready,
    diagnostics: Vec<Diagnostic>,
    inclusions: usize,
    has_body: bool,
}

/// Reads a template and all it includes, and looks them through. Without words it can be looked through, not rendered,
/// where it says any.
///
/// # Errors
/// Everything that is wrong in any of them.
pub fn ready(catalog: &Catalog, wanted: Wanted<'_>, words: Option<&Arc<Bundle>>) -> Result<Ready, Vec<Diagnostic>> {
    let ready = Ready::empty(wanted, words);
    let mut loading = Loading { catalog, wanted, ready, diagnostics: Vec::new(), inclusions: 0, has_body: false };
    loading.load(wanted.name, wanted.asked_at, 0, &mut Vec::new());
    let Loading { ready, mut diagnostics, has_body, .. } = loading;
    if matches!(wanted.used, Use::Page(_)) && !has_body && diagnostics.is_empty() {
        let place = ready.sources().next().map(|source| Place::new(source, 0..0));
        diagnostics.push(
            Diagnostic::error(msg!("error-template-no-body")).at_maybe(place).hint(msg!("hint-template-no-body")),
        );
    }
    if diagnostics.is_empty() { Ok(ready) } else { Err(diagnostics) }
}

impl Loading<'_> {
    /// Reads one, inside so many loops, on the way from the first.
    fn load(&mut self, name: &str, asked_at: Option<&Place>, loops: usize, way: &mut Vec<String>) {
        let read = self.may_go_on(name, asked_at, way).and_then(|()| self.read(name, asked_at, loops));
        let survey = match read {
            Ok(survey) => survey,
            Err(mut errors) => return self.diagnostics.append(&mut errors),
        };
        way.push(name.to_owned());
        for (partial, place, loops) in survey.partials {
            self.load(&partial, Some(&place), loops, way);
        }
        way.pop();
    }

    /// Whether one more may be included, at the end of this way.
    fn may_go_on(&mut self, name: &str, asked_at: Option<&Place>, way: &[String]) -> Result<(), Vec<Diagnostic>> {
        let refused = |message, hint| vec![Diagnostic::error(message).at_maybe(asked_at.cloned()).hint(hint)];
        if way.iter().any(|on_the_way| on_the_way == name) {
            let path = way.iter().map(String::as_str).chain([name]).collect::<Vec<_>>().join(" → ");
            return Err(refused(msg!("error-cycle", path = path), msg!("hint-cycle-template")));
        }
        self.inclusions += 1;
        match self.inclusions {
            ..=MAX_INCLUSIONS => Ok(()),
            // Told once.
            n if n == MAX_INCLUSIONS + 1 => {
                Err(refused(msg!("error-template-inclusions", limit = MAX_INCLUSIONS), msg!("hint-template-deep")))
            }
            _ => Err(Vec::new()),
        }
    }

    /// Reads one and keeps what it needs.
    fn read(&mut self, name: &str, asked_at: Option<&Place>, loops: usize) -> Result<Survey, Vec<Diagnostic>> {
        let source = self.source(name, asked_at).map_err(|error| vec![error])?;
        // Every case in every language is written by the same few templates.
        let template = self.catalog.memory::<MadeOf<Template>>().get(&source, check::parsed)?;
        let mut survey = check::survey(&source, &template, self.wanted.used, self.wanted.fields, loops);
        self.has_body |= survey.has_body;
        let ready = &mut self.ready;
        if !ready.sources.iter().any(|(known, _)| known == name) {
            ready.sources.push((name.to_owned(), source));
            let mut template = Template::clone(&template);
            // An error in it names it.
            template.name = Some(name.to_owned());
            budget::counted(&mut template);
            ready.registry.register_template(name, template);
            ready.asked.append(&mut survey.asked);
            ready.handed.append(&mut survey.handed);
            ready.computes |= survey.computes;
            self.diagnostics.append(&mut survey.diagnostics);
        } else if loops > 0 {
            // Included again, inside loops: what was sound by itself may not be so there.
            self.diagnostics.append(&mut survey.diagnostics);
        }
        Ok(survey)
    }

    fn source(&self, name: &str, asked_at: Option<&Place>) -> Result<Arc<Source>, Diagnostic> {
        let used = self.wanted.used;
        used.read(self.catalog, name)?.ok_or_else(|| {
            let known = used.names(self.catalog);
            let names = near_or_all(name, known.iter().map(String::as_str));
            let file = self.catalog.shown_path(&used.path(name));
            Diagnostic::error(msg!("error-template-unknown", name = name, file = file))
                .at_maybe(asked_at.cloned())
                .hint(known_names(names))
        })
    }
}
