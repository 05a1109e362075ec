//! Walks through a pattern: everything in it that somebody may ask about.

use fluent_syntax::ast::{CallArguments, Expression, InlineExpression, Pattern, PatternElement, Variant};

/// Something in a pattern.
#[derive(Debug, Clone, Copy)]
pub(crate) enum PatternPart<'p, 's> {
    /// `$name` in a text or an argument.
    Variable(&'s str),
    /// `$name` that a choice hangs on.
    Selector(&'s str),
    /// A reference to a message, `name` or `name.attribute`.
    Message(&'s str, Option<&'s str>),
    /// `-name` or `-name.attribute`, with its arguments.
    Term(&'s str, Option<&'s str>, Option<&'p CallArguments<&'s str>>),
    /// A call of a function, `NAME(…)`.
    Function(&'s str, &'p CallArguments<&'s str>),
    /// A choice: what it hangs on, and the variants.
    Select(&'p InlineExpression<&'s str>, &'p [Variant<&'s str>]),
    /// `"…"`, with its escapes.
    Literal(&'s str),
}

impl<'s> PatternPart<'_, 's> {
    /// Where it stands: the name in the text; a choice has none of its own.
    pub fn text(&self) -> Option<&'s str> {
        match self {
            Self::Variable(name)
            | Self::Selector(name)
            | Self::Message(name, _)
            | Self::Term(name, ..)
            | Self::Function(name, _)
            | Self::Literal(name) => Some(name),
            Self::Select(..) => None,
        }
    }
}

/// All pieces of a pattern, in their order.
pub fn parts<'p, 's>(pattern: &'p Pattern<&'s str>) -> Vec<PatternPart<'p, 's>> {
    let mut found = Vec::new();
    of_pattern(pattern, &mut found);
    found
}

fn of_pattern<'p, 's>(pattern: &'p Pattern<&'s str>, found: &mut Vec<PatternPart<'p, 's>>) {
    for element in &pattern.elements {
        if let PatternElement::Placeable { expression } = element {
            of_expression(expression, found);
        }
    }
}

fn of_expression<'p, 's>(expression: &'p Expression<&'s str>, found: &mut Vec<PatternPart<'p, 's>>) {
    match expression {
        Expression::Inline(inline) => of_inline(inline, false, found),
        Expression::Select { selector, variants } => {
            found.push(PatternPart::Select(selector, variants));
            of_inline(selector, true, found);
            for variant in variants {
                of_pattern(&variant.value, found);
            }
        }
    }
}

fn of_inline<'p, 's>(inline: &'p InlineExpression<&'s str>, selects: bool, found: &mut Vec<PatternPart<'p, 's>>) {
    match inline {
        InlineExpression::StringLiteral { value } => found.push(PatternPart::Literal(value)),
        InlineExpression::NumberLiteral { .. } => {}
        InlineExpression::VariableReference { id } if selects => found.push(PatternPart::Selector(id.name)),
        InlineExpression::VariableReference { id } => found.push(PatternPart::Variable(id.name)),
        InlineExpression::MessageReference { id, attribute } => {
            found.push(PatternPart::Message(id.name, attribute.as_ref().map(|it| it.name)));
        }
        InlineExpression::TermReference { id, attribute, arguments } => {
            found.push(PatternPart::Term(id.name, attribute.as_ref().map(|it| it.name), arguments.as_ref()));
            if let Some(arguments) = arguments {
                of_arguments(arguments, selects, found);
            }
        }
        InlineExpression::FunctionReference { id, arguments } => {
            found.push(PatternPart::Function(id.name, arguments));
            of_arguments(arguments, selects, found);
        }
        InlineExpression::Placeable { expression } => of_expression(expression, found),
    }
}

fn of_arguments<'p, 's>(arguments: &'p CallArguments<&'s str>, selects: bool, found: &mut Vec<PatternPart<'p, 's>>) {
    for argument in &arguments.positional {
        of_inline(argument, selects, found);
    }
    for argument in &arguments.named {
        of_inline(&argument.value, selects, found);
    }
}

/// The keys of the messages and terms that a pattern refers to, with the attribute that is meant.
pub(super) fn references(pattern: &Pattern<&str>) -> Vec<String> {
    let keys = parts(pattern).into_iter().filter_map(|piece| match piece {
        PatternPart::Message(id, attribute) => Some(dotted(id, attribute)),
        PatternPart::Term(id, attribute, _) => Some(dotted(&format!("-{id}"), attribute)),
        _ => None,
    });
    keys.collect()
}

/// The message of an id, and the attribute that it names: `id.attribute`.
pub(super) fn message_of(id: &str) -> (&str, Option<&str>) {
    id.split_once('.').map_or((id, None), |(id, attribute)| (id, Some(attribute)))
}

/// A key with an attribute.
pub(super) fn dotted(key: &str, attribute: Option<&str>) -> String {
    attribute.map_or_else(|| key.to_owned(), |attribute| format!("{key}.{attribute}"))
}

/// How many things a pattern needs, as they are counted before it is said.
pub fn needs(pattern: &Pattern<&str>) -> usize {
    let count = |piece: &PatternPart<'_, '_>| match piece {
        PatternPart::Select(..) => 0,
        PatternPart::Function(_, arguments) => 1 + arguments.named.len(),
        _ => 1,
    };
    parts(pattern).iter().map(count).sum()
}

/// How many placeables are resolved for a pattern at the most; `of` tells it of a message or term that it refers to.
pub(crate) fn weight(pattern: &Pattern<&str>, of: &impl Fn(&str, Option<&str>) -> usize) -> usize {
    let placeables = pattern.elements.iter().filter_map(|element| match element {
        PatternElement::Placeable { expression } => Some(expression),
        PatternElement::TextElement { .. } => None,
    });
    placeables.fold(0, |sum, expression| sum.saturating_add(1).saturating_add(weight_of(expression, of)))
}

fn weight_of(expression: &Expression<&str>, of: &impl Fn(&str, Option<&str>) -> usize) -> usize {
    match expression {
        Expression::Select { variants, .. } => {
            variants.iter().map(|variant| weight(&variant.value, of)).max().unwrap_or(0)
        }
        Expression::Inline(InlineExpression::MessageReference { id, attribute }) => {
            of(id.name, attribute.as_ref().map(|it| it.name))
        }
        Expression::Inline(InlineExpression::TermReference { id, attribute, .. }) => {
            of(&format!("-{}", id.name), attribute.as_ref().map(|it| it.name))
        }
        Expression::Inline(InlineExpression::Placeable { expression }) => weight_of(expression, of).saturating_add(1),
        Expression::Inline(_) => 0,
    }
}

/// The variable that a choice hangs on: by itself, or as the argument of a function.
pub(crate) fn selector_variable<'s>(selector: &InlineExpression<&'s str>) -> Option<&'s str> {
    match selector {
        InlineExpression::VariableReference { id } => Some(id.name),
        InlineExpression::FunctionReference { arguments, .. } => {
            arguments.positional.first().and_then(selector_variable)
        }
        _ => None,
    }
}

/// Whether a pattern shows a variable anywhere.
pub(crate) fn shows(pattern: &Pattern<&str>, variable: &str) -> bool {
    parts(pattern).iter().any(|piece| matches!(piece, PatternPart::Variable(name) if *name == variable))
}

/// Whether a pattern says nothing: `{ "" }`. Tools for translators know no optional messages, so what a language does
/// not need stands in its files like this, and is as good as missing.
pub fn is_empty<S: AsRef<str>>(pattern: &Pattern<S>) -> bool {
    pattern.elements.iter().all(|element| match element {
        PatternElement::TextElement { value } => value.as_ref().trim().is_empty(),
        PatternElement::Placeable { expression: Expression::Inline(InlineExpression::StringLiteral { value }) } => {
            value.as_ref().trim().is_empty()
        }
        PatternElement::Placeable { .. } => false,
    })
}

#[cfg(test)]
mod tests {
    use fluent_syntax::ast::Entry;

    use super::*;

    #[test]
    fn everything_that_a_message_needs_is_found_in_its_order() {
        let text = "m = { $a } { b.c } { -t(x: 1) } { NUMBER($n, useGrouping: \"false\") } { $s ->\n [one] { $v }\n *[other] x\n }\n";
        let resource = fluent_syntax::parser::parse(text).unwrap();
        let [Entry::Message(message)] = resource.body.as_slice() else { panic!("a message") };
        let pattern = message.value.as_ref().unwrap();
        let found: Vec<&str> = parts(pattern)
            .iter()
            .map(|piece| match piece {
                PatternPart::Variable("a" | "n" | "v") => "variable",
                PatternPart::Message("b", Some("c")) => "message",
                PatternPart::Term("t", None, Some(_)) => "term",
                PatternPart::Function("NUMBER", _) => "function",
                PatternPart::Literal("false") => "literal",
                PatternPart::Select(..) => "choice",
                PatternPart::Selector("s") => "selector",
                other => panic!("{other:?}"),
            })
            .collect();
        let expected =
            ["variable", "message", "term", "function", "variable", "literal", "choice", "selector", "variable"];
        assert_eq!(found, expected);
        assert_eq!(needs(pattern), 9);
    }
}
