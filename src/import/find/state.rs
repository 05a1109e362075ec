//! What is noted while a text is read.

use jiff::civil::Date;

use super::knowledge::Knowledge;
use crate::action::{PeopleGender, Role};
use crate::import::found::{Findings, Found, MOST_OF_A_KIND};
use crate::import::line::Line;

/// Where in the text a line stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Part {
    /// Before anything else, and the paragraphs that tell the case.
    Head,
    Demands,
    Offices(Role),
    /// Above a model letter's salutation: whom it goes to.
    AboveLetter,
    Letter,
    Background,
    /// What the organisation says of itself, and all that is passed over.
    Rest,
}

/// What is read, where, and what was noted so far.
pub(super) struct State<'a> {
    pub known: &'a Knowledge,
    pub lines: &'a [Line],
    /// The place of the line that is read, among the lines.
    pub at: usize,
    pub part: Part,
    pub block: Block,
    pub open: Option<Paragraph>,
    /// Whether the items that follow are what is asked.
    pub list_of_demands: bool,
    pub head: Head,
    pub candidates: Candidates,
    pub findings: Findings,
}

/// The lines of an office that is being read.
#[derive(Debug, Default)]
pub(super) struct Block {
    pub lines: Vec<Line>,
    /// Whether an empty line ended it; the next line may go on with it.
    pub has_ended: bool,
}

/// A paragraph that is being read.
#[derive(Debug, Clone)]
pub(super) struct Paragraph {
    pub text: String,
    /// The number of its first line.
    pub line: usize,
    pub is_item: bool,
}

/// What the head of a form or of a mail says.
#[derive(Debug, Default)]
pub(super) struct Head {
    /// Whether the next line is the title.
    pub title_follows: bool,
    pub title: Option<Found<String>>,
    pub is_mail: bool,
    pub subject: Option<Found<String>>,
    /// When the mail was sent, unless it only passed something on.
    pub mailed: Option<Found<Date>>,
}

/// What a text may tell in several places: which of them holds is known at its end.
#[derive(Debug)]
pub(super) struct Candidates {
    pub asked: [Vec<Found<String>>; 3],
    pub countries: [Vec<Found<String>>; 6],
    pub dated: Vec<Found<Date>>,
    /// How a letter begins that is meant for all offices.
    pub salutation: Option<Found<String>>,
    /// The genders of the people, in their order, where a label tells them apart from the names.
    pub genders: Option<Found<Vec<PeopleGender>>>,
    /// How many words of headings and labels are of each language.
    pub languages_used: Vec<usize>,
}

/// Where a demand may stand, the surest first.
#[derive(Clone, Copy)]
pub(super) enum Asked {
    Listed = 0,
    Letter = 1,
    Told = 2,
}

/// How a country may be told, the surest first.
#[derive(Clone, Copy)]
pub(super) enum Told {
    Label = 0,
    Index = 1,
    TitlePrefix = 2,
    Line = 3,
    Authorities = 4,
    TitlePart = 5,
}

impl<'a> State<'a> {
    pub fn new(known: &'a Knowledge, lines: &'a [Line]) -> Self {
        Self {
            known,
            lines,
            at: 0,
            part: Part::Head,
            block: Block::default(),
            open: None,
            list_of_demands: false,
            head: Head::default(),
            candidates: Candidates {
                asked: Default::default(),
                countries: Default::default(),
                dated: Vec::new(),
                salutation: None,
                genders: None,
                languages_used: vec![0; known.vocabulary.languages.len()],
            },
            findings: Findings::default(),
        }
    }

    /// The line right behind the one that is read.
    pub fn next_line(&self) -> Option<&'a Line> {
        self.lines.get(self.at + 1).filter(|line| !line.is_blank())
    }

    /// Notes the country that a text names and nothing else.
    pub fn country(&mut self, told: Told, text: &str, line: usize) {
        if let Some(code) = self.known.countries.named(&self.known.vocabulary, text) {
            self.candidates.countries[told as usize].push(Found::new(code, line));
        }
    }

    /// Notes something that is asked.
    pub fn ask(&mut self, asked: Asked, text: &str, line: usize) {
        let asked = &mut self.candidates.asked[asked as usize];
        if asked.len() < MOST_OF_A_KIND {
            asked.push(Found::new(text.to_owned(), line));
        }
    }
}
