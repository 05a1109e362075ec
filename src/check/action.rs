//! Rules about the action and the choice of the writer, before any letter is composed.

use jiff::civil::Date;

use super::rule::{COPIES, DEADLINE, LANGUAGE, LAW, STALE, STATUS};
use crate::action::{Action, Recipient, Role, Status};
use crate::diagnostic::{Diagnostic, Severity};
use crate::locale;
use crate::msg;

/// `status`, `deadline`, `language`, and the action's part of `law` and `stale`.
pub fn action_rules(action: &Action, language: &str, today: Date) -> Vec<Diagnostic> {
    let mut found = Vec::new();
    match action.status.value {
        Status::Open => {}
        Status::Archived => found.push(Diagnostic::finding(
            STATUS.code,
            Severity::Notice,
            msg!("rule-status-archived", action = &action.id),
        )),
        Status::Closed => found.push(
            STATUS
                .finding(msg!("rule-status-closed", action = &action.id))
                .at(action.status.place.clone())
                .hint(msg!("rule-status-closed-hint")),
        ),
    }
    if let Some(expires) = &action.expires
        && today > expires.value
    {
        found.push(
            DEADLINE
                .finding(msg!("rule-deadline-over", last = expires.value, today = today))
                .at(expires.place.clone())
                .hint(msg!("rule-deadline-hint")),
        );
    }
    if let Some(issued) = &action.issued
        && today < issued.value
    {
        found.push(
            DEADLINE
                .finding(msg!("rule-deadline-early", issued = issued.value, today = today))
                .at(issued.place.clone())
                .hint(msg!("rule-deadline-hint")),
        );
    }
    if !action.any_language && !action.languages.iter().any(|allowed| allowed.value == language) {
        let languages: Vec<String> = action.languages.iter().map(|language| language.value.clone()).collect();
        found.push(
            LANGUAGE
                .finding(msg!("rule-language", language = language))
                .hint(msg!("hint-known-names", names = languages)),
        );
    }
    for law in &action.law {
        let treaty = locale::article(&law.value).map_or(law.value.as_str(), |(instrument, _)| instrument);
        if action.not_joined.iter().any(|not_joined| not_joined.value == treaty) {
            found.push(
                LAW.finding(msg!("rule-law-treaty", treaty = &law.value))
                    .at(law.place.clone())
                    .hint(msg!("rule-law-hint")),
            );
        }
    }
    match action.told_on() {
        None => found
            .push(STALE.finding(msg!("rule-stale-action-undated", action = &action.id)).hint(msg!("rule-stale-hint"))),
        Some(day) if is_stale(day, today) => {
            found.push(
                STALE.finding(msg!("rule-stale-action", action = &action.id, day = day)).hint(msg!("rule-stale-hint")),
            );
        }
        Some(_) => {}
    }
    found
}

/// `copies`: recipients of copies that the writer left out.
pub fn copies_rule(applying: &[&Recipient], chosen: &[&Recipient]) -> Option<Diagnostic> {
    let left_out: Vec<String> = applying
        .iter()
        .filter(|recipient| recipient.role == Role::Copy && !chosen.iter().any(|chosen| chosen.id == recipient.id))
        .map(|recipient| recipient.id.value.clone())
        .collect();
    (!left_out.is_empty())
        .then(|| COPIES.finding(msg!("rule-copies", recipients = left_out)).hint(msg!("rule-copies-hint")))
}

/// Confirmed over a year before.
pub(super) fn is_stale(confirmed: Date, today: Date) -> bool {
    confirmed < today && !crate::date::within_a_year(confirmed, today)
}
