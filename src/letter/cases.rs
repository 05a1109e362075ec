//! Cases as they are read with the forms that there are.

use super::forms;
use crate::action::{self, Action};
use crate::catalog::Catalog;
use crate::diagnostic::Failure;

/// Reads the action of that id.
///
/// # Errors
/// There is none of that id (wrong usage; the nearest names are told), or its file is wrong (all errors at once).
pub fn load(catalog: &Catalog, id: &str) -> Result<Action, Failure> {
    action::load(catalog, &forms::known(), id)
}

/// Every action there is, each read or with what is wrong in it.
pub fn load_all(catalog: &Catalog) -> Vec<(String, Result<Action, Failure>)> {
    action::load_all(catalog, &forms::known())
}
