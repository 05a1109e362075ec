//! From a heading on to the part below it.

use super::headings::Heading;
use super::state::{Part, State};
use super::{block, calls, facts, paragraphs};
use crate::action::Role;
use crate::import::contacts::emails;
use crate::import::labels::Labelled;
use crate::import::line::{COLONS, Line};
use crate::import::vocabulary::Term;

/// Begins the part below a heading, with what stands behind the heading on its line.
pub(super) fn begin(state: &mut State<'_>, heading: Heading, line: &Line, labels: &[Labelled]) {
    paragraphs::close(state);
    block::end(state);
    state.list_of_demands = false;
    state.head.title_follows = false;
    facts::facts(state, line, labels);
    calls::missions(state, line);
    state.part = part_below(state, heading.term, line);
    if heading.term == Term::TitleHeading {
        state.head.title_follows = state.head.title.is_none();
    }
    let behind = line.after(heading.length);
    let has_colon = behind.trim_start().starts_with(COLONS);
    let behind = behind.trim_start_matches([':', '：', ' ', '-', '–']).trim();
    if let Some(office) = copies_in_one_sentence(state, heading.term, behind) {
        state.block.lines.push(Line::part(line.number, office));
        block::end(state);
        state.part = Part::Rest;
        return;
    }
    let is_remark = behind.starts_with('(');
    if has_colon && !behind.is_empty() && !is_remark {
        let rest = Line::part(line.number, behind);
        match state.part {
            Part::Offices(_) if !rest.text.ends_with(COLONS) => state.block.lines.push(rest),
            Part::Background | Part::Demands => paragraphs::prose(state, &rest),
            _ => {}
        }
    }
}

fn part_below(state: &State<'_>, heading: Term, line: &Line) -> Part {
    match heading {
        Term::TitleHeading => Part::Head,
        Term::DemandsHeading => Part::Demands,
        Term::TargetsHeading => Part::Offices(Role::To),
        // The copies of this line go to missions, and to nobody else.
        Term::CopiesHeading if state.findings.missions.as_ref().is_some_and(|found| found.line == line.number) => {
            Part::Rest
        }
        Term::CopiesHeading => Part::Offices(Role::Copy),
        Term::LetterHeading => Part::AboveLetter,
        Term::BackgroundHeading => Part::Background,
        _ => Part::Rest,
    }
}

/// “Copies, please, to the Director, director@…, and to us.”: the office, up to its address.
fn copies_in_one_sentence<'t>(state: &State<'_>, heading: Term, behind: &'t str) -> Option<&'t str> {
    let is_sentence =
        heading == Term::CopiesHeading && state.part == Part::Offices(Role::Copy) && !behind.ends_with(COLONS);
    let email = emails(behind).into_iter().next().filter(|_| is_sentence)?;
    behind.find(&email).map(|at| &behind[..at + email.len()])
}
