//! `appeal write`: letters for one writer.

mod ask;
mod choices;
mod guide;
mod public;
mod together;

use std::path::PathBuf;
use std::sync::Arc;

use super::{Session, outcome, settle};
use crate::action::{self, Action, Form, Kind, Recipient, Tally};
use crate::catalog;
use crate::check;
use crate::cli::WriteArgs;
use crate::config::{self, Config, DEFAULT_PROFILE, Profile};
use crate::deliver::folder;
use crate::diagnostic::{Diagnostic, Failure};
#[cfg(feature = "pdf")]
use crate::document;
use crate::document::wrap::WIDTH;
use crate::document::{Document, Format, Pages, Print};
use crate::finish::Finish;
use crate::letter::{Composer, Letter, Sheets};
use crate::locale;
use crate::message::Arg;
use crate::msg;
use crate::writer::{Fields, Writer};

/// No note is larger; more is a mistake in the file's name.
const MAX_NOTE_FILE: u64 = 100_000;

/// Where the documents go.
#[derive(Debug, Clone, PartialEq, Eq)]
enum Output {
    /// To standard output, parted by form feeds.
    Stream,
    /// A single document to standard output.
    Single,
    /// Into a folder.
    Folder(PathBuf),
}

/// All that is settled before any work.
struct Request {
    action: Arc<Action>,
    kind: Kind,
    writer: Writer,
    tally: Option<Tally>,
    sheets: Sheets,
    language: String,
    to: Vec<String>,
    formats: Vec<Format>,
    output: Output,
    allow: Vec<String>,
    one_message: bool,
    fallback: bool,
    force: bool,
    print: PrintWishes,
    /// Whether anything was asked: then the letter is shown and saving offered.
    asked: bool,
}

/// What is wished of the printed page.
#[derive(Default)]
struct PrintWishes {
    settings: Print,
    #[cfg(feature = "pdf")]
    envelope: Option<document::paper::Envelope>,
    #[cfg(feature = "pdf")]
    merge: bool,
}

impl PrintWishes {
    /// Whether documents of a format are merged into one.
    fn merges(&self, format: Format) -> bool {
        #[cfg(feature = "pdf")]
        {
            self.merge && format == Format::Pdf
        }
        #[cfg(not(feature = "pdf"))]
        {
            let _ = format;
            false
        }
    }
}

/// A letter with its recipient and its documents.
struct Written<'a> {
    recipient: &'a Recipient,
    letter: Letter,
    documents: Vec<Document>,
}

/// Writes letters.
///
/// # Errors
/// Something was asked for wrongly, the content is wrong, a rule refuses a letter, or a file cannot be written. Nothing is
/// written then.
pub fn run(session: &mut Session<'_>, args: &WriteArgs) -> Result<(), Failure> {
    let config_path = config::path(session.environment);
    let config = config::read(config_path.as_deref())?;
    let (fields, mut request) = settle(session, &config, args.clone())?;

    let composer = compose_in(session, &mut request)?.with_tally(request.tally).with_sheets(request.sheets);
    let composer = public::composer(composer, &args.public);
    request.writer = request.writer.in_order(args.together.sort.unwrap_or_default(), &composer.words.tag);
    let mut found = check::action_rules(&request.action, &request.language, session.today);
    outcome::told(session, &request.action, &mut found);
    if request.kind.form == Form::Card {
        // A card tells no facts that could be out of date.
        found.retain(|finding| finding.code != Some(check::STALE.code));
    }
    check::allow(&mut found, &request.allow);
    if found.iter().any(Diagnostic::is_error) {
        return Err(Failure::failed(found));
    }
    let applying = composer.recipients_for(&request.writer.country);
    let chosen = choose(&composer, &applying, &request)?;
    if chosen.is_empty() {
        return Err(Diagnostic::error(msg!("error-no-recipients", action = &request.action.id))
            .hint(msg!("hint-no-recipients"))
            .into());
    }
    found.extend(check::copies_rule(&applying, &chosen));
    let pages = Pages::new(session.catalog).with_print(request.print.settings.clone());
    pages.check().map_err(Failure::failed)?;
    let written = write(session, &request, &composer, &pages, &chosen, &mut found)?;

    if args.public.open {
        public::links(session, &args.public, &written)?;
    } else {
        deliver(session, &request, &pages, &written)?;
    }
    // Rules that say the same of every letter say it once.
    let mut told: Vec<Diagnostic> = Vec::new();
    for diagnostic in found {
        if !told.contains(&diagnostic) {
            told.push(diagnostic);
        }
    }
    if request.asked && request.output == Output::Stream && !args.public.open {
        ask::offer_to_save(
            session,
            &written.iter().flat_map(|written| written.documents.clone()).collect::<Vec<_>>(),
            request.force,
        )?;
    }
    session.show(&told);
    if request.kind.form.is_letter() {
        guide::tell(session, &request, &written);
    } else {
        public::tell(session, &request, &composer, &args.public, &written)?;
    }
    if args.save_profile {
        save_profile(session, config_path, args.profile.as_deref(), &fields, &request.language)?;
    }
    Ok(())
}

/// Flags, profile and answers become one request.
fn settle(session: &mut Session<'_>, config: &Config, args: WriteArgs) -> Result<(Fields, Request), Failure> {
    let print = print_wishes(config, &args)?;
    let mut wrong: Vec<Diagnostic> = Vec::new();
    wrong.extend(settle::unknown_rules(&args.allow));
    let profile = match profile(config, args.profile.as_deref()) {
        Ok(profile) => profile,
        // A profile that is about to be saved need not be there.
        Err(_) if args.save_profile => Profile::default(),
        Err(error) => {
            wrong.push(error);
            Profile::default()
        }
    };
    let from_file = args.note_file.is_some();
    let note = match note(&args) {
        Ok(note) => note,
        Err(error) => {
            wrong.push(error);
            None
        }
    };
    if !wrong.is_empty() {
        return Err(Failure::usage(wrong));
    }
    let mut fields = Fields {
        name: args.name.or(profile.name),
        profession: args.profession.or(profile.profession),
        address: if args.address.is_empty() { profile.address } else { args.address },
        city: args.city.or(profile.city),
        country: args.country.or(profile.country),
        email: args.email.or(profile.email),
        gender: args.gender.or(profile.gender),
        note,
        privacy: args.privacy.or(profile.privacy),
        organisation: args.together.organisation.clone(),
        choices: choices::of_flags(args.choices),
    };
    let mut action = args.action;
    let mut lang = args.lang.or(profile.lang);
    // What is wrong already is told before anything is asked.
    if let Some(id) = &action {
        let action = action::load(session.catalog, id)?;
        let kind = settle::kind(&action, &args.kind)?;
        public::settle(&args.public, args.save_profile, &kind)?;
        public::without_writer(&action, &kind, &mut fields);
    }
    let asked = session.environment.interactive && ask::for_missing(session, &mut action, &mut lang, &mut fields)?;

    let Some(id) = action else {
        let known = session.catalog.stems("actions", ".toml");
        return Err(Failure::usage(
            Diagnostic::error(msg!("error-no-action")).hint(msg!("hint-known-actions", actions = known)),
        ));
    };
    let action = Arc::new(action::load(session.catalog, &id)?);
    let kind = settle::kind(&action, &args.kind)?;
    public::settle(&args.public, args.save_profile, &kind)?;
    public::without_writer(&action, &kind, &mut fields);
    let available = locale::available(session.catalog);
    let writer = Writer::settle(fields.clone(), &available, &|field| {
        if field == "note" && from_file { "--note-file".to_owned() } else { format!("--{field}") }
    })
    .map_err(Failure::usage)?;
    let mut writer = together::signed_by(session, &args.together, &action, &kind, writer)?;
    let sheets = together::sheets(&args.together, &kind)?;
    let tally = together::cited(session, &args.together)?;
    let language = settle::language(session, &action, lang.as_deref(), &available)?;
    if asked {
        choices::ask(session, &action, &kind, &language, &mut writer.choices)?;
    }
    let not_offered = choices::unknown(&writer.choices, &action, &kind);
    if !not_offered.is_empty() {
        return Err(Failure::usage(not_offered));
    }
    let formats = settle::formats(&kind, &args.format)?;
    if formats.contains(&Format::Eml) && writer.email.is_none() {
        return Err(Failure::usage(Diagnostic::error(msg!("error-eml-from")).hint(msg!("hint-eml-from"))));
    }
    let output = output(args.out, &formats)?;
    // What a later run takes from the profile is what was understood, not what was typed.
    fields.country = Some(writer.country.clone());
    let request = Request {
        action,
        kind,
        writer,
        tally,
        sheets,
        language,
        to: args.to,
        formats,
        output,
        allow: args.allow,
        one_message: args.cc,
        fallback: args.fallback,
        force: args.force,
        print,
        asked,
    };
    Ok((fields, request))
}

fn print_wishes(config: &Config, args: &WriteArgs) -> Result<PrintWishes, Failure> {
    let paper = args.paper.or(config.print.paper);
    #[cfg(not(feature = "pdf"))]
    {
        Ok(PrintWishes { settings: Print { font: config.print.font.clone(), paper } })
    }
    #[cfg(feature = "pdf")]
    {
        if args.merge && !args.format.contains(&Format::Pdf) {
            return Err(Failure::usage(Diagnostic::error(msg!("error-merge")).hint(msg!("hint-merge"))));
        }
        if args.envelope.is_some() && args.out.as_deref().is_none_or(|out| out.as_os_str() == "-") {
            return Err(Failure::usage(Diagnostic::error(msg!("error-envelope-out")).hint(msg!("hint-out-missing"))));
        }
        let font = args.font.clone().or_else(|| config.print.font.clone());
        Ok(PrintWishes { settings: Print { font, paper }, envelope: args.envelope, merge: args.merge })
    }
}

fn profile(config: &Config, name: Option<&str>) -> Result<Profile, Diagnostic> {
    let wanted = name.unwrap_or(DEFAULT_PROFILE);
    match config.profile.get(wanted) {
        Some(profile) => Ok(profile.clone()),
        None if name.is_none() => Ok(Profile::default()),
        None => {
            let known: Vec<String> = config.profile.keys().cloned().collect();
            let hint =
                if known.is_empty() { msg!("hint-no-profiles") } else { msg!("hint-known-names", names = known) };
            Err(Diagnostic::error(msg!("error-profile-unknown", name = wanted)).hint(hint))
        }
    }
}

fn note(args: &WriteArgs) -> Result<Option<String>, Diagnostic> {
    let Some(path) = &args.note_file else { return Ok(args.note.clone()) };
    let shown = path.display().to_string();
    let bytes = catalog::read_file(path, MAX_NOTE_FILE).map_err(|error| match error.kind() {
        std::io::ErrorKind::FileTooLarge => {
            Diagnostic::error(msg!("error-note-file-large", file = &shown)).hint(msg!("hint-note-file-large"))
        }
        _ => Diagnostic::error(msg!("error-read", file = &shown)).detail(error.to_string()),
    })?;
    Ok(Some(catalog::source(&shown, bytes)?.text.clone()))
}

fn output(out: Option<PathBuf>, formats: &[Format]) -> Result<Output, Failure> {
    match out {
        Some(path) if path.as_os_str() == "-" => Ok(Output::Single),
        Some(path) => Ok(Output::Folder(path)),
        None if formats == [Format::Txt] => Ok(Output::Stream),
        None => Err(Failure::usage(Diagnostic::error(msg!("error-out-missing")).hint(msg!("hint-out-missing")))),
    }
}

/// The composer for the language asked for, or with `--fallback` for the next that is whole.
fn compose_in(session: &mut Session<'_>, request: &mut Request) -> Result<Composer, Failure> {
    let errors = match Composer::new(session.catalog, &request.action, &request.kind, &request.language) {
        Ok(composer) => return Ok(composer),
        Err(errors) => errors,
    };
    if request.fallback {
        let available = locale::available(session.catalog);
        let others: Vec<String> = request
            .action
            .languages
            .iter()
            .map(|at| at.value.clone())
            .filter(|tag| *tag != request.language && available.contains(tag))
            .collect();
        for tag in others {
            if let Ok(composer) = Composer::new(session.catalog, &request.action, &request.kind, &tag) {
                session.tell(&msg!("write-fallback", wanted = &request.language, used = &tag));
                request.language = tag;
                return Ok(composer);
            }
        }
    }
    Err(Failure::failed(errors))
}

fn choose<'a>(
    composer: &'a Composer,
    applying: &[&'a Recipient],
    request: &Request,
) -> Result<Vec<&'a Recipient>, Failure> {
    if request.to.is_empty() {
        return Ok(applying.to_vec());
    }
    if composer.kind.form == Form::Petition {
        return Err(Failure::usage(Diagnostic::error(msg!("error-petition-to")).hint(msg!("hint-petition-to"))));
    }
    let all = composer.action.recipients_of(&composer.kind);
    let mut chosen = Vec::new();
    let mut wrong = Vec::new();
    for id in &request.to {
        match all.iter().find(|recipient| recipient.id.value == *id) {
            Some(recipient) if applying.iter().any(|applying| applying.id == recipient.id) => chosen.push(*recipient),
            Some(recipient) => wrong.push(
                Diagnostic::error(msg!(
                    "error-recipient-elsewhere",
                    id = id,
                    countries = Arg::Countries(recipient.writers_in.clone())
                ))
                .hint(msg!("hint-recipient-elsewhere")),
            ),
            None => {
                let names: Vec<String> = all.iter().map(|recipient| recipient.id.value.clone()).collect();
                wrong.push(
                    Diagnostic::error(msg!("error-recipient-not-in-action", id = id))
                        .hint(msg!("hint-known-names", names = names)),
                );
            }
        }
    }
    if !wrong.is_empty() {
        return Err(Failure::usage(wrong));
    }
    // In the case's order, each once.
    Ok(applying.iter().copied().filter(|recipient| chosen.iter().any(|chosen| chosen.id == recipient.id)).collect())
}

/// Composes every letter, applies the rules, makes the documents. All errors of all letters are told together.
fn write<'a>(
    session: &Session<'_>,
    request: &Request,
    composer: &Composer,
    pages: &Pages<'_>,
    chosen: &[&'a Recipient],
    found: &mut Vec<Diagnostic>,
) -> Result<Vec<Written<'a>>, Failure> {
    let finish = Finish { pages, today: session.today, one_message: request.one_message, attachments: &[] };
    let mut written = Vec::with_capacity(chosen.len());
    #[cfg(feature = "pdf")]
    let mut to_merge = Vec::new();
    for recipient in chosen {
        // What is merged is fitted here; all else is finished as it is in a batch.
        let alone: Vec<Format> =
            request.formats.iter().copied().filter(|format| !request.print.merges(*format)).collect();
        let finished = finish.letter(composer, recipient, chosen, &request.writer, &alone)?;
        found.extend(finished.findings);
        #[cfg_attr(not(feature = "pdf"), expect(unused_mut, reason = "only an envelope is added"))]
        let mut documents = finished.documents;
        #[cfg(feature = "pdf")]
        {
            if request.print.merge {
                let fitted = pages.fit(&finished.letter)?;
                found.extend(check::printed_rules(recipient, fitted.printed()));
                to_merge.push(fitted);
            }
            documents.extend(envelope_document(session, request, pages, &finished.letter)?);
        }
        written.push(Written { recipient, letter: finished.letter, documents });
    }
    check::allow(found, &request.allow);
    if found.iter().any(Diagnostic::is_error) {
        let mut errors: Vec<Diagnostic> = Vec::new();
        for diagnostic in found.drain(..).filter(Diagnostic::is_error) {
            if !errors.contains(&diagnostic) {
                errors.push(diagnostic);
            }
        }
        return Err(Failure::failed(errors));
    }
    #[cfg(feature = "pdf")]
    if let Some(last) = written.last_mut()
        && !to_merge.is_empty()
    {
        last.documents.push(merged(session, request, pages, &to_merge)?);
    }
    Ok(written)
}

/// All letters of the run in one file.
#[cfg(feature = "pdf")]
fn merged(
    session: &Session<'_>,
    request: &Request,
    pages: &Pages<'_>,
    letters: &[document::pdf::Fitted],
) -> Result<Document, Diagnostic> {
    let stem = document::file_stem(&request.action.id, &request.kind.name.value);
    Ok(Document {
        file_name: format!("{stem}.{}.pdf", request.language),
        format: Format::Pdf,
        bytes: pages.press()?.merge(letters, session.today)?,
        printed: None,
    })
}

/// The envelope of a letter, where one is wished and an address is on record.
#[cfg(feature = "pdf")]
fn envelope_document(
    session: &Session<'_>,
    request: &Request,
    pages: &Pages<'_>,
    letter: &Letter,
) -> Result<Option<Document>, Diagnostic> {
    let Some(envelope) = request.print.envelope.filter(|_| !letter.postal.is_empty()) else { return Ok(None) };
    // The sender's country is read abroad, if the letter comes back: it is in the language of the address.
    let from = request.writer.return_address(&letter.postal_language);
    let bytes = pages.press()?.envelope(envelope, &letter.postal, &from, session.today)?;
    let name = document::file_name(letter, Format::Pdf);
    let file_name = format!("{}.envelope.pdf", name.trim_end_matches(".pdf"));
    Ok(Some(Document { file_name, format: Format::Pdf, bytes, printed: None }))
}

fn deliver(
    session: &mut Session<'_>,
    request: &Request,
    pages: &Pages<'_>,
    written: &[Written<'_>],
) -> Result<(), Failure> {
    let documents: Vec<Document> = written.iter().flat_map(|written| written.documents.iter().cloned()).collect();
    match &request.output {
        Output::Folder(path) => {
            let paths = folder::write(path, &documents, request.force)?;
            for path in paths {
                session.tell(&msg!("write-file", file = path.display().to_string()));
            }
        }
        Output::Single => match documents.as_slice() {
            [document] => {
                session.out.write_all(&document.bytes)?;
                session.out.flush()?;
            }
            [] => {}
            _ => {
                let recipients: Vec<String> =
                    written.iter().map(|written| written.recipient.id.value.clone()).collect();
                return Err(Failure::usage(
                    Diagnostic::error(msg!("error-out-many", count = documents.len()))
                        .hint(msg!("hint-out-many", recipients = recipients)),
                ));
            }
        },
        Output::Stream => {
            // A terminal that is narrower than a line would break it inside a word.
            let narrow = session.environment.stdout_terminal && session.environment.width < WIDTH;
            for (n, written) in written.iter().enumerate() {
                if n > 0 {
                    session.out.write_all(b"\x0C\n")?;
                }
                if narrow {
                    let text = pages.text(&written.letter, session.environment.width.max(20))?;
                    session.out.write_all(text.as_bytes())?;
                } else {
                    written.documents.iter().try_for_each(|document| session.out.write_all(&document.bytes))?;
                }
            }
            session.out.flush()?;
        }
    }
    Ok(())
}

fn save_profile(
    session: &mut Session<'_>,
    path: Option<PathBuf>,
    name: Option<&str>,
    fields: &Fields,
    lang: &str,
) -> Result<(), Failure> {
    let Some(path) = path else {
        return Err(Diagnostic::error(msg!("error-no-config-dir")).hint(msg!("hint-no-config-dir")).into());
    };
    let name = name.unwrap_or(DEFAULT_PROFILE);
    config::save(&path, name, fields, lang)?;
    session.tell(&msg!("write-profile-saved", name = name, file = path.display().to_string()));
    Ok(())
}
