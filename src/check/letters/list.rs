//! When the rules of letters look, and in which order they tell what they find.

use super::context::{Choice, Context, Said};
use super::{
    attributed, copies, danger, dates, deadline, demands, facts, forms, full_name, language, law, mailto_length,
    newest_fact, office_holder, one_page, own_language, own_sentences, persian_text, personal, place, placeholder,
    polite, post_length, request, signed, silence, stale, status, withhold,
};
use crate::action::Recipient;
use crate::check::registry::{
    ATTRIBUTED, COPIES, DANGER, DATES, DEADLINE, DEMANDS, FACTS, FORMS, FULL_NAME, LANGUAGE, LAW, MAILTO_LENGTH,
    NEWEST_FACT, OFFICE_HOLDER, ONE_PAGE, OWN_LANGUAGE, OWN_SENTENCES, PERSIAN_TEXT, PERSONAL, PLACE, PLACEHOLDER,
    POLITE, POST_LENGTH, REQUEST, RULES, SIGNED, SILENCE, STALE, STATUS, WITHHOLD,
};
use crate::check::rule::{Look, Subject};
use crate::diagnostic::Diagnostic;
use crate::document::Printed;

/// Adds what a rule finds in a choice.
pub(super) type OfChoice = fn(&Choice<'_>, &mut Vec<Diagnostic>);
/// Adds what a rule finds in a letter; fails where the letter cannot be tried.
pub(super) type OfLetter = fn(&Said<'_>, &mut Vec<Diagnostic>) -> Result<(), Diagnostic>;
/// Adds what a rule finds in what the writer gave; fails where the letter cannot be tried.
pub(super) type OfWriter = fn(&Context<'_>, &mut Vec<Diagnostic>) -> Result<(), Diagnostic>;
/// What a rule finds in the recipients that apply, and those of them that were chosen.
pub(super) type OfRecipients = fn(&[&Recipient], &[&Recipient]) -> Option<Diagnostic>;
/// What a rule finds in a letter to a recipient that was printed.
pub(super) type OfPrint = fn(&Recipient, Printed) -> Option<Diagnostic>;

/// Before any letter is composed: the action, and what the writer chose.
pub(super) const OF_CHOICE: &[Look<OfChoice>] = &[
    Look::always(STATUS, status::of_choice),
    Look::always(DEADLINE, deadline::of_choice),
    Look::always(LANGUAGE, language::of_choice),
    Look::always(LAW, law::of_choice),
    Look::always(DATES, dates::of_choice),
    Look::always(STALE, stale::of_choice),
    Look::always(NEWEST_FACT, newest_fact::of_choice),
];

pub(super) const OF_RECIPIENTS: &[Look<OfRecipients>] = &[Look::always(COPIES, copies::of_recipients)];

/// What the case, the words and the templates say: once for all letters that differ in their writers alone.
pub(super) const OF_LETTER: &[Look<OfLetter>] = &[
    Look::where_named(FULL_NAME, full_name::of_letter),
    Look::where_named(DEMANDS, demands::of_letter),
    Look::where_named(STALE, stale::of_letter),
    Look::where_named(FORMS, forms::of_letter),
    Look::always(DATES, dates::of_letter),
    Look::always(SILENCE, silence::of_letter),
    Look::always(WITHHOLD, withhold::of_letter),
    Look::always(POST_LENGTH, post_length::of_letter),
    Look::always(OFFICE_HOLDER, office_holder::of_letter),
    Look::where_named(FACTS, facts::of_letter),
    Look::where_named(LAW, law::named),
    Look::where_named(REQUEST, request::of_letter),
    Look::always(ATTRIBUTED, attributed::of_letter),
    Look::always(POLITE, polite::of_letter),
    Look::always(LAW, law::of_letter),
    Look::always(PERSIAN_TEXT, persian_text::of_letter),
    Look::always(PLACEHOLDER, placeholder::of_letter),
    Look::always(OWN_SENTENCES, own_sentences::of_letter),
];

/// What the writer gives.
pub(super) const OF_WRITER: &[Look<OfWriter>] = &[
    Look::always(DANGER, danger::of_writer),
    Look::where_named(SIGNED, signed::of_writer),
    Look::always(PLACE, place::of_writer),
    Look::where_named(PERSONAL, personal::of_writer),
    Look::always(OWN_LANGUAGE, own_language::of_writer),
    Look::always(PLACEHOLDER, placeholder::of_writer),
    Look::always(ATTRIBUTED, attributed::of_writer),
    Look::always(WITHHOLD, withhold::of_writer),
    Look::always(POLITE, polite::of_writer),
    Look::always(LAW, law::of_writer),
    Look::always(PERSIAN_TEXT, persian_text::of_writer),
    Look::always(MAILTO_LENGTH, mailto_length::of_writer),
];

pub(super) const OF_PRINT: &[Look<OfPrint>] = &[Look::always(ONE_PAGE, one_page::of_print)];

// A rule that nothing runs does not compile.
const _: () = {
    let mut at = 0;
    while at < RULES.len() {
        let rule = RULES[at];
        let runs = Look::run_by(OF_CHOICE, rule)
            || Look::run_by(OF_RECIPIENTS, rule)
            || Look::run_by(OF_LETTER, rule)
            || Look::run_by(OF_WRITER, rule)
            || Look::run_by(OF_PRINT, rule);
        assert!(
            runs == matches!(rule.subject, Subject::Letters),
            "every rule of letters is in a list here, and no other"
        );
        at += 1;
    }
};

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;
    use crate::letter::forms::FORMS;

    #[test]
    fn the_forms_name_the_rules_that_hold_where_they_are_named() {
        let looks = OF_LETTER.iter().map(|look| (look.rule, look.where_named));
        let looks = looks.chain(OF_WRITER.iter().map(|look| (look.rule, look.where_named)));
        let held: BTreeSet<&str> = looks.filter(|(_, where_named)| *where_named).map(|(rule, _)| rule.code).collect();
        let named: BTreeSet<&str> = FORMS.iter().flat_map(|form| form.rules()).copied().collect();
        assert_eq!(named, held);
    }
}
