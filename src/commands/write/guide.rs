//! What to do with each letter, told at the end: print and post, open, paste.

use super::wishes::Output;
use super::wishes::Request;
use super::written::Written;
use crate::commands::session::Session;
use crate::document::Format;
use crate::msg;
use crate::text::needed_isolates;
use crate::writer::Privacy;

/// Tells how each letter is sent.
pub fn tell(session: &mut Session<'_>, request: &Request, written: &[Written<'_>]) {
    session.tell(&msg!("guide-head", count = written.len()));
    for Written { recipient, letter, documents } in written {
        let office = needed_isolates(&letter.office.join(" · "), letter.direction);
        session.tell(&msg!("guide-recipient", recipient = office, id = &recipient.id.value));
        let on_paper = request.formats.iter().any(|format| !format.is_mail());
        if on_paper && !recipient.address.is_empty() {
            let address = recipient.postal_lines(session.ui.tag());
            session.tell(&msg!("guide-post", address = address.join(", ")));
        }
        if documents.iter().any(|document| document.format.is_mail()) {
            if recipient.email.is_empty() {
                session.tell(&msg!("guide-mail-no-address"));
            } else {
                session.tell(&msg!("guide-mail", addresses = recipient.email.clone()));
            }
        } else if !recipient.email.is_empty() {
            session.tell(&msg!("guide-email", addresses = recipient.email.clone()));
        }
        match (&recipient.url, recipient.web_form) {
            (Some(url), _) => session.tell(&msg!("guide-paste-at", url = url)),
            (None, true) => session.tell(&msg!("guide-paste")),
            (None, false) => {}
        }
        if !recipient.is_reachable() {
            session.tell(&msg!("guide-unreachable"));
        }
    }
    let place = request.writer.privacy == Privacy::Place;
    if place
        && (request.formats.iter().any(|format| format.is_mail())
            || written.iter().any(|it| !it.recipient.email.is_empty()))
    {
        session.tell(&msg!("guide-place-mail"));
    }
    session.tell(&msg!("guide-done", action = &request.action.id));
    if !matches!(request.output, Output::Folder(_)) && request.formats == [Format::Txt] {
        session.tell(&if place { msg!("guide-formats-place") } else { msg!("guide-formats") });
    }
}

/// Tells which numbers to call, and what a call shows.
pub fn call(session: &mut Session<'_>, written: &[Written<'_>]) {
    for Written { recipient, letter, .. } in written {
        let office = needed_isolates(&letter.office.join(" · "), letter.direction);
        session.tell(&msg!("guide-recipient", recipient = office, id = &recipient.id.value));
        session.tell(&msg!("guide-call", phones = recipient.phone.join(", ")));
    }
}
