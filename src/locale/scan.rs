//! What a message needs, read from its syntax tree: variables, other messages, functions.
//!
//! Fluent at run time prints `{$x}` for a variable that is missing inside a term, `NUMBER()` for a function that fails
//! and the default variant for an unknown selector, and tells nobody. So a message is looked through before it is used.

use std::ops::Range;

use fluent_syntax::ast;

/// A thing that a message needs, with its place in the file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Need {
    /// `$name`.
    Variable(String),
    /// `name` or `name.attribute`.
    Message(String),
    /// `-name` or `-name.attribute`.
    Term(String),
    /// `NAME(…)`.
    Function(String),
    /// A literal text, with its escapes: `"\u00A0"`.
    Literal(String),
    /// A named argument of a function: its name and the function's.
    Option(String, String),
}

/// Lists what a pattern needs; `source` is the text that the tree borrows from.
pub fn needs(source: &str, pattern: &ast::Pattern<&str>) -> Vec<(Need, Range<usize>)> {
    let mut scan = Scan { source, needs: Vec::new() };
    scan.pattern(pattern);
    scan.needs
}

/// The byte range of a piece of `source` that a syntax tree holds.
pub fn span(source: &str, piece: &str) -> Range<usize> {
    let start = (piece.as_ptr() as usize).wrapping_sub(source.as_ptr() as usize);
    // What is no piece of it has no place, even where it happens to stand right behind it in memory.
    match start.checked_add(piece.len()) {
        Some(end) if end <= source.len() => start..end,
        _ => 0..0,
    }
}

/// Where braces or parentheses stand more than `limit` deep: the parser would recurse that far.
///
/// Text is told from expressions as the grammar does (a quote in text is a quote, in an expression it begins a literal),
/// because a count that is fooled lets the parser overflow its stack. A line `name =` begins an entry wherever it stands:
/// inside an expression the parser gives up there, too.
pub fn too_deep(source: &str, limit: usize) -> Option<usize> {
    // Of each open placeable: how many parentheses are open in it, and whether its variants have begun.
    let mut open: Vec<(usize, bool)> = Vec::new();
    let mut parentheses = 0;
    let mut at = 0;
    // All that counts is ASCII, of which no byte is part of another character.
    let bytes = source.as_bytes();
    while let Some(byte) = bytes.get(at) {
        if (at == 0 || bytes[at - 1] == b'\n') && begins_entry(&source[at..]) {
            open.clear();
            parentheses = 0;
        }
        let in_expression = open.last().is_some_and(|(_, variants)| !variants);
        match byte {
            b'{' => open.push((0, false)),
            b'}' => {
                if let Some((inside, _)) = open.pop() {
                    parentheses -= inside;
                }
            }
            b'"' if in_expression => {
                let literal = &source[at + 1..];
                let mut escaped = false;
                let end = literal.find(|c| {
                    let ends = c == '\n' || (c == '"' && !escaped);
                    escaped = c == '\\' && !escaped;
                    ends
                });
                at += 1 + end.unwrap_or(literal.len());
                if at >= source.len() {
                    break;
                }
            }
            b'(' if in_expression => {
                if let Some((inside, _)) = open.last_mut() {
                    *inside += 1;
                    parentheses += 1;
                }
            }
            b')' if in_expression => {
                if let Some((inside, _)) = open.last_mut().filter(|(inside, _)| *inside > 0) {
                    *inside -= 1;
                    parentheses -= 1;
                }
            }
            b'-' if in_expression && bytes[at..].starts_with(b"->") => {
                if let Some((_, variants)) = open.last_mut() {
                    *variants = true;
                }
            }
            _ => {}
        }
        if open.len() + parentheses > limit {
            return Some(at);
        }
        at += 1;
    }
    None
}

/// Whether a line is the first of an entry: a comment, or `name =`, or `-name =`.
fn begins_entry(line: &str) -> bool {
    let rest = line.strip_prefix('-').unwrap_or(line);
    let name = rest.trim_start_matches(|c: char| c.is_ascii_alphanumeric() || matches!(c, '-' | '_'));
    let named = rest.starts_with(|c: char| c.is_ascii_alphabetic()) && name.trim_start_matches(' ').starts_with('=');
    named || line.starts_with('#')
}

struct Scan<'s> {
    source: &'s str,
    needs: Vec<(Need, Range<usize>)>,
}

impl Scan<'_> {
    fn add(&mut self, need: Need, piece: &str) {
        self.needs.push((need, span(self.source, piece)));
    }

    fn pattern(&mut self, pattern: &ast::Pattern<&str>) {
        for element in &pattern.elements {
            if let ast::PatternElement::Placeable { expression } = element {
                self.expression(expression);
            }
        }
    }

    fn expression(&mut self, expression: &ast::Expression<&str>) {
        match expression {
            ast::Expression::Inline(inline) => self.inline(inline),
            ast::Expression::Select { selector, variants } => {
                self.inline(selector);
                for variant in variants {
                    self.pattern(&variant.value);
                }
            }
        }
    }

    fn inline(&mut self, inline: &ast::InlineExpression<&str>) {
        match inline {
            ast::InlineExpression::StringLiteral { value } => self.add(Need::Literal((*value).to_owned()), value),
            ast::InlineExpression::NumberLiteral { .. } => {}
            ast::InlineExpression::VariableReference { id } => self.add(Need::Variable(id.name.to_owned()), id.name),
            ast::InlineExpression::MessageReference { id, attribute } => {
                self.add(Need::Message(dotted(id, attribute.as_ref())), id.name);
            }
            ast::InlineExpression::TermReference { id, attribute, arguments } => {
                self.add(Need::Term(dotted(id, attribute.as_ref())), id.name);
                if let Some(arguments) = arguments {
                    self.arguments(arguments);
                }
            }
            ast::InlineExpression::FunctionReference { id, arguments } => {
                self.add(Need::Function(id.name.to_owned()), id.name);
                for argument in &arguments.named {
                    self.add(Need::Option(argument.name.name.to_owned(), id.name.to_owned()), argument.name.name);
                }
                self.arguments(arguments);
            }
            ast::InlineExpression::Placeable { expression } => self.expression(expression),
        }
    }

    fn arguments(&mut self, arguments: &ast::CallArguments<&str>) {
        for argument in &arguments.positional {
            self.inline(argument);
        }
        for argument in &arguments.named {
            self.inline(&argument.value);
        }
    }
}

fn dotted(id: &ast::Identifier<&str>, attribute: Option<&ast::Identifier<&str>>) -> String {
    match attribute {
        Some(attribute) => format!("{}.{}", id.name, attribute.name),
        None => id.name.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(message: &str) -> Vec<(Need, String)> {
        let resource = fluent::FluentResource::try_new(message.to_owned()).unwrap();
        let Some(ast::Entry::Message(entry)) = resource.get_entry(0) else { panic!("a message") };
        needs(resource.source(), entry.value.as_ref().unwrap())
            .into_iter()
            .map(|(need, span)| (need, resource.source()[span].to_owned()))
            .collect()
    }

    #[test]
    fn only_a_piece_of_the_text_has_a_place_in_it() {
        let text = "greeting = Hello";
        assert_eq!(span(text, &text[11..]), 11..16);
        let (before, behind) = text.split_at(11);
        assert_eq!(span(before, behind), 0..0);
    }

    #[test]
    fn everything_that_a_message_needs_is_found_with_its_place() {
        let found = of(
            "m = { $a } { b.c } { -t(x: 1) } { NUMBER($n, useGrouping: \"false\") } { $s ->\n [one] { $v }\n *[other] x\n }\n",
        );
        let expected = [
            (Need::Variable("a".into()), "a"),
            (Need::Message("b.c".into()), "b"),
            (Need::Term("t".into()), "t"),
            (Need::Function("NUMBER".into()), "NUMBER"),
            (Need::Option("useGrouping".into(), "NUMBER".into()), "useGrouping"),
            (Need::Variable("n".into()), "n"),
            (Need::Literal("false".into()), "false"),
            (Need::Variable("s".into()), "s"),
            (Need::Variable("v".into()), "v"),
        ];
        assert_eq!(found, expected.map(|(need, piece)| (need, piece.to_owned())));
    }

    #[test]
    fn braces_are_counted_before_they_are_parsed() {
        assert_eq!(too_deep("a = { $b }\nc = { \"{{{\" }\n", 2), None);
        assert_eq!(too_deep(&format!("a = {}", "{".repeat(20_000)), 32), Some(36));
        assert_eq!(too_deep(&"a = {\n".repeat(100), 32), None, "each entry starts anew");
        assert!(too_deep(&format!("a = {{ {}", "NUMBER(".repeat(5_000)), 32).is_some());
        assert!(too_deep(&format!("a = {{ $b ->\n *[c] \"{}", "{".repeat(1_000)), 32).is_some(), "a quote in text");
        assert!(too_deep(&format!("a = {}", "{{{{{{{{{{\nNUMBER(".repeat(33)), 32).is_some(), "no entry begins there");
    }
}
