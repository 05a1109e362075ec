//! What is to be made for a writer, and making it.

use std::collections::{BTreeSet, HashMap};
use std::sync::{Arc, Mutex};

use jiff::civil::Date;
use sha2::{Digest, Sha256};

use super::made::{Drafts, Made, Messages};
use super::select::stable_hash;
use super::similar;
use super::to_supporters::ToSupporters;
use crate::action::{Action, Kind, Recipient, Rest};
use crate::catalog::Catalog;
use crate::check;
use crate::diagnostic::Diagnostic;
use crate::document::{Format, Pages};
use crate::finish::{Finish, Finished};
use crate::letter::{Composer, Selection};
use crate::locale;
use crate::lock::locked;
use crate::msg;
use crate::outbox::{Change, Draft, Hash, Key, Known, MadeFrom, State, hash};
use crate::roster::Person;
use crate::ui::Ui;
use crate::writer::{Originator, Writer};

/// What a batch makes of each writer.
#[derive(Debug, Clone)]
pub struct Plan {
    /// The actions, each with its kind and the language of writers who name none.
    pub actions: Vec<(Arc<Action>, Kind, String)>,
    /// These recipients alone, where any are named.
    pub to: Vec<String>,
    pub formats: Vec<Format>,
    /// Rules that are allowed to be broken.
    pub allow: Vec<String>,
    /// Whether a letter is written in the action's next language where its own lacks a message.
    pub fallback: bool,
    /// Whether documents that were delivered are made anew where they would say something else.
    pub renew: bool,
    pub today: Date,
    /// The day of the earlier letters that reminders tell of.
    pub sent: Option<Date>,
    /// What becomes of all that writers do not choose.
    pub rest: Rest,
    /// What the writers are told, and by whom.
    pub supporters: Option<ToSupporters>,
}

/// Texts that go to a thread together.
const TEXTS_TOGETHER: usize = 64;
/// Pages: each takes as long as a hundred texts.
const PAGES_TOGETHER: usize = 8;

impl Plan {
    /// So many rows go to a thread together that it has something to do for a while, and little memory is full of what waits.
    pub(super) fn rows_together(&self) -> usize {
        let offices = |kind: &Kind| if self.to.is_empty() { kind.recipients.len() } else { self.to.len() };
        let letters: usize = self.actions.iter().map(|(_, kind, _)| offices(kind)).sum();
        let is_text = self.formats.iter().all(|format| format.is_text());
        let together = if is_text { TEXTS_TOGETHER } else { PAGES_TOGETHER };
        (together / (letters * self.formats.len()).max(1)).max(1)
    }
}

/// Makes letters by a plan, on any number of threads.
#[derive(Debug)]
pub struct Letters<'c> {
    catalog: &'c Catalog,
    pages: Pages<'c>,
    plan: Plan,
    /// The hash of what all documents are made from.
    common: Hash,
    /// The words of the program in the languages of writers who are told something.
    words: Mutex<HashMap<String, Arc<Ui>>>,
    /// A composer for each action and language that was asked for.
    composers: Mutex<HashMap<(usize, String), Prepared>>,
}

type Prepared = Result<Arc<ReadyCase>, Vec<Diagnostic>>;

/// One action in one language, ready.
#[derive(Debug)]
pub(super) struct ReadyCase {
    pub(super) composer: Composer,
    /// The hash of what all its letters are made from.
    input: Hash,
    /// The hash of the case alone, with its words and templates.
    pub(super) case: Hash,
    /// What the rules say of the action.
    findings: Vec<Diagnostic>,
}

/// A letter to be made.
#[derive(Debug)]
pub struct Planned {
    pub(super) ready: Arc<ReadyCase>,
    /// The recipient's place among the action's.
    pub(super) recipient: usize,
    /// The documents: their formats, keys and the hashes of what they are made from.
    pub(super) documents: Vec<(Format, Key, Hash)>,
    /// What it is made of, which is the same for every office of a case.
    selection: Arc<Selection>,
    /// What tells the letter from those of other writers.
    fingerprint: Option<u64>,
    /// What the rules say of the choice of recipients.
    findings: Vec<Diagnostic>,
}

impl<'c> Letters<'c> {
    /// Gets ready to make letters.
    ///
    /// # Errors
    /// A page template is wrong.
    pub fn new(catalog: &'c Catalog, plan: Plan) -> Result<Self, Vec<Diagnostic>> {
        let pages = Pages::new(catalog);
        pages.check()?;
        let mut hash = Sha256::new();
        add(&mut hash, env!("CARGO_PKG_VERSION"));
        pages.sources().iter().for_each(|source| add(&mut hash, &source.text));
        #[cfg(feature = "pdf")]
        add(&mut hash, crate::document::pdf::PAGE);
        let common = hash.finalize().into();
        Ok(Self { catalog, pages, plan, common, words: Mutex::default(), composers: Mutex::default() })
    }

    pub fn of(&self) -> &Plan {
        &self.plan
    }

    /// What is to be made for a writer, without making it.
    ///
    /// # Errors
    /// A letter cannot be made in the writer's language, or a format needs what the writer lacks.
    pub fn plan(&self, person: &Person) -> Result<Vec<Planned>, Vec<Diagnostic>> {
        let Person { writer, language, .. } = person;
        let mut wrong = Vec::new();
        if writer.originator() == Originator::Unknown
            && self.plan.formats.iter().any(|format| format.needs_originator())
        {
            wrong.push(Diagnostic::error(msg!("error-roster-eml-from")));
        }
        wrong.extend(self.not_offered(writer));
        let written = writer_hash(writer);
        let mut planned = Vec::new();
        for (n, (_, _, default)) in self.plan.actions.iter().enumerate() {
            let ready = match self.ready(n, language.as_ref().unwrap_or(default)) {
                Ok(ready) => ready,
                Err(told) => {
                    wrong.extend(told);
                    continue;
                }
            };
            let composer = &ready.composer;
            if check::in_danger(&composer.action, &composer.kind, writer) && !writer.accepts_danger {
                // Also what was made before is theirs to decide anew: a row that consents no more makes no letter.
                wrong.push(check::danger_of_row(&writer.country));
                continue;
            }
            let applying = composer.recipients_for(&writer.country);
            let to = &self.plan.to;
            let chosen = applying.iter().copied().filter(|recipient| to.is_empty() || recipient.is_among(to));
            let chosen: Vec<&Recipient> = chosen.collect();
            let mut left_out = check::copies_rule(&applying, &chosen);
            let selection = Arc::new(composer.selection(writer));
            for recipient in chosen {
                let all = &composer.kind.recipients;
                let Some(at) = all.iter().position(|other| other.id == recipient.id) else { continue };
                let documents = self.documents(&ready, person, recipient, &written);
                // Without any format it is what the writer is told about.
                if documents.is_empty() && !self.plan.formats.is_empty() {
                    continue;
                }
                planned.push(Planned {
                    ready: Arc::clone(&ready),
                    recipient: at,
                    fingerprint: documents.first().map(|(_, key, _)| similar::fingerprint(key, &selection, writer)),
                    selection: Arc::clone(&selection),
                    documents,
                    findings: std::mem::take(&mut left_out),
                });
            }
        }
        if wrong.is_empty() { Ok(planned) } else { Err(wrong) }
    }

    /// The documents of a letter, one of each format, with the hashes of what they are made from.
    fn documents(
        &self,
        ready: &ReadyCase,
        person: &Person,
        recipient: &Recipient,
        written: &Hash,
    ) -> Vec<(Format, Key, Hash)> {
        let composer = &ready.composer;
        let formats = self.plan.formats.iter().filter(|format| format.is_mail() || recipient.further_of.is_none());
        let documents = formats.map(|format| {
            let key = Key {
                writer: person.identity.clone(),
                action: composer.action.id.clone(),
                kind: composer.kind.name.value.clone(),
                recipient: recipient.id.value.clone(),
                language: composer.words.tag.clone(),
                format: format.as_str().to_owned(),
            };
            let mut input = Sha256::new();
            input.update(ready.input);
            input.update(written);
            add(&mut input, &key.recipient);
            add(&mut input, &key.format);
            if format.takes_attachments() {
                person.attachments.iter().for_each(|file| input.update(file.hash));
            }
            (*format, key, input.finalize().into())
        });
        documents.collect()
    }

    /// What a writer chose and no action of the plan offers: with several, a choice may be about one of them alone.
    fn not_offered(&self, writer: &Writer) -> Vec<Diagnostic> {
        let mut unknown = self.plan.actions.iter().map(|(action, kind, _)| writer.choices.unknown(action, kind));
        let first = unknown.next().unwrap_or_default();
        let others: Vec<_> = unknown.collect();
        let everywhere = |field: &str| others.iter().all(|unknown| unknown.iter().any(|(other, _)| *other == field));
        first.into_iter().filter(|(field, _)| everywhere(field)).map(|(_, diagnostic)| diagnostic).collect()
    }

    /// Makes what is not there yet, and compares what was made from something else.
    ///
    /// # Errors
    /// A letter cannot be made in any format, or a rule refuses it: then none of the writer's is made.
    pub fn make(&self, person: Person, planned: &[Planned], known: &[Known]) -> Result<Made, Vec<Diagnostic>> {
        let fingerprints = planned.iter().filter_map(|letter| letter.fingerprint).collect();
        let mut made = Made {
            changes: Vec::new(),
            unchanged: 0,
            findings: Vec::new(),
            unmade: Vec::new(),
            drafts: drafts(planned),
            fingerprints,
            messages: Messages::default(),
            language: planned.first().map(|letter| letter.ready.composer.words.tag.clone()),
            sentences: sentences(planned, &person.writer),
            person,
        };
        for letter in planned {
            let mut new = Vec::new();
            let mut changed = Vec::new();
            for (format, key, input) in &letter.documents {
                let (there, others) = found(known, key);
                made.changes.extend(others);
                match there {
                    None => new.push((*format, None)),
                    // The letter in the language of before: it becomes that of now, where it has not gone.
                    Some(known) if known.key != *key && (known.state.waits() || self.plan.renew) => {
                        new.push((*format, Some(known.id)));
                    }
                    Some(known) if known.key != *key => made.changes.push(Change::OutOfDate(known.id)),
                    Some(known) if known.input == *input => {
                        // What a renewal is asked for is what was found out of date before.
                        made.unchanged += 1;
                    }
                    Some(known) => changed.push((*format, known, *input)),
                }
            }
            for (format, known, input) in changed {
                // The same on its own day is the same, whatever was changed elsewhere in what it is made from.
                let then = self.finished(&made.person, letter, known.made_on, &[format])?.documents;
                if then.first().is_some_and(|document| hash(&document.bytes) == known.hash) {
                    made.unchanged += 1;
                    let (name, email) = (made.person.writer.name.clone(), made.person.writer.email.clone());
                    let from = MadeFrom { input, case: letter.ready.case, name, email };
                    made.changes.push(Change::SameFrom(known.id, from));
                } else if known.state.waits() || self.plan.renew {
                    new.push((format, Some(known.id)));
                } else {
                    made.changes.push(Change::OutOfDate(known.id));
                }
            }
            if new.is_empty() {
                continue;
            }
            let by_name = by_name(&made.person);
            let formats: Vec<Format> = new.iter().map(|(format, _)| *format).collect();
            let finished = self.finished(&made.person, letter, self.plan.today, &formats)?;
            made.findings.extend(finished.findings);
            made.unmade.extend(finished.unmade);
            made.findings.extend(letter.ready.findings.iter().chain(&letter.findings).cloned());
            for document in finished.documents {
                let planned = letter.documents.iter().find(|(format, ..)| *format == document.format);
                let known = new.iter().find(|(format, _)| *format == document.format);
                let Some(((_, key, input), (_, id))) = planned.zip(known) else { continue };
                let draft = Draft {
                    key: key.clone(),
                    name: made.person.writer.name.clone(),
                    email: made.person.writer.email.clone(),
                    by_name,
                    file_name: document.file_name,
                    made_on: self.plan.today,
                    input: *input,
                    case: letter.ready.case,
                    origin: None,
                    bytes: document.bytes,
                };
                made.changes.push(match id {
                    None => Change::Add(draft),
                    Some(id) => Change::Rewrite(*id, draft),
                });
            }
        }
        Ok(made)
    }

    /// The words of the program in a language.
    pub(super) fn words(&self, tag: &str) -> Arc<Ui> {
        let mut words = locked(&self.words);
        Arc::clone(words.entry(tag.to_owned()).or_insert_with(|| Arc::new(Ui::new(self.catalog, Some(tag)))))
    }

    pub(super) fn finished(
        &self,
        person: &Person,
        letter: &Planned,
        today: Date,
        formats: &[Format],
    ) -> Result<Finished, Vec<Diagnostic>> {
        let composer = &letter.ready.composer;
        let recipient = &composer.kind.recipients[letter.recipient];
        let writer = &person.writer;
        let applying = composer.recipients_for(&writer.country);
        let finish = Finish {
            pages: &self.pages,
            today,
            one_message: false,
            attachments: &person.attachments,
            selection: Some(&letter.selection),
        };
        let mut finished = finish.letter(composer, recipient, &applying, writer, formats)?;
        check::allow(&mut finished.findings, &self.plan.allow);
        if finished.findings.iter().any(Diagnostic::is_error) {
            finished.findings.retain(Diagnostic::is_error);
            return Err(finished.findings);
        }
        Ok(finished)
    }

    /// The composer of an action in a language, or with `fallback` in the next that is whole.
    fn ready(&self, action: usize, language: &str) -> Prepared {
        let mut composers = locked(&self.composers);
        let key = (action, language.to_owned());
        if let Some(known) = composers.get(&key) {
            return known.clone();
        }
        let prepared = self.prepare(action, language);
        composers.insert(key, prepared.clone());
        prepared
    }

    fn prepare(&self, action: usize, language: &str) -> Prepared {
        let (action, kind, _) = &self.plan.actions[action];
        let composer = match Composer::new(self.catalog, action, kind, language) {
            Ok(composer) => composer,
            Err(errors) if self.plan.fallback => {
                let available = locale::available(self.catalog);
                let mut others = action.instead_of(language, &available).into_iter();
                others.find_map(|tag| Composer::new(self.catalog, action, kind, &tag).ok()).ok_or(errors)?
            }
            Err(errors) => return Err(errors),
        };
        let mut findings = check::action_rules(&composer.action, kind, &composer.words.tag, self.plan.today);
        findings.extend(check::translated_rule(self.catalog, &composer));
        check::allow(&mut findings, &self.plan.allow);
        if findings.iter().any(Diagnostic::is_error) {
            findings.retain(Diagnostic::is_error);
            return Err(findings);
        }
        let mut hash = Sha256::new();
        let case = case_hash(&composer);
        hash.update(self.common);
        hash.update(case);
        Ok(Arc::new(ReadyCase { composer, input: hash.finalize().into(), case, findings }))
    }
}

/// A hash of what a writer would be known by, had they nothing but their name and address.
pub fn by_name(person: &Person) -> i64 {
    stable_hash(&person.by_name()).cast_signed()
}

/// The document that is known by a key, else the newest of the same letter in another language, which it takes the place of; and
/// what becomes of all others in other languages: they go, or are marked where they went. A row whose language changed has one
/// letter, not two.
pub(super) fn found<'k>(known: &'k [Known], key: &Key) -> (Option<&'k Known>, Vec<Change>) {
    let mut same: Vec<&Known> = known.iter().filter(|known| is_same_letter(&known.key, key)).collect();
    same.sort_by_key(|known| (known.key.language != key.language, std::cmp::Reverse(known.id)));
    let mut same = same.into_iter();
    let there = same.next();
    let others = same
        .filter(|known| known.state != State::OutOfDate)
        .map(|known| if known.state.waits() { Change::Drop(known.id) } else { Change::OutOfDate(known.id) });
    (there, others.collect())
}

/// Whether two keys are of the same letter, in whatever language.
fn is_same_letter(one: &Key, other: &Key) -> bool {
    let Key { writer, action, kind, recipient, language: _, format } = one;
    *writer == other.writer
        && *recipient == other.recipient
        && *format == other.format
        && *kind == other.kind
        && *action == other.action
}

/// How many of the documents are e-mail drafts, and how many of them to offices without an address.
fn drafts(planned: &[Planned]) -> Drafts {
    let mut drafts = Drafts::default();
    for letter in planned {
        let recipient = &letter.ready.composer.kind.recipients[letter.recipient];
        let count = letter.documents.iter().filter(|(format, ..)| *format == Format::Eml).count();
        drafts.all += count;
        drafts.to_nobody += if recipient.email.is_empty() { count } else { 0 };
    }
    drafts
}

/// The sentences of a writer's letters, a letter of each case: those to other offices say the same.
fn sentences(planned: &[Planned], writer: &Writer) -> Vec<(u64, BTreeSet<u64>)> {
    let mut told: Vec<(u64, BTreeSet<u64>)> = Vec::new();
    for letter in planned.iter().filter(|letter| !letter.documents.is_empty()) {
        let composer = &letter.ready.composer;
        let case = [&composer.action.id, &composer.kind.name.value, &composer.words.tag];
        let group = stable_hash(&case.map(String::as_str).join("\u{1F}"));
        if !told.iter().any(|(known, _)| *known == group) {
            told.push((group, composer.sentences(&letter.selection, writer)));
        }
    }
    told
}

/// The hash of a case, its recipients, its words and its templates: what a letter of it in that language is made from, whoever
/// writes it.
pub fn case_hash(composer: &Composer) -> Hash {
    let mut hash = Sha256::new();
    composer.sources().iter().for_each(|source| add(&mut hash, &source.text));
    hash.finalize().into()
}

/// The hash of all that a letter may tell of its writer.
fn writer_hash(writer: &Writer) -> Hash {
    let Writer { name, profession, address, city, country, email, gender, note, privacy, organisation, .. } = writer;
    let Writer { signatories, choices, .. } = writer;
    let mut hash = Sha256::new();
    for text in [name, city, country] {
        add(&mut hash, text);
    }
    for text in [profession, email, note, organisation] {
        add(&mut hash, text.as_deref().unwrap_or("\u{0}"));
    }
    add(&mut hash, gender.as_str());
    add(&mut hash, privacy.as_str());
    address.iter().for_each(|line| add(&mut hash, line));
    for signatory in signatories.iter() {
        add(&mut hash, &signatory.name);
        signatory.details().for_each(|line| add(&mut hash, line));
    }
    add(&mut hash, &choices.sent.all.map(|day| day.to_string()).unwrap_or_default());
    add(&mut hash, choices.opening.as_deref().unwrap_or("\u{0}"));
    for ids in [&choices.demands, &choices.facts] {
        add(&mut hash, &ids.join(","));
    }
    add(&mut hash, choices.writes_as.as_deref().unwrap_or("\u{0}"));
    add(&mut hash, &choices.wording.map(|wording| wording.number().to_string()).unwrap_or_default());
    add(&mut hash, choices.length.as_str());
    add(&mut hash, &format!("{:?}", choices.rest));
    hash.finalize().into()
}

/// Adds a text with its length, which keeps it apart from the next.
pub(super) fn add(hash: &mut Sha256, text: &str) {
    hash.update((text.len() as u64).to_be_bytes());
    hash.update(text.as_bytes());
}
