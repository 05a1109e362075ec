//! The loop is closed: a letter is noted as sent, a reply is due after a time, an action ends well.

use std::path::Path;

use crate::support;
use serde_json::{Value, json};

const WORKSPACE: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/data/third");

struct Home(tempfile::TempDir);

impl Home {
    fn new() -> Self {
        Self(tempfile::tempdir().unwrap())
    }

    fn path(&self, name: &str) -> std::path::PathBuf {
        self.0.path().join(name)
    }

    fn run(&self, line: &str) -> (i32, String, String) {
        let output = support::appeal()
            .args(["--workspace", WORKSPACE])
            .args(line.split(' '))
            .current_dir(self.0.path())
            .env("APPEAL_CONFIG", self.path("config.toml"))
            .env("APPEAL_DATA", self.path("data"))
            .output()
            .unwrap();
        let text = |bytes: Vec<u8>| String::from_utf8(bytes).unwrap();
        (output.status.code().unwrap(), text(output.stdout), text(output.stderr))
    }

    fn json(&self, line: &str) -> Value {
        let (code, out, err) = self.run(line);
        assert_eq!(code, 0, "{err}");
        serde_json::from_str(&out).unwrap()
    }

    /// What `list` tells of the letters of an action.
    fn sent(&self, action: &str, rest: &str) -> Value {
        let list = self.json(&format!("list --json {rest}"));
        let rows = list["actions"].as_array().unwrap();
        rows.iter().find(|row| row["id"] == action).map(|row| row["sent"].clone()).unwrap_or_default()
    }
}

#[test]
fn a_reply_is_due_after_the_time_chosen() {
    let home = Home::new();
    let (code, _, err) = home.run("done mira-exemplar-update minister --way mail --today 2026-06-01");
    assert_eq!(code, 0, "{err}");
    assert!(err.contains("the letter to “minister” was sent on 1 June 2026 by e-mail"), "{err}");
    let note = |day: &str, rest: &str| home.sent("mira-exemplar-update", &format!("--today {day} {rest}"))[0].clone();
    // 60 days where nothing else is chosen; the flag is stronger than the settings file.
    let first = note("2026-07-30", "--all");
    assert_eq!(
        (&first["reply_due"], &first["overdue"], &first["way"]),
        (&json!("2026-07-31"), &json!(false), &json!("mail"))
    );
    assert_eq!(note("2026-07-31", "--all")["overdue"], json!(true));
    std::fs::write(home.path("config.toml"), "due-after = 10\n").unwrap();
    assert_eq!(note("2026-06-11", "--all")["overdue"], json!(true));
    assert_eq!(note("2026-06-11", "--due-after 30")["reply_due"], json!("2026-07-01"));
    let (_, out, _) = home.run("list --today 2026-06-11");
    assert!(out.contains("A reply from “minister” is due since 11 June 2026: you wrote on 1 June 2026."), "{out}");
}

#[test]
fn an_action_whose_last_day_is_over_is_listed_while_a_reply_is_due() {
    let home = Home::new();
    let listed = |day: &str| home.run(&format!("list --today {day}")).1.contains("mira-exemplar-update");
    assert!(!listed("2026-10-01"));
    home.run("done mira-exemplar-update minister --today 2026-07-31");
    assert!(listed("2026-10-01"));
    home.run("done mira-exemplar-update minister --replied --today 2026-10-02");
    assert!(!listed("2026-10-03"));
    let (_, out, _) = home.run("list --all --today 2026-10-03");
    assert!(out.contains("“minister” replied on 2 October 2026."), "{out}");
}

#[test]
fn a_note_keeps_date_and_way_alone_and_can_be_taken_back() {
    let home = Home::new();
    home.run("done mira-exemplar-update embassy-dublin --today 2026-06-01");
    home.run("done mira-exemplar-update embassy-dublin --today 2026-06-01");
    let kept = std::fs::read_to_string(home.path("data/sent.toml")).unwrap();
    let expected = "[[letter]]\naction = \"mira-exemplar-update\"\nrecipient = \"embassy-dublin\"\non = 2026-06-01\nway = \"post\"\n";
    assert_eq!(kept, expected, "twice is once, and nothing else is kept");
    let all = home.json("done --json");
    assert_eq!(all["letters"][0]["recipient"], json!("embassy-dublin"));
    assert_eq!(home.run("done mira-exemplar-update embassy-dublin --undo").0, 0);
    assert_eq!(home.json("done --json")["letters"], json!([]));
    let (code, _, err) = home.run("done mira-exemplar-update embassy-dublin --undo");
    assert_eq!(code, 2);
    assert!(err.contains("No letter for “mira-exemplar-update”"), "{err}");
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        let mode = |path: &Path| std::fs::metadata(path).unwrap().permissions().mode() & 0o777;
        assert_eq!((mode(&home.path("data")), mode(&home.path("data/sent.toml"))), (0o700, 0o600));
    }
}

#[test]
fn what_is_taken_back_is_the_last_note_the_reply_before_the_letter() {
    let home = Home::new();
    let letters = || home.json("done --json")["letters"].clone();
    home.run("done mira-exemplar-update minister --way post --today 2026-06-01");
    home.run("done mira-exemplar-update minister --replied --today 2026-06-20");
    assert_eq!(letters()[0]["replied"], json!("2026-06-20"));
    let (code, out, err) = home.run("done mira-exemplar-update minister --undo --json");
    assert_eq!(code, 0, "{err}");
    assert!(err.contains("the reply of “minister” of 20 June 2026. The letter of 1 June 2026 stays noted"), "{err}");
    let told: Value = serde_json::from_str(&out).unwrap();
    assert_eq!((&told["on"], &told["replied"]), (&json!("2026-06-01"), &Value::Null), "what is still noted");
    assert_eq!(letters(), json!([told]), "the letter stays, without the reply");
    let (_, _, err) = home.run("done mira-exemplar-update minister --undo");
    assert!(err.contains("Taken back: the letter to “minister” of 1 June 2026."), "{err}");
    assert_eq!(letters(), json!([]));
}

#[test]
fn who_is_none_is_named_with_the_nearest() {
    let home = Home::new();
    let (code, _, err) = home.run("done mira-exemplar-update ministr");
    assert_eq!(code, 2);
    assert!(err.contains("“ministr”") && err.contains("minister"), "{err}");
    assert!(!home.path("data").exists(), "nothing is kept");
    std::fs::create_dir(home.path("data")).unwrap();
    std::fs::write(home.path("data/sent.toml"), "name = 1\n").unwrap();
    let (code, out, err) = home.run("list --today 2026-06-01");
    assert_eq!(code, 1);
    assert!(
        err.contains("sent.toml:1:1") && out.contains("mira-exemplar-update"),
        "the actions are listed all the same"
    );
}

#[test]
fn a_closed_action_tells_good_news_and_refuses_new_letters_with_thanks() {
    let home = Home::new();
    let good = "Jonas Exemplar was released on 1 May 2026. Thank you to everybody who wrote.";
    let (_, out, _) = home.run("list --today 2026-06-01");
    assert!(out.contains(good), "{out}");
    let (_, out, _) = home.run("show jonas-exemplar --today 2026-06-01");
    assert!(out.contains(good), "{out}");
    let shown = home.json("show jonas-exemplar --json");
    assert_eq!(shown["outcome"], json!(good));
    let write = "write jonas-exemplar --name A --city B --country FR --lang en --today 2026-06-01";
    let (code, out, err) = home.run(write);
    assert_eq!((code, out.as_str()), (1, ""));
    assert!(err.contains("error[status]") && err.contains(good) && err.contains("no more letters are needed"), "{err}");
    std::fs::write(home.path("r.csv"), "name,city,country\nA,B,FR\n").unwrap();
    let (code, _, err) = home.run("batch jonas-exemplar --roster r.csv --out o.outbox --today 2026-06-01");
    assert_eq!(code, 1);
    assert!(err.contains(good) && !home.path("o.outbox").exists(), "{err}");
    assert_eq!(home.run(&format!("{write} --allow status")).0, 0);
}

#[test]
fn how_it_ended_must_be_told() {
    let folder = tempfile::tempdir().unwrap();
    let copy = |path: &str, change: &dyn Fn(String) -> String| {
        let to = folder.path().join(path);
        std::fs::create_dir_all(to.parent().unwrap()).unwrap();
        std::fs::write(to, change(std::fs::read_to_string(Path::new(WORKSPACE).join(path)).unwrap())).unwrap();
    };
    copy("actions/jonas-exemplar.toml", &|text| text);
    copy("actions/recipients/nowhere.toml", &|text| text);
    copy("locales/en/actions/jonas-exemplar.ftl", &|text| text.replace("outcome =", "ending ="));
    let catalog = appeal::catalog::Catalog::with_workspace(folder.path()).unwrap();
    let action = std::sync::Arc::new(appeal::letter::load(&catalog, "jonas-exemplar").unwrap());
    let told = appeal::letter::Composer::new(&catalog, &action, &action.kinds[0], "en").unwrap_err();
    assert_eq!(told[0].message.id, "error-message-missing");
}
