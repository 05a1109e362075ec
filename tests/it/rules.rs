//! Each rule about the wording: what passes, what does not, and how grave it is. And the tables of `docs/rules.md` and
//! `docs/locale-rules.md`, which are written from the registry of rules and its English words (`just bless` writes them anew).

use std::fs;
use std::path::Path;
use std::process::Output;

use crate::support;
use appeal::catalog::Catalog;
use appeal::check::{RULES, Rule, Subject, rules};
use appeal::diagnostic::Severity;
use appeal::locale::{Bundle, REFERENCE};
use appeal::text::without_isolates;
use fluent::FluentArgs;
use serde_json::Value;

const ACTION: &str = "hossein-ronaghi-maleki";

/// Writes a letter to the Leader on the day after the action was issued.
fn write(folder: &Path, language: &str, more: &[&str]) -> Output {
    support::appeal()
        .args(["write", ACTION, "--no-draw", "--today", "2016-01-21", "--to", "supreme-leader", "--lang", language])
        .args(["--name", "Ana López", "--address", "Calle Mayor 1", "--city", "Madrid", "--country", "ES"])
        .args(more)
        .current_dir(folder)
        .output()
        .unwrap()
}

/// The lines that name a rule: `error[polite]: …`.
fn told(output: &Output, rule: &str) -> Vec<String> {
    let text = String::from_utf8_lossy(&output.stderr).into_owned();
    let mark = format!("[{rule}]");
    text.lines().filter(|line| line.contains(&mark)).map(str::to_owned).collect()
}

fn with_note(language: &str, note: &str, rule: &str) -> (bool, Vec<String>) {
    let folder = tempfile::tempdir().unwrap();
    let output = write(folder.path(), language, &["--note", note]);
    (output.status.success(), told(&output, rule))
}

/// A workspace with one file of the content changed.
fn workspace(file: &str, change: impl FnOnce(String) -> String) -> tempfile::TempDir {
    let folder = tempfile::tempdir().unwrap();
    fs::create_dir_all(folder.path().join("locales")).unwrap();
    let to = folder.path().join(file);
    fs::create_dir_all(to.parent().unwrap()).unwrap();
    let text = fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join(file)).unwrap_or_default();
    let changed = change(text.clone());
    assert_ne!(text, changed, "the change is one");
    fs::write(to, changed).unwrap();
    folder
}

/// What a letter in a workspace is told by a rule.
fn in_workspace(file: &str, change: impl FnOnce(String) -> String, rule: &str) -> (bool, Vec<String>) {
    let folder = workspace(file, change);
    let output = write(folder.path(), "en", &["--workspace", ".", "--note", "I read his blog."]);
    (output.status.success(), told(&output, rule))
}

#[test]
fn an_insult_refuses_the_letter_in_every_language() {
    for (language, note) in [
        ("en", "You are BUTCHERS."),
        ("es", "Usted es un tirano."),
        ("fr", "Vous êtes des MENTEURS."),
        ("fa", "شما قاتل‌هاي او هستید."),
        ("fa", "بی شرف"),
    ] {
        let (written, told) = with_note(language, note, "polite");
        assert!(!written && told.len() == 1, "{note}: {told:?}");
        assert!(told[0].starts_with("error["), "{told:?}");
    }
}

/// A blank that one of several wordings has, and none that a letter says first.
#[test]
fn a_blank_is_found_in_the_wording_that_was_chosen() {
    let words = "locales/en/actions/hossein-ronaghi-maleki.ftl";
    let blank = |text: String| text.replacen("facts-2 = The arrest", "facts-2 = [your reason] The arrest", 1);
    let folder = workspace(words, blank);
    let told_with = |more: &[&str]| {
        let output = write(folder.path(), "en", &[&["--workspace", "."], more].concat());
        (output.status.success(), told(&output, "placeholder"))
    };
    assert_eq!(told_with(&["--wording", "1"]), (true, Vec::new()));
    let (written, told_then) = told_with(&["--wording", "2"]);
    assert!(!written && told_then[0].contains("[your reason]"), "{told_then:?}");
    // What a writer calls themselves is no blank of the letter.
    let own = told_with(&["--wording", "1", "--profession", "[nurse]"]);
    assert!(own.0 && own.1.len() == 1 && own.1[0].starts_with("warning["), "{own:?}");
    let checked =
        support::appeal().args(["check", ACTION, "--workspace", "."]).current_dir(folder.path()).output().unwrap();
    let checked = String::from_utf8(checked.stdout).unwrap();
    assert_eq!(checked.matches("error[placeholder]").count(), 1, "{checked}");
}

#[test]
fn an_insult_that_is_allowed_warns() {
    let folder = tempfile::tempdir().unwrap();
    let output = write(folder.path(), "en", &["--note", "No tyrant reads this.", "--allow", "polite"]);
    assert!(output.status.success());
    assert!(told(&output, "polite")[0].starts_with("warning["));
}

#[test]
fn jargon_and_titles_that_honour_warn() {
    for (language, note) in [
        ("en", "The regime should listen."),
        ("fa", "مقام معظم رهبری"),
        ("fa", "رهبر معظم انقلاب"),
        ("fa", "آيت الله العظمى خامنه‌ای"),
        ("fa", "مدظله العالی"),
        ("es", "Al Líder de la Revolución"),
        ("fr", "Le régime des mollahs"),
    ] {
        let (written, told) = with_note(language, note, "polite");
        assert!(written && !told.is_empty(), "{note}: {told:?}");
        assert!(told.iter().all(|line| line.starts_with("warning[")), "{told:?}");
    }
}

#[test]
fn a_polite_note_is_told_nothing() {
    for (language, note) in [
        ("en", "I am a nurse, and I think of his family every day."),
        ("es", "Soy enfermera y cada día pienso en su familia."),
        ("fr", "Je suis infirmière et je pense chaque jour à sa famille."),
        ("fa", "من پرستارم و هر روز به خانوادهٔ او فکر می‌کنم."),
    ] {
        let folder = tempfile::tempdir().unwrap();
        let output = write(folder.path(), language, &["--note", note]);
        assert!(output.status.success());
        for rule in ["facts", "attributed", "polite", "law", "request", "persian-text"] {
            assert_eq!(told(&output, rule), [""; 0], "{note}");
        }
    }
}

#[test]
fn a_workspace_adds_words_of_its_own() {
    let add = |_| "polite-insults-ours = numpty\n".to_owned();
    let folder = workspace("locales/en/rules-own.ftl", add);
    let output = write(folder.path(), "en", &["--workspace", ".", "--note", "Numpties! You numpty."]);
    assert!(!output.status.success());
    assert_eq!(told(&output, "polite"), ["error[polite]: “numpty” is an insult."]);
    let output = write(folder.path(), "en", &["--workspace", ".", "--note", "You tyrant."]);
    assert!(!output.status.success(), "the list that is there stays");
}

#[test]
fn what_one_side_reports_is_told_as_reported() {
    let (written, told) = with_note("en", "They tortured him. He says that he was tortured.", "attributed");
    assert!(written && told.len() == 1 && told[0].starts_with("warning["), "{told:?}");
    let (_, told) = with_note("fa", "او را شکنجه کرده‌اند. به گفتهٔ او شکنجه شده است.", "attributed");
    assert_eq!(told.len(), 1, "{told:?}");
    let drop = |text: String| text.replace("He has said that in that time he was", "In that time he was");
    let (_, told) = in_workspace("locales/en/actions/hossein-ronaghi-maleki.ftl", drop, "attributed");
    assert!(told.len() == 1 && told[0].contains("torture"), "{told:?}");
}

#[test]
fn a_letter_without_a_dated_fact_warns() {
    let drop = |text: String| text.replace("{ $arrested }", "a day in winter").replace("{ $summoned }", "another day");
    let (written, told) = in_workspace("locales/en/actions/hossein-ronaghi-maleki.ftl", drop, "facts");
    assert!(written && told.len() == 1 && told[0].starts_with("warning["), "{told:?}");
    let one = |text: String| text.replace("{ $summoned }", "another day");
    assert_eq!(in_workspace("locales/en/actions/hossein-ronaghi-maleki.ftl", one, "facts"), (true, vec![]));
}

#[test]
fn a_treaty_that_the_state_has_not_joined_refuses_the_letter() {
    for (language, note) in [
        ("en", "Remember the Convention against Torture!"),
        ("es", "Recuerde la Convención contra la Tortura."),
        ("fr", "Souvenez-vous de la Convention contre la torture."),
        ("fa", "کنوانسیون منع شکنجه را به یاد آورید."),
    ] {
        let (written, told) = with_note(language, note, "law");
        assert!(!written && told.len() == 1 && told[0].starts_with("error["), "{note}: {told:?}");
    }
    let name = |text: String| text.replace("\"icescr-12\"", "\"icescr-12\", \"cat-2\"");
    let named = workspace("actions/hossein-ronaghi-maleki.toml", name);
    fs::write(named.path().join("law"), "").unwrap();
    let law = Path::new(env!("CARGO_MANIFEST_DIR")).join("locales/en/law.ftl");
    let law = fs::read_to_string(law).unwrap();
    fs::create_dir_all(named.path().join("locales/en")).unwrap();
    fs::write(named.path().join("locales/en/law.ftl"), law).unwrap();
    let output = write(named.path(), "en", &["--workspace", "."]);
    assert!(!output.status.success());
    assert_eq!(told(&output, "law").len(), 1);
}

#[test]
fn a_letter_without_the_law_or_a_request_for_a_reply_or_with_early_thanks_is_told_so() {
    let template = "templates/letter.md.hbs";
    let (written, told) = in_workspace(template, |text| text.replace("{{t \"law-basis\"}}", ""), "law");
    assert!(written && told.len() == 1 && told[0].starts_with("note["), "{told:?}");
    let (written, told) = in_workspace(template, |text| text.replace("{{t \"reply\"}} ", ""), "request");
    assert!(written && told.len() == 1 && told[0].starts_with("note["), "{told:?}");
    let early = |text: String| text.replace("{{> asking}}", "{{t \"thanks\"}}\n\n{{> asking}}");
    let (written, told) = in_workspace(template, early, "request");
    assert!(written && told.len() == 1 && told[0].contains("Thank you"), "{told:?}");
}

#[test]
fn persian_of_the_writer_and_of_the_content_is_looked_through() {
    for (note, slips) in [
        ("من كتاب او را خوانده‌ام.", 1),
        ("سال 1395 بود, سرد بود", 2),
        ("او را می شناسم و کتابهای او را خوانده‌ام .", 3),
        ("I read his blog in 2015, again and again.", 0),
    ] {
        let (written, told) = with_note("fa", note, "persian-text");
        assert!(written && told.len() == slips, "{note}: {told:?}");
        assert!(told.iter().all(|line| line.starts_with("warning[")));
    }
    let slip = |text: String| {
        text.replace("وبلاگ‌نویس، هستم و به همین سبب برای شما می‌نویسم", "وبلاگ‌نویس, هستم و به همین سبب برای شما می نویسم")
    };
    let folder = workspace("locales/fa/actions/hossein-ronaghi-maleki.ftl", slip);
    let output = write(folder.path(), "fa", &["--workspace", "."]);
    assert_eq!(told(&output, "persian-text").len(), 2);
}

#[test]
fn check_tells_what_the_rules_say_of_the_content() {
    let insult = |text: String| text.replace("I am writing about", "Butchers! I am writing about");
    let folder = workspace("locales/en/actions/hossein-ronaghi-maleki.ftl", insult);
    let output = support::appeal().args(["check", "--json", "."]).current_dir(folder.path()).output().unwrap();
    assert_eq!(output.status.code(), Some(3));
    let report: Value = serde_json::from_slice(&output.stdout).unwrap();
    let rules = report["findings"].as_array().unwrap().iter().filter_map(|finding| finding["code"].as_str());
    assert!(rules.into_iter().any(|rule| rule == "polite"));
}

/// The rules about something, for readers.
fn table(subject: Subject) -> String {
    let words = Bundle::load(
        &Catalog::built_in(),
        REFERENCE,
        &["ui/rules.ftl", "ui/locale-rules.ftl", "ui/translation-rules.ftl"],
    )
    .unwrap();
    // The rules of languages come from a few sources, over and over.
    let with_source = subject != Subject::Languages;
    let row = |rule: Rule| {
        let text = |id: &str| without_isolates(&words.get(id, &FluentArgs::new()).unwrap()).replace('|', "\\|");
        let at_most = match rule.severity {
            Severity::Error => "error",
            Severity::Warning => "warning",
            Severity::Note => "note",
        };
        let row = format!("| `{}` | {} | {at_most} |", rule.code, text(rule.texts.asks));
        if with_source { format!("{row} {} |\n", text(rule.texts.source)) } else { row + "\n" }
    };
    let head = match with_source {
        true => "| code | what it asks | at most | where from |\n|---|---|---|---|\n",
        false => "| code | what it asks | at most |\n|---|---|---|\n",
    };
    head.to_owned() + &rules(subject).map(row).collect::<String>()
}

#[test]
fn the_tables_of_the_manual_are_written_from_the_registry() {
    let (opening, closing) = ("<!-- rules: ", "<!-- end of rules -->\n");
    let mut shown = Vec::new();
    for name in ["rules.md", "locale-rules.md"] {
        let path = format!("{}/docs/{name}", env!("CARGO_MANIFEST_DIR"));
        let page = fs::read_to_string(&path).unwrap();
        let mut parts = page.split(opening);
        let mut written = parts.next().unwrap().to_owned();
        for part in parts {
            let (name, rest) = part.split_once(" -->\n").unwrap();
            let (_, after) = rest.split_once(closing).unwrap_or_else(|| panic!("no {closing}behind {opening}{name}"));
            let subject = RULES.iter().map(|rule| rule.subject).find(|subject| format!("{subject:?}") == name);
            let subject = subject.unwrap_or_else(|| panic!("{path}: no rules of {name}"));
            written += &format!("{opening}{name} -->\n{}{closing}{after}", table(subject));
            shown.push(subject);
        }
        if std::env::var_os("BLESS").is_some() {
            fs::write(&path, &written).unwrap();
        }
        assert_eq!(fs::read_to_string(&path).unwrap(), written, "{path}: `just bless` writes it anew");
    }
    assert!(RULES.iter().all(|rule| shown.contains(&rule.subject)), "{shown:?}");
}
