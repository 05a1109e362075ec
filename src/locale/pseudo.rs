//! Languages that nobody speaks: the reference's words, changed so that everything shows that is not one of them.
//!
//! `en-XA` has accents on every letter, and is longer, as most languages are; `ar-XB` is spelt in Arabic letters, so that it
//! runs from right to left by itself (the controls that others use for this may not stand in content). Only text changes:
//! variables, choices, settings, commands, flags, names of files and markup stay.

use fluent_syntax::ast::{self, Entry, Expression, Pattern, PatternElement, Variant, VariantKey};
use fluent_syntax::serializer::serialize;

use super::about::About;
use super::scaffold::forms;
use super::{SETTINGS, available, is_grammar};
use crate::catalog::Catalog;

/// How a pseudo-language is made.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Style {
    /// Latin letters with accents, vowels twice.
    Accented,
    Mirrored,
}

/// The pseudo-languages, by the tags that CLDR keeps for them.
pub(crate) const PSEUDO: [(&str, Style); 2] = [("en-XA", Style::Accented), ("ar-XB", Style::Mirrored)];

/// Whether a tag is a pseudo-language's.
pub(crate) fn is_pseudo(tag: &str) -> bool {
    PSEUDO.iter().any(|(pseudo, _)| *pseudo == tag)
}

/// The languages that have a folder and that somebody speaks, in order.
pub(crate) fn spoken(catalog: &Catalog) -> Vec<String> {
    available(catalog).into_iter().filter(|tag| !is_pseudo(tag)).collect()
}

/// A file of the reference, in a pseudo-language; the text has been parsed without an error.
pub(crate) fn pseudo(about: &About, style: Style, text: &str, head: &[String]) -> String {
    let resource = match fluent_syntax::parser::parse(text.to_owned()) {
        Ok(resource) | Err((resource, _)) => resource,
    };
    let head = Entry::ResourceComment(ast::Comment { content: head.to_vec() });
    let entries = resource.body.into_iter().filter_map(|entry| match entry {
        Entry::Message(mut message) => {
            message.comment = None;
            if SETTINGS.contains(&message.id.name.as_str()) {
                if message.id.name == "format-locale" {
                    let elements = vec![PatternElement::TextElement { value: about.tag.clone() }];
                    message.value = Some(Pattern { elements });
                }
            } else {
                let id = &message.id.name;
                let attributes = message.attributes.iter_mut().filter(|it| !is_grammar(id, Some(&it.id.name)));
                let attributes = attributes.map(|attribute| &mut attribute.value);
                message.value.iter_mut().chain(attributes).for_each(|pattern| change(about, style, pattern));
            }
            Some(Entry::Message(message))
        }
        Entry::Term(mut term) => {
            term.comment = None;
            let attributes = term.attributes.iter_mut().map(|attribute| &mut attribute.value);
            std::iter::once(&mut term.value).chain(attributes).for_each(|pattern| change(about, style, pattern));
            Some(Entry::Term(term))
        }
        _ => None,
    });
    serialize(&ast::Resource { body: std::iter::once(head).chain(entries).collect() })
}

fn change(about: &About, style: Style, pattern: &mut Pattern<String>) {
    for element in &mut pattern.elements {
        match element {
            PatternElement::TextElement { value } => *value = spelt(style, value),
            PatternElement::Placeable { expression: Expression::Select { variants, .. } } => {
                *variants = spread(about, variants);
                variants.iter_mut().for_each(|variant| change(about, style, &mut variant.value));
            }
            PatternElement::Placeable { .. } => {}
        }
    }
}

/// The variants that the language needs, each with the text of the nearest one of the reference.
fn spread(about: &About, variants: &[Variant<String>]) -> Vec<Variant<String>> {
    let forms = forms(about, variants);
    let last = forms.len().saturating_sub(1);
    let made = forms.into_iter().enumerate().filter_map(|(n, (key, like))| {
        let like = like?;
        let key = match &like.key {
            VariantKey::NumberLiteral { .. } => like.key.clone(),
            VariantKey::Identifier { .. } => VariantKey::Identifier { name: key },
        };
        Some(Variant { key, value: like.value.clone(), default: n == last })
    });
    made.collect()
}

/// A text in other letters; what a person types as it is stays: “appeal list”, `--out`, `docs/rules.md`.
fn spelt(style: Style, text: &str) -> String {
    let mut out = String::with_capacity(text.len() * 2);
    for line in text.split_inclusive('\n') {
        let mut in_command = false;
        for word in line.split_inclusive(char::is_whitespace) {
            let bare = word.trim_matches(|c: char| !c.is_alphanumeric() && c != '-');
            let before = word.split(bare).next().unwrap_or_default();
            let begins_line = out.rsplit('\n').next().is_some_and(|line| line.trim_start_matches(' ').is_empty());
            in_command |= bare == "appeal" && (before.ends_with(['“', '"', '`']) || begins_line);
            if in_command || is_code(bare) {
                out.push_str(word);
            } else {
                word.chars().for_each(|c| push(style, c, &mut out));
            }
            in_command &= !word.contains(['”', '`']) || word.matches('`').count() == 2;
        }
    }
    out
}

/// Whether a word is one that a person or a program types as it is.
fn is_code(word: &str) -> bool {
    let inside = |mark: char| word.trim_matches(mark).contains(mark);
    word.starts_with("--")
        || word.contains(['/', '@', '\\', '=', '_', '<', '>', '[', ']', '&', '#', '$'])
        || inside('.')
        || (word.chars().any(|c| c.is_ascii_digit()) && word.chars().any(char::is_alphabetic))
        || (word.len() > 1 && word.chars().all(|c| c.is_ascii_uppercase()))
}

fn push(style: Style, c: char, out: &mut String) {
    const PLAIN: &str = "abcdefghijklmnoprstuvwxyzABCDEFGHIJKLMNOPRSTUVWXYZ";
    const ACCENTED: &str = "âḃçđêḟğħîĵķłṁñôṗřšŧûṽŵẋýžÂḂÇĐÊḞĞĦÎĴĶŁṀÑÔṖŘŠŦÛṼŴẊÝŽ";
    const LATIN: &str = "abcdefghijklmnopqrstuvwxyz,;?";
    const ARABIC: &str = "ابصدهفغحيجكلمنوطقرستعثظخضز،؛؟";
    let other = |from: &str, to: &str, c: char| from.chars().position(|own| own == c).and_then(|at| to.chars().nth(at));
    match style {
        Style::Accented => {
            let accented = other(PLAIN, ACCENTED, c).unwrap_or(c);
            out.push(accented);
            if "aeiou".contains(c) {
                out.push(accented);
            }
        }
        Style::Mirrored => out.push(other(LATIN, ARABIC, c.to_ascii_lowercase()).unwrap_or(c)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn made(tag: &str, text: &str) -> String {
        let (tag, style) = PSEUDO.into_iter().find(|(own, _)| *own == tag).unwrap();
        pseudo(&About::of(tag).unwrap(), style, text, &["H".to_owned()])
    }

    #[test]
    fn text_changes_and_nothing_else() {
        let text = "page =\n    .writer = head\nformat-locale = en-GB\n# C\na = Dear { $person }, see { b.c } { \"lit\" }\n    .close = Bye\n-t = Term\n";
        assert_eq!(
            made("en-XA", text),
            "### H\n\npage =\n    .writer = head\nformat-locale = en-XA\na = Đêêââř { $person }, šêêêê { b.c } { \"lit\" }\n    .close = Ḃýêê\n-t = Ŧêêřṁ\n"
        );
        assert!(made("ar-XB", text).contains("\na = دهار { $person }، سهه { b.c }"));
    }

    #[test]
    fn what_is_typed_as_it_is_stays() {
        for (text, spelt_out) in [
            ("Add --out FOLDER or read docs/rules.md", "Âđđ --out FOLDER ôôř řêêââđ docs/rules.md"),
            ("“appeal list --json” prints them, appeal does", "“appeal list --json” ṗřîîñŧš ŧħêêṁ, ââṗṗêêââł đôôêêš"),
            ("Do:\n  appeal write x\nnow", "Đôô:\n  appeal write x\nñôôŵ"),
            ("  appeal list\n", "  appeal list\n"),
            ("me@example.org. A <b>word</b>", "me@example.org. Â <b>word</b>"),
        ] {
            assert_eq!(spelt(Style::Accented, text), spelt_out);
        }
    }

    #[test]
    fn a_number_has_all_the_forms_of_the_language() {
        let text = made("ar-XB", "n =\n    { $n ->\n        [one] one\n       *[other] many\n    }\n");
        for form in ["[zero] مانض", "[one] ونه", "[two] مانض", "[few] مانض", "[many] مانض", "*[other] مانض"]
        {
            assert!(text.contains(form), "{form}\n{text}");
        }
    }
}
