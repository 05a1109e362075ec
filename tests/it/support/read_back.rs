//! Documents as a reader of their format sees them.

use appeal::document::Format;
use mail_parser::{MessageParser, MimeHeaders};
use pulldown_cmark::{Event, Options, Parser};
use scraper::{Html, Selector};

/// White space as single spaces, and without the marks of direction that a format adds.
pub fn squeezed(text: &str) -> String {
    let text: String = text.chars().filter(|c| !matches!(c, '\u{2068}' | '\u{2069}' | '\u{200F}')).collect();
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// The formats whose text is read back: all, but the printed page, which `print.rs` looks at.
pub fn read_back_formats() -> impl Iterator<Item = Format> {
    Format::ALL.into_iter().filter(|format| match format {
        #[cfg(feature = "pdf")]
        Format::Pdf => false,
        _ => true,
    })
}

/// The text that a reader of the format sees.
pub fn read_back(format: Format, bytes: &[u8]) -> Vec<String> {
    let text = || String::from_utf8(bytes.to_vec()).unwrap();
    match format {
        Format::Txt => vec![text()],
        Format::Md => vec![markdown_text(&text())],
        Format::Html => vec![html_text(&text())],
        Format::Eml => {
            let message = MessageParser::default().parse(bytes).expect("an e-mail");
            assert_eq!(
                message.content_language().as_text(),
                message.html_part(0).map(|_| message.content_language().as_text().unwrap())
            );
            let from = message.from().unwrap().first().unwrap();
            assert_eq!(from.address(), Some("writer@example.org"), "nothing becomes another sender");
            assert!(message.to().is_none() && message.cc().is_none() && message.bcc().is_none());
            let name = from.name().unwrap_or_default().to_owned();
            vec![name, message.body_text(0).unwrap().into_owned(), html_text(&message.body_html(0).unwrap())]
        }
        #[cfg(feature = "docx")]
        Format::Docx => vec![docx_text(bytes)],
        #[cfg(feature = "pdf")]
        Format::Pdf => unreachable!("it is not among those that are read back"),
        Format::Mailto => {
            let link = text();
            assert!(link.starts_with("mailto:?subject="));
            assert_eq!(link.matches('\n').count(), 1);
            let body = link.trim_end().split("&body=").nth(1).unwrap_or_default();
            vec![percent_encoding::percent_decode_str(body).decode_utf8().unwrap().into_owned()]
        }
    }
}

#[cfg(feature = "docx")]
fn docx_text(bytes: &[u8]) -> String {
    use std::io::Read;
    let mut archive = zip::ZipArchive::new(std::io::Cursor::new(bytes)).unwrap();
    let mut xml = String::new();
    archive.by_name("word/document.xml").unwrap().read_to_string(&mut xml).unwrap();
    let document = roxmltree::Document::parse(&xml).unwrap();
    let mut out = String::new();
    for node in document.descendants() {
        match node.tag_name().name() {
            "p" | "br" | "tab" => out.push(' '),
            "t" => out.push_str(node.text().unwrap_or_default()),
            _ => {}
        }
    }
    out
}

fn html_text(html: &str) -> String {
    let page = Html::parse_document(html);
    assert!(
        page.select(&Selector::parse("script, img, a, iframe, form").unwrap()).next().is_none(),
        "no markup from text"
    );
    let body = page.select(&Selector::parse("body").unwrap()).next().unwrap();
    let mut out = String::new();
    for node in body.descendants() {
        match node.value() {
            scraper::Node::Text(text) => out.push_str(text),
            scraper::Node::Element(element) if !matches!(element.name(), "bdi" | "b" | "i" | "em" | "strong") => {
                out.push(' ');
            }
            _ => {}
        }
    }
    out
}

fn markdown_text(markdown: &str) -> String {
    use pulldown_cmark::Tag;
    let mut out = String::new();
    for event in Parser::new_ext(markdown, Options::empty()) {
        match event {
            Event::Text(text) => out.push_str(&text),
            Event::SoftBreak | Event::HardBreak | Event::End(_) => out.push(' '),
            Event::Start(Tag::Paragraph | Tag::List(_) | Tag::Item | Tag::Strong | Tag::Emphasis) => {}
            // Pages have them, texts of people must not make them: they are seen when two documents are compared.
            Event::Start(Tag::Heading { .. }) | Event::Rule => out.push_str(" § "),
            other => panic!("{other:?}"),
        }
    }
    out
}
