//! What a pattern says, as plain texts that know where each character stands in the file.

use std::borrow::Cow;
use std::ops::Range;

use fluent_syntax::ast;

use crate::locale::span;

/// Stands in a text for a variable, a reference, a function, or a choice between variants.
pub(crate) const PLACEABLE: char = '\u{FFFC}';
const MARK: &str = "\u{FFFC}";

/// A text: of a pattern, or of one variant in it.
#[derive(Debug, Default, Clone)]
pub(crate) struct PlainText<'s> {
    /// The text; a placeable is one [`PLACEABLE`], a literal its own text.
    pub text: Cow<'s, str>,
    /// Pieces: where each begins in `text`, where in the file, and whether it stands there letter by letter.
    pieces: Vec<(usize, Range<usize>, bool)>,
    /// The text is a variant: what is around it is not seen.
    pub variant: bool,
}

impl<'s> PlainText<'s> {
    /// Where a range of the text stands in the file.
    pub fn place(&self, range: Range<usize>) -> Range<usize> {
        let piece = self.pieces.partition_point(|(start, ..)| *start <= range.start).saturating_sub(1);
        let Some((start, source, verbatim)) = self.pieces.get(piece) else { return 0..0 };
        if !verbatim {
            return source.clone();
        }
        let at = source.start + (range.start - start);
        at..(at + range.len()).min(source.end)
    }

    /// Whether what stands there was written letter by letter, not as a literal in braces.
    pub(crate) fn is_verbatim(&self, at: usize) -> bool {
        let piece = self.pieces.partition_point(|(start, ..)| *start <= at).saturating_sub(1);
        self.pieces.get(piece).is_some_and(|(.., verbatim)| *verbatim)
    }

    fn push(&mut self, text: impl Into<Cow<'s, str>>, at: Range<usize>, verbatim: bool) {
        let text = text.into();
        if text.is_empty() {
            return;
        }
        self.pieces.push((self.text.len(), at, verbatim));
        // Most texts are of one piece, and need no copy.
        if self.text.is_empty() {
            self.text = text;
        } else {
            self.text.to_mut().push_str(&text);
        }
    }
}

/// The texts of a pattern: its own first, then those of all variants in it.
pub(crate) fn plain_texts<'s>(source: &str, pattern: &ast::Pattern<&'s str>) -> Vec<PlainText<'s>> {
    let mut all = Vec::new();
    flatten(source, pattern, false, &mut all);
    all
}

/// The words of texts, one after the other.
pub fn words<'t>(texts: &'t [PlainText<'_>]) -> impl Iterator<Item = &'t str> {
    texts.iter().flat_map(|text| text.text.split_whitespace())
}

/// All that texts say, with single spaces.
pub fn joined(texts: &[PlainText<'_>]) -> String {
    words(texts).collect::<Vec<_>>().join(" ")
}

fn flatten<'s>(source: &str, pattern: &ast::Pattern<&'s str>, variant: bool, all: &mut Vec<PlainText<'s>>) {
    let own = all.len();
    all.push(PlainText { variant, ..PlainText::default() });
    for element in &pattern.elements {
        match element {
            ast::PatternElement::TextElement { value } => {
                let at = span(source, value);
                all[own].push(*value, at, true);
            }
            ast::PatternElement::Placeable { expression } => expression_text(source, expression, own, all),
        }
    }
}

fn expression_text<'s>(source: &str, expression: &ast::Expression<&'s str>, own: usize, all: &mut Vec<PlainText<'s>>) {
    match expression {
        ast::Expression::Select { selector, variants } => {
            all[own].push(MARK, inline_span(source, selector), false);
            for variant in variants {
                flatten(source, &variant.value, true, all);
            }
        }
        ast::Expression::Inline(ast::InlineExpression::StringLiteral { value }) => {
            all[own].push(fluent_syntax::unicode::unescape_unicode_to_string(value), span(source, value), false);
        }
        ast::Expression::Inline(ast::InlineExpression::NumberLiteral { value }) => {
            all[own].push(*value, span(source, value), false);
        }
        ast::Expression::Inline(ast::InlineExpression::Placeable { expression }) => {
            expression_text(source, expression, own, all);
        }
        ast::Expression::Inline(inline) => all[own].push(MARK, inline_span(source, inline), false),
    }
}

/// Where an expression stands, as far as its name tells.
pub(crate) fn inline_span(source: &str, inline: &ast::InlineExpression<&str>) -> Range<usize> {
    match inline {
        ast::InlineExpression::StringLiteral { value } | ast::InlineExpression::NumberLiteral { value } => {
            span(source, value)
        }
        ast::InlineExpression::VariableReference { id }
        | ast::InlineExpression::MessageReference { id, .. }
        | ast::InlineExpression::TermReference { id, .. }
        | ast::InlineExpression::FunctionReference { id, .. } => span(source, id.name),
        ast::InlineExpression::Placeable { expression } => match expression.as_ref() {
            ast::Expression::Inline(inner) => inline_span(source, inner),
            ast::Expression::Select { selector, .. } => inline_span(source, selector),
        },
    }
}
