//! Choosing from a list: each choice has a number, and is known by the beginning of one of its words, too.

use super::line::{Answer, line_below, refuse};
use crate::commands::line_editor::Line;
use crate::commands::session::Session;
use crate::diagnostic::{Diagnostic, Failure};
use crate::message::Message;
use crate::msg;
use crate::text::{folded, visible_letter, with_plain_digits, without_isolates};

/// More choices than this are shown only to who asks for them.
const SHOWN: usize = 24;

/// What asks for all choices of a long list, as keyboards of several scripts have it; the first is told.
const ALL: [&str; 3] = ["?", "؟", "？"];

/// One choice of a list: what is shown, and what it stands for.
#[derive(Debug, Clone)]
pub(crate) struct Choice<T = String> {
    pub shown: String,
    pub value: T,
}

/// How a list is asked.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Manner {
    Seen,
    /// What is typed is not shown.
    Unseen,
}

/// Lets the person choose one of a list; an empty line takes the one of this place.
///
/// # Errors
/// The person broke it off.
pub(crate) fn select<T>(
    session: &mut Session<'_>,
    question: &Message,
    choices: Vec<Choice<T>>,
    usual: usize,
) -> Result<Answer<T>, Failure> {
    one(session, question, choices, usual, Manner::Seen)
}

/// The same, and what is chosen does not stand on the screen.
///
/// # Errors
/// The person broke it off.
pub(crate) fn select_unseen<T>(
    session: &mut Session<'_>,
    question: &Message,
    choices: Vec<Choice<T>>,
) -> Result<Answer<T>, Failure> {
    one(session, question, choices, 0, Manner::Unseen)
}

fn one<T>(
    session: &mut Session<'_>,
    question: &Message,
    mut choices: Vec<Choice<T>>,
    usual: usize,
    manner: Manner,
) -> Result<Answer<T>, Failure> {
    let names = names(&choices);
    let help = msg!("ask-select-help", number = usual + 1);
    loop {
        let Answer::Given(text) = ask(session, question, &help, &names, manner)? else { return Ok(Answer::Back) };
        let chosen = if text.trim().is_empty() { Ok(usual) } else { place(&text, &names) };
        match chosen {
            Ok(at) => return Ok(Answer::Given(choices.swap_remove(at).value)),
            // What was typed unseen is not told either.
            Err(_) if manner == Manner::Unseen => refuse(session, &none_such("…", &names)),
            Err(wrong) => refuse(session, &wrong),
        }
    }
}

/// Lets the person choose any number of a list; an empty line takes those of these places.
///
/// # Errors
/// The person broke it off.
pub(crate) fn select_many<T>(
    session: &mut Session<'_>,
    question: &Message,
    choices: Vec<Choice<T>>,
    usual: &[usize],
) -> Result<Answer<Vec<T>>, Failure> {
    let names = names(&choices);
    let numbers: Vec<String> = usual.iter().map(|at| session.ui.say(&msg!("ask-number", number = at + 1))).collect();
    let help = if usual.is_empty() { msg!("ask-many-help-none") } else { msg!("ask-many-help", numbers = numbers) };
    loop {
        let Answer::Given(text) = ask(session, question, &help, &names, Manner::Seen)? else { return Ok(Answer::Back) };
        let chosen = if text.trim().is_empty() { Ok(usual.to_vec()) } else { places(&text, &names) };
        match chosen {
            Ok(chosen) => {
                let chosen = choices.into_iter().enumerate().filter(|(at, _)| chosen.contains(at));
                return Ok(Answer::Given(chosen.map(|(_, choice)| choice.value).collect()));
            }
            Err(wrong) => refuse(session, &wrong),
        }
    }
}

fn names<T>(choices: &[Choice<T>]) -> Vec<String> {
    choices.iter().map(|choice| without_isolates(&choice.shown)).collect()
}

fn ask(
    session: &mut Session<'_>,
    question: &Message,
    help: &Message,
    names: &[String],
    manner: Manner,
) -> Result<Answer<String>, Failure> {
    session.tell_gap();
    session.tell(question);
    let mut seen = names.len() <= SHOWN;
    loop {
        if seen {
            for (n, name) in names.iter().enumerate() {
                let number = session.ui.say(&msg!("ask-number", number = n + 1));
                session.tell_item(&format!("{number:>3}  "), &visible_letter(name));
            }
        } else {
            session.tell(&msg!("ask-select-many", count = names.len(), all = ALL[0]));
        }
        let asked = Line { known: names, secret: manner == Manner::Unseen, ..Line::default() };
        match line_below(session, Some(help), asked)? {
            Answer::Given(text) if ALL.contains(&text.trim()) && !seen => seen = true,
            answer => return Ok(answer),
        }
    }
}

/// The places of several choices, with commas or blanks between their numbers, or commas between their words.
fn places(text: &str, names: &[String]) -> Result<Vec<usize>, Diagnostic> {
    let numbers = text.split([',', '،', ' ']).filter(|part| !part.trim().is_empty());
    if numbers.clone().all(|part| number(part).is_some()) {
        return numbers.map(|part| place(part, names)).collect();
    }
    text.split([',', '،']).map(|part| place(part, names)).collect()
}

/// The place of the choice that a text means: by its number, its whole text, or the beginning of one of its words.
fn place(text: &str, names: &[String]) -> Result<usize, Diagnostic> {
    if let Some(number) = number(text) {
        let at = usize::try_from(number).ok().and_then(|number| number.checked_sub(1)).filter(|at| *at < names.len());
        return at.ok_or_else(|| none_such(text, names));
    }
    let wanted = folded(text.trim());
    if let Some(at) = names.iter().position(|name| folded(name) == wanted) {
        return Ok(at);
    }
    let begins = |name: &String| {
        let name = folded(name);
        let words = name.match_indices(|c: char| !c.is_alphanumeric()).map(|(at, sign)| at + sign.len());
        [0].into_iter().chain(words).any(|at| name[at..].starts_with(&wanted))
    };
    let mut meant = names.iter().enumerate().filter(|(_, name)| begins(name)).map(|(at, _)| at);
    match (meant.next(), meant.next()) {
        (Some(at), None) => Ok(at),
        (Some(_), Some(_)) => Err(Diagnostic::error(msg!("ask-select-several", found = text.trim()))),
        (None, _) => Err(none_such(text, names)),
    }
}

fn none_such(text: &str, names: &[String]) -> Diagnostic {
    Diagnostic::error(msg!("ask-select-none", found = text.trim(), count = names.len()))
}

/// A number, in the digits of any language that is written here.
fn number(text: &str) -> Option<u64> {
    with_plain_digits(text.trim().trim_end_matches('.')).parse().ok()
}

#[cfg(test)]
mod tests {
    use super::{place, places};

    fn names() -> Vec<String> {
        ["On paper, by post", "By e-mail", "I only want to read it", "نامه‌ای به زبان فارسی"].map(str::to_owned).into()
    }

    #[test]
    fn a_choice_is_known_by_its_number_and_by_its_words() {
        let at = |text: &str| place(text, &names()).map_err(|wrong| wrong.message.id);
        assert_eq!((at("2"), at(" ۳ "), at("1."), at("read")), (Ok(1), Ok(2), Ok(0), Ok(2)));
        assert_eq!((at("paper"), at("e-m"), at("BY E-MAIL"), at("فارسی")), (Ok(0), Ok(1), Ok(1), Ok(3)));
        assert_eq!(
            (at("0"), at("9"), at("maybe")),
            (Err("ask-select-none"), Err("ask-select-none"), Err("ask-select-none"))
        );
        assert_eq!(at("by"), Err("ask-select-several"), "post and e-mail");
    }

    #[test]
    fn several_are_numbers_or_words() {
        let at = |text: &str| places(text, &names()).map_err(|wrong| wrong.message.id);
        assert_eq!(
            (at("1 2"), at("1, 3"), at("۱،۲"), at("paper, read")),
            (Ok(vec![0, 1]), Ok(vec![0, 2]), Ok(vec![0, 1]), Ok(vec![0, 2]))
        );
        assert_eq!(at("1, 9"), Err("ask-select-none"));
    }
}
