//! `appeal write`: letters for one writer.

mod ask;
mod choices;
mod given;
mod guide;
mod output;
#[cfg(feature = "pdf")]
mod printed;
mod public;
mod request;
mod ties;
mod together;
mod wishes;
mod written;

use std::path::PathBuf;

use self::output::deliver;
#[cfg(feature = "pdf")]
use self::printed::{envelope_document, merged};
use self::request::settled;
use self::wishes::{Output, WriteRequest};
use self::written::Written;
use super::outcome;
use crate::action::{Recipient, Role};
use crate::check;
use crate::cli::WriteArgs;
use crate::commands::leaves;
use crate::commands::names::Offices;
use crate::commands::session::Session;
use crate::config::{self, DEFAULT_PROFILE};
use crate::diagnostic::{Diagnostic, Exit, Failure, gathered};
use crate::document::{Format, Pages};
use crate::finish::Finish;
use crate::letter::{Composer, Wished};
use crate::locale;
use crate::message::known_names;
use crate::msg;
use crate::writer::Fields;

/// Writes letters.
///
/// # Errors
/// Something was asked for wrongly, the content is wrong, a rule refuses a letter, or a file cannot be written. Nothing is
/// written then. Where a letter can be made in some of its formats alone, these are written, and it ends with [`Exit::Partly`].
pub fn run(session: &mut Session<'_>, args: &WriteArgs) -> Result<(), Failure> {
    let config_path = config::path(session.environment);
    let config = session.config()?;
    let (fields, mut request) = settled(session, &config, args.clone())?;

    let composer = compose_in(session, &mut request)?.with(request.wish).for_few();
    request.writer = request.writer.in_order(args.together.sort.unwrap_or_default(), &composer.words.tag);
    let mut found = check::action_rules(&composer.action, &composer.kind, &request.language, session.moment());
    outcome::told(session, &request.action, &mut found);
    if !composer.form().tells_the_case() {
        // What tells no facts has none that could be out of date.
        found.retain(|finding| !check::STALE.found(finding));
    }
    check::allow(&mut found, &request.allow);
    if found.iter().any(Diagnostic::is_error) {
        return Err(Failure::failed(found));
    }
    let applying = composer.recipients_for(&request.writer.country);
    let chosen = choose(&composer, &applying, &request)?;
    let (applying, mut chosen) = (reminded(&request, applying), reminded(&request, chosen));
    let mails = request.formats.iter().any(|format| format.is_mail());
    chosen.retain(|recipient| mails || recipient.further_of.is_none());
    if chosen.is_empty() {
        return Err(composer.form().nobody(&request.action).into());
    }
    found.extend(check::copies_rule(&applying, &chosen));
    let pages = Pages::new(session.catalog).with_print(request.print.settings.clone());
    pages.check_for(composer.form(), &request.formats).map_err(Failure::failed)?;
    let mut unmade = Vec::new();
    let offices = Offices::called(session, &composer, &request.writer.country);
    guide::tell_of_unreachable(session, &composer, &chosen, &offices);
    let written = write(session, &request, &composer, &pages, &chosen, (&mut found, &mut unmade))
        .map_err(|failure| offices.name_in(failure))?;

    if args.public.open {
        public::links(session, &args.public, &written)?;
    } else {
        deliver(session, &request, &pages, &written)?;
    }
    // What is the same of several letters is told once, and names their offices.
    let told = offices.name_all(gathered(found));
    if request.asked && request.output == Output::Stream && !args.public.open {
        ask::offer_to_save(
            session,
            &written.iter().flat_map(|written| written.documents.clone()).collect::<Vec<_>>(),
            request.force,
        )?;
    }
    session.show(&told);
    guide::tell(session, &request, &composer, (&written, &offices), args.public.open)?;
    #[cfg(feature = "pdf")]
    printed::tell_of_typefaces(session, &request, &written);
    if args.save_profile {
        save_profile(session, config_path, args.profile.as_deref(), &fields, &request)?;
    }
    ended(unmade, &offices)
}

/// How it ends where some documents could not be made.
fn ended(unmade: Vec<Diagnostic>, offices: &Offices) -> Result<(), Failure> {
    if unmade.is_empty() {
        return Ok(());
    }
    Err(Failure { exit: Exit::Partly, diagnostics: offices.name_all(gathered(unmade)) })
}

/// The composer for the language asked for, or with `--fallback` for the next that is whole.
fn compose_in(session: &mut Session<'_>, request: &mut WriteRequest) -> Result<Composer, Failure> {
    let errors = match Composer::new(session.catalog, &request.action, &request.kind, &request.language) {
        Ok(composer) => return Ok(composer),
        Err(errors) => errors,
    };
    if request.fallback {
        let available = locale::available(session.catalog);
        let others: Vec<String> = request
            .action
            .languages
            .iter()
            .map(|at| at.value.clone())
            .filter(|tag| *tag != request.language && available.contains(tag))
            .collect();
        for tag in others {
            if let Ok(composer) = Composer::new(session.catalog, &request.action, &request.kind, &tag) {
                session.tell(&msg!("write-fallback", wanted = &request.language, used = &tag));
                request.language = tag;
                return Ok(composer);
            }
        }
    }
    Err(Failure::failed(errors))
}

/// Those who are reminded, where the letter is a reminder: to whom a letter is known, and those who get copies.
fn reminded<'a>(request: &WriteRequest, recipients: Vec<&'a Recipient>) -> Vec<&'a Recipient> {
    let sent = &request.writer.choices.sent;
    let is_known = |it: &&Recipient| it.role == Role::Copy || sent.to(it.noted_as()).is_some();
    recipients.into_iter().filter(|recipient| !request.kind.reminder || is_known(recipient)).collect()
}

fn choose<'a>(
    composer: &'a Composer,
    applying: &[&'a Recipient],
    request: &WriteRequest,
) -> Result<Vec<&'a Recipient>, Failure> {
    if request.to.is_empty() {
        return Ok(applying.to_vec());
    }
    if !composer.form().wishes().contains(&Wished::To) {
        return Err(Failure::usage(Diagnostic::error(msg!("error-petition-to")).hint(msg!("hint-petition-to"))));
    }
    let all = &composer.kind.recipients;
    let mut chosen = Vec::new();
    let mut wrong = Vec::new();
    for id in &request.to {
        match all.iter().find(|recipient| recipient.id.value == *id) {
            Some(recipient) if applying.iter().any(|applying| applying.id == recipient.id) => chosen.push(recipient),
            Some(recipient) => {
                let elsewhere = Diagnostic::error(recipient.not_for(&request.writer.country));
                wrong.push(elsewhere.hint(msg!("hint-recipient-elsewhere")));
            }
            None => {
                let names: Vec<String> = all.iter().map(|recipient| recipient.id.value.clone()).collect();
                wrong.push(Diagnostic::error(msg!("error-recipient-not-in-action", id = id)).hint(known_names(names)));
            }
        }
    }
    if !wrong.is_empty() {
        return Err(Failure::usage(wrong));
    }
    // In the case's order, each once.
    let ids: Vec<String> = chosen.iter().map(|chosen: &&Recipient| chosen.id.value.clone()).collect();
    Ok(applying.iter().copied().filter(|recipient| recipient.is_among(&ids)).collect())
}

/// Composes every letter, applies the rules, makes the documents. All errors of all letters are told together; `unmade` gets
/// what keeps some documents from being made, where others are.
fn write<'a>(
    session: &Session<'_>,
    request: &WriteRequest,
    composer: &Composer,
    pages: &Pages<'_>,
    chosen: &[&'a Recipient],
    (found, unmade): (&mut Vec<Diagnostic>, &mut Vec<Diagnostic>),
) -> Result<Vec<Written<'a>>, Failure> {
    let finish = Finish { pages, today: session.today, one_message: request.one_message, attachments: &[] };
    let mut written = Vec::with_capacity(chosen.len());
    #[cfg(feature = "pdf")]
    let mut to_merge = Vec::new();
    for recipient in chosen {
        // What is merged is fitted here; all else is finished as it is in a batch.
        let alone: Vec<Format> =
            request.formats.iter().copied().filter(|format| !request.print.merges(*format)).collect();
        let finished = finish.letter(composer, recipient, chosen, &request.writer, &alone)?;
        found.extend(finished.findings);
        unmade.extend(finished.unmade);
        #[cfg_attr(not(feature = "pdf"), expect(unused_mut, reason = "only an envelope is added"))]
        let mut documents = finished.documents;
        #[cfg(feature = "pdf")]
        {
            if request.print.merge && recipient.further_of.is_none() {
                match pages.fit(&finished.letter) {
                    Ok(fitted) => {
                        found.extend(check::printed_rules(recipient, fitted.printed()));
                        to_merge.push(fitted);
                    }
                    Err(error) => unmade.push(error),
                }
            }
            let envelope = match recipient.further_of {
                None => envelope_document(session, request, pages, &finished.letter, found),
                Some(_) => Ok(None),
            };
            match envelope {
                Ok(envelope) => documents.extend(envelope),
                Err(error) => unmade.push(error),
            }
        }
        written.push(Written { recipient, letter: finished.letter, documents });
    }
    check::allow(found, &request.allow);
    if found.iter().any(Diagnostic::is_error) {
        return Err(Failure::failed(gathered(found.drain(..).filter(Diagnostic::is_error))));
    }
    #[cfg(feature = "pdf")]
    if let Some(last) = written.last_mut()
        && !to_merge.is_empty()
    {
        last.documents.push(merged(session, request, pages, &to_merge)?);
    }
    if !unmade.is_empty() && written.iter().all(|written| written.documents.is_empty()) {
        return Err(Failure::failed(gathered(unmade.drain(..))));
    }
    Ok(written)
}

fn save_profile(
    session: &mut Session<'_>,
    path: Option<PathBuf>,
    name: Option<&str>,
    fields: &Fields,
    request: &WriteRequest,
) -> Result<(), Failure> {
    let Some(path) = path else {
        return Err(config::no_folder().into());
    };
    let name = name.unwrap_or(DEFAULT_PROFILE);
    let leaves = msg!("leaves-profile", file = path.display().to_string());
    if !leaves::accepted(session, &request.action, &leaves, request.has_no_ties)? {
        session.tell(&msg!("leaves-nothing"));
        return Ok(());
    }
    config::save(&path, name, fields, &request.language)?;
    session.tell(&msg!("write-profile-saved", name = name, file = path.display().to_string()));
    Ok(())
}
