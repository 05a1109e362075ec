//! A block of lines about one office: who it is, where it is, how it is reached.

use super::contacts;
use super::found::{Found, FoundOffice};
use super::labels::{Labelled, labels};
use super::line::{Line, words};
use super::places::Countries;
use super::vocabulary::{Term, Vocabulary};
use crate::action::Role;

/// A line with more words that ends as a sentence does is none of an address.
pub(super) const LONGEST_ADDRESS_LINE: usize = 14;

/// No office takes more lines.
pub(super) const LONGEST_BLOCK: usize = 12;

/// Where titles stand in a line that names an office.
const TITLE_WITHIN: usize = 3;

/// So many commas in its first line make a block one run of text.
const RUN: usize = 2;

/// What blocks are read with.
#[derive(Debug, Clone, Copy)]
pub(super) struct Reader<'v> {
    pub vocabulary: &'v Vocabulary,
    pub countries: &'v Countries,
}

impl Reader<'_> {
    /// The office that a block of lines is about; nothing where they name none.
    pub fn office(self, role: Role, block: &[Line]) -> Option<FoundOffice> {
        let mut office = FoundOffice::new(role);
        let mut content: Vec<Found<String>> = Vec::new();
        let joined;
        let is_run = block.first().is_some_and(|line| commas(&line.text) >= RUN);
        let lines = if is_run {
            joined = [join(block)];
            &joined[..]
        } else {
            block
        };
        for line in lines {
            self.line(line, &mut office, &mut content);
        }
        if is_run && content.len() == 1 {
            let line = content[0].line;
            let pieces = content[0].value.split([',', '،', ';']).map(str::trim).filter(|piece| !piece.is_empty());
            content = pieces.map(|piece| Found::new(piece.trim_end_matches('.').to_owned(), line)).collect();
        }
        self.part(content, &mut office);
        let has_name = office.who.iter().any(|line| line.value.chars().any(char::is_alphabetic));
        has_name.then_some(office)
    }

    /// What a line tells of an office that is named elsewhere.
    pub fn facts(self, line: &Line) -> FoundOffice {
        let mut office = FoundOffice::new(Role::To);
        // A first line is who it is, whatever it says: this stands for the name.
        let mut content = vec![Found::new(String::from("…"), line.number)];
        self.line(line, &mut office, &mut content);
        self.part(content, &mut office);
        office
    }

    /// Takes what is labelled out of a line; the rest says who and where.
    fn line(self, line: &Line, office: &mut FoundOffice, content: &mut Vec<Found<String>>) {
        let labels = labels(self.vocabulary, line);
        let free = labels.first().map_or(line.text.as_str(), |first| &line.text[..first.start]);
        let free = free.trim().trim_end_matches([',', ';', '|', '(', '/']).trim_end();
        self.free(free, line.number, office, content);
        for (at, label) in labels.iter().enumerate() {
            let mut text = label.text(line).to_owned();
            // “Fax and tel: …” is told of both.
            if text.is_empty() && labels.len() == at + 1 {
                continue;
            }
            if label.term == Term::Web && text.is_empty() {
                text = line.text.clone();
            }
            self.fact(label, &text, line.number, office, content);
        }
    }

    /// What stands without a label: an address of e-mail, a handle or a page by itself, else a line of the office.
    fn free(self, text: &str, line: usize, office: &mut FoundOffice, content: &mut Vec<Found<String>>) {
        let emails = contacts::emails(text);
        if !emails.is_empty() {
            office.email.extend(emails.into_iter().map(|email| Found::new(email, line)));
            let rest = contacts::without_emails(text);
            let rest = rest.trim_matches([' ', ',', ';', '<', '>', '(', ')']);
            if words(rest).len() > 1 {
                content.push(Found::new(rest.to_owned(), line));
            }
            return;
        }
        if let [number] = contacts::numbers(text).as_slice()
            && text.trim() == number.as_str()
        {
            // A number by itself goes on from the one above.
            let numbers = if office.phone.last().map(|it| it.line) > office.fax.last().map(|it| it.line) {
                Some(&mut office.phone)
            } else {
                Some(&mut office.fax).filter(|fax| !fax.is_empty())
            };
            if let Some(numbers) = numbers {
                numbers.push(Found::new(number.clone(), line));
                return;
            }
        }
        let is_page = text.split_whitespace().count() == 1 && contacts::page(text).is_some();
        if is_page {
            office.page = office.page.take().or_else(|| contacts::page(text).map(|page| Found::new(page, line)));
        } else if text.starts_with('@') {
            office.handle = office.handle.take().or_else(|| contacts::handle(text).map(|name| Found::new(name, line)));
        } else if !words(text).is_empty() {
            content.push(Found::new(text.to_owned(), line));
        }
    }

    fn fact(
        self,
        label: &Labelled,
        text: &str,
        line: usize,
        office: &mut FoundOffice,
        content: &mut Vec<Found<String>>,
    ) {
        let found = |texts: Vec<String>| texts.into_iter().map(move |text| Found::new(text, line));
        match label.term {
            Term::Email => office.email.extend(found(contacts::emails(text))),
            Term::Fax => office.fax.extend(found(contacts::numbers(text))),
            Term::Phone => office.phone.extend(found(contacts::numbers(text))),
            Term::Handle => {
                office.handle = office.handle.take().or_else(|| Some(Found::new(contacts::handle(text)?, line)));
            }
            Term::Web => office.page = office.page.take().or_else(|| Some(Found::new(contacts::page(text)?, line))),
            Term::Salutation if !text.is_empty() => {
                let text = text.trim_matches(['“', '”', '"', '«', '»', '.', ',', ' ']);
                office.salutation = Some(Found::new(text.to_owned(), line));
            }
            Term::To | Term::Copy | Term::Address => self.free(text, line, office, content),
            _ => {}
        }
    }

    /// Parts the lines into who it is and where it is, and takes the country off the end.
    fn part(self, mut content: Vec<Found<String>>, office: &mut FoundOffice) {
        if let Some(last) = content.last_mut().filter(|last| !last.value.is_empty())
            && let Some((before, code)) = self.countries.ending(self.vocabulary, &last.value)
        {
            let before = before.trim_end_matches(['.', ',']).to_owned();
            office.country = Some(Found::new(code, last.line));
            last.value = before;
        }
        let had_country = office.country.is_some();
        content.retain(|line| !line.value.is_empty());
        let count = content.len();
        for (at, line) in content.into_iter().enumerate() {
            let is_last_before_country = had_country && at + 1 == count && at > 0;
            let begins = at > 0 && (is_last_before_country || self.is_of_an_address(&line.value));
            if begins || !office.address.is_empty() {
                office.address.push(line);
            } else {
                office.who.push(line);
            }
        }
    }

    /// Whether a line can stand only in an address.
    fn is_of_an_address(self, text: &str) -> bool {
        let words = words(text);
        if words.iter().any(|word| word.folded.chars().any(char::is_numeric)) {
            return true;
        }
        if self.vocabulary.begins(Term::CareOf, &words).is_some() {
            return true;
        }
        let head = &words[..words.len().min(TITLE_WITHIN)];
        let is_person = self.vocabulary.begins(Term::Honorific, &words).is_some()
            || self.vocabulary.find(Term::TitleWord, head).is_some();
        !is_person && self.vocabulary.find(Term::AddressWord, &words).is_some()
    }
}

/// The commas of a line, but for those before an address of e-mail.
fn commas(text: &str) -> usize {
    let emails = contacts::emails(text);
    let free = emails.iter().fold(text.to_owned(), |rest, email| rest.replace(&format!(", {email}"), ""));
    free.matches([',', '،']).count()
}

/// Lines as one: a run of text that was broken at the page's width.
fn join(block: &[Line]) -> Line {
    let text = block.iter().map(|line| line.text.as_str()).collect::<Vec<_>>().join(" ");
    Line::part(block.first().map_or(0, |line| line.number), &text)
}
