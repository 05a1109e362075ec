//! Rules: their codes and how much they matter. The functions beside this file hold letters against them.

use crate::diagnostic::{Diagnostic, Severity};

/// A rule: its code and how much it matters at the most.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Rule {
    /// The code that `--allow` takes.
    pub code: &'static str,
    /// The severity of its gravest finding.
    pub severity: Severity,
}

macro_rules! rules {
    ($($name:ident $code:literal $severity:ident)*) => {
        $(#[doc = concat!("The rule `", $code, "`.")] pub const $name: Rule = Rule { code: $code, severity: Severity::$severity };)*
        /// All rules, in the order in which they are documented.
        pub const RULES: &[Rule] = &[$($name),*];
    };
}

rules! {
    ONE_PAGE "one-page" Warning
    FULL_NAME "full-name" Error
    FACTS "facts" Warning
    DEMANDS "demands" Error
    ATTRIBUTED "attributed" Warning
    POLITE "polite" Error
    LAW "law" Error
    REQUEST "request" Notice
    SIGNED "signed" Warning
    PERSONAL "personal" Notice
    FORMS "forms" Error
    LANGUAGE "language" Error
    DEADLINE "deadline" Error
    DATES "dates" Error
    STATUS "status" Error
    STALE "stale" Warning
    OFFICE_HOLDER "office-holder" Error
    COPIES "copies" Warning
    PLACEHOLDER "placeholder" Error
    SILENCE "silence" Error
    POST_LENGTH "post-length" Error
    MAILTO_LENGTH "mailto-length" Warning
    PERSIAN_TEXT "persian-text" Warning
}

/// What is sent goes to oneself alone; no flag allows anything else.
pub const OWN_ADDRESS: Rule = Rule { code: "own-address", severity: Severity::Error };

impl Rule {
    /// A finding of this rule, as grave as the rule can be.
    pub fn finding(self, message: crate::message::Message) -> Diagnostic {
        Diagnostic::finding(self.code, self.severity, message)
    }
}

/// The rule of that code.
pub fn rule(code: &str) -> Option<Rule> {
    RULES.iter().copied().find(|rule| rule.code == code)
}

/// Turns the errors of the rules that the writer allows into warnings.
pub fn allow(diagnostics: &mut [Diagnostic], allowed: &[String]) {
    for diagnostic in diagnostics {
        if diagnostic.is_error() && diagnostic.code.is_some_and(|code| allowed.iter().any(|allowed| allowed == code)) {
            diagnostic.severity = Severity::Warning;
        }
    }
}
