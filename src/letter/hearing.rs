//! What a letter says, message by message: for whoever translates it.

use jiff::civil::Date;

use super::card_words::Card;
use super::composer::Composer;
use crate::action::Recipient;
use crate::diagnostic::Diagnostic;
use crate::locale::Heard;
use crate::writer::Writer;

impl Composer {
    /// The messages that the letter to a recipient says, in the order in which they are said. A composer that was asked for this
    /// listens from then on, and is good for nothing else.
    ///
    /// # Errors
    /// A message or a template fails on these very values.
    pub(crate) fn heard(self, recipient: &Recipient, writer: &Writer, today: Date) -> Result<Vec<Heard>, Diagnostic> {
        let cards = self.card.as_ref().map(Card::words);
        let words = [Some(&self.words), cards];
        words.iter().flatten().for_each(|words| words.listen());
        self.anew(recipient, writer, today)?;
        Ok(words.iter().flatten().flat_map(|words| words.heard()).collect())
    }
}
