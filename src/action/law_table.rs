//! What is on record of the law: the instruments, how many articles each has, and which states are party to the treaties among
//! them. Read from `actions/law/instruments.toml` and `parties.toml`, once for all cases.

use std::collections::BTreeMap;
use std::sync::{Arc, OnceLock};

use serde::Deserialize;

use super::state::Standing;
use crate::catalog::Catalog;
use crate::date::PartialDate;
use crate::diagnostic::{Diagnostic, Place, Source};
use crate::msg;

/// An instrument of the law.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub(crate) struct Instrument {
    /// The number of its last article, rule or principle; none where it is cited by number and year.
    articles: Option<i64>,
    /// The articles that can be named, where not all can.
    #[serde(default)]
    only: Vec<i64>,
    kind: InstrumentKind,
    /// Where its text is found.
    #[serde(rename = "source")]
    _source: String,
}

/// What an instrument binds.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
enum InstrumentKind {
    /// Its parties.
    Treaty,
    /// Every state is held to it.
    Declaration,
}

/// Which states are party to treaties.
#[derive(Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
struct Parties {
    /// The day of the table.
    as_of: String,
    source: String,
    /// The states that it knows of.
    states: States,
    /// Of each treaty, the states among them that are not party to it.
    not_party: BTreeMap<String, States>,
    /// Of each treaty, the states of which the sources differ.
    #[serde(default)]
    doubtful: BTreeMap<String, States>,
    /// Treaties of a region.
    #[serde(default)]
    regional: BTreeMap<String, Regional>,
}

/// States by their codes, with spaces between them.
#[derive(Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(transparent)]
struct States(String);

impl States {
    fn codes(&self) -> impl Iterator<Item = &str> {
        self.0.split_whitespace()
    }

    fn has(&self, state: &str) -> bool {
        self.codes().any(|code| code == state)
    }
}

/// The parties to a treaty of a region: nobody else is.
#[derive(Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
struct Regional {
    as_of: String,
    source: String,
    parties: States,
    #[serde(default)]
    unknown: States,
}

/// Whether a state is party to a treaty.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Joined {
    /// It is, as of a day that a source tells.
    Party(Record),
    /// It is not, as of that day.
    NotParty(Record),
    /// Nothing is on record: it is neither claimed nor refused.
    Unknown,
}

/// Of what day something is on record, and in what source; both are empty where only a file says so.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Record {
    /// The day, month or year.
    pub day: Option<PartialDate>,
    /// The source, as it is called.
    pub source: String,
}

/// What is on record of the law: two files, which are parsed when something is first asked of them.
#[derive(Debug, Default)]
pub struct LawTable {
    sources: [Option<Arc<Source>>; 2],
    tables: OnceLock<Result<Tables, Vec<Diagnostic>>>,
}

impl PartialEq for LawTable {
    fn eq(&self, other: &Self) -> bool {
        self.sources == other.sources
    }
}

#[derive(Debug, Default)]
struct Tables {
    instruments: BTreeMap<String, Instrument>,
    parties: Parties,
}

/// What was read, kept with the content that it was read from.
#[derive(Default)]
struct Kept(OnceLock<Result<Arc<LawTable>, Diagnostic>>);

impl LawTable {
    /// What is on record in these files.
    ///
    /// # Errors
    /// A file cannot be read.
    pub(crate) fn of(catalog: &Catalog) -> Result<Arc<Self>, Diagnostic> {
        let kept: Arc<Kept> = catalog.memory();
        let read = || {
            let sources = [catalog.read("actions/law/instruments.toml")?, catalog.read("actions/law/parties.toml")?];
            Ok(Arc::new(Self { sources, tables: OnceLock::new() }))
        };
        kept.0.get_or_init(read).clone()
    }

    fn read(&self) -> &Result<Tables, Vec<Diagnostic>> {
        self.tables.get_or_init(|| {
            let [instruments, parties] = &self.sources;
            match (parsed(instruments.as_ref()), parsed(parties.as_ref())) {
                (Ok(instruments), Ok(parties)) => Ok(Tables { instruments, parties }),
                (instruments, parties) => Err(instruments.err().into_iter().chain(parties.err()).collect()),
            }
        })
    }

    /// What is wrong in the files: then nothing is on record.
    pub(crate) fn wrong(&self) -> &[Diagnostic] {
        self.read().as_ref().err().map_or(&[], Vec::as_slice)
    }

    fn instrument(&self, id: &str) -> Option<&Instrument> {
        self.read().as_ref().ok()?.instruments.get(id)
    }

    /// The number of the last article of an instrument that has no article of this number; 0 where only some can be named.
    pub(crate) fn lacks(&self, instrument: &str, article: i64) -> Option<i64> {
        let known = self.instrument(instrument)?;
        let has = match known.articles {
            Some(last) => (1..=last).contains(&article),
            None => known.only.is_empty() || known.only.contains(&article),
        };
        (!has).then(|| known.articles.unwrap_or_default())
    }

    /// Whether an instrument binds its parties alone.
    pub(crate) fn is_treaty(&self, instrument: &str) -> bool {
        self.instrument(instrument).is_some_and(|known| known.kind == InstrumentKind::Treaty)
    }

    /// The treaties that it knows.
    pub(crate) fn treaties(&self) -> impl Iterator<Item = &str> {
        let tables = self.read().as_ref().ok().into_iter();
        tables.flat_map(|tables| tables.instruments.keys()).map(String::as_str).filter(|id| self.is_treaty(id))
    }

    /// Whether a state is party to a treaty: as its own file or the case says, else as the table does.
    pub(crate) fn joined(&self, state: &str, treaty: &str, own: &[&Standing]) -> Joined {
        if let Some(standing) = own.iter().find(|standing| standing.treaty.value == treaty) {
            let record = Record { day: standing.day, source: standing.source.clone() };
            return if standing.joined { Joined::Party(record) } else { Joined::NotParty(record) };
        }
        let Ok(Tables { parties, .. }) = self.read() else { return Joined::Unknown };
        let told = |joined: bool, day: &str, source: &str| {
            let record = Record { day: day.parse().ok(), source: source.to_owned() };
            if joined { Joined::Party(record) } else { Joined::NotParty(record) }
        };
        if let Some(regional) = parties.regional.get(treaty) {
            return match regional.unknown.has(state) {
                true => Joined::Unknown,
                false => told(regional.parties.has(state), &regional.as_of, &regional.source),
            };
        }
        match parties.not_party.get(treaty) {
            Some(_) if !parties.states.has(state) => Joined::Unknown,
            Some(_) if parties.doubtful.get(treaty).is_some_and(|doubtful| doubtful.has(state)) => Joined::Unknown,
            Some(not_party) => told(!not_party.has(state), &parties.as_of, &parties.source),
            None => Joined::Unknown,
        }
    }
}

fn parsed<T: serde::de::DeserializeOwned + Default>(source: Option<&Arc<Source>>) -> Result<T, Diagnostic> {
    let Some(source) = source else { return Ok(T::default()) };
    toml::from_str(&source.text).map_err(|error| {
        let place = error.span().map(|span| Place::new(source, span));
        Diagnostic::error(msg!("error-toml")).detail(error.message()).at_maybe(place)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn table() -> Arc<LawTable> {
        LawTable::of(&Catalog::built_in()).unwrap()
    }

    fn is_party(state: &str, treaty: &str) -> Option<bool> {
        match table().joined(state, treaty, &[]) {
            Joined::Party(_) => Some(true),
            Joined::NotParty(_) => Some(false),
            Joined::Unknown => None,
        }
    }

    #[test]
    fn a_state_is_party_or_not_or_nothing_is_known() {
        for state in ["SA", "MY", "MM", "CN", "CU"] {
            assert_eq!(is_party(state, "iccpr"), Some(false), "{state}");
        }
        assert_eq!(is_party("IR", "iccpr"), Some(true));
        assert_eq!(is_party("US", "icescr"), Some(false));
        assert_eq!((is_party("IR", "cat"), is_party("IR", "cedaw")), (Some(false), Some(false)));
        // Outside the table: no member of the United Nations, a treaty of which no source is at hand, one that binds all.
        assert_eq!((is_party("XK", "iccpr"), is_party("PS", "crc")), (None, None));
        assert_eq!((is_party("IR", "refugee"), is_party("IR", "udhr")), (None, None));
        assert_eq!(
            (is_party("FR", "echr"), is_party("IR", "echr"), is_party("VE", "achr")),
            (Some(true), Some(false), None)
        );
    }

    #[test]
    fn an_article_that_an_instrument_does_not_have_is_known() {
        assert_eq!((table().lacks("iccpr", 53), table().lacks("iccpr", 54)), (None, Some(53)));
        assert_eq!((table().lacks("geneva", 3), table().lacks("geneva", 4)), (None, Some(0)));
        assert_eq!(table().lacks("constitution", 900), None, "of a case's own instrument nothing is known");
    }

    #[test]
    fn the_table_names_countries_and_instruments_that_there_are() {
        let table = table();
        assert_eq!(table.wrong(), []);
        let Tables { parties, .. } = table.read().as_ref().unwrap();
        let treaties = parties.not_party.keys().chain(parties.regional.keys()).chain(parties.doubtful.keys());
        assert!(treaties.clone().all(|id| table.is_treaty(id)), "{:?}", treaties.collect::<Vec<_>>());
        let states = parties.not_party.values().chain(parties.doubtful.values()).chain([&parties.states]);
        let regional = parties.regional.values().flat_map(|treaty| [&treaty.parties, &treaty.unknown]);
        for code in states.chain(regional).flat_map(States::codes) {
            assert!(crate::locale::country::is_code(code), "{code}");
        }
        assert_eq!(parties.states.codes().count(), 193);
        assert!(parties.as_of.parse::<PartialDate>().is_ok());
    }
}
