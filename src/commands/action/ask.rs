//! Asks the author of a new case on a terminal for what flags have not said. An empty answer leaves a blank in the case.

use jiff::civil::Date;

use super::draft::{Draft, DraftOffice, DraftPerson, Known, demands, person_id, unused};
use super::made_of::{complete_languages, shared_office};
use crate::action::{self, PeopleGender, PersonKind, Role, Unnamed};
use crate::commands::questions::{Choice, choose_country_or_none, optional, refuse, select, select_many};
use crate::commands::session::Session;
use crate::diagnostic::{Diagnostic, Failure};
use crate::locale;
use crate::message::Message;
use crate::msg;

/// What a case may be about, as its author chooses.
#[derive(Clone, Copy)]
enum AboutWhat {
    People(PersonKind),
    Unnamed(Unnamed),
    Matter,
}

/// Asks for what is missing, in the order in which one tells a case.
///
/// # Errors
/// The person broke it off.
pub(super) fn for_missing(session: &mut Session<'_>, draft: &mut Draft) -> Result<(), Failure> {
    session.tell(&msg!("ask-new-head"));
    if draft.country.is_none() {
        draft.country = choose_country_or_none(session, &msg!("ask-new-country"))?.or_broken_off()?.map(Known::said);
    }
    if draft.languages.is_empty() {
        draft.languages = languages(session)?;
        draft.any_language = draft.languages.is_empty();
    }
    if draft.people.is_empty() && draft.matter.is_none() {
        about(session, draft)?;
    }
    if draft.offices.is_empty() {
        offices(session, draft)?;
    }
    if draft.expires.is_none() {
        draft.expires = last_day(session)?.map(Known::said);
    }
    if draft.demands.is_empty() {
        let first = draft.languages.first().map_or(String::new(), |language| locale::name(&language.value));
        let texts = several(session, &msg!("ask-new-demand", language = first), &msg!("ask-new-demand-help"))?;
        draft.demands = demands(texts.into_iter().map(|text| (Some(text), Vec::new())));
    }
    Ok(())
}

fn languages(session: &mut Session<'_>) -> Result<Vec<Known<String>>, Failure> {
    let tags = complete_languages(session.catalog);
    let choices = tags.iter().map(|tag| Choice { shown: format!("{} ({tag})", locale::name(tag)), value: tag.clone() });
    let all: Vec<usize> = (0..tags.len()).collect();
    let mut chosen = select_many(session, &msg!("ask-new-languages"), choices.collect(), &all)?.or_broken_off()?;
    // The author's own language is that of what is written here.
    let own = session.ui.tag().to_owned();
    chosen.sort_by_key(|tag| *tag != own);
    Ok(chosen.into_iter().map(Known::said).collect())
}

fn about(session: &mut Session<'_>, draft: &mut Draft) -> Result<(), Failure> {
    let kinds = [
        ("person", AboutWhat::People(PersonKind::Person)),
        ("group", AboutWhat::People(PersonKind::Group)),
        ("organisation", AboutWhat::People(PersonKind::Organisation)),
        ("community", AboutWhat::People(PersonKind::Community)),
        ("withheld", AboutWhat::Unnamed(Unnamed::Withheld)),
        ("unknown", AboutWhat::Unnamed(Unnamed::Unknown)),
        ("matter", AboutWhat::Matter),
    ];
    let choices = kinds.map(|(word, value)| {
        let shown = session.ui.say(&msg!("ask-new-about-choice", kind = word));
        Choice { shown, value }
    });
    match select(session, &msg!("ask-new-about"), choices.into(), 0)?.or_broken_off()? {
        AboutWhat::Matter => draft.matter = Some(one(session, &msg!("ask-new-matter"))?.unwrap_or_default()),
        AboutWhat::Unnamed(unnamed) => add(session, draft, None, PersonKind::Person, Some(unnamed))?,
        AboutWhat::People(kind) => {
            let question = match kind {
                PersonKind::Person => msg!("ask-new-name"),
                _ => msg!("ask-new-name-of-many"),
            };
            let names = match kind {
                PersonKind::Person => several(session, &question, &msg!("ask-new-name-help"))?,
                _ => one(session, &question)?.into_iter().collect(),
            };
            if names.is_empty() {
                add(session, draft, None, kind, None)?;
            }
            for name in names {
                add(session, draft, Some(Known::said(name)), kind, None)?;
            }
        }
    }
    Ok(())
}

fn add(
    session: &mut Session<'_>,
    draft: &mut Draft,
    name: Option<Known<String>>,
    kind: PersonKind,
    unnamed: Option<Unnamed>,
) -> Result<(), Failure> {
    let gender = match kind {
        PersonKind::Person | PersonKind::Group => {
            let genders = PeopleGender::ALL
                .into_iter()
                .filter(|gender| kind == PersonKind::Group || *gender != PeopleGender::Mixed);
            let choices = genders.map(|value| {
                let shown = session.ui.say(&msg!("ask-new-gender-choice", gender = value.as_str()));
                Choice { shown, value }
            });
            let question = match &name {
                Some(name) => msg!("ask-new-gender-of", name = &name.value),
                None => msg!("ask-new-gender"),
            };
            Some(Known::said(select(session, &question, choices.collect(), 0)?.or_broken_off()?))
        }
        PersonKind::Organisation | PersonKind::Community => None,
    };
    let count = if kind == PersonKind::Group { number(session, &msg!("ask-new-count"))? } else { None };
    let taken: Vec<&str> = draft.people.iter().map(|person| person.id.as_str()).collect();
    let id = unused(person_id(&draft.id, name.as_ref()), &taken);
    draft.people.push(DraftPerson { id, name, kind, gender, count, unnamed });
    Ok(())
}

fn offices(session: &mut Session<'_>, draft: &mut Draft) -> Result<(), Failure> {
    let known = action::offices(session.catalog);
    for (question, role) in [(msg!("ask-new-offices"), Role::To), (msg!("ask-new-copies"), Role::Copy)] {
        let free = known.iter().filter(|office| {
            !draft
                .offices
                .iter()
                .any(|chosen| matches!(chosen, DraftOffice::Shared { office: own, .. } if own == *office))
        });
        let choices = free.map(|office| Choice { shown: office.clone(), value: office.clone() });
        for office in select_many(session, &question, choices.collect(), &[])?.or_broken_off()? {
            draft.offices.push(shared_office(session.catalog, &office, role)?);
        }
    }
    Ok(())
}

fn last_day(session: &mut Session<'_>) -> Result<Option<Date>, Failure> {
    loop {
        let Some(answer) = trimmed(session, &msg!("ask-new-expires"), &msg!("ask-new-expires-help"))? else {
            return Ok(None);
        };
        match answer.trim().parse() {
            Ok(day) => return Ok(Some(day)),
            Err(_) => refuse(session, &Diagnostic::error(msg!("error-new-day", found = answer))),
        }
    }
}

fn number(session: &mut Session<'_>, question: &Message) -> Result<Option<i64>, Failure> {
    loop {
        let Some(answer) = one(session, question)? else { return Ok(None) };
        match answer.trim().parse() {
            Ok(number) if number > 0 => return Ok(Some(number)),
            _ => refuse(session, &Diagnostic::error(msg!("error-new-number", found = answer))),
        }
    }
}

fn one(session: &mut Session<'_>, question: &Message) -> Result<Option<String>, Failure> {
    trimmed(session, question, &msg!("ask-new-empty-help"))
}

fn trimmed(session: &mut Session<'_>, question: &Message, help: &Message) -> Result<Option<String>, Failure> {
    Ok(optional(session, question, help)?.or_broken_off()?.map(|answer| answer.trim().to_owned()))
}

/// The same question until the answer is empty.
fn several(session: &mut Session<'_>, question: &Message, help: &Message) -> Result<Vec<String>, Failure> {
    let mut answers = Vec::new();
    while let Some(answer) = trimmed(session, question, help)? {
        answers.push(answer);
    }
    Ok(answers)
}
