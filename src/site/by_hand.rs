//! What a page shows where no script runs: the letter with blanks to fill in by hand, and the addresses.

use std::sync::Arc;

use super::common::Common;
use crate::action::{Action, Choices, Rest};
use crate::letter::{Composer, Letter, Mark, forms};
use crate::message::Arg;
use crate::msg;
use crate::template::escape;
use crate::text::without_isolates;
use crate::writer::Writer;

/// The letters, case by case, in each language that the page speaks and the case has words in.
pub(super) fn pages(common: &Common<'_>, actions: &[Arc<Action>]) -> String {
    let open = actions.iter().filter(|action| action.reason.is_none());
    open.flat_map(|action| common.spoken.iter().filter_map(move |tag| letter(common, action, tag))).collect()
}

fn letter(common: &Common<'_>, action: &Arc<Action>, tag: &str) -> Option<String> {
    let kind =
        action.kinds.iter().find(|kind| forms::of(kind.form).is_addressed() && !kind.reminder && !kind.thanks)?;
    let composer = Composer::new(common.catalog, action, kind, tag).ok()?.for_few();
    let ui = common.uis.get(tag)?;
    let words = |id: &str| escape::html(&ui.word(id).unwrap_or_default());
    let elsewhere = kind.elsewhere()?;
    // Marks stand for what is written in by hand: no text has them.
    let writer = Writer {
        name: Mark::Name.character().into(),
        city: Mark::City.character().into(),
        post_town: Mark::City.character().into(),
        address: vec![Mark::Line(0).character().into()],
        choices: Choices { rest: Rest::First, ..Choices::default() },
        ..Writer::neutral(elsewhere)
    };
    let recipients = composer.recipients_for(elsewhere).into_iter();
    let letters: Vec<Letter> =
        recipients.map(|it| composer.anew(it, &writer, common.today)).collect::<Result<_, _>>().ok()?;
    let text = common.pages.text(letters.first()?, usize::MAX).ok()?;
    let day = composer.words.formats.date(crate::date::PartialDate::Day(common.today));
    let country = composer.state_name(elsewhere, crate::locale::NameForm::Envelope);
    let blank = |id: &str| format!("<span class=\"blank\">({})</span>", words(id));
    let filled = |line: &str| {
        let mut line = escape::html(&without_isolates(line));
        for (mark, id) in
            [(Mark::Name, "site-blank-name"), (Mark::City, "site-blank-town"), (Mark::Line(0), "site-blank-address")]
        {
            line = line.replace(mark.character(), &blank(id));
        }
        if line == escape::html(&country) {
            blank("site-blank-country")
        } else {
            line.replace(&day, &blank("site-blank-day"))
        }
    };
    let paragraphs = text.split("\n\n").map(|paragraph| {
        let lines: Vec<String> = paragraph.lines().map(filled).collect();
        format!("<p>{}</p>", lines.join("<br>"))
    });
    let addresses = letters.iter().filter_map(|letter| {
        let lines: Vec<String> = letter.postal()?.lines.iter().map(|line| escape::html(line)).collect();
        Some(format!("<address dir=\"ltr\">{}</address>", lines.join("<br>")))
    });
    let states = action.endangering_states(kind);
    let safety = match states.is_empty() {
        true => String::new(),
        false => {
            format!("<p>{}</p>", escape::html(&ui.say(&msg!("site-hand-safety", country = Arg::Countries(states)))))
        }
    };
    let direction = crate::locale::direction(tag).as_str();
    Some(format!(
        "<section lang=\"{tag}\" dir=\"{direction}\"><h1>{}</h1><h2>{}</h2><p>{}</p>{safety}<article class=\"letter\" lang=\"{tag}\" \
         dir=\"{direction}\">{}</article><p>{}</p>{}</section>",
        escape::html(&without_isolates(&action.title(common.catalog, tag))),
        words("site-hand"),
        words("site-hand-help"),
        paragraphs.collect::<String>(),
        words("site-hand-to"),
        addresses.collect::<String>(),
    ))
}
