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

pub(crate) use find::Knowledge;
pub(crate) use found::{Findings, Found, FoundOffice};
pub(crate) use reading::{MOST, MOST_TEXT, Published, Unread, read, read_text};

#[cfg(test)]
mod tests;

/// Finds what a published text says.
pub(crate) fn find(known: &Knowledge, published: &Published) -> Findings {
    let mut findings = find::find(known, &published.text);
    findings.page = published.address.clone().filter(|address| contacts::is_page(address));
    if let (None, Some(heading)) = (&findings.title, &published.heading) {
        let line = published.text.lines().position(|line| line.trim() == heading).map_or(1, |at| at + 1);
        findings.title = Some(Found::new(line::Line::new(line, heading).text, line)).filter(|it| !it.value.is_empty());
    }
    findings
}
