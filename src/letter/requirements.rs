//! What a letter asks of a language: every message, with the variables that it gets.

use std::collections::BTreeSet;
use std::sync::Arc;

use fluent::FluentArgs;

use super::asking::{Ask, Asking, BESIDE_LETTERS, Variables};
use super::composer::Form;
use super::content::Layout;
use super::selection::is_sentence;
use crate::action::{Action, Kind};
use crate::catalog::Catalog;
use crate::diagnostic::Diagnostic;
use crate::locale::{Bundle, Flaw, PAGE, Vocabulary};
use crate::msg;
use crate::template::Ready;

/// The layout of a language: the attributes of the message `page`.
pub(super) fn layout(words: &Bundle, flaws: &mut Vec<Flaw>) -> Option<Layout> {
    let mut choice = |wanted: &str| {
        let (attribute, [first, second]) = PAGE.into_iter().find(|(attribute, _)| *attribute == wanted)?;
        let id = format!("page.{attribute}");
        let word = words.get(&id, &FluentArgs::new()).ok()?;
        if word != first && word != second {
            let error = Diagnostic::error(msg!("error-word", key = &id, found = &word))
                .at_maybe(words.place_of("page"))
                .hint(msg!("hint-words", words = vec![first.to_owned(), second.to_owned()]));
            flaws.push(error.into());
        }
        Some(word == first)
    };
    // A missing attribute is told by `examine`, with the other messages.
    Some(Layout {
        writer_at_head: choice("writer")?,
        subject_after: choice("subject")?,
        signature_at_end: choice("signature")?,
    })
}

/// Every message that a letter of this case and kind may ask a language for, with the variables that it gets.
///
/// What depends on the language (an address in its own script, an instrument of the law that is cited with its articles)
/// is asked for where its words have it.
pub(crate) fn requirements<'a>(
    action: &'a Action,
    kind: &'a Kind,
    form: &dyn Form,
    variables: &Variables,
    words: &dyn Vocabulary,
    templates: impl Iterator<Item = &'a Ready>,
) -> Vec<Ask<'a>> {
    let mut asking = Asking { action, kind, variables, words, asks: Vec::new() };
    asking.of_every_form();
    form.asks(&mut asking);
    let mut asks = asking.asks;
    let case = &variables.case;
    for asked in templates.flat_map(|template| &template.asked) {
        let variables = match asked.variables.is_empty() {
            true => Arc::clone(case),
            false => Arc::new(case.iter().chain(&asked.variables).cloned().collect()),
        };
        // Where a language has no sentence for a single demand, it stands in the list.
        if is_sentence(&asked.message) && !words.has(&asked.message) {
            continue;
        }
        let message = asked.message.clone();
        asks.push(Ask { message, variables, own: false, further: false, by: Some(&asked.place) });
    }
    asks
}

/// The dates of the case that its letters may tell, by their names.
pub(super) fn told_dates(action: &Action, words: &Bundle, asks: &[Ask<'_>]) -> BTreeSet<String> {
    // What a case tells of itself beside its letters stands in none of them.
    let in_letters = asks.iter().filter(|ask| !BESIDE_LETTERS.contains(&ask.message.as_str()));
    let told: BTreeSet<String> = in_letters.flat_map(|ask| words.variables_of(&ask.message)).collect();
    action.dates.keys().filter(|name| told.contains(*name)).cloned().collect()
}

/// Looks through every message that a letter of this case, kind and language may ask for.
pub(super) fn examine(catalog: &Catalog, words: &Bundle, asks: &[Ask<'_>]) -> Vec<Flaw> {
    let examined = asks.iter().map(|ask| match ask.own {
        true => words.examine_own(catalog, &ask.message, &ask.variables, ask.by),
        false => words.examine(catalog, &ask.message, &ask.variables, ask.by),
    });
    examined.flatten().collect()
}
