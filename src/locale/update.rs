//! Brings a file of a language up to what its source has now: blanks for new messages, in the source's order; blanks show what the
//! source says now; what the source has no more is marked. All else stays, byte by byte.

use std::collections::BTreeSet;
use std::ops::Range;

use fluent_syntax::ast::{self, Entry};

use super::SETTINGS;
use super::about::About;
use super::patterns::on_one_line;
use super::scaffold::{Original, blank, source_lines};
use super::scan::{begun_by, line_start, span};
use super::translated_from::source_line;

/// What a file is brought up to.
pub(crate) struct Source<'a> {
    /// The language that has all messages, in their order.
    pub reference: Original<'a>,
    /// The language whose text new blanks show.
    pub from: Original<'a>,
    /// A message of a language as Fluent writes it: by the tag and the id.
    pub text: &'a dyn Fn(&str, &str) -> Option<String>,
    /// Whether a message that is not there gets a blank.
    pub wanted: &'a dyn Fn(&str) -> bool,
    /// Messages that nothing says any more.
    pub obsolete: &'a BTreeSet<String>,
    /// Translations that were made from what the source says now: their comments show that.
    pub renewed: &'a BTreeSet<String>,
    /// What stands above a message that nothing says, without its `# `.
    pub mark: &'a str,
}

/// A file, brought up.
#[derive(Debug, Default, Clone, PartialEq, Eq)]
pub(crate) struct Updated {
    pub text: String,
    /// Messages that a blank was laid out for.
    pub added: Vec<String>,
    /// Blanks that show another text of the source than before.
    pub renewed: Vec<String>,
    /// Messages that were marked as said by nothing.
    pub marked: Vec<String>,
    /// Blanks of messages that the source has no more, which were taken away.
    pub removed: Vec<String>,
}

/// A piece of the file.
struct Piece<'s> {
    /// The ids that it has, of a message or of blanks.
    ids: Vec<&'s str>,
    is_blank: bool,
    /// From the first byte of its first line to behind the last of its last.
    lines: Range<usize>,
    comment: Vec<&'s str>,
    /// Where its first line that is no comment begins.
    entry: usize,
}

/// Brings a file up; `own` is its text, without an error.
pub(crate) fn update(about: &About, own: &str, source: &Source<'_>) -> Updated {
    let Ok(resource) = fluent_syntax::parser::parse(own) else {
        return Updated { text: own.to_owned(), ..Updated::default() };
    };
    let known: BTreeSet<&str> = source.reference.file.body.iter().filter_map(id).collect();
    let pieces = pieces(own, &resource, &known);
    let mut updated = Updated::default();
    let mut edits: Vec<(Range<usize>, String)> = Vec::new();
    // What goes in at the same place stays in its order: a blank stands behind the piece before it, a mark in the next one.
    additions(about, own, &pieces, source, &mut updated, &mut edits);
    for piece in &pieces {
        piece_edits(own, piece, source, &mut updated, &mut edits);
    }
    edits.sort_by_key(|(range, _)| range.start);
    let ends = if own.contains("\r\n") { "\r\n" } else { "\n" };
    let mut at = 0;
    for (range, text) in edits {
        updated.text += &own[at..range.start];
        updated.text += &text.replace('\n', ends);
        at = range.end;
    }
    updated.text += &own[at..];
    updated
}

/// The id of a message.
pub(crate) fn id<'s>(entry: &Entry<&'s str>) -> Option<&'s str> {
    match entry {
        Entry::Message(message) => Some(message.id.name),
        _ => None,
    }
}

/// The id of the message that a line of a comment lays out: `id =`.
fn laid_out<'s>(line: &'s str, known: &BTreeSet<&str>) -> Option<&'s str> {
    begun_by(line).filter(|name| known.contains(name))
}

fn pieces<'s>(own: &'s str, resource: &ast::Resource<&'s str>, known: &BTreeSet<&str>) -> Vec<Piece<'s>> {
    let mut pieces: Vec<Piece<'s>> = Vec::new();
    for entry in &resource.body {
        let (first, comment) = match entry {
            Entry::Message(message) => (message.id.name, message.comment.as_ref()),
            Entry::Term(term) => (term.id.name, term.comment.as_ref()),
            Entry::Comment(own) | Entry::GroupComment(own) | Entry::ResourceComment(own) => ("", Some(own)),
            Entry::Junk { content } => (*content, None),
        };
        let comment: Vec<&str> = comment.map(|own| own.content.clone()).unwrap_or_default();
        let Some(top) = comment.first().copied().or((!first.is_empty()).then_some(first)) else { continue };
        let start = line_start(own, span(own, top).start);
        let blanks = comment.iter().filter_map(|line| laid_out(line, known));
        let is_blank = matches!(entry, Entry::Comment(_));
        let ids = blanks.filter(|_| is_blank || id(entry).is_some()).chain(id(entry)).collect();
        let entry = if first.is_empty() { start } else { line_start(own, span(own, first).start) };
        pieces.push(Piece { ids, is_blank, lines: start..start, comment, entry });
    }
    // A piece ends where the blank lines before the next begin.
    let starts: Vec<usize> = pieces.iter().skip(1).map(|piece| piece.lines.start).chain([own.len()]).collect();
    for (piece, next) in pieces.iter_mut().zip(starts) {
        let text = own[..next].trim_end_matches(['\n', '\r', ' ']);
        let end = own[text.len()..next].find('\n').map_or(next, |end| text.len() + end + 1);
        piece.lines.end = end.max(piece.lines.start);
    }
    pieces
}

/// What changes in a piece that is there.
fn piece_edits(
    own: &str,
    piece: &Piece<'_>,
    source: &Source<'_>,
    updated: &mut Updated,
    edits: &mut Vec<(Range<usize>, String)>,
) {
    let Some(id) = piece.ids.last().copied() else { return obsolete_blank(own, piece, source, updated, edits) };
    if !piece.is_blank && source.obsolete.contains(id) && !piece.comment.contains(&source.mark) {
        edits.push((piece.entry..piece.entry, format!("# {}\n", source.mark)));
        updated.marked.push(id.to_owned());
    }
    if let Some(line) = piece.comment.iter().find(|line| **line == source.mark && !source.obsolete.contains(id)) {
        edits.push((whole_line(own, line), String::new()));
    }
    if piece.is_blank && piece.ids.len() == 1 || source.renewed.contains(id) {
        let lines: Vec<&&str> = piece.comment.iter().filter(|line| source_line(line).is_some()).collect();
        let (Some(first), Some(last)) = (lines.first(), lines.last()) else { return };
        let Some((tag, _)) = source_line(first) else { return };
        let Some(new) = (source.text)(tag, id) else { return };
        let was = lines.iter().filter_map(|line| source_line(line)).map(|(_, text)| text).collect::<Vec<_>>().join(" ");
        if on_one_line(&was) != on_one_line(&new) {
            let range = whole_line(own, first).start..whole_line(own, last).end;
            edits.push((range, source_lines(tag, &new)));
            if piece.is_blank {
                updated.renewed.push(id.to_owned());
            }
        }
    }
}

/// Takes away the blank of a message that the source has no more: it has nothing of a translator's.
fn obsolete_blank(
    own: &str,
    piece: &Piece<'_>,
    source: &Source<'_>,
    updated: &mut Updated,
    edits: &mut Vec<(Range<usize>, String)>,
) {
    let shows_source = piece.comment.iter().any(|line| source_line(line).is_some());
    let Some(id) = piece.comment.iter().find_map(|line| blank_of(line)) else { return };
    let behind = piece.comment.iter().skip_while(|line| blank_of(line).is_none()).skip(1);
    let is_empty = behind.clone().all(|line| line.starts_with(' ') || line.trim() == "}");
    let has_text = behind.filter_map(|line| line.split_once('=')).any(|(_, text)| !text.trim().is_empty());
    if piece.is_blank && shows_source && is_empty && !has_text && (source.text)(source.reference.tag, id).is_none() {
        // With the blank line behind it.
        let end = own[piece.lines.end..].strip_prefix("\r\n").map_or_else(
            || piece.lines.end + usize::from(own[piece.lines.end..].starts_with('\n')),
            |_| piece.lines.end + 2,
        );
        edits.push((piece.lines.start..end, String::new()));
        updated.removed.push(id.to_owned());
    }
}

/// The id of a blank that a line of a comment lays out: `id =`, with nothing behind it.
fn blank_of(line: &str) -> Option<&str> {
    let (_, text) = line.split_once('=')?;
    begun_by(line).filter(|_| text.trim().is_empty())
}

/// The whole line that a piece of the text stands on, its end included.
fn whole_line(own: &str, piece: &str) -> Range<usize> {
    let at = span(own, piece);
    let end = own[at.end..].find('\n').map_or(own.len(), |end| at.end + end + 1);
    line_start(own, at.start)..end
}

/// Blanks for messages that are not there, each behind the one that stands before it in the source.
fn additions(
    about: &About,
    own: &str,
    pieces: &[Piece<'_>],
    source: &Source<'_>,
    updated: &mut Updated,
    edits: &mut Vec<(Range<usize>, String)>,
) {
    let there = |id: &str| pieces.iter().find(|piece| piece.ids.contains(&id));
    let order: Vec<&Entry<&str>> = source.reference.file.body.iter().filter(|entry| id(entry).is_some()).collect();
    let mut before: Option<usize> = None;
    for (n, entry) in order.iter().enumerate() {
        let Some(id) = id(entry) else { continue };
        if let Some(piece) = there(id) {
            before = Some(piece.lines.end);
            continue;
        }
        // A setting that a language does without is no text to translate.
        if SETTINGS.contains(&id) || !(source.wanted)(id) {
            continue;
        }
        let Some(block) = blank(about, entry, source.reference, source.from) else { continue };
        let following = order[n + 1..].iter().filter_map(|entry| self::id(entry)).find_map(there);
        let (at, text) = match (before, following) {
            (None, Some(piece)) => (piece.lines.start, format!("{block}\n")),
            (before, _) => {
                let end = before.unwrap_or(own.len());
                // What goes in before it ends its own line.
                let is_first = !edits.iter().any(|(range, _)| *range == (end..end));
                let line = if is_first && end > 0 && !own[..end].ends_with('\n') { "\n" } else { "" };
                // A message that follows without a blank line would take the blank for its comment.
                let closes = !own[end..].is_empty() && !own[end..].starts_with(['\n', '\r']);
                let begins = if closes { is_first } else { !(is_first && own[..end].trim().is_empty()) };
                let (space, close) = (if begins { "\n" } else { "" }, if closes { "\n" } else { "" });
                (end, format!("{line}{space}{block}{close}"))
            }
        };
        edits.push((at..at, text));
        updated.added.push(id.to_owned());
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use fluent_syntax::parser::parse;

    const SOURCE: &str = "## Heads\n\n# Said first.\na = One\nb = Two\n    .c = Three\n\nd =\n    { $n ->\n        [one] x\n       *[other] y\n    }\ne = Last\n";

    /// A German file brought up to a source; `f` is a message that nothing says.
    fn updated(own: &str, source: &str, renewed: &[&str]) -> Updated {
        let file = parse(source).unwrap();
        let reference = Original { tag: "en", file: &file };
        let text = |tag: &str, wanted: &str| {
            file.body
                .iter()
                .filter(|_| tag == "en")
                .find(|it| id(it) == Some(wanted))
                .map(super::super::scaffold::source_text)
        };
        let names = |names: &[&str]| names.iter().map(|name| (*name).to_owned()).collect::<BTreeSet<_>>();
        let source = Source {
            reference,
            from: reference,
            text: &text,
            wanted: &|_| true,
            obsolete: &names(&["f"]),
            renewed: &names(renewed),
            mark: "obsolete: gone",
        };
        update(&About::of("de").unwrap(), own, &source)
    }

    #[test]
    fn a_new_message_gets_a_blank_in_its_place_and_all_else_stays() {
        let own = "### Mine\n\n# Said first.\n# en | a = One\na = Eins\n\n\n# A comment of the translator's.\ne   =  Schluss\n";
        let Updated { text, added, .. } = updated(own, SOURCE, &[]);
        assert_eq!(added, ["b", "d"]);
        let blanks = "# en | b = Two\n# en |     .c = Three\n# b =\n#     .c =\n\n# en | d =\n# en |     { $n ->\n# en |         [one] x\n\
                      # en |        *[other] y\n# en |     }\n# d =\n#     { $n ->\n#         [one]\n#        *[other]\n#     }\n";
        assert_eq!(text, own.replace("a = Eins\n", &format!("a = Eins\n\n{blanks}")));
        assert_eq!(updated(&text, SOURCE, &[]).text, text, "there is nothing more to do");
        assert_eq!(updated("b = Zwei\n    .c = Drei\ne = S", SOURCE, &[]).added, ["a", "d"]);
        assert!(updated("", SOURCE, &[]).text.starts_with("# Said first.\n# en | a = One\n# a =\n\n# en | b"));
        let windows = updated("a = Eins\r\n", "a = One\nb = Two\n", &[]).text;
        assert_eq!(windows, "a = Eins\r\n\r\n# en | b = Two\r\n# b =\r\n");
    }

    #[test]
    fn a_blank_shows_what_the_source_says_now() {
        let own = "# Said first.\n# en | a = One\n# a =\n\ne = Schluss\n";
        let updated = updated(own, "a = Another\ne = Last\n", &[]);
        assert_eq!((updated.text.as_str(), updated.renewed.len()), (own.replace("One", "Another").as_str(), 1));
    }

    #[test]
    fn the_comment_of_a_translation_stays_until_it_holds_for_the_new_source() {
        let own = "# en | a = One\na = Eins\n";
        assert_eq!(updated(own, "a = Another\n", &[]).text, own);
        assert_eq!(updated(own, "a = Another\n", &["a"]).text, "# en | a = Another\na = Eins\n");
    }

    #[test]
    fn what_the_source_has_no_more_is_marked_and_its_blank_goes() {
        let own = "a = Eins\n\n# Note.\nf = Alt\n    .g = x\n\n# en | h = Old\n# h =\n\n# x = prose\n\n# en | i = Begun\n# i = Angefangen\n";
        let first = updated(own, "a = One\n", &[]);
        assert_eq!((&first.marked, &first.removed), (&vec!["f".to_owned()], &vec!["h".to_owned()]));
        let marked = own.replace("f = Alt", "# obsolete: gone\nf = Alt").replace("# en | h = Old\n# h =\n\n", "");
        assert_eq!(first.text, marked);
        assert_eq!(updated(&marked, "a = One\n", &[]).text, marked, "once");
        let close = "a = Eins\nf = Alt\n";
        let blank = "a = Eins\n\n# en | b = Two\n# b =\n\n# obsolete: gone\nf = Alt\n";
        assert_eq!(updated(close, "a = One\nb = Two\n", &[]).text, blank);
        assert_eq!(updated(blank, "a = One\nb = Two\n", &[]).text, blank);
        let again = "# obsolete: gone\na = Eins\n";
        assert_eq!(updated(again, "a = One\n", &[]).text, "a = Eins\n", "it is there again");
    }

    proptest! {
        /// Whatever stands in a file, its messages say the same after it was brought up, and nothing more is to do.
        #[test]
        fn every_translation_stays(lines in proptest::collection::vec("(a|b|e|f|z) = [a-zä ]{1,9}|# [a-z =|]{0,9}|## x||    \\.c = y|    more", 0..14)) {
            let own = lines.join("\n");
            if let Ok(before) = parse(own.as_str()) {
                let first = updated(&own, SOURCE, &[]);
                let said = |body: &[Entry<&str>]| body.iter().filter_map(|entry| match entry {
                    Entry::Message(it) => Some(super::super::scaffold::source_text(&Entry::Message(it.clone()))),
                    _ => None,
                }).collect::<Vec<_>>();
                let after = parse(first.text.as_str()).unwrap();
                prop_assert_eq!(said(&before.body), said(&after.body));
                prop_assert_eq!(&updated(&first.text, SOURCE, &[]).text, &first.text);
            }
        }
    }
}
