//! Diagnostics as the page shows them: in the person's words, with the lines of the file around the place.

use serde::Serialize;

use crate::diagnostic::{Diagnostic, Place, Severity};
use crate::message::Message;
use crate::msg;
use crate::text::visible;
use crate::ui::Ui;

/// More of them are counted, not shown.
const MOST_SHOWN: usize = 50;
/// Lines shown before and after the place.
const AROUND: usize = 2;
/// Lines shown of the place itself.
const MOST_LINES: usize = 8;
/// Characters shown of a line.
const MOST_OF_A_LINE: usize = 400;

/// A diagnostic in words.
#[derive(Debug, Clone, Serialize)]
pub(super) struct Finding {
    severity: Severity,
    /// The word for the severity.
    level: String,
    code: Option<&'static str>,
    message: String,
    hint: Option<String>,
    /// What a library said, in its own words.
    detail: Option<String>,
    /// The languages whose letters it is about; none where it is about all.
    languages: Vec<String>,
    place: Option<Spot>,
}

#[derive(Debug, Clone, Serialize)]
struct Spot {
    /// Where it is, as `file:line:column`.
    name: String,
    lines: Vec<Line>,
}

/// A line of the file; the part in the middle is what is meant.
#[derive(Debug, Clone, Serialize)]
struct Line {
    number: usize,
    parts: [String; 3],
}

/// Diagnostics in words, each with the languages that it is about.
pub(super) fn findings<'d>(
    ui: &Ui,
    diagnostics: impl IntoIterator<Item = (&'d Diagnostic, Vec<String>)>,
) -> Vec<Finding> {
    let mut all = diagnostics.into_iter();
    let mut findings: Vec<Finding> =
        all.by_ref().take(MOST_SHOWN).map(|(diagnostic, languages)| finding(ui, diagnostic, languages)).collect();
    let more = all.count();
    if more > 0 {
        let message = msg!("findings-more", count = more);
        findings.push(finding(ui, &Diagnostic { severity: Severity::Note, ..Diagnostic::error(message) }, Vec::new()));
    }
    findings
}

/// How many of each severity, in words.
pub(super) fn count(ui: &Ui, diagnostics: &[&Diagnostic]) -> String {
    let of = |severity: Severity| diagnostics.iter().filter(|diagnostic| diagnostic.severity == severity).count();
    ui.say(&msg!(
        "preview-count",
        errors = of(Severity::Error),
        warnings = of(Severity::Warning),
        notices = of(Severity::Note)
    ))
}

fn finding(ui: &Ui, diagnostic: &Diagnostic, languages: Vec<String>) -> Finding {
    let level = match diagnostic.severity {
        Severity::Error => "level-error",
        Severity::Warning => "level-warning",
        Severity::Note => "level-notice",
    };
    let say = |message: &Message| ui.say(message);
    Finding {
        severity: diagnostic.severity,
        // A space that some languages set before a colon has no place here.
        level: ui.word(level).unwrap_or_default().trim().to_owned(),
        code: diagnostic.code,
        message: say(&diagnostic.message),
        hint: diagnostic.hint.as_ref().map(say),
        detail: diagnostic.detail.as_deref().map(visible),
        languages,
        place: diagnostic.place.as_ref().map(spot),
    }
}

fn spot(place: &Place) -> Spot {
    let (line, column) = place.line_column();
    let text = &place.source.text;
    let mut at = 0;
    let numbered = text.split('\n').enumerate().map(|(n, line)| {
        let start = at;
        at += line.len() + 1;
        (n + 1, start, line)
    });
    let last = line + place.lines().0.matches('\n').count().min(MOST_LINES - 1);
    let shown = numbered.filter(|(number, ..)| (line.saturating_sub(AROUND)..=last + AROUND).contains(number));
    let lines = shown.map(|(number, start, text)| Line { number, parts: parts(text, start, place) }).collect();
    Spot { name: format!("{}:{line}:{column}", visible(&place.source.name)), lines }
}

/// A line that begins at that byte of its file: what is before the place, in it, behind it.
fn parts(line: &str, start: usize, place: &Place) -> [String; 3] {
    let inside = |at: usize| at.saturating_sub(start).min(line.len());
    let (from, to) = (inside(place.span.start), inside(place.span.end));
    let short = |text: &str| {
        let cut: String = text.chars().take(MOST_OF_A_LINE).collect();
        if cut.len() < text.len() { format!("{}…", visible(&cut)) } else { visible(&cut) }
    };
    [short(&line[..from]), short(&line[from..to]), short(&line[to..])]
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::diagnostic::Source;

    #[test]
    fn a_place_is_shown_with_its_lines_and_marked_in_them() {
        let text = "a\nb\nc\nd = «x»\ne\nf\ng";
        let source = Source::new("x.ftl", text);
        let start = text.find('«').unwrap();
        let spot = spot(&Place::new(&source, start..text.find("\ne").unwrap()));
        assert_eq!(spot.name, "x.ftl:4:5");
        let numbers: Vec<usize> = spot.lines.iter().map(|line| line.number).collect();
        assert_eq!(numbers, [2, 3, 4, 5, 6]);
        assert_eq!(spot.lines[2].parts, ["d = ", "«x»", ""]);
        assert_eq!(spot.lines[1].parts, ["c", "", ""]);
    }

    #[test]
    fn a_place_of_many_lines_shows_where_it_begins() {
        let text = "x\n".repeat(100);
        let spot = spot(&Place::new(&Source::new("x", text.as_str()), 0..text.len()));
        assert_eq!(spot.lines.len(), MOST_LINES + AROUND);
    }
}
