//! Posts and cards: what is asked of them, and what a person does with them.

use jiff::civil::Date;

use super::wishes::Request;
use super::written::Written;
use crate::action::{Action, Kind};
use crate::cli::PublicArgs;
use crate::commands::session::Session;
use crate::diagnostic::{Diagnostic, Failure};
use crate::letter::{Composer, Signers, Wished, forms, occasion};
use crate::msg;
use crate::post::Network;
use crate::text::needed_isolates;
use crate::writer::Fields;

/// Stands for a writer where none is told: nobody signs a post.
const NOBODY: &str = "–";

/// A post needs no writer; what is not given is filled with what no post shows. No mission hears from writers who live in
/// the state itself.
pub fn without_writer(action: &Action, kind: &Kind, fields: &mut Fields) {
    if forms::of(kind.form).signers() == Signers::Nobody {
        fields.name.get_or_insert_with(|| NOBODY.to_owned());
        fields.city.get_or_insert_with(|| NOBODY.to_owned());
        fields.country.get_or_insert_with(|| action.country.clone());
    }
}

/// Settles the flags for a kind.
///
/// # Errors
/// A flag of posts or cards stands beside another kind; a link to Mastodon lacks the server.
pub fn settle(args: &PublicArgs, save_profile: bool, kind: &Kind) -> Result<(), Failure> {
    let wished = forms::of(kind.form).wishes();
    let given = [
        ("--network", args.network.is_some(), Wished::Network),
        ("--open", args.open, Wished::Network),
        ("--occasion", args.occasion.is_some(), Wished::Occasion),
        // A post has no writer to be kept.
        ("--save-profile", save_profile, Wished::Profile),
    ];
    let wrong: Vec<Diagnostic> = given
        .into_iter()
        .filter(|(_, given, wish)| *given && !wished.contains(wish))
        .map(|(flag, ..)| Diagnostic::error(msg!("error-kind-flag", flag = flag, kind = &kind.name.value)))
        .collect();
    if !wrong.is_empty() {
        return Err(Failure::usage(wrong));
    }
    let server = args.server.as_deref().unwrap_or_default();
    let is_host = server.contains('.') && server.bytes().all(|b| b.is_ascii_alphanumeric() || b".-".contains(&b));
    if args.open && args.network == Some(Network::Mastodon) && !is_host {
        return Err(Failure::usage(Diagnostic::error(msg!("error-post-server")).hint(msg!("hint-post-server"))));
    }
    Ok(())
}

/// Prints the links that open each post, in the place of the posts. Nothing is opened and nothing goes anywhere: that is
/// for the person to do.
pub fn links(session: &mut Session<'_>, args: &PublicArgs, written: &[Written<'_>]) -> Result<(), Failure> {
    let network = args.network.unwrap_or_default();
    let server = args.server.as_deref().unwrap_or_default();
    for post in written.iter().flat_map(|written| written.letter.posts()) {
        writeln!(session.out, "{}", network.compose_link(post, server))?;
    }
    session.out.flush()?;
    Ok(())
}

pub fn posts(
    session: &mut Session<'_>,
    composer: &Composer,
    args: &PublicArgs,
    written: &[Written<'_>],
) -> Result<(), Failure> {
    let network = composer.wish().network();
    for Written { letter, .. } in written {
        for (n, post) in letter.posts().iter().enumerate() {
            session.tell(&msg!(
                "post-length",
                number = n + 1,
                network = network.name(),
                length = network.length(post),
                limit = network.limit()
            ));
        }
        if letter.posts().len() > 1 {
            session.tell(&msg!("post-thread"));
        }
    }
    session.tell(&if args.open { msg!("post-open") } else { msg!("post-paste", network = network.name()) });
    if let Some(text) = composer.picture()? {
        session.tell(&msg!("post-picture", text = text));
    }
    Ok(())
}

pub fn cards(session: &mut Session<'_>, request: &Request, written: &[Written<'_>]) {
    for Written { recipient, letter, .. } in written {
        let whom = needed_isolates(&letter.office.join(" · "), letter.direction);
        session.tell(&msg!("guide-recipient", recipient = whom, id = &recipient.id.value));
        if recipient.address.is_empty() {
            session.tell(&msg!("card-no-address"));
        } else {
            let address = recipient.postal_lines(session.ui.tag());
            session.tell(&msg!("guide-post", address = address.join(", ")));
        }
    }
    #[cfg(feature = "pdf")]
    if request.formats.contains(&crate::document::Format::Pdf) {
        session.tell(&msg!("card-print"));
    }
    #[cfg(not(feature = "pdf"))]
    let _ = request;
    let nowruz: Date = occasion::next_nowruz(session.today);
    session.tell(&msg!("card-nowruz", day = nowruz));
}
