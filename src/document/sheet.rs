//! The parts of a page in their order: what every format sets, each in its own way.
//!
//! Which parts a letter has, what each is, and where it stands is told here alone. A format looks at the role of a part to
//! know how to show it, never at the letter to know whether there is one.

use std::mem;

use serde::Serialize;

#[cfg(feature = "pdf")]
use crate::letter::blocks;
use crate::letter::blocks::Block;
use crate::letter::{Layout, Letter, Signed};

/// The most characters of a close that is no sentence.
const SHORT_CLOSE: usize = 40;

/// What a part is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub(super) enum Role {
    /// The writer's name and address.
    Writer,
    /// The same of an organisation: the first line is its name.
    Letterhead,
    Date,
    /// On a copy: to whom the letter was written.
    CopyLine,
    Addressee,
    Subject,
    Salutation,
    Body,
    Close,
    Signature,
    /// Who gets copies.
    Copies,
    /// Who signs a joint letter with others.
    Signatories,
    /// What those agree to who sign a petition.
    Consent,
    /// Where they sign.
    Rows,
    /// Where the sheets go back to.
    Return,
}

/// The part of the page that a part stands in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub(super) enum Zone {
    /// Above the letter, side by side where there is room.
    Head,
    Text,
    /// What is never parted by the end of a page.
    Closing,
    /// Below the letter.
    Foot,
}

/// The side that a part stands at.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub(super) enum Side {
    /// Where lines begin.
    Start,
    /// Where lines end.
    End,
    /// In that half of the page where lines end; its own lines begin there.
    EndHalf,
}

/// What is between a part and the one above.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub(super) enum Above {
    /// As much as between paragraphs.
    Paragraph,
    /// More than between paragraphs.
    Gap,
    /// Room to sign in.
    Signature,
}

/// What a part says.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub(super) enum Content {
    Line(String),
    Lines(Vec<String>),
    Blocks(Vec<Block>),
    Copies {
        label: String,
        names: Vec<String>,
    },
    Signatories {
        label: String,
        all: Vec<Signed>,
        columns: usize,
    },
    /// Sheets to sign in by hand.
    Rows {
        /// What stands over the columns.
        heads: [String; 4],
        /// What each sheet is called.
        labels: Vec<String>,
        /// How many rows are wished of each.
        wished: Option<usize>,
    },
    Return {
        /// The words before the address.
        line: String,
        address: Vec<String>,
    },
}

/// One part of a page.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub(super) struct Part {
    pub role: Role,
    pub zone: Zone,
    pub side: Side,
    pub above: Above,
    #[serde(flatten)]
    pub content: Content,
}

/// What a page is read on.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(super) enum Medium {
    Paper,
    /// An e-mail, which has no head of a page: its own head tells who writes to whom.
    Mail,
}

/// The parts of a page, from its top.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Sheet {
    /// How the page is laid out, which its language and its medium say together.
    pub layout: Layout,
    pub parts: Vec<Part>,
}

impl Role {
    fn zone(self) -> Zone {
        match self {
            Self::Writer | Self::Letterhead | Self::Date => Zone::Head,
            Self::CopyLine | Self::Addressee | Self::Subject | Self::Salutation | Self::Body => Zone::Text,
            Self::Consent | Self::Rows => Zone::Text,
            Self::Close | Self::Signature => Zone::Closing,
            Self::Copies | Self::Signatories | Self::Return => Zone::Foot,
        }
    }
}

impl Content {
    fn is_empty(&self) -> bool {
        match self {
            Self::Line(line) => line.is_empty(),
            Self::Lines(lines) | Self::Copies { names: lines, .. } => lines.is_empty(),
            Self::Blocks(blocks) => blocks.is_empty(),
            Self::Signatories { all, .. } => all.is_empty(),
            Self::Rows { labels, .. } => labels.is_empty(),
            Self::Return { line, address } => line.is_empty() && address.is_empty(),
        }
    }
}

impl Sheet {
    /// The page of a letter, without the one that it encloses; what is empty is no part of it.
    pub(super) fn of(letter: Letter, medium: Medium) -> Self {
        // What a language says of its letters holds for neither cards nor petitions.
        let is_letter = letter.occasion.is_none() && letter.signing.is_none();
        let layout = Layout {
            writer_at_head: is_letter && letter.layout.writer_at_head && medium == Medium::Paper,
            subject_after: is_letter && letter.layout.subject_after,
            signature_at_end: is_letter && letter.layout.signature_at_end,
        };
        let mut sheet = Self { layout, parts: Vec::with_capacity(10) };

        // The writer's address stands at the head, under the signature, or where sheets go back to: never twice.
        let mut writer = letter.writer;
        let mut signature = letter.signature;
        if layout.writer_at_head {
            let role = if letter.letterhead { Role::Letterhead } else { Role::Writer };
            sheet.add(role, Side::Start, Above::Paragraph, Content::Lines(mem::take(&mut writer)));
        } else if letter.signing.is_none() {
            // The name is there already, but where several sign: then it goes with the address of who is to be answered.
            signature.extend(writer.drain(..).skip(usize::from(!signature.is_empty())));
        }
        sheet.add(Role::Date, Side::End, Above::Paragraph, Content::Line(letter.date));

        let addressee = if medium == Medium::Mail { letter.office } else { letter.addressee };
        sheet.add(Role::CopyLine, Side::Start, Above::Gap, Content::Line(letter.copy_line.unwrap_or_default()));
        sheet.add(Role::Addressee, Side::Start, Above::Gap, Content::Lines(addressee));
        let subject = (Role::Subject, Content::Line(letter.subject_line));
        let salutation = (Role::Salutation, Content::Lines(letter.salutation));
        let [first, second] = if layout.subject_after { [salutation, subject] } else { [subject, salutation] };
        sheet.add(first.0, Side::Start, Above::Gap, first.1);
        sheet.add(second.0, Side::Start, Above::Paragraph, second.1);
        sheet.add(Role::Body, Side::Start, Above::Paragraph, Content::Blocks(letter.body));

        let end = |is_there: bool| if is_there { Side::EndHalf } else { Side::Start };
        // The close stands with the signature, but a sentence takes the whole width.
        let is_short = letter.close.chars().count() <= SHORT_CLOSE;
        sheet.add(Role::Close, end(layout.signature_at_end && is_short), Above::Paragraph, Content::Line(letter.close));
        sheet.add(Role::Signature, end(layout.signature_at_end), Above::Signature, Content::Lines(signature));

        let copies = Content::Copies { label: letter.copies_label, names: letter.copies };
        sheet.add(Role::Copies, Side::Start, Above::Gap, copies);
        let (label, all, columns) = (letter.signatories_label, letter.signatories, letter.columns);
        sheet.add(Role::Signatories, Side::Start, Above::Gap, Content::Signatories { label, all, columns });

        if let Some(signing) = letter.signing {
            let rows = Content::Rows { heads: signing.heads, labels: signing.labels, wished: signing.rows };
            sheet.add(Role::Consent, Side::Start, Above::Paragraph, Content::Line(signing.consent));
            sheet.add(Role::Rows, Side::Start, Above::Paragraph, rows);
            let back = Content::Return { line: signing.back, address: writer };
            sheet.add(Role::Return, Side::Start, Above::Paragraph, back);
        }
        sheet
    }

    fn add(&mut self, role: Role, side: Side, above: Above, content: Content) {
        if !content.is_empty() {
            self.parts.push(Part { role, zone: role.zone(), side, above, content });
        }
    }

    /// Hands every text of it to `change`.
    #[cfg(feature = "pdf")]
    pub(super) fn each_text(&mut self, change: &mut impl FnMut(&mut String)) {
        for part in &mut self.parts {
            match &mut part.content {
                Content::Line(line) => change(line),
                Content::Lines(lines) => lines.iter_mut().for_each(&mut *change),
                Content::Blocks(all) => blocks::each_text(all, change),
                Content::Copies { label: first, names: rest } | Content::Return { line: first, address: rest } => {
                    std::iter::once(first).chain(rest).for_each(&mut *change);
                }
                Content::Signatories { label, all, .. } => {
                    change(label);
                    all.iter_mut().flat_map(|one| [&mut one.name, &mut one.details]).for_each(&mut *change);
                }
                Content::Rows { heads, labels, .. } => heads.iter_mut().chain(labels).for_each(&mut *change),
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use jiff::civil::date;

    use super::*;
    use crate::catalog::Catalog;
    use crate::letter::Composer;
    use crate::signatory::Signatory;
    use crate::text::without_isolates;
    use crate::writer::{Fields, Writer};

    fn letter(kind: &str, language: &str, signatories: Vec<Signatory>) -> Letter {
        let catalog = Catalog::built_in();
        let action = Arc::new(crate::letter::load(&catalog, "ahmadreza-djalali").unwrap());
        let kind = action.kinds.iter().find(|one| one.name.value == kind).unwrap();
        let fields = Fields {
            name: Some("Ana López".into()),
            address: vec!["Calle Mayor 1".into()],
            city: Some("Madrid".into()),
            country: Some("ES".into()),
            profession: Some("Médica".into()),
            ..Fields::default()
        };
        let writer = Writer {
            signatories: signatories.into(),
            ..Writer::settle(fields, &[], &|field| field.to_owned()).unwrap()
        };
        let composer = Composer::new(&catalog, &action, kind, language).unwrap();
        composer.anew(composer.recipients_for("ES")[0], &writer, date(2024, 5, 3)).unwrap()
    }

    fn roles(sheet: &Sheet) -> Vec<Role> {
        sheet.parts.iter().map(|part| part.role).collect()
    }

    fn text(sheet: &Sheet, role: Role) -> Vec<String> {
        let part = sheet.parts.iter().find(|part| part.role == role);
        match part.map(|part| &part.content) {
            Some(Content::Lines(lines)) => lines.iter().map(|line| without_isolates(line)).collect(),
            other => panic!("{role:?} is {other:?}"),
        }
    }

    #[test]
    fn the_address_stands_at_the_head_or_under_the_signature() {
        let french = letter("letter", "fr", Vec::new());
        let printed = Sheet::of(french.clone(), Medium::Paper);
        assert_eq!(text(&printed, Role::Writer), ["Ana López", "Calle Mayor 1", "Madrid", "Espagne"]);
        assert_eq!(text(&printed, Role::Signature), ["Ana López", "Médica"]);

        let mailed = Sheet::of(french, Medium::Mail);
        assert!(!mailed.layout.writer_at_head && !roles(&mailed).contains(&Role::Writer));
        assert_eq!(text(&mailed, Role::Signature), ["Ana López", "Médica", "Calle Mayor 1", "Madrid", "Espagne"]);
    }

    #[test]
    fn each_language_has_its_order_and_its_side() {
        use Role::{Addressee, Body, Close, Date, Salutation, Signature, Subject, Writer};
        let english = Sheet::of(letter("letter", "en", Vec::new()), Medium::Paper);
        assert_eq!(roles(&english)[..6], [Writer, Date, Addressee, Salutation, Subject, Body]);
        let persian = Sheet::of(letter("letter", "fa", Vec::new()), Medium::Paper);
        assert_eq!(roles(&persian)[..7], [Date, Addressee, Subject, Salutation, Body, Close, Signature]);

        let side = |sheet: &Sheet, role| sheet.parts.iter().find(|part| part.role == role).map(|part| part.side);
        assert_eq!(side(&english, Signature), Some(Side::Start));
        assert_eq!(side(&persian, Signature), Some(Side::EndHalf));
    }

    #[test]
    fn where_many_sign_an_email_ends_with_who_is_to_be_answered() {
        let one = |name: &str| Signatory { name: name.into(), title: None, affiliation: None, place: None };
        let mailed = Sheet::of(letter("joint-letter", "es", vec![one("Eva"), one("Noé")]), Medium::Mail);
        assert_eq!(text(&mailed, Role::Signature), ["Ana López", "Calle Mayor 1", "Madrid", "España"]);
    }

    #[test]
    fn cards_and_petitions_have_the_parts_that_they_need_in_one_order() {
        use Role::{Body, Close, Consent, Return, Rows, Salutation, Signature, Subject};
        let card = Sheet::of(letter("solidarity", "en", Vec::new()), Medium::Paper);
        assert_eq!(roles(&card), [Subject, Salutation, Body, Close, Signature]);
        let petition = Sheet::of(letter("petition", "en", Vec::new()), Medium::Paper);
        assert_eq!(roles(&petition), [Subject, Salutation, Body, Consent, Rows, Return]);
    }
}
