//! The words that columns and cells are known by: those of each language's `roster.ftl`, and those of `headings.toml` beside this
//! file, which has what other languages and other programs write.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::{Arc, LazyLock, OnceLock};

use icu_normalizer::DecomposingNormalizer;
use icu_properties::props::GeneralCategory;
use icu_properties::{CodePointMapData, CodePointMapDataBorrowed};

use super::column::Column;
use super::name_order::NameOrder;
use crate::catalog::Catalog;
use crate::locale;
use crate::text;
use crate::text::with_plain_digits;

/// What languages that the program does not speak, and programs that keep addresses, call columns.
static ELSEWHERE: LazyLock<toml::Table> =
    LazyLock::new(|| include_str!("headings.toml").parse().unwrap_or_else(|_| toml::Table::new()));

const CATEGORIES: CodePointMapDataBorrowed<'static, GeneralCategory> = CodePointMapData::<GeneralCategory>::new();

/// The list of `headings.toml` that is no language's.
const PROGRAMS: &str = "programs";

/// What has a name of its own in any roster.
pub trait Named {
    fn name(self) -> &'static str;
}

impl Named for bool {
    fn name(self) -> &'static str {
        if self { "yes" } else { "no" }
    }
}

impl Named for Column {
    fn name(self) -> &'static str {
        self.as_str()
    }
}

/// How well a name says what a column holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Rank {
    /// It says it.
    Own,
    /// A program's export has several of the kind, and this is the one to take where no other column says it: the first e-mail
    /// address of a contact, the street where they live.
    StandIn,
}

/// Every name of every column, as it is looked up.
#[derive(Debug)]
pub struct Headings {
    own: BTreeMap<String, (Column, Rank)>,
    perhaps: BTreeMap<String, Column>,
    /// The same names as words, for questions that hold one of them.
    phrases: Vec<(Vec<String>, Column)>,
    /// Names of parts of names in languages where the family name comes first.
    family_first: BTreeMap<String, NameOrder>,
    /// Names that are known, and hold nothing that is read.
    passed_over: BTreeSet<String>,
    /// Words of the names of columns that hold a whole name.
    whole: BTreeSet<String>,
    /// Words that stand behind a name in brackets and change nothing of it: “(required)”.
    asides: BTreeSet<String>,
    /// Words of the names of columns of an address, and which of somebody's addresses they tell of.
    addresses: BTreeMap<String, AddressOf>,
}

/// Which of somebody's addresses a column has a line of.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum AddressOf {
    Any,
    Home,
    Mailing,
}

/// What may be asked for in a whole sentence: “What is your full name?”. Such a heading may also ask for something else.
const ASKED: [Column; 15] = [
    Column::Name,
    Column::Email,
    Column::Address,
    Column::Postcode,
    Column::City,
    Column::Country,
    Column::Lang,
    Column::Profession,
    Column::Note,
    Column::Privacy,
    Column::Given,
    Column::Middle,
    Column::Family,
    Column::Consent,
    Column::Unsubscribed,
];

/// Of what keeps somebody from harm, and of parts of names, no shorter word is looked for in a sentence.
const SHORTEST_ASKED: usize = 5;

impl Headings {
    /// Those of the content, read once.
    pub fn of(catalog: &Catalog) -> Arc<OnceLock<Self>> {
        let kept = catalog.memory::<OnceLock<Self>>();
        kept.get_or_init(|| Self::read(catalog));
        kept
    }

    fn read(catalog: &Catalog) -> Self {
        let column = |column: Column| format!("column-{}", column.as_str());
        let perhaps = |column: Column| format!("perhaps-{}", column.as_str());
        let mut words: Vec<(String, Column, Rank)> =
            Column::ALL.into_iter().map(|column| (column.as_str().to_owned(), column, Rank::Own)).collect();
        words.extend(said(catalog, &Column::ALL, column).into_iter().map(|(word, column)| (word, column, Rank::Own)));
        words.extend(
            elsewhere("column", &Column::ALL)
                .into_iter()
                .map(|(list, word, column)| (word, column, if list == PROGRAMS { Rank::StandIn } else { Rank::Own })),
        );
        let mut own = BTreeMap::new();
        let mut phrases = Vec::new();
        for (word, column, rank) in words {
            if is_asked(&word, column) {
                phrases.push((in_words(&word), column));
            }
            // Where a word stands twice, the first holds.
            own.entry(heading(&word)).or_insert((column, rank));
        }
        let mut may = BTreeMap::new();
        let other = elsewhere("perhaps", &Column::ALL).into_iter().map(|(_, word, column)| (word, column));
        for (word, column) in said(catalog, &Column::ALL, perhaps).into_iter().chain(other) {
            if column.guards() && is_asked(&word, column) {
                phrases.push((in_words(&word), column));
            }
            may.entry(heading(&word)).or_insert(column);
        }
        let of = |kind| {
            [("home", AddressOf::Home), ("mailing", AddressOf::Mailing)].map(|(key, of)| (listed(kind, key), of))
        };
        let addresses = of("address-of")
            .into_iter()
            .flat_map(|(words, of)| words.map(move |word| (heading(word), of)).collect::<Vec<_>>());
        Self {
            own,
            perhaps: may,
            phrases,
            family_first: family_first(),
            passed_over: listed("words", "passed-over").map(heading).collect(),
            whole: listed("words", "whole-name").map(heading).collect(),
            asides: listed("words", "aside").map(heading).collect(),
            addresses: addresses.collect(),
        }
    }

    /// A name without what stands behind it in brackets, where that changes nothing of it.
    fn bare<'n>(&self, name: &'n str) -> Option<&'n str> {
        let (bare, aside) = name.split_once(['(', '（', '['])?;
        in_words(aside)
            .iter()
            .all(|word| self.asides.contains(word))
            .then_some(bare)
            .filter(|bare| !bare.trim().is_empty())
    }

    /// Whether a name of a column says that it holds a whole name: in so many words, or as it names a part beside more.
    pub fn is_whole_name(&self, name: &str) -> bool {
        let words = in_words(name);
        let part = |(phrase, column): &(Vec<String>, Column)| {
            matches!(column, Column::Given | Column::Family)
                && words.len() > phrase.len()
                && holds_phrase(&words, phrase)
        };
        words.iter().any(|word| self.whole.contains(word)) || self.phrases.iter().any(part)
    }

    /// Which of somebody's addresses a column has a line of, by its name.
    pub fn address_of(&self, name: &str) -> AddressOf {
        let said = in_words(name).iter().find_map(|word| self.addresses.get(word).copied());
        said.unwrap_or(AddressOf::Any)
    }

    /// The column that a name says.
    pub fn column(&self, name: &str) -> Option<(Column, Rank)> {
        let known = |name: &str| self.own.get(&heading(name)).copied();
        known(name).or_else(|| known(self.bare(name)?))
    }

    /// The column that a name may say, or something else: by its words, or as a question that holds them.
    pub fn perhaps(&self, name: &str) -> Option<Column> {
        let known = |name: &str| self.perhaps.get(&heading(name)).copied();
        if self.passed_over.contains(&heading(name)) {
            return None;
        }
        known(name).or_else(|| known(self.bare(name)?)).or_else(|| self.asked(name))
    }

    /// What a name of several words asks for: the longest of the names that it holds, where there is one; what keeps somebody from
    /// harm before all else.
    fn asked(&self, name: &str) -> Option<Column> {
        let words = in_words(name);
        let holds = |phrase: &[String]| words.len() > phrase.len() && holds_phrase(&words, phrase);
        let held: Vec<&(Vec<String>, Column)> =
            self.phrases.iter().filter(|(phrase, _)| !phrase.is_empty() && holds(phrase)).collect();
        let rate = |(phrase, column): &(Vec<String>, Column)| (column.guards(), phrase.concat().len());
        let best = held.iter().map(|held| rate(held)).max()?;
        let found: BTreeSet<Column> =
            held.iter().filter(|held| rate(held) == best).map(|(_, column)| *column).collect();
        let mut found = found.into_iter();
        found.next().filter(|column| column.guards() || found.next().is_none())
    }

    /// The column that a name is meant for which has a slip of the pen: one letter in four, and no more than two.
    pub fn nearest(&self, name: &str) -> Option<Column> {
        const MOST_SLIPS: usize = 2;
        let name = heading(name);
        if self.passed_over.contains(&name) {
            return None;
        }
        let length = name.chars().count();
        // A name that is longer by more has more slips; to count them takes time with its length.
        let alike = self.own.iter().filter(|(known, _)| known.chars().count().abs_diff(length) <= MOST_SLIPS);
        let rated = alike.map(|(known, (column, _))| (strsim::osa_distance(&name, known), known, *column));
        let near = rated.filter(|(distance, known, _)| *distance <= (known.chars().count() / 4).min(MOST_SLIPS));
        near.min_by_key(|(distance, ..)| *distance).map(|(.., column)| column)
    }

    /// The order of a name in the language that a name of its parts is of, where the family name comes first in it.
    pub fn family_first(&self, name: &str) -> Option<NameOrder> {
        self.family_first.get(&heading(name)).copied()
    }

    /// How many of these names are known: what tells the delimiter of a header, and the header itself.
    pub fn known(&self, header: &[String]) -> usize {
        header.iter().filter(|cell| self.column(cell).is_some()).count()
    }

    /// The words that may mean a column, each with it.
    #[cfg(test)]
    pub fn all_perhaps(&self) -> impl Iterator<Item = (&String, Column)> {
        self.perhaps.iter().map(|(word, column)| (word, *column))
    }
}

/// Whether a word may stand in a whole sentence that asks for a column.
fn is_asked(word: &str, column: Column) -> bool {
    let is_short = || in_words(word).concat().chars().count() < SHORTEST_ASKED;
    let is_exact = column.guards() || column.is_part_of_name();
    ASKED.contains(&column) && !(is_exact && column != Column::Privacy && is_short())
}

fn holds_phrase(words: &[String], phrase: &[String]) -> bool {
    !phrase.is_empty() && words.windows(phrase.len()).any(|some| some == phrase)
}

/// In which place a column stands among those that hold the same, by its name: `address line 2`, `Apellido1`, `2º apellido`,
/// `segundo apellido`.
pub(crate) fn turn(name: &str) -> u8 {
    const SECOND: [&str; 5] = ["second", "segundo", "segunda", "materno", "deuxieme"];
    let plain = unaccented(name);
    let digits: String = plain.chars().skip_while(|c| !c.is_ascii_digit()).take_while(char::is_ascii_digit).collect();
    match digits.parse() {
        Ok(turn) => turn,
        Err(_) => 1 + u8::from(in_words(&plain).iter().any(|word| SECOND.contains(&word.as_str()))),
    }
}

/// A list of words of `headings.toml` that stands for no column.
fn listed(kind: &'static str, key: &'static str) -> impl Iterator<Item = &'static str> {
    let lists = ELSEWHERE.values().filter_map(move |list| list.get(kind)?.get(key)?.as_str());
    lists.flat_map(|words| words.split('|')).map(str::trim)
}

/// The names of months, in the languages of which dates in words are read.
pub(super) fn months() -> impl Iterator<Item = &'static str> {
    listed("words", "months")
}

/// The names of parts of names that `headings.toml` has of languages where the family name comes first.
fn family_first() -> BTreeMap<String, NameOrder> {
    let ordered = ELSEWHERE.values().filter_map(|list| {
        let order = NameOrder::said(list.get("order")?.as_str()?);
        Some((list.get("column")?, order))
    });
    let parts = ordered.filter(|(_, order)| *order != NameOrder::GivenFirst).flat_map(|(columns, order)| {
        ["given-name", "family-name"].into_iter().filter_map(move |part| Some((columns.get(part)?.as_str()?, order)))
    });
    parts.flat_map(|(words, order)| words.split('|').map(move |word| (heading(word), order))).collect()
}

/// The words of a kind (`column`, `perhaps`, `value`) in `headings.toml`, each with its list and what it stands for.
fn elsewhere<T: Copy + Named>(kind: &str, values: &[T]) -> Vec<(&'static str, String, T)> {
    let mut found = Vec::new();
    for (list, words) in ELSEWHERE.iter() {
        let Some(words) = words.get(kind) else { continue };
        for value in values {
            let Some(text) = words.get(value.name()).and_then(toml::Value::as_str) else { continue };
            found.extend(text.split('|').map(|word| (list.as_str(), word.trim().to_owned(), *value)));
        }
    }
    found
}

/// The words of each language, parted by `|`, in a message of `roster.ftl`.
pub(super) fn said<T: Copy>(catalog: &Catalog, values: &[T], message: impl Fn(T) -> String) -> Vec<(String, T)> {
    let mut found = Vec::new();
    for tag in locale::available(catalog) {
        // What is wrong in a workspace's words is told by the check of the content.
        let Ok(words) = locale::Bundle::load_alone(catalog, &tag, &["roster.ftl"]) else { continue };
        for value in values {
            let Ok(text) = words.get(&message(*value), &fluent::FluentArgs::new()) else { continue };
            let parts = text.split('|').map(str::trim).filter(|word| !word.is_empty());
            found.extend(parts.map(|word| (word.to_owned(), *value)));
        }
    }
    found
}

/// The words that stand for something in the cells of rosters of any language: its own name, and the synonyms of each language.
pub(crate) fn synonyms<T: Copy + Named>(
    catalog: &Catalog,
    values: &[T],
    message: impl Fn(T) -> String,
) -> Vec<(String, T)> {
    let mut found: Vec<(String, T)> = values.iter().map(|value| (folded(value.name()), *value)).collect();
    found.extend(said(catalog, values, &message).into_iter().map(|(word, value)| (folded(&word), value)));
    for list in ELSEWHERE.values().filter_map(|list| list.get("value")) {
        for value in values {
            let id = message(*value);
            let Some(text) = list.get(id.trim_start_matches("value-")).and_then(toml::Value::as_str) else { continue };
            found.extend(text.split('|').map(|word| (folded(word), *value)));
        }
    }
    // A word that stands for two things stands for the first.
    let mut seen = BTreeSet::new();
    found.retain(|(word, _)| !word.is_empty() && seen.insert(word.clone()));
    found
}

/// A word of a cell without what differs between spreadsheets: case, what cannot be seen, hyphens, the Arabic forms of Persian
/// letters, and digits.
pub(crate) fn folded(name: &str) -> String {
    with_plain_digits(name)
        .chars()
        .filter(|c| !text::is_invisible(*c) && !matches!(c, '-' | '_' | '.' | ':' | '*' | '\'' | '’'))
        .flat_map(char::to_lowercase)
        .map(persian)
        .collect()
}

/// A name of a column as it is looked up: letters and digits alone, without accents. A name of signs alone stays as it is.
pub(crate) fn heading(name: &str) -> String {
    let kept = |c: &char| c.is_alphanumeric() || matches!(c, '#' | '°' | 'º');
    let plain: String = unaccented(name).chars().filter(kept).collect();
    plain
}

/// The words of a name, each as it is looked up.
pub(super) fn in_words(name: &str) -> Vec<String> {
    let plain = unaccented(name);
    let plain = plain.replace(['-', '‐', '‑', '\'', '’'], "");
    plain.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty()).map(str::to_owned).collect()
}

/// A text in small letters, without accents, with what cannot be seen as blanks where it parts words.
pub(crate) fn unaccented(name: &str) -> String {
    let decomposed = DecomposingNormalizer::new_nfkd().normalize(name);
    let plain = with_plain_digits(&decomposed);
    let kept = plain.chars().filter(|c| CATEGORIES.get(*c) != GeneralCategory::NonspacingMark);
    kept.filter(|c| c.is_whitespace() || !text::is_invisible(*c)).flat_map(char::to_lowercase).map(persian).collect()
}

/// The letter that Persian has for an Arabic one.
fn persian(c: char) -> char {
    match c {
        'ي' | 'ى' => 'ی',
        'ك' => 'ک',
        'أ' | 'إ' => 'ا',
        other => other,
    }
}
