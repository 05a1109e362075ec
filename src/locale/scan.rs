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

/// What the parser does not come back from.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Trap {
    /// Braces or parentheses that stand too deep, and the place of the first: the parser would recurse that far.
    Depth(usize),
    /// An escape that breaks off at a character of several bytes, behind its `\u`: the parser would cut that character in
    /// two (https://github.com/projectfluent/fluent-rs/issues/389).
    Escape(Range<usize>),
}

/// The first thing that the parser would not come back from; braces and parentheses may stand `limit` deep.
///
/// Text is told from expressions as the grammar does (a quote in text is a quote, in an expression it begins a literal),
/// because a count that is fooled lets the parser overflow its stack. A line `name =` begins an entry wherever it stands:
/// inside an expression the parser gives up there, too. So does a line `#`, which is a comment to its end.
pub fn trap(source: &str, limit: usize) -> Option<Trap> {
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
            if *byte == b'#' {
                at += source[at..].find('\n').map_or(source.len() - at, |end| end + 1);
                continue;
            }
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
                let end = end.unwrap_or(literal.len());
                if let Some(escape) = broken_escape(&literal[..end]) {
                    return Some(Trap::Escape(at + 1 + escape.start..at + 1 + escape.end));
                }
                at += 1 + end;
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
            return Some(Trap::Depth(at));
        }
        at += 1;
    }
    None
}

/// The digits of an escape that are too few, and the character of several bytes that follows them.
fn broken_escape(literal: &str) -> Option<Range<usize>> {
    let bytes = literal.as_bytes();
    let mut at = 0;
    while at < bytes.len() {
        let digits = match (bytes[at], bytes.get(at + 1)) {
            (b'\\', Some(b'u')) => 4,
            (b'\\', Some(b'U')) => 6,
            (b'\\', _) => {
                at += 2;
                continue;
            }
            _ => {
                at += 1;
                continue;
            }
        };
        let start = at + 2;
        at = start + bytes[start..].iter().take(digits).take_while(|byte| byte.is_ascii_hexdigit()).count();
        if at - start < digits
            && let Some(c) = literal[at..].chars().next().filter(|c| !c.is_ascii())
        {
            return Some(start..at + c.len_utf8());
        }
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
        let at = |text: &str, limit| match trap(text, limit) {
            Some(Trap::Depth(at)) => Some(at),
            _ => None,
        };
        assert_eq!(at("a = { $b }\nc = { \"{{{\" }\n", 2), None);
        assert_eq!(at(&format!("a = {}", "{".repeat(20_000)), 32), Some(36));
        assert_eq!(at(&"a = {\n".repeat(100), 32), None, "each entry starts anew");
        assert!(at(&format!("a = {{ {}", "NUMBER(".repeat(5_000)), 32).is_some());
        assert!(at(&format!("a = {{ $b ->\n *[c] \"{}", "{".repeat(1_000)), 32).is_some(), "a quote in text");
        assert!(at(&format!("a = {}", "{{{{{{{{{{\nNUMBER(".repeat(33)), 32).is_some(), "no entry begins there");
    }

    #[test]
    fn escapes_that_the_parser_would_cut_in_a_character_are_found() {
        let cut = |text: &'static str| match trap(text, 32) {
            Some(Trap::Escape(at)) => Some(&text[at]),
            _ => None,
        };
        assert_eq!(cut("a = { \"\\u00é\" }"), Some("00é"));
        assert_eq!(cut("a = { NUMBER($b, c: \"x\\\"\\Uسلام"), Some("س"));
        for sound in [
            "{ \"\\u00E9é\" }",
            "{ \"\\\\ué\" }",
            "\\ué",
            "{ \"\\u00x\" }",
            "{ \"\\é\\u\" }",
            "{ \"\\",
            "\n# { \"\\ué\" }",
        ] {
            assert_eq!(trap(&format!("a = {sound}"), 32), None, "{sound}");
            // Nothing happens to the parser.
            let _ = fluent_syntax::parser::parse(format!("a = {sound}"));
        }
    }
}
