//! Every rule that there is: of letters, of the files of a case, of what is sent, of the files of the languages.
//!
//! A line here is a rule; its words are the message `explain-<code>` of `ui/rules.ftl` or `ui/locale-rules.ftl` with its
//! attributes. The tables of `docs/rules.md` and `docs/locale-rules.md` are written from both by `tests/it/rules.rs`. A rule of
//! letters or of sending that no list of
//! [`Look`](super::Look)s runs does not compile; one of languages that finds nothing in `tests/locale` fails a test.

use super::rule::{Rule, Subject, Texts};
use crate::diagnostic::Severity;

macro_rules! registry {
    ($($subject:ident, whose findings say $finding:literal: $($name:ident $code:literal $severity:ident)*;)*) => {
        $($(
            #[doc = concat!("The rule `", $code, "`.")]
            pub const $name: Rule = Rule {
                code: $code,
                subject: Subject::$subject,
                severity: Severity::$severity,
                texts: Texts {
                    asks: concat!("explain-", $code),
                    why: concat!("explain-", $code, ".why"),
                    source: concat!("explain-", $code, ".source"),
                    how: concat!("explain-", $code, ".how"),
                    finding: concat!($finding, $code),
                },
            };
        )*)*
        /// All rules, in the order in which they are documented.
        pub const RULES: &[Rule] = &[$($($name),*),*];
    };
}

registry! {
    Letters, whose findings say "explain-":
        ONE_PAGE "one-page" Warning
        FULL_NAME "full-name" Error
        FACTS "facts" Warning
        DEMANDS "demands" Error
        ATTRIBUTED "attributed" Warning
        POLITE "polite" Error
        LAW "law" Error
        REQUEST "request" Note
        SIGNED "signed" Warning
        DANGER "danger" Error
        PLACE "place" Error
        PERSONAL "personal" Note
        OWN_LANGUAGE "own-language" Note
        FORMS "forms" Error
        LANGUAGE "language" Error
        DEADLINE "deadline" Error
        DATES "dates" Error
        STATUS "status" Error
        STALE "stale" Warning
        NEWEST_FACT "newest-fact" Note
        OFFICE_HOLDER "office-holder" Error
        COPIES "copies" Warning
        PLACEHOLDER "placeholder" Error
        OWN_SENTENCES "own-sentences" Warning
        SILENCE "silence" Error
        WITHHOLD "withhold" Error
        POST_LENGTH "post-length" Error
        MAILTO_LENGTH "mailto-length" Warning
        PERSIAN_TEXT "persian-text" Warning
    ;

    Cases, whose findings say "explain-":
        SOURCE_KEPT "source-kept" Warning
    ;

    Sending, whose findings say "explain-":
        OWN_ADDRESS "own-address" Error
    ;

    Languages, whose findings say "locale-":
        UNREADABLE_FILE "unreadable-file" Error
        BYTE_ORDER_MARK "byte-order-mark" Warning
        MISSING_FILE "missing-file" Error
        OBSOLETE_FILE "obsolete-file" Warning
        SHADOWED "shadowed" Note
        SAME_AS_PARENT "same-as-parent" Note

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
        SOURCE_CHANGED "source-changed" Warning

        NUMBERS "numbers" Warning
        NAME_SPELLING "name-spelling" Warning
        LOST_NEGATION "lost-negation" Note
        NO_NEGATIONS "no-negations" Note
        LOST_ATTRIBUTION "lost-attribution" Note
        SHORTER_TEXT "shorter-text" Note
        SAME_TEXT "same-text" Warning
        FULL_STOP "full-stop" Warning
        CLOSE_TEXT "close-text" Note
        LIST_WORD "list-word" Error
        OTHER_LANGUAGE "other-language" Note

        UNKNOWN_REFERENCE "unknown-reference" Error
        CYCLE "cycle" Error
        LONG_CHAIN "long-chain" Error
        UNKNOWN_VARIABLE "unknown-variable" Error
        UNKNOWN_SELECTOR "unknown-selector" Error
        UNKNOWN_FUNCTION "unknown-function" Error
        UNKNOWN_OPTION "unknown-option" Error
        UNKNOWN_FORM "unknown-form" Error
        FUNCTION_ARGUMENT "function-argument" Error
        ARGUMENT_TYPE "argument-type" Error
        TERM_VARIABLE "term-variable" Error
        TERM_ARGUMENT "term-argument" Warning
        PLACEABLES "placeables" Error

        MISSING_PLURAL "missing-plural" Warning
        EXTRA_PLURAL "extra-plural" Warning
        HIDDEN_NUMBER "hidden-number" Warning
        UNKNOWN_VARIANT "unknown-variant" Error
        SEVERAL_PEOPLE "several-people" Warning

        CONTROL_CHARACTER "control-character" Error
        BIDI_CONTROL "bidi-control" Error
        UNBALANCED_ISOLATE "unbalanced-isolate" Error
        REPLACEMENT_CHARACTER "replacement-character" Error
        LEADING_SPACE "leading-space" Warning
        TRAILING_SPACE "trailing-space" Warning
        DOUBLE_SPACE "double-space" Warning
        FOREIGN_SCRIPT "foreign-script" Warning
        INVISIBLE_CHARACTER "invisible-character" Error
        DECOMPOSED_LETTER "decomposed-letter" Warning
        MARKUP "markup" Error
        DIGITS "digits" Error
        QUOTATION_MARKS "quotation-marks" Warning
        ARABIC_LETTER "arabic-letter" Warning
        ARABIC_PUNCTUATION "arabic-punctuation" Warning

        SETTING_VALUE "setting-value" Error
        SETTING_LANGUAGE "setting-language" Error
        DATE_WORDS "date-words" Error

        GLOSSARY "glossary" Warning

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
    ;
}

/// The rules about something.
pub fn rules(subject: Subject) -> impl Iterator<Item = Rule> + Clone {
    RULES.iter().copied().filter(move |rule| rule.subject == subject)
}

/// The rule about something that has that code.
pub fn rule(subject: Subject, code: &str) -> Option<Rule> {
    rules(subject).find(|rule| rule.code == code)
}
