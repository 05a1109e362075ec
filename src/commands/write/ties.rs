//! Whether the writer has ties to the state that the case is about: asked before anything else, and kept nowhere.
//!
//! “Yes” and “I would rather not say” are the same to this program, and so is a question that was not put.

use super::given::Given;
use crate::action::{Action, Kind};
use crate::check;
use crate::cli::WriteArgs;
use crate::commands::leaves;
use crate::commands::questions::{self, Answer, Choice};
use crate::commands::session::Session;
use crate::diagnostic::Failure;
use crate::letter::{Signers, forms};
use crate::message::Arg;
use crate::msg;
use crate::writer::{Fields, Privacy};

/// What flags decide already.
#[derive(Debug, Clone, Copy)]
pub(super) struct Decided {
    /// How much is told of the writer.
    pub(super) privacy: bool,
    /// That they sign in full whatever comes of it (`--allow danger`).
    pub(super) danger: bool,
}

impl Decided {
    pub(super) fn by(args: &WriteArgs, given: &Given) -> Self {
        Self {
            privacy: args.privacy.is_some() || given.privacy == Some(Privacy::Place),
            danger: args.allow.iter().any(|code| code == check::DANGER.code),
        }
    }
}

/// Asks on a terminal, and proposes to sign with less; then says what a post or a call leaves behind. Whether the writer said
/// that they have no ties.
///
/// # Errors
/// The person broke it off, or signs in full where that is refused.
pub(super) fn ask(
    session: &mut Session<'_>,
    action: &Action,
    kind: &Kind,
    fields: &mut Fields,
    decided: Decided,
) -> Result<bool, Failure> {
    let states = action.endangering_states(kind);
    if states.is_empty() {
        return Ok(true);
    }
    let form = forms::of(kind.form);
    let mut has_no_ties = false;
    if session.environment.interactive {
        has_no_ties = !decided.privacy && said_none(session, &states)?.or_broken_off()?;
        if form.signers() != Signers::Nobody {
            if fields.country.is_none() {
                fields.country = Some(questions::choose_country(session, "")?.or_broken_off()?);
            }
            let home = home(session, &states, fields);
            has_no_ties &= home.is_none();
            let may_choose = !decided.privacy && !has_no_ties && (home.is_none() || decided.danger);
            sign_at_home(session, fields, decided, home)?;
            if may_choose {
                choose_signing(session, fields)?.or_broken_off()?;
            }
        }
    }
    leave(session, action, kind, has_no_ties)?;
    Ok(has_no_ties)
}

/// Says what a post or a call leaves behind.
///
/// # Errors
/// The person broke it off, or wants nothing of it to be left.
pub(super) fn leave(session: &mut Session<'_>, action: &Action, kind: &Kind, has_no_ties: bool) -> Result<(), Failure> {
    let Some(leaves) = forms::of(kind.form).leaves() else { return Ok(()) };
    if leaves::accepted(session, action, &leaves, has_no_ties)? { Ok(()) } else { Err(questions::broken_off()) }
}

/// The question. What was answered does not stay on the screen either.
///
/// # Errors
/// The person broke it off.
pub(super) fn said_none(session: &mut Session<'_>, states: &[String]) -> Result<Answer<bool>, Failure> {
    let country = Arg::Countries(states.to_vec());
    session.tell_gap();
    session.tell(&msg!("ask-ties-why", country = country.clone()));
    // What counts without a thought is the answer that tells least.
    let choices = [(msg!("ask-ties-yes"), false), (msg!("ask-ties-unsaid"), false), (msg!("ask-ties-no"), true)];
    let choices = choices.map(|(shown, value)| Choice { shown: session.ui.say(&shown), value });
    questions::select_unseen(session, &msg!("ask-ties", country = country), choices.into())
}

/// The state among these that they live in: how the letter is signed turns on it, so it is asked before the name.
pub(super) fn home(session: &Session<'_>, states: &[String], fields: &Fields) -> Option<String> {
    let code = fields.country.as_deref().and_then(|country| questions::known_country(session, country));
    code.filter(|code| states.contains(code))
}

/// Who lives in the state signs with initials and place alone, unless a flag says that they take the danger.
///
/// # Errors
/// A flag says that they sign in full, where that is refused: it is refused before anything else is asked.
pub(super) fn sign_at_home(
    session: &mut Session<'_>,
    fields: &mut Fields,
    decided: Decided,
    home: Option<String>,
) -> Result<(), Failure> {
    let Some(home) = home.filter(|_| !decided.danger) else { return Ok(()) };
    if decided.privacy {
        return if fields.privacy == Some(Privacy::Place) {
            Ok(())
        } else {
            Err(Failure::failed(check::danger_of_writer(&home)))
        };
    }
    session.tell_gap();
    session.tell(&msg!("ask-signing-within", country = Arg::Countries(vec![home])));
    fields.privacy = Some(Privacy::Place);
    Ok(())
}

/// Proposes initials and place; who lives abroad may sign in full all the same, after reading why not.
///
/// # Errors
/// The person broke it off.
pub(super) fn choose_signing(session: &mut Session<'_>, fields: &mut Fields) -> Result<Answer<()>, Failure> {
    session.tell_gap();
    session.tell(&msg!("ask-signing-why"));
    let choices = [(msg!("ask-signing-place"), Privacy::Place), (msg!("ask-signing-full"), Privacy::Full)];
    let choices = choices.map(|(shown, value)| Choice { shown: session.ui.say(&shown), value });
    let usual = usize::from(fields.privacy == Some(Privacy::Full));
    let answer = questions::select(session, &msg!("ask-signing"), choices.into(), usual)?;
    Ok(answer.map(|privacy| fields.privacy = Some(privacy)))
}

/// What may be kept of a writer: who signs with less is kept with less, and how they were led to sign so is kept nowhere.
pub(super) fn kept(fields: &Fields, signed: Privacy, by_flags: Option<Privacy>) -> Fields {
    let fields = Fields { privacy: by_flags, ..fields.clone() };
    match signed {
        Privacy::Full => fields,
        Privacy::Place => Fields {
            name: fields.name.as_deref().map(crate::writer::initials),
            profession: None,
            address: Vec::new(),
            email: None,
            ..fields
        },
    }
}
