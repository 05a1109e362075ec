//! What servers say beyond the codes of their answers: that a mailbox is full, that there are too many connections, how long to wait.
//!
//! The codes are those of SMTP (RFC 3463) and IMAP (RFC 5530, RFC 9208); the sentences are those of Exchange, Gmail, Dovecot and
//! others, which say in words what a code would not tell: an Exchange server that throttles refuses a login with the same code
//! as one that does not know the password.

use std::time::Duration;

use super::error::ErrorKind;

/// No server is waited for longer than this, whatever it says.
const LONGEST: u64 = 3600;

/// What an answer means, where its words tell more than its code.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Meaning {
    pub kind: ErrorKind,
    /// How long the server asks to wait.
    pub wait: Option<Duration>,
}

/// What an answer that refuses means.
pub fn meaning(answer: &str) -> Option<Meaning> {
    let text = answer.to_ascii_uppercase();
    let has = |words: &[&str]| words.iter().any(|word| text.contains(word));
    let wait = said_wait(&text);
    let kind = if wait.is_some() || has(&THROTTLED) || has(&["TOO MANY"]) && has(&["CONNECTION", "SESSION", "LOGIN"]) {
        ErrorKind::Later
    } else if has(&TOO_LARGE) {
        ErrorKind::TooLarge
    } else if has(&FULL) {
        ErrorKind::Full
    } else {
        return None;
    };
    Some(Meaning { kind, wait })
}

/// It passes: there is too much at once.
const THROTTLED: [&str; 14] = [
    "THROTTLED",
    "[UNAVAILABLE]",
    "[INUSE]",
    "[LIMIT]",
    "[SERVERBUG]",
    "BANDWIDTH LIMIT",
    "COMMAND OR BANDWIDTH",
    "CONCURRENT",
    "SIMULTANEOUS",
    "MAXIMUM NUMBER OF CONNECTIONS",
    "RATE LIMIT",
    "SERVER UNAVAILABLE",
    "SERVER BUSY",
    "NOT CONNECTED",
];

/// This message, and every other of its size, is too large.
const TOO_LARGE: [&str; 8] = [
    "5.3.4",
    "5.2.3",
    "[TOOBIG]",
    "TOO LARGE",
    "TOO BIG",
    "SIZE LIMIT",
    "MESSAGE SIZE EXCEEDS",
    "EXCEEDS MAXIMUM SIZE",
];

/// There is no room, or no more may go today.
const FULL: [&str; 10] = [
    "5.4.5",
    "5.2.2",
    "4.2.2",
    "[OVERQUOTA]",
    "QUOTAEXCEEDED",
    "QUOTA EXCEEDED",
    "OVER QUOTA",
    "EXCEEDED STORAGE",
    "MAILBOX FULL",
    "MAILBOX IS FULL",
];

/// How long a sentence asks to wait: “Suggested Backoff Time: 299961 milliseconds”, “try again in 5 minutes”.
fn said_wait(text: &str) -> Option<Duration> {
    let before = ["BACKOFF TIME:", "AGAIN IN", "RETRY AFTER", "RETRY IN", "WAIT"];
    before.iter().find_map(|words| {
        let (_, rest) = text.split_once(words)?;
        let rest = rest.trim_start_matches([' ', ':']);
        let digits = rest.len() - rest.trim_start_matches(|c: char| c.is_ascii_digit()).len();
        let number: u64 = rest[..digits].parse().ok()?;
        let unit = rest[digits..].trim_start();
        let milliseconds = match () {
            () if unit.starts_with("MILLI") || unit.starts_with("MS") => number,
            () if unit.starts_with("MIN") => number.saturating_mul(60_000),
            () if unit.starts_with("HOUR") || unit.starts_with("HR") => number.saturating_mul(3_600_000),
            () if unit.starts_with('S') || unit.is_empty() || unit.starts_with(['.', ',', ')']) => {
                number.saturating_mul(1000)
            }
            () => return None,
        };
        Some(Duration::from_millis(milliseconds.min(LONGEST * 1000)))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_servers_say_is_understood() {
        let of = |text: &str| meaning(text).map(|meaning| (meaning.kind, meaning.wait.map(|wait| wait.as_millis())));
        for (text, kind, wait) in [
            // Exchange Online; Gmail; Dovecot; Postfix.
            (
                "a1 NO Request is throttled. Suggested Backoff Time: 299961 milliseconds",
                ErrorKind::Later,
                Some(299_961),
            ),
            ("a1 BAD User is authenticated but not connected.", ErrorKind::Later, None),
            ("a1 NO [ALERT] Too many simultaneous connections. (Failure)", ErrorKind::Later, None),
            ("a1 NO [OVERQUOTA] Account exceeded command or bandwidth limits. (Failure)", ErrorKind::Later, None),
            ("a1 NO [LIMIT] Maximum number of connections from user+IP exceeded", ErrorKind::Later, None),
            ("421 4.7.0 Too many concurrent SMTP connections; please try again later.", ErrorKind::Later, None),
            ("450 4.7.1 Rate limited, try again in 5 minutes", ErrorKind::Later, Some(300_000)),
            ("454 4.7.0 retry after 30 seconds", ErrorKind::Later, Some(30_000)),
            ("a1 NO [OVERQUOTA] Quota exceeded (mailbox for user is full)", ErrorKind::Full, None),
            ("550 5.4.5 Daily user sending limit exceeded.", ErrorKind::Full, None),
            (
                "554 5.2.2 mailbox full; STOREDRV.Deliver.Exception:QuotaExceededException.MapiExceptionShutoffQuotaExceeded",
                ErrorKind::Full,
                None,
            ),
            ("552 5.3.4 Message size exceeds fixed limit", ErrorKind::TooLarge, None),
            ("a1 NO [TOOBIG] Message too large.", ErrorKind::TooLarge, None),
        ] {
            assert_eq!(of(text), Some((kind, wait)), "{text}");
        }
        for text in [
            "a1 NO [AUTHENTICATIONFAILED] Invalid credentials (Failure)",
            "535 5.7.8 Bad password",
            "550 5.1.1 no such user",
            "",
        ] {
            assert_eq!(of(text), None, "{text}");
        }
    }

    #[test]
    fn no_server_keeps_a_run_for_ever() {
        let wait = meaning("retry after 99999999999999 hours").and_then(|meaning| meaning.wait);
        assert_eq!(wait, Some(Duration::from_secs(LONGEST)));
        assert_eq!(said_wait("WAIT FOR IT"), None);
    }
}
