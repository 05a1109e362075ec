//! What `write` and `batch` settle in the same way before any work.

use jiff::civil::Date;

use super::session::Session;
use crate::action::{Action, Kind, REMINDER, Recipient, Rest};
use crate::catalog::near_or_all;
use crate::check::{self, Rule, Subject};
use crate::cli::ReadingArgs;
use crate::diagnostic::{Diagnostic, Failure};
use crate::document::Format;
use crate::letter::forms;
use crate::locale;
use crate::message::known_names;
use crate::msg;
use crate::roster::{self, Column, PASSED_OVER, Said};

/// The codes given to `--allow` that are no rule's.
pub(crate) fn unknown_rules(codes: &[String]) -> Vec<Diagnostic> {
    let unknown = codes.iter().filter(|code| check::rule(Subject::Letters, code).is_none());
    unknown.map(|code| unknown_rule(code, check::rules(Subject::Letters))).collect()
}

/// The error for a code that is none of these rules', with the nearest ones.
pub(crate) fn unknown_rule(code: &str, rules: impl Iterator<Item = Rule>) -> Diagnostic {
    let known: Vec<&str> = rules.map(|rule| rule.code).collect();
    let names = near_or_all(code, known.iter().copied());
    Diagnostic::error(msg!("error-rule-unknown", code = code)).hint(known_names(names))
}

/// The kind of that name.
pub fn kind(action: &Action, name: &str) -> Result<Kind, Failure> {
    let plain = || action.plain_reminder().filter(|_| name == REMINDER);
    action.kind(name).cloned().or_else(plain).ok_or_else(|| {
        let known: Vec<String> = action.kinds.iter().map(|kind| kind.name.value.clone()).collect();
        Failure::usage(
            Diagnostic::error(msg!("error-kind-unknown", kind = name, action = &action.id)).hint(known_names(known)),
        )
    })
}

/// The error for an office that is none of these, with those that are.
pub(crate) fn unknown_office(offices: &[Recipient], id: &str) -> Diagnostic {
    let names: Vec<String> = offices.iter().map(|office| office.id.value.clone()).collect();
    Diagnostic::error(msg!("error-recipient-not-in-action", id = id)).hint(known_names(names))
}

/// The day of the earlier letter that a reminder tells of, as it was said.
///
/// # Errors
/// The kind is no reminder, or the day is not past.
pub(crate) fn sent(session: &Session<'_>, kind: &Kind, day: Option<Date>) -> Result<Option<Date>, Failure> {
    let wrong = match day {
        Some(_) if !kind.reminder => {
            Diagnostic::error(msg!("error-sent-kind", kind = &kind.name.value)).hint(msg!("hint-sent-kind"))
        }
        Some(day) if day >= session.today => {
            Diagnostic::error(msg!("error-sent-late", day = day)).hint(msg!("hint-sent-late"))
        }
        day => return Ok(day),
    };
    Err(Failure::usage(wrong))
}

/// What becomes of all that writers do not choose.
pub fn rest(no_draw: bool) -> Rest {
    if no_draw { Rest::First } else { Rest::Drawn }
}

/// The formats that were asked for, each once, in order.
///
/// # Errors
/// A kind of this form cannot be had in one of them.
pub fn formats(kind: &Kind, wanted: &[Format]) -> Result<Vec<Format>, Failure> {
    let mut formats = wanted.to_vec();
    formats.sort_unstable();
    formats.dedup();
    let unsuited = formats.iter().filter(|format| !forms::suits(kind.form, **format));
    let wrong: Vec<Diagnostic> = unsuited
        .map(|format| {
            let suited =
                Format::ALL.iter().filter(|format| forms::suits(kind.form, **format)).map(|format| format.as_str());
            let names: Vec<String> = suited.map(str::to_owned).collect();
            Diagnostic::error(msg!("error-kind-format", kind = &kind.name.value, format = format.as_str()))
                .hint(known_names(names))
        })
        .collect();
    if wrong.is_empty() { Ok(formats) } else { Err(Failure::usage(wrong)) }
}

/// The language of the letters: the one named, else the terminal's where the action allows it, else the action's own.
pub fn language(
    session: &Session<'_>,
    action: &Action,
    wanted: Option<&str>,
    available: &[String],
) -> Result<String, Failure> {
    if let Some(wanted) = wanted {
        return known_language(available, wanted).map_err(Failure::usage);
    }
    let written = action.written_in(available);
    let allowed: Vec<String> = available.iter().filter(|tag| written.contains(&tag.as_str())).cloned().collect();
    let of_terminal =
        session.environment.language().and_then(|tag| locale::negotiate(&tag, &allowed).map(str::to_owned));
    let fallback = || {
        allowed
            .iter()
            .find(|tag| *tag == locale::REFERENCE)
            .cloned()
            .or_else(|| action.preferred().into_iter().find(|tag| written.contains(tag)).map(str::to_owned))
    };
    of_terminal.or_else(fallback).ok_or_else(|| {
        let languages: Vec<String> = action.languages.iter().map(|at| at.value.clone()).collect();
        Failure::usage(
            Diagnostic::error(msg!("error-no-language", action = &action.id))
                .hint(msg!("hint-no-language", languages = languages)),
        )
    })
}

/// The language that a person means, of those there are.
///
/// # Errors
/// It is none of them.
pub(crate) fn known_language(available: &[String], wanted: &str) -> Result<String, Diagnostic> {
    locale::negotiate(wanted, available).map(str::to_owned).ok_or_else(|| {
        Diagnostic::error(msg!("error-language-unknown", language = wanted)).hint(known_names(available.to_vec()))
    })
}

/// The languages that a person means, of those there are.
///
/// # Errors
/// Those that are none of them.
pub(crate) fn known_languages(available: &[String], wanted: &[String]) -> Result<Vec<String>, Vec<Diagnostic>> {
    let (mut known, mut wrong) = (Vec::new(), Vec::new());
    for wanted in wanted {
        match known_language(available, wanted) {
            Ok(tag) => known.push(tag),
            Err(error) => wrong.push(error),
        }
    }
    if wrong.is_empty() { Ok(known) } else { Err(wrong) }
}

/// How a roster is to be read.
pub fn reading(args: &ReadingArgs) -> Result<roster::Options, Failure> {
    let mut wrong = Vec::new();
    let encoding = args.encoding.as_deref().and_then(|name| {
        let encoding = roster::encoding_named(name);
        if encoding.is_none() {
            wrong.push(Diagnostic::error(msg!("error-encoding", name = name)).hint(msg!("hint-encoding")));
        }
        encoding
    });
    let delimiter = args.delimiter.as_deref().and_then(|text| {
        let delimiter = match text {
            "tab" | "\\t" => Some(b'\t'),
            _ => <[u8; 1]>::try_from(text.as_bytes()).ok().map(|[byte]| byte),
        };
        let delimiter = delimiter.filter(|byte| byte.is_ascii() && !byte.is_ascii_alphanumeric() && *byte != b'"');
        if delimiter.is_none() {
            wrong.push(Diagnostic::error(msg!("error-delimiter", found = text)).hint(msg!("hint-delimiter")));
        }
        delimiter
    });
    let columns: Vec<Said> =
        args.column.iter().filter_map(|text| said(text).map_err(|told| wrong.push(told)).ok()).collect();
    if !wrong.is_empty() {
        return Err(Failure::usage(wrong));
    }
    let ReadingArgs { sheet, header_row, hidden, .. } = args.clone();
    Ok(roster::Options { called: None, columns, header_row, sheet, hidden, encoding, delimiter })
}

/// What a person says of a column: `name=Full name`, or `none=Comment`.
fn said(text: &str) -> Result<Said, Diagnostic> {
    let (word, heading) = text.split_once('=').unwrap_or((text, ""));
    let word = word.trim();
    let holds = roster::column_said(word).filter(|_| !heading.trim().is_empty()).ok_or_else(|| {
        let known = Column::ALL.into_iter().filter(|column| *column != Column::Reason).map(Column::as_str);
        let known: Vec<&str> = known.chain([PASSED_OVER]).collect();
        let names = near_or_all(word, known.iter().copied());
        let told = msg!("error-roster-said", found = text);
        Diagnostic::error(told).hint(msg!("hint-roster-said", columns = names))
    })?;
    Ok(Said { heading: heading.trim().to_owned(), holds })
}
