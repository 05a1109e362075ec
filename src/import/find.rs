//! Goes through the lines of a published action, part by part, and notes what each says.

use jiff::civil::Date;

use super::dates::Months;
use super::found::{Findings, Found};
use super::labels::{Labelled, labels};
use super::languages::LanguageNames;
use super::line::{Line, Word, lines, words};
use super::offices::Reader;
use super::people;
use super::places::Countries;
use super::references;
use super::vocabulary::{HEADINGS, Term, Vocabulary};
use crate::action::{PeopleGender, Role};
use crate::text::sentences;

/// A line with more words that ends as a sentence does is none of an address.
const LONGEST_ADDRESS_LINE: usize = 14;

/// A request stands near the beginning of its sentence: “Until then, I ask you …”.
const REQUEST_WITHIN: usize = 4;

/// No salutation has more words.
const LONGEST_SALUTATION: usize = 9;

/// No office takes more lines.
const LONGEST_BLOCK: usize = 12;

/// A title is no longer.
const LONGEST_TITLE: usize = 24;

/// What texts are read with.
#[derive(Debug)]
pub(super) struct Knowledge {
    pub vocabulary: Vocabulary,
    pub countries: Countries,
    pub months: Months,
    pub languages: LanguageNames,
}

impl Knowledge {
    /// The day with which a text begins, behind a weekday or not.
    fn day(&self, text: &str) -> Option<Date> {
        let words = words(text);
        (0..words.len().min(2)).find_map(|at| self.months.at(text, &words[at..])).map(|(day, _)| day)
    }
}

/// Where in the text a line stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Part {
    /// Before anything else, and the paragraphs that tell the case.
    Head,
    Demands,
    Offices(Role),
    /// Above a model letter's salutation: whom it goes to.
    AboveLetter,
    Letter,
    Background,
    /// What the organisation says of itself, and all that is passed over.
    Rest,
}

/// A paragraph that is being read.
#[derive(Debug, Clone)]
struct Open {
    text: String,
    line: usize,
    is_item: bool,
}

/// Reads a text.
pub(super) fn find(known: &Knowledge, text: &str) -> Findings {
    let lines = lines(text);
    let mut finder = Finder::new(known, &lines);
    for at in 0..lines.len() {
        finder.line(at);
    }
    finder.finish()
}

struct Finder<'a> {
    known: &'a Knowledge,
    reader: Reader<'a>,
    lines: &'a [Line],
    part: Part,
    block: Vec<Line>,
    /// Whether an empty line ended the block, which the next one may go on with.
    block_ended: bool,
    open: Option<Open>,
    /// Whether the items that follow are what is asked.
    list_of_demands: bool,
    /// What is asked, by where it stands.
    asked: [Vec<Found<String>>; 3],
    countries: [Vec<Found<String>>; 6],
    title_after: bool,
    title_of_head: Option<Found<String>>,
    subject: Option<Found<String>>,
    dated: Vec<Found<Date>>,
    /// The day and the subject of a mail, where the text is one.
    is_mail: bool,
    /// How a model letter begins that is meant for all offices.
    salutation: Option<Found<String>>,
    mailed: Option<Found<Date>>,
    genders: Option<Found<Vec<PeopleGender>>>,
    languages_used: Vec<usize>,
    findings: Findings,
}

/// Where a demand may stand, the surest first.
#[derive(Clone, Copy)]
enum Asked {
    Listed = 0,
    Letter = 1,
    Told = 2,
}

/// How a country may be told, the surest first.
#[derive(Clone, Copy)]
enum Told {
    Label = 0,
    Index = 1,
    TitlePrefix = 2,
    Line = 3,
    Authorities = 4,
    TitlePart = 5,
}

impl<'a> Finder<'a> {
    fn new(known: &'a Knowledge, lines: &'a [Line]) -> Self {
        Self {
            known,
            reader: Reader { vocabulary: &known.vocabulary, countries: &known.countries },
            lines,
            part: Part::Head,
            block: Vec::new(),
            block_ended: false,
            open: None,
            list_of_demands: false,
            asked: Default::default(),
            countries: Default::default(),
            title_after: false,
            title_of_head: None,
            subject: None,
            dated: Vec::new(),
            is_mail: false,
            salutation: None,
            mailed: None,
            genders: None,
            languages_used: vec![0; known.vocabulary.languages.len()],
            findings: Findings::default(),
        }
    }

    fn line(&mut self, at: usize) {
        let line = &self.lines[at];
        if line.is_blank() {
            self.blank();
            return;
        }
        let labels = labels(&self.known.vocabulary, line);
        self.count_languages(line);
        if self.mail_header(line, &labels) {
            return;
        }
        if let Some((heading, length)) = self.heading(at, &labels) {
            self.begin(heading, length, line, &labels);
            return;
        }
        if labels.is_empty() && self.gender_line(line) {
            return;
        }
        self.missions(line);
        self.facts(line, &labels);
        match self.part {
            Part::Offices(_) => self.office_line(at, &labels),
            Part::AboveLetter => self.above_letter(line, &labels),
            Part::Head => self.head_line(line, &labels),
            Part::Demands | Part::Letter | Part::Background => {
                let first = labels.first().filter(|label| label.start == 0);
                match first {
                    None => self.prose(line),
                    Some(label) => {
                        self.close();
                        if self.part == Part::Background && is_of_a_form(label.term) {
                            self.part = Part::Rest;
                        }
                    }
                }
            }
            Part::Rest => self.date_line(line),
        }
    }

    /// The line right behind one.
    fn next_line(&self, number: usize) -> Option<&'a Line> {
        let at = self.lines.iter().position(|line| line.number == number)?;
        self.lines.get(at + 1).filter(|line| !line.is_blank())
    }

    fn blank(&mut self) {
        self.block_ended = !self.block.is_empty();
        self.close();
    }

    /// In whose words the text is written.
    fn count_languages(&mut self, line: &Line) {
        for term in HEADINGS.into_iter().chain(super::vocabulary::LABELS).chain([Term::DemandBegins]) {
            if let Some((length, language)) = self.known.vocabulary.begins(term, &line.words) {
                self.languages_used[language] += length;
            }
        }
    }

    // Headings

    /// The heading that a line is, and how many words its phrase has.
    fn heading(&self, at: usize, labels: &[Labelled]) -> Option<(Term, usize)> {
        let line = &self.lines[at];
        let vocabulary = &self.known.vocabulary;
        if line.is_capitals() && vocabulary.find(Term::LetterHeading, &line.words).is_some_and(|(_, length)| length > 1)
        {
            return Some((Term::LetterHeading, line.words.len()));
        }
        let fitting = HEADINGS.into_iter().filter_map(|term| Some((term, vocabulary.begins(term, &line.words)?.0)));
        let Some((term, length)) = fitting.max_by_key(|(_, length)| *length) else {
            return self.asks_to_write(at).then_some((Term::TargetsHeading, line.words.len()));
        };
        // “Contact form: …” is no end, and “Copy to: …” with a name behind it no heading.
        let is_label = |label: &Labelled| {
            let has_value =
                (matches!(label.term, Term::To | Term::Copy) || is_contact(label.term)) && !label.text(line).is_empty();
            label.start == 0 && (label.label.len() > length || label.label.len() == length && has_value)
        };
        if labels.first().is_some_and(is_label) {
            return None;
        }
        let next = self.lines[at + 1..].iter().find(|line| !line.is_blank());
        let ends_with_colon = line.text.ends_with([':', '：']);
        // An item of a list says what is asked, or whom; it is above none.
        if line.is_item && !ends_with_colon && !line.is_capitals() {
            return None;
        }
        let colon_behind = line.after(length).trim_start().starts_with([':', '：']);
        let is_whole = length == line.words.len() && !line.text.ends_with(['.', '?', ',']);
        let is_above_list = next.is_some_and(|next| next.is_item);
        let is_heading = match term {
            Term::EndHeading => length > 1 || is_whole || colon_behind,
            Term::TitleHeading => is_whole,
            Term::IssuesHeading | Term::BackgroundHeading | Term::LetterHeading => {
                is_whole || colon_behind || ends_with_colon && line.words.len() <= length + 4
            }
            Term::DemandsHeading | Term::TargetsHeading | Term::CopiesHeading => {
                let is_of_copies = term == Term::CopiesHeading && line.text.contains('@');
                is_whole || colon_behind || ends_with_colon || line.is_capitals() || is_above_list || is_of_copies
            }
            _ => false,
        };
        if !is_heading {
            return self.asks_to_write(at).then_some((Term::TargetsHeading, line.words.len()));
        }
        let asks = vocabulary.find(Term::DemandBegins, &line.words[length..]).is_some();
        let next_asks =
            next.is_some_and(|next| next.is_item || vocabulary.begins(Term::DemandBegins, &next.words).is_some());
        let term = match term {
            // “Please write to the authorities, urging them to:”
            Term::TargetsHeading if asks || next_asks && self.next_demands(at) => Term::DemandsHeading,
            // “Please write until 18 October, to:”
            Term::DemandsHeading if ends_with_colon && !is_whole && !colon_behind && !asks && !next_asks => {
                Term::TargetsHeading
            }
            term => term,
        };
        Some((term, length))
    }

    /// Whether the next line begins as a demand does.
    fn next_demands(&self, at: usize) -> bool {
        let next = self.lines[at + 1..].iter().find(|line| !line.is_blank());
        next.is_some_and(|next| self.known.vocabulary.begins(Term::DemandBegins, &next.words).is_some())
    }

    /// Whether a line asks to write to whom the next lines name: “Contact these two officials by 12 May:”.
    fn asks_to_write(&self, at: usize) -> bool {
        let line = &self.lines[at];
        let vocabulary = &self.known.vocabulary;
        let calls = sentences(&line.text).any(|part| vocabulary.begins(Term::CallBegins, &words(part)).is_some());
        if line.is_item || !line.text.ends_with([':', '：']) || !calls || self.next_demands(at) {
            return false;
        }
        let below = self.lines[at + 1..].iter().skip_while(|line| line.is_blank());
        let mut block = below.take_while(|line| !line.is_blank()).take(LONGEST_BLOCK).peekable();
        let is_list = block.peek().is_some_and(|first| first.is_item);
        let reaches = |line: &Line| {
            labels(vocabulary, line).iter().any(|label| is_contact(label.term))
                || !super::contacts::emails(&line.text).is_empty()
                || self.known.countries.ending(vocabulary, &line.text).is_some()
        };
        !is_list && block.any(reaches)
    }

    /// Goes on to the part below a heading.
    fn begin(&mut self, heading: Term, length: usize, line: &Line, labels: &[Labelled]) {
        self.close();
        self.end_block();
        self.list_of_demands = false;
        self.title_after = false;
        self.facts(line, labels);
        self.missions(line);
        let behind = line.after(length).trim_start_matches([':', '：', ' ', '-', '–']).trim();
        self.part = match heading {
            Term::TitleHeading => {
                self.title_after = self.title_of_head.is_none();
                Part::Head
            }
            Term::DemandsHeading => Part::Demands,
            Term::TargetsHeading => Part::Offices(Role::To),
            Term::CopiesHeading if self.findings.missions.as_ref().is_some_and(|found| found.line == line.number) => {
                Part::Rest
            }
            Term::CopiesHeading => Part::Offices(Role::Copy),
            Term::LetterHeading => Part::AboveLetter,
            Term::BackgroundHeading => Part::Background,
            _ => Part::Rest,
        };
        if let (Part::Offices(_), false, Some(email)) =
            (self.part, line.text.ends_with([':', '：']), super::contacts::emails(behind).first())
            && heading == Term::CopiesHeading
            && let Some(end) = behind.find(email.as_str()).map(|at| at + email.len())
        {
            // “Copies, please, to the Director, director@…, and to us.”
            self.block.push(Line::part(line.number, &behind[..end]));
            self.end_block();
            self.part = Part::Rest;
            return;
        }
        let is_remark = behind.starts_with('(');
        let has_content = line.after(length).trim_start().starts_with([':', '：']) && !behind.is_empty() && !is_remark;
        if has_content {
            let rest = Line::part(line.number, behind);
            match self.part {
                Part::Offices(_) if !rest.text.ends_with([':', '：']) => self.block.push(rest),
                Part::Background | Part::Demands => self.prose(&rest),
                _ => {}
            }
        }
    }

    // Labelled facts, and what stands in calls

    fn facts(&mut self, line: &Line, labels: &[Labelled]) {
        for label in labels {
            let text = label.text(line);
            self.fact(label, text, line);
        }
        self.reference_without_label(line);
    }

    fn fact(&mut self, label: &Labelled, text: &str, line: &Line) {
        let (known, number) = (self.known, line.number);
        let own_words = words(text);
        let day = known.day(text).or_else(|| {
            // A form's first line may be broken before the year.
            let next = self.next_line(number).filter(|_| label.value.end == line.text.len() && !text.is_empty())?;
            known.day(&format!("{text} {}", next.text))
        });
        match label.term {
            Term::Number => {
                let label_text =
                    &line.text[line.words[label.label.start].range.start..line.words[label.label.end - 1].range.end];
                if let Some((found, rest)) = references::number(label_text, text) {
                    self.findings.number.get_or_insert(Found::new(found, number));
                    self.index_behind(rest, number);
                }
            }
            Term::Index => {
                if let Some((index, rest)) = references::index(text) {
                    self.findings.index.get_or_insert(Found::new(index, number));
                    self.country(Told::Index, rest, number);
                }
            }
            Term::Issued if !self.is_mail => {
                if let Some(day) = day {
                    self.dated.insert(0, Found::new(day, number));
                }
            }
            Term::Expires => {
                if let Some(day) = day {
                    self.findings.expires.get_or_insert(Found::new(day, number));
                }
            }
            Term::Country => self.country(Told::Label, text, number),
            Term::Name if self.part != Part::AboveLetter => {
                for person in people::named(&known.vocabulary, text, number) {
                    if !self.findings.people.iter().any(|known| known.name.value == person.name.value) {
                        self.findings.people.push(person);
                    }
                }
            }
            Term::Gender => {
                let genders = people::genders(&known.vocabulary, text);
                if !genders.is_empty() {
                    self.genders.get_or_insert(Found::new(genders, number));
                }
            }
            Term::Languages => self.languages(&own_words, number),
            // “Begin with ‘Dear Minister’.”
            Term::Salutation if label.start > 0 && !matches!(self.part, Part::Offices(_) | Part::AboveLetter) => {
                self.late_fact(&Line::part(number, &line.text[label.start..]));
            }
            Term::Subject
                if !self.is_mail && matches!(self.part, Part::Head | Part::Offices(_)) && !text.is_empty() =>
            {
                self.subject.get_or_insert(Found::new(text.to_owned(), number));
            }
            _ => {}
        }
    }

    /// “AU 12/16, MDE 13/3245/2016 – Iran, 20 janvier 2016”: the index, the country and the day, where they follow the number.
    fn index_behind(&mut self, rest: &str, line: usize) {
        let own = words(rest);
        let day = self.known.months.first_in(rest, &own).filter(|(_, range)| rest[range.end..].trim().is_empty());
        let before = day.as_ref().map_or(rest, |(_, range)| &rest[..range.start]);
        let Some((index, country)) = references::index(before).filter(|(index, _)| index.contains('/')) else { return };
        self.findings.index.get_or_insert(Found::new(index, line));
        self.country(Told::Index, country, line);
        if let Some((day, _)) = day {
            self.dated.insert(0, Found::new(day, line));
        }
    }

    /// The last day and the languages, where a sentence of a paragraph asks to write.
    fn call(&mut self, text: &str, line: usize) {
        let known = self.known;
        for sentence in sentences(text).map(str::trim) {
            let own = words(sentence);
            // “RECOMMENDED ACTION: Please send …”
            let begins = |text: &str| known.vocabulary.begins(Term::CallBegins, &words(text)).is_some();
            if !sentence.split([':', '：']).any(begins) {
                continue;
            }
            if let Some((at, length)) = known.vocabulary.find(Term::BeforeLastDay, &own) {
                let after = &own[at + length..];
                let day = (0..after.len().min(3)).find_map(|skipped| known.months.at(sentence, &after[skipped..]));
                if let Some((day, _)) = day {
                    self.findings.expires.get_or_insert(Found::new(day, line));
                }
            }
            self.languages(&own, line);
        }
    }

    fn languages(&mut self, words: &[Word], line: usize) {
        for tag in self.known.languages.named(words) {
            if !self.findings.languages.iter().any(|known| known.value == tag) {
                self.findings.languages.push(Found::new(tag, line));
            }
        }
        if self.known.vocabulary.find(Term::OwnLanguage, words).is_some() {
            self.findings.any_language.get_or_insert(Found::new((), line));
        }
    }

    fn missions(&mut self, line: &Line) {
        let vocabulary = &self.known.vocabulary;
        let says = vocabulary.find(Term::Missions, &line.words).is_some();
        let asks = |term| vocabulary.begins(term, &line.words).is_some();
        let is_asked = asks(Term::CallBegins) || asks(Term::CopiesHeading) || self.part == Part::Offices(Role::Copy);
        let joined = self.next_line(line.number).map_or(String::new(), |next| format!("{} {}", line.text, next.text));
        let own_country =
            [&line.text, &joined].iter().any(|text| vocabulary.find(Term::OwnCountry, &words(text)).is_some());
        if says && is_asked && own_country {
            self.findings.missions.get_or_insert(Found::new((), line.number));
            if matches!(self.part, Part::Offices(_)) {
                self.end_block();
                self.part = Part::Rest;
            }
        }
        let own_language = self.known.vocabulary.find(Term::OwnLanguage, &line.words).is_some();
        if own_language && !matches!(self.part, Part::Letter | Part::Background) {
            self.findings.any_language.get_or_insert(Found::new((), line.number));
        }
    }

    fn country(&mut self, told: Told, text: &str, line: usize) {
        if let Some(code) = self.known.countries.named(&self.known.vocabulary, text) {
            self.countries[told as usize].push(Found::new(code, line));
        }
    }

    /// A number that stands alone: “ANT 001 / 0116 / OBS 005”.
    fn reference_without_label(&mut self, line: &Line) {
        let is_before = matches!(self.part, Part::Head | Part::Background);
        if is_before && self.findings.number.is_none() && references::is_code(&line.text) {
            self.findings.number = Some(Found::new(line.text.clone(), line.number));
        }
    }

    // Mail

    /// Whether a line is of a mail's head, which says who passed it on and when.
    fn mail_header(&mut self, line: &Line, labels: &[Labelled]) -> bool {
        let Some(first) = labels.first().filter(|label| label.start == 0) else { return false };
        let text = first.text(line);
        match first.term {
            Term::From if text.contains('@') => {
                self.is_mail = true;
                self.mailed = None;
                self.subject = None;
                self.part = Part::Head;
                self.end_block();
            }
            Term::To | Term::Copy
                if self.is_mail && text.contains('@') && self.block.is_empty() && self.part == Part::Head => {}
            Term::Issued if self.is_mail && self.part == Part::Head => {
                self.mailed = self.known.day(text).map(|day| Found::new(day, line.number));
            }
            Term::Subject if self.is_mail && self.part == Part::Head => self.mail_subject(text, line.number),
            _ => return false,
        }
        true
    }

    fn mail_subject(&mut self, text: &str, line: usize) {
        let mut text = text;
        while let Some((before, rest)) = text.split_once(':')
            && self.known.vocabulary.is(Term::Reply, &words(before))
        {
            text = rest.trim();
            // It is the day when the mail was passed on.
            self.mailed = None;
        }
        if let Some((mark, rest)) = text.strip_prefix('[').and_then(|rest| rest.split_once(']')) {
            if mark.chars().any(char::is_numeric) {
                self.findings.number.get_or_insert(Found::new(mark.trim().to_owned(), line));
            }
            text = rest.trim();
        }
        if !text.is_empty() {
            self.subject = Some(Found::new(text.to_owned(), line));
        }
    }

    // The head

    /// A line that only tells the gender of whom the line above names.
    fn gender_line(&mut self, line: &Line) -> bool {
        let genders = people::genders(&self.known.vocabulary, &line.text);
        let last = self.findings.people.last_mut().filter(|person| person.name.line + 1 == line.number);
        match (last, genders.as_slice()) {
            (Some(person), [gender]) => {
                person.gender.get_or_insert(Found::new(*gender, line.number));
                true
            }
            _ => false,
        }
    }

    fn head_line(&mut self, line: &Line, labels: &[Labelled]) {
        if let Some(first) = labels.first().filter(|label| label.start == 0) {
            self.close();
            self.head_of_form(line);
            let role = match first.term {
                Term::To => Some(Role::To),
                Term::Copy => Some(Role::Copy),
                _ => None,
            };
            if let Some(role) = role {
                self.part = Part::Offices(role);
                if !first.text(line).is_empty() {
                    self.block.push(line.clone());
                }
            } else if matches!(first.term, Term::Salutation | Term::Email | Term::Fax | Term::Phone | Term::Address) {
                self.late_fact(line);
            }
            return;
        }
        if !labels.is_empty() {
            self.head_of_form(line);
            return;
        }
        if self.title_after {
            self.title_after = false;
            if line.words.len() <= LONGEST_TITLE && !line.text.ends_with('.') {
                self.title_of_head = Some(Found::new(line.text.clone(), line.number));
                return;
            }
        }
        if self.columns(line) {
            return;
        }
        if !self.findings.offices.is_empty() && self.is_salutation(line) {
            let text = line.text.trim_end_matches([',', ':', '،', '!', ' ']);
            self.salutation.get_or_insert(Found::new(text.to_owned(), line.number));
            self.part = Part::Letter;
            return;
        }
        if self.before_story(line) {
            self.country(Told::Line, &line.text, line.number);
        }
        if self.open.is_none() {
            let beginning = self.known.countries.beginning(&self.known.vocabulary, &line.text);
            if let Some((code, rest)) = beginning {
                self.countries[Told::TitlePrefix as usize].push(Found::new(code, line.number));
                self.title_of_head.get_or_insert(Found::new(rest.to_owned(), line.number));
                return;
            }
        }
        self.date_line(line);
        self.prose(line);
    }

    /// Whether nothing of the case was told yet.
    fn before_story(&self, line: &Line) -> bool {
        self.open.is_none() && line.words.len() < LONGEST_ADDRESS_LINE
    }

    /// The first line of a form: the day may stand at its end without a label.
    fn head_of_form(&mut self, line: &Line) {
        if let Some((_, last)) = line.columns.last().filter(|_| line.columns.len() > 1)
            && let Some((day, range)) = self.known.months.first_in(last, &words(last))
            && range == (0..last.len())
        {
            self.dated.push(Found::new(day, line.number));
        }
    }

    /// Columns of a form's head: a country, and people with their genders in brackets. Tells whether it was one.
    fn columns(&mut self, line: &Line) -> bool {
        let marked = |(_, column): &(usize, String)| people::marked(&self.known.vocabulary, column, line.number);
        let people: Vec<_> = line.columns.iter().filter_map(marked).collect();
        if people.is_empty() {
            return false;
        }
        line.columns.iter().for_each(|(_, column)| self.country(Told::Line, column, line.number));
        self.findings.people.extend(people);
        true
    }

    /// A fact of the office above, behind other facts: a salutation at the end of a letter's head.
    fn late_fact(&mut self, line: &Line) {
        let Some(last) = self.findings.offices.iter_mut().rev().find(|office| office.role == Role::To) else { return };
        let added = self.reader.office(Role::To, &[Line::new(line.number, "X"), line.clone()]);
        let Some(added) = added else { return };
        last.email.extend(added.email);
        last.fax.extend(added.fax);
        last.phone.extend(added.phone);
        last.salutation = last.salutation.take().or(added.salutation);
        if last.address.is_empty() && last.country.is_none() {
            last.address = added.address;
            last.country = added.country;
        }
    }

    /// A line that is a day, with a town before it or not.
    fn date_line(&mut self, line: &Line) {
        if let Some((day, range)) = self.known.months.first_in(&line.text, &line.words) {
            let outside = line.words.iter().filter(|word| !range.contains(&word.range.start)).count();
            let is_end = line.text[range.end..].trim_matches(['.', ' ']).is_empty();
            if is_end && (outside == 0 || outside <= 3 && line.text[..range.start].trim_end().ends_with(',')) {
                self.dated.push(Found::new(day, line.number));
            }
        }
    }

    // Offices

    fn office_line(&mut self, at: usize, labels: &[Labelled]) {
        let line = &self.lines[at];
        let first = labels.first().filter(|label| label.start == 0).map(|label| label.term);
        if let Some(term) = first {
            match term {
                Term::To | Term::Copy => {
                    self.end_block();
                    let role = if term == Term::To { Role::To } else { Role::Copy };
                    let is_told = labels.first().is_some_and(|label| !label.text(line).is_empty());
                    self.part = if is_told { Part::Offices(role) } else { Part::Head };
                    self.block.extend(is_told.then(|| line.clone()));
                    return;
                }
                term if is_of_a_form(term)
                    || matches!(term, Term::Subject | Term::Country | Term::Issued | Term::From) =>
                {
                    self.end_block();
                    self.part = Part::Head;
                    return;
                }
                _ => {}
            }
        }
        if self.block.is_empty() && first.is_some_and(is_contact) {
            // “Copy to:” had nobody behind it: this is told of the office above.
            self.late_fact(line);
            self.part = Part::Head;
            return;
        }
        let begins = |term, within: usize| {
            let most = line.words.len().min(within);
            (0..most).any(|at| self.known.vocabulary.begins(term, &line.words[at..]).is_some())
        };
        // “and ask him:”
        let is_lead = !line.is_item && begins(Term::DemandBegins, 2) && !line.text.ends_with('.');
        let is_prose = line.words.len() > LONGEST_ADDRESS_LINE
            && first.is_none()
            && !line.is_item
            && line.text.ends_with(['.', ':'])
            || line.words.len() > 5
                && line.text.ends_with(['.', '!', '?'])
                && first.is_none()
                && !line.text.contains(',')
                && !line.is_item;
        let is_request = first.is_none() && !line.is_item && begins(Term::CallBegins, 1) && line.words.len() > 4;
        if is_lead || is_prose || is_request {
            self.end_block();
            self.part = if is_lead { Part::Demands } else { Part::Rest };
            return;
        }
        let is_salutation = first.is_none() && self.is_salutation(line) && !self.block.is_empty();
        if is_salutation {
            self.end_block();
            let text = line.text.trim_end_matches([',', ':', '،', '!', ' ']);
            self.salutation.get_or_insert(Found::new(text.to_owned(), line.number));
            self.part = Part::Letter;
            return;
        }
        if line.is_item {
            self.end_block();
        } else if self.block_ended {
            self.end_block_unless_it_goes_on(line);
        }
        self.block.push(line.clone());
        self.block_ended = false;
    }

    /// Behind an empty line another office begins, unless the one above has neither a place nor a way to be reached.
    fn end_block_unless_it_goes_on(&mut self, next: &Line) {
        let Part::Offices(role) = self.part else { return };
        let above = self.reader.office(role, &self.block);
        let has_place = |office: &super::found::FoundOffice| office.is_reached() || !office.address.is_empty();
        let is_contact = labels(&self.known.vocabulary, next).first().is_some_and(|label| label.start == 0);
        if !is_contact && above.as_ref().is_none_or(has_place) {
            self.end_block();
        }
    }

    fn end_block(&mut self) {
        let block = std::mem::take(&mut self.block);
        self.block_ended = false;
        let role = match self.part {
            Part::Offices(role) => role,
            _ => Role::To,
        };
        self.take_offices(role, block);
    }

    /// The offices of a block: one, or one in each of its columns or lines.
    fn take_offices(&mut self, role: Role, block: Vec<Line>) {
        let own_lines = block.len() > 1 && block.iter().all(|line| self.is_whole_office(line));
        let blocks = match side_by_side(&block) {
            Some(columns) => columns,
            None if own_lines => block.into_iter().map(|line| vec![line]).collect(),
            None => vec![block],
        };
        for block in blocks {
            let is_copy = block.first().is_some_and(|line| is_copy(&self.known.vocabulary, line));
            let role = if is_copy { Role::Copy } else { role };
            let Some(office) = self.reader.office(role, &block) else { continue };
            let is_told = office.is_reached() || office.address.len() > 1 || self.names_an_office(&block);
            if is_told || self.findings.offices.is_empty() {
                self.findings.offices.push(office);
            } else {
                // What follows the last office is no other one.
                self.part = Part::Rest;
            }
        }
    }

    /// Whether a line is all that is told of an office: who it is, and its address of e-mail.
    fn is_whole_office(&self, line: &Line) -> bool {
        let emails = super::contacts::emails(&line.text);
        let rest = emails.iter().fold(line.text.clone(), |rest, email| rest.replace(email.as_str(), ""));
        let own = !starts_with_label(&self.known.vocabulary, line) || is_copy(&self.known.vocabulary, line);
        own && !emails.is_empty() && words(&rest).len() > 2
    }

    /// Whether a block has a title of an office or a form of address.
    fn names_an_office(&self, block: &[Line]) -> bool {
        let begins = |line: &Line| {
            let head = &line.words[..line.words.len().min(REQUEST_WITHIN)];
            self.known.vocabulary.find(Term::TitleWord, head).is_some()
                || self.known.vocabulary.begins(Term::Honorific, head).is_some()
        };
        block.iter().any(begins)
    }

    /// Whether a line is how a letter begins.
    fn is_salutation(&self, line: &Line) -> bool {
        let begins = self.known.vocabulary.begins(Term::SalutationBegins, &line.words).is_some();
        begins
            && line.words.len() <= LONGEST_SALUTATION
            && line.text.ends_with([',', ':', '،', '!'])
            && labels(&self.known.vocabulary, line).is_empty()
    }

    fn above_letter(&mut self, line: &Line, labels: &[Labelled]) {
        // Behind the block any short line with a comma is a salutation.
        let stands_apart = self.block_ended
            && labels.is_empty()
            && line.words.len() <= LONGEST_SALUTATION
            && line.text.ends_with([',', '،'])
            && !line.text.contains(char::is_numeric);
        if !self.is_salutation(line) && !stands_apart {
            let is_prose = line.words.len() > LONGEST_ADDRESS_LINE && labels.is_empty();
            if is_prose {
                self.block.clear();
                self.part = Part::Letter;
                self.prose(line);
            } else if labels
                .first()
                .is_none_or(|label| label.start > 0 || is_contact(label.term) || label.term == Term::Copy)
            {
                self.block.push(line.clone());
            }
            return;
        }
        let block = std::mem::take(&mut self.block);
        // One line above a salutation is a subject.
        let before = self.findings.offices.len();
        if block.len() > 1 {
            self.take_offices(Role::To, block);
        }
        let several = self.findings.offices.len() > before + 1;
        let office = if several { None } else { self.findings.offices.drain(before..).next() };
        let salutation = line.text.trim_end_matches([',', ':', '،', '!', ' ']).trim_matches('_').trim();
        let is_blank = salutation.contains("__") || words(salutation).len() < 2 && line.text.contains('_');
        if office.is_none() && !several && !is_blank {
            self.salutation = Some(Found::new(salutation.to_owned(), line.number));
        }
        if let Some(mut office) = office {
            if !is_blank && office.salutation.is_none() {
                office.salutation = Some(Found::new(salutation.to_owned(), line.number));
            }
            self.findings.offices.push(office);
        }
        self.part = Part::Letter;
    }

    // Paragraphs

    fn prose(&mut self, line: &Line) {
        let begins_demand = self.known.vocabulary.begins(Term::DemandBegins, &line.words).is_some();
        let goes_on = !line.is_item
            && self
                .open
                .as_ref()
                .is_some_and(|open| !(self.part == Part::Demands && begins_demand && ends_item(&open.text)));
        match &mut self.open {
            Some(open) if goes_on => {
                open.text.push(' ');
                open.text.push_str(&line.text);
            }
            _ => {
                self.close();
                self.open = Some(Open { text: line.text.clone(), line: line.number, is_item: line.is_item });
            }
        }
    }

    /// Ends the paragraph that is being read.
    fn close(&mut self) {
        let Some(open) = self.open.take() else { return };
        let own = words(&open.text);
        let begins_demand = self.known.vocabulary.begins(Term::DemandBegins, &own).is_some();
        let asked = match self.part {
            Part::Demands => Asked::Listed,
            Part::Letter => Asked::Letter,
            _ => Asked::Told,
        };
        let found = Found::new(open.text.clone(), open.line);
        let is_demand = match self.part {
            Part::Demands => open.is_item || begins_demand && !open.text.ends_with([':', '：']),
            Part::Head | Part::Letter => open.is_item && self.list_of_demands,
            _ => false,
        };
        if is_demand {
            self.asked[asked as usize].push(found);
            return;
        }
        if open.is_item {
            return;
        }
        self.list_of_demands = false;
        match self.part {
            Part::Head | Part::Letter => self.requests(&open, asked),
            _ => {}
        }
        if matches!(self.part, Part::Head | Part::Background) {
            self.whom(&open);
            let is_title = self.title_of_head.as_ref().is_some_and(|title| title.value == found.value);
            if own.len() > 4 && !is_title {
                self.findings.told.push(found);
            }
        }
    }

    /// The sentences of a paragraph that ask for something.
    fn requests(&mut self, open: &Open, asked: Asked) {
        let vocabulary = &self.known.vocabulary;
        for sentence in sentences(&open.text).map(str::trim) {
            let own = words(sentence);
            let near = own.len().min(REQUEST_WITHIN);
            // “I urge you”, “We therefore respectfully urge you”
            let subject_asks = |at: usize| {
                let behind = &own[at + 1..own.len().min(at + 1 + REQUEST_WITHIN)];
                vocabulary.is(Term::RequestSubject, &own[at..=at])
                    && vocabulary.find(Term::RequestVerb, behind).is_some()
            };
            let asks =
                (0..near).any(|at| vocabulary.begins(Term::RequestBegins, &own[at..]).is_some() || subject_asks(at));
            let leads = !ends_sentence(sentence) && vocabulary.find(Term::AsksInLead, &own).is_some();
            if !asks && !leads {
                continue;
            }
            if ends_sentence(sentence) {
                self.asked[asked as usize].push(Found::new(sentence.to_owned(), open.line));
            } else {
                self.list_of_demands = true;
            }
        }
    }

    /// The people of “… has been informed about the arrest of Ms. Ana Example.”, and the country of “the authorities of …”.
    fn whom(&mut self, open: &Open) {
        let vocabulary = &self.known.vocabulary;
        for sentence in sentences(&open.text) {
            let own = words(sentence);
            if let Some((at, length)) = vocabulary.find(Term::AboutWhom, &own)
                && self.findings.people.is_empty()
            {
                let rest = &sentence[own[at + length - 1].range.end..];
                self.findings.people = people::addressed(vocabulary, rest, open.line);
            }
        }
    }

    // The end

    fn finish(mut self) -> Findings {
        self.close();
        self.end_block();
        let known = self.known;
        for (text, line) in paragraphs(self.lines) {
            self.call(&text, line);
        }
        for line in self.lines {
            if let Some((at, length)) = known.vocabulary.find(Term::AuthoritiesOf, &line.words) {
                let rest = &line.words[at + length..];
                let named = (1..=rest.len().min(8)).rev().find_map(|most| {
                    let text = &line.text[rest[0].range.start..rest[most - 1].range.end];
                    known.countries.named(&known.vocabulary, text)
                });
                self.countries[Told::Authorities as usize].extend(named.map(|code| Found::new(code, line.number)));
            }
        }
        let mut findings = std::mem::take(&mut self.findings);
        findings.title = self.title_of_head.take().or(self.subject.take());
        if let Some(title) = &findings.title {
            for part in title.value.split([',', ':', '–', '—']).flat_map(|part| part.split(" - ")) {
                self.country(Told::TitlePart, part, title.line);
            }
        }
        findings.country = self.countries.iter().find(|told| !told.is_empty()).and_then(|told| one(told));
        findings.issued = one(&self.dated).or(self.mailed.filter(|_| self.dated.is_empty()));
        findings.demands = self.asked.into_iter().find(|asked| !asked.is_empty()).unwrap_or_default();
        if let Some(genders) = self.genders
            && genders.value.len() == findings.people.len()
        {
            for (person, gender) in findings.people.iter_mut().zip(genders.value) {
                person.gender.get_or_insert(Found::new(gender, genders.line));
            }
        }
        if let Some(salutation) = &self.salutation {
            let to = findings.offices.iter_mut().filter(|office| office.role == Role::To);
            for office in to {
                office.salutation.get_or_insert_with(|| salutation.clone());
            }
        }
        let most = self.languages_used.iter().enumerate().max_by_key(|(_, count)| **count);
        findings.language = most.filter(|(_, count)| **count > 0).map(|(at, _)| known.vocabulary.languages[at].clone());
        findings
    }
}

/// Whether a line begins with a label.
fn starts_with_label(vocabulary: &Vocabulary, line: &Line) -> bool {
    labels(vocabulary, line).first().is_some_and(|label| label.start == 0)
}

/// Whether a line begins with “cc:”.
fn is_copy(vocabulary: &Vocabulary, line: &Line) -> bool {
    labels(vocabulary, line).first().is_some_and(|label| label.start == 0 && label.term == Term::Copy)
}

/// The blocks that stand side by side in columns, each as lines of its own.
fn side_by_side(block: &[Line]) -> Option<Vec<Vec<Line>>> {
    let starts: Vec<usize> = block.first()?.columns.iter().map(|(start, _)| *start).collect();
    let in_columns = block.iter().filter(|line| line.columns.len() == starts.len()).count();
    if starts.len() < 2 || in_columns * 2 <= block.len() {
        return None;
    }
    let mut blocks: Vec<Vec<Line>> = starts.iter().map(|_| Vec::new()).collect();
    for line in block {
        for (start, text) in &line.columns {
            let nearest = (0..starts.len()).min_by_key(|at| starts[*at].abs_diff(*start))?;
            blocks[nearest].push(Line::part(line.number, text));
        }
    }
    Some(blocks)
}

/// What is told the same way each time; nothing where two differ.
fn one<T: Clone + PartialEq>(told: &[Found<T>]) -> Option<Found<T>> {
    let first = told.first()?;
    told.iter().all(|other| other.value == first.value).then(|| first.clone())
}

/// Whether a label stands below the text of a form.
fn is_of_a_form(term: Term) -> bool {
    matches!(
        term,
        Term::Name | Term::Gender | Term::Number | Term::Index | Term::Languages | Term::Expires | Term::Previous
    )
}

/// Whether a label tells how an office is reached.
fn is_contact(term: Term) -> bool {
    matches!(term, Term::Email | Term::Fax | Term::Phone | Term::Web | Term::Handle | Term::Salutation | Term::Address)
}

fn ends_sentence(text: &str) -> bool {
    text.trim_end_matches(['”', '"', '»', ')', ' ']).ends_with(['.', '!', '?', '؟', '…', '۔'])
}

/// Whether an item of a list may be over.
fn ends_item(text: &str) -> bool {
    ends_sentence(text) || text.ends_with([';', '؛', ',', ':'])
}

/// The paragraphs of a text, wrapped lines as one, each with its first line.
fn paragraphs(lines: &[Line]) -> Vec<(String, usize)> {
    let mut found: Vec<(String, usize)> = Vec::new();
    let mut is_open = false;
    for line in lines {
        if line.is_blank() {
            is_open = false;
            continue;
        }
        match found.last_mut().filter(|_| is_open && !line.is_item) {
            Some((text, _)) => {
                text.push(' ');
                text.push_str(&line.text);
            }
            None => found.push((line.text.clone(), line.number)),
        }
        is_open = true;
    }
    found
}
