//! Which action goes on from which: what a pack needs besides its case, and all that it may have.

use super::limits::MOST_EARLIER;
use crate::action::case_path;
use crate::catalog::Catalog;

/// The actions that one goes on from, the latest first. It is asked of files in which anything may be wrong: what cannot be read goes
/// on from none.
pub(super) fn earlier(catalog: &Catalog, id: &str) -> Vec<String> {
    let mut found: Vec<String> = Vec::new();
    let mut of = id.to_owned();
    while found.len() < MOST_EARLIER {
        let Ok(Some(source)) = catalog.read(&case_path(&of)) else { break };
        let Ok(table) = source.text.parse::<toml::Table>() else { break };
        let Some(next) = table.get("follows").and_then(toml::Value::as_str) else { break };
        if next == id || found.iter().any(|known| known == next) || !catalog.has(&case_path(next)) {
            break;
        }
        of = next.to_owned();
        found.push(of.clone());
    }
    found
}
