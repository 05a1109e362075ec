//! `appeal preview` as the place to translate: what it shows of a message, and what it writes into the files.

use std::path::{Path, PathBuf};

use serde_json::{Value, json};

use crate::support::preview::{Preview, english, workspace};

const CASE: &str = "actions/hossein-ronaghi-maleki.ftl";

/// A workspace with German, of which a case has gaps: one as a blank, one that is not there.
fn german() -> (tempfile::TempDir, PathBuf) {
    let folder = tempfile::tempdir().unwrap();
    let from = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/data/de");
    let to = folder.path().join("locales/de");
    std::fs::create_dir_all(to.join("actions")).unwrap();
    for name in ["letter.ftl", "recipients.ftl", "law.ftl", "kinds.ftl", "rules.ftl", "offices.ftl", CASE] {
        std::fs::copy(from.join(name), to.join(name)).unwrap();
    }
    (folder, to)
}

fn read(path: &Path) -> String {
    std::fs::read_to_string(path).unwrap()
}

fn asked(languages: &[&str], more: &Value) -> Value {
    let mut asked = json!({
        "query": { "action": "hossein-ronaghi-maleki", "languages": languages },
        "language": languages.last(),
    });
    asked.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
    asked
}

fn message(preview: &Preview, language: &str, file: &str, id: &str) -> Value {
    preview.ask("message", &asked(&["en", language], &json!({ "file": file, "id": id })))
}

/// Saves a text over that which the page was given.
fn saved(preview: &Preview, message: &Value, text: &str) -> Value {
    preview.save(&json!({
        "language": message["language"]["tag"], "file": message["file"], "id": message["id"], "text": text,
        "was": message["text"], "hash": message["hash"],
    }))
}

/// The text with one entry taken out, comment and all, or laid out as a comment.
fn without(text: &str, id: &str, blank: bool) -> String {
    let start = text.find(&format!("\n{id} =")).unwrap() + 1;
    let ends = |line: &&str| !line.starts_with([' ', '}']) && !line.trim().is_empty();
    let rest = &text[start..];
    let first = rest.split_inclusive('\n').next().unwrap().len();
    let length =
        first + rest[first..].split_inclusive('\n').take_while(|line| !ends(line)).map(str::len).sum::<usize>();
    let blank = if blank { format!("# {id} =\n\n") } else { String::new() };
    format!("{}{blank}{}", &text[..start], &rest[length..])
}

#[test]
fn the_messages_of_a_letter_are_listed_with_what_each_says_in_it() {
    let preview = Preview::start(&[]);
    let list = preview.ask("messages", &asked(&["en", "fa"], &json!({})));
    let messages = list["messages"].as_array().unwrap();
    assert!(messages.len() > 20 && messages.iter().all(|message| message["done"] == true), "{list}");
    assert_eq!(list["progress"], format!("{0} of {0} are done.", messages.len()));
    for language in ["en", "fa"] {
        let said = list["said"][language].as_array().unwrap();
        assert!(said.iter().any(|said| said["id"] == "subject"), "{language}");
    }
    // Each text of the letter's body stands in the letter.
    let view = preview.view(&english());
    let letter = preview.letter(&view, 0);
    let of = |id: &str| {
        let said = list["said"]["en"].as_array().unwrap().iter().find(|said| said["id"] == id);
        said.unwrap_or_else(|| panic!("{id}"))["text"].as_str().unwrap().to_owned()
    };
    for id in ["opening", "reply"] {
        let said = of(id);
        let beginning: String = said.chars().take(30).collect();
        assert!(letter.contains(&beginning), "{id}: {said}");
    }
    assert!(list["refused"].as_str().unwrap().contains("--workspace"), "what is built in is not changed");
    let to = list["languages"].as_array().unwrap();
    assert!(to.iter().any(|language| language["name"] == "fa — فارسی (Persian)"), "{to:?}");
}

#[test]
fn what_is_missing_is_told_and_each_message_comes_with_all_about_it() {
    let (folder, de) = german();
    let text = read(&de.join("letter.ftl"));
    std::fs::write(de.join("letter.ftl"), without(&text, "reply", false)).unwrap();
    let preview = Preview::of(folder.path());
    let list = preview.ask("messages", &asked(&["en", "de"], &json!({})));
    let missing: Vec<&str> = list["messages"]
        .as_array()
        .unwrap()
        .iter()
        .filter(|it| it["done"] == false)
        .map(|it| it["id"].as_str().unwrap())
        .collect();
    assert_eq!(missing, ["reply"]);
    assert_eq!(list["refused"], Value::Null);
    let opening = message(&preview, "de", CASE, "opening");
    assert!(opening["source"]["text"].as_str().unwrap().contains("{ $person }"), "{opening}");
    assert!(opening["source"]["place"].as_str().unwrap().contains(&format!("locales/en/{CASE}:")), "{opening}");
    assert!(opening["path"].as_str().unwrap().ends_with(&format!("locales/de/{CASE}")));
    let person = &opening["variables"][0];
    assert_eq!((&person["name"], &person["used"], &person["kind"]), (&json!("person"), &json!(true), &json!("text")));
    assert!(person["example"].as_str().unwrap().contains("Ronaghi"), "{person}");
    assert_eq!(opening["kinds"], json!(["Letter"]), "{opening}");
    let others = opening["others"].as_array().unwrap();
    assert!(others.iter().any(|other| other["language"]["tag"] == "fa" && other["language"]["dir"] == "rtl"));
    let reply = message(&preview, "de", "letter.ftl", "reply");
    assert_eq!((&reply["standing"], &reply["line"]), (&json!("missing"), &Value::Null));
    let help = preview.ask("help", &asked(&["en", "de"], &json!({ "file": CASE, "id": "opening" })));
    assert!(help["alike"].is_array() && help["terms"].is_array(), "{help}");
}

#[test]
fn a_message_is_written_into_its_file_and_nothing_else_is_changed() {
    let (folder, de) = german();
    let whole = read(&de.join("letter.ftl"));
    std::fs::write(de.join("letter.ftl"), without(&whole, "reply", true)).unwrap();
    let preview = Preview::of(folder.path());
    // One that stands there.
    let before = read(&de.join(CASE));
    let subject = message(&preview, "de", CASE, "subject");
    let old = subject["text"].as_str().unwrap();
    let answer = saved(&preview, &subject, "Ganz anderer Betreff: { $person }");
    assert_eq!(answer["saved"], true, "{answer}");
    assert_eq!(
        read(&de.join(CASE)),
        before.replacen(&format!("subject = {old}"), "subject = Ganz anderer Betreff: { $person }", 1)
    );
    let view = preview.view(&json!({ "action": "hossein-ronaghi-maleki", "languages": ["en", "de"] }));
    assert!(view["generation"].as_u64().unwrap() > 1, "what was saved is read at once");
    // A blank.
    let reply = message(&preview, "de", "letter.ftl", "reply");
    assert_eq!(reply["standing"], "blank");
    let before = read(&de.join("letter.ftl"));
    assert_eq!(saved(&preview, &reply, "Bitte antworten Sie mir.")["saved"], true);
    assert_eq!(read(&de.join("letter.ftl")), before.replace("# reply =\n", "reply = Bitte antworten Sie mir.\n"));
    // One that is not there stands behind the one before it in English.
    let short = without(&read(&de.join("letter.ftl")), "reply", false);
    std::fs::write(de.join("letter.ftl"), &short).unwrap();
    let reply = message(&preview, "de", "letter.ftl", "reply");
    assert_eq!(saved(&preview, &reply, "Ich bitte um Antwort.")["saved"], true);
    let after = read(&de.join("letter.ftl"));
    assert_eq!(after.replacen("reply = Ich bitte um Antwort.\n", "", 1).replace('\n', ""), short.replace('\n', ""));
    // What is built in is not changed: the workspace says it anew in a file with that message alone.
    let shared = message(&preview, "fr", "letter.ftl", "reply");
    assert!(shared["note"].as_str().unwrap().contains("locales/fr/letter.ftl"), "{shared}");
    assert_eq!(saved(&preview, &shared, "Répondez-moi.")["saved"], true);
    assert_eq!(read(&folder.path().join("locales/fr/letter.ftl")), "reply = Répondez-moi.\n");
    // The words of a case are one file, which is copied.
    let own = message(&preview, "fr", CASE, "subject");
    assert_eq!(saved(&preview, &own, "Autre objet")["saved"], true);
    let built_in = read(&Path::new(env!("CARGO_MANIFEST_DIR")).join("locales/fr").join(CASE));
    let copied = read(&folder.path().join("locales/fr").join(CASE));
    assert!(copied.contains("\nsubject = Autre objet\n"), "{copied}");
    assert_eq!(copied.lines().count(), built_in.lines().count());
}

#[test]
fn what_would_not_parse_is_not_written_and_told_with_its_place() {
    let (folder, de) = german();
    let preview = Preview::of(folder.path());
    let before = read(&de.join(CASE));
    let subject = message(&preview, "de", CASE, "subject");
    for wrong in
        ["Betreff { $person", "", "x\n.attribute", "{ -", "a \u{202E} b", &"{".repeat(1000), &"x".repeat(70_000)]
    {
        let answer = saved(&preview, &subject, wrong);
        assert_eq!(answer["saved"], false, "{wrong}");
        assert!(!answer["errors"].as_array().unwrap().is_empty(), "{wrong}");
        assert_eq!(read(&de.join(CASE)), before);
    }
    let answer = saved(&preview, &subject, "eins\nzwei { $x");
    let place = &answer["errors"][0]["place"];
    assert!(place["name"].as_str().unwrap().contains(CASE), "{answer}");
    assert!(place["lines"].to_string().contains("zwei"), "{answer}");
    // A file with an error elsewhere: the sound message is written, and so is the one that mends the other.
    let broken = before.replacen("\ntitle =", "\ntitle = { $x\ntitle-of-old =", 1);
    std::fs::write(de.join(CASE), &broken).unwrap();
    let subject = message(&preview, "de", CASE, "subject");
    assert_eq!(saved(&preview, &subject, "Neu")["saved"], true);
    let title = message(&preview, "de", CASE, "title");
    assert_eq!(title["standing"], "broken");
    assert_eq!(saved(&preview, &title, "Titel")["saved"], true);
    let after = read(&de.join(CASE));
    assert!(after.contains("\ntitle = Titel\ntitle-of-old =") || after.starts_with("title = Titel\n"), "{after}");
}

#[test]
fn what_somebody_else_wrote_meanwhile_is_not_lost() {
    let (folder, de) = german();
    let preview = Preview::of(folder.path());
    let first = message(&preview, "de", CASE, "subject");
    let second = first.clone();
    let other = message(&preview, "de", CASE, "title");
    assert_eq!(saved(&preview, &first, "Vom ersten Fenster")["saved"], true);
    let written = read(&de.join(CASE));
    let answer = saved(&preview, &second, "Vom zweiten Fenster");
    assert_eq!(answer["saved"], false);
    assert_eq!(answer["meanwhile"]["text"], "Vom ersten Fenster");
    assert_eq!(read(&de.join(CASE)), written);
    // A change of another message is none of this one.
    assert_eq!(saved(&preview, &other, "Anderer Titel")["saved"], true);
    // Who has seen it may write all the same.
    let again = json!({
        "language": "de", "file": CASE, "id": "subject", "text": "Doch", "was": answer["meanwhile"]["text"],
        "hash": answer["meanwhile"]["hash"],
    });
    assert_eq!(preview.save(&again)["saved"], true);
    assert!(
        read(&de.join(CASE)).contains("\nsubject = Doch\n") || read(&de.join(CASE)).starts_with("subject = Doch\n")
    );
    std::fs::remove_file(de.join(CASE)).unwrap();
    let gone = saved(&preview, &other, "x");
    assert!(gone["saved"] == false || de.join(CASE).exists(), "{gone}");
}

#[test]
fn only_the_page_itself_writes() {
    let (folder, de) = german();
    let preview = Preview::of(folder.path());
    let subject = message(&preview, "de", CASE, "subject");
    let before = read(&de.join(CASE));
    let new = json!({
        "language": "de", "file": CASE, "id": "subject", "text": "owned", "was": subject["text"], "hash": subject["hash"],
    })
    .to_string();
    let origin = format!("Origin: http://127.0.0.1:{}\r\n", preview.port);
    let token = format!("Appeal-Token: {}\r\n", preview.token);
    let both = [origin.as_str(), &token].concat();
    let refused = [
        ("POST", token.clone()),
        ("POST", origin.clone()),
        ("POST", format!("{origin}Appeal-Token: \r\n")),
        ("POST", format!("{origin}Appeal-Token: {}\r\n", preview.token.to_lowercase())),
        ("POST", format!("Origin: http://evil.example\r\n{token}")),
        ("POST", format!("Origin: null\r\n{token}")),
        ("POST", format!("Origin: http://localhost:{}\r\n{token}", preview.port)),
        ("POST", format!("{both}Host: evil.example\r\n")),
        ("POST", format!("{both}Sec-Fetch-Site: cross-site\r\n")),
        ("POST", format!("{both}Sec-Fetch-Site: none\r\n")),
        ("GET", both.clone()),
        ("PUT", both.clone()),
        ("OPTIONS", both.clone()),
    ];
    for (method, headers) in refused {
        let (status, _) = preview.asked_with(method, "save", &headers, &new);
        assert_eq!(status, "403", "{method} {headers}");
    }
    let (status, _) = preview.answer(&format!(
        "POST /{}/save HTTP/1.1\r\nHost: 127.0.0.1:{}\r\nContent-Type: text/plain\r\nContent-Length: {}\r\nConnection: close\r\n{both}\r\n{new}",
        preview.token, preview.port, new.len()
    ));
    assert!(status.starts_with("HTTP/1.1 415"), "what a form elsewhere can send is no text to write: {status}");
    for path in [format!("/{}x/save", preview.token), "/save".to_owned()] {
        let (head, _) = preview.answer(&format!(
            "POST {path} HTTP/1.1\r\nHost: 127.0.0.1:{}\r\nContent-Type: application/json\r\nContent-Length: {}\r\nConnection: close\r\n{both}\r\n{new}",
            preview.port, new.len()
        ));
        assert!(head.starts_with("HTTP/1.1 404"), "{head}");
    }
    assert_eq!(read(&de.join(CASE)), before, "nothing was written");
    assert_eq!(preview.asked_with("POST", "save", &both, &new).0, "200");
    assert!(read(&de.join(CASE)).contains("owned"));
}

#[test]
fn no_request_leads_to_another_file() {
    let (folder, de) = german();
    std::fs::write(folder.path().join("secret.ftl"), "a = b\n").unwrap();
    let preview = Preview::of(folder.path());
    let all = || {
        let mut files: Vec<(PathBuf, String)> = Vec::new();
        let mut folders = vec![folder.path().to_owned()];
        while let Some(folder) = folders.pop() {
            for entry in std::fs::read_dir(folder).unwrap() {
                let path = entry.unwrap().path();
                if path.is_dir() { folders.push(path) } else { files.push((path.clone(), read(&path))) }
            }
        }
        files.sort();
        files
    };
    let before = all();
    for (language, file, id) in [
        ("../..", "secret.ftl", "a"),
        ("de", "../../secret.ftl", "a"),
        ("de", "../de/letter.ftl", "reply"),
        ("de", "./letter.ftl", "reply"),
        ("de", "/etc/passwd", "a"),
        ("de", "actions/../letter.ftl", "reply"),
        ("de", "letter.ftl\0", "reply"),
        ("de", "new.ftl", "reply"),
        ("de", "", "reply"),
        ("", "letter.ftl", "reply"),
        ("xx", "letter.ftl", "reply"),
        ("de/", "letter.ftl", "reply"),
        ("de", "letter.ftl", "no-such-message"),
        ("de", CASE, "a = b\nc"),
        ("de", CASE, "a.b"),
        ("de", CASE, ""),
    ] {
        let new = json!({ "language": language, "file": file, "id": id, "text": "x", "was": "", "hash": "" });
        let answer = preview.save(&new);
        assert_eq!(answer["saved"], false, "{new}");
        assert!(!answer["errors"].as_array().unwrap().is_empty(), "{new}");
        assert_eq!(all(), before, "{new}");
        let shown = preview.ask("message", &asked(&["en"], &json!({ "language": language, "file": file, "id": id })));
        assert!(
            shown.is_null() || shown["file"] == file && shown["language"]["tag"] != language || file == "letter.ftl",
            "{shown}"
        );
    }
    // Links lead nowhere.
    let outside = tempfile::tempdir().unwrap();
    std::fs::rename(de.join(CASE), outside.path().join("case.ftl")).unwrap();
    std::os::unix::fs::symlink(outside.path().join("case.ftl"), de.join(CASE)).unwrap();
    std::fs::hard_link(de.join("letter.ftl"), outside.path().join("letter.ftl")).unwrap();
    let before = read(&outside.path().join("case.ftl"));
    for (file, id) in [(CASE, "subject"), ("letter.ftl", "reply")] {
        let new = json!({ "language": "de", "file": file, "id": id, "text": "x", "was": "", "hash": "" });
        let answer = preview.save(&new);
        assert!(answer["errors"][0]["message"].as_str().unwrap().contains("is a link"), "{answer}");
    }
    assert_eq!(read(&outside.path().join("case.ftl")), before);
}

#[test]
fn a_pack_and_what_is_built_in_say_that_they_are_not_changed() {
    let preview = Preview::start(&[]);
    let subject = message(&preview, "fa", CASE, "subject");
    assert!(!subject["text"].as_str().unwrap().is_empty());
    let answer = saved(&preview, &subject, "x");
    assert!(answer["errors"][0]["message"].as_str().unwrap().contains("built in"), "{answer}");
    let (folder, _) = workspace();
    let pack = folder.path().join("x.appeal");
    let done = std::process::Command::new(env!("CARGO_BIN_EXE_appeal"))
        .args(["pack", "hossein-ronaghi-maleki", "--today", "2016-01-21", "--workspace"])
        .arg(folder.path())
        .arg("--out")
        .arg(&pack)
        .env_clear()
        .output()
        .unwrap();
    assert!(done.status.success(), "{done:?}");
    let preview = Preview::of(&pack);
    let list = preview.ask("messages", &asked(&["en", "fa"], &json!({})));
    assert!(list["refused"].as_str().unwrap().contains("pack"), "{}", list["refused"]);
    let answer = saved(&preview, &message(&preview, "en", CASE, "subject"), "x");
    assert!(answer["errors"][0]["message"].as_str().unwrap().contains("pack"), "{answer}");
}

#[test]
fn what_the_rules_find_comes_message_by_message_and_goes_when_it_is_mended() {
    let (folder, _) = german();
    let preview = Preview::of(folder.path());
    let found = || preview.ask("remarks", &json!({ "languages": ["en", "de"], "language": "de" }));
    let of = |found: &Value| {
        let all = found.as_array().unwrap().iter();
        all.filter(|remark| remark["id"] == "subject")
            .flat_map(|remark| remark["findings"].as_array().unwrap().clone())
            .collect::<Vec<_>>()
    };
    assert_eq!(of(&found()), [] as [Value; 0]);
    let subject = message(&preview, "de", CASE, "subject");
    let text = subject["text"].as_str().unwrap();
    assert_eq!(saved(&preview, &subject, &format!("Zwei  Leerzeichen: {text}"))["saved"], true);
    let told = of(&found());
    assert!(told.iter().any(|finding| finding["code"] == "double-space"), "{told:?}");
    let subject = message(&preview, "de", CASE, "subject");
    assert_eq!(saved(&preview, &subject, text)["saved"], true);
    assert_eq!(of(&found()), [] as [Value; 0]);
}
