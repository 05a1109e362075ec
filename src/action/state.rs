//! What is on record of a state: `actions/states/<CODE>.toml`.

use super::At;
use super::fields::{ids, writing_within};
use super::schema::State;
use super::table::{FileReader, Table, parse};
use super::within::Declared;
use crate::catalog::Catalog;
use crate::diagnostic::Diagnostic;

/// What is on record of a state; of most, nothing.
#[derive(Debug, Default)]
pub(crate) struct OfState {
    /// The treaties that it has not joined.
    pub(crate) not_joined: Vec<At<String>>,
    /// Whether people who live there write to it without danger, where that is declared.
    pub(crate) writing_within: Option<Declared>,
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
        writing_within: writing_within(&table, &State::WRITING_WITHIN, &State::WRITING_WITHIN_REASON),
    };
    table.finish(State::TABLE.fields());
    let wrong = reader.diagnostics.into_inner();
    if wrong.is_empty() { Ok(state) } else { Err(wrong) }
}
