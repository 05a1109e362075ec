//! What can be chosen, by its names in the person's language, and what is chosen for who has not.

use std::sync::Arc;

use super::content::{Content, Loaded};
use super::query::Query;
use super::tab::Tab;
use super::view::Choice;
use crate::action::{self, Action, Choices, Kind, Naming, Recipient, Status};
use crate::document::Format;
use crate::letter::{Composer, forms};
use crate::line_ends::beginning;
use crate::locale;
use crate::text::without_isolates;

/// No more of an opening is shown in a list.
const SHOWN: usize = 70;

pub(super) fn actions(content: &Content) -> Vec<Choice> {
    content.titles.iter().map(|(id, name)| Choice { id: id.clone(), name: name.clone() }).collect()
}

/// The action that is asked for, else one that is open, else any.
pub(super) fn action(content: &Content, query: &Query) -> Option<String> {
    if let Some(id) = query.action.as_ref().filter(|id| content.actions.contains_key(*id)) {
        return Some(id.clone());
    }
    let mut loaded = content.actions.iter();
    let is_open = |loaded: &Loaded<Action>| matches!(loaded, Ok(action) if action.status.value == Status::Open);
    let open = loaded.find(|(_, loaded)| is_open(loaded));
    open.or(content.actions.first_key_value()).map(|(id, _)| id.clone())
}

/// What of an action is shown: a kind, in a form, as it goes to one of its recipients.
pub(super) struct Picked<'a> {
    pub tabs: Vec<Tab>,
    pub tab: Tab,
    /// The kind that was chosen.
    pub chosen: &'a Kind,
    /// The kind that is shown: a post is a kind of its own, which can be looked at beside the others.
    pub kind: &'a Kind,
    pub recipient: &'a Recipient,
}

/// What is asked for, else what comes first.
pub(super) fn pick<'a>(action: &'a Action, query: &Query) -> Option<Picked<'a>> {
    let Query { kind, recipient, tab, .. } = query;
    let chosen = kind.as_deref().and_then(|name| action.kind(name)).or(action.kinds.first())?;
    let tabs = tabs(action, chosen);
    let tab = tabs.iter().copied().find(|known| known == tab).unwrap_or(tabs[0]);
    let post = (tab == Tab::Post).then(|| post_of(action, chosen)).flatten();
    let kind = post.unwrap_or(chosen);
    let wanted = kind.recipients.iter().find(|known| Some(&known.id.value) == recipient.as_ref());
    let recipient = wanted.or(kind.recipients.first())?;
    Some(Picked { tabs, tab, chosen, kind, recipient })
}

/// The forms of a kind that this program can show; a post of the action always.
fn tabs(action: &Action, kind: &Kind) -> Vec<Tab> {
    let suits = |tab: &Tab| match tab {
        Tab::Letter => forms::suits(kind.form, Format::Html),
        Tab::Email => forms::suits(kind.form, Format::Eml),
        #[cfg(feature = "pdf")]
        Tab::Printed => forms::suits(kind.form, Format::Pdf),
        #[cfg(feature = "pdf")]
        Tab::Envelope => forms::suits(kind.form, Format::Pdf) && forms::suits(kind.form, Format::Eml),
        #[cfg(not(feature = "pdf"))]
        Tab::Printed | Tab::Envelope => false,
        Tab::Post => post_of(action, kind).is_some(),
    };
    let tabs: Vec<Tab> = Tab::ALL.iter().copied().filter(suits).collect();
    if tabs.is_empty() { vec![Tab::Letter] } else { tabs }
}

/// The kind itself where it is a post, else the first that is one.
fn post_of<'a>(action: &'a Action, kind: &'a Kind) -> Option<&'a Kind> {
    [kind].into_iter().chain(&action.kinds).find(|kind| forms::of(kind.form).page().is_none())
}

pub(super) fn kind(content: &Content, kind: &str) -> Choice {
    Choice { id: kind.to_owned(), name: action::kind_name(&content.catalog, content.ui.tag(), kind) }
}

/// What names the parts of a case: in the person's language where the case is whole in it.
pub(super) struct Names<'a> {
    content: &'a Content,
    composer: Option<Arc<Composer>>,
}

impl<'a> Names<'a> {
    pub fn new(content: &'a Content, action: &Arc<Action>, kind: &str) -> Self {
        let composer = [content.ui.tag(), locale::REFERENCE]
            .into_iter()
            .find_map(|language| content.composer(action, kind, language).ok());
        Self { content, composer }
    }

    fn say(&self, id: &str) -> Option<String> {
        self.composer.as_ref().and_then(|composer| composer.say(id).ok()).map(|said| without_isolates(&said))
    }

    pub fn recipients(&self, recipients: &[Recipient]) -> Vec<Choice> {
        let name = |recipient: &Recipient| {
            let id = recipient.message("");
            // While the case is broken, the offices that cases share can still be named.
            self.say(&id).or_else(|| {
                if recipient.in_place {
                    return None;
                }
                let tags = [self.content.ui.tag(), locale::REFERENCE];
                locale::said_in(&self.content.catalog, tags, "recipients.ftl", &id)
            })
        };
        let choice = |recipient: &Recipient| named(recipient.id.value.clone(), name(recipient));
        recipients.iter().map(choice).collect()
    }

    pub fn openings(&self, kind: &Kind) -> Vec<Choice> {
        let shown = |id: &str| self.say(id).map(|text| beginning(&text, SHOWN));
        kind.openings.iter().map(|id| named(id.value.clone(), shown(&id.value))).collect()
    }

    /// The demands, in the order that was chosen.
    pub fn demands(&self, action: &Action, kind: &Kind, chosen: &Choices) -> Vec<Choice> {
        let demands = chosen.demands(action, kind).into_iter();
        demands.map(|id| named(id.value.clone(), self.say(&Naming::Demand.message(&id.value)))).collect()
    }
}

fn named(id: String, name: Option<String>) -> Choice {
    Choice { name: name.unwrap_or_else(|| id.clone()), id }
}

pub(super) fn language(content: &Content, tag: &str) -> Choice {
    let own = locale::name(tag);
    // Who cannot read a language's own name finds it by its tag, or by its name in theirs.
    let name = match locale::name_in(tag, content.ui.tag()) {
        Some(known) if known != own => format!("{tag} — {own} ({known})"),
        _ => format!("{tag} — {own}"),
    };
    Choice { id: tag.to_owned(), name }
}

/// The languages that are asked for, else two: the person's own, the one that the recipients prefer, the one that all are
/// translated from. What is asked for need not have words for the case yet.
pub(super) fn languages(content: &Content, (written, offered): (&[&str], &[&str]), query: &Query) -> Vec<String> {
    let wanted = query.languages.iter().map(String::as_str);
    let unasked = [content.ui.tag()].into_iter().chain(written.first().copied()).chain([locale::REFERENCE]);
    let distinct = |tags: &mut dyn Iterator<Item = &str>, known: &[&str]| {
        let mut chosen: Vec<String> = Vec::new();
        for tag in tags.filter(|tag| known.contains(tag)) {
            if !chosen.iter().any(|known| known == tag) {
                chosen.push(tag.to_owned());
            }
        }
        chosen
    };
    let mut chosen = distinct(&mut wanted.into_iter(), offered);
    if chosen.is_empty() {
        chosen = distinct(&mut unasked.into_iter(), written);
        chosen.truncate(2);
    }
    chosen
}
