//! Reads a published action, as text, web page or document, and finds what a case file needs.
//!
//! What the text says in a form that organisations use is found, with its line; what it does not say, or says in two ways, is not.
//! Nothing is guessed, completed or translated. The words of those forms are `published.ftl` of each language.

mod contacts;
mod dates;
mod find;
mod found;
mod html;
mod labels;
mod languages;
mod line;
mod office_file;
mod offices;
mod people;
mod places;
mod reading;
mod references;
mod vocabulary;

pub(crate) use found::{Findings, Found, FoundOffice};
pub(crate) use reading::{MOST, Published, Unread, read};

#[cfg(test)]
mod tests;

use crate::catalog::Catalog;

/// Finds what a published text says.
pub(crate) fn find(catalog: &Catalog, published: &Published) -> Findings {
    let vocabulary = vocabulary::Vocabulary::load(catalog);
    let known = find::Knowledge {
        countries: places::Countries::load(catalog, &vocabulary.languages),
        months: dates::Months::of(vocabulary.languages.iter().map(String::as_str)),
        languages: languages::LanguageNames::of(&vocabulary.languages),
        vocabulary,
    };
    let mut findings = find::find(&known, &published.text);
    findings.page.clone_from(&published.address);
    if let (None, Some(heading)) = (&findings.title, &published.heading) {
        let line = published.text.lines().position(|line| line.trim() == heading).map_or(1, |at| at + 1);
        findings.title = Some(Found { value: heading.clone(), line });
    }
    findings
}
