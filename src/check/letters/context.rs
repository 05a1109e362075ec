//! What the rules of letters look at.

use std::borrow::Cow;
use std::ops::Deref;

use jiff::civil::Date;

use crate::action::{Action, Kind, Recipient};
use crate::date::Moment;
use crate::document::{Format, MessageHeaders, Pages};
use crate::letter::parts::{Role, in_one};
use crate::letter::{Composer, Letter, normalized};
use crate::locale::word_list::Text;
use crate::writer::Writer;

/// What a writer chose, before any letter is composed.
#[derive(Debug, Clone, Copy)]
pub(super) struct Choice<'a> {
    pub(super) action: &'a Action,
    pub(super) kind: &'a Kind,
    pub(super) language: &'a str,
    pub(super) moment: Moment,
}

/// A finished letter and all that it was made of.
#[derive(Clone, Copy)]
pub struct Context<'a> {
    /// What composed it, with the case and the words.
    pub composer: &'a Composer,
    /// Whom it is for.
    pub recipient: &'a Recipient,
    /// Who signs it, as settled.
    pub writer: &'a Writer,
    /// The day that it is written on.
    pub today: Date,
    /// The letter, before it is set in any format.
    pub letter: &'a Letter,
    /// The page templates that it is set by.
    pub pages: &'a Pages<'a>,
    /// The addresses of its message.
    pub headers: &'a MessageHeaders,
    /// The formats asked for.
    pub formats: &'a [Format],
    /// Whether the link that opens an e-mail carries the short letter in the place of this one, which is too long for it.
    pub short_in_link: bool,
}

impl Context<'_> {
    /// What the writer says in their own words.
    pub(super) fn own_words(&self) -> Option<&str> {
        self.writer.note.as_deref().filter(|note| !note.trim().is_empty())
    }
}

/// What the letter of a context says, read once for all rules.
pub(super) struct Said<'a> {
    context: &'a Context<'a>,
    /// What each sheet says, see [`Letter::sheet_texts`].
    pub(super) sheets: Vec<Vec<(Role, String)>>,
    pub(super) words: String,
    /// The letter without what the writer says in it: what the case, the words and the templates say.
    pub(super) told: Letter,
    /// What that says, a text for each part of the page and each block of the body.
    pub(super) told_texts: Vec<String>,
    /// The words of that.
    pub(super) told_words: String,
}

impl<'a> Said<'a> {
    pub(super) fn of(context: &'a Context<'a>) -> Self {
        let sheets: Vec<Vec<(Role, String)>> = context.letter.sheets().map(Letter::sheet_texts).collect();
        let note: Vec<String> = context.writer.note_paragraphs().iter().map(|text| normalized(text)).collect();
        let is_own = |(role, text): &&(Role, String)| *role == Role::Body && note.contains(text);
        let told = sheets.iter().flatten().filter(|text| !is_own(text) && !text.1.is_empty());
        let told_texts: Vec<String> = told.map(|(_, text)| text.clone()).collect();
        Self {
            context,
            words: in_one(sheets.iter().flatten().map(|(_, text)| text.as_str())),
            told: without(context.letter, &note, &sheets),
            told_words: in_one(told_texts.iter().map(String::as_str)),
            told_texts,
            sheets,
        }
    }
}

/// What the body of a sheet says, block by block.
pub(super) fn body_texts(sheet: &[(Role, String)]) -> impl Iterator<Item = &str> {
    sheet.iter().filter(|(role, _)| *role == Role::Body).map(|(_, text)| text.as_str())
}

impl<'a> Deref for Said<'a> {
    type Target = Context<'a>;

    fn deref(&self) -> &Context<'a> {
        self.context
    }
}

/// A letter whose sheets say this, without the note of its writer.
fn without(letter: &Letter, note: &[String], sheets: &[Vec<(Role, String)>]) -> Letter {
    let mut letter = letter.clone();
    if note.is_empty() {
        return letter;
    }
    let mut sheets = sheets.iter();
    letter.each_sheet(&mut |sheet| {
        let mut texts = sheets.next().into_iter().flat_map(|texts| body_texts(texts));
        sheet.body.retain(|_| texts.next().is_none_or(|text| !note.iter().any(|note| note == text)));
    });
    letter
}

/// Who says what is looked at: it decides how it can be mended.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Whose {
    /// The case, the language and the template.
    Letter,
    Writer,
}

impl Whose {
    /// A text cut into words: those of letters are said again and again, and kept; what writers say is another each time.
    pub(super) fn cut<'t>(self, composer: &Composer, text: &'t str) -> Text<'t> {
        match self {
            Self::Letter => composer.cut(text),
            Self::Writer => Text::new(text),
        }
    }

    /// How to mend it: in a text of the letter so, in the writer's own where they wrote it.
    pub(super) fn hint(self, of_letter: crate::message::Message) -> crate::message::Message {
        match self {
            Self::Letter => of_letter,
            Self::Writer => crate::msg!("rule-own-words-hint"),
        }
    }
}

/// A text without the names of the people and of those who hold the offices, which may mean something otherwise.
pub(super) fn without_names<'w>(composer: &Composer, text: &'w str) -> Cow<'w, str> {
    without_any(composer.names(), text)
}

/// Texts without them.
pub(super) fn all_without_names<'w>(composer: &Composer, texts: &'w [String]) -> Vec<Cow<'w, str>> {
    // Few of the names stand in any.
    let all = in_one(texts.iter().map(String::as_str));
    let names: Vec<String> = composer.names().iter().filter(|name| all.contains(name.as_str())).cloned().collect();
    texts.iter().map(|text| without_any(&names, text)).collect()
}

fn without_any<'w>(names: &[String], text: &'w str) -> Cow<'w, str> {
    let said = names.iter().filter(|name| text.contains(name.as_str()));
    said.fold(Cow::Borrowed(text), |text, name| Cow::Owned(text.replace(name, "·")))
}
