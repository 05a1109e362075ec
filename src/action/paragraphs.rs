//! What the text of a kind is made of: messages that always stand there, and tables of which some are chosen.

use std::collections::{BTreeMap, BTreeSet};

use super::fields::{Distinct, ids};
use super::schema::{self, Field};
use super::table::{Mixed, Table};
use super::{At, Kind, Naming};
use crate::diagnostic::{Diagnostic, Place};
use crate::message::known_names;
use crate::msg;
use crate::word_enum::word_enum;

/// One entry of the text of a kind.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Paragraph {
    /// A message that always stands there.
    Said(At<String>),
    /// Messages of which some stand there.
    Any(AnyOf),
}

/// Facts of which a letter tells some.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AnyOf {
    /// How many of them stand in a letter.
    pub count: usize,
    /// They, by their messages, in the order in which those that are chosen stand.
    pub of: Vec<At<String>>,
    /// The table that says so.
    pub place: Place,
}

impl Paragraph {
    /// Every message that may stand there.
    pub fn messages(&self) -> &[At<String>] {
        match self {
            Self::Said(id) => std::slice::from_ref(id),
            Self::Any(any) => &any.of,
        }
    }

    /// The facts to choose from, where it is a choice.
    pub fn any(&self) -> Option<&AnyOf> {
        if let Self::Any(any) = self { Some(any) } else { None }
    }
}

/// How much a letter tells.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, serde::Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Length {
    /// All that its kind tells.
    #[default]
    Full,
    /// The least that a letter needs: it fits a link that opens an e-mail.
    Short,
}

word_enum!(Length { Full = "full", Short = "short" });

/// What no letter tells beside an opening, or beside who writes: facts that these tell already, by the message that does.
pub type Apart = BTreeMap<String, Vec<At<String>>>;

impl Kind {
    /// What its letters of a length are made of.
    pub fn text(&self, length: Length) -> &[Paragraph] {
        match length {
            Length::Full => &self.paragraphs,
            Length::Short => &self.short,
        }
    }

    /// The facts that a writer may choose among in letters of a length.
    pub fn facts(&self, length: Length) -> impl Iterator<Item = &At<String>> {
        self.text(length).iter().filter_map(Paragraph::any).flat_map(|any| &any.of)
    }

    /// Every message of the case that a letter of it may be made of, whoever writes it; the same one may come twice.
    pub fn messages(&self) -> impl Iterator<Item = &At<String>> {
        let paragraphs = self.paragraphs.iter().chain(&self.short).flat_map(Paragraph::messages);
        paragraphs.chain(&self.openings)
    }

    /// The place of the opening in a text: that of the first of several, else the first entry.
    pub fn opening_at(&self, text: &[Paragraph]) -> usize {
        let first = self.openings.first();
        let is_first =
            |entry: &Paragraph| matches!(entry, Paragraph::Said(id) if Some(&id.value) == first.map(|at| &at.value));
        text.iter().position(is_first).unwrap_or_default()
    }
}

/// Reads the entries of a kind's text; nothing where the file does not say.
pub(super) fn paragraphs(entry: &Table<'_>, field: &Field) -> Option<Vec<Paragraph>> {
    let mut distinct = Distinct::new(entry.reader());
    let mixed = entry.mixed(field)?;
    let read = mixed.into_iter().filter_map(|item| match item {
        Mixed::Text(id) => distinct.keeps(&id).then_some(Paragraph::Said(id)),
        Mixed::Table(table) => any_of(&table, &mut distinct).map(Paragraph::Any),
    });
    Some(read.collect())
}

fn any_of(table: &Table<'_>, distinct: &mut Distinct<'_>) -> Option<AnyOf> {
    let count = table.integer(&schema::AnyOf::ANY);
    let mut of = table.texts(&schema::AnyOf::OF);
    table.finish(schema::AnyOf::TABLE.fields());
    of.retain(|id| distinct.keeps(id));
    let count = count?;
    match usize::try_from(count.value) {
        Ok(any) if (1..=of.len()).contains(&any) => Some(AnyOf { count: any, of, place: table.place() }),
        _ if of.is_empty() => None,
        _ => {
            let wrong = msg!("error-any-count", found = count.value, count = of.len());
            table
                .reader()
                .report(Diagnostic::error(wrong).at(count.place).hint(msg!("hint-any-count", count = of.len())));
            None
        }
    }
}

/// The short text of a kind that says nothing of one: how it opens, and one fact.
pub(super) fn usual_short(paragraphs: &[Paragraph]) -> Vec<Paragraph> {
    let any = paragraphs.iter().find_map(Paragraph::any).map(|any| Paragraph::Any(AnyOf { count: 1, ..any.clone() }));
    let first = paragraphs.first().cloned();
    let fact = any.or_else(|| paragraphs.get(1).cloned());
    first.into_iter().chain(fact).collect()
}

/// What is not told twice: facts, by the opening or the writer that tells them.
pub(super) fn apart(table: &Table<'_>, kinds: &[Kind]) -> Apart {
    let reader = table.reader();
    let Some(entries) = table.table(&schema::Case::APART) else { return Apart::new() };
    let tellers: BTreeSet<String> = kinds.iter().flat_map(tellers).collect();
    let facts: BTreeSet<&str> = kinds
        .iter()
        .flat_map(|kind| kind.facts(Length::Full).chain(kind.facts(Length::Short)))
        .map(|id| id.value.as_str())
        .collect();
    let mut apart = Apart::new();
    for (teller, place, value) in entries.entries() {
        if !tellers.contains(teller) {
            let wrong = Diagnostic::error(msg!("error-apart-teller", found = teller)).at(place.clone());
            reader.report(wrong.hint(known_names(tellers.iter().cloned().collect::<Vec<_>>())));
        }
        let told = ids(reader, entries.texts_of(value));
        for fact in told.iter().filter(|fact| !facts.contains(fact.value.as_str())) {
            let wrong = Diagnostic::error(msg!("error-apart-fact", found = &fact.value)).at(fact.place.clone());
            reader.report(wrong.hint(known_names(facts.iter().map(|fact| (*fact).to_owned()).collect::<Vec<_>>())));
        }
        apart.insert(teller.to_owned(), told);
    }
    for kind in kinds {
        enough(table, kind, &apart);
    }
    apart
}

/// What may tell a fact in place of a table: how a letter opens, and who writes it.
fn tellers(kind: &Kind) -> Vec<String> {
    let openings = kind.openings.iter().map(|opening| opening.value.clone());
    openings.chain(kind.writers.iter().map(|id| Naming::Writer.message(&id.value))).collect()
}

/// However a letter opens and whoever writes it, enough facts are left to choose from.
fn enough(table: &Table<'_>, kind: &Kind, apart: &Apart) {
    let told = |id: &str| apart.get(id).into_iter().flatten().map(|fact| fact.value.as_str()).collect::<BTreeSet<_>>();
    let openings = kind.openings.iter().map(|opening| told(&opening.value)).chain([BTreeSet::new()]);
    let pairs = openings.flat_map(|by_opening| {
        let writers = kind.writers.iter().map(|id| told(&Naming::Writer.message(&id.value))).chain([BTreeSet::new()]);
        writers.map(move |by_writer| &by_opening | &by_writer).collect::<Vec<_>>()
    });
    let pairs: Vec<BTreeSet<&str>> = pairs.collect();
    for any in kind.paragraphs.iter().chain(&kind.short).filter_map(Paragraph::any) {
        let left = |told: &BTreeSet<&str>| any.of.iter().filter(|fact| !told.contains(fact.value.as_str())).count();
        if pairs.iter().any(|told| left(told) < any.count) {
            let wrong = Diagnostic::error(msg!("error-apart-few", kind = &kind.name.value, count = any.count));
            table.reader().report(wrong.at(any.place.clone()).hint(msg!("hint-apart-few")));
        }
    }
}
