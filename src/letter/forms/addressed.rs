//! What letters to an authority have in common, alone or with others, and the note that a copy to a mission goes with.

use jiff::civil::Date;
use serde_json::{Value, json};

use crate::action::{Naming, Recipient, Role};
use crate::diagnostic::Diagnostic;
use crate::format::Format;
use crate::letter::address::office_lines;
use crate::letter::asking::Asking;
use crate::letter::blocks;
use crate::letter::chosen_by::NOBODY;
use crate::letter::composer::Composer;
use crate::letter::content::{Addressed, Content, Copies, Layout, Letter, Signatories};
use crate::letter::messages::{lines, one_line, set};
use crate::letter::plain::bare;
use crate::letter::selection::{LEAD, Selection};
use crate::letter::signature::{note, signature, signed};
use crate::signatory::{self, Voice};
use crate::template::{self, Ready};
use crate::text::isolate;
use crate::writer::Writer;

/// The names of a body template's data.
pub(super) const FIELDS: &[&str] = &[
    "opening",
    "following",
    "paragraphs",
    "demands",
    "alone",
    "law",
    "treaties",
    "thanks",
    "note",
    "tally",
    "writer",
    "recipient",
    "copy",
    template::VARIABLES,
];

/// The rules that hold for every letter to an authority.
pub(super) const RULES: &[&str] = &["full-name", "demands", "stale", "forms", "facts", "law", "request", "signed"];

/// Letters can be had in every format.
pub(super) const FORMATS: &[Format] = &Format::ALL;

/// What only a letter to an authority says; the templates ask for everything else.
pub(super) fn asks<'a>(asking: &mut Asking<'a, '_>) {
    for id in ["date-line", "subject-line", "copies-label", "copy-line"] {
        asking.program(id);
    }
    asking.subject();
    asking.demand_items();
    asking.worded();
}

/// The case's part of it: demands, law, claims, offices and their salutations.
pub(super) fn asks_of_case<'a>(asking: &mut Asking<'a, '_>) {
    asking.demands();
    asking.law();
    asking.claims();
    for recipient in asking.recipients() {
        asking.office(recipient);
        asking.head(recipient);
        asking.salutation(recipient);
        if recipient.is_mission() {
            asking.message("cover-subject", &recipient.id.place);
        }
    }
}

/// The letter; a mission's copy is the covering note with the letter.
pub(super) fn compose(
    composer: &Composer,
    recipient: &Recipient,
    writer: &Writer,
    selection: &Selection,
    today: Date,
) -> Result<Letter, Diagnostic> {
    if recipient.is_mission()
        && let Some(cover) = &composer.cover
    {
        let mut note = sheet(composer, recipient, writer, (selection, today), cover, true)?;
        if let Content::Addressed(addressed) = &mut note.content {
            addressed.copies.names.clear();
            addressed.copy_line = None;
            addressed.enclosure = enclosed(composer, writer, selection, today)?;
        }
        return Ok(note);
    }
    sheet(composer, recipient, writer, (selection, today), &composer.body, false)
}

/// The letters that a covering note names: one to each of the main recipients, each behind the other.
fn enclosed(
    composer: &Composer,
    writer: &Writer,
    selection: &Selection,
    today: Date,
) -> Result<Option<Box<Letter>>, Diagnostic> {
    let main = composer.main_recipients(writer);
    main.into_iter().rev().try_fold(None, |next, recipient| {
        let mut letter = sheet(composer, recipient, writer, (selection, today), &composer.body, false)?;
        if let Content::Addressed(addressed) = &mut letter.content {
            addressed.enclosure = next;
        }
        Ok(Some(Box::new(letter)))
    })
}

/// The letter to one recipient, or its covering note.
fn sheet(
    composer: &Composer,
    recipient: &Recipient,
    writer: &Writer,
    (selection, today): (&Selection, Date),
    template: &Ready,
    cover: bool,
) -> Result<Letter, Diagnostic> {
    let named = recipient.names_holder_on(today);
    let is_copy = recipient.role == Role::Copy;
    let Head { mut variables, law, salutation, close } = head(composer, recipient, writer, today)?;
    let subject =
        one_line(&composer.text(if cover { "cover-subject" } else { &composer.kind.subject.value }, &variables)?);
    set(&mut variables, "subject", &subject);

    let (demands, alone) = composer.demands(&variables, selection, LEAD, false)?;
    let data = json!({
        "opening": selection.opening,
        "following": selection.following,
        "paragraphs": selection.paragraphs().collect::<Vec<_>>(),
        "demands": demands,
        "alone": alone,
        "law": law,
        // What a short letter says of the law says all of it.
        "treaties": if selection.is_short_of_law() { &Value::Null } else { &variables["treaties"] },
        "thanks": !selection.short_reply,
        "note": note(writer),
        "tally": composer.wish().tally().is_some(),
        "writer": { "name": isolate(&writer.signed_name()), "city": isolate(&writer.city) },
        "recipient": recipient.id.value,
        "copy": is_copy,
        template::SAID: selection.said,
        template::VARIABLES: variables,
    });
    let body = blocks::parse(&template.render(&data)?);
    let variables = &data[template::VARIABLES];

    let office = office_lines(composer.office_words(), &composer.action, recipient, named, &writer.country, variables)?;
    let content = Content::Addressed(Box::new(Addressed {
        date: one_line(&composer.text("date-line", variables)?),
        writer: composer.writer_lines(writer),
        letterhead: writer.organisation.is_some(),
        addressee: composer.addressee(recipient, &office, writer, variables)?,
        postal: composer.postal(recipient, named, &office, writer, variables)?,
        subject_line: one_line(&composer.text("subject-line", variables)?),
        salutation: lines(&salutation),
        close,
        signature: signature(writer),
        copy_line: if is_copy { Some(composer.text("copy-line", variables)?) } else { None },
        copies: copies(composer, recipient, writer, variables)?,
        signatories: signatories(composer, writer, variables)?,
        enclosure: None,
    }));
    Ok(Letter {
        layout: layout(composer, writer),
        office,
        subject,
        body,
        ..composer.document(recipient, writer, content)
    })
}

/// What a letter begins and ends with, and what its messages may say.
struct Head {
    variables: Value,
    /// The law that it names.
    law: Value,
    salutation: String,
    close: String,
}

fn head(composer: &Composer, recipient: &Recipient, writer: &Writer, today: Date) -> Result<Head, Diagnostic> {
    let mut variables = variables(composer, recipient, writer, today)?;
    let law = variables["law"].take();
    let cited = match &composer.kind.basis {
        Some(_) => composer.cited_without_findings(composer.spoken_to(recipient, writer))?.into(),
        None => composer.cited_law(composer.spoken_to(recipient, writer))?,
    };
    set(&mut variables, "law", &composer.words.formats.list(&cited));
    let salutation_id = Naming::Salutation.message(&recipient.salutation.value);
    let salutation = composer.text(&salutation_id, &variables)?;
    set(&mut variables, "salutation", bare(&salutation));
    let close = composer.text(&format!("{salutation_id}.close"), &variables)?;
    Ok(Head { variables, law, salutation, close })
}

/// What the messages of a letter that is no covering note may say.
pub(in crate::letter) fn letter_variables(
    composer: &Composer,
    recipient: &Recipient,
    writer: &Writer,
    today: Date,
) -> Result<Value, Diagnostic> {
    let mut variables = head(composer, recipient, writer, today)?.variables;
    let subject = one_line(&composer.text(&composer.kind.subject.value, &variables)?);
    set(&mut variables, "subject", &subject);
    Ok(variables)
}

/// How its page is laid out: a letterhead stands at the head in every language, and so does the person to answer to where many
/// sign.
fn layout(composer: &Composer, writer: &Writer) -> Layout {
    let writer_at_head = composer.layout.writer_at_head || writer.voice() != Voice::Single;
    Layout { writer_at_head, ..composer.layout }
}

/// Who gets copies of it; a copy does not say so.
fn copies(
    composer: &Composer,
    recipient: &Recipient,
    writer: &Writer,
    variables: &Value,
) -> Result<Copies, Diagnostic> {
    let applying = composer.recipients_for(&writer.country).into_iter();
    let is_named = |other: &&Recipient| other.role == Role::Copy && other.further_of.is_none();
    let others = applying.filter(is_named).filter(|_| recipient.role != Role::Copy);
    let names = others.map(|other| composer.office(other, "", &writer.country, variables));
    Ok(Copies { label: composer.text("copies-label", variables)?, names: names.collect::<Result<_, _>>()? })
}

/// Who signs it, where those are several.
fn signatories(composer: &Composer, writer: &Writer, variables: &Value) -> Result<Option<Signatories>, Diagnostic> {
    if writer.voice() != Voice::Joint {
        return Ok(None);
    }
    Ok(Some(Signatories {
        label: composer.text("signatories-label", variables)?,
        all: signed(writer, &composer.words),
        columns: signatory::columns(&writer.signatories),
    }))
}

/// What its messages may say of the writer, the recipient and the day.
fn variables(composer: &Composer, recipient: &Recipient, writer: &Writer, today: Date) -> Result<Value, Diagnostic> {
    let named = recipient.names_holder_on(today);
    let mut variables = composer.case_variables()?.clone();
    set(&mut variables, template::DATES_IN, &writer.country);
    set(&mut variables, "writer-gender", writer.gender.as_str());
    set(&mut variables, "holder", if named { recipient.gender.as_str() } else { NOBODY });
    set(&mut variables, "place", &writer.city);
    variables["demands"] = json!(composer.action.demands_of(&composer.kind).len());
    set(&mut variables, "voice", writer.voice().as_str());
    variables["signatories"] = json!(writer.signatories.len().max(1));
    set(&mut variables, "organisation", writer.organisation.as_deref().unwrap_or_default());
    variables["date"] = json!({ "date": today.to_string() });
    let mains = composer.main_recipients(writer);
    let spoken_to = composer.spoken_to(recipient, writer);
    let formats = &composer.words.formats;
    set(&mut variables, "law", &formats.list(&composer.cited_law(spoken_to)?));
    set(&mut variables, "treaties", &formats.list(&composer.joined_treaties(spoken_to)?));
    composer.office_words().set(&mut variables, &composer.action, spoken_to, &writer.country)?;
    // The salutation is the office's own.
    set(&mut variables, "office-gender", recipient.gender.as_str());
    let say = |office: &Recipient, part: &str| composer.office(office, part, &writer.country, &variables);
    let office_name = say(recipient, "")?;
    // Where a copy or a covering note says "the letter to …", it means the letter, not the copy.
    let main = mains.iter().map(|main| say(main, ".to")).collect::<Result<Vec<_>, _>>()?;
    let own = say(recipient, ".to")?;
    set(&mut variables, "recipient", &office_name);
    let earlier = &writer.choices.sent;
    let of_main = || mains.iter().find_map(|main| earlier.to(main.noted_as()));
    let sent = earlier.to(recipient.noted_as()).or_else(of_main).unwrap_or(today);
    variables["sent"] = json!({ "date": sent.to_string() });
    let is_of_others = recipient.role == Role::Copy && !main.is_empty();
    set(&mut variables, "recipient-to", &if is_of_others { composer.words.formats.list(&main) } else { own });
    Ok(variables)
}
