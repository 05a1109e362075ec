//! From what is asked to what is shown.

use std::sync::Arc;

use super::asked::{Asked, Tab};
use super::desk::{Content, Desk, Good, Key, Loaded};
use super::documents::Media;
#[cfg(feature = "pdf")]
use super::printed::Sheet;
use super::told;
use super::view::{Choice, Choices, Chosen, Column, FieldError, Panel, View};
use crate::action::{Action, Form, Kind, Recipient, Status};
use crate::check;
use crate::diagnostic::Diagnostic;
use crate::document::Format;
use crate::finish::Finish;
use crate::letter::Composer;
use crate::locale;
use crate::message::Arg;
use crate::msg;
use crate::text::visible;
use crate::writer::Writer;

/// Answers.
pub(super) fn view(desk: &Desk, asked: &Asked) -> View {
    let content = desk.content();
    let mut errors: Vec<Diagnostic> = desk.trouble().into_iter().collect();
    errors.extend(content.pages.clone().err().unwrap_or_default());
    let mut view = View {
        generation: content.generation,
        words: content.words.clone(),
        choices: Choices { actions: actions(&content), ..Choices::default() },
        chosen: Chosen { tab: asked.tab, ..Chosen::default() },
        tabs: vec![Tab::Letter],
        errors: Vec::new(),
        writer: Vec::new(),
        columns: Some(Vec::new()),
        findings: Vec::new(),
        count: String::new(),
    };
    let Some(id) = chosen_action(&content, asked) else {
        errors.push(Diagnostic::error(msg!("list-none")));
        return with_errors(view, &content, &errors);
    };
    view.chosen.action.clone_from(&id);
    let action = match &content.actions[&id] {
        Ok(action) => Some(Arc::clone(action)),
        Err(told) => {
            errors.extend(told.iter().cloned());
            desk.last_good_action(&id)
        }
    };
    let Some(action) = action else { return with_errors(view, &content, &errors) };
    let chosen = asked.kind.as_deref().and_then(|name| action.kind(name)).or(action.kinds.first());
    let Some(chosen) = chosen else { return with_errors(view, &content, &errors) };
    view.tabs = tabs(&action, chosen);
    view.chosen.tab = view.tabs.iter().copied().find(|tab| *tab == asked.tab).unwrap_or(view.tabs[0]);
    // A post is a kind of its own, which can be looked at beside the others.
    let kind = if view.chosen.tab == Tab::Post { post_of(&action, chosen).unwrap_or(chosen) } else { chosen };
    let recipients = action.recipients_of(kind);
    let wanted = recipients.iter().find(|recipient| Some(&recipient.id.value) == asked.recipient.as_ref());
    let Some(recipient) = wanted.or(recipients.first()) else { return with_errors(view, &content, &errors) };
    let languages = action.written_in(&content.languages);
    view.choices.kinds = action.kinds.iter().map(|kind| kind_choice(&content, &kind.name.value)).collect();
    view.choices.recipients = recipient_choices(&content, &action, &kind.name.value, &recipients);
    view.choices.languages = languages.iter().map(|tag| language_choice(&content, tag)).collect();
    let kind_name = kind.name.value.clone();
    view.chosen.kind.clone_from(&chosen.name.value);
    view.chosen.recipient.clone_from(&recipient.id.value);
    view.chosen.languages = chosen_languages(&content, &languages, asked);

    let anybodys = recipient.writers_in.first().map(String::as_str).or(action.elsewhere(kind)).unwrap_or("CH");
    let ui = &content.ui;
    let label = |field: &str| ui.word(&format!("preview-field-{field}")).unwrap_or_else(|| field.to_owned());
    let writer = match Writer::settle_each(asked.writer.fields(anybodys), &content.languages, &label) {
        Ok(writer) => writer,
        Err(told) => {
            view.writer = told.into_iter().map(|(field, error)| field_error(&content, field, &error)).collect();
            view.columns = None;
            return with_errors(view, &content, &errors);
        }
    };
    if !recipient.applies_to(&writer.country) {
        let countries = Arg::Countries(recipient.writers_in.clone());
        let error =
            Diagnostic::error(msg!("error-recipient-elsewhere", id = &recipient.id.value, countries = countries));
        view.writer.push(field_error(&content, "country", &error));
        view.columns = None;
        return with_errors(view, &content, &errors);
    }
    let work = Work {
        desk,
        content: &content,
        action: &action,
        kind: &kind_name,
        recipient,
        writer: &writer,
        tab: view.chosen.tab,
    };
    let mut made = work.columns(&view.chosen.languages);
    shared_errors(&mut made, &mut errors);
    findings(&mut view, &content, &made, asked.writer.is_nobody());
    let columns = made.into_iter().map(|made| column(&content, made));
    view.columns = Some(columns.collect());
    with_errors(view, &content, &errors)
}

fn with_errors(view: View, content: &Content, errors: &[Diagnostic]) -> View {
    View { errors: told::findings(&content.ui, errors.iter().map(|error| (error, Vec::new()))), ..view }
}

fn actions(content: &Content) -> Vec<Choice> {
    content.titles.iter().map(|(id, name)| Choice { id: id.clone(), name: name.clone() }).collect()
}

/// The action that is asked for, else one that is open, else any.
fn chosen_action(content: &Content, asked: &Asked) -> Option<String> {
    if let Some(id) = asked.action.as_ref().filter(|id| content.actions.contains_key(*id)) {
        return Some(id.clone());
    }
    let mut loaded = content.actions.iter();
    let is_open = |loaded: &Loaded<Action>| matches!(loaded, Ok(action) if action.status.value == Status::Open);
    let open = loaded.find(|(_, loaded)| is_open(loaded));
    open.or(content.actions.first_key_value()).map(|(id, _)| id.clone())
}

/// The forms of a kind that this program can show; a post of the action always.
fn tabs(action: &Action, kind: &Kind) -> Vec<Tab> {
    let suits = |tab: &Tab| match tab {
        Tab::Letter => Format::Html.suits(kind.form),
        Tab::Email => Format::Eml.suits(kind.form),
        #[cfg(feature = "pdf")]
        Tab::Printed => Format::Pdf.suits(kind.form),
        #[cfg(feature = "pdf")]
        Tab::Envelope => Format::Pdf.suits(kind.form) && Format::Eml.suits(kind.form),
        #[cfg(not(feature = "pdf"))]
        Tab::Printed | Tab::Envelope => false,
        Tab::Post => post_of(action, kind).is_some(),
    };
    let tabs: Vec<Tab> = Tab::ALL.iter().copied().filter(suits).collect();
    if tabs.is_empty() { vec![Tab::Letter] } else { tabs }
}

/// The kind itself where it is a post, else the first that is one.
fn post_of<'a>(action: &'a Action, kind: &'a Kind) -> Option<&'a Kind> {
    [kind].into_iter().chain(&action.kinds).find(|kind| kind.form == Form::Post)
}

fn kind_choice(content: &Content, kind: &str) -> Choice {
    Choice { id: kind.to_owned(), name: crate::action::kind_name(&content.catalog, content.ui.tag(), kind) }
}

/// The offices, named in the person's language where the case is whole in it.
fn recipient_choices(content: &Content, action: &Arc<Action>, kind: &str, recipients: &[&Recipient]) -> Vec<Choice> {
    let composer = [content.ui.tag(), locale::REFERENCE]
        .into_iter()
        .find_map(|language| content.composer(action, kind, language).ok());
    let name = |recipient: &Recipient| {
        let id = format!("recipient-{}", recipient.office);
        let said = composer.as_ref().and_then(|composer| composer.say(&id).ok());
        // While the case is broken, most offices can still be named.
        said.or_else(|| {
            let tags = [content.ui.tag(), locale::REFERENCE];
            locale::said_in(&content.catalog, tags, "recipients.ftl", &id)
        })
    };
    recipients
        .iter()
        .map(|recipient| {
            let id = recipient.id.value.clone();
            Choice { name: name(recipient).unwrap_or_else(|| id.clone()), id }
        })
        .collect()
}

fn language_choice(content: &Content, tag: &str) -> Choice {
    let own = locale::name(tag);
    // Who cannot read a language's own name finds it by its name in theirs.
    let name = match locale::name_in(tag, content.ui.tag()) {
        Some(known) if known != own => format!("{own} ({known})"),
        _ => own,
    };
    Choice { id: tag.to_owned(), name }
}

/// The languages that are asked for, else two: the person's own, the one that the recipients prefer, the one that all are
/// translated from.
fn chosen_languages(content: &Content, written: &[&str], asked: &Asked) -> Vec<String> {
    let wanted = asked.languages.iter().map(String::as_str);
    let unasked = [content.ui.tag()].into_iter().chain(written.first().copied()).chain([locale::REFERENCE]);
    let distinct = |tags: &mut dyn Iterator<Item = &str>| {
        let mut chosen: Vec<String> = Vec::new();
        for tag in tags.filter(|tag| written.contains(tag)) {
            if !chosen.iter().any(|known| known == tag) {
                chosen.push(tag.to_owned());
            }
        }
        chosen
    };
    let mut chosen = distinct(&mut wanted.into_iter());
    if chosen.is_empty() {
        chosen = distinct(&mut unasked.into_iter());
        chosen.truncate(2);
    }
    chosen
}

fn field_error(content: &Content, field: &'static str, error: &Diagnostic) -> FieldError {
    FieldError { field, message: content.ui.say(&error.message) }
}

/// What a column is made of.
struct Work<'a> {
    desk: &'a Desk,
    content: &'a Arc<Content>,
    action: &'a Arc<Action>,
    kind: &'a str,
    recipient: &'a Recipient,
    writer: &'a Writer,
    tab: Tab,
}

/// A column before it is put in words.
struct Made {
    language: String,
    /// It is not of the content as it is now.
    stale: bool,
    errors: Vec<Diagnostic>,
    shown: Option<Shown>,
}

/// A letter in its form, and what the rules found.
struct Shown {
    panel: Panel,
    findings: Vec<Diagnostic>,
}

impl Work<'_> {
    /// Each language on a thread of its own.
    fn columns(&self, languages: &[String]) -> Vec<Made> {
        std::thread::scope(|scope| {
            let started: Vec<_> = languages.iter().map(|language| scope.spawn(|| self.column(language))).collect();
            started.into_iter().filter_map(|thread| thread.join().ok()).collect()
        })
    }

    /// The letter as the content is now; while something is wrong there, as it was when it was last good.
    fn column(&self, language: &str) -> Made {
        let key: Key = (self.action.id.clone(), self.kind.to_owned(), language.to_owned());
        let language = language.to_owned();
        match self.now(&language) {
            Ok((good, shown)) => {
                self.desk.was_good(key, good);
                Made { language, stale: false, errors: Vec::new(), shown: Some(shown) }
            }
            Err(errors) => {
                let last = self.desk.last_good(&key);
                let shown = last.and_then(|good| self.shown(&good.content, &good.composer).ok());
                Made { language, stale: true, errors, shown }
            }
        }
    }

    fn now(&self, language: &str) -> Result<(Good, Shown), Vec<Diagnostic>> {
        // What is wrong in the files that all letters share is told once, above them all.
        let shared =
            self.content.pages.is_err() || self.content.actions.get(&self.action.id).is_none_or(Result::is_err);
        if shared {
            return Err(Vec::new());
        }
        let composer = self.content.composer(self.action, self.kind, language)?;
        let shown = self.shown(self.content, &composer)?;
        Ok((Good { content: Arc::clone(self.content), composer }, shown))
    }

    fn shown(&self, content: &Content, composer: &Composer) -> Result<Shown, Diagnostic> {
        let Desk { settings, documents, .. } = self.desk;
        let pages = self.desk.pages(content)?;
        let finish = Finish { pages: &pages, today: settings.today, one_message: false, attachments: &[] };
        let all = composer.action.recipients_of(&composer.kind);
        let same = all.iter().find(|recipient| recipient.id.value == self.recipient.id.value);
        let no_recipients = || Diagnostic::error(msg!("error-no-recipients", action = &self.action.id));
        let recipient = *same.or(all.first()).ok_or_else(no_recipients)?;
        let applying = composer.recipients_for(&self.writer.country);
        let formats = match self.tab {
            Tab::Letter => [Format::Html].as_slice(),
            Tab::Email if self.writer.email.is_some() => &[Format::Eml],
            Tab::Post => &[Format::Txt],
            Tab::Email | Tab::Printed | Tab::Envelope => &[],
        };
        let finished = finish.letter(composer, recipient, &applying, self.writer, formats)?;
        let document = finished.documents.into_iter().next();
        let text = document.map(|document| String::from_utf8_lossy(&document.bytes).into_owned()).unwrap_or_default();
        let mut findings = check::action_rules(&composer.action, &composer.words.tag, settings.today);
        findings.extend(finished.findings);
        #[cfg(feature = "pdf")]
        let sheet = Sheet { desk: self.desk, content, pages: &pages, letter: &finished.letter, writer: self.writer };
        #[cfg(feature = "pdf")]
        let printed = sheet.printed(recipient, self.tab, &mut findings)?;
        #[cfg(not(feature = "pdf"))]
        let printed = None;
        let panel = match self.tab {
            Tab::Letter => Panel::Frame(documents.keep(Media::Html, text)),
            Tab::Post => Panel::Text(text),
            Tab::Email if self.writer.email.is_none() => Panel::None(content.ui.say(&msg!("preview-no-email"))),
            Tab::Email => Panel::Source(visible(&text.replace("\r\n", "\n"))),
            Tab::Printed | Tab::Envelope => {
                printed.unwrap_or_else(|| Panel::None(content.ui.say(&msg!("preview-none"))))
            }
        };
        for finding in &mut findings {
            lead(finding, composer, recipient);
        }
        Ok(Shown { panel, findings })
    }
}

/// Whether a rule is about what the writer gives.
fn is_writers(code: &str) -> bool {
    [check::PERSONAL.code, check::SIGNED.code].contains(&code)
}

/// Leads to a line of the case where a rule names none: who writes a case goes there to mend it. What the writer has to
/// mend is in no file.
fn lead(finding: &mut Diagnostic, composer: &Composer, recipient: &Recipient) {
    if finding.code.is_some_and(is_writers) {
        // How to mend it names flags, which this page does not have: it has the fields.
        finding.hint = None;
        return;
    }
    if finding.place.is_some() || finding.code.is_none() {
        return;
    }
    let about_recipient = finding.message.args.iter().any(|(name, _)| *name == "recipient");
    let about_action = finding.message.args.iter().any(|(name, _)| *name == "action");
    finding.place = Some(match (about_recipient && finding.code == Some(check::STALE.code), about_action) {
        (true, _) => recipient.id.place.clone(),
        (_, true) => composer.action.place.clone(),
        _ => composer.kind.name.place.clone(),
    });
}

/// An error of every column is told once, above them all.
fn shared_errors(made: &mut [Made], errors: &mut Vec<Diagnostic>) {
    let Some((first, others)) = made.split_first() else { return };
    if others.is_empty() {
        return;
    }
    let in_all = first.errors.iter().filter(|error| others.iter().all(|made| made.errors.contains(error)));
    let shared: Vec<Diagnostic> = in_all.cloned().collect();
    for made in made.iter_mut() {
        made.errors.retain(|error| !shared.contains(error));
    }
    errors.extend(shared);
}

/// What the rules found, the gravest first; what several letters share is said once.
fn findings(view: &mut View, content: &Content, made: &[Made], nobody: bool) {
    let mut found: Vec<(&Diagnostic, Vec<String>)> = Vec::new();
    for made in made {
        for finding in made.shown.iter().flat_map(|shown| &shown.findings) {
            // Nobody has signed yet, and nobody has said anything in their own words.
            if nobody && finding.code.is_some_and(is_writers) {
                continue;
            }
            match found.iter_mut().find(|(known, _)| *known == finding) {
                Some((_, languages)) if languages.contains(&made.language) => {}
                Some((_, languages)) => languages.push(made.language.clone()),
                None => found.push((finding, vec![made.language.clone()])),
            }
        }
    }
    for (_, languages) in &mut found {
        if languages.len() == made.len() {
            languages.clear();
        }
    }
    found.sort_by_key(|(finding, _)| std::cmp::Reverse(finding.severity));
    view.count = told::count(&content.ui, &found.iter().map(|(finding, _)| *finding).collect::<Vec<_>>());
    view.findings = told::findings(&content.ui, found);
}

fn column(content: &Content, made: Made) -> Column {
    Column {
        name: locale::name(&made.language),
        dir: locale::direction(&made.language),
        stale: made.stale,
        errors: told::findings(&content.ui, made.errors.iter().map(|error| (error, Vec::new()))),
        panel: made.shown.map(|shown| shown.panel),
        language: made.language,
    }
}
