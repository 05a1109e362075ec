//! Composes a letter to an authority, alone or with others, and the note that a copy goes with.

use jiff::civil::Date;
use serde_json::json;

use super::address::office_lines;
use super::blocks;
use super::saying::{lines, one_line, set};
use super::signature::{note, signature, signed};
use super::{Composer, Layout, Letter, bare};
use crate::action::{Recipient, Role};
use crate::diagnostic::Diagnostic;
use crate::signatory::{self, Voice};
use crate::template::{self, Ready};
use crate::text::isolate;
use crate::writer::Writer;

/// The names of a body template's data.
pub(super) const FIELDS: [&str; 9] =
    ["paragraphs", "demands", "law", "note", "tally", "writer", "recipient", "copy", template::VARIABLES];

impl Composer {
    /// The letter to one recipient, or its covering note.
    pub(super) fn sheet(
        &self,
        recipient: &Recipient,
        writer: &Writer,
        today: Date,
        template: &Ready,
        cover: bool,
    ) -> Result<Letter, Diagnostic> {
        let words = &self.words;
        let named = recipient.names_holder_on(today);
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
        let office_name = self.text(&recipient.message(""), &variables)?;
        set(&mut variables, "recipient", &office_name);
        // Where a copy or a covering note says "the letter to …", it means the letter, not the copy.
        let letter_to: Vec<String> =
            main.iter().map(|main| self.text(&main.message(".to"), &variables)).collect::<Result<_, _>>()?;
        let own_to = self.text(&recipient.message(".to"), &variables)?;
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
                copies.map(|other| self.text(&other.message(""), variables)).collect::<Result<_, _>>()?
            },
            signatories_label: if several { self.text("signatories-label", variables)? } else { String::new() },
            signatories: if several { signed(writer, words) } else { Vec::new() },
            columns: signatory::columns(&writer.signatories),
            ..self.blank(recipient, writer)
        })
    }
}
