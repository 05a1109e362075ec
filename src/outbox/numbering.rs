//! What numbers the documents get when outboxes become one: in the order of their rosters' rows, whatever the order of the
//! outboxes, as if one run had made all of them. Documents of which no row is known stay in the order of their outbox.
//!
//! The numbers are found before the first document is copied, and each is then put in its place at once. Of a document no more
//! than four numbers is kept for that, in tables that SQLite keeps in files of its own and not in memory.

use rusqlite::{Connection, OptionalExtension, params};

use super::document::DocumentId;
use super::guard::corrupt;
use super::schema::has_table;
use super::tables::SAME;
use super::{by_name, origin};

/// `incoming`: every document that is there or comes, with the outbox that it is in (0 is the one that takes in), and its roster's
/// rank. `rosters`: the ranks, in the order in which the rosters are met. `numbered`: all in their new order.
const TABLES: &str = "
DROP TABLE IF EXISTS temp.incoming;
DROP TABLE IF EXISTS temp.rosters;
DROP TABLE IF EXISTS temp.numbered;
CREATE TEMP TABLE incoming (
    source INTEGER NOT NULL,
    id     INTEGER NOT NULL,
    rank   INTEGER NOT NULL,
    row    INTEGER NOT NULL,
    PRIMARY KEY (source, id)
) WITHOUT ROWID;
CREATE TEMP TABLE rosters (rank INTEGER PRIMARY KEY, roster INTEGER UNIQUE);
CREATE TEMP TABLE numbered (number INTEGER PRIMARY KEY, source INTEGER NOT NULL, id INTEGER NOT NULL);
";

/// Begins: nothing is known.
pub(super) fn begin(connection: &Connection) -> rusqlite::Result<()> {
    connection.execute_batch(TABLES)
}

/// Takes down what is in an outbox (`main` or `other`) and not taken down or there yet.
pub(super) fn look(connection: &mut Connection, database: &str, source: usize) -> rusqlite::Result<()> {
    let source = i64::try_from(source).unwrap_or(i64::MAX);
    let transaction = connection.transaction()?;
    let (row, known) = if has_table(&transaction, database, "origins")? {
        ("p.roster, p.row", format!("LEFT JOIN {database}.origins p ON p.document = o.id"))
    } else {
        ("NULL, NULL", String::new())
    };
    let is_new =
        if source == 0 { "1".to_owned() } else { format!("NOT EXISTS (SELECT 1 FROM main.documents d WHERE {SAME})") };
    {
        let sql = format!("SELECT o.id, {row} FROM {database}.documents o {known} WHERE {is_new} ORDER BY o.id");
        let mut statement = transaction.prepare(&sql)?;
        let mut rows = statement.query([])?;
        let mut take =
            transaction.prepare("INSERT INTO temp.incoming (source, id, rank, row) VALUES (?1, ?2, ?3, ?4)")?;
        let mut last = if source == 0 { 0 } else { DocumentId::MIN };
        let mut met: Option<(Option<i64>, i64)> = None;
        while let Some(row) = rows.next()? {
            let (id, roster, row): (DocumentId, Option<i64>, Option<i64>) = (row.get(0)?, row.get(1)?, row.get(2)?);
            if id <= last {
                return Err(corrupt());
            }
            last = id;
            let rank = match met {
                Some((known, rank)) if known == roster => rank,
                _ => rank(&transaction, roster)?,
            };
            met = Some((roster, rank));
            take.execute(params![source, id, rank, row.unwrap_or(id)])?;
        }
    }
    transaction.commit()
}

/// The rank of a roster; of one that is not known, which is another in each outbox, a new one.
fn rank(connection: &Connection, roster: Option<i64>) -> rusqlite::Result<i64> {
    let known = connection
        .prepare_cached("SELECT rank FROM temp.rosters WHERE roster = ?1")?
        .query_row([roster], |row| row.get(0))
        .optional()?;
    if let Some(rank) = known {
        return Ok(rank);
    }
    connection.prepare_cached("INSERT INTO temp.rosters (roster) VALUES (?1)")?.execute([roster])?;
    Ok(connection.last_insert_rowid())
}

/// Gives the numbers, and moves what is there to its own; nothing where nothing new comes.
pub(super) fn settle(connection: &mut Connection) -> rusqlite::Result<()> {
    let comes: bool =
        connection.query_row("SELECT EXISTS (SELECT 1 FROM temp.incoming WHERE source > 0)", [], |row| row.get(0))?;
    if !comes {
        return Ok(());
    }
    let transaction = connection.transaction()?;
    transaction.execute_batch(
        "INSERT INTO temp.numbered (source, id) SELECT source, id FROM temp.incoming ORDER BY rank, row, source, id;
         CREATE INDEX temp.numbered_of ON numbered (source, number, id);
         CREATE UNIQUE INDEX temp.numbered_by ON numbered (source, id);
         PRAGMA defer_foreign_keys = ON;",
    )?;
    // By way of numbers that none has: else one would come to stand where another has not gone yet.
    let columns = [
        ("delivered", "document"),
        ("made_from", "document"),
        (origin::NAME, "document"),
        (by_name::NAME, "document"),
        ("documents", "id"),
    ];
    for (table, column) in columns {
        transaction.execute_batch(&format!(
            "UPDATE main.{table} SET {column} = -(SELECT number FROM temp.numbered n WHERE n.source = 0 AND n.id = {table}.{column})
                WHERE {column} IN (SELECT id FROM temp.numbered WHERE source = 0 AND number <> id);"
        ))?;
    }
    for (table, column) in columns {
        transaction.execute_batch(&format!("UPDATE main.{table} SET {column} = -{column} WHERE {column} < 0;"))?;
    }
    transaction.commit()
}
