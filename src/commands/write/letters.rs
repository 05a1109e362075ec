//! The letters of a request: composed, held against the rules, made into documents.

#[cfg(feature = "pdf")]
use super::printed::{self, envelope_document, merged};
use super::reading::Reading;
use super::wishes::WriteRequest;
use super::written::Written;
use super::{copy, guide};
use crate::action::{Recipient, Role};
use crate::check;
use crate::cli::WriteArgs;
use crate::commands::names::Offices;
use crate::commands::outcome;
use crate::commands::session::Session;
use crate::commands::settle;
use crate::diagnostic::{Diagnostic, Exit, Failure, gathered};
use crate::document::{Document, Format, Pages};
use crate::finish::Finish;
use crate::letter::{Composer, Wished};
use crate::msg;

/// All of them, made; nothing is delivered yet.
pub(super) struct Letters<'c, 'a> {
    pub(super) pages: Pages<'c>,
    pub(super) written: Vec<Written<'a>>,
    /// What is read beside them, in another language.
    pub(super) reading: Option<Reading>,
    /// What their offices are called in the reader's language.
    offices: Offices,
    /// What is to be told of them.
    found: Vec<Diagnostic>,
    /// What keeps some documents from being made.
    unmade: Vec<Diagnostic>,
}

impl<'c, 'a> Letters<'c, 'a> {
    /// Makes them.
    ///
    /// # Errors
    /// A rule refuses a letter, or nothing can be made. All that is wrong is told at once.
    pub(super) fn write(
        session: &Session<'c>,
        args: &WriteArgs,
        request: &WriteRequest,
        composer: &'a Composer,
    ) -> Result<Self, Failure> {
        let mut found = check::action_rules(&composer.action, &composer.kind, &request.language, session.moment());
        found.extend(check::translated_rule(session.catalog, composer));
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
        let chosen = choose(composer, &applying, request)?;
        let (applying, mut chosen) = (reminded(request, applying), reminded(request, chosen));
        let mails = request.formats.iter().any(|format| format.is_mail());
        chosen.retain(|recipient| mails || recipient.further_of.is_none());
        if chosen.is_empty() {
            return Err(composer.form().nobody(&request.action).into());
        }
        copy::hold(args, &chosen)?;
        let reading = args.reading.as_deref().map(|wanted| Reading::new(session, request, wanted)).transpose()?;
        found.extend(check::copies_rule(&applying, &chosen));
        let pages = Pages::new(session.catalog).with_print(request.print.settings.clone());
        pages.check_for(composer.form(), &request.formats).map_err(Failure::failed)?;
        let mut unmade = Vec::new();
        let offices = Offices::called(session, composer, &request.writer.country);
        let written = written(session, request, composer, &pages, &chosen, (&mut found, &mut unmade))
            .map_err(|failure| offices.name_in(failure))?;
        Ok(Self { pages, written, reading, offices, found, unmade })
    }

    /// What a letter is finished with.
    pub(super) fn finish(&self, session: &Session<'_>, request: &WriteRequest) -> Finish<'_> {
        finish(session, request, &self.pages)
    }

    /// All documents.
    pub(super) fn documents(&self) -> Vec<Document> {
        self.written.iter().flat_map(|written| written.documents.iter().cloned()).collect()
    }

    /// Tells of offices that no way is on record to reach, before anything is delivered.
    pub(super) fn tell_of_unreachable(&self, session: &mut Session<'_>, composer: &Composer) {
        let recipients: Vec<&Recipient> = self.written.iter().map(|written| written.recipient).collect();
        guide::tell_of_unreachable(session, composer, &recipients, &self.offices);
    }

    /// Tells what was found, and what to do with them.
    ///
    /// # Errors
    /// A message of the case fails.
    pub(super) fn tell(
        &self,
        session: &mut Session<'_>,
        request: &WriteRequest,
        composer: &Composer,
        as_links: bool,
    ) -> Result<(), Failure> {
        // What is the same of several letters is told once, and names their offices.
        session.show(&self.offices.name_all(gathered(self.found.iter().cloned())));
        guide::tell(session, request, composer, (&self.written, &self.offices), as_links)?;
        #[cfg(feature = "pdf")]
        printed::tell_of_typefaces(session, request, &self.written);
        Ok(())
    }

    /// How it ends.
    ///
    /// # Errors
    /// Some documents could not be made.
    pub(super) fn ended(self) -> Result<(), Failure> {
        if self.unmade.is_empty() {
            Ok(())
        } else {
            Err(Failure { exit: Exit::Partly, diagnostics: self.offices.name_all(gathered(self.unmade)) })
        }
    }
}

/// What letters are finished with.
fn finish<'p>(session: &Session<'_>, request: &WriteRequest, pages: &'p Pages<'p>) -> Finish<'p> {
    Finish { pages, today: session.today, one_message: request.one_message, attachments: &[], selection: None }
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
            None => wrong.push(settle::unknown_office(all, id)),
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
fn written<'a>(
    session: &Session<'_>,
    request: &WriteRequest,
    composer: &Composer,
    pages: &Pages<'_>,
    chosen: &[&'a Recipient],
    (found, unmade): (&mut Vec<Diagnostic>, &mut Vec<Diagnostic>),
) -> Result<Vec<Written<'a>>, Failure> {
    let finish = finish(session, request, pages);
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
        let short_in_link = finished.short_in_link;
        written.push(Written { recipient, letter: finished.letter, documents, short_in_link });
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
