//! Links in a text, as networks find them.

use std::ops::Range;

/// The links of a text, in order. With `bare`, also what looks like a domain without `https://` before it, whether or not
/// there is such a domain: a post that is counted too long still fits.
pub fn links(text: &str, bare: bool) -> Vec<Range<usize>> {
    let mut found = Vec::new();
    let mut from = 0;
    while let Some(start) = next_start(text, from, bare) {
        match end(text, start) {
            Some(end) => {
                found.push(start..end);
                from = end;
            }
            None => from = start + text[start..].chars().next().map_or(1, char::len_utf8),
        }
    }
    found
}

/// Where the next link may begin: not inside a word, and not behind what makes it something else.
fn next_start(text: &str, from: usize, bare: bool) -> Option<usize> {
    text[from..].char_indices().map(|(at, c)| (from + at, c)).find_map(|(at, c)| {
        let before = text[..at].chars().next_back();
        let joined = before.is_some_and(|c| c.is_ascii_alphanumeric() || matches!(c, '@' | '＠' | '$' | '#' | '＃'));
        let scheme = scheme_length(&text[at..]) > 0;
        let domain = bare && c.is_ascii_alphanumeric() && !before.is_some_and(|c| matches!(c, '-' | '_' | '.' | '/'));
        (!joined && (scheme || domain)).then_some(at)
    })
}

fn scheme_length(text: &str) -> usize {
    let is = |scheme: &str| text.get(..scheme.len()).is_some_and(|start| start.eq_ignore_ascii_case(scheme));
    ["https://", "http://"].into_iter().find(|scheme| is(scheme)).map_or(0, str::len)
}

fn end(text: &str, start: usize) -> Option<usize> {
    let scheme = scheme_length(&text[start..]);
    let host_start = start + scheme;
    let in_host = |c: char| {
        if scheme > 0 {
            c.is_alphanumeric() || matches!(c, '-' | '.' | '_')
        } else {
            c.is_ascii_alphanumeric() || matches!(c, '-' | '.' | '_')
        }
    };
    let host = run(text, host_start, in_host);
    let host = host_start + text[host_start..host].trim_end_matches(['.', '-', '_']).len();
    let (name, top) = text[host_start..host].rsplit_once('.')?;
    if name.is_empty() || top.chars().count() < 2 || !top.chars().all(char::is_alphabetic) {
        return None;
    }
    let mut at = host;
    if let Some(rest) = text[at..].strip_prefix(':') {
        let digits = rest.bytes().take_while(u8::is_ascii_digit).count();
        at += if digits > 0 { 1 + digits } else { 0 };
    }
    if text[at..].starts_with('/') {
        let path = run(text, at, |c| is_latin_or_cyrillic(c) || "0123456789!*';:=+,.$/%#[]-–_~@|&()".contains(c));
        at = trimmed(text, at, path, |c| is_latin_or_cyrillic(c) || c.is_ascii_digit() || "+-=_#/)".contains(c));
    }
    if text[at..].starts_with('?') {
        let query = run(text, at, |c| c.is_ascii_alphanumeric() || "!?*'@();:&=+$/%#[]-_.,~|".contains(c));
        at = trimmed(text, at, query, |c| c.is_ascii_alphanumeric() || "_&=#/-".contains(c));
    }
    Some(at)
}

/// Where a run of such characters ends.
fn run(text: &str, from: usize, belongs: impl Fn(char) -> bool) -> usize {
    text[from..].find(|c| !belongs(c)).map_or(text.len(), |length| from + length)
}

/// The run without what does not end a link: the full stop of a sentence, a parenthesis that was opened before it.
fn trimmed(text: &str, from: usize, to: usize, ends: impl Fn(char) -> bool) -> usize {
    let mut to = to;
    while let Some(last) = text[from..to].chars().next_back() {
        let run = &text[from..to];
        let unbalanced = last == ')' && run.matches(')').count() > run.matches('(').count();
        if ends(last) && !unbalanced {
            break;
        }
        to -= last.len_utf8();
    }
    to
}

fn is_latin_or_cyrillic(c: char) -> bool {
    c.is_ascii_alphabetic() || (c.is_alphabetic() && matches!(c, '\u{C0}'..='\u{24F}' | '\u{400}'..='\u{52F}'))
}

#[cfg(test)]
mod tests {
    use super::links;

    fn found(text: &str) -> Vec<&str> {
        links(text, true).into_iter().map(|range| &text[range]).collect()
    }

    #[test]
    fn links_end_where_sentences_do() {
        assert_eq!(
            found("See https://example.org/a. And (http://a.example/b_(c))!"),
            ["https://example.org/a", "http://a.example/b_(c)"]
        );
        assert_eq!(found("«https://example.org/?q=1»، example.org/x"), ["https://example.org/?q=1", "example.org/x"]);
        assert_eq!(found("سلامhttps://example.org/سلام"), ["https://example.org/"]);
    }

    #[test]
    fn an_address_of_e_mail_or_a_number_is_no_link() {
        assert_eq!(found("ana@example.org 3.50 a.b #x.org $https://example.org ehttps://example.org"), [""; 0]);
    }
}
