//! Addresses with letters beyond ASCII before the @: by servers that take them (RFC 6531, RFC 6855), and by others not.

use std::path::Path;
use std::sync::{Arc, OnceLock};

use crate::imap_faults::imap;
use crate::mail::{self, Fault, Running, Script, Serve, Tls};
use crate::support;
use Fault::Say;
use appeal::deliver::net::Security;
use appeal::outbox::{Access, Change, Outbox};

fn tls() -> &'static Tls {
    static TLS: OnceLock<Tls> = OnceLock::new();
    TLS.get_or_init(|| Tls::new("localhost"))
}

fn serve(step: &'static str, offers: &'static str, serve: Serve) -> Running {
    let script: Script = Arc::new(move |at, _, _| (at == step).then_some(Say(offers)));
    mail::start(tls(), Security::Tls, script, serve)
}

/// A draft whose writer has such an address, and one whose writer has none.
fn drafts() -> (tempfile::TempDir, Vec<u8>) {
    let (folder, mut outbox) = mail::outbox(1);
    let eml = String::from_utf8(mail::eml(2)).unwrap().replace("w@example.org", "josé@example.org").into_bytes();
    outbox.apply(&[Change::Add(mail::draft(2, "eml", eml.clone()))]).unwrap();
    (folder, eml)
}

fn send(folder: &Path, arguments: &[&str], port: u16) -> (Option<i32>, String) {
    let output = support::appeal()
        .args([
            "send",
            "test.outbox",
            "--yes",
            "--server",
            "localhost",
            "--user",
            "me",
            "--port",
            &port.to_string(),
            "--ca",
        ])
        .arg(&tls().ca)
        .args(arguments)
        .current_dir(folder)
        .env("APPEAL_CONFIG", folder.join("none.toml"))
        .env("APPEAL_PASSWORD", "hunter2")
        .output()
        .unwrap();
    (output.status.code(), String::from_utf8(output.stderr).unwrap())
}

#[test]
fn an_own_address_of_any_script_goes_by_a_server_that_takes_it() {
    let (folder, eml) = drafts();
    // Typed with the accent by itself.
    let own = ["--way", "smtp", "--own", "jose\u{301}@bücher.example"];
    let lacks = serve("ehlo", "250-test\r\n250 AUTH PLAIN", mail::smtp);
    let (code, told) = send(folder.path(), &own, lacks.port);
    assert_eq!(code, Some(1), "{told}");
    assert!(told.contains("SMTPUTF8") && told.contains("josé@xn--bcher-kva.example"), "{told}");
    assert_eq!(lacks.log.lock().unwrap().logins, 0, "nothing was said to it");
    let takes = serve("ehlo", "250-test\r\n250-8BITMIME\r\n250-SMTPUTF8\r\n250 AUTH PLAIN", mail::smtp);
    let (code, told) = send(folder.path(), &own, takes.port);
    assert_eq!(code, Some(0), "{told}");
    let log = takes.log.lock().unwrap();
    assert_eq!(log.senders[0], "<josé@xn--bcher-kva.example> BODY=8BITMIME SMTPUTF8");
    assert_eq!(log.recipients[0], "<josé@xn--bcher-kva.example>");
    let message = String::from_utf8(log.messages[0].clone()).unwrap();
    assert!(message.contains("To: josé@xn--bcher-kva.example\r\n"), "{message}");
    // The draft with such an address in its head is a message of its own kind, whole.
    let parsed = mail_parser::MessageParser::new().parse(&log.messages[1]).unwrap();
    let attached = parsed.attachments().next().unwrap();
    let raw = &parsed.raw_message[attached.raw_body_offset() as usize..attached.raw_end_offset() as usize];
    let decoded = mail_parser::decoders::base64::base64_decode(raw).unwrap_or_default();
    assert_eq!(String::from_utf8(decoded).unwrap(), String::from_utf8(eml).unwrap());
    assert!(String::from_utf8_lossy(&log.messages[1]).contains("Content-Type: message/global"));
}

#[test]
fn an_address_in_a_draft_asks_nothing_of_a_server_for_sending() {
    let (folder, _) = drafts();
    let lacks = serve("ehlo", "250-test\r\n250 AUTH PLAIN", mail::smtp);
    let (code, told) = send(folder.path(), &["--way", "smtp", "--own", "me@example.org"], lacks.port);
    assert_eq!(code, Some(0), "{told}");
    assert!(lacks.log.lock().unwrap().messages.iter().all(|message| message.is_ascii()));
}

#[test]
fn such_a_draft_goes_into_a_folder_of_a_server_that_takes_it_and_the_others_go_anyhow() {
    let (folder, eml) = drafts();
    let lacks = serve("offers", "AUTH=PLAIN SASL-IR", imap);
    let (code, told) = send(folder.path(), &["--way", "imap"], lacks.port);
    assert_eq!(code, Some(4), "{told}");
    assert!(told.contains("UTF8=ACCEPT") && told.contains("Writer 2"), "{told}");
    assert_eq!(lacks.log.lock().unwrap().messages, [mail::eml(1)]);
    let takes = serve("offers", "AUTH=PLAIN SASL-IR ENABLE UTF8=ACCEPT", imap);
    let (code, told) = send(folder.path(), &["--way", "imap"], takes.port);
    assert_eq!(code, Some(0), "{told}");
    assert_eq!(takes.log.lock().unwrap().messages, [eml]);
}

#[test]
fn a_writer_with_such_an_address_has_a_draft_that_programs_read() {
    let folder = tempfile::tempdir().unwrap();
    let run = |arguments: &[&str]| {
        let config = folder.path().join("none.toml");
        let output =
            support::appeal().args(arguments).current_dir(folder.path()).env("APPEAL_CONFIG", config).output().unwrap();
        assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    };
    std::fs::write(
        folder.path().join("r.csv"),
        "name,city,country,email\nJosé Pérez,Lima,PE,jose\u{301}@example.org\n",
    )
    .unwrap();
    let batch =
        ["batch", "ahmadreza-djalali", "--roster", "r.csv", "--lang", "es", "--to", "president", "--format", "eml"];
    run(&[&batch[..], &["--out", "test.outbox"]].concat());
    run(&["send", "test.outbox", "--way", "maildir", "--out", "drafts", "--own", "josé@example.org", "--yes"]);
    let draft = std::fs::read_dir(folder.path().join("drafts/cur")).unwrap().next().unwrap().unwrap();
    let bytes = std::fs::read(draft.path()).unwrap();
    let parsed = mail_parser::MessageParser::new().parse(&bytes).unwrap();
    assert_eq!(parsed.from().unwrap().first().unwrap().address(), Some("josé@example.org"));
    assert_eq!(Outbox::open(&folder.path().join("test.outbox"), Access::Read).unwrap().counts().unwrap().len(), 1);
}
