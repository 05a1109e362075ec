//! The rule of whom anything is sent to: oneself. An address that belongs to a recipient of any action is refused, however
//! it is spelt.

use std::collections::BTreeMap;

use lettre::Address;
use mail_parser::MessageParser;

use crate::action::{Action, case_path};
use crate::catalog::Catalog;
use crate::check::{Look, OWN_ADDRESS, RULES, Subject};
use crate::diagnostic::{Diagnostic, Failure};
use crate::document::Format;
use crate::email::{composed, email_address};
use crate::msg;
use crate::outbox::{KeptAddress, Outbox};

/// An address as it is compared: what may be spelt differently and still reach the same person is spelt one way.
///
/// Case counts nowhere; quotes and comments are taken away; the domain is in its ASCII form (RFC 5890); what follows a
/// plus sign is left out. Dots count: whether they do is each server's own choice. `None` where it is no address.
pub fn normalized(text: &str) -> Option<String> {
    let text = text.trim().trim_start_matches("mailto:").trim_matches(['<', '>']);
    let (local, domain) = text.rsplit_once('@')?;
    let local = unquoted(&without_comments(local));
    let local = composed(local.split_once('+').map_or(local.as_str(), |(before, _)| before).trim()).to_lowercase();
    let domain = without_comments(domain);
    let domain = domain.trim().trim_end_matches('.');
    // What IDNA refuses is compared as it stands: better refused once too often.
    let domain = idna::domain_to_ascii(domain).unwrap_or_else(|_| domain.to_lowercase());
    (!domain.is_empty()).then(|| format!("{local}@{domain}"))
}

/// Nobody writes an address that leads through more servers.
const MAX_ROUTES: usize = 64;

/// Every address that a message to this one may reach, each as it is compared: itself, and those that it leads to by way of
/// another server. A server may send on what comes to `x%dom@relay` (RFC 1123, 5.2.16), `dom!x@relay` (RFC 976),
/// `"x@dom"@relay`, `@relay:x@dom` (RFC 5321, C) and `list+x=dom@relay` (VERP).
fn reached(text: &str) -> Vec<String> {
    let text = text.trim().trim_start_matches("mailto:").trim_matches(['<', '>']);
    let mut found: Vec<String> = Vec::new();
    let mut waiting = vec![text.to_owned()];
    while let Some(address) = waiting.pop()
        && found.len() < MAX_ROUTES
    {
        let address = address.rsplit_once(':').map_or(address.as_str(), |(_, behind)| behind);
        let Some(known) = normalized(address).filter(|known| !found.contains(known)) else { continue };
        found.push(known);
        let Some((local, _)) = address.rsplit_once('@') else { continue };
        let local = unquoted(&without_comments(local));
        for sign in ['%', '@', '='] {
            for (at, _) in local.match_indices(sign) {
                let (before, domain) = (&local[..at], &local[at + sign.len_utf8()..]);
                let domain = domain.split(['%', '@', '=']).next().unwrap_or(domain);
                // What stands before the name may be that of a list.
                let starts = before.match_indices(['+', '-', '!']).map(|(at, _)| at + 1);
                waiting.extend([0].into_iter().chain(starts).map(|start| format!("{}@{domain}", &before[start..])));
            }
        }
        let hosts: Vec<&str> = local.split('!').collect();
        waiting.extend(hosts.windows(2).map(|pair| format!("{}@{}", pair[1], pair[0])));
    }
    found
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
    pub(crate) fn gather(catalog: &Catalog) -> Result<Self, Failure> {
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
                    if word.contains('@') {
                        self.keep(word, || path.to_owned());
                    }
                }
            }
            toml::Value::Array(values) => values.iter().for_each(|value| self.walk(value, path)),
            toml::Value::Table(table) => table.values().for_each(|value| self.walk(value, path)),
            _ => {}
        }
    }

    /// Those of some actions alone, each as it stands in its file: what an outbox keeps of whom its letters are for.
    ///
    /// # Errors
    /// A file cannot be read as TOML.
    pub(crate) fn of_actions<'a>(
        catalog: &Catalog,
        actions: impl IntoIterator<Item = &'a Action>,
    ) -> Result<Self, Failure> {
        let mut this = Self::default();
        for action in actions {
            this.add(catalog, &case_path(&action.id))?;
            for recipient in &action.recipients {
                for address in &recipient.email {
                    this.keep(address, || format!("{}: {}", action.id, recipient.id.value));
                }
            }
        }
        Ok(this)
    }

    /// Adds whom an outbox says that its letters are for: the addresses that it keeps, and those in the heads of its drafts.
    ///
    /// # Errors
    /// The outbox cannot be read.
    pub(crate) fn add_outbox(&mut self, outbox: &Outbox) -> Result<(), Diagnostic> {
        for (address, file) in outbox.addresses()? {
            self.keep(&address, || file);
        }
        outbox.each_head(Format::Eml.as_str(), |file, head| {
            let Some(message) = MessageParser::default().parse_headers(head) else { return };
            let addressed = [message.to(), message.cc(), message.bcc()].into_iter().flatten();
            for address in addressed.flat_map(|all| all.iter()).filter_map(|one| one.address()) {
                self.keep(address, || file.to_owned());
            }
        })
    }

    /// Every address, with the file that it stands in.
    pub fn all(&self) -> Vec<KeptAddress> {
        self.0.iter().map(|(address, file)| (address.clone(), file.clone())).collect()
    }

    fn keep(&mut self, address: &str, file: impl FnOnce() -> String) {
        if let Some(address) = normalized(address) {
            self.0.entry(address).or_insert_with(file);
        }
    }

    /// `own-address`: the error that an address is not one's own, where it is a recipient's.
    pub(crate) fn refuses(&self, address: &str) -> Option<Diagnostic> {
        let file = self.whose(address)?;
        let refused = OWN_ADDRESS.finding(msg!("send-error-own-recipient", address = address, file = file));
        Some(refused.hint(msg!("send-hint-own-recipient")))
    }

    /// The file of the recipient that an address belongs to, or leads to by way of another server.
    pub fn whose(&self, address: &str) -> Option<&str> {
        reached(address).iter().find_map(|address| self.0.get(address)).map(String::as_str)
    }
}

/// What an address that is to be written to is held against.
type OfAddress = fn(&Recipients, &str) -> Option<Diagnostic>;

/// The rules of sending.
const OF_ADDRESS: &[Look<OfAddress>] = &[Look::always(OWN_ADDRESS, Recipients::refuses)];

// A rule that nothing runs does not compile.
const _: () = {
    let mut at = 0;
    while at < RULES.len() {
        let runs = Look::run_by(OF_ADDRESS, RULES[at]);
        assert!(
            runs == matches!(RULES[at].subject, Subject::Sending),
            "every rule of sending is in a list here, and no other"
        );
        at += 1;
    }
};

/// The person's own addresses: each can be written to, and none is a recipient's.
///
/// # Errors
/// All that are wrong.
pub fn settle(given: &[String], recipients: &Recipients) -> Result<Vec<Address>, Vec<Diagnostic>> {
    let mut wrong = Vec::new();
    let mut own: Vec<Address> = Vec::new();
    for text in given {
        if let Some(refused) = OF_ADDRESS.iter().find_map(|look| (look.run)(recipients, text)) {
            wrong.push(refused);
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
        for route in [
            "leader.office%bücher.example@relay.example",
            "leader.office%bücher.example%hop.example@relay.example",
            "bücher.example!leader.office@relay.example",
            "hop.example!xn--bcher-kva.example!Leader.Office@relay.example",
            "leader.office=bücher.example@relay.example",
            "bounce+leader.office=bücher.example@relay.example",
            "list-bounce-leader.office=BÜCHER.example@relay.example",
            "\"leader.office@bücher.example\"@relay.example",
            "<@relay.example,@hop.example:leader.office@bücher.example>",
            "hop.example!leader.office%bücher.example@relay.example",
        ] {
            assert!(known.whose(route).is_some(), "{route}");
        }
        for other in ["leaderoffice@bücher.example", "leader.office@bucher.example", "office@bücher.example"] {
            assert!(known.whose(other).is_none(), "{other}");
        }
    }

    #[test]
    fn letters_of_any_script_are_compared_however_they_are_typed() {
        let known = recipients("josé@ministry.example");
        for spelling in ["jose\u{301}@ministry.example", "JOSÉ@ministry.example", "JOSE\u{301}+x@ministry.example"] {
            assert!(known.whose(spelling).is_some(), "{spelling}");
        }
        assert!(known.whose("jose@ministry.example").is_none());
        assert_eq!(settle(&["jose\u{301}@home.example".to_owned()], &known).unwrap()[0].user(), "josé");
    }

    #[test]
    fn the_recipients_of_what_is_built_in_are_known() {
        let known = Recipients::gather(&Catalog::built_in()).unwrap();
        for (_, action) in crate::letter::load_all(&Catalog::built_in()) {
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
