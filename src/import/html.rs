//! The text of a web page, as its lines are seen.

use std::cell::RefCell;

use html5ever::tendril::StrTendril;
use html5ever::tokenizer::states::RawKind;
use html5ever::tokenizer::{BufferQueue, Tag, TagKind, Token, TokenSink, TokenSinkResult, Tokenizer, TokenizerOpts};

/// Elements of which nothing is seen, or nothing that is the page's own text.
const UNSEEN: [&str; 14] = [
    "script", "style", "template", "noscript", "svg", "select", "button", "textarea", "nav", "iframe", "object",
    "form", "aside", "title",
];

/// Elements with an empty line around them.
const PARAGRAPHS: [&str; 28] = [
    "p",
    "h1",
    "h2",
    "h3",
    "h4",
    "h5",
    "h6",
    "ul",
    "ol",
    "dl",
    "table",
    "blockquote",
    "section",
    "article",
    "header",
    "footer",
    "main",
    "address",
    "pre",
    "hr",
    "figure",
    "figcaption",
    "body",
    "thead",
    "tbody",
    "fieldset",
    "details",
    "summary",
];

/// Elements that begin a line.
const LINES: [&str; 8] = ["br", "div", "tr", "dt", "dd", "caption", "center", "option"];

/// What a page says.
#[derive(Debug, Default, PartialEq, Eq)]
pub(super) struct Page {
    /// Its lines; paragraphs are parted by an empty one.
    pub text: String,
    /// Its address, where it tells it.
    pub address: Option<String>,
    /// Its first heading of the first rank.
    pub heading: Option<String>,
}

/// Reads a page, whatever is wrong in it.
pub(super) fn read(html: &str) -> Page {
    let tokenizer = Tokenizer::new(Reader::default(), TokenizerOpts::default());
    let input = BufferQueue::default();
    input.push_back(StrTendril::from(html));
    let _ = tokenizer.feed(&input);
    tokenizer.end();
    tokenizer.sink.0.into_inner().page
}

#[derive(Default)]
struct Reader(RefCell<State>);

#[derive(Default)]
struct State {
    page: Page,
    /// The element that is passed over, and how many of its kind are open.
    unseen: Option<(String, usize)>,
    /// Whether a space is due before the next word.
    space: bool,
    /// Where the heading begins that is open.
    heading: Option<usize>,
}

impl TokenSink for Reader {
    type Handle = ();

    fn process_token(&self, token: Token, _: u64) -> TokenSinkResult<()> {
        let mut state = self.0.borrow_mut();
        match token {
            Token::TagToken(tag) => return state.tag(&tag),
            Token::CharacterTokens(text) => state.text(&text),
            _ => {}
        }
        TokenSinkResult::Continue
    }
}

impl State {
    fn tag(&mut self, tag: &Tag) -> TokenSinkResult<()> {
        let name: &str = &tag.name;
        let opens = tag.kind == TagKind::StartTag;
        match &mut self.unseen {
            Some((unseen, depth)) if unseen == name => {
                *depth = if opens { *depth + 1 } else { *depth - 1 };
                if *depth == 0 {
                    self.unseen = None;
                }
            }
            Some(_) => {}
            None if opens && !tag.self_closing && UNSEEN.contains(&name) => {
                self.unseen = Some((name.to_owned(), 1));
            }
            None => self.seen(tag, name, opens),
        }
        // Markup in these is text, as the tree of a browser would have it.
        match name {
            "script" if opens => TokenSinkResult::RawData(RawKind::ScriptData),
            "style" | "iframe" | "noscript" | "xmp" if opens => TokenSinkResult::RawData(RawKind::Rawtext),
            "title" | "textarea" if opens => TokenSinkResult::RawData(RawKind::Rcdata),
            _ => TokenSinkResult::Continue,
        }
    }

    fn seen(&mut self, tag: &Tag, name: &str, opens: bool) {
        let attribute = |wanted: &str| {
            let found = tag.attrs.iter().find(|attribute| &*attribute.name.local == wanted);
            found.map(|attribute| attribute.value.trim().to_owned())
        };
        match name {
            "link" if attribute("rel").as_deref() == Some("canonical") => self.page.address = attribute("href"),
            "meta" if attribute("property").as_deref() == Some("og:url") && self.page.address.is_none() => {
                self.page.address = attribute("content");
            }
            "li" if opens => {
                self.end_line(1);
                self.page.text.push_str("• ");
            }
            "td" | "th" => self.space = true,
            "h1" => self.heading(opens),
            _ if PARAGRAPHS.contains(&name) => self.end_line(2),
            "br" => self.break_line(),
            _ if LINES.contains(&name) || name == "li" => self.end_line(1),
            _ => {}
        }
    }

    fn heading(&mut self, opens: bool) {
        let start = self.heading.take();
        if let Some(text) = start.and_then(|start| self.page.text.get(start..)).map(str::trim) {
            let text = text.split_whitespace().collect::<Vec<_>>().join(" ");
            self.page.heading = self.page.heading.take().or(Some(text).filter(|text| !text.is_empty()));
        }
        self.end_line(2);
        self.heading = opens.then_some(self.page.text.len());
    }

    fn text(&mut self, text: &str) {
        if self.unseen.is_some() {
            return;
        }
        for (at, word) in text.split(char::is_whitespace).enumerate() {
            self.space |= at > 0;
            if word.is_empty() {
                continue;
            }
            if self.space && !self.page.text.is_empty() && !self.page.text.ends_with(['\n', ' ']) {
                self.page.text.push(' ');
            }
            self.page.text.push_str(word);
            self.space = false;
        }
    }

    /// Ends the line, with at least so many line ends; an item without text yet stays open.
    fn end_line(&mut self, ends: usize) {
        self.space = false;
        if self.page.text.is_empty() || self.page.text.ends_with("• ") {
            return;
        }
        let there = self.page.text.len() - self.page.text.trim_end_matches('\n').len();
        (there..ends).for_each(|_| self.page.text.push('\n'));
    }

    /// A line break that a person set: two of them make an empty line.
    fn break_line(&mut self) {
        self.space = false;
        if !self.page.text.ends_with("\n\n") && !self.page.text.is_empty() {
            self.page.text.push('\n');
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_page_is_read_as_it_is_seen() {
        let html = "<title>No</title><script>if (a<b) { '<p>no' }</script><p>One&nbsp;&amp; <b>two</b>\nthree<br>four</p>\
                    <ul><li>a<li><p>b</p></ul><table><tr><td><b>Name:</b></td><td>Ana</td></tr></table><nav><p>No</p></nav>five";
        assert_eq!(read(html).text, "One & two three\nfour\n\n• a\n• b\n\nName: Ana\n\nfive");
    }

    #[test]
    fn the_heading_of_a_page_is_its_first() {
        assert_eq!(read("<p>a<h1>One\n <b>two</b></h1><h1>three</h1>").heading.as_deref(), Some("One two"));
        assert_eq!(read("<h2>a</h2>").heading, None);
    }

    #[test]
    fn the_address_of_a_page_is_what_it_says_of_itself() {
        let address = |html: &str| read(html).address;
        assert_eq!(address("<link rel=canonical href='https://a.example/x'>").as_deref(), Some("https://a.example/x"));
        assert_eq!(
            address("<meta property='og:url' content='https://a.example/y'>").as_deref(),
            Some("https://a.example/y")
        );
        assert_eq!(address("<link rel=stylesheet href='https://a.example/x'>"), None);
    }

    #[test]
    fn a_broken_page_is_read_to_its_end() {
        assert_eq!(read("</p></li><p>a<b <i>c</p><!-- <p>no").text.trim_end(), "ac");
        assert_eq!(read("<script>never ended <p>x").text, "");
        assert_eq!(read(&"<div>".repeat(100_000)).text, "");
    }
}
