//! What a form asks a language for, as it says it.

use std::collections::BTreeSet;
use std::sync::Arc;

use super::law::Cited;
use super::selection::{SHORT_BASIS, SHORT_REPLY, WORDED, first_of, further, sentence_of};
use crate::action::{Action, Kind, MATTER, Naming, PROGRAM_VARIABLES, REMINDER, Recipient, Status, WITHHELD_NAMES};
use crate::diagnostic::Place;
use crate::locale::Vocabulary;

/// Messages of a case that tell of it in lists and beside its letters.
pub(super) const BESIDE_LETTERS: [&str; 4] = ["title", "summary", "background", "outcome"];

/// The program's variables that only some messages get.
const ELSEWHERE: [&str; 5] = ["demand", "articles", "count", "opinion", "treaties"];

/// A message that letters of a case ask a language for.
#[derive(Debug, Clone)]
pub(crate) struct Ask<'a> {
    /// Its id, or `id.attribute`.
    pub message: String,
    /// The variables that it gets; many messages get the same.
    pub variables: Arc<BTreeSet<String>>,
    /// Whether it stands in the case's own file alone: see [`Recipient::in_place`].
    pub own: bool,
    /// Whether it is a further wording of another: one language may have more of these than another.
    pub further: bool,
    /// What asks for it: a line of the case file or of a template; none where the program itself does.
    pub by: Option<&'a Place>,
}

/// The variables that messages of a case get, made once for all that its letters ask for.
#[derive(Debug)]
pub(crate) struct Variables {
    none: Arc<BTreeSet<String>>,
    /// Of what a letter says.
    pub(super) case: Arc<BTreeSet<String>>,
    /// Those that are there before a recipient, a writer and a day are: rules say these messages by themselves.
    own: Arc<BTreeSet<String>>,
    /// Of a name, which others carry.
    named: Arc<BTreeSet<String>>,
    /// Of a name that tells how many they are.
    counted: Arc<BTreeSet<String>>,
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
        let with = |given: &[&str]| {
            let own = action.variables().map(str::to_owned);
            Arc::new(own.chain(given.iter().map(|name| (*name).to_owned())).collect())
        };
        let always: Vec<&str> = PROGRAM_VARIABLES.into_iter().filter(|name| !ELSEWHERE.contains(name)).collect();
        let and = |more: &[&str]| with(&[&always, more].concat());
        Self {
            none: Arc::default(),
            case: and(&[]),
            own: with(&["gender", "people", "about", "language", "person", "law", "finding"]),
            named: with(&["gender", "people", "language"]),
            counted: with(&["gender", "people", "language", "count"]),
            demand: and(&["demand"]),
            cited: and(&["articles", "count", "opinion"]),
            sheet: and(&["sheet", "sheets"]),
        }
    }
}

/// What a form asks a language for, as it says it.
pub struct Asking<'a, 'w> {
    pub(super) action: &'a Action,
    pub(super) kind: &'a Kind,
    pub(super) variables: &'w Variables,
    pub(super) words: &'w dyn Vocabulary,
    pub(super) asks: Vec<Ask<'a>>,
}

impl<'a> Asking<'a, '_> {
    fn add(&mut self, message: String, variables: &Arc<BTreeSet<String>>, by: Option<&'a Place>) {
        self.asks.push(Ask { message, variables: Arc::clone(variables), own: false, further: false, by });
    }

    /// The further wordings of a message that the language has, with what goes with each.
    fn wordings(&mut self, id: &str, variables: &Arc<BTreeSet<String>>, by: Option<&'a Place>) {
        let further = further(self.words, self.kind, id);
        let new = further.into_iter().map(|message| Ask {
            message,
            variables: Arc::clone(variables),
            own: false,
            further: true,
            by,
        });
        self.asks.extend(new);
    }

    pub(super) fn of_every_form(&mut self) {
        let (action, kind, variables) = (self.action, self.kind, self.variables);
        let Variables { none, case, own, .. } = variables;
        for id in ["page.writer", "page.subject", "page.signature"] {
            self.add(id.to_owned(), none, None);
        }
        self.add(Naming::Kind.message(&kind.name.value), none, Some(&kind.name.place));
        self.add("title".to_owned(), none, Some(&action.place));
        // What the case tells of itself, beside its letters, where a language has it.
        for id in BESIDE_LETTERS.into_iter().filter(|id| !matches!(*id, "title" | "outcome")) {
            if self.words.has(id) {
                self.add(id.to_owned(), own, Some(&action.place));
            }
        }
        // How it ended must be told where it has.
        if action.status.value == Status::Closed || self.words.has("outcome") {
            self.add("outcome".to_owned(), own, Some(&action.status.place));
        }
        if kind.reminder {
            self.add(REMINDER.to_owned(), case, Some(&kind.name.place));
        }
        for paragraph in kind.messages() {
            self.add(paragraph.value.clone(), case, Some(&paragraph.place));
            self.wordings(&paragraph.value, case, Some(&paragraph.place));
        }
        for writer in &kind.writers {
            let message = Naming::Writer.message(&writer.value);
            self.wordings(&message, case, Some(&writer.place));
            self.add(message, case, Some(&writer.place));
        }
        for topic in &action.withhold {
            self.add(format!("withhold-{}", topic.value), none, Some(&topic.place));
        }
        if action.withholds_a_name() && self.words.has(WITHHELD_NAMES) {
            self.add(WITHHELD_NAMES.to_owned(), none, Some(&action.place));
        }
        self.names();
    }

    /// What the case is about: the names of its people, else the matter; with their grammar, where a language tells it.
    fn names(&mut self) {
        let (action, variables) = (self.action, self.variables);
        for person in &action.people {
            let (message, by) = (person.message(), Some(&person.id.place));
            let counts = person.count.is_some() || person.unnamed.is_some();
            let given = if counts { &variables.counted } else { &variables.named };
            self.grammar(&message, by);
            match person.unnamed {
                Some(unnamed) if !self.words.has(&message) => {
                    self.add(unnamed.message().to_owned(), &variables.counted, by);
                }
                _ => self.add(message, given, by),
            }
        }
        if action.people.is_empty() && self.words.has(MATTER) {
            self.add(MATTER.to_owned(), &variables.named, Some(&action.place));
            self.grammar(MATTER, Some(&action.place));
        }
    }

    fn grammar(&mut self, message: &str, by: Option<&'a Place>) {
        for attribute in ["gender", "number"].map(|name| format!("{message}.{name}")) {
            if self.words.has(&attribute) {
                self.add(attribute, &self.variables.none, by);
            }
        }
    }

    /// Whom the kind goes to.
    pub fn recipients(&self) -> &'a [Recipient] {
        &self.kind.recipients
    }

    /// A message that the program itself asks for.
    pub fn program(&mut self, id: &str) {
        self.add(id.to_owned(), &self.variables.case, None);
    }

    /// A message that a line of the case asks for.
    pub fn message(&mut self, id: &str, by: &'a Place) {
        self.add(id.to_owned(), &self.variables.case, Some(by));
    }

    /// A message of the case that a language may have.
    pub fn own(&mut self, id: &str) {
        if self.words.has(id) {
            self.add(id.to_owned(), &self.variables.own, None);
        }
    }

    /// What the sheets of a petition are called.
    pub(crate) fn sheet_label(&mut self, id: &str) {
        self.add(id.to_owned(), &self.variables.sheet, None);
    }

    /// What stands before the demands, and behind them: in further wordings, and with one demand as a sentence.
    pub(super) fn worded(&mut self) {
        let (case, demand) = (&self.variables.case, &self.variables.demand);
        for id in WORDED {
            self.wordings(id, case, None);
            let further = further(self.words, self.kind, id).into_iter().map(|id| (id, true));
            for (id, is_further) in further.chain([(id.to_owned(), false)]) {
                self.sentence(&id, demand, is_further);
            }
        }
        if let Some(basis) = &self.kind.basis {
            self.message(&basis.value, &basis.place);
        }
        for id in [SHORT_BASIS, SHORT_REPLY] {
            if self.words.has(id) {
                self.program(id);
            }
        }
    }

    /// The sentence that asks for a single demand behind another lead, where the language has it.
    pub(crate) fn single(&mut self, lead: &str) {
        let variables = Arc::clone(&self.variables.demand);
        self.sentence(lead, &variables, false);
    }

    /// The sentence that asks for a single demand, where the language has it.
    fn sentence(&mut self, lead: &str, variables: &Arc<BTreeSet<String>>, further: bool) {
        let message = sentence_of(lead);
        if self.words.has(&message) {
            self.asks.push(Ask { message, variables: Arc::clone(variables), own: false, further, by: None });
        }
    }

    /// The subject of the kind.
    pub fn subject(&mut self) {
        let subject = &self.kind.subject;
        self.add(subject.value.clone(), &self.variables.case, Some(&subject.place));
    }

    /// How each demand stands in the list.
    pub(crate) fn demand_items(&mut self) {
        for id in ["demand-item", "demand-last"] {
            self.add(id.to_owned(), &self.variables.demand, None);
        }
    }

    /// The demands of the kind.
    pub fn demands(&mut self) {
        for demand in self.action.demands_of(self.kind) {
            self.add(Naming::Demand.message(&demand.value), &self.variables.own, Some(&demand.place));
            let first = first_of(&demand.value);
            if self.words.has(&first) {
                self.add(first, &self.variables.own, Some(&demand.place));
            }
        }
    }

    /// The law that the kind names, or to an office of its own.
    pub fn law(&mut self) {
        let cited = &self.variables.cited;
        let of_offices = self.kind.recipients.iter().filter_map(|recipient| recipient.law.as_ref()).flatten();
        for law in self.action.law_of(self.kind).iter().chain(of_offices) {
            let id = Cited::of(&law.value, self.words);
            if !matches!(id, Cited::Numbered(..)) {
                self.add(law.value.clone(), cited, Some(&law.place));
            }
            // Without its instrument an article would be cited as if it were one: "… and freedom from torture".
            if !matches!(id, Cited::Whole(_)) {
                self.add(id.instrument().to_owned(), cited, Some(&law.place));
            }
        }
    }

    /// What only one side reports.
    pub(crate) fn claims(&mut self) {
        let none = &self.variables.none;
        for claim in self.action.attributed_of(self.kind) {
            self.add(Naming::Claim.message(&claim.value), none, Some(&claim.place));
            self.add("attributing".to_owned(), none, Some(&claim.place));
        }
    }

    /// What an office is called, and what stands behind "a letter".
    pub fn office(&mut self, recipient: &'a Recipient) {
        self.belonging(recipient);
        self.of_office(recipient, recipient.message(""), &recipient.id.place);
        self.of_office(recipient, recipient.message(".to"), &recipient.id.place);
    }

    /// The head of a letter to it: the lines of its address, and who holds it.
    pub fn head(&mut self, recipient: &'a Recipient) {
        self.of_office(recipient, recipient.message(".office"), &recipient.id.place);
        if !recipient.own_address && self.words.has(&recipient.message(".address")) {
            self.of_office(recipient, recipient.message(".address"), &recipient.id.place);
        }
        if let Some(holder) = &recipient.holder {
            self.of_office(recipient, Naming::Holder.message(&holder.value), &holder.place);
        }
    }

    /// What its words go on with in the place of the state.
    fn belonging(&mut self, recipient: &'a Recipient) {
        if let Some(of) = &recipient.of {
            self.add(Naming::Of.message(&of.value), &self.variables.none, Some(&of.place));
        }
    }

    fn of_office(&mut self, recipient: &'a Recipient, message: String, by: &'a Place) {
        let variables = Arc::clone(&self.variables.case);
        self.asks.push(Ask { message, variables, own: recipient.in_place, further: false, by: Some(by) });
    }

    /// The salutation, with the close that belongs to it.
    pub fn salutation(&mut self, recipient: &'a Recipient) {
        let (salutation, place) =
            (Naming::Salutation.message(&recipient.salutation.value), &recipient.salutation.place);
        let has = self.words.has(&salutation);
        self.message(&salutation, place);
        if has {
            self.message(&format!("{salutation}.close"), place);
        }
    }
}
