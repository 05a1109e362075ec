//! What an outbox promises.

use std::path::{Path, PathBuf};

use rusqlite::Connection;

use super::*;

fn path(folder: &tempfile::TempDir) -> PathBuf {
    folder.path().join("letters.outbox")
}

fn draft(writer: &str, text: &str) -> Draft {
    Draft {
        key: Key {
            writer: format!("id:{writer}"),
            action: "a".into(),
            kind: "letter".into(),
            recipient: "r".into(),
            language: "en".into(),
            format: "txt".into(),
        },
        name: writer.to_owned(),
        email: None,
        by_name: 0,
        file_name: "a.r.en.txt".into(),
        made_on: jiff::civil::date(2026, 11, 22),
        input: hash(text.as_bytes()),
        case: [1; 32],
        origin: None,
        bytes: text.as_bytes().to_vec(),
    }
}

fn open(path: &Path) -> Outbox {
    Outbox::open(path, Access::Write { create: true }).unwrap()
}

fn route() -> Route {
    Route { way: "smtp".into(), target: "me@example.org".into() }
}

const AT: jiff::Timestamp = jiff::Timestamp::UNIX_EPOCH;

#[test]
fn documents_come_back_in_their_order() {
    let folder = tempfile::tempdir().unwrap();
    let mut outbox = open(&path(&folder));
    outbox.apply(&[Change::Add(draft("1", "one")), Change::Add(draft("2", "two"))]).unwrap();
    let first = outbox.next(0).unwrap().unwrap();
    assert_eq!((first.bytes.as_slice(), first.hash, first.state), (&b"one"[..], hash(b"one"), State::Ready));
    let second = outbox.next(first.id).unwrap().unwrap();
    assert_eq!(second.key.writer, "id:2");
    assert_eq!(outbox.next(second.id).unwrap(), None);
    assert_eq!(outbox.known("id:2").unwrap()[0].input, hash(b"two"));
    assert_eq!(outbox.counts().unwrap()[0].count, 2);
}

#[test]
fn changes_are_made_together_or_not_at_all() {
    let folder = tempfile::tempdir().unwrap();
    let mut outbox = open(&path(&folder));
    outbox.apply(&[Change::Add(draft("1", "one"))]).unwrap();
    assert!(outbox.apply(&[Change::Add(draft("2", "two")), Change::Add(draft("1", "again"))]).is_err());
    assert!(outbox.known("id:2").unwrap().is_empty());
}

#[test]
fn two_runs_exclude_each_other_and_a_reader_looks_on() {
    let folder = tempfile::tempdir().unwrap();
    let path = path(&folder);
    let mut first = open(&path);
    let refused = Outbox::open(&path, Access::Write { create: true }).unwrap_err();
    assert_eq!(refused.message.id, "error-outbox-busy");
    let reader = Outbox::open(&path, Access::Read).unwrap();
    first.apply(&[Change::Add(draft("1", "one"))]).unwrap();
    assert!(reader.next(0).unwrap().is_some());
    drop((first, reader));
    let again = Outbox::open(&path, Access::Write { create: false }).unwrap();
    drop(again);
    let left: Vec<_> = std::fs::read_dir(folder.path()).unwrap().map(|entry| entry.unwrap().file_name()).collect();
    assert_eq!(left, ["letters.outbox"], "nothing is left beside it");
}

#[test]
fn what_is_no_outbox_is_left_alone() {
    let folder = tempfile::tempdir().unwrap();
    let path = path(&folder);
    let refused = |access| Outbox::open(&path, access).unwrap_err().message.id;
    assert_eq!(refused(Access::Read), "error-outbox-missing");
    assert_eq!(refused(Access::Write { create: false }), "error-outbox-missing");
    std::fs::write(&path, "name,city,country\nAna,Madrid,ES\n".repeat(100)).unwrap();
    assert_eq!(refused(Access::Write { create: true }), "error-outbox-not");
    assert!(std::fs::read_to_string(&path).unwrap().starts_with("name,"));
    std::fs::remove_file(&path).unwrap();
    let other = Connection::open(&path).unwrap();
    other.execute_batch("CREATE TABLE t (x); PRAGMA user_version = 9;").unwrap();
    assert_eq!(refused(Access::Write { create: true }), "error-outbox-not");
}

/// Takes one in; what came of it.
fn merged(outbox: &mut Outbox, other: &Path) -> Result<Merged, Vec<crate::diagnostic::Diagnostic>> {
    let mut came = None;
    outbox.merge(&[other.to_owned()], &mut |_, merged| came = Some(merged))?;
    Ok(came.unwrap())
}

/// Another program, or somebody who means harm, writes into an outbox.
fn tampered(path: &Path, column: &str, value: &str) {
    let sql = format!("UPDATE documents SET {column} = ?1");
    Connection::open(path).unwrap().execute(&sql, [value]).unwrap();
}

#[test]
fn what_no_program_of_ours_writes_is_refused_when_it_is_read_and_when_it_is_merged() {
    for (column, value) in [
        ("file_name", "../.bash_login"),
        ("file_name", "/etc/passwd"),
        ("file_name", "CON"),
        ("file_name", "a\nb.txt"),
        ("file_name", "a\u{202e}txt.exe"),
        ("name", "A\u{1b}]52;c;x\u{7}"),
        ("action", "../../x"),
        ("recipient", "a/b"),
        ("language", "fa\u{9b}"),
        ("format", ""),
        ("writer", "id:\r\nBcc: x@y"),
        ("email", "a\u{0}b@x.example"),
        ("name", &"A".repeat(5000)),
    ] {
        let folder = tempfile::tempdir().unwrap();
        let path = path(&folder);
        let mut outbox = open(&path);
        outbox.apply(&[Change::Add(draft("1", "one"))]).unwrap();
        tampered(&path, column, value);
        let told = outbox.next(0).unwrap_err();
        assert_eq!(told.message.id, "error-outbox-row", "{column} {value:?}");
        assert!(!format!("{:?}", told.message).contains(['\u{1b}', '\u{202e}']), "nothing that a terminal obeys");
        assert_eq!(outbox.verify().unwrap_err(), [told]);
        drop(outbox);
        let mut other = open(&folder.path().join("other.outbox"));
        assert_eq!(merged(&mut other, &path).unwrap_err()[0].message.id, "error-outbox-row", "{column} {value:?}");
        assert!(other.next(0).unwrap().is_none(), "nothing of it was taken");
    }
}

#[test]
fn addresses_of_recipients_are_kept_merged_and_absent_in_older_outboxes() {
    let folder = tempfile::tempdir().unwrap();
    let path = path(&folder);
    let kept = |address: &str| (address.to_owned(), "actions/a.toml".to_owned());
    let mut outbox = open(&path);
    outbox.keep_addresses(&[kept("office@ministry.example"), kept("office@ministry.example")]).unwrap();
    let mut other = open(&folder.path().join("other.outbox"));
    other.keep_addresses(&[kept("embassy@ministry.example")]).unwrap();
    merged(&mut other, &path).unwrap();
    assert_eq!(other.addresses().unwrap(), [kept("embassy@ministry.example"), kept("office@ministry.example")]);
    drop(outbox);
    Connection::open(&path).unwrap().execute_batch("DROP TABLE addresses").unwrap();
    assert_eq!(Outbox::open(&path, Access::Read).unwrap().addresses().unwrap(), []);
    merged(&mut other, &path).unwrap();
    assert_eq!(open(&path).addresses().unwrap(), [], "opening it to write makes the table");
}

#[test]
fn a_newer_outbox_is_refused() {
    let folder = tempfile::tempdir().unwrap();
    let path = path(&folder);
    drop(open(&path));
    Connection::open(&path).unwrap().execute_batch("PRAGMA user_version = 99").unwrap();
    assert_eq!(Outbox::open(&path, Access::Read).unwrap_err().message.id, "error-outbox-newer");
}

#[test]
fn the_ledger_knows_what_waits_what_went_and_what_is_in_doubt() {
    let folder = tempfile::tempdir().unwrap();
    let mut outbox = open(&path(&folder));
    outbox.apply(&["1", "2", "3"].map(|n| Change::Add(draft(n, n)))).unwrap();
    let next =
        |outbox: &Outbox, after| outbox.next_pending(&route(), &["txt"], after).unwrap().map(|document| document.id);
    assert_eq!((outbox.pending(&route(), &["txt"]).unwrap(), outbox.pending(&route(), &["eml"]).unwrap()), (3, 0));

    let sent = outbox.begin_delivery(&[1], &route(), "<1@x>", AT).unwrap();
    assert_eq!(outbox.in_doubt().unwrap()[0].documents, [1]);
    outbox.finish_delivery(sent, &Outcome::Sent, AT).unwrap();
    let failed = outbox.begin_delivery(&[2], &route(), "<2@x>", AT).unwrap();
    outbox.finish_delivery(failed, &Outcome::Failed("550 no".into()), AT).unwrap();
    let unknown = outbox.begin_delivery(&[3], &route(), "<3@x>", AT).unwrap();
    outbox.finish_delivery(unknown, &Outcome::Unknown("closed".into()), AT).unwrap();

    let states: Vec<State> = (1..=3).map(|id| outbox.document(id).unwrap().unwrap().state).collect();
    assert_eq!(states, [State::Sent, State::Failed, State::InDoubt]);
    assert_eq!((next(&outbox, 0), next(&outbox, 2)), (Some(2), None), "what failed waits again");
    let elsewhere = Route { way: "maildir".into(), ..route() };
    assert_eq!(outbox.pending(&elsewhere, &["txt"]).unwrap(), 3, "by another route all wait");

    assert!(outbox.settle(unknown, &Outcome::Failed("not found".into()), AT).unwrap());
    assert!(!outbox.settle(unknown, &Outcome::Sent, AT).unwrap(), "settled once");
    assert_eq!(next(&outbox, 2), Some(3));
    assert_eq!(outbox.next_pending_writer(&route(), &["txt"], "id:2").unwrap().as_deref(), Some("id:3"));
}

#[test]
fn a_delivery_that_was_never_finished_is_in_doubt_for_the_next_run() {
    let folder = tempfile::tempdir().unwrap();
    let path = path(&folder);
    let mut outbox = open(&path);
    outbox.apply(&[Change::Add(draft("1", "one"))]).unwrap();
    outbox.begin_delivery(&[1], &route(), "<1@x>", AT).unwrap();
    drop(outbox);
    let outbox = Outbox::open(&path, Access::Write { create: false }).unwrap();
    let doubt = outbox.in_doubt().unwrap();
    assert_eq!((doubt.len(), doubt[0].message_id.as_str(), doubt[0].state), (1, "<1@x>", DeliveryState::InFlight));
    assert_eq!(outbox.pending(&route(), &["txt"]).unwrap(), 0, "it is held back");
}

#[test]
fn what_was_made_anew_waits_again_and_what_is_out_of_date_does_not() {
    let folder = tempfile::tempdir().unwrap();
    let mut outbox = open(&path(&folder));
    outbox.apply(&[Change::Add(draft("1", "one"))]).unwrap();
    let sent = outbox.begin_delivery(&[1], &route(), "<1@x>", AT).unwrap();
    outbox.finish_delivery(sent, &Outcome::Sent, AT).unwrap();
    outbox.apply(&[Change::OutOfDate(1)]).unwrap();
    assert_eq!(outbox.document(1).unwrap().unwrap().state, State::OutOfDate);
    assert_eq!(outbox.pending(&route(), &["txt"]).unwrap(), 0);
    outbox.apply(&[Change::Rewrite(1, draft("1", "other"))]).unwrap();
    assert_eq!(outbox.document(1).unwrap().unwrap().state, State::Ready);
    assert_eq!(outbox.pending(&route(), &["txt"]).unwrap(), 1);
}

#[test]
fn the_version_of_the_case_is_known_of_each_document() {
    let folder = tempfile::tempdir().unwrap();
    let path = path(&folder);
    let mut outbox = open(&path);
    outbox.apply(&["1", "2"].map(|n| Change::Add(draft(n, n)))).unwrap();
    let from = MadeFrom { input: hash(b"1"), case: [2; 32], name: "1".into(), email: None };
    outbox.apply(&[Change::SameFrom(1, from)]).unwrap();
    assert_eq!((outbox.made_from(1).unwrap(), outbox.made_from(2).unwrap()), (Some([2; 32]), Some([1; 32])));
    outbox.apply(&[Change::Rewrite(2, Draft { case: [2; 32], ..draft("2", "new") })]).unwrap();
    let versions = outbox.versions().unwrap();
    assert_eq!((versions.len(), versions[0].case, versions[0].documents, versions[0].waiting), (1, [2; 32], 2, 2));
    // An outbox of an older program does not tell, and is read and gone on with all the same.
    outbox.connection.execute_batch("DROP TABLE made_from; DROP TABLE cases").unwrap();
    drop(outbox);
    let older = Outbox::open(&path, Access::Read).unwrap();
    assert_eq!((older.made_from(1).unwrap(), older.versions().unwrap().len()), (None, 0));
    open(&path).apply(&[Change::Add(draft("3", "3"))]).unwrap();
    assert_eq!(Outbox::open(&path, Access::Read).unwrap().made_from(3).unwrap(), Some([1; 32]));
}

#[test]
fn outboxes_become_one_with_their_ledgers() {
    let folder = tempfile::tempdir().unwrap();
    let (one, two) = (folder.path().join("one"), folder.path().join("two"));
    let mut outbox = open(&one);
    outbox.apply(&[Change::Add(draft("1", "one")), Change::Add(draft("2", "here"))]).unwrap();
    let mut other = open(&two);
    other.apply(&[Change::Add(draft("2", "there")), Change::Add(draft("3", "three"))]).unwrap();
    let sent = other.begin_delivery(&[2], &route(), "<3@x>", AT).unwrap();
    other.finish_delivery(sent, &Outcome::Sent, AT).unwrap();
    drop(other);
    assert_eq!(merged(&mut outbox, &two).unwrap(), Merged { added: 1, there: 1, different: 1 });
    assert_eq!(merged(&mut outbox, &two).unwrap(), Merged { added: 0, there: 2, different: 1 });
    let three = outbox.document(3).unwrap().unwrap();
    assert_eq!((three.key.writer.as_str(), three.state), ("id:3", State::Sent));
    assert_eq!(outbox.deliveries_of(3).unwrap().len(), 1);
    assert_eq!(outbox.made_from(3).unwrap(), Some([1; 32]));
    assert_eq!(outbox.document(2).unwrap().unwrap().bytes, b"here");
    assert_eq!(merged(&mut outbox, &folder.path().join("none")).unwrap_err()[0].message.id, "error-outbox-missing");
}

/// Outboxes with drafts of these rows of a roster, and the writers in the order in which they come when all are taken in.
fn taken_in(folder: &Path, outboxes: &[&[(u64, u64)]]) -> Vec<String> {
    let mut others = Vec::new();
    for (n, rows) in outboxes.iter().enumerate() {
        others.push(folder.join(format!("{n}.outbox")));
        let add = |(roster, row): &(u64, u64)| {
            let draft = draft(&format!("{roster}.{row}"), "text");
            Change::Add(Draft { origin: (*roster > 0).then_some(Origin { roster: *roster, row: *row }), ..draft })
        };
        open(&others[n]).apply(&rows.iter().map(add).collect::<Vec<_>>()).unwrap();
    }
    let mut outbox = open(&folder.join("all.outbox"));
    outbox.merge(&others, &mut |_, _| ()).unwrap();
    let (mut writers, mut after) = (Vec::new(), 0);
    while let Some(document) = outbox.next(after).unwrap() {
        assert_eq!(document.id, after + 1, "their numbers have no gaps");
        after = document.id;
        writers.push(document.name);
    }
    writers
}

#[test]
fn what_comes_from_several_outboxes_stands_in_the_order_of_rosters_and_rows() {
    let folder = tempfile::tempdir().unwrap();
    let named = taken_in(folder.path(), &[&[(7, 3), (7, 5)], &[(7, 2), (7, 9), (8, 2)], &[(8, 1), (7, 4)]]);
    assert_eq!(named, ["7.2", "7.3", "7.4", "7.5", "7.9", "8.1", "8.2"]);
    let folder = tempfile::tempdir().unwrap();
    let named = taken_in(folder.path(), &[&[(0, 5), (0, 1)], &[(7, 2)], &[(0, 4), (0, 2)]]);
    assert_eq!(named, ["0.5", "0.1", "7.2", "0.4", "0.2"], "of which no row is known, they stay as they were");
    let folder = tempfile::tempdir().unwrap();
    let named = taken_in(folder.path(), &[&[(u64::MAX, 1)], &[(u64::MAX, 0)]]);
    assert_eq!(named.len(), 2, "a hash may be any number");
}

#[test]
fn what_is_there_moves_with_all_that_is_kept_of_it() {
    let folder = tempfile::tempdir().unwrap();
    let row =
        |writer: &str, row| Change::Add(Draft { origin: Some(Origin { roster: 7, row }), ..draft(writer, writer) });
    let mut outbox = open(&folder.path().join("here.outbox"));
    outbox.apply(&[row("2", 2), row("4", 4)]).unwrap();
    let sent = outbox.begin_delivery(&[2], &route(), "<4@x>", AT).unwrap();
    outbox.finish_delivery(sent, &Outcome::Sent, AT).unwrap();
    let other = folder.path().join("there.outbox");
    open(&other).apply(&[row("1", 1), row("3", 3)]).unwrap();
    assert_eq!(merged(&mut outbox, &other).unwrap().added, 2);
    for (number, writer) in (1..).zip(["1", "2", "3", "4"]) {
        let document = outbox.document(number).unwrap().unwrap();
        assert_eq!((document.name.as_str(), &document.bytes[..]), (writer, writer.as_bytes()));
        assert_eq!(document.state, if writer == "4" { State::Sent } else { State::Ready });
        assert_eq!(outbox.made_from(number).unwrap(), Some([1; 32]));
    }
    assert_eq!(outbox.deliveries_of(4).unwrap().len(), 1);
    outbox.apply(&[Change::Add(draft("5", "five"))]).unwrap();
    assert_eq!(outbox.document(5).unwrap().unwrap().name, "5", "what comes later has a number of its own");
    assert_eq!(outbox.remove("id:4").unwrap(), 1);
}

#[cfg(unix)]
#[test]
fn it_is_its_owners_alone() {
    use std::os::unix::fs::PermissionsExt;
    let folder = tempfile::tempdir().unwrap();
    let mut outbox = open(&path(&folder));
    outbox.apply(&[Change::Add(draft("1", "one"))]).unwrap();
    for entry in std::fs::read_dir(folder.path()).unwrap() {
        let entry = entry.unwrap();
        assert_eq!(entry.metadata().unwrap().permissions().mode() & 0o777, 0o600, "{:?}", entry.file_name());
    }
}
