//! The tables of an outbox. What is changed here is what an outbox of ours may have: those of older versions must stay known.

use super::{by_name, cases, origin};

/// What every outbox has.
pub(super) const TABLES: &str = "
CREATE TABLE documents (
    id        INTEGER PRIMARY KEY AUTOINCREMENT,
    writer    TEXT NOT NULL,
    action    TEXT NOT NULL,
    kind      TEXT NOT NULL,
    recipient TEXT NOT NULL,
    language  TEXT NOT NULL,
    format    TEXT NOT NULL,
    name      TEXT NOT NULL,
    email     TEXT,
    file_name TEXT NOT NULL,
    made_on   TEXT NOT NULL,
    input     BLOB NOT NULL,
    hash      BLOB NOT NULL,
    outdated  INTEGER NOT NULL,
    bytes     BLOB NOT NULL,
    UNIQUE (writer, action, kind, recipient, language, format)
) STRICT;
CREATE TABLE deliveries (
    id         INTEGER PRIMARY KEY AUTOINCREMENT,
    way        TEXT NOT NULL,
    target     TEXT NOT NULL,
    message_id TEXT NOT NULL,
    state      TEXT NOT NULL CHECK (state IN ('in-flight', 'sent', 'failed', 'unknown')),
    at         TEXT NOT NULL,
    detail     TEXT
) STRICT;
CREATE INDEX deliveries_open ON deliveries (id) WHERE state IN ('in-flight', 'unknown');
CREATE TABLE delivered (
    document INTEGER NOT NULL REFERENCES documents (id),
    delivery INTEGER NOT NULL REFERENCES deliveries (id),
    hash     BLOB NOT NULL,
    PRIMARY KEY (document, delivery)
) STRICT, WITHOUT ROWID;
CREATE INDEX delivered_by ON delivered (delivery);
";

/// What outboxes of older programs lack; opening one to write makes it.
pub(super) const LATER: [&str; 5] = [
    "CREATE INDEX IF NOT EXISTS deliveries_message ON deliveries (message_id);",
    cases::TABLES,
    ADDRESSES,
    by_name::TABLES,
    origin::TABLE,
];

/// The addresses of recipients.
const ADDRESSES: &str = "
CREATE TABLE IF NOT EXISTS addresses (
    address TEXT PRIMARY KEY,
    file    TEXT NOT NULL
) STRICT, WITHOUT ROWID;
";

/// What is the same document in two outboxes, as `d` in one and `o` in the other.
pub(super) const SAME: &str =
    "d.writer = o.writer AND d.action = o.action AND d.kind = o.kind AND d.recipient = o.recipient
    AND d.language = o.language AND d.format = o.format";
