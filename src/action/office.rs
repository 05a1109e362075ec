//! Reads what is on record of an office, in a case or in a file of `actions/recipients/`.

use super::At;
use super::body::Body;
use super::fields::{ids, known_country};
use super::recipient::Recipient;
use super::schema::{Details, Office};
use super::table::Table;
use crate::diagnostic::Diagnostic;
use crate::email::email_address;
use crate::msg;

/// An office with all its fields, wherever they stand. Every one is read, so that all errors are told.
pub(super) fn office(table: &Table<'_>, id: At<String>) -> Option<Recipient> {
    let salutation = table.text(&Office::SALUTATION);
    let mut recipient = Recipient::unknown(id);
    details(table, &mut recipient);
    salutation.map(|salutation| Recipient { salutation, ..recipient })
}

/// Takes up what a table says of an office; what it does not say stays.
pub(super) fn details(table: &Table<'_>, office: &mut Recipient) {
    fn set<T>(value: &mut T, said: Option<T>) {
        if let Some(said) = said {
            *value = said;
        }
    }
    let country = |field| table.text(field).and_then(|code| known_country(table.reader(), code));
    let lines = |field| table.maybe_texts(field).map(|lines| lines.into_iter().map(|at| at.value).collect());
    let texts = |field| table.maybe_texts(field).unwrap_or_default();
    set(&mut office.body, table.word(&Details::BODY).map(|at| at.value));
    set(&mut office.lead, table.word(&Details::LEAD).map(|at| Some(at.value)));
    set(&mut office.state, country(&Details::STATE).map(Some));
    set(&mut office.of, table.text(&Details::OF).map(Some));
    set(&mut office.law, table.maybe_texts(&Details::LAW).map(|law| Some(ids(table.reader(), law))));
    set(&mut office.gender, table.word(&Details::GENDER).map(|at| at.value));
    set(&mut office.holder, table.text(&Details::HOLDER).map(Some));
    set(&mut office.address, lines(&Details::ADDRESS));
    set(&mut office.local_address, lines(&Details::LOCAL_ADDRESS));
    set(&mut office.care_of, table.text(&Details::CARE_OF).map(|at| Some(at.value)));
    set(&mut office.country, country(&Details::COUNTRY).map(Some));
    if table.has(&Details::EMAIL) {
        let addresses = texts(&Details::EMAIL).into_iter();
        office.email = addresses.filter_map(|email| known_email(table, email)).collect();
    }
    office.each |= table.flag(&Details::EACH);
    set(&mut office.phone, lines(&Details::PHONE));
    set(&mut office.fax, lines(&Details::FAX));
    office.web_form |= table.flag(&Details::WEB_FORM);
    if let Some(url) = table.text(&Details::URL) {
        office.url = Some(url.value);
        // A page that is on record is one that can be opened.
        office.web_form |= !table.has(&Details::WEB_FORM);
    }
    set(&mut office.x, table.text(&Details::X).map(|at| Some(at.value.trim_start_matches('@').to_owned())));
    set(&mut office.verified, table.day(&Details::VERIFIED).map(|at| Some(at.value)));
    if table.has(&Details::WRITERS_IN) {
        let countries = texts(&Details::WRITERS_IN).into_iter();
        office.writers_in = countries.filter_map(|code| known_country(table.reader(), code)).collect();
    }
    office.anywhere |= table.flag(&Details::ANYWHERE);
    if !office.address.is_empty() && office.country.is_none() && !table.has(&Details::COUNTRY) {
        table.lacks(&Details::COUNTRY);
    }
    if office.body != Body::State
        && let Some(state) = table.text(&Details::STATE)
    {
        let wrong = Diagnostic::error(msg!("error-office-state", body = office.body.as_str())).at(state.place);
        table.reader().report(wrong.hint(msg!("hint-office-state")));
    }
}

fn known_email(table: &Table<'_>, email: At<String>) -> Option<String> {
    if email_address(&email.value).is_some() {
        return Some(email.value);
    }
    table
        .reader()
        .report(Diagnostic::error(msg!("error-email", found = &email.value)).at(email.place).hint(msg!("hint-email")));
    None
}
