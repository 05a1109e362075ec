//! What to do with letters to an authority: print and post, open, paste.

use crate::format::Format;
use crate::letter::composer::Composer;
use crate::letter::guide::{Made, MadeLetter};
use crate::message::{Arg, Message};
use crate::msg;
use crate::writer::Privacy;

/// By what is on record of each office.
pub(super) fn guide(composer: &Composer, made: &Made<'_>) -> Vec<Message> {
    let mut told = vec![msg!("guide-head", count = made.letters.len())];
    for one in &made.letters {
        told.push(one.whom());
        told.extend(ways(composer, one, made));
    }
    let place = made.privacy == Privacy::Place;
    let has_email = |one: &MadeLetter<'_>| !one.recipient.email.is_empty();
    if place && (made.formats.iter().any(|format| format.is_mail()) || made.letters.iter().any(has_email)) {
        told.push(msg!("guide-place-mail"));
    }
    if place {
        told.push(msg!("guide-place-town"));
    }
    let id = &composer.action.id;
    told.push(if place { msg!("guide-done-place", action = id) } else { msg!("guide-done", action = id) });
    if !made.in_folder && made.formats == [Format::Txt] {
        told.push(if place { msg!("guide-formats-place") } else { msg!("guide-formats") });
    }
    told
}

/// How one of them gets to its office.
fn ways(composer: &Composer, one: &MadeLetter<'_>, made: &Made<'_>) -> Vec<Message> {
    let recipient = one.recipient;
    // Where no message is made, all addresses are told with the letter.
    let further = composer.kind.recipients.iter().filter(|it| it.further_of.as_ref() == Some(&recipient.id.value));
    let all_addresses: Vec<String> = recipient.email.iter().chain(further.flat_map(|it| &it.email)).cloned().collect();
    let on_paper = made.formats.iter().any(|format| !format.is_mail());
    let post = one.post_to(made.told_in).filter(|_| on_paper);
    let mail = match (one.formats.iter().any(|format| format.is_mail()), recipient.email.is_empty()) {
        (true, true) => Some(msg!("guide-mail-no-address")),
        (true, false) => Some(msg!("guide-mail", addresses = recipient.email.clone())),
        (false, false) => Some(msg!("guide-email", addresses = all_addresses)),
        (false, true) => None,
    };
    let paste = match (&recipient.url, recipient.web_form) {
        (Some(url), _) => Some(msg!("guide-paste-at", url = url)),
        (None, true) => Some(msg!("guide-paste")),
        (None, false) => None,
    };
    let fax = (!recipient.fax.is_empty() && on_paper).then(|| msg!("guide-fax", numbers = recipient.fax.clone()));
    let unreachable = composer.action.unreachable(recipient).map(|ways| match (recipient.anywhere, made.privacy) {
        (true, _) => msg!("guide-anywhere", country = Arg::Countries(vec![one.letter.posted_in.clone()])),
        // Who does not want to be known is not sent to a mission.
        (false, Privacy::Place) => msg!("guide-unreachable", ways = msg!("unreachable-other")),
        (false, Privacy::Full) => msg!("guide-unreachable", ways = ways),
    });
    [post, mail, paste, fax, unreachable].into_iter().flatten().collect()
}
