//! Which column of a roster holds what: by its name, in any language that has a `roster.ftl`.

use std::collections::BTreeMap;

use crate::catalog::{Catalog, near};
use crate::diagnostic::Diagnostic;
use crate::locale::{self, Words};
use crate::msg;

/// What a column may hold.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize)]
#[serde(rename_all = "lowercase")]
#[allow(
    missing_docs,
    reason = "the fields are those of `Writer`, the language of the letters, and what goes with them"
)]
pub enum Column {
    Id,
    Name,
    Email,
    Address,
    City,
    Country,
    Lang,
    Profession,
    Gender,
    Note,
    Privacy,
    /// Files that go with the writer's e-mail drafts.
    Attachment,
    Opening,
    Demands,
    /// The university, the society: of those who sign together.
    Affiliation,
    /// Why a row failed: what `batch` adds to the rows it could not write; read over.
    Reason,
}

impl Column {
    /// All of them.
    pub const ALL: [Self; 16] = [
        Self::Id,
        Self::Name,
        Self::Email,
        Self::Address,
        Self::City,
        Self::Country,
        Self::Lang,
        Self::Profession,
        Self::Gender,
        Self::Note,
        Self::Privacy,
        Self::Attachment,
        Self::Opening,
        Self::Demands,
        Self::Affiliation,
        Self::Reason,
    ];

    /// Its name in any roster.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Id => "id",
            Self::Name => "name",
            Self::Email => "email",
            Self::Address => "address",
            Self::City => "city",
            Self::Country => "country",
            Self::Lang => "lang",
            Self::Profession => "profession",
            Self::Gender => "gender",
            Self::Note => "note",
            Self::Privacy => "privacy",
            Self::Affiliation => "affiliation",
            Self::Attachment => "attachment",
            Self::Opening => "opening",
            Self::Demands => "demands",
            Self::Reason => "reason",
        }
    }
}

/// The columns that a roster of writers needs.
pub(super) const NEEDED: [Column; 3] = [Column::Name, Column::City, Column::Country];

/// The columns that are read in a roster of writers.
pub(super) const WRITERS: [Column; 15] = [
    Column::Id,
    Column::Name,
    Column::Email,
    Column::Address,
    Column::City,
    Column::Country,
    Column::Lang,
    Column::Profession,
    Column::Gender,
    Column::Note,
    Column::Privacy,
    Column::Opening,
    Column::Demands,
    Column::Attachment,
    Column::Reason,
];

/// The header of a roster: what each column holds.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Columns {
    /// The names as they stand there.
    pub header: Vec<String>,
    /// What each holds; nothing where its name is not known.
    pub held: Vec<Option<Column>>,
}

impl Columns {
    /// Finds out what the columns of a header hold.
    ///
    /// # Errors
    /// Columns that are needed are not there, or columns stand twice.
    pub fn find(catalog: &Catalog, name: &str, header: Vec<String>) -> Result<Self, Vec<Diagnostic>> {
        Self::find_of(catalog, name, header, &NEEDED, &WRITERS)
    }

    /// The same, of a file that needs some columns, and may have others.
    pub(super) fn find_of(
        catalog: &Catalog,
        name: &str,
        header: Vec<String>,
        needed: &[Column],
        known: &[Column],
    ) -> Result<Self, Vec<Diagnostic>> {
        let names = names(catalog);
        let named = |cell: &String| names.get(&folded(cell)).copied().filter(|column| known.contains(column));
        let held: Vec<Option<Column>> = header.iter().map(named).collect();
        let columns = Self { header, held };
        let mut wrong = Vec::new();
        for needed in needed.iter().copied() {
            if columns.of(needed).next().is_none() {
                let there = columns.header.clone();
                wrong.push(
                    Diagnostic::error(msg!("error-roster-column-missing", column = needed.as_str(), file = name))
                        .hint(msg!("hint-roster-columns", columns = there)),
                );
            }
        }
        for column in Column::ALL {
            // An address may have a column for each line.
            if column == Column::Address || column == Column::Reason {
                continue;
            }
            let twice: Vec<String> = columns.of(column).map(|at| columns.header[at].clone()).collect();
            if twice.len() > 1 {
                wrong.push(
                    Diagnostic::error(msg!("error-roster-column-twice", columns = twice, column = column.as_str()))
                        .hint(msg!("hint-roster-column-twice")),
                );
            }
        }
        if wrong.is_empty() { Ok(columns) } else { Err(wrong) }
    }

    /// Columns without a header, by what they hold.
    pub(super) fn in_order(order: &[Column]) -> Self {
        let header = order.iter().map(|column| column.as_str().to_owned()).collect();
        Self { header, held: order.iter().copied().map(Some).collect() }
    }

    /// The columns that hold this, from 0.
    pub fn of(&self, column: Column) -> impl Iterator<Item = usize> {
        self.held.iter().enumerate().filter(move |(_, held)| **held == Some(column)).map(|(at, _)| at)
    }

    /// The names of the columns that are not known, each with the nearest that is.
    pub fn unknown(&self) -> Vec<(String, Option<String>)> {
        let named = self.header.iter().zip(&self.held);
        named
            .filter(|(name, held)| held.is_none() && !name.trim().is_empty())
            .map(|(name, _)| {
                let known = Column::ALL.iter().map(|column| column.as_str());
                (name.clone(), near(name, known).into_iter().next())
            })
            .collect()
    }
}

/// How many of these names are known: what tells the delimiter of a header.
pub fn known(catalog: &Catalog, header: &[String]) -> usize {
    let names = names(catalog);
    header.iter().filter(|cell| names.contains_key(&folded(cell))).count()
}

/// Every name of every column, as it is looked up.
fn names(catalog: &Catalog) -> BTreeMap<String, Column> {
    let mut names: BTreeMap<String, Column> = BTreeMap::new();
    for (words, column) in synonyms(catalog, &Column::ALL, |column| format!("column-{}", column.as_str())) {
        names.entry(words).or_insert(column);
    }
    names
}

/// The words that stand for something in the rosters of any language: its own name, and the synonyms of each language,
/// parted by `|`, in a message of `roster.ftl`.
pub fn synonyms<T: Copy + Named>(catalog: &Catalog, values: &[T], message: impl Fn(T) -> String) -> Vec<(String, T)> {
    let mut found: Vec<(String, T)> = values.iter().map(|value| (folded(value.name()), *value)).collect();
    for tag in locale::available(catalog) {
        // What is wrong in a workspace's words is told by the check of the content.
        let Ok(words) = Words::load(catalog, &tag, &["roster.ftl"]) else { continue };
        for value in values {
            let Ok(text) = words.get(&message(*value), &fluent::FluentArgs::new()) else { continue };
            found.extend(text.split('|').map(folded).filter(|word| !word.is_empty()).map(|word| (word, *value)));
        }
    }
    found
}

/// What has a name of its own in any roster.
pub trait Named {
    /// The name.
    fn name(self) -> &'static str;
}

impl Named for Column {
    fn name(self) -> &'static str {
        self.as_str()
    }
}

/// A name without what differs between spreadsheets: case, white space, hyphens, the Arabic forms of Persian letters.
pub fn folded(text: &str) -> String {
    text.chars()
        .filter(|c| {
            !c.is_whitespace() && !matches!(c, '-' | '_' | '.' | ':' | '*' | '\'' | '’' | '\u{200C}' | '\u{FEFF}')
        })
        .flat_map(char::to_lowercase)
        .map(|c| match c {
            'ي' | 'ى' => 'ی',
            'ك' => 'ک',
            'أ' | 'إ' => 'ا',
            other => other,
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn find(header: &[&str]) -> Result<Vec<Option<&'static str>>, Vec<&'static str>> {
        let header = header.iter().map(|name| (*name).to_owned()).collect();
        Columns::find(&Catalog::built_in(), "x.csv", header)
            .map(|columns| columns.held.iter().map(|held| held.map(Column::as_str)).collect())
            .map_err(|told| told.iter().map(|diagnostic| diagnostic.message.id).collect())
    }

    #[test]
    fn columns_are_known_in_every_language() {
        let all = [Some("name"), Some("city"), Some("country"), Some("email"), None];
        assert_eq!(find(&["Full Name", "TOWN", "country", "E-mail", "Shoe size"]).unwrap(), all);
        assert_eq!(find(&["Nombre", "Ciudad", "País", "Correo electrónico", "zapato"]).unwrap(), all);
        assert_eq!(find(&["Nom", "Ville", "Pays", "Courriel", "pointure"]).unwrap(), all);
        assert_eq!(find(&["نام", "شهر", "كشور", "ایمیل", "کفش"]).unwrap(), all);
    }

    #[test]
    fn what_is_needed_and_what_stands_twice_is_told_at_once() {
        assert_eq!(
            find(&["name", "Nom", "city"]),
            Err(vec!["error-roster-column-missing", "error-roster-column-twice"])
        );
        assert!(find(&["name", "city", "country", "address", "Address"]).is_ok(), "an address has lines");
    }
}
