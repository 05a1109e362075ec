//! Which heading a line is, by its words and by what stands below it.

use super::knowledge::{Knowledge, is_contact};
use crate::import::contacts::emails;
use crate::import::labels::{Labelled, labels};
use crate::import::line::{COLONS, Line, words};
use crate::import::offices::LONGEST_BLOCK;
use crate::import::vocabulary::Term;
use crate::sentences::sentences;

/// So many words may stand between a heading's phrase and the colon at the end of its line.
const WORDS_BEFORE_COLON: usize = 4;

/// A heading.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Heading {
    pub term: Term,
    /// How many words its phrase has.
    pub length: usize,
}

/// A line that may be a heading, with those around it.
struct Candidate<'a> {
    known: &'a Knowledge,
    line: &'a Line,
    /// The lines behind it.
    below: &'a [Line],
}

/// The heading that a line is.
pub(super) fn heading(known: &Knowledge, lines: &[Line], at: usize, labels: &[Labelled]) -> Option<Heading> {
    let line = &lines[at];
    let candidate = Candidate { known, line, below: &lines[at + 1..] };
    let vocabulary = &known.vocabulary;
    let whole = |term| Heading { term, length: line.words.len() };
    if line.is_capitals() && vocabulary.find(Term::LetterHeading, &line.words).is_some_and(|(_, length)| length > 1) {
        return Some(whole(Term::LetterHeading));
    }
    if candidate.counts_what_ends() {
        return Some(whole(Term::EndHeading));
    }
    let Some((term, length)) = vocabulary.heading(&line.words) else {
        return candidate.asks_to_write().then(|| whole(Term::TargetsHeading));
    };
    if labels.first().is_some_and(|label| is_rather_a_label(label, line, length)) {
        return None;
    }
    // An item of a list says what is asked, or whom; it is above none.
    if line.is_item && !line.text.ends_with(COLONS) && !line.is_capitals() {
        return None;
    }
    let heading = Heading { term, length };
    if !candidate.stands_as_heading(heading) {
        return candidate.asks_to_write().then(|| whole(Term::TargetsHeading));
    }
    Some(Heading { term: candidate.meant(heading), length })
}

/// “Contact form: …” is no end, and “Copy to: …” with a name behind it no heading.
fn is_rather_a_label(label: &Labelled, line: &Line, length: usize) -> bool {
    let takes_value = matches!(label.term, Term::To | Term::Copy) || is_contact(label.term);
    let has_value = takes_value && !label.text(line).is_empty();
    label.start == 0 && (label.label.len() > length || label.label.len() == length && has_value)
}

impl<'a> Candidate<'a> {
    /// The next line with text.
    fn next(&self) -> Option<&'a Line> {
        self.below.iter().find(|line| !line.is_blank())
    }

    /// Whether the next line begins as a demand does.
    fn next_demands(&self) -> bool {
        self.next().is_some_and(|next| self.known.vocabulary.begins(Term::DemandBegins, &next.words).is_some())
    }

    fn colon_behind(&self, heading: Heading) -> bool {
        self.line.after(heading.length).trim_start().starts_with(COLONS)
    }

    fn is_whole(&self, heading: Heading) -> bool {
        heading.length == self.line.words.len() && !self.line.text.ends_with(['.', '?', ','])
    }

    /// “2 comments”
    fn counts_what_ends(&self) -> bool {
        let [count, rest @ ..] = self.line.words.as_slice() else { return false };
        !self.line.is_item
            && count.folded.chars().all(char::is_numeric)
            && self.known.vocabulary.is(Term::EndHeading, rest)
    }

    /// Whether a line that begins as a heading does is one, and not the beginning of a sentence.
    fn stands_as_heading(&self, heading: Heading) -> bool {
        let line = self.line;
        let is_whole = self.is_whole(heading);
        let colon_behind = self.colon_behind(heading);
        let ends_with_colon = line.text.ends_with(COLONS);
        match heading.term {
            Term::EndHeading => heading.length > 1 || is_whole || colon_behind,
            Term::TitleHeading => is_whole,
            Term::IssuesHeading | Term::BackgroundHeading | Term::LetterHeading => {
                let is_short = line.words.len() <= heading.length + WORDS_BEFORE_COLON;
                is_whole || colon_behind || ends_with_colon && is_short
            }
            Term::DemandsHeading | Term::TargetsHeading | Term::CopiesHeading => {
                let is_above_list = self.next().is_some_and(|next| next.is_item);
                let is_of_copies = heading.term == Term::CopiesHeading && line.text.contains('@');
                is_whole || colon_behind || ends_with_colon || line.is_capitals() || is_above_list || is_of_copies
            }
            _ => false,
        }
    }

    /// What a heading is above: what asks to write may be above the demands, and what asks above the offices.
    fn meant(&self, heading: Heading) -> Term {
        let asks = self.known.vocabulary.find(Term::DemandBegins, &self.line.words[heading.length..]).is_some();
        match heading.term {
            // “Please write to the authorities, urging them to:”
            Term::TargetsHeading if asks || self.next_demands() => Term::DemandsHeading,
            // “Please write until 18 October, to:”
            Term::DemandsHeading
                if self.line.text.ends_with(COLONS)
                    && !self.is_whole(heading)
                    && !self.colon_behind(heading)
                    && !asks
                    && !self.next_demands()
                    && !self.next().is_some_and(|next| next.is_item) =>
            {
                Term::TargetsHeading
            }
            term => term,
        }
    }

    /// Whether a line asks to write to whom the next lines name: “Contact these two officials by 12 May:”.
    fn asks_to_write(&self) -> bool {
        let (line, vocabulary) = (self.line, &self.known.vocabulary);
        if line.is_item || !line.text.ends_with(COLONS) || self.next_demands() {
            return false;
        }
        let calls = sentences(&line.text).any(|part| vocabulary.begins(Term::CallBegins, &words(part)).is_some());
        let below = self.below.iter().skip_while(|line| line.is_blank());
        let mut block = below.take_while(|line| !line.is_blank()).take(LONGEST_BLOCK).peekable();
        let is_list = block.peek().is_some_and(|first| first.is_item);
        let reaches = |line: &Line| {
            labels(vocabulary, line).iter().any(|label| is_contact(label.term))
                || !emails(&line.text).is_empty()
                || self.known.countries.ending(vocabulary, &line.text).is_some()
        };
        calls && !is_list && block.any(reaches)
    }
}
