//! `law`: the letter refers to the law that the action names, and to no treaty that the state has not joined.

use super::context::{Choice, Context, Said, Whose};
use crate::action::{Joined, Length, Record};
use crate::check::registry::LAW;
use crate::diagnostic::{Diagnostic, Severity, once};
use crate::letter::parts::in_one;
use crate::letter::{SHORT_BASIS, instrument_article, normalized};
use crate::locale::word_list::Text;
use crate::message::{Arg, Message};
use crate::msg;

/// A treaty that the state has not joined, or an article that an instrument does not have, among the law that the action names.
pub(super) fn of_choice(choice: &Choice<'_>, found: &mut Vec<Diagnostic>) {
    let Choice { action, kind, .. } = *choice;
    if kind.recipients.iter().any(|recipient| !action.law_for(kind, recipient).is_empty()) {
        found.extend(action.law_table.wrong().iter().cloned());
    }
    for recipient in &kind.recipients {
        for law in action.law_for(kind, recipient) {
            let article = instrument_article(&law.value);
            let instrument = article.map_or(law.value.as_str(), |(instrument, _)| instrument);
            if let Some(last) = article.and_then(|(_, article)| action.law_table.lacks(instrument, article)) {
                let lacks = LAW.finding(msg!("rule-law-article", law = &law.value, last = last));
                found.push(lacks.at(law.place.clone()).hint(msg!("rule-law-article-hint")));
            }
            let joined = recipient.state.as_ref().map(|state| (state, action.joined(state, instrument)));
            if let Some((state, Joined::NotParty(record))) = joined {
                let refused = LAW.finding(not_party(state, &law.value, &record));
                found.push(refused.at(law.place.clone()).hint(msg!("rule-law-hint")));
            }
        }
    }
    *found = once(std::mem::take(found));
}

/// That a state is not party to a treaty, as of the day and by the source on record.
fn not_party(state: &str, treaty: &str, record: &Record) -> Message {
    let country = Arg::Countries(vec![state.to_owned()]);
    match record.day {
        Some(day) => {
            msg!(
                "rule-law-treaty-of",
                country = country,
                treaty = treaty,
                day = day.to_string(),
                source = &record.source
            )
        }
        None => msg!("rule-law-treaty", country = country, treaty = treaty),
    }
}

/// A notice: the letter refers to the law that the action names.
pub(super) fn named(said: &Said<'_>, found: &mut Vec<Diagnostic>) -> Result<(), Diagnostic> {
    let cited = said.composer.cited_law(said.composer.spoken_to(said.recipient, said.writer))?;
    // A short letter tells of the law in one clause.
    let in_short = said.writer.choices.length == Length::Short && said.composer.words.has(SHORT_BASIS);
    if !in_short && !cited.is_empty() && !cited.iter().any(|text| said.words.contains(&normalized(text))) {
        let cited = cited.iter().map(|text| normalized(text)).collect::<Vec<_>>();
        found.push(
            LAW.weaker(Severity::Note, msg!("rule-law-unnamed", law = cited)).hint(msg!("rule-law-unnamed-hint")),
        );
    }
    Ok(())
}

/// A treaty that the state has not joined, in the letter.
pub(super) fn of_letter(said: &Said<'_>, found: &mut Vec<Diagnostic>) -> Result<(), Diagnostic> {
    treaties(said, &said.told_texts, Whose::Letter, found);
    Ok(())
}

/// The same in what the writer says.
pub(super) fn of_writer(context: &Context<'_>, found: &mut Vec<Diagnostic>) -> Result<(), Diagnostic> {
    if let Some(own) = context.own_words() {
        treaties(context, &[normalized(own)], Whose::Writer, found);
    }
    Ok(())
}

fn treaties(context: &Context<'_>, texts: &[String], whose: Whose, found: &mut Vec<Diagnostic>) {
    let composer = context.composer;
    let cut: Vec<Text<'_>> = texts.iter().map(|text| whose.cut(composer, text)).collect();
    let all = in_one(texts.iter().map(String::as_str));
    // What is no state is told of what the state is held to that the case is about.
    let state = context.recipient.state.as_ref().unwrap_or(&composer.action.country);
    for treaty in composer.unjoined(state).iter() {
        // A treaty without a list is looked for by its name.
        let is_named = |name: &str| all.contains(name) && texts.iter().any(|text| text.contains(name));
        let by_name = || treaty.name.as_ref().filter(|name| is_named(&name.words)).map(|name| name.words.clone());
        let in_list = cut.iter().find_map(|text| treaty.list.first_in(text));
        if let Some(name) = in_list.map(str::to_owned).or_else(by_name) {
            found.push(LAW.finding(not_party(state, &name, &treaty.record)).hint(whose.hint(msg!("rule-law-hint"))));
        }
    }
}
