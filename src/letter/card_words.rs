//! The words of cards: in a bundle of their own, `card.ftl`, in which no message of a case is.

use std::sync::Arc;

use super::silence::Silence;
use crate::action::{Action, Kind, Naming, Person, PersonKind, Recipient};
use crate::catalog::Catalog;
use crate::diagnostic::Diagnostic;
use crate::locale::{Bundle, Flaw};
use crate::message::{Arg, Message};
use crate::msg;
use crate::template::Ready;

/// The variables of a card's messages: nothing of the case.
pub(crate) const CARD_VARIABLES: [&str; 8] =
    ["person", "people", "about", "gender", "writer-gender", "occasion", "to", "language"];

/// What cards are made of, besides the person's name.
#[derive(Debug)]
pub struct Card {
    words: Arc<Bundle>,
    pub(super) silence: Silence,
}

impl Card {
    /// Reads the words of cards, in the language of those of letters, and of what no card says.
    pub(crate) fn new(catalog: &Catalog, action: &Action, letters: &Bundle) -> Result<Self, Vec<Diagnostic>> {
        let words = Arc::new(Bundle::load(catalog, &letters.tag, &["card.ftl"])?.set_as(letters));
        Ok(Self { words, silence: Silence::new(catalog, action) })
    }

    pub(crate) fn words(&self) -> &Arc<Bundle> {
        &self.words
    }

    /// Looks through every message that a card may ask for, and whether there is somebody whom each can go to.
    pub(crate) fn examine(&self, catalog: &Catalog, action: &Action, kind: &Kind, body: Option<&Ready>) -> Vec<Flaw> {
        let variables = CARD_VARIABLES.map(str::to_owned).into();
        let salutations = kind.recipients.iter().map(|recipient| {
            (Naming::Salutation.message(&recipient.salutation.value), Some(&recipient.salutation.place))
        });
        let asked =
            body.into_iter().flat_map(|body| &body.asked).map(|asked| (asked.message.clone(), Some(&asked.place)));
        let own = ["card-front", "card-close"].map(|id| (id.to_owned(), None));
        let all = own.into_iter().chain(salutations).chain(asked);
        let words = all.flat_map(|(id, place)| self.words.examine(catalog, &id, &variables, place));
        let nobody = kind.recipients.iter().filter_map(|recipient| nobody(action, kind, recipient));
        words.chain(nobody.map(Flaw::Wrong)).collect()
    }
}

/// The people of a case whom a card to a recipient greets: who has a name and is held, or whose family it is to; an
/// organisation, where the card is to it.
pub(super) fn greeted<'a>(action: &'a Action, recipient: &Recipient) -> Vec<&'a Person> {
    let to_family = is_to_family(recipient);
    action.people.iter().filter(|person| why_not(person, to_family).is_none()).collect()
}

fn is_to_family(recipient: &Recipient) -> bool {
    recipient.salutation.value == "card-family"
}

/// Why no card goes to somebody, or to the family.
fn why_not(person: &Person, to_family: bool) -> Option<Message> {
    let id = &person.id.value;
    match person.kind {
        PersonKind::Group | PersonKind::Community => Some(msg!("card-not-many", id = id)),
        PersonKind::Organisation if to_family => Some(msg!("card-not-organisation", id = id)),
        PersonKind::Person if person.unnamed.is_some() => Some(msg!("card-not-unnamed", id = id)),
        PersonKind::Person if person.disappeared && !to_family => Some(msg!("card-not-disappeared", id = id)),
        PersonKind::Organisation | PersonKind::Person => None,
    }
}

/// The error where a card greets nobody.
fn nobody(action: &Action, kind: &Kind, recipient: &Recipient) -> Option<Diagnostic> {
    if !greeted(action, recipient).is_empty() {
        return None;
    }
    let to_family = is_to_family(recipient);
    let mut why: Vec<Message> = action.people.iter().filter_map(|person| why_not(person, to_family)).collect();
    if why.is_empty() {
        why.push(msg!("card-not-matter"));
    }
    let error = msg!("error-card-nobody", kind = &kind.name.value, to = &recipient.id.value, why = Arg::Messages(why));
    Some(Diagnostic::error(error).at(kind.name.place.clone()).hint(msg!("hint-card-nobody")))
}
