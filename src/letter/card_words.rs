//! The words of cards: in a bundle of their own, `card.ftl`, in which no message of a case is.

use std::sync::Arc;

use super::silence::Silence;
use crate::action::{Action, Kind, Naming};
use crate::catalog::Catalog;
use crate::diagnostic::Diagnostic;
use crate::locale::{Bundle, Flaw};
use crate::template::Ready;

/// The variables of a card's messages: nothing of the case.
pub(crate) const CARD_VARIABLES: [&str; 6] = ["person", "gender", "writer-gender", "occasion", "to", "language"];

/// What cards are made of, besides the person's name.
#[derive(Debug)]
pub(crate) struct Card {
    words: Arc<Bundle>,
    pub(super) silence: Silence,
}

impl Card {
    /// Reads the words of cards, and of what no card says.
    pub(crate) fn new(catalog: &Catalog, action: &Action, language: &str) -> Result<Self, Vec<Diagnostic>> {
        let words = Arc::new(Bundle::load(catalog, language, &["card.ftl"])?);
        Ok(Self { words, silence: Silence::new(catalog, action) })
    }

    pub(crate) fn words(&self) -> &Arc<Bundle> {
        &self.words
    }

    /// Looks through every message that a card may ask for.
    pub(crate) fn examine(&self, catalog: &Catalog, kind: &Kind, body: Option<&Ready>) -> Vec<Flaw> {
        let variables = CARD_VARIABLES.map(str::to_owned).into();
        let salutations = kind.recipients.iter().map(|recipient| {
            (Naming::Salutation.message(&recipient.salutation.value), Some(&recipient.salutation.place))
        });
        let asked =
            body.into_iter().flat_map(|body| &body.asked).map(|asked| (asked.message.clone(), Some(&asked.place)));
        let own = ["card-front", "card-close"].map(|id| (id.to_owned(), None));
        let all = own.into_iter().chain(salutations).chain(asked);
        all.flat_map(|(id, place)| self.words.examine(catalog, &id, &variables, place)).collect()
    }
}
