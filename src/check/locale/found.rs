//! Findings as they are collected: each once, however many messages lead to it.

use std::collections::HashSet;
use std::ops::Range;
use std::sync::Arc;

use super::file::File;
use crate::check::registry::{MISSING_ATTRIBUTE, MISSING_MESSAGE};
use crate::check::rule::Rule;
use crate::diagnostic::{Diagnostic, Place, Severity};
use crate::message::{Arg, Message};

/// Whether a finding says that a message, or a part of one, is not there.
pub(crate) fn is_missing(finding: &Diagnostic) -> bool {
    [MISSING_MESSAGE, MISSING_ATTRIBUTE].iter().any(|rule| rule.found(finding))
}

/// The findings of a language.
#[derive(Debug, Default)]
pub(crate) struct Found {
    /// All of them, in the order in which they were found.
    pub diagnostics: Vec<Diagnostic>,
    known: HashSet<(usize, usize, &'static str, String)>,
}

/// The variables of a finding's message.
pub(crate) type Args = Vec<(&'static str, Arg)>;

impl Found {
    /// Adds a finding in a file, unless the rule has one there already.
    pub fn add(&mut self, file: &File<'_>, rule: &Rule, at: Range<usize>, args: Args) {
        let place = Place::new(file.source, at);
        if self.is_new(rule, &place, "") {
            self.push(rule, place, args, None, None);
        }
    }

    /// The same, as grave as is told.
    pub(crate) fn add_weaker(
        &mut self,
        file: &File<'_>,
        rule: &Rule,
        severity: Severity,
        at: Range<usize>,
        args: Args,
    ) {
        let known = self.diagnostics.len();
        self.add(file, rule, at, args);
        self.diagnostics[known..].iter_mut().for_each(|it| it.severity = it.severity.min(severity));
    }

    /// The same, with what a library says, and with a hint where there is one.
    pub(crate) fn add_detail(
        &mut self,
        file: &File<'_>,
        rule: &Rule,
        at: Range<usize>,
        args: Args,
        detail: String,
        hint: Option<Message>,
    ) {
        let place = Place::new(file.source, at);
        if self.is_new(rule, &place, "") {
            self.push(rule, place, args, hint, Some(detail));
        }
    }

    /// The same, with a hint of its own.
    pub(crate) fn add_hint(
        &mut self,
        file: &File<'_>,
        rule: &Rule,
        at: Range<usize>,
        args: Args,
        hint: Option<Message>,
    ) {
        let place = Place::new(file.source, at);
        if self.is_new(rule, &place, "") {
            self.push(rule, place, args, hint, None);
        }
    }

    /// Adds a finding about something that is not there: of several at one place each is told.
    pub fn named(&mut self, rule: &Rule, place: Place, name: &str, args: Args, hint: Option<Message>) {
        if self.is_new(rule, &place, name) {
            self.push(rule, place, args, hint, None);
        }
    }

    /// Keeps a finding that was made elsewhere.
    pub(crate) fn keep(&mut self, diagnostic: Diagnostic) {
        self.diagnostics.push(diagnostic);
    }

    fn is_new(&mut self, rule: &Rule, place: &Place, name: &str) -> bool {
        // The sources outlive the search: their addresses tell them apart.
        self.known.insert((Arc::as_ptr(&place.source) as usize, place.span.start, rule.code, name.to_owned()))
    }

    fn push(&mut self, rule: &Rule, place: Place, args: Args, hint: Option<Message>, detail: Option<String>) {
        let told = rule.told(args);
        let hint = hint.or(told.hint);
        self.diagnostics.push(Diagnostic { place: Some(place), hint, detail, ..told });
    }
}
