//! A page: the parts of a letter in their order, each with its place.
//!
//! Which parts a letter has, and in what order, is told in [`crate::letter::parts`]; where each stands, here alone. A format
//! looks at the role of a part to know how to show it, never at the letter to know whether there is one.

use serde::Serialize;

use crate::letter::parts;
pub(super) use crate::letter::parts::{Content, Medium, Role};
#[cfg(feature = "pdf")]
use crate::letter::{Copies, Signatories, blocks};
use crate::letter::{Layout, Letter};

/// No longer close stands in half of the page, in characters.
const LONGEST_ASIDE: usize = 40;

/// The part of the page that a part stands in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub(super) enum Zone {
    /// Above the letter, side by side where there is room.
    Head,
    Text,
    /// What is never parted by the end of a page.
    Closing,
    Foot,
}

/// The side that a part stands at.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub(super) enum Side {
    Start,
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

/// One part of a page.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub(super) struct Part {
    pub role: Role,
    pub(crate) zone: Zone,
    pub(crate) side: Side,
    pub above: Above,
    #[serde(flatten)]
    pub content: Content,
}

/// The parts of a page, from its top.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Sheet {
    /// How the page is laid out, which its language and its medium say together.
    pub layout: Layout,
    pub parts: Vec<Part>,
}

impl Zone {
    fn of(role: Role) -> Self {
        match role {
            Role::Writer | Role::Letterhead | Role::Date => Self::Head,
            Role::CopyLine | Role::Addressee | Role::Subject | Role::Salutation | Role::Body => Self::Text,
            Role::Consent | Role::Caution | Role::Rows => Self::Text,
            Role::Close | Role::Signature => Self::Closing,
            Role::Copies | Role::Signatories | Role::Return => Self::Foot,
        }
    }
}

impl Side {
    fn of(role: Role, content: &Content, layout: Layout) -> Self {
        let at_end = match (role, content) {
            (Role::Date, _) => return Self::End,
            // A sentence takes the whole width.
            (Role::Close, Content::Line(close)) => layout.signature_at_end && close.chars().count() <= LONGEST_ASIDE,
            (Role::Signature, _) => layout.signature_at_end,
            _ => false,
        };
        if at_end { Self::EndHalf } else { Self::Start }
    }
}

impl Above {
    fn of(role: Role, layout: Layout) -> Self {
        match role {
            Role::CopyLine | Role::Addressee | Role::Copies | Role::Signatories => Self::Gap,
            Role::Subject if !layout.subject_after => Self::Gap,
            Role::Salutation if layout.subject_after => Self::Gap,
            Role::Signature => Self::Signature,
            Role::Writer | Role::Letterhead | Role::Date | Role::Subject | Role::Salutation => Self::Paragraph,
            Role::Body | Role::Close | Role::Consent | Role::Caution | Role::Rows | Role::Return => Self::Paragraph,
        }
    }
}

impl Sheet {
    /// The page of a letter, without the one that it encloses.
    pub(super) fn of(letter: Letter, medium: Medium) -> Self {
        let layout = letter.layout_on(medium);
        let parts = letter.into_parts(medium).into_iter();
        let parts = parts.map(|parts::Part { role, content }| Part {
            role,
            zone: Zone::of(role),
            side: Side::of(role, &content, layout),
            above: Above::of(role, layout),
            content,
        });
        Self { layout, parts: parts.collect() }
    }

    /// Whether the close stands at the side where lines end, with the signature.
    pub(super) fn close_at_end(&self) -> bool {
        self.parts.iter().any(|part| part.role == Role::Close && part.side == Side::EndHalf)
    }

    /// Hands every text of it to `change`.
    #[cfg(feature = "pdf")]
    pub(super) fn each_text(&mut self, change: &mut impl FnMut(&mut String)) {
        for part in &mut self.parts {
            match &mut part.content {
                Content::Line(line) => change(line),
                Content::Lines(lines) => lines.iter_mut().for_each(&mut *change),
                Content::Blocks(all) => blocks::each_text(all, change),
                Content::Copies(Copies { label: first, names: rest })
                | Content::Return { line: first, address: rest } => {
                    std::iter::once(first).chain(rest).for_each(&mut *change);
                }
                Content::Signatories(Signatories { label, all, .. }) => {
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
        use Role::{Body, Caution, Close, Consent, Return, Rows, Salutation, Signature, Subject};
        let card = Sheet::of(letter("solidarity", "en", Vec::new()), Medium::Paper);
        assert_eq!(roles(&card), [Subject, Salutation, Body, Close, Signature]);
        let petition = Sheet::of(letter("petition", "en", Vec::new()), Medium::Paper);
        assert_eq!(roles(&petition), [Subject, Salutation, Body, Consent, Caution, Rows, Return]);
    }
}
