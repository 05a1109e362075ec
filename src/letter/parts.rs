//! The parts of a document in the order of its page: what rules look through, and what every format sets.
//!
//! Which parts a document has, and in what order, is told here alone; where on the page a part stands is the page's.

use serde::Serialize;

use super::blocks::{self, Block};
use super::content::{self, Addressed, Copies, Layout, Letter, Signatories, Signing};
use super::plain::normalized;

/// What a part is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Role {
    /// The writer's name and address.
    Writer,
    /// The same of an organisation: the first line is its name.
    Letterhead,
    /// The line with the date.
    Date,
    /// On a copy: to whom the letter was written.
    CopyLine,
    /// Who is written to.
    Addressee,
    /// What it is about.
    Subject,
    /// How the addressee is greeted, with what belongs to the office.
    Salutation,
    /// The paragraphs and demands between salutation and close.
    Body,
    /// The formula that ends the letter and belongs to the salutation.
    Close,
    /// The names below the close, and on paper the room for a hand.
    Signature,
    /// The line that names those who get a copy.
    Copies,
    /// Who signs a joint letter with others.
    Signatories,
    /// What those agree to who sign a petition.
    Consent,
    /// Who should rather not sign, above the rows of a petition.
    Caution,
    /// The ruled rows of a petition, in which people sign by hand.
    Rows,
    /// Where the sheets go back to.
    Return,
}

/// What a page is read on.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(crate) enum Medium {
    /// A sheet, or what looks like one.
    Paper,
    /// An e-mail, which has no head of a page: its own head tells who writes to whom.
    Mail,
    /// A link that opens an e-mail. It may not be long: what the e-mail's head says is not said again, nor who gets copies.
    Link,
}

/// What a part says.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Content {
    /// One paragraph without markup, which may wrap.
    Line(String),
    /// Lines that stay apart, such as an address.
    Lines(Vec<String>),
    /// Paragraphs, lists and headings.
    Blocks(Vec<Block>),
    /// A list of names.
    Copies(Copies),
    /// A list of people, in columns.
    Signatories(Signatories),
    /// Sheets to sign in by hand.
    Rows {
        /// What stands over the columns.
        heads: [String; 4],
        /// What each sheet is called.
        labels: Vec<String>,
        /// How many rows are wished of each.
        wished: Option<usize>,
    },
    /// An address with words before it.
    Return {
        /// The words, such as “Please send the sheets to:”.
        line: String,
        /// The address, a line each.
        address: Vec<String>,
    },
}

/// One part of a page.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub(crate) struct Part {
    pub role: Role,
    pub content: Content,
}

impl Role {
    /// Whether the letter says it to whom it is for; else it tells who signs, where and when.
    pub(crate) fn is_said(self) -> bool {
        match self {
            Self::CopyLine | Self::Addressee | Self::Subject | Self::Salutation | Self::Body => true,
            Self::Close | Self::Copies => true,
            Self::Writer | Self::Letterhead | Self::Date | Self::Signature | Self::Signatories => false,
            Self::Consent | Self::Caution | Self::Rows | Self::Return => false,
        }
    }
}

impl Content {
    fn is_empty(&self) -> bool {
        match self {
            Self::Line(line) => line.is_empty(),
            Self::Lines(lines) | Self::Copies(Copies { names: lines, .. }) => lines.is_empty(),
            Self::Blocks(blocks) => blocks.is_empty(),
            Self::Signatories(Signatories { all, .. }) => all.is_empty(),
            Self::Rows { labels, .. } => labels.is_empty(),
            Self::Return { line, address } => line.is_empty() && address.is_empty(),
        }
    }

    /// Its words, line by line or block by block.
    pub(crate) fn into_words(self) -> Vec<String> {
        match self {
            Self::Line(line) => vec![line],
            Self::Lines(lines) => lines,
            Self::Blocks(blocks) => vec![blocks::to_words(&blocks)],
            Self::Copies(Copies { label, names }) => [vec![label], names].concat(),
            Self::Signatories(Signatories { label, all, .. }) => {
                [label].into_iter().chain(all.into_iter().flat_map(|one| [one.name, one.details])).collect()
            }
            Self::Rows { heads, labels, .. } => heads.into_iter().chain(labels).collect(),
            Self::Return { line, address } => [vec![line], address].concat(),
        }
    }
}

/// The parts that are gathered: what is empty is no part of the page.
#[derive(Default)]
struct Parts(Vec<Part>);

impl Parts {
    fn add(&mut self, role: Role, content: Content) {
        if !content.is_empty() {
            self.0.push(Part { role, content });
        }
    }

    fn line(&mut self, role: Role, line: String) {
        self.add(role, Content::Line(line));
    }

    fn lines(&mut self, role: Role, lines: Vec<String>) {
        self.add(role, Content::Lines(lines));
    }
}

impl Addressed {
    fn into_parts(mut self, parts: &mut Parts, layout: Layout, (medium, office): (Medium, Vec<String>), body: Content) {
        let (addressee, subject_line) = match medium {
            Medium::Paper => (self.addressee, self.subject_line),
            Medium::Mail => (office, self.subject_line),
            Medium::Link => (Vec::new(), String::new()),
        };
        // The writer's address stands at the head or under the signature, never twice.
        if layout.writer_at_head {
            let role = if self.letterhead { Role::Letterhead } else { Role::Writer };
            parts.lines(role, self.writer);
        } else {
            // The name is there already, but where several sign: then it goes with the address of who is to be answered.
            let named = usize::from(!self.signature.is_empty());
            self.signature.extend(self.writer.into_iter().skip(named));
        }
        parts.line(Role::Date, self.date);
        parts.line(Role::CopyLine, self.copy_line.unwrap_or_default());
        parts.lines(Role::Addressee, addressee);
        let subject = (Role::Subject, Content::Line(subject_line));
        let salutation = (Role::Salutation, Content::Lines(self.salutation));
        let order = if layout.subject_after { [salutation, subject] } else { [subject, salutation] };
        order.into_iter().for_each(|(role, content)| parts.add(role, content));
        parts.add(Role::Body, body);
        parts.line(Role::Close, self.close);
        parts.lines(Role::Signature, self.signature);
        if medium != Medium::Link {
            parts.add(Role::Copies, Content::Copies(self.copies));
        }
        if let Some(signatories) = self.signatories {
            parts.add(Role::Signatories, Content::Signatories(signatories));
        }
    }
}

impl Letter {
    /// How its page is laid out where it is read.
    pub(crate) fn layout_on(&self, medium: Medium) -> Layout {
        Layout { writer_at_head: self.layout.writer_at_head && medium == Medium::Paper, ..self.layout }
    }

    /// The parts of its page, without those of the letter that it encloses.
    pub(crate) fn into_parts(self, medium: Medium) -> Vec<Part> {
        let layout = self.layout_on(medium);
        let Self { office, subject, body, content, .. } = self;
        let body = Content::Blocks(body);
        let mut parts = Parts::default();
        match content {
            content::Content::Addressed(addressed) => {
                addressed.into_parts(&mut parts, layout, (medium, office), body);
            }
            content::Content::Card { salutation, close, signature, .. } => {
                parts.line(Role::Subject, subject);
                parts.lines(Role::Salutation, salutation);
                parts.add(Role::Body, body);
                parts.line(Role::Close, close);
                parts.lines(Role::Signature, signature);
            }
            content::Content::Petition { salutation, writer, signing } => {
                let Signing { heads, consent, caution, back, rows: wished, labels } = signing;
                parts.line(Role::Subject, subject);
                parts.lines(Role::Salutation, salutation);
                parts.add(Role::Body, body);
                parts.line(Role::Consent, consent);
                parts.line(Role::Caution, caution);
                parts.add(Role::Rows, Content::Rows { heads, labels, wished });
                parts.add(Role::Return, Content::Return { line: back, address: writer });
            }
            content::Content::Call { addressee } => {
                parts.lines(Role::Addressee, addressee);
                parts.line(Role::Subject, subject);
                parts.add(Role::Body, body);
            }
            content::Content::Posts(_) => parts.add(Role::Body, body),
        }
        parts.0
    }

    /// What this sheet says, without isolates, white space as single spaces: a text for each part, and of the body for each block.
    pub(crate) fn sheet_texts(&self) -> Vec<(Role, String)> {
        let parts = self.clone().into_parts(Medium::Paper).into_iter().filter(|part| part.role.is_said());
        let texts = parts.flat_map(|Part { role, content }| {
            let texts = match content {
                Content::Blocks(blocks) => blocks::to_texts(&blocks),
                content => vec![content.into_words().join("\n")],
            };
            texts.into_iter().map(move |text| (role, normalized(&text)))
        });
        texts.collect()
    }

    /// All its words, without isolates, white space as single spaces: what rules look through.
    pub fn words(&self) -> String {
        let texts: Vec<(Role, String)> = self.sheets().flat_map(Self::sheet_texts).collect();
        in_one(texts.iter().map(|(_, text)| text.as_str()))
    }
}

/// Texts as one; what is empty is left out.
pub(crate) fn in_one<'t>(texts: impl Iterator<Item = &'t str>) -> String {
    texts.filter(|text| !text.is_empty()).collect::<Vec<_>>().join(" ")
}
