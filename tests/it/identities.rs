//! Drafts from addresses that the mail program of whoever sends them may not know.

use crate::{mail, support};

fn told(more: &[&str]) -> String {
    let (folder, outbox) = mail::outbox(2);
    drop(outbox);
    let output = support::appeal()
        .args(["send", "test.outbox", "--way", "maildir", "--out", "drafts", "--yes"])
        .args(more)
        .current_dir(folder.path())
        .env("APPEAL_CONFIG", folder.path().join("none.toml"))
        .output()
        .unwrap();
    assert!(output.status.success());
    String::from_utf8(output.stderr).unwrap()
}

#[test]
fn a_draft_that_would_go_from_another_address_is_told_beforehand() {
    for more in [&[][..], &["--own", "me@example.org"]] {
        let told = told(more);
        assert!(told.contains("2 drafts are from addresses") && told.contains("w@example.org"), "{told}");
    }
}

#[test]
fn where_all_are_ones_own_nothing_is_told() {
    for more in [
        &["--own", "W@example.org"][..],
        &["--own", "me@example.org", "--own", "w@example.org"],
        &["--user", "w@example.org"],
    ] {
        assert!(!told(more).contains("w@example.org"));
    }
}
