//! Composes a letter: what one writer says to one recipient in one language on one day.
//!
//! A [`Composer`] holds one case in one kind and one language, looked through beforehand; [`Composer::compose`] is pure.
//! The [`Letter`] that comes out is a page in pieces, of no format yet; [`crate::document`] makes documents of it. Texts
//! that run another way stand between isolates ([`crate::text`]).
mod address;
mod asked;
pub mod blocks;
mod card;
mod cast;
mod compose;
mod facts;
mod memory;
pub mod occasion;
mod petition;
mod post;
mod saying;
mod sheet;
mod signature;
mod silence;

use serde::Serialize;

use self::blocks::Block;
use crate::action::Form;
use crate::text::{Direction, without_isolates};

pub use asked::{Ask, Variables, asked};
pub use card::CARD_VARIABLES;
pub use cast::{Mark, Mold, Origin};
pub use compose::{Composer, body_template};
pub use memory::Said;
pub use petition::{Sheets, Signing};
pub use silence::Silence;

/// Where the writer's name and address stand, and so on: the layout of a language.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub struct Layout {
    /// Name and address of the writer stand above the letter, not under the signature.
    pub writer_at_head: bool,
    /// The subject line stands behind the salutation, not before it.
    pub subject_after: bool,
    /// Close and signature stand at the side where lines end.
    pub signature_at_end: bool,
}

/// A letter, in the order in which a page may show its pieces.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Letter {
    /// The action's id.
    pub action: String,
    /// The kind's name.
    pub kind: String,
    /// How its page is.
    pub form: Form,
    /// The recipient's id.
    pub recipient: String,
    /// The language's tag.
    pub language: String,
    /// The way the language runs.
    pub direction: Direction,
    /// How the page is laid out.
    pub layout: Layout,
    /// The line with the date.
    pub date: String,
    /// The writer's name and address, a line each.
    pub writer: Vec<String>,
    /// Whether the first of these lines is the name of an organisation: a letterhead.
    pub letterhead: bool,
    /// Who is written to, with the address, a line each.
    pub addressee: Vec<String>,
    /// The address as an envelope bears it: in Latin letters and digits, the country last where the letter goes abroad, in
    /// the language of the country of posting. Empty where no address is on record.
    pub postal: Vec<String>,
    /// The language of its office lines.
    pub postal_language: String,
    /// The country of posting: where the writer lives.
    pub posted_in: String,
    /// Who is written to, without the address, as an e-mail names it.
    pub office: Vec<String>,
    /// The subject, without a word before it.
    pub subject: String,
    /// The line with the subject.
    pub subject_line: String,
    /// The salutation, a line each.
    pub salutation: Vec<String>,
    /// What is said.
    pub body: Vec<Block>,
    /// The close.
    pub close: String,
    /// What stands under it where the writer's address stands at the head: name and profession.
    pub signature: Vec<String>,
    /// On a copy: to whom the letter was written.
    pub copy_line: Option<String>,
    /// The word before the list of copies.
    pub copies_label: String,
    /// Who gets copies.
    pub copies: Vec<String>,
    /// The line before the list of signatories; empty where there is none.
    pub signatories_label: String,
    /// Who signs a joint letter with others.
    pub signatories: Vec<Signed>,
    /// In how many columns they stand.
    pub columns: usize,
    /// The posts of a thread; nothing where it is no post.
    pub posts: Vec<String>,
    /// What a card is for; nothing where it is none.
    pub occasion: Option<occasion::Occasion>,
    /// The part of a petition's sheets that people sign in.
    pub signing: Option<Signing>,
    /// The letter that this one is the covering note of.
    pub enclosure: Option<Box<Letter>>,
    /// The mold that it was cast from, where it was: its pages can be cast too.
    #[serde(skip)]
    pub origin: Origin,
}

/// One of several who sign, as the letter tells it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Signed {
    /// The name.
    pub name: String,
    /// Title, affiliation and place, as far as they are told.
    pub details: String,
}

impl Letter {
    /// This letter, and the one enclosed.
    pub fn sheets(&self) -> impl Iterator<Item = &Self> {
        std::iter::successors(Some(self), |letter| letter.enclosure.as_deref())
    }

    /// The same, one by one, without what each encloses.
    pub fn into_sheets(self) -> impl Iterator<Item = Self> {
        let mut next = Some(self);
        std::iter::from_fn(move || {
            let mut sheet = next.take()?;
            next = sheet.enclosure.take().map(|enclosed| *enclosed);
            Some(sheet)
        })
    }

    /// Hands every text of its pages to `change`, and those of the letter enclosed. Names by which programs know it (a
    /// language, a recipient), the envelope's address and posts are none: they are to be as they are.
    pub fn each_text(&mut self, change: &mut impl FnMut(&mut String)) {
        let lines = [
            &mut self.writer,
            &mut self.addressee,
            &mut self.office,
            &mut self.salutation,
            &mut self.signature,
            &mut self.copies,
        ];
        lines.into_iter().flatten().for_each(&mut *change);
        let texts = [
            &mut self.date,
            &mut self.subject,
            &mut self.subject_line,
            &mut self.close,
            &mut self.copies_label,
            &mut self.signatories_label,
        ];
        texts.into_iter().chain(&mut self.copy_line).for_each(&mut *change);
        self.signatories.iter_mut().flat_map(|one| [&mut one.name, &mut one.details]).for_each(&mut *change);
        blocks::each_text(&mut self.body, change);
        if let Some(signing) = &mut self.signing {
            signing.each_text(change);
        }
        if let Some(enclosed) = &mut self.enclosure {
            enclosed.each_text(change);
        }
    }

    /// Whether the close stands at the side where lines end, with the signature: a sentence takes the whole width.
    pub fn close_at_end(&self) -> bool {
        self.layout.signature_at_end && self.close.chars().count() <= 40
    }

    /// All its words, without isolates, white space as single spaces: what rules look through.
    pub fn words(&self) -> String {
        let mut text = String::new();
        for sheet in self.sheets() {
            let head = sheet
                .addressee
                .iter()
                .chain(sheet.copy_line.iter())
                .chain([&sheet.subject_line])
                .chain(&sheet.salutation);
            for line in head {
                text.push_str(line);
                text.push('\n');
            }
            text.push_str(&blocks::to_words(&sheet.body));
            for line in [&sheet.close].into_iter().chain(&sheet.copies) {
                text.push('\n');
                text.push_str(line);
            }
            text.push('\n');
        }
        normalized(&text)
    }
}

/// A text without isolates and with white space as single spaces, to be looked for in another.
pub fn normalized(text: &str) -> String {
    without_isolates(text).split_whitespace().collect::<Vec<_>>().join(" ")
}

/// A salutation without its final punctuation, to be repeated inside a close.
pub fn bare(salutation: &str) -> &str {
    salutation
        .lines()
        .next()
        .unwrap_or_default()
        .trim_end_matches(|c: char| c.is_whitespace() || matches!(c, ',' | ':' | ';' | '،' | '؛' | '.' | '!'))
}
