//! What letters turn on besides their writer's texts, as few as there are: countries whose writers get the same letter, genders
//! where a language tells them, and days between which nothing changes.

use std::collections::BTreeMap;

use jiff::ToSpan;
use jiff::civil::Date;

use crate::action::{Gender, Recipient, Role};
use crate::letter::{Composer, occasion::Occasion};
use crate::locale::country;

/// Countries whose writers get the same letters of a kind in a language.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Countries {
    /// One of each class, in the order of their numbers; the first class has most.
    pub(super) examples: Vec<String>,
    /// The class of each country that is not of the first.
    pub(super) others: BTreeMap<String, usize>,
}

impl Countries {
    /// Whom a writer of each class writes to, by the offices' numbers in the kind.
    pub(super) fn applying(&self, composer: &Composer) -> Vec<Vec<usize>> {
        let numbers =
            |code: &String| composer.recipients_for(code).into_iter().map(|it| number(composer, it)).collect();
        self.examples.iter().map(numbers).collect()
    }

    /// Those of a composer.
    pub(super) fn of(composer: &Composer) -> Self {
        let mut classes: BTreeMap<String, Vec<String>> = BTreeMap::new();
        for code in country::codes() {
            classes.entry(signature(composer, code)).or_default().push(code.clone());
        }
        let mut classes: Vec<Vec<String>> = classes.into_values().collect();
        classes.sort_by(|a, b| b.len().cmp(&a.len()).then_with(|| a.cmp(b)));
        let examples = classes.iter().filter_map(|codes| codes.first().cloned()).collect();
        let numbered = classes.into_iter().enumerate().skip(1);
        let others = numbered.flat_map(|(n, codes)| codes.into_iter().map(move |code| (code, n))).collect();
        Self { examples, others }
    }
}

/// The number of an office in its kind.
pub(super) fn number(composer: &Composer, office: &Recipient) -> usize {
    composer.kind.recipients.iter().position(|it| it.id == office.id).unwrap_or_default()
}

/// What a letter turns on of its writer's country, but for names.
fn signature(composer: &Composer, code: &str) -> String {
    let applying: Vec<&str> = composer.recipients_for(code).iter().map(|it| it.id.value.as_str()).collect();
    let at_home = composer.kind.recipients.iter().filter(|it| it.country.as_deref() == Some(code));
    let at_home: Vec<&str> = at_home.map(|it| it.id.value.as_str()).collect();
    format!("{applying:?} {at_home:?} {}", composer.turned_by(code))
}

/// The genders that letters of a composer tell: one, where they tell none.
pub(super) fn genders(composer: &Composer) -> &'static [Gender] {
    let says = |line: &str| !line.starts_with('#') && line.contains("$writer-gender");
    let told = composer.sources().iter().any(|source| source.text.lines().any(says));
    if told { &[Gender::Female, Gender::Male, Gender::Other] } else { &[Gender::Other] }
}

/// The days on which something changes, from the first: holders are named no longer, another occasion is near.
pub(super) fn periods(composer: &Composer, days: &[Date]) -> Vec<Date> {
    let is_card = composer.silence().is_some();
    let at = |day: Date| {
        let named: Vec<bool> = composer.kind.recipients.iter().map(|it| it.names_holder_on(day)).collect();
        (named, is_card.then(|| Occasion::on(day)))
    };
    let holders = composer.kind.recipients.iter().any(|it| it.holder.is_some() && it.role != Role::Named);
    let Some(first) = days.first() else { return Vec::new() };
    if !holders && !is_card {
        return vec![*first];
    }
    let mut periods = vec![*first];
    for pair in days.windows(2) {
        if at(pair[0]) != at(pair[1]) {
            periods.push(pair[1]);
        }
    }
    periods
}

/// The days that a page made on one has letters for: until the last of the case, and no more than so many.
pub(super) fn days(from: Date, last: Option<Date>) -> Vec<Date> {
    const MOST: usize = 400;
    let days = std::iter::successors(Some(from), |day| day.checked_add(1.day()).ok());
    days.take(MOST).take_while(|day| last.is_none_or(|last| *day <= last)).collect()
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use jiff::civil::date;

    use super::*;
    use crate::catalog::Catalog;
    use crate::letter;

    fn composer(kind: &str, language: &str) -> Composer {
        let catalog = Catalog::built_in();
        let action = Arc::new(letter::load(&catalog, "ahmadreza-djalali").unwrap());
        let kind = action.kind(kind).unwrap();
        Composer::new(&catalog, &action, kind, language).unwrap()
    }

    #[test]
    fn countries_fall_into_few_classes() {
        // The United States have a mission and their own dates, and from Iran letters do not go abroad.
        let countries = Countries::of(&composer("letter", "en"));
        assert_eq!(countries.examples.len(), 3);
        assert_eq!(countries.others.keys().collect::<Vec<_>>(), ["IR", "US"]);
    }

    #[test]
    fn a_page_has_letters_until_the_last_day_of_its_case() {
        let from = date(2026, 11, 29);
        assert_eq!(days(from, None).len(), 400);
        assert_eq!(days(from, Some(date(2026, 12, 1))), [from, date(2026, 11, 30), date(2026, 12, 1)]);
        assert_eq!(days(from, Some(date(2026, 11, 28))), [], "it is over");
    }

    #[test]
    fn cards_change_with_the_seasons_and_letters_with_who_holds_the_office() {
        let days = days(date(2026, 11, 29), None);
        let seasons = periods(&composer("solidarity", "fa"), &days);
        assert_eq!(seasons[..3], [date(2026, 11, 29), date(2026, 12, 1), date(2026, 12, 22)]);
        assert_eq!(periods(&composer("letter", "fa"), &days), [date(2026, 11, 29)], "nobody was confirmed of late");
        // The Leader was confirmed on 20 January 2016: a year later he is named no more.
        let named = super::days(date(2016, 12, 1), None);
        assert_eq!(periods(&composer("letter", "fa"), &named), [date(2016, 12, 1), date(2017, 1, 21)]);
    }
}
