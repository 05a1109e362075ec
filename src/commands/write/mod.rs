//! `appeal write`: letters for one writer.

mod asked;
mod choices;
mod composing;
mod copy;
mod given;
mod guide;
mod hand_over;
mod letters;
mod open;
mod output;
#[cfg(feature = "pdf")]
mod printed;
mod profile;
mod public;
mod reading;
mod request;
mod screen;
mod ties;
mod together;
mod wishes;
mod written;

use self::composing::composer;
use self::given::Given;
use self::letters::Letters;
use self::output::deliver;
use self::profile::save_profile;
use self::request::{settled, subject};
use self::wishes::print_wishes;
use crate::cli::WriteArgs;
use crate::commands::session::Session;
use crate::diagnostic::Failure;

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
