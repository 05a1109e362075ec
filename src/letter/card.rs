//! Cards to a person in prison, or to the family: a simple greeting that can say nothing of the case.
//!
//! The words of a card are in a bundle of their own, `card.ftl`: no message of the case is in it, and the variables are
//! the person's name, the occasion and whom it is for. So neither a template nor a translation can reach a fact. What the
//! writer adds is held against [`Silence`].

use std::sync::Arc;

use fluent::FluentArgs;
use jiff::civil::Date;
use serde_json::json;

use super::blocks;
use super::memory::Memory;
use super::occasion::Occasion;
use super::saying::{lines, one_line, say, set};
use super::signature::note;
use super::silence::Silence;
use super::{Composer, Letter};
use crate::action::{Action, Kind, Recipient};
use crate::catalog::Catalog;
use crate::diagnostic::Diagnostic;
use crate::locale::Words;
use crate::template::{self, Ready};
use crate::text::isolate;
use crate::writer::Writer;

/// The names of the data of a card's template.
pub(super) const FIELDS: [&str; 2] = ["note", template::VARIABLES];

/// The variables of a card's messages: nothing of the case.
pub const CARD_VARIABLES: [&str; 6] = ["person", "gender", "writer-gender", "occasion", "to", "language"];

/// What cards are made of, besides the person's name.
#[derive(Debug)]
pub(super) struct Card {
    words: Arc<Words>,
    silence: Silence,
}

impl Card {
    /// Reads the words of cards, and of what no card says.
    pub(super) fn new(catalog: &Catalog, action: &Action, language: &str) -> Result<Self, Vec<Diagnostic>> {
        let words = Arc::new(Words::load(catalog, language, &["card.ftl"])?);
        Ok(Self { words, silence: Silence::new(catalog, action) })
    }

    pub(super) fn words(&self) -> &Arc<Words> {
        &self.words
    }

    /// Looks through every message that a card may ask for.
    pub(super) fn examine(&self, catalog: &Catalog, kind: &Kind, body: Option<&Ready>) -> Vec<Diagnostic> {
        let variables = CARD_VARIABLES.map(str::to_owned).into();
        let salutations = kind
            .recipients
            .iter()
            .map(|recipient| (format!("salutation-{}", recipient.salutation.value), Some(&recipient.salutation.place)));
        let asked =
            body.into_iter().flat_map(|body| &body.asked).map(|asked| (asked.message.clone(), Some(&asked.place)));
        let own = ["card-front", "card-close"].map(|id| (id.to_owned(), None));
        let all = own.into_iter().chain(salutations).chain(asked);
        all.flat_map(|(id, place)| self.words.examine(catalog, &id, &variables, place)).collect()
    }
}

impl Composer {
    /// Its cards are for this occasion, not for the one that is near.
    #[must_use]
    pub fn with_occasion(mut self, occasion: Option<Occasion>) -> Self {
        self.occasion = occasion;
        self.memory = Memory::default();
        self
    }

    /// What its cards do not say, where it makes cards.
    pub fn silence(&self) -> Option<&Silence> {
        self.card.as_ref().map(|card| &card.silence)
    }

    /// The card to a person or to the family.
    pub(super) fn greeting(
        &self,
        card: &Card,
        recipient: &Recipient,
        writer: &Writer,
        today: Date,
    ) -> Result<Letter, Diagnostic> {
        let people = self.action.people.iter().map(|person| {
            let gender: FluentArgs<'_> =
                [("gender", fluent::FluentValue::from(person.gender.as_str()))].into_iter().collect();
            say(&self.words, &format!("person-{}", person.id.value), &gender).map(|name| one_line(&name))
        });
        let people = people.collect::<Result<Vec<_>, _>>()?;
        let occasion = self.occasion.unwrap_or_else(|| Occasion::on(today));
        let salutation = &recipient.salutation.value;
        let gender = self.action.people.first().map(|person| person.gender).unwrap_or_default();
        let mut variables = json!({ "language": self.words.tag });
        set(&mut variables, "person", &self.words.formats.list(&people));
        set(&mut variables, "gender", gender.as_str());
        set(&mut variables, "writer-gender", writer.gender.as_str());
        set(&mut variables, "occasion", occasion.as_str());
        set(&mut variables, "to", salutation.strip_prefix("card-").unwrap_or(salutation));
        let args = template::fluent_args(&variables, &card.words);
        let text = |id: &str| say(&card.words, id, &args);
        let front = one_line(&text("card-front")?);
        let salutation = lines(&text(&format!("salutation-{salutation}"))?);
        let close = text("card-close")?;
        let data = json!({ "note": note(writer), template::VARIABLES: variables.clone() });
        let body = blocks::parse(&self.body.render(&data)?);
        let signature = [writer.signed_name(), writer.city.clone()];
        Ok(Letter {
            office: vec![self.words.formats.list(&people)],
            subject: front.clone(),
            subject_line: front,
            salutation,
            body,
            close,
            signature: signature.iter().filter(|line| !line.is_empty()).map(|line| isolate(line)).collect(),
            occasion: Some(occasion),
            ..self.blank(recipient, writer)
        })
    }
}
