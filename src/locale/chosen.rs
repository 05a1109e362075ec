//! What a case chooses from files that have far more than one letter says: the law, offices. The rest of a built-in file is not parsed,
//! which would take longer than all else that a letter needs of its language.

use std::collections::BTreeSet;
use std::sync::Arc;

use crate::diagnostic::Source;

/// The files of a language from which cases choose: what no case names, no letter needs.
pub(crate) const CHOSEN_FROM: [&str; 3] = ["law.ftl", "offices.ftl", "countries.ftl"];

/// An id of the law that is one article of an instrument: `udhr-19` is article 19 of `udhr`.
pub(crate) fn article(id: &str) -> Option<(&str, i64)> {
    let (instrument, number) = id.rsplit_once('-')?;
    Some((instrument, number.parse().ok()?))
}

/// The messages that a case chooses from such files: offices, their holders and salutations, articles of the law.
#[derive(Debug, Clone, Default)]
pub(crate) struct Chosen(BTreeSet<String>);

impl FromIterator<String> for Chosen {
    fn from_iter<I: IntoIterator<Item = String>>(ids: I) -> Self {
        Self(ids.into_iter().collect())
    }
}

impl Chosen {
    /// Whether a message is read: one that is chosen, or that is no office, holder, salutation or article.
    fn keeps(&self, id: &str) -> bool {
        let is_one_of_many = ["recipient-", "holder-", "salutation-"].iter().any(|prefix| id.starts_with(prefix));
        !(is_one_of_many || article(id).is_some()) || self.0.contains(id)
    }

    /// A file in which blanks stand in the place of what is not chosen, so that all else keeps its place.
    pub(super) fn of(&self, source: &Source) -> Arc<Source> {
        let mut text = String::with_capacity(source.text.len());
        let mut kept = true;
        for line in source.text.split_inclusive('\n') {
            // An entry goes on in lines that are indented, and in the brace that closes it.
            if !line.starts_with([' ', '}', '\n', '\r']) {
                kept = line.split_once(" =").is_none_or(|(id, _)| self.keeps(id));
            }
            if kept {
                text.push_str(line);
            } else {
                text.extend(std::iter::repeat_n(' ', line.trim_end_matches(['\n', '\r']).len()));
                text.push_str(&line[line.trim_end_matches(['\n', '\r']).len()..]);
            }
        }
        Source::new(&source.name, text)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_not_chosen_is_blank_and_all_else_keeps_its_place() {
        let text = "# About\nrecipient-a =\n    { $x ->\n       *[other] Ä\n    }\n    .to = to A\nrecipient-b = B\n    .to = to B\n\
                    iccpr = law\niccpr-7 = seven\niccpr-op1-2 = two\nclose = Yours\n";
        let chosen: Chosen = ["recipient-b", "iccpr-7"].map(str::to_owned).into_iter().collect();
        let cut = chosen.of(&Source::new("offices.ftl", text.to_owned()));
        assert_eq!(cut.text.len(), text.len());
        let lines: Vec<&str> = cut.text.lines().filter(|line| !line.trim().is_empty()).collect();
        let kept = ["# About", "recipient-b = B", "    .to = to B", "iccpr = law", "iccpr-7 = seven", "close = Yours"];
        assert_eq!(lines, kept);
        assert_eq!(cut.text.find("close ="), text.find("close ="));
    }
}
