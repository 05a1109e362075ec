//! The rule of whom anything is sent to: oneself. An address that belongs to a recipient of any action is refused, however
//! it is spelt.

use std::collections::BTreeMap;

use lettre::Address;

use crate::catalog::Catalog;
use crate::diagnostic::{Diagnostic, Failure, Severity};
use crate::msg;
use crate::writer::email_address;

/// An address as it is compared: what may be spelt differently and still reach the same person is spelt one way.
///
/// Case counts nowhere; quotes and comments are taken away; the domain is in its ASCII form (RFC 5890); what follows a
/// plus sign is left out. Dots count: whether they do is each server's own choice. `None` where it is no address.
pub fn normalized(text: &str) -> Option<String> {
    let text = text.trim().trim_start_matches("mailto:").trim_matches(['<', '>']);
    let (local, domain) = text.rsplit_once('@')?;
    let local = unquoted(&without_comments(local));
    let local = local.split_once('+').map_or(local.as_str(), |(before, _)| before).trim().to_lowercase();
    let domain = without_comments(domain);
    let domain = domain.trim().trim_end_matches('.');
    // What IDNA refuses is compared as it stands: better refused once too often.
    let domain = idna::domain_to_ascii(domain).unwrap_or_else(|_| domain.to_lowercase());
    (!domain.is_empty()).then(|| format!("{local}@{domain}"))
}

fn unquoted(local: &str) -> String {
    let local = local.trim();
    let inner = local.strip_prefix('"').and_then(|rest| rest.strip_suffix('"')).unwrap_or(local);
    let mut out = String::with_capacity(inner.len());
    let mut chars = inner.chars();
    while let Some(c) = chars.next() {
        match c {
            '\\' => out.extend(chars.next()),
            '"' => {}
            c => out.push(c),
        }
    }
    out
}

/// RFC 5322 lets comments in parentheses stand in an address.
fn without_comments(text: &str) -> String {
    let mut depth = 0_usize;
    text.chars()
        .filter(|c| match c {
            '(' => {
                depth += 1;
                false
            }
            ')' if depth > 0 => {
                depth -= 1;
                false
            }
            _ => depth == 0,
        })
        .collect()
}

/// The addresses of all recipients, as they are compared, with the file that each stands in.
#[derive(Debug, Default)]
pub struct Recipients(BTreeMap<String, String>);

impl Recipients {
    /// Gathers every address that stands anywhere in a case or in a file of offices, built in or the workspace's. What a
    /// workspace lays over the built-in content does not hide it.
    ///
    /// # Errors
    /// A file cannot be read as TOML: whose addresses are in it cannot be told, so nothing may be sent.
    pub fn gather(catalog: &Catalog) -> Result<Self, Failure> {
        let mut this = Self::default();
        let mut wrong = Vec::new();
        let built_in = Catalog::built_in();
        for catalog in [&built_in, catalog] {
            for folder in ["actions", "actions/recipients"] {
                for stem in catalog.stems(folder, ".toml") {
                    if let Err(error) = this.add(catalog, &format!("{folder}/{stem}.toml")) {
                        wrong.push(error);
                    }
                }
            }
        }
        if wrong.is_empty() { Ok(this) } else { Err(Failure::failed(wrong)) }
    }

    fn add(&mut self, catalog: &Catalog, path: &str) -> Result<(), Diagnostic> {
        let Some(source) = catalog.read(path)? else { return Ok(()) };
        let table: toml::Table = source.text.parse().map_err(|error: toml::de::Error| {
            let place = error.span().map(|span| crate::diagnostic::Place::new(&source, span));
            Diagnostic::error(msg!("error-toml")).detail(error.message()).at_maybe(place).hint(msg!("hint-toml"))
        })?;
        self.walk(&toml::Value::Table(table), path);
        Ok(())
    }

    /// Whatever looks like an address counts, in whatever field.
    fn walk(&mut self, value: &toml::Value, path: &str) {
        match value {
            toml::Value::String(text) => {
                for word in text.split([' ', ',', ';', '<', '>', '\n', '\t']).chain([text.as_str()]) {
                    if let Some(address) = word.contains('@').then(|| normalized(word)).flatten() {
                        self.0.entry(address).or_insert_with(|| path.to_owned());
                    }
                }
            }
            toml::Value::Array(values) => values.iter().for_each(|value| self.walk(value, path)),
            toml::Value::Table(table) => table.values().for_each(|value| self.walk(value, path)),
            _ => {}
        }
    }

    /// The file of the recipient that an address belongs to.
    pub fn whose(&self, address: &str) -> Option<&str> {
        self.0.get(&normalized(address)?).map(String::as_str)
    }
}

/// The person's own addresses: each can be written to, and none is a recipient's.
///
/// # Errors
/// All that are wrong.
pub fn settle(given: &[String], recipients: &Recipients) -> Result<Vec<Address>, Vec<Diagnostic>> {
    let mut wrong = Vec::new();
    let mut own: Vec<Address> = Vec::new();
    for text in given {
        if let Some(file) = recipients.whose(text) {
            wrong.push(
                Diagnostic::finding(
                    "own-address",
                    Severity::Error,
                    msg!("send-error-own-recipient", address = text, file = file),
                )
                .hint(msg!("send-hint-own-recipient")),
            );
        } else if let Some(address) = email_address(text.trim()) {
            if !own.contains(&address) {
                own.push(address);
            }
        } else {
            wrong.push(Diagnostic::error(msg!("error-email", found = text)).hint(msg!("hint-email")));
        }
    }
    if wrong.is_empty() { Ok(own) } else { Err(wrong) }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn recipients(address: &str) -> Recipients {
        let mut this = Recipients::default();
        let office = format!("[leader]\nemail = [{}]\n", toml::Value::from(address));
        this.walk(&toml::Value::Table(office.parse().unwrap()), "actions/recipients/x.toml");
        this
    }

    #[test]
    fn other_spellings_are_the_same_address() {
        let known = recipients("Leader.Office@Bücher.example");
        for spelling in [
            "leader.office@bücher.example",
            "LEADER.OFFICE@XN--BCHER-KVA.EXAMPLE",
            "\"leader.office\"@bücher.example",
            "\"leader\\.office\"@bücher.example",
            "leader.office+drafts@bücher.example",
            "leader.office(me)@bücher.example.",
            " <leader.office@BÜCHER.example> ",
        ] {
            assert!(known.whose(spelling).is_some(), "{spelling}");
            assert!(settle(&[spelling.to_owned()], &known).is_err(), "{spelling}");
        }
        for other in ["leaderoffice@bücher.example", "leader.office@bucher.example", "office@bücher.example"] {
            assert!(known.whose(other).is_none(), "{other}");
        }
    }

    #[test]
    fn the_recipients_of_what_is_built_in_are_known() {
        let known = Recipients::gather(&Catalog::built_in()).unwrap();
        for (_, action) in crate::action::load_all(&Catalog::built_in()) {
            for recipient in &action.unwrap().recipients {
                assert!(recipient.email.iter().all(|address| known.whose(address).is_some()));
            }
        }
    }

    #[test]
    fn a_workspace_can_hide_no_recipient_and_a_broken_file_stops() {
        let folder = tempfile::tempdir().unwrap();
        let offices = folder.path().join("actions/recipients");
        std::fs::create_dir_all(&offices).unwrap();
        std::fs::write(offices.join("xx.toml"), "[a]\nemail = [\"a@office.example\"]\n").unwrap();
        let catalog = Catalog::with_workspace(folder.path()).unwrap();
        let known = Recipients::gather(&catalog).unwrap();
        assert!(known.whose("A+x@office.example").is_some());
        std::fs::write(offices.join("yy.toml"), "[a\n").unwrap();
        let catalog = Catalog::with_workspace(folder.path()).unwrap();
        assert!(Recipients::gather(&catalog).is_err());
    }
}
