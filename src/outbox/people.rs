//! Who an outbox knows by a name and address; and writers whom the roster does not have any more.

use std::collections::BTreeSet;

use super::by_name::NAME;
use super::document::DocumentId;
use super::guard::Room;
use super::schema::has_table;
use super::store::Outbox;
use crate::diagnostic::Diagnostic;

/// Who has which name and address: the hash of those of a writer, with a document of theirs; in order.
#[derive(Debug, Default)]
pub(crate) struct ByName(Vec<(i64, DocumentId)>);

impl Outbox {
    /// Whether it holds no document.
    ///
    /// # Errors
    /// The outbox cannot be read.
    pub(crate) fn is_empty(&self) -> Result<bool, Diagnostic> {
        self.read(|connection| {
            connection.query_row("SELECT NOT EXISTS (SELECT 1 FROM documents)", [], |row| row.get(0))
        })
    }

    /// Who has which name and address, of all its writers.
    ///
    /// # Errors
    /// The outbox cannot be read.
    pub(crate) fn by_name(&self) -> Result<ByName, Diagnostic> {
        self.read(|connection| {
            let (mut found, mut room) = (ByName::default(), Room::new());
            if has_table(connection, "main", NAME)? {
                let mut statement = connection.prepare("SELECT hash, document FROM by_name")?;
                let mut rows = statement.query([])?;
                while let Some(row) = rows.next()? {
                    let known = (row.get(0)?, row.get(1)?);
                    room.take(size_of_val(&known))?;
                    found.0.push(known);
                }
            }
            found.0.sort_unstable();
            Ok(found)
        })
    }

    /// The writers of a name and address.
    ///
    /// # Errors
    /// The outbox cannot be read.
    pub(crate) fn writers_of(&self, names: &ByName, by_name: i64) -> Result<Vec<String>, Diagnostic> {
        let first = names.0.partition_point(|(hash, _)| *hash < by_name);
        let documents = names.0[first..].iter().take_while(|(hash, _)| *hash == by_name).map(|(_, document)| document);
        self.read(|connection| {
            let mut found = Vec::new();
            let mut statement = connection.prepare_cached("SELECT writer FROM documents WHERE id = ?1")?;
            for document in documents {
                let mut rows = statement.query([document])?;
                while let Some(row) = rows.next()? {
                    found.push(row.get(0)?);
                }
            }
            Ok(found)
        })
    }

    /// The writers of documents of these actions, but for those of whom `is_met` says that they are known.
    ///
    /// # Errors
    /// The outbox cannot be read.
    pub(crate) fn writers_but(
        &self,
        actions: &[&str],
        is_met: impl Fn(&str) -> bool,
    ) -> Result<BTreeSet<String>, Diagnostic> {
        self.read(|connection| {
            let (mut found, mut room) = (BTreeSet::new(), Room::new());
            // An index has both columns; a writer comes once for each document, one after the other.
            let mut statement = connection.prepare("SELECT writer, action FROM documents ORDER BY writer")?;
            let mut rows = statement.query([])?;
            let (mut last, mut last_is_met) = (String::new(), true);
            while let Some(row) = rows.next()? {
                let writer = row.get_ref(0)?.as_str()?;
                if writer != last {
                    writer.clone_into(&mut last);
                    last_is_met = is_met(writer);
                }
                if !last_is_met && actions.contains(&row.get_ref(1)?.as_str()?) && found.insert(last.clone()) {
                    room.take(last.len())?;
                }
            }
            Ok(found)
        })
    }
}
