//! The choices that rules are tried with before anybody writes: each opening, each choice of facts, each wording, each paragraph by
//! who writes and the short letter stand in one of them at least, and two are the longest and the shortest that can come out.

use super::composer::Composer;
use super::selection::WORDED;
use crate::action::{AnyOf, Choices, Kind, Length, Naming, Paragraph, Rest, Wording};

/// No more choices of facts out of one table are tried: of more, those in which each fact stands once.
const MOST_FACTS: usize = 32;

impl Composer {
    /// These choices; the first is the first of everything.
    pub(crate) fn variants(&self) -> Vec<Choices> {
        let mut variants = vec![first(Length::Full)];
        variants.extend(self.of_length(Length::Full));
        if self.kind.form.get().has_lengths() {
            variants.extend(self.of_length(Length::Short));
        }
        let mut distinct: Vec<Choices> = Vec::new();
        for variant in variants {
            if !distinct.contains(&variant) {
                distinct.push(variant);
            }
        }
        distinct
    }

    fn of_length(&self, length: Length) -> Vec<Choices> {
        let kind = &self.kind;
        let plain = first(length);
        let mut variants = vec![plain.clone()];
        for opening in &kind.openings {
            variants.push(Choices { opening: Some(opening.value.clone()), ..plain.clone() });
        }
        for writer in &kind.writers {
            variants.push(Choices { writes_as: Some(writer.value.clone()), ..plain.clone() });
        }
        variants.extend(facts(kind, length).into_iter().map(|facts| Choices { facts, ..plain.clone() }));
        let said = kind.messages().map(|id| id.value.clone());
        let said = said.chain(kind.writers.iter().map(|id| Naming::Writer.message(&id.value)));
        let most = said.chain(WORDED.map(str::to_owned)).map(|id| self.wordings(&id)).max().unwrap_or(1);
        // A further wording of something that is chosen is tried where it is chosen.
        let further: Vec<Choices> = (2..=most)
            .filter_map(|number| number.to_string().parse::<Wording>().ok())
            .flat_map(|wording| {
                variants.iter().map(move |variant| Choices { wording: Some(wording), ..variant.clone() })
            })
            .collect();
        variants.extend(further.into_iter().filter(|variant| self.is_another(variant)));
        for rest in [Rest::Longest, Rest::Shortest] {
            variants.push(Choices { rest, ..plain.clone() });
        }
        variants
    }

    /// Whether a further wording of what is chosen in it is there.
    fn is_another(&self, variant: &Choices) -> bool {
        let writer = variant.writes_as.as_ref().map(|id| Naming::Writer.message(id));
        let mut chosen = variant.opening.iter().chain(&variant.facts).chain(&writer).peekable();
        let number = variant.wording.map_or(1, |wording| usize::from(wording.number()));
        chosen.peek().is_none() || chosen.any(|id| self.wordings(id) >= number)
    }
}

fn first(length: Length) -> Choices {
    Choices { length, rest: Rest::First, ..Choices::default() }
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
