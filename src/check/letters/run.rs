//! Holds letters against their rules.

use std::sync::OnceLock;

use super::context::{Choice, Context, Said};
use super::list::{OF_CHOICE, OF_LETTER, OF_PRINT, OF_RECIPIENTS, OF_WRITER, OfLetter};
use super::office_holder;
use crate::action::{Action, Kind, Recipient};
use crate::check::rule::Look;
use crate::date::Moment;
use crate::diagnostic::{Diagnostic, Severity};
use crate::document::Printed;
use crate::letter::{Composer, Filling, Letter, normalized};
use crate::message::Arg;
use crate::msg;

/// The rules about the action and the choice of the writer, before any letter is composed.
pub fn action_rules(action: &Action, kind: &Kind, language: &str, moment: impl Into<Moment>) -> Vec<Diagnostic> {
    let (mut found, moment) = (Vec::new(), moment.into());
    for look in OF_CHOICE {
        (look.run)(&Choice { action, kind, language, moment }, &mut found);
    }
    found
}

/// The rules about the recipients that the writer chose of those that apply.
pub(crate) fn copies_rule(applying: &[&Recipient], chosen: &[&Recipient]) -> Vec<Diagnostic> {
    OF_RECIPIENTS.iter().filter_map(|look| (look.run)(applying, chosen)).collect()
}

/// Every rule about a finished letter.
///
/// # Errors
/// The letter cannot be tried with neutral values.
pub fn letter_rules(context: &Context<'_>) -> Result<Vec<Diagnostic>, Diagnostic> {
    let mut found = of_letter(context)?;
    of_writer(context, &mut found)?;
    Ok(found)
}

/// The rules about a letter that was filled: what is said is looked through once for each pattern, the writer's texts in each
/// letter.
///
/// # Errors
/// The letter cannot be tried with neutral values.
pub(crate) fn filled_rules(context: &Context<'_>, filling: &Filling) -> Result<Vec<Diagnostic>, Diagnostic> {
    let pattern = &filling.pattern;
    let plain = looked_once(&pattern.findings, context, || pattern.with_one(None))?;
    let mut of_pieces = Vec::with_capacity(filling.pieces.len());
    for (at, piece) in filling.pieces.iter().enumerate() {
        of_pieces.push(looked_once(&piece.findings, context, || pattern.with_one(Some((at, piece))))?);
    }
    let mut found: Vec<Diagnostic> = Vec::new();
    for (rule, plain) in plain.iter().enumerate() {
        // What is wanting in the pattern is wanting in the letter, unless one of the pieces has it.
        let of_rule = || of_pieces.iter().map(|found| &found[rule]);
        found.extend(plain.iter().filter(|it| of_rule().all(|found| found.contains(it))).cloned());
        // What is wrong in a piece is wrong wherever it stands.
        for wrong in of_rule().flatten().filter(|it| !plain.contains(it)) {
            if !found.contains(wrong) {
                found.push(wrong.clone());
            }
        }
    }
    // In the pattern a mark stands for the note.
    let own = normalized(context.writer.note.as_deref().unwrap_or_default());
    if !own.is_empty() {
        office_holder::of_words(context, &own, &mut found);
    }
    of_writer(context, &mut found)?;
    Ok(found)
}

/// The rules about a letter that was printed, and whether its address fits the window of the envelope.
pub(crate) fn printed_rules(recipient: &Recipient, printed: Printed) -> Vec<Diagnostic> {
    let mut found: Vec<Diagnostic> = OF_PRINT.iter().filter_map(|look| (look.run)(recipient, printed)).collect();
    if printed.needs_label {
        let message = msg!("print-needs-label", offices = Arg::office(recipient.noted_as()));
        found.push(Diagnostic {
            severity: Severity::Note,
            hint: Some(msg!("print-needs-label-hint")),
            ..Diagnostic::error(message)
        });
    }
    found
}

/// A notice that an envelope or a label bears the address in Latin script alone.
#[cfg(feature = "pdf")]
pub(crate) fn local_address_unprinted(recipient: &str) -> Diagnostic {
    Diagnostic {
        severity: Severity::Note,
        hint: Some(msg!("print-no-local-address-hint")),
        ..Diagnostic::error(msg!("print-no-local-address", offices = Arg::office(recipient)))
    }
}

/// What the case, the words and the templates say.
fn of_letter(context: &Context<'_>) -> Result<Vec<Diagnostic>, Diagnostic> {
    looked(context).map(|found| found.concat())
}

/// The same, rule by rule.
fn looked(context: &Context<'_>) -> Result<Vec<Vec<Diagnostic>>, Diagnostic> {
    let said = Said::of(context);
    let of_rule = |look: &Look<OfLetter>| {
        let mut found = Vec::new();
        (look.run)(&said, &mut found).map(|()| found)
    };
    held(OF_LETTER, context.composer).map(of_rule).collect()
}

/// The same of a letter that many are made from, looked at once.
fn looked_once<'k>(
    known: &'k OnceLock<Vec<Vec<Diagnostic>>>,
    context: &Context<'_>,
    letter: impl FnOnce() -> Letter,
) -> Result<&'k [Vec<Diagnostic>], Diagnostic> {
    if let Some(found) = known.get() {
        return Ok(found);
    }
    let found = looked(&Context { letter: &letter(), ..*context })?;
    Ok(known.get_or_init(|| found))
}

/// What the writer gives.
fn of_writer(context: &Context<'_>, found: &mut Vec<Diagnostic>) -> Result<(), Diagnostic> {
    for look in held(OF_WRITER, context.composer) {
        (look.run)(context, found)?;
    }
    Ok(())
}

/// The rules that hold for what the composer makes.
fn held<'l, F>(looks: &'l [Look<F>], composer: &Composer) -> impl Iterator<Item = &'l Look<F>> {
    looks.iter().filter(|look| !look.where_named || composer.holds(look.rule.code))
}
