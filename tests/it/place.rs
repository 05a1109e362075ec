//! Who signs with initials and place alone: what is made for them, and what they are told.

use std::io::{Cursor, Read};
use std::path::Path;
use std::process::{Command, Output};

use appeal::action::Kind;
use appeal::catalog::Catalog;
use appeal::document::Format;
use appeal::letter::{self, Signers, forms};
use appeal::outbox::{Access, Outbox, Stored};

use crate::support::appeal;

/// All that is known of a writer: nobody's, and no part of any other text.
const PROFILE: &str = r#"
[profile.default]
name       = "Qazwplm Xsedcrf"
profession = "Tfcrdx"
address    = ["Plokmnj Street 77", "Flat Ujmyhnt"]
city       = "Wsxqtown"
country    = "FR"
email      = "ijnuhbv@bygvtfc.example"
gender     = "female"
privacy    = "place"
"#;

/// What would tell who the writer is.
const TOLD: [&str; 7] = ["Qazwplm", "Xsedcrf", "Tfcrdx", "Plokmnj", "Ujmyhnt", "ijnuhbv", "bygvtfc"];

/// Holds what was made against all that would tell.
fn tells_nobody(what: &str, text: &str) {
    let lower = text.to_lowercase();
    for told in TOLD {
        assert!(!lower.contains(&told.to_lowercase()), "{what} tells {told}: {text}");
    }
}

/// All that a document says, in its text, its headers and its metadata.
fn said(name: &str, bytes: &[u8]) -> String {
    let mut said = format!("{name}\n{}", String::from_utf8_lossy(bytes));
    match name.rsplit('.').next() {
        Some("eml") => {
            let message = mail_parser::MessageParser::new().parse(bytes).unwrap();
            for part in &message.parts {
                said.push_str(&String::from_utf8_lossy(part.contents()));
            }
        }
        Some("docx") => {
            let mut archive = zip::ZipArchive::new(Cursor::new(bytes)).unwrap();
            for at in 0..archive.len() {
                let mut file = archive.by_index(at).unwrap();
                said.push_str(file.name());
                file.read_to_string(&mut said).unwrap();
            }
        }
        Some("pdf") => {
            let mut document = lopdf::Document::load_mem(bytes).unwrap();
            let pages: Vec<u32> = document.get_pages().into_keys().collect();
            said.push_str(&document.extract_text(&pages).unwrap());
            document.decompress();
            let mut plain = Vec::new();
            document.save_to(&mut plain).unwrap();
            said.push_str(&String::from_utf8_lossy(&plain));
        }
        Some("txt") => said.push_str(&percent_encoding::percent_decode_str(&said.clone()).decode_utf8_lossy()),
        _ => {}
    }
    said
}

/// Every file in a folder and in those in it, by its path there.
fn files(folder: &Path) -> Vec<(String, Vec<u8>)> {
    let mut found = Vec::new();
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        let name = path.file_name().unwrap().to_str().unwrap().to_owned();
        if path.is_dir() {
            found.extend(files(&path).into_iter().map(|(inner, bytes)| (format!("{name}/{inner}"), bytes)));
        } else {
            found.push((name, std::fs::read(&path).unwrap()));
        }
    }
    found.sort();
    found
}

fn told(output: &Output) -> String {
    format!("{}{}", String::from_utf8_lossy(&output.stdout), String::from_utf8_lossy(&output.stderr))
}

fn formats(kind: &Kind) -> String {
    let formats = Format::ALL.into_iter().filter(|format| forms::suits(kind.form, *format));
    formats.map(Format::as_str).collect::<Vec<_>>().join(",")
}

/// The flags that a kind needs besides; those that others sign have nothing of the writer but whom to answer.
fn needed(kind: &Kind) -> Vec<String> {
    let data =
        |flag: &str, file: &str| vec![flag.to_owned(), format!("{}/tests/data/{file}", env!("CARGO_MANIFEST_DIR"))];
    match kind.name.value.as_str() {
        "petition-letter" => data("--tally", "tally.toml"),
        _ if forms::of(kind.form).signers() == Signers::Together => data("--signatories", "signatories/people.csv"),
        _ => Vec::new(),
    }
}

#[test]
fn no_kind_in_no_format_tells_who_signs_by_place() {
    let folder = tempfile::tempdir().unwrap();
    let config = folder.path().join("config.toml");
    std::fs::write(&config, PROFILE).unwrap();
    for (id, loaded) in letter::load_all(&Catalog::built_in()) {
        for kind in &loaded.unwrap().kinds {
            for language in ["en", "fa"] {
                let name = &kind.name.value;
                let out = folder.path().join(format!("{id}-{name}-{language}"));
                let run = || {
                    let mut command = appeal();
                    command.env("APPEAL_CONFIG", &config).args(["write", &id, "--kind", name, "--lang", language]);
                    command.args(["--today", "2024-05-03", "--format", &formats(kind), "--out"]).arg(&out);
                    command.args(needed(kind));
                    command
                };
                let output = run().output().unwrap();
                tells_nobody(&format!("what is told of {id} {name} {language}"), &told(&output));
                // Nobody is called whose number is not on record.
                if name == "call" && !output.status.success() {
                    continue;
                }
                assert!(output.status.success(), "{id} {name} {language}: {}", told(&output));
                let made = files(&out);
                assert!(!made.is_empty(), "{id} {name}");
                for (file, bytes) in made {
                    tells_nobody(&format!("{id} {name} {language}: {file}"), &said(&file, &bytes));
                }
            }
        }
    }
}

#[test]
fn the_grammar_of_a_letter_does_not_tell_either() {
    let written = |gender: &str| {
        let output = appeal()
            .args(["write", "ahmadreza-djalali", "--lang", "fr", "--name", "A B", "--city", "Lyon", "--country", "FR"])
            .args(["--privacy", "place", "--today", "2024-05-03", "--gender", gender])
            .output()
            .unwrap();
        assert!(output.status.success(), "{}", told(&output));
        output.stdout
    };
    assert_eq!(written("female"), written("male"));
}

#[test]
fn ones_own_words_do_not_say_what_the_signature_leaves_out() {
    let write = |note: &str, more: &[&str]| {
        let output = appeal()
            .args(["write", "ahmadreza-djalali", "--lang", "en", "--name", "Hope Djalali", "--city", "Paris"])
            .args(["--country", "FR", "--address", "Rue Haute 2", "--privacy", "place", "--today", "2024-05-03"])
            .args(["--to", "president", "--note", note])
            .args(more)
            .output()
            .unwrap();
        (output.status.success(), told(&output))
    };
    for (note, told) in [
        ("My name is Hope.", "“Hope”"),
        ("I am a DJALALI myself.", "“Djalali”"),
        ("You find me at Rue Haute 2.", "“Rue Haute 2”"),
        ("Please answer to hd@example.org.", "“hd@example.org.”"),
    ] {
        let (made, said) = write(note, &[]);
        assert!(!made && said.contains("error[place]") && said.contains(told), "{note}: {said}");
        assert!(write(note, &["--allow", "place"]).0, "{note}");
    }
    // A word is no name, and the name of whom it is for is not the writer's.
    for note in ["I hope to hear from you.", "I think of Ahmadreza Djalali."] {
        assert!(write(note, &[]).0, "{note}: {}", write(note, &[]).1);
    }
}

#[test]
fn who_signs_by_place_signs_for_no_organisation() {
    let output = appeal()
        .args([
            "write",
            "ahmadreza-djalali",
            "--kind",
            "association-letter",
            "--organisation",
            "Tfcrdx",
            "--lang",
            "en",
        ])
        .args(["--name", "A B", "--city", "Paris", "--country", "FR", "--privacy", "place"])
        .output()
        .unwrap();
    assert_eq!(output.status.code(), Some(2));
    assert!(told(&output).contains("signs for no organisation"), "{}", told(&output));
}

/// Rows with an id and without, with an address to answer and without.
const ROSTER: &str = "\
name,id,email,address,city,country,profession,gender,privacy,lang
Qazwplm Xsedcrf,7,ijnuhbv@bygvtfc.example,Plokmnj Street 77,Wsxqtown,FR,Tfcrdx,female,place,en
Qazwplm Xsedcrf,,ijnuhbv@bygvtfc.example,Plokmnj Street 77,Wsxqtown,FR,Tfcrdx,female,place,en
Qazwplm Xsedcrf,,,Plokmnj Street 77|Flat Ujmyhnt,Wsxqtown,FR,Tfcrdx,female,place,fa
";

#[test]
fn a_batch_tells_nobody_and_its_address_serves_to_reach_its_writer_alone() {
    let folder = tempfile::tempdir().unwrap();
    std::fs::write(folder.path().join("roster.csv"), ROSTER).unwrap();
    let run = |line: &str| -> Output {
        let mut command: Command = appeal();
        let output = command.args(line.split(' ')).current_dir(folder.path()).output().unwrap();
        assert!(output.status.success(), "{line}: {}", told(&output));
        output
    };
    let formats = of_letters();
    let batch = format!(
        "batch ahmadreza-djalali --roster roster.csv --today 2026-11-22 --kind letter-eu --format {formats} --out"
    );
    for line in [
        &format!("{batch} o.outbox"),
        &format!("{batch} o.outbox --dry-run --renew"),
        &format!("{batch} letters/"),
        "outbox list o.outbox",
        "outbox show o.outbox 1",
        "outbox export o.outbox --out files",
        "outbox export o.outbox --out drafts.mbox --as mbox",
        "outbox export o.outbox --out drafts --as maildir",
        "log o.outbox",
        "log o.outbox --json",
        "log o.outbox --csv",
        "send o.outbox --way mbox --out sent.mbox --yes",
    ] {
        tells_nobody(line, &told(&run(line)));
    }

    let outbox = Outbox::open(&folder.path().join("o.outbox"), Access::Read).unwrap();
    let (mut after, mut identities) = (0, std::collections::BTreeSet::new());
    while let Some(stored) = outbox.next(after).unwrap() {
        after = stored.id;
        let reached = stored.email.clone();
        assert!(matches!(reached.as_deref(), None | Some("ijnuhbv@bygvtfc.example")));
        tells_nobody("the outbox", &format!("{:?}", Stored { email: None, bytes: Vec::new(), ..stored.clone() }));
        tells_nobody(&stored.file_name, &said(&stored.file_name, &stored.bytes));
        identities.insert(stored.key.writer);
    }
    assert_eq!(identities.len(), 3, "each is known by something of their own: {identities:?}");
    drop(outbox);

    for (name, bytes) in files(folder.path()) {
        match name.as_str() {
            "roster.csv" => {}
            // The address stands in its column.
            name if name.starts_with("o.outbox") => {
                let text = String::from_utf8_lossy(&bytes).replace("ijnuhbv@bygvtfc.example", "");
                tells_nobody(name, &text);
            }
            _ => tells_nobody(&name, &said(&name, &bytes)),
        }
    }

    // Whoever brings the drafts to the writers takes the address from here.
    let listed = String::from_utf8(run("outbox list o.outbox --json").stdout).unwrap();
    assert!(listed.contains(r#""email":"ijnuhbv@bygvtfc.example""#), "{listed}");
    tells_nobody("the list", &listed.replace("ijnuhbv@bygvtfc.example", ""));
    let stream = String::from_utf8(run(&format!("{batch} -")).stdout).unwrap();
    tells_nobody("the stream", &stream.replace(r#""email":"ijnuhbv@bygvtfc.example""#, ""));
}

/// The formats of a letter.
fn of_letters() -> String {
    let action = letter::load(&Catalog::built_in(), "ahmadreza-djalali").unwrap();
    formats(action.kind("letter-eu").unwrap())
}

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
