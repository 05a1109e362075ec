//! Selects what a letter is made of: what its writer chose, and what is decided for them.

use std::collections::{BTreeMap, BTreeSet};

use super::composer::{Composer, Signers};
use super::draw::Draw;
use super::selection::{BASIS, SHORT_BASIS, SHORT_REPLY, Selection, first_of, wording};
use crate::action::{At, Choices, Length, Naming, Paragraph, REMINDER, Rest};
use crate::text::without_isolates;
use crate::writer::{Privacy, Writer};

impl Composer {
    /// How many wordings there are of a message.
    pub(crate) fn wordings(&self, id: &str) -> usize {
        self.wordings.get(id).copied().unwrap_or(1)
    }

    /// What a letter of a writer is made of.
    pub(crate) fn selection(&self, writer: &Writer) -> Selection {
        // Of who signs nothing, nothing is printed.
        if writer.choices.rest == Rest::Drawn && self.form.signers() != Signers::Nobody {
            return self.selected(&writer.choices, &Picker::Draw(self.draw(writer)));
        }
        self.undrawn(&writer.choices)
    }

    /// The same where nothing is drawn, whoever the writer is.
    pub(super) fn undrawn(&self, choices: &Choices) -> Selection {
        let by = match choices.rest {
            Rest::Drawn | Rest::First => Picker::First,
            Rest::Longest => Picker::Longest(self),
            Rest::Shortest => Picker::Shortest(self),
        };
        self.selected(choices, &by)
    }

    /// What these choices come to where they leave nothing open, in the wordings of another selection, as far as this language has
    /// them.
    pub(super) fn selected_as(&self, choices: &Choices, other: &Selection) -> Selection {
        self.selected(choices, &Picker::As(other))
    }

    /// A message in all of its wordings.
    fn all_wordings(&self, id: &str) -> Vec<String> {
        (0..self.wordings(id)).map(|n| wording(id, n)).collect()
    }

    /// How long the text of a message is; nothing where it needs more than the case to be said.
    fn length(&self, id: &str) -> usize {
        self.said(id).map_or(0, |said| said.words.chars().count())
    }

    /// What is drawn for a writer, by what the letter prints of them: not by an id, an e-mail address or the office written to, so
    /// that a copy says what the letter says.
    fn draw(&self, writer: &Writer) -> Draw {
        let Self { action, kind, words, .. } = self;
        let printed = self.printed_lines(writer);
        let profession = writer.profession.as_deref().filter(|_| writer.privacy == Privacy::Full).unwrap_or_default();
        let of_case = [action.id.as_str(), &kind.name.value, &words.tag];
        Draw::of(of_case.into_iter().chain(printed.iter().map(String::as_str)).chain([profession]))
    }

    fn printed_lines(&self, writer: &Writer) -> Vec<String> {
        let lines = match self.form.prints_address() {
            true => self.name_and_address(writer),
            false => vec![writer.signed_name(), writer.city.clone()],
        };
        lines.iter().map(|line| without_isolates(line)).collect()
    }

    fn selected(&self, choices: &Choices, by: &Picker<'_>) -> Selection {
        let Self { action, kind, .. } = self;
        let text = kind.text(choices.length);
        let opening = self.opening(choices, by);
        let writer = choices.writes_as.as_ref().map(|id| Naming::Writer.message(id));
        let tellers = opening.iter().chain(&writer);
        let told: BTreeSet<&str> =
            tellers.filter_map(|id| action.apart.get(id)).flatten().map(|fact| fact.value.as_str()).collect();
        let opens_at = kind.opening_at(text);
        let (mut before, mut behind) = (Vec::new(), Vec::new());
        before.extend(kind.reminder.then(|| REMINDER.to_owned()));
        let mut tables = 0;
        for (n, entry) in text.iter().enumerate() {
            let part = if n <= opens_at { &mut before } else { &mut behind };
            match (entry, &opening) {
                (Paragraph::Said(_), Some(opening)) if n == opens_at => part.push(opening.clone()),
                (Paragraph::Said(id), _) => part.push(id.value.clone()),
                (Paragraph::Any(any), _) => {
                    tables += 1;
                    let left: Vec<&str> =
                        any.of.iter().map(|fact| fact.value.as_str()).filter(|fact| !told.contains(fact)).collect();
                    part.extend(facts(&left, any.count, &choices.facts, by, tables));
                }
            }
        }
        before.extend(writer);
        let mut selection = Selection {
            opening: before,
            following: behind,
            demands: self.ordered_demands(choices, by),
            said: BTreeMap::new(),
            short_reply: choices.length == Length::Short && self.words.has(SHORT_REPLY),
        };
        let paragraphs = selection.paragraphs().map(|id| (id.as_str(), id.as_str()));
        let said = paragraphs.chain(selection.worded().iter().copied()).filter_map(|(id, message)| {
            let count = self.wordings(message);
            let picked = || by.pick(&format!("{WORDING}{message}"), count, |n| vec![wording(message, n)]);
            let picked = wording(message, choices.wording.map_or_else(picked, |wording| wording.among(count)));
            (picked != id).then(|| (id.to_owned(), picked))
        });
        selection.said = said.collect();
        selection.said.extend(self.basis(choices.length).map(|basis| (BASIS.to_owned(), basis)));
        selection
    }

    /// What tells the law in the place of what letters share: in short, or as the kind says it.
    pub(super) fn basis(&self, length: Length) -> Option<String> {
        let short = (length == Length::Short && self.words.has(SHORT_BASIS)).then(|| SHORT_BASIS.to_owned());
        short.or_else(|| self.kind.basis.as_ref().map(|id| id.value.clone()))
    }

    /// The opening, where a kind has several: that which was chosen, else one beside which the chosen facts can stand.
    fn opening(&self, choices: &Choices, by: &Picker<'_>) -> Option<String> {
        let openings = &self.kind.openings;
        if let Some(chosen) = openings.iter().find(|known| Some(&known.value) == choices.opening.as_ref()) {
            return Some(chosen.value.clone());
        }
        let tells = |fact: &At<String>| choices.facts.contains(&fact.value);
        let stands = |opening: &&At<String>| !self.action.apart.get(&opening.value).into_iter().flatten().any(tells);
        let left: Vec<&At<String>> = openings.iter().filter(stands).collect();
        let picked = by.pick("opening", left.len(), |n| self.all_wordings(&left[n].value));
        left.get(picked).copied().or(openings.first()).map(|opening| opening.value.clone())
    }

    /// Whether a demand that is not the case's first may stand first: it names whom it is about.
    pub(super) fn leads(&self, demand: &str) -> bool {
        self.words.has(&first_of(demand))
    }

    /// The demands in the order that was chosen, else in the case's behind one that is drawn: the first of the case, or one that
    /// names whom it is about.
    fn ordered_demands(&self, choices: &Choices, by: &Picker<'_>) -> Vec<String> {
        let mut demands: Vec<String> =
            choices.demands(&self.action, &self.kind).into_iter().map(|demand| demand.value.clone()).collect();
        if choices.demands.is_empty() {
            let may_lead = |(n, id): &(usize, &String)| *n == 0 || self.leads(id);
            let leading: Vec<usize> = demands.iter().enumerate().filter(may_lead).map(|(n, _)| n).collect();
            // They all stand there: none makes a letter longer.
            if let Some(first) = leading.get(by.pick("demand", leading.len(), |_| Vec::new())) {
                let first = demands.remove(*first);
                demands.insert(0, first);
            }
        }
        demands
    }
}

/// How the place of a message's wording begins.
const WORDING: &str = "wording ";

/// What decides where the writer does not.
enum Picker<'c> {
    Draw(Draw),
    First,
    Longest(&'c Composer),
    Shortest(&'c Composer),
    /// What another selection has.
    As(&'c Selection),
}

impl Picker<'_> {
    /// Which of so many, from 0; `messages` are what one of them says, in any of its wordings.
    fn pick(&self, place: &str, count: usize, messages: impl Fn(usize) -> Vec<String>) -> usize {
        let longest = |composer: &Composer, n: usize| messages(n).iter().map(|id| composer.length(id)).max();
        let shortest = |composer: &Composer, n: usize| messages(n).iter().map(|id| composer.length(id)).min();
        let picked = match self {
            Self::Draw(draw) => Some(draw.index(place, count)),
            Self::First => None,
            Self::As(other) => place.strip_prefix(WORDING).map(|id| other.wording_of(id).min(count.saturating_sub(1))),
            // Of several that are equal the first.
            Self::Longest(composer) => (0..count).rev().max_by_key(|n| longest(composer, *n)),
            Self::Shortest(composer) => (0..count).min_by_key(|n| shortest(composer, *n)),
        };
        picked.unwrap_or_default()
    }
}

/// So many facts of those that are left, in their order: those that were chosen, and others that are drawn one by one.
fn facts(left: &[&str], count: usize, wanted: &[String], by: &Picker<'_>, table: usize) -> Vec<String> {
    let is_wanted = |fact: &&&str| wanted.iter().any(|wanted| wanted == **fact);
    let mut chosen: Vec<&str> = left.iter().filter(is_wanted).copied().collect();
    let mut others: Vec<&str> = left.iter().filter(|fact| !is_wanted(fact)).copied().collect();
    while chosen.len() < count && !others.is_empty() {
        let place = format!("fact {table} {}", chosen.len() + 1);
        let picked = by.pick(&place, others.len(), |n| vec![others[n].to_owned()]);
        chosen.push(others.remove(picked));
    }
    left.iter().filter(|fact| chosen.contains(fact)).map(|fact| (*fact).to_owned()).collect()
}
