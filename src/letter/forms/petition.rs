//! The sheets of a petition: one text to all who are asked, and rows to sign in.

use jiff::civil::Date;
use serde_json::json;

use super::addressed;
use crate::action::{Addressed, Body, CaseForm, Lead, Recipient, Role};
use crate::diagnostic::Diagnostic;
use crate::format::Format;
use crate::letter::asking::Asking;
use crate::letter::blocks;
use crate::letter::composer::{Composer, Form};
use crate::letter::content::{Content, Letter, Signing};
use crate::letter::guide::Made;
use crate::letter::messages::{one_line, set};
use crate::letter::selection::{LEAD, Selection};
use crate::letter::wish::Wished;
use crate::message::Message;
use crate::msg;
use crate::signatory::Voice;
use crate::template;
use crate::writer::Writer;

#[derive(Debug)]
pub(crate) struct Petition;

impl CaseForm for Petition {
    fn word(&self) -> &'static str {
        "petition"
    }
}

impl Form for Petition {
    // Sheets have nobody whom a mail program could write to.
    fn formats(&self) -> &'static [Format] {
        &[
            Format::Txt,
            Format::Html,
            Format::Md,
            #[cfg(feature = "pdf")]
            Format::Pdf,
            #[cfg(feature = "docx")]
            Format::Docx,
        ]
    }

    fn fields(&self) -> &'static [&'static str] {
        addressed::FIELDS
    }

    fn page(&self) -> Option<&'static str> {
        Some("sheet")
    }

    fn takes_own_words(&self) -> bool {
        false
    }

    fn needs(&self) -> Option<Message> {
        Some(msg!("kind-needs-petition"))
    }

    fn wishes(&self) -> &'static [Wished] {
        &[Wished::Sheets, Wished::Order, Wished::Profile]
    }

    fn is_one_for_all(&self) -> bool {
        true
    }

    fn is_for_rosters(&self) -> bool {
        false
    }

    fn rules(&self) -> &'static [&'static str] {
        &[]
    }

    fn asks<'a>(&self, asking: &mut Asking<'a, '_>) {
        asking.demand_items();
        asking.worded();
        for id in ["number", "name", "town", "signature", "consent", "caution", "return", "to"] {
            asking.program(&format!("petition-{id}"));
        }
        asking.sheet_label("petition-sheet");
        asking.subject();
        for recipient in asking.recipients() {
            asking.office(recipient);
        }
        asking.demands();
    }

    /// The sheets are one document to all of them: it stands with the first.
    fn recipients<'r>(&self, mut applying: Vec<&'r Recipient>) -> Vec<&'r Recipient> {
        applying.retain(|recipient| recipient.role != Role::Copy);
        applying.truncate(1);
        applying
    }

    fn compose(
        &self,
        composer: &Composer,
        recipient: &Recipient,
        writer: &Writer,
        selection: &Selection,
        _: Date,
    ) -> Result<Letter, Diagnostic> {
        let words = &composer.words;
        let mut variables = composer.case_variables()?.clone();
        set(&mut variables, "voice", Voice::Joint.as_str());
        variables["demands"] = json!(composer.action.demands_of(&composer.kind).len());
        let mains = composer.main_recipients(writer);
        // What several are asked, all of them can.
        let addressed = mains.iter().map(|main| composer.action.addressed(main));
        let of_all =
            addressed.reduce(|one, other| if one == other { one } else { Addressed::Other(Body::Organisation) });
        let leads = mains.iter().map(|main| composer.action.lead(main));
        let lead = leads.reduce(|one, other| if one == other { one } else { Lead::Effort });
        set(&mut variables, "lead", lead.unwrap_or(Lead::Authority).as_str());
        set(&mut variables, "body", of_all.unwrap_or(Addressed::State).as_str());
        let said = |part: &str| -> Result<String, Diagnostic> {
            let texts = mains.iter().map(|main| composer.office(main, part, &writer.country, &variables));
            Ok(words.formats.list(&texts.collect::<Result<Vec<_>, _>>()?))
        };
        let (offices, offices_to) = (said("")?, said(".to")?);
        set(&mut variables, "recipient", &offices);
        set(&mut variables, "recipient-to", &offices_to);
        let subject = one_line(&composer.text(&composer.kind.subject.value, &variables)?);
        let heads = ["petition-number", "petition-name", "petition-town", "petition-signature"];
        let [number, name, town, signature] = heads.map(|id| composer.text(id, &variables));
        let labels = (1..=composer.wish().sheets().count).map(|sheet| {
            let mut variables = variables.clone();
            variables["sheet"] = json!(sheet);
            variables["sheets"] = json!(composer.wish().sheets().count);
            composer.text("petition-sheet", &variables)
        });
        let signing = Signing {
            heads: [number?, name?, town?, signature?],
            consent: composer.text("petition-consent", &variables)?,
            caution: composer.text("petition-caution", &variables)?,
            back: composer.text("petition-return", &variables)?,
            rows: composer.wish().sheets().rows,
            labels: labels.collect::<Result<_, _>>()?,
        };
        let to = composer.text("petition-to", &variables)?;
        let (demands, alone) = composer.demands(&variables, selection, LEAD, false)?;
        let data = json!({
            "opening": selection.opening,
            "following": selection.following,
            "paragraphs": selection.paragraphs().collect::<Vec<_>>(),
            "demands": demands,
            "alone": alone,
            "law": variables["law"],
            "note": [],
            "tally": composer.wish().tally().is_some(),
            "writer": { "name": "", "city": "" },
            "recipient": recipient.id.value,
            "copy": false,
            template::SAID: selection.said,
            template::VARIABLES: variables,
        });
        let content = Content::Petition { salutation: vec![to], writer: composer.writer_lines(writer), signing };
        Ok(Letter {
            office: vec![offices],
            subject,
            body: blocks::parse(&composer.body.render(&data)?),
            ..composer.document(recipient, writer, content)
        })
    }

    fn shown(&self) -> Option<Message> {
        Some(msg!("show-kind-petition"))
    }

    fn guide(&self, _: &Composer, _: &Made<'_>) -> Result<Vec<Message>, Diagnostic> {
        Ok(vec![msg!("guide-petition")])
    }
}
