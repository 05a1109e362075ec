//! Files for a translator to fill in: every message with its source as a comment, and empty of text.
//!
//! A Fluent message cannot be empty, and `{ "" }` would count as translated. So what is not translated yet is a comment
//! of its own: missing for this program, for compare-locales, Pontoon and Weblate; and whoever fills it in takes away the
//! `# ` and writes behind the `=`. Attributes and plural forms are laid out as the new language has them.

use fluent_syntax::ast::{self, Entry, Expression, InlineExpression, Pattern, PatternElement, Variant, VariantKey};
use fluent_syntax::serializer::serialize;

use super::about::About;
use super::plural_rules::CATEGORIES;
use super::translated_from::source_line;
use super::{SETTINGS, pattern::is_empty};

/// A file of the language that is translated from.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Original<'a> {
    pub tag: &'a str,
    pub file: &'a ast::Resource<&'a str>,
}

/// The file for a new language.
///
/// `reference` says which messages there are, in which order, with what comments; `from` gives the text to translate,
/// where it has it. `head` stands above all, a line each.
pub(crate) fn scaffold(about: &About, reference: Original<'_>, from: Original<'_>, head: &[String]) -> String {
    let mut blocks = vec![comment("###", head.iter().map(String::as_str))];
    for entry in &reference.file.body {
        let block = match entry {
            Entry::ResourceComment(own) => comment("###", own.content.iter().copied()),
            Entry::GroupComment(own) => comment("##", own.content.iter().copied()),
            // A blank of the source's own, that nobody has filled in, is no comment to keep.
            Entry::Comment(own) if own.content.iter().any(|line| is_source_line(line)) => continue,
            Entry::Comment(own) => comment("#", own.content.iter().copied()),
            Entry::Message(_) | Entry::Term(_) => match blank(about, entry, reference, from) {
                Some(block) => block,
                None => continue,
            },
            Entry::Junk { .. } => continue,
        };
        blocks.push(block);
    }
    blocks.join("\n")
}

/// The blank of one message or term of the reference, as lines of a comment; of a setting, what it is set to at first.
pub(super) fn blank(about: &About, entry: &Entry<&str>, reference: Original<'_>, from: Original<'_>) -> Option<String> {
    if let Entry::Message(message) = entry
        && SETTINGS.contains(&message.id.name)
    {
        return Some(setting(about, message));
    }
    let pieces = Pieces::of(entry)?;
    let (tag, source, shown) = match from.file.body.iter().find(|own| same_id(own, &pieces)) {
        Some(own) => (from.tag, Pieces::of(own), own),
        None => (reference.tag, None, entry),
    };
    let own = pieces.comment.iter().filter(|line| !is_source_line(line));
    let own = comment("#", own.copied());
    let form = to_fill_in(about, &pieces, source.as_ref());
    Some(own + &source_lines(tag, &source_text(shown)) + &comment("#", form.iter().map(String::as_str)))
}

/// The lines of a comment that show a source text: `# en | …`.
pub(super) fn source_lines(tag: &str, text: &str) -> String {
    let lines: Vec<String> = text.lines().map(|line| format!("{tag} | {line}")).collect();
    comment("#", lines.iter().map(String::as_str))
}

/// Whether a line of a comment shows a source text: `en | …`.
pub(crate) fn is_source_line(line: &str) -> bool {
    source_line(line).is_some()
}

fn comment<'a>(mark: &str, lines: impl Iterator<Item = &'a str>) -> String {
    lines.map(|line| if line.trim().is_empty() { format!("{mark}\n") } else { format!("{mark} {line}\n") }).collect()
}

/// A message or a term, in one shape.
struct Pieces<'a> {
    /// The id as it is written: `-brand` for a term.
    id: String,
    comment: Vec<&'a str>,
    value: Option<&'a Pattern<&'a str>>,
    attributes: Vec<(&'a str, &'a Pattern<&'a str>)>,
}

impl<'a> Pieces<'a> {
    fn of(entry: &'a Entry<&'a str>) -> Option<Self> {
        let (id, own, value, attributes) = match entry {
            Entry::Message(message) => {
                (message.id.name.to_owned(), &message.comment, message.value.as_ref(), &message.attributes)
            }
            Entry::Term(term) => (format!("-{}", term.id.name), &term.comment, Some(&term.value), &term.attributes),
            _ => return None,
        };
        Some(Self {
            id,
            comment: own.iter().flat_map(|own| own.content.iter().copied()).collect(),
            value,
            attributes: attributes.iter().map(|attribute| (attribute.id.name, &attribute.value)).collect(),
        })
    }
}

fn same_id(entry: &Entry<&str>, pieces: &Pieces<'_>) -> bool {
    match entry {
        Entry::Message(message) => message.id.name == pieces.id,
        Entry::Term(term) => pieces.id.strip_prefix('-') == Some(term.id.name),
        _ => false,
    }
}

/// An entry as Fluent writes it, without its comment.
pub(crate) fn source_text(entry: &Entry<&str>) -> String {
    let mut entry = entry.clone();
    match &mut entry {
        Entry::Message(message) => message.comment = None,
        Entry::Term(term) => term.comment = None,
        _ => {}
    }
    serialize(&ast::Resource { body: vec![entry] })
}

/// A setting is no text: the page is set as the reference's until somebody chooses, dates are CLDR's.
fn setting(about: &About, message: &ast::Message<&str>) -> String {
    let comment = comment("#", message.comment.iter().flat_map(|own| own.content.iter().copied()));
    let id = message.id.name;
    let setting = match id {
        "format-locale" => format!("{id} = {}\n", about.tag),
        _ if message.attributes.is_empty() => format!("{id} = {{ \"\" }}\n"),
        _ => source_text(&Entry::Message(message.clone())),
    };
    comment + &setting
}

/// The lines of an entry that has no text yet. The source's own forms are laid out, where it has the entry.
fn to_fill_in(about: &About, reference: &Pieces<'_>, source: Option<&Pieces<'_>>) -> Vec<String> {
    let mut lines = Vec::new();
    let value = |pieces: &Pieces<'_>| pieces.value.map(|value| laid_out(about, value, "    "));
    let own = source.and_then(value).or_else(|| value(reference)).unwrap_or_default();
    lines.push(format!("{} ={}", reference.id, inline(&own)));
    lines.extend(below(own));
    for (name, pattern) in &reference.attributes {
        let own = source.and_then(|source| source.attributes.iter().find(|(own, _)| own == name));
        let own = laid_out(about, own.map_or(*pattern, |(_, pattern)| *pattern), "        ");
        lines.push(format!("    .{name} ={}", inline(&own)));
        lines.extend(below(own));
    }
    lines
}

fn inline(laid_out: &[String]) -> String {
    match laid_out {
        [only] => format!(" {}", only.trim_start()),
        _ => String::new(),
    }
}

fn below(laid_out: Vec<String>) -> Vec<String> {
    if laid_out.len() > 1 { laid_out } else { Vec::new() }
}

/// What stays of a pattern without its text: the forms to choose from, and what says that there is nothing to say.
fn laid_out(about: &About, pattern: &Pattern<&str>, indent: &str) -> Vec<String> {
    if is_empty(pattern) {
        return vec![format!("{indent}{{ \"\" }}")];
    }
    let mut lines = Vec::new();
    for element in &pattern.elements {
        let PatternElement::Placeable { expression: Expression::Select { selector, variants } } = element else {
            continue;
        };
        lines.push(format!("{indent}{{ {} ->", written(selector)));
        let forms = forms(about, variants);
        let last = forms.len() - 1;
        for (n, (key, like)) in forms.into_iter().enumerate() {
            let mark = if n == last { "   *" } else { "    " };
            lines.push(format!("{indent}{mark}[{key}]"));
            if let Some(like) = like.filter(|like| !is_empty(&like.value)) {
                lines.extend(laid_out(about, &like.value, &format!("{indent}        ")));
            }
        }
        lines.push(format!("{indent}}}"));
    }
    lines
}

/// The forms that a selection has in a language, the default last, each with the source's variant that is most like it.
pub(super) fn forms<'v, S: AsRef<str>>(
    about: &About,
    variants: &'v [Variant<S>],
) -> Vec<(String, Option<&'v Variant<S>>)> {
    let default = variants.iter().find(|variant| variant.default);
    if !is_plural(variants) {
        let others = variants.iter().filter(|variant| !variant.default);
        return others.chain(default).map(|variant| (key(variant).to_owned(), Some(variant))).collect();
    }
    let numbers = variants.iter().filter(|variant| matches!(variant.key, VariantKey::NumberLiteral { .. }));
    let numbers = numbers.map(|variant| (key(variant).to_owned(), Some(variant)));
    let categories = about.plurals.iter().map(|category| {
        let own = variants.iter().find(|variant| key(variant) == *category).or(default);
        ((*category).to_owned(), own)
    });
    numbers.chain(categories).collect()
}

/// Whether variants are those of a number: plural categories and numbers alone.
fn is_plural<S: AsRef<str>>(variants: &[Variant<S>]) -> bool {
    variants.iter().all(|variant| match &variant.key {
        VariantKey::NumberLiteral { .. } => true,
        VariantKey::Identifier { name } => CATEGORIES.iter().any(|(_, category)| *category == name.as_ref()),
    })
}

fn key<S: AsRef<str>>(variant: &Variant<S>) -> &str {
    match &variant.key {
        VariantKey::Identifier { name } => name.as_ref(),
        VariantKey::NumberLiteral { value } => value.as_ref(),
    }
}

/// An expression as Fluent writes it.
fn written(selector: &InlineExpression<&str>) -> String {
    let value =
        Pattern { elements: vec![PatternElement::Placeable { expression: Expression::Inline(selector.clone()) }] };
    let message =
        ast::Message { id: ast::Identifier { name: "x" }, value: Some(value), attributes: Vec::new(), comment: None };
    let text = serialize(&ast::Resource { body: vec![Entry::Message(message)] });
    let text = text.trim_start_matches("x =").trim();
    text.strip_prefix('{').and_then(|text| text.strip_suffix('}')).unwrap_or(text).trim().to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(tag: &str, reference: &str, from: Option<(&str, &str)>) -> String {
        let parse = |text| fluent_syntax::parser::parse(text).unwrap();
        let reference_file = parse(reference);
        let from_file = from.map_or_else(|| parse(reference), |(_, text)| parse(text));
        let reference = Original { tag: "en", file: &reference_file };
        let from = Original { tag: from.map_or("en", |(tag, _)| tag), file: &from_file };
        let text = scaffold(&About::of(tag).unwrap(), reference, from, &["Head.".to_owned()]);
        fluent_syntax::parser::parse(text.as_str()).unwrap_or_else(|(_, errors)| panic!("{errors:?}\n{text}"));
        text
    }

    #[test]
    fn a_message_stands_ready_with_its_source_above() {
        assert_eq!(
            of("de", "### All.\n\n# Why.\na = Yours { $x },\n    .close = Bye\nb = two\n", None),
            "### Head.\n\n### All.\n\n# Why.\n# en | a = Yours { $x },\n# en |     .close = Bye\n# a =\n#     .close =\n\
             \n# en | b = two\n# b =\n"
        );
    }

    #[test]
    fn a_number_has_the_forms_of_the_new_language() {
        let source = "n =\n    { $n ->\n        [0] none\n        [one] one\n       *[other] { $n }\n    }\n";
        let forms = |tag: &str| {
            let text = of(tag, source, None);
            let own = text.lines().skip_while(|line| *line != "# n =").map(|line| line.trim_start_matches('#').trim());
            own.filter(|line| line.contains('[')).collect::<Vec<_>>().join(" ")
        };
        assert_eq!(forms("de"), "[0] [one] *[other]");
        assert_eq!(forms("ar"), "[0] [zero] [one] [two] [few] [many] *[other]");
        assert_eq!(forms("zh-Hant"), "[0] *[other]");
    }

    #[test]
    fn other_choices_stay_and_forms_stand_inside_forms() {
        let text = of(
            "ckb",
            "g = A { $g ->\n   *[male] { $n ->\n        [one] he\n       *[other] they\n    }\n    [female] she\n }\n",
            None,
        );
        let wanted = "# g =\n#     { $g ->\n#         [female]\n#        *[male]\n#             { $n ->\n#                 [one]\n\
                      #                *[other]\n#             }\n#     }\n";
        assert!(text.ends_with(wanted), "{text}");
    }

    #[test]
    fn settings_are_set_and_what_may_stay_empty_says_so() {
        let text = of(
            "pt-BR",
            "page =\n    .writer = head\nformat-locale = en-GB\nlist-and = x\nr = R\n    .address = { \"\" }\n",
            None,
        );
        for wanted in [
            "\npage =\n    .writer = head\n",
            "\nformat-locale = pt-BR\n",
            "\nlist-and = { \"\" }\n",
            "\n#     .address = { \"\" }\n",
        ] {
            assert!(text.contains(wanted), "{wanted}\n{text}");
        }
    }

    #[test]
    fn another_language_can_be_translated_from_and_what_it_lacks_comes_from_the_reference() {
        let text = of("de", "# Why.\na = one\nb = two\n", Some(("fr", "# fr | a = x\n# a =\n\n# Pourquoi.\na = un\n")));
        assert_eq!(text, "### Head.\n\n# Why.\n# fr | a = un\n# a =\n\n# en | b = two\n# b =\n");
    }
}
