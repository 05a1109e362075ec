//! `appeal locale check`: what is wrong in the files of languages.

use crate::cli::LocaleCheckArgs;
use crate::commands::Session;
use crate::commands::findings::{Finding, Report};
use crate::diagnostic::{Diagnostic, Failure};
use crate::locale::{self, Words};
use crate::msg;

/// Checks the files of some languages, or of all.
///
/// # Errors
/// A language is not there; or there are errors, which were told.
pub fn run(session: &mut Session<'_>, args: &LocaleCheckArgs) -> Result<(), Failure> {
    let available = locale::available(session.catalog);
    if let Some(unknown) = args.langs.iter().find(|tag| !available.contains(tag)) {
        let message = msg!("error-language-unknown", language = unknown);
        return Err(Failure::usage(Diagnostic::error(message).hint(msg!("hint-known-names", names = available))));
    }
    let languages = if args.langs.is_empty() { available } else { args.langs.clone() };
    let mut report = Report::new(args.json);
    for tag in &languages {
        let files = session.catalog.list(&format!("locales/{tag}")).into_iter().filter(|name| name.ends_with(".ftl"));
        for file in files {
            for diagnostic in Words::load(session.catalog, tag, &[&file]).err().unwrap_or_default() {
                report.add(session, &Finding::Content(diagnostic))?;
            }
        }
    }
    report.end(session)
}
