//! An outbox is input: one of an earlier version is read, and one that no program of ours made ends in an error that names it.

use std::path::{Path, PathBuf};
use std::process::Output;
use std::time::{Duration, Instant};

use appeal::outbox::{Access, Outbox, hash};
use rusqlite::Connection;

use crate::{mail, support};

fn run(folder: &Path, arguments: &[&str]) -> Output {
    let mut command = support::appeal();
    command.args(arguments).current_dir(folder).env("APPEAL_CONFIG", folder.join("config.toml"));
    let began = Instant::now();
    let output = command.output().unwrap();
    assert!(began.elapsed() < Duration::from_secs(10), "{arguments:?} took too long");
    output
}

fn told(output: &Output) -> String {
    String::from_utf8_lossy(&output.stderr).into_owned()
}

fn printed(output: &Output) -> String {
    String::from_utf8_lossy(&output.stdout).into_owned()
}

/// An outbox of two drafts, and what somebody did to it.
fn spoilt(sql: &str) -> (tempfile::TempDir, PathBuf) {
    let (folder, outbox) = mail::outbox(2);
    drop(outbox);
    let path = folder.path().join("test.outbox");
    if !sql.is_empty() {
        let database = Connection::open(&path).unwrap();
        database.execute_batch("PRAGMA foreign_keys = OFF").unwrap();
        database.execute_batch(sql).unwrap();
        database.execute_batch("PRAGMA wal_checkpoint(TRUNCATE)").unwrap();
    }
    (folder, path)
}

/// The tables as the first version made them.
const FIRST: &str = "
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

/// With `outbox merge`.
const MESSAGES: &str = "CREATE INDEX deliveries_message ON deliveries (message_id);";

/// With `diff`: from which version of a case a document is.
const CASES: &str = "
CREATE TABLE IF NOT EXISTS cases (
    id   INTEGER PRIMARY KEY,
    hash BLOB NOT NULL UNIQUE
) STRICT;
CREATE TABLE IF NOT EXISTS made_from (
    document INTEGER PRIMARY KEY REFERENCES documents (id),
    made     INTEGER NOT NULL REFERENCES cases (id)
) STRICT;
INSERT INTO cases (hash) VALUES (zeroblob(32));
INSERT INTO made_from (document, made) VALUES (1, 1);
";

/// With the addresses of recipients.
const ADDRESSES: &str = "
CREATE TABLE IF NOT EXISTS addresses (
    address TEXT PRIMARY KEY,
    file    TEXT NOT NULL
) STRICT, WITHOUT ROWID;
";

/// What each version made, with the number that its files have. One of an older version that a newer one wrote lacks what
/// only new files got.
const VERSIONS: [(&str, i32, &[&str]); 6] = [
    ("the first", 1, &[]),
    ("outbox merge", 1, &[MESSAGES]),
    ("diff", 1, &[MESSAGES, CASES]),
    ("the first, written by diff", 1, &[CASES]),
    ("addresses", 1, &[MESSAGES, CASES, ADDRESSES]),
    ("forget", 2, &[MESSAGES, CASES, ADDRESSES]),
];

#[test]
fn outboxes_of_all_versions_are_listed_shown_exported_and_sent() {
    for (version, number, later) in VERSIONS {
        let folder = tempfile::tempdir().unwrap();
        let database = Connection::open(folder.path().join("old.outbox")).unwrap();
        database.execute_batch("PRAGMA journal_mode = WAL").unwrap();
        database.execute_batch(FIRST).unwrap();
        database.pragma_update(None, "application_id", i32::from_be_bytes(*b"apox")).unwrap();
        database.pragma_update(None, "user_version", number).unwrap();
        for (id, format, bytes) in [(1, "eml", mail::eml(1)), (2, "txt", b"Dear President,\n".to_vec())] {
            database
                .execute(
                    "INSERT INTO documents VALUES (?1, 'id:1', 'case', 'letter', 'office', 'en', ?2, 'Ana', NULL,
                        'case.office.en.' || ?2, '2026-11-22', zeroblob(32), ?3, 0, ?4)",
                    rusqlite::params![id, format, hash(&bytes), bytes],
                )
                .unwrap();
        }
        later.iter().for_each(|later| database.execute_batch(later).unwrap());
        drop(database);
        let listed = run(folder.path(), &["outbox", "list", "old.outbox"]);
        assert_eq!(printed(&listed).lines().count(), 2, "{version}: {}", told(&listed));
        let shown = run(folder.path(), &["outbox", "show", "old.outbox", "2"]);
        assert_eq!(printed(&shown), "Dear President,\n", "{version}: {}", told(&shown));
        let exported = run(folder.path(), &["outbox", "export", "old.outbox", "--out", "letters"]);
        assert!(exported.status.success(), "{version}: {}", told(&exported));
        let send = ["send", "old.outbox", "--way", "maildir", "--out", "drafts"];
        let plan = run(folder.path(), &send);
        assert!(told(&plan).contains("1 draft"), "{version}: {}", told(&plan));
        let sent = run(folder.path(), &[&send[..], &["--yes"]].concat());
        assert!(sent.status.success(), "{version}: {}", told(&sent));
        assert_eq!(std::fs::read_dir(folder.path().join("drafts/cur")).unwrap().count(), 1, "{version}");
        let merged = run(folder.path(), &["outbox", "merge", "new.outbox", "old.outbox"]);
        assert!(merged.status.success(), "{version}: {}", told(&merged));
    }
}

/// A recursive view that has a row for ever.
const ENDLESS: &str = "DROP TABLE documents; CREATE VIEW documents AS
    WITH RECURSIVE n (id) AS (SELECT 1 UNION ALL SELECT id + 1 FROM n)
    SELECT id, 'w' AS writer, 'a' AS action, 'letter' AS kind, 'r' AS recipient, 'en' AS language, 'txt' AS format,
        'n' AS name, NULL AS email, 'f' AS file_name, '2026-01-01' AS made_on, zeroblob(32) AS input,
        zeroblob(32) AS hash, 0 AS outdated, x'' AS bytes FROM n;";

#[test]
fn what_no_version_made_is_no_outbox() {
    for (sql, strange) in [
        (ENDLESS, "documents"),
        ("CREATE VIEW v AS SELECT 1", "view v"),
        ("CREATE TABLE t (x)", "table t"),
        ("CREATE TRIGGER t AFTER INSERT ON deliveries BEGIN DELETE FROM documents; END", "trigger t"),
        ("CREATE VIRTUAL TABLE t USING fts5 (x)", "t"),
        ("ALTER TABLE documents ADD COLUMN x INTEGER AS (1)", "table documents"),
        ("CREATE INDEX i ON documents (length(bytes))", "index i"),
        ("DROP INDEX delivered_by; CREATE INDEX delivered_by ON delivered (hash)", "index delivered_by"),
        ("DROP INDEX delivered_by", "index delivered_by"),
        ("DROP TABLE delivered", "delivered"),
        ("DROP TABLE cases; CREATE VIEW cases AS SELECT 1 AS id, zeroblob(32) AS hash", "cases"),
        ("DROP TABLE addresses; CREATE TABLE addresses (address, file)", "addresses"),
        ("ANALYZE", "sqlite_stat"),
        ("PRAGMA writable_schema = ON; UPDATE sqlite_schema SET sql = replace(sql, ' STRICT', '')", "table"),
        // A file that says that it has no tables yet.
        ("PRAGMA schema_version = 0", ""),
    ] {
        let (folder, path) = spoilt(sql);
        for command in [
            &["outbox", "list", "test.outbox"][..],
            &["outbox", "show", "test.outbox", "1"],
            &["outbox", "export", "test.outbox", "--out", "letters"],
            &["outbox", "merge", "other.outbox", "test.outbox"],
            &["outbox", "remove", "test.outbox", "w1"],
            &["forget", "Writer 1", "--outbox", "test.outbox", "--dry-run"],
            &["send", "test.outbox", "--way", "maildir", "--out", "drafts", "--yes"],
            &["log", "test.outbox"],
        ] {
            let output = run(folder.path(), command);
            let said = told(&output);
            assert!(matches!(output.status.code(), Some(1 | 2)), "{sql} {command:?}: {:?} {said}", output.status);
            assert!(said.contains("test.outbox is no outbox") && said.contains(strange), "{sql} {command:?}: {said}");
        }
        let refused = Outbox::open(&path, Access::Write { create: true }).unwrap_err();
        assert_eq!(refused.message.id, "error-outbox-not", "{sql}");
    }
}

/// Takes what a table demands away, changes a row, and puts it back.
fn untyped(change: &str) -> (tempfile::TempDir, PathBuf) {
    let (folder, path) = spoilt("");
    let edit = |sql: &str| {
        let database = Connection::open(&path).unwrap();
        database.execute_batch(sql).unwrap();
    };
    let kept: Vec<String> = {
        let database = Connection::open(&path).unwrap();
        let mut statement = database
            .prepare("SELECT sql FROM sqlite_schema WHERE name IN ('documents', 'deliveries') ORDER BY 1")
            .unwrap();
        statement.query_map([], |row| row.get(0)).unwrap().collect::<Result<_, _>>().unwrap()
    };
    edit(
        "PRAGMA writable_schema = ON;
         UPDATE sqlite_schema SET sql = replace(replace(sql, ' STRICT', ''), ' NOT NULL', '')
            WHERE name IN ('documents', 'deliveries')",
    );
    edit(&format!("PRAGMA ignore_check_constraints = ON; {change}"));
    let database = Connection::open(&path).unwrap();
    database.execute_batch("PRAGMA writable_schema = ON").unwrap();
    for (name, sql) in ["deliveries", "documents"].iter().zip(kept) {
        database.execute("UPDATE sqlite_schema SET sql = ?2 WHERE name = ?1", [*name, &sql]).unwrap();
    }
    drop(database);
    (folder, path)
}

#[test]
fn values_of_another_kind_are_an_error_that_names_the_file() {
    let delivery = |message_id: &str, state: &str, at: &str| {
        format!(
            "INSERT INTO deliveries (way, target, message_id, state, at) VALUES ('imap', 'x', {message_id}, {state}, {at});
             INSERT INTO delivered VALUES (1, 1, zeroblob(32))"
        )
    };
    let day = "'2026-11-22T00:00:00Z'";
    for change in [
        "UPDATE documents SET writer = NULL".to_owned(),
        "UPDATE documents SET name = x'41'".to_owned(),
        "UPDATE documents SET name = CAST(x'41ff' AS TEXT)".to_owned(),
        "UPDATE documents SET made_on = 'yesterday'".to_owned(),
        "UPDATE documents SET made_on = NULL".to_owned(),
        "UPDATE documents SET made_on = -1".to_owned(),
        "UPDATE documents SET hash = x'00'".to_owned(),
        "UPDATE documents SET hash = 17".to_owned(),
        "UPDATE documents SET bytes = NULL".to_owned(),
        "UPDATE documents SET bytes = 1.5".to_owned(),
        "UPDATE documents SET bytes = zeroblob(60000000)".to_owned(),
        "UPDATE documents SET name = CAST(zeroblob(50000000) AS TEXT)".to_owned(),
        delivery("'<a@b>'", "'unknown'", "NULL"),
        delivery("'<a@b>'", "'unknown'", "'now'"),
        delivery("NULL", "'unknown'", day),
        delivery("'<a@b>\"' || char(13, 10) || 'a1 DELETE INBOX'", "'unknown'", day),
    ] {
        let (folder, _) = untyped(&change);
        for command in [
            &["outbox", "show", "test.outbox", "1"][..],
            &["send", "test.outbox", "--way", "maildir", "--out", "drafts", "--yes"],
        ] {
            let output = run(folder.path(), command);
            let said = told(&output);
            assert_eq!(output.status.code(), Some(1), "{change} {command:?}: {said}");
            assert!(said.contains("error") && said.contains("test.outbox"), "{change} {command:?}: {said}");
            let went = std::fs::read_dir(folder.path().join("drafts/cur")).map_or(0, Iterator::count);
            assert_eq!(went, 0, "{change}");
        }
    }
}

/// Reads all that a command reads, as far as it can be read.
fn read(path: &Path) -> Result<(), ()> {
    let outbox = Outbox::open(path, Access::Read).map_err(drop)?;
    let sound = outbox.verify().is_ok();
    let mut after = 0;
    while let Some(document) = outbox.next(after).map_err(drop)? {
        after = document.id;
        outbox.deliveries_of(document.id).map_err(drop)?;
    }
    for read in [outbox.counts().map(drop), outbox.versions().map(drop), outbox.actions().map(drop)] {
        read.map_err(drop)?;
    }
    outbox.in_doubt().map_err(drop)?;
    outbox.kept("w1").map_err(drop)?;
    outbox.addresses().map_err(drop)?;
    if sound { Ok(()) } else { Err(()) }
}

/// A file of many pages.
fn many() -> (tempfile::TempDir, PathBuf, Vec<u8>) {
    let (folder, outbox) = mail::outbox(300);
    drop(outbox);
    let path = folder.path().join("test.outbox");
    let bytes = std::fs::read(&path).unwrap();
    (folder, path, bytes)
}

#[test]
fn damaged_pages_end_in_time() {
    let (_folder, path, sound) = many();
    assert_eq!(read(&path), Ok(()));
    let size = usize::from(u16::from_be_bytes([sound[16], sound[17]]));
    let pages = sound.len() / size;
    let mut seed = 0x2545_f491_4f6c_dd1d_u64;
    let mut next = |below: usize| {
        seed ^= seed << 13;
        seed ^= seed >> 7;
        seed ^= seed << 17;
        usize::try_from(seed % below as u64).unwrap()
    };
    let began = Instant::now();
    for turn in 0..300 {
        let mut bytes = sound.clone();
        let page = next(pages) * size;
        match turn % 3 {
            // Another page in its place: its tree leads elsewhere, or back.
            0 => {
                let other = next(pages) * size;
                bytes.copy_within(other..other + size, page);
            }
            1 => bytes[page + next(100)] = u8::try_from(next(256)).unwrap(),
            _ => bytes.truncate(page + next(size)),
        }
        std::fs::write(&path, &bytes).unwrap();
        let _ = read(&path);
    }
    assert!(began.elapsed() < Duration::from_secs(60), "{:?}", began.elapsed());
}

/// Each page of a tree leads many times to the next one: more rows than anybody can count, in some pages.
#[test]
fn a_tree_of_pages_that_has_rows_without_number_ends() {
    let (_folder, path, mut bytes) = many();
    let size = usize::from(u16::from_be_bytes([bytes[16], bytes[17]]));
    let root: u32 = {
        let database = Connection::open(&path).unwrap();
        database.query_row("SELECT rootpage FROM sqlite_schema WHERE name = 'documents'", [], |row| row.get(0)).unwrap()
    };
    let start = (root as usize - 1) * size;
    let page = bytes[start..start + size].to_vec();
    assert_eq!(page[0], 5, "a page of a table that leads to others");
    let cells = usize::from(u16::from_be_bytes([page[3], page[4]]));
    let leads_to = |to: u32| {
        let mut page = page.clone();
        page[8..12].copy_from_slice(&to.to_be_bytes());
        for cell in 0..cells {
            let at = usize::from(u16::from_be_bytes([page[12 + 2 * cell], page[13 + 2 * cell]]));
            page[at..at + 4].copy_from_slice(&to.to_be_bytes());
        }
        page
    };
    let last = u32::from_be_bytes(page[8..12].try_into().unwrap());
    let first_new = u32::try_from(bytes.len() / size).unwrap() + 1;
    bytes[start..start + size].copy_from_slice(&leads_to(first_new));
    for level in 0..14 {
        bytes.extend(leads_to(if level == 13 { last } else { first_new + level + 1 }));
    }
    let count = u32::try_from(bytes.len() / size).unwrap();
    bytes[28..32].copy_from_slice(&count.to_be_bytes());
    std::fs::write(&path, &bytes).unwrap();
    assert!(cells > 3, "{cells} cells on each of 15 levels");
    let folder = path.parent().unwrap();
    // Some of its rows are found, each once.
    assert!(printed(&run(folder, &["outbox", "list", "test.outbox"])).lines().count() < 300);
    for command in [
        &["outbox", "export", "test.outbox", "--out", "letters"][..],
        &["outbox", "merge", "other.outbox", "test.outbox"],
        &["outbox", "remove", "test.outbox", "w1"],
        &["send", "test.outbox", "--way", "maildir", "--out", "drafts", "--yes"],
    ] {
        let output = run(folder, command);
        assert!(matches!(output.status.code(), Some(1 | 2)), "{command:?}: {}", told(&output));
        assert!(told(&output).contains("test.outbox"), "{command:?}: {}", told(&output));
    }
}

#[test]
fn a_journal_that_names_another_file_is_not_obeyed() {
    let (folder, path) = spoilt("");
    let victim = folder.path().join("victim");
    std::fs::write(&victim, "kept").unwrap();
    let journal = journal_that_names(victim.to_str().unwrap().as_bytes(), &std::fs::read(&path).unwrap());
    for command in
        [&["outbox", "list", "test.outbox"][..], &["send", "test.outbox", "--way", "maildir", "--out", "md", "--yes"]]
    {
        std::fs::write(folder.path().join("test.outbox-journal"), &journal).unwrap();
        run(folder.path(), command);
        assert_eq!(std::fs::read_to_string(&victim).unwrap(), "kept", "{command:?}");
    }
}

/// A hot journal of SQLite's, of no page, that names the journal of a change of several files: SQLite deletes that one when it
/// has gone back ("The Rollback Journal" in its file format).
fn journal_that_names(name: &[u8], database: &[u8]) -> Vec<u8> {
    const MAGIC: [u8; 8] = [0xd9, 0xd5, 0x05, 0xf9, 0x20, 0xa1, 0x63, 0xd7];
    let size = u32::from(u16::from_be_bytes([database[16], database[17]]));
    let pages = u32::try_from(database.len()).unwrap() / size;
    let mut journal = MAGIC.to_vec();
    // No record; a nonce; the pages of the file; the sector; the page.
    for number in [0, 1, pages, 512, size] {
        journal.extend(number.to_be_bytes());
    }
    journal.resize(512, 0);
    let lock_page = (1_u32 << 30) / size + 1;
    journal.extend(lock_page.to_be_bytes());
    journal.extend(name);
    journal.extend(u32::try_from(name.len()).unwrap().to_be_bytes());
    let sum: u32 = name.iter().fold(0, |sum, byte| sum.wrapping_add_signed(i32::from(byte.cast_signed())));
    journal.extend(sum.to_be_bytes());
    journal.extend(MAGIC);
    journal
}

#[cfg(unix)]
#[test]
fn a_link_or_a_folder_in_the_place_of_a_file_of_sqlite_is_refused() {
    use std::os::unix::fs::PermissionsExt;
    for name in ["test.outbox-wal", "test.outbox-shm", "test.outbox-journal"] {
        let (folder, _) = spoilt("");
        let other = folder.path().join("other");
        std::fs::write(&other, "kept").unwrap();
        std::fs::set_permissions(&other, PermissionsExt::from_mode(0o644)).unwrap();
        std::os::unix::fs::symlink(&other, folder.path().join(name)).unwrap();
        let output = run(folder.path(), &["outbox", "list", "test.outbox"]);
        assert_eq!(output.status.code(), Some(1), "{name}: {}", told(&output));
        assert!(told(&output).contains(name), "{name}: {}", told(&output));
        let mode = std::fs::metadata(&other).unwrap().permissions().mode() & 0o777;
        assert_eq!((std::fs::read_to_string(&other).unwrap().as_str(), mode), ("kept", 0o644), "{name}");
    }
}

/// Where the tests run as root, nothing is closed to them; then this shows that the modes do no harm.
#[cfg(unix)]
#[test]
fn an_outbox_that_cannot_be_written_is_listed_and_shown() {
    use std::os::unix::fs::PermissionsExt;
    let (folder, path) = spoilt("");
    let mode = |path: &Path, mode| std::fs::set_permissions(path, PermissionsExt::from_mode(mode)).unwrap();
    mode(&path, 0o400);
    mode(folder.path(), 0o500);
    let listed = run(folder.path(), &["outbox", "list", "test.outbox"]);
    let shown = run(folder.path(), &["outbox", "show", "test.outbox", "2"]);
    mode(folder.path(), 0o700);
    assert_eq!(printed(&listed).lines().count(), 2, "{}", told(&listed));
    assert_eq!(shown.stdout, mail::eml(2), "{}", told(&shown));
}

#[test]
fn no_file_takes_the_place_of_another() {
    for name in ["CASE.office.fa.eml", "case.office.fa.eml", "é.eml", "e\u{301}.eml"] {
        let (folder, path) = spoilt("");
        let other = if name.contains("office") { "case.office.fa.eml" } else { "é.eml" };
        let database = Connection::open(path).unwrap();
        database.execute_batch("UPDATE documents SET language = 'en' WHERE id = 2").unwrap();
        database.execute_batch("UPDATE documents SET writer = 'w', name = 'W'").unwrap();
        for (id, name) in [("1", other), ("2", name)] {
            database.execute("UPDATE documents SET file_name = ?2 WHERE id = ?1", [id, name]).unwrap();
        }
        drop(database);
        for force in [&[][..], &["--force"]] {
            let output =
                run(folder.path(), &[&["outbox", "export", "test.outbox", "--out", "letters"], force].concat());
            assert_eq!(output.status.code(), Some(1), "{name}: {}", told(&output));
            assert!(told(&output).contains("would be one file"), "{name}: {}", told(&output));
            assert!(!folder.path().join("letters").exists(), "{name}: none was written");
        }
    }
}
