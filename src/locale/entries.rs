//! The messages and terms of a Fluent file: where each stands. One is parsed when it is first asked for, which few of them ever are:
//! a command says a dozen messages of a thousand.

use std::ops::Range;
use std::sync::{Arc, OnceLock};

use fluent::FluentResource;
use fluent_syntax::ast;

use super::parse::parse;
use super::scan::{begun_by, span};
use crate::diagnostic::{Diagnostic, Place, Source};

/// A file, and its entries in their order.
#[derive(Debug)]
pub(super) struct Entries {
    source: Arc<Source>,
    all: Vec<Entry>,
}

/// What a message or a term says.
#[derive(Debug, Clone, Copy)]
pub(super) struct Parsed<'e> {
    pub value: Option<&'e ast::Pattern<&'e str>>,
    pub attributes: &'e [ast::Attribute<&'e str>],
}

/// A message or a term.
#[derive(Debug)]
pub(super) struct Entry {
    /// Its lines in the file, without the comment above them.
    lines: Range<usize>,
    /// The length of its id; of a term with the hyphen.
    id: usize,
    parsed: OnceLock<Option<Arc<FluentResource>>>,
}

impl Entries {
    /// Those of a file that may hold anything.
    ///
    /// # Errors
    /// All that is wrong in its syntax.
    pub fn of(source: &Arc<Source>) -> Result<Self, Vec<Diagnostic>> {
        parse(source)?;
        Ok(Self::of_sound(source))
    }

    /// Those of a file without errors: of one that is built in.
    pub fn of_sound(source: &Arc<Source>) -> Self {
        Self { source: Arc::clone(source), all: entries(&source.text) }
    }

    /// The file.
    pub fn source(&self) -> &Arc<Source> {
        &self.source
    }

    /// The ids in their order, of terms with the hyphen.
    pub fn ids(&self) -> impl Iterator<Item = &str> {
        self.all.iter().map(|entry| self.id_of(entry))
    }

    /// The id of an entry, by its number.
    pub fn id(&self, entry: usize) -> &str {
        self.id_of(&self.all[entry])
    }

    fn id_of(&self, entry: &Entry) -> &str {
        &self.source.text[entry.lines.start..entry.lines.start + entry.id]
    }

    /// An entry by itself, as a file of its own.
    pub fn resource(&self, entry: usize) -> Option<&Arc<FluentResource>> {
        let entry = &self.all[entry];
        let parsed = || FluentResource::try_new(self.source.text[entry.lines.clone()].to_owned()).ok().map(Arc::new);
        entry.parsed.get_or_init(parsed).as_ref()
    }

    /// What an entry says.
    pub fn said(&self, entry: usize) -> Option<Parsed<'_>> {
        match self.resource(entry)?.get_entry(0)? {
            ast::Entry::Message(message) => {
                Some(Parsed { value: message.value.as_ref(), attributes: &message.attributes })
            }
            ast::Entry::Term(term) => Some(Parsed { value: Some(&term.value), attributes: &term.attributes }),
            _ => None,
        }
    }

    /// Where an entry's id stands, without the hyphen of a term.
    pub fn place_of_id(&self, entry: usize) -> Place {
        let Entry { lines, id, .. } = &self.all[entry];
        let hyphen = usize::from(self.id(entry).starts_with('-'));
        Place::new(&self.source, lines.start + hyphen..lines.start + id)
    }

    /// Where a piece of a parsed entry stands in the file.
    pub fn place(&self, entry: usize, piece: &str) -> Place {
        let start = self.all[entry].lines.start;
        let within = self.resource(entry).map_or(0..0, |resource| span(resource.source(), piece));
        Place::new(&self.source, start + within.start..start + within.end)
    }
}

/// Where the entries of a file without errors stand: a line that begins with `id =` begins one wherever it stands, a line that begins
/// with `#` is a comment, and all other lines go on with what stands above them.
fn entries(text: &str) -> Vec<Entry> {
    let lines = std::iter::once(0).chain(text.match_indices('\n').map(|(end, _)| end + 1));
    // Where entries and comments begin, an entry with the length of its id.
    let begun = lines.filter_map(|at| match begun_by(&text[at..]) {
        Some(id) => Some((at, Some(id.len()))),
        None => text[at..].starts_with('#').then_some((at, None)),
    });
    let begun: Vec<(usize, Option<usize>)> = begun.collect();
    let ends = begun.iter().skip(1).map(|(at, _)| *at).chain([text.len()]);
    let entry = |(start, id): &(usize, Option<usize>), end| {
        Some(Entry { lines: *start..end, id: (*id)?, parsed: OnceLock::new() })
    };
    begun.iter().zip(ends).filter_map(|(begun, end)| entry(begun, end)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::catalog::Catalog;
    use crate::locale::available;
    use proptest::prelude::*;

    /// The ids of a file and the text of each entry, by the parser of the whole.
    fn by_parser(text: &str) -> Option<Vec<(String, String)>> {
        let resource = fluent_syntax::parser::parse(text).ok()?;
        let entry = |entry: ast::Entry<&str>| {
            let id = match &entry {
                ast::Entry::Message(message) => message.id.name.to_owned(),
                ast::Entry::Term(term) => format!("-{}", term.id.name),
                _ => return None,
            };
            Some((id, crate::locale::scaffold::source_text(&entry)))
        };
        Some(resource.body.into_iter().filter_map(entry).collect())
    }

    fn by_entries(text: &str) -> Vec<(String, String)> {
        let entries = Entries::of_sound(&Source::new("a.ftl", text));
        let said = |n: usize| {
            let entry = entries.resource(n).and_then(|resource| resource.get_entry(0)).cloned();
            entry.map(|entry| crate::locale::scaffold::source_text(&entry)).unwrap_or_default()
        };
        (0..entries.all.len()).map(|n| (entries.id(n).to_owned(), said(n))).collect()
    }

    #[test]
    fn an_entry_by_itself_says_what_it_says_in_its_file() {
        let text = "# About\na = { $n ->\n[one] x\n*[other] { b }\n}\n    .c = y\n\n-t = z\n## Group\nb =\n\n    more\n  = no id\nd = { \"a = b\" }";
        assert_eq!(by_entries(text), by_parser(text).unwrap());
        assert_eq!(by_entries(&text.replace('\n', "\r\n")), by_parser(&text.replace('\n', "\r\n")).unwrap());
        let entries = Entries::of(&Source::new("a.ftl", text)).unwrap();
        assert_eq!(entries.ids().collect::<Vec<_>>(), ["a", "-t", "b", "d"]);
        assert_eq!((entries.place_of_id(1).line_column(), entries.place_of_id(2).line_column()), ((8, 2), (10, 1)));
        let attributes = entries.said(0).unwrap().attributes;
        assert_eq!(entries.place(0, attributes[0].id.name).line_column(), (6, 6));
    }

    #[test]
    fn what_is_built_in_has_no_errors_and_its_entries_are_those_of_the_parser() {
        let catalog = Catalog::built_in();
        let mut files = 0;
        for tag in available(&catalog) {
            for folder in ["", "/ui", "/actions"] {
                let folder = format!("locales/{tag}{folder}");
                for name in catalog.list(&folder).into_iter().filter(|name| name.ends_with(".ftl")) {
                    let source = catalog.read(&format!("{folder}/{name}")).unwrap().unwrap();
                    parse(&source).unwrap();
                    assert_eq!(by_entries(&source.text), by_parser(&source.text).unwrap(), "{}", source.name);
                    files += 1;
                }
            }
        }
        assert!(files > 100, "{files}");
    }

    proptest! {
        /// Whatever a sound file holds, its entries are those that the parser finds.
        #[test]
        fn entries_are_those_of_the_parser(lines in proptest::collection::vec(
            "a = [a-z]{0,3}|-b=x|c  =|[#]{1,3} d = e|    \\.f = g|  = x|\\{ \\$n ->|\\[one\\] x|\\*\\[other\\] y|\\}|    \\{ \"h = \" \\}|    \\{|i = \\{|\t|", 0..16)) {
            let text = lines.join("\n");
            if let Some(expected) = by_parser(&text) {
                prop_assert_eq!(by_entries(&text), expected);
            }
        }
    }
}
