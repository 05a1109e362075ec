//! `appeal write`: letters for one writer.

mod asked;
mod choices;
mod copy;
mod given;
mod guide;
mod hand_over;
mod letters;
mod open;
mod output;
#[cfg(feature = "pdf")]
mod printed;
mod public;
mod reading;
mod request;
mod screen;
mod ties;
mod together;
mod wishes;

use self::given::Given;
use self::letters::Letters;
use self::output::deliver;
use self::request::{settled, subject};
use self::wishes::{WriteRequest, print_wishes};
use super::outcome;
use crate::cli::WriteArgs;
use crate::commands::leaves;
use crate::commands::session::Session;
use crate::config::{self, DEFAULT_PROFILE};
use crate::diagnostic::Failure;
use crate::letter::Composer;
use crate::locale;
use crate::msg;
use crate::writer::Fields;

/// Writes letters.
///
/// # Errors
/// Something was asked for wrongly, the content is wrong, a rule refuses a letter, or a file cannot be written. Nothing is
/// written then. Where a letter can be made in some of its formats alone, these are written, and it ends with [`Exit::Partly`].
pub fn run(session: &mut Session<'_>, args: &WriteArgs) -> Result<(), Failure> {
    let config = session.config()?;
    let mut given = Given::read(session, &config, args)?;
    if asked::is_needed(session, args, &given) {
        return asked::run(session, &config, args.clone(), given);
    }
    // What is wrong with the flags is told before anything else.
    print_wishes(&config, args)?;
    let subject = subject(session, args, &mut given)?;
    let (fields, mut request) = settled(session, &config, args.clone(), &given, subject)?;
    let composer = composer(session, &mut request)?;
    let letters = Letters::write(session, args, &request, &composer)?;
    letters.tell_of_unreachable(session, &composer);
    if args.public.prints_links() {
        public::links(session, &args.public, &letters.written)?;
    } else {
        deliver(session, &request, &composer, &letters)?;
    }
    letters.tell(session, &request, &composer, args.public.prints_links())?;
    if args.save_profile {
        save_profile(session, args.profile.as_deref(), &fields, &request)?;
    }
    hand_over::hand_over(session, args, &request, &composer, &letters)?;
    letters.ended()
}

/// What makes the letters of a request, in the order in which they are signed.
fn composer(session: &mut Session<'_>, request: &mut WriteRequest) -> Result<Composer, Failure> {
    let composer = compose_in(session, request)?.with(request.wish).for_few();
    let order = request.sort;
    request.writer = request.writer.clone().in_order(order, &composer.words.tag);
    Ok(composer)
}

/// The composer for the language asked for, or with `--fallback` for the next that is whole.
fn compose_in(session: &mut Session<'_>, request: &mut WriteRequest) -> Result<Composer, Failure> {
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

fn save_profile(
    session: &mut Session<'_>,
    name: Option<&str>,
    fields: &Fields,
    request: &WriteRequest,
) -> Result<(), Failure> {
    let Some(path) = config::path(session.environment) else {
        return Err(config::no_folder().into());
    };
    let name = name.unwrap_or(DEFAULT_PROFILE);
    let leaves = msg!("leaves-profile", file = path.display().to_string());
    if !leaves::accepted(session, &request.action, &leaves, request.has_no_ties)? {
        session.tell(&msg!("leaves-nothing"));
        return Ok(());
    }
    config::save(&path, name, fields, &request.language)?;
    session.tell(&msg!("write-profile-saved", name = name, file = path.display().to_string()));
    Ok(())
}
