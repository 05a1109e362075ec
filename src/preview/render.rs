//! From what is asked to what is shown.

use std::sync::Arc;

use super::choices::{self, Names};
use super::column::Work;
use super::content::Content;
use super::finding;
use super::findings;
use super::query::Query;
use super::state::State;
use super::tab::Tab;
use super::view::{Choices, Chosen, FieldError, View};
use super::wishes::{self, Wishes};
use crate::action::{Action, Recipient};
use crate::diagnostic::Diagnostic;
use crate::message::Arg;
use crate::msg;
use crate::writer::{Fields, Writer};

/// Answers.
pub(super) fn view(state: &State, query: &Query) -> View {
    let content = state.content();
    let mut errors: Vec<Diagnostic> = state.trouble().into_iter().collect();
    errors.extend(content.pages.clone().err().unwrap_or_default());
    let mut view = View {
        generation: content.generation,
        words: content.words.clone(),
        choices: Choices { actions: choices::actions(&content), ..Choices::default() },
        chosen: Chosen { tab: query.tab, ..Chosen::default() },
        tabs: vec![Tab::Letter],
        wishes: Vec::new(),
        danger: None,
        errors: Vec::new(),
        writer: Vec::new(),
        columns: Some(Vec::new()),
        findings: Vec::new(),
        count: String::new(),
    };
    let Some(id) = choices::action(&content, query) else {
        errors.push(Diagnostic::error(msg!("list-none")));
        return with_errors(view, &content, &errors);
    };
    view.chosen.action.clone_from(&id);
    let action = match &content.actions[&id] {
        Ok(action) => Some(Arc::clone(action)),
        Err(told) => {
            errors.extend(told.iter().cloned());
            state.last_good_action(&id)
        }
    };
    let Some(action) = action else { return with_errors(view, &content, &errors) };
    view.danger = action.endangers_writers().then(|| danger(&content, &action));
    let chosen = query.kind.as_deref().and_then(|name| action.kind(name)).or(action.kinds.first());
    let Some(chosen) = chosen else { return with_errors(view, &content, &errors) };
    view.tabs = choices::tabs(&action, chosen);
    view.chosen.tab = view.tabs.iter().copied().find(|tab| *tab == query.tab).unwrap_or(view.tabs[0]);
    // A post is a kind of its own, which can be looked at beside the others.
    let kind = if view.chosen.tab == Tab::Post { choices::post_of(&action, chosen).unwrap_or(chosen) } else { chosen };
    let recipients = &kind.recipients;
    let wanted = recipients.iter().find(|recipient| Some(&recipient.id.value) == query.recipient.as_ref());
    let Some(recipient) = wanted.or(recipients.first()) else { return with_errors(view, &content, &errors) };
    let languages = action.written_in(&content.languages);
    let settled = query.wishes.settle(&content, &action, kind, state.settings.today);
    let names = Names::new(&content, &action, &kind.name.value);
    let choices = settled.as_ref().map(|wishes| wishes.choices.clone()).unwrap_or_default();
    view.choices.kinds = action.kinds.iter().map(|kind| choices::kind(&content, &kind.name.value)).collect();
    view.choices.recipients = names.recipients(recipients);
    view.choices.languages = languages.iter().map(|tag| choices::language(&content, tag)).collect();
    view.choices.openings = names.openings(kind);
    view.choices.demands = names.demands(&action, kind, &choices);
    view.wishes = wishes::offered(&action, kind);
    view.chosen.kind.clone_from(&chosen.name.value);
    view.chosen.recipient.clone_from(&recipient.id.value);
    view.chosen.languages = choices::languages(&content, &languages, query);
    let first = kind.openings.first().map(|opening| opening.value.clone());
    view.chosen.opening = choices.opening.or(first).unwrap_or_default();

    let wishes = settled.unwrap_or_else(|wrong| {
        view.writer = wrong;
        Wishes::default()
    });
    let anybodys = recipient.writers_in.first().map(String::as_str).or(kind.elsewhere()).unwrap_or("CH");
    let fields = Fields {
        organisation: wishes.organisation.clone(),
        choices: wishes.choices.clone(),
        ..query.writer.fields(anybodys)
    };
    let writer = match writer(&content, fields, recipient) {
        Ok(writer) if view.writer.is_empty() => Writer { signatories: Arc::clone(&wishes.signatories), ..writer },
        settled => {
            view.writer.extend(settled.err().unwrap_or_default());
            view.columns = None;
            return with_errors(view, &content, &errors);
        }
    };
    let work = Work {
        state,
        content: &content,
        action: &action,
        kind: &kind.name.value,
        recipient,
        writer: &writer,
        tab: view.chosen.tab,
        wishes: &wishes,
    };
    let mut made = work.columns(&view.chosen.languages);
    findings::shared_errors(&mut made, &mut errors);
    findings::of_letters(&mut view, &content, &made, query.writer.is_nobody());
    view.columns = Some(made.into_iter().map(|made| made.column(&content)).collect());
    with_errors(view, &content, &errors)
}

/// Whom the letters of an action can endanger, and what to choose then.
fn danger(content: &Content, action: &Action) -> String {
    let country = Arg::Countries(vec![action.country.clone()]);
    content.ui.say(&msg!("preview-danger", country = country, place = msg!("preview-privacy-place")))
}

/// The writer, who writes to this recipient.
fn writer(content: &Content, fields: Fields, recipient: &Recipient) -> Result<Writer, Vec<FieldError>> {
    let told = |field: &'static str, error: &Diagnostic| FieldError { field, message: content.ui.say(&error.message) };
    let writer = Writer::settle_each(fields, &content.languages, &|name| content.field(name))
        .map_err(|wrong| wrong.iter().map(|(field, error)| told(field, error)).collect::<Vec<_>>())?;
    if !recipient.applies_to(&writer.country) {
        let countries = Arg::Countries(recipient.writers_in.clone());
        let error =
            Diagnostic::error(msg!("error-recipient-elsewhere", id = &recipient.id.value, countries = countries));
        return Err(vec![told("country", &error)]);
    }
    Ok(writer)
}

fn with_errors(view: View, content: &Content, errors: &[Diagnostic]) -> View {
    View { errors: finding::findings(&content.ui, errors.iter().map(|error| (error, Vec::new()))), ..view }
}
