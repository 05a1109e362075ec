//! The messages of a file as their translators wrote them.

use std::collections::BTreeMap;
use std::sync::Arc;

use fluent_syntax::{ast, serializer};

use super::parse::parse;
use crate::diagnostic::{Diagnostic, Source};

/// Each message of a file with its text, attributes included, whatever the white space and the comments around it.
///
/// # Errors
/// All that is wrong in its syntax.
pub(crate) fn patterns(source: &Arc<Source>) -> Result<BTreeMap<String, String>, Vec<Diagnostic>> {
    // The errors of the resource are told; its entries borrow from the text.
    parse(source)?;
    let Ok(resource) = fluent_syntax::parser::parse(source.text.as_str()) else { return Ok(BTreeMap::new()) };
    let messages = resource.body.into_iter().filter_map(|entry| match entry {
        ast::Entry::Message(message) => {
            let id = message.id.name.to_owned();
            Some((id, ast::Entry::Message(ast::Message { comment: None, ..message })))
        }
        ast::Entry::Term(term) => {
            let id = format!("-{}", term.id.name);
            Some((id, ast::Entry::Term(ast::Term { comment: None, ..term })))
        }
        _ => None,
    });
    Ok(messages.map(|(id, entry)| (id, said(entry))).collect())
}

/// What an entry says, attributes included, on one line; it has no comment.
pub(crate) fn said(entry: ast::Entry<&str>) -> String {
    let text = serializer::serialize(&ast::Resource { body: vec![entry] });
    on_one_line(text.split_once('=').map_or("", |(_, value)| value))
}

/// A text with single spaces.
pub(crate) fn on_one_line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_is_the_same_whatever_stands_around_it() {
        let one = Source::new("a", "# x\na = One { $b }\n    two\n    .c = d\n");
        let two = Source::new("b", "a =\n  One {$b} two\n  .c = d\n");
        let one = patterns(&one).unwrap();
        assert_eq!(one, patterns(&two).unwrap());
        assert_eq!(one["a"], "One { $b } two .c = d");
    }
}
