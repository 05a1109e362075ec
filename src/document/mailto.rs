//! A link that opens a new e-mail with the letter in it (RFC 6068).

use percent_encoding::{AsciiSet, CONTROLS, NON_ALPHANUMERIC, utf8_percent_encode};

use super::headers::MessageHeaders;
use crate::email::email_address;
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

/// A link, and how long it is with the whole letter in it.
pub(crate) struct Link {
    /// The link: with the letter, or with address and subject alone where the letter makes it too long.
    pub shown: String,
    /// The length of the link with the letter, in characters.
    pub(crate) full_length: usize,
}

pub fn link(letter: &Letter, headers: &MessageHeaders, text: &str) -> Link {
    let subject = plain(&without_isolates(&letter.subject));
    let body = plain(text).replace('\n', "\r\n");
    let full = uri(headers, &[("subject", &subject), ("body", &body)]);
    let full_length = full.chars().count();
    let shown = if full_length > LINK_LIMIT { uri(headers, &[("subject", &subject)]) } else { full };
    Link { shown, full_length }
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

fn uri(headers: &MessageHeaders, also: &[(&str, &str)]) -> String {
    let addresses = |list: &[String]| {
        let encoded = list
            .iter()
            .filter_map(|address| Some(utf8_percent_encode(email_address(address)?.as_ref(), ADDRESS).to_string()));
        encoded.collect::<Vec<_>>().join(",")
    };
    let mut uri = format!("mailto:{}", addresses(&headers.to));
    let cc = addresses(&headers.cc);
    let fields = (!cc.is_empty()).then(|| format!("cc={cc}")).into_iter();
    let fields = fields.chain(also.iter().map(|(name, value)| format!("{name}={}", utf8_percent_encode(value, VALUE))));
    for (n, field) in fields.enumerate() {
        uri.push(if n == 0 { '?' } else { '&' });
        uri.push_str(&field);
    }
    uri
}
