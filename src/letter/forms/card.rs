//! Cards to a person in prison, or to the family: a simple greeting that can say nothing of the case.
//!
//! The words of a card are in a bundle of their own, `card.ftl`: no message of the case is in it, and the variables are
//! the person's name, the occasion and whom it is for. So neither a template nor a translation can reach a fact. What the
//! writer adds is held against [`Silence`](crate::letter::Silence).

use jiff::civil::Date;
use serde_json::json;

use crate::action::{Action, CaseForm, Naming, Recipient};
use crate::catalog::Catalog;
use crate::diagnostic::Diagnostic;
use crate::format::Format;
use crate::letter::about::set_people;
use crate::letter::asking::Asking;
use crate::letter::blocks;
use crate::letter::card_words::{Card as Words, greeted};
use crate::letter::composer::{Composer, Form};
use crate::letter::content::{Content, Letter};
use crate::letter::guide::Made;
use crate::letter::messages::{lines, one_line, say, set};
use crate::letter::occasion::{Occasion, next_nowruz};
use crate::letter::selection::Selection;
use crate::letter::signature::note;
use crate::letter::wish::Wished;
use crate::locale::Bundle;
use crate::message::Message;
use crate::msg;
use crate::template;
use crate::text::isolate;
use crate::writer::Writer;

#[derive(Debug)]
pub(crate) struct Card;

impl CaseForm for Card {
    fn word(&self) -> &'static str {
        "card"
    }

    fn templates(&self) -> &'static [&'static str] {
        &["solidarity"]
    }

    fn paragraphs(&self) -> &'static [&'static str] {
        &[]
    }

    fn demands(&self) -> bool {
        false
    }
}

impl Form for Card {
    fn formats(&self) -> &'static [Format] {
        &[
            Format::Txt,
            Format::Html,
            Format::Md,
            #[cfg(feature = "pdf")]
            Format::Pdf,
        ]
    }

    fn fields(&self) -> &'static [&'static str] {
        &["note", template::VARIABLES]
    }

    fn page(&self) -> Option<&'static str> {
        Some("card")
    }

    fn tells_the_case(&self) -> bool {
        false
    }

    fn prints_address(&self) -> bool {
        false
    }

    fn wishes(&self) -> &'static [Wished] {
        &[Wished::Occasion, Wished::To, Wished::Profile]
    }

    fn rules(&self) -> &'static [&'static str] {
        &[]
    }

    fn card(&self, catalog: &Catalog, action: &Action, letters: &Bundle) -> Result<Option<Words>, Vec<Diagnostic>> {
        Words::new(catalog, action, letters).map(Some)
    }

    // Its own words are looked through with them.
    fn asks<'a>(&self, _: &mut Asking<'a, '_>) {}

    fn compose(
        &self,
        composer: &Composer,
        recipient: &Recipient,
        writer: &Writer,
        _: &Selection,
        today: Date,
    ) -> Result<Letter, Diagnostic> {
        let Some(card) = &composer.card else {
            return Err(Diagnostic::error(msg!(
                "error-message-missing",
                message = "card-front",
                language = &composer.words.tag
            )));
        };
        let people = greeted(&composer.action, recipient);
        let names = people.iter().map(|person| composer.name_of(person)).collect::<Result<Vec<_>, _>>()?;
        let names = composer.words.formats.list(&names);
        let occasion = composer.wish().occasion().unwrap_or_else(|| Occasion::on(today));
        let salutation = &recipient.salutation.value;
        let mut variables = json!({ "language": composer.words.tag });
        set_people(&mut variables, &composer.words, &people);
        set(&mut variables, "person", &names);
        set(&mut variables, "writer-gender", writer.gender.as_str());
        set(&mut variables, "occasion", occasion.as_str());
        set(&mut variables, "to", salutation.strip_prefix("card-").unwrap_or(salutation));
        let text = |id: &str| say(card.words(), id, &variables);
        let front = one_line(&text("card-front")?);
        let salutation = lines(&text(&Naming::Salutation.message(salutation))?);
        let close = text("card-close")?;
        let data = json!({ "note": note(writer), template::VARIABLES: variables.clone() });
        let body = blocks::parse(&composer.body.render(&data)?);
        let signature = [writer.signed_name(), writer.city.clone()];
        let signature = signature.iter().filter(|line| !line.is_empty()).map(|line| isolate(line)).collect();
        let content = Content::Card { occasion, salutation, close, signature };
        Ok(Letter { office: vec![names], subject: front, body, ..composer.document(recipient, writer, content) })
    }

    fn guide(&self, _: &Composer, made: &Made<'_>) -> Result<Vec<Message>, Diagnostic> {
        let mut told = Vec::new();
        for one in &made.letters {
            told.extend([one.whom(), one.post_to(made.told_in).unwrap_or_else(|| msg!("card-no-address"))]);
        }
        #[cfg(feature = "pdf")]
        if made.formats.contains(&Format::Pdf) {
            told.push(msg!("card-print"));
        }
        told.push(msg!("card-nowruz", day = next_nowruz(made.today)));
        Ok(told)
    }
}
