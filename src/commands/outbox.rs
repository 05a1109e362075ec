//! `appeal outbox`: what is in an outbox, one document, all of them as files or as a mail program's store; outboxes made one.

use std::collections::HashMap;
#[cfg(feature = "pdf")]
use std::io::BufWriter;
use std::path::Path;

use icu_normalizer::ComposingNormalizer;
use serde_json::json;

use super::forget;
use super::outdated::Outdated;
use super::paused::Paused;
use super::session::Session;
use crate::cli::{ExportFormat, OutboxCommand, OutboxExportArgs, OutboxListArgs, OutboxMergeArgs, OutboxShowArgs};
use crate::deliver::maildir::Maildir;
use crate::deliver::mbox::Mbox;
use crate::deliver::transport::Transport;
use crate::deliver::{folder, outgoing};
use crate::diagnostic::{Diagnostic, Failure};
#[cfg(feature = "pdf")]
use crate::document::pdf::bind::Binder;
use crate::document::{Document, Format};
use crate::format::TO_SUPPORTER;
use crate::msg;
use crate::outbox::{self, Access, Delivery, DeliveryState, DocumentId, Hash, Merged, Outbox, State, Stored};
#[cfg(feature = "pdf")]
use crate::private::{self, leftovers};
use crate::text::{visible, visible_letter};

/// Runs one of the commands about an outbox.
///
/// # Errors
/// There is no such outbox or document, or something cannot be written.
pub fn run(session: &mut Session<'_>, command: &OutboxCommand) -> Result<(), Failure> {
    match command {
        OutboxCommand::List(args) => list(session, args),
        OutboxCommand::Show(args) => show(session, args),
        OutboxCommand::Export(args) => export(session, args),
        OutboxCommand::Merge(args) => merge(session, args),
        OutboxCommand::Remove(args) => forget::from_outbox(session, args),
    }
}

/// What became of a document, in the person's words.
pub(crate) fn state_name(session: &Session<'_>, state: State) -> String {
    session.ui.say(&match state {
        State::Ready => msg!("outbox-ready"),
        State::Sent => msg!("outbox-sent"),
        State::Failed => msg!("outbox-failed"),
        State::InDoubt => msg!("outbox-in-doubt"),
        State::OutOfDate => msg!("outbox-out-of-date"),
        State::Paused => msg!("outbox-paused"),
    })
}

fn list(session: &mut Session<'_>, args: &OutboxListArgs) -> Result<(), Failure> {
    let outbox = session.outbox(&args.outbox, Access::Read)?;
    let outdated = Outdated::of(session.catalog, &outbox)?;
    let paused = Paused::of(session.catalog, &outbox)?;
    let mut counts = [0_usize; State::ALL.len()];
    let mut after = 0;
    while let Some(mut document) = outbox.next(after)? {
        after = document.id;
        document.state = outdated.state(&outbox, &document)?;
        document.state = paused.state(&document);
        if !args.state.is_empty() && !args.state.contains(&document.state) {
            continue;
        }
        for (count, state) in counts.iter_mut().zip(State::ALL) {
            *count += usize::from(state == document.state);
        }
        if args.json {
            // A line each: an outbox may hold a million.
            writeln!(session.out, "{}", as_json(&document))?;
        } else {
            let state = state_name(session, document.state);
            let text = session.ui.say(&msg!(
                "outbox-line",
                number = document.id,
                state = state,
                name = document.name,
                file = document.file_name
            ));
            writeln!(session.out, "{text}")?;
        }
    }
    session.out.flush()?;
    session.tell(&msg!("outbox-count", count = counts.iter().sum::<usize>()));
    for (count, state) in counts.into_iter().zip(State::ALL) {
        if count > 0 {
            let state = state_name(session, state);
            session.tell(&msg!("outbox-count-state", count = count, state = state));
        }
    }
    outdated.tell(session);
    paused.tell(session);
    Ok(())
}

fn as_json(document: &Stored) -> serde_json::Value {
    json!({
        "number": document.id,
        "state": document.state,
        "writer": document.key.writer,
        "name": document.name,
        "email": document.email,
        "action": document.key.action,
        "kind": document.key.kind,
        "recipient": document.key.recipient,
        "language": document.key.language,
        "format": document.key.format,
        "file_name": document.file_name,
        "made_on": document.made_on.to_string(),
        "bytes": document.bytes.len(),
    })
}

fn show(session: &mut Session<'_>, args: &OutboxShowArgs) -> Result<(), Failure> {
    let outbox = session.outbox(&args.outbox, Access::Read)?;
    let Some(mut document) = outbox.document(args.document)? else {
        return Err(Failure::usage(
            Diagnostic::error(msg!("error-outbox-document", number = args.document)).hint(msg!("hint-outbox-document")),
        ));
    };
    document.state = Outdated::of(session.catalog, &outbox)?.state(&outbox, &document)?;
    document.state = Paused::of(session.catalog, &outbox)?.state(&document);
    let deliveries = outbox.deliveries_of(document.id)?;
    if args.json {
        let mut value = as_json(&document);
        value["deliveries"] = deliveries.iter().map(delivery_json).collect();
        writeln!(session.out, "{value:#}")?;
        return Ok(());
    }
    // A pipe wants the bytes; a terminal must not obey them.
    match std::str::from_utf8(&document.bytes) {
        Ok(text) if session.environment.stdout_terminal => {
            // A piece at a time: what is shown of it may be many times as long.
            for line in text.split_inclusive('\n') {
                let (line, end) = line.strip_suffix("\r\n").map_or((line, ""), |line| (line, "\n"));
                session.out.write_all(visible_letter(line).as_bytes())?;
                session.out.write_all(end.as_bytes())?;
            }
        }
        Err(_) if session.environment.stdout_terminal => {
            let file = document.file_name.clone();
            session.tell(&msg!("outbox-show-binary", file = file, bytes = document.bytes.len()));
        }
        _ => session.out.write_all(&document.bytes)?,
    }
    session.out.flush()?;
    let state = state_name(session, document.state);
    let line =
        msg!("outbox-line", number = document.id, state = state, name = document.name, file = document.file_name);
    session.tell(&line);
    session.tell(&msg!("outbox-made-on", day = document.made_on));
    for delivery in deliveries {
        let told = delivery_line(&delivery);
        session.tell(&told);
        if let Some(detail) = &delivery.detail {
            session.tell(&msg!("outbox-delivery-detail", detail = detail));
        }
    }
    Ok(())
}

fn delivery_json(delivery: &Delivery) -> serde_json::Value {
    json!({
        "number": delivery.id,
        "way": visible(&delivery.route.way),
        // A path may hold what a terminal obeys, and JSON writes it as it is.
        "target": visible(&delivery.route.target),
        "message_id": delivery.message_id,
        "state": delivery.state,
        "at": delivery.at.to_string(),
        "detail": delivery.detail,
    })
}

fn delivery_line(delivery: &Delivery) -> crate::message::Message {
    let (way, target) = (&delivery.route.way, &delivery.route.target);
    let at = delivery.at.to_string();
    match delivery.state {
        DeliveryState::Sent => msg!("outbox-delivery-sent", way = way, target = target, at = at),
        DeliveryState::Failed => msg!("outbox-delivery-failed", way = way, target = target, at = at),
        DeliveryState::InFlight | DeliveryState::Unknown => {
            msg!("outbox-delivery-in-doubt", way = way, target = target, at = at)
        }
    }
}

fn export(session: &mut Session<'_>, args: &OutboxExportArgs) -> Result<(), Failure> {
    let outbox = session.outbox(&args.outbox, Access::Read)?;
    outbox.verify().map_err(Failure::failed)?;
    let place = args.out.display().to_string();
    #[cfg(feature = "pdf")]
    if args.form == ExportFormat::Pdf {
        return bind(session, &outbox, args);
    }
    let mut way: Option<Box<dyn Transport>> = match args.form {
        ExportFormat::Files => {
            distinct(&outbox)?;
            None
        }
        ExportFormat::Maildir => Some(Box::new(Maildir::new(args.out.clone()))),
        ExportFormat::Mbox => Some(Box::new(Mbox::new(args.out.clone()))),
        #[cfg(feature = "pdf")]
        ExportFormat::Pdf => None,
    };
    let draft = if args.messages { TO_SUPPORTER } else { Format::Eml.as_str() };
    let mut count = 0_usize;
    let mut after = 0;
    while let Some(stored) = outbox.next(after)? {
        after = stored.id;
        match &mut way {
            None if args.messages && stored.key.format != draft => continue,
            None => {
                let own = args.out.join(folder::of_writer(&stored.name, &stored.key.writer));
                folder::write(&own, &[document(stored)], args.force)?;
            }
            // Only a draft is a message.
            Some(_) if stored.key.format != draft => continue,
            Some(way) => {
                let message = outgoing::bare(stored).map_err(|(_, error)| error)?;
                let put = way.holds(&message.message_id).and_then(|there| match there {
                    Some(true) => Ok(()),
                    _ => way.deliver(&message, &mut || Ok(())),
                });
                put.map_err(|error| error.diagnostic(&place))?;
            }
        }
        count += 1;
    }
    if let Some(way) = &mut way {
        way.close();
    }
    session.tell(&msg!("outbox-exported", count = count, folder = place));
    Paused::of(session.catalog, &outbox)?.tell(session);
    Ok(())
}

/// Looks that no file would take the place of another, on any file system: there are some that tell no capitals apart, and some
/// that tell no composed letters from others.
fn distinct(outbox: &Outbox) -> Result<(), Failure> {
    let mut seen: HashMap<Hash, DocumentId> = HashMap::new();
    let mut same = None;
    outbox.each_name(|id, name, writer, file| {
        let path = format!("{}/{file}", folder::of_writer(name, writer));
        let folded = ComposingNormalizer::new_nfc().normalize(&path.to_lowercase()).into_owned();
        if let Some(first) = seen.insert(outbox::hash(folded.as_bytes()), id)
            && same.is_none()
        {
            same = Some((first, id, path));
        }
    })?;
    let file = outbox.path().display().to_string();
    match same {
        Some((first, second, path)) => Err(Diagnostic::error(msg!(
            "error-outbox-names",
            first = first,
            second = second,
            file = file,
            found = path
        ))
        .hint(msg!("hint-outbox-row"))
        .into()),
        None => Ok(()),
    }
}

/// All printed letters in one file, in the order of the outbox.
#[cfg(feature = "pdf")]
fn bind(session: &mut Session<'_>, outbox: &Outbox, args: &OutboxExportArgs) -> Result<(), Failure> {
    let path = &args.out;
    let unwritable = |error: std::io::Error| Diagnostic::unwritable(path, &error);
    if path.exists() && !args.force {
        return Err(Diagnostic::error(msg!("error-file-exists", file = path.display().to_string()))
            .hint(msg!("hint-file-exists"))
            .into());
    }
    // Whole or absent: it is written beside its place.
    leftovers::sweep(private::folder_of(path));
    let file = private::beside(path).map_err(unwritable)?;
    let mut binder = Binder::new(BufWriter::new(file)).map_err(unwritable)?;
    let (mut count, mut after) = (0_usize, 0);
    while let Some(stored) = outbox.next(after)? {
        after = stored.id;
        if stored.key.format != Format::Pdf.as_str() {
            continue;
        }
        binder.add(&stored.bytes).map_err(unwritable)?;
        count += 1;
    }
    if count == 0 {
        return Err(Diagnostic::error(msg!("error-outbox-no-pdf", file = args.outbox.display().to_string()))
            .hint(msg!("hint-outbox-no-pdf"))
            .into());
    }
    let pages = binder.pages();
    let file = binder.end().and_then(|file| file.into_inner().map_err(std::io::IntoInnerError::into_error));
    file.and_then(|file| private::put(file, path)).map_err(unwritable)?;
    session.tell(&msg!("outbox-bound", count = count, pages = pages, file = path.display().to_string()));
    Paused::of(session.catalog, outbox)?.tell(session);
    Ok(())
}

fn document(stored: Stored) -> Document {
    let format = stored.key.format.parse().unwrap_or(Format::Txt);
    Document { file_name: stored.file_name, format, bytes: stored.bytes, printed: None }
}

fn merge(session: &mut Session<'_>, args: &OutboxMergeArgs) -> Result<(), Failure> {
    let mut outbox = session.outbox(&args.outbox, Access::Write { create: true })?;
    for other in &args.others {
        // Looks who can read it, and whether it is one.
        drop(session.outbox(other, Access::Read)?);
    }
    let mut told = |other: &Path, merged: Merged| {
        let file = other.display().to_string();
        session.tell(&msg!("outbox-merged", count = merged.added, file = &file));
        if merged.there > 0 {
            session.tell(&msg!("outbox-merged-there", count = merged.there));
        }
        if merged.different > 0 {
            session.tell(&msg!("outbox-merged-different", count = merged.different));
        }
    };
    outbox.merge(&args.others, &mut told).map_err(Failure::failed)
}
