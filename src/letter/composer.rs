//! One case, one kind, one language, ready to compose; and what a form is, which composes by it.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Debug;
use std::sync::Arc;

use jiff::civil::Date;

use super::asking::Asking;
use super::cache::Cache;
use super::card_words::Card;
use super::content::{Content, Layout, Letter};
use super::guide::Made;
use super::kept_source::KeptSentence;
use super::latin::Latin;
use super::selection::Selection;
use super::silence::Silence;
use super::wish::{Wish, Wished};
use crate::action::{Action, CaseForm, Kind, Recipient, Role};
use crate::catalog::Catalog;
use crate::diagnostic::{Diagnostic, Source};
use crate::format::Format;
use crate::locale::{Bundle, StateNames};
use crate::message::Message;
use crate::msg;
use crate::template::Ready;
use crate::writer::Writer;

/// What a form of document is. Each stands in a file of its own in [`crate::letter::forms`]; nothing else compares forms.
pub trait Form: CaseForm + Debug {
    /// The formats that it can be had in.
    fn formats(&self) -> &'static [Format];

    /// The names of the data of its body template.
    fn fields(&self) -> &'static [&'static str];

    /// Its page templates: `templates/pages/<page>.<ending>.hbs`; none where it is pasted as it is.
    fn page(&self) -> Option<&'static str> {
        Some("page")
    }

    /// What may be wished of it.
    fn wishes(&self) -> &'static [Wished];

    /// Whether it is a letter to an authority, with an addressee, a salutation and a close.
    fn is_addressed(&self) -> bool {
        false
    }

    /// Who or what its letters are signed by.
    fn signers(&self) -> Signers {
        Signers::Writer
    }

    /// What whoever chooses it should know beforehand: who signs it, whom it can go to.
    fn needs(&self) -> Option<Message> {
        None
    }

    /// Whether it has room for the writer's own words.
    fn takes_own_words(&self) -> bool {
        true
    }

    /// Whether it bears the writer's address, besides the name and the town.
    fn prints_address(&self) -> bool {
        true
    }

    /// Whether it is one document to all of its recipients.
    fn is_one_for_all(&self) -> bool {
        false
    }

    /// Whether a batch makes it anew for each writer.
    fn is_for_rosters(&self) -> bool {
        true
    }

    /// The codes of rules about letters that hold for it, besides those that hold for every form.
    fn rules(&self) -> &'static [&'static str];

    /// Whether it tells of the case: else its words are in files of their own, and no fact of the case can be old in it.
    fn tells_the_case(&self) -> bool {
        true
    }

    /// The words of cards, where it says those alone.
    ///
    /// # Errors
    /// All that is wrong in their files.
    fn card(&self, _: &Catalog, _: &Action, _: &Bundle) -> Result<Option<Card>, Vec<Diagnostic>> {
        Ok(None)
    }

    /// Asks for the messages that it says besides those of its template and of every form.
    fn asks<'a>(&self, asking: &mut Asking<'a, '_>);

    /// Those among the recipients who apply that it is made for.
    fn recipients<'r>(&self, applying: Vec<&'r Recipient>) -> Vec<&'r Recipient> {
        applying
    }

    /// The error where none of the recipients who apply is left.
    fn nobody(&self, action: &Action) -> Diagnostic {
        Diagnostic::error(msg!("error-no-recipients", action = &action.id)).hint(msg!("hint-no-recipients"))
    }

    /// Writers with values that stand for anybody's, one for each voice that it may have.
    fn neutral(&self, country: &str) -> Vec<Writer> {
        vec![Writer::neutral(country)]
    }

    /// Composes it of what was selected.
    ///
    /// # Errors
    /// A message or a template fails on these very values.
    fn compose(
        &self,
        composer: &Composer,
        recipient: &Recipient,
        writer: &Writer,
        selection: &Selection,
        today: Date,
    ) -> Result<Letter, Diagnostic>;

    /// What `appeal show` says of it, where it is more than a letter.
    fn shown(&self) -> Option<Message> {
        None
    }

    /// What its use leaves behind of the person, where that is more than a letter does.
    fn leaves(&self) -> Option<Message> {
        None
    }

    /// What a person does with what was made, told at the end.
    ///
    /// # Errors
    /// A message of the case fails.
    fn guide(&self, composer: &Composer, made: &Made<'_>) -> Result<Vec<Message>, Diagnostic>;
}

/// What signs a form.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Signers {
    /// One person, who writes it.
    Writer,
    /// An organisation, or many people.
    Together,
    /// Nobody: it speaks for itself.
    Nobody,
}

/// One case, one kind, one language: looked through, and ready to compose.
#[derive(Debug)]
pub struct Composer {
    /// The case that is written about.
    pub action: Arc<Action>,
    /// The kind of document that is composed.
    pub kind: Kind,
    /// What its kind is.
    pub(super) form: &'static dyn Form,
    /// The words of the language, with those of the case.
    pub words: Arc<Bundle>,
    /// The reference language's words: for envelopes, where the letter's own script is not Latin.
    pub(super) latin: Option<Latin>,
    /// What the language calls the states.
    pub(super) states: StateNames,
    pub(super) layout: Layout,
    /// The dates of the case that its letters may tell, by their names.
    pub(super) told_dates: BTreeSet<String>,
    /// How many wordings there are of each message that has several.
    pub(super) wordings: BTreeMap<String, usize>,
    /// What is wished of its documents.
    pub(super) wish: Wish,
    /// What cards are made of, where the kind is one.
    pub(super) card: Option<Card>,
    pub(super) body: Ready,
    pub(super) cover: Option<Ready>,
    /// Whether letters are filled into patterns: its words and templates only show the writer's texts, and choose nothing by them.
    pub(super) fills: bool,
    /// The sentences of the case's source that comments of its files still keep.
    pub(crate) kept: Vec<KeptSentence>,
    pub(super) cache: Cache,
}

impl Composer {
    /// Something is wished of its documents.
    #[must_use]
    pub fn with(self, wish: Wish) -> Self {
        Self { wish, cache: Cache::default(), ..self }
    }

    /// Whether a rule about letters holds for its documents.
    pub fn holds(&self, code: &str) -> bool {
        self.form.rules().contains(&code)
    }

    /// What its cards do not say, where it makes cards.
    pub(crate) fn silence(&self) -> Option<&Silence> {
        self.card.as_ref().map(|card| &card.silence)
    }

    /// What is wished of its documents.
    pub(crate) fn wish(&self) -> Wish {
        self.wish
    }

    /// The letter to one recipient, composed anew: what [`Composer::compose`] is held against.
    ///
    /// # Errors
    /// A message or a template fails on these very values; what can be known beforehand was told by [`Composer::new`].
    pub fn anew(&self, recipient: &Recipient, writer: &Writer, today: Date) -> Result<Letter, Diagnostic> {
        self.form.compose(self, recipient, writer, &self.selection(writer), today)
    }

    /// What its kind is.
    pub fn form(&self) -> &'static dyn Form {
        self.form
    }

    /// The same for few letters, each composed anew: a pattern costs as much as a dozen of them, and is worth that where many writers
    /// get the same.
    #[must_use]
    pub(crate) fn for_few(self) -> Self {
        Self { fills: false, ..self }
    }

    /// Writers with values that stand for anybody's, to try letters of this kind with: one for each voice that it may have.
    pub fn neutral(&self, country: &str) -> Vec<Writer> {
        self.form.neutral(country)
    }

    /// The recipients that a writer in that country writes to, in the case's order.
    ///
    /// The sheets of a petition are one document to all of its recipients: it stands with the first.
    pub fn recipients_for(&self, writer_country: &str) -> Vec<&Recipient> {
        let mut applying = self.applying(writer_country);
        // What is no letter to an authority goes to no addresses one by one.
        applying.retain(|recipient| self.form.is_addressed() || recipient.further_of.is_none());
        self.form.recipients(applying)
    }

    fn applying(&self, writer_country: &str) -> Vec<&Recipient> {
        self.kind.applying(writer_country)
    }

    /// The dates of the case that its letters may tell, by their names.
    pub(crate) fn told_dates(&self) -> &BTreeSet<String> {
        &self.told_dates
    }

    /// All texts that it was made from: the case, its recipients, the words, the templates.
    pub(crate) fn sources(&self) -> Vec<&Arc<Source>> {
        let recipients = self.action.recipients.iter().map(|recipient| &recipient.id.place.source);
        let templates = [Some(&self.body), self.cover.as_ref()].into_iter().flatten().flat_map(Ready::sources);
        let mut sources: Vec<&Arc<Source>> = [&self.action.place.source]
            .into_iter()
            .chain(recipients)
            .chain(self.words.sources())
            .chain(self.card.iter().flat_map(|card| card.words().sources()))
            .chain(templates)
            .collect();
        sources.sort_by(|a, b| a.name.cmp(&b.name));
        sources.dedup_by(|a, b| Arc::ptr_eq(a, b));
        sources
    }

    pub(super) fn main_recipients(&self, writer: &Writer) -> Vec<&Recipient> {
        let main = |it: &&Recipient| it.role != Role::Copy && it.further_of.is_none();
        self.applying(&writer.country).into_iter().filter(main).collect()
    }

    /// Whom the body of a letter speaks to: a copy says what the letter says to the first who gets it.
    pub(crate) fn spoken_to<'r>(&'r self, recipient: &'r Recipient, writer: &Writer) -> &'r Recipient {
        let first = || self.main_recipients(writer).into_iter().next();
        if recipient.role == Role::Copy { first().unwrap_or(recipient) } else { recipient }
    }

    /// A document that says nothing yet but its content, on a page that no language lays out.
    pub(super) fn document(&self, recipient: &Recipient, writer: &Writer, content: Content) -> Letter {
        Letter {
            action: self.action.id.clone(),
            kind: self.kind.name.value.clone(),
            form: self.kind.form,
            recipient: recipient.id.value.clone(),
            language: self.words.tag.clone(),
            direction: self.words.direction,
            layout: Layout::default(),
            posted_in: writer.country.clone(),
            office: Vec::new(),
            subject: String::new(),
            body: Vec::new(),
            content,
        }
    }
}
