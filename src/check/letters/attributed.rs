//! `attributed`: what only one side reports is told as reported.

use super::context::{Context, Said, Whose};
use crate::action::{At, Naming};
use crate::check::registry::ATTRIBUTED;
use crate::diagnostic::Diagnostic;
use crate::letter::{Composer, Letter, blocks};
use crate::locale::word_list::WordList;
use crate::msg;
use crate::sentences::{clauses, sentences};
use crate::text::without_isolates;

/// In the letter. What is demanded and what the law protects from is no claim.
pub(super) fn of_letter(said: &Said<'_>, found: &mut Vec<Diagnostic>) -> Result<(), Diagnostic> {
    let composer = said.composer;
    if composer.action.attributed_of(&composer.kind).is_empty() {
        return Ok(());
    }
    let mut asked = composer.cited_law(composer.spoken_to(said.recipient, said.writer))?;
    for demand in composer.action.demands_of(&composer.kind) {
        asked.push(composer.said(&Naming::Demand.message(&demand.value))?.text.clone());
    }
    let asked: Vec<String> = asked.iter().map(|text| without_isolates(text)).collect();
    let told = |sheet: &Letter| {
        let body = without_isolates(&blocks::to_words(&sheet.body));
        asked.iter().fold(body, |body, text| body.replace(text.as_str(), ""))
    };
    let body: Vec<String> = said.told.sheets().map(told).collect();
    attributed(said.composer, body.iter().flat_map(|text| text.lines()), Whose::Letter, found);
    Ok(())
}

/// In what the writer says.
pub(super) fn of_writer(context: &Context<'_>, found: &mut Vec<Diagnostic>) -> Result<(), Diagnostic> {
    if let Some(own) = context.own_words() {
        attributed(context.composer, own.lines(), Whose::Writer, found);
    }
    Ok(())
}

/// Each sentence that tells what only one side reports says who reports it.
fn attributed<'a>(
    composer: &Composer,
    lines: impl Iterator<Item = &'a str>,
    whose: Whose,
    found: &mut Vec<Diagnostic>,
) {
    let claims = composer.action.attributed_of(&composer.kind).iter();
    let claims: Vec<_> = claims.map(|claim| (claim, claim_words(composer, claim))).collect();
    if claims.is_empty() {
        return;
    }
    let (attributing, requesting) = (composer.words.list("attributing"), composer.words.list("requesting"));
    for sentence in lines.flat_map(sentences) {
        let text = whose.cut(composer, sentence);
        if attributing.first_in(&text).is_some() {
            continue;
        }
        // A request in one clause is no excuse for a claim in another.
        let told = clauses(sentence).find_map(|clause| {
            let text = whose.cut(composer, clause);
            let asked = requesting.first_in(&text).is_some();
            claims.iter().filter(|_| !asked).find_map(|(claim, words)| Some((*claim, words.first_in(&text)?)))
        });
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
    composer.words.list(&Naming::Claim.message(&claim.value))
}
