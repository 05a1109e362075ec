//! `appeal action new`: a case file with its messages in every language, ready to fill in.
//!
//! What is told by flags, or asked on a terminal, stands in its place. What else must be filled in is empty, and an error until it
//! is; messages are comments, and missing until somebody writes them. So nothing that nobody wrote can end up in a letter.

use super::ask;
use super::draft::{Draft, DraftOffice, DraftPerson, DraftSource, Known, demands, person_id, unused};
use super::made_of::{complete, shared_office};
use super::write::{require_new, write};
use crate::action::{PersonKind, Role};
use crate::catalog::Catalog;
use crate::cli::ActionNewArgs;
use crate::commands::session::Session;
use crate::commands::settle::known_languages;
use crate::diagnostic::{Diagnostic, Failure};
use crate::locale;
use crate::msg;

/// Makes a case.
///
/// # Errors
/// There is no workspace; the id is none, or a case's already; what was said is wrong; a file cannot be written.
pub(super) fn run(session: &mut Session<'_>, args: &ActionNewArgs) -> Result<(), Failure> {
    require_new(session, &args.id)?;
    let mut draft = said(session.catalog, args).map_err(Failure::usage)?;
    if session.environment.interactive {
        ask::for_missing(session, &mut draft)?;
    }
    complete(session.catalog, &mut draft);
    write(session, &draft, None)?;
    session.tell(&msg!("action-new-next", id = &args.id));
    Ok(())
}

/// What the flags say.
///
/// # Errors
/// Everything that is wrong with them.
fn said(catalog: &Catalog, args: &ActionNewArgs) -> Result<Draft, Vec<Diagnostic>> {
    let mut wrong = Vec::new();
    let available = locale::spoken(catalog);
    let country = args.country.as_ref().and_then(|text| {
        let code = locale::meant_country(text, available.iter().map(String::as_str));
        if code.is_none() {
            wrong.push(Diagnostic::error(msg!("error-country", found = text)).hint(msg!("hint-country")));
        }
        code.map(Known::said)
    });
    let languages = known_languages(&available, &args.lang).unwrap_or_else(|mut unknown| {
        wrong.append(&mut unknown);
        Vec::new()
    });
    let roles = args.to.iter().map(|office| (office, Role::To));
    let roles = roles.chain(args.copy.iter().map(|office| (office, Role::Copy)));
    let offices = roles.filter_map(|(office, role)| match shared_office(catalog, office, role) {
        Ok(office) => Some(office),
        Err(error) => {
            wrong.push(error);
            None
        }
    });
    let offices: Vec<DraftOffice> = offices.collect();
    if args.gender.len() > args.person.len().max(1) {
        wrong.push(Diagnostic::error(msg!(
            "error-action-genders",
            count = args.gender.len(),
            people = args.person.len()
        )));
    }
    if args.count.is_some() && !args.about.has_number() {
        wrong.push(Diagnostic::error(msg!("error-action-count", kind = args.about.as_str())));
    }
    if args.unnamed.is_some() && !args.about.is_of_persons() {
        wrong.push(Diagnostic::error(msg!("error-action-unnamed", kind = args.about.as_str())));
    }
    if !wrong.is_empty() {
        return Err(wrong);
    }
    let sources = args.source.iter().map(|title| DraftSource { title: title.clone(), published: None, url: None });
    Ok(Draft {
        id: args.id.clone(),
        country,
        expires: args.expires.map(Known::said),
        any_language: languages.is_empty(),
        languages: languages.into_iter().map(Known::said).collect(),
        people: people(args),
        matter: args.matter.clone(),
        offices,
        demands: demands(args.demand.iter().map(|text| (Some(text.clone()), Vec::new()))),
        sources: sources.collect(),
        ..Draft::default()
    })
}

fn people(args: &ActionNewArgs) -> Vec<DraftPerson> {
    let genders = |at: usize| args.gender.get(at).copied().map(Known::said);
    if args.matter.is_some() {
        return Vec::new();
    }
    if args.person.is_empty() && args.unnamed.is_none() && args.gender.is_empty() && args.about == PersonKind::Person {
        return Vec::new();
    }
    let names = args.person.iter().map(|name| Some(Known::said(name.trim().to_owned())));
    let names: Vec<_> = if args.person.is_empty() { vec![None] } else { names.collect() };
    let mut people: Vec<DraftPerson> = Vec::new();
    for (at, name) in names.into_iter().enumerate() {
        let taken: Vec<&str> = people.iter().map(|person| person.id.as_str()).collect();
        let id = unused(person_id(&args.id, name.as_ref()), &taken);
        people.push(DraftPerson {
            id,
            name,
            kind: args.about,
            gender: genders(at),
            count: args.count,
            unnamed: args.unnamed,
        });
    }
    people
}
