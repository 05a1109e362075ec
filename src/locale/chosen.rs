//! What a case chooses from files that have far more than one letter says: the law, offices.

use std::collections::BTreeSet;

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
    /// Whether a message counts: one that is chosen, or that is no office, holder, salutation or article.
    pub(super) fn keeps(&self, id: &str) -> bool {
        let is_one_of_many = ["recipient-", "holder-", "salutation-"].iter().any(|prefix| id.starts_with(prefix));
        !(is_one_of_many || article(id).is_some()) || self.0.contains(id)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_no_office_and_no_article_is_always_kept() {
        let chosen: Chosen = ["recipient-b", "iccpr-7"].map(str::to_owned).into_iter().collect();
        let kept = |id: &&str| chosen.keeps(id);
        let ids = ["recipient-a", "recipient-b", "iccpr", "iccpr-7", "iccpr-op1-2", "close", "salutation-x", "-term"];
        assert_eq!(
            ids.iter().copied().filter(kept).collect::<Vec<_>>(),
            ["recipient-b", "iccpr", "iccpr-7", "close", "-term"]
        );
    }
}
