//! Reads an entry of `[[recipients]]`: an office with all its fields, or one that cases share with what the case adds.

use super::At;
use super::fields::ids;
use super::office::{details, office};
use super::recipient::Recipient;
use super::schema::{Details, Field, InPlace, Shared};
use super::shared_offices::shared;
use super::table::Table;
use crate::catalog::Catalog;
use crate::diagnostic::Diagnostic;
use crate::msg;

/// What is confirmed on the day of `verified`.
const DATED: [&Field; 8] = [
    &Details::HOLDER,
    &Details::ADDRESS,
    &Details::EMAIL,
    &Details::PHONE,
    &Details::FAX,
    &Details::WEB_FORM,
    &Details::URL,
    &Details::X,
];

/// Reads one entry of `[[recipients]]`.
pub fn read(catalog: &Catalog, entry: &Table<'_>) -> Option<Recipient> {
    let role = entry.word(&Shared::ROLE).map(|at| at.value);
    let own_id = entry.text(&Shared::ID);
    let instead_of = ids(entry.reader(), entry.texts(&Shared::INSTEAD_OF));
    // `use` tells the one form from the other: it is read only where it stands.
    if let Some(used) = entry.has(&Shared::USE).then(|| entry.text(&Shared::USE)).flatten() {
        let mut recipient = shared(catalog, entry, &used);
        let mut ignored = Recipient::unknown(At { value: String::new(), place: used.place.clone() });
        let known = recipient.as_mut().unwrap_or(&mut ignored);
        known.own_address = entry.has(&Details::ADDRESS);
        if DATED.iter().any(|field| entry.has(field)) {
            // The day in the file is that of what stands there.
            known.verified = None;
        }
        if !entry.has(&Details::HOLDER) && entry.has(&Details::VERIFIED) {
            // And the day of the case is not that of a holder whom the file names.
            known.holder = None;
        }
        known.salutation = entry.text(&Shared::SALUTATION).unwrap_or_else(|| known.salutation.clone());
        details(entry, known);
        entry.finish(Shared::TABLE.fields());
        let recipient = recipient?;
        let id = own_id.unwrap_or(At { value: recipient.office.clone(), place: used.place });
        return Some(Recipient { role: role?, id, instead_of, ..recipient });
    }
    let Some(id) = own_id else {
        entry.reader().report(
            Diagnostic::error(msg!("error-recipient-unnamed")).at(entry.place()).hint(msg!("hint-recipient-unnamed")),
        );
        return None;
    };
    let recipient = office(entry, id);
    // `use` is known here as well: who missed its spelling is told so.
    entry.finish(InPlace::TABLE.fields().chain([&Shared::USE]));
    let (role, recipient) = (role?, recipient?);
    let in_place = !recipient.is_addressee_of_cards();
    Some(Recipient { role, in_place, instead_of, ..recipient })
}
