//! The case file of a new case: what is known stands in its place, under the line of the source that says it; what must be filled in
//! is empty, and an error until it is.

use std::fmt::Write;

use super::draft::{Draft, DraftOffice, DraftPerson, Kept, Known, OwnOffice};
use super::made_of::{law, salutations};
use crate::action::{self, PersonKind, source_comment};
use crate::catalog::Catalog;
use crate::commands::making::comment_lines;
use crate::line_ends::beginning;
use crate::message::Message;
use crate::msg;
use crate::text::{is_noncharacter, is_steering};
use crate::ui::Ui;

/// No line of a source is kept at greater length, in characters.
const LONGEST_KEPT: usize = 2000;

/// The text of `actions/<id>.toml`.
pub(super) fn case_file(catalog: &Catalog, ui: &Ui, draft: &Draft) -> String {
    let say = |message: &Message| comment("#", comment_lines(ui, message));
    let mut file = File { text: say(&msg!("action-new-head", id = &draft.id)), last: None, has_salutations: false };
    file.part("schema = 1\n");
    file.begin(&say(&msg!("action-new-number")));
    file.text_or("number", draft.number.as_ref(), "# number  = \"UA 1/16\"");
    file.text_or("index", draft.index.as_ref(), "# index   = \"…\"");
    file.line("# follows = \"…\"");
    file.begin(&say(&msg!("action-new-country")));
    file.text_or("country", draft.country.as_ref(), "country = \"\"");
    file.begin(&say(&msg!("action-new-within")));
    file.line("# writing-within        = \"usual\"\n# writing-within-reason = \"…\"");
    file.begin(&say(&msg!("action-new-days")));
    file.value_or("issued", draft.issued.as_ref(), "# issued  = 2016-01-20");
    file.value_or("expires", draft.expires.as_ref(), "# expires = 2016-03-01");
    file.begin(&say(&msg!("action-new-status")));
    file.line("status = \"open\"");
    file.begin(&say(&msg!("action-new-languages")));
    draft.languages.iter().for_each(|language| file.keep(&language.kept));
    file.line(&format!("languages = [{}]", list(draft.languages.iter().map(|language| &language.value))));
    file.line(if draft.any_language { "any-language = true" } else { "# any-language = true" });
    file.begin(&say(&msg!("action-new-demands")));
    file.line(&format!("demands = [{}]", list(draft.demands.iter().map(|demand| &demand.id))));
    file.begin(&say(&msg!("action-new-law")));
    file.line(&format!("# law = [{}]", list(&law(catalog))));
    file.begin(&say(&msg!("action-new-people")));
    draft.people.iter().for_each(|person| file.person(person));
    file.begin(&say(&msg!("action-new-dates")));
    file.line("[dates]\n# arrested = 2016-01-20\n# charged  = \"2016-04\"\n# born     = \"1980\"");
    file.begin(&say(&msg!("action-new-numbers")));
    file.line("[numbers]\n# years = 13");
    file.begin(&say(&msg!("action-new-recipients")));
    file.offices(catalog, ui, draft);
    file.begin(&say(&msg!("action-new-kinds")));
    file.line("[kinds.letter]");
    file.begin(&say(&msg!("action-new-sources")));
    file.sources(draft);
    file.text.trim_end().to_owned() + "\n"
}

/// Lines as a comment.
pub(super) fn comment(mark: &str, lines: impl IntoIterator<Item = String>) -> String {
    lines.into_iter().map(|line| format!("{mark} {line}\n")).collect()
}

/// A line of the source as a comment, which `own-sentences` reads.
pub(super) fn kept_comment(line: usize, text: &str) -> String {
    source_comment(line, &on_one_line(text))
}

/// A text of others on one line, each space one space: a comment ends where its line does.
fn on_one_line(text: &str) -> String {
    let seen = |c: char| if is_steering(c) || is_noncharacter(c) { ' ' } else { c };
    beginning(&text.chars().map(seen).collect::<String>(), LONGEST_KEPT)
}

/// A text in the notation of TOML.
fn quoted(text: &str) -> String {
    toml_edit::Value::from(text).to_string()
}

fn list<'t>(texts: impl IntoIterator<Item = &'t String>) -> String {
    texts.into_iter().map(|text| quoted(text)).collect::<Vec<_>>().join(", ")
}

/// A case file that is being written.
struct File {
    text: String,
    /// The line of the source that was kept last: facts of one line need it once.
    last: Option<usize>,
    /// Whether the salutations were listed.
    has_salutations: bool,
}

impl File {
    /// A part by itself.
    fn part(&mut self, text: &str) {
        self.begin("");
        self.text.push_str(text);
    }

    /// Begins a part, with what its author is told of it.
    fn begin(&mut self, told: &str) {
        if !self.text.ends_with("\n\n") {
            self.text.push('\n');
        }
        self.text.push_str(told);
        self.last = None;
    }

    fn line(&mut self, line: &str) {
        self.text.push_str(line);
        self.text.push('\n');
    }

    fn keep(&mut self, kept: &[Kept]) {
        for kept in kept {
            if self.last != Some(kept.line) {
                self.text.push_str(&kept_comment(kept.line, &kept.text));
                self.last = Some(kept.line);
            }
        }
    }

    fn text_or(&mut self, key: &str, known: Option<&Known<String>>, blank: &str) {
        match known {
            Some(known) => self.known(key, &known.kept, &quoted(&known.value)),
            None => self.line(blank),
        }
    }

    fn value_or<T: std::fmt::Display>(&mut self, key: &str, known: Option<&Known<T>>, blank: &str) {
        match known {
            Some(known) => self.known(key, &known.kept, &known.value.to_string()),
            None => self.line(blank),
        }
    }

    fn known(&mut self, key: &str, kept: &[Kept], value: &str) {
        self.keep(kept);
        self.line(&format!("{key} = {value}"));
    }

    fn texts(&mut self, key: &str, known: &Known<Vec<String>>) {
        if !known.value.is_empty() {
            self.known(key, &known.kept, &format!("[{}]", list(&known.value)));
        }
    }

    fn person(&mut self, person: &DraftPerson) {
        self.last = None;
        self.line("[[people]]");
        if let Some(name) = &person.name {
            self.keep(&name.kept);
        }
        self.line(&format!("id = {}", quoted(&person.id)));
        if person.kind != PersonKind::Person {
            self.line(&format!("kind = {}", quoted(person.kind.as_str())));
        }
        match (&person.gender, person.kind) {
            (Some(gender), _) => self.known("gender", &gender.kept, &quoted(gender.value.as_str())),
            (None, PersonKind::Person) => self.line("gender = \"\""),
            (None, _) => {}
        }
        match (person.count, person.kind) {
            (Some(count), _) => self.line(&format!("count = {count}")),
            (None, PersonKind::Group) => self.line("count ="),
            (None, _) => {}
        }
        if let Some(unnamed) = person.unnamed {
            self.line(&format!("name = {}", quoted(unnamed.as_str())));
        }
    }

    fn offices(&mut self, catalog: &Catalog, ui: &Ui, draft: &Draft) {
        let shared = action::offices(catalog);
        let shared: String = shared.iter().fold(String::new(), |mut text, office| {
            // Writing into a text cannot fail.
            let _ = writeln!(text, "# use = {}", quoted(office));
            text
        });
        self.text.push_str(&shared);
        if draft.offices.is_empty() {
            self.line("[[recipients]]\nuse = \"\"\nrole = \"to\"");
        }
        for (at, office) in draft.offices.iter().enumerate() {
            if at > 0 {
                self.text.push('\n');
            }
            self.last = None;
            match office {
                DraftOffice::Shared { office, role, of, kept } => {
                    self.line("[[recipients]]");
                    self.keep(kept);
                    self.line(&format!("use = {}\nrole = {}", quoted(office), quoted(role.as_str())));
                    if let Some(of) = of {
                        self.line(&format!("of = {}", quoted(of)));
                    }
                    if office.ends_with("/embassy") {
                        self.line("anywhere = true");
                    }
                }
                DraftOffice::Own(own) => self.own_office(catalog, ui, own),
            }
        }
    }

    fn own_office(&mut self, catalog: &Catalog, ui: &Ui, office: &OwnOffice) {
        self.line("[[recipients]]");
        self.keep(&office.who);
        self.line(&format!("id = {}\nrole = {}", quoted(&office.id), quoted(office.role.as_str())));
        self.keep(&office.salutation_kept);
        match &office.salutation {
            Some(salutation) => self.line(&format!("salutation = {}", quoted(salutation))),
            None => {
                if !std::mem::replace(&mut self.has_salutations, true) {
                    let told = msg!("action-new-salutations", ids = salutations(catalog));
                    self.text.push_str(&comment("#", comment_lines(ui, &told)));
                }
                self.line("salutation = \"\"");
            }
        }
        self.texts("address", &office.address);
        if let Some(country) = &office.country {
            self.known("country", &country.kept, &quoted(&country.value));
        } else if !office.address.value.is_empty() {
            self.line("country = \"\"");
        }
        self.texts("email", &office.email);
        self.texts("phone", &office.phone);
        self.texts("fax", &office.fax);
        for (key, known) in [("x", &office.x), ("url", &office.url)] {
            if let Some(known) = known {
                self.known(key, &known.kept, &quoted(&known.value));
            }
        }
    }

    fn sources(&mut self, draft: &Draft) {
        if draft.sources.is_empty() {
            self.line("# [[sources]]\n# title     = \"…\"\n# published = 2016-01-20");
        }
        for source in &draft.sources {
            self.line(&format!("[[sources]]\ntitle = {}", quoted(&source.title)));
            if let Some(day) = source.published {
                self.line(&format!("published = {day}"));
            }
            if let Some(url) = &source.url {
                self.line(&format!("url = {}", quoted(url)));
            }
        }
    }
}
