//! Rules about a finished letter. They look at its words, not at how it was made, so that a template or a language that
//! lost something is found out.

use std::collections::BTreeSet;

use super::action::is_stale;
use super::blanks::{left_over, own_blanks};
use super::context::Context;
use super::dates::dates;
use super::persian;
use super::rule::{
    DEMANDS, FACTS, FORMS, FULL_NAME, LAW, MAILTO_LENGTH, OFFICE_HOLDER, ONE_PAGE, PERSIAN_TEXT, PERSONAL, PLACEHOLDER,
    POST_LENGTH, REQUEST, Rule, SIGNED, STALE,
};
use super::silence::silence;
use super::wording::{self, Whose};
use crate::action::{At, Recipient};
use crate::diagnostic::{Diagnostic, Severity};
use crate::document::{Format, LINK_LIMIT, LINK_WARNING, Printed, mailto_length};
use crate::letter::blocks;
use crate::letter::parts::{Medium, Role};
use crate::letter::{Letter, Pattern, bare, normalized};
use crate::msg;
use crate::text::without_isolates;
use crate::writer::Privacy;

/// Every rule about a finished letter.
///
/// # Errors
/// The letter cannot be tried with neutral values.
pub fn letter_rules(context: &Context<'_>) -> Result<Vec<Diagnostic>, Diagnostic> {
    let mut found = said_rules(context)?;
    found.extend(writer_rules(context)?);
    Ok(found)
}

/// The rules about a letter that was filled: what is said is looked through once for each pattern, the writer's texts in each
/// letter.
///
/// # Errors
/// The letter cannot be tried with neutral values.
pub fn filled_rules(context: &Context<'_>, pattern: &Pattern) -> Result<Vec<Diagnostic>, Diagnostic> {
    let mut found = match pattern.findings.get() {
        Some(found) => found.clone(),
        None => {
            let found = said_rules(&Context { letter: pattern.letter(), ..*context })?;
            pattern.findings.get_or_init(|| found).clone()
        }
    };
    let own = normalized(context.writer.note.as_deref().unwrap_or_default());
    if !own.is_empty() {
        office_holder(context, &own, &mut found);
    }
    found.extend(writer_rules(context)?);
    Ok(found)
}

/// The letter without what the writer says in it.
fn without_note(context: &Context<'_>) -> Letter {
    let note: Vec<String> = context.writer.note_paragraphs().iter().map(|text| normalized(text)).collect();
    let mut letter = context.letter.clone();
    letter.each_sheet(&mut |sheet| {
        sheet.body.retain(|block| !note.contains(&normalized(&blocks::to_words(std::slice::from_ref(block)))));
    });
    letter
}

/// Rules about the wording of what the case, the words and the templates say.
fn wording_rules(context: &Context<'_>, words: &str, found: &mut Vec<Diagnostic>) -> Result<(), Diagnostic> {
    let composer = context.composer;
    let told = without_note(context);
    let body: Vec<String> = told.sheets().map(|sheet| without_isolates(&blocks::to_words(&sheet.body))).collect();
    let told_words = told.words();
    if composer.holds(FACTS.code) {
        wording::facts(composer, words, found);
    }
    if composer.holds(LAW.code) {
        wording::law_named(composer, words, found)?;
    }
    if composer.holds(REQUEST.code) {
        wording::request(composer, context.letter, found)?;
    }
    wording::attributed(composer, body.iter().flat_map(|text| text.lines()), Whose::Letter, found);
    wording::polite(composer, &told_words, Whose::Letter, found);
    wording::treaties(composer, &told_words, Whose::Letter, found);
    if persian::is_persian(&told.language) {
        let parts = told.sheets().flat_map(|sheet| sheet.clone().into_parts(Medium::Paper));
        let parts = parts.filter(|part| part.role.is_said() || part.role == Role::Date);
        persian_text(parts.flat_map(|part| part.content.into_words()), Whose::Letter, found);
    }
    Ok(())
}

/// `persian-text`, each slip once.
fn persian_text(texts: impl IntoIterator<Item = String>, whose: Whose, found: &mut Vec<Diagnostic>) {
    for text in texts {
        for (slip, words) in persian::slips(&text) {
            let finding = PERSIAN_TEXT.finding(slip.message(&words));
            let finding = if whose == Whose::Writer { finding.hint(msg!("rule-own-words-hint")) } else { finding };
            if !found.contains(&finding) {
                found.push(finding);
            }
        }
    }
}

/// Rules about the wording of what the writer says.
fn own_words(context: &Context<'_>, found: &mut Vec<Diagnostic>) {
    let Some(note) = context.writer.note.as_deref().filter(|note| !note.trim().is_empty()) else { return };
    let (composer, own) = (context.composer, normalized(note));
    wording::attributed(composer, note.lines(), Whose::Writer, found);
    wording::polite(composer, &own, Whose::Writer, found);
    wording::treaties(composer, &own, Whose::Writer, found);
    if persian::is_persian(&composer.words.tag) && persian::has_arabic_script(note) {
        persian_text([note.to_owned()], Whose::Writer, found);
    }
}

/// Rules about what the case, the words and the templates say.
fn said_rules(context: &Context<'_>) -> Result<Vec<Diagnostic>, Diagnostic> {
    let words = context.letter.words();
    let mut found = Vec::new();
    let holds = |rule: Rule| context.composer.holds(rule.code);
    if holds(FULL_NAME) {
        full_name(context, &words, &mut found)?;
    }
    if holds(DEMANDS) {
        demands(context, &words, &mut found)?;
    }
    if holds(STALE) {
        stale(context, &mut found);
    }
    if holds(FORMS) {
        forms(context, &mut found);
    }
    dates(context, &mut found);
    silence(context, &mut found)?;
    post_length(context, &mut found);
    office_holder(context, &words, &mut found);
    wording_rules(context, &words, &mut found)?;
    let Context { composer, recipient, writer, today, .. } = context;
    let left = composer.tried(recipient, &writer.country, *today, |letter| left_over(&letter.words()))?;
    if let Some(left) = left {
        found.push(PLACEHOLDER.finding(msg!("rule-placeholder", text = left)).hint(msg!("rule-placeholder-hint")));
    }
    Ok(found)
}

/// Rules about what the writer gives.
fn writer_rules(context: &Context<'_>) -> Result<Vec<Diagnostic>, Diagnostic> {
    let mut found = Vec::new();
    signed(context, &mut found);
    personal(context, &mut found);
    own_blanks(context, &mut found);
    own_words(context, &mut found);
    length_of_link(context, &mut found)?;
    Ok(found)
}

/// `one-page`, and whether the address fits the window of the envelope: of a letter that was printed.
pub fn printed_rules(recipient: &Recipient, printed: Printed) -> Vec<Diagnostic> {
    let recipient = &recipient.id.value;
    let mut found = Vec::new();
    if printed.lines_over > 0 {
        let message = msg!("rule-one-page", recipient = recipient, lines = printed.lines_over);
        found.push(ONE_PAGE.finding(message).hint(msg!("rule-one-page-hint")));
    }
    if printed.needs_label {
        let message = msg!("print-needs-label", recipient = recipient);
        found.push(Diagnostic {
            severity: Severity::Notice,
            hint: Some(msg!("print-needs-label-hint")),
            ..Diagnostic::error(message)
        });
    }
    found
}

fn full_name(context: &Context<'_>, words: &str, found: &mut Vec<Diagnostic>) -> Result<(), Diagnostic> {
    for person in &context.composer.action.people {
        let name = context.composer.said(&format!("person-{}", person.id.value))?;
        let name = &name.words;
        if !words.contains(name) {
            found.push(
                FULL_NAME
                    .finding(msg!("rule-full-name", name = name))
                    .at(person.id.place.clone())
                    .hint(msg!("rule-full-name-hint")),
            );
        }
    }
    Ok(())
}

fn demands(context: &Context<'_>, words: &str, found: &mut Vec<Diagnostic>) -> Result<(), Diagnostic> {
    let Context { composer, .. } = context;
    let wanted = composer.action.demands_of(&composer.kind);
    let text = |id: &str| composer.said(&format!("demand-{id}"));
    let mut wanted_texts = Vec::with_capacity(wanted.len());
    for At { value: id, place } in wanted {
        let demand = text(id)?;
        if !words.contains(&demand.words) {
            found.push(
                DEMANDS
                    .finding(msg!("rule-demands-missing", demand = id))
                    .at(place.clone())
                    .hint(msg!("rule-demands-hint")),
            );
        }
        wanted_texts.push(demand);
    }
    let ids: BTreeSet<&str> = wanted.iter().map(|demand| demand.value.as_str()).collect();
    for id in composer.words.ids("demand-").filter_map(|id| id.strip_prefix("demand-")) {
        if ids.contains(id) {
            continue;
        }
        // A demand of another kind may need variables that this letter lacks; then it cannot be in it.
        let Ok(other) = text(id) else { continue };
        let part_of_wanted = wanted_texts.iter().any(|wanted| wanted.words.contains(&other.words));
        if !other.words.is_empty() && words.contains(&other.words) && !part_of_wanted && !matches!(id, "item" | "last")
        {
            found.push(DEMANDS.finding(msg!("rule-demands-other", demand = id)).hint(msg!("rule-demands-hint")));
        }
    }
    Ok(())
}

fn signed(context: &Context<'_>, found: &mut Vec<Diagnostic>) {
    let Context { writer, .. } = context;
    if context.composer.holds(SIGNED.code) && writer.privacy == Privacy::Full && writer.address.is_empty() {
        found.push(SIGNED.finding(msg!("rule-signed")).hint(msg!("rule-signed-hint")));
    }
}

fn personal(context: &Context<'_>, found: &mut Vec<Diagnostic>) {
    if context.writer.note.is_none() && context.composer.holds(PERSONAL.code) {
        found.push(PERSONAL.finding(msg!("rule-personal")).hint(msg!("rule-personal-hint")));
    }
}

/// A post fits: only a word that is longer than a post cannot be cut.
fn post_length(context: &Context<'_>, found: &mut Vec<Diagnostic>) {
    let network = context.composer.wish().network();
    for post in context.letter.posts() {
        let length = network.length(post);
        if length > network.limit() {
            found.push(
                POST_LENGTH
                    .finding(msg!(
                        "rule-post-length",
                        network = network.name(),
                        length = length,
                        limit = network.limit()
                    ))
                    .hint(msg!("rule-post-length-hint")),
            );
        }
    }
}

/// The close belongs to the salutation: where it repeats one, it repeats this one.
fn forms(context: &Context<'_>, found: &mut Vec<Diagnostic>) {
    let words = &context.composer.words;
    for sheet in context.letter.sheets().filter_map(Letter::addressed) {
        let own = normalized(bare(&sheet.salutation.join("\n"))).to_lowercase();
        let close = normalized(&sheet.close).to_lowercase();
        if own.is_empty() || close.is_empty() {
            found.push(FORMS.finding(msg!("rule-forms-empty")).hint(msg!("rule-forms-hint")));
            continue;
        }
        let others = words.ids("salutation-").filter_map(|id| {
            let title = normalized(bare(&context.composer.said(id).ok()?.text)).to_lowercase();
            (!title.is_empty() && title != own && close.contains(&title) && !own.contains(&title))
                .then(|| (id.to_owned(), title))
        });
        if let Some((id, title)) = others.into_iter().next() {
            let place = words.place_of(&format!("salutation-{}", context.recipient.salutation.value));
            found.push(
                FORMS
                    .finding(msg!("rule-forms-other", title = title, message = id))
                    .at_maybe(place)
                    .hint(msg!("rule-forms-hint")),
            );
        }
    }
}

fn stale(context: &Context<'_>, found: &mut Vec<Diagnostic>) {
    let recipient = &context.recipient.id.value;
    match context.recipient.verified {
        None => found.push(
            STALE.finding(msg!("rule-stale-recipient-undated", recipient = recipient)).hint(msg!("rule-stale-hint")),
        ),
        Some(day) if is_stale(day, context.today) => {
            found.push(
                STALE
                    .finding(msg!("rule-stale-recipient", recipient = recipient, day = day))
                    .hint(msg!("rule-stale-hint")),
            );
        }
        Some(_) => {}
    }
}

/// Names of holders that may not be named on this day, looked for by their last two words: titles before them vary.
fn office_holder(context: &Context<'_>, words: &str, found: &mut Vec<Diagnostic>) {
    let composer = context.composer;
    let named: BTreeSet<&str> = composer
        .action
        .recipients
        .iter()
        .filter(|recipient| recipient.names_holder_on(context.today))
        .filter_map(|recipient| Some(recipient.holder.as_ref()?.value.as_str()))
        .collect();
    for id in composer.words.ids("holder-") {
        let holder = id.trim_start_matches("holder-");
        let Ok(said) = composer.said(id) else { continue };
        let name = &said.words;
        let parts: Vec<&str> = name.split(' ').collect();
        let last_two = parts[parts.len().saturating_sub(2)..].join(" ");
        if !named.contains(holder) && !last_two.is_empty() && words.contains(&last_two) {
            found.push(
                OFFICE_HOLDER
                    .finding(msg!("rule-office-holder", name = name))
                    .at_maybe(composer.words.place_of(id))
                    .hint(msg!("rule-office-holder-hint")),
            );
        }
    }
}

fn length_of_link(context: &Context<'_>, found: &mut Vec<Diagnostic>) -> Result<(), Diagnostic> {
    if !context.formats.contains(&Format::Mailto) {
        return Ok(());
    }
    let length = mailto_length(context.pages, context.letter, context.envelope)?;
    let recipient = &context.recipient.id.value;
    if length > LINK_LIMIT {
        found.push(
            MAILTO_LENGTH
                .finding(msg!("rule-mailto-too-long", recipient = recipient, length = length, limit = LINK_LIMIT))
                .hint(msg!("rule-mailto-too-long-hint")),
        );
    } else if length > LINK_WARNING {
        found.push(
            MAILTO_LENGTH
                .finding(msg!("rule-mailto-long", recipient = recipient, length = length, limit = LINK_WARNING))
                .hint(msg!("rule-mailto-long-hint")),
        );
    }
    Ok(())
}
