//! An e-mail to a supporter, from whoever makes letters for many (RFC 5322, RFC 2046): a draft, as text and as HTML, with what goes
//! with it.

use lettre::Message;
use lettre::message::header::{ContentType, Header, HeaderName, HeaderValue};
use lettre::message::{Mailbox, MultiPart, SinglePart};

use super::eml::{ContentLanguage, Unsent, digest, noon, unbuilt};
use super::{attached, encode};
use crate::diagnostic::Diagnostic;
use crate::text::{Direction, without_isolates};

/// A message to a supporter.
#[derive(Debug)]
pub(crate) struct ToSupporter<'a> {
    pub from: &'a Mailbox,
    pub to: Mailbox,
    pub subject: String,
    /// The tag of its language (BCP 47).
    pub language: &'a str,
    pub direction: Direction,
    pub paragraphs: Vec<Paragraph>,
    /// Where one asks for no more of them: the URI of a page, or of an e-mail (RFC 2369).
    pub unsubscribe: &'a str,
    pub day: jiff::civil::Date,
    pub enclosed: Vec<Enclosed<'a>>,
}

/// A paragraph of it.
#[derive(Debug)]
pub(crate) enum Paragraph {
    Text(String),
    /// Lines under each other.
    Lines(Vec<String>),
    /// A link that is opened.
    Link(String),
}

/// A document that goes with it.
#[derive(Debug)]
pub(crate) struct Enclosed<'a> {
    /// The name of its file.
    pub name: &'a str,
    /// The name of its format in an outbox.
    pub format: &'a str,
    pub bytes: &'a [u8],
}

/// `List-Unsubscribe` (RFC 2369): mail programs show it as a button.
#[derive(Debug, Clone)]
struct ListUnsubscribe(String);

impl Header for ListUnsubscribe {
    fn name() -> HeaderName {
        HeaderName::new_from_ascii_str("List-Unsubscribe")
    }

    fn parse(text: &str) -> Result<Self, Box<dyn std::error::Error + Send + Sync>> {
        Ok(Self(text.to_owned()))
    }

    fn display(&self) -> HeaderValue {
        HeaderValue::dangerous_new_pre_encoded(Self::name(), self.0.clone(), self.0.clone())
    }
}

impl ToSupporter<'_> {
    /// The message. Its id and boundaries come from its content, so that the same on the same day is the same bytes.
    ///
    /// # Errors
    /// A document that goes with it is none that can.
    pub(crate) fn bytes(&self) -> Result<Vec<u8>, Diagnostic> {
        let (text, html) = (self.text(), self.html());
        let subject = without_isolates(&self.subject);
        let (from, to, day) = (self.from.to_string(), self.to.to_string(), self.day.to_string());
        let enclosed: Vec<String> =
            self.enclosed.iter().map(|document| digest(&[document.name, &hash(document)])).collect();
        let mut parts: Vec<&str> = vec![&from, &to, &subject, &text, &html, &day, self.unsubscribe];
        parts.extend(enclosed.iter().map(String::as_str));
        let digest = digest(&parts);
        let body = MultiPart::alternative()
            .boundary(format!("appeal-{}", &digest[32..]))
            .singlepart(SinglePart::builder().header(ContentType::TEXT_PLAIN).body(text))
            .singlepart(SinglePart::builder().header(ContentType::TEXT_HTML).body(html));
        let mut body = if self.enclosed.is_empty() {
            body
        } else {
            MultiPart::mixed().boundary(format!("appeal-with-{}", &digest[32..])).multipart(body)
        };
        for document in &self.enclosed {
            let part = attached::part(document.name, document.format, document.bytes).map_err(|why| unbuilt(&why))?;
            body = body.singlepart(part);
        }
        let message = Message::builder()
            .from(self.from.clone())
            .to(self.to.clone())
            .subject(subject.clone())
            .date(std::time::SystemTime::from(noon(self.day)))
            .message_id(Some(format!("<{}@{}>", &digest[..32], self.from.email.domain())))
            .header(ContentLanguage(self.language.to_owned()))
            .header(Unsent)
            .header(ListUnsubscribe(format!("<{}>", self.unsubscribe)))
            .multipart(body);
        let mut message = message.map_err(|error| unbuilt(&error.to_string()))?;
        if let Some(subject) = encode::subject(&subject) {
            message.headers_mut().insert_raw(subject);
        }
        Ok(message.formatted())
    }

    fn text(&self) -> String {
        let paragraphs = self.paragraphs.iter().map(|paragraph| match paragraph {
            Paragraph::Text(text) | Paragraph::Link(text) => text.clone(),
            Paragraph::Lines(lines) => lines.join("\r\n"),
        });
        paragraphs.collect::<Vec<_>>().join("\r\n\r\n") + "\r\n"
    }

    fn html(&self) -> String {
        let escaped = |text: &str| handlebars::html_escape(text);
        let paragraphs = self.paragraphs.iter().map(|paragraph| match paragraph {
            Paragraph::Text(text) => format!("<p>{}</p>", escaped(text)),
            Paragraph::Lines(lines) => {
                let lines: Vec<String> = lines.iter().map(|line| escaped(line)).collect();
                format!("<p>{}</p>", lines.join("<br>\r\n"))
            }
            Paragraph::Link(link) => format!("<p dir=\"ltr\"><a href=\"{0}\">{0}</a></p>", escaped(link)),
        });
        let (language, direction) = (self.language, self.direction.as_str());
        format!(
            "<!DOCTYPE html>\r\n<html lang=\"{language}\" dir=\"{direction}\">\r\n<body>\r\n{}\r\n</body>\r\n</html>\r\n",
            paragraphs.collect::<Vec<_>>().join("\r\n")
        )
    }
}

fn hash(document: &Enclosed<'_>) -> String {
    use sha2::{Digest, Sha256};
    Sha256::digest(document.bytes).iter().map(|byte| format!("{byte:02x}")).collect()
}
