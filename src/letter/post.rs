//! Posts: a short text for the public, cut into as many posts as its network needs.

use jiff::civil::Date;
use serde_json::json;

use super::blocks::{self, Block, Inline};
use super::memory::Memory;
use super::saying::set;
use super::signature::note;
use super::{Composer, Letter};
use crate::action::{Recipient, Role};
use crate::diagnostic::Diagnostic;
use crate::post::{Network, Piece, thread};
use crate::template;
use crate::text::{sentences, without_isolates};
use crate::writer::Writer;

/// The names of the data of a post's template.
pub(super) const FIELDS: [&str; 7] =
    ["paragraphs", "demands", "note", "hashtag", "link", "recipient", template::VARIABLES];

impl Composer {
    /// Its posts are for this network.
    #[must_use]
    pub fn with_network(mut self, network: Network) -> Self {
        self.network = network;
        self.memory = Memory::default();
        self
    }

    /// The network that its posts are for.
    pub fn network(&self) -> Network {
        self.network
    }

    /// Whom posts speak to: those whose handle is on record, each in a post of its own; the first office where none is.
    pub(super) fn spoken_to<'a>(&self, recipients: &[&'a Recipient]) -> Vec<&'a Recipient> {
        let main = || recipients.iter().copied().filter(|recipient| recipient.role != Role::Copy);
        let with_handle: Vec<&Recipient> = main().filter(|recipient| recipient.x.is_some()).collect();
        if with_handle.is_empty() { main().take(1).collect() } else { with_handle }
    }

    /// The post, or the thread, that speaks to an office.
    pub(super) fn post(&self, recipient: &Recipient, writer: &Writer, today: Date) -> Result<Letter, Diagnostic> {
        let mut variables = self.case_variables()?.clone();
        variables["date"] = json!({ "date": today.to_string() });
        variables["demands"] = json!(self.action.demands_of(&self.kind).len());
        let name = self.text(&recipient.message(""), &variables)?;
        let to = self.text(&recipient.message(".to"), &variables)?;
        // A handle is one of X: elsewhere it may be anybody's.
        let handle = recipient.x.as_ref().filter(|_| self.network == Network::X);
        set(&mut variables, "handle", &handle.map_or("none".to_owned(), |handle| format!("@{handle}")));
        set(&mut variables, "recipient", &name);
        set(&mut variables, "recipient-to", &to);
        let hashtag = if self.words.has("hashtag") { Some(self.text("hashtag", &variables)?) } else { None };
        let title = self.text("title", &variables)?;
        let data = json!({
            "paragraphs": self.kind.paragraphs.iter().map(|id| &id.value).collect::<Vec<_>>(),
            "demands": self.demands(&variables, writer)?,
            "note": note(writer),
            "hashtag": hashtag,
            "link": self.action.link,
            "recipient": recipient.id.value,
            template::VARIABLES: variables,
        });
        let body = blocks::parse(&self.body.render(&data)?);
        let formats = &self.words.formats;
        let number = |n: usize| formats.number(i64::try_from(n).unwrap_or(i64::MAX));
        Ok(Letter {
            office: vec![name],
            subject: title,
            posts: thread(&pieces(&body), self.network, &number),
            body,
            ..self.blank(recipient, writer)
        })
    }

    /// The alternative text of a picture that may go with the posts, where the case has one.
    ///
    /// # Errors
    /// The message fails.
    pub fn picture(&self) -> Result<Option<String>, Diagnostic> {
        if self.words.has("picture") { self.say("picture").map(|text| Some(without_isolates(&text))) } else { Ok(None) }
    }
}

/// What posts are cut from: sentences, items of lists, lines. A post is plain text, and an isolate would count as two.
fn pieces(body: &[Block]) -> Vec<Piece> {
    let mut pieces = Vec::new();
    let mut paragraph = |first: &'static str, mark: &str, inlines: &[Inline]| {
        let text: String = inlines
            .iter()
            .map(|inline| match inline {
                Inline::Text(text) | Inline::Strong(text) | Inline::Emphasis(text) => text.as_str(),
                Inline::Break => "\n",
            })
            .collect();
        let text = format!("{mark}{}", without_isolates(&text));
        let mut glue = first;
        for line in text.lines() {
            let mut in_line = sentences(line).peekable();
            if in_line.peek().is_none() && !line.trim().is_empty() {
                pieces.push(Piece { glue, text: line.trim().to_owned() });
            }
            for sentence in in_line {
                pieces.push(Piece { glue, text: sentence.trim().to_owned() });
                glue = " ";
            }
            glue = "\n";
        }
    };
    for block in body {
        match block {
            Block::Paragraph { inlines } | Block::Heading { inlines } => paragraph("\n\n", "", inlines),
            Block::List { items, .. } => items.iter().for_each(|item| paragraph("\n", blocks::BULLET, item)),
        }
    }
    pieces
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_falls_into_sentences_items_and_lines() {
        let found = pieces(&blocks::parse("First. Two!\n\n- a; b\n- c\n\n🌱\\\n#tag\n"));
        let found: Vec<(&str, &str)> = found.iter().map(|piece| (piece.glue, piece.text.as_str())).collect();
        let expected =
            [("\n\n", "First."), (" ", "Two!"), ("\n", "– a; b"), ("\n", "– c"), ("\n\n", "🌱"), ("\n", "#tag")];
        assert_eq!(found, expected);
    }
}
