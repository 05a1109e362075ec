//! The messages of a new case in one language: what is known is written, all else is a comment until somebody writes it.

use fluent::FluentArgs;

use super::case_file::{comment, kept_comment};
use super::draft::{Draft, DraftOffice, DraftPerson, Kept};
use crate::action::{MATTER, Naming, PersonKind, Role};
use crate::catalog::Catalog;
use crate::commands::making::comment_lines;
use crate::locale::about::About;
use crate::locale::{Bundle, Formats};
use crate::message::Message;
use crate::msg;
use crate::sentences::sentences;
use crate::text::{is_noncharacter, is_steering, without_isolates};
use crate::ui::Ui;

/// The text of `locales/<tag>/actions/<id>.ftl`, explained in its language. The source's own sentences stand in the file of `source`.
pub(super) fn messages(catalog: &Catalog, draft: &Draft, tag: &str, source: Option<&str>) -> String {
    let ui = Ui::new(catalog, Some(tag));
    let first = draft.languages.first().map_or("", |language| language.value.as_str());
    let mut file =
        File { ui: &ui, tag, text: String::new(), is_first: tag == first, first, has_source: source == Some(tag) };
    let head = [msg!("action-new-messages", id = &draft.id), msg!("action-new-variables", id = &draft.id)];
    file.text = comment("###", head.iter().flat_map(|message| comment_lines(&ui, message)));
    let names = file.names(draft);
    let said = |message: &Message| (ui.tag() == tag).then(|| without_isolates(&ui.say(message)));
    file.told(&msg!("action-new-message-title"), draft.title.as_ref().map_or(&[], |title| &title.kept));
    let subject = said(&msg!("action-new-subject", person = "{ $person }"));
    let title = names.as_ref().zip(subject.as_ref()).map(|(names, subject)| subject.replace("{ $person }", names));
    file.message("title", title.as_deref());
    file.told(&msg!("action-new-message-subject"), &[]);
    file.message("subject", subject.filter(|_| names.is_some()).as_deref());
    draft.people.iter().for_each(|person| file.person(person));
    if draft.people.is_empty() {
        file.told(&msg!("action-new-message-matter"), &[]);
        file.in_first(MATTER, draft.matter.as_deref().filter(|text| !text.is_empty()));
    }
    let (lead, rest) = draft.told.split_at(draft.told.len().min(1));
    file.told(&msg!("action-new-message-opening"), lead);
    file.message("opening", None);
    file.told(&msg!("action-new-message-facts"), rest);
    file.message("facts", None);
    file.told(&msg!("action-new-message-concern"), &[]);
    file.message("concern", None);
    let demand = match lead_of(catalog, tag) {
        Some(lead) => msg!("action-new-message-demand-lead", lead = lead),
        None => msg!("action-new-message-demand"),
    };
    for (at, demand_of) in draft.demands.iter().enumerate() {
        match at {
            0 => file.told(&demand, &demand_of.kept),
            _ => file.apart(&demand_of.kept),
        }
        file.in_first(&Naming::Demand.message(&demand_of.id), demand_of.text.as_deref());
    }
    draft.offices.iter().for_each(|office| file.office(office));
    file.text
}

/// How the list of demands begins in a language.
fn lead_of(catalog: &Catalog, tag: &str) -> Option<String> {
    let words = Bundle::load(catalog, tag, &["letter.ftl"]).ok()?;
    words.get("demands-lead", &FluentArgs::new()).ok().map(|lead| without_isolates(&lead).trim().to_owned())
}

/// The script of a language.
fn script(tag: &str) -> Option<String> {
    About::of(tag).ok().map(|about| about.script)
}

/// A file of messages that is being written.
struct File<'a> {
    ui: &'a Ui,
    tag: &'a str,
    text: String,
    /// Whether it is in the language of the texts of the draft, and which that is.
    is_first: bool,
    first: &'a str,
    /// Whether the source's sentences stand here.
    has_source: bool,
}

impl File<'_> {
    /// What the author is told of the next message, and what the source says there.
    fn told(&mut self, told: &Message, kept: &[Kept]) {
        self.text.push('\n');
        self.text.push_str(&comment("#", comment_lines(self.ui, told)));
        self.keep(kept);
    }

    /// One more of the messages that were told of.
    fn apart(&mut self, kept: &[Kept]) {
        if self.has_source && !kept.is_empty() {
            self.text.push('\n');
        }
        self.keep(kept);
    }

    /// The source's sentences, a line each, to write beside.
    fn keep(&mut self, kept: &[Kept]) {
        if self.has_source {
            for kept in kept {
                for sentence in sentences(&kept.text) {
                    self.text.push_str(&kept_comment(kept.line, sentence.trim()));
                }
            }
        }
    }

    /// A message, written or as a comment.
    fn message(&mut self, id: &str, text: Option<&str>) {
        match text {
            Some(text) => self.text.push_str(&format!("{id} = {text}\n")),
            None => self.text.push_str(&format!("# {id} =\n")),
        }
    }

    /// A message that is known in the first language; elsewhere its text is a comment to translate.
    fn in_first(&mut self, id: &str, text: Option<&str>) {
        match text.map(value) {
            Some(text) if self.is_first => self.message(id, Some(&text)),
            Some(text) => {
                self.text.push_str(&format!("# {} | {id} = {text}\n", self.first));
                self.message(id, None);
            }
            None => self.message(id, None),
        }
    }

    /// The names of all whom the case is for, or what it is about, where that can be told in this language.
    fn names(&self, draft: &Draft) -> Option<String> {
        if draft.people.is_empty() {
            let matter = draft.matter.as_deref().filter(|text| !text.is_empty() && self.is_first);
            return matter.map(value);
        }
        let names: Option<Vec<String>> = draft.people.iter().map(|person| self.name(person)).collect();
        Some(Formats::new(self.tag).list(&names?))
    }

    /// A proper name is the same in every language of its script; what a group is called is not.
    fn name(&self, person: &DraftPerson) -> Option<String> {
        let name = &person.name.as_ref()?.value;
        let is_proper = matches!(person.kind, PersonKind::Person | PersonKind::Organisation);
        let own = self.is_first || is_proper && script(self.tag) == script(self.first);
        let is_in_script = crate::locale::country::is_latin(name) == (script(self.tag).as_deref() == Some("Latn"));
        (own && is_in_script).then(|| value(name))
    }

    fn person(&mut self, person: &DraftPerson) {
        if person.unnamed.is_some() {
            return;
        }
        let told = match person.kind {
            PersonKind::Person => msg!("action-new-message-person"),
            _ => msg!("action-new-message-many"),
        };
        self.told(&told, person.name.as_ref().map_or(&[], |name| &name.kept));
        let name = self.name(person);
        self.message(&Naming::Person.message(&person.id), name.as_deref());
    }

    /// The words of an office of this case alone, or of what a shared one is.
    fn office(&mut self, office: &DraftOffice) {
        match office {
            DraftOffice::Shared { of: Some(of), .. } => {
                self.told(&msg!("action-new-message-of"), &[]);
                self.message(&format!("of-{of}"), None);
            }
            DraftOffice::Shared { .. } => {}
            DraftOffice::Own(own) => {
                let told = match own.role {
                    Role::Copy => msg!("action-new-message-copy"),
                    _ => msg!("action-new-message-office"),
                };
                self.told(&told, &own.who);
                let id = format!("recipient-{}", own.id);
                self.text.push_str(&format!("# {id} =\n#     .to =\n#     .office =\n"));
            }
        }
    }
}

/// A text as the value of a message: what Fluent would read as its own is written out.
fn value(text: &str) -> String {
    let mut value = String::with_capacity(text.len());
    for (at, c) in text.trim().char_indices() {
        match c {
            '{' | '}' => value.push_str(&format!("{{ \"{c}\" }}")),
            '[' | '*' | '.' if at == 0 => value.push_str(&format!("{{ \"{c}\" }}")),
            c if c.is_whitespace() => value.push(' '),
            c if is_steering(c) || is_noncharacter(c) => {}
            c => value.push(c),
        }
    }
    value
}
