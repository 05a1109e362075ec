//! What `appeal write` is asked for: flags, profile and answers, settled before any work.

use std::collections::BTreeMap;
use std::sync::Arc;

use jiff::civil::Date;

use super::given::Given;
use super::ties::{self, Decided};
use super::wishes::output;
use super::wishes::{WriteRequest, print_wishes};
use super::{ask, choices, public, together};
use crate::action::{Action, Kind, Role};
use crate::check;
use crate::cli::WriteArgs;
use crate::commands::questions;
use crate::commands::session::Session;
use crate::commands::settle;
use crate::config::Config;
use crate::diagnostic::{Diagnostic, Failure};
use crate::letter;
use crate::locale;
use crate::msg;
use crate::writer::{Fields, Originator, Privacy, Writer};

/// Flags, profile and answers become one request.
pub(super) fn settled(
    session: &mut Session<'_>,
    config: &Config,
    args: WriteArgs,
) -> Result<(Fields, WriteRequest), Failure> {
    let print = print_wishes(config, &args)?;
    let mut given = Given::read(session, config, &args)?;
    let privacy = given.fields.privacy;
    let Subject { action, kind, asked, has_no_ties } = subject(session, &args, &mut given)?;
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
    if asked {
        choices::ask(session, &action, &kind, &language, &mut writer.choices)?;
    }
    let not_offered = choices::unknown(&writer.choices, &action, &kind);
    if !not_offered.is_empty() {
        return Err(Failure::usage(not_offered));
    }
    let formats = settle::formats(&kind, &args.format)?;
    if formats.iter().any(|format| format.needs_originator()) && writer.originator() == Originator::Unknown {
        return Err(Failure::usage(Diagnostic::error(msg!("error-eml-from")).hint(msg!("hint-eml-from"))));
    }
    let output = output(args.out, &formats)?;
    // What a later run takes from the profile is what was understood, not what was typed.
    let fields = Fields { country: Some(writer.country.clone()), ..given.fields };
    let fields = ties::kept(&fields, writer.privacy, privacy);
    let request = WriteRequest {
        action,
        kind,
        writer,
        wish,
        language,
        to: args.to,
        formats,
        output,
        allow: args.allow,
        one_message: args.cc,
        fallback: args.fallback,
        force: args.force,
        print,
        asked,
        has_no_ties,
    };
    Ok((fields, request))
}

/// What is written about, and what was asked for that.
struct Subject {
    action: Arc<Action>,
    kind: Kind,
    /// Whether a person was asked on a terminal.
    asked: bool,
    /// Whether they said that they have no ties to the country.
    has_no_ties: bool,
}

/// Asks for what is missing. What is wrong already is told before that.
fn subject(session: &mut Session<'_>, args: &WriteArgs, given: &mut Given) -> Result<Subject, Failure> {
    let named = args.action.as_ref().map(|id| found(session, args, id, &mut given.fields)).transpose()?;
    let asked = session.environment.interactive && (named.is_none() || !ask::is_complete(&given.fields));
    if asked {
        questions::prepare(session);
        session.tell(&msg!("ask-intro"));
    }
    let (action, kind) = match named {
        Some(named) => named,
        None if asked => {
            let id = ask::choose_action(session)?;
            found(session, args, &id, &mut given.fields)?
        }
        None => {
            let known = session.catalog.stems("actions", ".toml");
            let hint = msg!("hint-known-actions", actions = known);
            return Err(Failure::usage(Diagnostic::error(msg!("error-no-action")).hint(hint)));
        }
    };
    let decided = Decided {
        privacy: args.privacy.is_some() || given.fields.privacy == Some(Privacy::Place),
        danger: args.allow.iter().any(|code| code == check::DANGER.code),
    };
    let has_no_ties = ties::ask(session, &action, &kind, &mut given.fields, decided)?;
    let action = Arc::new(action).in_kind(&kind);
    if asked {
        ask::for_missing(session, (&action, &kind), &mut given.lang, &mut given.fields)?;
    }
    Ok(Subject { action, kind, asked, has_no_ties })
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
fn found(session: &Session<'_>, args: &WriteArgs, id: &str, fields: &mut Fields) -> Result<(Action, Kind), Failure> {
    let action = letter::load(session.catalog, id)?;
    let kind = settle::kind(&action, &args.kind)?;
    public::settle(&args.public, &args.together, args.save_profile, &kind)?;
    public::without_writer(&action, &kind, fields);
    Ok((action, kind))
}
