//! The list of ways: what is not in it is no way.

use std::fmt;
use std::str::FromStr;
use std::sync::LazyLock;

use clap::builder::{PossibleValue, PossibleValuesParser, TypedValueParser, ValueParser, ValueParserFactory};
use clap::{ArgMatches, Command};
use serde::Deserialize;
use serde::de::{Deserializer, Error};

use super::imap::ImapWay;
use super::maildir::MaildirWay;
use super::mbox::MboxWay;
use super::smtp::SmtpWay;
use super::way::Way;
use crate::word_enum::UnknownWord;

static WAYS: [&dyn Way; 4] = [&SmtpWay, &ImapWay, &MaildirWay, &MboxWay];

static WORDS: LazyLock<Vec<&str>> = LazyLock::new(|| WAYS.iter().map(|way| way.word()).collect());

/// A way of the list.
#[derive(Clone, Copy)]
pub(crate) struct WayId(&'static dyn Way);

impl WayId {
    pub fn get(self) -> &'static dyn Way {
        self.0
    }
}

impl From<&'static dyn Way> for WayId {
    fn from(way: &'static dyn Way) -> Self {
        Self(way)
    }
}

impl FromStr for WayId {
    type Err = UnknownWord;

    fn from_str(word: &str) -> Result<Self, UnknownWord> {
        WAYS.into_iter().find(|way| way.word() == word).map(Self).ok_or(UnknownWord)
    }
}

impl fmt::Debug for WayId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.0.word())
    }
}

impl PartialEq for WayId {
    fn eq(&self, other: &Self) -> bool {
        self.0.word() == other.0.word()
    }
}

impl Eq for WayId {}

impl ValueParserFactory for WayId {
    type Parser = ValueParser;

    fn value_parser() -> ValueParser {
        let words = WAYS.iter().map(|way| PossibleValue::new(way.word()).help(way.about()));
        PossibleValuesParser::new(words).try_map(|word| word.parse::<Self>()).into()
    }
}

impl<'de> Deserialize<'de> for WayId {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let word = String::deserialize(deserializer)?;
        word.parse().map_err(|_| D::Error::unknown_variant(&word, &WORDS))
    }
}

/// The flags of all ways, as they were given; each way reads its own.
#[derive(Debug, Clone)]
pub(crate) struct WayFlags(ArgMatches);

impl WayFlags {
    /// As they were given.
    pub fn given(&self) -> &ArgMatches {
        &self.0
    }
}

impl clap::Args for WayFlags {
    fn augment_args(command: Command) -> Command {
        WAYS.iter().fold(command, |command, way| {
            // Asked for apart, because a flag that another way has too is added once. Its place in the help is that among
            // all flags.
            let own = way.flags(Command::new(way.word()).next_display_order(None));
            own.get_arguments().cloned().fold(command, |command, flag| {
                let known = command.get_arguments().any(|known| known.get_id() == flag.get_id());
                if known { command } else { command.arg(flag) }
            })
        })
    }

    fn augment_args_for_update(command: Command) -> Command {
        Self::augment_args(command)
    }
}

impl clap::FromArgMatches for WayFlags {
    fn from_arg_matches(matches: &ArgMatches) -> Result<Self, clap::Error> {
        Ok(Self(matches.clone()))
    }

    fn update_from_arg_matches(&mut self, matches: &ArgMatches) -> Result<(), clap::Error> {
        self.0 = matches.clone();
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_way_has_a_word_of_its_own_and_is_found_by_it() {
        for way in WAYS {
            assert_eq!(way.word().parse(), Ok(WayId(way)));
        }
        let words: std::collections::BTreeSet<_> = WORDS.iter().collect();
        assert_eq!(words.len(), WAYS.len());
    }
}
