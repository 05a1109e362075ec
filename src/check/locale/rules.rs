//! The rules about locale files: one table. `docs/locale-rules.md` is its twin, and a test holds them together.

use crate::check::rule::Rule;
use crate::diagnostic::Severity;

/// A rule about locale files, with the messages of `ui.ftl` that belong to it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct LocaleRule {
    /// Its code and how much it matters.
    pub rule: Rule,
    /// The message that tells what is wrong: `locale-<code>`.
    pub says: &'static str,
    /// The message that explains it: `explain-<code>`.
    pub explanation: &'static str,
    /// How to mend it: the attribute `.how` of the explanation.
    pub how: &'static str,
}

macro_rules! rules {
    ($($name:ident $code:literal $severity:ident)*) => {
        $(
            #[doc = concat!("The rule `", $code, "`.")]
            pub const $name: LocaleRule = LocaleRule {
                rule: Rule { code: $code, severity: Severity::$severity },
                says: concat!("locale-", $code),
                explanation: concat!("explain-", $code),
                how: concat!("explain-", $code, ".how"),
            };
        )*
        /// All rules about locale files, in the order in which they are documented.
        pub const LOCALE_RULES: &[LocaleRule] = &[$($name),*];
    };
}

rules! {
    UNREADABLE_FILE "unreadable-file" Error
    BYTE_ORDER_MARK "byte-order-mark" Warning
    MISSING_FILE "missing-file" Error
    OBSOLETE_FILE "obsolete-file" Warning

    SYNTAX "syntax" Error
    NESTING "nesting" Error
    DEFAULT_VARIANT "default-variant" Error
    EMPTY_VALUE "empty-value" Error
    DUPLICATE_MESSAGE "duplicate-message" Error
    TERM_AND_MESSAGE "term-and-message" Error
    DUPLICATE_ATTRIBUTE "duplicate-attribute" Error
    DUPLICATE_VARIANT "duplicate-variant" Error

    MISSING_MESSAGE "missing-message" Error
    MISSING_ATTRIBUTE "missing-attribute" Error
    OBSOLETE_MESSAGE "obsolete-message" Warning
    OBSOLETE_ATTRIBUTE "obsolete-attribute" Warning
    MISSING_IN_REFERENCE "missing-in-reference" Error
    UNUSED_MESSAGE "unused-message" Warning
    MISSING_VARIABLE "missing-variable" Warning
    LOST_SELECTOR "lost-selector" Warning
    SAME_AS_SOURCE "same-as-source" Warning
    TEXT_LENGTH "text-length" Warning

    UNKNOWN_REFERENCE "unknown-reference" Error
    CYCLE "cycle" Error
    LONG_CHAIN "long-chain" Error
    UNKNOWN_VARIABLE "unknown-variable" Error
    UNKNOWN_SELECTOR "unknown-selector" Error
    UNKNOWN_FUNCTION "unknown-function" Error
    UNKNOWN_OPTION "unknown-option" Error
    FUNCTION_ARGUMENT "function-argument" Error
    ARGUMENT_TYPE "argument-type" Error
    TERM_VARIABLE "term-variable" Error
    TERM_ARGUMENT "term-argument" Warning
    PLACEABLES "placeables" Error

    MISSING_PLURAL "missing-plural" Warning
    EXTRA_PLURAL "extra-plural" Warning
    HIDDEN_NUMBER "hidden-number" Warning
    UNKNOWN_VARIANT "unknown-variant" Warning

    CONTROL_CHARACTER "control-character" Error
    BIDI_CONTROL "bidi-control" Error
    UNBALANCED_ISOLATE "unbalanced-isolate" Error
    REPLACEMENT_CHARACTER "replacement-character" Error
    LEADING_SPACE "leading-space" Warning
    TRAILING_SPACE "trailing-space" Warning
    DOUBLE_SPACE "double-space" Warning
    FOREIGN_SCRIPT "foreign-script" Warning

    PERSIAN_LETTER "persian-letter" Warning
    PERSIAN_DIGIT "persian-digit" Warning
    PERSIAN_PUNCTUATION "persian-punctuation" Warning
    PERSIAN_JOINER "persian-joiner" Warning
    PERSIAN_EZAFE "persian-ezafe" Warning
    FRENCH_SPACE "french-space" Warning
    SPANISH_OPENING "spanish-opening" Warning
    SALUTATION_CLOSE "salutation-close" Error

    ALLOW_REASON "allow-reason" Warning
    ALLOW_CODE "allow-code" Warning
    ALLOW_NOTHING "allow-nothing" Warning
}

/// The rule about locale files of that code.
pub fn locale_rule(code: &str) -> Option<&'static LocaleRule> {
    LOCALE_RULES.iter().find(|known| known.rule.code == code)
}
