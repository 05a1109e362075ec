//! The flags that go with some kinds alone; posts without a writer, and the links that open them.

use super::written::Written;
use crate::action::{Action, Kind};
use crate::cli::{KindArgs, OpenIn, PublicArgs};
use crate::commands::session::Session;
use crate::diagnostic::{Diagnostic, Failure};
use crate::document::Format;
use crate::letter::{Signers, Wished, forms};
use crate::msg;
use crate::post::Network;
use crate::writer::Fields;

/// What prints the links of posts.
const LINKS: &str = "--open link";

/// Stands for a writer where none is told: nobody signs a post.
const NOBODY: &str = "–";

/// A post needs no writer; what is not given is filled with what no post shows. No mission hears from writers who live in
/// the state itself.
pub(crate) fn without_writer(action: &Action, kind: &Kind, fields: &mut Fields) {
    if forms::of(kind.form).signers() == Signers::Nobody {
        fields.name.get_or_insert_with(|| NOBODY.to_owned());
        fields.city.get_or_insert_with(|| NOBODY.to_owned());
        fields.country.get_or_insert_with(|| action.country.clone());
    }
}

/// Holds the flags against a kind.
///
/// # Errors
/// A flag stands beside a kind that it does not go with; a link to Mastodon lacks the server.
pub fn settle(args: &PublicArgs, together: &KindArgs, save_profile: bool, kind: &Kind) -> Result<(), Failure> {
    let wished = forms::of(kind.form).wishes();
    let given = [
        ("--network", args.network.is_some(), Wished::Network),
        (LINKS, args.prints_links(), Wished::Network),
        ("--occasion", args.occasion.is_some(), Wished::Occasion),
        // A post has no writer to be kept.
        ("--save-profile", save_profile, Wished::Profile),
        ("--tally", together.tally.is_some(), Wished::Tally),
    ];
    let mut wrong: Vec<Diagnostic> = given
        .into_iter()
        .filter(|(_, given, wish)| *given && !wished.contains(wish))
        .map(|(flag, ..)| {
            let wrong = Diagnostic::error(msg!("error-kind-flag", flag = flag, kind = &kind.name.value));
            if flag == LINKS { wrong.hint(msg!("hint-open-where")) } else { wrong }
        })
        .collect();
    if (together.sheets.is_some() || together.rows.is_some()) && !wished.contains(&Wished::Sheets) {
        wrong.push(Diagnostic::error(msg!("error-not-petition", kind = &kind.name.value)));
    }
    // What is opened is an e-mail.
    if args.open.and_then(OpenIn::link).is_some() && !forms::suits(kind.form, Format::Mailto) {
        wrong.push(Diagnostic::error(msg!("error-kind-flag", flag = "--open", kind = &kind.name.value)));
    }
    if !wrong.is_empty() {
        return Err(Failure::usage(wrong));
    }
    let server = args.server.as_deref().unwrap_or_default();
    let is_host = server.contains('.') && server.bytes().all(|b| b.is_ascii_alphanumeric() || b".-".contains(&b));
    if args.open.is_some() && args.network == Some(Network::Mastodon) && !is_host {
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
