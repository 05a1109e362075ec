//! Rules about the wording: what the letter says, and what the writer says in it.

use super::rule::{ATTRIBUTED, FACTS, LAW, POLITE, REQUEST};
use crate::action::{Action, At};
use crate::date::PartialDate;
use crate::diagnostic::{Diagnostic, Severity};
use crate::letter::blocks;
use crate::letter::{Composer, Letter, normalized};
use crate::locale::lexicon::{Text, WordList};
use crate::message::Message;
use crate::msg;
use crate::text::sentences;

/// Dates of facts by which a case is known. Of a case that has none of them, any date will do.
const IDENTIFYING: [&str; 6] = ["arrested", "detained", "summoned", "charged", "tried", "sentenced"];

/// Who says what is looked at: it decides how it can be mended.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Whose {
    /// The case, the language and the template.
    Letter,
    /// The writer.
    Writer,
}

impl Whose {
    fn hint(self, of_letter: Message) -> Message {
        match self {
            Self::Letter => of_letter,
            Self::Writer => msg!("rule-own-words-hint"),
        }
    }
}

/// `facts`: one of the dates by which the case is known, as the language writes it.
pub(super) fn facts(composer: &Composer, words: &str, found: &mut Vec<Diagnostic>) {
    let dates = identifying(&composer.action);
    let told = |date: &At<PartialDate>| words.contains(&normalized(&composer.words.formats.date(date.value)));
    if !dates.is_empty() && !dates.iter().any(|(_, date)| told(date)) {
        let names: Vec<String> = dates.iter().map(|(name, _)| (*name).to_owned()).collect();
        found.push(FACTS.finding(msg!("rule-facts")).hint(msg!("rule-facts-hint", dates = names)));
    }
}

fn identifying(action: &Action) -> Vec<(&str, &At<PartialDate>)> {
    let known = IDENTIFYING.iter().filter_map(|name| Some((*name, action.dates.get(*name)?)));
    let known: Vec<_> = known.collect();
    if known.is_empty() { action.dates.iter().map(|(name, date)| (name.as_str(), date)).collect() } else { known }
}

/// `attributed`: each sentence that tells what only one side reports says who reports it.
pub(super) fn attributed<'a>(
    composer: &Composer,
    lines: impl Iterator<Item = &'a str>,
    whose: Whose,
    found: &mut Vec<Diagnostic>,
) {
    let attributing = composer.words.list("attributing");
    let claims: Vec<_> = composer.action.attributed.iter().map(|claim| (claim, claim_words(composer, claim))).collect();
    if claims.is_empty() {
        return;
    }
    for sentence in lines.flat_map(sentences) {
        let text = Text::new(sentence);
        if attributing.first_in(&text).is_some() {
            continue;
        }
        let told = claims.iter().find_map(|(claim, words)| Some((*claim, words.first_in(&text)?)));
        if let Some((claim, word)) = told {
            let place = (whose == Whose::Letter).then(|| claim.place.clone());
            found.push(
                ATTRIBUTED
                    .finding(msg!("rule-attributed", word = word, sentence = sentence.trim()))
                    .at_maybe(place)
                    .hint(whose.hint(msg!("rule-attributed-hint"))),
            );
        }
    }
}

fn claim_words(composer: &Composer, claim: &At<String>) -> std::sync::Arc<WordList> {
    composer.words.list(&format!("claim-{}", claim.value))
}

/// `polite`: an insult refuses, jargon and titles that honour warn.
pub(super) fn polite(composer: &Composer, words: &str, whose: Whose, found: &mut Vec<Diagnostic>) {
    let words = without_names(composer, words);
    let text = Text::new(&words);
    let mut look = |list: &str, severity: Severity, said: fn(&str) -> Message| {
        let mut told: Vec<String> = Vec::new();
        for word in composer.words.list(list).all_in(&text) {
            let folded = word.to_lowercase();
            if !told.contains(&folded) {
                told.push(folded);
                let hint = whose.hint(msg!("rule-polite-hint", list = list));
                found.push(Diagnostic::finding(POLITE.code, severity, said(word)).hint(hint));
            }
        }
    };
    look("polite-insults", Severity::Error, |word| msg!("rule-polite-insult", word = word));
    look("polite-jargon", Severity::Warning, |word| msg!("rule-polite-jargon", word = word));
    look("polite-titles", Severity::Warning, |word| msg!("rule-polite-title", word = word));
}

/// A name is no insult, whatever it means otherwise.
fn without_names(composer: &Composer, words: &str) -> String {
    let people = composer.action.people.iter().map(|person| format!("person-{}", person.id.value));
    let holders = composer.words.ids("holder-").map(str::to_owned);
    let mut words = words.to_owned();
    for id in people.chain(holders) {
        if let Ok(name) = composer.said(&id)
            && !name.words.is_empty()
        {
            words = words.replace(&name.words, "·");
        }
    }
    words
}

/// `law`, its notice: the letter refers to the law that the action names.
pub(super) fn law_named(composer: &Composer, words: &str, found: &mut Vec<Diagnostic>) -> Result<(), Diagnostic> {
    let cited = composer.cited_law()?;
    if !cited.is_empty() && !cited.iter().any(|text| words.contains(&normalized(text))) {
        let cited = cited.iter().map(|text| normalized(text)).collect::<Vec<_>>();
        found.push(
            Diagnostic::finding(LAW.code, Severity::Notice, msg!("rule-law-unnamed", law = cited))
                .hint(msg!("rule-law-unnamed-hint")),
        );
    }
    Ok(())
}

/// `law`, its error: a treaty that the state has not joined.
pub(super) fn treaties(composer: &Composer, words: &str, whose: Whose, found: &mut Vec<Diagnostic>) {
    let text = Text::new(words);
    for treaty in &composer.action.not_joined {
        if let Some(name) = composer.words.list(&format!("treaty-{}", treaty.value)).first_in(&text) {
            found.push(LAW.finding(msg!("rule-law-treaty", treaty = name)).hint(whose.hint(msg!("rule-law-hint"))));
        }
    }
}

/// `request`: in the sheet that asks, the thanks come after the request, and a reply is asked for.
pub(super) fn request(composer: &Composer, letter: &Letter, found: &mut Vec<Diagnostic>) -> Result<(), Diagnostic> {
    let demands = composer.action.demands_of(&composer.kind);
    for sheet in letter.sheets() {
        let words = normalized(&blocks::to_words(&sheet.body));
        let mut first = None;
        for demand in demands {
            let said = composer.said(&format!("demand-{}", demand.value))?;
            first = [first, words.find(&said.words)].into_iter().flatten().min();
        }
        let Some(first) = first else { continue };
        if let Some(thanks) = composer.words.list("request-thanks").first_in(&Text::new(&words[..first])) {
            found
                .push(REQUEST.finding(msg!("rule-request-late", thanks = thanks)).hint(msg!("rule-request-late-hint")));
        }
        let reply = composer.words.list("request-reply");
        if !reply.is_empty() && reply.first_in(&Text::new(&words)).is_none() {
            found.push(REQUEST.finding(msg!("rule-request-reply")).hint(msg!("rule-request-reply-hint")));
        }
    }
    Ok(())
}
