//! Composes a letter from a case, its words and its template.

use std::collections::BTreeMap;
use std::sync::atomic::AtomicBool;
use std::sync::{Arc, OnceLock, PoisonError, RwLock};

use fluent::FluentArgs;
use jiff::civil::Date;
use serde_json::{Value, json};

use super::asked::{self, layout};
use super::card::{self, Card};
use super::cast::{Mold, Shape};
use super::occasion::Occasion;
use super::post;
use super::{Layout, Letter, Origin, Sheets, Signed, bare, normalized};
use crate::action::{Action, Form, Kind, Recipient, Role, Tally};
use crate::catalog::Catalog;
use crate::diagnostic::{Diagnostic, Place, Source};
use crate::document::blocks;
use crate::locale::{self, Missing, Vocabulary, Words, country};
use crate::msg;
use crate::post::Network;
use crate::signatory::{self, Signatory, Voice};
use crate::template::{self, Ready, Use};
use crate::text::{isolate, without_isolates};
use crate::writer::{ANY_ORGANISATION, Writer};

/// The names of a body template's data.
const BODY_FIELDS: [&str; 9] =
    ["paragraphs", "demands", "law", "note", "tally", "writer", "recipient", "copy", template::VARIABLES];

/// One case, one kind, one language: looked through, and ready to compose.
#[derive(Debug)]
pub struct Composer {
    /// The case.
    pub action: Arc<Action>,
    /// The kind.
    pub kind: Kind,
    /// The words.
    pub words: Arc<Words>,
    /// The reference language's words: for envelopes, where the letter's own script is not Latin.
    latin: Option<Words>,
    pub(super) layout: Layout,
    /// The signatures of a petition that the letters may cite.
    pub(super) tally: Option<Tally>,
    /// The network that posts are for.
    pub(super) network: Network,
    /// The occasion of cards, where it is not the one that is near.
    pub(super) occasion: Option<Occasion>,
    /// What cards are made of, where the kind is one.
    pub(super) card: Option<Card>,
    /// How many sheets of a petition are wished.
    pub(super) sheets: Sheets,
    pub(super) body: Ready,
    cover: Option<Ready>,
    pub(super) memory: Memory,
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
pub(super) struct Memory {
    case_variables: OnceLock<Value>,
    /// Messages with the case's variables alone.
    said: RwLock<BTreeMap<String, Arc<Said>>>,
    /// What was found in letters with neutral values, by recipient, country of the writer and day.
    tried: RwLock<BTreeMap<(String, String, Date), Option<String>>>,
    /// Whether letters may be cast, as far as the sources show.
    pub(super) castable: OnceLock<bool>,
    /// A cast letter was another than the composed one.
    pub(super) miscast: AtomicBool,
    pub(super) molds: RwLock<BTreeMap<Shape, Arc<Mold>>>,
}

impl Composer {
    /// Reads words and templates and looks through everything that a letter of this case and kind can ask for.
    ///
    /// # Errors
    /// Everything that is missing or wrong, with its place.
    pub fn new(catalog: &Catalog, action: &Arc<Action>, kind: &Kind, language: &str) -> Result<Self, Vec<Diagnostic>> {
        let words = Arc::new(locale::letter_words(catalog, language, &action.id)?);
        let card = match kind.form {
            Form::Card => Some(Card::new(catalog, action, language)?),
            Form::Letter | Form::Joint | Form::Post | Form::Petition => None,
        };
        // A card's template reaches the words of cards alone.
        let said = card.as_ref().map_or(&words, Card::words);
        let load = |name: &str, at: Option<&Place>| body_template(catalog, kind.form, name, at, Some(said));
        let missions = action.recipients_of(kind).iter().any(|recipient| recipient.is_mission());
        let mut diagnostics = Vec::new();
        let mut keep =
            |loaded: Result<Ready, Vec<Diagnostic>>| loaded.map_err(|mut errors| diagnostics.append(&mut errors)).ok();
        let body = keep(load(&kind.template.value, Some(&kind.template.place)));
        let cover = if missions { keep(load("cover", None)) } else { None };
        let layout = layout(&words, &mut diagnostics);
        let latin = match latin_words(catalog, action, kind, &words) {
            Ok(latin) => latin,
            Err(mut errors) => {
                diagnostics.append(&mut errors);
                None
            }
        };
        let templates = body.iter().chain(&cover).filter(|_| card.is_none());
        diagnostics.extend(asked::examine(catalog, action, kind, &words, templates));
        if let Some(card) = &card {
            diagnostics.extend(card.examine(catalog, action, kind, body.as_ref()));
        }
        match (body, layout, diagnostics.is_empty()) {
            (Some(body), Some(layout), true) => Ok(Self {
                action: Arc::clone(action),
                kind: kind.clone(),
                words,
                latin,
                layout,
                tally: None,
                network: Network::default(),
                occasion: None,
                card,
                sheets: Sheets::default(),
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

    /// Its letters cite the signatures of a petition.
    #[must_use]
    pub fn with_tally(self, tally: Option<Tally>) -> Self {
        Self { tally, memory: Memory::default(), ..self }
    }

    /// Its petition has so many sheets.
    #[must_use]
    pub fn with_sheets(self, sheets: Sheets) -> Self {
        Self { sheets, memory: Memory::default(), ..self }
    }

    /// Writers with values that stand for anybody's, to try letters of this kind with: one for each voice that it may have.
    pub fn neutral(&self, country: &str) -> Vec<Writer> {
        let one = Writer::neutral(country);
        match self.kind.form {
            Form::Joint => {
                let signatory = |name: &str| Signatory { name: name.to_owned(), ..Signatory::default() };
                let several = Writer { signatories: ["A. B.", "D. E."].map(signatory).into(), ..one.clone() };
                vec![Writer { organisation: Some(ANY_ORGANISATION.to_owned()), ..one.clone() }, several, one]
            }
            Form::Letter | Form::Card | Form::Post | Form::Petition => vec![one],
        }
    }

    /// The recipients that a writer in that country writes to, in the case's order.
    ///
    /// The sheets of a petition are one document to all of its recipients: it stands with the first.
    pub fn recipients_for(&self, writer_country: &str) -> Vec<&Recipient> {
        let mut recipients = self.applying(writer_country);
        if self.kind.form == Form::Petition {
            recipients.retain(|recipient| recipient.role != Role::Copy);
            recipients.truncate(1);
        }
        if self.kind.form == Form::Post { self.spoken_to(&recipients) } else { recipients }
    }

    fn applying(&self, writer_country: &str) -> Vec<&Recipient> {
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
        if let Some(card) = &self.card {
            return self.greeting(card, recipient, writer, today);
        }
        if self.kind.form == Form::Post {
            return self.post(recipient, writer, today);
        }
        if self.kind.form == Form::Petition {
            return self.petition(recipient, writer);
        }
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
        look: impl Fn(&Letter) -> Option<String>,
    ) -> Result<Option<String>, Diagnostic> {
        let key = (recipient.id.value.clone(), country.to_owned(), today);
        if let Some(known) = self.memory.tried.read().unwrap_or_else(PoisonError::into_inner).get(&key) {
            return Ok(known.clone());
        }
        let mut found = None;
        for writer in self.neutral(country) {
            found = found.or(look(&self.compose(recipient, &writer, today)?));
        }
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
            .chain(self.card.iter().flat_map(|card| card.words().sources()))
            .chain(templates)
            .collect();
        sources.sort_by(|a, b| a.name.cmp(&b.name));
        sources.dedup_by(|a, b| Arc::ptr_eq(a, b));
        sources
    }

    pub(super) fn main_recipients(&self, writer: &Writer) -> Vec<&Recipient> {
        self.applying(&writer.country).into_iter().filter(|recipient| recipient.role != Role::Copy).collect()
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
        variables["demands"] = json!(self.action.demands_of(&self.kind).len());
        set(&mut variables, "voice", writer.voice().as_str());
        variables["signatories"] = json!(writer.signatories.len().max(1));
        set(&mut variables, "organisation", writer.organisation.as_deref().unwrap_or_default());
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
        let subject = one_line(&self.text(if cover { "cover-subject" } else { &self.kind.subject.value }, &variables)?);
        set(&mut variables, "subject", &subject);

        let data = json!({
            "paragraphs": writer.choices.paragraphs(&self.kind),
            "demands": self.demands(&variables, writer)?,
            "law": variables["law"],
            "note": note(writer),
            "tally": self.tally.is_some(),
            "writer": { "name": isolate(&writer.signed_name()), "city": isolate(&writer.city) },
            "recipient": recipient.id.value,
            "copy": is_copy,
            template::VARIABLES: variables,
        });
        let body = blocks::parse(&template.render(&data)?);
        let variables = &data[template::VARIABLES];

        let several = writer.voice() == Voice::Joint;
        let office = office_lines(words, recipient, named, variables)?;
        let (postal_language, postal) = self.postal(recipient, named, &office, writer, variables)?;
        Ok(Letter {
            action: self.action.id.clone(),
            kind: self.kind.name.value.clone(),
            form: self.kind.form,
            recipient: recipient.id.value.clone(),
            language: words.tag.clone(),
            direction: words.direction,
            // A letterhead stands at the head in every language, and so does the person to answer to where many sign.
            layout: Layout {
                writer_at_head: self.layout.writer_at_head || writer.voice() != Voice::Single,
                ..self.layout
            },
            date: one_line(&self.text("date-line", variables)?),
            writer: self.writer_lines(writer),
            letterhead: writer.organisation.is_some(),
            addressee: self.addressee(recipient, &office, writer, variables)?,
            office,
            postal,
            postal_language,
            posted_in: writer.country.clone(),
            subject_line: one_line(&self.text("subject-line", variables)?),
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
            signatories_label: if several { self.text("signatories-label", variables)? } else { String::new() },
            signatories: if several { signed(writer, words) } else { Vec::new() },
            columns: signatory::columns(&writer.signatories),
            posts: Vec::new(),
            occasion: None,
            signing: None,
            enclosure: None,
            origin: Origin::default(),
        })
    }

    /// The variables that depend on the case alone.
    pub(super) fn case_variables(&self) -> Result<&Value, Diagnostic> {
        if let Some(known) = self.memory.case_variables.get() {
            return Ok(known);
        }
        let variables = self.new_case_variables()?;
        Ok(self.memory.case_variables.get_or_init(|| variables))
    }

    fn new_case_variables(&self) -> Result<Value, Diagnostic> {
        let mut variables = json!({ "language": self.words.tag, "holder": "none" });
        if let Some(tally) = &self.tally {
            variables["signatures"] = json!(tally.signatures);
            variables["counted"] = json!({ "date": tally.counted.to_string() });
        }
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
            .map(|person| self.text(&format!("person-{}", person.id.value), &variables).map(|name| one_line(&name)))
            .collect::<Result<_, _>>()?;
        let people: Vec<String> =
            if people.len() > 1 { people.iter().map(|name| isolate(name)).collect() } else { people };
        set(&mut variables, "person", &self.words.formats.list(&people));
        let law = self.law(&variables)?;
        set(&mut variables, "law", &self.words.formats.list(&law));
        Ok(variables)
    }

    /// The law that the case names, as its letters cite it: the articles of each instrument together, in the case's order.
    ///
    /// # Errors
    /// A message of the law fails.
    pub fn cited_law(&self) -> Result<Vec<String>, Diagnostic> {
        self.law(self.case_variables()?)
    }

    fn law(&self, variables: &Value) -> Result<Vec<String>, Diagnostic> {
        let mut cited: Vec<(&str, Vec<i64>)> = Vec::new();
        for id in &self.action.law {
            match instrument_article(&*self.words, &id.value) {
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
        Ok(texts)
    }

    pub(super) fn demands(&self, variables: &Value, writer: &Writer) -> Result<Vec<String>, Diagnostic> {
        let demands = writer.choices.demands(&self.action, &self.kind);
        let mut variables = variables.clone();
        let mut items = Vec::with_capacity(demands.len());
        for (n, demand) in demands.iter().enumerate() {
            let text = self.text(&format!("demand-{}", demand.value), &variables)?;
            set(&mut variables, "demand", &text);
            items.push(self.text(if n + 1 == demands.len() { "demand-last" } else { "demand-item" }, &variables)?);
        }
        Ok(items)
    }

    /// The address for an envelope, and the language of its office lines.
    fn postal(
        &self,
        recipient: &Recipient,
        named: bool,
        office: &[String],
        writer: &Writer,
        variables: &Value,
    ) -> Result<(String, Vec<String>), Diagnostic> {
        let (language, mut lines) = match &self.latin {
            Some(latin) => (latin.tag.clone(), office_lines(latin, recipient, named, variables)?),
            None => (self.words.tag.clone(), office.to_vec()),
        };
        if recipient.address.is_empty() {
            return Ok((language, Vec::new()));
        }
        lines.extend(recipient.care_of.iter().chain(&recipient.address).cloned());
        if let Some(code) = recipient.country.as_ref().filter(|code| **code != writer.country) {
            lines.push(country::postal_name(code, &country::language_of(&writer.country)));
        }
        Ok((language, lines.iter().map(|line| without_isolates(line)).collect()))
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

    pub(super) fn writer_lines(&self, writer: &Writer) -> Vec<String> {
        let mut lines = vec![isolate(writer.organisation.as_ref().unwrap_or(&writer.signed_name()))];
        lines.extend(writer.address_lines().iter().map(|line| isolate(line)));
        lines.push(country::name(&writer.country, &self.words.tag));
        if writer.privacy == crate::writer::Privacy::Full {
            lines.extend(writer.email.iter().map(|email| isolate(email)));
        }
        lines
    }

    pub(super) fn text(&self, id: &str, variables: &Value) -> Result<String, Diagnostic> {
        say(&self.words, id, &template::fluent_args(variables, &self.words))
    }
}

/// A template of what is said; without words it can be looked through, not rendered.
///
/// # Errors
/// Everything that is wrong in it and in those it includes.
pub fn body_template(
    catalog: &Catalog,
    form: Form,
    name: &str,
    asked_at: Option<&Place>,
    words: Option<&Arc<Words>>,
) -> Result<Ready, Vec<Diagnostic>> {
    let fields: &[&str] = match form {
        Form::Letter | Form::Joint | Form::Petition => &BODY_FIELDS,
        Form::Post => &post::FIELDS,
        Form::Card => &card::FIELDS,
    };
    template::ready(catalog, name, "md", Use::Body, fields, asked_at, words)
}

/// The reference language's words, where an office of the letter's language is not written in Latin script.
fn latin_words(
    catalog: &Catalog,
    action: &Action,
    kind: &Kind,
    words: &Words,
) -> Result<Option<Words>, Vec<Diagnostic>> {
    let is_latin = |recipient: &&Recipient| {
        let office = words.get(&format!("recipient-{}.office", recipient.office), &FluentArgs::new());
        office.map_or(true, |office| country::is_latin(&office))
    };
    if !kind.form.is_letter() || action.recipients_of(kind).iter().all(is_latin) {
        return Ok(None);
    }
    locale::letter_words(catalog, locale::REFERENCE, &action.id).map(Some)
}

/// The holder, where it may be named, and the office.
fn office_lines(
    words: &Words,
    recipient: &Recipient,
    named: bool,
    variables: &Value,
) -> Result<Vec<String>, Diagnostic> {
    let text = |id: &str| say(words, id, &template::fluent_args(variables, words));
    let mut office = Vec::new();
    if named && let Some(holder) = &recipient.holder {
        office.extend(lines(&text(&format!("holder-{}", holder.value))?));
    }
    office.extend(lines(&text(&format!("recipient-{}.office", recipient.office))?));
    Ok(office)
}

/// A message, or the error that it is missing or fails.
pub(super) fn say(words: &Words, id: &str, args: &FluentArgs<'_>) -> Result<String, Diagnostic> {
    words.get(id, args).map_err(|missing| match missing {
        Missing::Message => Diagnostic::error(msg!("error-message-missing", message = id, language = &words.tag)),
        Missing::Failed(detail) => Diagnostic::error(msg!("error-message-failed", message = id, language = &words.tag))
            .detail(detail)
            .at_maybe(words.place_of(id)),
    })
}

pub(super) fn set(variables: &mut Value, name: &str, text: &str) {
    variables[name] = Value::String(text.to_owned());
}

/// A text of several lines as one: a subject or a name has no line breaks, and a header may not have any.
pub(super) fn one_line(text: &str) -> String {
    text.lines().map(str::trim).filter(|line| !line.is_empty()).collect::<Vec<_>>().join(" ")
}

pub(super) fn lines(text: &str) -> Vec<String> {
    text.lines().map(|line| line.trim().to_owned()).filter(|line| !line.is_empty()).collect()
}

/// The paragraphs in the writer's own words, each line set apart: it may run another way than the letter.
pub(super) fn note(writer: &Writer) -> Vec<String> {
    let paragraphs = writer.note_paragraphs().into_iter();
    paragraphs.map(|text| text.lines().map(isolate).collect::<Vec<_>>().join("\n")).collect()
}

/// What stands under the close: who signs alone, or for an organisation; nothing where several sign.
pub(super) fn signature(writer: &Writer) -> Vec<String> {
    let told = |text: &Option<String>| text.clone().filter(|_| writer.privacy == crate::writer::Privacy::Full);
    let lines = match &writer.signatories[..] {
        [] => vec![Some(writer.signed_name()), told(&writer.profession), writer.organisation.clone()],
        [one] => vec![Some(one.name.clone()), one.title.clone(), one.affiliation.clone(), one.place.clone()],
        _ => Vec::new(),
    };
    lines.into_iter().flatten().map(|line| isolate(&line)).collect()
}

/// Those who sign, each text set apart: it may run another way than the letter.
fn signed(writer: &Writer, words: &Words) -> Vec<Signed> {
    let all = writer.signatories.iter();
    all.map(|signatory| {
        let details: Vec<String> = signatory.details().map(isolate).collect();
        Signed { name: isolate(&signatory.name), details: words.formats.enumerated(&details) }
    })
    .collect()
}

/// An id of the law as an article of an instrument that has a message of its own.
pub(super) fn instrument_article<'a>(words: &impl Vocabulary, id: &'a str) -> Option<(&'a str, i64)> {
    locale::article(id).filter(|(instrument, _)| words.has(instrument))
}
