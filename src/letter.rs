//! Composes a letter: what one writer says to one recipient in one language on one day.
//!
//! A [`Composer`] holds one case in one kind and one language, looked through beforehand; [`Composer::compose`] is pure.
//! The [`Letter`] that comes out is a page in pieces, of no format yet; [`crate::document`] makes documents of it. Texts
//! that run another way stand between isolates ([`crate::text`]).

use std::collections::{BTreeMap, BTreeSet};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, OnceLock, PoisonError, RwLock};

use fluent::FluentArgs;
use jiff::civil::Date;
use serde::Serialize;
use serde_json::{Value, json};

use crate::action::{Action, Gender, Kind, Recipient, Role};
use crate::catalog::Catalog;
use crate::diagnostic::{Diagnostic, Place, Source};
use crate::document::blocks::{self, Block};
use crate::locale::{self, Missing, Words, country};
use crate::msg;
use crate::template::{self, Ready, Use};
use crate::text::{Direction, isolate, without_isolates};
use crate::writer::Writer;

/// The variables that the program gives to messages; a case's dates and numbers take other names.
pub const PROGRAM_VARIABLES: [&str; 15] = [
    "person",
    "gender",
    "writer-gender",
    "recipient",
    "recipient-to",
    "salutation",
    "holder",
    "law",
    "date",
    "place",
    "subject",
    "demand",
    "articles",
    "count",
    "language",
];

/// The names of a body template's data.
const BODY_FIELDS: [&str; 8] =
    ["paragraphs", "demands", "law", "note", "writer", "recipient", "copy", template::VARIABLES];

/// Where the writer's name and address stand, and so on: the layout of a language.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub struct Layout {
    /// Name and address of the writer stand above the letter, not under the signature.
    pub writer_at_head: bool,
    /// The subject line stands behind the salutation, not before it.
    pub subject_after: bool,
    /// Close and signature stand at the side where lines end.
    pub signature_at_end: bool,
}

/// A letter, in the order in which a page may show its pieces.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Letter {
    /// The action's id.
    pub action: String,
    /// The kind's name.
    pub kind: String,
    /// The recipient's id.
    pub recipient: String,
    /// The language's tag.
    pub language: String,
    /// The way the language runs.
    pub direction: Direction,
    /// How the page is laid out.
    pub layout: Layout,
    /// The line with the date.
    pub date: String,
    /// The writer's name and address, a line each.
    pub writer: Vec<String>,
    /// Who is written to, with the address, a line each.
    pub addressee: Vec<String>,
    /// Who is written to, without the address, as an e-mail names it.
    pub office: Vec<String>,
    /// The subject, without a word before it.
    pub subject: String,
    /// The line with the subject.
    pub subject_line: String,
    /// The salutation, a line each.
    pub salutation: Vec<String>,
    /// What is said.
    pub body: Vec<Block>,
    /// The close.
    pub close: String,
    /// What stands under it where the writer's address stands at the head: name and profession.
    pub signature: Vec<String>,
    /// On a copy: to whom the letter was written.
    pub copy_line: Option<String>,
    /// The word before the list of copies.
    pub copies_label: String,
    /// Who gets copies.
    pub copies: Vec<String>,
    /// The letter that this one is the covering note of.
    pub enclosure: Option<Box<Letter>>,
}

impl Letter {
    /// This letter, and the one enclosed.
    pub fn sheets(&self) -> impl Iterator<Item = &Self> {
        std::iter::successors(Some(self), |letter| letter.enclosure.as_deref())
    }

    /// All its words, without isolates, white space as single spaces: what rules look through.
    pub fn words(&self) -> String {
        let mut text = String::new();
        for sheet in self.sheets() {
            let head = sheet
                .addressee
                .iter()
                .chain(sheet.copy_line.iter())
                .chain([&sheet.subject_line])
                .chain(&sheet.salutation);
            for line in head {
                text.push_str(line);
                text.push('\n');
            }
            text.push_str(&blocks::to_words(&sheet.body));
            for line in [&sheet.close].into_iter().chain(&sheet.copies) {
                text.push('\n');
                text.push_str(line);
            }
            text.push('\n');
        }
        normalized(&text)
    }
}

/// A text without isolates and with white space as single spaces, to be looked for in another.
pub fn normalized(text: &str) -> String {
    without_isolates(text).split_whitespace().collect::<Vec<_>>().join(" ")
}

/// One case, one kind, one language: looked through, and ready to compose.
#[derive(Debug)]
pub struct Composer {
    /// The case.
    pub action: Arc<Action>,
    /// The kind.
    pub kind: Kind,
    /// The words.
    pub words: Arc<Words>,
    layout: Layout,
    body: Ready,
    cover: Option<Ready>,
    memory: Memory,
}

/// A message with the case's variables alone.
#[derive(Debug)]
pub struct Said {
    /// Its text.
    pub text: String,
    /// The same, [`normalized`].
    pub words: String,
}

/// What is the same in every letter of a composer: a batch asks for it again and again.
#[derive(Debug, Default)]
struct Memory {
    case_variables: OnceLock<Value>,
    /// Messages with the case's variables alone.
    said: RwLock<BTreeMap<String, Arc<Said>>>,
    /// What was found in letters with neutral values, by recipient, country of the writer and day.
    tried: RwLock<BTreeMap<(String, String, Date), Option<String>>>,
    /// Whether letters may be cast, as far as the sources show.
    castable: OnceLock<bool>,
    /// A cast letter was another than the composed one.
    miscast: AtomicBool,
    molds: RwLock<BTreeMap<Shape, Arc<Mold>>>,
}

/// All that a letter depends on besides the texts that it carries of its writer.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
struct Shape {
    recipient: String,
    country: String,
    today: Date,
    gender: Gender,
    note: bool,
}

/// No more molds are kept: a batch has a few dozen.
const MAX_MOLDS: usize = 512;

/// What stands for the writer's texts in a mold: noncharacters, which no text from outside may hold.
const NAME: char = '\u{FDD0}';
const CITY: char = '\u{FDD1}';
const NOTE: char = '\u{FDD2}';

/// A letter with marks in place of its writer's texts. Casting a letter from it is what a batch does a million times;
/// composing one takes twenty times as long.
#[derive(Debug)]
pub struct Mold {
    letter: Letter,
    /// What the rules say of it; filled by [`crate::check`].
    pub findings: OnceLock<Vec<Diagnostic>>,
}

impl Mold {
    /// The letter with the marks.
    pub fn letter(&self) -> &Letter {
        &self.letter
    }

    fn cast(&self, composer: &Composer, writer: &Writer) -> Letter {
        let note = writer.note_paragraphs().into_iter().next().unwrap_or_default();
        let (name, city) = (writer.signed_name(), writer.city.as_str());
        let fill = |text: &str| {
            // One mark at a time: a search for one character is much faster than for any of several.
            if ![NAME, CITY, NOTE].into_iter().any(|mark| text.contains(mark)) {
                return text.to_owned();
            }
            let mut out = String::with_capacity(text.len() + note.len());
            for c in text.chars() {
                match c {
                    NAME => out.push_str(&name),
                    CITY => out.push_str(city),
                    NOTE => out.push_str(&note),
                    c => out.push(c),
                }
            }
            out
        };
        filled(&self.letter, &fill, &composer.writer_lines(writer), &signature(writer))
    }
}

fn filled(letter: &Letter, fill: &impl Fn(&str) -> String, writer: &[String], signature: &[String]) -> Letter {
    let all = |lines: &[String]| lines.iter().map(|line| fill(line)).collect::<Vec<_>>();
    Letter {
        action: letter.action.clone(),
        kind: letter.kind.clone(),
        recipient: letter.recipient.clone(),
        language: letter.language.clone(),
        direction: letter.direction,
        layout: letter.layout,
        date: fill(&letter.date),
        writer: writer.to_vec(),
        addressee: all(&letter.addressee),
        office: all(&letter.office),
        subject: fill(&letter.subject),
        subject_line: fill(&letter.subject_line),
        salutation: all(&letter.salutation),
        body: blocks::map_text(&letter.body, fill),
        close: fill(&letter.close),
        signature: signature.to_vec(),
        copy_line: letter.copy_line.as_deref().map(fill),
        copies_label: fill(&letter.copies_label),
        copies: all(&letter.copies),
        enclosure: letter.enclosure.as_ref().map(|inner| Box::new(filled(inner, fill, writer, signature))),
    }
}

impl Composer {
    /// Reads words and templates and looks through everything that a letter of this case and kind can ask for.
    ///
    /// # Errors
    /// Everything that is missing or wrong, with its place.
    pub fn new(catalog: &Catalog, action: &Arc<Action>, kind: &Kind, language: &str) -> Result<Self, Vec<Diagnostic>> {
        let words = Arc::new(locale::letter_words(catalog, language, &action.id)?);
        let load = |name: &str, at: Option<&Place>| {
            template::ready(catalog, name, "md", Use::Body, &BODY_FIELDS, at, Some(&words))
        };
        let missions = action.recipients_of(kind).iter().any(|recipient| recipient.is_mission());
        let mut diagnostics = Vec::new();
        let mut keep =
            |loaded: Result<Ready, Vec<Diagnostic>>| loaded.map_err(|mut errors| diagnostics.append(&mut errors)).ok();
        let body = keep(load(&kind.template.value, Some(&kind.template.place)));
        let cover = if missions { keep(load("cover", None)) } else { None };
        let layout = layout(&words, &mut diagnostics);
        diagnostics.extend(examine(catalog, action, kind, &words, body.iter().chain(&cover)));
        match (body, layout, diagnostics.is_empty()) {
            (Some(body), Some(layout), true) => Ok(Self {
                action: Arc::clone(action),
                kind: kind.clone(),
                words,
                layout,
                body,
                cover,
                memory: Memory::default(),
            }),
            _ => {
                let mut told = Vec::with_capacity(diagnostics.len());
                for diagnostic in diagnostics {
                    if !told.contains(&diagnostic) {
                        told.push(diagnostic);
                    }
                }
                Err(told)
            }
        }
    }

    /// The recipients that a writer in that country writes to, in the case's order.
    pub fn recipients_for(&self, writer_country: &str) -> Vec<&Recipient> {
        self.action
            .recipients_of(&self.kind)
            .into_iter()
            .filter(|recipient| recipient.applies_to(writer_country))
            .collect()
    }

    /// The letter to one recipient.
    ///
    /// # Errors
    /// A message or a template fails on these very values; what can be known beforehand was told by [`Composer::new`].
    pub fn compose(&self, recipient: &Recipient, writer: &Writer, today: Date) -> Result<Letter, Diagnostic> {
        if recipient.role == Role::Copy
            && recipient.is_mission()
            && let Some(cover) = &self.cover
        {
            let main = self.main_recipients(writer);
            let mut note = self.sheet(recipient, writer, today, cover, true)?;
            note.copies.clear();
            note.copy_line = None;
            if let Some(first) = main.first() {
                note.enclosure = Some(Box::new(self.sheet(first, writer, today, &self.body, false)?));
            }
            return Ok(note);
        }
        self.sheet(recipient, writer, today, &self.body, false)
    }

    /// The same letter as [`Composer::compose`] makes, cast from a mold, which it comes with; a letter that is of no common
    /// shape is composed, and has none.
    ///
    /// # Errors
    /// As for [`Composer::compose`].
    pub fn cast(
        &self,
        recipient: &Recipient,
        writer: &Writer,
        today: Date,
    ) -> Result<(Letter, Option<Arc<Mold>>), Diagnostic> {
        let mut paragraphs = writer.note_paragraphs();
        let note = paragraphs.pop();
        let plain = paragraphs.is_empty() && note.as_ref().is_none_or(|note| !note.contains(['\n', '\t', '\r']));
        let castable = *self.memory.castable.get_or_init(|| castable(&self.sources()));
        if !plain || !castable || self.memory.miscast.load(Ordering::Relaxed) {
            return Ok((self.compose(recipient, writer, today)?, None));
        }
        let shape = Shape {
            recipient: recipient.id.value.clone(),
            country: writer.country.clone(),
            today,
            gender: writer.gender,
            note: note.is_some(),
        };
        let known = self.memory.molds.read().unwrap_or_else(PoisonError::into_inner).get(&shape).cloned();
        if let Some(mold) = known {
            return Ok((mold.cast(self, writer), Some(mold)));
        }
        let marked = Writer {
            name: NAME.into(),
            city: CITY.into(),
            note: note.map(|_| NOTE.into()),
            privacy: crate::writer::Privacy::Full,
            ..writer.clone()
        };
        let mold = Arc::new(Mold { letter: self.compose(recipient, &marked, today)?, findings: OnceLock::new() });
        let letter = self.compose(recipient, writer, today)?;
        if mold.cast(self, writer) != letter {
            // The words of this language turn on the writer's texts in a way that the marks do not show.
            self.memory.miscast.store(true, Ordering::Relaxed);
            return Ok((letter, None));
        }
        let mut molds = self.memory.molds.write().unwrap_or_else(PoisonError::into_inner);
        if molds.len() >= MAX_MOLDS {
            molds.clear();
        }
        molds.insert(shape, Arc::clone(&mold));
        Ok((letter, Some(mold)))
    }

    /// The text of a message with the case's variables alone.
    ///
    /// # Errors
    /// The message is not there or fails.
    pub fn say(&self, id: &str) -> Result<String, Diagnostic> {
        self.text(id, self.case_variables()?)
    }

    /// The same; each message is formed once.
    ///
    /// # Errors
    /// The message is not there or fails.
    pub fn said(&self, id: &str) -> Result<Arc<Said>, Diagnostic> {
        // A thread that panicked while it held the lock left a map that is still whole.
        if let Some(known) = self.memory.said.read().unwrap_or_else(PoisonError::into_inner).get(id) {
            return Ok(Arc::clone(known));
        }
        let text = self.say(id)?;
        let said = Arc::new(Said { words: normalized(&text), text });
        self.memory.said.write().unwrap_or_else(PoisonError::into_inner).insert(id.to_owned(), Arc::clone(&said));
        Ok(said)
    }

    /// What `look` finds in the letter to a recipient from anybody in that country; the letter is composed and looked
    /// through once.
    ///
    /// # Errors
    /// The letter cannot be composed.
    pub fn tried(
        &self,
        recipient: &Recipient,
        country: &str,
        today: Date,
        look: impl FnOnce(&Letter) -> Option<String>,
    ) -> Result<Option<String>, Diagnostic> {
        let key = (recipient.id.value.clone(), country.to_owned(), today);
        if let Some(known) = self.memory.tried.read().unwrap_or_else(PoisonError::into_inner).get(&key) {
            return Ok(known.clone());
        }
        let found = look(&self.compose(recipient, &Writer::neutral(country), today)?);
        self.memory.tried.write().unwrap_or_else(PoisonError::into_inner).insert(key, found.clone());
        Ok(found)
    }

    /// All texts that it was made from: the case, its recipients, the words, the templates.
    pub fn sources(&self) -> Vec<&Arc<Source>> {
        let recipients = self.action.recipients.iter().map(|recipient| &recipient.id.place.source);
        let templates = [Some(&self.body), self.cover.as_ref()].into_iter().flatten().flat_map(Ready::sources);
        let mut sources: Vec<&Arc<Source>> = [&self.action.place.source]
            .into_iter()
            .chain(recipients)
            .chain(self.words.sources())
            .chain(templates)
            .collect();
        sources.sort_by(|a, b| a.name.cmp(&b.name));
        sources.dedup_by(|a, b| Arc::ptr_eq(a, b));
        sources
    }

    fn main_recipients(&self, writer: &Writer) -> Vec<&Recipient> {
        self.recipients_for(&writer.country).into_iter().filter(|recipient| recipient.role != Role::Copy).collect()
    }

    fn sheet(
        &self,
        recipient: &Recipient,
        writer: &Writer,
        today: Date,
        template: &Ready,
        cover: bool,
    ) -> Result<Letter, Diagnostic> {
        let words = &self.words;
        let named = recipient.names_holder_on(today);
        let office = format!("recipient-{}", recipient.office);
        let applying = self.recipients_for(&writer.country);
        let main = self.main_recipients(writer);
        let is_copy = recipient.role == Role::Copy;

        let mut variables = self.case_variables()?.clone();
        set(&mut variables, "writer-gender", writer.gender.as_str());
        set(&mut variables, "holder", if named { recipient.gender.as_str() } else { "none" });
        set(&mut variables, "place", &writer.city);
        variables["date"] = json!({ "date": today.to_string() });
        let office_name = self.text(&office, &variables)?;
        set(&mut variables, "recipient", &office_name);
        // Where a copy or a covering note says "the letter to …", it means the letter, not the copy.
        let letter_to: Vec<String> = main
            .iter()
            .map(|main| self.text(&format!("recipient-{}.to", main.office), &variables))
            .collect::<Result<_, _>>()?;
        let own_to = self.text(&format!("{office}.to"), &variables)?;
        set(
            &mut variables,
            "recipient-to",
            &if is_copy && !letter_to.is_empty() { words.formats.list(&letter_to) } else { own_to },
        );

        let salutation_id = format!("salutation-{}", recipient.salutation.value);
        let salutation = self.text(&salutation_id, &variables)?;
        set(&mut variables, "salutation", bare(&salutation));
        let close = self.text(&format!("{salutation_id}.close"), &variables)?;
        let subject = self.text(if cover { "cover-subject" } else { "subject" }, &variables)?;
        set(&mut variables, "subject", &subject);

        let data = json!({
            "paragraphs": self.kind.paragraphs.iter().map(|id| &id.value).collect::<Vec<_>>(),
            "demands": self.demands(&variables)?,
            "law": variables["law"],
            "note": note(writer),
            "writer": { "name": isolate(&writer.signed_name()), "city": isolate(&writer.city) },
            "recipient": recipient.id.value,
            "copy": is_copy,
            template::VARIABLES: variables,
        });
        let body = blocks::parse(&template.render(&data)?);
        let variables = &data[template::VARIABLES];

        let office = self.office_lines(recipient, named, variables)?;
        Ok(Letter {
            action: self.action.id.clone(),
            kind: self.kind.name.value.clone(),
            recipient: recipient.id.value.clone(),
            language: words.tag.clone(),
            direction: words.direction,
            layout: self.layout,
            date: self.text("date-line", variables)?,
            writer: self.writer_lines(writer),
            addressee: self.addressee(recipient, &office, writer, variables)?,
            office,
            subject_line: self.text("subject-line", variables)?,
            subject,
            salutation: lines(&salutation),
            body,
            close,
            signature: signature(writer),
            copy_line: if is_copy { Some(self.text("copy-line", variables)?) } else { None },
            copies_label: self.text("copies-label", variables)?,
            copies: if is_copy {
                Vec::new()
            } else {
                let copies = applying.iter().filter(|other| other.role == Role::Copy);
                copies
                    .map(|other| self.text(&format!("recipient-{}", other.office), variables))
                    .collect::<Result<_, _>>()?
            },
            enclosure: None,
        })
    }

    /// The variables that depend on the case alone.
    fn case_variables(&self) -> Result<&Value, Diagnostic> {
        if let Some(known) = self.memory.case_variables.get() {
            return Ok(known);
        }
        let variables = self.new_case_variables()?;
        Ok(self.memory.case_variables.get_or_init(|| variables))
    }

    fn new_case_variables(&self) -> Result<Value, Diagnostic> {
        let mut variables = json!({ "language": self.words.tag });
        for (name, date) in &self.action.dates {
            variables[name.as_str()] = json!({ "date": date.value.to_string() });
        }
        for (name, number) in &self.action.numbers {
            variables[name.as_str()] = json!(number.value);
        }
        let gender = self.action.people.first().map(|person| person.gender).unwrap_or_default();
        set(&mut variables, "gender", gender.as_str());
        let people: Vec<String> = self
            .action
            .people
            .iter()
            .map(|person| self.text(&format!("person-{}", person.id.value), &variables))
            .collect::<Result<_, _>>()?;
        set(&mut variables, "person", &self.words.formats.list(&people));
        let law = self.law(&variables)?;
        set(&mut variables, "law", &law);
        Ok(variables)
    }

    /// The law that the case names: the articles of each instrument together, in the case's order.
    fn law(&self, variables: &Value) -> Result<String, Diagnostic> {
        let mut cited: Vec<(&str, Vec<i64>)> = Vec::new();
        for id in &self.action.law {
            match instrument_article(&self.words, &id.value) {
                Some((instrument, number)) => match cited.iter_mut().find(|(known, _)| *known == instrument) {
                    Some((_, numbers)) => numbers.push(number),
                    None => cited.push((instrument, vec![number])),
                },
                None => cited.push((&id.value, Vec::new())),
            }
        }
        let mut texts = Vec::with_capacity(cited.len());
        for (id, mut numbers) in cited {
            numbers.sort_unstable();
            let digits: Vec<String> = numbers.iter().map(|number| self.words.formats.number(*number)).collect();
            let mut variables = variables.clone();
            variables["count"] = json!(numbers.len());
            set(&mut variables, "articles", &self.words.formats.list(&digits));
            texts.push(self.text(id, &variables)?);
        }
        Ok(self.words.formats.list(&texts))
    }

    fn demands(&self, variables: &Value) -> Result<Vec<String>, Diagnostic> {
        let demands = self.action.demands_of(&self.kind);
        let mut variables = variables.clone();
        let mut items = Vec::with_capacity(demands.len());
        for (n, demand) in demands.iter().enumerate() {
            let text = self.text(&format!("demand-{}", demand.value), &variables)?;
            set(&mut variables, "demand", &text);
            items.push(self.text(if n + 1 == demands.len() { "demand-last" } else { "demand-item" }, &variables)?);
        }
        Ok(items)
    }

    /// The holder, where it may be named, and the office.
    fn office_lines(&self, recipient: &Recipient, named: bool, variables: &Value) -> Result<Vec<String>, Diagnostic> {
        let mut office = Vec::new();
        if named && let Some(holder) = &recipient.holder {
            office.extend(lines(&self.text(&format!("holder-{}", holder.value), variables)?));
        }
        office.extend(lines(&self.text(&format!("recipient-{}.office", recipient.office), variables)?));
        Ok(office)
    }

    fn addressee(
        &self,
        recipient: &Recipient,
        office: &[String],
        writer: &Writer,
        variables: &Value,
    ) -> Result<Vec<String>, Diagnostic> {
        let mut addressee = office.to_vec();
        if recipient.address.is_empty() {
            return Ok(addressee);
        }
        let own_script = format!("recipient-{}.address", recipient.office);
        if self.words.has(&own_script) {
            addressee.extend(lines(&self.text(&own_script, variables)?));
        } else {
            addressee.extend(recipient.care_of.iter().chain(&recipient.address).map(|line| isolate(line)));
        }
        if let Some(code) = recipient.country.as_ref().filter(|code| **code != writer.country) {
            addressee.push(country::name(code, &self.words.tag).to_uppercase());
        }
        Ok(addressee)
    }

    fn writer_lines(&self, writer: &Writer) -> Vec<String> {
        let mut lines = vec![isolate(&writer.signed_name())];
        lines.extend(writer.address_lines().iter().map(|line| isolate(line)));
        lines.push(country::name(&writer.country, &self.words.tag));
        if writer.privacy == crate::writer::Privacy::Full {
            lines.extend(writer.email.iter().map(|email| isolate(email)));
        }
        lines
    }

    fn text(&self, id: &str, variables: &Value) -> Result<String, Diagnostic> {
        say(&self.words, id, &template::fluent_args(variables, &self.words))
    }
}

/// A message, or the error that it is missing or fails.
fn say(words: &Words, id: &str, args: &FluentArgs<'_>) -> Result<String, Diagnostic> {
    words.get(id, args).map_err(|missing| match missing {
        Missing::Message => Diagnostic::error(msg!("error-message-missing", message = id, language = &words.tag)),
        Missing::Failed(detail) => Diagnostic::error(msg!("error-message-failed", message = id, language = &words.tag))
            .detail(detail)
            .at_maybe(words.place_of(id)),
    })
}

fn set(variables: &mut Value, name: &str, text: &str) {
    variables[name] = Value::String(text.to_owned());
}

fn lines(text: &str) -> Vec<String> {
    text.lines().map(|line| line.trim().to_owned()).filter(|line| !line.is_empty()).collect()
}

/// A salutation without its final punctuation, to be repeated inside a close.
pub fn bare(salutation: &str) -> &str {
    salutation
        .lines()
        .next()
        .unwrap_or_default()
        .trim_end_matches(|c: char| c.is_whitespace() || matches!(c, ',' | ':' | ';' | '،' | '؛' | '.' | '!'))
}

/// The paragraphs in the writer's own words, each line set apart: it may run another way than the letter.
fn note(writer: &Writer) -> Vec<String> {
    let paragraphs = writer.note_paragraphs().into_iter();
    paragraphs.map(|text| text.lines().map(isolate).collect::<Vec<_>>().join("\n")).collect()
}

fn signature(writer: &Writer) -> Vec<String> {
    [Some(writer.signed_name()), writer.profession.clone().filter(|_| writer.privacy == crate::writer::Privacy::Full)]
        .into_iter()
        .flatten()
        .map(|line| isolate(&line))
        .collect()
}

/// Whether the words and templates only show the writer's texts, and choose nothing by them.
fn castable(sources: &[&Arc<Source>]) -> bool {
    sources.iter().all(|source| {
        let text = &source.text;
        let selects =
            text.match_indices("$place").any(|(at, name)| text[at + name.len()..].trim_start().starts_with("->"));
        let shown = |at: usize| {
            text[..at].ends_with("{{") && text[at..].split("}}").next().is_some_and(|rest| !rest.contains([' ', '(']))
        };
        let template = source.name.ends_with(".hbs");
        !selects && (!template || text.match_indices("writer.").all(|(at, _)| shown(at)))
    })
}

/// An id of the law as an article of an instrument that has a message of its own.
fn instrument_article<'a>(words: &Words, id: &'a str) -> Option<(&'a str, i64)> {
    locale::article(id).filter(|(instrument, _)| words.has(instrument))
}

/// The layout of a language: the attributes of the message `page`.
fn layout(words: &Words, diagnostics: &mut Vec<Diagnostic>) -> Option<Layout> {
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

/// Looks through every message that a letter of this case, kind and language may ask for.
fn examine<'r>(
    catalog: &Catalog,
    action: &Action,
    kind: &Kind,
    words: &Words,
    templates: impl Iterator<Item = &'r Ready>,
) -> Vec<Diagnostic> {
    let program: BTreeSet<&str> =
        PROGRAM_VARIABLES.into_iter().filter(|name| !matches!(*name, "demand" | "articles" | "count")).collect();
    let mut case = program.clone();
    case.extend(action.dates.keys().chain(action.numbers.keys()).map(String::as_str));
    let with = |more: &[&'static str]| -> BTreeSet<&str> { case.iter().copied().chain(more.iter().copied()).collect() };

    let mut found = Vec::new();
    let mut look = |id: &str, variables: &BTreeSet<&str>, at: Option<&Place>| {
        found.extend(words.examine(catalog, id, variables, at));
    };
    let none = BTreeSet::new();
    for id in ["page.writer", "page.subject", "page.signature"] {
        look(id, &none, None);
    }
    for id in ["date-line", "subject-line", "copies-label", "copy-line"] {
        look(id, &case, None);
    }
    for id in ["demand-item", "demand-last"] {
        look(id, &with(&["demand"]), None);
    }
    for id in ["title", "subject"] {
        look(id, &case, Some(&action.place));
    }
    for paragraph in &kind.paragraphs {
        look(&paragraph.value, &case, Some(&paragraph.place));
    }
    for person in &action.people {
        look(&format!("person-{}", person.id.value), &case, Some(&person.id.place));
    }
    for demand in action.demands_of(kind) {
        look(&format!("demand-{}", demand.value), &case, Some(&demand.place));
    }
    for law in &action.law {
        look(&law.value, &with(&["articles", "count"]), Some(&law.place));
        if let Some((instrument, _)) = instrument_article(words, &law.value) {
            look(instrument, &with(&["articles", "count"]), Some(&law.place));
        }
    }
    for recipient in action.recipients_of(kind) {
        let place = Some(&recipient.id.place);
        let office = format!("recipient-{}", recipient.office);
        for id in [office.clone(), format!("{office}.to"), format!("{office}.office")] {
            look(&id, &case, place);
        }
        if words.has(&format!("{office}.address")) {
            look(&format!("{office}.address"), &case, place);
        }
        if let Some(holder) = &recipient.holder {
            look(&format!("holder-{}", holder.value), &case, Some(&holder.place));
        }
        let salutation = format!("salutation-{}", recipient.salutation.value);
        look(&salutation, &case, Some(&recipient.salutation.place));
        if words.has(&salutation) {
            look(&format!("{salutation}.close"), &case, Some(&recipient.salutation.place));
        }
        if recipient.is_mission() {
            look("cover-subject", &case, place);
        }
    }
    for asked in templates.flat_map(|template| &template.asked) {
        let mut variables = case.clone();
        variables.extend(asked.variables.iter().map(String::as_str));
        look(&asked.message, &variables, Some(&asked.place));
    }
    found
}
