//! Asks a person on a terminal for what is missing, in the order in which one thinks of a letter: for whom, whether it is safe, in
//! which language, what it is to be; who writes; how it shall go; where the files go.
//!
//! An answer becomes what a flag would have said ([`WriteArgs`]) or a field of the writer ([`Given`]), and is checked where it is
//! given. Esc goes back, an overview at the end lets each answer be changed, and what a rule refuses leads back to the answers with
//! all of them still there.

mod asking;
mod before;
mod editor;
mod folder;
mod interview;
mod kept;
mod offers;
mod overview;
mod sending;
mod step;
mod way;

use self::interview::Interview;
use self::overview::Next;
use self::step::Step;
use super::composing::composer;
use super::given::Given;
use super::letters::Letters;
use super::profile::save_profile;
use super::request::settled;
use super::wishes::Output;
use super::{hand_over, output, public};
use crate::cli::WriteArgs;
use crate::commands::questions::{Answer, refuse};
use crate::commands::session::Session;
use crate::config::Config;
use crate::diagnostic::Failure;
use crate::document::Format;
use crate::locale;
use crate::msg;
use crate::writer::Privacy;

/// Whether something is missing that a person can be asked for.
pub(super) fn is_needed(session: &Session<'_>, args: &WriteArgs, given: &Given) -> bool {
    let fields = &given.fields;
    let is_known = fields.name.is_some() && fields.city.is_some() && fields.country.is_some();
    let makes_files = args.format.iter().any(|format| *format != Format::Txt);
    let has_place = args.out.is_some() || !makes_files || args.public.open.is_some();
    let mails = args.format.iter().any(|format| format.needs_originator());
    let has_address = !mails || fields.email.is_some() || fields.privacy == Some(Privacy::Place);
    session.environment.interactive && !(args.action.is_some() && is_known && has_place && has_address)
}

/// Asks, and makes the letters.
///
/// # Errors
/// The person broke it off, or something is wrong that no answer mends.
pub(super) fn run(session: &mut Session<'_>, config: &Config, args: WriteArgs, given: Given) -> Result<(), Failure> {
    let mut interview = Interview::begin(session, config, args, given)?;
    if interview.is_complete() {
        // Nothing was left to ask: a post has no writer.
        return make(session, config, &mut interview);
    }
    let plain = session.lines.is_plain();
    session.tell(&if plain { msg!("ask-intro-plain") } else { msg!("ask-intro") });
    interview.offer_kept(session)?;
    let made = talk(session, config, &mut interview);
    if made.is_err() {
        interview.tell_kept(session);
    }
    made
}

/// Asks until letters were made and delivered.
fn talk(session: &mut Session<'_>, config: &Config, interview: &mut Interview) -> Result<(), Failure> {
    loop {
        ask_what_is_open(interview, session)?;
        let outcome = match interview.overview(session)? {
            Answer::Back => {
                interview.back();
                continue;
            }
            Answer::Given(Next::Change(step)) => {
                change(interview, session, step)?;
                continue;
            }
            Answer::Given(Next::Read) => read(session, config, interview),
            Answer::Given(Next::Make) => {
                let made = make(session, config, interview);
                if interview.is_delivered() {
                    return made;
                }
                made
            }
        };
        match outcome {
            // Who breaks off in between does not mean to go on.
            Err(failure) if failure.is_broken_off() => return Err(failure),
            Err(failure) => session.show(&failure.diagnostics),
            Ok(()) => {}
        }
    }
}

/// Asks what is open, in its order.
///
/// # Errors
/// The person broke it off.
fn ask_what_is_open(it: &mut Interview, session: &mut Session<'_>) -> Result<(), Failure> {
    while let Some(step) = it.next() {
        change(it, session, step)?;
    }
    Ok(())
}

/// Asks a question, also one that was answered; who goes back is asked the one before.
///
/// # Errors
/// The person broke it off.
fn change(it: &mut Interview, session: &mut Session<'_>, step: Step) -> Result<(), Failure> {
    let asked = session.lines.count();
    match asking::ask(step, it, session) {
        Ok(Answer::Given(())) => {
            it.typed.remove(&step);
            if session.lines.count() == asked {
                // Nothing was asked: there is nothing to go back to.
                it.passed.push(step);
            } else if !it.answered.contains(&step) {
                it.answered.push(step);
            }
            it.keep(session);
            if matches!(step, Step::Kind | Step::Home | Step::Country) { reachable(it, session) } else { Ok(()) }
        }
        Ok(Answer::Back) => {
            leave(it, session, step);
            if it.answered.contains(&step) {
                // It had an answer: that one counts still.
                return Ok(());
            }
            if it.answered.is_empty() {
                session.tell(&msg!("ask-first"));
            }
            it.back();
            Ok(())
        }
        Err(failure) => {
            leave(it, session, step);
            it.keep(session);
            Err(failure)
        }
    }
}

/// Asks again what it is to be where nobody could get it; what a flag named is refused.
fn reachable(it: &mut Interview, session: &mut Session<'_>) -> Result<(), Failure> {
    let Some(nobody) = it.nobody(session) else { return Ok(()) };
    if !it.answered.contains(&Step::Kind) {
        return Err(nobody.into());
    }
    refuse(session, &nobody);
    it.forget_the_kind();
    Ok(())
}

/// What stands in a line that is left waits for the question; but nothing of what was answered about ties, which is kept nowhere.
fn leave(it: &mut Interview, session: &Session<'_>, step: Step) {
    if !matches!(step, Step::Ties | Step::Leaves) {
        it.typed.extend(session.lines.left().map(|text| (step, text)));
    }
}

/// Shows the letters as they are with these answers.
fn read(session: &mut Session<'_>, config: &Config, interview: &Interview) -> Result<(), Failure> {
    // Beside a letter in another language stands one in the person's own.
    let (own, letter) = (session.ui.tag(), interview.given.lang.as_deref());
    let is_other =
        letter.is_some_and(|letter| letter != own) && locale::available(session.catalog).iter().any(|tag| tag == own);
    let reading = interview.args.reading.clone().or_else(|| is_other.then(|| own.to_owned()));
    let args = WriteArgs { reading, copy: false, ..interview.args_to_read() };
    let (_, mut request) = settled(session, config, args.clone(), &interview.signed(), interview.subject()?)?;
    let composer = composer(session, &mut request)?;
    let letters = Letters::write(session, &args, &request, &composer)?;
    if session.environment.stdout_terminal {
        return output::deliver(session, &request, &composer, &letters);
    }
    // What is redirected gets the letters once, when they are made.
    for document in letters.documents() {
        session.err.write_all(&document.bytes)?;
    }
    Ok(())
}

/// Makes the letters, delivers them and offers what comes next.
fn make(session: &mut Session<'_>, config: &Config, interview: &mut Interview) -> Result<(), Failure> {
    let (fields, mut request) =
        settled(session, config, interview.args.clone(), &interview.signed(), interview.subject()?)?;
    let composer = composer(session, &mut request)?;
    let letters = Letters::write(session, &interview.args, &request, &composer)?;
    letters.tell_of_unreachable(session, &composer);
    let as_links = interview.args.public.prints_links();
    let mut files = Vec::new();
    if as_links {
        public::links(session, &interview.args.public, &letters.written)?;
    } else if let Output::Folder(path) = &request.output {
        match folder::write(session, path, &letters.documents(), request.force)? {
            Answer::Given(written) => files = written,
            Answer::Back => return Ok(()),
        }
        output::read_beside(session, &request, &composer, &letters)?;
    } else {
        output::deliver(session, &request, &composer, &letters)?;
        if request.output == Output::Stream && interview.was_asked() {
            files = offers::to_save(session, &letters.documents(), request.force)?;
        }
    }
    interview.deliver();
    interview.forget_kept(session);
    letters.tell(session, &request, &composer, as_links)?;
    if interview.args.save_profile {
        save_profile(session, interview.args.profile.as_deref(), &fields, &request)?;
    } else if interview.was_asked() {
        offers::to_keep_the_profile(session, interview, &fields, &request)?;
    }
    hand_over::hand_over(session, &interview.args, &request, &composer, &letters)?;
    if interview.was_asked() {
        offers::to_open(session, &request, &files)?;
        offers::to_note(session, &request, &letters, !files.is_empty())?;
    }
    letters.ended()
}
