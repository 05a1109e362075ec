//! How text becomes literal in each format: what a person wrote can never become markup.
//!
//! A line break in a value is a line break on the page in every format.

use crate::text::{FSI, PDI, TERM, TERM_END};

/// Text as it is: a plain text has no markup, and no italics for terms.
pub fn plain(text: &str) -> String {
    text.replace([TERM, TERM_END], "")
}

/// Text for HTML, in an element or in a quoted attribute; isolated runs become `<bdi>`, terms of other languages `<em>`.
pub fn html(text: &str) -> String {
    let mut out = String::with_capacity(text.len() + 8);
    for c in text.chars() {
        match c {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            '\'' => out.push_str("&#39;"),
            '\n' => out.push_str("<br>"),
            FSI => out.push_str("<bdi>"),
            PDI => out.push_str("</bdi>"),
            TERM => out.push_str("<em>"),
            TERM_END => out.push_str("</em>"),
            _ => out.push(c),
        }
    }
    out
}

/// Text for Markdown (CommonMark 0.31): every ASCII punctuation that could mean something gets a backslash, white
/// space that would be lost becomes a character reference, a line break a hard one.
pub fn markdown(text: &str) -> String {
    let mut out = String::with_capacity(text.len() + 8);
    let mut line_start = true;
    let mut chars = text.chars().peekable();
    while let Some(c) = chars.next() {
        let at_start = line_start;
        line_start = false;
        let at_end = matches!(chars.peek(), None | Some('\n'));
        match c {
            '\n' => {
                out.push_str("\\\n");
                line_start = true;
            }
            ' ' if at_start || at_end || out.ends_with(' ') => out.push_str("&#32;"),
            '\t' => out.push_str("&#9;"),
            '\\' | '`' | '*' | '_' | '{' | '}' | '[' | ']' | '<' | '>' | '(' | ')' | '#' | '!' | '|' | '&' | '~'
            | '^' | '$' => {
                out.push('\\');
                out.push(c);
            }
            // These mean something only where a line begins: "- item", "1. item", "=====", ": definition".
            '-' | '+' | '=' | ':' if at_start => {
                out.push('\\');
                out.push(c);
            }
            '.' if number_before(&out) => {
                out.push('\\');
                out.push(c);
            }
            _ => out.push(c),
        }
    }
    out
}

/// Whether the last line so far holds digits alone: the start of a numbered list.
fn number_before(out: &str) -> bool {
    let line = out.rsplit('\n').next().unwrap_or_default();
    !line.is_empty() && line.bytes().all(|b| b.is_ascii_digit())
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;
    use pulldown_cmark::{Event, Options, Parser};

    /// The text that a Markdown reader shows, if it shows a single paragraph of text and nothing else.
    fn shown(markdown: &str, options: Options) -> Option<String> {
        let mut out = String::new();
        for event in Parser::new_ext(markdown, options) {
            match event {
                Event::Text(text) => out.push_str(&text),
                Event::HardBreak => out.push('\n'),
                Event::Start(pulldown_cmark::Tag::Paragraph) | Event::End(pulldown_cmark::TagEnd::Paragraph) => {}
                _ => return None,
            }
        }
        Some(out)
    }

    #[test]
    fn html_has_no_markup_but_isolated_runs() {
        assert_eq!(html("<b>&\"'\n"), "&lt;b&gt;&amp;&quot;&#39;<br>");
        assert_eq!(html("a \u{2068}علی\u{2069}"), "a <bdi>علی</bdi>");
    }

    proptest! {
        #[test]
        fn markdown_shows_exactly_the_text(text in "[^\\r\\n\\x00-\\x08\\x0b-\\x1f\u{85}\u{2028}\u{2029}]{1,40}(\n[^\\r\\n\\x00-\\x08\\x0b-\\x1f\u{2028}\u{2029}]{1,20})?") {
            prop_assume!(text.lines().all(|line| !line.trim().is_empty()));
            let written = markdown(&text);
            prop_assert_eq!(shown(&written, Options::empty()), Some(text.clone()), "{}", written);
            prop_assert_eq!(shown(&written, Options::all() - Options::ENABLE_SMART_PUNCTUATION), Some(text.clone()), "{}", written);
        }

        #[test]
        fn markdown_survives_what_markdown_is_made_of(text in "[-+*_=#>`~!\\[\\](){}<>|&;:.0-9a-z\\\\ /@^$\"']{1,24}") {
            prop_assume!(!text.trim().is_empty());
            let written = markdown(&text);
            prop_assert_eq!(shown(&written, Options::empty()), Some(text.clone()), "{}", written);
        }
    }
}
