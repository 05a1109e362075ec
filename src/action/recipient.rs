//! An office that is written to.

use jiff::civil::Date;

use super::body::Body;
use super::lead::Lead;
use super::naming::Naming;
use super::{At, Gender, Role};
use crate::date::within_a_year;
use crate::locale;
use crate::message::{Arg, Message};
use crate::msg;

/// An office that is written to, as an action names it. A field without a value is not on record.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Recipient {
    /// The id in this action: `--to` names it.
    pub id: At<String>,
    /// The id of its messages: `recipient-<office>`; the same as `id` unless the case renames it.
    pub office: String,
    /// Whether its words stand in the case's own file alone, because the case itself describes it: what shared offices and
    /// other cases are called is never taken for it.
    pub in_place: bool,
    /// Whether it gets the letter, a copy, or nothing.
    pub role: Role,
    /// What it belongs to.
    pub body: Body,
    /// What it is asked to use for the demands, where that is not what all offices of its kind are asked.
    pub lead: Option<Lead>,
    /// The state whose office it is, wherever its address is, ISO 3166-1 alpha-2; none where it is that of the case or of no state.
    pub state: Option<String>,
    /// What its words go on with in the place of the state: the message `of-<…>`.
    pub of: Option<At<String>>,
    /// The law that letters to it name, in place of the case's and the kind's.
    pub law: Option<Vec<At<String>>>,
    /// The message `salutation-<…>`, with its close.
    pub salutation: At<String>,
    /// The gender of the holder.
    pub gender: Gender,
    /// The message `holder-<…>`: who held the office on the day of `verified`.
    pub holder: Option<At<String>>,
    /// The postal address in Latin script, a line each, without the country.
    pub address: Vec<String>,
    /// The address in the script of its country, a line each.
    pub local_address: Vec<String>,
    /// Whether the case says the address in place of a shared file: what the language has of that one is not this.
    pub own_address: bool,
    /// The line before the address: whose house it is.
    pub care_of: Option<String>,
    /// The country of the address, ISO 3166-1 alpha-2.
    pub country: Option<String>,
    /// E-mail addresses; empty where none is on record.
    pub email: Vec<String>,
    /// Whether each e-mail address gets a message of its own.
    pub each: bool,
    /// The recipient that this is another e-mail address of, by id: messages alone go to it.
    pub further_of: Option<String>,
    /// Telephone numbers; empty where none is on record.
    pub phone: Vec<String>,
    /// Fax numbers; empty where none is on record.
    pub fax: Vec<String>,
    /// Whether it is reached by pasting into a form on its web site.
    pub web_form: bool,
    /// The page of that form, where it is on record.
    pub url: Option<String>,
    /// The handle on X, without @.
    pub x: Option<String>,
    /// The day when all this was confirmed.
    pub verified: Option<Date>,
    /// Writers who live in one of these countries alone write to it: see [`Kind::applying`](super::Kind::applying).
    pub writers_in: Vec<String>,
    /// Whether it is the mission of its state in whatever country a writer lives in.
    pub anywhere: bool,
    /// The recipients in whose place it stands for those writers, by id.
    pub instead_of: Vec<At<String>>,
}

impl Recipient {
    /// An office of which nothing is on record but what it is called.
    pub(crate) fn unknown(id: At<String>) -> Self {
        Self {
            office: id.value.clone(),
            salutation: id.clone(),
            id,
            in_place: false,
            role: Role::Named,
            body: Body::default(),
            lead: None,
            state: None,
            of: None,
            law: None,
            gender: Gender::default(),
            holder: None,
            address: Vec::new(),
            local_address: Vec::new(),
            own_address: false,
            care_of: None,
            country: None,
            email: Vec::new(),
            each: false,
            further_of: None,
            phone: Vec::new(),
            fax: Vec::new(),
            web_form: false,
            url: None,
            x: None,
            verified: None,
            writers_in: Vec::new(),
            anywhere: false,
            instead_of: Vec::new(),
        }
    }

    /// Whether it is for some writers alone, by where they live.
    pub fn is_for_some(&self) -> bool {
        self.anywhere || !self.writers_in.is_empty()
    }

    /// A diplomatic mission: its copy comes with a covering note.
    pub fn is_mission(&self) -> bool {
        self.role == Role::Copy && self.is_for_some()
    }

    /// Why a writer in a country does not write to it.
    pub fn not_for(&self, country: &str) -> Message {
        let id = &self.id.value;
        if self.writers_in.is_empty() || self.writers_in.iter().any(|known| known == country) {
            return msg!("error-recipient-not-here", id = id, country = Arg::Countries(vec![country.to_owned()]));
        }
        msg!("error-recipient-elsewhere", id = id, countries = Arg::Countries(self.writers_in.clone()))
    }

    /// The id by which letters to it are noted: that of the recipient, whichever of its addresses they go to.
    pub fn noted_as(&self) -> &str {
        self.further_of.as_ref().unwrap_or(&self.id.value)
    }

    /// Whether it, or the recipient that it is another address of, is among these ids.
    pub fn is_among(&self, ids: &[String]) -> bool {
        ids.contains(&self.id.value) || self.further_of.as_ref().is_some_and(|id| ids.contains(id))
    }

    /// The recipient, and where each of its e-mail addresses gets a message of its own, one more for every further address.
    pub(super) fn each_address(self) -> Vec<Self> {
        if !self.each || self.email.len() < 2 {
            return vec![self];
        }
        let own = Self { email: self.email[..1].to_vec(), ..self.clone() };
        let further = self.email.iter().enumerate().skip(1).map(|(n, email)| Self {
            id: At { value: format!("{}-{}", self.id.value, n + 1), place: self.id.place.clone() },
            email: vec![email.clone()],
            further_of: Some(self.id.value.clone()),
            ..self.clone()
        });
        [own].into_iter().chain(further).collect()
    }

    /// The message that says what it is called, or with `.to`, `.office`, `.address` a part of it.
    pub fn message(&self, part: &str) -> String {
        Naming::Office.message(&self.office) + part
    }

    /// The person or the family whom a card greets, and no office: `person` with `card-person`, `family` with `card-family`.
    /// Their words come with the program.
    pub(super) fn is_addressee_of_cards(&self) -> bool {
        self.salutation.value.strip_prefix("card-") == Some(&self.office)
    }

    /// Whether any way to reach it is on record.
    pub fn is_reachable(&self) -> bool {
        !self.address.is_empty() || !self.email.is_empty() || !self.fax.is_empty() || self.web_form
    }

    /// The postal address in Latin script with the country below it, as an envelope abroad bears it; `language` is that of
    /// the country of posting, as far as its script is Latin.
    pub fn postal_lines(&self, language: &str) -> Vec<String> {
        let country = self.country.iter().map(|code| locale::postal_name(code, language));
        self.care_of.iter().chain(&self.address).cloned().chain(country).collect()
    }

    /// Whether its holder may be named on a day: within a year of the day when the name was confirmed.
    pub fn names_holder_on(&self, day: Date) -> bool {
        self.holder.is_some() && self.verified.is_some_and(|verified| within_a_year(verified, day))
    }
}
