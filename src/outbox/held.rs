//! Documents that stay where they are while others go: those of actions that are held.

use rusqlite::params;

use super::guard::Room;
use super::ledger::{PENDING, Route, list};
use super::store::Outbox;
use crate::diagnostic::Diagnostic;

impl Outbox {
    /// The actions that it has documents of.
    ///
    /// # Errors
    /// The outbox cannot be read.
    pub fn actions(&self) -> Result<Vec<String>, Diagnostic> {
        self.read(|connection| {
            let (mut found, mut room) = (Vec::new(), Room::new());
            let mut statement = connection.prepare("SELECT DISTINCT action FROM documents ORDER BY 1")?;
            let mut rows = statement.query([])?;
            while let Some(row) = rows.next()? {
                let action: String = row.get(0)?;
                room.take(action.len())?;
                found.push(action);
            }
            Ok(found)
        })
    }

    /// How many documents of these formats wait to go by a route, action by action.
    ///
    /// # Errors
    /// The outbox cannot be read.
    pub(crate) fn pending_by_action(&self, route: &Route, formats: &[&str]) -> Result<Vec<(String, u64)>, Diagnostic> {
        self.read(|connection| {
            let sql = format!("SELECT d.action, count(*) FROM documents d WHERE {PENDING} GROUP BY 1 ORDER BY 1");
            let (mut found, mut room) = (Vec::new(), Room::new());
            let mut statement = connection.prepare(&sql)?;
            let mut rows = statement.query(params![route.way, route.target, list(formats), self.held()])?;
            while let Some(row) = rows.next()? {
                let action: String = row.get(0)?;
                room.take(action.len())?;
                found.push((action, row.get::<_, i64>(1)?.unsigned_abs()));
            }
            Ok(found)
        })
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
