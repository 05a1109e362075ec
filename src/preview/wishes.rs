//! What a person may wish of a document besides who writes it: each form of kinds has its own.

use std::sync::Arc;

use jiff::civil::Date;
use serde::Deserialize;

use super::content::{Content, Loaded};
use super::view::FieldError;
use crate::action::{Action, Choices, Kind, Rest, Tally};
use crate::letter::{Composer, Requested, Sheets, Wish, Wished, forms, occasion::Occasion};
use crate::message::Message;
use crate::msg;
use crate::post::Network;
use crate::roster::{self, BadCell};
use crate::signatory::{Order, Signatory};
use crate::writer::ANY_ORGANISATION;

/// No more of what is wrong with the signatories is told at once.
const MOST_TOLD: usize = 5;

/// The wishes as they stand in the form. What does not go with a kind is left alone: it was said of another.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub(super) struct QueryWishes {
    opening: Option<String>,
    demands: Vec<String>,
    organisation: Option<String>,
    signatories: Option<String>,
    sort: Option<Order>,
    signatures: Option<i64>,
    counted: Option<String>,
    sheets: Option<i64>,
    rows: Option<i64>,
    network: Option<Network>,
    occasion: Option<Occasion>,
}

/// The wishes for one kind, settled.
#[derive(Debug, Clone, Default, PartialEq)]
pub(super) struct Wishes {
    pub choices: Choices,
    pub organisation: Option<String>,
    pub signatories: Arc<[Signatory]>,
    pub sort: Order,
    wish: Wish,
}

/// The fields that a kind has.
pub(super) fn offered(action: &Action, kind: &Kind) -> Vec<&'static str> {
    let wished = forms::of(kind.form).wishes();
    let mut fields = Vec::new();
    if kind.openings.len() > 1 {
        fields.push("opening");
    }
    if action.demands_of(kind).len() > 1 && wished.contains(&Wished::Order) {
        fields.push("demands");
    }
    for wished in wished {
        fields.extend_from_slice(match wished {
            Wished::Tally => &["signatures", "counted"],
            Wished::Signers => &["organisation", "signatories", "sort"],
            Wished::Occasion => &["occasion"],
            Wished::Network => &["network"],
            Wished::Sheets => &["sheets", "rows"],
            Wished::Order | Wished::To | Wished::Profile => &[],
        });
    }
    fields
}

impl QueryWishes {
    /// Settles what goes with a kind.
    ///
    /// # Errors
    /// Every field that is wrong.
    pub fn settle(
        &self,
        content: &Content,
        action: &Action,
        kind: &Kind,
        today: Date,
    ) -> Result<Wishes, Vec<FieldError>> {
        let mut wrong = Vec::new();
        let mut wishes = Wishes { choices: self.choices(action, kind), ..Wishes::default() };
        let mut query = Requested { network: self.network, occasion: self.occasion, ..Requested::default() };
        let mut tell = |field: &'static str, message: &Message| {
            wrong.push(FieldError { field, message: content.ui.say(message) });
        };
        let wished = forms::of(kind.form).wishes();
        for wished in wished {
            match wished {
                Wished::Tally => query.tally = self.tally(content, today, &mut tell),
                Wished::Signers => {
                    wishes.sort = self.sort.unwrap_or_default();
                    wishes.signatories = self.signatories(content, (action, kind), &mut tell);
                    wishes.organisation = given(self.organisation.as_ref()).map(str::to_owned);
                    if wishes.organisation.is_none() && wishes.signatories.is_empty() {
                        wishes.organisation = Some(ANY_ORGANISATION.to_owned());
                    }
                }
                Wished::Sheets => {
                    let mut number = |field: &'static str, query: Option<i64>, most: i64| {
                        let query = query?;
                        if !(1..=most).contains(&query) {
                            tell(field, &msg!("preview-number", most = most));
                        }
                        usize::try_from(query).ok()
                    };
                    let count = number("sheets", self.sheets, Sheets::MOST).unwrap_or(1);
                    query.sheets = Some(Sheets { count, rows: number("rows", self.rows, Sheets::MOST_ROWS) });
                }
                Wished::Occasion | Wished::Network | Wished::Order | Wished::To | Wished::Profile => {}
            }
        }
        wishes.wish = query.of(wished);
        if wrong.is_empty() { Ok(wishes) } else { Err(wrong) }
    }

    /// What the case offers of what was chosen.
    fn choices(&self, action: &Action, kind: &Kind) -> Choices {
        let opening = self.opening.clone().filter(|id| kind.openings.iter().any(|known| known.value == *id));
        let is_one = |id: &&String| action.demands_of(kind).iter().any(|known| known.value == **id);
        let demands = self.demands.iter().filter(is_one).cloned().collect();
        // The page shows the first of everything: what is drawn for a writer is drawn of all that a letter prints of them.
        Choices { opening, demands, rest: Rest::First, ..Choices::default() }
    }

    fn tally(&self, content: &Content, today: Date, tell: &mut dyn FnMut(&'static str, &Message)) -> Option<Tally> {
        let counted = given(self.counted.as_ref()).and_then(|text| text.parse().ok());
        if self.signatures.is_none() && counted.is_none() {
            return None;
        }
        let mut lacks = |field: &'static str| {
            tell(field, &msg!("error-field-missing", field = content.field(field)));
        };
        let (Some(signatures), Some(counted)) = (self.signatures, counted) else {
            lacks(if counted.is_none() { "counted" } else { "signatures" });
            return None;
        };
        for (field, wrong) in [("signatures", Tally::nobody(signatures)), ("counted", Tally::early(counted, today))] {
            if let Some(wrong) = wrong {
                tell(field, &wrong);
            }
        }
        Some(Tally { signatures, counted })
    }

    fn signatories(
        &self,
        content: &Content,
        kind: (&Action, &Kind),
        tell: &mut dyn FnMut(&'static str, &Message),
    ) -> Arc<[Signatory]> {
        const FIELD: &str = "signatories";
        let Some(text) = given(self.signatories.as_ref()) else { return Arc::default() };
        match roster::typed_signatories(&content.catalog, kind, &content.field(FIELD), text) {
            Ok(signatories) => signatories.into(),
            Err(refused) => {
                let cells = refused.cells.iter().map(BadCell::told);
                let told: Vec<Message> =
                    refused.diagnostics.into_iter().map(|told| told.message).chain(cells).collect();
                for message in told.iter().take(MOST_TOLD) {
                    tell(FIELD, message);
                }
                if told.len() > MOST_TOLD {
                    tell(FIELD, &msg!("findings-more", count = told.len() - MOST_TOLD));
                }
                Arc::default()
            }
        }
    }
}

impl Wishes {
    /// What composes letters of which this is wished.
    ///
    /// # Errors
    /// Everything that is missing or wrong.
    pub fn composer(&self, content: &Content, action: &Arc<Action>, kind: &str, language: &str) -> Loaded<Composer> {
        if self.are_plain() {
            return content.composer(action, kind, language);
        }
        content.made(action, kind, language).map(|composer| Arc::new(self.heeded(composer)))
    }

    /// Whether they change what letters are composed with; the writer is another matter.
    pub fn are_plain(&self) -> bool {
        [Wish::Plain, Wish::Network(Network::default()), Wish::Sheets(Sheets::default())].contains(&self.wish)
    }

    /// A composer that heeds them.
    pub fn heeded(&self, composer: Composer) -> Composer {
        composer.with(self.wish)
    }
}

fn given(text: Option<&String>) -> Option<&str> {
    text.map(String::as_str).filter(|text| !text.trim().is_empty())
}
