//! The body of a letter as blocks of text, and how they become plain text, HTML and Markdown.
//!
//! The kinds' templates are Markdown; only what a letter needs of it is known here, and nothing in it is markup of the
//! format that it ends up in: HTML in a template comes out as the text that it is.

use pulldown_cmark::{Event, Options, Parser, Tag, TagEnd};
use serde::Serialize;

use crate::template::escape;
use crate::text::{TERM, TERM_END};

/// A block of the body.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase", tag = "block")]
pub enum Block {
    /// A paragraph of running text.
    Paragraph {
        /// Its text, run by run.
        inlines: Vec<Inline>,
    },
    /// A list; its items are numbered or not.
    List {
        /// Whether they are numbered.
        ordered: bool,
        /// The items, each with its runs of text.
        items: Vec<Vec<Inline>>,
    },
    /// A heading inside the body.
    Heading {
        /// Its text, run by run.
        inlines: Vec<Inline>,
    },
}

/// A run of text in a block.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase", tag = "inline", content = "text")]
pub enum Inline {
    /// Text as it is.
    Text(String),
    /// Text of strong importance: bold.
    Strong(String),
    /// Text with stress: italic.
    Emphasis(String),
    /// A line break inside a paragraph.
    Break,
}

/// Reads the Markdown that a template made.
pub fn parse(markdown: &str) -> Vec<Block> {
    let mut blocks = Vec::new();
    let mut lists: Vec<(bool, Vec<Vec<Inline>>)> = Vec::new();
    let mut inlines: Vec<Inline> = Vec::new();
    let (mut strong, mut emphasis, mut heading) = (0_u32, 0_u32, false);
    for event in Parser::new_ext(markdown, Options::empty()) {
        match event {
            Event::Start(Tag::List(start)) => {
                flush(&mut blocks, &mut lists, &mut inlines, heading);
                lists.push((start.is_some(), Vec::new()));
            }
            Event::End(TagEnd::List(_)) => {
                flush(&mut blocks, &mut lists, &mut inlines, heading);
                if let Some((ordered, items)) = lists.pop() {
                    blocks.push(Block::List { ordered, items });
                }
            }
            Event::Start(Tag::Heading { .. }) => heading = true,
            Event::End(TagEnd::Heading(_)) => {
                flush(&mut blocks, &mut lists, &mut inlines, true);
                heading = false;
            }
            Event::End(TagEnd::Paragraph | TagEnd::Item | TagEnd::BlockQuote(_) | TagEnd::CodeBlock) => {
                flush(&mut blocks, &mut lists, &mut inlines, heading);
            }
            Event::Start(Tag::Strong) => strong += 1,
            Event::End(TagEnd::Strong) => strong = strong.saturating_sub(1),
            Event::Start(Tag::Emphasis) => emphasis += 1,
            Event::End(TagEnd::Emphasis) => emphasis = emphasis.saturating_sub(1),
            Event::Text(text) | Event::Code(text) | Event::Html(text) | Event::InlineHtml(text) => {
                push_text(&mut inlines, &text, strong > 0, emphasis > 0);
            }
            Event::SoftBreak => push_text(&mut inlines, " ", strong > 0, emphasis > 0),
            Event::HardBreak => inlines.push(Inline::Break),
            _ => {}
        }
    }
    flush(&mut blocks, &mut lists, &mut inlines, heading);
    blocks
}

fn push_text(inlines: &mut Vec<Inline>, text: &str, strong: bool, emphasis: bool) {
    match (inlines.last_mut(), strong, emphasis) {
        (Some(Inline::Strong(last)), true, _)
        | (Some(Inline::Emphasis(last)), false, true)
        | (Some(Inline::Text(last)), false, false) => {
            last.push_str(text);
        }
        (_, true, _) => inlines.push(Inline::Strong(text.to_owned())),
        (_, false, true) => inlines.push(Inline::Emphasis(text.to_owned())),
        (_, false, false) => inlines.push(Inline::Text(text.to_owned())),
    }
}

fn flush(blocks: &mut Vec<Block>, lists: &mut [(bool, Vec<Vec<Inline>>)], inlines: &mut Vec<Inline>, heading: bool) {
    if inlines.is_empty() {
        return;
    }
    let inlines = with_emphasis(std::mem::take(inlines));
    match lists.last_mut() {
        Some((_, items)) => items.push(inlines),
        None if heading => blocks.push(Block::Heading { inlines }),
        None => blocks.push(Block::Paragraph { inlines }),
    }
}

/// The runs with each marked term as a run of its own; one in bold stays bold.
fn with_emphasis(inlines: Vec<Inline>) -> Vec<Inline> {
    let is_marked = |inline: &Inline| match inline {
        Inline::Text(text) | Inline::Strong(text) | Inline::Emphasis(text) => text.contains(TERM),
        Inline::Break => false,
    };
    if !inlines.iter().any(is_marked) {
        return inlines;
    }
    let mut runs = Vec::with_capacity(inlines.len() + 2);
    for inline in inlines {
        match inline {
            Inline::Text(text) => {
                for (n, piece) in text.split([TERM, TERM_END]).enumerate().filter(|(_, piece)| !piece.is_empty()) {
                    push_text(&mut runs, piece, false, n % 2 == 1);
                }
            }
            Inline::Strong(text) => push_text(&mut runs, &text.replace([TERM, TERM_END], ""), true, false),
            Inline::Emphasis(text) => push_text(&mut runs, &text.replace([TERM, TERM_END], ""), false, true),
            Inline::Break => runs.push(inline),
        }
    }
    runs
}

/// Makes runs of the terms that are still marked in the texts of the blocks.
pub fn emphasise(blocks: &mut [Block]) {
    for block in blocks {
        let lines = match block {
            Block::Paragraph { inlines } | Block::Heading { inlines } => std::slice::from_mut(inlines),
            Block::List { items, .. } => items,
        };
        lines.iter_mut().for_each(|line| *line = with_emphasis(std::mem::take(line)));
    }
}

/// The runs as one text, with marks around what is in italics; none where one is bold, or a line breaks.
pub fn marked(inlines: &[Inline]) -> Option<String> {
    inlines.iter().try_fold(String::new(), |mut text, inline| {
        match inline {
            Inline::Text(run) => text.push_str(run),
            Inline::Emphasis(run) => {
                text.push(TERM);
                text.push_str(run);
                text.push(TERM_END);
            }
            Inline::Strong(_) | Inline::Break => return None,
        }
        Some(text)
    })
}

/// Hands every text of the blocks to `change`.
pub fn each_text(blocks: &mut [Block], change: &mut impl FnMut(&mut String)) {
    for block in blocks {
        let lines = match block {
            Block::Paragraph { inlines } | Block::Heading { inlines } => std::slice::from_mut(inlines),
            Block::List { items, .. } => items,
        };
        for inline in lines.iter_mut().flatten() {
            match inline {
                Inline::Text(text) | Inline::Strong(text) | Inline::Emphasis(text) => change(text),
                Inline::Break => {}
            }
        }
    }
}

/// The words of the blocks, a line a block.
pub fn to_words(blocks: &[Block]) -> String {
    to_text(blocks, &|n| n.to_string())
}

/// The same, a text for each block.
pub(crate) fn to_texts(blocks: &[Block]) -> Vec<String> {
    blocks.iter().map(|block| to_words(std::slice::from_ref(block))).collect()
}

/// Plain text, a line for each line of the page, not yet wrapped; a blank line between blocks. `number` writes the numbers of lists.
pub fn to_text(blocks: &[Block], number: &dyn Fn(usize) -> String) -> String {
    let plain = |inlines: &[Inline]| {
        inlines
            .iter()
            .map(|inline| match inline {
                Inline::Text(text) | Inline::Strong(text) | Inline::Emphasis(text) => text.as_str(),
                Inline::Break => "\n",
            })
            .collect::<String>()
    };
    let texts = blocks.iter().map(|block| match block {
        Block::Paragraph { inlines } | Block::Heading { inlines } => plain(inlines),
        Block::List { ordered, items } => {
            let items = items.iter().enumerate().map(|(n, item)| {
                let mark = if *ordered { format!("{}. ", number(n + 1)) } else { BULLET.to_owned() };
                format!("{mark}{}", plain(item).replace('\n', "\n  "))
            });
            items.collect::<Vec<_>>().join("\n")
        }
    });
    texts.collect::<Vec<_>>().join("\n\n")
}

/// What stands before an item of a plain list.
pub const BULLET: &str = "– ";

/// HTML: paragraphs, lists and headings, the text escaped.
pub fn to_html(blocks: &[Block]) -> String {
    let run = |inlines: &[Inline]| {
        inlines
            .iter()
            .map(|inline| match inline {
                Inline::Text(text) => escape::html(text),
                Inline::Strong(text) => format!("<strong>{}</strong>", escape::html(text)),
                Inline::Emphasis(text) => format!("<em>{}</em>", escape::html(text)),
                Inline::Break => "<br>".to_owned(),
            })
            .collect::<String>()
    };
    let texts = blocks.iter().map(|block| match block {
        Block::Paragraph { inlines } => format!("<p>{}</p>", run(inlines)),
        Block::Heading { inlines } => format!("<h2>{}</h2>", run(inlines)),
        Block::List { ordered, items } => {
            let tag = if *ordered { "ol" } else { "ul" };
            let items: String = items.iter().map(|item| format!("<li>{}</li>\n", run(item))).collect();
            format!("<{tag}>\n{items}</{tag}>")
        }
    });
    texts.collect::<Vec<_>>().join("\n")
}

/// Markdown, the text escaped.
pub fn to_markdown(blocks: &[Block]) -> String {
    let run = |inlines: &[Inline]| {
        inlines
            .iter()
            .map(|inline| match inline {
                Inline::Text(text) => escape::markdown(text),
                Inline::Strong(text) => format!("**{}**", escape::markdown(text)),
                Inline::Emphasis(text) => format!("*{}*", escape::markdown(text)),
                Inline::Break => "\\\n".to_owned(),
            })
            .collect::<String>()
    };
    let texts = blocks.iter().map(|block| match block {
        Block::Paragraph { inlines } => run(inlines),
        Block::Heading { inlines } => format!("## {}", run(inlines)),
        Block::List { ordered, items } => {
            let items = items.iter().enumerate().map(|(n, item)| {
                let mark = if *ordered { format!("{}. ", n + 1) } else { "- ".to_owned() };
                format!("{mark}{}", run(item).replace('\n', "\n  "))
            });
            items.collect::<Vec<_>>().join("\n")
        }
    });
    texts.collect::<Vec<_>>().join("\n\n")
}

#[cfg(test)]
mod tests {
    use super::*;

    const MARKDOWN: &str = "One *two*\nthree **four**.\n\n- a\\\nb\n- <i>c</i>\n\n1. x\n";

    #[test]
    fn markdown_becomes_blocks() {
        let blocks = parse(MARKDOWN);
        assert_eq!(to_text(&blocks, &|n| n.to_string()), "One two three four.\n\n– a\n  b\n– <i>c</i>\n\n1. x");
        assert_eq!(
            to_html(&blocks),
            "<p>One <em>two</em> three <strong>four</strong>.</p>\n<ul>\n<li>a<br>b</li>\n<li>&lt;i&gt;c&lt;/i&gt;</li>\n</ul>\n<ol>\n<li>x</li>\n</ol>"
        );
    }

    #[test]
    fn marked_terms_are_runs_in_italics() {
        let blocks = parse(&escape::markdown(&format!("a (*{TERM}b c{TERM_END}*) d")));
        let [Block::Paragraph { inlines }] = &blocks[..] else { panic!("{blocks:?}") };
        let runs = [Inline::Text("a (*".into()), Inline::Emphasis("b c".into()), Inline::Text("*) d".into())];
        assert_eq!(inlines[..], runs);
        let mut again = vec![Block::Paragraph { inlines: vec![Inline::Text(marked(inlines).unwrap())] }];
        emphasise(&mut again);
        assert_eq!(again, blocks);
        assert_eq!(to_markdown(&blocks), r"a \(\**b c*\*\) d");
        assert_eq!(parse(&to_markdown(&blocks)), blocks);
    }

    #[test]
    fn blocks_become_markdown_that_reads_the_same() {
        let blocks = parse(MARKDOWN);
        assert_eq!(parse(&to_markdown(&blocks)), blocks);
    }
}
