//! The forms of a letter on paper, as pictures.

use super::content::Content;
use super::documents::Media;
use super::state::PreviewState;
use super::tab::Tab;
use super::view::Panel;
use crate::action::Recipient;
use crate::check;
use crate::diagnostic::Diagnostic;
use crate::document::paper::{Envelope, Paper};
use crate::document::{Format, Pages};
use crate::letter::{Letter, forms};
use crate::message::Message;
use crate::msg;
use crate::writer::Writer;

/// A letter that is printed.
pub(super) struct Sheet<'a> {
    pub state: &'a PreviewState,
    pub content: &'a Content,
    pub pages: &'a Pages<'a>,
    pub letter: &'a Letter,
    pub writer: &'a Writer,
}

impl Sheet<'_> {
    /// The form that is asked for, where it is one on paper; and what the rules find on the printed page, also where
    /// another form is looked at.
    pub fn printed(
        &self,
        recipient: &Recipient,
        tab: Tab,
        findings: &mut Vec<Diagnostic>,
    ) -> Result<Option<Panel>, Diagnostic> {
        if !forms::suits(self.letter.form, Format::Pdf) {
            return Ok(None);
        }
        let fitted = self.pages.fit(self.letter)?;
        findings.extend(check::printed_rules(recipient, fitted.printed()));
        match tab {
            Tab::Printed => {
                let alt = msg!("preview-alt-printed", pages = fitted.pages());
                Ok(Some(self.pictures(fitted.pictures(), &alt)))
            }
            Tab::Envelope => self.envelope().map(Some),
            Tab::Letter | Tab::Email | Tab::Post => Ok(None),
        }
    }

    /// An envelope as they are bought where it is posted.
    fn envelope(&self) -> Result<Panel, Diagnostic> {
        let Some(postal) = self.letter.postal() else {
            return Ok(Panel::None(self.content.ui.say(&msg!("preview-no-address"))));
        };
        let size = if self.pages.paper(self.letter) == Paper::Letter { Envelope::Us10 } else { Envelope::Dl };
        let from = self.writer.return_address(&postal.language);
        let press = self.pages.press()?;
        let to = press.postal_lines(postal).0;
        let picture = press.envelope_picture(size, &to, &from)?;
        Ok(self.pictures(picture, &msg!("preview-alt-envelope", address = to.join(", "))))
    }

    fn pictures(&self, pictures: impl IntoIterator<Item = String>, alt: &Message) -> Panel {
        let kept = pictures.into_iter().map(|picture| self.state.documents.keep(Media::Svg, picture));
        Panel::Pictures { addresses: kept.collect(), alt: self.content.ui.say(alt) }
    }
}
