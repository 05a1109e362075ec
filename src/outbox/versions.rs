//! Which versions of a case the documents were made from.

use rusqlite::OptionalExtension;

use super::document::{DocumentId, Hash};
use super::guard::Room;
use super::store::{Outbox, STATE};
use crate::diagnostic::Diagnostic;

/// Documents that were made from one version of a case in a language.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Version {
    /// The id of the action.
    pub action: String,
    /// The name of the kind, a key of `[kinds]`.
    pub kind: String,
    /// The tag of the language (BCP 47).
    pub language: String,
    /// The hash of the case, its words and its templates.
    pub case: Hash,
    /// How many documents there are.
    pub documents: u64,
    /// How many of them wait to be delivered.
    pub waiting: u64,
}

impl Outbox {
    /// The version that a document was made from, where that is known.
    ///
    /// # Errors
    /// The outbox cannot be read.
    pub(crate) fn made_from(&self, document: DocumentId) -> Result<Option<Hash>, Diagnostic> {
        if !self.knows_cases {
            return Ok(None);
        }
        self.read(|connection| {
            connection
                .prepare_cached("SELECT c.hash FROM made_from m JOIN cases c ON c.id = m.made WHERE m.document = ?1")?
                .query_row([document], |row| row.get(0))
                .optional()
        })
    }

    /// All versions that documents were made from.
    ///
    /// # Errors
    /// The outbox cannot be read.
    pub(crate) fn versions(&self) -> Result<Vec<Version>, Diagnostic> {
        if !self.knows_cases {
            return Ok(Vec::new());
        }
        self.read(|connection| {
            let sql = format!(
                "SELECT d.action, d.kind, d.language, c.hash, count(*), sum({STATE} IN ('ready', 'failed'))
                 FROM documents d JOIN made_from m ON m.document = d.id JOIN cases c ON c.id = m.made
                 GROUP BY 1, 2, 3, 4 ORDER BY 1, 2, 3, 4"
            );
            let (mut found, mut room) = (Vec::new(), Room::new());
            let mut statement = connection.prepare(&sql)?;
            let mut rows = statement.query([])?;
            while let Some(row) = rows.next()? {
                let version = Version {
                    action: row.get(0)?,
                    kind: row.get(1)?,
                    language: row.get(2)?,
                    case: row.get(3)?,
                    documents: row.get::<_, i64>(4)?.unsigned_abs(),
                    waiting: row.get::<_, i64>(5)?.unsigned_abs(),
                };
                room.take(version.action.len() + version.kind.len() + version.language.len())?;
                found.push(version);
            }
            Ok(found)
        })
    }
}
