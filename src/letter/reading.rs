//! A letter in another language, for its writer to read: the same facts, openings and demands in the same order.

use jiff::civil::Date;

use super::composer::Composer;
use super::content::Letter;
use super::selection::Selection;
use crate::action::{Choices, Recipient};
use crate::diagnostic::Diagnostic;
use crate::writer::Writer;

impl Composer {
    /// What a letter of the other composer says, in this one's language. What was drawn there is not drawn again: the draw hangs on
    /// the language. The writer's own words stand as they were typed.
    ///
    /// # Errors
    /// A message or a template fails on these very values.
    pub(crate) fn reading_copy(
        &self,
        of: &Self,
        recipient: &Recipient,
        writer: &Writer,
        today: Date,
    ) -> Result<Letter, Diagnostic> {
        let selection = self.selection_of_copy(of, writer);
        self.form.compose(self, recipient, writer, &selection, today)
    }

    fn selection_of_copy(&self, of: &Self, writer: &Writer) -> Selection {
        let made_of = of.selection(writer);
        let told = |id: &&String| made_of.paragraphs().any(|paragraph| paragraph == *id);
        let openings = self.kind.openings.iter().map(|opening| &opening.value);
        let facts = self.kind.facts(writer.choices.length).map(|fact| &fact.value);
        let choices = Choices {
            opening: openings.clone().find(told).cloned(),
            facts: facts.filter(told).cloned().collect(),
            demands: made_of.demands.clone(),
            ..writer.choices.clone()
        };
        self.selected_as(&choices, &made_of)
    }
}

#[cfg(test)]
mod tests {
    use std::path::Path;
    use std::sync::Arc;

    use jiff::civil::date;

    use super::*;
    use crate::action::Length;
    use crate::catalog::Catalog;
    use crate::letter;

    #[test]
    fn what_is_read_is_what_is_sent() {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/cases/variety");
        let catalog = Catalog::with_workspace(&folder).unwrap();
        let action = Arc::new(letter::load(&catalog, "nurse-theta").unwrap());
        let of = |language: &str| Composer::new(&catalog, &action, action.kind("letter").unwrap(), language).unwrap();
        let (persian, french) = (of("fa"), of("fr"));
        let mut drawn_otherwise = 0;
        for n in 0..40 {
            let mut writer =
                Writer { name: format!("Writer {n}"), choices: Choices::default(), ..Writer::neutral("FR") };
            writer.choices.length = if n % 4 == 0 { Length::Short } else { Length::Full };
            writer.choices.writes_as = (n % 3 == 0).then(|| "doctor".to_owned());
            let (sent, drawn) = (persian.selection(&writer), french.selection(&writer));
            let read = french.selection_of_copy(&persian, &writer);
            assert_eq!(
                (&read.opening, &read.following, &read.demands),
                (&sent.opening, &sent.following, &sent.demands)
            );
            drawn_otherwise += usize::from(read.told() != drawn.told());
            for recipient in persian.recipients_for("FR") {
                let copy = french.reading_copy(&persian, recipient, &writer, date(2026, 2, 1)).unwrap();
                assert!(copy.language == "fr" && !copy.body.is_empty());
            }
        }
        assert!(drawn_otherwise > 20, "the draw hangs on the language: {drawn_otherwise}");
    }

    #[test]
    fn a_wording_that_the_language_lacks_is_its_last() {
        let of = |language: &str| {
            let catalog = Catalog::built_in();
            let action = Arc::new(letter::load(&catalog, "ahmadreza-djalali").unwrap());
            Composer::new(&catalog, &action, action.kind("letter").unwrap(), language).unwrap()
        };
        let (english, persian) = (of("en"), of("fa"));
        for number in ["1", "2", "3", "9"] {
            let wording = Some(number.parse().unwrap());
            let writer = Writer { choices: Choices { wording, ..Choices::default() }, ..Writer::neutral("ES") };
            let (sent, read) = (english.selection(&writer), persian.selection_of_copy(&english, &writer));
            for (id, said) in &read.said {
                assert!(persian.words.has(said), "{id}: {said}");
            }
            assert_eq!(read.said.len() > 1, sent.said.len() > 1, "{number}: {:?}", read.said);
        }
    }
}
