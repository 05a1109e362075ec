//! A letter: a page in pieces, of no format yet. Texts that run another way stand between isolates ([`crate::text`]).

use serde::Serialize;

use super::blocks::{self, Block};
use super::occasion::Occasion;
use super::plain::normalized;
use crate::action::FormId;
use crate::text::Direction;

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
    pub form: FormId,
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
    pub occasion: Option<Occasion>,
    /// The part of a petition's sheets that people sign in.
    pub signing: Option<Signing>,
    /// The letter that this one is the covering note of.
    pub enclosure: Option<Box<Letter>>,
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

/// The part of a sheet that people sign in.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize)]
pub struct Signing {
    /// What stands over the columns: number, name, town, signature.
    pub heads: [String; 4],
    /// What a signature agrees to.
    pub consent: String,
    /// The line before the address that the sheets go back to.
    pub back: String,
    /// The rows that are wished of each sheet.
    pub rows: Option<usize>,
    /// What each sheet is called: "Sheet 1 of 3".
    pub labels: Vec<String>,
}

impl Signing {
    /// Hands every text of it to `change`.
    fn each_text(&mut self, change: &mut impl FnMut(&mut String)) {
        let texts = self.heads.iter_mut().chain([&mut self.consent, &mut self.back]).chain(&mut self.labels);
        texts.for_each(change);
    }
}
