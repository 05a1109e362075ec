//! From a composer to finished documents: composed, held against the rules, set in each format.

use std::sync::Arc;

use jiff::civil::Date;

use crate::action::{Recipient, Role};
use crate::check;
use crate::diagnostic::{Diagnostic, once};
use crate::document::{self, Attachment, Document, Format, Link, MailLink, MessageHeaders, Pages};
use crate::letter::{Composer, Letter, Selection};
use crate::writer::Writer;

/// What a letter is finished with, besides its writer and recipient.
#[derive(Debug, Clone, Copy)]
pub struct Finish<'a> {
    /// The page templates that letters are set by.
    pub pages: &'a Pages<'a>,
    /// The day that letters bear.
    pub today: Date,
    /// One e-mail to all: recipients of copies stand in its Cc, and get no message of their own.
    pub one_message: bool,
    /// The files that go with its e-mail drafts.
    pub attachments: &'a [Arc<Attachment>],
    /// What its letters are made of, where that was selected for their writer before.
    pub selection: Option<&'a Selection>,
}

/// A letter, what the rules found in it, and its documents.
#[derive(Debug, Clone)]
pub struct Finished {
    /// The letter as it was composed.
    pub letter: Letter,
    /// What the rules found.
    pub findings: Vec<Diagnostic>,
    /// It, in each format that it can be made in.
    pub documents: Vec<Document>,
    /// What keeps it from being made in the others.
    pub unmade: Vec<Diagnostic>,
    /// Whether its mailto link carries the short letter.
    pub(crate) short_in_link: bool,
}

/// A link that opens a letter.
pub(crate) struct Linked {
    /// The link, and whether a letter is in it.
    pub(crate) link: Link,
    /// The length of the link with the whole letter, in characters.
    pub(crate) whole_length: usize,
    /// The short letter, where it is in the link.
    pub(crate) short: Option<Finished>,
}

impl Finish<'_> {
    /// Composes the letter to one of the recipients that its writer writes to, applies the rules, makes the documents.
    ///
    /// # Errors
    /// The letter cannot be composed, or set in any of the formats.
    pub fn letter(
        &self,
        composer: &Composer,
        recipient: &Recipient,
        chosen: &[&Recipient],
        writer: &Writer,
        formats: &[Format],
    ) -> Result<Finished, Diagnostic> {
        let composed = match self.selection {
            Some(selection) => composer.compose_of(selection, recipient, writer, self.today)?,
            None => composer.compose(recipient, writer, self.today)?,
        };
        let headers = self.headers(recipient, chosen, writer);
        let is_too_long = formats.contains(&Format::Mailto)
            && !document::mail_link(self.pages, &composed, &headers, MailLink::Program)?.carries_letter;
        let short = || self.short_for_link(composer, recipient, chosen, writer, MailLink::Program);
        let mut short = if is_too_long { short()? } else { None };
        let context = check::Context {
            composer,
            recipient,
            writer,
            today: self.today,
            letter: &composed.letter,
            pages: self.pages,
            headers: &headers,
            formats,
            short_in_link: short.is_some(),
        };
        let mut findings = match &composed.filling {
            Some(filling) => check::filled_rules(&context, filling)?,
            None => check::letter_rules(&context)?,
        };
        if let Some(short) = &mut short {
            findings = once(findings.into_iter().chain(short.findings.drain(..)));
        }
        // Who stands in the Cc of that message gets none of their own.
        let mails = self.one_message && recipient.role == Role::Copy && !recipient.email.is_empty();
        let (mut documents, mut unmade) = (Vec::new(), Vec::new());
        // A further address gets messages alone.
        let fits = |format: &&Format| match format.is_mail() {
            true => !mails,
            false => recipient.further_of.is_none(),
        };
        for format in formats.iter().filter(fits) {
            if let Some(short) = short.as_mut().filter(|_| *format == Format::Mailto) {
                documents.append(&mut short.documents);
                continue;
            }
            // A page without a typeface for a name is no reason to keep back the e-mail.
            match document::document(self.pages, &composed, &headers, *format) {
                Ok(document) => documents.push(document),
                Err(error) => unmade.push(error),
            }
        }
        if documents.is_empty() && !unmade.is_empty() {
            return Err(unmade.remove(0));
        }
        let printed = documents.iter().filter_map(|document| document.printed);
        findings.extend(printed.flat_map(|printed| check::printed_rules(recipient, printed)));
        Ok(Finished { letter: composed.letter, findings, documents, unmade, short_in_link: short.is_some() })
    }

    /// The link that opens a letter to one of the recipients: with the short letter where the whole one is too long for it.
    ///
    /// # Errors
    /// The short letter cannot be composed, or a page template fails.
    pub(crate) fn linked(
        &self,
        composer: &Composer,
        recipient: &Recipient,
        writer: &Writer,
        letter: &Letter,
        way: MailLink,
    ) -> Result<Linked, Diagnostic> {
        let headers = self.headers(recipient, &[recipient], writer);
        let whole = document::mail_link(self.pages, letter, &headers, way)?;
        let whole_length = whole.full_length;
        let short = match whole.carries_letter {
            true => None,
            false => self.short_for_link(composer, recipient, &[recipient], writer, way)?,
        };
        let link = match &short {
            Some(short) => document::mail_link(self.pages, &short.letter, &headers, way)?,
            None => whole,
        };
        Ok(Linked { link, whole_length, short })
    }

    /// The short letter, held against the same rules, where a link takes it; the whole letter is too long for one.
    fn short_for_link(
        &self,
        composer: &Composer,
        recipient: &Recipient,
        chosen: &[&Recipient],
        writer: &Writer,
        way: MailLink,
    ) -> Result<Option<Finished>, Diagnostic> {
        let Some(writer) = writer.in_short().filter(|_| composer.form().has_lengths()) else { return Ok(None) };
        let short = Self { selection: None, ..*self }.letter(composer, recipient, chosen, &writer, way.formats())?;
        let headers = self.headers(recipient, chosen, &writer);
        let link = document::mail_link(self.pages, &short.letter, &headers, way)?;
        Ok(link.carries_letter.then_some(short))
    }

    fn headers(&self, recipient: &Recipient, chosen: &[&Recipient], writer: &Writer) -> MessageHeaders {
        let cc = if self.one_message && recipient.role != Role::Copy {
            chosen.iter().filter(|other| other.role == Role::Copy).flat_map(|other| other.email.clone()).collect()
        } else {
            Vec::new()
        };
        MessageHeaders {
            from: writer.originator(),
            to: recipient.email.clone(),
            cc,
            day: self.today,
            attachments: self.attachments.to_vec(),
        }
    }
}
