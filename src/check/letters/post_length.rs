//! `post-length`: a post fits on its network.

use super::context::Said;
use crate::check::registry::POST_LENGTH;
use crate::diagnostic::Diagnostic;
use crate::msg;

/// Posts that are too long: only a word that is longer than a post cannot be cut.
pub(super) fn of_letter(said: &Said<'_>, found: &mut Vec<Diagnostic>) -> Result<(), Diagnostic> {
    let network = said.composer.wish().network();
    for post in said.letter.posts() {
        let length = network.length(post);
        if length > network.limit() {
            found.push(
                POST_LENGTH
                    .finding(msg!(
                        "rule-post-length",
                        network = network.name(),
                        length = length,
                        limit = network.limit()
                    ))
                    .hint(msg!("rule-post-length-hint")),
            );
        }
    }
    Ok(())
}
