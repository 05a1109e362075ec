//! What is on record of a state: `actions/states/<CODE>.toml`.

use super::At;
use super::fields::ids;
use super::schema::State;
use super::table::{FileReader, Table, parse};
use crate::catalog::Catalog;
use crate::diagnostic::Diagnostic;

/// The treaties that a state has not joined: nothing, where nothing is on record.
///
/// # Errors
/// All that is wrong in the state's file.
pub fn not_joined(catalog: &Catalog, country: &str) -> Result<Vec<At<String>>, Vec<Diagnostic>> {
    let Some(source) = catalog.read(&format!("actions/states/{country}.toml"))? else { return Ok(Vec::new()) };
    let parsed = parse(&source)?;
    let reader = FileReader::new(&source);
    let table = Table::new(&reader, parsed.get_ref(), 0..0);
    let treaties = ids(&reader, table.texts(&State::NOT_JOINED));
    table.finish(State::TABLE.fields());
    let wrong = reader.diagnostics.into_inner();
    if wrong.is_empty() { Ok(treaties) } else { Err(wrong) }
}
