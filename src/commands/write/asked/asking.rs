//! The questions, one by one: what is asked, and what its answer becomes.

use super::before;
use super::interview::Interview;
use super::sending;
use super::step::Step;
use super::{folder, kept};
use crate::action::{Naming, REMINDER};
use crate::commands::line_editor::Line;
use crate::commands::names;
use crate::commands::questions::{Answer, Choice, choose_country, line, refuse, required, select};
use crate::commands::session::Session;
use crate::commands::write::ties;
use crate::commands::write::together::wrong_signatories;
use crate::diagnostic::{Diagnostic, Failure};
use crate::letter::{self, Composer, forms};
use crate::line_ends::beginning;
use crate::locale;
use crate::message::Message;
use crate::msg;
use crate::text::without_isolates;
use crate::writer::Privacy;

/// No more of a text is shown in a list.
const SHOWN: usize = 70;

/// Asks it.
///
/// # Errors
/// The person broke it off, or something is wrong that no answer mends.
pub(super) fn ask(step: Step, it: &mut Interview, session: &mut Session<'_>) -> Result<Answer<()>, Failure> {
    match step {
        Step::Case => case(it, session),
        Step::Ties => ties_to(it, session),
        Step::Language => language(it, session),
        Step::Kind => kind(it, session),
        Step::Leaves => {
            let subject = it.subject()?;
            let left = ties::leave(session, &subject.action, &subject.kind, subject.has_no_ties);
            match left {
                // Who does not want it left chooses something else.
                Err(failure) if failure.is_broken_off() && !session.lines.was_broken_off() => Ok(Answer::Back),
                left => left.map(Answer::Given),
            }
        }
        Step::Home | Step::Country => country(step, it, session),
        Step::Signing => ties::choose_signing(session, &mut it.given.fields),
        Step::Keep => kept::ask(it, session),
        Step::Name => name(it, session),
        Step::Address => address(it, session),
        Step::Town => town(it, session),
        Step::Signatories => signatories(it, session),
        Step::OwnWords => before::own_words(it, session),
        Step::Opening => opening(it, session),
        Step::FirstDemand => first_demand(it, session),
        Step::Way => sending::ask(it, session),
        Step::Email => email(it, session),
        Step::Folder => folder::ask(it, session),
    }
}

/// What stands in the line of a question at first: what was left there, else the answer that counts now.
fn initial(it: &Interview, step: Step, now: Option<&String>) -> String {
    it.typed.get(&step).or(now).cloned().unwrap_or_default()
}

fn case(it: &mut Interview, session: &mut Session<'_>) -> Result<Answer<()>, Failure> {
    let mut choices = Vec::new();
    for (id, loaded) in letter::load_all(session.catalog) {
        // A broken case cannot be chosen; `appeal list` says why.
        let Ok(action) = loaded else { continue };
        let is_open = action.status.value.takes_letters()
            && action.expires.as_ref().is_none_or(|last| !last.value.is_over(session.moment()));
        let has_kind = it.named_kind.as_ref().is_none_or(|kind| kind == REMINDER || action.kind(kind).is_some());
        if is_open && has_kind {
            let archived = action.status.value == crate::action::Status::Archived;
            choices.push((archived, Choice { shown: names::title(session, &action), value: id }));
        }
    }
    if choices.is_empty() {
        let kind = it.named_kind.clone().unwrap_or_default();
        return Err(Diagnostic::error(msg!("ask-no-action", kind = kind)).into());
    }
    choices.sort_by_key(|(archived, _)| *archived);
    let choices: Vec<_> = choices.into_iter().map(|(_, choice)| choice).collect();
    let Answer::Given(id) = select(session, &msg!("ask-action"), choices, 0)? else { return Ok(Answer::Back) };
    it.forget_the_case();
    it.choose_case(session, &id)?;
    it.settle_signing(session).map(Answer::Given)
}

fn ties_to(it: &mut Interview, session: &mut Session<'_>) -> Result<Answer<()>, Failure> {
    let states = it.states();
    let Answer::Given(none) = ties::said_none(session, &states)? else { return Ok(Answer::Back) };
    it.has_no_ties = none;
    it.asked_ties_to = states;
    if !none {
        it.forget_kept(session);
        it.keeps = false;
    }
    it.reconsider_signing();
    it.settle_signing(session).map(Answer::Given)
}

fn language(it: &mut Interview, session: &mut Session<'_>) -> Result<Answer<()>, Failure> {
    let available = locale::available(session.catalog);
    let Some(action) = &it.action else { return Ok(Answer::Given(())) };
    // In the order that the recipients prefer, but for the person's own.
    let mut tags: Vec<String> = action.written_in(&available).into_iter().map(str::to_owned).collect();
    tags.retain(|tag| available.contains(tag));
    let own = session.environment.language().and_then(|tag| locale::negotiate(&tag, &tags).map(str::to_owned));
    if let Some(at) = own.and_then(|own| tags.iter().position(|tag| *tag == own)) {
        let first = tags.remove(at);
        tags.insert(0, first);
    }
    let usual = it.given.lang.as_ref().and_then(|lang| tags.iter().position(|tag| tag == lang)).unwrap_or(0);
    let choices =
        tags.into_iter().map(|tag| Choice { shown: format!("{} ({tag})", locale::name(&tag)), value: tag }).collect();
    Ok(select(session, &msg!("ask-language"), choices, usual)?.map(|tag| it.given.lang = Some(tag)))
}

fn kind(it: &mut Interview, session: &mut Session<'_>) -> Result<Answer<()>, Failure> {
    let Some(action) = it.action.clone() else { return Ok(Answer::Given(())) };
    let mut choices = Vec::new();
    for kind in action.kinds.iter().filter(|kind| !kind.reminder) {
        let name = names::kind_name(session, &kind.name.value);
        let needs = forms::of(kind.form).needs().map(|needs| session.ui.say(&needs));
        let shown = needs.map_or(name.clone(), |needs| format!("{name} – {needs}"));
        choices.push(Choice { shown, value: kind.name.value.clone() });
    }
    let today = session.today;
    let reminders = session.notes().ok().map(|notes| {
        let waiting = notes.last(&action.id).into_iter().filter(|note| note.replied.is_none() && note.on < today);
        waiting.map(|note| note.on).max()
    });
    if let Some(on) = reminders.flatten() {
        let shown = session.ui.say(&msg!("ask-kind-reminder", day = on));
        choices.push(Choice { shown, value: REMINDER.to_owned() });
    }
    let likely = it.likely_kind().map(|kind| kind.name.value);
    let usual = choices.iter().position(|choice| Some(&choice.value) == likely.as_ref()).unwrap_or(0);
    loop {
        let asked = select(session, &msg!("ask-kind"), choices.clone(), usual)?;
        let Answer::Given(name) = asked else { return Ok(Answer::Back) };
        it.forget_the_kind();
        match it.choose_kind(session, &name) {
            Ok(()) => break,
            Err(failure) => session.show(&failure.diagnostics),
        }
    }
    it.settle_signing(session).map(Answer::Given)
}

fn country(step: Step, it: &mut Interview, session: &mut Session<'_>) -> Result<Answer<()>, Failure> {
    let now = it.given.fields.country.as_deref().map(|code| locale::country::name(code, session.ui.tag()));
    let initial = initial(it, step, now.as_ref());
    let Answer::Given(code) = choose_country(session, &initial)? else { return Ok(Answer::Back) };
    if it.given.fields.country.replace(code.clone()).is_some_and(|before| before != code) {
        // Whom one can write to, and how, turns on it.
        it.take_back(Step::Way);
    }
    it.reconsider_signing();
    it.settle_signing(session).map(Answer::Given)
}

/// Asks for a field of the writer until it can stand in a letter.
fn field(
    it: &mut Interview,
    session: &mut Session<'_>,
    (step, field): (Step, &'static str),
    (question, help): (Message, Message),
    now: Option<&String>,
) -> Result<Answer<String>, Failure> {
    let mut initial = initial(it, step, now);
    it.call_as_asked(session, step, field);
    loop {
        let asked = if step == Step::Address {
            line(session, &question, Some(&help), Line { initial: &initial, ..Line::default() })?
        } else {
            required(session, &question, &help, &initial)?
        };
        let Answer::Given(text) = asked else { return Ok(Answer::Back) };
        match before::sound(session, it, field, &text) {
            Ok(text) => return Ok(Answer::Given(text)),
            Err(wrong) => wrong.iter().for_each(|wrong| refuse(session, wrong)),
        }
        initial = text;
    }
}

fn name(it: &mut Interview, session: &mut Session<'_>) -> Result<Answer<()>, Failure> {
    let words = if it.given.fields.privacy == Some(Privacy::Place) {
        (msg!("ask-initials"), msg!("ask-initials-help"))
    } else {
        (msg!("ask-name"), msg!("ask-name-help"))
    };
    let now = it.given.fields.name.clone();
    let answer = field(it, session, (Step::Name, "name"), words, now.as_ref())?;
    Ok(answer.map(|text| it.given.fields.name = Some(text)))
}

/// Several lines that were given stay as they are while their text is not changed.
fn address(it: &mut Interview, session: &mut Session<'_>) -> Result<Answer<()>, Failure> {
    if !it.given.fields.address.is_empty() {
        it.address.clone_from(&it.given.fields.address);
    }
    let now = Some(it.address.join(", ")).filter(|text| !text.is_empty());
    let words = (msg!("ask-address"), msg!("ask-address-help"));
    let answer = field(it, session, (Step::Address, "address"), words, now.as_ref())?;
    Ok(answer.map(|text| {
        if Some(&text) != now.as_ref() {
            it.address = Some(text).filter(|text| !text.is_empty()).into_iter().collect();
        }
        it.given.fields.address.clone_from(&it.address);
    }))
}

fn town(it: &mut Interview, session: &mut Session<'_>) -> Result<Answer<()>, Failure> {
    let place = it.given.fields.privacy == Some(Privacy::Place);
    let help = if place { msg!("ask-city-place-help") } else { msg!("ask-city-help") };
    let now = it.given.fields.city.clone();
    let answer = field(it, session, (Step::Town, "city"), (msg!("ask-city"), help), now.as_ref())?;
    Ok(answer.map(|text| it.given.fields.city = Some(text)))
}

fn email(it: &mut Interview, session: &mut Session<'_>) -> Result<Answer<()>, Failure> {
    let now = it.given.fields.email.clone();
    let words = (msg!("ask-email"), msg!("ask-email-help"));
    let answer = field(it, session, (Step::Email, "email"), words, now.as_ref())?;
    Ok(answer.map(|text| it.given.fields.email = Some(text)))
}

/// Whether a text names a file, and no organisation.
fn is_path(text: &str) -> bool {
    let text = text.to_lowercase();
    text.starts_with('~')
        || text.contains('/')
        || [".csv", ".tsv", ".xlsx", ".ods"].iter().any(|end| text.ends_with(end))
}

/// A file that is there holds signatories; all else is the name of an organisation.
fn signatories(it: &mut Interview, session: &mut Session<'_>) -> Result<Answer<()>, Failure> {
    let words = (msg!("ask-signatories"), msg!("ask-signatories-help"));
    let mut now = it.signed_by();
    let answer = loop {
        let answer = field(it, session, (Step::Signatories, "organisation"), words.clone(), now.as_ref())?;
        let Answer::Given(text) = &answer else { break answer };
        let path = folder::at_home(session.environment, text);
        let wrong = if path.is_file() {
            let subject = it.subject()?;
            wrong_signatories(session, &it.args.together, (&subject.action, &subject.kind), &path)?
        } else if is_path(text) {
            vec![Diagnostic::error(msg!("error-read", file = path.display().to_string()))]
        } else {
            Vec::new()
        };
        if wrong.is_empty() {
            break answer;
        }
        wrong.iter().for_each(|wrong| refuse(session, wrong));
        now = Some(text.clone());
    };
    Ok(answer.map(|text| {
        let path = folder::at_home(session.environment, &text);
        let together = &mut it.args.together;
        (together.organisation, together.signatories) =
            if path.is_file() { (None, Some(path)) } else { (Some(text), None) };
        it.given.fields.organisation.clone_from(&together.organisation);
    }))
}

fn shown(composer: &Composer, id: &str) -> String {
    beginning(&without_isolates(&composer.say(id).unwrap_or_else(|_| id.to_owned())), SHOWN)
}

/// What can be chosen of a letter, and before it that it is drawn: that letters differ is what counts without a thought.
fn drawn_or(session: &Session<'_>, offered: Vec<(String, String)>) -> Vec<Choice<Option<String>>> {
    let drawn = Choice { shown: session.ui.say(&msg!("ask-drawn")), value: None };
    let offered = offered.into_iter().map(|(shown, id)| Choice { shown, value: Some(id) });
    std::iter::once(drawn).chain(offered).collect()
}

fn opening(it: &mut Interview, session: &mut Session<'_>) -> Result<Answer<()>, Failure> {
    let Some(composer) = it.composer(session) else { return Ok(Answer::Given(())) };
    let ids: Vec<String> = composer.kind.openings.iter().map(|opening| opening.value.clone()).collect();
    let usual = it.given.fields.choices.opening.as_ref();
    let usual = usual.and_then(|now| ids.iter().position(|id| id == now)).map_or(0, |at| at + 1);
    let offered = ids.into_iter().map(|id| (shown(&composer, &id), id)).collect();
    let answer = select(session, &msg!("ask-opening"), drawn_or(session, offered), usual)?;
    Ok(answer.map(|id| it.given.fields.choices.opening = id))
}

fn first_demand(it: &mut Interview, session: &mut Session<'_>) -> Result<Answer<()>, Failure> {
    let Some(composer) = it.composer(session) else { return Ok(Answer::Given(())) };
    let demands = composer.action.demands_of(&composer.kind);
    let usual = it.given.fields.choices.demands.first();
    let usual = usual.and_then(|now| demands.iter().position(|id| id.value == *now)).map_or(0, |at| at + 1);
    let offered =
        demands.iter().map(|id| (shown(&composer, &Naming::Demand.message(&id.value)), id.value.clone())).collect();
    let answer = select(session, &msg!("ask-first-demand"), drawn_or(session, offered), usual)?;
    Ok(answer.map(|id| it.given.fields.choices.demands = id.into_iter().collect()))
}
