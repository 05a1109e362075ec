//! `appeal action new`: a case file with its messages in every language, ready to fill in.
//!
//! What must be filled in is empty, and an error until it is filled in; its messages are comments, and missing until
//! somebody writes them. So nothing of it can end up in a letter.

use fluent::FluentArgs;

use super::making::{comment_lines, print_paths};
use super::session::Session;
use crate::action::{self, Naming, is_id};
use crate::catalog::Catalog;
use crate::cli::{ActionCommand, ActionNewArgs};
use crate::diagnostic::{Diagnostic, Failure};
use crate::locale::completeness::completeness;
use crate::locale::{self, Bundle, is_pseudo};
use crate::message::Message;
use crate::msg;
use crate::text::without_isolates;
use crate::ui::Ui;
use crate::workspace::{self, ContentFile};

/// The demand that stands in a new case until its author names others.
const DEMAND: &str = "first";

/// Does what one of the commands about cases says.
///
/// # Errors
/// The command's own.
pub fn run(session: &mut Session<'_>, command: &ActionCommand) -> Result<(), Failure> {
    match command {
        ActionCommand::New(args) => new(session, args),
    }
}

/// Makes a case.
///
/// # Errors
/// There is no workspace; the id is none, or a case's already; a file cannot be written.
fn new(session: &mut Session<'_>, args: &ActionNewArgs) -> Result<(), Failure> {
    let id = args.id.as_str();
    if !is_id(id) {
        return Err(Failure::usage(Diagnostic::error(msg!("error-id", found = id)).hint(msg!("hint-id"))));
    }
    let root = workspace::root(session.catalog)?.to_owned();
    let path = format!("actions/{id}.toml");
    if session.catalog.list("actions").contains(&format!("{id}.toml")) {
        return Err(Failure::usage(
            Diagnostic::error(msg!("error-action-there", id = id, file = session.catalog.shown_path(&path)))
                .hint(msg!("hint-action-there")),
        ));
    }
    let person = id.rsplit('-').find(|part| is_id(part)).unwrap_or(id);
    let languages: Vec<String> = locale::available(session.catalog).into_iter().filter(|tag| !is_pseudo(tag)).collect();
    let mut made = vec![ContentFile::new(path, case_file(session, id, person))];
    for tag in &languages {
        let path = format!("locales/{tag}/actions/{id}.ftl");
        // Words that somebody has written beforehand stay.
        if session.catalog.read(&path)?.is_none() {
            made.push(ContentFile::new(path, messages(session.catalog, tag, id, person)));
        }
    }
    // A folder that holds the list of languages is a workspace by itself.
    made.extend(workspace::with_language(session.catalog, &root, None)?);
    let paths = workspace::write(&root, &made)?;
    print_paths(session, &paths)?;
    session.tell(&msg!("action-new-made", languages = languages));
    session.tell(&msg!("action-new-next", id = id));
    Ok(())
}

/// Lines as a comment.
fn comment(mark: &str, lines: impl IntoIterator<Item = String>) -> String {
    lines.into_iter().map(|line| format!("{mark} {line}\n")).collect()
}

/// The case file: what must be there and is not known is empty.
fn case_file(session: &Session<'_>, id: &str, person: &str) -> String {
    let languages = complete(session.catalog);
    let say = |message: &Message| comment("#", comment_lines(session.ui, message));
    let list = |texts: &[String]| texts.iter().map(|text| format!("\"{text}\"")).collect::<Vec<_>>().join(", ");
    let law = law(session.catalog);
    let offices: String =
        action::offices(session.catalog).iter().map(|office| format!("# use = \"{office}\"\n")).collect();
    let mut parts = vec![
        say(&msg!("action-new-head", id = id)),
        "schema = 1\n".to_owned(),
        say(&msg!("action-new-number")) + "# number  = \"UA 1/16\"\n# index   = \"…\"\n# follows = \"…\"\n",
        say(&msg!("action-new-country")) + "country = \"\"\n",
        say(&msg!("action-new-within")) + "# writing-within        = \"usual\"\n# writing-within-reason = \"…\"\n",
        say(&msg!("action-new-days")) + "# issued  = 2016-01-20\n# expires = 2016-03-01\n",
        say(&msg!("action-new-status")) + "status = \"open\"\n",
        say(&msg!("action-new-languages")) + &format!("languages = [{}]\nany-language = true\n", list(&languages)),
        say(&msg!("action-new-demands")) + &format!("demands = [\"{DEMAND}\"]\n"),
        say(&msg!("action-new-law")) + &format!("# law = [{}]\n", list(&law)),
        say(&msg!("action-new-people")) + &format!("[[people]]\nid     = \"{person}\"\ngender = \"\"\n"),
        say(&msg!("action-new-dates"))
            + "[dates]\n# arrested = 2016-01-20\n# charged  = \"2016-04\"\n# born     = \"1980\"\n",
        say(&msg!("action-new-numbers")) + "[numbers]\n# years = 13\n",
        say(&msg!("action-new-recipients")) + &offices + "[[recipients]]\nuse  = \"\"\nrole = \"to\"\n",
        say(&msg!("action-new-kinds")) + "[kinds.letter]\n",
        say(&msg!("action-new-sources")) + "# [[sources]]\n# title     = \"…\"\n# published = 2016-01-20\n",
    ];
    for part in &mut parts {
        part.push('\n');
    }
    parts.concat().trim_end().to_owned() + "\n"
}

/// The languages that have all the words that letters share.
fn complete(catalog: &Catalog) -> Vec<String> {
    let shared = |missing: &String| locale::LETTER_FILES.iter().any(|file| missing.starts_with(&format!("{file}:")));
    let mut languages = locale::available(catalog);
    languages.retain(|tag| !is_pseudo(tag) && !completeness(catalog, tag).0.missing.iter().any(shared));
    languages
}

/// The law that cases can name, to choose from, each instrument's articles in their order.
fn law(catalog: &Catalog) -> Vec<String> {
    let Ok(words) = Bundle::load(catalog, locale::REFERENCE, &["law.ftl"]) else { return Vec::new() };
    let mut law: Vec<&str> = words.ids("").filter(|id| !id.starts_with('-') && id.contains('-')).collect();
    law.sort_by_key(|id| locale::article(id).unwrap_or((id, 0)));
    law.into_iter().map(str::to_owned).collect()
}

/// The messages of a case in one language, explained in that language.
fn messages(catalog: &Catalog, tag: &str, id: &str, person: &str) -> String {
    let ui = Ui::new(catalog, Some(tag));
    let lead = Bundle::load(catalog, tag, &["letter.ftl"])
        .ok()
        .and_then(|words| words.get("demands-lead", &FluentArgs::new()).ok())
        .map(|lead| without_isolates(&lead).trim().to_owned());
    let demand = match lead {
        Some(lead) => msg!("action-new-message-demand-lead", lead = lead),
        None => msg!("action-new-message-demand"),
    };
    let blanks = [
        (msg!("action-new-message-title"), "title".to_owned()),
        (msg!("action-new-message-subject"), "subject".to_owned()),
        (msg!("action-new-message-person"), Naming::Person.message(person)),
        (msg!("action-new-message-opening"), "opening".to_owned()),
        (msg!("action-new-message-facts"), "facts".to_owned()),
        (msg!("action-new-message-concern"), "concern".to_owned()),
        (demand, Naming::Demand.message(DEMAND)),
    ];
    let head = [msg!("action-new-messages", id = id), msg!("action-new-variables", id = id)];
    let mut text = comment("###", head.iter().flat_map(|message| comment_lines(&ui, message)));
    for (told, message) in &blanks {
        text.push('\n');
        text.push_str(&comment("#", comment_lines(&ui, told)));
        text.push_str(&format!("# {message} =\n"));
    }
    text
}
