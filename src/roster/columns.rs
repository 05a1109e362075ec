//! Which column of a roster holds what: by its name, in any language that has a `roster.ftl`.

use std::collections::BTreeMap;

use super::cell::ErrorWords;
use super::names::{Named, folded, synonyms};
use crate::catalog::{Catalog, near};
use crate::diagnostic::Diagnostic;
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
    /// The title of one who signs with others; a roster's is a form of address, and read over.
    Title,
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
    pub const ALL: [Self; 17] = [
        Self::Id,
        Self::Name,
        Self::Email,
        Self::Address,
        Self::City,
        Self::Country,
        Self::Lang,
        Self::Profession,
        Self::Title,
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
            Self::Title => "title",
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
    /// Columns that are read over though a person may have meant them: what each might hold.
    almost: BTreeMap<usize, Column>,
    pub(super) error_words: ErrorWords,
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
        let meant = almost_names(catalog);
        let almost = header.iter().enumerate().filter(|(at, _)| held[*at].is_none());
        let almost = almost.filter_map(|(at, cell)| Some((at, *meant.get(&folded(cell))?)));
        let almost = almost.filter(|(_, column)| known.contains(column)).collect();
        let columns = Self { almost, error_words: ErrorWords::new(catalog), header, held };
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
    pub(super) fn in_order(catalog: &Catalog, order: &[Column]) -> Self {
        let header = order.iter().map(|column| column.as_str().to_owned()).collect();
        let held = order.iter().copied().map(Some).collect();
        Self { header, held, almost: BTreeMap::new(), error_words: ErrorWords::new(catalog) }
    }

    /// The columns that hold this, from 0.
    pub fn of(&self, column: Column) -> impl Iterator<Item = usize> {
        self.held.iter().enumerate().filter(move |(_, held)| **held == Some(column)).map(|(at, _)| at)
    }

    /// What became of each column that has a name, in the order of the header.
    pub fn account(&self) -> impl Iterator<Item = (&str, Use)> {
        let named = self.header.iter().zip(&self.held).enumerate().filter(|(_, (name, _))| !name.trim().is_empty());
        named.map(|(at, (name, held))| {
            let near = || near(name, Column::ALL.iter().map(|column| column.as_str())).into_iter().next();
            let becomes = match (held, self.almost.get(&at)) {
                (Some(column), _) => Use::Read(*column),
                (None, Some(meant)) => Use::Almost(*meant),
                (None, None) => Use::PassedOver { near: near() },
            };
            (name.trim(), becomes)
        })
    }
}

impl Columns {
    /// The cells of a row that hold no text of a person, among those that are read.
    pub(super) fn flaws(&self, cells: &[String]) -> Vec<(usize, Column, Diagnostic)> {
        let read = self.held.iter().zip(cells).enumerate();
        read.filter_map(|(at, (held, text))| {
            let held = held.filter(|held| *held != Column::Reason)?;
            Some((at, held, self.error_words.flaw(text)?))
        })
        .collect()
    }
}

/// What becomes of a column.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Use {
    /// It is read as this.
    Read(Column),
    /// It is read over: its name is also that of other things, such as internal remarks.
    Almost(Column),
    /// It is read over.
    PassedOver {
        /// The nearest name that would be read.
        near: Option<String>,
    },
}

/// How many of these names are known: what tells the delimiter of a header.
pub fn known(catalog: &Catalog, header: &[String]) -> usize {
    let names = names(catalog);
    header.iter().filter(|cell| names.contains_key(&folded(cell))).count()
}

/// Every name of every column, as it is looked up.
fn names(catalog: &Catalog) -> BTreeMap<String, Column> {
    by_name(synonyms(catalog, &Column::ALL, |column| format!("column-{}", column.as_str())))
}

/// Names that say too little to be read by, with the column that each might mean.
fn almost_names(catalog: &Catalog) -> BTreeMap<String, Column> {
    let mut names = synonyms(catalog, &Column::ALL, |column| format!("almost-{}", column.as_str()));
    names.retain(|(name, column)| *name != folded(column.as_str()));
    by_name(names)
}

fn by_name(words: Vec<(String, Column)>) -> BTreeMap<String, Column> {
    let mut names: BTreeMap<String, Column> = BTreeMap::new();
    for (words, column) in words {
        names.entry(words).or_insert(column);
    }
    names
}

impl Named for Column {
    fn name(self) -> &'static str {
        self.as_str()
    }
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
