//! Documents that stay where they are while others go: those of actions that are held.

use rusqlite::params;

use super::errors::told;
use super::ledger::{PENDING, Route, list};
use super::store::Outbox;
use crate::diagnostic::Diagnostic;

impl Outbox {
    /// The actions that it has documents of.
    ///
    /// # Errors
    /// The outbox cannot be read.
    pub fn actions(&self) -> Result<Vec<String>, Diagnostic> {
        let read = || -> rusqlite::Result<Vec<String>> {
            let mut statement = self.connection.prepare("SELECT DISTINCT action FROM documents ORDER BY 1")?;
            let rows = statement.query_map([], |row| row.get(0))?;
            rows.collect()
        };
        read().map_err(|error| told(&self.path, &error))
    }

    /// How many documents of these formats wait to go by a route, action by action.
    ///
    /// # Errors
    /// The outbox cannot be read.
    pub(crate) fn pending_by_action(&self, route: &Route, formats: &[&str]) -> Result<Vec<(String, u64)>, Diagnostic> {
        let read = || -> rusqlite::Result<Vec<(String, u64)>> {
            let sql = format!("SELECT d.action, count(*) FROM documents d WHERE {PENDING} GROUP BY 1 ORDER BY 1");
            let mut statement = self.connection.prepare(&sql)?;
            let values = params![route.way, route.target, list(formats), self.held()];
            let rows = statement.query_map(values, |row| Ok((row.get(0)?, row.get::<_, i64>(1)?.unsigned_abs())))?;
            rows.collect()
        };
        read().map_err(|error| told(&self.path, &error))
    }

    /// Holds the documents of these actions: as long as it is open, they do not wait for any route.
    pub(crate) fn hold(&mut self, actions: Vec<String>) {
        self.held = actions;
    }

    /// Whether the documents of an action are held.
    pub fn holds(&self, action: &str) -> bool {
        self.held.iter().any(|held| held == action)
    }

    /// The actions that are held, as SQLite reads a list.
    pub(super) fn held(&self) -> String {
        serde_json::Value::from(self.held.as_slice()).to_string()
    }
}
