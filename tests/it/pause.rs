//! What protects the person a case is for: a pause that refuses letters and marks those that wait, and what is withheld.

use std::path::Path;
use std::process::Output;

use crate::support;

const WRITER: &str = "--lang en --name Sara --city Paris --country FR --to president --today 2026-11-28";
const ROSTER: &str = "id;name;email;city;country;lang\n1;Ana;ana@example.org;Madrid;ES;en\n";

/// A workspace in which the case has these lines in place of its status.
struct Workspace(tempfile::TempDir);

impl Workspace {
    fn new(lines: &str) -> Self {
        let workspace = Self(tempfile::tempdir().unwrap());
        std::fs::create_dir_all(workspace.path().join("actions")).unwrap();
        std::fs::write(workspace.path().join("roster.csv"), ROSTER).unwrap();
        workspace.say(lines);
        workspace
    }

    fn path(&self) -> &Path {
        self.0.path()
    }

    fn say(&self, lines: &str) {
        let case = include_str!("../../actions/ahmadreza-djalali.toml");
        let line = case.lines().find(|line| line.starts_with("status ")).unwrap();
        let file = self.path().join("actions/ahmadreza-djalali.toml");
        std::fs::write(file, case.replacen(line, lines, 1)).unwrap();
    }

    fn run(&self, line: &str) -> (i32, String, String) {
        told(&self.command(line).output().unwrap())
    }

    fn command(&self, line: &str) -> std::process::Command {
        let mut command = support::appeal();
        command.current_dir(self.path()).args(["--workspace", "."]).args(line.split(' '));
        command
    }
}

fn told(output: &Output) -> (i32, String, String) {
    let text = |bytes: &[u8]| String::from_utf8(bytes.to_vec()).unwrap();
    (output.status.code().unwrap_or(-1), text(&output.stdout), text(&output.stderr))
}

#[test]
fn a_paused_action_is_refused_and_every_language_tells_why() {
    let workspace = Workspace::new("status = \"paused\"\nreason = \"silence\"");
    for (language, reason) in [
        ("en", "has asked for silence"),
        ("es", "ha pedido silencio"),
        ("fr", "a demandé le silence"),
        ("fa", "خواسته است که سکوت شود"),
    ] {
        let (code, _, err) = told(
            &workspace
                .command(&format!("write ahmadreza-djalali {WRITER}"))
                .env("LC_ALL", format!("{language}.UTF-8"))
                .output()
                .unwrap(),
        );
        assert_ne!(code, 0);
        assert!(err.contains(reason), "{err}");
    }
    let (_, out, _) = workspace.run("show ahmadreza-djalali --today 2026-11-28");
    assert!(out.contains("Paused: no letters for now.\nThe person, the family"), "{out}");
    let (_, out, _) = workspace.run("list --today 2026-11-28");
    assert!(out.contains("paused") && out.contains("has asked for silence"), "{out}");
}

#[test]
fn a_pause_has_a_reason_and_a_reason_a_pause() {
    let missing = Workspace::new("status = \"paused\"").run("show ahmadreza-djalali");
    assert!(missing.0 != 0 && missing.2.contains("reason"), "{}", missing.2);
    let alone = Workspace::new("status = \"open\"\nreason = \"freed\"").run("show ahmadreza-djalali");
    assert!(alone.0 != 0 && alone.2.contains("but the action is not paused"), "{}", alone.2);
}

#[test]
fn letters_that_wait_are_marked_and_go_only_where_it_is_said() {
    let workspace = Workspace::new("status = \"open\"");
    let batch =
        "batch ahmadreza-djalali --roster roster.csv --out o.outbox --format eml --kind letter-eu --today 2026-11-28";
    let (code, _, err) = workspace.run(batch);
    assert_eq!(code, 0, "{err}");
    workspace.say("status = \"paused\"\nreason = \"negotiations\"");
    let (_, out, err) = workspace.run("outbox list o.outbox");
    assert!(out.contains("paused") && err.contains("Talks are under way"), "{out}{err}");
    let (_, out, _) = workspace.run("outbox list o.outbox --state paused --json");
    assert!(out.contains("\"paused\""), "{out}");
    let (_, _, err) = workspace.run("outbox show o.outbox 1");
    assert!(err.contains("paused"), "{err}");

    let send = "send o.outbox --way mbox --out drafts.mbox --yes";
    let (code, _, err) = workspace.run(send);
    assert!(code == 2 && err.contains("--paused leave"), "{code} {err}");
    assert!(err.contains("Talks are under way"), "{err}");
    assert!(!workspace.path().join("drafts.mbox").exists());

    let (code, _, err) = workspace.run(&format!("{send} --paused leave"));
    assert!(code == 0 && err.contains("Nothing in"), "{err}");
    assert!(!workspace.path().join("drafts.mbox").exists());

    let (code, _, err) = workspace.run(&format!("{send} --paused send"));
    assert_eq!(code, 0, "{err}");
    assert!(workspace.path().join("drafts.mbox").exists());
    let (_, out, _) = workspace.run("outbox list o.outbox");
    assert!(out.contains("delivered"), "what has gone has gone: {out}");
}

#[test]
fn what_is_withheld_is_found_in_letters_and_in_what_the_writer_adds() {
    let write = |withhold: &str, note: &str, allow: &[&str]| {
        let workspace = Workspace::new(&format!("status = \"open\"\nwithhold = [{withhold}]"));
        let mut command = workspace.command(&format!("write ahmadreza-djalali {WRITER}"));
        told(&command.args(["--note", note]).args(allow).output().unwrap())
    };
    let (code, _, err) = write("\"family\"", "I think of his wife every day.", &[]);
    assert!(code != 0 && err.contains("error[withhold]"), "{err}");
    assert!(err.contains("“wife”") && err.contains("I think of his wife every day."), "{err}");
    let (code, _, err) = write("\"family\"", "I think of his wife every day.", &["--allow", "withhold"]);
    assert_eq!(code, 0, "{err}");
    let (code, _, err) = write("\"faith\"", "I think of his wife every day.", &[]);
    assert_eq!(code, 0, "{err}");
    // The letter's own text is held against it as well, and a name of one's own needs words in each language.
    let (code, _, err) = write("\"health\"", "Hello.", &[]);
    assert!(code != 0 && err.contains("“medical” tells of what the case withholds (health): “"), "{err}");
    let (code, _, err) = write("\"employer\"", "Hello.", &[]);
    assert!(code != 0 && err.contains("withhold-employer"), "{err}");
}

#[test]
fn a_case_adds_words_of_its_own_to_what_it_withholds() {
    let workspace = Workspace::new("status = \"open\"\nwithhold = [\"family\", \"employer\"]");
    for language in ["en", "es", "fr", "fa"] {
        let name = format!("locales/{language}/actions/ahmadreza-djalali.ftl");
        let built_in = std::fs::read_to_string(format!("{}/{name}", env!("CARGO_MANIFEST_DIR"))).unwrap();
        let own = "withhold-employer = Example Works\nwithhold-family-names = Minaxq\n";
        std::fs::create_dir_all(workspace.path().join(format!("locales/{language}/actions"))).unwrap();
        std::fs::write(workspace.path().join(name), format!("{built_in}\n{own}")).unwrap();
    }
    for word in ["Minaxq", "Example Works"] {
        let mut command = workspace.command(&format!("write ahmadreza-djalali {WRITER}"));
        let (code, _, err) = told(&command.args(["--note", &format!("I met {word}.")]).output().unwrap());
        assert!(code != 0 && err.contains(&format!("“{word}” tells of what")), "{err}");
    }
    let (_, out, err) = workspace.run("locale check");
    for code in ["unused-message", "obsolete-message"] {
        assert!(!format!("{out}{err}").contains(code), "{out}{err}");
    }
}
