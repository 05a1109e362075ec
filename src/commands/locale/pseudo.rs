//! `appeal locale pseudo`: languages that nobody speaks, in which everything shows that no translator can reach.

use super::super::Session;
use super::super::making::{comment_lines, print_paths};
use crate::cli::LocalePseudoArgs;
use crate::diagnostic::{Diagnostic, Failure};
use crate::locale;
use crate::locale::about::About;
use crate::locale::completeness::files;
use crate::locale::pseudo::{PSEUDO, pseudo};
use crate::message::known_names;
use crate::msg;
use crate::workspace::{self, ContentFile};

/// Makes the pseudo-languages anew from the words that there are now.
///
/// # Errors
/// There is no workspace; a tag is no pseudo-language's; a file cannot be read or written.
pub fn run(session: &mut Session<'_>, args: &LocalePseudoArgs) -> Result<(), Failure> {
    let names = || PSEUDO.iter().map(|(tag, _)| (*tag).to_owned()).collect::<Vec<_>>();
    let unknown = args.langs.iter().filter(|lang| !names().contains(lang));
    let wrong: Vec<Diagnostic> = unknown
        .map(|lang| Diagnostic::error(msg!("error-locale-pseudo", found = lang)).hint(known_names(names())))
        .collect();
    if !wrong.is_empty() {
        return Err(Failure::usage(wrong));
    }
    let root = workspace::root(session.catalog)?.to_owned();
    let head = comment_lines(session.ui, &msg!("locale-head-pseudo"));
    let wanted = PSEUDO.iter().filter(|(tag, _)| args.langs.is_empty() || args.langs.iter().any(|lang| lang == tag));
    let mut made = Vec::new();
    let mut wrong = Vec::new();
    for (tag, style) in wanted {
        let Ok(about) = About::of(tag) else { continue };
        for (file, from) in files(session.catalog) {
            let text = locale::overlaid(session.catalog, &from, &file).and_then(|source| {
                let Some(source) = source else { return Ok(String::new()) };
                locale::tree(&source)?;
                Ok(pseudo(&about, *style, &source.text, &head))
            });
            match text {
                Ok(text) => made.push(ContentFile { path: format!("locales/{tag}/{file}"), text, replaces: true }),
                // A file that is wrong is told once, not for each language.
                Err(told) => wrong.extend(told.into_iter().filter(|error| !wrong.contains(error)).collect::<Vec<_>>()),
            }
        }
    }
    if !wrong.is_empty() {
        return Err(Failure::failed(wrong));
    }
    // A folder that holds this file is a workspace by itself; what nobody speaks is not listed for translators.
    made.extend(workspace::with_language(session.catalog, &root, None)?);
    let paths = workspace::write(&root, &made)?;
    print_paths(session, &paths)?;
    session.tell(&msg!("locale-pseudo-made"));
    Ok(())
}
