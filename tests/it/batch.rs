//! A batch from a roster to an outbox: nothing lost, nothing made twice, whatever happens on the way.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};
use std::time::Duration;

use crate::support;
use appeal::outbox::{Access, Outbox};

const ROSTER: &str = "\
id;Nombre;Correo;Dirección;Ciudad;País;Idioma
1;Ana López;ana@example.org;Calle Mayor 1;Madrid;España;es
2;Pierre Lefèvre;pierre@example.org;Rue Haute 2|Boîte 3;Bruxelles;Belgique;fr
3;;sara@;;Téhéran;Atlantis;fa
4;علی رضایی;ali@example.org;;پاریس;فرانسه;فارسی
1;Ana otra vez;ana2@example.org;;Madrid;ES;es
";

struct Place {
    folder: tempfile::TempDir,
}

impl Place {
    fn new() -> Self {
        let folder = tempfile::tempdir().unwrap();
        std::fs::write(folder.path().join("roster.csv"), ROSTER).unwrap();
        Self { folder }
    }

    fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    fn command(&self, line: &str) -> Command {
        let mut command = support::appeal();
        command.args(line.split(' ')).current_dir(self.folder.path()).stdout(Stdio::piped()).stderr(Stdio::piped());
        command
    }

    fn run(&self, line: &str) -> (i32, String, String) {
        told(&self.command(line).output().unwrap())
    }

    fn batch(&self, rest: &str) -> serde_json::Value {
        let (_, out, err) = self.run(&format!("batch ahmadreza-djalali --today 2026-11-22 --json --roster {rest}"));
        serde_json::from_str(&out).unwrap_or_else(|error| panic!("{error}: {out}{err}"))
    }
}

fn told(output: &Output) -> (i32, String, String) {
    let text = |bytes: &[u8]| String::from_utf8(bytes.to_vec()).unwrap();
    (output.status.code().unwrap_or(-1), text(&output.stdout), text(&output.stderr))
}

fn documents(path: &Path) -> BTreeMap<String, Vec<u8>> {
    let outbox = Outbox::open(path, Access::Read).unwrap();
    let (mut all, mut after) = (BTreeMap::new(), 0);
    while let Some(document) = outbox.next(after).unwrap() {
        after = document.id;
        let key = serde_json::to_string(&document.key).unwrap();
        assert!(all.insert(key, document.bytes).is_none(), "nothing twice");
    }
    all
}

#[test]
fn bad_rows_are_told_and_kept_and_the_others_are_written() {
    let place = Place::new();
    let (code, _, err) = place.run("batch ahmadreza-djalali --roster roster.csv --out letters.outbox --format txt,eml");
    assert_eq!(code, 4, "{err}");
    assert!(err.contains("Row 4, column F (country): “Atlantis” is no country."), "{err}");
    assert!(err.contains("Row 6, column A (id): The same person as in row 2."), "{err}");
    assert_eq!(documents(&place.path("letters.outbox")).len(), 3 * 3 * 2, "three writers, recipients and formats");
    let failed = std::fs::read_to_string(place.path("letters.failed.csv")).unwrap();
    assert!(failed.starts_with("\u{FEFF}id;Nombre;Correo;Dirección;Ciudad;País;Idioma;reason\n3;;sara@;;"), "{failed}");

    // Mended and run again: what is there stays, what was missing is made.
    let mended = failed.replace("3;;sara@;;Téhéran;Atlantis;fa", "3;Sara Ahmadi;sara@example.org;;Paris;FR;fa");
    let mended: Vec<&str> = mended.lines().take(2).collect();
    std::fs::write(place.path("letters.failed.csv"), mended.join("\n")).unwrap();
    let told = place.batch("letters.failed.csv --out letters.outbox --format txt,eml");
    assert_eq!((&told["made"], &told["failed"]), (&6.into(), &0.into()));
    assert!(!place.path("letters.failed.csv").exists(), "what was mended and made is no longer among what failed");
    let told = place.batch("roster.csv --only 2-3,5 --out letters.outbox --format txt,eml");
    assert_eq!((&told["made"], &told["unchanged"]), (&0.into(), &18.into()));
}

#[test]
fn the_same_command_makes_nothing_twice_and_a_changed_row_is_noticed() {
    let place = Place::new();
    let all = "roster.csv --only 2,3,5 --out letters.outbox";
    assert_eq!(place.batch(all)["made"], 9);
    let before = documents(&place.path("letters.outbox"));
    let (_, again, _) = place.run(&format!("batch ahmadreza-djalali --json --today 2027-01-01 --roster {all}"));
    let again: serde_json::Value = serde_json::from_str(&again).unwrap();
    assert_eq!((&again["made"], &again["unchanged"]), (&0.into(), &9.into()), "another day makes no other document");

    std::fs::write(place.path("roster.csv"), ROSTER.replace("Calle Mayor 1", "Calle Menor 9")).unwrap();
    let told = place.batch(all);
    assert_eq!((&told["rewritten"], &told["unchanged"]), (&3.into(), &6.into()));
    let after = documents(&place.path("letters.outbox"));
    assert_eq!(before.iter().filter(|(key, bytes)| after[*key] != **bytes).count(), 3);
    assert!(after.values().any(|bytes| String::from_utf8_lossy(bytes).contains("Calle Menor 9")));
}

#[test]
fn a_changed_case_is_noticed_and_what_was_delivered_is_marked() {
    use appeal::outbox::{Outcome, Route, State};
    let place = Place::new();
    let workspace = place.path("mine/templates");
    std::fs::create_dir_all(&workspace).unwrap();
    let template = include_str!("../../templates/letter.md.hbs");
    std::fs::write(workspace.join("letter.md.hbs"), template).unwrap();
    let all = "roster.csv --only 2 --out letters.outbox --workspace mine";
    assert_eq!(place.batch(all)["made"], 3);
    let mut outbox = Outbox::open(&place.path("letters.outbox"), Access::Write { create: false }).unwrap();
    let route = Route { way: "smtp".into(), target: "me@example.org".into() };
    let first = outbox.next(0).unwrap().unwrap().id;
    let at = jiff::Timestamp::UNIX_EPOCH;
    let delivery = outbox.begin_delivery(&[first], &route, "<1@x>", at).unwrap();
    outbox.finish_delivery(delivery, &Outcome::Sent, at).unwrap();
    drop(outbox);

    // A comment makes no other letter.
    std::fs::write(workspace.join("letter.md.hbs"), format!("{{{{!-- mine --}}}}\n{template}")).unwrap();
    assert_eq!(place.batch(all)["unchanged"], 3);
    std::fs::write(workspace.join("letter.md.hbs"), format!("{template}\n\nPostscript.\n")).unwrap();
    let told = place.batch(all);
    assert_eq!((&told["rewritten"], &told["out_of_date"]), (&2.into(), &1.into()));
    let state = || {
        let outbox = Outbox::open(&place.path("letters.outbox"), Access::Read).unwrap();
        outbox.document(first).unwrap().unwrap().state
    };
    assert_eq!(state(), State::OutOfDate);
    assert_eq!(place.batch(&format!("{all} --renew"))["rewritten"], 1);
    assert_eq!(state(), State::Ready);
}

#[test]
fn a_dry_run_writes_nothing_and_shows_what_would_be() {
    let place = Place::new();
    let (code, out, err) = place.run("batch ahmadreza-djalali --roster roster.csv --dry-run --to president");
    assert_eq!(code, 4);
    assert!(out.starts_with("Row 2, Ana López: ahmadreza-djalali.president.es.txt\n"), "{out}");
    assert!(err.contains("3 documents would be made"), "{err}");
    let left = std::fs::read_dir(place.folder.path()).unwrap().count();
    assert_eq!(left, 1, "the roster alone");
}

#[test]
fn letters_go_to_a_folder_or_a_stream_too() {
    let place = Place::new();
    assert_eq!(place.batch("roster.csv --out letters/ --only 2,5 --format txt,html")["made"], 12);
    let folders: Vec<_> =
        std::fs::read_dir(place.path("letters")).unwrap().map(|entry| entry.unwrap().path()).collect();
    assert_eq!(folders.len(), 2);
    assert!(folders.iter().all(|folder| std::fs::read_dir(folder).unwrap().count() == 6));
    assert_eq!(place.batch("roster.csv --out letters/ --only 2,5 --format txt,html")["failed"], 0, "the same again");

    let (_, out, _) = place.run("batch ahmadreza-djalali --roster roster.csv --out - --only 5 --to president");
    let line: serde_json::Value = serde_json::from_str(out.trim()).unwrap();
    assert_eq!((&line["writer"], &line["language"]), (&"id:4".into(), &"fa".into()));
    assert!(line["text"].as_str().unwrap().contains("علی رضایی"));
}

#[test]
fn an_outbox_is_listed_shown_exported_and_counted() {
    let place = Place::new();
    place.batch("roster.csv --out letters.outbox --only 2,3 --to president --format txt,eml");
    let (_, list, _) = place.run("outbox list letters.outbox");
    assert_eq!(list.lines().count(), 4);
    assert!(list.starts_with("1 · ready · Ana López · ahmadreza-djalali.president.es.txt\n"), "{list}");
    let (_, json, _) = place.run("outbox list letters.outbox --json --state ready");
    assert!(json.lines().all(|line| serde_json::from_str::<serde_json::Value>(line).is_ok()));
    let (_, letter, _) = place.run("outbox show letters.outbox 1");
    assert!(letter.contains("Ana López"));
    assert_eq!(place.run("outbox show letters.outbox 99").0, 2);
    assert_eq!(place.run("outbox export letters.outbox --out files").0, 0);
    assert_eq!(std::fs::read_dir(place.path("files")).unwrap().count(), 2);
    for _ in 0..2 {
        assert_eq!(place.run("outbox export letters.outbox --out Drafts --as maildir").0, 0);
        assert_eq!(place.run("outbox export letters.outbox --out drafts.mbox --as mbox").0, 0);
    }
    assert_eq!(std::fs::read_dir(place.path("Drafts/cur")).unwrap().count(), 2, "nothing twice");
    let mbox = std::fs::read_to_string(place.path("drafts.mbox")).unwrap();
    assert_eq!(mbox.matches("\nX-Unsent: 1\n").count(), 2);
    let (_, csv, _) = place.run("log letters.outbox --csv");
    assert!(csv.starts_with("action,kind,language,recipient,format,state,count\n"), "{csv}");
    assert!(!csv.contains("Ana") && csv.lines().count() == 5);
    assert_eq!(place.run("outbox list none.outbox").0, 1);
}

#[test]
fn two_runs_on_one_outbox_exclude_each_other() {
    let place = Place::new();
    let _first = Outbox::open(&place.path("letters.outbox"), Access::Write { create: true }).unwrap();
    let (code, _, err) = place.run("batch ahmadreza-djalali --roster roster.csv --out letters.outbox");
    assert_eq!(code, 1);
    assert!(err.contains("Another run is working on the outbox"), "{err}");
}

#[test]
fn a_roster_is_checked_cell_by_cell() {
    let place = Place::new();
    let (code, out, _) = place.run("check roster.csv");
    assert_eq!(code, 3);
    let expected = "\
Row 4, column F (country): “Atlantis” is no country.
Row 4, column B (name): Nombre is empty.
Row 4, column C (email): “sara@” is no e-mail address that can be written to.
Row 6, column A (id): The same person as in row 2.
";
    assert_eq!(out, expected);
    let (code, out, _) = place.run("check roster.csv --json");
    let report: serde_json::Value = serde_json::from_str(&out).unwrap();
    assert_eq!((code, &report["errors"], &report["findings"][0]["column"]), (3, &4.into(), &"F".into()));
    assert_eq!(place.run("check").0, 0, "the shipped content is sound");
    assert_eq!(place.run("check none.csv").0, 2);
}

/// A roster of that many writers.
fn roster_of(place: &Place, rows: usize) {
    let mut text = String::from("id,name,address,city,country,lang\n");
    for n in 0..rows {
        let language = ["en", "es", "fr", "fa"][n % 4];
        text.push_str(&format!("{n},Writer {n},Street {n},Lyon,FR,{language}\n"));
    }
    std::fs::write(place.path("many.csv"), text).unwrap();
}

/// Ends a batch of 2,000 rows with SIGKILL at many moments, and then runs it to its end.
fn killed(times: u64) {
    let place = Place::new();
    roster_of(&place, 2_000);
    let line = "batch ahmadreza-djalali --today 2026-11-22 --roster many.csv --to supreme-leader --out";
    let mut seed = 0x9E37_79B9_7F4A_7C15_u64;
    let mut interrupted = 0;
    for _ in 0..times {
        let mut child = place.command(&format!("{line} killed.outbox")).spawn().unwrap();
        // xorshift: the moments differ, and are the same in every run of this test.
        seed ^= seed << 13;
        seed ^= seed >> 7;
        seed ^= seed << 17;
        std::thread::sleep(Duration::from_millis(seed % 120));
        child.kill().unwrap();
        interrupted += u64::from(child.wait().unwrap().code().is_none());
        if place.path("killed.outbox").exists() && std::fs::metadata(place.path("killed.outbox")).unwrap().len() > 0 {
            // Whatever is there is whole.
            match Outbox::open(&place.path("killed.outbox"), Access::Read) {
                Ok(_) => drop(documents(&place.path("killed.outbox"))),
                // Killed before its tables were made.
                Err(error) => assert_eq!(error.message.id, "error-outbox-not"),
            }
        }
    }
    assert!(interrupted > times / 3, "{interrupted} of {times} runs were interrupted");
    assert_eq!(place.run(&format!("{line} killed.outbox")).0, 0);
    assert_eq!(place.run(&format!("{line} whole.outbox")).0, 0);
    let killed = documents(&place.path("killed.outbox"));
    assert_eq!(killed.len(), 2_000);
    assert_eq!(killed, documents(&place.path("whole.outbox")));
}

#[test]
fn nothing_is_lost_and_nothing_made_twice_when_it_is_killed() {
    killed(20);
}

#[test]
#[ignore = "takes a minute; part of `just interop`"]
fn nothing_is_lost_and_nothing_made_twice_when_it_is_killed_a_hundred_times() {
    killed(100);
}

#[test]
fn a_file_that_a_row_names_goes_with_its_draft_and_a_new_version_of_it_is_noticed() {
    use mail_parser::{MessageParser, MimeHeaders};
    let place = Place::new();
    let flyer: Vec<u8> = (0..=255).chain(*b"\n\r\n.\n").collect();
    std::fs::write(place.path("flyer.pdf"), &flyer).unwrap();
    std::fs::write(place.path("یادداشت.txt"), "سلام\n").unwrap();
    let roster = "name,email,city,country,attachment\nAna López,ana@example.org,Madrid,ES,flyer.pdf|یادداشت.txt\n\
                  Zoe,zoe@example.org,Madrid,ES,../roster.csv\n";
    std::fs::write(place.path("roster.csv"), roster).unwrap();
    let all = "roster.csv --to president --out letters.outbox --format txt,eml";
    let (code, _, err) = place.run(&format!("batch ahmadreza-djalali --today 2026-11-22 --roster {all}"));
    assert_eq!(code, 4, "{err}");
    assert!(
        err.contains("Row 3, column E (attachment): “../roster.csv” is not a file in the roster's folder."),
        "{err}"
    );

    let draft = |outbox: &str| {
        let documents = documents(&place.path(outbox));
        documents.into_iter().find(|(key, _)| key.contains("\"eml\"")).unwrap().1
    };
    let bytes = draft("letters.outbox");
    assert!(bytes.is_ascii(), "a draft that is attached to another message must be");
    let message = MessageParser::new().parse(&bytes).unwrap();
    assert!(message.body_text(0).unwrap().contains("Ahmadreza Djalali") && message.body_html(0).is_some());
    let files: Vec<_> = message.attachments().map(|part| (part.attachment_name().unwrap(), part.contents())).collect();
    assert_eq!(files, [("flyer.pdf", flyer.as_slice()), ("یادداشت.txt", "سلام\n".as_bytes())]);

    std::fs::write(place.path("flyer.pdf"), "second edition").unwrap();
    let told = place.batch(all);
    assert_eq!((&told["rewritten"], &told["unchanged"]), (&1.into(), &1.into()), "the text names no file");
    assert_ne!(draft("letters.outbox"), bytes);
    let (_, _, err) = place.run("batch ahmadreza-djalali --roster roster.csv --limit 1 --out texts.outbox");
    assert!(err.contains("The column of attachments is not used"), "{err}");
}

#[cfg(feature = "pdf")]
#[test]
fn printed_letters_are_bound_into_one_file() {
    let place = Place::new();
    let made = place.batch("roster.csv --only 2,5 --to president,supreme-leader --out letters.outbox --format pdf,txt");
    assert_eq!(made["made"], 8);
    let (code, _, err) = place.run("outbox export letters.outbox --as pdf --out letters.pdf");
    assert_eq!(
        (code, err.trim_end()),
        (0, "4 letters on 7 pages: letters.pdf"),
        "a blank back behind each but the last"
    );
    let bytes = std::fs::read(place.path("letters.pdf")).unwrap();
    let bound = lopdf::Document::load_mem(&bytes).unwrap();
    assert_eq!(bound.get_pages().len(), 7);
    let (code, _, err) = place.run("outbox export letters.outbox --as pdf --out letters.pdf");
    assert!(code == 1 && err.contains("letters.pdf"), "an existing file is kept: {err}");
    assert_eq!(place.run("outbox export letters.outbox --as pdf --out letters.pdf --force").0, 0);
    assert_eq!(std::fs::read(place.path("letters.pdf")).unwrap(), bytes, "the same letters are the same bytes");

    place.batch("roster.csv --only 2 --to president --out texts.outbox");
    let (code, _, err) = place.run("outbox export texts.outbox --as pdf --out none.pdf");
    assert!(code == 1 && err.contains("There is no printed letter") && !place.path("none.pdf").exists(), "{err}");
}

#[cfg(unix)]
#[test]
fn what_is_moved_away_beneath_a_batch_is_told() {
    use std::os::unix::fs::MetadataExt;
    let rows: String = (0..600).map(|n| format!("{n},Writer {n},Lyon,FR\n")).collect();
    for (out, grows) in [("letters.outbox", "letters.outbox-wal"), ("letters/", "letters")] {
        let place = Place::new();
        std::fs::write(place.path("many.csv"), format!("id,name,city,country\n{rows}")).unwrap();
        let line = "batch ahmadreza-djalali --today 2026-11-22 --lang en --to president --roster many.csv --out";
        let mut running = place.command(&format!("{line} {out}")).spawn().unwrap();
        // The first letters are there, and the last are not.
        let has_begun = || {
            let about = std::fs::metadata(place.path(grows));
            about.is_ok_and(|about| if about.is_dir() { about.nlink() > 2 } else { about.len() > 100_000 })
        };
        while !has_begun() && running.try_wait().unwrap().is_none() {
            std::thread::sleep(Duration::from_millis(1));
        }
        std::fs::rename(place.path(out), place.path("elsewhere")).unwrap();
        let (code, _, err) = told(&running.wait_with_output().unwrap());
        assert!(code == 1 && err.contains("was moved or removed"), "{out}: {code} {err}");
    }
}
