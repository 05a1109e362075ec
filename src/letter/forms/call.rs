//! A script for a telephone call to an office: greeting, who calls, the case in three sentences, the demands, thanks.

use jiff::civil::Date;
use serde_json::json;

use crate::action::{Action, CaseForm, Recipient};
use crate::diagnostic::Diagnostic;
use crate::format::Format;
use crate::letter::asking::Asking;
use crate::letter::blocks::{self, Block, Inline};
use crate::letter::composer::{Composer, Form};
use crate::letter::content::{Content, Layout, Letter};
use crate::letter::guide::Made;
use crate::letter::messages::{one_line, set};
use crate::letter::selection::Selection;
use crate::letter::signature::note;
use crate::letter::wish::Wished;
use crate::msg;
use crate::signatory::Voice;
use crate::text::isolate;
use crate::writer::Writer;
use crate::{message::Message, template};

/// What stands before the demands.
const CALL_LEAD: &str = "call-demands";

#[derive(Debug)]
pub(crate) struct Call;

impl CaseForm for Call {
    fn word(&self) -> &'static str {
        "call"
    }

    fn paragraphs(&self) -> &'static [&'static str] {
        &["call"]
    }
}

impl Form for Call {
    // A script is read aloud: from the screen, or from paper.
    fn formats(&self) -> &'static [Format] {
        &[
            Format::Txt,
            Format::Html,
            #[cfg(feature = "pdf")]
            Format::Pdf,
        ]
    }

    fn fields(&self) -> &'static [&'static str] {
        &["paragraphs", "demands", "alone", "note", "writer", "recipient", template::VARIABLES]
    }

    fn needs(&self) -> Option<Message> {
        Some(msg!("kind-needs-call"))
    }

    fn wishes(&self) -> &'static [Wished] {
        &[Wished::Order, Wished::To, Wished::Profile]
    }

    fn prints_address(&self) -> bool {
        false
    }

    fn leaves(&self) -> Option<Message> {
        Some(msg!("leaves-call"))
    }

    fn rules(&self) -> &'static [&'static str] {
        &["full-name", "demands", "stale"]
    }

    fn asks<'a>(&self, asking: &mut Asking<'a, '_>) {
        asking.demand_items();
        asking.single(CALL_LEAD);
        asking.program("call-before");
        asking.demands();
        for recipient in asking.recipients() {
            asking.office(recipient);
        }
    }

    /// Only an office with a number on record can be called.
    fn recipients<'r>(&self, mut applying: Vec<&'r Recipient>) -> Vec<&'r Recipient> {
        applying.retain(|recipient| !recipient.phone.is_empty());
        applying
    }

    fn nobody(&self, action: &Action) -> Diagnostic {
        Diagnostic::error(msg!("error-no-phone", action = &action.id)).hint(msg!("hint-no-phone"))
    }

    fn compose(
        &self,
        composer: &Composer,
        recipient: &Recipient,
        writer: &Writer,
        selection: &Selection,
        today: Date,
    ) -> Result<Letter, Diagnostic> {
        let mut variables = composer.case_variables()?.clone();
        set(&mut variables, template::DATES_IN, &writer.country);
        variables["date"] = json!({ "date": today.to_string() });
        variables["demands"] = json!(composer.action.demands_of(&composer.kind).len());
        set(&mut variables, "writer-gender", writer.gender.as_str());
        set(&mut variables, "place", &writer.city);
        set(&mut variables, "voice", Voice::Single.as_str());
        let name = composer.office(recipient, "", &writer.country, &variables)?;
        let to = composer.office(recipient, ".to", &writer.country, &variables)?;
        composer.office_words().set(&mut variables, &composer.action, recipient, &writer.country)?;
        set(&mut variables, "recipient", &name);
        set(&mut variables, "recipient-to", &to);
        let title = one_line(&composer.text("title", &variables)?);
        let before = one_line(&composer.text("call-before", &variables)?);
        let (demands, alone) = composer.demands(&variables, selection, CALL_LEAD, false)?;
        let data = json!({
            "paragraphs": selection.paragraphs().collect::<Vec<_>>(),
            "demands": demands,
            "alone": alone,
            "note": note(writer),
            "writer": { "name": writer.signed_name(), "city": isolate(&writer.city) },
            "recipient": recipient.id.value,
            template::SAID: selection.said,
            template::VARIABLES: variables,
        });
        let mut body = vec![Block::Paragraph { inlines: vec![Inline::Text(before)] }];
        body.append(&mut blocks::parse(&composer.body.render(&data)?));
        let phones = recipient.phone.iter().map(|phone| isolate(phone));
        let content = Content::Call { addressee: [name.clone()].into_iter().chain(phones).collect() };
        Ok(Letter {
            layout: Layout { writer_at_head: false, ..composer.layout },
            office: vec![name],
            subject: title,
            body,
            ..composer.document(recipient, writer, content)
        })
    }

    fn shown(&self) -> Option<Message> {
        Some(msg!("show-kind-call"))
    }

    fn guide(&self, _: &Composer, made: &Made<'_>) -> Result<Vec<Message>, Diagnostic> {
        let told = made
            .letters
            .iter()
            .flat_map(|one| [one.whom(), msg!("guide-call", phones = one.recipient.phone.join(", "))]);
        Ok(told.collect())
    }
}
