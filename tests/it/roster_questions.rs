//! What a roster does not say is asked on a terminal, and nowhere else.

use crate::support;
use crate::support::pseudo_terminal::{Setting, Terminal};

/// Nobody knows these headings; the second row is of somebody who signs with initials and place alone.
const ROSTER: &str = "\
Wer,Wohnort,Land,Privatsphäre
Anna Schmidt,Bonn,DE,full
Ganz Geheim,Trier,DE,place
";

fn home() -> tempfile::TempDir {
    let home = tempfile::tempdir().unwrap();
    std::fs::write(
        home.path().join("people.csv"),
        ROSTER.replace("Privatsphäre", "privacy").replace("Land", "country"),
    )
    .unwrap();
    home
}

#[test]
fn columns_that_are_not_known_are_asked_for_with_their_first_values() {
    let home = home();
    let mut terminal = Terminal::open(home.path(), &Setting::default(), &["check", "people.csv"]);
    terminal.asked("Which column holds “name”?").answer("Wer");
    terminal.asked("Keep this for the next time").answer("yes");
    let (code, shown) = terminal.ends();
    assert_eq!(code, Some(0), "{shown}");
    assert!(std::fs::read_dir(home.path()).unwrap().count() > 1, "the answers are kept beside the roster");
    assert!(shown.contains("Anna Schmidt"), "{shown}");
    assert!(!shown.contains("Ganz Geheim") && !shown.contains("Trier"), "who signs by place is not shown: {shown}");
}

#[test]
fn a_script_is_asked_nothing() {
    let home = home();
    let output = support::appeal().args(["check", "people.csv"]).current_dir(home.path()).output().unwrap();
    let said = String::from_utf8(output.stderr).unwrap() + &String::from_utf8(output.stdout).unwrap();
    assert_eq!(output.status.code(), Some(3), "{said}");
    assert!(said.contains("--column name="), "{said}");
    assert!(!said.contains("Ganz Geheim"), "{said}");
}
