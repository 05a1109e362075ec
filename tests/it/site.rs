//! `appeal site`: what its pages are as files, and when it makes none. What they do in a browser, `interop/site.sh` tells.

use std::fs;
use std::path::Path;

use appeal::environment::Environment;
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use jiff::civil::date;
use serde_json::Value;
use sha2::{Digest, Sha256};

use crate::support;

/// A workspace with an open case of this name, one that is closed and one that is archived; nobody in it exists.
const NOWHERE: &str = concat!("--workspace ", env!("CARGO_MANIFEST_DIR"), "/tests/data/third");
const MIRA: &str = "mira-exemplar-update";
const DJALALI: &str = "ahmadreza-djalali";

/// A folder for pages, and the program run with it in the place of `OUT`.
struct Pages(tempfile::TempDir);

impl Pages {
    fn new() -> Self {
        Self(tempfile::tempdir().unwrap())
    }

    fn out(&self) -> String {
        self.0.path().join("out").display().to_string()
    }

    fn run(&self, line: &str) -> (u8, String, String) {
        let environment = Environment::bare(date(2026, 6, 1));
        let line = line.replace("OUT", &self.out());
        support::ran(&environment, &line.split(' ').collect::<Vec<_>>())
    }

    /// Where a run made what it should.
    fn made(line: &str) -> Self {
        let pages = Self::new();
        let (code, _, told) = pages.run(line);
        assert_eq!(code, 0, "{told}");
        pages
    }

    fn names(&self) -> Vec<String> {
        let Ok(entries) = fs::read_dir(self.out()) else { return Vec::new() };
        let mut names: Vec<String> = entries.map(|entry| entry.unwrap().file_name().into_string().unwrap()).collect();
        names.sort();
        names
    }

    fn read(&self, name: &str) -> String {
        fs::read_to_string(Path::new(&self.out()).join(name)).unwrap()
    }
}

/// What stands between two texts of a page.
fn between<'p>(page: &'p str, start: &str, end: &str) -> &'p str {
    page.split_once(start).unwrap().1.split_once(end).unwrap().0
}

fn data(page: &str) -> Value {
    serde_json::from_str(between(page, "<script type=\"application/json\" id=\"data\">", "</script>")).unwrap()
}

#[test]
fn each_case_has_a_file_and_a_list_leads_to_all() {
    let pages = Pages::new();
    let (code, out, told) = pages.run(&format!("{NOWHERE} site {MIRA} {DJALALI} --lang en --out OUT"));
    assert_eq!(code, 0, "{told}");
    let names = [format!("{DJALALI}.html"), "index.html".to_owned(), format!("{MIRA}.html")];
    assert_eq!(pages.names(), names);
    assert_eq!(out.lines().count(), 3, "each is told: {out}");
    let list = data(&pages.read("index.html"));
    let files: Vec<&str> =
        list["cases"].as_array().unwrap().iter().map(|case| case["file"].as_str().unwrap()).collect();
    assert_eq!(files, [format!("{MIRA}.html"), format!("{DJALALI}.html")]);
    assert!(told.contains("index.html"), "which to open is told: {told}");
}

#[test]
fn without_a_name_all_that_are_open_have_one() {
    let pages = Pages::made(&format!("{NOWHERE} site --lang en --out OUT"));
    let names = pages.names();
    assert!(names.contains(&format!("{MIRA}.html")) && names.contains(&format!("{DJALALI}.html")), "{names:?}");
    assert!(!names.contains(&"jonas-exemplar.html".to_owned()), "{names:?}");
}

#[test]
fn one_page_can_have_all() {
    let pages = Pages::made(&format!("{NOWHERE} site {MIRA} {DJALALI} --lang en --single --out OUT"));
    assert_eq!(pages.names(), ["appeal.html"]);
    let data = data(&pages.read("appeal.html"));
    assert_eq!(data["cases"].as_array().unwrap().len(), 2);
    // The letters of the one that ends last have a day each, also where another ends sooner.
    let days = |texts: &Value| texts.as_str().unwrap().split('|').count();
    assert_eq!(days(&data["languages"]["en"]["days"]), days(&data["pages"][0]["days"]));
}

#[test]
fn the_same_is_made_twice_byte_for_byte() {
    let line = format!("{NOWHERE} site {MIRA} --lang en,es --contact Ana --imprint Nobody --out OUT");
    let [first, second] = [Pages::made(&line), Pages::made(&line)];
    for name in first.names() {
        assert!(first.read(&name) == second.read(&name), "{name}");
    }
}

#[test]
fn languages_and_kinds_that_are_not_there_are_refused() {
    let pages = Pages::new();
    let (code, _, told) = pages.run(&format!("{NOWHERE} site {MIRA} --lang en,xx --out OUT"));
    assert!(code == 2 && told.contains("xx"), "{code} {told}");
    let (code, _, told) = pages.run(&format!("{NOWHERE} site {DJALALI} --kind joint-letter --lang en --out OUT"));
    assert!(code != 0 && told.contains("joint-letter"), "{code} {told}");
    let (code, _, told) = pages.run(&format!("{NOWHERE} site {DJALALI} --kind no-such-kind --lang en --out OUT"));
    assert!(code != 0 && told.contains(DJALALI), "{code} {told}");
    let (code, _, told) = pages.run(&format!("{NOWHERE} site no-such-case --lang en --out OUT"));
    assert!(code != 0 && told.contains("no-such-case"), "{code} {told}");
    assert!(pages.names().is_empty());
}

#[test]
fn usual_are_letters_and_posts_that_one_person_can_do_alone() {
    let kinds = |page: &str| -> Vec<String> {
        let kinds = data(page)["cases"][0]["kinds"].clone();
        kinds.as_array().unwrap().iter().map(|kind| kind["name"].as_str().unwrap().to_owned()).collect()
    };
    let pages = Pages::made(&format!("site {DJALALI} --lang en --out OUT"));
    assert_eq!(kinds(&pages.read(&format!("{DJALALI}.html"))), ["letter", "letter-eu", "post"]);
    let pages = Pages::made(&format!("site {DJALALI} --lang en --kind solidarity --out OUT"));
    assert_eq!(kinds(&pages.read(&format!("{DJALALI}.html"))), ["solidarity"]);
}

#[test]
fn what_the_program_did_not_make_stays_and_so_does_all_beside_it() {
    let pages = Pages::new();
    fs::create_dir_all(pages.out()).unwrap();
    let index = Path::new(&pages.out()).join("index.html");
    fs::write(&index, "<p>My own").unwrap();
    let line = format!("{NOWHERE} site {MIRA} --lang en --out OUT");
    let (code, _, told) = pages.run(&line);
    assert!(code != 0 && told.contains("index.html"), "{code} {told}");
    assert_eq!(pages.names(), ["index.html"], "nothing is written beside it");
    assert_eq!(pages.read("index.html"), "<p>My own");
    fs::remove_file(&index).unwrap();
    assert_eq!(pages.run(&line).0, 0);
    let (code, _, told) = pages.run(&line.replace("--lang en", "--lang es"));
    assert_eq!(code, 0, "its own it makes anew: {told}");
    assert!(pages.read("index.html").contains("<html lang=\"es\""));
}

#[test]
fn a_closed_case_is_refused() {
    let pages = Pages::new();
    let (code, _, told) = pages.run(&format!("{NOWHERE} site jonas-exemplar --lang en --out OUT"));
    assert!(code != 0 && told.contains("jonas-exemplar"), "{code} {told}");
    assert!(pages.names().is_empty());
}

/// The workspace with another status of its open case, or other words.
fn changed(from: &str, to: &str) -> tempfile::TempDir {
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/data/third");
    support::changed(Path::new(folder), &[("actions/mira-exemplar-update.toml", from, to)])
}

#[test]
fn the_page_of_a_paused_case_says_so_and_has_no_letters() {
    let workspace = changed("status       = \"open\"", "status       = \"paused\"\nreason       = \"silence\"");
    let pages = Pages::made(&format!("--workspace {} site --lang en,es --out OUT", workspace.path().display()));
    let page = pages.read(&format!("{MIRA}.html"));
    let case = &data(&page)["cases"][0];
    assert!(case["paused"]["en"].as_str().unwrap().contains("silence"), "{}", case["paused"]);
    assert!(case["paused"]["es"].as_str().unwrap().contains("silencio"), "{}", case["paused"]);
    assert_eq!(case["kinds"].as_array().unwrap().len(), 0);
    assert!(!page.contains("class=\"letter\" lang"), "nor one to fill in by hand");
}

#[test]
fn a_check_tells_what_is_out_of_date() {
    let workspace = changed("pupils = 31", "pupils = 31");
    let at = workspace.path().display().to_string();
    let pages = Pages::made(&format!("--workspace {at} site {MIRA} {DJALALI} --lang en,es --contact Ana --out OUT"));
    // Neither a list nor what somebody else put there is a page.
    fs::write(Path::new(&pages.out()).join("about.html"), "<p>About us").unwrap();
    let check = format!("--workspace {at} site --check OUT");
    let (code, _, told) = pages.run(&check);
    assert!(code == 0 && told.contains("All 2 pages are as the cases are now"), "{code} {told}");
    let (code, _, told) = pages.run(&format!("{check} --today 2026-08-30"));
    assert!(code != 0 && told.contains("more than 90 days ago"), "the one: {code} {told}");
    assert!(told.contains("Take the page away"), "the other's last day is over: {told}");
    let case = workspace.path().join("actions/mira-exemplar-update.toml");
    let text = fs::read_to_string(&case).unwrap();
    for (from, to, what) in [
        ("pupils = 31", "pupils = 32", "has changed"),
        ("status       = \"open\"", "status       = \"closed\"", "Take the page away"),
    ] {
        fs::write(&case, text.replacen(from, to, 1)).unwrap();
        let (code, _, told) = pages.run(&check);
        assert!(code != 0 && told.contains(what) && told.contains(MIRA) && !told.contains(DJALALI), "{code} {told}");
    }
    fs::write(&case, text).unwrap();
    assert_eq!(pages.run(&check).0, 0);
}

#[test]
fn a_page_may_run_its_own_script_and_style_and_load_nothing() {
    let pages = Pages::made(&format!("{NOWHERE} site {MIRA} {DJALALI} --lang en,fa --out OUT"));
    for name in pages.names() {
        let page = pages.read(&name);
        let policy = between(&page, "Content-Security-Policy\" content=\"", "\"").replace("&#39;", "'");
        for (directive, start, end) in [("script-src", "\n<script>", "</script>"), ("style-src", "<style>", "</style>")]
        {
            let hash = STANDARD.encode(Sha256::digest(between(&page, start, end)));
            assert!(policy.contains(&format!("{directive} 'sha256-{hash}'")), "{name}: {policy}");
        }
        assert!(policy.starts_with("default-src 'none';"), "{name}: {policy}");
        // A link is followed by a person; nothing else may lead anywhere.
        let markup = page.replace(between(&page, "\n<script>", "</script>"), "");
        for attribute in [" src=", " srcset=", " action=", " data=", " background=", " poster=", "url(", "@import"] {
            assert!(!markup.contains(attribute), "{name}: {attribute}");
        }
        for link in markup.split("<link ").skip(1).map(|rest| rest.split('>').next().unwrap()) {
            assert!(link.contains("href=\"data:"), "{name}: {link}");
        }
        // The script has no word for any way to a network.
        let script = between(&page, "\n<script>", "</script>");
        for word in ["fetch(", "XMLHttpRequest", "WebSocket", "EventSource", "sendBeacon", "import(", "Worker", "eval("]
        {
            assert!(!script.contains(word), "{name}: {word}");
        }
    }
}

#[test]
fn what_a_campaign_says_of_itself_stays_text() {
    let hostile = "</script><b>\u{2028}&\"'";
    let pages = Pages::new();
    let environment = Environment::bare(date(2026, 6, 1));
    let line: Vec<&str> = NOWHERE.split(' ').chain(["site", MIRA, "--lang", "en", "--contact", hostile]).collect();
    let out = pages.out();
    let (code, _, told) = support::ran(&environment, &[&line[..], &["--imprint", hostile, "--out", &out]].concat());
    assert_eq!(code, 0, "{told}");
    for name in pages.names() {
        let page = pages.read(&name);
        assert!(!page.contains("<b>"), "{name}");
        // The first end of a script is that of the data, and what stands before it is whole.
        data(&page);
    }
    let data = data(&pages.read(&format!("{MIRA}.html")));
    assert_eq!(data["contact"], hostile);
    assert_eq!(data["imprint"], hostile);
    assert_eq!(pages.run(&format!("{NOWHERE} site --check OUT")).0, 0, "and the page is known again");
}

#[test]
fn where_no_script_runs_there_is_a_letter_with_blanks() {
    let pages = Pages::made(&format!("{NOWHERE} site {MIRA} --lang en,es --out OUT"));
    let page = pages.read(&format!("{MIRA}.html"));
    let by_hand = between(&page, "<main id=\"by-hand\">", "</main>");
    for (language, blank) in [("en", "your name"), ("es", "su nombre")] {
        let section = between(by_hand, &format!("<section lang=\"{language}\""), "</section>");
        assert!(section.contains(&format!("<span class=\"blank\">({blank})</span>")), "{language}: {section}");
        assert!(
            !section.contains(|c: char| ('\u{FDD0}'..='\u{FDEF}').contains(&c)),
            "{language}: every slot is a blank"
        );
    }
}
