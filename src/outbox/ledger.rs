//! The ledger: every delivery is written down right before anything goes that could arrive, and again when it ended.

use jiff::Timestamp;
use rusqlite::{Connection, OptionalExtension, Row, params};
use serde::Serialize;

use super::document::{DocumentId, Stored};
use super::guard::{Room, corrupt};
use super::rows;
use super::store::{Outbox, parsed};
use crate::diagnostic::Diagnostic;
use crate::text::{offence, visible};
use crate::word_enum::word_enum;

/// What the ledger knows a delivery by.
pub(crate) type DeliveryId = i64;

/// Which way documents go, and where: what was delivered by one route may still go by another.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Route {
    /// `smtp`, `imap`, `maildir`, `mbox`.
    pub way: String,
    /// The address or folder.
    pub target: String,
}

/// How a delivery stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum DeliveryState {
    /// Begun, not ended: in doubt where the run that began it is gone.
    InFlight,
    Sent,
    /// It did not arrive.
    Failed,
    /// Whether it arrived is not known.
    Unknown,
}

word_enum!(DeliveryState { InFlight = "in-flight", Sent = "sent", Failed = "failed", Unknown = "unknown" });

/// How a delivery ended; the text is what the server or the system said.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Outcome {
    /// It arrived, or was accepted for delivery.
    Sent,
    /// It did not arrive; the next run tries again.
    Failed(String),
    /// Whether it arrived is not known; it is not tried again until it is settled.
    Unknown(String),
}

impl Outcome {
    fn state(&self) -> DeliveryState {
        match self {
            Self::Sent => DeliveryState::Sent,
            Self::Failed(_) => DeliveryState::Failed,
            Self::Unknown(_) => DeliveryState::Unknown,
        }
    }

    fn detail(&self) -> Option<&str> {
        match self {
            Self::Sent => None,
            Self::Failed(detail) | Self::Unknown(detail) => Some(detail),
        }
    }
}

/// One line of the ledger.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Delivery {
    /// What the ledger knows it by.
    pub id: DeliveryId,
    /// Which way it went.
    pub route: Route,
    /// The message that it was.
    pub(crate) message_id: String,
    pub state: DeliveryState,
    /// When that was written down.
    pub at: Timestamp,
    /// What the server or the system said.
    pub(crate) detail: Option<String>,
    /// The documents that went with it.
    pub documents: Vec<DocumentId>,
}

/// A document `d` that waits for the route ?1, ?2: not out of date, not in doubt on it, not arrived by it as it is now,
/// of the formats ?3, and of none of the actions ?4, which are held.
pub(super) const PENDING: &str = "NOT d.outdated AND NOT EXISTS (
    SELECT 1 FROM delivered x JOIN deliveries v ON v.id = x.delivery
    WHERE x.document = d.id AND v.way = ?1 AND v.target = ?2
      AND (v.state IN ('in-flight', 'unknown') OR (v.state = 'sent' AND x.hash = d.hash)))
    AND d.format IN (SELECT value FROM json_each(?3))
    AND d.action NOT IN (SELECT value FROM json_each(?4))";

impl Outbox {
    /// How many documents of these formats wait to go by a route.
    ///
    /// # Errors
    /// The outbox cannot be read.
    pub(crate) fn pending(&self, route: &Route, formats: &[&str]) -> Result<u64, Diagnostic> {
        let sql = format!("SELECT count(*) FROM documents d WHERE {PENDING}");
        let values = params![route.way, route.target, list(formats), self.held()];
        let read =
            |connection: &Connection| connection.prepare_cached(&sql)?.query_row(values, |row| row.get::<_, i64>(0));
        self.read(read).map(i64::unsigned_abs)
    }

    /// The first document behind `after` (0 for the first of all) that waits to go by a route. A document whose delivery
    /// failed waits again; who goes on behind it leaves it to the next run.
    ///
    /// # Errors
    /// The outbox cannot be read.
    pub(crate) fn next_pending(
        &self,
        route: &Route,
        formats: &[&str],
        after: DocumentId,
    ) -> Result<Option<Stored>, Diagnostic> {
        self.one_behind(
            after,
            &format!("d.id > ?5 AND {PENDING} ORDER BY d.id LIMIT 1"),
            params![route.way, route.target, list(formats), self.held(), after],
        )
    }

    /// Hands the beginning of each document of these formats that waits to go by a route to `see`, as much of it as holds the head
    /// of an e-mail.
    ///
    /// # Errors
    /// The outbox cannot be read.
    pub(crate) fn pending_heads(
        &self,
        route: &Route,
        formats: &[&str],
        mut see: impl FnMut(&[u8]),
    ) -> Result<(), Diagnostic> {
        let sql = format!("SELECT substr(d.bytes, 1, 65536) FROM documents d WHERE {PENDING} ORDER BY d.id");
        self.read(|connection| {
            let mut statement = connection.prepare(&sql)?;
            let mut rows = statement.query(params![route.way, route.target, list(formats), self.held()])?;
            while let Some(row) = rows.next()? {
                see(row.get_ref(0)?.as_blob()?);
            }
            Ok(())
        })
    }

    /// The documents of a writer, of these formats, that wait to go by a route.
    ///
    /// # Errors
    /// The outbox cannot be read.
    pub(crate) fn pending_of_writer(
        &self,
        route: &Route,
        formats: &[&str],
        writer: &str,
    ) -> Result<Vec<Stored>, Diagnostic> {
        self.all(
            &format!("d.writer = ?5 AND {PENDING} ORDER BY d.id"),
            params![route.way, route.target, list(formats), self.held(), writer],
        )
    }

    /// The first writer behind `after` ("" for the first of all), in the order of their names in the outbox, who has
    /// documents of these formats that wait to go by a route; for one digest a writer, with
    /// [`Outbox::pending_of_writer`].
    ///
    /// # Errors
    /// The outbox cannot be read.
    pub(crate) fn next_pending_writer(
        &self,
        route: &Route,
        formats: &[&str],
        after: &str,
    ) -> Result<Option<String>, Diagnostic> {
        let sql =
            format!("SELECT d.writer FROM documents d WHERE d.writer > ?5 AND {PENDING} ORDER BY d.writer LIMIT 1");
        self.read(|connection| {
            let values = params![route.way, route.target, list(formats), self.held(), after];
            let next: Option<String> =
                connection.prepare_cached(&sql)?.query_row(values, |row| row.get(0)).optional()?;
            if next.as_deref().is_some_and(|next| next <= after) { Err(corrupt()) } else { Ok(next) }
        })
    }

    /// Writes down that documents go by a route as one message: right before the first byte goes that could make it arrive.
    /// It is on the disk when this returns, and with it how the deliveries before it ended.
    ///
    /// # Errors
    /// The outbox cannot be written: then nothing may be delivered.
    pub fn begin_delivery(
        &mut self,
        documents: &[DocumentId],
        route: &Route,
        message_id: &str,
        at: Timestamp,
    ) -> Result<DeliveryId, Diagnostic> {
        self.still()?;
        self.write(|connection| added(connection, documents, route, message_id, (DeliveryState::InFlight, None), at))
    }

    /// Writes down how a delivery ended. After `kill -9` it is there; after the power failed it may not be, and then the
    /// delivery is in doubt: waiting for the disk here would only move that moment.
    ///
    /// # Errors
    /// The outbox cannot be written; the delivery is then in doubt.
    pub fn finish_delivery(
        &mut self,
        delivery: DeliveryId,
        outcome: &Outcome,
        at: Timestamp,
    ) -> Result<(), Diagnostic> {
        self.write(|connection| {
            without_waiting(connection, |connection| {
                connection
                    .prepare_cached("UPDATE deliveries SET state = ?2, at = ?3, detail = ?4 WHERE id = ?1")?
                    .execute(params![delivery, outcome.state().as_str(), at.to_string(), outcome.detail()])
                    .map(drop)
            })
        })
    }

    /// Writes down how a delivery ended that was never begun: nothing went that could arrive, or the message was there.
    ///
    /// # Errors
    /// The outbox cannot be written.
    pub fn note_delivery(
        &mut self,
        documents: &[DocumentId],
        route: &Route,
        message_id: &str,
        outcome: &Outcome,
        at: Timestamp,
    ) -> Result<(), Diagnostic> {
        let ended = (outcome.state(), outcome.detail());
        self.write(|connection| {
            without_waiting(connection, |connection| {
                added(connection, documents, route, message_id, ended, at).map(drop)
            })
        })
    }

    /// The deliveries of which it is not known how they ended: those that a run left in flight, and those whose server
    /// did not say.
    ///
    /// # Errors
    /// The outbox cannot be read.
    pub fn in_doubt(&self) -> Result<Vec<Delivery>, Diagnostic> {
        self.deliveries("v.state IN ('in-flight', 'unknown') ORDER BY v.id", [])
    }

    /// Says how a delivery in doubt ended: found in the folder, or not. Whether there was one of that number in doubt.
    ///
    /// # Errors
    /// The outbox cannot be written.
    pub fn settle(&mut self, delivery: DeliveryId, outcome: &Outcome, at: Timestamp) -> Result<bool, Diagnostic> {
        let write = |connection: &mut Connection| {
            connection
                .prepare_cached(
                    "UPDATE deliveries SET state = ?2, at = ?3, detail = ?4
                     WHERE id = ?1 AND state IN ('in-flight', 'unknown')",
                )?
                .execute(params![delivery, outcome.state().as_str(), at.to_string(), outcome.detail()])
        };
        self.write(write).map(|changed| changed > 0)
    }

    /// The deliveries of a document, in their order.
    ///
    /// # Errors
    /// The outbox cannot be read.
    pub fn deliveries_of(&self, document: DocumentId) -> Result<Vec<Delivery>, Diagnostic> {
        self.deliveries("v.id IN (SELECT delivery FROM delivered WHERE document = ?1) ORDER BY v.id", [document])
    }

    fn deliveries(&self, condition: &str, values: impl rusqlite::Params) -> Result<Vec<Delivery>, Diagnostic> {
        let sql = format!(
            "SELECT v.id, v.way, v.target, v.message_id, v.state, v.at, v.detail FROM deliveries v WHERE {condition}"
        );
        let found = self.read(|connection| {
            let (mut found, mut room) = (Vec::new(), Room::new());
            let mut statement = connection.prepare_cached(&sql)?;
            let mut rows = statement.query(values)?;
            while let Some(row) = rows.next()? {
                let delivery = delivery(row)?;
                let Route { way, target } = &delivery.route;
                room.take([way, target, &delivery.message_id].into_iter().map(String::len).sum())?;
                room.take(delivery.detail.as_ref().map_or(0, String::len))?;
                found.push(delivery);
            }
            let mut documents = connection.prepare_cached("SELECT document FROM delivered WHERE delivery = ?1")?;
            for delivery in &mut found {
                let mut rows = documents.query([delivery.id])?;
                while let Some(row) = rows.next()? {
                    room.take(size_of::<DocumentId>())?;
                    delivery.documents.push(row.get(0)?);
                }
            }
            Ok(found)
        })?;
        match found.iter().find(|delivery| offence(&delivery.message_id, false).is_some()) {
            Some(delivery) => Err(rows::unsound_delivery(&self.path, delivery.id, &delivery.message_id)),
            None => Ok(found),
        }
    }
}

/// Adds a line to the ledger.
fn added(
    connection: &mut Connection,
    documents: &[DocumentId],
    route: &Route,
    message_id: &str,
    (state, detail): (DeliveryState, Option<&str>),
    at: Timestamp,
) -> rusqlite::Result<DeliveryId> {
    let transaction = connection.transaction()?;
    transaction
        .prepare_cached(
            "INSERT INTO deliveries (way, target, message_id, state, at, detail) VALUES (?1, ?2, ?3, ?4, ?5, ?6)",
        )?
        .execute(params![route.way, route.target, message_id, state.as_str(), at.to_string(), detail])?;
    let delivery = transaction.last_insert_rowid();
    for document in documents {
        transaction
            .prepare_cached(
                "INSERT INTO delivered (document, delivery, hash) SELECT id, ?2, hash FROM documents WHERE id = ?1",
            )?
            .execute([*document, delivery])?;
    }
    transaction.commit()?;
    Ok(delivery)
}

/// Writes without waiting for the disk.
fn without_waiting(
    connection: &mut Connection,
    write: impl FnOnce(&mut Connection) -> rusqlite::Result<()>,
) -> rusqlite::Result<()> {
    connection.execute_batch("PRAGMA synchronous = NORMAL")?;
    let written = write(connection);
    connection.execute_batch("PRAGMA synchronous = FULL")?;
    written
}

fn delivery(row: &Row<'_>) -> rusqlite::Result<Delivery> {
    let detail: Option<String> = row.get(6)?;
    Ok(Delivery {
        id: row.get(0)?,
        route: Route { way: row.get(1)?, target: row.get(2)? },
        message_id: row.get(3)?,
        state: parsed(row, 4, |text| text.parse().ok())?,
        at: parsed(row, 5, |text| text.parse().ok())?,
        // Ours hold nothing that a terminal obeys; this may not be ours.
        detail: detail.map(|detail| visible(&detail)),
        documents: Vec::new(),
    })
}

/// A list as SQLite reads one.
pub(super) fn list(formats: &[&str]) -> String {
    serde_json::Value::from(formats).to_string()
}
