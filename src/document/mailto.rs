//! A link that opens a new e-mail with the letter in it: in a mail program (RFC 6068), or on a page of a provider of mail.

use percent_encoding::{AsciiSet, CONTROLS, NON_ALPHANUMERIC, utf8_percent_encode};

use super::headers::MessageHeaders;
use crate::email::email_address;
use crate::format::Format;
use crate::letter::Letter;
use crate::text::without_isolates;

/// From this length on some programs cut a link.
pub(crate) const LINK_WARNING: usize = 1_600;
/// Links are no longer than this: Windows and many mail programs take no more.
pub(crate) const LINK_LIMIT: usize = 2_000;

/// What may stand unencoded in a header's value: RFC 3986's unreserved characters, and of those that RFC 6068 allows besides the
/// three that texts are full of.
const VALUE: &AsciiSet =
    &NON_ALPHANUMERIC.remove(b'-').remove(b'.').remove(b'_').remove(b'~').remove(b',').remove(b':').remove(b';');
/// What may stand unencoded in a field of a web page's link: RFC 3986's unreserved characters.
const UNRESERVED: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-').remove(b'.').remove(b'_').remove(b'~');
/// What may stand unencoded in an address.
const ADDRESS: &AsciiSet = &CONTROLS
    .add(b' ')
    .add(b'%')
    .add(b'?')
    .add(b'&')
    .add(b'=')
    .add(b'#')
    .add(b'"')
    .add(b'<')
    .add(b'>')
    .add(b'+')
    .add(b',')
    .add(b'/')
    .add(b';')
    .add(b'`')
    .add(b'^')
    .add(b'{')
    .add(b'|')
    .add(b'}')
    .add(b'\\')
    .add(b'[')
    .add(b']');

/// What a link opens a new e-mail in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum MailLink {
    /// The person's own mail program (RFC 6068).
    Program,
    /// Google's, in a browser.
    Gmail,
    /// Microsoft's, in a browser.
    Outlook,
    /// Yahoo's, in a browser.
    Yahoo,
}

/// A link, and what it carries.
pub(crate) struct Link {
    /// The link: with the letter, or with address and subject alone where the letter makes it too long.
    pub(crate) shown: String,
    /// Whether the letter is in it.
    pub(crate) carries_letter: bool,
    /// The length of the link with the letter, in characters.
    pub(crate) full_length: usize,
}

impl MailLink {
    /// No longer link is made. Gmail is held to what every server should take (RFC 9110, 4.1); Outlook's takes a query of 2,048
    /// where nobody set it otherwise, and of Yahoo's nothing is known. To no program does Windows hand a longer one than 2,083.
    pub(crate) fn limit(self) -> usize {
        match self {
            Self::Gmail if !cfg!(windows) => 8_000,
            Self::Program | Self::Gmail | Self::Outlook | Self::Yahoo => LINK_LIMIT,
        }
    }

    /// Who gets to know what the link carries; none where it stays on the machine.
    pub(crate) fn provider(self) -> Option<&'static str> {
        match self {
            Self::Program => None,
            Self::Gmail => Some("Gmail (Google)"),
            Self::Outlook => Some("Outlook (Microsoft)"),
            Self::Yahoo => Some("Yahoo"),
        }
    }

    /// The formats that a letter is held against the rules in where such a link carries it.
    pub(crate) fn formats(self) -> &'static [Format] {
        match self {
            Self::Program => &[Format::Mailto],
            Self::Gmail | Self::Outlook | Self::Yahoo => &[],
        }
    }

    fn uri(self, headers: &MessageHeaders, subject: &str, body: Option<&str>) -> String {
        let (page, subject_field) = match self {
            Self::Program => return mailto(headers, subject, body),
            Self::Gmail => ("https://mail.google.com/mail/?view=cm&fs=1", "su"),
            Self::Outlook => ("https://outlook.live.com/mail/0/deeplink/compose?", "subject"),
            Self::Yahoo => ("https://compose.mail.yahoo.com/?", "subject"),
        };
        let mut uri = page.to_owned();
        let mut add = |name: &str, value: &str| {
            let joint = if uri.ends_with('?') { "" } else { "&" };
            uri.push_str(&format!("{joint}{name}={}", utf8_percent_encode(value, UNRESERVED)));
        };
        add("to", &addresses(&headers.to).join(","));
        let cc = addresses(&headers.cc).join(",");
        if !cc.is_empty() {
            add("cc", &cc);
        }
        add(subject_field, subject);
        if let Some(body) = body {
            add("body", body);
        }
        uri
    }
}

/// The link that opens a letter.
pub(super) fn link(way: MailLink, letter: &Letter, headers: &MessageHeaders, text: &str) -> Link {
    let subject = plain(&without_isolates(&letter.subject));
    let body = plain(text).replace('\n', "\r\n");
    let full = way.uri(headers, &subject, Some(&body));
    let full_length = full.chars().count();
    let carries_letter = full_length <= way.limit();
    let shown = if carries_letter { full } else { way.uri(headers, &subject, None) };
    Link { shown, carries_letter, full_length }
}

/// A text without the signs of a printed page that have a plain one: each costs six to nine characters in a link, and a page of
/// French has a hundred of them.
fn plain(text: &str) -> String {
    let plain = |c| match c {
        '\u{2018}' | '\u{2019}' => '\'',
        '\u{201C}'..='\u{201E}' => '"',
        '\u{2013}' | '\u{2014}' => '-',
        '\u{A0}' | '\u{202F}' => ' ',
        c => c,
    };
    text.chars().map(plain).collect()
}

/// The addresses as a message has them, without those that are none.
fn addresses(list: &[String]) -> Vec<String> {
    list.iter().filter_map(|address| Some(email_address(address)?.to_string())).collect()
}

fn mailto(headers: &MessageHeaders, subject: &str, body: Option<&str>) -> String {
    let encoded = |list: &[String]| {
        let list = addresses(list).into_iter().map(|address| utf8_percent_encode(&address, ADDRESS).to_string());
        list.collect::<Vec<_>>().join(",")
    };
    let mut uri = format!("mailto:{}", encoded(&headers.to));
    let cc = encoded(&headers.cc);
    let fields = (!cc.is_empty()).then(|| format!("cc={cc}")).into_iter();
    let also = [Some(("subject", subject)), body.map(|body| ("body", body))].into_iter().flatten();
    let fields = fields.chain(also.map(|(name, value)| format!("{name}={}", utf8_percent_encode(value, VALUE))));
    for (n, field) in fields.enumerate() {
        uri.push(if n == 0 { '?' } else { '&' });
        uri.push_str(&field);
    }
    uri
}
