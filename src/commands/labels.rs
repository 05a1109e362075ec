//! `appeal labels`: the addresses of an action's recipients on sheets of labels.

use std::sync::Arc;

use super::session::Session;
use crate::check;
use crate::cli::LabelsArgs;
use crate::config::DEFAULT_PROFILE;
use crate::deliver::folder;
use crate::diagnostic::{Diagnostic, Failure, gathered};
use crate::document::paper::{Labels, Paper};
use crate::document::{Document, Format, Pages, Print};
use crate::letter::{self, Composer, Postal};
use crate::locale::{self, country};
use crate::msg;
use crate::writer::Writer;

/// Prints labels with the addresses as they are written in the country of posting.
///
/// # Errors
/// An action, a language or a recipient is unknown, no address is on record, or the file cannot be written.
pub fn run(session: &mut Session<'_>, args: &LabelsArgs) -> Result<(), Failure> {
    let config = session.config()?;
    let profile = config.profile.get(args.profile.as_deref().unwrap_or(DEFAULT_PROFILE));
    let available = locale::available(session.catalog);
    let country = args.country.clone().or_else(|| profile.and_then(|profile| profile.country.clone()));
    let Some(given) = country else {
        return Err(Failure::usage(
            Diagnostic::error(msg!("error-field-missing", field = "--country"))
                .hint(msg!("hint-field-missing", field = "--country")),
        ));
    };
    let Some(posted_in) = locale::meant_country(&given, available.iter().map(String::as_str)) else {
        return Err(Failure::usage(Diagnostic::error(msg!("error-country", found = given)).hint(msg!("hint-country"))));
    };
    let postals = addresses(session, args, &posted_in, &available)?;
    let paper = args.paper.or(config.print.paper).unwrap_or_else(|| Paper::of(&posted_in));
    let fonts = config.print.fonts(&args.font);
    let pages = Pages::new(session.catalog).with_print(Print { fonts, paper: Some(paper) });
    let press = pages.press()?;
    let mut found = Vec::new();
    let mut addresses = Vec::new();
    for (recipient, postal) in &postals {
        let (lines, lacks_local) = press.postal_lines(postal);
        found.extend(lacks_local.then(|| check::local_address_unprinted(recipient)));
        addresses.extend(std::iter::repeat_n(lines, usize::from(args.copies)));
    }
    let bytes = press.labels(&addresses, &Labels::of(paper), session.today)?;
    session.show(&gathered(found));
    if args.out.as_os_str() == "-" {
        session.out.write_all(&bytes)?;
        return Ok(());
    }
    let file_name = args.out.file_name().and_then(|name| name.to_str()).unwrap_or("labels.pdf").to_owned();
    let document = Document { file_name, format: Format::Pdf, bytes, printed: None };
    let parent = args.out.parent().filter(|parent| !parent.as_os_str().is_empty());
    for path in folder::write(parent.unwrap_or(std::path::Path::new(".")), &[document], args.force)? {
        session.tell(&msg!("write-file", file = path.display().to_string()));
    }
    Ok(())
}

/// The addresses, each once, in the order of the actions; with the recipient that each is of.
fn addresses(
    session: &Session<'_>,
    args: &LabelsArgs,
    posted_in: &str,
    available: &[String],
) -> Result<Vec<(String, Postal)>, Failure> {
    let wanted = args.lang.clone().unwrap_or_else(|| country::language_of(posted_in));
    let mut addresses: Vec<(String, Postal)> = Vec::new();
    let mut unknown: Vec<&String> = args.to.iter().collect();
    for id in &args.actions {
        let action = Arc::new(letter::load(session.catalog, id)?);
        let Some(kind) = action.kinds.first() else { continue };
        // In a language that the case has words in; the reference is in Latin script.
        let written: Vec<String> = action.written_in(available).into_iter().map(str::to_owned).collect();
        let fallback = action.reference().unwrap_or(locale::REFERENCE);
        let language = locale::negotiate(&wanted, &written).unwrap_or(fallback);
        let composer = Composer::new(session.catalog, &action, kind, language).map_err(Failure::failed)?;
        let writer = Writer::neutral(posted_in);
        for recipient in composer.recipients_for(posted_in) {
            unknown.retain(|id| **id != recipient.id.value);
            if !args.to.is_empty() && !args.to.contains(&recipient.id.value) {
                continue;
            }
            let letter = composer.anew(recipient, &writer, session.today)?;
            let is_new = |postal: &&Postal| !addresses.iter().any(|(_, known)| known.lines == postal.lines);
            if let Some(postal) = letter.postal().filter(is_new) {
                addresses.push((recipient.id.value.clone(), postal.clone()));
            }
        }
    }
    if !unknown.is_empty() {
        let unknown = unknown.into_iter().map(|id| Diagnostic::error(msg!("error-recipient-not-in-action", id = id)));
        return Err(Failure::usage(unknown.collect::<Vec<_>>()));
    }
    if addresses.is_empty() {
        return Err(Diagnostic::error(msg!("error-no-addresses")).hint(msg!("hint-no-addresses")).into());
    }
    Ok(addresses)
}
