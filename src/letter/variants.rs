//! The choices that rules are tried with before anybody writes: each opening, each choice of facts, each wording, each paragraph by
//! who writes and the short letter stand in one of them at least, and two are the longest and the shortest that can come out.

use std::collections::BTreeSet;

use super::composer::Composer;
use super::selection::WORDED;
use crate::action::{AnyOf, Choices, Kind, Length, Naming, Paragraph, Rest, Wording};

/// No more choices of facts out of one table are tried: of more, those in which each fact stands once.
const MOST_FACTS: usize = 32;

/// The messages that letters of a case in a language were tried with, by the form of the letter.
#[derive(Debug, Default)]
pub(crate) struct Tried(BTreeSet<(&'static str, String)>);

impl Composer {
    /// These choices; the first is the first of everything. What was tried in the letters of another kind of the same form is not
    /// tried again.
    pub(crate) fn variants(&self, tried: &mut Tried) -> Vec<Choices> {
        let mut variants = vec![first(Length::Full)];
        variants.extend(self.of_length(Length::Full, tried));
        if self.kind.form.get().has_lengths() {
            variants.extend(self.of_length(Length::Short, tried));
        }
        let mut distinct: Vec<Choices> = Vec::new();
        for variant in variants {
            if !distinct.contains(&variant) {
                distinct.push(variant);
            }
        }
        distinct
    }

    fn of_length(&self, length: Length, tried: &mut Tried) -> Vec<Choices> {
        let kind = &self.kind;
        let plain = first(length);
        let facts = facts(kind, length);
        // What does not stand beside each other there is tried by itself behind them.
        let mut variants = vec![plain.clone()];
        let most = kind.openings.len().max(kind.writers.len()).max(facts.len());
        variants.extend((0..most).map(|n| Choices {
            opening: nth(&kind.openings, n).map(|opening| opening.value.clone()),
            writes_as: nth(&kind.writers, n).map(|writer| writer.value.clone()),
            facts: nth(&facts, n).cloned().unwrap_or_default(),
            ..plain.clone()
        }));
        for opening in &kind.openings {
            variants.push(Choices { opening: Some(opening.value.clone()), ..plain.clone() });
        }
        for writer in &kind.writers {
            variants.push(Choices { writes_as: Some(writer.value.clone()), ..plain.clone() });
        }
        variants.extend(facts.into_iter().map(|facts| Choices { facts, ..plain.clone() }));
        let said = kind.messages().map(|id| id.value.clone());
        let said = said.chain(kind.writers.iter().map(|id| Naming::Writer.message(&id.value)));
        let most = said.chain(WORDED.map(str::to_owned)).map(|id| self.wordings(&id)).max().unwrap_or(1);
        let further: Vec<Choices> = (2..=most)
            .filter_map(|number| number.to_string().parse::<Wording>().ok())
            .flat_map(|wording| {
                variants.iter().map(move |variant| Choices { wording: Some(wording), ..variant.clone() })
            })
            .collect();
        variants.extend(further);
        let form = kind.form.get().word();
        variants.retain(|variant| {
            let known = tried.0.len();
            tried.0.extend(self.messages(variant).into_iter().map(|message| (form, message)));
            tried.0.len() > known
        });
        let extremes = [Rest::Longest, Rest::Shortest].map(|rest| Choices { rest, ..plain.clone() });
        let first = self.messages(&plain);
        variants.extend(extremes.into_iter().filter(|extreme| self.messages(extreme) != first));
        variants
    }

    /// The messages that a letter says with these choices.
    fn messages(&self, choices: &Choices) -> Vec<String> {
        let selection = self.undrawn(choices);
        let shared = if self.form.is_addressed() { selection.shared() } else { Vec::new() };
        selection.paragraphs().map(|id| selection.said(id).to_owned()).chain(shared).collect()
    }
}

fn first(length: Length) -> Choices {
    Choices { length, rest: Rest::First, ..Choices::default() }
}

/// One of some, which begin anew behind the last.
fn nth<T>(some: &[T], n: usize) -> Option<&T> {
    if some.is_empty() { None } else { some.get(n % some.len()) }
}

/// Choices of facts, each with some of every table.
fn facts(kind: &Kind, length: Length) -> Vec<Vec<String>> {
    let tables = kind.text(length).iter().filter_map(Paragraph::any).map(chosen);
    let tables: Vec<Vec<Vec<String>>> = tables.collect();
    let most = tables.iter().map(Vec::len).max().unwrap_or_default();
    (0..most).map(|n| tables.iter().flat_map(|table| table[n % table.len()].clone()).collect()).collect()
}

/// The choices out of one table.
fn chosen(any: &AnyOf) -> Vec<Vec<String>> {
    let ids: Vec<String> = any.of.iter().map(|fact| fact.value.clone()).collect();
    let mut all: Vec<Vec<usize>> = vec![Vec::new()];
    for _ in 0..any.count {
        let longer = all.iter().flat_map(|some| {
            let next = some.last().map_or(0, |last| last + 1);
            (next..ids.len()).map(move |n| [some.as_slice(), &[n]].concat())
        });
        all = longer.take(MOST_FACTS * ids.len()).collect();
    }
    if all.len() > MOST_FACTS {
        let count = ids.len();
        all = (0..count).map(|start| (0..any.count).map(|n| (start + n) % count).collect()).collect();
    }
    all.into_iter().map(|some| some.into_iter().map(|n| ids[n].clone()).collect()).collect()
}
