//! Who signs with initials and place alone: what is made for them, and what they are told.

use crate::support::appeal;

#[test]
fn a_draft_names_no_sender_and_the_program_says_what_a_mail_program_adds() {
    let folder = tempfile::tempdir().unwrap();
    let output = appeal()
        .args(["write", "ahmadreza-djalali", "--kind", "letter-eu", "--lang", "en", "--privacy", "place"])
        .args(["--name", "Sara Ahmadi", "--city", "Paris", "--country", "FR", "--format", "eml"])
        .args(["--today", "2026-11-28", "--out"])
        .arg(folder.path())
        .output()
        .unwrap();
    let told = String::from_utf8(output.stderr).unwrap();
    assert!(output.status.success(), "{told}");
    assert!(told.contains("it adds your own name and address to whatever you send"), "{told}");
    let file = folder.path().join("ahmadreza-djalali.letter-eu.high-representative.en.eml");
    let draft = std::fs::read_to_string(file).unwrap();
    let head = draft.split("\r\n\r\n").next().unwrap();
    assert!(!head.contains("\r\nFrom:") && !head.starts_with("From:"), "{head}");
    assert!(head.contains("X-Unsent: 1") && head.contains("@appeal.invalid>"), "{head}");
}
