//! How the letters are to go: what there is on record of the offices decides what can be chosen, and the choice decides the formats.

use super::interview::Interview;
use super::step::Step;
use super::way::Way;
use crate::action::Recipient;
use crate::commands::questions::{Answer, Choice, select};
use crate::commands::session::Session;
use crate::diagnostic::Failure;
use crate::letter::forms;
use crate::msg;

/// Asks for it.
///
/// # Errors
/// The person broke it off.
pub(super) fn ask(it: &mut Interview, session: &mut Session<'_>) -> Result<Answer<()>, Failure> {
    let subject = it.subject()?;
    let made = it.composer(session);
    let country = it.given.fields.country.clone().unwrap_or_default();
    let offices: Vec<&Recipient> = made.iter().flat_map(|composer| composer.recipients_for(&country)).collect();
    let is_addressed = forms::of(subject.kind.form).is_addressed();
    let mut choices = Vec::new();
    for way in Way::ALL {
        let Some(format) = way.formats().iter().find(|format| forms::suits(subject.kind.form, **format)) else {
            continue;
        };
        let reached = offices.iter().filter(|office| way.reaches(office)).count();
        // What goes to no office is printed and shown, by whomever.
        let offered =
            if is_addressed { reached > 0 || way == Way::Paper } else { matches!(way, Way::Paper | Way::Screen) };
        if offered {
            let shown = match (is_addressed, way) {
                (false, Way::Paper) => msg!("asked-way-paper"),
                _ => way.shown(reached, offices.len()),
            };
            choices.push(Choice { shown: session.ui.say(&shown), value: (way, *format) });
        }
    }
    let usual = choices.iter().position(|choice| Some(choice.value.0) == it.way).unwrap_or(0);
    let Answer::Given((way, format)) = select(session, &msg!("ask-way"), choices, usual)? else {
        return Ok(Answer::Back);
    };
    if way == Way::Screen {
        it.take_back(Step::Folder);
    }
    it.way = Some(way);
    it.args.format = if way == Way::Screen { Vec::new() } else { vec![format] };
    let reached: Vec<String> =
        offices.iter().filter(|office| way.reaches(office)).map(|office| office.id.value.clone()).collect();
    // Who cannot be reached so gets a letter all the same on paper: an address may be found.
    if is_addressed
        && it.named_offices.is_empty()
        && matches!(way, Way::Mail | Way::Form)
        && reached.len() < offices.len()
    {
        it.args.to = reached;
    } else {
        it.args.to.clone_from(&it.named_offices);
    }
    Ok(Answer::Given(()))
}
