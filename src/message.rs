//! What the program says to a person, as data: the id of a message of `ui/*.ftl` and its variables.
//!
//! Nothing below `commands` knows the person's language, so errors and findings carry a [`Message`], and the
//! words are looked up when it is shown ([`crate::ui::Ui`]). The macro [`msg!`](crate::msg) makes one; a test
//! holds every id and variable in the sources against `locales/*/ui/*.ftl`.

use jiff::civil::Date;

use crate::date::PartialDate;
use crate::msg;

/// A variable of a message.
#[derive(Debug, Clone, PartialEq)]
pub enum Arg {
    /// Text as it is; it is isolated from the sentence around it.
    Text(String),
    /// A number, which plural forms may select on.
    Number(i64),
    /// A date as exact as it is, a day written in the calendar of the language.
    Date(PartialDate),
    /// Several texts, joined as the language joins a list.
    List(Vec<String>),
    /// Messages, said in the same language and joined as it joins a list; one of them is but itself.
    Messages(Vec<Message>),
    /// Codes of countries (ISO 3166-1 alpha-2), written by their names.
    Countries(Vec<String>),
    /// Codes of scripts (ISO 15924), written by their names.
    Scripts(Vec<String>),
    /// Offices, by id. What is said of several alike is said once, of all of them (`Message::takes_in`); a command that knows
    /// what they are called says that in place of the ids.
    Offices(Vec<String>),
    /// The most that one of several has: where what differs in it is said once, the largest is told.
    Most(i64),
}

impl Arg {
    /// An office, by its id.
    pub(crate) fn office(id: impl Into<String>) -> Self {
        Self::Offices(vec![id.into()])
    }

    /// A number that is told as the most of several.
    pub(crate) fn most(number: usize) -> Self {
        Self::Most(i64::try_from(number).unwrap_or(i64::MAX))
    }

    /// Whether it is the same, or can stand for both.
    fn goes_with(&self, other: &Self) -> bool {
        self == other || matches!((self, other), (Self::Offices(_), Self::Offices(_)) | (Self::Most(_), Self::Most(_)))
    }

    /// Stands for the other one, too.
    fn take_in(&mut self, other: &Self) {
        match (self, other) {
            (Self::Offices(own), Self::Offices(others)) => {
                let new: Vec<String> = others.iter().filter(|id| !own.contains(id)).cloned().collect();
                own.extend(new);
            }
            (Self::Most(own), Self::Most(other)) => *own = (*own).max(*other),
            _ => {}
        }
    }
}

impl From<&str> for Arg {
    fn from(text: &str) -> Self {
        Self::Text(text.to_owned())
    }
}

impl From<String> for Arg {
    fn from(text: String) -> Self {
        Self::Text(text)
    }
}

impl From<&String> for Arg {
    fn from(text: &String) -> Self {
        Self::Text(text.clone())
    }
}

impl From<i64> for Arg {
    fn from(number: i64) -> Self {
        Self::Number(number)
    }
}

impl From<u64> for Arg {
    fn from(number: u64) -> Self {
        Self::Number(i64::try_from(number).unwrap_or(i64::MAX))
    }
}

impl From<usize> for Arg {
    fn from(number: usize) -> Self {
        Self::Number(i64::try_from(number).unwrap_or(i64::MAX))
    }
}

impl From<Date> for Arg {
    fn from(day: Date) -> Self {
        Self::Date(PartialDate::Day(day))
    }
}

impl From<PartialDate> for Arg {
    fn from(date: PartialDate) -> Self {
        Self::Date(date)
    }
}

impl From<Vec<String>> for Arg {
    fn from(list: Vec<String>) -> Self {
        Self::List(list)
    }
}

impl From<Message> for Arg {
    fn from(message: Message) -> Self {
        Self::Messages(vec![message])
    }
}

impl From<Vec<Message>> for Arg {
    fn from(list: Vec<Message>) -> Self {
        Self::Messages(list)
    }
}

/// The first of some names, and how many more there are: a list that nobody reads tells nothing.
pub(crate) fn first_names<N: AsRef<str>>(names: &[N], most: usize) -> Vec<String> {
    let mut shown: Vec<String> = names.iter().take(most).map(|name| name.as_ref().to_owned()).collect();
    if names.len() > most {
        shown.push(format!("… (+{})", names.len() - most));
    }
    shown
}

/// The names that there are to choose from, or that there is none.
pub fn known_names(names: Vec<String>) -> Message {
    if names.is_empty() { msg!("hint-known-none") } else { msg!("hint-known-names", names = names) }
}

/// A message of `ui/*.ftl` with its variables.
#[derive(Debug, Clone, PartialEq)]
pub struct Message {
    /// The message's id, or `id.attribute`.
    pub id: &'static str,
    /// Its variables, in the order in which they were given.
    pub args: Vec<(&'static str, Arg)>,
}

impl Message {
    /// A variable of it that is text.
    pub(crate) fn text(&self, variable: &str) -> Option<&str> {
        self.args.iter().find_map(|(name, arg)| match arg {
            Arg::Text(text) if *name == variable => Some(text.as_str()),
            _ => None,
        })
    }

    /// Whether it says the same as another one of the same or of other offices; then it is said of those, too.
    pub(crate) fn takes_in(&mut self, other: &Self) -> bool {
        let same = self.id == other.id && self.args.len() == other.args.len();
        let mut both = self.args.iter().zip(&other.args);
        if !same || !both.all(|((name, own), (known, other))| name == known && own.goes_with(other)) {
            return false;
        }
        self.args.iter_mut().zip(&other.args).for_each(|((_, own), (_, other))| own.take_in(other));
        true
    }
}

/// Makes a [`Message`]: `msg!("unknown-action", id = name, near = list)`.
#[macro_export]
macro_rules! msg {
    ($id:literal $(, $name:ident = $value:expr)* $(,)?) => {
        $crate::message::Message {
            id: $id,
            args: vec![$((stringify!($name), $crate::message::Arg::from($value))),*],
        }
    };
}
