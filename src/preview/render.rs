//! From what is asked to what is shown.

use std::sync::Arc;

use super::choices::{self, Names, Picked};
use super::column::Work;
use super::content::Content;
use super::finding;
use super::findings;
use super::query::Query;
use super::state::PreviewState;
use super::tab::Tab;
use super::view::{Choices, Chosen, FieldError, View};
use super::wishes::{self, Wishes};
use crate::action::{self, Action, Kind, Recipient};
use crate::diagnostic::Diagnostic;
use crate::message::Arg;
use crate::msg;
use crate::writer::{Fields, Writer};

/// What is shown of the content as it is now.
pub(super) fn view(state: &PreviewState, query: &Query) -> View {
    let content = state.content();
    let mut errors = state.trouble();
    errors.extend(content.pages.clone().err().unwrap_or_default());
    let mut answer = Answer { state, content: &content, query, view: nothing(&content, query), errors };
    if let Some(action) = answer.action() {
        answer.letter(&action);
    }
    let Answer { view, errors, .. } = answer;
    View { errors: finding::findings(&content.ui, errors.iter().map(|error| (error, Vec::new()))), ..view }
}

/// Nothing is chosen yet but the tab.
fn nothing(content: &Content, query: &Query) -> View {
    View {
        generation: content.generation,
        words: content.words.clone(),
        choices: Choices { actions: choices::actions(content), ..Choices::default() },
        chosen: Chosen { tab: query.tab, ..Chosen::default() },
        tabs: vec![Tab::Letter],
        wishes: Vec::new(),
        danger: None,
        errors: Vec::new(),
        writer: Vec::new(),
        columns: Some(Vec::new()),
        findings: Vec::new(),
        count: String::new(),
    }
}

/// The answer to what was asked, as far as it goes while something is wrong.
struct Answer<'a> {
    state: &'a PreviewState,
    content: &'a Arc<Content>,
    query: &'a Query,
    view: View,
    /// What is wrong with the content as a whole.
    errors: Vec<Diagnostic>,
}

/// What is looked at: a kind of an action, as it goes to one of its recipients.
struct Subject<'a> {
    action: &'a Arc<Action>,
    kind: &'a Kind,
    recipient: &'a Recipient,
}

impl Answer<'_> {
    /// The action that is shown; while its file is wrong, as it was when it was last good.
    fn action(&mut self) -> Option<Arc<Action>> {
        let Some(id) = choices::action(self.content, self.query) else {
            self.errors.push(Diagnostic::error(msg!("list-none")));
            return None;
        };
        self.view.chosen.action.clone_from(&id);
        match &self.content.actions[&id] {
            Ok(action) => Some(Arc::clone(action)),
            Err(told) => {
                self.errors.extend(told.iter().cloned());
                self.state.last_good_action(&id)
            }
        }
    }

    /// One of its letters, where it has any.
    fn letter(&mut self, action: &Arc<Action>) {
        let Some(subject) = self.subject(action) else { return };
        let settled = self.query.wishes.settle(self.content, action, subject.kind, self.state.settings.today);
        self.offer(&subject, settled.as_ref().map(|wishes| wishes.choices.clone()).unwrap_or_default());
        let wishes = settled.unwrap_or_else(|wrong| {
            self.view.writer = wrong;
            Wishes::default()
        });
        match writer(self.content, self.query, subject.kind, subject.recipient, &wishes) {
            Ok(writer) if self.view.writer.is_empty() => self.columns(&subject, &writer, &wishes),
            settled => {
                self.view.writer.extend(settled.err().unwrap_or_default());
                self.view.columns = None;
            }
        }
    }

    fn subject<'s>(&mut self, action: &'s Arc<Action>) -> Option<Subject<'s>> {
        let view = &mut self.view;
        let Picked { tabs, tab, chosen, kind, recipient } = choices::pick(action, self.query)?;
        view.tabs = tabs;
        view.chosen.tab = tab;
        let states = action.endangering_states(kind);
        view.danger = (!states.is_empty()).then(|| danger(self.content, states));
        view.chosen.kind.clone_from(&chosen.name.value);
        view.chosen.recipient.clone_from(&recipient.id.value);
        Some(Subject { action, kind, recipient })
    }

    /// What else there is to choose from, and what is chosen of it.
    fn offer(&mut self, subject: &Subject<'_>, choices: action::Choices) {
        let Self { content, view, .. } = self;
        let Subject { action, kind, .. } = subject;
        let languages = action.written_in(&content.languages);
        let names = Names::new(content, action, &kind.name.value);
        view.choices.kinds = action.kinds.iter().map(|kind| choices::kind(content, &kind.name.value)).collect();
        view.choices.recipients = names.recipients(&kind.recipients);
        // One that is not complete shows what it lacks.
        let others = content.languages.iter().map(String::as_str).filter(|tag| !languages.contains(tag));
        let offered: Vec<&str> = languages.iter().copied().chain(others).collect();
        view.choices.languages = offered.iter().map(|tag| choices::language(content, tag)).collect();
        view.choices.openings = names.openings(kind);
        view.choices.demands = names.demands(action, kind, &choices);
        view.wishes = wishes::offered(action, kind);
        view.chosen.languages = choices::languages(content, (&languages, &offered), self.query);
        let first = kind.openings.first().map(|opening| opening.value.clone());
        view.chosen.opening = choices.opening.or(first).unwrap_or_default();
    }

    /// The letter, in each language that is chosen.
    fn columns(&mut self, subject: &Subject<'_>, writer: &Writer, wishes: &Wishes) {
        let (content, view) = (self.content, &mut self.view);
        let work = Work {
            state: self.state,
            content,
            action: subject.action,
            kind: &subject.kind.name.value,
            recipient: subject.recipient,
            writer,
            tab: view.chosen.tab,
            wishes,
        };
        let mut made = work.columns(&view.chosen.languages);
        findings::shared_errors(&mut made, &mut self.errors);
        findings::of_letters(view, content, &made, self.query.writer.is_nobody());
        view.columns = Some(made.into_iter().map(|made| made.column(content)).collect());
    }
}

/// Whom the letters of an action can endanger, and what to choose then.
fn danger(content: &Content, states: Vec<String>) -> String {
    let country = Arg::Countries(states);
    content.ui.say(&msg!("preview-danger", country = country, place = msg!("preview-privacy-place")))
}

/// The writer, who writes to this recipient.
pub(super) fn writer(
    content: &Content,
    query: &Query,
    kind: &Kind,
    recipient: &Recipient,
    wishes: &Wishes,
) -> Result<Writer, Vec<FieldError>> {
    let anybodys = recipient.writers_in.first().map(String::as_str).or(kind.elsewhere()).unwrap_or("CH");
    let fields = Fields {
        organisation: wishes.organisation.clone(),
        choices: wishes.choices.clone(),
        ..query.writer.fields(anybodys)
    };
    let told = |field: &'static str, error: &Diagnostic| FieldError { field, message: content.ui.say(&error.message) };
    let writer = Writer::settle_each(fields, &content.languages, &|name| content.field(name))
        .map_err(|wrong| wrong.iter().map(|(field, error)| told(field, error)).collect::<Vec<_>>())?;
    if !kind.applying(&writer.country).iter().any(|applying| applying.id == recipient.id) {
        return Err(vec![told("country", &Diagnostic::error(recipient.not_for(&writer.country)))]);
    }
    Ok(Writer { signatories: Arc::clone(&wishes.signatories), ..writer })
}
