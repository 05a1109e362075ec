//! What is on record of a state: `actions/states/<CODE>.toml`.

use super::At;
use super::fields::{ids, writing_within};
use super::schema::{self, Field, State};
use super::table::{FileReader, Table, parse};
use super::within::Declared;
use crate::catalog::Catalog;
use crate::date::PartialDate;
use crate::diagnostic::Diagnostic;

/// What is on record of a state; of most, nothing.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct OfState {
    /// The treaties that it has not joined.
    pub not_joined: Vec<At<String>>,
    /// Treaties that it joined or left.
    pub treaties: Vec<Standing>,
    /// Whether people who live there write to it without danger, where that is declared.
    pub writing_within: Option<Declared>,
}

/// Whether a state is party to a treaty, as a file says.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Standing {
    /// The treaty, by its id.
    pub treaty: At<String>,
    /// Whether the state is party to it.
    pub joined: bool,
    /// Of what day that is known.
    pub day: Option<PartialDate>,
    /// Who says so.
    pub source: String,
}

/// The treaties of a file.
pub(super) fn standings(table: &Table<'_>, field: &Field) -> Vec<Standing> {
    let mut standings = Vec::new();
    for entry in table.tables(field) {
        let treaty = entry.text(&schema::Standing::TREATY);
        let joined = entry.flag(&schema::Standing::JOINED);
        let day = entry.partial_date(&schema::Standing::DAY).map(|at| at.value);
        let source = entry.text(&schema::Standing::SOURCE);
        entry.finish(schema::Standing::TABLE.fields());
        if let (Some(treaty), Some(source)) = (treaty, source) {
            standings.push(Standing { treaty, joined, day, source: source.value });
        }
    }
    standings
}

/// Reads what is on record of a state.
///
/// # Errors
/// All that is wrong in the state's file.
pub fn read(catalog: &Catalog, country: &str) -> Result<OfState, Vec<Diagnostic>> {
    let Some(source) = catalog.read(&format!("actions/states/{country}.toml"))? else { return Ok(OfState::default()) };
    let parsed = parse(&source)?;
    let reader = FileReader::new(&source);
    let table = Table::new(&reader, parsed.get_ref(), 0..0);
    let state = OfState {
        not_joined: ids(&reader, table.texts(&State::NOT_JOINED)),
        treaties: standings(&table, &State::TREATIES),
        writing_within: writing_within(&table, &State::WRITING_WITHIN, &State::WRITING_WITHIN_REASON),
    };
    table.finish(State::TABLE.fields());
    let wrong = reader.diagnostics.into_inner();
    if wrong.is_empty() { Ok(state) } else { Err(wrong) }
}
