//! Addresses: of the recipient, as the letter and as an envelope bears it; of the writer.

use serde_json::{Value, json};

use super::asking::Variables;
use super::composer::{Composer, Form};
use super::content::Postal;
use super::latin::Latin;
use super::messages::{lines, say};
use super::office::OfficeWords;
use crate::action::{Action, Kind, Naming, Recipient};
use crate::catalog::Catalog;
use crate::diagnostic::Diagnostic;
use crate::locale::capitals::capitals;
use crate::locale::{self, Bundle, Chosen, Flaw, NameForm, StateNames, country};
use crate::text::{isolate, without_isolates};
use crate::writer::{Privacy, Writer};

impl Composer {
    /// The address for an envelope, where one is on record.
    pub(super) fn postal(
        &self,
        recipient: &Recipient,
        named: bool,
        office: &[String],
        writer: &Writer,
        variables: &Value,
    ) -> Result<Option<Postal>, Diagnostic> {
        if recipient.address.is_empty() {
            return Ok(None);
        }
        let (language, mut lines) = match &self.latin {
            Some(latin) => {
                let words = OfficeWords { words: &latin.words, states: &latin.states };
                let office = office_lines(words, &self.action, recipient, named, &writer.country, variables)?;
                (latin.words.tag.clone(), office)
            }
            None => (self.words.tag.clone(), office.to_vec()),
        };
        lines.extend(recipient.care_of.iter().chain(&recipient.address).cloned());
        if let Some(code) = recipient.country.as_ref().filter(|code| **code != writer.country) {
            lines.push(self.country_line(code, &country::language_of(&writer.country)));
        }
        let lines = lines.iter().map(|line| without_isolates(line)).collect();
        Ok(Some(Postal { lines, language, local: recipient.local_address.clone() }))
    }

    /// A country as the last line of an address, in the language of the post that reads it.
    pub(crate) fn country_line(&self, code: &str, posted_in: &str) -> String {
        // What a case or a workspace calls a country holds where the letter is in the language of the post.
        let own = (posted_in == self.words.tag).then(|| self.envelope_name(code));
        match own.filter(|own| country::is_latin(own)) {
            Some(own) => capitals(&own, posted_in),
            None => locale::postal_name(code, posted_in),
        }
    }

    pub(super) fn addressee(
        &self,
        recipient: &Recipient,
        office: &[String],
        writer: &Writer,
        variables: &Value,
    ) -> Result<Vec<String>, Diagnostic> {
        let mut addressee = office.to_vec();
        if recipient.address.is_empty() {
            return Ok(addressee);
        }
        let own_script = recipient.message(".address");
        if !recipient.own_address && self.words.has(&own_script) {
            addressee.extend(lines(&self.office(recipient, ".address", &writer.country, variables)?));
        } else {
            addressee.extend(recipient.care_of.iter().chain(&recipient.address).map(|line| isolate(line)));
        }
        if let Some(code) = recipient.country.as_ref().filter(|code| **code != writer.country) {
            addressee.push(capitals(&self.envelope_name(code), &self.words.tag));
        }
        Ok(addressee)
    }

    fn envelope_name(&self, code: &str) -> String {
        self.states.name(&self.words, code, NameForm::Envelope)
    }

    /// The writer's name and address, a line each: of an organisation, its own.
    pub(super) fn name_and_address(&self, writer: &Writer) -> Vec<String> {
        let mut lines = vec![isolate(writer.organisation.as_ref().unwrap_or(&writer.signed_name()))];
        let address = writer.address_lines();
        lines.extend(address.iter().map(|line| isolate(line)));
        lines.push(self.own_country(writer, &address));
        lines
    }

    /// The writer's country in the letter's language; below an address in Latin script, in that script, as the post of the country
    /// reads it.
    fn own_country(&self, writer: &Writer, address: &[String]) -> String {
        let own = self.envelope_name(&writer.country);
        let is_latin = |line: &String| country::is_latin(line);
        let is_address_latin =
            address.iter().all(is_latin) && address.iter().flat_map(|it| it.chars()).any(char::is_alphabetic);
        if country::is_latin(&own) || !is_address_latin {
            return own;
        }
        isolate(&locale::postal_name(&writer.country, &country::language_of(&writer.country)))
    }

    pub(super) fn writer_lines(&self, writer: &Writer) -> Vec<String> {
        let mut lines = self.name_and_address(writer);
        if writer.privacy == Privacy::Full {
            lines.extend(writer.email.iter().map(|email| isolate(email)));
        }
        lines
    }
}

/// The reference language's words, where an office of the letter's language is not written in Latin script.
pub(super) fn latin_words(
    catalog: &Catalog,
    action: &Action,
    kind: &Kind,
    form: &dyn Form,
    (words, states): (&Bundle, &StateNames),
    chosen: Option<&Chosen>,
) -> Result<Option<Latin>, Vec<Flaw>> {
    let office = OfficeWords { words, states };
    let variables = json!({ "holder": "none", "language": words.tag });
    let is_latin = |recipient: &Recipient| {
        let office = office.say(action, recipient, ".office", "", &variables);
        office.map_or(true, |office| country::is_latin(&without_isolates(&office)))
    };
    if !form.is_addressed() || kind.recipients.iter().all(is_latin) {
        return Ok(None);
    }
    let latin = locale::letter_words_of(catalog, locale::REFERENCE, &action.id, chosen).map_err(Flaw::wrong)?;
    // What only an envelope says of an office must be that office's, too.
    let own = kind.recipients.iter().filter(|recipient| recipient.in_place && !recipient.address.is_empty());
    let variables = Variables::of(action);
    let missing: Vec<Flaw> = own
        .flat_map(|recipient| {
            latin.examine_own(catalog, &recipient.message(".office"), variables.of_letters(), Some(&recipient.id.place))
        })
        .collect();
    if !missing.is_empty() {
        return Err(missing);
    }
    let states = StateNames::open(catalog, locale::REFERENCE).map_err(|error| Flaw::wrong(vec![error]))?;
    Ok(Some(Latin { words: latin, states }))
}

/// The holder, where it may be named, and the office.
pub(super) fn office_lines(
    office: OfficeWords<'_>,
    action: &Action,
    recipient: &Recipient,
    named: bool,
    writer_country: &str,
    variables: &Value,
) -> Result<Vec<String>, Diagnostic> {
    let mut all = Vec::new();
    if named && let Some(holder) = &recipient.holder {
        let id = Naming::Holder.message(&holder.value);
        all.extend(lines(&say(office.words, &id, variables)?));
    }
    all.extend(lines(&office.say(action, recipient, ".office", writer_country, variables)?));
    Ok(all)
}
