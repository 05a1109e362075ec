//! Posts: a short text for the public, cut into as many posts as its network needs.

use jiff::civil::Date;
use serde_json::json;

use crate::action::{CaseForm, Recipient, Role};
use crate::diagnostic::Diagnostic;
use crate::format::Format;
use crate::letter::asking::Asking;
use crate::letter::blocks::{self, Block, Inline};
use crate::letter::chosen_by::NOBODY;
use crate::letter::composer::{Composer, Form, Signers};
use crate::letter::content::{Content, Letter};
use crate::letter::guide::Made;
use crate::letter::messages::set;
use crate::letter::selection::Selection;
use crate::letter::signature::note;
use crate::letter::wish::Wished;
use crate::message::Message;
use crate::msg;
use crate::post::{Network, Passage, thread};
use crate::sentences::sentences;
use crate::template;
use crate::text::without_isolates;
use crate::writer::Writer;

/// What stands before the demands.
const POST_LEAD: &str = "post-ask";

#[derive(Debug)]
pub(crate) struct Post;

impl CaseForm for Post {
    fn word(&self) -> &'static str {
        "post"
    }

    fn paragraphs(&self) -> &'static [&'static str] {
        &["post"]
    }
}

impl Form for Post {
    // A post is plain text, to be pasted as it is.
    fn formats(&self) -> &'static [Format] {
        &[Format::Txt]
    }

    fn page(&self) -> Option<&'static str> {
        None
    }

    fn fields(&self) -> &'static [&'static str] {
        &["paragraphs", "demands", "alone", "note", "hashtag", "link", "recipient", template::VARIABLES]
    }

    fn wishes(&self) -> &'static [Wished] {
        &[Wished::Network, Wished::Order, Wished::To]
    }

    fn signers(&self) -> Signers {
        Signers::Nobody
    }

    fn leaves(&self) -> Option<Message> {
        Some(msg!("leaves-post"))
    }

    fn rules(&self) -> &'static [&'static str] {
        &["full-name", "demands", "stale"]
    }

    fn asks<'a>(&self, asking: &mut Asking<'a, '_>) {
        asking.demand_items();
        asking.single(POST_LEAD);
        for id in ["hashtag", "picture"] {
            asking.own(id);
        }
        asking.demands();
        for recipient in asking.recipients() {
            asking.office(recipient);
        }
    }

    /// Those whose handle is on record, each in a post of its own; the first office where none is.
    fn recipients<'r>(&self, recipients: Vec<&'r Recipient>) -> Vec<&'r Recipient> {
        let main = || recipients.iter().copied().filter(|recipient| recipient.role != Role::Copy);
        let with_handle: Vec<&Recipient> = main().filter(|recipient| recipient.x.is_some()).collect();
        if with_handle.is_empty() { main().take(1).collect() } else { with_handle }
    }

    fn compose(
        &self,
        composer: &Composer,
        recipient: &Recipient,
        writer: &Writer,
        selection: &Selection,
        today: Date,
    ) -> Result<Letter, Diagnostic> {
        let mut variables = composer.case_variables()?.clone();
        set(&mut variables, template::DATES_IN, &writer.country);
        variables["date"] = json!({ "date": today.to_string() });
        variables["demands"] = json!(composer.action.demands_of(&composer.kind).len());
        let name = composer.office(recipient, "", &writer.country, &variables)?;
        let to = composer.office(recipient, ".to", &writer.country, &variables)?;
        composer.office_words().set(&mut variables, &composer.action, recipient, &writer.country)?;
        // A handle is one of X: elsewhere it may be anybody's.
        let handle = recipient.x.as_ref().filter(|_| composer.wish().network() == Network::X);
        set(&mut variables, "handle", &handle.map_or(NOBODY.to_owned(), |handle| format!("@{handle}")));
        set(&mut variables, "recipient", &name);
        set(&mut variables, "recipient-to", &to);
        let hashtag = if composer.words.has("hashtag") { Some(composer.text("hashtag", &variables)?) } else { None };
        let title = composer.text("title", &variables)?;
        // A thread is cut between them: each may come to stand alone.
        let (demands, alone) = composer.demands(&variables, selection, POST_LEAD, true)?;
        let data = json!({
            "paragraphs": selection.paragraphs().collect::<Vec<_>>(),
            "demands": demands,
            "alone": alone,
            "note": note(writer),
            "hashtag": hashtag,
            "link": composer.action.link,
            "recipient": recipient.id.value,
            template::SAID: selection.said,
            template::VARIABLES: variables,
        });
        let body = blocks::parse(&composer.body.render(&data)?);
        let formats = &composer.words.formats;
        let content = Content::Posts(thread(&pieces(&body), composer.wish().network(), &|n| formats.count(n)));
        Ok(Letter { office: vec![name], subject: title, body, ..composer.document(recipient, writer, content) })
    }

    fn guide(&self, composer: &Composer, made: &Made<'_>) -> Result<Vec<Message>, Diagnostic> {
        let network = composer.wish().network();
        let mut told = Vec::new();
        for posts in made.letters.iter().map(|one| one.letter.posts()) {
            told.extend(posts.iter().enumerate().map(|(n, post)| {
                msg!(
                    "post-length",
                    number = n + 1,
                    network = network.name(),
                    length = network.length(post),
                    limit = network.limit()
                )
            }));
            told.extend((posts.len() > 1).then(|| msg!("post-thread")));
        }
        told.push(if made.as_links { msg!("post-open") } else { msg!("post-paste", network = network.name()) });
        told.extend(composer.picture()?.map(|text| msg!("post-picture", text = text)));
        Ok(told)
    }
}

impl Composer {
    /// The alternative text of a picture that may go with the posts, where the case has one.
    ///
    /// # Errors
    /// The message fails.
    pub(crate) fn picture(&self) -> Result<Option<String>, Diagnostic> {
        if self.words.has("picture") { self.say("picture").map(|text| Some(without_isolates(&text))) } else { Ok(None) }
    }
}

/// What posts are cut from: sentences, items of lists, lines. A post is plain text, and an isolate would count as two.
fn pieces(body: &[Block]) -> Vec<Passage> {
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
                pieces.push(Passage { glue, text: line.trim().to_owned() });
            }
            for sentence in in_line {
                // Where no spaces part words, none part sentences.
                if glue.is_empty() && sentence.starts_with(char::is_whitespace) {
                    glue = " ";
                }
                pieces.push(Passage { glue, text: sentence.trim().to_owned() });
                glue = "";
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
        let found = pieces(&blocks::parse("彼は「無実だ。」と言う。釈放を！\n"));
        let found: Vec<(&str, &str)> = found.iter().map(|piece| (piece.glue, piece.text.as_str())).collect();
        assert_eq!(found, [("\n\n", "彼は「無実だ。」"), ("", "と言う。"), ("", "釈放を！")]);
    }
}
