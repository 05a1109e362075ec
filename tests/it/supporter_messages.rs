//! From an organiser to the supporters: a message to each, as a draft, with their letters or the address of a page; or a table.

use std::path::PathBuf;

use crate::support;
use appeal::outbox::{Access, Outbox};
use mail_parser::{MessageParser, MimeHeaders};

const ROSTER: &str = "\
id,name,email,address,city,country,lang,privacy
1,Ana López,ana@example.org,Calle 1,Madrid,ES,es,
2,علی رضایی,ali@example.org,Rue 2,Paris,FR,fa,
3,Hidden One,hidden@example.org,Rue 3,Lyon,FR,fr,place
4,No Mail,,Rue 4,Lyon,FR,fr,
";

const SETTINGS: &str = "\
[send]
own = [\"me@example.org\"]
[supporters]
from = \"Group 12 <group@example.org>\"
holder = \"Group 12, Rue X 1, Lyon\"
unsubscribe = \"group@example.org\"
";

struct Place(tempfile::TempDir);

impl Place {
    fn new(settings: &str) -> Self {
        let folder = tempfile::tempdir().unwrap();
        std::fs::write(folder.path().join("roster.csv"), ROSTER).unwrap();
        std::fs::write(folder.path().join("config.toml"), settings).unwrap();
        Self(folder)
    }

    fn path(&self, name: &str) -> PathBuf {
        self.0.path().join(name)
    }

    /// The exit code, and all that was said.
    fn run(&self, line: &str) -> (i32, String) {
        let output = support::appeal()
            .args(line.split(' '))
            .current_dir(self.0.path())
            .env("APPEAL_CONFIG", self.path("config.toml"))
            .output()
            .unwrap();
        let said = String::from_utf8(output.stdout).unwrap() + &String::from_utf8(output.stderr).unwrap();
        (output.status.code().unwrap_or(-1), said)
    }

    fn batch(&self, rest: &str) -> (i32, String) {
        self.run(&format!("batch ahmadreza-djalali --roster roster.csv --to president --today 2026-11-28 {rest}"))
    }

    /// The messages to supporters in the outbox: the numbers of their documents, and they themselves.
    fn messages(&self) -> Vec<(i64, Vec<u8>)> {
        let outbox = Outbox::open(&self.path("out.outbox"), Access::Read).unwrap();
        let (mut found, mut after) = (Vec::new(), 0);
        while let Some(document) = outbox.next(after).unwrap() {
            after = document.id;
            if document.key.format == "message" {
                found.push((document.id, document.bytes));
            }
        }
        found
    }
}

#[test]
fn letters_go_with_a_message_in_the_supporters_language() {
    let place = Place::new(SETTINGS);
    let (code, said) = place.batch("--out out.outbox --format txt --message letters");
    assert_eq!(code, 0, "{said}");
    assert!(said.contains("2 supporters have a message."), "{said}");
    assert!(said.contains("One supporter has no e-mail address"), "{said}");
    assert!(said.contains("One supporter signs with initials and place, and gets no message"), "{said}");
    let messages = place.messages();
    let read: Vec<_> = messages.iter().map(|(_, bytes)| MessageParser::default().parse(bytes).unwrap()).collect();
    assert_eq!(read.len(), 2);
    let to = |at: usize| read[at].to().unwrap().first().unwrap();
    assert_eq!((to(0).name(), to(0).address()), (Some("Ana López"), Some("ana@example.org")));
    assert_eq!(read[0].from().unwrap().first().unwrap().address(), Some("group@example.org"));
    assert_eq!(read[0].header_raw("X-Unsent").map(str::trim), Some("1"));
    assert_eq!(read[0].header_raw("List-Unsubscribe").map(str::trim), Some("<mailto:group@example.org>"));
    let spanish = read[0].body_text(0).unwrap();
    for part in [
        "Hola, Ana López:",
        "No se ha enviado nada en su nombre",
        "Group 12, Rue X 1, Lyon",
        "escriba a group@example.org",
    ] {
        assert!(spanish.contains(part), "{part}: {spanish}");
    }
    let persian = read[1].body_text(0).unwrap();
    assert!(persian.contains("علی رضایی گرامی،") && persian.contains("چیزی به نام شما فرستاده نشده است"), "{persian}");
    assert!(read[1].body_html(0).unwrap().contains("<html lang=\"fa\" dir=\"rtl\">"));
    let names: Vec<&str> = read[0].attachments().filter_map(|part| part.attachment_name()).collect();
    assert_eq!(names, ["ahmadreza-djalali.president.es.txt"]);
}

#[test]
fn a_message_is_made_once_and_anew_where_a_letter_changes() {
    let place = Place::new(SETTINGS);
    let line = "--out out.outbox --format txt --message letters --json";
    place.batch(line);
    let before = place.messages();
    let told = |said: &str| {
        serde_json::from_str::<serde_json::Value>(&said[said.find("{\n").unwrap()..said.rfind("\n}").unwrap() + 2])
            .unwrap()
    };
    let (_, said) = place.batch(line);
    assert_eq!(
        (&told(&said)["made"], &told(&said)["rewritten"], &told(&said)["messages"]),
        (&0.into(), &0.into(), &2.into())
    );
    assert_eq!(place.messages(), before);
    // Another street: the letter and the message that it goes with.
    std::fs::write(place.path("roster.csv"), ROSTER.replace("Calle 1", "Calle 9")).unwrap();
    let (_, said) = place.batch(line);
    assert_eq!((&told(&said)["made"], &told(&said)["rewritten"]), (&0.into(), &2.into()), "{said}");
    let after = place.messages();
    assert_eq!((after[0].0, after[1].clone()), (before[0].0, before[1].clone()));
    assert_ne!(after[0].1, before[0].1);
    // The words of the message alone: what goes with it is what is in the outbox.
    std::fs::write(place.path("config.toml"), SETTINGS.replace("Rue X 1", "Rue Y 2")).unwrap();
    place.batch(&line.replace("2026-11-28", "2026-12-05"));
    let message = &place.messages()[0].1;
    let read = MessageParser::default().parse(message).unwrap();
    let outbox = Outbox::open(&place.path("out.outbox"), Access::Read).unwrap();
    assert_eq!(read.attachments().next().unwrap().contents(), outbox.document(1).unwrap().unwrap().bytes);
}

#[test]
fn who_changes_the_language_has_one_message_in_the_new_one() {
    let place = Place::new(SETTINGS);
    for message in ["letters", "page --page https://group.example/"] {
        place.batch(&format!("--out out.outbox --format txt --message {message}"));
        std::fs::write(place.path("roster.csv"), ROSTER.replace("ES,es", "ES,fr")).unwrap();
        place.batch(&format!("--out out.outbox --format txt --message {message}"));
        let messages = place.messages();
        assert_eq!(messages.len(), 2, "{message}");
        let read = MessageParser::default().parse(&messages[0].1).unwrap();
        assert!(read.body_text(0).unwrap().contains("Bonjour Ana López,"), "{message}");
        std::fs::write(place.path("roster.csv"), ROSTER).unwrap();
    }
}

#[test]
fn who_signs_by_place_has_a_message_only_when_asked() {
    let place = Place::new(SETTINGS);
    place.batch("--out out.outbox --message letters --with-place");
    let messages = place.messages();
    assert_eq!(messages.len(), 3);
    let read = MessageParser::default().parse(&messages[2].1).unwrap();
    assert_eq!(read.to().unwrap().first().unwrap().address(), Some("hidden@example.org"));
}

#[test]
fn a_page_takes_the_place_of_letters_by_its_bare_address() {
    let place = Place::new(SETTINGS);
    let (code, said) = place.batch("--out out.outbox --message page --page https://group.example/letters/");
    assert_eq!(code, 0, "{said}");
    let outbox = Outbox::open(&place.path("out.outbox"), Access::Read).unwrap();
    assert_eq!(outbox.counts().unwrap().iter().map(|count| count.count).sum::<u64>(), 2, "no letters: {said}");
    let text = MessageParser::default().parse(&place.messages()[0].1).unwrap().body_text(0).unwrap().into_owned();
    assert!(text.contains("\r\nhttps://group.example/letters/ahmadreza-djalali.html\r\n"), "{text}");
    for wrong in ["https://group.example/?who=1", "https://group.example/#ana", "group.example"] {
        let (code, said) = place.batch(&format!("--out out.outbox --message page --page {wrong}"));
        assert_eq!(code, 2);
        assert!(said.contains("is no bare address of a page"), "{said}");
    }
}

#[test]
fn a_table_is_for_newsletter_programs() {
    let place = Place::new("");
    let (code, said) = place.batch("--table people.csv --page https://group.example/letters/");
    assert_eq!(code, 0, "{said}");
    assert!(said.contains("people.csv has 2 supporters."), "{said}");
    let table = std::fs::read_to_string(place.path("people.csv")).unwrap();
    let lines: Vec<&str> = table.lines().collect();
    assert_eq!(lines[0], "email,name,attributes,id,language,link");
    let link = "https://group.example/letters/ahmadreza-djalali.html";
    assert_eq!(
        lines[1],
        format!(
            "ana@example.org,Ana López,\"{{\"\"language\"\":\"\"es\"\",\"\"link\"\":\"\"{link}\"\"}}\",1,es,{link}"
        )
    );
    assert!(!table.contains("Hidden") && !table.contains("hidden@"), "{table}");
    place.batch("--table people.csv --page https://group.example/letters/ --with-place");
    assert!(std::fs::read_to_string(place.path("people.csv")).unwrap().contains("hidden@example.org"));
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        assert_eq!(std::fs::metadata(place.path("people.csv")).unwrap().permissions().mode() & 0o777, 0o600);
    }
}

#[test]
fn messages_go_to_the_drafts_and_letters_stay_or_the_other_way_round() {
    let place = Place::new(SETTINGS);
    let with_mail = ROSTER.lines().filter(|line| !line.starts_with('4')).collect::<Vec<_>>().join("\n");
    std::fs::write(place.path("roster.csv"), with_mail).unwrap();
    // The organiser is on their own roster: that is no reason to refuse their address.
    let own = "5,Organiser,me@example.org,Rue 5,Lyon,FR,fr,\n";
    let roster = std::fs::read_to_string(place.path("roster.csv")).unwrap();
    std::fs::write(place.path("roster.csv"), format!("{roster}\n{own}")).unwrap();
    let (code, said) = place.batch("--out out.outbox --format eml --message letters");
    assert_eq!(code, 0, "{said}");
    let count = |folder: &str| std::fs::read_dir(place.path(folder).join("cur")).map_or(0, Iterator::count);
    let (code, said) = place.run("send out.outbox --way maildir --out messages --messages --yes");
    assert_eq!((code, count("messages")), (0, 3), "{said}");
    let (code, said) = place.run("send out.outbox --way maildir --out letters --yes");
    assert_eq!((code, count("letters")), (0, 4), "{said}");
    assert!(said.contains("3 messages to supporters stay in the outbox"), "{said}");
    // The messages are from one's own address, and the letters from those of their writers.
    let (code, _) = place.run("outbox export out.outbox --as mbox --out messages.mbox --messages");
    assert_eq!(code, 0);
    let mbox = std::fs::read_to_string(place.path("messages.mbox")).unwrap();
    assert_eq!(mbox.matches("List-Unsubscribe: ").count(), 3);
}

#[test]
fn what_is_missing_is_told_at_once() {
    let place = Place::new("");
    let (code, said) = place.batch("--out out.outbox --message page");
    assert_eq!(code, 2);
    for part in ["The address of the page is missing", "needs “from”", "needs “holder”", "needs “unsubscribe”"]
    {
        assert!(said.contains(part), "{part}: {said}");
    }
    let (code, said) = place.batch("--out out.outbox --page https://group.example/");
    assert_eq!(code, 2);
    assert!(said.contains("--page goes with --message page or with --table"), "{said}");
}
