//! Makes documents of letters.

#[cfg(feature = "docx")]
use super::docx;
use super::eml;
use super::headers::MessageHeaders;
use super::made::Document;
use super::mailto::{self, Link, MailLink};
use super::page::{Laid, Pages};
use super::wrap::WIDTH;
use crate::action::DEFAULT_KIND;
use crate::diagnostic::Diagnostic;
use crate::format::Format;
use crate::letter::{Letter, forms};

/// Makes a document of a letter.
///
/// # Errors
/// A page template fails, or an address cannot stand in a message.
pub fn document<'l>(
    pages: &Pages,
    letter: impl Into<Laid<'l>>,
    headers: &MessageHeaders,
    format: Format,
) -> Result<Document, Diagnostic> {
    let laid = letter.into();
    let letter = laid.letter;
    #[cfg_attr(not(feature = "pdf"), expect(unused_mut, reason = "only a printed page has it"))]
    let mut printed = None;
    let bytes = match format {
        Format::Txt => pages.text(laid, WIDTH)?.into_bytes(),
        Format::Html => pages.html(laid)?.into_bytes(),
        Format::Md => pages.markdown(laid)?.into_bytes(),
        Format::Eml => eml::message(letter, headers, &pages.mail_text(laid)?, &pages.mail_html(laid)?)?,
        Format::Mailto => {
            let mut link = mail_link(pages, laid, headers, MailLink::Program)?.shown;
            link.push('\n');
            link.into_bytes()
        }
        #[cfg(feature = "pdf")]
        Format::Pdf => {
            let fitted = pages.fit(letter)?;
            printed = Some(fitted.printed());
            pages.press()?.export(&fitted, headers.day)?
        }
        #[cfg(feature = "docx")]
        Format::Docx => docx::document(letter, pages.paper(letter), headers.day)?,
    };
    Ok(Document { file_name: file_name(letter, format), format, bytes, printed })
}

/// The link that opens a new e-mail with the letter in it, as far as the letter fits.
///
/// # Errors
/// A page template fails.
pub(crate) fn mail_link<'l>(
    pages: &Pages,
    letter: impl Into<Laid<'l>>,
    headers: &MessageHeaders,
    way: MailLink,
) -> Result<Link, Diagnostic> {
    let laid = letter.into();
    Ok(mailto::link(way, laid.letter, headers, &pages.link_text(laid)?))
}

/// The name of a letter's file.
pub fn file_name(letter: &Letter, format: Format) -> String {
    let Letter { action, kind, recipient, language, .. } = letter;
    // One sheet goes to all who are asked.
    if forms::of(letter.form).is_one_for_all() {
        return format!("{}.{language}.{}", file_stem(action, kind), format.ending());
    }
    format!("{}.{recipient}.{language}.{}", file_stem(action, kind), format.ending())
}

/// How the names of an action's files begin: with its id, and the kind where it is not the one that is meant anyhow.
pub fn file_stem(action: &str, kind: &str) -> String {
    if kind == DEFAULT_KIND { action.to_owned() } else { format!("{action}.{kind}") }
}
