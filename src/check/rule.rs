//! What a rule is, and what allows its findings.

use crate::diagnostic::{Diagnostic, Severity};
use crate::message::{Arg, Message};

/// A rule: its code, what it is about, how much it matters at the most, and its words. `super::registry` has them all.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Rule {
    /// The code that its findings bear, and that `--allow` takes.
    pub code: &'static str,
    /// What it is about.
    pub subject: Subject,
    /// The severity of its gravest finding.
    pub severity: Severity,
    /// What it says to people, in the words of `ui/`.
    pub texts: Texts,
}

/// What a rule is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Subject {
    /// Letters, and what they are made of: [`super::letters`] runs its rules.
    Letters,
    /// The files of a case, before others get them: `case_files` runs its rules.
    Cases,
    /// What is sent: [`crate::deliver::own`] runs its rules, and no flag allows anything else.
    Sending,
    /// The files of the languages: [`super::locale`] runs its rules.
    Languages,
}

/// The messages of `ui/*.ftl` that tell of a rule. The tables of the manual are written from the same words.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Texts {
    /// What it asks, in one sentence.
    pub asks: &'static str,
    /// Why it is there.
    pub why: &'static str,
    /// Where it comes from.
    pub source: &'static str,
    /// How to meet it.
    pub how: &'static str,
    /// What a finding says that says no more than its rule.
    pub finding: &'static str,
}

impl Rule {
    /// A finding of this rule, as grave as the rule can be.
    pub fn finding(self, message: Message) -> Diagnostic {
        Diagnostic::finding(self.code, self.severity, message)
    }

    /// A finding of this rule that matters less than the gravest.
    pub fn weaker(self, severity: Severity, message: Message) -> Diagnostic {
        Diagnostic::finding(self.code, severity, message)
    }

    /// A finding that says no more than its rule, and how to meet it.
    pub(super) fn told(self, args: Vec<(&'static str, Arg)>) -> Diagnostic {
        let how = Message { id: self.texts.how, args: Vec::new() };
        self.finding(Message { id: self.texts.finding, args }).hint(how)
    }

    /// Whether a finding is one of this rule.
    pub fn found(self, finding: &Diagnostic) -> bool {
        finding.code == Some(self.code)
    }

    /// Whether the code is this rule's, before the program runs.
    const fn has_code(self, code: &str) -> bool {
        let (own, code) = (self.code.as_bytes(), code.as_bytes());
        let mut at = 0;
        while at < own.len() && at < code.len() && own[at] == code[at] {
            at += 1;
        }
        at == own.len() && at == code.len()
    }
}

/// A rule with a function that holds something against it. What is told first stands first in a list of them.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Look<F> {
    pub rule: Rule,
    /// Whether it holds only for the forms of letters that name its code.
    pub(crate) where_named: bool,
    /// What holds something against it.
    pub run: F,
}

impl<F> Look<F> {
    /// The rule holds always.
    pub(crate) const fn always(rule: Rule, run: F) -> Self {
        Self { rule, where_named: false, run }
    }

    /// The rule holds for the forms of letters that name its code.
    pub(crate) const fn where_named(rule: Rule, run: F) -> Self {
        Self { rule, where_named: true, run }
    }

    /// Whether one of a list runs a rule: asked when the program is compiled.
    pub(crate) const fn run_by(looks: &[Self], rule: Rule) -> bool {
        let mut at = 0;
        while at < looks.len() {
            if looks[at].rule.has_code(rule.code) {
                return true;
            }
            at += 1;
        }
        false
    }
}

/// Turns the errors of the rules that the writer allows into warnings.
pub fn allow(diagnostics: &mut [Diagnostic], allowed: &[String]) {
    for diagnostic in diagnostics {
        if diagnostic.is_error() && diagnostic.code.is_some_and(|code| allowed.iter().any(|allowed| allowed == code)) {
            diagnostic.severity = Severity::Warning;
        }
    }
}
