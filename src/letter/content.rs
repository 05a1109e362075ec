//! A letter: what every document has, and what its form adds, of no format yet. The order on the page is told in
//! [`super::parts`]. Texts that run another way stand between isolates ([`crate::text`]).

use serde::Serialize;

use super::blocks::{self, Block};
use super::occasion::Occasion;
use crate::action::FormId;
use crate::text::Direction;

/// Where the writer's name and address stand, and so on: the layout of a language.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize)]
pub struct Layout {
    /// Name and address of the writer stand above the letter, not under the signature.
    pub writer_at_head: bool,
    /// The subject line stands behind the salutation, not before it.
    pub subject_after: bool,
    /// Close and signature stand at the side where lines end.
    pub signature_at_end: bool,
}

/// A document of any form.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Letter {
    /// The id of the action.
    pub action: String,
    /// The name of the kind, a key of `[kinds]`.
    pub kind: String,
    /// How its page is.
    pub form: FormId,
    /// The id of the recipient in the action.
    pub recipient: String,
    /// The tag of the language (BCP 47).
    pub language: String,
    /// The way the language runs.
    pub direction: Direction,
    /// How the page is laid out: as the language says of letters, where that holds for the form.
    pub layout: Layout,
    /// The country of posting: where the writer lives.
    pub posted_in: String,
    /// Who is written to, without the address, as an e-mail names it.
    pub office: Vec<String>,
    /// The subject, without a word before it.
    pub subject: String,
    /// What is said, between salutation and close.
    pub body: Vec<Block>,
    /// What else stands on the page.
    pub content: Content,
}

/// What stands on the page besides subject and body, by what the document is.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Content {
    /// A letter to an authority, of one or of many.
    Addressed(Box<Addressed>),
    /// A card, whose front is its subject.
    Card {
        /// What it is for.
        occasion: Occasion,
        /// The salutation, a line each.
        salutation: Vec<String>,
        /// The line that ends it, before the name.
        close: String,
        /// What stands under it: name and town.
        signature: Vec<String>,
    },
    /// A thread, as it is pasted: its body, cut into posts.
    Posts(Vec<String>),
    /// The sheets of a petition.
    Petition {
        /// To whom it is, a line each.
        salutation: Vec<String>,
        /// Name and address that the sheets go back to, a line each.
        writer: Vec<String>,
        /// The part that people sign in.
        signing: Signing,
    },
    /// A script for a call.
    Call {
        /// Who is called, with the numbers, a line each.
        addressee: Vec<String>,
    },
}

/// What a letter to an authority has.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Addressed {
    /// The line with the date.
    pub date: String,
    /// The writer's name and address, a line each.
    pub writer: Vec<String>,
    /// Whether the first of these lines is the name of an organisation: a letterhead.
    pub letterhead: bool,
    /// Who is written to, with the address, a line each.
    pub addressee: Vec<String>,
    /// The address for an envelope, where one is on record.
    pub postal: Option<Postal>,
    /// The line with the subject.
    pub subject_line: String,
    /// The salutation, a line each.
    pub salutation: Vec<String>,
    /// The line that ends it, before the signature.
    pub close: String,
    /// What stands under it where the writer's address stands at the head: name and profession.
    pub signature: Vec<String>,
    /// On a copy: to whom the letter was written.
    pub copy_line: Option<String>,
    /// Who gets copies; no names where nobody does.
    pub copies: Copies,
    /// Who signs with others.
    pub signatories: Option<Signatories>,
    /// The letter that this one is the covering note of.
    pub enclosure: Option<Box<Letter>>,
}

/// An address as an envelope bears it: in Latin letters and digits, the country last where the letter goes abroad, in the
/// language of the country of posting.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Postal {
    /// The address, a line each.
    pub lines: Vec<String>,
    /// The language of its office lines.
    pub language: String,
    /// The same address in the script of its country, where that is on record: it stands above the other.
    pub local: Vec<String>,
}

/// Who gets copies of a letter, as it says itself.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Copies {
    /// The word before the list.
    pub label: String,
    /// The offices, one by one.
    pub names: Vec<String>,
}

/// Who signs a joint letter with others.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Signatories {
    /// The line before the list.
    pub label: String,
    /// All who sign, in their order.
    pub all: Vec<Signed>,
    /// In how many columns they stand.
    pub columns: usize,
}

/// One of several who sign, as the letter tells it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Signed {
    /// The name, as it is signed with.
    pub name: String,
    /// Title, affiliation and place, as far as they are told.
    pub details: String,
}

/// The part of a sheet that people sign in.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Signing {
    /// What stands over the columns: number, name, town, signature.
    pub heads: [String; 4],
    /// What a signature agrees to.
    pub consent: String,
    /// Who should rather not sign; it stands right above the rows.
    pub caution: String,
    /// The line before the address that the sheets go back to.
    pub back: String,
    /// The rows that are wished of each sheet.
    pub rows: Option<usize>,
    /// What each sheet is called: "Sheet 1 of 3".
    pub labels: Vec<String>,
}

impl Letter {
    /// What it has as a letter to an authority, where it is one.
    pub fn addressed(&self) -> Option<&Addressed> {
        if let Content::Addressed(addressed) = &self.content { Some(addressed) } else { None }
    }

    /// This letter, and those enclosed, each behind the other.
    pub fn sheets(&self) -> impl Iterator<Item = &Self> {
        std::iter::successors(Some(self), |letter| letter.addressed()?.enclosure.as_deref())
    }

    /// The same, one by one, without what each encloses.
    pub fn into_sheets(self) -> impl Iterator<Item = Self> {
        let mut next = Some(self);
        std::iter::from_fn(move || {
            let mut sheet = next.take()?;
            next = sheet.enclosure_mut().and_then(Option::take).map(|enclosed| *enclosed);
            Some(sheet)
        })
    }

    /// Hands each of them to `change`.
    pub fn each_sheet(&mut self, change: &mut impl FnMut(&mut Self)) {
        change(self);
        if let Some(Some(enclosed)) = self.enclosure_mut() {
            enclosed.each_sheet(change);
        }
    }

    fn enclosure_mut(&mut self) -> Option<&mut Option<Box<Self>>> {
        if let Content::Addressed(addressed) = &mut self.content { Some(&mut addressed.enclosure) } else { None }
    }

    /// The writer's name and address, a line each, where they stand on it.
    pub fn writer(&self) -> &[String] {
        match &self.content {
            Content::Addressed(addressed) => &addressed.writer,
            Content::Petition { writer, .. } => writer,
            Content::Card { .. } | Content::Posts(_) | Content::Call { .. } => &[],
        }
    }

    /// What stands under the close.
    pub fn signature(&self) -> &[String] {
        match &self.content {
            Content::Addressed(addressed) => &addressed.signature,
            Content::Card { signature, .. } => signature,
            Content::Petition { .. } | Content::Posts(_) | Content::Call { .. } => &[],
        }
    }

    /// The address for an envelope, where one is on record.
    pub fn postal(&self) -> Option<&Postal> {
        self.addressed()?.postal.as_ref()
    }

    /// What a card is for; nothing where it is none.
    pub fn occasion(&self) -> Option<Occasion> {
        if let Content::Card { occasion, .. } = self.content { Some(occasion) } else { None }
    }

    /// Who signs it with others.
    pub fn signatories(&self) -> &[Signed] {
        let signatories = self.addressed().and_then(|addressed| addressed.signatories.as_ref());
        signatories.map_or(&[], |signatories| &signatories.all)
    }

    /// The posts of a thread; none where it is no thread.
    pub fn posts(&self) -> &[String] {
        if let Content::Posts(posts) = &self.content { posts } else { &[] }
    }

    /// Hands every text of its pages to `change`, and those of the letter enclosed. Names by which programs know it (a
    /// language, a recipient), the envelope's address and posts are none: they are to be as they are.
    pub fn each_text(&mut self, change: &mut impl FnMut(&mut String)) {
        self.office.iter_mut().chain([&mut self.subject]).for_each(&mut *change);
        blocks::each_text(&mut self.body, change);
        match &mut self.content {
            Content::Addressed(addressed) => addressed.each_text(change),
            Content::Card { salutation, close, signature, .. } => {
                salutation.iter_mut().chain([close]).chain(signature).for_each(change);
            }
            Content::Petition { salutation, writer, signing } => {
                salutation.iter_mut().chain(writer).for_each(&mut *change);
                signing.each_text(change);
            }
            Content::Call { addressee } => addressee.iter_mut().for_each(change),
            Content::Posts(_) => {}
        }
    }
}

impl Addressed {
    fn each_text(&mut self, change: &mut impl FnMut(&mut String)) {
        let lines =
            [&mut self.writer, &mut self.addressee, &mut self.salutation, &mut self.signature, &mut self.copies.names];
        lines.into_iter().flatten().for_each(&mut *change);
        let texts = [&mut self.date, &mut self.subject_line, &mut self.close, &mut self.copies.label];
        texts.into_iter().chain(&mut self.copy_line).for_each(&mut *change);
        if let Some(Signatories { label, all, .. }) = &mut self.signatories {
            change(label);
            all.iter_mut().flat_map(|one| [&mut one.name, &mut one.details]).for_each(&mut *change);
        }
        if let Some(enclosed) = &mut self.enclosure {
            enclosed.each_text(change);
        }
    }
}

impl Signing {
    /// Hands every text of it to `change`.
    fn each_text(&mut self, change: &mut impl FnMut(&mut String)) {
        let texts =
            self.heads.iter_mut().chain([&mut self.consent, &mut self.caution, &mut self.back]).chain(&mut self.labels);
        texts.for_each(change);
    }
}
