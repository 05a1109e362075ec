//! What a batch says to supporters: settled from flags and settings, all that is wrong with them at once.

use lettre::message::Mailbox;

use crate::batch::{PageAddress, ToSupporters, Unsubscribe};
use crate::cli::{BatchArgs, SupporterMessage};
use crate::config;
use crate::diagnostic::Diagnostic;
use crate::email::email_address;
use crate::msg;
use crate::text::offence;

/// No address of a page is longer.
const LONGEST: usize = 500;

/// Who writes to supporters, and what for; nothing where they are told nothing.
///
/// # Errors
/// All that is missing or wrong.
pub(super) fn settle(args: &BatchArgs, config: &config::Config) -> Result<Option<ToSupporters>, Vec<Diagnostic>> {
    let mut wrong = Vec::new();
    let page = page(args).unwrap_or_else(|error| {
        wrong.push(error);
        None
    });
    let Some(message) = args.message else {
        return if wrong.is_empty() { Ok(None) } else { Err(wrong) };
    };
    let settings = &config.supporters;
    let missing = |key: &'static str| {
        Diagnostic::error(msg!("error-supporters-setting", key = key)).hint(msg!("hint-supporters-setting"))
    };
    let from = match settings.from.as_deref().or(config.send.own.first().map(String::as_str)).map(mailbox) {
        Some(Some(from)) => Some(from),
        Some(None) => {
            wrong.push(Diagnostic::error(msg!("error-supporters-from")).hint(msg!("hint-supporters-setting")));
            None
        }
        None => {
            wrong.push(missing("from"));
            None
        }
    };
    let holder = line(settings.holder.as_deref()).or_else(|| {
        wrong.push(missing("holder"));
        None
    });
    let unsubscribe = match line(settings.unsubscribe.as_deref()).map(|text| unsubscribe(&text)) {
        Some(Some(unsubscribe)) => Some(unsubscribe),
        Some(None) => {
            wrong.push(Diagnostic::error(msg!("error-supporters-unsubscribe")).hint(msg!("hint-supporters-setting")));
            None
        }
        None => {
            wrong.push(missing("unsubscribe"));
            None
        }
    };
    match (from, holder, unsubscribe) {
        (Some(from), Some(holder), Some(unsubscribe)) if wrong.is_empty() => Ok(Some(ToSupporters {
            from,
            holder,
            unsubscribe,
            page: page.filter(|_| message == SupporterMessage::Page),
            with_place: args.with_place,
        })),
        _ => Err(wrong),
    }
}

/// The bare address of the pages, where it is given and asked for.
///
/// # Errors
/// It is missing, or no bare address of a page.
pub(super) fn page(args: &BatchArgs) -> Result<Option<PageAddress>, Diagnostic> {
    let needs = args.message == Some(SupporterMessage::Page) || args.table.is_some();
    match &args.page {
        None if needs => Err(Diagnostic::error(msg!("error-supporters-page")).hint(msg!("hint-supporters-page"))),
        Some(_) if !needs => {
            Err(Diagnostic::error(msg!("error-supporters-page-unused")).hint(msg!("hint-supporters-page-unused")))
        }
        Some(address) if !is_bare(address) => {
            Err(Diagnostic::error(msg!("error-supporters-page-bare", found = address))
                .hint(msg!("hint-supporters-page")))
        }
        address => Ok(address.clone().map(PageAddress)),
    }
}

/// Whether it is the address of a page, in which nothing could be of a person: no question, no fragment, no name, no password.
fn is_bare(address: &str) -> bool {
    let rest = address.strip_prefix("https://").or_else(|| address.strip_prefix("http://"));
    let Some((host, path)) = rest.map(|rest| rest.split_once('/').unwrap_or((rest, ""))) else { return false };
    let (name, port) = host.split_once(':').unwrap_or((host, "443"));
    let sound = |c: char| c.is_ascii_alphanumeric() || matches!(c, '/' | '-' | '_' | '.' | '~' | '%' | '+' | ',');
    !name.is_empty()
        && name.chars().all(|c| c.is_alphanumeric() || matches!(c, '-' | '.'))
        && port.parse::<u16>().is_ok()
        && path.chars().all(sound)
        && address.len() <= LONGEST
}

/// A line that people wrote, where there is anything in it.
fn line(text: Option<&str>) -> Option<String> {
    text.map(str::trim).filter(|text| !text.is_empty() && offence(text, false).is_none()).map(str::to_owned)
}

/// `Group 12 <group@example.org>`, or the address alone.
fn mailbox(text: &str) -> Option<Mailbox> {
    let text = line(Some(text))?;
    let (name, address) = match text.strip_suffix('>').and_then(|text| text.split_once('<')) {
        Some((name, address)) => (name.trim().trim_matches('"'), address),
        None => ("", text.as_str()),
    };
    Some(Mailbox::new((!name.is_empty()).then(|| name.to_owned()), email_address(address.trim())?))
}

fn unsubscribe(text: &str) -> Option<Unsubscribe> {
    let is_link =
        text.starts_with("https://") && text.chars().all(|c| c.is_ascii_graphic() && !matches!(c, '<' | '>' | '"'));
    if is_link {
        return Some(Unsubscribe::Link(text.to_owned()));
    }
    email_address(text.trim_start_matches("mailto:")).map(|address| Unsubscribe::Address(address.to_string()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_address_of_a_page_bears_nothing_of_a_person() {
        for bare in ["https://group.example", "https://group.example/letters/", "http://localhost:8000/appeal.html"] {
            assert!(is_bare(bare), "{bare}");
        }
        for other in [
            "group.example",
            "https://",
            "https://group.example/?id=17",
            "https://group.example/#ana",
            "https://ana@group.example/",
            "https://group.example/a b",
            "https://group.example:x/",
            "javascript:alert(1)",
        ] {
            assert!(!is_bare(other), "{other}");
        }
    }

    #[test]
    fn who_writes_may_have_a_name() {
        let shown = |text: &str| mailbox(text).map(|mailbox| (mailbox.name, mailbox.email.to_string()));
        assert_eq!(shown("a@x.example"), Some((None, "a@x.example".to_owned())));
        let named = Some((Some("Gruppe 12".to_owned()), "a@x.example".to_owned()));
        assert_eq!(shown("\"Gruppe 12\" <a@x.example>"), named);
        assert_eq!(shown("Gruppe 12"), None);
    }
}
