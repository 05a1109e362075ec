//! What `appeal write` is asked for: flags, profile and answers, settled before any work.

use std::collections::BTreeMap;
use std::sync::Arc;

use jiff::civil::Date;

use super::given::Given;
use super::ties::{self, Decided};
use super::wishes::output;
use super::wishes::{WriteRequest, print_wishes};
use super::{choices, public, together};
use crate::action::{Action, DEFAULT_KIND, Kind, Role};
use crate::cli::WriteArgs;
use crate::commands::session::Session;
use crate::commands::settle;
use crate::config::Config;
use crate::diagnostic::{Diagnostic, Failure};
use crate::document::Format;
use crate::letter;
use crate::locale;
use crate::msg;
use crate::writer::{Fields, Originator, Writer};

/// Flags, profile and answers become one request, with what may be kept of the writer.
pub(super) fn settled(
    session: &mut Session<'_>,
    config: &Config,
    args: WriteArgs,
    given: &Given,
    subject: Subject,
) -> Result<(Fields, WriteRequest), Failure> {
    let Subject { action, kind, has_no_ties } = subject;
    let print = print_wishes(config, &args)?;
    let available = locale::available(session.catalog);
    let writer =
        Writer::settle(given.fields.clone(), &available, &|field| given.origin(field)).map_err(Failure::usage)?;
    let mut writer = together::signed_by(session, &args.together, &action, &kind, writer)?;
    writer.choices.sent.all = settle::sent(session, &kind, args.sent)?;
    if kind.reminder && args.sent.is_none() {
        writer.choices.sent.each = noted(session, &action, &kind, &args.to)?;
    }
    let wish = together::wish(session, &args.together, &args.public, &kind)?;
    let language = settle::language(session, &action, given.lang.as_deref(), &available)?;
    let not_offered = choices::unknown(&writer.choices, &action, &kind);
    if !not_offered.is_empty() {
        return Err(Failure::usage(not_offered));
    }
    let formats = settle::formats(&kind, if args.format.is_empty() { &[Format::Txt] } else { &args.format })?;
    if formats.iter().any(|format| format.needs_originator()) && writer.originator() == Originator::Unknown {
        return Err(Failure::usage(Diagnostic::error(msg!("error-eml-from")).hint(msg!("hint-eml-from"))));
    }
    let output = output(args.out, &formats)?;
    // What a later run takes from the profile is what was understood, not what was typed.
    let fields = Fields { country: Some(writer.country.clone()), ..given.fields.clone() };
    let fields = ties::kept(&fields, writer.privacy, given.privacy);
    let request = WriteRequest {
        action,
        kind,
        writer,
        wish,
        sort: args.together.sort.unwrap_or_default(),
        language,
        to: args.to,
        formats,
        output,
        allow: args.allow,
        one_message: args.cc,
        fallback: args.fallback,
        force: args.force,
        print,
        has_no_ties,
    };
    Ok((fields, request))
}

/// What is written about.
pub(super) struct Subject {
    pub(super) action: Arc<Action>,
    pub(super) kind: Kind,
    /// Whether they said that they have no ties to the country.
    pub(super) has_no_ties: bool,
}

/// What flags name, where they say all that is needed; but whether the writer has ties to the state is asked of every person.
///
/// # Errors
/// There is no such action or kind, or it goes with no such flags; the person broke off.
pub(super) fn subject(session: &mut Session<'_>, args: &WriteArgs, given: &mut Given) -> Result<Subject, Failure> {
    let Some(id) = &args.action else {
        let known = session.catalog.stems("actions", ".toml");
        let hint = msg!("hint-known-actions", actions = known);
        return Err(Failure::usage(Diagnostic::error(msg!("error-no-action")).hint(hint)));
    };
    let (action, kind) = found(session, args, id)?;
    public::without_writer(&action, &kind, &mut given.fields);
    let decided = Decided::by(args, given);
    let has_no_ties = ties::ask(session, &action, &kind, &mut given.fields, decided)?;
    let action = Arc::new(action).in_kind(&kind);
    Ok(Subject { action, kind, has_no_ties })
}

/// The days of the letters that are noted and were not answered: a reminder goes to these offices.
fn noted(
    session: &mut Session<'_>,
    action: &Action,
    kind: &Kind,
    to: &[String],
) -> Result<BTreeMap<String, Date>, Failure> {
    let notes = session.notes()?;
    let waiting = notes.last(&action.id).into_iter().filter(|note| note.replied.is_none());
    let days: BTreeMap<String, Date> =
        waiting.filter(|note| note.on < session.today).map(|note| (note.recipient.clone(), note.on)).collect();
    let mains = kind.recipients.iter().filter(|recipient| recipient.role == Role::To).map(|to| to.id.value.clone());
    let asked: Vec<String> = mains.filter(|id| to.is_empty() || to.contains(id)).collect();
    let lacking: Vec<String> = asked.iter().filter(|id| !days.contains_key(*id)).cloned().collect();
    // Who names nobody writes to those who owe a reply; who names somebody means all of them.
    if lacking.is_empty() || to.is_empty() && lacking.len() < asked.len() {
        return Ok(days);
    }
    let unsent = Diagnostic::error(msg!("error-reminder-unsent", recipients = lacking));
    Err(Failure::usage(unsent.hint(msg!("hint-reminder-unsent"))))
}

/// The action and its kind, with which the flags go.
///
/// # Errors
/// There is no such action or kind, or a flag does not go with it.
pub(super) fn found(session: &Session<'_>, args: &WriteArgs, id: &str) -> Result<(Action, Kind), Failure> {
    let action = letter::load(session.catalog, id)?;
    let kind = settle::kind(&action, args.kind.as_deref().unwrap_or(DEFAULT_KIND))?;
    public::settle(&args.public, &args.together, args.save_profile, &kind)?;
    Ok((action, kind))
}
