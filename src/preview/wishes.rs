//! What a person may wish of a document besides who writes it: each form of kinds has its own.

use std::sync::Arc;

use jiff::civil::Date;
use serde::Deserialize;

use super::desk::Content;
use super::view::FieldError;
use crate::action::{Action, Choices, Form, Kind, Tally};
use crate::letter::{Composer, Sheets, occasion::Occasion};
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
pub(super) struct AskedWishes {
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
    tally: Option<Tally>,
    sheets: Sheets,
    network: Network,
    occasion: Option<Occasion>,
}

/// The fields that a kind has.
pub(super) fn offered(action: &Action, kind: &Kind) -> Vec<&'static str> {
    let mut fields = Vec::new();
    if kind.openings.len() > 1 {
        fields.push("opening");
    }
    if action.demands_of(kind).len() > 1 && kind.form != Form::Card {
        fields.push("demands");
    }
    fields.extend_from_slice(match kind.form {
        Form::Letter => &["signatures", "counted"],
        Form::Joint => &["organisation", "signatories", "sort", "signatures", "counted"],
        Form::Card => &["occasion"],
        Form::Post => &["network"],
        Form::Petition => &["sheets", "rows"],
    });
    fields
}

impl AskedWishes {
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
        let mut tell = |field: &'static str, message: &Message| {
            wrong.push(FieldError { field, message: content.ui.say(message) });
        };
        if kind.form.is_letter() {
            wishes.tally = self.tally(content, today, &mut tell);
        }
        match kind.form {
            Form::Letter => {}
            Form::Joint => {
                wishes.sort = self.sort.unwrap_or_default();
                wishes.signatories = self.signatories(content, &mut tell);
                wishes.organisation = given(self.organisation.as_ref()).map(str::to_owned);
                if wishes.organisation.is_none() && wishes.signatories.is_empty() {
                    wishes.organisation = Some(ANY_ORGANISATION.to_owned());
                }
            }
            Form::Card => wishes.occasion = self.occasion,
            Form::Post => wishes.network = self.network.unwrap_or_default(),
            Form::Petition => {
                let mut number = |field: &'static str, asked: Option<i64>, most: i64| {
                    let asked = asked?;
                    if !(1..=most).contains(&asked) {
                        tell(field, &msg!("preview-number", most = most));
                    }
                    usize::try_from(asked).ok()
                };
                wishes.sheets.count = number("sheets", self.sheets, Sheets::MOST).unwrap_or(1);
                wishes.sheets.rows = number("rows", self.rows, Sheets::MOST_ROWS);
            }
        }
        if wrong.is_empty() { Ok(wishes) } else { Err(wrong) }
    }

    /// What the case offers of what was chosen.
    fn choices(&self, action: &Action, kind: &Kind) -> Choices {
        let opening = self.opening.clone().filter(|id| kind.openings.iter().any(|known| known.value == *id));
        let is_one = |id: &&String| action.demands_of(kind).iter().any(|known| known.value == **id);
        Choices { opening, demands: self.demands.iter().filter(is_one).cloned().collect() }
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

    fn signatories(&self, content: &Content, tell: &mut dyn FnMut(&'static str, &Message)) -> Arc<[Signatory]> {
        const FIELD: &str = "signatories";
        let Some(text) = given(self.signatories.as_ref()) else { return Arc::default() };
        match roster::typed_signatories(&content.catalog, &content.field(FIELD), text) {
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
    /// Whether they change what letters are composed with; the writer is another matter.
    pub fn are_plain(&self) -> bool {
        let Self { tally, sheets, network, occasion, .. } = self;
        (*tally, *sheets, *network, *occasion) == (None, Sheets::default(), Network::default(), None)
    }

    /// A composer that heeds them.
    pub fn heeded(&self, composer: Composer) -> Composer {
        composer.with_tally(self.tally).with_sheets(self.sheets).with_network(self.network).with_occasion(self.occasion)
    }
}

fn given(text: Option<&String>) -> Option<&str> {
    text.map(String::as_str).filter(|text| !text.trim().is_empty())
}
