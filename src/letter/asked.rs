//! What a letter asks of a language: every message, with the variables that it gets.

use std::collections::BTreeSet;
use std::sync::Arc;

use fluent::FluentArgs;

use super::Layout;
use super::facts::instrument_article;
use crate::action::{Action, Form, Kind, PROGRAM_VARIABLES, Recipient, Status};
use crate::catalog::Catalog;
use crate::diagnostic::{Diagnostic, Place};
use crate::locale::{Vocabulary, Words};
use crate::msg;
use crate::template::Ready;

/// Messages of a case that tell of it in lists and beside its letters.
const BESIDE_LETTERS: [&str; 4] = ["title", "summary", "background", "outcome"];

/// The layout of a language: the attributes of the message `page`.
pub(super) fn layout(words: &Words, diagnostics: &mut Vec<Diagnostic>) -> Option<Layout> {
    let mut choice = |attribute: &'static str, first: &'static str, second: &'static str| {
        let id = format!("page.{attribute}");
        let word = words.get(&id, &FluentArgs::new()).ok()?;
        if word != first && word != second {
            diagnostics.push(
                Diagnostic::error(msg!("error-word", key = &id, found = &word))
                    .at_maybe(words.place_of("page"))
                    .hint(msg!("hint-words", words = vec![first.to_owned(), second.to_owned()])),
            );
        }
        Some(word == first)
    };
    // A missing attribute is told by `examine`, with the other messages.
    Some(Layout {
        writer_at_head: choice("writer", "head", "foot")?,
        subject_after: choice("subject", "after", "before")?,
        signature_at_end: choice("signature", "end", "start")?,
    })
}

/// A message that letters of a case ask a language for.
#[derive(Debug, Clone)]
pub struct Ask<'a> {
    /// Its id, or `id.attribute`.
    pub message: String,
    /// The variables that it gets; many messages get the same.
    pub variables: Arc<BTreeSet<String>>,
    /// Whether it stands in the case's own file alone: see [`Recipient::in_place`].
    pub own: bool,
    /// What asks for it: a line of the case file or of a template; none where the program itself does.
    pub by: Option<&'a Place>,
}

/// The variables that messages of a case get, made once for all that its letters ask for.
#[derive(Debug)]
pub struct Variables {
    none: Arc<BTreeSet<String>>,
    /// Of what a letter says.
    case: Arc<BTreeSet<String>>,
    /// Those that are there before a recipient, a writer and a day are: rules say these messages by themselves.
    own: Arc<BTreeSet<String>>,
    /// Of a name, which others carry.
    named: Arc<BTreeSet<String>>,
    demand: Arc<BTreeSet<String>>,
    cited: Arc<BTreeSet<String>>,
    sheet: Arc<BTreeSet<String>>,
}

impl Variables {
    /// Those of what a letter says.
    pub(super) fn of_letters(&self) -> &BTreeSet<String> {
        &self.case
    }

    /// The variables of a case.
    pub fn of(action: &Action) -> Self {
        let of_case = || action.dates.keys().chain(action.numbers.keys()).map(String::as_str);
        let with = |given: &[&str]| Arc::new(of_case().chain(given.iter().copied()).map(str::to_owned).collect());
        let always: Vec<&str> =
            PROGRAM_VARIABLES.into_iter().filter(|name| !matches!(*name, "demand" | "articles" | "count")).collect();
        let and = |more: &[&str]| with(&[&always, more].concat());
        Self {
            none: Arc::default(),
            case: and(&[]),
            own: with(&["gender", "language", "person", "law"]),
            named: with(&["gender", "language"]),
            demand: and(&["demand"]),
            cited: and(&["articles", "count"]),
            sheet: and(&["sheet", "sheets"]),
        }
    }
}

/// Every message that a letter of this case and kind may ask a language for, with the variables that it gets.
///
/// What depends on the language (an address in its own script, an instrument of the law that is cited with its articles)
/// is asked for where its words have it.
pub fn asked<'a>(
    action: &'a Action,
    kind: &'a Kind,
    variables: &Variables,
    words: &impl Vocabulary,
    templates: impl Iterator<Item = &'a Ready>,
) -> Vec<Ask<'a>> {
    let Variables { none, case, own, named, demand, cited, sheet } = variables;
    let mut asks = Vec::new();
    for recipient in &kind.recipients {
        office(kind, recipient, case, words, &mut asks);
    }
    let mut ask = |id: &str, variables: &Arc<BTreeSet<String>>, by: Option<&'a Place>| {
        asks.push(Ask { message: id.to_owned(), variables: Arc::clone(variables), own: false, by });
    };
    let post = kind.form == Form::Post;
    for id in ["page.writer", "page.subject", "page.signature"] {
        ask(id, none, None);
    }
    ask(&format!("kind-{}", kind.name.value), none, Some(&kind.name.place));
    ask("title", none, Some(&action.place));
    // What the case tells of itself, beside its letters, where a language has it.
    for id in BESIDE_LETTERS.into_iter().filter(|id| !matches!(*id, "title" | "outcome")) {
        if words.has(id) {
            ask(id, own, Some(&action.place));
        }
    }
    // How it ended must be told where it has.
    if action.status.value == Status::Closed || words.has("outcome") {
        ask("outcome", own, Some(&action.status.place));
    }
    for paragraph in kind.paragraphs.iter().chain(kind.openings.iter().skip(1)) {
        ask(&paragraph.value, case, Some(&paragraph.place));
    }
    for person in &action.people {
        ask(&format!("person-{}", person.id.value), named, Some(&person.id.place));
    }
    // What only a letter to an authority says; the templates ask for everything else.
    let letter = kind.form.is_letter();
    if letter {
        for id in ["date-line", "subject-line", "copies-label", "copy-line"] {
            ask(id, case, None);
        }
        ask(&kind.subject.value, case, Some(&kind.subject.place));
    }
    for id in ["demand-item", "demand-last"].into_iter().filter(|_| letter || post || kind.form == Form::Petition) {
        ask(id, demand, None);
    }
    for id in ["hashtag", "picture"].into_iter().filter(|id| post && words.has(id)) {
        ask(id, own, None);
    }
    if kind.form == Form::Joint {
        ask("signatories-label", case, None);
    }
    let petition = kind.form == Form::Petition;
    if petition {
        for id in ["number", "name", "town", "signature", "consent", "return", "to"] {
            ask(&format!("petition-{id}"), case, None);
        }
        ask("petition-sheet", sheet, None);
        ask(&kind.subject.value, case, Some(&kind.subject.place));
    }
    for demand in action.demands_of(kind).iter().filter(|_| letter || post || petition) {
        ask(&format!("demand-{}", demand.value), own, Some(&demand.place));
    }
    for law in action.law.iter().filter(|_| letter) {
        ask(&law.value, cited, Some(&law.place));
        if let Some((instrument, _)) = instrument_article(words, &law.value) {
            ask(instrument, cited, Some(&law.place));
        }
    }
    for claim in action.attributed.iter().filter(|_| letter) {
        ask(&format!("claim-{}", claim.value), none, Some(&claim.place));
        ask("attributing", none, Some(&claim.place));
    }
    for recipient in kind.recipients.iter().filter(|_| letter) {
        let salutation = format!("salutation-{}", recipient.salutation.value);
        ask(&salutation, case, Some(&recipient.salutation.place));
        if words.has(&salutation) {
            ask(&format!("{salutation}.close"), case, Some(&recipient.salutation.place));
        }
        if recipient.is_mission() {
            ask("cover-subject", case, Some(&recipient.id.place));
        }
    }
    for asked in templates.flat_map(|template| &template.asked) {
        if asked.variables.is_empty() {
            ask(&asked.message, case, Some(&asked.place));
        } else {
            ask(&asked.message, &Arc::new(case.iter().chain(&asked.variables).cloned().collect()), Some(&asked.place));
        }
    }
    asks
}

/// What a letter of this kind says of an office.
fn office<'a>(
    kind: &Kind,
    recipient: &'a Recipient,
    variables: &Arc<BTreeSet<String>>,
    words: &impl Vocabulary,
    asks: &mut Vec<Ask<'a>>,
) {
    let mut ask = |message: String, by: &'a Place| {
        asks.push(Ask { message, variables: Arc::clone(variables), own: recipient.in_place, by: Some(by) });
    };
    let place = &recipient.id.place;
    if kind.form == Form::Card {
        return;
    }
    ask(recipient.message(""), place);
    ask(recipient.message(".to"), place);
    if !kind.form.is_letter() {
        return;
    }
    ask(recipient.message(".office"), place);
    if words.has(&recipient.message(".address")) {
        ask(recipient.message(".address"), place);
    }
    if let Some(holder) = &recipient.holder {
        ask(format!("holder-{}", holder.value), &holder.place);
    }
}

/// The dates of the case that its letters may tell, by their names.
pub(super) fn told_dates(action: &Action, words: &Words, asks: &[Ask<'_>]) -> BTreeSet<String> {
    // What a case tells of itself beside its letters stands in none of them.
    let in_letters = asks.iter().filter(|ask| !BESIDE_LETTERS.contains(&ask.message.as_str()));
    let told: BTreeSet<String> = in_letters.flat_map(|ask| words.variables_of(&ask.message)).collect();
    action.dates.keys().filter(|name| told.contains(*name)).cloned().collect()
}

/// Looks through every message that a letter of this case, kind and language may ask for.
pub(super) fn examine(catalog: &Catalog, words: &Words, asks: &[Ask<'_>]) -> Vec<Diagnostic> {
    let examined = asks.iter().map(|ask| match ask.own {
        true => words.examine_own(catalog, &ask.message, &ask.variables, ask.by),
        false => words.examine(catalog, &ask.message, &ask.variables, ask.by),
    });
    examined.flatten().collect()
}
