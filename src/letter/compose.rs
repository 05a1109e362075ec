//! Composes a letter from a case, its words and its template.

use std::collections::BTreeSet;
use std::sync::Arc;

use jiff::civil::Date;

use super::address::latin_words;
use super::asked::{self, layout};
use super::card::{self, Card};
use super::memory::Memory;
use super::occasion::Occasion;
use super::{Layout, Letter, Origin, Sheets, post, sheet};
use crate::action::{Action, Form, Kind, Recipient, Role, Tally};
use crate::catalog::Catalog;
use crate::diagnostic::{Diagnostic, Place, Source};
use crate::locale::{self, Words};
use crate::post::Network;
use crate::signatory::Signatory;
use crate::template::{self, Ready, Use};
use crate::writer::{ANY_ORGANISATION, Writer};

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
    pub(super) latin: Option<Words>,
    pub(super) layout: Layout,
    /// The dates of the case that its letters may tell, by their names.
    told_dates: BTreeSet<String>,
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
        let missions = kind.recipients.iter().any(Recipient::is_mission);
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
        let asks = asked::asked(action, kind, &asked::Variables::of(action), &*words, templates);
        diagnostics.extend(asked::examine(catalog, &words, &asks));
        let told_dates = asked::told_dates(action, &words, &asks);
        if let Some(card) = &card {
            diagnostics.extend(card.examine(catalog, kind, body.as_ref()));
        }
        match (body, layout, diagnostics.is_empty()) {
            (Some(body), Some(layout), true) => Ok(Self {
                action: Arc::clone(action),
                kind: kind.clone(),
                words,
                latin,
                layout,
                told_dates,
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
        self.kind.recipients.iter().filter(|recipient| recipient.applies_to(writer_country)).collect()
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

    /// The dates of the case that its letters may tell, by their names.
    pub fn told_dates(&self) -> &BTreeSet<String> {
        &self.told_dates
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

    /// A letter that says nothing yet, with what is known before its words are.
    pub(super) fn blank(&self, recipient: &Recipient, writer: &Writer) -> Letter {
        Letter {
            action: self.action.id.clone(),
            kind: self.kind.name.value.clone(),
            form: self.kind.form,
            recipient: recipient.id.value.clone(),
            language: self.words.tag.clone(),
            direction: self.words.direction,
            layout: Layout { writer_at_head: false, ..self.layout },
            date: String::new(),
            writer: Vec::new(),
            letterhead: false,
            addressee: Vec::new(),
            postal: Vec::new(),
            postal_language: self.words.tag.clone(),
            posted_in: writer.country.clone(),
            office: Vec::new(),
            subject: String::new(),
            subject_line: String::new(),
            salutation: Vec::new(),
            body: Vec::new(),
            close: String::new(),
            signature: Vec::new(),
            copy_line: None,
            copies_label: String::new(),
            copies: Vec::new(),
            signatories_label: String::new(),
            signatories: Vec::new(),
            columns: 1,
            signing: None,
            posts: Vec::new(),
            occasion: None,
            enclosure: None,
            origin: Origin::default(),
        }
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
        Form::Letter | Form::Joint | Form::Petition => &sheet::FIELDS,
        Form::Post => &post::FIELDS,
        Form::Card => &card::FIELDS,
    };
    template::ready(catalog, name, "md", Use::Body, fields, asked_at, words)
}
