//! What a person wishes of a document besides who writes it: each form has its own.

use super::occasion::Occasion;
use crate::action::Tally;
use crate::post::Network;

/// What may be wished of a form, by the flag of `appeal write` that says it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Wished {
    /// `--tally`: the signatures of a petition that the letter cites.
    Tally,
    /// `--signatories`, `--sort`, `--organisation`: who signs with the writer.
    Signers,
    /// `--occasion`: what a card is for.
    Occasion,
    /// `--network`, `--open`: where posts go.
    Network,
    /// `--sheets`, `--rows`: the sheets of a petition.
    Sheets,
    /// `--demands-order`, `--opening`: what the letter says first.
    Order,
    /// `--to`: some of the recipients alone.
    To,
    /// `--save-profile`: the writer's data, kept for the next letter.
    Profile,
}

/// What is wished of the documents of one composer.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Wish {
    /// Nothing that its form would do otherwise.
    #[default]
    Plain,
    /// Letters cite these signatures.
    Tally(Tally),
    /// Cards are for this occasion, not for the one that is near.
    Occasion(Occasion),
    /// Posts are for this network.
    Network(Network),
    /// A petition has these sheets.
    Sheets(Sheets),
}

/// What a person said of documents, whatever they are.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(crate) struct Requested {
    /// The signatures to cite.
    pub tally: Option<Tally>,
    /// What cards are for.
    pub occasion: Option<Occasion>,
    pub network: Option<Network>,
    /// The sheets of a petition.
    pub sheets: Option<Sheets>,
}

impl Requested {
    /// What of it is wished of a form; what goes with another form does nothing here.
    pub fn of(self, form: &[Wished]) -> Wish {
        let wish = form.iter().find_map(|wished| match wished {
            Wished::Tally => self.tally.map(Wish::Tally),
            Wished::Occasion => self.occasion.map(Wish::Occasion),
            Wished::Network => self.network.map(Wish::Network),
            Wished::Sheets => self.sheets.map(Wish::Sheets),
            // These are wished of the writer, and of what the command does.
            Wished::Signers | Wished::Order | Wished::To | Wished::Profile => None,
        });
        wish.unwrap_or_default()
    }
}

impl Wish {
    /// The signatures that letters cite.
    pub fn tally(self) -> Option<Tally> {
        if let Self::Tally(tally) = self { Some(tally) } else { None }
    }

    /// The occasion of cards.
    pub fn occasion(self) -> Option<Occasion> {
        if let Self::Occasion(occasion) = self { Some(occasion) } else { None }
    }

    /// The network of posts.
    pub fn network(self) -> Network {
        if let Self::Network(network) = self { network } else { Network::default() }
    }

    /// The sheets of a petition.
    pub fn sheets(self) -> Sheets {
        if let Self::Sheets(sheets) = self { sheets } else { Sheets::default() }
    }
}

/// How many sheets are wished.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Sheets {
    /// How many sheets there are to be.
    pub count: usize,
    /// The rows of each; as many as fill the page where that is not said.
    pub rows: Option<usize>,
}

impl Sheets {
    /// No more sheets are made at once.
    pub(crate) const MOST: i64 = 200;
    /// No sheet has more rows.
    pub(crate) const MOST_ROWS: i64 = 40;
}

impl Default for Sheets {
    fn default() -> Self {
        Self { count: 1, rows: None }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_goes_with_another_form_is_not_wished_of_this_one() {
        let sheets = Sheets { count: 3, rows: None };
        let asked = Requested { network: Some(Network::Mastodon), sheets: Some(sheets), ..Requested::default() };
        assert_eq!(asked.of(&[Wished::Sheets, Wished::Order]), Wish::Sheets(sheets));
        assert_eq!(asked.of(&[Wished::Tally, Wished::To]), Wish::Plain);
    }
}
