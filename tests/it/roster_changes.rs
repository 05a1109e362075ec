//! An outbox stays true while the roster changes: nobody gets two letters for one, and who is gone is told.

use std::path::PathBuf;

use crate::support;
use appeal::outbox::{Access, Change, Outbox, Outcome, Route, State};

/// A folder with an outbox that is filled from one roster after the other.
struct Place(tempfile::TempDir);

impl Place {
    fn new() -> Self {
        Self(tempfile::tempdir().unwrap())
    }

    fn outbox(&self) -> PathBuf {
        self.0.path().join("letters.outbox")
    }

    /// Writes a roster and makes its letters to one office; the summary, and what was said.
    fn batch(&self, roster: &str, more: &[&str]) -> (serde_json::Value, String) {
        std::fs::write(self.0.path().join("roster.csv"), roster).unwrap();
        let output = support::appeal()
            .args("batch ahmadreza-djalali --roster roster.csv --out letters.outbox --to president".split(' '))
            .args("--today 2026-11-22 --lang en --json".split(' '))
            .args(more)
            .current_dir(self.0.path())
            .output()
            .unwrap();
        let said = String::from_utf8(output.stderr).unwrap();
        let summary = serde_json::from_slice(&output.stdout).unwrap_or_else(|error| panic!("{error}: {said}"));
        (summary, said)
    }

    /// Writer, language, e-mail address and state of each document.
    fn documents(&self) -> Vec<(String, String, String, State)> {
        let outbox = Outbox::open(&self.outbox(), Access::Read).unwrap();
        let (mut all, mut after) = (Vec::new(), 0);
        while let Some(document) = outbox.next(after).unwrap() {
            after = document.id;
            let email = document.email.unwrap_or_default();
            all.push((document.key.writer, document.key.language, email, document.state));
        }
        all
    }

    /// Lets the first document have gone.
    fn send_first(&self) {
        let mut outbox = Outbox::open(&self.outbox(), Access::Write { create: false }).unwrap();
        let route = Route { way: "smtp".into(), target: "me@example.org".into() };
        let at = jiff::Timestamp::UNIX_EPOCH;
        let delivery = outbox.begin_delivery(&[1], &route, "<1@x>", at).unwrap();
        outbox.finish_delivery(delivery, &Outcome::Sent, at).unwrap();
    }
}

fn of(writer: &str, language: &str, email: &str, state: State) -> (String, String, String, State) {
    (writer.to_owned(), language.to_owned(), email.to_owned(), state)
}

const ANA: &str = "name,email,address,city,country,lang\nAna López,ana@example.org,Calle Mayor 1,Madrid,ES,es\n";

#[test]
fn a_changed_language_replaces_the_letter() {
    let place = Place::new();
    place.batch(ANA, &["--format", "txt,eml"]);
    let (told, _) = place.batch(&ANA.replace(",es\n", ",fr\n"), &["--format", "txt,eml"]);
    assert_eq!((&told["made"], &told["rewritten"]), (&0.into(), &2.into()));
    let ana = of("email:ana@example.org", "fr", "ana@example.org", State::Ready);
    assert_eq!(place.documents(), [ana.clone(), ana]);
}

#[test]
fn a_letter_that_went_in_another_language_is_marked_and_not_made_again() {
    let place = Place::new();
    place.batch(ANA, &[]);
    place.send_first();
    let french = ANA.replace(",es\n", ",fr\n");
    let (told, _) = place.batch(&french, &[]);
    assert_eq!((&told["made"], &told["out_of_date"]), (&0.into(), &1.into()));
    assert_eq!(place.documents(), [of("email:ana@example.org", "es", "ana@example.org", State::OutOfDate)]);
    let (told, _) = place.batch(&french, &["--renew"]);
    assert_eq!((&told["rewritten"], &told["out_of_date"]), (&1.into(), &0.into()));
    assert_eq!(place.documents(), [of("email:ana@example.org", "fr", "ana@example.org", State::Ready)]);
}

#[test]
fn letters_in_two_languages_that_an_older_program_left_become_one() {
    let place = Place::new();
    place.batch(ANA, &[]);
    let mut outbox = Outbox::open(&place.outbox(), Access::Write { create: false }).unwrap();
    let older = outbox.document(1).unwrap().unwrap();
    let key = appeal::outbox::Key { language: "fr".into(), ..older.key };
    let draft = appeal::outbox::Draft {
        key,
        name: older.name,
        email: older.email,
        by_name: 0,
        file_name: "older.fr.txt".into(),
        made_on: older.made_on,
        input: [1; 32],
        case: [1; 32],
        origin: None,
        bytes: b"older".to_vec(),
    };
    outbox.apply(&[Change::Add(draft)]).unwrap();
    drop(outbox);
    place.batch(ANA, &[]);
    assert_eq!(place.documents(), [of("email:ana@example.org", "es", "ana@example.org", State::Ready)]);
}

#[test]
fn a_changed_email_address_replaces_the_draft() {
    let place = Place::new();
    place.batch(ANA, &["--format", "txt,eml"]);
    let (told, said) = place.batch(&ANA.replace("ana@", "ana.lopez@"), &["--format", "txt,eml"]);
    assert_eq!((&told["made"], &told["gone"]), (&0.into(), &0.into()), "{said}");
    let ana = of("email:ana.lopez@example.org", "es", "ana.lopez@example.org", State::Ready);
    assert_eq!(place.documents(), [ana.clone(), ana]);
}

#[test]
fn who_gets_an_id_or_loses_the_address_has_one_letter() {
    let place = Place::new();
    place.batch(ANA, &[]);
    let with_id = "id,name,email,address,city,country,lang\n7,Ana López,ana@example.org,Calle Mayor 1,Madrid,ES,es\n";
    let (told, _) = place.batch(with_id, &[]);
    assert_eq!((&told["made"], &told["unchanged"]), (&0.into(), &1.into()));
    assert_eq!(place.documents(), [of("id:7", "es", "ana@example.org", State::Ready)]);
    // The id is what she is known by: all else may change together.
    place.batch("id,name,city,country,lang\n7,Ana López Gil,Lyon,FR,es\n", &[]);
    assert_eq!(place.documents(), [of("id:7", "es", "", State::Ready)]);
    place.batch("name,city,country,lang\nAna López Gil,Lyon,FR,es\n", &[]);
    assert_eq!(place.documents(), [of("name:ana lópez gil|lyon|fr", "es", "", State::Ready)]);
}

#[test]
fn what_went_is_known_by_the_new_address_too() {
    let place = Place::new();
    place.batch(ANA, &[]);
    place.send_first();
    let (told, _) = place.batch(&ANA.replace("ana@", "ana.lopez@"), &[]);
    // The letter would name the new address: it has gone, and goes no second time unless that is asked for.
    assert_eq!((&told["made"], &told["out_of_date"]), (&0.into(), &1.into()));
    assert_eq!(place.documents(), [of("email:ana.lopez@example.org", "es", "ana@example.org", State::OutOfDate)]);
}

#[test]
fn two_people_of_one_name_stay_two() {
    let place = Place::new();
    let both = "name,email,city,country\nAli Rezaei,a@example.org,Paris,FR\nAli Rezaei,b@example.org,Paris,FR\n";
    place.batch(both, &[]);
    assert_eq!(place.documents().len(), 2);
    // A third of that name comes first: the others keep theirs.
    let three = both.replace("country\n", "country\nAli Rezaei,c@example.org,Paris,FR\n");
    let (told, _) = place.batch(&three, &[]);
    assert_eq!((&told["made"], &told["unchanged"], &told["gone"]), (&1.into(), &2.into(), &0.into()));
    // Two ids are two people, too.
    let place = Place::new();
    let (one, two) = ("id,name,city,country\n1,Ali Rezaei,Paris,FR\n", "id,name,city,country\n2,Ali Rezaei,Paris,FR\n");
    place.batch(one, &[]);
    let (told, _) = place.batch(two, &[]);
    assert_eq!((&told["made"], &told["gone"]), (&1.into(), &1.into()));
    // And who shares an e-mail address with somebody of another name.
    let place = Place::new();
    place.batch("name,email,city,country\nMaria Rossi,home@example.org,Roma,IT\n", &[]);
    let (told, _) = place.batch("id,name,email,city,country\n1,Carlo Rossi,home@example.org,Roma,IT\n", &[]);
    assert_eq!((&told["made"], &told["gone"]), (&1.into(), &1.into()));
}

const THREE: &str =
    "id,name,city,country,consent\n1,A One,Paris,FR,yes\n2,B Two,Paris,FR,yes\n3,C Three,Paris,FR,yes\n";

#[test]
fn who_is_gone_is_told_and_taken_out_when_asked() {
    let place = Place::new();
    place.batch(THREE, &[]);
    place.send_first();
    // One row is gone, one is not to be written for; one of them went.
    let left = "id,name,city,country,consent\n2,B Two,Paris,FR,yes\n3,C Three,Paris,FR,no\n";
    let (told, said) = place.batch(left, &[]);
    assert_eq!((&told["gone"], &told["pruned"]), (&2.into(), &0.into()));
    assert!(
        said.contains("A One and C Three have letters in the outbox and are not in this roster any more"),
        "{said}"
    );
    assert!(said.contains("One document of theirs has not gone. --prune takes it out"), "{said}");
    assert_eq!(place.documents().len(), 3);
    let (told, _) = place.batch(left, &["--prune", "--dry-run"]);
    assert_eq!((&told["gone"], &told["pruned"]), (&2.into(), &0.into()));
    let (told, said) = place.batch(left, &["--prune"]);
    assert_eq!((&told["gone"], &told["pruned"]), (&2.into(), &1.into()));
    assert!(said.contains("went, or may have, and stays"), "{said}");
    let writers: Vec<String> = place.documents().into_iter().map(|(writer, ..)| writer).collect();
    assert_eq!(writers, ["id:1", "id:2"]);
    // Nothing of who was taken out is left in the file.
    let bytes = std::fs::read(place.outbox()).unwrap();
    assert!(!bytes.windows(7).any(|window| window == b"C Three"));
    // Who comes back has one letter, and no second one where it went.
    let (told, _) = place.batch(THREE, &[]);
    assert_eq!((&told["made"], &told["unchanged"], &told["gone"]), (&1.into(), &2.into(), &0.into()));
}

#[test]
fn nobody_is_gone_whose_row_was_not_read() {
    let place = Place::new();
    place.batch(THREE, &[]);
    // A part of the roster tells nothing of the rest.
    for part in [["--only", "2"], ["--limit", "1"], ["--shard", "1/2"]] {
        let (told, said) = place.batch(THREE, &part);
        assert_eq!(told["gone"], 0, "{part:?}: {said}");
    }
    // Whose a row is that cannot be read is not known.
    let (told, said) = place.batch(&THREE.replace("2,B Two,Paris,FR", "2,B Two,Paris,Atlantis"), &["--prune"]);
    assert_eq!((&told["gone"], &told["pruned"]), (&0.into(), &0.into()));
    assert!(said.contains("Nothing was taken out of the outbox: one row could not be read"), "{said}");
    assert_eq!(place.documents().len(), 3);
}

#[test]
fn an_outbox_of_two_cases_is_pruned_of_those_that_are_made() {
    let place = Place::new();
    place.batch(THREE, &[]);
    std::fs::write(place.0.path().join("other.csv"), "id,name,city,country\n9,D Nine,Bonn,DE\n").unwrap();
    let status = support::appeal()
        .args("batch hossein-ronaghi-maleki --roster other.csv --out letters.outbox --lang en".split(' '))
        .args("--today 2016-01-21 --to supreme-leader --prune".split(' '))
        .current_dir(place.0.path())
        .output()
        .unwrap();
    assert!(status.status.success(), "{}", String::from_utf8_lossy(&status.stderr));
    assert_eq!(place.documents().len(), 4, "the letters of the other case are its own roster's");
}

#[test]
fn letters_are_taken_out_of_an_outbox_alone() {
    let place = Place::new();
    std::fs::write(place.0.path().join("roster.csv"), THREE).unwrap();
    for out in ["letters/", "-"] {
        let output = support::appeal()
            .args(["batch", "ahmadreza-djalali", "--roster", "roster.csv", "--prune", "--out", out])
            .current_dir(place.0.path())
            .output()
            .unwrap();
        let said = String::from_utf8(output.stderr).unwrap();
        assert_eq!(output.status.code(), Some(2), "{said}");
        assert!(said.contains("--prune takes letters out of an outbox, and here is none."), "{said}");
    }
}

#[test]
fn drafts_that_are_all_to_nobody_are_told() {
    let place = Place::new();
    let (_, said) = place.batch(ANA, &["--format", "eml"]);
    let to_nobody = "to nobody: no e-mail address";
    let outbox = Outbox::open(&place.outbox(), Access::Read).unwrap();
    let draft = String::from_utf8(outbox.document(1).unwrap().unwrap().bytes).unwrap();
    assert_eq!(said.contains(to_nobody), !draft.contains("\r\nTo: "), "{said}{draft}");
    let (_, said) = place.batch(ANA, &["--format", "txt"]);
    assert!(!said.contains(to_nobody), "what is printed needs no address: {said}");
}
