//! `appeal send` as a person runs it, and what it holds for any text.

use std::path::Path;
use std::process::Output;

use crate::mail;
use crate::support;
use appeal::deliver::mbox::{entry, messages};
use appeal::deliver::net::Security;
use appeal::deliver::own::normalized;
use appeal::deliver::smtp::stuffed;
use proptest::prelude::*;

fn appeal(folder: &Path, arguments: &[&str]) -> Output {
    support::appeal()
        .args(arguments)
        .current_dir(folder)
        .env("APPEAL_CONFIG", folder.join("config.toml"))
        .output()
        .unwrap()
}

fn told(output: &Output) -> String {
    String::from_utf8_lossy(&output.stderr).into_owned()
}

#[test]
fn an_address_of_a_recipient_is_refused_before_anything_connects() {
    let (folder, outbox) = mail::outbox(1);
    drop(outbox);
    let offices = folder.path().join("ws/actions/recipients");
    std::fs::create_dir_all(&offices).unwrap();
    std::fs::write(offices.join("xx.toml"), "[office]\nemail = [\"office@ministry.example\"]\n").unwrap();
    // Somebody listens, and would see a connection.
    let listener = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    listener.set_nonblocking(true).unwrap();
    let port = listener.local_addr().unwrap().port().to_string();
    for own in ["office@ministry.example", "Office+me@MINISTRY.example", "\"office\"@ministry.example"] {
        let output = appeal(
            folder.path(),
            &[
                "send",
                "test.outbox",
                "--workspace",
                "ws",
                "--way",
                "smtp",
                "--own",
                own,
                "--server",
                "127.0.0.1",
                "--port",
                &port,
                "--yes",
            ],
        );
        assert_eq!(output.status.code(), Some(2), "{}", told(&output));
        assert!(told(&output).contains("xx.toml"), "{}", told(&output));
    }
    assert!(listener.accept().is_err(), "nobody connected");
}

/// The refusal names `explain own-address`, so that is explained.
#[test]
fn whom_an_outbox_is_for_is_refused_without_the_workspace_that_it_was_made_in() {
    let folder = tempfile::tempdir().unwrap();
    let write = |path: &str, text: &str| {
        let path = folder.path().join(path);
        std::fs::create_dir_all(path.parent().unwrap()).unwrap();
        std::fs::write(path, text).unwrap();
    };
    write(
        "ws/actions/somebody.toml",
        "schema = 1\ncountry = \"IR\"\nstatus = \"open\"\nlanguages = [\"en\"]\ndemands = [\"release\"]\n[kinds.letter]\n\
         [[people]]\nid = \"p\"\ngender = \"other\"\n[[recipients]]\nid = \"office\"\nrole = \"to\"\nsalutation = \"president\"\n\
         email = [\"office@ministry.example\"]\n[[recipients]]\nid = \"other\"\nrole = \"named\"\n\
         salutation = \"president\"\nemail = [\"other@ministry.example\"]\n",
    );
    write(
        "ws/locales/en/actions/somebody.ftl",
        "title = P\nsubject = P\nperson-p = P\nopening = { $person }\nfacts = f\nconcern = c\ndemand-release = d\n\
         recipient-office = O\n    .to = to O\n    .office = O\n",
    );
    write("roster.csv", "name,city,country,email\nAna,Paris,FR,ana@example.org\n");
    let batch = ["batch", "somebody", "--roster", "roster.csv", "--format", "eml", "--out", "test.outbox"];
    let made = appeal(folder.path(), &[&["--workspace", "ws"], &batch[..]].concat());
    assert!(made.status.success(), "{}", told(&made));
    let send = |own: &str| {
        let common = ["send", "test.outbox", "--way", "smtp", "--server", "127.0.0.1", "--port", "9", "--yes", "--own"];
        appeal(folder.path(), &[&common[..], &[own]].concat())
    };
    for own in
        ["office@ministry.example", "other%MINISTRY.example@relay.example", "ministry.example!other@relay.example"]
    {
        let output = send(own);
        assert_eq!(output.status.code(), Some(2), "{own}: {}", told(&output));
        assert!(told(&output).contains("error[own-address]"), "{}", told(&output));
    }
    assert_eq!(send("ana@example.org").status.code(), Some(1), "only the server is missing");
    // One of an older program keeps no addresses; the heads of its drafts tell whom they are for.
    let database = rusqlite::Connection::open(folder.path().join("test.outbox")).unwrap();
    database.execute_batch("DROP TABLE addresses").unwrap();
    assert_eq!(send("office@ministry.example").status.code(), Some(2));
    let explained = appeal(folder.path(), &["explain", "own-address"]);
    assert!(String::from_utf8_lossy(&explained.stdout).contains("own-address"), "{}", told(&explained));
}

#[test]
fn a_document_of_an_outbox_is_written_into_its_folder_and_nowhere_else() {
    let (folder, outbox) = mail::outbox(2);
    drop(outbox);
    let database = rusqlite::Connection::open(folder.path().join("test.outbox")).unwrap();
    database.execute("UPDATE documents SET file_name = '../../outside.eml' WHERE id = 2", []).unwrap();
    for form in
        [&["--out", "letters"][..], &["--as", "maildir", "--out", "letters"], &["--as", "mbox", "--out", "letters"]]
    {
        let output = appeal(folder.path(), &[&["outbox", "export", "test.outbox"], form].concat());
        assert_eq!(output.status.code(), Some(1), "{}", told(&output));
        assert!(
            told(&output).contains("test.outbox") && told(&output).contains("“../../outside.eml”"),
            "{}",
            told(&output)
        );
        assert!(!folder.path().join("letters").exists(), "the first, which is sound, was not written either");
    }
}

#[test]
fn everything_that_is_missing_is_told_at_once() {
    let (folder, outbox) = mail::outbox(1);
    drop(outbox);
    let output = appeal(folder.path(), &["send", "test.outbox", "--way", "smtp", "--rate", "many"]);
    assert_eq!(output.status.code(), Some(2));
    for needed in ["own address", "mail server", "--rate"] {
        assert!(told(&output).contains(needed), "{needed}: {}", told(&output));
    }
    let output = appeal(folder.path(), &["send", "test.outbox", "--way", "maildir", "--out", "md"]);
    assert_eq!(output.status.code(), Some(2), "without a terminal it needs --yes");
    assert!(!folder.path().join("md").exists());
}

#[test]
fn drafts_go_into_a_maildir_and_an_mbox_once() {
    let (folder, outbox) = mail::outbox(3);
    drop(outbox);
    std::fs::write(folder.path().join("config.toml"), "[send]\nway = \"mbox\"\nout = \"drafts.mbox\"\n").unwrap();
    let first = appeal(folder.path(), &["send", "test.outbox", "--yes", "--test"]);
    assert!(first.status.success(), "{}", told(&first));
    let rest = appeal(folder.path(), &["send", "test.outbox", "--yes", "--json"]);
    let json: serde_json::Value = serde_json::from_slice(&rest.stdout).unwrap();
    assert_eq!((&json["sent"], &json["waiting"]), (&2.into(), &0.into()));
    let again = appeal(folder.path(), &["send", "test.outbox", "--yes"]);
    assert!(again.status.success());
    let read = messages(&std::fs::read(folder.path().join("drafts.mbox")).unwrap());
    let expected: Vec<Vec<u8>> =
        (1..=3).map(|n| String::from_utf8(mail::eml(n)).unwrap().replace("\r\n", "\n").into_bytes()).collect();
    assert_eq!(read, expected);
    let maildir = appeal(folder.path(), &["send", "test.outbox", "--yes", "--way", "maildir", "--out", "md"]);
    assert!(maildir.status.success(), "another way is another delivery");
    assert_eq!(std::fs::read_dir(folder.path().join("md/cur")).unwrap().count(), 3);
}

#[test]
fn what_did_not_go_for_one_reason_is_told_together() {
    let tls = mail::Tls::new("localhost");
    let script: mail::Script =
        std::sync::Arc::new(|at, _, _| (at == "rcpt").then_some(mail::Fault::Say("550 no such user")));
    let running = mail::start(&tls, Security::Tls, script, mail::smtp);
    let (folder, outbox) = mail::outbox(5);
    drop(outbox);
    let settings = format!(
        "[send]\nway = \"smtp\"\nown = [\"me@example.org\"]\nserver = \"localhost\"\nport = {}\nuser = \"me\"\nca = {:?}\n",
        running.port, tls.ca
    );
    std::fs::write(folder.path().join("config.toml"), settings).unwrap();
    let sent = support::appeal()
        .args(["send", "test.outbox", "--yes"])
        .current_dir(folder.path())
        .env("APPEAL_CONFIG", folder.path().join("config.toml"))
        .env("APPEAL_PASSWORD", "hunter2")
        .output()
        .unwrap();
    let said = told(&sent);
    assert_eq!(sent.status.code(), Some(4), "{said}");
    assert_eq!(said.matches("no such user").count(), 1, "{said}");
    assert!(said.contains("and 2 more"), "{said}");
}

#[test]
fn a_password_in_the_settings_or_as_an_argument_is_not_taken() {
    let (folder, outbox) = mail::outbox(1);
    drop(outbox);
    std::fs::write(folder.path().join("config.toml"), "[send]\npassword = \"hunter2\"\n").unwrap();
    let output = appeal(folder.path(), &["send", "test.outbox", "--yes"]);
    assert!(!output.status.success());
    std::fs::remove_file(folder.path().join("config.toml")).unwrap();
    let output = appeal(folder.path(), &["send", "test.outbox", "--password", "hunter2"]);
    assert_eq!(output.status.code(), Some(2));
}

#[test]
fn a_doubt_that_is_none_cannot_be_settled() {
    let (folder, outbox) = mail::outbox(1);
    drop(outbox);
    for arguments in [["7", "sent"], ["x", "sent"], ["7", "perhaps"]] {
        let output = appeal(folder.path(), &["send", "test.outbox", "--settle", arguments[0], arguments[1]]);
        assert_eq!(output.status.code(), Some(2), "{}", told(&output));
    }
}

/// What a server makes of what came over the wire.
fn unstuffed(wire: &[u8]) -> Option<Vec<u8>> {
    let mut message = Vec::new();
    let mut lines = wire.split_inclusive(|byte| *byte == b'\n').peekable();
    while let Some(line) = lines.next() {
        if line == b".\r\n" {
            return lines.peek().is_none().then_some(message);
        }
        if !line.ends_with(b"\r\n") || line[..line.len() - 2].contains(&b'\r') {
            return None;
        }
        message.extend_from_slice(line.strip_prefix(b".").unwrap_or(line));
    }
    None
}

proptest! {
    #[test]
    fn no_message_ends_before_its_end(text in "[.\r\na]{0,40}") {
        let wire = stuffed(text.as_bytes());
        let read = unstuffed(&wire);
        prop_assert!(read.is_some(), "one end, at the end");
        let lines = |text: &str| text.replace("\r\n", "\n").replace('\r', "\n").trim_end_matches('\n').to_owned();
        prop_assert_eq!(lines(std::str::from_utf8(&read.unwrap()).unwrap()), lines(&text));
    }

    #[test]
    fn what_has_crlf_arrives_as_it_is(lines in prop::collection::vec("[.a-z ]{0,6}", 0..8)) {
        let text: String = lines.iter().map(|line| format!("{line}\r\n")).collect();
        prop_assert_eq!(unstuffed(&stuffed(text.as_bytes())).unwrap(), text.as_bytes());
    }

    #[test]
    fn an_mbox_gives_back_what_was_put_into_it(
        texts in prop::collection::vec(prop::collection::vec("(>{0,3}From )?[a-z\n ]{0,8}", 1..6), 1..4)
    ) {
        let texts: Vec<String> = texts.iter().map(|lines| format!("Subject: x\n\n{}\n", lines.join("\n"))).collect();
        let file: Vec<u8> = texts.iter().flat_map(|text| entry(text.as_bytes())).collect();
        let expected: Vec<Vec<u8>> = texts.into_iter().map(String::into_bytes).collect();
        prop_assert_eq!(messages(&file), expected);
    }

    #[test]
    fn every_spelling_of_an_address_is_one(
        local in "[a-z][a-z0-9._-]{0,10}", tag in "[a-z0-9]{0,5}", domain in "[a-z]{1,8}\\.example", upper in any::<u64>()
    ) {
        let cased = |text: &str| -> String {
            let mixed = |(at, c): (usize, char)| if upper >> (at % 64) & 1 == 1 { c.to_ascii_uppercase() } else { c };
            text.chars().enumerate().map(mixed).collect()
        };
        let plain = normalized(&format!("{local}@{domain}"));
        prop_assert!(plain.is_some());
        let (l, d) = (cased(&local), cased(&domain));
        for other in [
            format!("{l}@{d}"), format!("{l}+{tag}@{d}"), format!("\"{l}\"@{d}"), format!("<{l}@{d}>"),
            format!("{l}@{d}."), format!("\"{l}+{tag}\"@{d}"),
        ] {
            prop_assert_eq!(&normalized(&other), &plain, "{}", other);
        }
        prop_assert_ne!(&normalized(&format!("x{local}@{domain}")), &plain);
    }

    #[test]
    fn nothing_that_is_typed_as_an_address_panics(text in "\\PC{0,40}") {
        let _ = normalized(&text);
    }
}
